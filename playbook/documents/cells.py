"""A document as cells, each under a name of its own: how two versions are told apart and brought together. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from playbook.documents import Document, Kind, kind_of
from playbook.documents.plan import Line, Plan, plan_of
from playbook.documents.roles import Role, Roles
from playbook.documents.templates import Template, Text, templates_of

#: (severity, audience, moment, column), (role, column) or (audience, moment, severity, language); a plan's severity
#: with rows of its own is (severity,).
Cell = tuple[str, ...]
Cells = dict[Cell, Any]


def cells(document: Document) -> Cells:
    """Every cell that says something."""
    if isinstance(document, Plan):
        return {(own,): True for own in document.own} | {
            (level.severity, line.audience, line.moment, column): value
            for level in document.levels
            for line in level.lines
            for column, value in _columns(line, "audience", "moment")
        }
    if isinstance(document, Roles):
        return {
            (line.role, column): value
            for line in document.lines
            for column, value in (("role", line.role), *_columns(line, "role"))
        }
    return {(*each.key, text.lang): text.text for each in document.lines for text in each.texts}


def _columns(line: Line | Role, *keys: str) -> list[tuple[str, Any]]:
    found = ((each.name, getattr(line, each.name)) for each in fields(line) if each.name not in keys)
    return [(name, value) for name, value in found if value not in (None, "", ())]


def document_of(kind: Kind, found: Mapping[Cell, Any]) -> Document:
    """The document that has these cells; rows in the order in which they come."""
    rows: dict[Cell, dict[str, Any]] = {}
    for cell, value in found.items():
        if len(cell) > 1:
            rows.setdefault(cell[:-1], {})[cell[-1]] = value
    if kind is Kind.PLAN:
        lines: dict[str, tuple[Line, ...]] = {"": (), **{cell[0]: () for cell in found if len(cell) == 1}}
        for (severity, audience, moment), row in rows.items():
            # Rows of a severity go when it follows the others again.
            if severity in lines:
                lines[severity] = (*lines[severity], Line(audience, moment, **row))
        return plan_of(lines)
    if kind is Kind.ROLES:
        return Roles(tuple(Role(**{"role": role, **row}) for (role,), row in rows.items()))
    return templates_of(
        [
            Template(audience, moment, severity, tuple(Text(lang, text) for lang, text in row.items()))
            for (audience, moment, severity), row in rows.items()
        ]
    )


def merge(base: Document, mine: Document, theirs: Document) -> Document:
    """Theirs with what I changed since `base`; where both changed a cell, mine stands."""
    before, changed, found = cells(base), cells(mine), cells(theirs)
    for cell in {**before, **changed}:
        if changed.get(cell) != before.get(cell):
            if cell in changed:
                found[cell] = changed[cell]
            else:
                found.pop(cell, None)
    return document_of(kind_of(base), found)


def both_changed(base: Document, mine: Document, theirs: Document) -> tuple[Cell, ...]:
    """The cells that two people have changed since `base`, to something different."""
    before, changed, found = cells(base), cells(mine), cells(theirs)
    return tuple(
        cell
        for cell in {**before, **changed, **found}
        if before.get(cell) != changed.get(cell) != found.get(cell) != before.get(cell)
    )
