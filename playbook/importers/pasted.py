"""A Statuspage page copied from a browser as text: an incident's page, several of them, the page of today's
and past incidents, or the history with its month headings.

On an incident's page each update ends with "Posted 3 days ago. Aug 28, 2024 - 13:36 PDT", newest first. The
list of past incidents has "Resolved - words" above "Aug 28, 13:36 PDT", under a heading with the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.clock import MONTHS, ZONE, hours, instant_of, readings, several
from playbook.importers.messages import carried, fingerprint, is_phase, named, phase_named, planned, resolution
from playbook.importers.source import MAX_BODY, Notice, Options, Source, in_range, notice, text_of
from playbook.record import Communication, Phase, Record

_DAY = r"(?P<month>[A-Z][a-z]{2,8})\.? +(?P<day>\d{1,2})"
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?"
#: "Posted 3 days ago. Aug 28, 2024 - 13:36 PDT", the first half at times on a line of its own.
_POSTED = re.compile(rf"(?:Posted\b.{{0,60}}? )?{_DAY}, +(?P<year>\d{{4}}) *[-–—,] *{_CLOCK} *(?P<zone>{ZONE})?")
#: "Aug 28, 13:36 PDT" and "Aug 28, 22:36 - Aug 29, 01:50 PDT".
_LISTED = re.compile(
    rf"{_DAY}, +{_CLOCK}(?: *(?P<zone>{ZONE}))?"
    r"(?: *[-–—] *(?:(?P<month2>[A-Z][a-z]{2,8}) +(?P<day2>\d{1,2}), +)?(?P<hour2>\d{1,2}):(?P<minute2>\d{2})"
    rf"(?: *(?P<zone2>{ZONE}))?)?"
)
_HEADING = re.compile(r"(?P<month>[A-Z][a-z]{2,8})(?: +(?P<day>\d{1,2}),)? +(?P<year>\d{4})")
_AGO = re.compile(r"Posted\b[^.]{0,60}\bago\.?")
_REPORT = re.compile(r"(?:Incident|Scheduled Maintenance|Maintenance) Report for\b.*")
_NOISE = re.compile(
    r"Subscribe(?: to (?:updates|Updates))?|Past Incidents|Incident History|No incidents reported.*"
    r"|This (?:incident|scheduled maintenance) affected.*|Powered by .*|← .*|Back to .*|View .*history.*|Jump to .*"
)
_LABELLED = re.compile(r"([A-Z][A-Za-z -]{2,18}?) +[-–—] +(.*)")


class Post(NamedTuple):
    """One update as pasted; `line` counts from 1."""

    local: datetime
    letters: str
    phase: str
    body: str
    line: int


class Page(NamedTuple):
    """One incident as pasted, its posts as they stood; `listed` when only its last message was shown."""

    title: str
    posts: list[Post]
    opened: tuple[datetime, str] | None = None


def recognises(source: Source) -> bool:
    """Text with at least one line that is such a stamp."""
    if not source.may_be_pasted:
        return False
    lines = _lines(source)
    return any(_POSTED.fullmatch(line) for line in lines) or (
        any(_HEADING.fullmatch(line) for line in lines) and any(_LISTED.fullmatch(line) for line in lines)
    )


def _lines(source: Source) -> list[str]:
    return [line.replace("\xa0", " ").strip() for line in source.text.split("\n")]


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the order they stand. Raises `Unreadable` for a time without zone when none is given."""
    lines = _lines(source)
    pages = _posted(lines) if any(_POSTED.fullmatch(line) for line in lines) else _listed(lines)
    records = [_record(page, options.zone_info) for page in pages if page.posts]
    return [record for record in records if options.maintenance or not record.maintenance]


def _posted(lines: Sequence[str]) -> list[Page]:
    """Pages whose updates end with their stamp."""
    pages: list[Page] = [Page("", [])]
    block: list[str] = []
    for number, line in enumerate(lines, start=1):
        match = _POSTED.fullmatch(line)
        if not match:
            if not _AGO.fullmatch(line):
                block.append(line)
            continue
        title, phase, body = _block(block)
        if title is not None or (pages[-1].posts and any(_REPORT.fullmatch(each) for each in block)):
            if pages[-1].posts or pages[-1].title:
                pages.append(Page("", []))
            pages[-1] = pages[-1]._replace(title=title or "")
        local = _local(match, int(match["year"]), number, line)
        pages[-1].posts.append(Post(local, (match["zone"] or "").strip(), phase, body, number))
        block = []
    return pages


def _block(block: Sequence[str]) -> tuple[str | None, str, str]:
    """What stands before a stamp: the title if a new incident begins here, the phase, the words."""
    filled = [place for place, line in enumerate(block) if line]
    if not filled:
        return None, Phase.UPDATE, ""
    if is_phase(block[filled[0]]):
        return None, phase_named(block[filled[0]]), _joined(block[filled[0] + 1 :])
    report = next((place for place in filled if _REPORT.fullmatch(block[place])), None)
    start = next((p for p in filled if p > (-1 if report is None else report) and is_phase(block[p])), None)
    header = [block[p] for p in filled if (start is None or p < start) and not _NOISE.fullmatch(block[p])]
    if report is not None:
        above = [block[p] for p in filled if p < report and not _NOISE.fullmatch(block[p])]
        title = above[-1] if above else ""
    else:
        title = header[0] if header and start is not None else ""
    if start is not None:
        return title, phase_named(block[start]), _joined(block[start + 1 :])
    return (title if report is not None else None), Phase.UPDATE, _joined(block[(report or -1) + 1 :])


