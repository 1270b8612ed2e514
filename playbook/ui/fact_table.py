"""The chart's facts as tables that wrap on any screen: what was said, and every silence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape

import streamlit as st

from playbook import label
from playbook.exporters.words import measured, tone
from playbook.headline import clock, time_range
from playbook.lanes import By, lanes
from playbook.record import Communication
from playbook.timeline import CUSTOMERS, STRICT_MINUTES, Gap, before_start, circled, follow_up, in_order, phases
from playbook.ui import parts, quote, state
from playbook.workshop.view import View

#: Characters of a message before the rest waits behind a tap.
SHOWN = 240


def table(name: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, fit: int = 0) -> str:
    """A table whose cells are HTML already; the first `fit` columns keep their words on one line."""
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = ""
    for row in rows:
        cells = "".join(
            f'<td data-name="{escape(heads[place])}"{" class=fit" if place < fit else ""}>{cell}</td>'
            if cell
            else "<td></td>"
            for place, cell in enumerate(row)
        )
        body += f"<tr>{cells}</tr>"
    label_ = escape(name)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{label_}"><table class="facts stack" '
        f'aria-label="{label_}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def communications(here: View) -> None:
    """Every communication in order, with what is odd about it."""
    t = state.visit().t
    told = in_order(here.record.communications)
    if not told:
        parts.empty(t("Nothing was said yet. Add the first communication."))
        return
    dated = _several_days(here)
    heads = [t("When"), t("Channel"), t("To whom"), t("Phase"), t("By whom"), t("What was said"), t("Note")]
    rows = (
        [
            escape(clock(c.happened_at, t, here.zone, dated=dated)),
            escape(label.channel(t, c.channel)),
            escape(label.audience(t, c.audience)),
            escape(label.phase(t, c.phase)),
            escape(c.sender),
            _folded(c.body),
            escape(remark(here, c)),
        ]
        for c in told
    )
    st.html(table(t("All communications in order of time"), heads, rows, fit=1))


def _several_days(here: View) -> bool:
    days = {
        clock(c.happened_at, state.visit().t, here.zone, dated=True).split(",")[0] for c in here.record.communications
    }
    return len(days) > 1


def _folded(text: str) -> str:
    """The words; of a long text the rest behind a tap."""
    whole = text.strip()
    if len(whole) <= SHOWN:
        return escape(whole)
    rest = "<br>".join(escape(line) for line in whole.splitlines())
    return f"<details><summary>{escape(quote.cut(whole, SHOWN))}</summary>{rest}</details>"


def remark(here: View, c: Communication) -> str:
    """What is odd about a communication, in few words; nothing about most."""
    t = state.visit().t
    if before_start(here.record, c):
        return t("before the start")
    if c.published_at and abs((c.published_at - c.happened_at).total_seconds()) >= 60:
        return t("published {time}", time=clock(c.published_at, t, here.zone, dated=True))
    if follow_up(here.record, c):
        return t("follow-up")
    if c.announced_at:
        return t("announced {time}", time=clock(c.announced_at, t, here.zone))
    return ""


def silences(here: View, by: By) -> None:
    """What the chart of the gaps shows: lane by lane every silence with its length, its target, what was
    announced, its circle and the notes pinned to it; then the phases."""
    t = state.visit().t
    rows = lanes(here.record, t, by=by, target_minutes=STRICT_MINUTES, profile=here.profile, names={}, strip=CUSTOMERS)
    heads = [t("Lane"), t("From → to"), t("Silence"), t("Target"), t("Announced"), t("Circled"), t("Sticky notes")]
    cells = []
    for lane in rows:
        marked = {gap.key for gap in circled(lane.gaps, here.marks)}
        cells += [_silence(here, lane.name, gap, gap.key in marked) for gap in lane.gaps if gap.minutes > 0]
    st.html(table(t("Every silence of the chart"), heads, cells))
    spans = [
        [escape(label.phase(t, span.phase)), escape(time_range(span.start, span.end, t, here.zone))]
        for span in phases(here.record)
    ]
    if spans:
        st.html(table(t("The phases as they were told"), [t("Phase"), t("From → to")], spans))


def _silence(here: View, lane: str, gap: Gap, marked: bool) -> list[str]:
    t = state.visit().t
    duration = escape(t.duration(gap.minutes))
    return [
        escape(lane),
        escape(time_range(gap.start, gap.end, t, here.zone)),
        f'<span class="{tone(gap)}"><b>{duration}</b></span>' if gap.over_target else duration,
        escape(measured(gap, t)),
        escape(clock(gap.announced_at, t, here.zone)) if gap.announced_at else "",
        escape(t("circled")) if marked else "",
        escape(_pinned(here, gap.start, gap.end)),
    ]


def _pinned(here: View, start: datetime, end: datetime) -> str:
    count = sum(bool(note.at and start <= note.at < end) for note in here.notes)
    return state.visit().t.number(count) if count else ""
