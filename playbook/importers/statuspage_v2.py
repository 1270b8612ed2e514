"""Statuspage's API, version 2: `incidents.json`, one incident alone, `incidents/unresolved.json`, `summary.json`,
`scheduled_maintenances.json`, and what it posts to other programs. An update with `deliver_notifications` false
stood on the page only.

Source of the fields: a page's own /api description. Some providers that imitate it leave fields out or name them
otherwise (`updates` with a `message`, `started` and `resolved`, a title per language); whatever is missing is
tolerated, whatever is of the wrong kind is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.messages import phase_named, resolution
from playbook.importers.source import (
    MAX_BODY,
    Notice,
    Options,
    Source,
    dict_of,
    instant,
    known_zone,
    notice,
    plain_text,
    text_of,
)
from playbook.record import Audience, Channel, Communication, Phase, Record

_LISTS = ("incidents", "scheduled_maintenances")
#: The name of one incident alone, and of one maintenance window.
_ALONE = {"incident": False, "maintenance": True, "scheduled_maintenance": True}

Json = dict[str, Any]


def recognises(source: Source) -> bool:
    """Lists of incidents or maintenances under their names, or incidents known by `incident_updates`."""
    if not source.looks_like_json:
        return False
    content = source.json
    if isinstance(content, list):
        return bool(content) and _is_incident(content[0])
    if not isinstance(content, dict):
        return False
    if _is_incident(content):
        return True
    if any(isinstance(content.get(name), dict) for name in _ALONE):
        return any(_is_incident(item) or "name" in item for item in map(dict_of, map(content.get, _ALONE)))
    if "page" not in content and _is_list_of_others(content.get("incidents")):
        return False
    return any(name in content for name in _LISTS)


def _is_incident(found: object) -> bool:
    """Whether this is an incident with its updates, under Statuspage's names or those of its imitators."""
    if not isinstance(found, dict):
        return False
    if "incident_updates" in found:
        return True
    return isinstance(found.get("updates"), list) and "name" in found and ("started" in found or "created_at" in found)


def _is_list_of_others(found: object) -> bool:
    """Other products, too, call their lists "incidents"; theirs have no updates inside."""
    if not isinstance(found, list) or not found:
        return False
    return not any(_is_incident(item) for item in found)


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the file's order. Raises `Unreadable` for anything of the wrong kind."""
    content = source.json
    default = _default_zone(content, options.zone)
    spoken = _default_zone(content, None)
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
            record = _record(item, position, default, planned)
            records.append(record if spoken is None else replace(record, zone=spoken.key))
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
    if _is_incident(content):
        return [(content, False)]
    for name, planned in _ALONE.items():
        if isinstance(content.get(name), dict):
            return [(content[name], planned)]
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
    title = _title(item.get("name")) or _title(item.get("title"))
    named = title or f"#{position}"
    ident = text_of(item.get("id"), limit=100) or f"incident-{position}"
    notices: list[Notice] = []
    messages = _communications(item, ident, named, zone, notices)
    opened = _first(item, ("started_at", "created_at", "started"), zone, named)
    first = messages[0].happened_at if messages else None
    if opened and first and first < opened:
        notices.append(notice("The first message is dated before the incident was opened on the page."))
    started = min((at for at in (opened, first) if at), default=None)
    resolved = _first(item, ("resolved_at", "resolved"), zone, named) or resolution(messages)
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


def _title(name: object) -> str:
    """A title; of one per language the first."""
    if isinstance(name, dict):
        name = next((words for words in name.values() if isinstance(words, str) and words), "")
    return text_of(name)


def _first(item: Json, names: Iterable[str], zone: ZoneInfo | None, title: str) -> datetime | None:
    """The first of these fields that holds a time."""
    for name in names:
        if (at := instant(item.get(name), zone=zone, title=title)) is not None:
            return at
    return None


def _communications(
    item: Json, ident: str, title: str, zone: ZoneInfo | None, notices: list[Notice]
) -> list[Communication]:
    """The updates in order of time. `display_at`, what the reader was shown, wins over `created_at`, when
    it was typed; where they differ the second is kept as `published_at`."""
    updates = item.get("incident_updates")
    if updates is None:
        updates = item.get("updates") or []
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
        shown = shown or _first(update, ("started", "createdAt", "updated_at"), zone, title)
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
                body=_body(update.get("body", update.get("message")), title, notices),
                channel=Channel.STATUS_PAGE,
                audience=Audience.CUSTOMERS,
                phase=phase_named(text_of(update.get("status"), limit=60)) or Phase.UPDATE,
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
