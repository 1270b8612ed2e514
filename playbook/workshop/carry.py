"""Carrying over: a team's open actions stand before its next incident. Each is done, moved or dropped with a reason.

What was decided, when and where is kept with the words as they read then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlmodel import Session

from playbook import queries
from playbook.errors import N_, Invalid, NotFound
from playbook.model import Action, ActionStatus, Decision, Outcome, Workshop, new_id, now
from playbook.store import Store
from playbook.workshop import entry, team
from playbook.workshop.change import Change, ring
from playbook.workshop.decisions import DecisionView, histories, view_of
from playbook.workshop.unit import Done, Room, publish

NO_ACTION = N_("This action is not among the team’s open ones any more. Somebody has decided on it.")


@dataclass(frozen=True, slots=True)
class CarriedView:
    """An action of an earlier workshop as a later one meets it.

    `decided` is what this workshop decided, `moves` how often its date was moved before. `action_id` is None for
    what was read back from a file and is only told.
    """

    action_id: str | None
    recommendation: str
    cause: str
    owner: str
    due: date | None
    agreed_in: str
    decided: DecisionView | None
    moves: int = 0


def settle(
    room: Room, *, action: object, outcome: object, day: date | None = None, reason: object = ""
) -> list[Change]:
    """Decide on one of the team's open actions, or decide anew. The facilitator does it for the room."""
    room.need_lead()
    row, agreed = _own(room.session, room.workshop.team_id, action)
    _decide(
        room.session,
        row,
        agreed,
        outcome=outcome,
        day=day,
        reason=reason,
        today=room.at.astimezone(ZoneInfo(room.workshop.time_zone)).date(),
        workshop=room.workshop,
    )
    return [ring("carry"), ring("plan")]


def take_back(room: Room, *, action: object) -> list[Change]:
    """Take back what this workshop decided last on an action: it is open again, with the date it had."""
    room.need_lead()
    row, _ = _own(room.session, room.workshop.team_id, action)
    found = [d for d in queries.decisions_on(room.session, row.id) if d.workshop_id == room.workshop.id]
    if not found:
        raise NotFound("Nothing was decided here that could be taken back.")
    _undo(room.session, row, found[-1])
    return [ring("carry"), ring("plan")]


def settle_for_team(
    store: Store,
    *,
    browser: str,
    team_id: str,
    action: object,
    outcome: object,
    day: date | None = None,
    reason: object = "",
) -> None:
    """Decide on a team's action between its workshops. Raises NotAllowed as `team.of` does."""
    with store.turn:
        with store.writing() as session:
            team.of(session, browser=browser, team_id=team_id)
            rooms = queries.team_rooms(session, team_id)
            row, agreed = _own(session, team_id, action)
            today = now().astimezone(ZoneInfo(agreed.time_zone)).date()
            _decide(session, row, agreed, outcome=outcome, day=day, reason=reason, today=today)
            heard = _ring_all(rooms)
        for done in heard:
            publish(done)


def reopen_for_team(store: Store, *, browser: str, team_id: str, action: object) -> None:
    """Take back the last decision on an action, wherever it was made. Raises NotAllowed as `team.of` does."""
    with store.turn:
        with store.writing() as session:
            team.of(session, browser=browser, team_id=team_id)
            rooms = queries.team_rooms(session, team_id)
            row, _ = _own(session, team_id, action)
            found = queries.decisions_on(session, row.id)
            if not found:
                raise NotFound("Nothing was decided here that could be taken back.")
            _undo(session, row, found[-1])
            heard = _ring_all(rooms)
        for done in heard:
            publish(done)


def _own(session: Session, team_id: str, action: object) -> tuple[Action, Workshop]:
    """An action of the team and the workshop that agreed on it."""
    # Two workshops of a team may decide at once: the second waits and finds the action settled.
    row = session.get(Action, action, with_for_update=True) if isinstance(action, str) else None
    agreed = session.get(Workshop, row.workshop_id) if row is not None else None
    if row is None or agreed is None or agreed.team_id != team_id or row.parked:
        raise NotFound(NO_ACTION)
    return row, agreed


