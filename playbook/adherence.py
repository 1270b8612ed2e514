"""Which targets an incident kept and which it missed, by audience and phase. Pure.

A silence belongs to the phase that had been told last when it began, as its target does. What a plan asks for after
the resolution (to say that it is over, to follow up) is no silence of the incident: it is kept by a message in time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from playbook.documents.moment import AFTERWARDS, FIRST, MOMENTS
from playbook.documents.plan import Line
from playbook.i18n import Translator
from playbook.matrix import AUDIENCES
from playbook.record import Communication, Phase, Record
from playbook.timeline import (
    SEVERE_FACTOR,
    Gap,
    GapKind,
    PhaseSpan,
    Yardstick,
    gaps,
    in_order,
    longest,
    minutes_between,
    phases,
)

#: Phases of which a plan has no row of its own: they count as the one that is most like them.
_LIKE: dict[str, str] = {
    Phase.UPDATE: Phase.INVESTIGATING,
    Phase.SCHEDULED: Phase.INVESTIGATING,
    Phase.IN_PROGRESS: Phase.IDENTIFIED,
    Phase.VERIFYING: Phase.MONITORING,
    Phase.COMPLETED: Phase.MONITORING,
    Phase.RESOLVED: Phase.MONITORING,
    Phase.POSTMORTEM: Phase.MONITORING,
}
_OVER = (Phase.RESOLVED, Phase.COMPLETED)


class Lacking(StrEnum):
    """Why nothing can be said of a target, though it may have come up."""

    NOTHING = ""
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one audience's target at one moment.

    `kept` and `missed` count silences, or messages that were due after the resolution. `minutes` is what was asked
    for, None when only announcements set targets here. `longest` is the longest silence in minutes, None where
    nothing was waited for. `silences` are those counted, in order; `answer` is the id of the message that kept or
    missed what is asked for after the resolution.
    """

    audience: str
    moment: str
    minutes: float | None
    kept: int
    missed: int
    longest: float | None
    lacking: Lacking = Lacking.NOTHING
    silences: tuple[Gap, ...] = ()
    answer: str | None = None

    @property
    def met(self) -> bool:
        return self.missed == 0 and self.kept > 0

    @property
    def severe(self) -> bool:
        """True when a silence was, or a message after the resolution came later than three targets, or never."""
        if self.silences and self.longest is not None:
            return any(gap.severe for gap in self.silences)
        return self.missed > 0 and (self.longest is None or self.longest > SEVERE_FACTOR * (self.minutes or 0.0))

    @property
    def came_up(self) -> bool:
        """False where the incident never got so far: nothing was kept, and nothing missed."""
        return self.kept + self.missed > 0


def adherence(record: Record, profile: Yardstick, *, after: Sequence[Line] = ()) -> tuple[Kept, ...]:
    """Every target that was asked for, audience by audience and in the order of an incident; targets of moments that
    never came up included. `after` are a plan's rows for the time after the resolution."""
    found: list[Kept] = []
    asked = {(line.audience, line.moment): line for line in after if line.moment in AFTERWARDS}
    audiences = dict.fromkeys((*AUDIENCES, *(c.audience for c in record.communications)))
    for audience in audiences:
        by_moment = _silences(record, profile, audience)
        for moment in MOMENTS:
            line = asked.get((audience, moment))
            if moment in AFTERWARDS:
                if line is not None and (line.channels or line.minutes is not None):
                    found.append(_afterwards(record, line))
                continue
            minutes = _asked(profile, audience, moment)
            here = by_moment.get(moment, [])
            if minutes is None and not here:
                continue
            missed = sum(gap.over_target for gap in here)
            worst = longest(here, 1)
            # Who was never told at all has waited for nothing that came.
            length = worst[0].minutes if worst and (moment != FIRST or worst[0].after) else None
            lacking = Lacking.START if moment == FIRST and not here and not record.start_known else Lacking.NOTHING
            kept = len(here) - missed
            found.append(Kept(audience, moment, minutes, kept, missed, length, lacking, tuple(here)))
    return tuple(found)


