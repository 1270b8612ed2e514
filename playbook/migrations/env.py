"""Alembic's entry: `Store.migrate` hands over the engine."""

from typing import Any

from alembic import context
from sqlalchemy import text
from sqlmodel.sql.sqltypes import AutoString

from playbook.model import Base, Instant


def render(kind: str, item: Any, _context: Any) -> str | bool:
    """Write our column types into revisions as plain SQLAlchemy, so that old revisions stay readable."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


engine = context.config.attributes["engine"]
with engine.connect() as connection:
    if connection.dialect.name == "postgresql":
        # Replicas that start together take turns.
        connection.execute(text("SELECT pg_advisory_lock(7240011)"))
        connection.commit()
    # One transaction for all revisions: Alembic would commit each of SQLite's, and a second server step in between.
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=render,
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_unlock(7240011)"))
        connection.commit()
