"""Opening the sample: a team with three workshops, a copy of its own for whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime, timedelta

from sqlmodel import Session

from playbook import queries
from playbook.model import (
    Action,
    ActionStatus,
    Cause,
    CommunicationRow,
    Decision,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    Outcome,
    PulseAnswer,
    Vote,
    Workshop,
    new_id,
    now,
)
from playbook.pulse import LOW
from playbook.sample import KEYS, Sample, sample
from playbook.store import Store
from playbook.workshop import seats
from playbook.workshop.evidence import Evidence, EvidenceKind, stored


def open_sample(store: Store, *, browser: str, lang: str) -> str:
    """Put the sample's team into the database for this browser, which facilitates its workshops; returns the id of
    the first one.

    Opening it again leads to the copy this browser already has.
    """
    mine = [each for each in seats.my_workshops(store, browser=browser) if each.sample]
    if mine:
        return mine[-1].workshop_id
    with store.writing() as session:
        opened: dict[str, Workshop] = {}
        for key in KEYS:
            first = next(iter(opened.values()), None)
            opened[key] = _opened(session, sample(lang, key), browser=browser, team_id=first.team_id if first else None)
        for key in KEYS:
            session.add_all(_decisions(session, sample(lang, key), opened))
    return opened[KEYS[0]].id


def _opened(session: Session, what: Sample, *, browser: str, team_id: str | None) -> Workshop:
    started = seats.begin(
        session,
        browser=browser,
        team="" if team_id else what.team,
        team_id=team_id,
        title=what.title,
        language=what.lang,
        time_zone=what.time_zone,
        sample=True,
    )
    workshop = session.get_one(Workshop, started.workshop_id)
    workshop.step, workshop.private, workshop.votes_shown = what.step, False, True
    workshop.created_at = workshop.pulse_start_shown_at = workshop.pulse_end_shown_at = what.held_at
    row = session.get_one(Incident, workshop.id)
    for field in fields(what.incident):
        setattr(row, field.name, getattr(what.incident, field.name))
    row.start_known = True
    ids = {each.id: new_id() for part in (what.communications, what.groups, what.notes) for each in part}
    session.add_all(_groups(what, workshop.id, ids))
    session.flush()  # what follows points at the groups
    session.add_all(_rows(what, workshop.id, ids))
    session.flush()  # decisions point at the actions
    return workshop


def _decisions(session: Session, what: Sample, opened: dict[str, Workshop]) -> Iterator[Decision]:
    """What later workshops decided on this one's actions; each action ends as it was decided last."""
    agreed = opened[what.key]
    rows = {row.position: row for row in queries.actions(session, agreed.id)}
    for place, action in enumerate(what.actions):
        row = rows[place]
        for each in action.decisions:
            where = opened[each.decided_in]
            yield Decision(
                id=new_id(),
                team_id=agreed.team_id,
                action_id=row.id,
                workshop_id=where.id,
                at=where.created_at + timedelta(minutes=2 * (place + 1)),
                outcome=each.outcome,
                day=each.day,
                due=row.due,
                reason=each.reason,
                recommendation=row.recommendation,
                owner=row.owner,
                agreed_in=agreed.title,
            )
            if each.outcome == Outcome.MOVED:
                row.due = each.day
            else:
                row.status = ActionStatus(each.outcome)


def _groups(what: Sample, workshop_id: str, ids: dict[str, str]) -> list[NoteGroup]:
    return [
        NoteGroup(id=ids[g.id], workshop_id=workshop_id, name=g.name, position=place, priority=g.priority)
        for place, g in enumerate(what.groups)
    ]


def _evidence(name: str, what: Sample, ids: dict[str, str]) -> Evidence:
    if "/" in name:
        start, end = (datetime.fromisoformat(each) for each in name.split("/"))
        return Evidence(EvidenceKind.GAP, start=start, end=end)
    messages = {c.id for c in what.communications}
    return Evidence(EvidenceKind.COMMUNICATION if name in messages else EvidenceKind.NOTE, ids[name])


def _rows(what: Sample, workshop_id: str, ids: dict[str, str]) -> list[object]:
    """Every other row of the sample; `ids` are its own, since many copies live in one database."""
    instants = {c.id: c.happened_at for c in what.communications}
    rows: list[object] = []
    for place, group in enumerate(what.groups):
        gid = ids[group.id]
        rows += [
            Cause(
                id=new_id(),
                workshop_id=workshop_id,
                group_id=gid,
                ordinal=n,
                text=text,
                root=n == group.root + 1,
                evidence=[stored(_evidence(each, what, ids)) for each in group.evidence[n - 1]],
            )
            for n, text in enumerate(group.whys, 1)
        ]
        rows += [
            Cause(id=new_id(), workshop_id=workshop_id, group_id=gid, ordinal=n, text=text, factor=True)
            for n, text in enumerate(group.factors, 1)
        ]
        # Each vote comes from another, imaginary seat.
        rows += [
            Vote(workshop_id=workshop_id, target_id=gid, voter=f"sample-{place}-{n}", count=1)
            for n in range(group.votes)
        ]
    rows += [
        CommunicationRow(
            id=ids[c.id],
            workshop_id=workshop_id,
            happened_at=c.happened_at,
            published_at=c.published_at,
            announced_at=c.announced_at,
            channel=c.channel,
            audience=c.audience,
            phase=c.phase,
            sender=c.sender,
            body=c.body,
            position=place,
        )
        for place, c in enumerate(what.communications)
    ]
    rows += [
        GapMark(id=new_id(), workshop_id=workshop_id, scope=m.scope, from_at=m.from_at, to_at=m.to_at)
        for m in what.marks
    ]
    rows += [
        Note(
            id=ids[note.id],
            workshop_id=workshop_id,
            text=note.text,
            place=note.place,
            place_at=instants.get(note.communication_id or "", note.at),
            communication_id=ids.get(note.communication_id or ""),
            group_id=ids.get(note.group_id or ""),
            position=place,
            author=f"sample-{place}",
            revealed=True,
        )
        for place, note in enumerate(what.notes)
    ]
    agreed = now() if what.newest else what.held_at
    rows += [
        Action(
            id=new_id(),
            workshop_id=workshop_id,
            group_id=ids.get(action.group_id),
            cause=action.cause,
            recommendation=action.recommendation,
            owner=action.owner,
            due=agreed.date() + timedelta(days=action.due_days),
            position=place,
        )
        for place, action in enumerate(what.actions)
    ]
    rows += [
        PulseAnswer(workshop_id=workshop_id, moment=moment, item=item, voter=f"sample-{n}", value=value)
        for moment, results in what.pulse.items()
        for item, counts in results.items()
        for n, value in enumerate(value for value, many in enumerate(counts, LOW) for _ in range(many))
    ]
    return rows
