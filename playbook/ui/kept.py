"""Targets kept and missed, audience by phase."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook import label
from playbook.adherence import Kept, asked_words, outcome_words
from playbook.documents.moment import MOMENTS, name
from playbook.headline import gap_words
from playbook.ui import parts, state, target
from playbook.ui.behind import Behind
from playbook.workshop.view import View


def targets(here: View) -> None:
    """A table with a row for each audience and a column for each moment that something is asked for."""
    t = state.visit().t
    found = here.kept
    came = [each for each in found if each.came_up]
    if not came:
        st.write(t("Here is no target to measure yet."))
        return
    missed = sum(1 for each in came if each.missed)
    parts.fine(
        t.n(
            "{name}: {missed} of {n} target was missed at least once.",
            "{name}: {missed} of {n} targets were missed at least once.",
            len(came),
            name=target.name(here),
            missed=t.number(missed),
        )
    )
    st.html(_table(found, Behind(here, "kept")))


def _table(found: tuple[Kept, ...], behind: Behind) -> str:
    t = state.visit().t
    moments = [moment for moment in MOMENTS if any(each.moment == moment for each in found)]
    cells = {(each.audience, each.moment): each for each in found}
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in (t("Audience"), *(name(t, m) for m in moments)))
    rows = "".join(
        f'<tr><th scope="row">{escape(label.audience(t, audience))}</th>'
        + "".join(_cell(cells.get((audience, moment)), behind) for moment in moments)
        + "</tr>"
        for audience in dict.fromkeys(each.audience for each in found)
    )
    said = escape(t("Targets kept and missed, audience by phase"))
    return (
        f'<div class="matrix" tabindex="0" role="region" aria-label="{said}"><table aria-label="{said}">'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _cell(kept: Kept | None, behind: Behind) -> str:
    """What became of a target, and behind it the silences that missed it, else all, with the messages around them."""
    t = state.visit().t
    if kept is None:
        return "<td>–</td>"
    tone, sign = ("warm", "✗ ") if kept.missed else ("cool", "✓ ") if kept.came_up else ("", "")
    outcome, asked = escape(outcome_words(kept, t)), escape(asked_words(kept, t))
    first = f"<b>{sign}{outcome}</b>" if sign else outcome
    chosen = [gap for gap in kept.silences if gap.over_target] or kept.silences
    around = [ident for gap in chosen for ident in (gap.before, gap.after) if ident]
    messages = list(dict.fromkeys([*around, *([kept.answer] if kept.answer else [])]))
    title = f"{label.audience(t, kept.audience)}, {name(t, kept.moment)}"
    facts = [gap_words(gap, t, behind.here.zone) for gap in chosen]
    return f'<td class="{tone}">{behind.number(first, title, messages, facts=facts)}<br>{asked}</td>'
