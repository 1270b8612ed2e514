"""The message catalogues: what the code says, gathered, and merged into `data/locale/<lang>.po`.

`python -m playbook.catalogue` brings the files up to date: new messages come in empty, unused ones go.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from playbook.i18n import LANGUAGES, LOCALE_DIR

ROOT = Path(__file__).resolve().parent.parent
#: Functions whose literal argument is a message: the translator, its plural, errors, and markers.
KEYWORDS = {
    "t": None,
    "n": (1, 2),
    "N_": None,
    "notice": None,
    "Invalid": None,
    "NotAllowed": None,
    "NotFound": None,
    "Conflict": None,
    "Unreadable": None,
    "own": (3,),
}


def gathered() -> Catalog:
    """Every message in the code, with the files it stands in."""
    catalogue = Catalog(charset="utf-8")
    for folder in ("playbook", "pages"):
        found = extract_from_dir(
            ROOT / folder, method_map=[("**.py", "python")], keywords=KEYWORDS, strip_comment_tags=True
        )
        for name, _line, message, _comments, _context in found:
            catalogue.add(message, None, [(f"{folder}/{name}", 0)])
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
