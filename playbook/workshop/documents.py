"""A team's plan, roles and templates: kept in versions, each with who saved it and when.

A version is never changed. Saving adds one, and so does going back to an older one. Who saves says on which version
their change rests; if there is a newer one by then, nothing is written and both can be compared.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any

from sqlmodel import Session

from playbook import team_queries
from playbook.documents import Document, Documents, Kind, kind_of, mistakes, read_document
from playbook.documents.cells import cells, document_of
from playbook.documents.plan import Plan, targets_only
from playbook.documents.roles import Roles
from playbook.documents.templates import Templates
from playbook.errors import Conflict, Invalid, NotFound
from playbook.model import Team, TeamDocument, Workshop, now
from playbook.schema import plain
from playbook.store import Store
from playbook.workshop import entry, team

MAX_ROLES = 60
MAX_TEMPLATES = 300
MAX_VERSIONS = 2_000


@dataclass(frozen=True, slots=True)
class Version:
    """A saved version. `in_force` is False for one that came with a workshop from a file."""

    version: int
    at: datetime
    by: str
    in_force: bool
    content: Document


def current(store: Store, *, browser: str, team_id: str, kind: Kind) -> Version | None:
    """The version in force, None before anybody has saved one. Raises NotAllowed outside the team."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        row = team_queries.document(session, team_id, kind)
        return _version(row) if row else None


def history(store: Store, *, browser: str, team_id: str, kind: Kind) -> list[Version]:
    """Every version, the newest first. Raises NotAllowed outside the team."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        return [_version(row) for row in team_queries.document_versions(session, team_id, kind)]


def my_name(store: Store, *, browser: str, team_id: str) -> str:
    """The name this browser goes by in the team's workshops, to offer it when something is saved."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        return team_queries.seat_name(session, team_id, browser)


@dataclass(frozen=True, slots=True)
class LastIncident:
    """What a team's newest workshop knows of its incident, to try a message on."""

    title: str
    symptom: str
    severity: str | None
    started_at: datetime | None
    resolved_at: datetime | None
    zone: str
    language: str


