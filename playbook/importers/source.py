"""What every importer needs: bytes as text or JSON, words as plain text, times as instants. Whatever a
file holds, the only thing raised here is `Unreadable`."""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from playbook.errors import Unreadable

#: Largest file read at once, in bytes.
MAX_BYTES = 50_000_000
#: Most JSON objects in a file: 5,000 incidents have some 100,000. More would fill the memory.
MAX_OBJECTS = 1_000_000
#: Longest message and title kept, in characters; no status page shows more.
MAX_BODY = 20_000
MAX_TITLE = 300

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}>")
_BREAKS = re.compile(r"address|article|blockquote|br|div|d[dlt]|h[1-6r]|[ou]l|p|pre|section|table|tr", re.IGNORECASE)
_INLINE = re.compile(
    r"a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|su[bp]|tbody|t[dh]"
    r"|thead|time|tt|u|var",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Source:
    """The content of a file. Raises `Unreadable` at once when it is empty or too large."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise Unreadable(
                "The file has {size} MB; the app reads up to {limit} MB. Export fewer incidents and try again.",
                field="file",
                size=-(-len(data) // 1_000_000),
                limit=MAX_BYTES // 1_000_000,
            )
        if not data.strip():
            raise Unreadable("The file is empty. Download it again and choose the new one.", field="file")
        self.data = data

    @cached_property
    def looks_like_json(self) -> bool:
        """Whether the first sign opens an object or a list, in any Unicode encoding."""
        return self.data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] in (b"{", b"[")

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
            return json.loads(self.data, parse_constant=_refuse_constant)
        except json.JSONDecodeError as error:
            raise Unreadable(
                "The file breaks off or is damaged at line {line}, so it is not complete JSON. "
                "Download it again and choose the new one.",
                field="file",
                line=error.lineno,
            ) from error
        except UnicodeError as error:
            raise Unreadable(
                "The file is not in Unicode (UTF-8). Save it as UTF-8 and try again.", field="file"
            ) from error
        except (RecursionError, MemoryError) as error:
            raise Unreadable(
                "The file is nested too deeply to be a record of incidents. Check that it is the right file.",
                field="file",
            ) from error
        except ValueError as error:
            raise Unreadable(
                "The file holds a number that JSON does not allow. Download it again and choose the new one.",
                field="file",
            ) from error


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def text_of(value: object, *, limit: int = MAX_TITLE) -> str:
    """Words without control signs (line breaks and tabs stay) and without halves of broken characters."""
    if value is None or isinstance(value, bool | dict | list):
        return ""
    words = str(value)[: 2 * limit]
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


def instant(value: object, *, zone: ZoneInfo | None, title: str) -> datetime | None:
    """An ISO 8601 time as an instant in UTC; None when there is none. A time without a zone is in `zone`.

    Raises `Unreadable`, naming the incident, for anything that is not a time between 1990 and 2100.
    """
    if value is None or value == "":
        return None
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        if at is not None and at.tzinfo is None and zone is not None:
            at = at.replace(tzinfo=zone)
        if at is not None and at.tzinfo is not None:
            at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        at = None
    if at is None or not 1990 <= at.year <= 2100:
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
