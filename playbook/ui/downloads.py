"""Files to take along, at any moment; the routes make them when asked."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook.i18n import Translator
from playbook.ui import components, stage, state
from playbook.workshop.view import View

#: (name of the format, what it is, what for)
File = tuple[str, str, str]


def offered(here: View) -> None:
    """The two that most people want, and the others by purpose, folded away."""
    t = state.visit().t
    for file in first(t):
        st.html(_button(here, file))
    words = {
        "copy": t("Copy the report"),
        "hint": t("as rich text, to paste into Confluence, Docs or a mail"),
        "copied": t("Copied. Paste it where you want it."),
        "again": t("Ready. Press once more to copy it."),
        "failed": t("It could not be copied. Take the rich text below under “More formats”."),
    }
    components.clip(key="clip", data={**stage.live_data(here), "words": words, "reserve": 36})
    with st.expander(t("More formats")):
        st.html("".join(_group(here, name, files) for name, files in others(t)))
    st.caption(t("Notes that are still private are left out. Nobody's name stands on a note."))


def first(t: Translator) -> tuple[File, ...]:
    """What is asked for most: something to send around, something to paste."""
    return (
        ("report.pdf", t("Report, PDF"), t("to send and to print: timeline, plan, causes, evidence")),
        ("plan.md", t("Action plan, Markdown"), t("for the wiki or the ticket")),
    )


def others(t: Translator) -> tuple[tuple[str, tuple[File, ...]], ...]:
    """The rest, under what one wants to do with it."""
    return (
        (
            t("Plan"),
            (
                ("actions.ics", t("Due dates, calendar"), t("for Outlook, Google or Apple")),
                ("jira.csv", t("Actions for Jira, CSV"), t("choose yyyy-MM-dd as the date format")),
                ("plan.csv", t("Action plan, CSV"), t("for a spreadsheet or the tracker")),
            ),
        ),
        (
            t("Record"),
            (
                ("record.xlsx", t("Whole record, Excel"), t("plan, timeline, gaps, notes and causes as sheets")),
                ("record.md", t("Whole record, Markdown"), t("everything the room found")),
                ("record.csv", t("Whole record, CSV"), t("every message, gap, note and cause as a row")),
                ("workshop.json", t("Workshop, JSON"), t("to keep, and to read back into this app")),
            ),
        ),
        (
            t("Share"),
            (
                ("report.html", t("Report, web page"), t("with the chart to explore; works without a network")),
                ("report.rich.html", t("Report, rich text"), t("for Confluence or Docs")),
                ("summary-executives.md", t("Summary for executives"), t("the outcome first")),
                ("summary-company.md", t("Summary for the company"), t("what we learned")),
                ("summary-customers.md", t("Draft for customers"), t("what happened, what we did, what we change")),
            ),
        ),
    )


def _address(here: View, name: str) -> str:
    return f"./export/{escape(here.id)}/{escape(name)}"


def _button(here: View, file: File) -> str:
    name, what, use = file
    return (
        f'<a class="download" href="{_address(here, name)}" download>{escape(what)}</a> '
        f'<span class="fine">{escape(use)}</span>'
    )


def _group(here: View, title: str, files: tuple[File, ...]) -> str:
    rows = "".join(
        f'<li style="margin: .35em 0"><a style="color: inherit; font-weight: 600" href="{_address(here, name)}" '
        f'download>{escape(what)}</a> <span class="fine">{escape(use)}</span></li>'
        for name, what, use in files
    )
    return (
        f'<h3 style="margin: 0; padding: .5em 0 .1em; font-size: 1.1em">{escape(title)}</h3>'
        f'<ul style="margin: 0 0 .4em">{rows}</ul>'
    )
