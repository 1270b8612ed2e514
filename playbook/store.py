"""The database: the engine, sessions and every query. Nothing else speaks SQL."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, bindparam, create_engine, event, func, insert
from sqlalchemy.engine import make_url
from sqlmodel import Session, col, select

from playbook.model import (
    Act,
    Action,
    Cause,
    CommunicationRow,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    Op,
    Ready,
    Seat,
    Team,
    TeamMember,
    Vote,
    Workshop,
)

DATA_DIR = Path(__file__).resolve().parent.parent / "data"
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def default_url() -> str:
    """`DATABASE_URL`, else an SQLite file in `data/`."""
    return os.environ.get("DATABASE_URL") or f"sqlite:///{DATA_DIR / 'playbook.db'}"


def _secret() -> bytes:
    """The key of the keyed hashes: `PLAYBOOK_SECRET`, else a file made once beside the database."""
    given = os.environ.get("PLAYBOOK_SECRET")
    if given:
        return given.encode()
    path = DATA_DIR / "secret.key"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        fresh = secrets.token_bytes(32)
        try:
            with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(fresh)
        except FileExistsError:
            return path.read_bytes()
        return fresh


class Store:
    """One database. `reading` and `writing` give a Session for one short transaction each."""

    def __init__(self, url: str, *, secret: bytes | None = None) -> None:
        self.url = _with_driver(url)
        self.secret = secret if secret is not None else _secret()
        #: Held by whoever writes, from the first statement until everyone has been told.
        self.turn = threading.Lock()
        self.engine = create_engine(self.url, **_engine_options(self.url))
        if self.is_sqlite:
            _prepare_sqlite(self.engine)
        self._writer = self.engine.execution_options(writer=True)

    @property
    def is_sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    def migrate(self) -> None:
        """Bring the tables to the newest revision."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["engine"] = self._writer
        command.upgrade(config, "head")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for queries; whatever it changes is thrown away."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed at the end, or rolled back if anything is raised.

        On SQLite it takes the writer's place at once, so two writers queue instead of failing.
        """
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    def mark(self, workshop_id: str, seat_id: str) -> str:
        """The keyed hash by which a seat's notes and votes are known: useless without the key."""
        digest = hmac.new(self.secret, f"{workshop_id}/{seat_id}".encode(), hashlib.sha256)
        return digest.hexdigest()[:32]

    def close(self) -> None:
        self.engine.dispose()


def _with_driver(url: str) -> str:
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def _engine_options(url: str) -> dict[str, Any]:
    if not url.startswith("sqlite"):
        return {"pool_pre_ping": True}
    database = make_url(url).database
    if database:
        Path(database).resolve().parent.mkdir(parents=True, exist_ok=True)
    return {"connect_args": {"check_same_thread": False, "timeout": 5}, "pool_size": 16, "max_overflow": 32}


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, below
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=5000",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        writer = connection.get_execution_options().get("writer")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")


@lru_cache(maxsize=1)
def store() -> Store:
    """The process's store, on `DATABASE_URL`."""
    return Store(default_url())


def token_hash(token: str) -> str:
    """What the database keeps of a cookie or a key."""
    return hashlib.sha256(token.encode()).hexdigest()


# Teams and workshops


def workshop_by_code(session: Session, code: str, *, lock: bool = False) -> Workshop | None:
    """The workshop a code opens; `lock` keeps other writers waiting."""
    query = select(Workshop).where(Workshop.code == code)
    return session.exec(query.with_for_update() if lock else query).first()


def team_by_key(session: Session, key_hash: str) -> Team | None:
    return session.exec(select(Team).where(Team.key_hash == key_hash)).first()


def teams_of(session: Session, browser: str) -> Sequence[Team]:
    """Teams whose facilitator key this browser holds, by name."""
    return session.exec(
        select(Team)
        .join(TeamMember, col(TeamMember.team_id) == Team.id)
        .where(TeamMember.browser == browser)
        .order_by(Team.name)
    ).all()


