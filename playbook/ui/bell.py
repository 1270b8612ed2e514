"""Fragments that draw themselves anew when their topic rings."""

from __future__ import annotations

from playbook.ui import components, stage, state
from playbook.workshop.view import View


def fresh(*topics: str) -> View:
    """Inside a fragment: mount the bell for these topics and return the workshop as it is now.

    The first run takes the view the frame has just loaded; a ring loads it again. One fragment with a bell to a
    page: the browser sends rings of the same moment in one request, and Streamlit runs one fragment for it.
    """
    here = state.load() if state.take("rang") else state.current()
    components.bell(
        key=f"bell-{'-'.join(topics)}",
        data={**stage.live_data(here), "topics": list(topics)},
        on_ring=state.rang,
    )
    return here
