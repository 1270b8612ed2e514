"""Which recommendations answer a cause: the play's pairs and good practice, found by the words of the cause. Pure.

`data/play/<lang>.toml` holds the recommendations with their patterns. A pattern is a few terms with blanks between
them, all of which must occur in the cause, in any order; a term is one or more words parted by `|`, of which one is
enough; a word may begin or end with `*` for any letters. Case and accents do not count, and an apostrophe or a hyphen
parts words: `qu’un` is `qu` and `un`. Patterns only propose: whoever reads chooses, so a miss costs little and a list
of everything would cost the room's attention.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from playbook.play import Recommendation

#: How many are proposed for one cause.
PROPOSED = 3

_WORD = re.compile(r"\w+")
_TERM = re.compile(r"\*?\w+\*?(?:\|\*?\w+\*?)*")


def fold(text: str) -> str:
    """The text without case and accents; ß becomes ss."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@lru_cache(maxsize=2_000)
def _terms(pattern: str) -> tuple[re.Pattern[str], ...]:
    """One expression a term, to be found in words parted by blanks. Raises ValueError for what is no pattern."""
    terms = pattern.split()
    if not terms or not all(_TERM.fullmatch(term) for term in terms):
        raise ValueError(f"“{pattern}” is no pattern: words parted by |, terms parted by blanks")
    return tuple(
        re.compile("|".join(f" {word.replace('*', '[^ ]*')} " for word in fold(term).split("|"))) for term in terms
    )


def matches(pattern: str, text: str) -> bool:
    """Whether every term of the pattern occurs in the text."""
    words = f" {'  '.join(_WORD.findall(fold(text)))} "
    return all(term.search(words) for term in _terms(pattern))


def advise(
    cause: str, known: tuple[Recommendation, ...], *, limit: int = PROPOSED, without: frozenset[str] = frozenset()
) -> tuple[Recommendation, ...]:
    """The recommendations that answer a cause, those with the most matching patterns first, then in the file's
    order; without those whose keys are in `without`. None for a cause nothing is known about."""
    found = [
        (sum(matches(pattern, cause) for pattern in each.patterns), place, each)
        for place, each in enumerate(known)
        if each.key not in without
    ]
    ranked = sorted((-hits, place, each) for hits, place, each in found if hits)
    return tuple(each for _, _, each in ranked[:limit])