def workshops_of(session: Session, browser: str) -> Sequence[tuple[Workshop, Seat, Team]]:
    """Workshops this browser has a seat in, newest first."""
    return session.exec(
        select(Workshop, Seat, Team)
        .join(Seat, col(Seat.workshop_id) == Workshop.id)
        .join(Team, col(Team.id) == Workshop.team_id)
        .where(Seat.browser == browser, col(Seat.removed_at).is_(None))
        .order_by(col(Workshop.created_at).desc())
    ).all()


def team_workshops(session: Session, team_id: str) -> Sequence[Workshop]:
    return session.exec(
        select(Workshop).where(Workshop.team_id == team_id).order_by(col(Workshop.created_at).desc())
    ).all()


def team_actions(session: Session, team_id: str) -> Sequence[tuple[Action, Workshop]]:
    """Every action a team has agreed on, the ones due first in front, undated ones last."""
    return session.exec(
        select(Action, Workshop)
        .join(Workshop, col(Workshop.id) == Action.workshop_id)
        .where(Workshop.team_id == team_id, col(Action.parked).is_(False))
        .order_by(col(Action.due).is_(None), col(Action.due), col(Action.position))
    ).all()


# Seats


#: Statements that every write over the socket needs stand ready made: building one costs more than running it.
_PLACE = (
    select(Workshop, Seat)
    .join(Seat, col(Seat.workshop_id) == Workshop.id)
    .where(
        Workshop.id == bindparam("workshop_id"), Seat.browser == bindparam("browser"), col(Seat.removed_at).is_(None)
    )
)
#: The seat too: PostgreSQL reads anew only the rows it had to wait for, and a right may be gone by then.
_PLACE_LOCKED = _PLACE.with_for_update(of=[Workshop, Seat])


def place(session: Session, workshop_id: str, browser: str, *, lock: bool = False) -> tuple[Workshop, Seat] | None:
    """The workshop with the browser's seat in it, unless it was removed; `lock` keeps other writers waiting."""
    query = _PLACE_LOCKED if lock else _PLACE
    return session.exec(query, params={"workshop_id": workshop_id, "browser": browser}).first()


def seat_ever(session: Session, workshop_id: str, browser: str) -> Seat | None:
    """The browser's seat, removed or not."""
    return session.exec(select(Seat).where(Seat.workshop_id == workshop_id, Seat.browser == browser)).first()


def seats(session: Session, workshop_id: str) -> Sequence[Seat]:
    return session.exec(
        select(Seat)
        .where(Seat.workshop_id == workshop_id, col(Seat.removed_at).is_(None))
        .order_by(col(Seat.joined_at), Seat.id)
    ).all()


# The record


def communications(session: Session, workshop_id: str) -> Sequence[CommunicationRow]:
    """What was told, in the order it happened; one minute's messages in source order."""
    return session.exec(
        select(CommunicationRow)
        .where(CommunicationRow.workshop_id == workshop_id, col(CommunicationRow.deleted_at).is_(None))
        .order_by(col(CommunicationRow.happened_at), col(CommunicationRow.position), CommunicationRow.id)
    ).all()


def sources(session: Session, workshop_id: str) -> set[str]:
    """Names of source records already imported, deleted ones included."""
    return set(
        session.exec(
            select(CommunicationRow.source).where(
                CommunicationRow.workshop_id == workshop_id, CommunicationRow.source != ""
            )
        ).all()
    )


def incident(session: Session, workshop_id: str) -> Incident | None:
    return session.get(Incident, workshop_id)


def marks(session: Session, workshop_id: str) -> Sequence[GapMark]:
    return session.exec(
        select(GapMark).where(GapMark.workshop_id == workshop_id).order_by(col(GapMark.from_at), GapMark.id)
    ).all()


# The board


def notes(session: Session, workshop_id: str) -> Sequence[Note]:
    return session.exec(
        select(Note)
        .where(Note.workshop_id == workshop_id, col(Note.deleted_at).is_(None))
        .order_by(col(Note.position), Note.id)
    ).all()


def hidden_count(session: Session, workshop_id: str) -> int:
    """How many notes are still only their author's to read."""
    return session.exec(
        select(func.count())
        .select_from(Note)
        .where(
            Note.workshop_id == workshop_id,
            col(Note.deleted_at).is_(None),
            col(Note.revealed).is_(False),
        )
    ).one()


