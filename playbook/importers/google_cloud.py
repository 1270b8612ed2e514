"""Google Cloud's `incidents.json`: a list of incidents, or one alone.

Source of the fields: status.cloud.google.com/incidents.schema.json. `begin` and `end` are when customers were
hurt, set by hand, often long after; `updates[].when` is the time shown with a message, `created` when it was
entered. A message's `status` is the state of the service, not of the work on it: only "available" is a phase.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.messages import named
from playbook.importers.source import MAX_BODY, Notice, Options, Source, instant, notice, text_of
from playbook.record import Communication, Phase, Record

_PHASES = {"AVAILABLE": Phase.RESOLVED}

Json = dict[str, Any]


def recognises(source: Source) -> bool:
    """Objects with `begin`, `updates` and a description under Google's name for it."""
    if not source.looks_like_json:
        return False
    content = _listed(source.json)
    first = content[0] if content else None
    return isinstance(first, dict) and "begin" in first and ("updates" in first or "external_desc" in first)


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the file's order. Raises `Unreadable` for anything of the wrong kind."""
    items = _listed(source.json)
    zone = options.zone_info
    return [_record(item, position, zone) for position, item in enumerate(items, start=1)]


def _listed(content: object) -> list[Any]:
    """The incidents of a list, of a list under its name, or the one alone."""
    if isinstance(content, dict) and isinstance(content.get("incidents"), list):
        return list(content["incidents"])
    return content if isinstance(content, list) else [content]


def _record(item: object, position: int, zone: ZoneInfo | None) -> Record:
    if not isinstance(item, dict):
        raise Unreadable(
            "Entry {position} of the file is not an incident. "
            "Check that it is the incidents.json of Google Cloud's status page.",
            field="file",
            position=position,
        )
    # Descriptions are Markdown, at times of several lines.
    described = text_of(item.get("external_desc")).strip("#* \n").partition("\n")[0].replace("**", "")
    title = described.strip() or text_of(item.get("service_name"))
    name = title or f"#{position}"
    ident = text_of(item.get("id") or item.get("number"), limit=100) or f"incident-{position}"
    notices: list[Notice] = []
    messages = _messages(item.get("updates"), ident, name, zone, notices)
    begin = instant(item.get("begin"), zone=zone, title=name)
    end = instant(item.get("end"), zone=zone, title=name)
    if begin and end and end < begin:
        notices.append(notice("The resolution is dated before the start: check both times."))
    return Record(
        id=ident,
        title=title,
        communications=named(messages),
        started_at=begin or (messages[0].happened_at if messages else None),
        start_known=begin is not None,
        resolved_at=end,
        impact=text_of(item.get("severity") or item.get("status_impact"), limit=60).lower(),
        notices=tuple(notices),
    )


def _messages(
    updates: object, ident: str, title: str, zone: ZoneInfo | None, notices: list[Notice]
) -> list[Communication]:
    if updates is None:
        return []
    if not isinstance(updates, list) or not all(isinstance(update, dict) for update in updates):
        raise Unreadable(
            "The updates of “{title}” are not a list of messages. Download the file again and choose the new one.",
            field="file",
            title=title,
        )
    found: list[tuple[datetime, datetime, Json]] = []
    for update in updates:
        created = instant(update.get("created"), zone=zone, title=title)
        shown = instant(update.get("when"), zone=zone, title=title) or created
        if shown is None:
            notices.append(notice("An update without a time was left out."))
        else:
            found.append((shown, created or shown, update))
    # Newest first, and updates of one instant must keep the order they were written in.
    if len(found) > 1 and found[0][0] >= found[-1][0]:
        found.reverse()
    found.sort(key=lambda entry: entry[0])
    return [
        Communication(
            id=f"{ident}-{number}",
            happened_at=shown,
            body=text_of(update.get("text"), limit=MAX_BODY),
            phase=_PHASES.get(text_of(update.get("status")).upper(), Phase.UPDATE),
            published_at=created if created != shown else None,
        )
        for number, (shown, created, update) in enumerate(found, start=1)
    ]
