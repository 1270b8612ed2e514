"""A JSON list of any length, item by item, with no more of it in memory than a few pieces."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import IO, Any

from playbook.errors import Unreadable
from playbook.importers.source import broken_json, refuse_constant

_CHUNK = 1 << 18
#: Longest single item, in characters; a message with all its attachments has some 100,000.
_MAX_ITEM = 1 << 22
_BLANK = re.compile(r"[ \t\r\n]*")


def items(stream: IO[bytes]) -> Iterator[Any]:
    """The items of the list that `stream` holds, in UTF-8 with or without byte order mark.

    Raises `Unreadable` for anything but one complete list, when its turn comes: items before the damage
    have been given by then.
    """
    decoder = json.JSONDecoder(parse_constant=refuse_constant)
    text = codecs.getincrementaldecoder("utf-8-sig")("strict")
    buffer, place, ended, opened, comma = "", 0, False, False, False

    def more(buffer: str, place: int) -> tuple[str, int, bool]:
        chunk = stream.read(max(_CHUNK, len(buffer) - place))
        return buffer[place:] + text.decode(chunk, final=not chunk), 0, not chunk

    try:
        while True:
            place = _blank(buffer, place)
            if place >= len(buffer):
                if ended:
                    raise json.JSONDecodeError("incomplete", "", 0)
                buffer, place, ended = more(buffer, place)
                continue
            sign = buffer[place]
            if not opened:
                if sign != "[":
                    raise json.JSONDecodeError("no list", "", 0)
                opened, place = True, place + 1
            elif sign == "]":
                _finish(buffer, place + 1, stream)
                return
            elif comma:
                if sign != ",":
                    raise json.JSONDecodeError("no comma", "", 0)
                comma, place = False, place + 1
            else:
                try:
                    item, place = decoder.raw_decode(buffer, place)
                except json.JSONDecodeError:
                    if ended or len(buffer) - place > _MAX_ITEM:
                        raise
                    buffer, place, ended = more(buffer, place)
                    continue
                comma = True
                yield item
    except (ValueError, RecursionError, MemoryError) as error:
        raise _broken(error) from error


def _blank(buffer: str, place: int) -> int:
    match = _BLANK.match(buffer, place)
    return match.end() if match else place


def _finish(buffer: str, place: int, stream: IO[bytes]) -> None:
    if buffer[place:].strip() or stream.read(_CHUNK).strip():
        raise json.JSONDecodeError("more after the list", "", 0)


def _broken(error: BaseException) -> Unreadable:
    if isinstance(error, json.JSONDecodeError):
        return Unreadable(
            "A file of messages breaks off or is damaged. Export it again and choose the new one.", field="file"
        )
    return broken_json(error)
