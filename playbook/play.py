"""The play's words and numbers: steps, minutes, prompts, tips, recommendations, in three languages.

They live in `data/play/<lang>.toml` so that a translator never opens code. Loading checks every key and
type: a word that is missing is found when the file is read, not in front of ten people.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import Any, get_args, get_origin, get_type_hints

from playbook.i18n import LANGUAGES, Translator
from playbook.record import Severity

PLAY_DIR = Path(__file__).resolve().parent.parent / "data" / "play"

#: What an invitation may name; `playbook.exporters.invitation` fills all of them.
PLACEHOLDERS = frozenset({"title", "team", "when", "minutes", "link", "code", "facilitator"})


class PlayFileError(ValueError):
    """A file in `data/play/` is incomplete or misspelt; the message names the file and the key."""


class StepKey(StrEnum):
    """The seven steps, in the order the workshop takes them."""

    DESCRIBE = "describe"
    TIMELINE = "timeline"
    GAPS = "gaps"
    PROBLEMS = "problems"
    CAUSES = "causes"
    PLAN = "plan"
    WRAP_UP = "wrap_up"


class PrepareKey(StrEnum):
    """What the facilitator finds out before the meeting."""

    STARTED_AT = "started_at"
    RESOLVED_AT = "resolved_at"
    INVESTIGATING = "investigating"
    ESCALATING = "escalating"
    DECIDING = "deciding"
    NOTICED = "noticed"
    COMMUNICATIONS = "communications"


#: How many entries there are where no enum already says so: the play's prompts and pairs, and what good practice adds.
PROMPTS, PAIRS, PRACTICES = 8, 5, 10


@dataclass(frozen=True, slots=True)
class Intro:
    """What the play is for, on one page."""

    title: str
    purpose: str
    when: tuple[str, ...]
    outcome: str


@dataclass(frozen=True, slots=True)
class Timing:
    """Minutes and head count. `preparation` is a range in minutes, to be shown as it is."""

    preparation: str
    together: int
    people_min: int
    people_max: int


@dataclass(frozen=True, slots=True)
class Person:
    """A role that should be in the room, and why."""

    key: str
    role: str
    why: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `minutes` is 0 for the steps outside the hour together; `name` fits the stage bar."""

    key: StepKey
    name: str
    title: str
    minutes: int
    purpose: str
    facilitator: tuple[str, ...]
    do: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Safety:
    """The safe-space reminder: one line for every screen, and one to read aloud."""

    short: str
    long: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question for a quiet room while problems are written down."""

    key: str
    text: str
    hint: str


@dataclass(frozen=True, slots=True)
class SeverityWords:
    """The name of a severity and the words that help to choose it."""

    key: Severity
    name: str
    help: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the preparation."""

    key: PrepareKey
    label: str
    help: str


@dataclass(frozen=True, slots=True)
class Whys:
    """Help on the five whys. `blame` answers a why that ends at a person."""

    intro: str
    rules: tuple[str, ...]
    example: tuple[str, ...]
    blame: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A frequent cause and what helps against it, to start from.

    `source` names who recommends it: the play for the first five, good practice for the others. `patterns` say which
    causes it answers, as `playbook.advice` reads them.
    """

    key: str
    cause: str
    recommendation: str
    first_step: str
    source: str
    patterns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """What to share, when to run the play again, and the question a fourth action gets."""

    share: tuple[str, ...]
    again: str
    question: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """Subject and body with the placeholders in `PLACEHOLDERS`."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Play:
    """Everything the play says in one language."""

    lang: str
    intro: Intro
    timing: Timing
    people: tuple[Person, ...]
    steps: tuple[Step, ...]
    safety: Safety
    prompts: tuple[Prompt, ...]
    severity: tuple[SeverityWords, ...]
    prepare: tuple[Question, ...]
    whys: Whys
    recommendations: tuple[Recommendation, ...]
    closing: Closing
    invitation: Invitation

    def step(self, key: str) -> Step:
        """The step called `key`; raises KeyError for a word that is no step."""
        return {str(each.key): each for each in self.steps}[key]

    def severity_words(self, key: str) -> SeverityWords:
        """Name and help of a severity; raises KeyError for a word that is none."""
        return {str(each.key): each for each in self.severity}[key]

    def question(self, key: str) -> Question:
        """Label and help of a question of the preparation; raises KeyError for an unknown one."""
        return {str(each.key): each for each in self.prepare}[key]


