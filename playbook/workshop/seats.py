"""Teams, workshops and seats: starting, joining, opening with a key, renaming, handing over, removing."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from playbook import queries, team_queries
from playbook.cadence import TEAM
from playbook.documents import Kind
from playbook.errors import Invalid, NotAllowed, NotFound
from playbook.i18n import LANGUAGES
from playbook.model import Incident, Ready, Role, Seat, Team, TeamMember, Workshop, new_id, now
from playbook.store import Store, token_hash
from playbook.workshop import entry
from playbook.workshop.change import Change, ring, tell
from playbook.workshop.codes import new_code, read_code
from playbook.workshop.codes import show_code as show_code
from playbook.workshop.unit import Done, Room, own, publish

#: A join code is for the preparation and the day itself; the facilitator can renew it.
CODE_LIVES = timedelta(days=30)
MAX_SEATS = 60


@dataclass(frozen=True, slots=True)
class Started:
    """A workshop just opened. `key` is the team's facilitator key, None when the team existed before."""

    workshop_id: str
    code: str
    key: str | None


@dataclass(frozen=True, slots=True)
class Mine:
    """A workshop as listed on a person's home page."""

    workshop_id: str
    title: str
    team: str
    team_id: str
    role: str
    step: str
    created_at: datetime
    sample: bool


def start(store: Store, **answers: Any) -> Started:
    """`begin` in a transaction of its own."""
    with store.writing() as session:
        return begin(session, **answers)


def begin(
    session: Session,
    *,
    browser: str,
    team: str = "",
    team_id: str | None = None,
    title: str,
    language: str,
    time_zone: str,
    name: str = "",
    starts_at: datetime | None = None,
    sample: bool = False,
) -> Started:
    """Open a workshop for a new team, or for one whose key this browser holds; the browser leads it."""
    title = entry.text(title, limit=entry.LINE_LENGTH, field="title", required=True, lines=False)
    time_zone = entry.zone(time_zone)
    if language not in LANGUAGES:
        raise Invalid("This language is not offered. Choose one from the list.", field="language")
    key: str | None = None
    if team_id is None:
        team = entry.text(team, limit=entry.NAME_LENGTH, field="team", required=True, lines=False)
        key = secrets.token_urlsafe(16)
        row = Team(name=team, key_hash=token_hash(key))
        session.add(row)
        session.flush()
        session.add(TeamMember(team_id=row.id, browser=browser))
        team_id = row.id
    elif team_id not in {t.id for t in queries.teams_of(session, browser)}:
        raise NotAllowed("This browser does not hold the key of that team. Enter the team's key first.")
    workshop = Workshop(
        team_id=team_id,
        title=title,
        language=language,
        time_zone=time_zone,
        code=new_code(),
        code_expires_at=now() + CODE_LIVES,
        starts_at=entry.instant(starts_at, field="starts_at"),
        sample=sample,
        documents=team_queries.documents_in_force(session, team_id),
    )
    # A team that has a plan is measured by it; the facilitator may choose another profile.
    if Kind.PLAN in (workshop.documents or ()):
        workshop.cadence = TEAM
    session.add(workshop)
    session.flush()
    seat = Seat(
        workshop_id=workshop.id,
        browser=browser,
        name=entry.text(name, limit=entry.NAME_LENGTH, field="name", lines=False),
        role=Role.FACILITATOR,
    )
    session.add(seat)
    session.add(Incident(workshop_id=workshop.id, title=""))
    session.flush()
    workshop.lead_seat_id = seat.id
    return Started(workshop.id, workshop.code, key)


def join(store: Store, *, browser: str, code: str, name: str = "") -> str:
    """Take a participant's seat, or come back to one's own; returns the workshop's id.

    Raises Invalid for an unknown or expired code, and when the room is full.
    """
    typed = read_code(code)
    name = entry.text(name, limit=entry.NAME_LENGTH, field="name", lines=False)
    with store.turn:
        with store.writing() as session:
            workshop = queries.workshop_by_code(session, typed, lock=True)
            if workshop is None:
                raise Invalid(
                    "No workshop has the code {code}. Check it on the facilitator's screen.",
                    field="code",
                    code=show_code(typed),
                )
            seat = queries.seat_ever(session, workshop.id, browser)
            if seat is not None and seat.removed_at is not None and seat.removed_at > _renewed_at(workshop):
                raise NotAllowed("The facilitator has removed this seat. Ask them for a new code.", field="code")
            if seat is not None:
                seat.name = name or seat.name
                if seat.removed_at is not None:
                    seat.removed_at, seat.role = None, Role.PARTICIPANT
            else:
                if workshop.code_expires_at < now():
                    raise Invalid(
                        "The code {code} has expired. Ask the facilitator to renew it.",
                        field="code",
                        code=show_code(typed),
                    )
                if len(queries.seats(session, workshop.id)) >= MAX_SEATS:
                    raise Invalid("All {count} seats of this workshop are taken.", field="code", count=MAX_SEATS)
                seat = Seat(id=new_id(), workshop_id=workshop.id, browser=browser, name=name)
                session.add(seat)
            workshop.version += 1
            done = Done(workshop.id, workshop.version, (tell("seat", seat=seat_view(seat)),))
        publish(done)
    return done.workshop_id


def _renewed_at(workshop: Workshop) -> datetime:
    """When the present code was made: whoever was removed before and knows it was given it anew."""
    return workshop.code_expires_at - CODE_LIVES


