"""The four figures beneath the chart; each opens what is behind it."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook import told
from playbook.audit import backdated
from playbook.compare import Metric, alike, population, standing_words, standings
from playbook.exporters import words
from playbook.figures import figures
from playbook.headline import gap_words
from playbook.timeline import Gap, GapKind, cadence, customer_scope, in_order, within
from playbook.ui import parts, state
from playbook.ui.behind import Behind
from playbook.workshop.view import View


def figures_row(here: View) -> None:
    """First word, longest silence (also beside public incidents of the same kind), promises, updates sent."""
    if not here.record.communications:
        return
    t = state.visit().t
    record, scope = here.record, customer_scope(here.record)
    largest = figures(record, scope, profile=here.profile).largest_gap
    first = [c.id for c in in_order(c for c in record.communications if within(c, scope))][:1]
    promised = list(told.promised(record, t, here.zone, scope=scope))
    every = {
        0: (first, ()),
        1: (_around(largest), _beside(here, largest)),
        2: (
            [ident for line in promised for ident in line.messages],
            [f"{line.number}: {line.sentence}" for line in promised],
        ),
        3: ([c.id for c in cadence(record, scope)], ()),
    }
    behind = Behind(here, "cards")
    body = ""
    for place, (figure, what, tone) in enumerate(words.cards(here, t)):
        standing = _standing(here, largest) if place == 1 else ""
        what = f"{what}: {standing}" if standing else what
        messages, facts = every[place]
        inner = f"<b>{escape(figure)}</b><span>{escape(what)}</span>"
        number = behind.number(inner, f"{figure} {what}", list(dict.fromkeys(messages)), facts=facts)
        body += f'<div class="card {escape(tone)}">{number}</div>'
    st.html(f'<div class="cards">{body}</div>')
    late = [each.communication for each in backdated(record, scope) if each.minutes > 0]
    if late:
        parts.fine(
            t.n(
                "{n} message was published later than it is dated; the chart and the figures follow the date it shows.",
                "{n} messages were published later than they are dated; the chart and the figures follow the dates "
                "they show.",
                len(late),
            )
        )


def _around(gap: Gap | None) -> list[str]:
    return [ident for ident in (gap.before, gap.after) if ident] if gap else []


def _standing(here: View, largest: Gap | None) -> str:
    """Where the longest silence stands among public incidents, which are measured from the first word on."""
    if largest is None or largest.kind is GapKind.FIRST or not alike(here.record):
        return ""
    found = {each.metric: each for each in standings(here.record)}
    return standing_words(found[Metric.LARGEST_GAP], state.visit().t) if Metric.LARGEST_GAP in found else ""


def _beside(here: View, largest: Gap | None) -> list[str]:
    """The longest silence in words, and this incident beside public ones: a place, never a grade."""
    t = state.visit().t
    facts = [gap_words(largest, t, here.zone)] if largest else []
    if not alike(here.record):
        return facts
    names = {
        Metric.FIRST_POST_DELAY: t("From the start to the first word"),
        Metric.LARGEST_GAP: t("Longest silence after the first word"),
        Metric.MEDIAN_GAP: t("Usual silence"),
        Metric.UPDATES_PER_HOUR: t("Updates an hour"),
    }
    found = {each.metric: each for each in standings(here.record)}
    facts += [f"{name}: {standing_words(found[metric], t)}." for metric, name in names.items() if metric in found]
    return [*facts, population(t)]
