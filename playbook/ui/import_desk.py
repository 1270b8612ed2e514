"""The review of what is about to be imported, in one tab: what was corrected, and the table in its present state."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from playbook import selection
from playbook.ui import state
from playbook.workshop.view import View


class Desk:
    """Corrections by the full names of messages, so that they stay when another source joins."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.fixes: dict[str, dict[str, Any]] = {}
        #: Names of the messages in the table's rows; the table's number changes with what it shows.
        self.names: list[str] = []
        self.table = 0
        self._base: object = None
        #: Messages somebody wants to see alone; none for all.
        self.focus: frozenset[str] = frozenset()

    @property
    def editor(self) -> str:
        return f"import_table:{self.table}"

    def now(self) -> dict[str, dict[str, Any]]:
        """Everything corrected, with what has just been typed into the table."""
        edits: dict[str, Any] = state.value(self.editor, {})
        return selection.merged(self.fixes, edits.get("edited_rows", {}), self.names, self.zone)

    def lay(self, names: Sequence[str], base: object) -> None:
        """Before the table is drawn: if it is not to show what it showed, keep what was typed and begin a new one."""
        if base != self._base:
            self._absorb()
        self.names, self._base = list(names), base

    def _absorb(self) -> None:
        self.fixes = self.now()
        self.table += 1

    def mark(self, names: Collection[str], what: dict[str, Any]) -> None:
        """Correct many messages at once."""
        self._absorb()
        self.fixes = selection.marked(self.fixes, names, **what)

    def show(self, names: Collection[str] = ()) -> None:
        """Only these messages, or all of them again."""
        self.focus = frozenset(names)


def desk_of(here: View) -> Desk:
    """The desk of this tab for this workshop."""
    found: Desk | None = state.value(f"import_desk:{here.id}", None)
    if found is None or found.zone != here.zone:
        found = Desk(here.zone)
        state.put(f"import_desk:{here.id}", found)
    return found
