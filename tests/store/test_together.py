"""Several servers on one database: no write is lost, none fails because of another."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import text

from playbook.errors import NotAllowed, PlaybookError
from playbook.store import Store
from playbook.workshop import lead, notes, seats
from playbook.workshop.unit import Done, Request, enter, on_commit, perform_all
from tests.store.conftest import ANN, BEN, LEAD, SECRET, Workshop, open_workshop

Job = Callable[[], None]


@pytest.fixture
def second(store: Store) -> Store:
    """Another server on the same database."""
    return Store(store.url, secret=SECRET)


def at_once(*jobs: Job) -> None:
    """Run jobs in threads that start together; whatever one of them raises is raised here."""
    barrier = threading.Barrier(len(jobs))
    errors: list[BaseException] = []

    def run(job: Job) -> None:
        barrier.wait()
        try:
            job()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive(), "two writers wait for each other"
    if errors:
        raise errors[0]


def test_every_write_of_two_servers_has_a_version_of_its_own(room: Workshop, second: Store) -> None:
    """Versions have neither holes nor doubles, whichever server wrote."""
    before = room.see().version
    heard: list[int] = []
    stop = on_commit(lambda done: heard.append(done.version))
    rooms = [room, Workshop(second, room.id, room.code, room.key)]

    def write(here: Workshop, who: str, tag: str) -> Job:
        def job() -> None:
            for n in range(12):
                here.do(who, notes.add, note=f"note-{tag}-{n:04}", text=f"{tag} {n}", op_id=f"op-{tag}-{n:05}")

        return job

    at_once(*(write(rooms[n % 2], who, f"w{n}") for n, who in enumerate((ANN, BEN, LEAD, ANN))))
    stop()
    assert len(room.texts()) == 48
    assert room.see().version == before + 48
    assert sorted(heard) == list(range(before + 1, before + 49))
    second.close()


def test_people_who_join_together_are_all_counted(room: Workshop, second: Store) -> None:
    """On two servers, some of them from two tabs at once."""
    before = room.see().version
    people = [f"guest-{n}" for n in range(5)]
    at_once(
        *(
            lambda browser=browser, store=store: seats.join(store, browser=browser, code=room.code, name=browser)
            for browser in people
            for store in (room.store, second)
        )
    )
    assert len(room.board()["seats"]) == 4 + len(people)
    assert room.see().version == before + 2 * len(people)
    second.close()


def somebody_waits(store: Store) -> bool:
    """Whether a connection waits for another's lock; on SQLite nobody can tell, and nothing depends on it."""
    if store.is_sqlite:
        return True
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    with store.engine.connect() as connection:
        return bool(connection.scalar(waiting))


def test_a_right_that_goes_while_one_waits_is_gone(room: Workshop, second: Store) -> None:
    """It is looked at when it is one's turn, not when one asked: a lead handed to two goes to the first."""
    other = Workshop(second, room.id, room.code, room.key)
    ann, ben = room.seat(ANN), room.seat(BEN)
    refused: list[PlaybookError] = []

    def hand_to_ben() -> None:
        try:
            other.do(LEAD, seats.hand_over, seat=ben)
        except NotAllowed as error:
            refused.append(error)

    thread = threading.Thread(target=hand_to_ben)
    with room.store.writing() as session:
        first = enter(room.store, session, LEAD, room.id, lock=True)
        thread.start()
        deadline = time.monotonic() + 30
        while not somebody_waits(second):
            assert time.monotonic() < deadline
        seats.hand_over(first, seat=ann)
    thread.join(timeout=60)
    assert len(refused) == 1
    assert {seat["id"] for seat in room.board()["seats"] if seat["role"] == "facilitator"} == {ann}
    second.close()


def test_batches_that_name_the_same_rooms_in_another_order_do_not_block(store: Store, second: Store) -> None:
    """Two servers with work for two rooms each."""
    rooms = [open_workshop(store, lead_browser=LEAD) for _ in range(3)]

    def batch(here: Store, order: list[Workshop], tag: str) -> Job:
        def job() -> None:
            for turn in range(8):
                requests = [
                    Request(LEAD, room.id, notes.add, {"note": f"note-{tag}-{turn}-{room.id}", "text": tag})
                    for room in order
                ]
                outcomes = perform_all(here, requests)
                assert [o.workshop_id for o in outcomes if isinstance(o, Done)] == [room.id for room in order]

        return job

    at_once(batch(store, rooms, "ab"), batch(second, rooms[::-1], "ba"))
    assert [len(room.board()["notes"]) for room in rooms] == [16, 16, 16]
    second.close()


def test_one_refusal_in_a_batch_leaves_the_others_be(room: Workshop) -> None:
    """Each write of a batch is kept or refused on its own; listeners hear of those kept."""
    heard: list[int] = []
    stop = on_commit(lambda done: heard.append(done.version))
    version = room.see().version
    outcomes = perform_all(
        room.store,
        [
            Request(ANN, room.id, notes.add, {"note": "note-first", "text": "first"}, "op-batch-1"),
            Request(ANN, room.id, lead.lock, {"on": True}, "op-batch-2"),
            Request(BEN, room.id, notes.add, {"note": "note-first", "text": "taken"}, "op-batch-3"),
            Request(BEN, room.id, notes.add, {"note": "note-second", "text": "second"}, "op-batch-4"),
            Request(BEN, room.id, notes.add, {"note": "note-second", "text": "second"}, "op-batch-4"),
        ],
    )
    stop()
    assert [type(outcome).__name__ for outcome in outcomes] == ["Done", "NotAllowed", "Conflict", "Done", "Done"]
    assert room.texts() == ["first", "second"]
    assert heard == [version + 1, version + 2]
    assert isinstance(outcomes[4], Done)
    assert outcomes[4].repeated


def test_a_listener_that_fails_harms_nobody(room: Workshop) -> None:
    """The write is on disk, the next listener hears of it."""
    heard: list[Done] = []

    def fail(_done: Done) -> None:
        raise RuntimeError("no")

    stops = [on_commit(fail), on_commit(heard.append)]
    room.note(ANN, "Kept")
    for stop in stops:
        stop()
    assert room.texts() == ["Kept"]
    assert len(heard) == 1


def test_everything_is_there_after_a_restart(room: Workshop) -> None:
    """Seat, step and every note."""
    note = room.note(ANN, "Kept")
    room.do(LEAD, lead.go, step="problems")
    room.store.close()
    again = Workshop(Store(room.store.url, secret=SECRET), room.id, room.code, room.key)
    assert again.see(ANN).step == "problems"
    assert again.notes(ANN)[note]["mine"] is True
    again.store.close()
