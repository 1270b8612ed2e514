"""The plan and the record as tables for a spreadsheet or a tracker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from playbook import label
from playbook.exporters import followed, grounds, words
from playbook.exporters.tables import csv_bytes
from playbook.headline import gap_words
from playbook.i18n import Translator
from playbook.record import Communication
from playbook.timeline import CUSTOMERS, EVERYTHING, before_start, follow_up, in_order
from playbook.workshop.view import NoteView, View

#: Columns of the record, in order. A row fills those that fit its kind.
COLUMNS = (
    *("kind", "at", "until", "minutes", "channel", "audience", "phase", "sender"),
    *("text", "group", "root_cause", "owner", "due", "status", "votes", "email", "evidence", "zone"),
)

Row = Mapping[str, object]


def plan_csv(view: View, t: Translator) -> bytes:
    """One row per action, the promised ones first. Without any, a table of headings only."""
    header = (
        *(t("Number"), t("Action"), t("Root cause"), t("Group"), t("Owner"), t("Due on"), t("Status")),
        *(t("Workshop"), t("Team"), t("E-mail"), t("Time zone")),
    )
    groups = {group.id: words.group_name(group, t) for group in view.groups}
    rows = [
        (
            number,
            action.recommendation,
            words.root_cause(action, view),
            groups.get(action.group_id or ""),
            action.owner,
            action.due,
            words.status(action, t),
            view.title,
            view.team,
            action.email,
            view.zone,
        )
        for number, action in enumerate(sorted(view.actions, key=lambda a: a.parked), 1)
    ]
    return csv_bytes(header, rows)


def record_csv(view: View, t: Translator) -> bytes:
    """One row per thing in the order of time, undated ones last: the incident's turns, every
    communication, gap, note, group, why and action. Instants are local, ISO 8601 with their offset."""
    header = (
        *(t("Kind"), t("At"), t("Until"), t("Minutes"), t("Channel"), t("Audience"), t("Phase"), t("Sender")),
        *(t("Text"), t("Group"), t("Root cause"), t("Owner"), t("Due on"), t("Status"), t("Votes")),
        *(t("E-mail"), t("Evidence"), t("Time zone")),
    )
    rows = [*_turns(view, t), *_communications(view, t), *_gaps(view, t), *_board(view, t), *_actions(view, t)]
    rows.sort(key=_when)
    zone = ZoneInfo(view.zone)
    return csv_bytes(header, ([_local({**row, "zone": view.zone}.get(name), zone) for name in COLUMNS] for row in rows))


def _when(row: Row) -> tuple[bool, datetime]:
    at = row.get("at")
    # Rows of one instant, and those without any, stay in the order of their kinds.
    return (False, at.astimezone(UTC)) if isinstance(at, datetime) else (True, datetime.max.replace(tzinfo=UTC))


def _local(value: object, zone: ZoneInfo) -> object:
    return value.astimezone(zone).replace(microsecond=0) if isinstance(value, datetime) else value


def _turns(view: View, t: Translator) -> Iterator[Row]:
    known = view.preparation
    start = known.started_at if known.start_known else None
    for name, at in ((t("Began"), start), (t("Noticed"), known.detected_at), (t("Resolved"), known.resolved_at)):
        if at is not None:
            yield {"kind": t("Incident"), "at": at, "text": name}


def _communications(view: View, t: Translator) -> Iterator[Row]:
    for message in in_order(view.record.communications):
        yield {
            "kind": t("Communication"),
            "at": message.happened_at,
            "channel": label.channel(t, message.channel),
            "audience": label.audience(t, message.audience),
            "phase": label.phase(t, message.phase),
            "sender": message.sender,
            "text": message.body,
            "status": _remark(view, message, t),
        }


def _remark(view: View, message: Communication, t: Translator) -> str:
    if before_start(view.record, message):
        return t("before the start: check both times")
    return t("after resolution") if follow_up(view.record, message) else ""


def _gaps(view: View, t: Translator) -> Iterator[Row]:
    for scope, found in words.all_gaps(view):
        circles = words.circled_keys(view, found)
        for gap in found:
            standing = [words.measured(gap, t), *((t("circled"),) if gap.key in circles else ())]
            yield {
                "kind": t("Gap"),
                "at": gap.start,
                "until": gap.end,
                "minutes": round(gap.minutes, 1),
                **_told(scope, t),
                "text": gap_words(gap, t, view.zone),
                "status": t.many(standing),
            }


def _told(scope: str, t: Translator) -> dict[str, str]:
    """Whose silence a gap is, in the column where one would look for it."""
    kind = scope.partition(":")[0]
    column = "audience" if kind in (CUSTOMERS, EVERYTHING, "audience") else "channel"
    return {column: label.scope(t, scope)}


def _board(view: View, t: Translator) -> Iterator[Row]:
    clock = words.times(view, t)
    names = {group.id: words.group_name(group, t) for group in view.groups}
    for note in view.notes:
        yield {
            "kind": t("Sticky note"),
            "at": note.at,
            "text": note.text,
            "group": names.get(note.group_id or ""),
            "votes": _votes(note, view),
        }
    for group in view.groups:
        root = group.root.text if group.root else ""
        yield {
            "kind": t("Group"),
            "text": names[group.id],
            "group": names[group.id],
            "root_cause": root,
            "status": t("Priority") if group.priority else "",
            "votes": group.votes,
        }
        for cause in (*group.whys, *group.factors):
            yield {
                "kind": t("Cause"),
                "text": cause.text,
                "group": names[group.id],
                "root_cause": root,
                "status": words.cause_kind(cause, group, t),
                "evidence": "\n".join(grounds.evidence(cause, view, t, clock)),
            }


def _votes(note: NoteView, view: View) -> int | None:
    """Votes on a note that stands alone; a grouped one has none of its own."""
    if view.note_votes is None or note.group_id is not None:
        return None
    return view.note_votes.get(note.id, 0)


def _actions(view: View, t: Translator) -> Iterator[Row]:
    names = {group.id: words.group_name(group, t) for group in view.groups}
    for action in view.actions:
        yield {
            "kind": t("Action"),
            "text": action.recommendation,
            "group": names.get(action.group_id or ""),
            "root_cause": words.root_cause(action, view),
            "owner": action.owner,
            "due": action.due,
            "status": words.status(action, t),
            "email": action.email,
        }
    for each in view.carried:
        yield {
            "kind": t("Earlier action"),
            "text": each.recommendation,
            "root_cause": each.cause,
            "owner": each.owner,
            "due": each.due,
            "status": followed.standing(each, t),
        }
