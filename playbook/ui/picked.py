"""What somebody clicked on in a chart, beneath it: a silence with the words around it, a message, sticky notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import streamlit as st

from playbook.errors import Invalid
from playbook.timeline import Gap, gaps
from playbook.ui import gap_list, parts, quote, state
from playbook.workshop.view import View


def pick(key: str) -> None:
    """A click on the chart with this key: what it was on is shown by the run that follows."""
    fired: Mapping[str, Mapping[str, object]] = state.value(key, {})
    state.put("picked", (fired.get("picked") or {}).get("what"))


def panel(here: View) -> None:
    """What was clicked on, until it is closed or is no longer on the timeline."""
    what: str | Iterable[object] | None = state.value("picked", None)
    names: list[str] = [what] if isinstance(what, str) else list(map(str, what or ()))
    gap = _gap(here, names[0]) if names else None
    said = [message for message in here.record.communications if message.id in names]
    notes = [note for note in here.notes if note.id in names]
    if not (gap or said or notes):
        return
    with st.container(border=True, key="picked"):
        if gap:
            gap_list.gap_row(here, gap, place="picked")
        for message in said:
            quote.message(here, message)
        for note in notes:
            st.markdown(f":material/sticky_note_2: {parts.plain(note.text)}")
        st.button(
            state.visit().t("Close"), key="picked_close", on_click=_close, type="tertiary", icon=":material/close:"
        )


def _gap(here: View, name: str) -> Gap | None:
    """The silence of this name, if the timeline still has it."""
    scope = name.rsplit("/", 3)[0]
    try:
        return next((gap for gap in gaps(here.record, scope=scope, profile=here.profile) if gap.key == name), None)
    except Invalid:
        return None


def _close() -> None:
    state.put("picked", None)
