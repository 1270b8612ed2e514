"""Reads the record of an incident from wherever it lives. What a file is, its content says, never its name.

One module per source. Each has `recognises(source) -> bool`, which may look but not raise anything but
`Unreadable`, and `read(source, options) -> list[Record]`. To add one, write the module and name it in
`SOURCES`, the more particular before the more general.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import BinaryIO, Protocol

from playbook.errors import Unreadable
from playbook.importers import (
    free_lines,
    google_cloud,
    own_json,
    pagerduty,
    pasted,
    slack,
    spreadsheet,
    statuspage_feed,
    statuspage_v2,
)
from playbook.importers.source import Options, Source
from playbook.record import Record


class Importer(Protocol):
    """What a module in this package offers."""

    def recognises(self, source: Source) -> bool: ...

    def read(self, source: Source, options: Options) -> list[Record]: ...


SOURCES: dict[str, Importer] = {
    "own_json": own_json,
    "slack": slack,
    "google_cloud": google_cloud,
    "pagerduty": pagerduty,
    "statuspage_v2": statuspage_v2,
    "statuspage_feed": statuspage_feed,
    "pasted": pasted,
    "spreadsheet": spreadsheet,
    "free_lines": free_lines,
}


def recognised(data: bytes | BinaryIO | Source, *, mapping: Mapping[str, str] | None = None) -> str:
    """The name in `SOURCES` of what this is; "spreadsheet" for text that a mapping was given for.

    Raises `Unreadable` for a file that is none of them.
    """
    source = data if isinstance(data, Source) else Source(data)
    for name, importer in SOURCES.items():
        if importer.recognises(source):
            as_table = mapping and name in ("pasted", "free_lines")
            return "spreadsheet" if as_table else name
    if mapping and not (source.is_zip or source.looks_like_json or source.looks_like_markup):
        return "spreadsheet"
    raise _unknown(source)


def read(
    data: bytes | BinaryIO,
    *,
    zone: str | None = None,
    maintenance: bool = False,
    mapping: Mapping[str, str] | None = None,
    day: date | None = None,
    day_first: bool | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    person: str | None = None,
    word: str | None = None,
) -> list[Record]:
    """The incidents in a file, in its order; the list is empty when a good file holds none.

    The parameters are those of `Options`: `zone` (IANA name) is for times that carry none, `day` for times
    without a date, `mapping` and `day_first` for a table; `since`, `until`, `person` and `word` narrow a chat.
    Maintenance windows are left out unless `maintenance`. A binary file is read no further than needed.
    Raises `Unreadable`, with one sentence that says what is wrong and what to do, and nothing else.
    """
    options = Options(zone, maintenance, mapping, day, day_first, since, until, person, word)
    options.zone_info  # noqa: B018 — refuses an unknown zone before anything else
    source = Source(data)
    return SOURCES[recognised(source, mapping=mapping)].read(source, options)


def _unknown(source: Source) -> Unreadable:
    if source.is_zip:
        return Unreadable(
            "This archive is neither a Slack export nor a workbook. Unpack it and choose the file inside.",
            field="file",
        )
    if source.looks_like_markup and (b"<html" in source.opening.lower() or b"<!doctype html" in source.opening.lower()):
        return Unreadable(
            "This is a web page saved as a file. Open it, copy its text and paste that instead.", field="file"
        )
    return Unreadable(
        "This is not a record the app can read. It reads status pages (incidents.json, history.atom, or their text), "
        "Google Cloud, PagerDuty, Slack exports and tables (CSV, XLSX).",
        field="file",
    )
