"""Undoing: what a destructive act took away comes back, and what others did since stays.

An act keeps its rows as they were. A row is put back only where the act left it: a note that somebody has
since put into another group stays there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from playbook import queries
from playbook.errors import NotFound
from playbook.model import Act, Action, Base, Cause, CommunicationRow, Note, NoteGroup, Vote
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.groups import FACTORS, WHYS, dissolve
from playbook.workshop.unit import UNDO_FOR, Room
from playbook.workshop.votes import carry

#: Acts that took notes down.
TAKEN_DOWN = ("delete", "clear")
TABLES: dict[str, type[Base]] = {
    table.__name__: table for table in (Action, Note, NoteGroup, Cause, Vote, CommunicationRow)
}


def undo(room: Room) -> list[Change]:
    """Undo the last destructive act of the past ten minutes: the facilitator anyone's, others their own.

    Raises NotFound when there is none.
    """
    room.need_open_board()
    act = queries.last_act(room.session, room.workshop.id, room.at - UNDO_FOR, None if room.leads else room.mark)
    if act is None:
        raise NotFound("There is nothing to undo from the last ten minutes.")
    return put_back(room, act)


def put_back(room: Room, act: Act) -> list[Change]:
    """Put back what an act took away."""
    act.undone_at = room.at
    _Undoing(room, act).run()
    changes: list[Change] = []
    for group in queries.groups(room.session, room.workshop.id):
        changes += dissolve(room, group.id)
    return [*changes, tell("resync"), ring("timeline"), ring("plan")]


class _Undoing:
    """One act's rows, by kind, and what became of them."""

    def __init__(self, room: Room, act: Act) -> None:
        self.room, self.session, self.kind = room, room.session, act.kind
        #: The group the act put its notes into; None when it took them out.
        self.into: str | None = act.before.get("into")
        self._rows: list[Base] = [TABLES[row["table"]].model_validate(row["row"]) for row in act.before["rows"]]
        #: What did not stand any more and stands again.
        self.reborn: set[str] = set()

    def _of(self, table: type[Any]) -> list[Any]:
        return [row for row in self._rows if isinstance(row, table)]

    def run(self) -> None:
        # Groups first: notes, whys and actions point at them.
        self._groups()
        self._notes()
        self._causes()
        self._actions()
        self._votes()
        for before in self._of(CommunicationRow):
            message = self.session.get(CommunicationRow, before.id)
            if message is not None:
                message.deleted_at = None
        self.session.flush()

    def _standing(self, group_id: str | None) -> str | None:
        """The group's id if it stands, else None."""
        return group_id if group_id and self.session.get(NoteGroup, group_id) is not None else None

    def _groups(self) -> None:
        for before in self._of(NoteGroup):
            if self.session.get(NoteGroup, before.id) is None:
                self.session.add(before)
                self.reborn.add(before.id)
        self.session.flush()
        parted = [row for row in self._of(NoteGroup) if row.id in self.reborn]
        for before in self._of(NoteGroup):
            standing = self.session.get(NoteGroup, before.id)
            if standing is None or standing.id != self.into or not parted:
                continue
            # The name and the priority of the other group leave with it.
            if not before.name and standing.name in {row.name for row in parted}:
                standing.name = ""
            if not before.priority and any(row.priority for row in parted):
                standing.priority = False

    def _notes(self) -> None:
        for before in self._of(Note):
            note = self.session.get(Note, before.id)
            if note is None:
                continue
            if note.deleted_at is not None:
                if self.kind not in TAKEN_DOWN or before.deleted_at is not None:
                    continue  # deleted by a later act, which is another's to undo
                note.deleted_at, note.group_id = None, self._standing(before.group_id)
                self.reborn.add(note.id)
            elif note.group_id == self.into:
                note.group_id = self._standing(before.group_id)
                note.place, note.place_at = before.place, before.place_at
                note.communication_id = before.communication_id
        self.session.flush()

    def _causes(self) -> None:
        touched: set[str] = set()
        for before in self._of(Cause):
            why = self.session.get(Cause, before.id)
            if self._standing(before.group_id) is None:
                continue
            if why is None and (self.kind in ("why", "merge") or before.group_id in self.reborn):
                self.session.add(before)
                touched.add(before.group_id)
            elif why is not None and self.into is not None and why.group_id == self.into != before.group_id:
                touched |= {self.into, before.group_id}
                why.group_id, why.ordinal, why.root = before.group_id, before.ordinal, before.root
        self.session.flush()
        restored = {row.id for row in self._of(Cause)}
        for group_id in touched:
            self._tidy(group_id, restored, factor=False)
            self._tidy(group_id, restored, factor=True)

    def _tidy(self, group_id: str, restored: Iterable[str], *, factor: bool) -> None:
        """Number a chain or the factors anew, what came back at its old place; no more than fit, and one root."""
        standing = queries.causes(self.session, self.room.workshop.id, group_id)
        chain = [why for why in standing if why.factor is factor]
        ranked = sorted(chain, key=lambda why: (why.ordinal, why.id not in restored))
        roots = [why for why in ranked if why.root]
        # A root that was marked since outranks the one that comes back.
        root = next((why for why in roots if why.id not in restored), roots[0] if roots else None)
        for place, why in enumerate(ranked, 1):
            why.ordinal, why.root = place, why is root
            if place > (FACTORS if factor else WHYS):
                self.session.delete(why)
        self.session.flush()

    def _actions(self) -> None:
        roots = {row.text for row in self._of(Cause) if row.root}
        for before in self._of(Action):
            action = self.session.get(Action, before.id)
            home = self._standing(before.group_id)
            if action is None and self.kind == "action":
                before.group_id = home
                self.session.add(before)
            elif action is not None and action.group_id == self.into:
                action.group_id = home
                if home and not before.cause and action.cause in roots:
                    action.cause = ""  # it follows its group's root cause again
        self.session.flush()

    def _votes(self) -> None:
        """Votes go back to where they lay, never more of a person than the budget."""
        workshop = self.room.workshop
        involved = {row.id for row in (*self._of(Note), *self._of(NoteGroup))} | ({self.into} if self.into else set())
        kept = [v for v in self._of(Vote) if self.kind == "merge" or v.target_id in self.reborn]
        for voter in {v.voter for v in kept}:
            for vote in queries.votes_by(self.session, workshop.id, voter):
                if vote.target_id in involved:
                    self.session.delete(vote)
        self.session.flush()
        spent = Counter[str]()
        for vote in queries.votes(self.session, workshop.id):
            spent[vote.voter] += vote.count
        for before in kept:
            before.count = min(before.count, workshop.vote_budget - spent[before.voter])
            if before.count > 0:
                spent[before.voter] += before.count
                self.session.add(before)
        self.session.flush()
        for note in self._of(Note):
            standing = self.session.get(Note, note.id)
            if standing is not None and standing.group_id is not None:
                carry(self.room, standing.id, standing.group_id)
