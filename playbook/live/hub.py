"""Who listens to which workshop, and what each of them hears. In memory, in this process.

Commits are published from any thread and delivered in the event loop, in the order they were made. A frame
is encoded once for everyone and once for each author it tells more to, never once per reader.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from playbook.live import frames
from playbook.live.connection import Connection
from playbook.live.protocol import NO_SEAT
from playbook.workshop.change import Change, ring
from playbook.workshop.unit import Done

#: Seconds after which somebody who said nothing more is no longer writing.
TYPING_LASTS: Final = 6.0
#: Seconds in which arrivals and departures are told together.
PRESENCE_DELAY: Final = 0.05
#: Everything a page may show: after a change made by another server all of it is drawn anew.
TOPICS: Final = ("step", "timeline", "marks", "plan", "seats", "carry", "pulse")


@dataclass(frozen=True, slots=True)
class Delivery:
    """A version of a workshop as its readers hear it."""

    workshop_id: str
    version: int
    everyone: str
    #: Frames of those who hear something else, by mark.
    own: dict[str, str]
    #: Seats that have no place here any more.
    gone: tuple[str, ...] = ()


def delivery(done: Done) -> Delivery:
    """Encode a committed write once for each kind of reader."""
    told = [(change, _json(change.everyone), _json(change.own)) for change in done.changes]
    marks = {change.owner for change in done.changes if change.owner is not None}
    if done.op_id is not None and done.writer is not None:
        marks.add(done.writer)
    own = {
        mark: frames.delta(
            done.version,
            [text for change, all_, mine in told if (text := mine if change.owner == mark else all_) is not None],
            op_id=done.op_id if mark == done.writer else None,
        )
        for mark in marks
    }
    everyone = frames.delta(done.version, [all_ for _, all_, _ in told if all_ is not None])
    return Delivery(done.workshop_id, done.version, everyone, own, removed_seats(done.changes))


def removed_seats(changes: tuple[Change, ...]) -> tuple[str, ...]:
    return tuple(c.everyone["id"] for c in changes if c.everyone is not None and c.everyone["k"] == "seat-")


def _json(body: dict[str, object] | None) -> str | None:
    return None if body is None else frames.encode(body)


@dataclass(slots=True)
class Room:
    connections: dict[Connection, None] = field(default_factory=dict)
    #: When each seat that is writing stops to count, by the loop's clock.
    typing: dict[str, float] = field(default_factory=dict)
    #: Who the room was last told is here.
    told: list[str] = field(default_factory=list)
    telling: asyncio.TimerHandle | None = None
    expiring: asyncio.TimerHandle | None = None

    def here(self) -> list[str]:
        return sorted({connection.seat for connection in self.connections})

    def writing(self, reader: str) -> int:
        """How many others are writing, as `reader` may know it."""
        return len(self.typing) - (reader in self.typing)


class Hub:
    """Only `publish` and `changed_elsewhere` may be called outside the event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._rooms: dict[str, Room] = {}
        self._inbox: deque[Delivery] = deque()
        self._woken = False
        self._lock = threading.Lock()

    # From any thread

    def publish(self, done: Done) -> None:
        """Tell a workshop's readers of a committed write."""
        if done.workshop_id in self._rooms:
            self._post(delivery(done))

    def changed_elsewhere(self, workshop_id: str, version: int, gone: tuple[str, ...] = ()) -> None:
        """Another server wrote: whoever reads here asks for a snapshot, and pages draw themselves anew."""
        if workshop_id in self._rooms:
            bodies = [frames.encode({"k": "resync"}), *(frames.encode(ring(topic).everyone) for topic in TOPICS)]
            self._post(Delivery(workshop_id, version, frames.delta(version, bodies), {}, gone))

    def rooms(self) -> list[str]:
        """Workshops somebody here listens to."""
        return list(self._rooms)

    def _post(self, what: Delivery) -> None:
        self._inbox.append(what)
        with self._lock:
            if self._woken:
                return
            self._woken = True
        self._loop.call_soon_threadsafe(self._deliver_all)

    # In the event loop

    def _deliver_all(self) -> None:
        with self._lock:
            self._woken = False
        while self._inbox:
            self._deliver(self._inbox.popleft())

    def _deliver(self, what: Delivery) -> None:
        room = self._rooms.get(what.workshop_id)
        if room is None:
            return
        for connection in room.connections:
            if connection.seat in what.gone:
                connection.close(NO_SEAT)
            else:
                connection.put(what.own.get(connection.mark, what.everyone), what.version)

    def join(self, connection: Connection) -> None:
        """Let a connection hear its workshop from now on."""
        room = self._rooms.setdefault(connection.workshop_id, Room())
        room.connections[connection] = None

    def greet(self, connection: Connection) -> None:
        """Tell a newcomer who is here and how many are writing, and the others that it came."""
        room = self._rooms[connection.workshop_id]
        here = room.here()
        connection.put(frames.here(here))
        if room.writing(connection.seat):
            connection.put(frames.typing(room.writing(connection.seat)))
        self._tell_presence(connection.workshop_id, room)

    def leave(self, connection: Connection) -> None:
        """A socket is gone; its seat stays present while another tab of it is connected."""
        room = self._rooms.get(connection.workshop_id)
        if room is None or connection not in room.connections:
            return
        del room.connections[connection]
        if connection.seat not in room.here():
            self.typing(connection, on=False)
        if room.connections:
            self._tell_presence(connection.workshop_id, room)
            return
        for timer in (room.telling, room.expiring):
            if timer is not None:
                timer.cancel()
        del self._rooms[connection.workshop_id]

    def _tell_presence(self, workshop_id: str, room: Room) -> None:
        if room.telling is None:
            room.telling = self._loop.call_later(PRESENCE_DELAY, self._told_presence, workshop_id)

    def _told_presence(self, workshop_id: str) -> None:
        room = self._rooms.get(workshop_id)
        if room is None:
            return
        room.telling = None
        here = room.here()
        if here != room.told:
            room.told = here
            frame = frames.here(here)
            for connection in room.connections:
                connection.put(frame)

    def typing(self, connection: Connection, *, on: bool) -> None:
        """Count a seat among those who write, or no longer; renewing it tells nobody anything."""
        room = self._rooms.get(connection.workshop_id)
        if room is None:
            return
        known = connection.seat in room.typing
        if on:
            room.typing[connection.seat] = self._loop.time() + TYPING_LASTS
            if room.expiring is None:
                room.expiring = self._loop.call_later(TYPING_LASTS, self._expire, connection.workshop_id)
        else:
            room.typing.pop(connection.seat, None)
        if known != on:
            self._tell_typing(room, {connection.seat})

    def _expire(self, workshop_id: str) -> None:
        room = self._rooms.get(workshop_id)
        if room is None:
            return
        present = self._loop.time()
        # A millisecond's grace: a timer may fire a shade before its time.
        stale = {seat for seat, until in room.typing.items() if until <= present + 0.001}
        for seat in stale:
            del room.typing[seat]
        room.expiring = None
        if room.typing:
            room.expiring = self._loop.call_at(min(room.typing.values()), self._expire, workshop_id)
        if stale:
            self._tell_typing(room, stale)

    def _tell_typing(self, room: Room, changed: set[str]) -> None:
        for connection in room.connections:
            if changed != {connection.seat}:
                connection.put(frames.typing(room.writing(connection.seat)))
