"""The moments of an incident that a plan has rows for: the first word, then the phases as status pages name them."""

from __future__ import annotations

from playbook import label
from playbook.i18n import Translator
from playbook.record import Phase

#: The first word of all, counted from the start.
FIRST = "first"
#: In order. While `UPDATE` is told the phase before it goes on, so it has no row of its own.
MOMENTS = (FIRST, Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MONITORING, Phase.RESOLVED, Phase.POSTMORTEM)
#: Told once, counted from the resolution; the others count from the word before.
AFTERWARDS = (Phase.RESOLVED, Phase.POSTMORTEM)


def name(t: Translator, moment: str) -> str:
    """What a moment is called: "First word", "Investigating"."""
    return t("First word") if moment == FIRST else label.phase(t, moment)


def place(t: Translator, audience: str, moment: str, severity: str = "") -> str:
    """A row in words: "Customers · Investigating", and the severity where a row is for one only."""
    words = f"{label.audience(t, audience)} · {name(t, moment)}"
    return f"{words} ({label.severity(t, severity)})" if severity else words