def _asked(profile: Yardstick, audience: str, moment: str) -> float | None:
    kind = GapKind.FIRST if moment == FIRST else GapKind.BETWEEN
    phase = Phase.INVESTIGATING if moment == FIRST else moment
    return profile.minutes(kind=kind, phase=phase, audiences=(audience,), since_start=0.0)


def _silences(record: Record, profile: Yardstick, audience: str) -> dict[str, list[Gap]]:
    """The silences of an audience for which a word was asked, by the moment in which they began."""
    spans = phases(record)
    found: dict[str, list[Gap]] = {}
    for gap in gaps(record, scope=f"audience:{audience}", profile=profile):
        if not gap.flagged and gap.asked:
            moment = FIRST if gap.kind is GapKind.FIRST else moment_at(spans, gap.start)
            found.setdefault(moment, []).append(gap)
    return found


def moment_at(spans: Sequence[PhaseSpan], at: datetime) -> str:
    """The moment whose row of a plan holds at an instant after the first word."""
    begun = [span.phase for span in spans if minutes_between(span.start, at) >= 0]
    phase = begun[-1] if begun else Phase.INVESTIGATING
    return _LIKE.get(phase, phase)


def _afterwards(record: Record, line: Line) -> Kept:
    """Whether the audience was told that it is over, or told more once it was."""
    end = record.resolved_at
    if end is None:
        return Kept(line.audience, line.moment, line.minutes, 0, 0, None, Lacking.END)
    told = next((c for c in in_order(record.communications) if c.audience == line.audience and _is(c, line, end)), None)
    if told is None:
        return Kept(line.audience, line.moment, line.minutes, 0, 1, None)
    waited = max(0.0, minutes_between(end, told.happened_at))
    late = line.minutes is not None and waited > line.minutes
    return Kept(line.audience, line.moment, line.minutes, int(not late), int(late), waited, answer=told.id)


def _is(message: Communication, line: Line, end: datetime) -> bool:
    after = minutes_between(end, message.happened_at)
    if line.moment == Phase.RESOLVED:
        return message.phase in _OVER or after >= 0
    # The message that tells the end is no follow-up to it.
    return message.phase == Phase.POSTMORTEM or (after > 0 and message.phase not in _OVER)


def asked_words(kept: Kept, t: Translator) -> str:
    """What was asked for: "within 15 min", "every 30 min", "once"."""
    if kept.minutes is None:
        return t("once") if kept.moment in AFTERWARDS else t("as announced")
    if kept.moment in (FIRST, *AFTERWARDS):
        return t("within {duration}", duration=t.duration(kept.minutes))
    return t("every {duration}", duration=t.duration(kept.minutes))


def outcome_words(kept: Kept, t: Translator) -> str:
    """What became of it: "kept", "missed: after 48 min", "2 of 3 missed, the longest 48 min"."""
    if not kept.came_up:
        match kept.lacking:
            case Lacking.START:
                return t("not known: when did it begin?")
            case Lacking.END:
                return t("still open")
        return t("did not come up")
    if kept.moment in (FIRST, *AFTERWARDS):
        if kept.longest is None:
            return t("missed: never told") if kept.missed else t("kept: it was over before")
        words = t.duration(kept.longest)
        return (
            t("missed: after {duration}", duration=words)
            if kept.missed
            else t("kept: after {duration}", duration=words)
        )
    words = t.duration(kept.longest or 0.0)
    if kept.missed:
        return t(
            "{missed} of {all} missed, the longest {duration}",
            missed=t.number(kept.missed),
            all=t.number(kept.kept + kept.missed),
            duration=words,
        )
    return t.n(
        "{n} silence, kept; the longest {duration}",
        "{n} silences, all kept; the longest {duration}",
        kept.kept,
        duration=words,
    )
