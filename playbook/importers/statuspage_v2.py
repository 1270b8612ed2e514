"""Statuspage's API, version 2: `incidents.json`, one incident alone, `incidents/unresolved.json`,
`scheduled_maintenances.json`. An update with `deliver_notifications` false stood on the page only.

Source of the fields: a page's own /api description. Some providers that imitate it leave fields out; whatever
is missing is tolerated, whatever is of the wrong kind is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.messages import resolution
from playbook.importers.source import (
    MAX_BODY,
    Notice,
    Options,
    Source,
    instant,
    known_zone,
    notice,
    plain_text,
    text_of,
)
from playbook.record import Audience, Channel, Communication, Phase, Record

_LISTS = ("incidents", "scheduled_maintenances")

Json = dict[str, Any]


def recognises(source: Source) -> bool:
    """Lists of incidents or maintenances under their names, or incidents known by `incident_updates`."""
    if not source.looks_like_json:
        return False
    content = source.json
    if isinstance(content, list):
        return bool(content) and isinstance(content[0], dict) and "incident_updates" in content[0]
    if not isinstance(content, dict):
        return False
    if "incident_updates" in content:
        return True
    if isinstance(content.get("incident"), dict):
        return "incident_updates" in content["incident"] or "name" in content["incident"]
    if "page" not in content and _is_list_of_others(content.get("incidents")):
        return False
    return any(name in content for name in _LISTS)


def _is_list_of_others(found: object) -> bool:
    """Other products, too, call their lists "incidents"; theirs have no updates inside."""
    if not isinstance(found, list) or not found:
        return False
    return all(isinstance(item, dict) and "incident_updates" not in item for item in found)


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the file's order. Raises `Unreadable` for anything of the wrong kind."""
    content = source.json
    default = _default_zone(content, options.zone)
    records = []
    for position, (item, planned) in enumerate(_incidents(content), start=1):
        if not isinstance(item, dict):
            raise Unreadable(
                "Entry {position} of the file is not an incident. "
                "Check that it is the incidents.json of a status page.",
                field="file",
                position=position,
            )
        planned = planned or item.get("impact") == "maintenance" or item.get("scheduled_for") is not None
        if not planned or options.maintenance:
            records.append(_record(item, position, default, planned))
    return records


def _default_zone(content: object, zone: str | None) -> ZoneInfo | None:
    if zone is not None:
        return known_zone(zone)
    page = content.get("page") if isinstance(content, dict) else None
    named = page.get("time_zone") if isinstance(page, dict) else None
    try:
        return known_zone(named) if isinstance(named, str) else None
    except Unreadable:
        # Only a wish of the page; matters only if a time lacks its offset, which then says so.
        return None


def _incidents(content: object) -> Iterable[tuple[Any, bool]]:
    if isinstance(content, list):
        return [(item, False) for item in content]
    if not isinstance(content, dict):
        return []
    if "incident_updates" in content:
        return [(content, False)]
    if isinstance(content.get("incident"), dict):
        return [(content["incident"], False)]
    found: list[tuple[Any, bool]] = []
    for name in _LISTS:
        items = content.get(name)
        if items is not None and not isinstance(items, list):
            raise Unreadable(
                "“{name}” in the file is not a list. Check that it is the incidents.json of a status page.",
                field="file",
                name=name,
            )
        found += ((item, name != "incidents") for item in items or [])
    return found


def _record(item: Json, position: int, zone: ZoneInfo | None, planned: bool) -> Record:
    title = text_of(item.get("name")) or text_of(item.get("title"))
    named = title or f"#{position}"
    ident = text_of(item.get("id"), limit=100) or f"incident-{position}"
    notices: list[Notice] = []
    messages = _communications(item, ident, named, zone, notices)
    opened = instant(item.get("started_at"), zone=zone, title=named) or instant(
        item.get("created_at"), zone=zone, title=named
    )
    first = messages[0].happened_at if messages else None
    if opened and first and first < opened:
        notices.append(notice("The first message is dated before the incident was opened on the page."))
    started = min((at for at in (opened, first) if at), default=None)
    resolved = instant(item.get("resolved_at"), zone=zone, title=named) or resolution(messages)
    if started and resolved and resolved < started:
        notices.append(notice("The resolution is dated before the start: check both times."))
    return Record(
        id=ident,
        title=title,
        communications=tuple(messages),
        started_at=started,
        start_known=False,
        resolved_at=resolved,
        impact=text_of(item.get("impact"), limit=60),
        maintenance=planned,
        notices=tuple(notices),
    )


def _communications(
    item: Json, ident: str, title: str, zone: ZoneInfo | None, notices: list[Notice]
) -> list[Communication]:
    """The updates in order of time. `display_at`, what the reader was shown, wins over `created_at`, when
    it was typed; where they differ the second is kept as `published_at`."""
    updates = item.get("incident_updates")
    if updates is None:
        updates = []
    if not isinstance(updates, list) or not all(isinstance(update, dict) for update in updates):
        raise Unreadable(
            "The updates of “{title}” are not a list of messages. Download the file again and choose the new one.",
            field="file",
            title=title,
        )
    read: list[tuple[datetime, datetime, Json]] = []
    for update in updates:
        created = instant(update.get("created_at"), zone=zone, title=title)
        shown = instant(update.get("display_at"), zone=zone, title=title) or created
        if shown is None:
            notices.append(notice("An update without a time was left out."))
        else:
            read.append((shown, created or shown, update))
    # Files are newest first; some that imitate them are not. Ties must keep the order they were written in.
    if len(read) > 1 and (read[0][1], read[0][0]) >= (read[-1][1], read[-1][0]):
        read.reverse()
    read.sort(key=lambda entry: entry[0])
    seen: set[str] = set()
    messages = []
    for number, (shown, created, update) in enumerate(read, start=1):
        name = text_of(update.get("id"), limit=100) or f"{ident}-{number}"
        name = name if name not in seen else f"{name}-{number}"
        seen.add(name)
        messages.append(
            Communication(
                id=name,
                happened_at=shown,
                body=_body(update.get("body"), title, notices),
                channel=Channel.STATUS_PAGE,
                audience=Audience.CUSTOMERS,
                phase=text_of(update.get("status"), limit=60).lower() or Phase.UPDATE,
                published_at=created if created != shown else None,
                page_only=update.get("deliver_notifications") is False,
            )
        )
    return messages


def _body(body: object, title: str, notices: list[Notice]) -> str:
    if body is None:
        return ""
    if not isinstance(body, str):
        raise Unreadable(
            "A message of “{title}” is not text. Download the file again and choose the new one.",
            field="file",
            title=title,
        )
    words = plain_text(body)
    if len(words) >= MAX_BODY:
        notices.append(
            notice("A message of {count} characters was shortened to {limit}.", count=len(body), limit=MAX_BODY)
        )
    return words
