"""What every importer needs: a file as bytes, text or JSON, words as plain text, times as instants. Whatever
a file holds, the only thing raised here is `Unreadable`."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable
from playbook.importers.encoding import decoded

#: Largest file read as a whole, in bytes. A Slack export may be larger: it is read piece by piece.
MAX_BYTES = 50_000_000
#: Most JSON objects in a file: 5,000 incidents have some 100,000. More would take memory and time.
MAX_OBJECTS = 400_000
#: Longest message and title kept, in characters; no status page shows more.
MAX_BODY = 20_000
MAX_TITLE = 300
#: Most text anybody pastes, in bytes; a page of past incidents has some 20,000.
MAX_PASTED = 2_000_000
_HEAD = 65_536

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}>")
_BREAKS = re.compile(r"address|article|blockquote|br|div|d[dlt]|h[1-6r]|[ou]l|p|pre|section|table|tr", re.IGNORECASE)
_INLINE = re.compile(
    r"a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|su[bp]|tbody|t[dh]"
    r"|thead|time|tt|u|var",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
#: "2024-09-16 21:31:02 UTC" and "2024-09-16 21:31:02 -0600".
_SPACED = re.compile(r"(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(?:UTC|GMT|([+-]\d{2}:?\d{2}))")
_JSON = re.compile(rb"[{\[]\s*(?:[^\s\d]|$)")


@dataclass(frozen=True, slots=True)
class Options:
    """What a person says about a file, beyond its content.

    `zone` (IANA name) is for times that carry none, `day` for times that carry no date. `mapping` names the
    columns of a table by field (at, audience, channel, phase, sender, body), `day_first` how its dates are
    written. `since`, `until` (aware), `person` and `word` narrow a chat.
    """

    zone: str | None = None
    maintenance: bool = False
    mapping: Mapping[str, str] | None = None
    day: date | None = None
    day_first: bool | None = None
    since: datetime | None = None
    until: datetime | None = None
    person: str | None = None
    word: str | None = None

    @property
    def zone_info(self) -> ZoneInfo | None:
        """The zone given. Raises `Unreadable` when there is none of that name."""
        return known_zone(self.zone) if self.zone is not None else None


class Source:
    """The content of a file: bytes, or a seekable binary file that is only read as far as needed.
    Raises `Unreadable` at once when it is empty."""

    def __init__(self, data: bytes | BinaryIO) -> None:
        self.file: BinaryIO = io.BytesIO(data) if isinstance(data, bytes) else data
        try:
            self.size = self.file.seek(0, io.SEEK_END)
            self.file.seek(0)
            self.head = self.file.read(_HEAD)
        except (OSError, ValueError) as error:
            raise Unreadable("The file cannot be read. Choose it again.", field="file") from error
        if not self.head.strip() and (self.size <= _HEAD or not self.data.strip()):
            raise Unreadable("The file is empty. Download it again and choose the new one.", field="file")

    @cached_property
    def data(self) -> bytes:
        """All of it. Raises `Unreadable` for more than `MAX_BYTES`."""
        if self.size > MAX_BYTES:
            raise Unreadable(
                "The file has {size} MB; the app reads up to {limit} MB. Export fewer incidents and try again.",
                field="file",
                size=-(-self.size // 1_000_000),
                limit=MAX_BYTES // 1_000_000,
            )
        self.file.seek(0)
        return self.file.read()

    @cached_property
    def opening(self) -> bytes:
        """The first signs without byte order mark, blanks and the zero bytes of UTF-16 and UTF-32."""
        start = self.head[:4096].removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
        return start.replace(b"\x00", b"").lstrip()

    @property
    def is_zip(self) -> bool:
        return self.head[:4] in (b"PK\x03\x04", b"PK\x05\x06")

    @cached_property
    def looks_like_json(self) -> bool:
        """Whether the first signs open an object or a list, in any Unicode encoding. A time in square
        brackets opens neither."""
        return bool(_JSON.match(self.opening))

    @cached_property
    def looks_like_markup(self) -> bool:
        return self.opening[:1] == b"<"

    @property
    def may_be_pasted(self) -> bool:
        """Whether it is short enough to have come through a text box, and neither JSON, markup nor archive."""
        return not (self.size > MAX_PASTED or self.is_zip or self.looks_like_json or self.looks_like_markup)

    @cached_property
    def text(self) -> str:
        """The content as text: Unicode in any of its encodings, else Windows-1252. Line ends are `\\n`.

        Raises `Unreadable` for what is no text."""
        return decoded(self.data)

    @cached_property
    def json(self) -> Any:
        """The content as JSON: UTF-8, UTF-16 or UTF-32, with or without byte order mark."""
        if self.data.count(b"{") > MAX_OBJECTS:
            raise Unreadable(
                "The file holds more entries than the app can read. Export fewer incidents and try again.",
                field="file",
            )
        try:
            # `utf-8-sig` and its like are found by json itself from the first bytes.
            return json.loads(self.data, parse_constant=refuse_constant)
        except (ValueError, RecursionError, MemoryError) as error:
            raise broken_json(error) from error


def broken_json(error: BaseException) -> Unreadable:
    """The sentence for what `json` raises."""
    if isinstance(error, json.JSONDecodeError):
        return Unreadable(
            "The file breaks off or is damaged at line {line}, so it is not complete JSON. "
            "Download it again and choose the new one.",
            field="file",
            line=error.lineno,
        )
    if isinstance(error, UnicodeError):
        return Unreadable("The file is not in Unicode (UTF-8). Save it as UTF-8 and try again.", field="file")
    if isinstance(error, RecursionError | MemoryError):
        return Unreadable(
            "The file is nested too deeply to be a record of incidents. Check that it is the right file.",
            field="file",
        )
    return Unreadable(
        "The file holds a number that JSON does not allow. Download it again and choose the new one.",
        field="file",
    )


def refuse_constant(name: str) -> Any:
    """For `json`: NaN and Infinity are not JSON."""
    raise ValueError(name)


def dict_of(value: object) -> dict[str, Any]:
    """The object that should stand here; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def text_of(value: object, *, limit: int = MAX_TITLE) -> str:
    """Words without control signs (line breaks and tabs stay) and without halves of broken characters."""
    if value is None or isinstance(value, bool | dict | list):
        return ""
    words = str(value)[: 2 * limit]
    if words.isprintable():
        # Most titles, names and messages: one line without anything to take out.
        words = words.strip()
        return words if len(words) <= limit else words[: limit - 1] + "…"
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    words = _CONTROL.sub("", words.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return words if len(words) <= limit else words[: limit - 1] + "…"


def plain_text(body: str, *, limit: int = MAX_BODY) -> str:
    """What a reader of the page sees: line breaks for `<br />` and blocks, no known markup, entities as the
    signs they stand for. Anything else in angle brackets, scripts included, stays as the text it is."""
    words = body[: 2 * limit]
    if "<" in words:
        words = _TAG.sub(_untag, words)
    if "&" in words:
        words = html.unescape(words)
    words = text_of(words.replace("\xa0", " "), limit=limit)
    if "\n" not in words:
        return words
    words = re.sub(r"[ \t]+\n", "\n", words)
    return re.sub(r"\n{3,}", "\n\n", words)


def _untag(match: re.Match[str]) -> str:
    name = match[2]
    if name.lower() == "li":
        return "" if match[1] else "\n• "
    if _BREAKS.fullmatch(name):
        return "\n"
    return "" if _INLINE.fullmatch(name) else match[0]


Notice = tuple[str, dict[str, object]]


def notice(msgid: str, /, **params: object) -> Notice:
    """A sentence for `Record.notices`. A function, so that the catalogue's extraction finds the msgid."""
    return msgid, params


def known_zone(zone: str) -> ZoneInfo:
    """The zone of an IANA name. Raises `Unreadable` when there is none."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise Unreadable(
            "“{zone}” is not a time zone. Use a name such as Europe/Berlin.", field="zone", zone=zone[:60]
        ) from error


def in_range(at: datetime) -> bool:
    """Whether an instant can be that of an incident: nobody means the year 1 or 9999."""
    return 1990 <= at.year <= 2100


def _told(value: object) -> datetime | None:
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            words = value.strip()[:80]
            spaced = _SPACED.fullmatch(words)
            return datetime.fromisoformat(f"{spaced[1]}{spaced[2] or '+00:00'}") if spaced else _by_mail(words)
    return None


def _by_mail(words: str) -> datetime | None:
    try:
        return parsedate_to_datetime(words)
    except (TypeError, IndexError):
        return None


def instant(value: object, *, zone: ZoneInfo | None, title: str) -> datetime | None:
    """An ISO 8601 time as an instant in UTC; None when there is none. A time without a zone is in `zone`. What
    programs write instead is read as well: "2024-09-16 21:31:02 UTC", the form of e-mail, seconds or milliseconds
    since 1970.

    Raises `Unreadable`, naming the incident, for anything that is not a time between 1990 and 2100.
    """
    if value is None or value == "":
        return None
    try:
        at = _told(value)
        if at is not None and at.tzinfo is None and zone is not None:
            at = at.replace(tzinfo=zone)
        if at is not None and at.tzinfo is not None:
            at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        at = None
    if at is None or not in_range(at):
        raise Unreadable(
            "“{value}” in “{title}” is not a time the app can read. "
            "It should look like 2024-09-16T21:31:02Z; correct it in the file and try again.",
            field="file",
            value=text_of(value, limit=40) or "…",
            title=text_of(title, limit=80),
        )
    if at.tzinfo is None:
        raise Unreadable(
            "The times in “{title}” do not say their time zone. Choose the zone they are in and read the file again.",
            field="zone",
            title=text_of(title, limit=80),
        )
    return at
