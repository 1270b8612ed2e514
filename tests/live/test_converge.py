"""Random writes of five tabs that drop and come back end in one state, everywhere, and it is the database's."""

from __future__ import annotations

import random
import secrets
from typing import Any

import pytest

from tests.live.conftest import Closed, Meeting, Person, Tab
from tests.live.mirror import comparable

STEPS = 220


class Client:
    """A tab that keeps what is not yet acknowledged and sends it again, as the browser does."""

    def __init__(self, meeting: Meeting, person: Person, chance: random.Random) -> None:
        self.meeting, self.person, self.chance = meeting, person, chance
        self.outbox: dict[str, dict[str, Any]] = {}
        self.acknowledged: list[dict[str, Any]] = []
        self.tab: Tab = meeting.sit(person)
        #: How many of the tab's frames were looked at.
        self.filed = 0

    def send(self, frame: dict[str, Any]) -> None:
        self.outbox[frame["id"]] = frame
        self.tab.say(**frame)

    def read(self) -> None:
        """Take in everything sent so far."""
        self.tab.catch_up()
        if self.tab.mirror.holed:
            self.tab.sync()
        self.file_answers()

    def file_answers(self) -> None:
        """Strike what is done off the outbox; send again what the server had no room for."""
        fresh, self.filed = self.tab.frames[self.filed :], len(self.tab.frames)
        for frame in fresh:
            if frame["t"] in ("ack", "refused"):
                done = self.outbox.pop(frame["id"], None)
                if done is not None and frame["t"] == "ack":
                    self.acknowledged.append(done)
            elif frame["t"] == "again" and frame["id"] in self.outbox:
                self.tab.say(**self.outbox[frame["id"]])

    def drop(self) -> None:
        self.meeting.house.drop(self.tab)
        self.tab, self.filed = self.meeting.sit(self.person), 0
        for frame in self.outbox.values():
            self.tab.say(**frame)

    def settle(self) -> None:
        self.file_answers()
        while self.outbox:
            self.tab.hear()
            self.file_answers()

    def something(self) -> dict[str, Any]:
        """A write somebody might make, on what this tab sees."""
        state, pick = self.tab.mirror.state, self.chance.choice
        notes, groups = list(state["notes"]), list(state["groups"])
        fresh = secrets.token_hex(8)
        some: list[dict[str, Any]] = [
            {"op": "note.add", "note": fresh, "text": f"Note {fresh}"},
            {"op": "note.add", "note": fresh, "text": f"Note {fresh}"},
            {"op": "undo"},
            {"op": "done", "on": pick([True, False]), "step": state["workshop"]["step"]},
            {"op": "seat.rename", "name": f"Name {fresh}"},
            {"op": "gap.circle", "scope": "everything", "on": pick([True, False]),
             "start": "2026-03-01T10:00:00+00:00", "end": f"2026-03-01T1{self.chance.randint(1, 9)}:00:00+00:00"},
        ]  # fmt: skip
        if notes:
            note = pick(notes)
            some += [
                {"op": "note.edit", "note": note, "text": f"Edited {fresh}"},
                {"op": "note.delete", "note": note},
                {"op": "note.restore", "note": note},
                {"op": "note.move", "note": note, "place": "incident", "position": self.chance.random()},
                {"op": "note.group", "note": note, "onto": pick(notes + groups), "group": fresh},
                {"op": "note.group", "note": note, "onto": pick(notes + groups), "group": fresh},
                {"op": "note.ungroup", "note": note},
                {"op": "vote", "target": note, "count": self.chance.randint(0, 2)},
            ]
        if groups:
            group = pick(groups)
            some += [
                {"op": "group.name", "group": group, "name": f"Group {fresh}"},
                {"op": "group.split", "group": group},
                {"op": "why", "why": fresh, "group": group, "text": f"Why {fresh}"},
                {"op": "why", "why": fresh, "group": group, "text": f"Factor {fresh}", "factor": True},
                {"op": "vote", "target": group, "count": self.chance.randint(0, 2)},
            ]
        if notes and state["causes"]:
            cause = pick(list(state["causes"]))
            some.append({"op": "why.evidence", "why": cause, "note": pick(notes), "on": pick([True, True, False])})
        if self.person is self.meeting.anna:
            some += [
                {"op": "private", "on": pick([True, False])},
                {"op": "voting", "open": pick([True, False]), "budget": 3},
                {"op": "timer", "act": "extend", "minutes": 1},
            ]
        return {"id": secrets.token_hex(8), **pick(some)}


@pytest.mark.parametrize("seed", range(6))
def test_random_writes_with_drops_end_in_one_state(
    seed: int, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playbook.live.socket.BURST", 10_000)
    chance = random.Random(seed)  # noqa: S311 - a test's dice, to be thrown again
    people = [*meeting.people, meeting.ben]  # Ben has two tabs
    clients = [Client(meeting, person, chance) for person in people]
    for _ in range(STEPS):
        client = chance.choice(clients)
        luck = chance.random()
        try:
            if luck < 0.80:
                client.send(client.something())
            elif luck < 0.95:
                client.read()
            else:
                client.drop()
        except Closed as closed:  # nobody was removed, nothing was too much
            raise AssertionError(f"closed with {closed.code}") from closed
    for client in clients:
        client.settle()
    for client in clients:
        client.read()
        mirror = client.tab.mirror
        assert not mirror.holed
        wanted = meeting.house.state(client.person, meeting.id)
        assert mirror.v == wanted["v"]
        assert mirror.comparable() == comparable(wanted)
    versions = {client.tab.mirror.v for client in clients}
    assert versions == {meeting.house.version(meeting.id)}
    assert versions.pop() > STEPS / 4  # much of it was really done


def test_every_acknowledged_note_is_there_exactly_once_after_any_number_of_drops(meeting: Meeting) -> None:
    meeting.open_board()
    client = Client(meeting, meeting.ben, random.Random(1))  # noqa: S311 - unused dice
    for n in range(40):
        client.send({"op": "note.add", "id": f"op-{n:06}", "note": f"note-{n:06}", "text": f"Note {n}"})
        if n % 5 == 4:
            client.drop()
    client.settle()
    assert len(client.acknowledged) == 40
    found = [note["id"] for note in meeting.house.state(meeting.ben, meeting.id)["notes"]]
    assert sorted(found) == [f"note-{n:06}" for n in range(40)]
