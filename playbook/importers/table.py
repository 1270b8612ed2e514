"""A table as a grid of cells with the line each row stands in: CSV, TSV and XLSX."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from lxml import etree
from python_calamine import CalamineSheet, CalamineWorkbook

from playbook.errors import Unreadable
from playbook.importers.archive import Archive
from playbook.importers.dates import EXCEL, MAC, Cell, is_moment
from playbook.importers.headings import DATES, TIMES, names
from playbook.importers.source import Source

MAX_ROWS = 20_000
MAX_COLUMNS = 200
#: Most that a workbook may hold unpacked, in bytes, and most cells between its first and its last.
MAX_WORKBOOK = 60_000_000
MAX_CELLS = 2_000_000
_SAMPLE = 65_536
_SEPARATORS = ",;\t|"
#: Rows among which the heading is looked for.
_UPPER = 15
_RULE = re.compile(r":?-{2,}:?")
_FROM_1904 = re.compile(rb"date1904\s*=\s*[\"'](?:1|true)[\"']")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Row:
    """`line` is the line of the file, or the row of the sheet, counted from 1."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the names in the heading, or "1", "2", … where there is none. Rows are all as wide. `sheet` is
    the sheet's name in a workbook, `base` the day from which the workbook counts days."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sheet: str = ""
    base: date = EXCEL

    def column(self, place: int) -> list[Cell]:
        return [row.cells[place] for row in self.rows if row.cells[place] != ""]


def is_workbook(source: Source) -> bool:
    return source.is_zip and "xl/workbook.xml" in Archive(source.file).sizes


def sample(source: Source) -> Table | None:
    """The first rows of a text that may be a table; None when it is none."""
    if source.is_zip or source.looks_like_json or source.looks_like_markup:
        return None
    text = source.text
    cut = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        cut = cut[: cut.rfind("\n") + 1]
    try:
        return _table(islice(_lines(cut), 200)) if separator(cut) else None
    except Unreadable:
        return None


def tables(source: Source, sheet: str | None = None) -> Iterator[Table]:
    """The whole table; of a workbook each sheet that has rows, or the one of that name. Raises `Unreadable` for a
    damaged or endless one, or when none has rows."""
    count = 0
    sheets = _sheets(source, sheet) if is_workbook(source) else iter([("", EXCEL, _lines(source.text))])
    for name, base, rows in sheets:
        found = _table(rows)
        if found is not None:
            count += 1
            yield replace(found, sheet=name, base=base)
    if not count:
        raise Unreadable("The table has a heading but no rows. Check that it is the right sheet.", field="file")


def sheet_names(source: Source) -> tuple[str, ...]:
    """The sheets of a workbook, in order; none for text."""
    if not is_workbook(source):
        return ()
    return tuple(_opened(source)[0].sheet_names)


def separator(text: str) -> str:
    """The sign between the columns: the one that cuts most rows into equally many. Empty for no table."""
    named = re.match(r"sep=(.)\n", text, re.IGNORECASE)
    if named:
        return named[1]
    best = (0.0, 0, "")
    for sign in _SEPARATORS:
        try:
            widths = [len(row) for row in islice(csv.reader(io.StringIO(text[:_SAMPLE]), delimiter=sign), 60) if row]
        except csv.Error:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        if usual > 1:
            # Notes above the table are none of its rows.
            share = widths.count(usual) / (len(widths) - widths.index(usual))
            best = max(best, (round(share, 1), usual, sign))
    return best[2] if best[0] >= 0.6 else ""