_NOTE_ID = select(Note.id).where(Note.id == bindparam("id"))


def note_exists(session: Session, note_id: str) -> bool:
    """Whether any workshop has a note of this id, deleted ones included."""
    return session.exec(_NOTE_ID, params={"id": note_id}).first() is not None


_BOARD_SIZE = select(func.count().filter(col(Note.deleted_at).is_(None)), func.max(Note.position)).where(
    Note.workshop_id == bindparam("workshop_id")
)


def board_size(session: Session, workshop_id: str) -> tuple[int, float]:
    """How many notes stand on the board, and the last position any note ever had."""
    count, last = session.exec(_BOARD_SIZE, params={"workshop_id": workshop_id}).one()
    return count, float(last or 0.0)


def group_notes(session: Session, group_id: str) -> Sequence[Note]:
    return session.exec(
        select(Note)
        .where(Note.group_id == group_id, col(Note.deleted_at).is_(None))
        .order_by(col(Note.position), Note.id)
    ).all()


def groups(session: Session, workshop_id: str) -> Sequence[NoteGroup]:
    return session.exec(
        select(NoteGroup)
        .where(NoteGroup.workshop_id == workshop_id)
        .order_by(col(NoteGroup.position), col(NoteGroup.created_at), NoteGroup.id)
    ).all()


def causes(session: Session, workshop_id: str, group_id: str | None = None) -> Sequence[Cause]:
    query = select(Cause).where(Cause.workshop_id == workshop_id)
    if group_id is not None:
        query = query.where(Cause.group_id == group_id)
    return session.exec(query.order_by(Cause.group_id, col(Cause.ordinal), Cause.id)).all()


def votes(session: Session, workshop_id: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id)).all()


def votes_on(session: Session, workshop_id: str, target_id: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id, Vote.target_id == target_id)).all()


def votes_by(session: Session, workshop_id: str, voter: str) -> Sequence[Vote]:
    return session.exec(select(Vote).where(Vote.workshop_id == workshop_id, Vote.voter == voter)).all()


def ready(session: Session, workshop_id: str, step: str) -> Sequence[Ready]:
    return session.exec(select(Ready).where(Ready.workshop_id == workshop_id, Ready.step == step)).all()


# The plan


def actions(session: Session, workshop_id: str) -> Sequence[Action]:
    return session.exec(
        select(Action)
        .where(Action.workshop_id == workshop_id)
        .order_by(col(Action.parked), col(Action.position), col(Action.created_at), Action.id)
    ).all()


# Writes that were seen, and what can be undone


_OP = select(Op.owner, Op.version).where(Op.workshop_id == bindparam("workshop_id"), Op.id == bindparam("id"))


def op(session: Session, workshop_id: str, op_id: str) -> tuple[str, int] | None:
    """(owner, version) of a write that was applied before."""
    return session.exec(_OP, params={"workshop_id": workshop_id, "id": op_id}).first()


_KEEP_OP = insert(Op)


def keep_op(session: Session, workshop_id: str, op_id: str, *, owner: str, version: int, at: datetime) -> None:
    """Remember a write that was applied."""
    row = {"workshop_id": workshop_id, "id": op_id, "owner": owner, "version": version, "applied_at": at}
    session.connection().execute(_KEEP_OP, row)


def acts(session: Session, workshop_id: str, kind: str) -> Sequence[Act]:
    """Destructive acts of one kind that were not undone, newest first."""
    return session.exec(
        select(Act)
        .where(Act.workshop_id == workshop_id, Act.kind == kind, col(Act.undone_at).is_(None))
        .order_by(col(Act.at).desc(), Act.id)
    ).all()


def last_act(session: Session, workshop_id: str, since: datetime, owner: str | None = None) -> Act | None:
    """The newest destructive act not yet undone, no older than `since`. Imports are undone on their own."""
    query = select(Act).where(
        Act.workshop_id == workshop_id, col(Act.undone_at).is_(None), col(Act.at) >= since, Act.kind != "import"
    )
    if owner is not None:
        query = query.where(Act.owner == owner)
    return session.exec(query.order_by(col(Act.at).desc(), Act.id).limit(1)).first()