def open_team(store: Store, *, browser: str, key: str) -> str:
    """Give this browser the team whose facilitator key was typed; returns the team's id."""
    with store.writing() as session:
        team = queries.team_by_key(session, token_hash(key.strip()))
        if team is None:
            raise Invalid(
                "No team has this key. It was shown once, when the team's first workshop was started.",
                field="key",
            )
        if session.get(TeamMember, (team.id, browser)) is None:
            session.add(TeamMember(team_id=team.id, browser=browser))
        return team.id


def enter_as_member(store: Store, *, browser: str, workshop_id: str) -> None:
    """Give a browser that holds the team's key a facilitator's seat. Raises NotAllowed for any other."""
    with store.turn:
        with store.writing() as session:
            workshop = session.get(Workshop, workshop_id, with_for_update=True)
            if workshop is None or session.get(TeamMember, (workshop.team_id, browser)) is None:
                raise NotAllowed("You have no seat in this workshop. Join it with its code.")
            seat = queries.seat_ever(session, workshop_id, browser)
            if seat is None:
                seat = Seat(workshop_id=workshop_id, browser=browser)
                session.add(seat)
            seat.role, seat.removed_at = Role.FACILITATOR, None
            workshop.version += 1
            session.flush()
            done = Done(workshop.id, workshop.version, (tell("seat", seat=seat_view(seat)), ring("seats")))
        publish(done)


def my_workshops(store: Store, *, browser: str) -> list[Mine]:
    """Every workshop this browser has a seat in, and those of the teams whose key it holds; newest first."""
    with store.reading() as session:
        found = {
            w.id: Mine(w.id, w.title, t.name, t.id, s.role, w.step, w.created_at, w.sample)
            for w, s, t in queries.workshops_of(session, browser)
        }
        for team in queries.teams_of(session, browser):
            for w in queries.team_workshops(session, team.id):
                mine = Mine(w.id, w.title, team.name, team.id, Role.FACILITATOR, w.step, w.created_at, w.sample)
                found.setdefault(w.id, mine)
    return sorted(found.values(), key=lambda mine: mine.created_at, reverse=True)


def my_teams(store: Store, *, browser: str) -> list[tuple[str, str]]:
    """(id, name) of the teams whose key this browser holds."""
    with store.reading() as session:
        return [(team.id, team.name) for team in queries.teams_of(session, browser)]


def seat_view(seat: Seat) -> dict[str, str]:
    """A seat as everyone in the room may know it."""
    return {"id": seat.id, "name": seat.name, "role": seat.role}


# Within a room


def rename(room: Room, *, name: object, seat: object = None) -> list[Change]:
    """Name one's own seat; the facilitator may name any."""
    target = _seat(room, seat)
    if target.id != room.seat.id:
        room.need_lead()
    target.name = entry.text(name, limit=entry.NAME_LENGTH, field="name", lines=False)
    return [tell("seat", seat=seat_view(target))]


def remove(room: Room, *, seat: object) -> list[Change]:
    """Take a seat out of the room; its notes stay, nobody knows whose they were."""
    room.need_lead()
    target = _seat(room, seat)
    if target.id == room.seat.id:
        raise Invalid("You cannot remove yourself. Hand over the lead first.")
    target.removed_at = room.at
    changes = [tell("seat-", id=target.id)]
    done = room.session.get(Ready, (room.workshop.id, room.workshop.step, target.id))
    if done is not None:  # who is gone is not counted as ready
        room.session.delete(done)
        room.session.flush()
        ready = queries.ready(room.session, room.workshop.id, room.workshop.step)
        changes.append(tell("ready", seats=sorted(each.seat_id for each in ready)))
    if room.workshop.lead_seat_id == target.id:
        room.workshop.lead_seat_id = room.seat.id
    return changes


def hand_over(room: Room, *, seat: object) -> list[Change]:
    """Make another seat the facilitator; one's own becomes a participant's."""
    room.need_lead()
    target = _seat(room, seat)
    if target.id == room.seat.id:
        return []
    room.seat.role, target.role = Role.PARTICIPANT, Role.FACILITATOR
    room.workshop.lead_seat_id = target.id
    return [
        tell("seat", seat=seat_view(room.seat)),
        tell("seat", seat=seat_view(target)),
        ring("seats"),
    ]


def renew_code(room: Room) -> list[Change]:
    """Make a new join code; the old one opens nothing any more."""
    room.need_lead()
    room.workshop.code, room.workshop.code_expires_at = new_code(), room.at + CODE_LIVES
    return [tell("workshop", set={"code": show_code(room.workshop.code)}), ring("seats")]


def settings(room: Room, *, title: str, language: str, time_zone: str, people: int | None) -> list[Change]:
    """Change the workshop's title, language, time zone and how many people are expected."""
    room.need_lead()
    workshop = room.workshop
    workshop.title = entry.text(title, limit=entry.LINE_LENGTH, field="title", required=True, lines=False)
    workshop.time_zone = entry.zone(time_zone)
    if language not in LANGUAGES:
        raise Invalid("This language is not offered. Choose one from the list.", field="language")
    workshop.language = language
    workshop.people = None if people is None else round(entry.number(people, field="people", low=1, high=1_000))
    return [tell("workshop", set={"title": workshop.title}), ring("timeline")]


def _seat(room: Room, seat_id: object) -> Seat:
    if seat_id is None:
        return room.seat
    row = room.session.get(Seat, entry.identifier(seat_id))
    seat: Seat = own(room, row, "This person is not in the room any more.")
    if seat.removed_at is not None:
        raise NotFound("This person is not in the room any more.")
    return seat
