"""What a rule is, and how rules read a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from playbook.review.sentence import Sentence, common, lower

_TOKEN = re.compile(r"<([a-z_]+)>")
_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")
_BOUNDS = tuple(
    (kind + sign, f"{kind}{{{least},40}}") for kind in (r"\d", r"\w", "]") for sign, least in (("+", 1), ("*", 0))
)
#: How far before a match its negation is looked for, in characters.
_BEFORE = 40
#: How many readings of one sentence a rule tries.
_TRIES = 40


class Evidence(NamedTuple):
    """The exact words of a message that made a rule speak: `text[start:end] == words`."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that says yes to `feature`.

    `unless` silences it when found anywhere in the sentence, `unless_before` when it ends right before the match,
    `unless_in` when it is found in the matched words, `unless_after` when it is found right after them. `cased`
    rules see the writer's capital letters, `common` ones too, but for those of a sentence's beginning and of
    abbreviations: "Load Balancers" is a product's name there, "load balancers" a part inside.
    """

    feature: str
    find: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    unless_before: re.Pattern[str] | None = None
    unless_in: re.Pattern[str] | None = None
    unless_after: re.Pattern[str] | None = None
    cased: bool = False
    common: bool = False

    def matches(self, sentence: Sentence) -> Iterator[re.Match[str]]:
        """The matches left after every exception."""
        text = sentence.cased if self.cased else common(sentence.cased) if self.common else sentence.plain
        match = self.find.search(text)
        if match is None or (self.unless is not None and self.unless.search(sentence.plain)):
            return
        for _ in range(_TRIES):
            if match is None:
                return
            if self._excepted(match, sentence.plain):
                # Another reading may begin within the words of this one: "will continue …, and we expect …".
                match = self.find.search(text, match.start() + 1)
            else:
                yield match
                match = self.find.search(text, max(match.end(), match.start() + 1))

    def _excepted(self, match: re.Match[str], plain: str) -> bool:
        if not match[0] or (self.unless_in is not None and self.unless_in.search(lower(match[0]))):
            return True
        if self.unless_after is not None and self.unless_after.match(plain, match.end()):
            return True
        before = plain[max(0, match.start() - _BEFORE) : match.start()]
        return self.unless_before is not None and self.unless_before.search(before) is not None


_PART = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|.", re.DOTALL)


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern: what stands between its bars outside any group."""
    found, depth = [""], 0
    for part in _PART.findall(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def _together(parts: Sequence[str]) -> Iterator[str]:
    r"""Neighbours that begin a word share its `\b`. The pattern means the same, and the letters inside a word, most
    of any text, are left at once instead of being tried against each alternative: a third of the time is saved."""
    for at_word, run in groupby(parts, lambda part: part.startswith(r"\b")):
        together = "|".join(part.removeprefix(r"\b") for part in run)
        yield rf"\b(?:{together})" if at_word else together


class Grammar:
    """Writes patterns: `<name>` stands for a block defined before, a blank for any white space, `~` for up to 60
    characters of the same sentence and `~~` for up to 120."""

    def __init__(self, blocks: Mapping[str, str]) -> None:
        self._blocks: dict[str, str] = {}
        for name, block in blocks.items():
            self._blocks[name] = self._fill(block)

    def _fill(self, pattern: str) -> str:
        pattern = _TOKEN.sub(lambda m: f"(?:{self._blocks[m[1]]})", pattern)
        return pattern.replace("~~", r"\b.{0,120}?\b").replace("~", r"\b.{0,60}?\b")

    def compile(self, *patterns: str) -> re.Pattern[str]:
        """One compiled pattern of several alternatives. Words and numbers get an end, so that a page of digits or
        of hyphens costs no more than one of prose."""
        pattern = "|".join(_together([each for p in patterns for each in alternatives(self._fill(p))]))
        pattern = _BEHIND.sub(lambda m: m[0].replace(" ", r"\s"), pattern)
        for endless, bounded in _BOUNDS:
            pattern = pattern.replace(endless, bounded)
        return re.compile(pattern.replace(" ?", r"\s*").replace(" ", r"\s+"))

    def rule(
        self,
        feature: str,
        *find: str,
        unless: str | None = None,
        unless_before: str | None = None,
        unless_in: str | None = None,
        unless_after: str | None = None,
        cased: bool = False,
        common: bool = False,
    ) -> Rule:
        """A rule of several alternatives."""
        before = rf"(?:{unless_before})\s*$" if unless_before else None
        return Rule(
            feature,
            self.compile(*find),
            self.compile(unless) if unless else None,
            self.compile(before) if before else None,
            self.compile(unless_in) if unless_in else None,
            self.compile(unless_after) if unless_after else None,
            cased,
            common,
        )


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language. `hypothetical` marks sentences about what may happen to a reader ("if you still see
    errors, …"), which report no symptom. A message without features is empty when nothing in it is `specific` and
    each of its sentences has a word of `phase`: of the state of the work, of courtesy, or of what will be said next."""

    code: str
    rules: tuple[Rule, ...]
    hypothetical: re.Pattern[str]
    specific: re.Pattern[str]
    phase: re.Pattern[str]
