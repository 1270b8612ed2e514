"""A workshop as this app saved it: its incident and communications, for another workshop's timeline.

Source of the format: `playbook.archive`, which says what stands in the file, checks it and refuses a version
newer than it knows. Notes, votes and actions are not read here: restoring a whole workshop is another thing.
"""

from __future__ import annotations

from playbook.archive import FORMAT, load
from playbook.importers.messages import fingerprint, named
from playbook.importers.source import Options, Source, instant
from playbook.record import Communication, Record


def recognises(source: Source) -> bool:
    """JSON that names the format, which stands near its beginning."""
    if not source.looks_like_json or FORMAT.encode() not in source.head.replace(b"\\/", b"/"):
        return False
    content = source.json
    return isinstance(content, dict) and content.get("format") == FORMAT


def read(source: Source, _options: Options) -> list[Record]:
    """One record. Raises `Unreadable` for a file that is not complete, or of a newer version of the app.

    Messages are named by where they came from, else by their content, so that reading the file again meets
    the same names.
    """
    kept = load(source.data)
    incident = kept.incident
    title = incident.title or kept.workshop.title
    for at in (incident.started_at, incident.resolved_at, *(c.happened_at for c in kept.communications)):
        instant(at.isoformat() if at else None, zone=None, title=title)
    messages = [
        Communication(
            id=c.source or fingerprint(c.happened_at.isoformat(), c.channel, c.audience, c.body),
            happened_at=c.happened_at,
            body=c.body,
            channel=c.channel,
            audience=c.audience,
            phase=c.phase,
            sender=c.sender,
            published_at=c.published_at,
            announced_at=c.announced_at,
        )
        for c in kept.communications
    ]
    return [
        Record(
            id="workshop-" + fingerprint(kept.workshop.title, kept.workshop.created_at.isoformat()),
            title=title,
            communications=named(messages),
            started_at=incident.started_at,
            start_known=incident.start_known,
            resolved_at=incident.resolved_at,
            impact=incident.severity or "",
        )
    ]
