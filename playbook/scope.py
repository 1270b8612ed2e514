"""Parts of a timeline: everything, all customers, one audience, one channel, one audience on one channel. Pure.

A scope is a word that a screen can keep and a database can store: "everything", "customers", "audience:…",
"channel:…" or a `cell`.
"""

from __future__ import annotations

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
    if scope == EVERYTHING:
        return True
    if scope == CUSTOMERS:
        return communication.audience in CUSTOMER_AUDIENCES
    if scope.startswith(_AUDIENCE):
        return communication.audience == scope.removeprefix(_AUDIENCE)
    if scope.startswith(_CHANNEL):
        return communication.channel == scope.removeprefix(_CHANNEL)
    if scope.startswith(_CELL):
        return cell(communication.audience, communication.channel) == scope
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


def listeners(record: Record, scope: str) -> tuple[str, ...]:
    """The audiences a scope concerns: those spoken to in it, and the one it names. A timeline on which
    nobody was told anything concerns customers."""
    found = {c.audience for c in record.communications if within(c, scope)}
    if scope == CUSTOMERS:
        found.add(Audience.CUSTOMERS)
    elif scope.startswith(_AUDIENCE):
        found.add(scope.removeprefix(_AUDIENCE))
    return tuple(sorted(found)) or (Audience.CUSTOMERS,)
