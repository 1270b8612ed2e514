"""Hints for whoever prepares: what the play is made for and this incident may lack. Never a block."""

from __future__ import annotations

from playbook.i18n import Translator
from playbook.record import Record
from playbook.timeline import before_start, minutes_between

#: Shorter incidents leave too few silences to talk about; the play recommends two hours.
LONG_ENOUGH_MINUTES = 120.0


def preparation_hints(record: Record, t: Translator) -> list[str]:
    """Sentences about a short incident, a missing start or end, no communications, impossible order."""
    hints: list[str] = []
    start, end = record.started_at, record.resolved_at
    if not record.start_known:
        hints.append(
            t(
                "When were customers first hurt? Monitoring or the first complaint knows. "
                "Until it is given, the wait for the first word cannot be measured."
            )
        )
    elif start and end and 0 < minutes_between(start, end) < LONG_ENOUGH_MINUTES:
        hints.append(
            t(
                "It lasted {duration}. The play gives most after two hours or more; "
                "a shorter incident works if there was much to say.",
                duration=t.duration(minutes_between(start, end)),
            )
        )
    if end is None and record.communications:
        hints.append(t("When was it resolved? Until it is given, the last silence cannot be measured."))
    if not record.communications:
        hints.append(
            t(
                "No communication is recorded yet. Import the status page or type what you know; "
                "the room adds what is missing."
            )
        )
    early = sum(1 for c in record.communications if before_start(record, c))
    if early:
        hints.append(
            t.n(
                "{n} communication is dated before the start. Check its time, or move the start back.",
                "{n} communications are dated before the start. Check their times, or move the start back.",
                early,
            )
        )
    return hints