def last_incident(store: Store, *, browser: str, team_id: str) -> LastIncident | None:
    """The facts of the team's newest incident. Raises NotAllowed outside the team."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        found = team_queries.last_incident(session, team_id)
        if found is None:
            return None
        workshop, incident = found
        return LastIncident(
            incident.title or workshop.title,
            incident.symptom,
            incident.severity,
            incident.started_at if incident.start_known else None,
            incident.resolved_at,
            workshop.time_zone,
            workshop.language,
        )


def save(store: Store, *, browser: str, team_id: str, document: Document, base: int, by: object) -> Version:
    """Keep a new version, made from version `base` (0 when there was none).

    Raises NotAllowed outside the team, Invalid for a mistake in it, and Conflict (field `version`) when somebody has
    saved another version since.
    """
    name = _name(by)
    kind = kind_of(document)
    fit = cleaned(document)
    with store.writing() as session:
        # Whoever saves the same document at the same moment waits for this row.
        team.of(session, browser=browser, team_id=team_id)
        session.get(Team, team_id, with_for_update=True)
        return _add(session, team_id, kind, fit, base=base, by=name)


def bring_back(store: Store, *, browser: str, team_id: str, kind: Kind, version: int, base: int, by: object) -> Version:
    """Make an older version the current one, as a new version. Raises as `save` does, and NotFound."""
    with store.reading() as session:
        team.of(session, browser=browser, team_id=team_id)
        row = team_queries.document(session, team_id, kind, version)
        if row is None:
            raise NotFound("There is no version {version} of this.", version=version)
        old = _version(row).content
    return save(store, browser=browser, team_id=team_id, document=old, base=base, by=by)


def _add(session: Session, team_id: str, kind: Kind, document: Document, *, base: int, by: str) -> Version:
    newest = team_queries.document(session, team_id, kind)
    if (newest.version if newest else 0) != base:
        raise Conflict(
            "{name} has saved version {version} while you were writing. Yours is still here: see what differs below.",
            field="version",
            name=(newest.by if newest else "") or "–",
            version=newest.version if newest else 0,
        )
    content = plain(document)
    if newest is not None and newest.content == content:
        raise Invalid("Nothing has changed since version {version}.", field="version", version=newest.version)
    return _version(insert(session, team_id, kind, content, by=by))


def insert(session: Session, team_id: str, kind: Kind, content: Any, *, by: str, in_force: bool = True) -> TeamDocument:
    """Write the next version. Raises Invalid when a team has saved as many as it may."""
    last = max((row.version for row in team_queries.document_versions(session, team_id, kind)), default=0)
    if last >= MAX_VERSIONS:
        raise Invalid("A team keeps {limit} versions, and has reached them.", limit=MAX_VERSIONS)
    row = TeamDocument(
        team_id=team_id, kind=kind, version=last + 1, at=now(), by=by, in_force=in_force, content=content
    )
    session.add(row)
    session.flush()
    return row


def _version(row: TeamDocument) -> Version:
    return Version(row.version, row.at, row.by, row.in_force, read_document(Kind(row.kind), row.content))


def _name(by: object) -> str:
    name = entry.text(by, limit=entry.NAME_LENGTH, field="by", lines=False)
    if not name:
        raise Invalid("Say who you are, so that the others know whom to ask about this change.", field="by")
    return name


# What is typed, made fit to keep


def cleaned(document: Document) -> Document:
    """The document with its texts trimmed and its rows in order. Raises Invalid for the first mistake in it."""
    fit = _clean(document)
    if isinstance(fit, Roles):
        fit = Roles(tuple(line for line in fit.lines if not line.empty))
        _few(fit.lines, MAX_ROLES)
    if isinstance(fit, Templates):
        _few(fit.lines, MAX_TEMPLATES)
    for mistake in mistakes(fit):
        raise mistake.sentence
    return document_of(kind_of(fit), cells(fit))


def _few(lines: tuple[object, ...], most: int) -> None:
    if len(lines) > most:
        raise Invalid("These are {count} rows; {limit} fit.", count=len(lines), limit=most, field="version")


#: Columns with lines of their own, and how much they hold; every other is one line of `entry.NAME_LENGTH`.
_LONG = {"text": entry.BODY_LENGTH, "duty": entry.PARAGRAPH_LENGTH, "reached": entry.LINE_LENGTH}


def _clean(value: Any, field: str = "") -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _clean(getattr(value, each.name), each.name) for each in fields(value)})
    if isinstance(value, tuple):
        found = (_clean(each, field) for each in value)
        return tuple(each for each in found if each != "")
    if isinstance(value, str):
        return entry.text(value, limit=_LONG.get(field, entry.NAME_LENGTH), field=field, lines=field in _LONG)
    return value


# What a workshop was started with


def pins(workshop: Workshop) -> dict[str, int]:
    """The versions in force when the workshop was started, by kind."""
    return workshop.documents or {}


def pinned(session: Session, workshop: Workshop) -> Documents:
    """The documents in force when the workshop was started."""
    found: dict[str, Any] = {}
    for kind, version in pins(workshop).items():
        row = team_queries.document(session, workshop.team_id, kind, version)
        if row is not None:
            found[kind] = read_document(Kind(kind), row.content)
    return Documents(**found)


def pinned_plan(session: Session, workshop: Workshop) -> Plan | None:
    """The communication plan its silences are measured by."""
    version = pins(workshop).get(Kind.PLAN)
    row = team_queries.document(session, workshop.team_id, Kind.PLAN, version) if version else None
    if row is None:
        return None
    found = read_document(Kind.PLAN, row.content)
    return found if isinstance(found, Plan) else None


def for_everyone(found: Documents) -> Documents:
    """What a participant may know of a team: how often each audience hears something, since silences show it."""
    return Documents(plan=targets_only(found.plan) if found.plan else None)
