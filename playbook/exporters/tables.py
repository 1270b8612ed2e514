"""Tables as CSV that a spreadsheet opens safely."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

#: First signs a spreadsheet may take for a formula, with their full-width forms. Source: OWASP, "CSV
#: Injection" (= + - @ tab, carriage return, line feed).
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def neutralise(cell: str) -> str:
    """A cell that no spreadsheet runs: what begins like a formula, after any spaces, gets an apostrophe."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell


def _cell(value: object) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return value.isoformat()
    # NUL is legal nowhere in a table and ends a cell in some readers.
    return neutralise(str(value).replace("\x00", ""))


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[object]], *, bom: bool = True) -> bytes:
    """A table in UTF-8 with a byte order mark, which is how Excel knows that it is UTF-8; `bom` False leaves
    it out for readers that would take it for a part of the first heading. Numbers stay numbers, None is an
    empty cell, instants are ISO 8601, everything else is neutralised text."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_cell(name) for name in header])
    writer.writerows([_cell(value) for value in row] for row in rows)
    # A lone surrogate cannot be written as UTF-8; it becomes a question mark.
    return out.getvalue().encode("utf-8-sig" if bom else "utf-8", errors="replace")
