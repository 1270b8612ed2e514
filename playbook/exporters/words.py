"""What the exports share: the facts, the times and the names of things, in a reader's language. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from zoneinfo import ZoneInfo

from playbook import label
from playbook.adherence import asked_words, outcome_words
from playbook.cadence import name as cadence_name
from playbook.documents import moment
from playbook.figures import figures
from playbook.headline import clock
from playbook.i18n import Translator
from playbook.model import ActionStatus
from playbook.play import play
from playbook.scope import split
from playbook.segments import Segment, SegmentKind
from playbook.timeline import Gap, GapKind, circled, customer_scope, gaps, minutes_between, scopes
from playbook.workshop.entry import is_email
from playbook.workshop.view import ActionView, GroupView, View, WhyView


def target_name(view: View, t: Translator) -> str:
    """Whose target silences are measured by; of the team's own plan also which version."""
    if view.by_plan and view.plan_version:
        return t("Our own plan, version {version}", version=view.plan_version)
    return cadence_name(t, view.profile.profile.key)


def kept_header(t: Translator) -> tuple[str, ...]:
    """The columns of `kept_rows`, without the last one."""
    return t("Audience"), t("Phase"), t("Target"), t("Kept or missed")


def kept_rows(view: View, t: Translator) -> tuple[tuple[str, str, str, str, bool], ...]:
    """(audience, phase, what the plan asks, what became of it, whether it was missed); empty without a plan, and
    while nothing can be measured."""
    found = view.kept if view.by_plan else ()
    if not any(each.came_up for each in found):
        return ()
    return tuple(
        (
            label.audience(t, each.audience),
            moment.name(t, each.moment),
            asked_words(each, t),
            outcome_words(each, t),
            each.missed > 0,
        )
        for each in found
    )


@dataclass(frozen=True, slots=True)
class Times:
    """Instants as clock times of one zone: with the day when there are several, with the zone's
    abbreviation when the clocks change in between."""

    t: Translator
    zone: str
    dated: bool
    named: bool
    offsets: tuple[str, ...]

    def at(self, instant: datetime) -> str:
        """A clock time: 14:05, or 29 Mar, 14:05 CEST."""
        words = clock(instant, self.t, self.zone, dated=self.dated)
        return f"{words} {_abbreviation(instant, self.zone)}" if self.named else words

    def between(self, start: datetime, end: datetime) -> str:
        """Two clock times; the day is said once if both are of one."""
        if self.dated and not self.named and _day(start, self.zone) == _day(end, self.zone):
            return f"{self.at(start)} → {clock(end, self.t, self.zone)}"
        return f"{self.at(start)} → {self.at(end)}"

    def stated(self) -> str:
        """The zone with its offsets: Europe/Berlin (CET, UTC+01:00)."""
        return f"{self.zone} ({'; '.join(self.offsets)})" if self.offsets else self.zone


def times(view: View, t: Translator) -> Times:
    """How the times of this workshop's incident are best written."""
    told, facts = view.record, view.preparation
    marked = chain.from_iterable((start, end) for _, start, end in view.marks)
    instants = [
        *(c.happened_at for c in told.communications),
        *(c.published_at for c in told.communications if c.published_at),
        *(at for at in (told.started_at, facts.detected_at, told.resolved_at) if at),
        *marked,
    ]
    offsets = tuple(dict.fromkeys(_offset(at, view.zone) for at in sorted(instants)))
    days = {_day(at, view.zone) for at in instants}
    return Times(t, view.zone, len(days) > 1, len(offsets) > 1, offsets)


