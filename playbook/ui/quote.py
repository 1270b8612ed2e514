"""A communication as it was said, beneath the number it explains."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook import label
from playbook.headline import clock
from playbook.record import Communication
from playbook.timeline import minutes_between
from playbook.ui import parts, state
from playbook.workshop.view import View

#: Characters of a message shown before it is cut; the whole text stands on the timeline page.
SHOWN = 420


def head(here: View, message: Communication, *, audience: bool = True) -> str:
    """When, where and in which phase a message was said; text, not Markdown."""
    t = state.visit().t
    days = {at.date() for at in (here.record.started_at, here.record.resolved_at, message.happened_at) if at}
    said = [
        clock(message.happened_at, t, here.zone, dated=len(days) > 1),
        label.channel(t, message.channel),
        *([label.audience(t, message.audience)] if audience else []),
        label.phase(t, message.phase),
    ]
    if message.published_at and abs(minutes_between(message.happened_at, message.published_at)) >= 1:
        said.append(t("published {time}", time=t.moment(message.published_at, here.zone)))
    return " · ".join(said)


def quoted(text: str) -> str:
    """Somebody's words as a Markdown quotation in which nothing of theirs is Markdown."""
    if not text.strip():
        return f"*{parts.plain(state.visit().t('Its words are not on record.'))}*"
    return "\n>\n".join(f"> {parts.plain(line.strip())}" for line in cut(text).splitlines() if line.strip())


def html(here: View, message: Communication, *, lead: str = "", limit: int = SHOWN) -> str:
    """A message with its head as HTML, everything in it escaped; its text cut after `limit` characters."""
    named = f"<b>{escape(lead)}</b> " if lead else ""
    text = cut(message.body, limit) or state.visit().t("Its words are not on record.")
    lines = "<br>".join(escape(line.strip()) for line in text.splitlines() if line.strip())
    over = f'<p class="head">{named}{escape(head(here, message))}</p>'
    return f'<div class="said">{over}<blockquote>{lines}</blockquote></div>'


def cut(text: str, limit: int = SHOWN) -> str:
    """Somebody's words, at most so many characters of them."""
    whole = text.strip()
    return whole if len(whole) <= limit else whole[:limit].rstrip() + " …"


def message(here: View, said: Communication, *, lead: str = "") -> None:
    """One message with its head; `lead` says what it is here ("Before")."""
    named = f"**{parts.plain(lead)}** " if lead else ""
    st.markdown(f"{named}{parts.plain(head(here, said))}\n\n{quoted(said.body)}")
