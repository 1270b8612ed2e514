"""Which column of a table is which: as its headings, else its cells, suggest, or as a person says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from playbook.errors import Unreadable
from playbook.importers.dates import Cell, has_day, is_moment
from playbook.importers.headings import DATES, FIELDS, HEADINGS, TIMES, names
from playbook.importers.messages import is_phase
from playbook.importers.source import text_of
from playbook.importers.table import Table
from playbook.record import Audience, Channel

#: Words in cells for our channels and audiences.
WORDS: dict[str, str] = {
    **{str(key): str(key) for key in (*Channel, *Audience)},
    "status page": Channel.STATUS_PAGE, "statuspage": Channel.STATUS_PAGE, "statusseite": Channel.STATUS_PAGE,
    "e-mail": Channel.EMAIL, "mail": Channel.EMAIL, "courriel": Channel.EMAIL, "slack": Channel.CHAT,
    "teams": Channel.CHAT, "support desk": Channel.SUPPORT, "twitter": Channel.SOCIAL, "x": Channel.SOCIAL,
    "social media": Channel.SOCIAL, "call": Channel.PHONE, "telephone": Channel.PHONE, "telefon": Channel.PHONE,
    "téléphone": Channel.PHONE, "in the product": Channel.IN_APP, "in-app": Channel.IN_APP, "banner": Channel.IN_APP,
    "customer": Audience.CUSTOMERS, "all customers": Audience.CUSTOMERS, "kunden": Audience.CUSTOMERS,
    "clients": Audience.CUSTOMERS, "strategic customers": Audience.STRATEGIC,
    "key accounts": Audience.STRATEGIC, "key account": Audience.STRATEGIC, "vip": Audience.STRATEGIC,
    "enterprise customers": Audience.STRATEGIC, "großkunden": Audience.STRATEGIC, "grands comptes": Audience.STRATEGIC,
    "staff": Audience.EMPLOYEES,
    "internal": Audience.EMPLOYEES, "mitarbeiter": Audience.EMPLOYEES, "employés": Audience.EMPLOYEES,
    "team": Audience.EMPLOYEES, "management": Audience.EXECUTIVES, "executive": Audience.EXECUTIVES,
    "partner": Audience.PARTNERS, "partenaires": Audience.PARTNERS, "intern": Audience.EMPLOYEES,
    "interne": Audience.EMPLOYEES, "führung": Audience.EXECUTIVES, "geschäftsführung": Audience.EXECUTIVES,
    "direction": Audience.EXECUTIVES, "leadership": Audience.EXECUTIVES, "employees": Audience.EMPLOYEES,
    "page de statut": Channel.STATUS_PAGE, "appel": Channel.PHONE, "anruf": Channel.PHONE, "chat": Channel.CHAT,
    "réunion": Channel.MEETING, "besprechung": Channel.MEETING, "meeting": Channel.MEETING,
}  # fmt: skip


def guess(found: Table) -> dict[str, str]:
    """The likeliest column for each field, by its heading; the times by what the cells hold as well."""
    timed = [n for n, name in enumerate(found.columns) if _is_time(found.column(n)[:50], names("at", name))]
    taken: dict[str, str] = {}
    for field in HEADINGS:
        for place, name in enumerate(found.columns):
            if name not in taken.values() and (field == "at") == (place in timed) and names(field, name):
                taken[field] = name
                break
    if "at" not in taken and timed:
        taken["at"] = found.columns[timed[0]]
    if "at" not in taken:
        day, clock = _apart(found)
        if day and clock:
            taken["at"] = f"{day}+{clock}"
    elif (day := _apart(found)[0]) and not any(map(has_day, found.column(place_of(found, taken["at"]))[:50])):
        taken["at"] = f"{day}+{taken['at']}"
    for field in ("channel", "audience", "phase"):
        free = [n for n in range(len(found.columns)) if found.columns[n] not in taken.values() and n not in timed]
        if field not in taken and (fits := [n for n in free if _told(found.column(n)[:50], field)]):
            taken[field] = found.columns[fits[0]]
    if "body" not in taken:
        free = [n for n, name in enumerate(found.columns) if name not in taken.values() and n not in timed]
        longest = max(free, key=lambda n: sum(len(str(cell)) for cell in found.column(n)[:50]), default=None)
        if longest is not None:
            taken["body"] = found.columns[longest]
    return taken


def _is_time(cells: Sequence[Cell], named: bool = False) -> bool:
    """Whether a column holds times: most of it, or any of it under a heading that says so."""
    count = sum(is_moment(cell) for cell in cells)
    return count > 0 if named else count * 2 > len(cells)


def _told(cells: Sequence[Cell], field: str) -> bool:
    """Whether most cells of a column are words for a channel, an audience or a phase."""
    keys: set[str] = {str(key) for key in (Channel if field == "channel" else Audience)}
    texts = [str(cell).strip().casefold() for cell in cells if cell != ""]
    if field == "phase":
        return len(texts) > 1 and sum(map(is_phase, texts)) * 3 > 2 * len(texts)
    return len(texts) > 1 and sum(WORDS.get(text) in keys for text in texts) * 3 > 2 * len(texts)


def _apart(found: Table) -> tuple[str | None, str | None]:
    """A column of dates without times, and one of times, by their headings."""
    day = next(
        (n for n in found.columns if DATES.search(n) and not _is_time(found.column(place_of(found, n))[:50])), None
    )
    clock = next((n for n in found.columns if TIMES.search(n) and n != day), None)
    return day, clock


def place_of(found: Table, name: str) -> int:
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


def places_of(found: Table, mapping: Mapping[str, str]) -> dict[str, list[int]]:
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
        places[field] = [place_of(found, part) for part in parts[:2]]
    if "at" not in places:
        raise Unreadable(
            "It is not clear which column holds the time. Name it; the table has: {columns}.",
            field="mapping",
            columns=text_of(", ".join(found.columns), limit=150),
        )
    return places
