"""What became of announced updates, what was dated otherwise than published, how late the end was told, and too
much of a good thing: each number opens the messages behind it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from playbook import told
from playbook.told import Line
from playbook.ui import state
from playbook.ui.behind import Behind
from playbook.workshop.view import View


def audited(here: View) -> None:
    """The audit in four short tables."""
    t = state.visit().t
    found = here.record, t, here.zone
    promised = list(told.promised(*found))
    dates, end = list(told.dated(*found)), list(told.ended(here.record, t))
    much = list(told.too_often(*found))
    behind = Behind(here, "audit")
    blocks = (
        (t("Announced next updates"), promised, t("No message was there to announce one.")),
        (t("Published at another time than shown"), dates, t("Every message was published when it says.")),
        (t("The end, and the word of it"), end, t("The incident has no end yet.")),
        (t("Too much of a good thing"), much, t("No message was empty, none said the same again, and no burst came.")),
    )
    shown = "".join(_block(title, lines, nothing, behind) for title, lines, nothing in blocks)
    st.html(f'<div class="audit">{shown}</div>')


def _block(title: str, lines: Iterable[Line], nothing: str, behind: Behind) -> str:
    rows = "".join(_row(line, behind) for line in lines)
    name = escape(title)
    table = f'<table class="facts" aria-label="{name}"><tbody>{rows}</tbody></table>'
    return f"<section><h2>{name}</h2>{table if rows else f'<p>{escape(nothing)}</p>'}</section>"


def _row(line: Line, behind: Behind) -> str:
    number = behind.number(f"<b>{escape(line.number)}</b>", f"{line.number}: {line.sentence}", line.messages)
    tone = "warm" if line.talk else "cool"
    return f'<tr class="{tone}"><th scope="row" class="fit">{number}</th><td>{escape(line.sentence)}</td></tr>'
