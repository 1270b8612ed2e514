"""A network between browser and server that can be cut, stalled and mended."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress


class Proxy:
    """Forwards TCP on the loopback from `url` to a server's port. Every method returns when it has taken effect."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._loop = asyncio.new_event_loop()
        self._links: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._refusing = False
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._accept, "127.0.0.1", 0), self._loop
        ).result(10)
        self.port: int = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Break every connection, and every new one at once."""

        def act() -> None:
            self._refusing = True
            self._break_all()

        self._do(act)

    def stall(self) -> None:
        """Swallow everything: connections stay open and new ones are taken, but nothing arrives any more."""
        self._do(self._flowing.clear)

    def restore(self) -> None:
        """Mend the network. What a stalled connection held arrives now; a cut one stays broken."""

        def act() -> None:
            self._refusing = False
            self._flowing.set()

        self._do(act)

    def close(self) -> None:
        def act() -> None:
            self._server.close()
            self._break_all()
            for task in self._tasks:
                task.cancel()

        self._do(act)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _do(self, act: Callable[[], None]) -> None:
        async def done() -> None:
            act()

        asyncio.run_coroutine_threadsafe(done(), self._loop).result(10)

    def _break_all(self) -> None:
        for link in self._links:
            link.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._refusing:
            writer.transport.abort()
            return
        self._links.add(writer)
        there: asyncio.StreamWriter | None = None
        try:
            await self._flowing.wait()
            answers, there = await asyncio.open_connection("127.0.0.1", self._target)
            self._links.add(there)
            tasks = [self._start(reader, there), self._start(answers, writer)]
            await asyncio.wait(tasks)
        except OSError:
            pass
        finally:
            for link in (writer, there):
                if link is not None:
                    self._links.discard(link)
                    link.transport.abort()

    def _start(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> asyncio.Task[None]:
        task = asyncio.create_task(self._forward(source, sink))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _forward(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await source.read(65_536):
                await self._flowing.wait()
                sink.write(piece)
                await sink.drain()
            if sink.can_write_eof():
                sink.write_eof()
