"""Statuspage's history as a feed: `history.atom` and `history.rss`, today's and that of before 2014, and those of
pages that imitate it.

The updates stand as HTML inside each entry, newest first, each behind a stamp such as "Jan  1, 09:09 PST":
to the minute, mostly without a year. Year and zone are found by the entry's own dates (`published`, `updated`,
`pubDate`), which are those of one of its updates. Other pages write the last update alone, without a stamp
("Status: Resolved"): the entry's own date is that of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from lxml import etree

from playbook.errors import Unreadable
from playbook.importers.clock import instant_of, readings, spoken_zone
from playbook.importers.markup import Piece, local, pieces, words_of, xml
from playbook.importers.messages import carried, is_phase, named, phase_named, planned, resolution
from playbook.importers.source import MAX_BODY, Notice, Options, Source, in_range, notice, text_of
from playbook.importers.stamp import Stamp, stamp
from playbook.record import Communication, Phase, Record

_SCHEDULED = re.compile(r"\s*(?:THIS IS A SCHEDULED EVENT|Type:\s*Maintenance\b)")
#: Where the words of an update end and a list of what was affected begins.
_AFFECTED = re.compile(r"Affected (?:components|services)\b.*", re.IGNORECASE)
_PAGE = re.compile(r"/(?:incidents?|maintenances?)/([\w-]+)")
_LONE = re.compile(r"(?:Status: *)?(?P<phase>.{1,40})")
#: Most updates of one incident; the longest on record have some hundred.
_MAX_UPDATES = 10_000
#: How far an older update may be dated after a newer one before its year is taken for the one before.
_SLACK = timedelta(days=30)


class Update(NamedTuple):
    #: None for the words of an entry without stamps: its own date is theirs.
    stamp: Stamp | None
    phase: str
    body: str


class Entry(NamedTuple):
    ident: str
    title: str
    #: Dates of the entry itself, aware.
    anchors: tuple[datetime, ...]
    #: Newest first.
    updates: tuple[Update, ...]
    maintenance: bool


def recognises(source: Source) -> bool:
    """XML whose root is a feed."""
    if not source.looks_like_markup:
        return False
    return bool(re.search(rb"<(?:\w+:)?(?:feed|rss|RDF)[\s/>]", source.opening))


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the feed's order. Raises `Unreadable` for a feed without a single such stamp."""
    root = xml(source)
    items = [element for element in root.iter() if local(element) in ("entry", "item")]
    entries = [_entry(item, number) for number, item in enumerate(items, start=1)]
    if entries and not any(entry.updates for entry in entries):
        raise Unreadable(
            "This feed is not the history of a status page: its entries hold no updates with their times. "
            "Choose the page's history.atom.",
            field="file",
        )
    zones = _zones(entries, options.zone_info)
    return [_record(entry, zones) for entry in entries if options.maintenance or not entry.maintenance]


def _entry(item: etree._Element, number: int) -> Entry:
    found: dict[str, list[etree._Element]] = {}
    for child in item:
        found.setdefault(local(child), []).append(child)

    def text(*names: str) -> str:
        return next((words for name in names for e in found.get(name, ()) if (words := words_of(e))), "")

    title = text_of(text("title"))
    links = [text("link", "guid"), *(str(e.get("href") or "") for e in found.get("link", ()))]
    code = next((match[1] for link in links if (match := _PAGE.search(link))), "")
    ident = code or re.split(r"[/:]", text("id", "guid").rstrip("/"))[-1] or f"incident-{number}"
    bodies = (e for name in ("content", "encoded", "description", "summary") for e in found.get(name, ()))
    content = max(map(_markup, bodies), key=len, default="")
    run = pieces(content)
    updates = _updates(run)
    phases = [update.phase for update in updates]
    return Entry(
        ident=text_of(ident, limit=100),
        title=title,
        anchors=tuple(
            at for name in ("published", "updated", "pubdate", "date") if (at := _date(text(name))) is not None
        ),
        updates=tuple(updates),
        maintenance="maintenanceenddate" in found
        or any("/maintenance" in link for link in (*links, text("id").replace(":Maintenance/", "/maintenance/")))
        or any(_SCHEDULED.match(piece.text + after.text) for piece, after in pairwise((*run, Piece("", ""))))
        or planned(Communication(id="", happened_at=datetime.now(UTC), phase=phase) for phase in phases),
    )


def _markup(element: etree._Element) -> str:
    if len(element) == 0:
        return element.text or ""
    # Atom's type="xhtml": the markup is not text but elements.
    return "".join(etree.tostring(child, encoding="unicode") for child in element)


def _date(words: str) -> datetime | None:
    for read_one in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            at = read_one(words)
            at = at if at.tzinfo else at.replace(tzinfo=UTC)
            at.astimezone(UTC)
        except (ValueError, OverflowError, TypeError, IndexError):
            continue
        return at if in_range(at) else None
    return None


def _updates(run: Sequence[Piece]) -> list[Update]:
    """The run of words cut at the stamps. The first strong words after a stamp are the phase."""
    found: list[Update] = []
    current: Stamp | None = None
    phase, words = "", ""

    def close() -> None:
        if current is not None:
            found.append(Update(current, phase_named(phase) or Phase.UPDATE, _body(words)))

    for piece in run:
        next_one = stamp(piece.text) if piece.tag == "small" else None
        if next_one is not None:
            close()
            if len(found) > _MAX_UPDATES:
                raise Unreadable(
                    "The file holds more entries than the app can read. Export fewer incidents and try again.",
                    field="file",
                )
            current, phase, words = next_one, "", ""
        elif piece.tag == "strong" and current is not None and not phase and not words.strip():
            phase = piece.text.strip()
        else:
            words += piece.text
    close()
    return found or _lone(run)


