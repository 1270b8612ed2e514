"""Cadence profiles: how long a silence may last, by audience, severity, phase and time. Pure.

The published ones are in `data/cadence.toml`, each with its source; a team's own is built from its plan. What
is asked for depends on our five steps of severity; while nobody chose one, an incident that people sit down
for counts as serious.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

from playbook import label
from playbook.errors import Invalid, NotFound
from playbook.i18n import Translator
from playbook.record import Audience, Phase, Severity
from playbook.timeline import STRICT_MINUTES, GapKind, Yardstick

CADENCE_FILE = Path(__file__).resolve().parent.parent / "data" / "cadence.toml"
#: Severity of an incident for which none was chosen.
UNRATED = Severity.SERIOUS
#: A team's own plan, beside the published profiles.
TEAM = "team"
#: Profiles speak of three phases; others count as the one that is most like them.
_LIKE: dict[str, Phase] = {
    Phase.INVESTIGATING: Phase.INVESTIGATING,
    Phase.IDENTIFIED: Phase.IDENTIFIED,
    Phase.IN_PROGRESS: Phase.IDENTIFIED,
    Phase.MONITORING: Phase.MONITORING,
    Phase.VERIFYING: Phase.MONITORING,
    Phase.RESOLVED: Phase.MONITORING,
    Phase.COMPLETED: Phase.MONITORING,
    Phase.POSTMORTEM: Phase.MONITORING,
}


@dataclass(frozen=True, slots=True)
class Rule:
    """At most `minutes` of silence, for what is named; empty means all. `since` minutes after the start."""

    minutes: float
    audiences: frozenset[str] = frozenset()
    severities: frozenset[str] = frozenset()
    phases: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    since: float = 0.0

    def __post_init__(self) -> None:
        if not isfinite(self.minutes) or self.minutes < 1:
            raise Invalid("A cadence is at least one minute; {minutes} is not.", minutes=self.minutes)

    @property
    def rank(self) -> tuple[int, bool, bool, bool, float]:
        """What names more wins; of two that name as much, the audience counts before severity and phase."""
        named = (bool(self.audiences), bool(self.severities), bool(self.phases), bool(self.kinds), self.since > 0)
        return sum(named), named[0], named[1], named[2], self.since

    def holds(self, audience: str, severity: str, phase: str, kind: str, since_start: float) -> bool:
        return (
            (not self.audiences or audience in self.audiences)
            and (not self.severities or severity in self.severities)
            and (not self.phases or phase in self.phases or _LIKE.get(phase, Phase.INVESTIGATING) in self.phases)
            and (not self.kinds or kind in self.kinds)
            and since_start >= self.since
        )


class PlanRow(NamedTuple):
    """A line of a team's communication plan; None stands for all of its kind. A line for one kind of gap holds in
    whatever phase it names, and before those that name a phase only."""

    audience: str | None
    phase: str | None
    severity: str | None
    minutes: float
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """A named set of rules, those that name most first. `url` is where the source can be read."""

    key: str
    rules: tuple[Rule, ...]
    url: str = ""

    def at(self, severity: str | None) -> Measure:
        """The profile for an incident of this severity, as `timeline.gaps` takes it."""
        return Measure(self, severity or UNRATED)


@dataclass(frozen=True, slots=True)
class Measure:
    """A profile at one severity: a `timeline.Yardstick`."""

    profile: Profile
    severity: str

    #: Answers given: a timeline asks the same few questions of each of its gaps.
    known: dict[tuple[object, ...], float | None] = field(default_factory=dict, compare=False, repr=False)

    def minutes(self, *, kind: GapKind, phase: str, audiences: Collection[str], since_start: float) -> float | None:
        """The strictest target of the audiences, in minutes; None where none of them is owed anything."""
        begun = sum(since_start >= rule.since for rule in self.profile.rules if rule.since)
        case = kind, phase, tuple(audiences), begun
        if case not in self.known:
            found = (
                target(
                    self.profile,
                    severity=self.severity,
                    phase=phase,
                    audience=audience,
                    minutes_since_start=since_start,
                    kind=kind,
                )
                for audience in audiences
            )
            self.known[case] = min((each for each in found if each is not None), default=None)
        return self.known[case]


def target(
    profile: Profile,
    *,
    severity: str | None,
    phase: str,
    audience: str,
    minutes_since_start: float = 0.0,
    kind: str = GapKind.BETWEEN,
) -> float | None:
    """The longest silence, in minutes, that a profile allows in this case; None where it asks for nothing."""
    level = severity or UNRATED
    for rule in profile.rules:
        if rule.holds(audience, level, phase, kind, minutes_since_start):
            return rule.minutes
    return None


def _profile(key: str, rules: Iterable[Rule], url: str = "") -> Profile:
    # Sorting is stable: of two rules that name the same, the earlier one wins.
    return Profile(key, tuple(sorted(rules, key=lambda rule: rule.rank, reverse=True)), url)


@lru_cache(maxsize=1)
def profiles() -> Mapping[str, Profile]:
    """The published profiles by key, in the order of their file."""
    content = tomllib.loads(CADENCE_FILE.read_text("utf-8"))
    return {each["key"]: _profile(each["key"], map(_rule, each["rules"]), each["url"]) for each in content["profile"]}


def _rule(fact: dict[str, Any]) -> Rule:
    named = {field: frozenset(fact[field]) for field in ("audiences", "severities", "phases", "kinds") if field in fact}
    return Rule(minutes=float(fact["minutes"]), since=float(fact.get("since", 0)), **named)


def profile(key: str) -> Profile:
    """A published profile. Raises `NotFound` for a key that none has; a team's own comes from `team`."""
    try:
        return profiles()[key]
    except KeyError:
        raise NotFound("There is no cadence called “{key}”.", key=key) from None


