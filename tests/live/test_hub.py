"""The fan-out: encoded once, never waiting for a slow reader, in the order of the commits."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

from playbook.live import frames
from playbook.live.connection import MAX_WAITING, MAX_WAITING_CHARS, Connection
from playbook.live.hub import Hub, delivery
from playbook.live.protocol import NO_SEAT, TOO_SLOW
from playbook.workshop.change import Change, tell
from playbook.workshop.unit import Done


class Ear:
    """A connection with a list at its other end."""

    def __init__(self, hub: Hub, seat: str, workshop: str = "w1") -> None:
        self.connection = Connection(workshop, seat=seat, mark=f"mark of {seat}", lang="en")
        self.heard: list[dict[str, Any]] = []
        hub.join(self.connection)
        self.task = asyncio.create_task(self.connection.send_all(self._send))

    async def _send(self, frame: str) -> None:
        self.heard.append(json.loads(frame))

    async def until(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(20):
            while len(self.heard) < count:
                await asyncio.sleep(0)
        return self.heard


def test_a_change_is_encoded_once_for_everyone_and_once_for_its_author(monkeypatch: pytest.MonkeyPatch) -> None:
    encoded: list[Any] = []
    encode = frames.encode
    monkeypatch.setattr(frames, "encode", lambda value: encoded.append(value) or encode(value))

    async def room_of(count: int) -> int:
        encoded.clear()
        hub = Hub()
        ears = [Ear(hub, f"seat {n}") for n in range(count)]
        secret = Change(None, own={"k": "note", "note": {"id": "n1"}}, owner="mark of seat 0")
        hub.publish(Done("w1", 1, (secret, tell("hidden", n=1))))
        for ear in ears:
            await ear.until(1)
        assert [body["k"] for body in ears[0].heard[0]["d"]] == ["note", "hidden"]
        assert all([body["k"] for body in ear.heard[0]["d"]] == ["hidden"] for ear in ears[1:])
        return len(encoded)

    assert asyncio.run(room_of(2)) == asyncio.run(room_of(50)) == 2


def test_who_may_hear_nothing_of_a_version_hears_that_it_was() -> None:
    told = delivery(Done("w1", 7, (Change(None, own={"k": "note-", "id": "n1"}, owner="m"),)))
    assert json.loads(told.everyone) == {"t": "delta", "v": 7, "d": []}
    assert json.loads(told.own["m"]) == {"t": "delta", "v": 7, "d": [{"k": "note-", "id": "n1"}]}


def test_each_of_several_authors_hears_their_own_and_the_others_as_everyone_does() -> None:
    def revealed(author: str) -> Change:
        return Change({"k": "note", "of": "?"}, own={"k": "note", "of": author}, owner=author)

    told = delivery(Done("w1", 7, (revealed("a"), revealed("b"), revealed("a"))))
    assert [body["of"] for body in json.loads(told.everyone)["d"]] == ["?", "?", "?"]
    assert [body["of"] for body in json.loads(told.own["a"])["d"]] == ["a", "?", "a"]
    assert [body["of"] for body in json.loads(told.own["b"])["d"]] == ["?", "b", "?"]


def test_versions_published_from_another_thread_arrive_in_order_and_in_their_room_only() -> None:
    async def run() -> None:
        hub = Hub()
        here, elsewhere = Ear(hub, "a"), Ear(hub, "b", "w2")

        def publish() -> None:
            for n in range(1, 201):
                hub.publish(Done("w1", n, (tell("cast", n=n),)))
            hub.publish(Done("w2", 1, (tell("cast", n=0),)))

        thread = threading.Thread(target=publish)
        thread.start()
        assert [frame["v"] for frame in await here.until(200)] == list(range(1, 201))
        assert [frame["v"] for frame in await elsewhere.until(1)] == [1]
        thread.join()

    asyncio.run(run())


def test_a_snapshot_takes_the_place_of_the_deltas_it_contains() -> None:
    async def run() -> None:
        hub = Hub()
        ear = Ear(hub, "a")
        ear.connection.hold()
        for n in (1, 2, 3):
            hub.publish(Done("w1", n, (tell("cast", n=n),)))
        await asyncio.sleep(0)
        ear.connection.put(frames.ack("op-000001", 2))
        ear.connection.release('{"t":"snapshot","state":{"v":2}}', 2)
        heard = await ear.until(3)
        assert [(frame["t"], frame.get("v")) for frame in heard] == [("snapshot", None), ("delta", 3), ("ack", 2)]

    asyncio.run(run())


@pytest.mark.parametrize(("size", "count"), [(10, MAX_WAITING + 2), (MAX_WAITING_CHARS // 3, 5)])
def test_a_reader_too_slow_is_closed_and_holds_nobody_up(size: int, count: int) -> None:
    async def run() -> None:
        hub = Hub()
        quick = Ear(hub, "a")
        slow = Connection("w1", seat="b", mark="m", lang="en")
        hub.join(slow)

        async def stuck(_frame: str) -> None:
            await asyncio.Event().wait()

        sender = asyncio.create_task(slow.send_all(stuck))
        for n in range(1, count + 1):
            hub.publish(Done("w1", n, (tell("note", text="x" * size),)))
            await quick.until(n)
        assert slow.closing.result() == TOO_SLOW
        assert not quick.connection.closing.done()
        sender.cancel()

    asyncio.run(run())


def test_one_large_snapshot_is_not_too_slow() -> None:
    async def run() -> None:
        connection = Connection("w1", seat="b", mark="m", lang="en")
        connection.hold()
        connection.release("x" * (MAX_WAITING_CHARS + 1), 1)
        assert not connection.closing.done()

    asyncio.run(run())


def test_a_removed_seat_is_closed_in_every_tab_and_hears_no_more() -> None:
    async def run() -> None:
        hub = Hub()
        first, second, other = Ear(hub, "a"), Ear(hub, "a"), Ear(hub, "b")
        hub.publish(Done("w1", 1, (tell("seat-", id="a"),)))
        hub.publish(Done("w1", 2, (tell("cast", n=1),)))
        await other.until(2)
        assert first.connection.closing.result() == second.connection.closing.result() == NO_SEAT
        assert first.heard == second.heard == []

    asyncio.run(run())


def test_a_room_nobody_listens_to_is_forgotten() -> None:
    async def run() -> None:
        hub = Hub()
        ear = Ear(hub, "a")
        hub.greet(ear.connection)
        hub.typing(ear.connection, on=True)
        hub.leave(ear.connection)
        hub.leave(ear.connection)
        assert hub.rooms() == []

    asyncio.run(run())