def _lone(run: Sequence[Piece]) -> list[Update]:
    """The newest update of an entry without stamps, from its strong phase to the next one; none without a phase."""
    phase, words = "", ""
    for piece in run:
        match = _LONE.fullmatch(piece.text.strip()) if piece.tag == "strong" else None
        if match and is_phase(match["phase"]):
            if phase:
                break
            phase, words = match["phase"], ""
        elif match and phase and _AFFECTED.fullmatch(piece.text.strip()):
            break
        else:
            words += piece.text
    return [Update(None, phase_named(phase), _body(words))] if phase else []


def _body(words: str) -> str:
    words = re.sub(r"^\s*[-–—]\s*", "", words, count=1)
    words = re.sub(r" *\n *", "\n", words)
    return text_of(re.sub(r"\n{3,}", "\n\n", words), limit=MAX_BODY)


def _zones(entries: Iterable[Entry], given: ZoneInfo | None) -> dict[str, tzinfo]:
    """What each zone's letters mean on this page: the reading under which most entries have an update at
    the very minute of the entry's own date."""
    stamps: dict[str, list[tuple[Stamp, tuple[datetime, ...]]]] = {}
    for entry in entries:
        for update in entry.updates:
            if update.stamp is not None:
                stamps.setdefault(update.stamp.letters, []).append((update.stamp, entry.anchors))
    chosen: dict[str, tzinfo] = {}
    for letters, seen in stamps.items():
        offsets = dict.fromkeys(at.utcoffset() for _, anchors in seen for at in anchors)
        # The offsets the feed's own dates have, for letters nobody knows.
        options = readings(letters, given) or [timezone(offset) for offset in offsets if offset is not None]
        if not options:
            raise Unreadable(
                "The times in this feed do not say their time zone. "
                "Choose the zone of the status page and read the file again.",
                field="zone",
            )
        chosen[letters] = max(
            options,
            key=lambda zone: sum(any(each.shows(at.astimezone(zone)) for at in anchors) for each, anchors in seen),
        )
    return chosen


def _record(entry: Entry, zones: dict[str, tzinfo]) -> Record:
    updates = list(reversed(entry.updates))
    stamps = [update.stamp for update in updates if update.stamp is not None]
    times = _instants(stamps, entry.anchors, zones)
    notices: list[Notice] = []
    if updates and not stamps:
        times = [max(entry.anchors, default=None)]
        notices.append(
            notice("The feed shows only the last message of an incident. Open the incident's own page for all.")
        )
    if None in times or not updates:
        notices.append(notice("An update without a time was left out."))
    told = sorted(
        (
            (at, number, update)
            for number, (at, update) in enumerate(zip(times, updates, strict=False), start=1)
            if at is not None
        ),
        key=lambda found: found[:2],
    )
    messages = carried(
        Communication(id=f"{entry.ident}-{number}", happened_at=at, body=update.body, phase=update.phase)
        for at, number, update in told
    )
    return Record(
        id=entry.ident,
        title=entry.title,
        communications=named(messages),
        started_at=messages[0].happened_at if messages else None,
        resolved_at=resolution(messages),
        maintenance=entry.maintenance,
        zone=spoken_zone(zones[stamps[-1].letters], stamps[-1].letters) if stamps else None,
        notices=tuple(notices),
    )


def _instants(stamps: Sequence[Stamp], anchors: Sequence[datetime], zones: dict[str, tzinfo]) -> list[datetime | None]:
    """Stamps, oldest first, as instants. The stamp nearest to a date of the entry gets that date's year; the
    others follow from it in both directions, across New Year. A stamp that says its year needs none of that."""
    found: list[datetime | None] = [None] * len(stamps)
    if all(each.year for each in stamps):
        return [_at(each, each.year or 0, zones) for each in stamps]
    if not stamps or not anchors:
        return found

    near = [
        (abs(when - anchor), -place, when)
        for place, each in enumerate(stamps)
        for anchor in anchors
        for year in (anchor.year - 1, anchor.year, anchor.year + 1)
        if (when := _at(each, year, zones)) is not None
    ]
    if not near:
        return found
    _, pivot, when = min(near)
    pivot = -pivot
    found[pivot] = when
    last = when
    for place in range(pivot - 1, -1, -1):
        options = [_at(stamps[place], year, zones) for year in range(last.year + 1, last.year - 5, -1)]
        found[place] = next((o for o in options if o is not None and o <= last + _SLACK), None)
        last = found[place] or last
    last = when
    for place in range(pivot + 1, len(stamps)):
        options = [_at(stamps[place], year, zones) for year in range(last.year - 1, last.year + 5)]
        found[place] = next((o for o in options if o is not None and o >= last - _SLACK), None)
        last = found[place] or last
    return found


def _at(told: Stamp, year: int, zones: dict[str, tzinfo]) -> datetime | None:
    local = told.in_year(year)
    try:
        at = instant_of(local, zones[told.letters], told.letters) if local else None
    except (OverflowError, ValueError):
        return None
    return at if at is None or in_range(at) else None