def chosen(key: str, severity: str | None, *, minutes: float = STRICT_MINUTES, own: Profile | None = None) -> Measure:
    """What a workshop measures by: the profile it chose, at its severity; `own` is that of its team. A key that no
    profile has (a file of another installation may bring one) stands for a word every `minutes`."""
    found = own if key == TEAM else profiles().get(key)
    return (found or Profile(key, (Rule(max(1.0, minutes)),))).at(severity)


def team(rows: Iterable[PlanRow | tuple[str | None, str | None, str | None, float]]) -> Profile:
    """The profile of a team's own plan: what the row says that names most, nothing where no row fits.

    Raises `Invalid` for a cadence of less than a minute.
    """
    return _profile(
        TEAM,
        (
            Rule(
                row.minutes,
                audiences=_only(row.audience),
                severities=_only(row.severity),
                phases=frozenset(Phase) if row.kind and not row.phase else _only(row.phase),
                kinds=_only(row.kind),
            )
            for row in (PlanRow(*each) for each in rows)
        ),
    )


def _only(key: str | None) -> frozenset[str]:
    return frozenset({key}) if key else frozenset()


def name(t: Translator, key: str) -> str:
    """What a profile is called, wherever red is shown."""
    match key:
        case "play":
            return t("The play")
        case "strict30":
            return t("Strict: every 30 minutes")
        case "pagerduty":
            return t("PagerDuty")
        case "gitlab":
            return t("GitLab")
        case "gds":
            return t("UK Government Digital Service")
        case "executives":
            return t("Executives and employees")
        case "team":
            return t("Our own plan")
    return key


def source(t: Translator, key: str) -> str:
    """Where a profile comes from and what it asks for, in a sentence."""
    match key:
        case "play":
            return t("The play: a first word on detection (20 minutes at most), then one every 20 to 30 minutes.")
        case "strict30":
            return t("The later end of the play’s 20 to 30 minutes, for every silence alike.")
        case "pagerduty":
            return t(
                "PagerDuty’s guides: customers hear within 5 minutes and then every 20, less often after two hours "
                "only if each update says when the next one comes; inside the company every 30 minutes."
            )
        case "gitlab":
            return t(
                "GitLab’s handbook: by severity and phase, from every 10 minutes while a severe incident is "
                "investigated to every hour while a lesser one is monitored."
            )
        case "gds":
            return t(
                "The UK Government Digital Service: every hour in a complete outage, every two hours when the "
                "service is badly degraded, nothing during lesser incidents."
            )
        case "executives":
            return t("PagerDuty’s guide for stakeholders: those inside the company hear every 30 minutes.")
        case "team":
            return t("What this team agreed on in its communication plan.")
    return ""


def asked(t: Translator, chosen: Yardstick, audience: str = Audience.CUSTOMERS) -> str:
    """What a profile asks for one audience, in words: "first word within 5 min, then every 20 min"."""
    spoken = (Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MONITORING)
    first = chosen.minutes(kind=GapKind.FIRST, phase=spoken[0], audiences=(audience,), since_start=0.0)
    found = (
        chosen.minutes(kind=GapKind.BETWEEN, phase=phase, audiences=(audience,), since_start=0.0) for phase in spoken
    )
    later = [each for each in found if each is not None]
    if first is None and not later:
        return t("{audience}: nothing is asked for", audience=label.audience(t, audience))
    if not later:
        return t("first word within {first}", first=t.duration(first or 0.0))
    low, high = min(later), max(later)
    words = {"first": t.duration(first or low), "low": t.duration(low), "high": t.duration(high)}
    if low < high:
        return t("first word within {first}, then every {low} to {high} by phase", **words)
    if first in (None, low):
        return t("a word every {low}", low=words["low"])
    return t("first word within {first}, then every {low}", first=words["first"], low=words["low"])
