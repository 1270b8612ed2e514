"""What the tables' columns are made of: instants, ids, the way to a workshop."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, ForeignKey
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


def now() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """A random 64-bit name for a row; never a secret."""
    return secrets.token_hex(8)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite keeps no zone, so it goes in as UTC and comes out marked as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(SQLModel, registry=registry()):
    """What every table inherits from."""


def instant(**kwargs: Any) -> Any:
    """An instant that may be unknown."""
    return Field(default=None, sa_type=Instant, **kwargs)


def stamp() -> Any:
    """The instant at which the row was made."""
    return Field(default_factory=now, sa_type=Instant)


def of_workshop(**kwargs: Any) -> Any:
    """The workshop a row belongs to, and goes with."""
    return Field(sa_column_args=(ForeignKey("workshop.id", ondelete="CASCADE"),), **kwargs)
