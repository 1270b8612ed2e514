"""Parts of a timeline: everything, all customers, one audience, one channel, one audience on one channel. Pure.

A scope is a word that a screen can keep and a database can store: "everything", "customers", "audience:…",
"channel:…" or a `cell`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import quote

from playbook.errors import Invalid
from playbook.record import CUSTOMER_AUDIENCES, Audience, Communication, Record

EVERYTHING = "everything"
CUSTOMERS = "customers"
_AUDIENCE = "audience:"
_CHANNEL = "channel:"
_CELL = "cell:"


def cell(audience: str, channel: str) -> str:
    """The scope of what one audience is told on one channel."""
    return f"{_CELL}{quote(audience, safe='')}:{channel}"


def within(communication: Communication, scope: str) -> bool:
    """Whether a communication belongs to a scope. Raises `Invalid` for a scope of no known kind."""
    return belongs(scope)(communication)


def belongs(scope: str) -> Callable[[Communication], bool]:
    """`within` for many communications of one scope, whose name is read once."""
    if scope == EVERYTHING:
        return lambda _: True
    if scope == CUSTOMERS:
        return lambda communication: communication.audience in CUSTOMER_AUDIENCES
    if scope.startswith(_AUDIENCE):
        audience = scope.removeprefix(_AUDIENCE)
        return lambda communication: communication.audience == audience
    if scope.startswith(_CHANNEL):
        channel = scope.removeprefix(_CHANNEL)
        return lambda communication: communication.channel == channel
    if scope.startswith(_CELL):
        return lambda communication: cell(communication.audience, communication.channel) == scope
    raise Invalid("There is no part of the timeline called “{scope}”.", scope=scope)


def scopes(record: Record) -> tuple[str, ...]:
    """The scopes a record offers, widest first. The two customer audiences get scopes of their own only
    when both were spoken to; otherwise "customers" already says it."""
    audiences = dict.fromkeys(c.audience for c in record.communications)
    channels = dict.fromkeys(c.channel for c in record.communications)
    told = CUSTOMER_AUDIENCES & audiences.keys()
    return (
        EVERYTHING,
        *((CUSTOMERS,) if told else ()),
        *(_AUDIENCE + a for a in audiences if a not in told or len(told) > 1),
        *(_CHANNEL + c for c in channels),
    )


def customer_scope(record: Record) -> str:
    """ "customers" if customers were told anything at all, else "everything"."""
    told = any(c.audience in CUSTOMER_AUDIENCES for c in record.communications)
    return CUSTOMERS if told else EVERYTHING


def split(told: Iterable[str]) -> bool:
    """Whether both customer audiences are among those spoken to: only then are "customers" two numbers."""
    return set(told) >= CUSTOMER_AUDIENCES


def listeners(record: Record, scope: str) -> tuple[str, ...]:
    """The audiences a scope concerns: those spoken to in it, and the one it names. A timeline on which
    nobody was told anything concerns customers."""
    found = {c.audience for c in filter(belongs(scope), record.communications)}
    if scope == CUSTOMERS:
        found.add(Audience.CUSTOMERS)
    elif scope.startswith(_AUDIENCE):
        found.add(scope.removeprefix(_AUDIENCE))
    return tuple(sorted(found)) or (Audience.CUSTOMERS,)
