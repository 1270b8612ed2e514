"""A table of communications: CSV, TSV or XLSX, with a mapping from our fields to its columns.

A person confirms what a program cannot know: which column is which, whether the day or the month comes first,
in which zone the clock ran. `look` says what was guessed and what is left to ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.dates import Cell, Order, is_moment, joined, moment, order_of
from playbook.importers.messages import carried, fingerprint, named, phase_named, resolution
from playbook.importers.source import MAX_BODY, Notice, Options, Source, notice, text_of
from playbook.importers.table import Table, is_workbook, sample, table
from playbook.record import Audience, Channel, Communication, Phase, Record

FIELDS = ("at", "audience", "channel", "phase", "sender", "body")
#: Words in a heading that name a field, in the three languages of the app; the first field to claim a
#: column keeps it.
_HEADINGS: dict[str, str] = {
    "at": r"at|when|time ?stamp|date ?(?:and|&|/)? ?time|zeitpunkt|horodatage|posted(?: at)?|sent(?: at)?"
           r"|datum ?uhrzeit|created(?:[ _]at)?|time|uhrzeit|zeit|heure|date|datum",
    "body": r"body|text|message|words|content|description|what|comment|update|nachricht|inhalt|texte|contenu",
    "audience": r"audience|to|recipients?|who was told|told|empfänger|zielgruppe|destinataires?|public",
    "channel": r"channel|via|medium|where|kanal|canal|source",
    "phase": r"phase|status|state|stage|statut|état",
    "sender": r"sender|from|author|by|who|owner|absender|von|autor|auteur|expéditeur",
}  # fmt: skip
_DATES = re.compile(r"date|day|datum|tag|jour", re.IGNORECASE)
_TIMES = re.compile(r"time|clock|uhrzeit|zeit|heure", re.IGNORECASE)
_WORDS: dict[str, str] = {
    **{str(key): str(key) for key in (*Channel, *Audience)},
    "status page": Channel.STATUS_PAGE, "statuspage": Channel.STATUS_PAGE, "statusseite": Channel.STATUS_PAGE,
    "e-mail": Channel.EMAIL, "mail": Channel.EMAIL, "courriel": Channel.EMAIL, "slack": Channel.CHAT,
    "teams": Channel.CHAT, "support desk": Channel.SUPPORT, "twitter": Channel.SOCIAL, "x": Channel.SOCIAL,
    "social media": Channel.SOCIAL, "call": Channel.PHONE, "telephone": Channel.PHONE, "telefon": Channel.PHONE,
    "téléphone": Channel.PHONE, "in the product": Channel.IN_APP, "in-app": Channel.IN_APP, "banner": Channel.IN_APP,
    "customer": Audience.CUSTOMERS, "all customers": Audience.CUSTOMERS, "kunden": Audience.CUSTOMERS,
    "clients": Audience.CUSTOMERS, "strategic customers": Audience.STRATEGIC, "staff": Audience.EMPLOYEES,
    "internal": Audience.EMPLOYEES, "mitarbeiter": Audience.EMPLOYEES, "employés": Audience.EMPLOYEES,
    "team": Audience.EMPLOYEES, "management": Audience.EXECUTIVES, "executive": Audience.EXECUTIVES,
    "partner": Audience.PARTNERS, "partenaires": Audience.PARTNERS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Preview:
    """What a person is shown before a table is read. `mapping` is a guess by column name, `order` how the
    dates are written; `needs_zone` and `needs_day` say what its times lack."""

    columns: tuple[str, ...]
    rows: int
    first: tuple[tuple[str, ...], ...]
    mapping: dict[str, str]
    order: Order
    needs_zone: bool
    needs_day: bool


def recognises(source: Source) -> bool:
    """A workbook, or text in columns of which one holds times."""
    if is_workbook(source):
        return True
    found = sample(source)
    return found is not None and "at" in guess(found)


def look(source: Source, mapping: Mapping[str, str] | None = None) -> Preview:
    """The table's columns and what can be told about them. Raises `Unreadable` for no table."""
    found = table(source, (mapping or {}).get("sheet"))
    chosen = dict(mapping) if mapping else guess(found)
    times = _times(found, _places(found, chosen)["at"]) if "at" in chosen else []
    lacking = [_lacks(cell) for cell in times]
    return Preview(
        columns=found.columns,
        rows=len(found.rows),
        first=tuple(tuple(str(cell) for cell in row.cells) for row in found.rows[:10]),
        mapping=chosen,
        order=order_of(times),
        needs_zone=any(zone for zone, _ in lacking),
        needs_day=any(day for _, day in lacking),
    )


def _lacks(cell: Cell) -> tuple[bool, bool]:
    try:
        return moment(cell, day_first=True, day=None).tzinfo is None, False
    except LookupError:
        return True, True
    except (ValueError, OverflowError):
        return False, False


