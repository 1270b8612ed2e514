"""The writer: one commit for what waits, rooms in turn, faults answered with "again"."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from playbook.errors import Invalid, PlaybookError
from playbook.live import writer as writers
from playbook.live.writer import BATCH, Again, Outcome, Writer
from playbook.store import Store
from playbook.workshop import lead, notes, seats, unit
from playbook.workshop.change import Change, tell
from playbook.workshop.unit import Done, Request, Room


@pytest.fixture
def rooms(store: Store) -> list[str]:
    return [
        seats.start(store, browser="anna", team="Shop", title="Outage", language="en", time_zone="UTC").workshop_id
        for _ in range(3)
    ]


def note(workshop: str, n: int) -> Request:
    arguments = {"note": f"{workshop}-{n:05}", "text": f"Note {n}"}
    return Request("anna", workshop, notes.add, arguments, f"op-{n:06}")


class Desk:
    """Submits writes and keeps the answers in the order they come."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.answers: list[tuple[str, Outcome]] = []
        self.expected = 0

    def submit(self, request: Request) -> None:
        self.expected += 1
        self.writer.submit(request, lambda outcome: self.answers.append((request.workshop_id, outcome)))

    async def all(self) -> list[Outcome]:
        async with asyncio.timeout(20):
            while len(self.answers) < self.expected:
                await asyncio.sleep(0.001)
        return [outcome for _, outcome in self.answers]


def run(store: Store, story: Callable[[Desk], Awaitable[None]]) -> Desk:
    async def told() -> Desk:
        writer = Writer(store)
        desk = Desk(writer)
        try:
            await story(desk)
        finally:
            await writer.stop()
        return desk

    return asyncio.run(told())


def commits(store: Store) -> list[int]:
    count = [0]

    @event.listens_for(store.engine, "commit")
    def committed(_connection: Any) -> None:
        count[0] += 1

    return count


def test_what_waits_is_committed_together(store: Store, rooms: list[str]) -> None:
    count = commits(store)

    async def story(desk: Desk) -> None:
        with store.turn:  # somebody else is writing
            for n in range(40):
                desk.submit(note(rooms[0], n))
        outcomes = await desk.all()
        assert [o.version for o in outcomes if isinstance(o, Done)] == list(range(1, 41))

    run(store, story)
    # The writer may have taken the first write alone before the others came.
    assert count[0] <= 2


def test_a_refused_write_takes_no_other_with_it(store: Store, rooms: list[str]) -> None:
    async def story(desk: Desk) -> None:
        with store.turn:
            for n in range(3):
                desk.submit(note(rooms[0], n))
            desk.submit(Request("anna", rooms[0], notes.add, {"note": "note-0001", "text": ""}, "op-empty"))
            desk.submit(note(rooms[0], 3))
        outcomes = await desk.all()
        assert [type(o) for o in outcomes] == [Done, Done, Done, Invalid, Done]

    run(store, story)


def test_a_room_that_sends_fast_makes_only_itself_wait(store: Store, rooms: list[str]) -> None:
    async def story(desk: Desk) -> None:
        with store.turn:
            for n in range(6 * BATCH):
                desk.submit(note(rooms[0], n))
            desk.submit(note(rooms[1], 0))
        await desk.all()
        place = [workshop for workshop, _ in desk.answers].index(rooms[1])
        assert place < 2 * BATCH

    run(store, story)


def test_more_than_may_wait_is_to_be_sent_again(
    store: Store, rooms: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writers, "MAX_OF_ROOM", 5)

    async def story(desk: Desk) -> None:
        with store.turn:
            for n in range(BATCH + 10):
                desk.submit(note(rooms[0], n))
            desk.submit(note(rooms[1], 0))
        outcomes = await desk.all()
        assert Again.AGAIN in outcomes
        assert isinstance(dict(desk.answers)[rooms[1]], Done)
        assert len([o for o in outcomes if isinstance(o, Done)]) + outcomes.count(Again.AGAIN) == desk.expected

    run(store, story)


