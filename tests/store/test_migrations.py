"""The tables in the database are the tables in the code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

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
