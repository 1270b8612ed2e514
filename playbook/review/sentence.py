"""Text → sentences with their place in it. Rules work per sentence: "errors" and "no longer" in two different
sentences say nothing about each other."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from playbook.review.clock import MONTHS, WEEKDAYS

#: A run without any full stop is cut here: rules look no further than some 160 characters anyway, and a page
#: pasted without punctuation must not cost more than one that has it.
MAX_LENGTH = 800

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ´`", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("\u00a0\u202f\u2009\u200b\u200c\u200d\ufeff\t", " "),
        **dict.fromkeys("–—‑−", "-"),
        "…": ".",
        "~": "≈",
    }
)

_BREAK = re.compile(
    r"""
    (?=["')\]\s])(?:                                   # most letters are left at once
      (?<=[.!?])["')\]]*\s+(?=["'(\[*•\-]?\s?[^\W_])   # a stop, then a new start
    | \s{4,}                                           # a gap of the layout
    | (?<=;)\s+                                       # a clause of its own
    | \s*\n[\s•*\-–]*                                  # a new line or bullet
    | (?<=[\w)%"])\s+\*+\s+                            # a bullet of a list that lost its lines
    | (?<=[a-zà-ÿ0-9)])\s+(?=(?:We|Wir|Nous)\s+[a-zà-ÿ]) # a stop forgotten before "We will …"
    | \s+(?=(?:Summary|Description|Diagnosis|Self-diagnosis|Workaround|Mitigation|Impact|Next\supdate|Cause|Root\scause
          |Action\srequired|Status|Solution|Contournement|Prochaine\smise\sà\sjour|Cause|Umgehung|Ursache
          |Auswirkung|Nächstes\sUpdate)\s?:)
    )
    """,
    re.VERBOSE,
)
#: A stop that ends no sentence: abbreviations, "12. März", and "3. Stunde".
_ABBREVIATED = re.compile(
    r"(?:\b(?:[a-z]|e\.g|i\.e|etc|approx|ca|vs|no|nr|bzw|ggf|evtl|inkl|env|max|min|std|jan|feb|mar|apr|jun|jul|aug"
    r"|sept?|oct"
    r"|nov|dec|dez|okt|mär|p\.m|a\.m|dr|mr|ms|st)|(?<![\d.:])\b\d{1,2})\.$",
    re.IGNORECASE,
)
_NEVER_LAST = re.compile(r"\b(?:[A-Z]|e\.g|i\.e|ca|[Nn]r|approx|z\. ?B)\.$")
#: What follows "9 p.m." in the same sentence, capital letter or not: a day, a month, a zone.
_AFTER_HALF = re.compile(
    rf"\s*\(?(?:(?:{'|'.join((*WEEKDAYS, *MONTHS))})|(?:mon|tue|wed|thu|fri|sat|sun)|(?-i:[A-Z]{{2,5}}))(?![a-zà-ÿ])",
    re.IGNORECASE,
)
_ORDINAL_AHEAD = re.compile(
    r"\s*(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|um\b|\d|(?:stund|minut|etag|klass|quarta|semest|oberg))",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    """One sentence: `plain` is for rules (lower case, one kind of quote, dash and space), `cased` the same in the
    writer's letters; both are as long as the original, which begins at `start` of the message."""

    plain: str
    cased: str
    start: int


def plain(text: str) -> str:
    """Signs that vary by keyboard made one, each still one character wide, so that spans stay true."""
    return text.translate(_PLAIN)


def lower(text: str) -> str:
    """Lower case of the same length: "İ" alone would grow."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


_NOT_A_NAME = re.compile(r"^\W*[^\W\d_]+|(?<=[:-] )[^\W\d_]+|\b[A-Z]{2,5}s?\b")


@lru_cache(maxsize=64)
def common(cased: str) -> str:
    """Lower case but for names: what is capitalised within the sentence and no abbreviation."""
    return _NOT_A_NAME.sub(lambda m: lower(m[0]), cased)


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a message in order. Kept for a while: what a message announces and whether it tells anything
    are asked one after the other."""
    cased = plain(text)
    found: list[Sentence] = []
    start = 0
    for brk in _BREAK.finditer(cased):
        before = cased[max(start, brk.start() - 8) : brk.start()]
        if before.endswith(".") and _goes_on(before, cased[brk.end() : brk.end() + 14]):
            continue
        _add(found, cased, start, brk.start())
        start = brk.end()
    _add(found, cased, start, len(cased))
    return tuple(found)


def _goes_on(before: str, ahead: str) -> bool:
    """Whether the stop ends an abbreviation or a German date rather than a sentence."""
    if before[-2:-1].isdigit():
        return ahead[:1].islower() or (
            _ABBREVIATED.search(before) is not None and _ORDINAL_AHEAD.match(ahead) is not None
        )
    if not _ABBREVIATED.search(before):
        return False
    if before.endswith(("a.m.", "p.m.")) and _AFTER_HALF.match(ahead):
        return True
    return not ahead[:1].isupper() or _NEVER_LAST.search(before) is not None


def _add(found: list[Sentence], cased: str, start: int, end: int) -> None:
    while start < end:
        stop = end
        if end - start > MAX_LENGTH:
            stop = cased.rfind(" ", start + 1, start + MAX_LENGTH)
            stop = stop if stop > start else start + MAX_LENGTH
        part = cased[start:stop]
        if not part.isspace():
            found.append(Sentence(lower(part), part, start))
        start = stop
