"""One thread that writes for all sockets. What waits together is committed together: one flush to the disk.

Rooms take turns, so that one that sends fast makes only itself wait.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from sqlalchemy.exc import InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from playbook.errors import N_, PlaybookError
from playbook.store import Store
from playbook.workshop.unit import Done, Request, perform_all

log = logging.getLogger(__name__)

#: Writes in one transaction, and writes that may wait: of one room, of all.
BATCH: Final = 64
MAX_OF_ROOM: Final = 1_000
MAX_WAITING: Final = 20_000

#: What the database may throw through no fault of the write.
FAULTS: Final = (OperationalError, InterfaceError, InternalError, PoolTimeout)


FAILED: Final = N_("Something went wrong here and nothing was changed. Reload the page and try again.")


class Again(Enum):
    """Not done: the database could not, or too much is waiting."""

    AGAIN = "again"


Outcome = Done | PlaybookError | Again
Answer = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class _Job:
    request: Request
    answer: Answer


class Writer:
    """Start it in the event loop that its answers shall come to."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loop = asyncio.get_running_loop()
        self._rooms: OrderedDict[str, deque[_Job]] = OrderedDict()
        self._count = 0
        self._stopping = False
        self._condition = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="live-writer", daemon=True)
        self._thread.start()

    def submit(self, request: Request, answer: Answer) -> None:
        """Queue a write; `answer` is called in the event loop, after listeners have heard of the commit."""
        with self._condition:
            jobs = self._rooms.get(request.workshop_id)
            full = self._count >= MAX_WAITING or (jobs is not None and len(jobs) >= MAX_OF_ROOM)
            if not (full or self._stopping):
                if jobs is None:
                    jobs = self._rooms[request.workshop_id] = deque()
                jobs.append(_Job(request, answer))
                self._count += 1
                self._condition.notify()
                return
        answer(Again.AGAIN)

    async def stop(self) -> None:
        """Finish what was accepted, answer it, and end the thread."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        await asyncio.to_thread(self._thread.join)

    def _take(self) -> list[_Job]:
        """The next batch, one write of each room in turn; empty when there is no more to come."""
        with self._condition:
            while not self._rooms and not self._stopping:
                self._condition.wait()
            batch: list[_Job] = []
            while self._rooms and len(batch) < BATCH:
                room, jobs = self._rooms.popitem(last=False)
                batch.append(jobs.popleft())
                if jobs:
                    self._rooms[room] = jobs
            self._count -= len(batch)
            return batch

    def _run(self) -> None:
        while batch := self._take():
            outcomes = self._perform([job.request for job in batch])
            answers = [(job.answer, outcome) for job, outcome in zip(batch, outcomes, strict=True)]
            try:
                self._loop.call_soon_threadsafe(_answer_all, answers)
            except RuntimeError:  # the loop is closed: nobody is left to be told, the writes are on disk
                log.warning("%d writes were answered to nobody", len(answers))

    def _perform(self, requests: Sequence[Request]) -> Sequence[Outcome]:
        try:
            return perform_all(self._store, requests)
        except FAULTS:
            log.exception("the database failed; %d writes will be sent again", len(requests))
            return [Again.AGAIN] * len(requests)
        except Exception:
            if len(requests) > 1:
                # One of them is at fault and must not take the others with it.
                return [outcome for request in requests for outcome in self._perform([request])]
            log.exception("a write failed")
            return [PlaybookError(FAILED)]


def _answer_all(answers: Sequence[tuple[Answer, Outcome]]) -> None:
    for answer, outcome in answers:
        try:
            answer(outcome)
        except Exception:
            log.exception("an answer could not be given")