def guess(found: Table) -> dict[str, str]:
    """The likeliest column for each field, by its heading; the times by what the cells hold as well."""
    timed = [n for n, name in enumerate(found.columns) if _is_time(found.column(n)[:50], _names("at", name))]
    taken: dict[str, str] = {}
    for field in _HEADINGS:
        for place, name in enumerate(found.columns):
            if name not in taken.values() and (field == "at") == (place in timed) and _names(field, name):
                taken[field] = name
                break
    if "at" not in taken and timed:
        taken["at"] = found.columns[timed[0]]
    if "at" not in taken:
        day, clock = _apart(found)
        if day and clock:
            taken["at"] = f"{day}+{clock}"
    elif (day := _apart(found)[0]) and all(_lacks(cell)[1] for cell in found.column(_place(found, taken["at"]))[:50]):
        taken["at"] = f"{day}+{taken['at']}"
    if "body" not in taken:
        free = [n for n, name in enumerate(found.columns) if name not in taken.values() and n not in timed]
        longest = max(free, key=lambda n: sum(len(str(cell)) for cell in found.column(n)[:50]), default=None)
        if longest is not None:
            taken["body"] = found.columns[longest]
    return taken


def _names(field: str, heading: str) -> bool:
    """Whether a heading, less what it adds in brackets, is a word for that field."""
    return bool(re.fullmatch(rf"(?:{_HEADINGS[field]})(?: ?[(\[].*)?", heading.strip()[:100], re.IGNORECASE))


def _is_time(cells: Sequence[Cell], named: bool = False) -> bool:
    """Whether a column holds times: most of it, or any of it under a heading that says so."""
    count = sum(is_moment(cell) for cell in cells)
    return count > 0 if named else count * 2 > len(cells)


def _apart(found: Table) -> tuple[str | None, str | None]:
    """A column of dates without times, and one of times, by their headings."""
    day = next(
        (n for n in found.columns if _DATES.search(n) and not _is_time(found.column(_place(found, n))[:50])), None
    )
    clock = next((n for n in found.columns if _TIMES.search(n) and n != day), None)
    return day, clock


def _place(found: Table, name: str) -> int:
    wanted = name.strip().casefold()
    for place, column in enumerate(found.columns):
        if column.strip().casefold() == wanted:
            return place
    if wanted.isdecimal() and 1 <= int(wanted[:4]) <= len(found.columns):
        return int(wanted[:4]) - 1
    raise Unreadable(
        "There is no column “{name}”. The table has: {columns}.",
        field="mapping",
        name=name[:60],
        columns=text_of(", ".join(found.columns), limit=150),
    )


def _places(found: Table, mapping: Mapping[str, str]) -> dict[str, list[int]]:
    """The columns of each field. Only the time may be made of two: "Date+Time"."""
    places: dict[str, list[int]] = {}
    for field, name in mapping.items():
        if field == "sheet":
            continue
        if field not in FIELDS:
            raise Unreadable(
                "“{name}” is nothing a column can be. Choose from: {fields}.",
                field="mapping",
                fields=", ".join(FIELDS),
                name=field[:40],
            )
        whole = any(column.strip().casefold() == name.strip().casefold() for column in found.columns)
        parts = [name] if whole or field != "at" else name.split("+")
        places[field] = [_place(found, part) for part in parts[:2]]
    if "at" not in places:
        raise Unreadable(
            "It is not clear which column holds the time. Name it; the table has: {columns}.",
            field="mapping",
            columns=text_of(", ".join(found.columns), limit=150),
        )
    return places


def _times(found: Table, places: list[int]) -> list[Cell]:
    cells = (joined([row.cells[place] for place in places]) for row in found.rows)
    return [cell for cell in cells if cell != ""]


def read(source: Source, options: Options) -> list[Record]:
    """One record of all rows that have a time. Raises `Unreadable`, naming the line, for a time that is none,
    and while a mapping, the order of day and month, a day or a zone is missing."""
    mapping = options.mapping
    found = table(source, (mapping or {}).get("sheet"))
    chosen = dict(mapping) if mapping else guess(found)
    places = _places(found, chosen)
    zone = options.zone_info
    order = _order(_times(found, places["at"]), options.day_first)
    notices: list[Notice] = []
    messages: list[Communication] = []
    for row in found.rows:
        cell = joined([row.cells[place] for place in places["at"]])
        if cell == "":
            continue
        at = _at(cell, row.line, order, options, zone)
        messages.append(_message(at, row.line, _reader(row.cells, places)))
    if len(messages) < len(found.rows):
        notices.append(notice("Rows without a time were left out: {count}.", count=len(found.rows) - len(messages)))
    if not mapping:
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


def _at(cell: Cell, line: int, day_first: bool, options: Options, zone: ZoneInfo | None) -> datetime:
    try:
        at = moment(cell, day_first=day_first, day=options.day)
        if at.tzinfo is None and zone is not None:
            at = at.replace(tzinfo=zone)
        if at.tzinfo is not None:
            return at.astimezone(UTC)
    except LookupError as error:
        raise Unreadable(
            "Line {line} says a time but no date. Give the day on which it began.", field="day", line=line
        ) from error
    except (ValueError, OverflowError, OSError) as error:
        raise Unreadable(
            "“{value}” in line {line} of the table is not a time the app can read. "
            "It should look like 2024-08-28 14:05; correct it and try again.",
            field="file",
            value=text_of(str(cell), limit=40) or "…",
            line=line,
        ) from error
    raise Unreadable(
        "The times in the table do not say their time zone. Choose the zone they are in and read it again.",
        field="zone",
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
        channel=_WORDS.get(channel.casefold(), channel) or Channel.STATUS_PAGE,
        audience=_WORDS.get(audience.casefold(), audience) or Audience.CUSTOMERS,
        phase=phase_named(cell("phase")) or Phase.UPDATE,
        sender=text_of(cell("sender"), limit=120),
        line=line,
    )
