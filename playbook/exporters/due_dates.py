"""The actions' due dates for a calendar (RFC 5545).

Each is an all-day event, not a task. Google Calendar imports events only, Outlook drops VTODO without a
word, and Apple's Calendar leaves it to Reminders, which does not open files; an event arrives in all of
them, and on the right day whatever zone the reader is in. It takes no time from anybody (transparent) and
rings no bell: whoever imports it for a team should not set alarms for others. Writing both would show
every date twice in programs that read both.

An owner who left an e-mail address is the event's organizer and contact, and never an attendee: what is
published has an organizer and no attendees (RFC 5546, 3.2.1), and a program that imports attendees may
write to them all.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, vCalAddress

from playbook.exporters import words
from playbook.exporters.blocks import fit
from playbook.exporters.invitation import vtimezone
from playbook.i18n import Translator
from playbook.model import ActionStatus
from playbook.workshop.view import ActionView, View


def render(view: View, t: Translator) -> bytes:
    """A calendar with one entry per open, promised action that has a date.

    An action keeps its UID: importing again moves an entry instead of doubling it. The workshop's zone is
    stated, and its VTIMEZONE makes a calendar without any date yet a valid one.
    """
    stamp = datetime.now(UTC).replace(microsecond=0)
    calendar = Calendar()
    calendar.add("prodid", f"-//Playbook//Incident Response Communications//{t.lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _line(t("Actions: {title}", title=view.title)))
    calendar.add("x-wr-timezone", view.zone)
    calendar.add_component(vtimezone(view.zone, stamp))
    for action in view.actions:
        if action.due is not None and action.status == ActionStatus.OPEN and not action.parked:
            calendar.add_component(_event(action, view, t, stamp))
    content: bytes = calendar.to_ical()
    return content


def _event(action: ActionView, view: View, t: Translator, stamp: datetime) -> Event:
    assert action.due is not None  # noqa: S101 — the caller picked those with a date
    event = Event()
    event.add("uid", f"action-{action.id}@playbook")
    event.add("dtstamp", stamp)
    event.add("dtstart", action.due)
    event.add("dtend", action.due + timedelta(days=1))
    event.add("summary", _line(f"{action.recommendation} ({action.owner})" if action.owner else action.recommendation))
    facts = (
        (t("Owner"), action.owner or t("no owner")),
        (t("Root cause"), words.root_cause(action, view)),
        (t("Status"), words.status(action, t)),
        (t("Workshop"), view.title),
        (t("Team"), view.team),
        (t("Time zone"), view.zone),
    )
    event.add("description", "\n".join(f"{name}: {fit(text)}" for name, text in facts if text))
    if address := words.address(action):
        owner = vCalAddress(f"mailto:{address}")
        owner.params["CN"] = _line(action.owner).replace('"', "'") or address
        event.add("organizer", owner)
        event.add("contact", f"{_line(action.owner)}, {address}".lstrip(", "))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PUBLIC")
    return event


def _line(text: str) -> str:
    return " ".join(fit(text).split())
