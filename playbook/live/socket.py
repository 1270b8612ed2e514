"""The live board's socket: who may open it, what it says first, and what becomes of each frame."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from starlette.websockets import WebSocket, WebSocketDisconnect

from playbook.errors import NotAllowed, PlaybookError
from playbook.i18n import LANGUAGES
from playbook.live import frames
from playbook.live.connection import Connection
from playbook.live.frames import Malformed, Ping, Sync, Typing, Write
from playbook.live.identity import browser_of, origin_allowed
from playbook.live.protocol import BURST, MAX_FRAME, NO_SEAT, RATE, TOO_LARGE, TOO_MANY, WRONG_ORIGIN
from playbook.live.service import Service, service
from playbook.live.writer import Again, Outcome
from playbook.store import Store
from playbook.workshop import view
from playbook.workshop.unit import Done, Request, enter

log = logging.getLogger(__name__)

#: A snapshot is worth as many frames of a tab's rate.
SYNC_COST: Final = 5
#: The web's own close code for a server's fault: the browser comes back later.
FAILED: Final = 1011
#: Seconds a reader that may be stuck is given to take the close frame.
GOODBYE: Final = 2.0


class Allowance:
    """How many frames a tab may still send: `BURST` at once, `RATE` a second on average."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left = float(BURST)
        self._at = clock()

    def take(self, cost: int = 1) -> bool:
        """Whether a frame of this cost is still allowed."""
        present = self._clock()
        self._left = min(BURST, self._left + (present - self._at) * RATE) - cost
        self._at = present
        return self._left >= 0


def seat_for(store: Store, browser: str, workshop_id: str) -> tuple[str, str, str]:
    """(seat id, mark, workshop's language) of a browser. Raises NotAllowed without a seat."""
    with store.reading() as session:
        room = enter(store, session, browser, workshop_id)
        return room.seat.id, room.mark, room.workshop.language


def snapshot_for(store: Store, browser: str, workshop_id: str) -> tuple[str, int]:
    """The snapshot frame and its version. Raises NotAllowed without a seat."""
    with store.reading() as session:
        state = view.snapshot(enter(store, session, browser, workshop_id))
        return frames.snapshot(state), state["v"]


async def live(socket: WebSocket) -> None:
    """`/live/{workshop_id}`. Accepts before it refuses, since a browser sees no code of a refused handshake."""
    await socket.accept()
    browser = browser_of(socket.cookies)
    if not origin_allowed(socket.headers):
        await socket.close(WRONG_ORIGIN)
        return
    if browser is None:
        await socket.close(NO_SEAT)
        return
    here, workshop_id = service(), socket.path_params["workshop_id"]
    try:
        seat, mark, lang = await here.read(seat_for, here.store, browser, workshop_id)
    except NotAllowed:
        await socket.close(NO_SEAT)
        return
    except Exception:
        log.exception("a seat could not be looked up")
        await socket.close(FAILED)
        return
    wanted = socket.query_params.get("lang", "")
    connection = Connection(workshop_id, seat=seat, mark=mark, lang=wanted if wanted in LANGUAGES else lang)
    await _Tab(here, socket, browser, connection).serve()


class _Tab:
    """One open socket."""

    def __init__(self, here: Service, socket: WebSocket, browser: str, connection: Connection) -> None:
        self._here = here
        self._socket = socket
        self._browser = browser
        self._connection = connection
        self._allowance = Allowance()
        self._syncing: asyncio.Task[None] | None = None

    async def serve(self) -> None:
        connection = self._connection
        # First hold, then listen, then look: nothing between snapshot and deltas can be missed.
        connection.hold()
        self._here.hub.join(connection)
        sender = asyncio.create_task(connection.send_all(self._socket.send_text))
        reader = asyncio.create_task(self._read_all())
        ends: set[asyncio.Future[Any]] = {sender, reader, connection.closing}
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._here.hub.leave(connection)
            tasks = [task for task in (sender, reader, self._syncing) if task is not None]
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        if connection.closing.done():
            with suppress(WebSocketDisconnect, RuntimeError, TimeoutError):
                async with asyncio.timeout(GOODBYE):
                    await self._socket.close(connection.closing.result())
        connection.close(NO_SEAT)  # answers that are still to come go nowhere
        for task in tasks:
            error = None if task.cancelled() else task.exception()
            if error is not None and not isinstance(error, WebSocketDisconnect):
                log.error("a socket ended badly", exc_info=error)

    async def _read_all(self) -> None:
        await self._sync()
        if self._connection.closing.done():
            return
        self._here.hub.greet(self._connection)
        while True:
            message = await self._socket.receive()
            if message["type"] == "websocket.disconnect":
                return
            self._hear(message.get("text"), len(message.get("bytes") or b""))

    async def _sync(self) -> None:
        self._connection.hold()
        try:
            frame, version = await self._here.read(
                snapshot_for, self._here.store, self._browser, self._connection.workshop_id
            )
        except NotAllowed:
            self._connection.close(NO_SEAT)
        except Exception:
            log.exception("a snapshot could not be made")
            self._connection.close(FAILED)
        else:
            self._connection.release(frame, version)

    def _hear(self, text: str | None, binary: int) -> None:
        connection = self._connection
        if not self._allowance.take():
            connection.close(TOO_MANY)
            return
        if binary > MAX_FRAME or (text is not None and (len(text) > MAX_FRAME or _bytes(text) > MAX_FRAME)):
            connection.close(TOO_LARGE)
            return
        try:
            frame = frames.read(text)
        except Malformed as refusal:
            connection.put(frames.refused(refusal.op_id, refusal, connection.lang))
            return
        match frame:
            case Write():
                self._write(frame)
            case Typing(on):
                self._here.hub.typing(connection, on=on)
            case Ping():
                connection.put(frames.pong())
            case Sync():
                if not self._allowance.take(SYNC_COST - 1):
                    connection.close(TOO_MANY)
                elif self._syncing is None or self._syncing.done():
                    self._syncing = asyncio.create_task(self._sync())

    def _write(self, write: Write) -> None:
        connection = self._connection

        def answer(outcome: Outcome) -> None:
            match outcome:
                case Done(version=version):
                    connection.put(frames.ack(write.id, version))
                case Again.AGAIN:
                    connection.put(frames.again(write.id))
                case PlaybookError():
                    connection.put(frames.refused(write.id, outcome, connection.lang))

        request = Request(self._browser, connection.workshop_id, write.use_case, write.arguments, write.id)
        self._here.writer.submit(request, answer)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
