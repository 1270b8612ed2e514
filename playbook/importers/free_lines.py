"""Lines as people jot them down: "14:05 told support on Slack". The day and the zone come from the person."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.clock import MONTHS, hours, instant_of, is_zone, readings
from playbook.importers.messages import carried, fingerprint, is_phase, named, phase_named, resolution
from playbook.importers.source import MAX_BODY, Options, Source, in_range, text_of
from playbook.record import Audience, Channel, Communication, Phase, Record

_DATE = (
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<dotted>\d{1,2}\.\d{1,2}\.\d{4})"
    r"|(?P<name>[A-Z][a-z]{2,8})\.? (?P<nday>\d{1,2}),? (?P<nyear>\d{4})"
    r"|(?P<dday>\d{1,2})\.? (?P<dname>[A-Z][a-z]{2,8})\.? (?P<dyear>\d{4}))"
)
_TIME = (
    r"(?:(?P<hour>\d{1,2})[:h.](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(?P<half>[AaPp]\.?[Mm]\b\.?))?"
    r"|(?P<hour2>\d{1,2}) ?(?P<half2>[AaPp]\.?[Mm]\b\.?))(?: (?:Uhr|h)\b)?"
)
_LINE = re.compile(
    rf"[\[(*•\-–—]{{0,2}} ?(?:{_DATE}(?:,? +|T|, ?))?{_TIME}(?P<zone>Z| ?[+-]\d{{2}}:?\d{{2}}| [A-Z]{{2,5}}\b)?[\])]?"
    r"(?P<rest>$|[ \t:,;|–—-].*)"
)
_DAY_LINE = re.compile(rf"(?:[A-Z][a-z]+,? )?{_DATE}:?")
#: Most lines with a time; a workshop holds 1,000 messages.
MAX_LINES = 5_000
#: Words that name a channel or an audience, first match wins; the person confirms.
_CHANNELS = (
    (r"status ?page", Channel.STATUS_PAGE),
    (r"e-?mail(?:s|ed)?|newsletter|mailing", Channel.EMAIL),
    (r"slack|teams|chat|discord", Channel.CHAT),
    (r"tweet(?:ed)?|twitter|facebook|linkedin|mastodon|bluesky|social media", Channel.SOCIAL),
    (r"phoned?|called|call|bridge", Channel.PHONE),
    (r"banner|in-app|in the app", Channel.IN_APP),
    (r"meeting|stand-?up", Channel.MEETING),
    (r"ticket|zendesk|support", Channel.SUPPORT),
)
_AUDIENCES = (
    (r"key accounts?|strategic|enterprise customers?|vips?", Audience.STRATEGIC),
    (r"customers?|clients?|users?", Audience.CUSTOMERS),
    (r"exec(?:utive)?s?|ceo|cto|coo|board|management", Audience.EXECUTIVES),
    (r"partners?|resellers?|vendors?", Audience.PARTNERS),
    (r"support|staff|employees|engineers?|team|sales|on-?call|colleagues?", Audience.EMPLOYEES),
)


class Line(NamedTuple):
    local: datetime
    letters: str
    words: str
    number: int


def recognises(source: Source) -> bool:
    """Text of which some line begins with a time of day."""
    if not source.may_be_pasted:
        return False
    return any(_LINE.fullmatch(line[:500].strip()) for line in source.text.split("\n", 2_000)[:2_000])


def read(source: Source, options: Options) -> list[Record]:
    """One record of all lines. A line without a time belongs to the one before it; before the first it is the
    title. A clock that jumps back by more than half a day is past midnight.

    Raises `Unreadable` while a date or a zone is needed that nobody gave.
    """
    title, lines = _lines(source.text, options.day)
    zones: dict[str, tzinfo] = {}
    messages = []
    for line in lines:
        if line.letters not in zones:
            zones[line.letters] = _zone(line, options.zone_info)
        at = instant_of(line.local, zones[line.letters], line.letters)
        messages.append(_message(at, line))
    messages.sort(key=lambda message: message.happened_at)
    messages = carried(messages)
    return [
        Record(
            id="lines",
            title=text_of(title),
            communications=named(messages),
            started_at=messages[0].happened_at if messages else None,
            resolved_at=resolution(messages),
        )
    ]


def _lines(text: str, day: date | None) -> tuple[str, list[Line]]:
    title = ""
    found: list[Line] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.replace("\xa0", " ").strip()
        headed = _DAY_LINE.fullmatch(line[:60])
        if headed:
            day = _date(headed, number, line)
            continue
        match = _LINE.fullmatch(line[: MAX_BODY + 100])
        if match is None:
            if line and found and len(found[-1].words) < MAX_BODY:
                found[-1] = found[-1]._replace(words=f"{found[-1].words}\n{line}"[:MAX_BODY])
            elif line and not title:
                title = line
            continue
        if len(found) == MAX_LINES:
            raise Unreadable(
                "The text has more than {limit} lines with a time. Keep those of the incident.",
                field="text",
                limit=MAX_LINES,
            )
        dated = _date(match, number, line)
        day = dated or day
        if day is None:
            raise Unreadable(
                "Line {line} says a time but no date. Give the day on which it began.", field="day", line=number
            )
        local = _local(match, day, number, line)
        if dated is None and found and found[-1].local - local > timedelta(hours=12):
            day += timedelta(days=1)
            local += timedelta(days=1)
        letters = (match["zone"] or "").strip()
        rest = match["rest"]
        if letters.isalpha() and not is_zone(letters):
            # "14:05 CEO asks": the letters are a word.
            letters, rest = "", f"{letters}{rest}"
        found.append(Line(local, letters, rest.strip(" \t:,;|–—-"), number))
    return title, found


def _date(match: re.Match[str], number: int, line: str) -> date | None:
    found = match.groupdict()
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if found["dotted"]:
            day, month, year = found["dotted"].split(".")
            return date(int(year), int(month), int(day))
        if found["name"]:
            return date(int(found["nyear"]), MONTHS[found["name"].lower()], int(found["nday"]))
        if found["dname"]:
            return date(int(found["dyear"]), MONTHS[found["dname"].lower()], int(found["dday"]))
    except (ValueError, KeyError) as error:
        raise _no_time(number, line) from error
    return None


def _local(match: re.Match[str], day: date, number: int, line: str) -> datetime:
    try:
        hour = hours(int(match["hour"] or match["hour2"]), match["half"] or match["half2"])
        local = datetime(day.year, day.month, day.day, hour, int(match["minute"] or 0))  # noqa: DTZ001
    except ValueError as error:
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


def _zone(line: Line, given: ZoneInfo | None) -> tzinfo:
    options = readings(line.letters, given)
    if options:
        return options[0]
    raise Unreadable(
        "The time in line {line} does not say a time zone the app knows. Choose the zone and read the text again.",
        field="zone",
        line=line.number,
    )


def _message(at: datetime, line: Line) -> Communication:
    head, _, tail = line.words.partition(" - ")
    head = head if tail else line.words.partition(": ")[0]
    phase: str = Phase.UPDATE
    words = line.words
    if is_phase(head) and head != words:
        phase, words = phase_named(head), words[len(head) :].lstrip(" -:–—")
    return Communication(
        id=fingerprint(at.isoformat(), line.words),
        happened_at=at,
        body=text_of(words, limit=MAX_BODY),
        channel=_first(_CHANNELS, line.words, Channel.STATUS_PAGE),
        audience=_first(_AUDIENCES, line.words, Audience.CUSTOMERS),
        phase=phase,
        line=line.number,
    )


def _first(table: tuple[tuple[str, str], ...], words: str, otherwise: str) -> str:
    return next((key for pattern, key in table if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE)), otherwise)
