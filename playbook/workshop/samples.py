"""Opening the sample workshop: a copy of its own for whoever asks."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta

from playbook.model import (
    Action,
    Cause,
    CommunicationRow,
    GapMark,
    Incident,
    Note,
    NoteGroup,
    Vote,
    Workshop,
    new_id,
    now,
)
from playbook.play import StepKey
from playbook.sample import Sample, sample
from playbook.store import Store
from playbook.workshop import seats
from playbook.workshop.evidence import Evidence, EvidenceKind, stored


def open_sample(store: Store, *, browser: str, lang: str) -> str:
    """Put the sample into the database for this browser, which facilitates it; returns the workshop's id.

    Opening it again leads to the copy this browser already has.
    """
    for mine in seats.my_workshops(store, browser=browser):
        if mine.sample:
            return mine.workshop_id
    what = sample(lang)
    with store.writing() as session:
        started = seats.begin(
            session,
            browser=browser,
            team=what.team,
            title=what.title,
            language=what.lang,
            time_zone=what.time_zone,
            sample=True,
        )
        workshop = session.get_one(Workshop, started.workshop_id)
        workshop.step, workshop.private, workshop.votes_shown = StepKey.GAPS, False, True
        row = session.get_one(Incident, workshop.id)
        for field in fields(what.incident):
            setattr(row, field.name, getattr(what.incident, field.name))
        row.start_known = True
        ids = {each.id: new_id() for part in (what.communications, what.groups, what.notes) for each in part}
        session.add_all(_groups(what, workshop.id, ids))
        session.flush()  # what follows points at the groups
        session.add_all(_rows(what, workshop.id, ids))
    return started.workshop_id


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
    today = now().date()
    rows += [
        Action(
            id=new_id(),
            workshop_id=workshop_id,
            group_id=ids.get(action.group_id),
            cause=action.cause,
            recommendation=action.recommendation,
            owner=action.owner,
            due=today + timedelta(days=action.due_days),
            position=place,
        )
        for place, action in enumerate(what.actions)
    ]
    return rows
