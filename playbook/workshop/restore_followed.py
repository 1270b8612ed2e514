"""Reading back what became of actions, and the pulse."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from playbook import archive as saved
from playbook import queries
from playbook.archive import Archive
from playbook.errors import Invalid
from playbook.model import Base, Decision, Outcome, PulseAnswer, Workshop, new_id
from playbook.pulse import ASKED, LEAST, LOW, Moment
from playbook.workshop import checked, entry
from playbook.workshop.seats import MAX_SEATS


def rows(session: Session, archive: Archive, workshop: Workshop, nobody: str) -> Iterator[Base]:
    """What became of the actions, what was decided on earlier ones, and the pulse; answers are `nobody`'s."""
    placed = {row.position: row.id for row in queries.actions(session, workshop.id)}
    for place, action in enumerate(archive.actions):
        for each in action.decisions:
            yield _decision(each, team_id=workshop.team_id, action_id=placed[place])
    for each in archive.carried:
        yield _decision(each, team_id=workshop.team_id, workshop_id=workshop.id)
    for answers in archive.pulse:
        yield from _answers(answers, workshop, nobody)


def _decision(what: saved.Decision, **where: str) -> Decision:
    day = checked.day(what.day)
    assert day is not None  # noqa: S101 — only None gives None
    return Decision(
        id=new_id(),
        at=checked.instant(what.at, "at"),
        outcome=checked.one_of(Outcome, what.outcome, "outcome"),
        day=day,
        due=checked.day(what.due),
        reason=entry.text(what.reason, limit=entry.PARAGRAPH_LENGTH, field="reason"),
        recommendation=entry.text(
            what.recommendation, limit=entry.PARAGRAPH_LENGTH, field="recommendation", required=True
        ),
        owner=checked.line(what.owner, "owner", entry.NAME_LENGTH),
        agreed_in=checked.line(what.agreed_in, "agreed_in"),
        **where,
    )


def _answers(what: saved.Pulse, workshop: Workshop, nobody: str) -> Iterator[Base]:
    """As many answers of nobody as were counted; the moment is over."""
    moment = Moment(checked.one_of(Moment, what.moment, "moment"))
    item = checked.one_of(ASKED[moment], what.item, "item")
    values = [value for value, n in enumerate(what.counts, LOW) for _ in range(_count(n))]
    if not LEAST <= len(values) <= MAX_SEATS:
        raise Invalid("This has to lie between {low} and {high}.", field="pulse", low=LEAST, high=MAX_SEATS)
    if moment is Moment.START:
        workshop.pulse_start_shown_at = workshop.created_at
    else:
        workshop.pulse_end_shown_at = workshop.created_at
    for n, value in enumerate(values):
        yield PulseAnswer(workshop_id=workshop.id, moment=moment, item=item, voter=f"{nobody}-{n}", value=value)


def _count(n: int) -> int:
    return round(entry.number(n, field="counts", low=0, high=MAX_SEATS))
