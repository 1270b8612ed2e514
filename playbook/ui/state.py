"""The only file that touches raw session state: who visits, in which language, in which workshop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import streamlit as st

from playbook.errors import NotAllowed, PlaybookError
from playbook.i18n import LANGUAGES, Translator, preferred, translator
from playbook.live.identity import browser_of
from playbook.play import Play, StepKey, play
from playbook.store import Store, store
from playbook.workshop import seats, unit, view
from playbook.workshop.unit import Done, UseCase
from playbook.workshop.view import View

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's run of a script: browser (hash of its cookie), language and words."""

    browser: str
    lang: str
    t: Translator
    play: Play
    store: Store


def browser() -> str | None:
    """Hash of this browser's cookie; None when it keeps no cookies."""
    return browser_of(st.context.cookies)


def visit() -> Visit:
    """Who is here. The frame has made sure that there is a cookie."""
    lang = language()
    return Visit(browser() or "", lang, translator(lang), play(lang), store())


def language() -> str:
    """The person's choice, else the browser's."""
    chosen = st.query_params.get("lang", "")
    return chosen if chosen in LANGUAGES else preferred(st.context.locale)


def choose_language(lang: str) -> None:
    st.query_params["lang"] = lang


def workshop_id() -> str:
    """The workshop this tab is in, or nothing."""
    return st.query_params.get("w", "")


def address(workshop: str | None = None) -> dict[str, str]:
    """Query parameters for a page of `workshop`, keeping the chosen language."""
    params = {"w": workshop or ""} if workshop else {}
    if st.query_params.get("lang") in LANGUAGES:
        params["lang"] = st.query_params["lang"]
    return params


# The workshop's view, loaded once a run


def load() -> View:
    """The workshop as this seat sees it, fresh from the database. A team's key opens its workshops.

    Raises NotAllowed without a seat.
    """
    arrived: View | None = st.session_state.pop("arriving", None)
    if arrived is not None and arrived.id == workshop_id():
        return arrived
    who = visit()
    try:
        found = view.look(who.store, browser=who.browser, workshop_id=workshop_id())
    except NotAllowed:
        seats.enter_as_member(who.store, browser=who.browser, workshop_id=workshop_id())
        found = view.look(who.store, browser=who.browser, workshop_id=workshop_id())
    st.session_state["view"] = found
    st.session_state.pop("rang", None)
    return found


def arriving(found: View) -> None:
    """The run that follows at once shows another step of the same view: it need not load it again."""
    st.session_state["arriving"] = found


def current() -> View:
    """The view the frame loaded for this run."""
    found: View = st.session_state["view"]
    return found


# Which step is looked at


def step_shown(found: View, page: str) -> StepKey:
    """The step this tab shows: the room's, unless its person looks at another one.

    `page` is what the address asked for: a change by hand (a link, the browser's back button) counts as
    looking elsewhere, the first visit of a tab does not.
    """
    last = st.session_state.get("step_shown")
    room_before = st.session_state.get("room_step")
    # On its way from one step's page to the next a tab may ask for the old page once more.
    leaving = st.session_state.get("leaving")
    if last is not None and page not in (last, leaving) and room_before == found.step:
        look_at(page, found)
    st.session_state["room_step"] = found.step
    shown = StepKey(st.session_state.get("looking") or found.step)
    st.session_state["leaving"] = page if page != shown else None
    st.session_state["step_shown"] = shown
    return shown


def look_at(step: str, found: View | None = None) -> None:
    """Look at a step without leading anyone there."""
    here = found or current()
    st.session_state["looking"] = None if step == here.step else step


def rejoin() -> None:
    """Follow the room again."""
    st.session_state["looking"] = None


def following() -> bool:
    return st.session_state.get("looking") is None


def leave() -> None:
    """Forget which workshop this tab was in."""
    for key in ("view", "arriving", "looking", "step_shown", "room_step", "leaving"):
        st.session_state.pop(key, None)


# Doing things, with the sentence kept when it is refused


def attempt(form: str, act: Callable[[], T]) -> T | None:
    """Do `act`; if the domain refuses, keep its sentence for `parts.complaint` and return None."""
    st.session_state[f"complaint:{form}"] = None
    try:
        return act()
    except PlaybookError as refusal:
        st.session_state[f"complaint:{form}"] = (refusal.field, visit().t.error(refusal))
        return None


def complaint(form: str) -> tuple[str | None, str] | None:
    """(field, sentence) of the last refusal of this form."""
    found: tuple[str | None, str] | None = st.session_state.get(f"complaint:{form}")
    return found


def perform(form: str, use_case: UseCase, **arguments: Any) -> Done | None:
    """One write in this workshop by this seat; None when it was refused, with the sentence kept."""
    who = visit()
    return attempt(
        form,
        lambda: unit.perform(who.store, browser=who.browser, workshop_id=workshop_id(), use_case=use_case, **arguments),
    )


# What widgets hold


def value(key: str, default: T) -> T:
    """What the widget with this key holds."""
    found: T = st.session_state.get(key, default)
    return found


def put(key: str, what: object) -> None:
    """Set a widget's value; only before it is drawn, or in a callback."""
    st.session_state[key] = what


def preset(key: str, what: object) -> None:
    """Give a widget its first value, once."""
    st.session_state.setdefault(key, what)


def suggest(key: str, what: object) -> None:
    """Give a widget a first value, and a better one later as long as nobody has changed it."""
    before = st.session_state.get(f"suggested:{key}")
    if key not in st.session_state or (before is not None and st.session_state[key] == before != what):
        st.session_state[key] = what
    st.session_state[f"suggested:{key}"] = what


def forget(*keys: str) -> None:
    """Empty widgets, for a form that was accepted."""
    for key in keys:
        st.session_state.pop(key, None)


def forget_prefix(prefix: str) -> None:
    """Empty all widgets whose key begins so."""
    for key in [k for k in st.session_state if str(k).startswith(prefix)]:
        del st.session_state[key]


def take(key: str) -> Any:
    """A message left by a callback for the next run, once."""
    return st.session_state.pop(key, None)


def rang() -> None:
    """A bell rang: what the next run shows must be loaded anew."""
    st.session_state["rang"] = True
