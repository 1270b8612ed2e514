"""What a team keeps between its workshops: its communication plan, its roles, its message templates. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from playbook.documents import plan, roles, templates
from playbook.documents.mistake import Mistake
from playbook.documents.plan import Plan
from playbook.documents.roles import Roles
from playbook.documents.templates import Templates
from playbook.schema import read

Document = Plan | Roles | Templates


@dataclass(frozen=True, slots=True)
class Documents:
    """The three as one workshop or one file has them; None for one that nobody has written."""

    plan: Plan | None = None
    roles: Roles | None = None
    templates: Templates | None = None

    @property
    def any(self) -> bool:
        return bool(self.plan or self.roles or self.templates)


class Kind(StrEnum):
    """The three documents, in the order of a team's page."""

    PLAN = "plan"
    ROLES = "roles"
    TEMPLATES = "templates"


TYPES: dict[Kind, type[Document]] = {Kind.PLAN: Plan, Kind.ROLES: Roles, Kind.TEMPLATES: Templates}
_MISTAKES: dict[Kind, Callable[[Any], tuple[Mistake, ...]]] = {
    Kind.PLAN: plan.mistakes,
    Kind.ROLES: roles.mistakes,
    Kind.TEMPLATES: templates.mistakes,
}


def kind_of(document: Document) -> Kind:
    return next(kind for kind, type_ in TYPES.items() if isinstance(document, type_))


def empty(kind: Kind) -> Document:
    """The document before anybody has written anything."""
    return TYPES[kind]()


def read_document(kind: Kind, content: Any) -> Document:
    """A document from plain JSON values. Raises Unreadable for anything else."""
    found: Document = read(TYPES[kind], content, str(kind))
    return found


def mistakes(document: Document) -> tuple[Mistake, ...]:
    """What cannot be kept as it is, each with its place."""
    return _MISTAKES[kind_of(document)](document)
