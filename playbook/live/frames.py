"""Frames of the live protocol as text: read strictly, written compactly. Pure; `protocol` describes them."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from playbook.errors import N_, Conflict, Invalid, NotAllowed, NotFound, PlaybookError
from playbook.i18n import translator
from playbook.live.protocol import OPS
from playbook.model import now
from playbook.workshop import entry
from playbook.workshop.unit import UseCase

#: JavaScript has no integers beyond this.
_LARGEST = 2**53

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def encode(value: Any) -> str:
    """JSON as short as it can be."""
    return _encode(value)


# Reading


@dataclass(frozen=True, slots=True)
class Write:
    """A write, its arguments of the right names and kinds."""

    id: str
    use_case: UseCase
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Typing:
    on: bool


@dataclass(frozen=True, slots=True)
class Sync:
    pass


@dataclass(frozen=True, slots=True)
class Ping:
    pass


class Malformed(Invalid):
    """A frame that says nothing the protocol knows. `op_id` is its id, if that much could be read."""

    def __init__(self, msgid: str, *, op_id: str | None = None, field: str | None = None) -> None:
        super().__init__(msgid, field=field)
        self.op_id = op_id


NO_FRAME: Final = N_("This message cannot be read. Reload the page and try again.")
NO_OP: Final = N_("This request is not known here. Reload the page and try again.")
NO_ARGUMENT: Final = N_("This request lacks something or has too much. Reload the page and try again.")

Frame = Write | Typing | Sync | Ping


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    # Comparing refuses infinity, which 1e999 reads as.
    return isinstance(value, int | float) and not isinstance(value, bool) and -_LARGEST <= value <= _LARGEST


def _is_whole(value: object) -> bool:
    return _is_number(value) and isinstance(value, int)


def _or_none(check: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or check(value)


#: What each argument of an op may be; what it may say is the use case's to judge.
KINDS: Final[dict[str, Callable[[object], bool]]] = {
    "act": _is_text,
    "at": _or_none(_is_text),
    "budget": _or_none(_is_whole),
    "communication": _or_none(_is_text),
    "count": _is_whole,
    "end": _is_text,
    "factor": _is_flag,
    "group": _is_text,
    "item": _is_text,
    "minutes": _is_number,
    "moment": _is_text,
    "n": _or_none(_is_whole),
    "name": _is_text,
    "note": _is_text,
    "on": _is_flag,
    "onto": _is_text,
    "open": _is_flag,
    "place": _is_text,
    "position": _or_none(_is_number),
    "scope": _is_text,
    "seat": _or_none(_is_text),
    "start": _is_text,
    "step": _is_text,
    "target": _or_none(_is_text),
    "text": _is_text,
    "value": _is_whole,
    "why": _is_text,
}

#: Arguments an op cannot do without, from the use case's own signature.
REQUIRED: Final[dict[str, frozenset[str]]] = {
    name: frozenset(
        key
        for key, parameter in inspect.signature(use_case).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty
    )
    for name, (use_case, _) in OPS.items()
}


def _no_constant(name: str) -> float:
    raise ValueError(name)


def read(text: str | None) -> Frame:
    """What a browser says. Raises Malformed for anything else, `text` None meaning a binary frame."""
    try:
        frame = json.loads(text or "", parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Malformed(NO_FRAME) from None
    if not isinstance(frame, dict):
        raise Malformed(NO_FRAME)
    op = frame.pop("op", None)
    if op == "typing" and frame.keys() == {"on"} and _is_flag(frame["on"]):
        return Typing(frame["on"])
    if op == "sync" and not frame:
        return Sync()
    if op == "ping" and not frame:
        return Ping()
    return _write(op, frame)


def _write(op: object, arguments: dict[str, Any]) -> Write:
    try:
        op_id = entry.identifier(arguments.pop("id", None))
    except Invalid as refusal:
        raise Malformed(refusal.msgid, field=refusal.field) from None
    if not isinstance(op, str) or op not in OPS:
        raise Malformed(NO_OP, op_id=op_id, field="op")
    use_case, allowed = OPS[op]
    if not REQUIRED[op] <= arguments.keys() <= allowed:
        raise Malformed(NO_ARGUMENT, op_id=op_id)
    for name, value in arguments.items():
        if not KINDS[name](value):
            raise Malformed(NO_ARGUMENT, op_id=op_id, field=name)
    return Write(op_id, use_case, arguments)


# Writing

CODES: Final[tuple[tuple[type[PlaybookError], str], ...]] = (
    (Malformed, "malformed"),
    (NotAllowed, "not_allowed"),
    (NotFound, "not_found"),
    (Conflict, "conflict"),
    (Invalid, "invalid"),
)


def refused(op_id: str | None, error: PlaybookError, lang: str) -> str:
    """Why a write changed nothing, in the reader's language."""
    code = next((code for kind, code in CODES if isinstance(error, kind)), "failed")
    text = translator(lang).error(error)
    return encode({"t": "refused", "id": op_id, "code": code, "msgid": error.msgid, "text": text, "field": error.field})


def ack(op_id: str, version: int) -> str:
    return encode({"t": "ack", "id": op_id, "v": version})


def again(op_id: str) -> str:
    return encode({"t": "again", "id": op_id})


def here(seats: list[str]) -> str:
    return encode({"t": "here", "seats": seats})


def typing(n: int) -> str:
    return encode({"t": "typing", "n": n})


def pong() -> str:
    return encode({"t": "pong", "now": now().isoformat()})


def delta(version: int, bodies: list[str], *, op_id: str | None = None) -> str:
    """A delta of bodies that are JSON already; `op_id` is the write that made it, for the seat that wrote."""
    op = f',"op":"{op_id}"' if op_id is not None else ""
    return f'{{"t":"delta","v":{version},"d":[{",".join(bodies)}]{op}}}'


def snapshot(state: dict[str, Any]) -> str:
    return encode({"t": "snapshot", "state": state})
