"""The message catalogues: what the code says, gathered, and merged into `data/locale/<lang>.po`.

`python -m playbook.catalogue` brings the files up to date: new messages come in empty, unused ones go.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from playbook.i18n import LANGUAGES, LOCALE_DIR

ROOT = Path(__file__).resolve().parent.parent
#: Functions with a message among their arguments, and which: the translator, its plural, errors, markers.
KEYWORDS: dict[str, tuple[int, ...]] = {
    "t": (0,),
    "n": (0, 1),
    "N_": (0,),
    "notice": (0,),
    "Invalid": (0,),
    "NotAllowed": (0,),
    "NotFound": (0,),
    "Conflict": (0,),
    "Unreadable": (0,),
    "own": (2,),
}


def messages(source: str) -> Iterator[tuple[str, ...]]:
    """Every message in a module's source, plurals as pairs.

    Read from the syntax tree: a tokeniser would see no call inside an f-string, and which it sees changes
    with the version of Python.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        places = KEYWORDS.get(name, ())
        if not places or len(node.args) <= places[-1]:
            continue
        found = [node.args[place] for place in places]
        texts = [each.value for each in found if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if texts and len(texts) == len(places):
            yield tuple(texts)


def gathered() -> Catalog:
    """Every message in the code, with the files it stands in."""
    catalogue = Catalog(charset="utf-8")
    for path in sorted([*ROOT.glob("playbook/**/*.py"), *ROOT.glob("pages/*.py")]):
        for found in messages(path.read_text("utf-8")):
            message = found if len(found) > 1 else found[0]
            catalogue.add(message, None, [(path.relative_to(ROOT).as_posix(), 0)])
    return catalogue


def translated(lang: str) -> Catalog:
    """The catalogue of a language; empty if there is none yet."""
    path = LOCALE_DIR / f"{lang}.po"
    if not path.exists():
        return Catalog(locale=lang, charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=lang)


def update(lang: str) -> int:
    """Merge the code's messages into a language's file; returns how many lack a translation."""
    merged = translated(lang)
    merged.update(gathered(), no_fuzzy_matching=True)
    merged.obsolete.clear()
    with (LOCALE_DIR / f"{lang}.po").open("wb") as file:
        write_po(file, merged, width=110, sort_output=True, omit_header=False, include_lineno=False)
    return sum(1 for message in merged if message.id and not all_said(message.string))


def all_said(string: object) -> bool:
    """Whether a translation, or each of its plural forms, says something."""
    return all(string) if isinstance(string, tuple | list) else bool(string)


if __name__ == "__main__":
    LOCALE_DIR.mkdir(parents=True, exist_ok=True)
    for each in LANGUAGES:
        if each != "en":
            sys.stdout.write(f"{each}: {update(each)} messages to translate\n")
