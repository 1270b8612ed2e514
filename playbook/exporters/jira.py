"""The actions for Jira's CSV importer.

Source: Atlassian, "Importing data from CSV" and "Prepare a CSV file for import". A Summary is required and
must not be longer than 255 characters; headings hold no punctuation and are matched by their English names,
which is why these are not translated; several labels are several columns of one name, and a label holds no
blank; priorities and types go by the names of Jira's own scheme. Dates are ISO (2026-04-30): on the page
that asks for the date format, answer yyyy-MM-dd. People are matched by e-mail address; an owner who left
none has to be chosen there by name, so the description names them too.

There is no byte order mark, which would become a part of the first heading, "Summary".
"""

from __future__ import annotations

import re

from playbook.exporters import words
from playbook.exporters.blocks import fit
from playbook.exporters.tables import csv_bytes
from playbook.i18n import Translator
from playbook.model import ActionStatus
from playbook.workshop.view import ActionView, View

HEADER = ("Summary", "Description", "Issue Type", "Assignee", "Due Date", "Priority", "Labels", "Labels")
SUMMARY = 255
LABEL = "incident-communication"
#: Signs with a meaning in Jira's wiki markup; a backslash takes it away.
_MARKUP = re.compile(r"[\\*_{}\[\]!|^~]|\?(?=\?)|(?<!\w)[-+#]|[-+](?!\w)")
#: Marks of a heading and a quotation where a line starts; nothing escapes those, so a joiner parts them.
_START = re.compile(r"(?m)^([ \t]*(?:bq|h[1-6]))\.")


def render(view: View, t: Translator) -> bytes:
    """One issue per action that is still to be done, the promised ones first."""
    still = [a for a in view.actions if a.status == ActionStatus.OPEN]
    title = words.slug(view.title) or "workshop"
    return csv_bytes(
        HEADER,
        [
            (
                _summary(action.recommendation),
                _description(action, view, t),
                "Task",
                words.address(action) or fit(action.owner),
                action.due,
                _priority(action, view),
                LABEL,
                title,
            )
            for action in sorted(still, key=lambda a: a.parked)
        ],
        bom=False,
    )


def _summary(text: str) -> str:
    line = " ".join(fit(text).split())
    return line if len(line) <= SUMMARY else f"{line[: SUMMARY - 1].rstrip()}…"


def _priority(action: ActionView, view: View) -> str:
    """High for what the room made a priority, Low for what is parked, else Medium."""
    if action.parked:
        return "Low"
    return "High" if any(g.id == action.group_id and g.priority for g in view.groups) else "Medium"


def _description(action: ActionView, view: View, t: Translator) -> str:
    facts = (
        (t("Owner"), action.owner or t("no owner")),
        (t("Due on"), t.day(action.due) if action.due else t("no date")),
        (t("Status"), words.status(action, t)),
        (t("Root cause"), words.root_cause(action, view)),
        (t("Workshop"), view.title),
        (t("Team"), view.team),
        (t("Time zone"), view.zone),
    )
    lines = [inert(action.recommendation), "", *(f"*{name}:* {inert(text)}" for name, text in facts if text)]
    return "\n".join(lines)


def inert(text: str) -> str:
    """Text that Jira's wiki markup shows as it was typed."""
    return _START.sub("\\1\u2060.", _MARKUP.sub(r"\\\g<0>", fit(text)))