def test_a_database_fault_asks_for_the_writes_again_and_the_next_go_through(
    store: Store, rooms: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    perform_all = unit.perform_all

    def broken(*_args: object) -> list[Done | PlaybookError]:
        raise OperationalError("INSERT", {}, Exception("disk full"))

    async def story(desk: Desk) -> None:
        monkeypatch.setattr(writers, "perform_all", broken)
        desk.submit(note(rooms[0], 0))
        desk.submit(note(rooms[1], 0))
        assert await desk.all() == [Again.AGAIN, Again.AGAIN]
        monkeypatch.setattr(writers, "perform_all", perform_all)
        desk.submit(note(rooms[0], 0))
        assert isinstance((await desk.all())[-1], Done)

    run(store, story)


def test_a_write_that_breaks_is_refused_alone(store: Store, rooms: list[str]) -> None:
    def breaks(_room: Room) -> list[Change]:
        raise ZeroDivisionError

    async def story(desk: Desk) -> None:
        with store.turn:
            desk.submit(note(rooms[0], 0))
            desk.submit(Request("anna", rooms[0], breaks, {}, "op-breaks"))
            desk.submit(note(rooms[0], 1))
        one, broken, two = await desk.all()
        assert isinstance(one, Done)
        assert isinstance(two, Done)
        assert isinstance(broken, PlaybookError)
        assert "ZeroDivision" not in str(broken)

    run(store, story)


def test_listeners_hear_of_a_commit_before_its_answer(store: Store, rooms: list[str]) -> None:
    order: list[str] = []

    async def story(desk: Desk) -> None:
        loop = asyncio.get_running_loop()

        def heard(done: Done) -> None:
            loop.call_soon_threadsafe(order.append, f"heard {done.version}")

        stop = unit.on_commit(heard)
        desk.writer.submit(note(rooms[0], 0), lambda outcome: order.append(f"answered {outcome.version}"))  # type: ignore[union-attr]
        async with asyncio.timeout(20):
            while len(order) < 2:
                await asyncio.sleep(0.001)
        stop()

    run(store, story)
    assert order == ["heard 1", "answered 1"]


def test_what_was_accepted_is_finished_before_the_end_and_nothing_after(store: Store, rooms: list[str]) -> None:
    async def story(desk: Desk) -> None:
        with store.turn:
            for n in range(100):
                desk.submit(note(rooms[0], n))
            stopping = asyncio.create_task(desk.writer.stop())
            await asyncio.sleep(0)
            desk.submit(note(rooms[0], 100))
        await stopping

    desk = run(store, story)
    assert desk.answers[0] == (rooms[0], Again.AGAIN)
    assert sum(isinstance(outcome, Done) for _, outcome in desk.answers) == 100
    with store.reading() as session:
        assert unit.enter(store, session, "anna", rooms[0]).workshop.version == 100


def test_an_answer_that_fails_keeps_no_other_from_coming(store: Store, rooms: list[str]) -> None:
    def bad(_outcome: Outcome) -> None:
        raise RuntimeError("this socket is broken")

    async def story(desk: Desk) -> None:
        with store.turn:
            desk.writer.submit(note(rooms[0], 0), bad)
            desk.submit(note(rooms[0], 1))
        assert isinstance((await desk.all())[0], Done)

    run(store, story)


def test_a_use_case_without_changes_is_answered_with_the_present_version(store: Store, rooms: list[str]) -> None:
    async def story(desk: Desk) -> None:
        desk.submit(Request("anna", rooms[0], lambda _room: [tell("cast", n=1)], {}, "op-000001"))
        desk.submit(Request("anna", rooms[0], lead.done, {"on": True, "step": "another"}, "op-000002"))
        assert [o.version for o in await desk.all() if isinstance(o, Done)] == [1, 1]

    run(store, story)