def _joined(lines: Iterable[str]) -> str:
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return text_of(words, limit=MAX_BODY)


def _listed(lines: Sequence[str]) -> list[Page]:
    """The page of past incidents and the history: years stand in headings, stamps under the words."""
    pages: list[Page] = []
    block: list[str] = []
    heading: re.Match[str] | None = None
    fresh = True
    for number, line in enumerate(lines, start=1):
        match = _LISTED.fullmatch(line)
        if _HEADING.fullmatch(line) and line.split()[0].lower() in MONTHS:
            heading, block, fresh = _HEADING.fullmatch(line), [], True
            continue
        if match is None or heading is None:
            if line and not _NOISE.fullmatch(line):
                block.append(line)
            continue
        labelled = next((p for p, text in enumerate(block) if _labelled(text)), None)
        year = _year(heading, match)
        opened = None
        if match["hour2"]:
            fresh = True
            start = _local(match, year, number, line)
            local = _second(match, start, number, line)
            opened = (start, (match["zone"] or match["zone2"] or "").strip())
            phase, words = Phase.RESOLVED, block[1:]
        elif labelled is not None:
            local = _local(match, year, number, line)
            found = _LABELLED.fullmatch(block[labelled])
            phase = Phase(phase_named(found[1])) if found else Phase.UPDATE
            words = [found[2] if found else "", *block[labelled + 1 :]]
        else:
            local, phase, words = _local(match, year, number, line), Phase.UPDATE, block[1:]
        above = block[:labelled] if labelled is not None else block[:1]
        if above or fresh or not pages:
            pages.append(Page(above[-1] if above else "", [], opened))
        fresh = False
        letters = (match["zone2"] or match["zone"] or "").strip()
        pages[-1].posts.append(Post(local, letters, phase, _joined(words), number))
        block = []
    return pages


def _labelled(line: str) -> bool:
    found = _LABELLED.fullmatch(line)
    return bool(found) and is_phase(found[1]) if found else False


def _year(heading: re.Match[str], stamp: re.Match[str]) -> int:
    """The year of a stamp under a heading: the one that brings it nearest to the heading's month."""
    year, month = int(heading["year"]), MONTHS[heading["month"].lower()]
    apart = MONTHS.get(stamp["month"].lower(), month) - month
    return year + (apart < -6) - (apart > 6)


def _second(match: re.Match[str], start: datetime, number: int, line: str) -> datetime:
    """The end of a range; without a date of its own on the day it began, or the day after."""
    try:
        end = start.replace(hour=int(match["hour2"]), minute=int(match["minute2"]))
        if match["month2"]:
            end = end.replace(month=MONTHS[match["month2"].lower()], day=int(match["day2"]))
            return end.replace(year=end.year + 1) if end < start else end
        return end + timedelta(days=1) if end < start else end
    except (ValueError, KeyError, OverflowError) as error:
        raise _no_time(number, line) from error


def _local(match: re.Match[str], year: int, number: int, line: str) -> datetime:
    try:
        hour = hours(int(match["hour"]), match["half"])
        month = MONTHS[match["month"].lower()]
        local = datetime(year, month, int(match["day"]), hour, int(match["minute"]))  # noqa: DTZ001
    except (ValueError, KeyError) as error:
        raise _no_time(number, line) from error
    if not in_range(local):
        raise _no_time(number, line)
    return local


def _no_time(number: int, line: str) -> Unreadable:
    return Unreadable(
        "Line {line} says “{value}”, which is no time on any calendar. Correct it and try again.",
        field="text",
        line=number,
        value=text_of(line, limit=60),
    )


def _record(page: Page, given: ZoneInfo | None) -> Record:
    notices: list[Notice] = []
    zones = {post.letters: _zone(post, given, notices) for post in reversed(page.posts)}
    told = [(instant_of(post.local, zones[post.letters], post.letters), post) for post in page.posts]
    if len(told) > 1 and told[0][0] >= told[-1][0]:
        told.reverse()
    told.sort(key=lambda found: found[0])
    messages = carried(
        Communication(
            id=fingerprint(at.isoformat(), post.body),
            happened_at=at,
            body=post.body,
            phase=post.phase,
            line=post.line,
        )
        for at, post in told
    )
    started = messages[0].happened_at
    if page.opened:
        local, letters = page.opened
        started = instant_of(local, zones.get(letters) or _zone(page.posts[0], given, []), letters)
        notices.append(
            notice("The history shows only the last message of an incident. Open the incident's own page for all.")
        )
    return Record(
        id="pasted-" + fingerprint(page.title, started.isoformat()),
        title=text_of(page.title),
        communications=named(messages),
        started_at=started,
        resolved_at=resolution(messages),
        maintenance=planned(messages),
        notices=tuple(notices),
    )


def _zone(post: Post, given: ZoneInfo | None, notices: list[Notice]) -> tzinfo:
    options = readings(post.letters, given)
    if not options:
        raise Unreadable(
            "The time in line {line} does not say a time zone the app knows. Choose the zone and read the text again.",
            field="zone",
            line=post.line,
        )
    if several(post.letters) and options[0] is not given:
        notices.append(
            notice(
                "“{letters}” is the name of several time zones; check that the times are right.", letters=post.letters
            )
        )
    return options[0]
