"""What stands above every workshop page, and what a person sees who has no seat."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

import streamlit as st

from playbook.errors import NotAllowed
from playbook.play import StepKey
from playbook.ui import components, parts, state, words
from playbook.workshop.view import View

log = logging.getLogger(__name__)


def join_link(code: str) -> str:
    """The address that others type or scan."""
    return f"{_address()}/join/{code.replace('-', '')}"


@lru_cache(maxsize=1)
def _network_host() -> str:
    """This machine's address in its network; nothing is sent to find it out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address for examples: a route is looked up, no packet goes out
            return str(probe.getsockname()[0])
        except OSError:
            return "localhost"


def _address() -> str:
    """Where the app lives in this browser, base path included, without a page and without a slash at the end."""
    base = (st.context.url or "").split("?")[0].rstrip("/")
    here = urlsplit(base)
    if here.hostname in ("localhost", "127.0.0.1", "::1"):
        # Whoever opened the app on the server itself invites others to the address they can reach.
        base = base.replace(here.netloc, f"{_network_host()}:{here.port or 80}", 1)
    for step in (*StepKey, "home", "team"):
        base = base.removesuffix(f"/{step}")
    return base


def live_data(view: View) -> dict[str, object]:
    """What every live component needs to find its room and speak its language."""
    who = state.visit()
    return {
        "workshop": view.id,
        "base": urlsplit(_address()).path,
        "v": view.version,
        "lang": who.lang,
        "zone": view.zone,
        "leads": view.leads,
    }


def bar(view: View, step: StepKey) -> None:
    """The stage bar: title, steps, timer, who is here, the code, and the way on."""
    who = state.visit()
    link = join_link(view.code)
    components.bar(
        key="bar",
        data={
            **live_data(view),
            "words": words.bar_words(who.t),
            "title": view.title,
            "steps": [{"key": s.key, "name": s.name, "minutes": s.minutes} for s in who.play.steps],
            "shown": step,
            "room": view.step,
            "following": state.following(),
            "screen": parts.told_screen(),
            "code": view.code,
            "link": link,
            "qr": parts.qr(link),
            "home": "./?" + "&".join(f"{k}={v}" for k, v in state.address().items()),
        },
        on_ring=_nothing,
        on_screen=parts.keep_screen,
        on_look=_look,
        on_rejoin=state.rejoin,
    )


def _nothing() -> None:
    """The run that follows is all that is wanted."""


def _look() -> None:
    fired: Mapping[str, object] = state.value("bar", {})
    step = fired.get("look")
    if step in set(StepKey):
        state.look_at(str(step))


def no_cookie() -> None:
    """Without a cookie nobody can be told apart."""
    t = state.visit().t
    st.title(t("This browser keeps no cookies"), anchor=False)
    st.write(
        t(
            "The workshop knows you by one cookie, without which nobody could take a seat. "
            "Allow cookies for this address and reload the page."
        )
    )


def no_seat(refusal: NotAllowed) -> None:
    """A person at a workshop's address without a seat in it: the code opens one."""
    t = state.visit().t
    st.title(t("You are not in this workshop yet"), anchor=False)
    st.write(t.error(refusal))
    st.page_link("home.py", label=t("To the start page, to enter the code"), query_params=state.address())


def went_wrong(error: Exception) -> bool:
    """What a person sees of an error nobody foresaw: a sentence, and never a stack trace."""
    log.error("a page failed", exc_info=error)
    t = state.visit().t
    st.error(
        t(
            "Something went wrong on our side. What was saved is safe. "
            "Reload the page; if it stays, tell the facilitator."
        ),
        icon=":material/error:",
    )
    return True