def _day(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()


def _abbreviation(instant: datetime, zone: str) -> str:
    return f"{instant.astimezone(ZoneInfo(zone)):%Z}"


def utc_offset(instant: datetime, zone: str) -> str:
    """How far a zone's clocks are ahead of UTC at an instant: UTC+01:00."""
    digits = f"{instant.astimezone(ZoneInfo(zone)):%z}"
    return f"UTC{digits[:3]}:{digits[3:5]}"


def _offset(instant: datetime, zone: str) -> str:
    offset, name = utc_offset(instant, zone), _abbreviation(instant, zone)
    # Zones without an abbreviation of their own call themselves +03.
    return offset if name[:1] in "+-" or name == "UTC" else f"{name}, {offset}"


def facts(view: View, t: Translator) -> list[tuple[str, str]]:
    """What the preparation found out, as (name, words); nothing that is unknown but the start."""
    known, record = view.preparation, view.record
    when = [
        (
            t("Began"),
            t.moment(known.started_at, view.zone) if known.start_known and known.started_at else t("not known"),
        ),
        (t("Noticed"), t.moment(known.detected_at, view.zone) if known.detected_at else ""),
        (t("Resolved"), t.moment(known.resolved_at, view.zone) if known.resolved_at else ""),
    ]
    lasted = ""
    if record.start_known and record.started_at and record.resolved_at:
        lasted = t.duration(minutes_between(record.started_at, record.resolved_at))
    durations = (
        ("investigating", known.investigating_minutes),
        ("escalating", known.escalating_minutes),
        ("deciding", known.deciding_minutes),
    )
    found = [
        (t("Incident"), known.title or record.title),
        (t("Severity"), label.severity(t, known.severity) if known.severity else ""),
        *when,
        (t("Duration"), lasted),
        *((play(t.lang).question(key).label, t.duration(m)) for key, m in durations if m is not None),
        (t("What customers saw"), known.symptom),
        (t("How customers noticed"), known.noticed),
    ]
    return [(name, words) for name, words in found if words]


def all_gaps(view: View) -> list[tuple[str, tuple[Gap, ...]]]:
    """(scope, its gaps): the silence customers lived through first, then every other scope that has any."""
    first = customer_scope(view.record)
    names = [first, *(s for s in scopes(view.record) if s != first)]
    profile = view.profile
    found = [(name, gaps(view.record, scope=name, profile=profile)) for name in names]
    return [(name, each) for name, each in found if each]


def circled_keys(view: View, found: Iterable[Gap]) -> set[str]:
    """Keys of the gaps the room has circled."""
    return {gap.key for gap in circled(found, view.marks)}


def measured(gap: Gap, t: Translator) -> str:
    """How a gap stands to its target, in few words."""
    if gap.flagged:
        return t("before the start: check both times")
    if gap.over_target:
        return t("over target by {duration}", duration=t.duration(gap.excess_minutes))
    return t("within target") if gap.asked else t("No word asked for")


def segment(found: Segment, t: Translator, clock: Times) -> str:
    """The name of a column of the board, with its times and length."""
    match found.kind:
        case SegmentKind.BEFORE:
            name = t("Before the first word")
        case SegmentKind.AFTER:
            return t("After resolution")
        case SegmentKind.WHOLE:
            return t("Whole incident")
        case _:
            name = t("Silence") if found.kind is SegmentKind.GAP else t("Between updates")
    if found.start and found.end:
        name += f": {clock.between(found.start, found.end)}"
    if found.minutes is not None:
        name += f", {t.duration(found.minutes)}"
    return f"{name} ({t('over target')})" if found.over_target else name


def group_name(group: GroupView, t: Translator) -> str:
    return group.name or t("Group without a name")


def cause_kind(cause: WhyView, group: GroupView, t: Translator) -> str:
    """Which why it is, the root cause, or what contributed."""
    if cause in group.factors:
        return t("Contributing factor {n}", n=cause.ordinal)
    return t("Root cause") if cause.root else t("Why {n}", n=cause.ordinal)


def address(action: ActionView) -> str:
    """The owner's e-mail address if it can be used as one, else nothing: no file may carry more than an address."""
    return action.email if is_email(action.email) else ""


def root_cause(action: ActionView, view: View) -> str:
    """The cause an action answers: as written on it, else the one marked in its group."""
    if action.cause:
        return action.cause
    home = next((g for g in view.groups if g.id == action.group_id), None)
    return home.root.text if home and home.root else ""


def status(action: ActionView, t: Translator) -> str:
    """How an action stands; one that lacks an owner or a date is not agreed on yet."""
    match action.status:
        case ActionStatus.DONE:
            return t("done")
        case ActionStatus.DROPPED:
            return t("dropped")
    if action.parked:
        return t("parked for later")
    return t("agreed") if action.agreed else t("not yet agreed")


def ranked(groups: Iterable[GroupView]) -> list[GroupView]:
    """Priorities first, then by votes; those that tie stay in the board's order."""
    return sorted(groups, key=lambda g: (not g.priority, -(g.votes or 0)))


def slug(title: str, length: int = 60) -> str:
    """A title in plain letters, a-z, 0-9 and hyphens; "" when nothing of it is left."""
    letters = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:length].strip("-")


def tone(gap: Gap | None) -> str:
    """The colour of a silence wherever it is said, as on the chart: "cool" within its target, "amber" beyond it,
    "warm", which is red, beyond three times of it."""
    if gap is None:
        return ""
    return "warm" if gap.severe else "amber" if gap.over_target else "cool"


def cards(view: View, t: Translator) -> tuple[tuple[str, str, str], ...]:
    """Four plain figures for customers: (figure, what it is, a `tone`, or "")."""
    record, scope = view.record, customer_scope(view.record)
    found = figures(record, scope, profile=view.profile)
    waited = next((g for g in gaps(record, scope=scope, profile=view.profile) if g.kind is GapKind.FIRST), None)
    first, largest = found.first_gap_minutes, found.largest_gap
    unknown = "–"
    return (
        (
            t.duration(first) if first is not None else unknown,
            t("to the first word") if first is not None else t("to the first word: the start is not known"),
            "" if first is None else tone(waited),
        ),
        (
            t.duration(largest.minutes) if largest else unknown,
            t("longest silence"),
            tone(largest),
        ),
        (
            t("{kept} of {made}", kept=found.promises_kept, made=found.promises_made)
            if found.promises_made
            else t("none"),
            t("announced updates came in time") if found.promises_made else t("updates announced"),
            "warm" if found.promises_kept < found.promises_made else "",
        ),
        (
            t("{sent} sent, {needed} needed", sent=found.sent, needed=found.needed)
            if found.needed is not None
            else t("{sent} sent", sent=found.sent),
            t("updates to all customers ({cadence})", cadence=target_name(view, t))
            if split(c.audience for c in record.communications)
            else t("updates to customers ({cadence})", cadence=target_name(view, t)),
            "",
        ),
    )
