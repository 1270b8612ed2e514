"""The tables in the database are the tables in the code."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import column, inspect, table
from sqlalchemy.types import TypeEngine

from playbook.model import Base
from playbook.store import Store
from playbook.workshop.seats import my_workshops, start
from tests.store.conftest import SECRET

ROOT = Path(__file__).parents[2]


def test_migrating_an_empty_database_gives_the_model_s_tables(empty_url: str) -> None:
    """No table, column, index or constraint is missing or left over."""
    store = Store(empty_url, secret=SECRET)
    store.migrate()
    with store.engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {*Base.metadata.tables, "alembic_version"}
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    store.close()


def test_migrating_again_changes_nothing(store: Store) -> None:
    """Every start migrates."""
    begun = start(store, browser="b", team="T", title="Kept", language="en", time_zone="UTC")
    store.migrate()
    store.migrate()
    assert [mine.workshop_id for mine in my_workshops(store, browser="b")] == [begun.workshop_id]


def test_what_stood_before_a_revision_stands_after_it(empty_url: str) -> None:
    """SQLite makes a table anew in a batch, and dropping the old one would take along whatever hangs on it."""
    store = Store(empty_url, secret=SECRET)
    store.migrate("0002")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO team VALUES ('t', 'Team', 'k', '2026-01-01 00:00:00')")
        tables = inspect(connection)
        for name, given in (
            ("workshop", {"id": "w", "team_id": "t", "code": "ABCDEF"}),
            ("seat", {"id": "s", "workshop_id": "w", "browser": "b"}),
            ("note_group", {"id": "g", "workshop_id": "w"}),
            ("note", {"id": "n", "workshop_id": "w", "group_id": "g"}),
            ("cause", {"id": "c", "workshop_id": "w", "group_id": "g"}),
            ("action", {"id": "a", "workshop_id": "w", "group_id": "g"}),
        ):
            row = {
                each["name"]: given.get(each["name"], _something(each["type"]))
                for each in tables.get_columns(name)
                if not each["nullable"] or each["name"] in given
            }
            connection.execute(table(name, *map(column, row)).insert().values(row))
    store.migrate()
    with store.engine.connect() as connection:
        for name in ("team", "workshop", "seat", "note_group", "note", "cause", "action"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() == 1, name  # noqa: S608
    store.close()


def _something(kind: TypeEngine[Any]) -> object:
    """A value that a column of this type takes."""
    known = {bool: False, int: 1, float: 1.0, str: "x", datetime: datetime(2026, 1, 1)}  # noqa: DTZ001
    return known[kind.python_type]


def test_servers_that_start_together_take_turns(empty_url: str) -> None:
    """Neither fails, and the tables are made once."""
    program = f"from playbook.store import Store; Store({empty_url!r}, secret=b'x').migrate()"
    running = [
        subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for each in running:
        _, complaint = each.communicate(timeout=60)
        assert each.returncode == 0, complaint
    store = Store(empty_url, secret=SECRET)
    start(store, browser="b", team="T", title="First", language="en", time_zone="UTC")
    store.close()
