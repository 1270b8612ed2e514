"""The database: the engine and its sessions. The queries are in `playbook.queries`; nothing else speaks SQL."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlmodel import Session

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

    def migrate(self, revision: str = "head") -> None:
        """Bring the tables to a revision, the newest one if none is named."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["engine"] = self._writer
        command.upgrade(config, revision)

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
