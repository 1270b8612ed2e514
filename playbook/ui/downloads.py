"""Files to take along, at any moment; the routes make them when asked."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook.ui import state
from playbook.workshop.view import View


def offered(here: View) -> None:
    """A link for each format: what it is, and what for."""
    t = state.visit().t
    for name, what, use in (
        ("plan.md", t("Action plan, Markdown"), t("for the wiki or the ticket")),
        ("plan.csv", t("Action plan, CSV"), t("for a spreadsheet or the tracker")),
        ("record.md", t("Whole record, Markdown"), t("everything the room found")),
        ("record.csv", t("Whole record, CSV"), t("every message, gap, note and cause as a row")),
    ):
        st.html(
            f'<a class="download" href="./export/{escape(here.id)}/{name}" download>{escape(what)}</a> '
            f'<span class="fine">{escape(use)}</span>'
        )
    st.caption(t("Notes that are still private are left out. Nobody's name stands on a note."))
