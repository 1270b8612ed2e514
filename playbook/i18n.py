"""Words, dates, numbers and durations in a person's language.

A `Translator` is passed explicitly; nothing here is global. English msgids live in the code, French and
German in `data/locale/<lang>.po`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from playbook.errors import PlaybookError

LANGUAGES = {"en": "English", "fr": "Français", "de": "Deutsch"}
LOCALE_DIR = Path(__file__).resolve().parent.parent / "data" / "locale"

Message = str | tuple[str, ...]


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(lang: str) -> dict[str, Message]:
    if lang == "en":
        return {}
    with (LOCALE_DIR / f"{lang}.po").open("rb") as file:
        catalogue = read_po(file, locale=lang)
    entries: dict[str, Message] = {}
    for message in catalogue:
        if not message.id:
            continue
        key = message.id[0] if isinstance(message.id, tuple | list) else message.id
        said = tuple(message.string) if isinstance(message.string, tuple | list) else message.string
        if said and all(said):
            entries[key] = said
    return entries


@lru_cache(maxsize=512)
def _unit(count: int, unit: str, locale: Locale) -> str:
    return format_unit(count, unit, "short", locale=locale)


@lru_cache(maxsize=512)
def _day(skeleton: str, day: date, locale: Locale) -> str:
    return format_skeleton(skeleton, day, locale=locale)


class Translator:
    """`t("English {name}", name=…)` says it in `lang`; the other methods format through Babel."""

    def __init__(self, lang: str) -> None:
        self.lang = lang if lang in LANGUAGES else "en"
        # British order of day and month: the product's English readers are everywhere.
        self.locale = Locale.parse("en_GB" if self.lang == "en" else self.lang)
        self._units = Locale.parse(self.lang)
        self._words = _catalogue(self.lang)

    def __call__(self, msgid: str, /, **params: object) -> str:
        found = self._words.get(msgid, msgid)
        text = found if isinstance(found, str) else found[0]
        return text.format(**params) if params else text

    def n(self, singular: str, plural: str, count: int, /, **params: object) -> str:
        """The form that fits `count`, which is `{n}` in the text. French says zero in the singular."""
        found = self._words.get(singular)
        one = count < 2 if self.lang == "fr" else count == 1
        forms = found if isinstance(found, tuple) else (singular, plural)
        text = forms[0] if one else forms[-1]
        return text.format(n=self.number(count), **params)

    def error(self, error: PlaybookError) -> str:
        """The sentence of a domain error."""
        return self(error.msgid, **error.params)

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self.locale)

    def percent(self, share: float) -> str:
        """A share between 0 and 1, without decimals."""
        return format_percent(share, format="#,##0 %" if self.lang != "en" else None, locale=self.locale)

    def time(self, at: datetime, zone: str) -> str:
        """Clock time in `zone`: 14:05."""
        # The same signs in all our languages; Babel's own way to them takes twenty times as long.
        return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"

    def day(self, at: datetime | date, zone: str = "UTC") -> str:
        """A date as a person writes it: 12 March 2026."""
        local = at.astimezone(ZoneInfo(zone)).date() if isinstance(at, datetime) else at
        return format_date(local, "long", locale=self.locale)

    def moment(self, at: datetime, zone: str) -> str:
        """Date and clock time in `zone`, with the zone's abbreviation."""
        local = at.astimezone(ZoneInfo(zone))
        day = _day("yMMMd", local.date(), self.locale)
        return f"{day}, {self.time(at, zone)} {local:%Z}"

    def duration(self, minutes: float) -> str:
        """Minutes as the chart writes them: 35 min, 2 h, 2 h 15, 3 d 4 h. Rounded to the whole minute."""
        whole = round(abs(minutes))
        sign = "−" if minutes < 0 and whole else ""
        if whole < 60:
            return sign + _unit(whole, "duration-minute", self._units)
        hours, rest = divmod(whole, 60)
        if hours < 24:
            return f"{sign}{hours} h {rest:02d}" if rest else f"{sign}{hours} h"
        days, hours = divmod(hours, 24)
        text = _unit(days, "duration-day", self._units)
        return sign + (f"{text} {hours} h" if hours else text)

    def many(self, items: Iterable[str]) -> str:
        """A list in running words separated by commas."""
        return ", ".join(items)


@lru_cache(maxsize=len(LANGUAGES))
def translator(lang: str) -> Translator:
    """The translator for a two-letter language; unknown ones are English."""
    return Translator(lang)


def preferred(accept: str | None) -> str:
    """The best of our languages for an Accept-Language header or a browser locale."""
    ranked: list[tuple[float, int, str]] = []
    for place, part in enumerate((accept or "").split(",")):
        match = re.match(r"\s*([a-zA-Z]{2})\b[^;]*(?:;\s*q=([\d.]+))?", part)
        if match:
            try:
                weight = float(match[2] or 1)
            except ValueError:
                weight = 0.0
            ranked.append((-weight, place, match[1].lower()))
    return next((lang for _, _, lang in sorted(ranked) if lang in LANGUAGES), "en")
