"""A fresh database, a server around it, and people with tabs."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient, WebSocketTestSession

from playbook import store as stores
from playbook.live.routes import MIDDLEWARE, ROUTES, lifespan
from playbook.model import Workshop
from playbook.store import Store, token_hash
from playbook.workshop import lead, seats, unit, view
from tests.live.mirror import Mirror

#: Seconds after which a frame that does not come is a failure and not a hang.
PATIENCE = 20


class Closed(Exception):
    """The server closed the socket."""

    def __init__(self, code: int) -> None:
        super().__init__(f"closed with {code}")
        self.code = code


@dataclass
class Person:
    """A browser."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    seat: str = ""

    @property
    def browser(self) -> str:
        return token_hash(self.token)

    @property
    def cookie(self) -> str:
        return f"playbook={self.token}"


class Tab:
    """An open socket that keeps every frame it heard."""

    def __init__(self, session: WebSocketTestSession) -> None:
        self.session = session
        self.raw: list[str] = []
        self.frames: list[dict[str, Any]] = []
        self.mirror = Mirror()

    def say(self, **frame: Any) -> None:
        self.session.send_text(json.dumps(frame))

    def hear(self) -> dict[str, Any]:
        """The next frame. Raises Closed if the server closes instead."""

        async def receive() -> Any:
            with anyio.fail_after(PATIENCE):
                return await self.session._send_rx.receive()

        message = self.session.portal.call(receive)
        if message["type"] == "websocket.close":
            raise Closed(message["code"])
        self.raw.append(message["text"])
        frame: dict[str, Any] = json.loads(message["text"])
        self.frames.append(frame)
        self.mirror.hear(frame)
        return frame

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next frame that is wanted; those before it are kept like any other."""
        while not wanted(frame := self.hear()):
            pass
        return frame

    def answer(self, op_id: str) -> dict[str, Any]:
        return self.until(lambda frame: frame["t"] in ("ack", "refused", "again") and frame["id"] == op_id)

    def do(self, op: str, **arguments: Any) -> dict[str, Any]:
        """A write and its answer."""
        op_id = arguments.pop("id", None) or secrets.token_hex(8)
        self.say(op=op, id=op_id, **arguments)
        return self.answer(op_id)

    def note(self, text: str, **arguments: Any) -> str:
        """Put up a note; its id."""
        note_id = secrets.token_hex(8)
        answer = self.do("note.add", note=note_id, text=text, **arguments)
        assert answer["t"] == "ack", answer
        return note_id

    def catch_up(self) -> Mirror:
        """Read everything that was sent to this tab so far."""
        self.say(op="ping")
        self.until(lambda frame: frame["t"] == "pong")
        return self.mirror

    def sync(self) -> Mirror:
        self.say(op="sync")
        self.until(lambda frame: frame["t"] == "snapshot")
        return self.mirror

    def closed_with(self) -> int:
        """The code with which the server closes, after any frames before it."""
        try:
            while True:
                self.hear()
        except Closed as closed:
            return closed.code


@dataclass
class House:
    """The server, with ways in."""

    client: TestClient
    store: Store
    _open: ExitStack
    _sessions: dict[int, ExitStack] = field(default_factory=dict)

    def dial(self, path: str, *, person: Person | None = None, origin: str | None = None) -> Tab:
        """Open a socket and hear nothing yet."""
        headers = {"cookie": person.cookie} if person else {}
        if origin is not None:
            headers["origin"] = origin
        own = ExitStack()
        tab = Tab(own.enter_context(self.client.websocket_connect(path, headers=headers)))
        self._sessions[id(tab)] = own
        self._open.callback(own.close)
        return tab

    def sit(self, person: Person, workshop_id: str, query: str = "") -> Tab:
        """Open the board and hear the snapshot and who is here."""
        tab = self.dial(f"/live/{workshop_id}{query}", person=person)
        tab.until(lambda frame: frame["t"] == "here")
        return tab

    def drop(self, tab: Tab) -> None:
        """The tab is gone without a word."""
        self._sessions.pop(id(tab)).close()

    def state(self, person: Person, workshop_id: str) -> dict[str, Any]:
        """The database's own word on what this person may see."""
        with self.store.reading() as session:
            return view.snapshot(unit.enter(self.store, session, person.browser, workshop_id))

    def version(self, workshop_id: str) -> int:
        with self.store.reading() as session:
            workshop = session.get(Workshop, workshop_id)
            assert workshop is not None
            return workshop.version


@dataclass
class Meeting:
    """A workshop with a facilitator and three participants; notes are written in private at first."""

    house: House
    id: str
    code: str
    anna: Person
    ben: Person
    cleo: Person
    dora: Person

    @property
    def people(self) -> list[Person]:
        return [self.anna, self.ben, self.cleo, self.dora]

    def sit(self, person: Person, query: str = "") -> Tab:
        return self.house.sit(person, self.id, query)

    def open_board(self) -> None:
        """Notes are public from here on."""
        unit.perform(self.house.store, browser=self.anna.browser, workshop_id=self.id, use_case=lead.private, on=False)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    fresh = Store(f"sqlite:///{tmp_path / 'live.db'}", secret=b"test")
    fresh.migrate()
    monkeypatch.setattr(stores, "store", lambda: fresh)
    yield fresh
    fresh.close()


@pytest.fixture
def house(store: Store) -> Iterator[House]:
    app = Starlette(routes=ROUTES, middleware=MIDDLEWARE, lifespan=lifespan)
    with TestClient(app) as client, ExitStack() as tabs:
        yield House(client, store, tabs)


def meet(house: House, title: str = "Checkout outage") -> Meeting:
    anna, ben, cleo, dora = (Person() for _ in range(4))
    started = seats.start(
        house.store, browser=anna.browser, team="Shop", title=title, language="en", time_zone="UTC", name="Anna"
    )
    for person, name in ((ben, "Ben"), (cleo, "Cleo"), (dora, "Dora")):
        seats.join(house.store, browser=person.browser, code=started.code, name=name)
    for person in (anna, ben, cleo, dora):
        person.seat = house.state(person, started.workshop_id)["you"]["id"]
    return Meeting(house, started.workshop_id, started.code, anna, ben, cleo, dora)


@pytest.fixture
def meeting(house: House) -> Meeting:
    return meet(house)
