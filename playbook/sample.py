"""The sample: three workshops of one fictional team over nine months, from first tickets to what became of the actions.

Facts (instants, channels, who and what belongs together) are written once in `data/samples/<key>.json`, words once
per language. Plain values only: whoever opens the sample decides where they are stored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from playbook.i18n import LANGUAGES
from playbook.play import StepKey
from playbook.pulse import Counts, Item, Moment, Results
from playbook.record import Communication, Severity

SAMPLE_DIR = Path(__file__).resolve().parent.parent / "data" / "samples"
#: The sample's workshops, oldest first. The first is the one that opens.
KEYS = ("checkout", "sign_in", "terminals")


@dataclass(frozen=True, slots=True)
class SampleIncident:
    """The incident and the answers of its preparation; durations in minutes."""

    title: str
    severity: Severity
    started_at: datetime
    detected_at: datetime
    resolved_at: datetime
    symptom: str
    noticed: str
    investigating_minutes: float
    escalating_minutes: float
    deciding_minutes: float


@dataclass(frozen=True, slots=True)
class SampleMark:
    """A circled gap. `scope` is one of `playbook.timeline.scopes`."""

    scope: str
    from_at: datetime
    to_at: datetime


@dataclass(frozen=True, slots=True)
class SampleGroup:
    """Problems that belong together, the whys beneath them (`root` is the place of the root cause,
    from 0), the votes it got and whether the team made it a priority.

    `evidence` says for each why what it rests on: ids of messages and notes, and silences as START/END."""

    id: str
    name: str
    whys: tuple[str, ...]
    root: int
    votes: int
    priority: bool
    factors: tuple[str, ...]
    evidence: tuple[tuple[str, ...], ...]

    @property
    def root_cause(self) -> str:
        return self.whys[self.root]


@dataclass(frozen=True, slots=True)
class SampleNote:
    """A problem. `place` is incident, gap (then `at` lies inside it) or communication (then its id)."""

    id: str
    text: str
    place: str
    at: datetime | None
    communication_id: str | None
    group_id: str | None


@dataclass(frozen=True, slots=True)
class SampleDecision:
    """What a later workshop of the sample (`decided_in`, a key) decided on an action."""

    decided_in: str
    outcome: str
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class SampleAction:
    """What the team agreed to do; due so many days after the workshop, in the newest one so many from today.

    `cause` is the group's root cause.
    """

    id: str
    group_id: str
    cause: str
    recommendation: str
    owner: str
    due_days: int
    decisions: tuple[SampleDecision, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A whole workshop in one language, held at `held_at`; `step` is where it stands. The newest has just been held."""

    key: str
    lang: str
    held_at: datetime
    step: StepKey
    newest: bool
    title: str
    team: str
    time_zone: str
    incident: SampleIncident
    communications: tuple[Communication, ...]
    marks: tuple[SampleMark, ...]
    groups: tuple[SampleGroup, ...]
    notes: tuple[SampleNote, ...]
    actions: tuple[SampleAction, ...]
    pulse: Mapping[Moment, Results]


@lru_cache(maxsize=len(LANGUAGES) * len(KEYS))
def sample(lang: str, key: str = KEYS[0]) -> Sample:
    """A workshop of the sample in a two-letter language; unknown ones are English.

    Raises KeyError or ValueError when the file lacks a word or holds a wrong fact.
    """
    known = lang if lang in LANGUAGES else "en"
    content = json.loads((SAMPLE_DIR / f"{key}.json").read_text("utf-8"))
    facts, words = content["facts"], content["languages"][known]
    groups = tuple(_group(each, words["groups"][each["id"]]) for each in facts["groups"])
    causes = {group.id: group.root_cause for group in groups}
    return Sample(
        key=key,
        lang=known,
        held_at=_instant(facts["held_at"]),
        step=StepKey(facts["step"]),
        newest=facts.get("newest", False),
        title=words["title"],
        team=words["team"],
        time_zone=facts["time_zone"],
        incident=_incident(facts, words),
        communications=tuple(_communication(each, words) for each in facts["communications"]),
        marks=tuple(
            SampleMark(scope=each["scope"], from_at=_instant(each["from"]), to_at=_instant(each["to"]))
            for each in facts["marks"]
        ),
        groups=groups,
        notes=tuple(_note(each, words["notes"][each["id"]]) for each in facts["notes"]),
        actions=tuple(
            SampleAction(
                id=each["id"],
                group_id=each["group"],
                cause=causes[each["group"]],
                recommendation=words["actions"][each["id"]],
                owner=each["owner"],
                due_days=each["due_days"],
                decisions=tuple(_decision(fact, words["reasons"]) for fact in each.get("decisions", ())),
            )
            for each in facts["actions"]
        ),
        pulse={
            Moment(moment): {Item(item): _counts(counts) for item, counts in results.items()}
            for moment, results in facts["pulse"].items()
        },
    )


def _decision(fact: dict[str, str], reasons: dict[str, str]) -> SampleDecision:
    reason = reasons[fact["reason"]] if "reason" in fact else ""
    return SampleDecision(fact["in"], fact["outcome"], date.fromisoformat(fact["day"]), reason)


def _counts(found: list[int]) -> Counts:
    one, two, three, four, five = found
    return one, two, three, four, five


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"{text} has no time zone")
    return at


def _incident(facts: dict[str, Any], words: dict[str, Any]) -> SampleIncident:
    return SampleIncident(
        title=words["incident"],
        severity=Severity(facts["severity"]),
        started_at=_instant(facts["started_at"]),
        detected_at=_instant(facts["detected_at"]),
        resolved_at=_instant(facts["resolved_at"]),
        symptom=words["symptom"],
        noticed=words["noticed"],
        investigating_minutes=float(facts["investigating_minutes"]),
        escalating_minutes=float(facts["escalating_minutes"]),
        deciding_minutes=float(facts["deciding_minutes"]),
    )


def _communication(fact: dict[str, str], words: dict[str, Any]) -> Communication:
    announced = fact.get("announced_at")
    return Communication(
        id=fact["id"],
        happened_at=_instant(fact["at"]),
        body=words["communications"][fact["id"]],
        channel=fact["channel"],
        audience=fact["audience"],
        phase=fact["phase"],
        sender=words["senders"][fact["sender"]],
        announced_at=_instant(announced) if announced else None,
    )


def _group(fact: dict[str, Any], words: dict[str, Any]) -> SampleGroup:
    return SampleGroup(
        id=fact["id"],
        name=words["name"],
        whys=tuple(words["whys"]),
        root=fact["root"],
        votes=fact["votes"],
        priority=fact["priority"],
        factors=tuple(words["factors"]),
        evidence=tuple(tuple(each) for each in fact["evidence"]),
    )


def _note(fact: dict[str, str], text: str) -> SampleNote:
    at = fact.get("at")
    return SampleNote(
        id=fact["id"],
        text=text,
        place=fact["place"],
        at=_instant(at) if at else None,
        communication_id=fact.get("communication"),
        group_id=fact.get("group"),
    )
