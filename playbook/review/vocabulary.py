"""Long lists of words as patterns that cost little: words that begin alike share their beginning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook.review.rule import PART, alternatives

_Tree = dict[str, "_Tree"]
#: What may follow a group that is written out, so that it is not repeated at length.
_SHORT = 40

_SIBILANT = ("s", "x", "ch", "sh", "z")


def listed(text: str) -> list[str]:
    """The words of a list parted by commas."""
    return [" ".join(word.split()) for word in text.split(",") if word.strip()]


def english_plurals(words: Iterable[str]) -> list[str]:
    """Each noun and its regular plural."""
    found = []
    for word in words:
        if word.endswith("y") and word[-2:-1] not in "aeou":
            plural = f"{word[:-1]}ies"
        else:
            plural = f"{word}es" if word.endswith(_SIBILANT) else f"{word}s"
        found += [word, plural]
    return found


def one_of(*lists: str, any_case: bool = False) -> str:
    """A pattern of any of the words or phrases, each list being one of them or several as the alternatives of a
    pattern. It is a tree of letters: most words of a text are left after one look, and "remboursement" costs next to
    nothing beside "remboursé". With `any_case` the first letter may be a capital."""
    tree: _Tree = {}
    for each in lists:
        for phrase in alternatives(each):
            for form in _opened(phrase):
                at = tree
                for sign in _signs(form):
                    at = at.setdefault(sign, {})
                at[""] = {}
    if any_case:
        tree = {f"[{sign}{sign.upper()}]" if len(sign) == 1 else sign: rest for sign, rest in tree.items()}
    return _written(tree)


def _signs(phrase: str) -> Iterator[str]:
    """The letters and groups of a phrase, each with its quantifier."""
    sign, depth = "", 0
    for part in PART.findall(phrase):
        if not depth and sign and part not in "?*+{":
            yield sign
            sign = ""
        sign += part
        depth += (part in "({") - (part in ")}")
    if sign:
        yield sign


def _opened(phrase: str) -> Iterator[str]:
    """A phrase so that it begins with a letter: with each of the words of the group it begins with, or after a look
    at their first letters where much follows."""
    first = next(_signs(phrase))
    if not first.startswith("(?:") or first[-1] not in ")?":
        yield phrase
        return
    rest = phrase[len(first) :]
    words = [word for inner in alternatives(first.removesuffix("?")[3:-1]) for word in _opened(inner)]
    if (len(rest) > _SHORT or "<" in rest) and not first.endswith("?") and all(word[0].isalpha() for word in words):
        yield f"(?=[{''.join(dict.fromkeys(word[0] for word in words))}]){phrase}"
        return
    for word in words:
        yield word + rest
    if first.endswith("?"):
        yield from _opened(rest)


def _written(tree: _Tree) -> str:
    ends = "" in tree
    parts = [sign + _written(rest) for sign, rest in tree.items() if sign]
    if not parts:
        return ""
    if len(parts) == 1 and not ends:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if ends else ''}"
