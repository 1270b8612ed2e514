"""A Statuspage page copied from a browser as text: an incident's page, several of them, the page of today's
and past incidents, or the history with its month headings.

On an incident's page each update ends with "Posted 3 days ago. Aug 28, 2024 - 13:36 PDT", newest first. The
list of past incidents has "Resolved - words" above "Aug 28, 13:36 PDT", under a heading with the year.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers import page_lines
from playbook.importers.clock import MONTH, MONTHS, ZONE, instant_of, readings, several, spoken_zone
from playbook.importers.messages import carried, fingerprint, named, planned, resolution
from playbook.importers.source import Notice, Options, Source, in_range, notice, text_of
from playbook.importers.stamp import APART, CLOCK, DAY, stamp_of
from playbook.record import Communication, Phase, Record

#: "Posted 3 days ago. Aug 28, 2024 - 13:36 PDT", the first half at times on a line of its own.
_SAID = r"(?:Posted|Updated|Gepostet|Veröffentlicht|Publiée?|Posté|Publicado|Pubblicato|Geplaatst)"
_POSTED = re.compile(rf"(?P<said>{_SAID}\b.{{0,60}}? |[^\W\d_]{{2,10}}\.?, )?{DAY}(?P<apart>{APART}){CLOCK}")
#: "Aug 28, 13:36 PDT" and "Aug 28, 22:36 - Aug 29, 01:50 PDT".
_LISTED = re.compile(
    rf"{DAY}{APART}{CLOCK}"
    rf"(?: *[-–—] *(?:(?P<month2>{MONTH})\.? +(?P<day2>\d{{1,2}}), +)?(?P<hour2>\d{{1,2}}):(?P<minute2>\d{{2}})"
    rf"(?: *(?P<zone2>{ZONE}))?)?"
)
_HEADING = re.compile(rf"(?P<month>{MONTH})\.?(?: +(?P<day>\d{{1,2}}) ?,)? +(?P<year>\d{{4}})")
_AGO = re.compile(rf"{_SAID}\b[^.\d]{{0,20}}\d{{0,3}}[^.\d]{{0,40}}\.?", re.IGNORECASE)
_REPORT = re.compile(r"(?:Incident|Scheduled Maintenance|Maintenance) Report for\b.*")


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
    """Text with at least one line that is such a stamp, or one without a year under words that name a phase."""
    if not source.may_be_pasted:
        return False
    lines = _lines(source)
    if any(_posted_at(line) for line in lines):
        return True
    listed = any(_listed_at(line) for line in lines)
    return listed and any(_heading(line) or page_lines.labelled(line) for line in lines)


def _lines(source: Source) -> list[str]:
    marks = str.maketrans("\xa0\u202f\u2009", "   ")
    return [line.translate(marks).strip().removesuffix("\\") for line in source.text.split("\n")]


def _posted_at(line: str) -> re.Match[str] | None:
    """The stamp, with its year, that ends an update on an incident's own page: with words before it, a dash or
    comma inside or a zone behind it, for lines of other texts may hold nothing but day and clock."""
    match = _POSTED.fullmatch(line) if len(line) <= 150 else None
    sure = match and match["year"] and (match["said"] or match["zone"] or match["apart"].strip())
    return match if sure else None


def _listed_at(line: str) -> re.Match[str] | None:
    match = _LISTED.fullmatch(line) if len(line) <= 80 else None
    return match if match and (match["month"] or match["month1"]).lower() in MONTHS else None


def _heading(line: str) -> re.Match[str] | None:
    match = _HEADING.fullmatch(line) if len(line) <= 30 else None
    return match if match and match["month"].lower() in MONTHS else None


def read(source: Source, options: Options) -> list[Record]:
    """The incidents in the order they stand. Raises `Unreadable` for a time without zone when none is given, and
    for one without a year when neither the text nor the person gives a day."""
    lines = _lines(source)
    pages = _posted(lines) if any(_posted_at(line) for line in lines) else _listed(lines, options.day)
    records = [_record(page, options.zone_info) for page in pages if page.posts]
    return [record for record in records if options.maintenance or not record.maintenance]


def _posted(lines: Sequence[str]) -> list[Page]:
    """Pages whose updates end with their stamp."""
    pages: list[Page] = [Page("", [])]
    block: list[str] = []
    for number, line in enumerate(lines, start=1):
        match = _posted_at(line)
        if not match:
            if not (len(line) <= 80 and _AGO.fullmatch(line)):
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
    report = next((place for place in filled if _REPORT.fullmatch(page_lines.bare(block[place]))), None)
    after = -1 if report is None else report
    phases = ((place, found) for place in filled if place > after and (found := page_lines.phase_at(block[place])))
    start, named_so = next(phases, (None, None))
    telling = [(p, page_lines.bare(block[p])) for p in filled if not page_lines.NOISE.fullmatch(block[p])]
    header = [line for p, line in telling if start is None or p < start]
    given = next((match[1] for line in header if (match := page_lines.TITLED.fullmatch(line))), None)
    if report is not None:
        above = [line for p, line in telling if p < report]
        title = above[-1] if above else ""
    else:
        title = given or (header[0] if header and start is not None else "")
    if start is not None and named_so is not None:
        phase, first = named_so
        return (title if header or report is not None else None), phase, page_lines.joined([first, *block[start + 1 :]])
    return (title if report is not None else None), Phase.UPDATE, page_lines.joined(block[after + 1 :])


def _listed(lines: Sequence[str], day: date | None) -> list[Page]:
    """The page of today's and past incidents, and the history: years stand in headings, stamps under the words.
    What is still open stands above the first heading, which has its year."""
    pages: list[Page] = []
    block: list[str] = []
    months = (found for line in lines if (found := _heading(line)))
    first = next(((int(m["year"]), MONTHS[m["month"].lower()]) for m in months), None)
    near = first or ((day.year, day.month) if day else None)
    fresh, headed = True, False
    for number, line in enumerate(lines, start=1):
        match = _listed_at(line)
        heading = _heading(line)
        if heading:
            near, block, fresh = (int(heading["year"]), MONTHS[heading["month"].lower()]), [], True
            headed = True
            continue
        if match is None:
            if line and not page_lines.NOISE.fullmatch(line):
                block.append(line)
            continue
        if match["hour2"] and first is not None and not headed:
            # A window of maintenance that is still to come.
            block = []
            continue
        labelled = next((p for p, text in enumerate(block) if page_lines.labelled(text)), None)
        if near is None:
            raise Unreadable(
                "Line {line} says a day but no year. Give the day on which it began.", field="day", line=number
            )
        year = _year(near, match)
        opened = None
        if match["hour2"]:
            fresh = True
            start = _local(match, year, number, line)
            local = _second(match, start, number, line)
            opened = (start, (match["zone"] or match["zone2"] or "").strip())
            phase: str = Phase.RESOLVED
            words = block[1:]
        elif labelled is not None:
            local = _local(match, year, number, line)
            phase, told = page_lines.phase_at(block[labelled]) or (Phase.UPDATE, "")
            words = [told, *block[labelled + 1 :]]
        else:
            local, phase, words = _local(match, year, number, line), Phase.UPDATE, block[1:]
        above = block[:labelled] if labelled is not None else block[:1]
        if above or fresh or not pages:
            pages.append(Page(page_lines.bare(above[-1]) if above else "", [], opened))
        fresh = False
        letters = (match["zone2"] or match["zone"] or "").strip()
        pages[-1].posts.append(Post(local, letters, phase, page_lines.joined(words), number))
        block = []
    return pages


def _year(near: tuple[int, int], told: re.Match[str]) -> int:
    """The year of a stamp beside a year and month: the one that brings it nearest to them."""
    year, month = near
    apart = MONTHS.get((told["month"] or told["month1"]).lower(), month) - month
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
    told = stamp_of(match)
    local = told._replace(year=year).in_year(year) if told else None
    if local is None or not in_range(local):
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
        zone=spoken_zone(zones[page.posts[0].letters], page.posts[0].letters),
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