def _decide(
    session: Session,
    row: Action,
    agreed: Workshop,
    *,
    outcome: object,
    day: date | None,
    reason: object,
    today: date,
    workshop: Workshop | None = None,
) -> None:
    if outcome not in set(Outcome):
        raise Invalid("Choose done, moved or dropped.", field="outcome")
    what = Outcome(str(outcome))
    known = queries.decisions_on(session, row.id)
    if known and known[-1].workshop_id == (workshop.id if workshop else None) and workshop is not None:
        # Decided anew in the same workshop: what stood before is no decision of the room.
        _undo(session, row, known[-1])
    if row.status != ActionStatus.OPEN:
        raise NotFound(NO_ACTION)
    words = entry.text(reason, limit=entry.PARAGRAPH_LENGTH, field="reason")
    if what is Outcome.DROPPED and not words:
        raise Invalid("Say in a few words why it is dropped: the next reader will ask.", field="reason")
    when = today if what is Outcome.DROPPED else _day(day, what, today)
    session.add(
        Decision(
            id=new_id(),
            team_id=agreed.team_id,
            action_id=row.id,
            workshop_id=workshop.id if workshop else None,
            outcome=what,
            day=when,
            due=row.due,
            reason=words,
            recommendation=row.recommendation,
            owner=row.owner,
            agreed_in=agreed.title,
        )
    )
    if what is Outcome.MOVED:
        row.due = when
    else:
        row.status = ActionStatus.DONE if what is Outcome.DONE else ActionStatus.DROPPED
    session.flush()


def _day(day: date | None, what: Outcome, today: date) -> date:
    if what is Outcome.DONE:
        done = day or today
        if done > today:
            raise Invalid("This day is still to come. Say on which day it was done.", field="day")
        if done.year < 2000:
            raise Invalid("This date lies too far away. Check the year.", field="day")
        return done
    if day is None:
        raise Invalid("Choose the new date.", field="day")
    if day < today:
        raise Invalid("The new date has already passed. Choose one that is still to come.", field="day")
    if day.year > 2200:
        raise Invalid("This date lies too far away. Check the year.", field="day")
    return day


def _undo(session: Session, row: Action, decision: Decision) -> None:
    if decision.outcome == Outcome.MOVED:
        row.due = decision.due
    row.status = ActionStatus.OPEN
    session.delete(decision)
    session.flush()


def _ring_all(rooms: Iterable[Workshop]) -> list[Done]:
    """Every workshop of the team may be on a screen that shows the action."""
    heard = []
    for each in rooms:
        each.version += 1
        heard.append(Done(each.id, each.version, (ring("carry"), ring("plan"))))
    return heard


# Reading


def carried(session: Session, workshop: Workshop) -> tuple[CarriedView, ...]:
    """What a workshop opens with: actions of earlier ones that are open or were decided here.

    Those to be decided come first, and of those the ones due first.
    """
    every = queries.team_decisions(session, workshop.team_id)
    known = histories(every)
    found = []
    for action, agreed in queries.earlier_actions(session, workshop):
        history = known.get(action.id, ())
        here = [each for each in history if each.workshop_id == workshop.id]
        if action.status != ActionStatus.OPEN and not here:
            continue
        earlier = [each for each in history if each.workshop_id != workshop.id]
        found.append(
            CarriedView(
                action_id=action.id,
                recommendation=action.recommendation,
                cause=action.cause,
                owner=action.owner,
                due=here[-1].due if here else action.due,
                agreed_in=agreed.title,
                decided=here[-1] if here else None,
                moves=sum(each.outcome == Outcome.MOVED for each in earlier),
            )
        )
    told = [view_of(d) for d in every if d.action_id is None and d.workshop_id == workshop.id]
    found += [CarriedView(None, d.recommendation, "", d.owner, d.due, d.agreed_in, d) for d in told]
    return tuple(
        sorted(found, key=lambda c: (c.decided is not None, c.due is None, c.due or date.max, c.recommendation))
    )
