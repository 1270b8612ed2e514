"""The instant for which a message announced the next one, so that a promise can be held against what came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from playbook.review.clock import MONTHS, WEEKDAYS, region, zone_at
from playbook.review.features import evidence
from playbook.review.sentence import Sentence, sentences

#: A clock time missed by less than this was missed, not meant for tomorrow.
_JUST_PAST = timedelta(minutes=60)

_NUMBERS = {
    word: float(number)
    for number, words in {
        0.25: "viertel",
        0.5: "half halbe halben halber demi demie",
        1: "a an one un une ein eine einer einem einen the der den la l'",
        1.5: "anderthalb",
        2: "two deux zwei couple",
        3: "three trois drei",
        4: "four quatre vier",
        5: "five cinq fünf",
        6: "six sechs",
        10: "ten dix zehn",
        15: "fifteen quinze fünfzehn",
        20: "twenty vingt zwanzig",
        30: "thirty trente dreißig",
        40: "forty quarante vierzig",
        45: "forty-five quarante-cinq fünfundvierzig",
        60: "sixty soixante sechzig",
        90: "ninety neunzig",
    }.items()
    for word in words.split()
}
_COUNT = r"\d{1,4}(?:[.,]\d)?|" + "|".join(sorted((re.escape(w) for w in _NUMBERS), key=len, reverse=True))
_INTERVAL = re.compile(
    rf"""(?<![\w:.])(?:
      (?P<special>an[ ]hour[ ]and[ ]a[ ]half|une[ ]heure[ ]et[ ]demie|half[ ]an[ ]hour
        |(?:une[ ])?demi-heure|halbe[nr]?[ ]stunde|viertelstunde|quart[ ]d'heure|dreiviertelstunde
        |half-hourly|halbstündlich|hourly|stündlich\w*|stundentakt|toutes[ ]les[ ]heures|(?:dans|sous)[ ]l'heure
        |quarter[ ]of[ ]an[ ]hour)
    | (?:(?P<low>{_COUNT})\s?(?:-|to|or|à|ou|bis|oder)\s?)?(?P<count>{_COUNT})?[ -]?(?:more\s|of\s|next\s|prochaine?s?\s
        |nächsten\s|kommenden\s|ganze\s)?
      (?P<unit>minutes?|minuten|mins?\b|hours?\b|hrs?\b|heures?|stunden?|h\b(?!\s?\d)|std\b|days?|jours?|tage?n?)
    )(?!\s?(?:ago|earlier|zuvor|auparavant))""",
    re.VERBOSE,
)
_VAGUE = re.compile(
    r"(?:few|quelques|einige[nr]?|wenige[nr]?|paar|several|il y a|business|vor|past|last|since|letzten|dernières)\s$"
)
_SPECIAL = {"quart": 15, "quarter": 15, "viertel": 15, "dreiviertel": 45, "half": 30, "demi": 30, "halb": 30}
_CLOCK = re.compile(
    r"""(?<![\d:.,/-])(?:
      (?P<named>noon|midday|midi|mittags?|midnight|minuit|mitternacht)\b
    | (?P<hour>[01]?\d|2[0-4])(?:
        \s?[:h.]\s?(?P<minute>[0-5]\d)(?![\d%]|\.\s?\S)(?::[0-5]\d)?(?:\s?(?P<half>[ap])\.?m\b)?
      | \s?(?P<half2>[ap])\.?m\b
      | \s?(?:h\b|heures?\b|uhr\b)(?:\s?(?P<minute2>[0-5]\d)\b)?
      )
    | (?P<hour4>[01]\d|2[0-3])(?P<minute4>[0-5]\d)(?=\s?(?:utc|gmt|z\b|hrs|[pecm][sd]?t\b|cest|cet|bst))
    | (?<=\bat\s)(?P<bare>\d{1,2})(?=\s?(?:utc|gmt|[pecm][sd]?t\b|cest|cet|bst|on\b|tonight|tomorrow|[.,;)]|$))
    )""",
    re.VERBOSE,
)
_CLOCK_RANGE = re.compile(r"\s?(?:-|to|and|or|et|ou|à|und|bis|oder)\s?")
_FULL_HOUR = re.compile(r"\bvolle[rn]? stunde\b|\b(?:on|top of) the hour\b|\bheure pile\b")
_WITHIN = re.compile(
    r"\b(?:dans|sous|pendant|toutes les|les|d'environ|prochaines|in|within|every|innerhalb|binnen|alle|nächsten)\s$"
)
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s)?(?P<m1>{_MONTH})\b"
    rf"|(?P<m2>{_MONTH})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b)"
    r"(?:,?\s(?P<year>20\d\d))?"
)
_DAY_NUMBER = re.compile(r"\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})(?:[./](?P<year>20\d\d))?\b(?!\s?uhr)")
_TOMORROW = re.compile(r"\btomorrow\b|\bdemain\b|(?<!heute )(?<!guten )\bmorgen\b")
_EVENING = re.compile(r"\btonight\b|\bthis evening\b|\bce soir\b|\bheute abend\b")
_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")


def announced(text: str, *, at: datetime, zone: str | None = None, lang: str | None = None) -> datetime | None:
    """The instant, in UTC, for which a message sent `at` announced the next update; None when it announced none or
    was vague ("shortly", "tomorrow morning").

    A clock time without a zone is read in `zone` (an IANA name or an abbreviation), without that in UTC. Of a range
    the later end counts. A clock time already past belongs to the next day, unless it is past by less than an hour:
    then it was missed. Raises `ValueError` when `at` has no zone.
    """
    if at.tzinfo is None:
        raise ValueError("at needs a time zone")
    at = at.astimezone(UTC)
    home = region(zone) or UTC
    for sentence, start in _promises(text, lang):
        found = _instant(sentence, start, at, home)
        if found is None and start:
            found = _instant(sentence, 0, at, home)
        if found is not None:
            return found
    return None


def _promises(text: str, lang: str | None) -> Iterator[tuple[Sentence, int]]:
    """The sentences that commit to a time, each with the place where the promise begins."""
    spans = evidence(text, "next_update", lang=lang)
    for sentence in sentences(text) if spans else ():
        starts = [s.start - sentence.start for s in spans if 0 <= s.start - sentence.start < len(sentence.plain)]
        if starts:
            yield sentence, min(starts)


def _instant(sentence: Sentence, start: int, at: datetime, home: tzinfo) -> datetime | None:
    plain = sentence.plain
    interval = next((m for m in _INTERVAL.finditer(plain, start) if _minutes(m) is not None), None)
    clock = _CLOCK.search(plain, start)
    if _FULL_HOUR.search(plain, start):
        local = at.astimezone(home)
        return (local.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)).astimezone(UTC)
    if interval is not None and (clock is None or _first(interval, clock)):
        return at + timedelta(minutes=_minutes(interval) or 0)
    if clock is None:
        return None
    last = _CLOCK_RANGE.match(plain, clock.end())
    # The hyphen of a range is blanked out: a clock time is not found right behind one.
    blank = plain[: last.start()] + " " * len(last[0]) + plain[last.end() :] if last else plain
    later = _CLOCK.match(blank, last.end()) if last else None
    return _at_clock(sentence, later or clock, start, at, home)


def _first(interval: re.Match[str], clock: re.Match[str]) -> bool:
    """Whether the interval is what is meant: "sous 2 heures" is one, "d'ici 15 h" is a time of day."""
    if interval.start() != clock.start():
        return interval.start() < clock.start()
    return _WITHIN.search(interval.string[: interval.start()]) is not None


def _minutes(match: re.Match[str]) -> float | None:
    if match["special"]:
        words = match["special"]
        if words.endswith(("and a half", "et demie")):
            return 90.0
        return next(
            (float(n) for word, n in _SPECIAL.items() if word in words and not ("drei" in words and n == 15)), 60.0
        )
    before = match.string[max(0, match.start() - 14) : match.start()]
    if match["count"] is None:
        # "within the hour" has its article as the count; a bare unit counts only after "next".
        if not re.search(
            r"(?:next|prochaine|nächsten|kommenden|la|the|every|each|per|an|a|par|chaque|toutes les|pro|je"
            r"|jede[rn]?)\s?$",
            before,
        ) or match["unit"] in ("h", "std"):
            return None
        count = 1.0
    else:
        word = match["count"].replace(",", ".")
        count = _NUMBERS[word] if word in _NUMBERS else float(word)
    unit = match["unit"]
    if _VAGUE.search(before):
        return None
    if match["count"] in ("the", "der", "den", "la") and unit.endswith(("s", "en")) and unit not in ("stunden",):
        return None
    factor = 1.0 if unit.startswith("min") else 60.0 if unit[0] in "hs" else 1440.0
    return count * factor


def _at_clock(sentence: Sentence, clock: re.Match[str], start: int, at: datetime, home: tzinfo) -> datetime | None:
    plain = sentence.plain
    window = max(0, start - 30)
    day_after = _day_end(plain, clock.end())
    zone = zone_at(plain, sentence.cased, clock.end()) or zone_at(plain, sentence.cased, day_after) or home
    local = at.astimezone(zone)
    hour, minute, certain = _hour(clock, evening=_EVENING.search(plain) is not None)
    day = _day(plain[window:], local.date())
    if day is not None:
        return _moment(day, hour, minute, zone)
    hours = [hour] if certain or zone is UTC else [hour, hour + 12]
    options = [_moment(local.date() + timedelta(days=d), h, minute, zone) for d in (0, 1) for h in hours]
    return min((o for o in options if o >= at - _JUST_PAST), default=options[-1])


def _moment(day: date, hour: int, minute: int, zone: tzinfo) -> datetime:
    day += timedelta(days=hour // 24)
    return datetime.combine(day, time(hour % 24, minute), tzinfo=zone).astimezone(UTC)


def _hour(clock: re.Match[str], *, evening: bool) -> tuple[int, int, bool]:
    """Hour and minute, and whether the hour is certain: "by 3:30" without am or pm may be the afternoon."""
    if clock["named"]:
        return (
            (
                24
                if clock["named"][:4] in ("midn", "minu", "mitt") and clock["named"] not in ("mittag", "mittags")
                else 12
            ),
            0,
            True,
        )
    written = clock["hour"] or clock["hour4"] or clock["bare"]
    hour = int(written)
    minute = int(clock["minute"] or clock["minute2"] or clock["minute4"] or 0)
    half = clock["half"] or clock["half2"]
    if half:
        return hour % 12 + (12 if half == "p" else 0), minute, True
    words = clock[0]
    if evening and 1 <= hour < 12:
        return hour + 12, minute, True
    certain = hour == 0 or hour > 12 or written.startswith("0") or re.search(r"uhr|h|heure", words) is not None
    return hour, minute, certain


def _day_end(plain: str, place: int) -> int:
    """Where a date written after the clock time ends: "15:00 on 12 March PT"."""
    for pattern in (_DAY_MONTH, _ISO, _TOMORROW, _WEEKDAY):
        match = pattern.search(plain, place, place + 30)
        if match:
            return match.end()
    return place


def _day(plain: str, today: date) -> date | None:
    """The day named; one without a year is the nearest that is not long past."""
    try:
        if iso := _ISO.search(plain):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if named := _DAY_MONTH.search(plain):
            return _near(int(named["d1"] or named["d2"]), MONTHS[named["m1"] or named["m2"]], named["year"], today)
        if number := _DAY_NUMBER.search(plain):
            return _near(int(number["d"]), int(number["m"]), number["year"], today)
    except ValueError:
        return None
    if _TOMORROW.search(plain):
        return today + timedelta(days=1)
    if _EVENING.search(plain) or re.search(r"\btoday\b|\baujourd'hui\b|\bheute\b", plain):
        return today
    if weekday := _WEEKDAY.search(plain):
        return today + timedelta(days=(WEEKDAYS[weekday[1]] - today.weekday()) % 7)
    return None


def _near(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year), month, day)
    found = date(today.year, month, day)
    return date(today.year + 1, month, day) if (today - found).days > 180 else found
