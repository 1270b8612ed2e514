"""Message → features. The rules of each language decide per sentence; what spans sentences is decided here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from playbook.review.language import language
from playbook.review.rule import Evidence, Language
from playbook.review.sentence import Sentence, sentences

FEATURES = ("impact", "scope", "apology", "next_update", "vague_next", "workaround", "eta", "cause", "empty")
#: The language of each code, by the name it has in its module.
LANGUAGES: Mapping[str, str] = {"en": "ENGLISH", "fr": "FRENCH", "de": "GERMAN"}

#: Nobody fills more words than this with nothing but the phase and thanks: some of them will be about the matter.
_SAYS_SOMETHING = 70
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
    """The features of one message.

    `lang` is "en", "fr" or "de"; without it the language is guessed, and any other is read as English. `phase`
    changes no feature so far: only the words of the message count.
    """
    del phase
    code = lang if lang is not None and lang in LANGUAGES else language(text)
    rules = rules_of(code if code in LANGUAGES else "en")
    found: dict[str, list[Evidence]] = {}
    specific = not text.strip() or len(text.split()) > _SAYS_SOMETHING
    for sentence in sentences(text):
        for feature, spans in _read(rules.code, sentence.plain, sentence.cased):
            found.setdefault(feature, []).extend(
                Evidence(text[sentence.start + a : sentence.start + b], sentence.start + a, sentence.start + b)
                for a, b in spans
            )
        specific = specific or bool(rules.specific.search(sentence.plain)) or not rules.phase.search(sentence.plain)
    telling = found.keys() - {"apology", "vague_next"}
    if not telling and not specific:
        start = len(text) - len(text.lstrip())
        words = text.strip()
        found["empty"] = [Evidence(words, start, start + len(words))]
    return Findings(code, {name: tuple(found[name]) for name in FEATURES if name in found})


@lru_cache(maxsize=2048)
def _read(code: str, plain: str, cased: str) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]:
    """The features of one sentence. Kept, since pages repeat theirs: "We are continuing to monitor …"."""
    rules = rules_of(code)
    unquoted = _QUOTED.sub(lambda m: " " * len(m[0]), plain)
    hypothetical = rules.hypothetical.search(plain) is not None
    found: dict[str, list[tuple[int, int]]] = {}
    for rule in rules.rules:
        if rule.feature in found:
            continue
        if hypothetical and rule.feature in ("impact", "scope", "cause"):
            continue
        # A quoted error message regrets nothing and promises nothing; it is a symptom all the same.
        read = Sentence(plain if rule.feature == "impact" else unquoted, cased, 0)
        spans = [match.span() for match in rule.matches(read)]
        if spans:
            found[rule.feature] = spans
    if "next_update" in found:
        # One sentence promises once.
        found.pop("vague_next", None)
    return tuple((name, tuple(spans)) for name, spans in found.items())
