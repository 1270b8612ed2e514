"""PagerDuty's REST API: an incident's `log_entries`, and the `post_updates` of its status page.

Source of the fields: PagerDuty's API description. Log entries are what the pager told the people on call, so
their audience is employees. `update_frequency_ms` on a post's update is the time within which it promised the
next one: the announced instant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.messages import named, phase_named, planned, resolution
from playbook.importers.source import MAX_BODY, Notice, Options, Source, dict_of, instant, notice, plain_text, text_of
from playbook.record import Audience, Channel, Communication, Phase, Record

#: The channel of what the pager said; status updates went out by e-mail and in the product as well.
PAGER = "pager"
_LOG_PHASES = {
    "trigger_log_entry": Phase.INVESTIGATING,
    "reopen_log_entry": Phase.INVESTIGATING,
    "resolve_log_entry": Phase.RESOLVED,
}
#: Longest promise believed, in days; anything longer is no cadence.
_LONGEST_PROMISE = timedelta(days=31)
#: Examples and exports wrap the content in these.
_WRAPPERS = ("response", "value", "data", "body")
#: Where a post carries its updates, and what its entries are told of an owner.
_INNER, _OWNER = ("post_updates", "updates"), ("id", "title", "summary", "post_type")
_LISTS = ("log_entries", "post_updates", "log_entry", "post_update")

Json = dict[str, Any]


def recognises(source: Source) -> bool:
    """A list under one of PagerDuty's names, at the top or inside an example's wrapping."""
    return source.looks_like_json and _content(source.json) is not None


def _content(found: object) -> Json | None:
    for _ in range(5):
        if isinstance(found, list) and found and isinstance(found[0], dict):
            kind = found[0].get("type")
            if isinstance(kind, str) and kind.endswith("_log_entry"):
                return {"log_entries": found}
            return {"post_updates": found} if kind == "status_page_post_update" else None
        if not isinstance(found, dict):
            return None
        if any(name in found for name in _LISTS):
            return _owned(found)
        if inside := _inside(found):
            return inside
        found = next((found[name] for name in _WRAPPERS if isinstance(found.get(name), dict | list)), None)
    return None


def _inside(found: Json) -> Json | None:
    """The entries that stand inside the incidents and posts they belong to, each told its owner."""
    told: Json = {}
    for owner, many, inner in (("incident", "incidents", ("log_entries",)), ("post", "posts", _INNER)):
        items = found.get(many)
        for of in [found.get(owner), *(items if isinstance(items, list) else [])]:
            for name in inner:
                entries = of.get(name) if isinstance(of, dict) else None
                if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries):
                    kept = {key: of[key] for key in _OWNER if key in of}
                    told.setdefault("log_entries" if owner == "incident" else "post_updates", []).extend(
                        {**entry, owner: {**kept, **dict_of(entry.get(owner))}} for entry in entries
                    )
    return told or None


def _owned(found: Json) -> Json:
    """An incident that is itself the content, with its entries: its name is theirs."""
    if not isinstance(found.get("log_entries"), list) or not (found.get("title") or found.get("summary")):
        return found
    return _inside({"incident": found}) or found


def read(source: Source, options: Options) -> list[Record]:
    """One record per incident or post, in the file's order. Raises `Unreadable` for anything of the wrong kind."""
    content = _content(source.json) or {}
    records = [
        *_grouped(content, "log_entries", "log_entry", "incident", _log_record, options.zone_info),
        *_grouped(content, "post_updates", "post_update", "post", _post_record, options.zone_info),
    ]
    records = [record for record in records if options.maintenance or not record.maintenance]
    if content.get("more") is True and records:
        more = notice("The file is one page of several: PagerDuty holds more entries. Export them all.")
        records[0] = replace(records[0], notices=(*records[0].notices, more))
    return records