@lru_cache(maxsize=len(LANGUAGES))
def play(lang: str) -> Play:
    """The play in a two-letter language; unknown ones are English.

    Raises PlayFileError when the language's file is incomplete.
    """
    known = lang if lang in LANGUAGES else "en"
    path = PLAY_DIR / f"{known}.toml"
    return read_play(known, path.read_text("utf-8"), name=path.name)


def read_play(lang: str, text: str, *, name: str = "play") -> Play:
    """Build and check a play from TOML; `name` is what errors call the file. Raises PlayFileError."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlayFileError(f"{name}: {error}") from error
    found: Play = _build(Play, {**tables, "lang": lang}, name)
    for where, keys, order in (
        ("steps", [step.key for step in found.steps], StepKey),
        ("severity", [words.key for words in found.severity], Severity),
        ("prepare", [question.key for question in found.prepare], PrepareKey),
    ):
        if keys != list(order):
            raise PlayFileError(f"{name}: {where} needs {', '.join(order)} in this order, found {', '.join(keys)}")
    for where, names, count in (
        ("prompts", [prompt.key for prompt in found.prompts], PROMPTS),
        ("recommendations", [each.key for each in found.recommendations], PAIRS + PRACTICES),
    ):
        if len(names) != count or len(set(names)) != count:
            raise PlayFileError(f"{name}: {where} needs {count} entries with different keys")
    _check_placeholders(f"{name}: invitation.subject", found.invitation.subject, frozenset({"title"}))
    _check_placeholders(f"{name}: invitation.body", found.invitation.body, PLACEHOLDERS)
    return found


def people_hint(t: Translator, n: int) -> str | None:
    """A sentence when `n` people are fewer or more than the play is made for, else None.

    A hint and never a block; nobody counted yet (0) gets none.
    """
    timing = play(t.lang).timing
    if 0 < n < timing.people_min:
        return t(
            "People: {n}. With fewer than {least}, a point of view is easily missing. "
            "Invite support, marketing or whoever talks to customers.",
            n=n,
            least=timing.people_min,
        )
    if n > timing.people_max:
        return t(
            "People: {n}. With more than {most}, not everyone gets to speak. "
            "Choose one person per role and share the result with the others.",
            n=n,
            most=timing.people_max,
        )
    return None


def _build(kind: Any, value: Any, where: str) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        return _build_table(kind, value, where)
    if get_origin(kind) is tuple:
        if not isinstance(value, list) or not value:
            raise PlayFileError(f"{where}: needs a list with at least one entry")
        inner = get_args(kind)[0]
        return tuple(_build(inner, item, f"{where}[{place}]") for place, item in enumerate(value))
    if kind is int:
        if type(value) is not int or value < 0:
            raise PlayFileError(f"{where}: needs a whole number")
        return value
    if not isinstance(value, str) or not value.strip():
        raise PlayFileError(f"{where}: needs a text")
    try:
        return kind(value.strip())
    except ValueError as error:
        raise PlayFileError(f"{where}: {error}") from error


def _build_table(kind: type[Any], value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise PlayFileError(f"{where}: needs a table")
    hints = get_type_hints(kind)
    names = [each.name for each in fields(kind)]
    if missing := [name for name in names if name not in value]:
        raise PlayFileError(f"{where}: {', '.join(missing)} missing")
    if unknown := [name for name in value if name not in names]:
        raise PlayFileError(f"{where}: {', '.join(unknown)} unknown")
    return kind(**{name: _build(hints[name], value[name], f"{where}: {name}") for name in names})


def _check_placeholders(where: str, text: str, expected: frozenset[str]) -> None:
    try:
        found = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise PlayFileError(f"{where}: {error}") from error
    if found != expected:
        raise PlayFileError(f"{where}: placeholders differ: {', '.join(sorted(found ^ expected))}")
