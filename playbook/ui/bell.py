"""Fragments that draw themselves anew when their topic rings."""

from __future__ import annotations

from playbook.ui import components, stage, state
from playbook.workshop.view import View


def fresh(*topics: str, part: str = "") -> View:
    """Inside a fragment: mount the bell for these topics and return the workshop as it is now.

    `part` tells two fragments of one page apart. The first run takes the view the frame has just loaded; a ring loads it again.
    """
    here = state.current()
    name = "-".join((*topics, part) if part else topics)
    components.bell(key=f"bell-{name}", data={**stage.live_data(here), "topics": list(topics)}, on_ring=state.rang)
    return state.load() if state.take("rang") else here
