"""Lines as people jot them down: "14:05 told support on Slack". The day and the zone come from the person."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.clock import MONTH, MONTHS, hours, instant_of, is_zone, readings
from playbook.importers.headings import zone_in
from playbook.importers.messages import carried, fingerprint, is_phase, named, phase_named, resolution
from playbook.importers.source import MAX_BODY, Options, Source, in_range, text_of
from playbook.record import Audience, Channel, Communication, Phase, Record

_DATE = (
    r"(?:(?P<iso>\d{4}[-/]\d{2}[-/]\d{2})|(?P<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4})?)|(?P<slashed>\d{1,2}/\d{1,2}/\d{2,4})"
    rf"|(?P<name>{MONTH})\.? (?P<nday>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<nyear>\d{{4}}))?"
    rf"|(?P<dday>\d{{1,2}})(?:\.|st|nd|rd|th|er)? (?P<dname>{MONTH})\.?(?:,? (?P<dyear>\d{{4}}))?)"
)
_TIME = (
    r"(?:(?P<hour>\d{1,2})[:h.](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(?P<half>[AaPp]\.?[Mm]\b\.?))?"
    r"|(?P<hour2>\d{1,2}) ?(?P<half2>[AaPp]\.?[Mm]\b\.?))(?: (?:Uhr|h)\b)?"
)
#: "14:05 - 14:30": what is told began with the first.
_UNTIL = r"(?P<until> ?(?:-|–|—|to|bis|à) ?\d{1,2}[:h.]\d{2}(?!\d))"
_ZONE = r"(?P<zone>Z\b| ?[+-]\d{2}:?\d{2}| ?\(?(?:UTC|GMT) ?[+-]\d{1,2}(?::?\d{2})?\)?| \(?[A-Z]{2,5}\b\)?)"
_LINE = re.compile(
    rf"[\[(*•\-–—|>#_]{{0,4}} ?[\[(*_|]{{0,3}} ?(?:{_DATE}(?:,? +(?:at |um |à )?|T|, ?| ?[-–] ?))?"
    rf"{_TIME}{_UNTIL}?{_ZONE}?"
    r"[\])*_|]{0,3}(?P<rest>$|[ \t:,;|–—-].*)"
)
_DAY_LINE = re.compile(rf"[#*_ ]{{0,7}}(?:[^\W\d_]+,? )?{_DATE}:?[*_]{{0,2}}")
#: A whole offset mistaken for the end of a stretch of time: "15:31:00-05:00".
_OFFSET = re.compile(r"-(?:0\d|1[0-2]):(?:00|15|30|45)")
_TIMES_IN = re.compile(r"\b(?:times?|zeit(?:en)?|heures?|UTC|GMT)\b", re.IGNORECASE)
#: Most lines with a time; a workshop holds 1,000 messages.
MAX_LINES = 5_000
#: Words that name a channel or an audience, first match wins; the person confirms.
_CHANNELS = (
    (r"status ?page|statusseite|page de statut", Channel.STATUS_PAGE),
    (r"e-?mail(?:s|ed)?|mails?|newsletter|mailing|courriels?", Channel.EMAIL),
    (r"slack|teams|chat|discord", Channel.CHAT),
    (r"tweet(?:s|ed)?|twitter|facebook|linkedin|mastodon|bluesky|social media", Channel.SOCIAL),
    (r"phoned?|called|call|bridge|telefon\w*|anruf\w*|angerufen|appel\w*|téléphon\w*", Channel.PHONE),
    (r"banner|in-app|in the app|bannière|in der app|dans l'app\w*", Channel.IN_APP),
    (r"meeting|stand-?up|besprechung|réunion", Channel.MEETING),
    (r"ticket|zendesk|support", Channel.SUPPORT),
)
_AUDIENCES = (
    (r"key accounts?|strategic|enterprise customers?|vips?|großkunden|grands comptes", Audience.STRATEGIC),
    (r"customers?|clients?|users?|kunden?|nutzer\w*|utilisateurs?", Audience.CUSTOMERS),
    (r"exec(?:utive)?s?|ceo|cto|coo|board|management|geschäftsführung|vorstand|direction", Audience.EXECUTIVES),
    (r"partners?|resellers?|vendors?|partnern?|partenaires?", Audience.PARTNERS),
    (
        r"support|staff|employees|engineers?|team|sales|on-?call|colleagues?|mitarbeite\w+|kolleg\w+|vertrieb"
        r"|employés|collègues|équipe",
        Audience.EMPLOYEES,
    ),
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
    title, lines = _lines(source.text, options)
    # "Timeline (all times UTC)" above them is said by the text itself.
    told = zone_in(title) if _TIMES_IN.search(title) else None
    zones: dict[str, tzinfo] = {}
    messages = []
    for line in lines:
        if line.letters not in zones:
            zones[line.letters] = told if told and not line.letters else _zone(line, options.zone_info)
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


def _lines(text: str, options: Options) -> tuple[str, list[Line]]:
    title, day = "", options.day
    found: list[Line] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.replace("\xa0", " ").strip()
        headed = _DAY_LINE.fullmatch(line[:60])
        if headed and (found_day := _date(headed, number, line, day, options.day_first)):
            day = found_day
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
        dated = _date(match, number, line, day, options.day_first)
        day = dated or day
        if day is None:
            raise Unreadable(
                "Line {line} says a time but no date. Give the day on which it began.", field="day", line=number
            )
        local = _local(match, day, number, line)
        if dated is None and found and found[-1].local - local > timedelta(hours=12):
            day += timedelta(days=1)
            local += timedelta(days=1)
        letters, until = (match["zone"] or "").strip(" ()"), match["until"] or ""
        rest = match["rest"]
        if match["iso"] and not letters and _OFFSET.fullmatch(until):
            letters = until
        if letters.isalpha() and not is_zone(letters):
            # "14:05 CEO asks": the letters are a word.
            letters, rest = "", f"{match['zone']}{rest}"
        found.append(Line(local, letters, rest.strip(" \t:,;|*_–—-"), number))
    return title, found


def _date(match: re.Match[str], number: int, line: str, day: date | None, day_first: bool | None) -> date | None:
    """The day a line names, None for none; without a year it is in that of `day`."""
    found = match.groupdict()
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"].replace("/", "-"))
        if found["dotted"]:
            of_month, month, year = found["dotted"].split(".")
            return date(_year(year, day, number), int(month), int(of_month))
        if found["slashed"]:
            return _slashed(found["slashed"], day_first)
        for name, of_month, year in (("name", "nday", "nyear"), ("dname", "dday", "dyear")):
            if found[name] and found[name].lower() in MONTHS:
                return date(_year(found[year], day, number), MONTHS[found[name].lower()], int(found[of_month]))
        if found["name"] or found["dname"]:
            raise ValueError(found["name"] or found["dname"])
    except (ValueError, KeyError) as error:
        raise _no_time(number, line) from error
    return None


def _year(told: str | None, day: date | None, number: int) -> int:
    if told:
        return int(told)
    if day is None:
        raise Unreadable(
            "Line {line} says a day but no year. Give the day on which it began.", field="day", line=number
        )
    return day.year


def _slashed(words: str, day_first: bool | None) -> date:
    first, second, year = (int(part) for part in words.split("/"))
    year += 2000 if year < 100 else 0
    if day_first is None and first <= 12 and second <= 12 and first != second:
        raise Unreadable(
            "The dates can be read with the day first or with the month first. Say which, and read the text again.",
            field="day_first",
        )
    if day_first if day_first is not None and max(first, second) <= 12 else first > 12:
        return date(year, second, first)
    return date(year, first, second)


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
