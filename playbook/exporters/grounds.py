"""What causes rest on, in a reader's words: the silences, messages and notes linked to them. Pure."""

from __future__ import annotations

from playbook import label
from playbook.exporters.words import Times
from playbook.i18n import Translator
from playbook.timeline import minutes_between
from playbook.workshop.evidence import Evidence
from playbook.workshop.view import View, WhyView

#: How much of a note is quoted as evidence; its whole text stands among the problems.
QUOTED = 160


def evidence(cause: WhyView, view: View, t: Translator, clock: Times) -> tuple[str, ...]:
    """Each thing a why or a factor rests on, in a line."""
    return tuple(found for link in cause.evidence if (found := _words(link, view, t, clock)))


def _words(link: Evidence, view: View, t: Translator, clock: Times) -> str:
    if link.start and link.end:
        lasted = t.duration(minutes_between(link.start, link.end))
        return f"{t('Silence')}: {clock.between(link.start, link.end)}, {lasted}"
    for message in view.record.communications:
        if message.id == link.of:
            return f"{t('Message')}: {clock.at(message.happened_at)} · {label.channel(t, message.channel)}"
    for note in view.notes:
        if note.id == link.of:
            line = " ".join(note.text.split())
            return f"{t('Sticky note')}: {line if len(line) <= QUOTED else line[: QUOTED - 1].rstrip() + '…'}"
    return ""
