"""A plan, roles and templates to begin with, from `data/plan`: our own words in three languages. Pure."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from playbook.documents import Document, Kind
from playbook.documents.plan import EVERY, Line, plan_of
from playbook.documents.roles import Role, Roles
from playbook.documents.templates import Template, Text, templates_of
from playbook.i18n import LANGUAGES

PLAN_DIR = Path(__file__).resolve().parents[2] / "data" / "plan"


def suggestion(kind: Kind, lang: str) -> Document:
    """What a team may begin with; the names of roles are in `lang`, templates in every language."""
    match kind:
        case Kind.PLAN:
            return plan_of({level["severity"]: _lines(level["lines"], lang) for level in structure()["levels"]})
        case Kind.ROLES:
            return Roles(tuple(_role(role, lang) for role in structure()["roles"]))
        case Kind.TEMPLATES:
            return templates_of(
                [Template(*case, tuple(Text(each, _texts(each)[case]) for each in LANGUAGES)) for case in _texts("en")]
            )


@lru_cache(maxsize=1)
def structure() -> dict[str, Any]:
    """Rows and roles as they are in every language; roles by key."""
    return tomllib.loads((PLAN_DIR / "plan.toml").read_text("utf-8"))


@lru_cache(maxsize=len(LANGUAGES))
def words(lang: str) -> dict[str, Any]:
    """What roles are called and messages say in a language; unknown ones are English."""
    return tomllib.loads((PLAN_DIR / f"{lang if lang in LANGUAGES else 'en'}.toml").read_text("utf-8"))


def _lines(rows: list[dict[str, Any]], lang: str) -> tuple[Line, ...]:
    def name(row: dict[str, Any], column: str) -> str:
        return words(lang)["roles"][row[column]]["name"] if column in row else ""

    return tuple(
        Line(
            row["audience"],
            row["moment"],
            tuple(row["channels"]),
            float(row["minutes"]),
            name(row, "owner"),
            name(row, "approver"),
        )
        for row in rows
    )


def _role(row: dict[str, Any], lang: str) -> Role:
    names = words(lang)["roles"]
    own = names[row["key"]]
    after = float(row["after"]) if "after" in row else None
    return Role(
        role=own["name"],
        duty=own["duty"],
        reached=own["reached"],
        escalates_to=names[row["escalates_to"]]["name"] if "escalates_to" in row else "",
        after=after,
    )


def _texts(lang: str) -> dict[tuple[str, str, str], str]:
    return {
        (each["audience"], each["moment"], each.get("severity", EVERY)): each["text"]
        for each in words(lang)["templates"]
    }
