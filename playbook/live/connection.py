"""One tab's socket as the hub sees it: an outgoing queue that never makes anyone else wait."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final

from playbook.live.protocol import TOO_SLOW

#: Frames, and characters in them, that may wait for a slow reader before its socket is closed.
MAX_WAITING: Final = 512
MAX_WAITING_CHARS: Final = 4_000_000


class Connection:
    """Everything here happens in the event loop's thread."""

    def __init__(self, workshop_id: str, *, seat: str, mark: str, lang: str) -> None:
        self.workshop_id = workshop_id
        self.seat = seat
        #: Keyed hash of the seat: deltas about its own notes and votes are written for it.
        self.mark = mark
        self.lang = lang
        #: The close code, once the socket has to go.
        self.closing: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting: deque[str] = deque()
        self._chars = 0
        self._wake = asyncio.Event()
        #: While a snapshot is made: frames in order, deltas with their version.
        self._held: list[tuple[int | None, str]] | None = None

    def put(self, frame: str, version: int | None = None) -> None:
        """Queue a frame; `version` if it is a delta."""
        if self.closing.done():
            return
        if self._held is not None:
            self._held.append((version, frame))
            if len(self._held) > MAX_WAITING:
                self.close(TOO_SLOW)
            return
        self._waiting.append(frame)
        self._chars += len(frame)
        if len(self._waiting) > MAX_WAITING or (self._chars > MAX_WAITING_CHARS and len(self._waiting) > 1):
            self.close(TOO_SLOW)
        self._wake.set()

    def hold(self) -> None:
        """Keep everything back until the snapshot that is about to be made."""
        if self._held is None:
            self._held = []

    def release(self, snapshot: str, version: int) -> None:
        """Send the snapshot, then what was kept back, without the deltas it already contains."""
        held, self._held = self._held or [], None
        self.put(snapshot)
        for at, frame in held:
            if at is None or at > version:
                self.put(frame, at)

    def close(self, code: int) -> None:
        """Have the socket closed; what still waits is not sent."""
        if not self.closing.done():
            self.closing.set_result(code)

    async def send_all(self, send: Callable[[str], Awaitable[None]]) -> None:
        """Send what is queued, for ever."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                frame = self._waiting.popleft()
                self._chars -= len(frame)
                await send(frame)
