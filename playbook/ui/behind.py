"""Numbers that one can ask: a button around each opens the messages behind it, beside it, without a script's run.

The panels are the browser's own popovers: Escape or a click elsewhere closes them, the keyboard opens them, and
nothing is asked of the server. All words that people wrote are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from playbook.ui import quote
from playbook.workshop.view import View

#: Panels with more messages than this show less of each.
MANY, SHORT = 12, 160


class Behind:
    """One block of HTML with its panels; `name` keeps its ids apart from those of other blocks on the page."""

    def __init__(self, here: View, name: str) -> None:
        self.here, self.name = here, name
        self.said = {message.id: message for message in here.record.communications}
        self._count = 0

    def number(self, inner: str, title: str, messages: Sequence[str] = (), **more: Any) -> str:
        """`inner` (HTML) as a button that opens a panel of its own, made as `panel` makes it; plain where there is
        nothing to open."""
        ident, panel = self.panel(title, messages, **more)
        return button(inner, ident) + panel

    def panel(
        self, title: str, messages: Sequence[str] = (), *, leads: Sequence[str] = (), facts: Iterable[str] = ()
    ) -> tuple[str, str]:
        """(its id, its HTML): the heading, sentences and the messages with these ids, each after its lead if there
        is one. Several buttons may open it. Nothing when it would be empty."""
        shown = "".join(f'<p class="fact">{escape(fact)}</p>' for fact in facts)
        short = SHORT if len(messages) > MANY else quote.SHOWN
        for place, ident in enumerate(messages):
            if ident in self.said:
                lead = leads[place] if place < len(leads) else ""
                shown += quote.html(self.here, self.said[ident], lead=lead, limit=short)
        if not shown:
            return "", ""
        self._count += 1
        ident = f"behind-{self.name}-{self._count}"
        return ident, (
            f'<div id="{ident}" class="behind" popover role="dialog" aria-label="{escape(title)}" tabindex="0">'
            f'<p class="title">{escape(title)}</p>{shown}</div>'
        )


def button(inner: str, ident: str) -> str:
    """`inner` (HTML) as a button that opens the panel of this id; plain without one."""
    if not ident:
        return f'<span class="number">{inner}</span>'
    return f'<button type="button" class="number" popovertarget="{ident}">{inner}</button>'
