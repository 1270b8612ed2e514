"""What the live side consists of while the server runs: hub, writer, readers, and replicas if there are any."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
import sys
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import text

from playbook import store as stores
from playbook.live.hub import Hub
from playbook.live.writer import Writer
from playbook.store import Store
from playbook.workshop import unit

if TYPE_CHECKING:
    from playbook.live.replicas import Replicas

log = logging.getLogger(__name__)
T = TypeVar("T")

#: Threads that make snapshots and downloads.
READERS: Final = 4
#: Seconds a busy thread may keep the interpreter from others. A write lets go of it at every statement and waits
#: to get it back: beside a page being drawn, Python's own 5 ms make a write take twice as long.
SWITCH: Final = 0.001
#: Slow to import, and walked through by every garbage collection unless frozen before.
HEAVY: Final = (
    "plotly.graph_objects", "pandas", "babel.dates", "PIL.Image", "playbook.review.en", "playbook.review.fr",
    "playbook.review.de",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Service:
    """The running parts. `read` keeps the database out of the event loop."""

    store: Store
    hub: Hub
    writer: Writer
    readers: ThreadPoolExecutor

    async def read(self, ask: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.readers, ask, *args)

    def healthy(self) -> bool:
        """Whether the database answers."""
        with self.store.reading() as session:
            return bool(session.connection().execute(text("SELECT 1")).scalar() == 1)


_running: list[Service] = []


def service() -> Service:
    """The running service. Raises RuntimeError outside the server's lifespan."""
    if not _running:
        raise RuntimeError("the live service is not running: is the lifespan part of the app?")
    return _running[-1]


def _prepare(store: Store) -> None:
    store.migrate()
    sys.setswitchinterval(SWITCH)
    for name in HEAVY:
        importlib.import_module(name)
    # Streamlit runs a full collection after every script run; what is frozen is not walked through.
    gc.collect()
    gc.freeze()


def _replicas(store: Store, hub: Hub) -> Replicas:
    from playbook.live.replicas import Replicas  # its driver is installed only where PostgreSQL is used

    return Replicas(store, hub)


@asynccontextmanager
async def lifespan(_app: Any) -> AsyncIterator[None]:
    """Migrate, warm up, serve; at the end finish every accepted write."""
    store = stores.store()
    await asyncio.to_thread(_prepare, store)
    hub, writer = Hub(), Writer(store)
    replicas = None if store.is_sqlite else _replicas(store, hub)
    listeners = [hub.publish] if replicas is None else [hub.publish, replicas.publish]
    forget = [unit.on_commit(listener) for listener in listeners]
    if replicas is not None:
        replicas.start()
    with ThreadPoolExecutor(READERS, "live-reader") as readers:
        _running.append(running := Service(store, hub, writer, readers))
        try:
            yield
        finally:
            await writer.stop()
            _running.remove(running)
            for stop in forget:
                stop()
            if replicas is not None:
                await asyncio.to_thread(replicas.stop)
