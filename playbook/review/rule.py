"""What a rule is, and how rules read a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
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


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Expressions of several kinds, each a group of `find`, which rules that ask for them read as runs of one letter:
    looked for once in a sentence, not again in every pattern, and as wide as what they stand for. Told apart as
    objects: to hash a pattern of this size takes as long as to read a sentence with it."""

    find: re.Pattern[str]
    letters: str

    def over(self, plain: str, text: str | None = None) -> str:
        """The sentence with its expressions written over; or its `text` in the writer's letters, where they stand."""
        hidden = _over(self, plain)
        if text is None or hidden is plain:
            return text or hidden
        return "".join(a if b == c else b for a, b, c in zip(text, hidden, plain, strict=True))


@lru_cache(maxsize=64)
def _over(marks: Marks, plain: str) -> str:
    hidden, found = marks.find.subn(lambda m: marks.letters[(m.lastindex or 1) - 1] * len(m[0]), plain)
    return hidden if found else plain


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that says yes to `feature`.

    It is tried only `when` that is found in the sentence: a word open to the left is dear to begin with, and most
    sentences have no time or no such verb.
    `unless` silences it when found anywhere in the sentence, `unless_before` when it ends right before the match,
    `unless_in` when it is found in the matched words, `unless_after` when it is found right after them. `cased`
    rules see the writer's capital letters, `common` ones too, but for those of a sentence's beginning and of
    abbreviations: "Load Balancers" is a product's name there, "load balancers" a part inside. With `marks`, `find`,
    `when` and `unless_in` see these in the place of what they stand for.
    """

    feature: str
    find: re.Pattern[str]
    when: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    unless_before: re.Pattern[str] | None = None
    unless_in: re.Pattern[str] | None = None
    unless_after: re.Pattern[str] | None = None
    cased: bool = False
    common: bool = False
    marks: Marks | None = None

    def matches(self, sentence: Sentence) -> Sequence[re.Match[str]]:
        """The matches left after every exception. Most sentences have none: they leave before a generator is made."""
        plain = sentence.plain if self.marks is None else self.marks.over(sentence.plain)
        if self.when is not None and self.when.search(plain) is None:
            return ()
        text = plain
        if self.cased or self.common:
            text = sentence.cased if self.cased else common(sentence.cased)
            text = text if self.marks is None else self.marks.over(sentence.plain, text)
        match = self.find.search(text)
        if match is None or (self.unless is not None and self.unless.search(sentence.plain)):
            return ()
        return tuple(self._left(match, text, sentence.plain))

    def _left(self, match: re.Match[str] | None, text: str, plain: str) -> Iterator[re.Match[str]]:
        for _ in range(_TRIES):
            if match is None:
                return
            if self._excepted(match, plain):
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


#: A sign of a pattern; an escaped one and a class count as one.
PART = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|.", re.DOTALL)


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern: what stands between its bars outside any group."""
    found, depth, start, at = [], 0, 0, 0
    for part in PART.findall(pattern):
        at += len(part)
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append(pattern[start : at - 1])
            start = at
    return [*found, pattern[start:]]


#: The word boundary an alternative begins with, behind what it looks back at; the sentence's beginning is one too.
_AT_WORD = re.compile(r"((?:\(\?<[!=][^()]*\))*)\\b|(?=\^[\w(])")


def _together(parts: Sequence[str]) -> Iterator[str]:
    r"""Those that begin a word share one `\b`, before all others. The letters inside a word and the ends of words, most
    of any text, are left at once instead of being tried against each alternative."""
    at_word = [_AT_WORD.sub(r"\1", part, count=1) for part in parts if _AT_WORD.match(part)]
    if at_word:
        yield rf"\b(?=[\w'])(?:{'|'.join(at_word)})"
    yield from (part for part in parts if not _AT_WORD.match(part))


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
        when: str | None = None,
        unless: str | None = None,
        unless_before: str | None = None,
        unless_in: str | None = None,
        unless_after: str | None = None,
        cased: bool = False,
        common: bool = False,
        marks: Marks | None = None,
    ) -> Rule:
        """A rule of several alternatives."""
        before = rf"(?:{unless_before})\s*$" if unless_before else None
        return Rule(
            feature,
            self.compile(*find),
            self.compile(when) if when else None,
            self.compile(unless) if unless else None,
            self.compile(before) if before else None,
            self.compile(unless_in) if unless_in else None,
            self.compile(unless_after) if unless_after else None,
            cased,
            common,
            marks,
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
