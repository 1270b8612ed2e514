"""The finding in one sentence, and every gap in words. Pure; nothing but words is made here."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton

from playbook.audit import BACKDATED_MINUTES
from playbook.belief import told_at
from playbook.figures import figures
from playbook.i18n import Translator
from playbook.record import Channel, Record
from playbook.timeline import (
    CUSTOMERS,
    STRICT_MINUTES,
    Gap,
    GapKind,
    Yardstick,
    cadence,
    customer_scope,
    gaps,
    minutes_between,
    within,
)


def clock(at: datetime, t: Translator, zone: str, *, dated: bool = False) -> str:
    """Clock time in `zone`: 14:05; `dated` puts day and month before it. In the hour that a change of clocks repeats
    it names which of the two is meant: 02:46 CET."""
    time = t.time(at, zone)
    local = at.astimezone(ZoneInfo(zone))
    if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
        time = f"{time} {local:%Z}"
    if not dated:
        return time
    return f"{format_skeleton('MMMd', at.astimezone(ZoneInfo(zone)).date(), locale=t.locale)}, {time}"


def time_range(start: datetime, end: datetime, t: Translator, zone: str, *, dated: bool = False) -> str:
    """Two clock times, 14:55 → 17:10, with their days when they are not of one day in `zone`; `dated` names the
    day of the first in any case."""
    local = ZoneInfo(zone)
    several = start.astimezone(local).date() != end.astimezone(local).date()
    return f"{clock(start, t, zone, dated=dated or several)} → {clock(end, t, zone, dated=several)}"


def several_days(record: Record, zone: str) -> bool:
    """Whether clock times alone would leave open which day of an incident is meant."""
    local = ZoneInfo(zone)
    told = (c.happened_at for c in cadence(record))
    return len({at.astimezone(local).date() for at in (record.started_at, record.resolved_at, *told) if at}) > 1


def headline(
    record: Record, *, t: Translator, zone: str, target: float = STRICT_MINUTES, profile: Yardstick | None = None
) -> str:
    """What a room should read first: how long customers were left without a word. `target` in minutes;
    `profile` counts instead of it, as in `timeline.gaps`."""
    scope = customer_scope(record)
    if not record.communications:
        return _nothing_said(record, t)
    if scope != CUSTOMERS:
        return t.n(
            "Customers were told nothing: {n} message stayed with others",
            "Customers were told nothing: {n} messages stayed with others",
            len(record.communications),
        )
    told = figures(record, scope, target, profile)
    if told.sent == 0:
        return _only_afterwards(record, t)
    unreadable = _published_afterwards(record)
    if unreadable is not None:
        return t(
            "Customers could read nothing while it lasted: the first word was published {duration} after the end",
            duration=t.duration(unreadable),
        )
    largest = told.largest_gap
    if largest is None:
        return t.n(
            "{n} update to customers so far: add what is missing to see the silences",
            "{n} updates to customers so far: add what is missing to see the silences",
            told.sent,
        )
    if not largest.over_target:
        # An announcement may make a shorter silence the worse one.
        worst = max(gaps(record, scope=scope, target_minutes=target, profile=profile), key=lambda g: g.excess_minutes)
        largest = worst if worst.over_target else largest
    if largest.over_target:
        return _silence(record, largest, t, zone)
    return _waited(record, largest, t)


def _nothing_said(record: Record, t: Translator) -> str:
    if record.start_known and record.started_at and record.resolved_at:
        minutes = minutes_between(record.started_at, record.resolved_at)
        if minutes > 0:
            return t("Nobody was told anything for {duration}", duration=t.duration(minutes))
    return t("Nothing was said yet: add the first communication")


def _only_afterwards(record: Record, t: Translator) -> str:
    """Customers were told, but only once it was over."""
    first = min(c.happened_at for c in record.communications if within(c, CUSTOMERS))
    if record.start_known and record.started_at:
        waited = minutes_between(record.started_at, first)
        if waited > 0:
            return t(
                "Customers heard of it only when it was over, {duration} after it began",
                duration=t.duration(waited),
            )
    return t("Customers heard of it only when it was over")


def _published_afterwards(record: Record) -> float | None:
    """Minutes from the end to the publication of customers' first word, when it carries an earlier date than that."""
    if record.resolved_at is None:
        return None
    first = min(told_at(c) for c in record.communications if within(c, CUSTOMERS))
    late = minutes_between(record.resolved_at, first)
    return late if late >= BACKDATED_MINUTES else None


def _waited(record: Record, gap: Gap, t: Translator) -> str:
    """The longest wait of customers where nothing is beyond its target: praise only for what the play would praise."""
    words = {"duration": t.duration(gap.minutes)}
    short = gap.minutes <= STRICT_MINUTES
    if record.start_known and short:
        return t("Customers never waited longer than {duration} for a word", **words)
    if record.start_known:
        return t("The longest that customers waited for a word was {duration}", **words)
    if short:
        return t(
            "From the first word on, customers never waited longer than {duration}; when it began is not known yet",
            **words,
        )
    return t(
        "From the first word on, the longest that customers waited was {duration}; when it began is not known yet",
        **words,
    )


def _silence(record: Record, gap: Gap, t: Translator, zone: str) -> str:
    words = {
        "duration": t.duration(gap.minutes),
        "range": time_range(gap.start, gap.end, t, zone, dated=several_days(record, zone)),
    }
    if gap.kind is GapKind.FIRST:
        return t("Customers waited {duration} for the first word ({range})", **words)
    channels = {c.channel for c in record.communications if within(c, CUSTOMERS)}
    if channels == {Channel.STATUS_PAGE}:
        return t("The status page was silent for {duration} ({range})", **words)
    return t("Customers heard nothing for {duration} ({range})", **words)


def gap_words(gap: Gap, t: Translator, zone: str) -> str:
    """One gap in a sentence: what it is, when, how long, and what it is measured against."""
    return f"{_what(gap, t, zone)} {_measured(gap, t, zone)}".rstrip()


def _what(gap: Gap, t: Translator, zone: str) -> str:
    words = {
        "duration": t.duration(abs(gap.minutes)),
        "range": time_range(gap.start, gap.end, t, zone),
    }
    if gap.flagged:
        return t(
            "The first update is dated {duration} before the start ({start}): check both times.",
            duration=words["duration"],
            start=clock(gap.start, t, zone),
        )
    if gap.kind is GapKind.FIRST and gap.after is None:
        return t("{duration} from the start to the resolution without a word ({range}).", **words)
    match gap.kind:
        case GapKind.FIRST:
            return t("{duration} from the start to the first update ({range}).", **words)
        case GapKind.LAST:
            return t("{duration} from the last update to the resolution ({range}).", **words)
        case _:
            return t("{duration} from one update to the next ({range}).", **words)


def _measured(gap: Gap, t: Translator, zone: str) -> str:
    if gap.flagged:
        return ""
    over = t.duration(gap.excess_minutes)
    if gap.announced_at is not None:
        announced = clock(gap.announced_at, t, zone)
        if gap.over_target:
            return t("Word was announced for {time}: {over} late.", time=announced, over=over)
        return t("Word was announced for {time}: in time.", time=announced)
    if not gap.asked:
        return t("No word is asked for here.")
    target = t.duration(gap.target_minutes)
    if gap.over_target:
        return t("{over} over the target of {target}.", over=over, target=target)
    return t("Within the target of {target}.", target=target)
