"""Reads the record of an incident from wherever it lives. What a file is, its content says, never its name.

One module per source. Each has `recognises(source) -> bool`, which may look but not raise anything but
`Unreadable`, and `read(source, *, zone, maintenance) -> list[Record]`. To add one, write the module and name
it in `SOURCES`, the more particular before the more general.
"""

from __future__ import annotations

from typing import Protocol

from playbook.errors import Unreadable
from playbook.importers import statuspage_v2
from playbook.importers.source import Source, known_zone
from playbook.record import Record


class Importer(Protocol):
    """What a module in this package offers."""

    def recognises(self, source: Source) -> bool: ...

    def read(self, source: Source, *, zone: str | None, maintenance: bool) -> list[Record]: ...


SOURCES: tuple[Importer, ...] = (statuspage_v2,)


def read(data: bytes, *, zone: str | None = None, maintenance: bool = False) -> list[Record]:
    """The incidents in a file, in its order; the list is empty when a good file holds none.

    `zone` (IANA name) is for times that carry none. Maintenance windows are left out unless `maintenance`.
    Raises `Unreadable`, with one sentence that says what is wrong and what to do, and nothing else.
    """
    if zone is not None:
        known_zone(zone)
    source = Source(data)
    for importer in SOURCES:
        if importer.recognises(source):
            return importer.read(source, zone=zone, maintenance=maintenance)
    raise Unreadable(
        "This is not a record the app can read. Choose the file incidents.json of a Statuspage page "
        "(its address followed by /api/v2/incidents.json).",
        field="file",
    )
