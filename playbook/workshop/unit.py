"""The unit of work: who asks, what is changed, and who is told after the commit."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from playbook import queries
from playbook.errors import Conflict, NotAllowed, NotFound, PlaybookError
from playbook.model import Act, Base, Role, Seat, Workshop, new_id, now
from playbook.store import Store
from playbook.workshop import entry
from playbook.workshop.change import Change

log = logging.getLogger(__name__)

#: How long a destructive act can be undone.
UNDO_FOR = timedelta(minutes=10)


@dataclass(slots=True)
class Room:
    """A workshop as one seat stands in it, within one transaction."""

    session: Session
    workshop: Workshop
    seat: Seat
    #: Keyed hash of the seat.
    mark: str
    at: datetime = field(default_factory=now)

    @property
    def leads(self) -> bool:
        return self.seat.role == Role.FACILITATOR

    def need_lead(self) -> None:
        """Raises NotAllowed unless the seat is a facilitator's."""
        if not self.leads:
            raise NotAllowed("Only the facilitator can do this. Ask them to.")

    def need_open_board(self) -> None:
        """Raises NotAllowed while the facilitator has locked the board."""
        if self.workshop.locked and not self.leads:
            raise NotAllowed("The facilitator has locked the board. Your words are kept; try again later.")

    def remember(self, kind: str, rows: Sequence[Base], *, into: str | None = None) -> None:
        """Keep the rows as they are before a destructive act; `into` is the group it is about to put notes into."""
        once = {id(row): row for row in rows}.values()
        before = {
            "into": into,
            "rows": [{"table": type(row).__name__, "row": row.model_dump(mode="json")} for row in once],
        }
        self.session.add(
            Act(
                id=new_id(),
                workshop_id=self.workshop.id,
                kind=kind,
                owner=self.mark,
                before=before,
                at=self.at,
            )
        )


UseCase = Callable[..., list[Change]]


@dataclass(frozen=True, slots=True)
class Done:
    """A committed write: the workshop's version after it and what changed. `repeated` if it was known.

    `op_id` is the name its browser gave it, `writer` the mark of the seat that wrote.
    """

    workshop_id: str
    version: int
    changes: tuple[Change, ...] = ()
    repeated: bool = False
    op_id: str | None = None
    writer: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One write that somebody asks for."""

    browser: str
    workshop_id: str
    use_case: UseCase
    arguments: dict[str, Any]
    op_id: str | None = None


def enter(store: Store, session: Session, browser: str, workshop_id: str, *, lock: bool = False) -> Room:
    """The room as this browser's seat sees it. Raises NotAllowed without a seat.

    `lock` makes writers of one workshop take turns, also from several servers.
    """
    found = queries.place(session, workshop_id, browser, lock=lock)
    if found is None:
        raise NotAllowed("You have no seat in this workshop. Join it with its code.")
    workshop, seat = found
    return Room(session, workshop, seat, store.mark(workshop_id, seat.id))


def apply(store: Store, session: Session, request: Request) -> Done:
    """Do one write within a running transaction. Raises PlaybookError if it is refused."""
    room = enter(store, session, request.browser, request.workshop_id, lock=True)
    op_id = entry.identifier(request.op_id) if request.op_id is not None else None
    if op_id is not None:
        known = queries.op(session, room.workshop.id, op_id)
        if known is not None:
            owner, version = known
            if owner != room.mark:
                raise Conflict("This request was already made by somebody else.")
            return Done(room.workshop.id, version, repeated=True)
    changes = request.use_case(room, **request.arguments)
    if changes:
        room.workshop.version += 1
    if op_id is not None:
        queries.keep_op(session, room.workshop.id, op_id, owner=room.mark, version=room.workshop.version, at=room.at)
    session.flush()
    return Done(room.workshop.id, room.workshop.version, tuple(changes), op_id=op_id, writer=room.mark)


def perform_all(store: Store, requests: Sequence[Request]) -> list[Done | PlaybookError]:
    """Do several writes in one transaction, each succeeding or refused on its own; one commit on disk.

    Listeners hear of them after the commit, in order.
    """
    outcomes: list[Done | PlaybookError] = []
    with store.turn:  # held until the listeners have heard, so that they hear versions in order
        if len(requests) == 1:  # the common case needs no savepoint: a refusal rolls everything back
            try:
                with store.writing() as session:
                    outcomes.append(apply(store, session, requests[0]))
            except PlaybookError as refusal:
                outcomes[:] = [refusal]
        else:
            by_place: dict[int, Done | PlaybookError] = {}
            # Rooms are locked in one order, or two servers' batches could wait for each other for ever.
            ranked = sorted(enumerate(requests), key=lambda item: item[1].workshop_id)
            with store.writing() as session:
                for place, request in ranked:
                    try:
                        with session.begin_nested():
                            by_place[place] = apply(store, session, request)
                    except PlaybookError as refusal:
                        by_place[place] = refusal
            outcomes += (by_place[place] for place in range(len(requests)))
        for outcome in outcomes:
            if isinstance(outcome, Done):
                publish(outcome)
    return outcomes


def perform(
    store: Store,
    *,
    browser: str,
    workshop_id: str,
    use_case: UseCase,
    op_id: str | None = None,
    **arguments: Any,
) -> Done:
    """Do one write, commit it, tell the listeners. Raises PlaybookError if it is refused."""
    [outcome] = perform_all(store, [Request(browser, workshop_id, use_case, arguments, op_id)])
    if isinstance(outcome, PlaybookError):
        raise outcome
    return outcome


Listener = Callable[[Done], None]
_listeners: list[Listener] = []


def on_commit(listener: Listener) -> Callable[[], None]:
    """Have `listener` called after every commit, in the thread that committed. Returns how to stop it."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def publish(done: Done) -> None:
    """Tell the listeners of a committed write; one that fails is logged and harms nobody."""
    if done.repeated or not done.changes:
        return
    for listener in tuple(_listeners):
        try:
            listener(done)
        except Exception:
            log.exception("a listener failed after a commit")


def own(room: Room, row: Any, what: str) -> Any:
    """`row` if it belongs to the room. Raises NotFound otherwise; `what` is its sentence."""
    if row is None or row.workshop_id != room.workshop.id or getattr(row, "deleted_at", None) is not None:
        raise NotFound(what)
    return row
