"""Dataclasses as plain JSON values and back: the schema is the dataclasses, with their names, in their order. Pure."""

from __future__ import annotations

import base64
import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from playbook.errors import Unreadable


def plain(value: Any) -> Any:
    """Dataclasses as objects, tuples as lists, instants in UTC with a Z, bytes in base64."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, StrEnum):
        return str(value)
    return value


def wrong(where: str) -> Unreadable:
    """The error for a value that does not fit, at a path like `notes[3].at`."""
    return Unreadable("This file is damaged at “{where}”. Save it from the app again.", where=where or "workshop.json")


@lru_cache(maxsize=64)
def _hints(kind: type[Any]) -> dict[str, Any]:
    """The fields of a dataclass with their types; finding them means evaluating annotations."""
    return get_type_hints(kind)


def read(kind: Any, value: Any, where: str = "") -> Any:
    """A plain value as `kind`; nothing is guessed, nothing is ignored. Raises Unreadable with the place."""
    if get_origin(kind) in (Union, types.UnionType):
        inner = next(each for each in get_args(kind) if each is not type(None))
        return None if value is None else read(inner, value, where)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise wrong(where)
        return tuple(read(get_args(kind)[0], each, f"{where}[{place}]") for place, each in enumerate(value))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        if not isinstance(value, dict) or value.keys() != hints.keys():
            raise wrong(where)
        return kind(**{name: read(hint, value[name], f"{where}.{name}".strip(".")) for name, hint in hints.items()})
    if kind is float and type(value) is int:
        return float(value)
    if kind in (str, bool, int, float):
        # True is an int to Python, and not to us.
        if type(value) is not kind:
            raise wrong(where)
        return value
    if not isinstance(value, str):
        raise wrong(where)
    try:
        if kind is bytes:
            return base64.b64decode(value, validate=True)
        if kind is date:
            return date.fromisoformat(value)
        instant = datetime.fromisoformat(value)
        if instant.tzinfo is None:
            raise wrong(where)
        return instant.astimezone(UTC)
    except (ValueError, OverflowError):  # the year 1 has no time before it
        raise wrong(where) from None
