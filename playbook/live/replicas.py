"""Several servers on one PostgreSQL: each tells the others which workshop it changed, by NOTIFY after the commit."""

from __future__ import annotations

import json
import logging
import queue
import threading
from typing import Any, Final

import psycopg
from sqlalchemy.engine import make_url

from playbook.live.hub import Hub, removed_seats
from playbook.model import new_id
from playbook.store import Store
from playbook.workshop.unit import Done

log = logging.getLogger(__name__)

CHANNEL: Final = "playbook_ring"
#: Seconds between looks whether to stop, and before trying again a connection that failed.
PATIENCE: Final = 1.0


class Replicas:
    """Two threads with a connection each: one tells, one listens."""

    def __init__(self, store: Store, hub: Hub) -> None:
        url = make_url(store.url).set(drivername="postgresql")
        self._address = url.render_as_string(hide_password=False)
        self._hub = hub
        #: Names this server among those on the database.
        self.id = new_id()
        self._outbox: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._stopping = threading.Event()
        #: Set while the listening connection stands.
        self.listening = threading.Event()
        self._threads = [
            threading.Thread(target=run, name=name, daemon=True)
            for run, name in ((self._tell, "replicas-tell"), (self._listen, "replicas-listen"))
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._outbox.put("")
        for thread in self._threads:
            thread.join()

    def publish(self, done: Done) -> None:
        """Have the other servers told of a committed write."""
        gone = removed_seats(done.changes)
        self._outbox.put(json.dumps({"from": self.id, "workshop": done.workshop_id, "v": done.version, "gone": gone}))

    def _connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self._address, autocommit=True, application_name=CHANNEL)

    def _tell(self) -> None:
        unsent: str | None = None
        while not self._stopping.is_set():
            try:
                with self._connect() as connection:
                    while True:
                        unsent = unsent if unsent is not None else self._outbox.get()
                        if self._stopping.is_set() and not unsent:
                            return
                        connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, unsent))
                        unsent = None
            except psycopg.Error:
                log.exception("other servers cannot be told; trying again")
                self._stopping.wait(PATIENCE)

    def _listen(self) -> None:
        while not self._stopping.is_set():
            try:
                with self._connect() as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._catch_up(connection)
                    self.listening.set()
                    while not self._stopping.is_set():
                        for message in connection.notifies(timeout=PATIENCE):
                            self._hear(message.payload)
            except psycopg.Error:
                self.listening.clear()
                log.exception("other servers cannot be heard; trying again")
                self._stopping.wait(PATIENCE)

    def _catch_up(self, connection: psycopg.Connection[Any]) -> None:
        """Whatever was said while nobody listened: a room that missed something looks again, others drop this."""
        rows = connection.execute("SELECT id, version FROM workshop WHERE id = ANY(%s)", (self._hub.rooms(),))
        for workshop_id, version in rows.fetchall():
            self._hub.changed_elsewhere(workshop_id, version)

    def _hear(self, payload: str) -> None:
        try:
            said = json.loads(payload)
            if said["from"] != self.id:
                self._hub.changed_elsewhere(said["workshop"], said["v"], tuple(said["gone"]))
        except (ValueError, KeyError, TypeError):
            log.warning("another server said something that cannot be read")
