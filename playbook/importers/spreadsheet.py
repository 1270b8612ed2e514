"""A table of communications: CSV, TSV or XLSX, with a mapping from our fields to its columns.

A person confirms what a program cannot know: which column is which, whether the day or the month comes first,
in which zone the clock ran. `look` says what was guessed and what is left to ask.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from playbook.errors import Unreadable
from playbook.importers.clock import instant_of, zone_named
from playbook.importers.columns import WORDS, guess, places_of
from playbook.importers.dates import Cell, Order, has_day, is_blank, is_date, joined, moment, order_of
from playbook.importers.headings import zone_in
from playbook.importers.messages import carried, fingerprint, named, phase_named, resolution
from playbook.importers.source import MAX_BODY, Notice, Options, Source, in_range, notice, text_of
from playbook.importers.table import Row, Table, is_workbook, sample, sheet_names, tables
from playbook.record import Audience, Channel, Communication, Phase, Record


@dataclass(frozen=True, slots=True)
class Preview:
    """What a person is shown before a table is read. `mapping` is a guess by column name, `order` how the
    dates are written; `needs_zone` and `needs_day` say what its times lack. `sheets` are those of a workbook, `sheet`
    the one looked at."""

    columns: tuple[str, ...]
    rows: int
    first: tuple[tuple[str, ...], ...]
    mapping: dict[str, str]
    order: Order
    needs_zone: bool
    needs_day: bool
    sheets: tuple[str, ...] = ()
    sheet: str = ""


def recognises(source: Source) -> bool:
    """A workbook, or text in columns of which one holds times."""
    if is_workbook(source):
        return True
    found = sample(source)
    return found is not None and "at" in guess(found)


def look(source: Source, mapping: Mapping[str, str] | None = None) -> Preview:
    """The table's columns and what can be told about them. Raises `Unreadable` for no table."""
    found, chosen = _chosen(source, mapping)
    times = _times(found, places_of(found, chosen)["at"]) if "at" in chosen else []
    lacking = [_lacks(cell, found.base) for cell in times]
    # A time without a date follows the last one that had one: only the first must have it.
    return Preview(
        columns=found.columns,
        rows=len(found.rows),
        first=tuple(tuple(str(cell) for cell in row.cells) for row in found.rows[:10]),
        mapping={field: name for field, name in chosen.items() if field != "sheet"},
        order=order_of(times),
        needs_zone=any(zone for zone, _ in lacking) and _zone_told(chosen) is None and "zone" not in chosen,
        needs_day=bool(lacking) and lacking[0][1],
        sheets=sheet_names(source),
        sheet=found.sheet,
    )


def _chosen(source: Source, mapping: Mapping[str, str] | None) -> tuple[Table, dict[str, str]]:
    """The table meant, of a workbook the first whose times can be found, and its columns: as said, else as guessed."""
    wanted = (mapping or {}).get("sheet")
    said = {field: name for field, name in (mapping or {}).items() if field != "sheet"}
    first: tuple[Table, dict[str, str]] | None = None
    for found in tables(source, wanted):
        chosen = said or guess(found)
        known = "at" in guess(found) if not said else _fits(found, said)
        if known:
            return found, chosen
        first = first or (found, chosen)
    if first is None:  # pragma: no cover — `tables` gives one or raises
        raise AssertionError
    return first


def _fits(found: Table, said: Mapping[str, str]) -> bool:
    try:
        places_of(found, said)
    except Unreadable:
        return False
    return True


def _zone_told(chosen: Mapping[str, str]) -> tzinfo | None:
    """The zone that the headings of the times give."""
    return zone_in(chosen["at"]) if "at" in chosen else None


def _lacks(cell: Cell, base: date) -> tuple[bool, bool]:
    """Whether a time lacks its zone, and its date."""
    try:
        return moment(cell, day_first=True, day=None, base=base).tzinfo is None, False
    except LookupError:
        return True, True
    except (ValueError, OverflowError):
        return False, False


def _times(found: Table, places: list[int]) -> list[Cell]:
    cells = (joined([row.cells[place] for place in places], found.base) for row in found.rows)
    return [cell for cell in cells if not is_blank(cell)]


def read(source: Source, options: Options) -> list[Record]:
    """One record of all rows that have a time. Raises `Unreadable`, naming the line, for a time that is none,
    and while a mapping, the order of day and month, a day or a zone is missing."""
    mapping = options.mapping
    found, chosen = _chosen(source, mapping)
    places = places_of(found, chosen)
    clock = _Clock(found, places, _order(_times(found, places["at"]), options.day_first), options, _zone_told(chosen))
    notices: list[Notice] = []
    messages: list[Communication] = []
    for row in found.rows:
        try:
            at = clock.at(row)
        except Unreadable:
            # "Total: 12" below a table is no message.
            if sum(cell != "" for cell in row.cells) > 1:
                raise
            at = None
        if at is not None:
            messages.append(_message(at, row.line, _reader(row.cells, places)))
    if found.sheet and not (mapping or {}).get("sheet") and len(names := sheet_names(source)) > 1:
        said = {"count": len(names), "name": text_of(found.sheet)}
        notices.append(notice("The workbook has {count} sheets; “{name}” was read.", **said))
    if len(messages) < len(found.rows):
        notices.append(notice("Rows without a time were left out: {count}.", count=len(found.rows) - len(messages)))
    if not any(field != "sheet" for field in mapping or {}):
        pairs = ", ".join(f"{field} = {name}" for field, name in chosen.items())
        notices.append(notice("The columns were guessed by their headings: {pairs}.", pairs=text_of(pairs)))
    if len(messages) > 1 and messages[0].happened_at > messages[-1].happened_at:
        messages.reverse()
    messages.sort(key=lambda message: message.happened_at)
    messages = carried(messages)
    return [
        Record(
            id="table",
            title="",
            communications=named(messages),
            started_at=messages[0].happened_at if messages else None,
            resolved_at=resolution(messages),
            notices=tuple(notices),
        )
    ]


