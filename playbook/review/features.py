"""Message → features. The rules of each language decide per sentence; what spans sentences is decided here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from playbook.review.language import language
from playbook.review.rule import Evidence, Language, Rule
from playbook.review.sentence import Sentence, sentences

FEATURES = ("impact", "scope", "apology", "next_update", "vague_next", "workaround", "eta", "cause", "empty")
#: The language of each code, by the name it has in its module.
LANGUAGES: Mapping[str, str] = {"en": "ENGLISH", "fr": "FRENCH", "de": "GERMAN"}

#: Nobody fills more words than this with nothing but the phase and thanks: some of them will be about the matter.
_SAYS_SOMETHING = 70
Spans = tuple[tuple[int, int], ...]

#: What a sentence about something that may happen can tell: all but symptoms, who is affected, and causes.
_EVEN_IF = frozenset(FEATURES) - {"impact", "scope", "cause"}
#: One sentence promises once: with a time, or without.
_DECIDED_BY = {"vague_next": ("next_update",)}
#: What a message may hold and still tell nothing.
_OF_THE_PHASE = frozenset({"apology", "vague_next"})
_QUOTED = re.compile(r'"[^"\n]{1,200}"')


@cache
def rules_of(code: str) -> Language:
    """The rules of a language. Loaded when the first message in it is read: to prepare those of all three takes as
    long as to read a file of two thousand incidents, and who only asks for the gaps needs none."""
    found: Language = getattr(import_module(f"playbook.review.{code}"), LANGUAGES[code])
    return found


@dataclass(frozen=True, slots=True)
class Findings:
    """What a message tells, in `lang`. `evidence` holds the features found, each with the words that triggered it
    in the order of the message; `empty` has the whole message as its evidence."""

    lang: str
    evidence: Mapping[str, tuple[Evidence, ...]]

    def __contains__(self, feature: object) -> bool:
        return feature in self.evidence

    @property
    def labels(self) -> dict[str, int]:
        """All nine names, 1 or 0."""
        return {name: int(name in self.evidence) for name in FEATURES}


def labels(text: str, *, phase: str | None = None, lang: str | None = None) -> Findings:
    """The features of one message, all nine.

    `lang` is "en", "fr" or "de"; without it, and for any other, the language is guessed. `phase`
    changes no feature so far: only the words of the message count.
    """
    del phase
    rules = _rules_for(text, lang)
    found: dict[str, list[Evidence]] = {}
    read = sentences(text)
    for sentence in read:
        for feature, spans in _read(rules.code, sentence.plain, sentence.cased):
            found.setdefault(feature, []).extend(_evidence(text, sentence, spans))
    if _OF_THE_PHASE.issuperset(found) and _only_phase(rules, text, read):
        start = len(text) - len(text.lstrip())
        words = text.strip()
        found["empty"] = [Evidence(words, start, start + len(words))]
    return Findings(rules.code, {name: tuple(found[name]) for name in FEATURES if name in found})


def says_nothing(text: str, *, lang: str | None = None) -> bool:
    """Whether `labels` finds the message `empty`, without reading more than that takes: most messages have a figure
    or a word of the matter and are settled by it."""
    rules = _rules_for(text, lang)
    read = sentences(text)
    return _only_phase(rules, text, read) and all(
        feature in _OF_THE_PHASE
        for sentence in read
        for feature, _ in _read(rules.code, sentence.plain, sentence.cased)
    )


def evidence(text: str, feature: str, *, lang: str | None = None) -> tuple[Evidence, ...]:
    """What `labels` finds of one feature, in a fraction of the time; of any but `empty`, which rests on all."""
    rules = _rules_for(text, lang)
    return tuple(
        each
        for sentence in sentences(text)
        for found, spans in _read(rules.code, sentence.plain, sentence.cased, feature)
        if found == feature
        for each in _evidence(text, sentence, spans)
    )


def _evidence(text: str, sentence: Sentence, spans: Spans) -> Iterator[Evidence]:
    for a, b in spans:
        yield Evidence(text[sentence.start + a : sentence.start + b], sentence.start + a, sentence.start + b)


def _rules_for(text: str, lang: str | None) -> Language:
    return rules_of(lang if lang is not None and lang in LANGUAGES else language(text))


def _only_phase(rules: Language, text: str, read: Sequence[Sentence]) -> bool:
    """Whether nothing is specific, and each sentence has a word of the state of the work or of courtesy."""
    if not read or len(text.split()) > _SAYS_SOMETHING:
        return False
    return all(rules.phase.search(each.plain) and not rules.specific.search(each.plain) for each in read)


@cache
def _asked(code: str, feature: str) -> tuple[Rule, ...]:
    """The rules it takes to know one feature."""
    asked = {feature, *_DECIDED_BY.get(feature, ())}
    return tuple(rule for rule in rules_of(code).rules if rule.feature in asked)


@lru_cache(maxsize=4096)
def _read(code: str, plain: str, cased: str, only: str | None = None) -> tuple[tuple[str, Spans], ...]:
    """The features of one sentence, or what it takes to know one. Kept, since pages repeat theirs: "We are continuing
    to monitor …"."""
    rules = rules_of(code)
    unquoted = _QUOTED.sub(lambda m: " " * len(m[0]), plain)
    hypothetical = only not in _EVEN_IF and rules.hypothetical.search(plain) is not None
    # A quoted error message regrets nothing and promises nothing; it is a symptom all the same.
    whole = Sentence(plain, cased, 0)
    said = whole if unquoted == plain else Sentence(unquoted, cased, 0)
    found: dict[str, Spans] = {}
    for rule in rules.rules if only is None else _asked(code, only):
        if rule.feature in found:
            continue
        if hypothetical and rule.feature not in _EVEN_IF:
            continue
        if matches := rule.matches(whole if rule.feature == "impact" else said):
            found[rule.feature] = tuple(match.span() for match in matches)
    for feature, others in _DECIDED_BY.items():
        if not found.keys().isdisjoint(others):
            found.pop(feature, None)
    return tuple(found.items())