def _grouped(
    content: Json,
    many: str,
    one: str,
    owner: str,
    build: Callable[[str, str, list[Json], ZoneInfo | None], Record],
    zone: ZoneInfo | None,
) -> list[Record]:
    items = content.get(many, [content[one]] if one in content else [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise Unreadable(
            "“{name}” in the file is not a list of entries. Export it from PagerDuty again.", field="file", name=many
        )
    groups: dict[str, list[Json]] = {}
    titles: dict[str, str] = {}
    for item in items:
        of = dict_of(item.get(owner))
        ident = text_of(of.get("id"), limit=100) or owner
        groups.setdefault(ident, []).append(item)
        titles[ident] = titles.get(ident) or text_of(of.get("title")) or text_of(of.get("summary"))
    return [build(ident, titles[ident], entries, zone) for ident, entries in groups.items()]


def _log_record(ident: str, title: str, entries: list[Json], zone: ZoneInfo | None) -> Record:
    notices: list[Notice] = []
    messages = [
        Communication(
            id=text_of(entry.get("id"), limit=100) or f"{ident}-{number}",
            happened_at=at,
            body=_log_words(entry),
            channel=PAGER,
            audience=Audience.EMPLOYEES,
            phase=_LOG_PHASES.get(text_of(entry.get("type")), Phase.UPDATE),
            sender=_summary(entry.get("agent")),
        )
        for number, at, entry in _timed(entries, "created_at", title or ident, zone, notices)
    ]
    first = next((m.happened_at for m in messages if m.phase == Phase.INVESTIGATING), None)
    return Record(
        id=ident,
        title=title,
        communications=named(messages),
        started_at=first or (messages[0].happened_at if messages else None),
        resolved_at=resolution(messages),
        notices=tuple(notices),
    )


def _log_words(entry: Json) -> str:
    channel = dict_of(entry.get("channel"))
    details = dict_of(entry.get("event_details"))
    told = [
        text_of(entry.get("summary"), limit=MAX_BODY),
        plain_text(text_of(entry.get("message") or entry.get("note"), limit=MAX_BODY)),
        text_of(channel.get("summary") or channel.get("content"), limit=MAX_BODY),
        text_of(details.get("description"), limit=MAX_BODY),
    ]
    words: list[str] = []
    for part in told:
        if part and not any(part in before for before in words):
            words.append(part)
    return "\n".join(words)[:MAX_BODY]


def _post_record(ident: str, title: str, updates: list[Json], zone: ZoneInfo | None) -> Record:
    notices: list[Notice] = []
    shown = [u for u in updates if text_of(u.get("reviewed_status")).lower() in ("", "approved")]
    if len(shown) < len(updates):
        notices.append(notice("Updates that nobody approved were left out: {count}.", count=len(updates) - len(shown)))
    messages = [
        Communication(
            id=text_of(update.get("id"), limit=100) or f"{ident}-{number}",
            happened_at=at,
            body=plain_text(text_of(update.get("message"), limit=MAX_BODY)),
            channel=Channel.STATUS_PAGE,
            audience=Audience.CUSTOMERS,
            phase=_post_phase(update.get("status")),
            announced_at=_announced(update.get("update_frequency_ms"), at),
            page_only=update.get("notify_subscribers") is False,
        )
        for number, at, update in _timed(shown, "reported_at", title or ident, zone, notices)
    ]
    return Record(
        id=ident,
        title=title,
        communications=named(messages),
        started_at=messages[0].happened_at if messages else None,
        resolved_at=resolution(messages),
        maintenance=any(dict_of(update.get("post")).get("post_type") == "maintenance" for update in updates)
        or planned(messages),
        notices=tuple(notices),
    )


def _post_phase(status: object) -> str:
    """A status is only a reference; where the export names it, the name is the page's word for the phase."""
    if not isinstance(status, dict):
        return phase_named(text_of(status, limit=60)) or Phase.UPDATE
    words = text_of(status.get("summary") or status.get("name") or status.get("description"), limit=60)
    return phase_named(words) or Phase.UPDATE


def _announced(frequency: object, at: datetime) -> datetime | None:
    """The instant promised, `update_frequency_ms` milliseconds after the message; None for no promise."""
    if isinstance(frequency, str) and frequency.isdecimal() and len(frequency) < 15:
        frequency = int(frequency)
    if isinstance(frequency, bool) or not isinstance(frequency, int | float):
        return None
    if not 0 < frequency <= _LONGEST_PROMISE / timedelta(milliseconds=1):
        return None
    return at + timedelta(milliseconds=frequency)


def _timed(
    entries: list[Json], field: str, title: str, zone: ZoneInfo | None, notices: list[Notice]
) -> list[tuple[int, datetime, Json]]:
    """The entries in order of time, numbered; those of one instant in the order they were written."""
    found: list[tuple[datetime, Json]] = []
    for entry in entries:
        at = instant(entry.get(field) or entry.get("created_at"), zone=zone, title=title)
        if at is None:
            notices.append(notice("An update without a time was left out."))
        else:
            found.append((at, entry))
    if len(found) > 1 and found[0][0] > found[-1][0]:
        found.reverse()
    found.sort(key=lambda entry: entry[0])
    return [(number, at, entry) for number, (at, entry) in enumerate(found, start=1)]


def _summary(agent: object) -> str:
    found = dict_of(agent)
    return text_of(found.get("summary") or found.get("name"), limit=120)