def _order(times: list[Cell], chosen: bool | None) -> bool:
    """Whether the day comes first."""
    if chosen is not None:
        return chosen
    order = order_of(times)
    if order is Order.AMBIGUOUS:
        raise Unreadable(
            "The dates can be read with the day first or with the month first. Say which, and read the table again.",
            field="day_first",
        )
    if order is Order.MIXED:
        raise Unreadable(
            "Some dates have the day first and others the month first. Write them all as 2024-08-28.", field="file"
        )
    return order is not Order.MONTH_FIRST


class _Clock:
    """The times of a table's rows. A row whose date stands in a merged cell above, or whose time says no date at
    all, belongs to the last day named; past midnight to the next."""

    def __init__(
        self, found: Table, places: Mapping[str, list[int]], day_first: bool, options: Options, told: tzinfo | None
    ) -> None:
        self._found, self._places, self._day_first = found, places, day_first
        self._zone = told or options.zone_info
        self._day = options.day
        self._day_cell: Cell = ""
        self._last: datetime | None = None

    def at(self, row: Row) -> datetime | None:
        """The instant of a row; None when it tells no time."""
        cells = [row.cells[place] for place in self._places["at"]]
        if is_blank(cells[-1]):
            return None
        if len(cells) == 2:
            self._day_cell = cells[0] = cells[0] if not is_blank(cells[0]) else self._day_cell
        cell = joined([each for each in cells if each != ""], self._found.base)
        at = self._local(cell, row.line)
        zone = self._zone_of(row)
        if at.tzinfo is None:
            if zone is None:
                raise Unreadable(
                    "The times in the table do not say their time zone. Choose the zone they are in and read it again.",
                    field="zone",
                )
            at = instant_of(at, zone)
        if not in_range(at):
            raise _no_time(cell, row.line)
        return at.astimezone(UTC)

    def _local(self, cell: Cell, line: int) -> datetime:
        try:
            at = moment(cell, day_first=self._day_first, day=self._day, base=self._found.base)
        except LookupError as error:
            raise Unreadable(
                "Line {line} says a time but no date. Give the day on which it began.", field="day", line=line
            ) from error
        except (ValueError, OverflowError, OSError) as error:
            raise _no_time(cell, line) from error
        if self._last is not None and not has_day(cell) and self._last - at.replace(tzinfo=None) > timedelta(hours=12):
            at += timedelta(days=1)
        self._last, self._day = at.replace(tzinfo=None), at.date()
        return at

    def _zone_of(self, row: Row) -> tzinfo | None:
        cell = row.cells[self._places["zone"][0]] if "zone" in self._places else ""
        if is_blank(cell):
            return self._zone
        zone = zone_named(str(cell))
        if zone is None:
            raise Unreadable(
                "“{zone}” in line {line} of the table is no time zone the app knows. Write UTC or Europe/Berlin, or "
                "leave the column out.",
                field="mapping",
                zone=text_of(str(cell), limit=40) or "…",
                line=row.line,
            )
        return zone


def _no_time(cell: Cell, line: int) -> Unreadable:
    if is_date(cell):
        return Unreadable(
            "“{value}” in line {line} of the table is a day without a time of day. Add the times, or choose the column "
            "that has them.",
            field="file",
            value=text_of(str(cell), limit=40),
            line=line,
        )
    return Unreadable(
        "“{value}” in line {line} of the table is not a time the app can read. "
        "It should look like 2024-08-28 14:05; correct it and try again.",
        field="file",
        value=text_of(str(cell), limit=40) or "…",
        line=line,
    )


def _reader(cells: Sequence[Cell], places: Mapping[str, list[int]]) -> Callable[[str], str]:
    return lambda field: str(cells[places[field][0]]) if field in places else ""


def _message(at: datetime, line: int, cell: Callable[[str], str]) -> Communication:
    body = text_of(cell("body"), limit=MAX_BODY)
    channel, audience = text_of(cell("channel"), limit=60), text_of(cell("audience"), limit=60)
    return Communication(
        id=fingerprint(at.isoformat(), channel, audience, body),
        happened_at=at,
        body=body,
        channel=WORDS.get(channel.casefold(), channel) or Channel.STATUS_PAGE,
        audience=WORDS.get(audience.casefold(), audience) or Audience.CUSTOMERS,
        phase=phase_named(cell("phase")) or Phase.UPDATE,
        sender=text_of(cell("sender"), limit=120),
        line=line,
    )