def _lines(text: str) -> Iterator[Row]:
    sign = separator(text)
    if not sign:
        raise Unreadable(
            "This text is no table: its lines have no comma, semicolon or tab at which to cut them into columns.",
            field="file",
        )
    skipped = 1 if re.match(r"sep=.\n", text, re.IGNORECASE) else 0
    reader = csv.reader(io.StringIO(text.split("\n", 1)[1] if skipped else text, newline=""), delimiter=sign)
    line = 1
    try:
        for cells in reader:
            yield Row(line + skipped, tuple(cell.strip() for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable(
            "The table cannot be read from line {line} on: a quotation mark is missing or a cell is endless.",
            field="file",
            line=line + skipped,
        ) from error


def _table(rows: Iterator[Row]) -> Table | None:
    filled = [row for row in islice(rows, MAX_ROWS + 2) if any(cell != "" for cell in row.cells)]
    if len(filled) > MAX_ROWS + 1:
        raise Unreadable(
            "The table has more than {limit} rows. Keep those of the incident and try again.",
            field="file",
            limit=MAX_ROWS,
        )
    filled = [row for row in filled if not _is_rule(row)]
    start = _heading(filled)
    above = filled[start - 1].cells if start and _width(filled[start - 1]) > 1 else ()
    filled = filled[start:]
    width = max((len(row.cells) for row in filled), default=0)
    if not filled or width > MAX_COLUMNS:
        return None
    padded = [Row(row.line, row.cells + ("",) * (width - len(row.cells))) for row in filled]
    used = [place for place in range(width) if any(row.cells[place] != "" for row in padded)]
    padded = [Row(row.line, tuple(row.cells[place] for place in used)) for row in padded]
    first = padded[0].cells
    if any(is_moment(cell) for cell in first):
        return Table(tuple(str(n) for n in range(1, len(used) + 1)), tuple(padded))
    columns: list[str] = []
    for number, (place, cell) in enumerate(zip(used, first, strict=True), start=1):
        # Of a heading in two rows the upper one names what the lower leaves empty.
        name = str(cell).strip() or str(above[place] if place < len(above) else "").strip() or str(number)
        columns.append(name if name not in columns else f"{name} {number}")
    return Table(tuple(columns), tuple(padded[1:])) if len(padded) > 1 else None


def _width(row: Row) -> int:
    return sum(cell != "" for cell in row.cells)


def _is_rule(row: Row) -> bool:
    """The line under the heading of a table in Markdown."""
    return all(cell == "" or (isinstance(cell, str) and _RULE.fullmatch(cell)) for cell in row.cells)


def _heading(filled: Sequence[Row]) -> int:
    """Where the heading stands: the first of the upper rows that names a time or a date and has times below it,
    else the first with more than one cell. Titles and notes above it are no part of the table."""
    first = next((n for n, row in enumerate(filled) if _width(row) > 1), 0)
    named_so: list[int] = []
    for place, row in enumerate(filled[first : first + _UPPER], start=first):
        if any(is_moment(cell) for cell in row.cells):
            break
        told = [str(cell) for cell in row.cells if cell != ""]
        if len(told) > 1 and any(names("at", cell) or DATES.fullmatch(cell) or TIMES.fullmatch(cell) for cell in told):
            named_so.append(place)
    # Of a heading in two rows it is the lower.
    return named_so[-1] if named_so else first


def _opened(source: Source) -> tuple[CalamineWorkbook, date]:
    """The workbook, and the day from which it counts days."""
    data, base = _repacked(Archive(source.file))
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data)), base
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # The reader is compiled: a panic in it arrives as a BaseException of its own.
        raise _damaged() from error


def _sheets(source: Source, wanted: str | None) -> Iterator[tuple[str, date, Iterator[Row]]]:
    """The rows of the sheet of that name, else of each that holds any."""
    book, base = _opened(source)
    if wanted and wanted not in book.sheet_names:
        raise Unreadable("There is no sheet “{name}” in this workbook.", field="mapping", name=wanted[:60])
    empty = True
    for name in [wanted] if wanted else book.sheet_names:
        try:
            rows = _cells(book.get_sheet_by_name(name))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            raise _damaged() from error
        if rows:
            empty = False
            yield name, base, iter(rows)
    if empty:
        raise Unreadable("The workbook holds no filled cells. Check that it is the right file.", field="file")


def _cells(sheet: CalamineSheet) -> list[Row]:
    found = sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS + 2)
    rows = (Row(line, tuple(_plain(cell) for cell in cells)) for line, cells in enumerate(found, start=1))
    return [row for row in rows if any(cell != "" for cell in row.cells)]


def _plain(cell: object) -> Cell:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    if isinstance(cell, str):
        return cell.strip()
    return cell if isinstance(cell, int | float | date | datetime | time | timedelta) else ""


def _repacked(archive: Archive) -> tuple[bytes, date]:
    """The parts of a workbook that hold cells, unpacked under our own eyes and packed anew without
    compression: whatever sizes the original claimed, the reader cannot unpack more than this."""
    wanted = [name for name in archive.sizes if name.endswith((".xml", ".rels", ".bin")) and "/media/" not in name]
    if sum(archive.sizes[name] for name in wanted) > MAX_WORKBOOK:
        raise Unreadable(
            "The workbook holds more, unpacked, than the app reads. Keep the rows of the incident and try again.",
            field="file",
        )
    out, base = io.BytesIO(), EXCEL
    with zipfile.ZipFile(out, "w") as packed:
        for name in wanted:
            part = archive.read(name, limit=MAX_WORKBOOK)
            plain = part.replace(b"\x00", b"")
            if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
                raise Unreadable(
                    "The workbook declares a document type of its own, which no spreadsheet program does; "
                    "it is not opened.",
                    field="file",
                )
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _check_extent(part)
            if name == "xl/workbook.xml" and _FROM_1904.search(plain):
                base = MAC
            packed.writestr(name, part)
    return out.getvalue(), base


def _check_extent(sheet: bytes) -> None:
    """Refuse a sheet of few cells far apart: a reader lays out the whole rectangle between them."""
    height = width = 0
    try:
        for _event, cell in etree.iterparse(
            io.BytesIO(sheet), tag="{*}c", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        ):
            match = _REFERENCE.fullmatch(cell.get("r") or "")
            if match:
                column = 0
                for letter in match[1]:
                    column = column * 26 + ord(letter) - 64
                height, width = max(height, int(match[2])), max(width, column)
            cell.clear()
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _damaged() from error
    if height * width > MAX_CELLS:
        raise Unreadable(
            "The cells of a sheet are spread over {rows} rows and {columns} columns. "
            "Keep the rows of the incident and try again.",
            field="file",
            rows=height,
            columns=width,
        )


def _damaged() -> Unreadable:
    return Unreadable(
        "The workbook breaks off, is damaged or is locked. Save it again as XLSX or CSV and try again.", field="file"
    )
