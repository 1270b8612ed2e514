"""The workshop as a file the app reads back; `playbook.archive` says what stands in it and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from playbook import archive
from playbook.archive import Archive, dump
from playbook.i18n import Translator
from playbook.workshop.decisions import DecisionView
from playbook.workshop.view import View, WhyView


def render(view: View, _t: Translator) -> bytes:
    """JSON, the same in every language: keys are the schema's, words are the people's."""
    return dump(archive_of(view))


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def _ordinal(prefix: str, things: Iterable[_Named]) -> dict[str, str]:
    return {each.id: f"{prefix}{place}" for place, each in enumerate(things, 1)}


def archive_of(view: View) -> Archive:
    """The archive of what everybody in the room may know."""
    messages = _ordinal("c", view.record.communications)
    groups = _ordinal("g", view.groups)
    notes = _ordinal("n", view.notes)
    actions = _ordinal("a", view.actions)
    known, votes = view.preparation, view.note_votes
    named = messages | notes

    def links(cause: WhyView) -> tuple[archive.Evidence, ...]:
        return tuple(
            archive.Evidence(str(e.kind), named[e.of] if e.of else None, e.start, e.end) for e in cause.evidence
        )

    return Archive(
        workshop=archive.Workshop(
            title=view.title,
            language=view.language,
            time_zone=view.zone,
            cadence=view.cadence,
            target_minutes=float(view.target_minutes),
            created_at=view.created_at,
            starts_at=view.starts_at,
            people=view.people,
            step=view.step,
            votes_shown=view.votes_shown,
        ),
        incident=archive.Incident(
            title=known.title,
            severity=known.severity,
            started_at=known.started_at,
            start_known=known.start_known,
            detected_at=known.detected_at,
            resolved_at=known.resolved_at,
            investigating_minutes=known.investigating_minutes,
            escalating_minutes=known.escalating_minutes,
            deciding_minutes=known.deciding_minutes,
            symptom=known.symptom,
            noticed=known.noticed,
            source=known.source,
            screenshot=known.screenshot,
        ),
        communications=tuple(
            archive.Message(
                id=messages[c.id],
                happened_at=c.happened_at,
                published_at=c.published_at,
                announced_at=None if c.id in view.read else c.announced_at,
                channel=c.channel,
                audience=c.audience,
                phase=c.phase,
                sender=c.sender,
                body=c.body,
                source=view.sources.get(c.id, ""),
            )
            for c in view.record.communications
        ),
        # By all they say: marks of one instant come out of the database in any order.
        marks=tuple(archive.Mark(*mark) for mark in sorted(view.marks, key=lambda m: (m[1], m[2], m[0]))),
        groups=tuple(
            archive.Group(
                id=groups[g.id],
                name=g.name,
                priority=g.priority,
                votes=g.votes,
                whys=tuple(archive.Why(why.text, why.root, links(why)) for why in g.whys),
                factors=tuple(archive.Factor(factor.text, links(factor)) for factor in g.factors),
            )
            for g in view.groups
        ),
        notes=tuple(
            archive.Note(
                id=notes[n.id],
                text=n.text,
                place=n.place,
                at=n.at,
                communication=messages.get(n.communication_id or ""),
                group=groups.get(n.group_id or ""),
                votes=votes.get(n.id, 0) if votes is not None and n.group_id is None else None,
            )
            for n in view.notes
        ),
        actions=tuple(
            archive.Action(
                id=actions[a.id],
                recommendation=a.recommendation,
                cause=a.cause,
                group=groups.get(a.group_id or ""),
                owner=a.owner,
                email=a.email,
                due=a.due,
                status=a.status,
                parked=a.parked,
                decisions=tuple(_decision(each) for each in a.decisions),
            )
            for a in view.actions
        ),
        # As with marks: what was decided in one moment comes in any order.
        carried=tuple(sorted((_decision(c.decided) for c in view.carried if c.decided), key=_by_content)),
        pulse=tuple(
            archive.Pulse(str(moment), str(item), counts)
            for moment, results in view.pulse.items()
            for item, counts in results.items()
        ),
        documents=view.documents,
    )


def _decision(decided: DecisionView) -> archive.Decision:
    return archive.Decision(
        at=decided.at,
        outcome=decided.outcome,
        day=decided.day,
        due=decided.due,
        reason=decided.reason,
        recommendation=decided.recommendation,
        owner=decided.owner,
        agreed_in=decided.agreed_in,
    )


def _by_content(decided: archive.Decision) -> tuple[object, ...]:
    return (
        decided.at,
        decided.recommendation,
        decided.agreed_in,
        decided.owner,
        decided.outcome,
        decided.day.toordinal(),
    )
