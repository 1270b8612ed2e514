"""What the record itself suggests, practice by practice; one tap makes a note of it."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook import cadence, practice
from playbook.model import PlaceKind, new_id
from playbook.practice import Finding
from playbook.ui import parts, quote, state
from playbook.ui.behind import Behind
from playbook.workshop import notes
from playbook.workshop.view import View


def prompts(here: View) -> None:
    """Findings as prompts beneath the place where one writes; nothing to see before anything was said."""
    who = state.visit()
    t = who.t
    found = practice.scorecard(here.record, t, here.zone, here.profile)
    if not found:
        return
    with st.expander(t("What the record shows, practice by practice"), icon=":material/lightbulb:", key="scorecard"):
        st.write(t("Prompts for your own notes, from this incident. They speak of messages, not of people."))
        measure = here.profile
        asked = t("Target: {name}", name=cadence.name(t, measure.profile.key))
        st.caption(parts.plain(f"{asked} ({cadence.asked(t, measure)})"))
        parts.complaint("finding")
        for mood in (True, False):
            columns = st.columns(2, gap="medium")
            for place, each in enumerate(each for each in found if each.talk is mood):
                with columns[place % 2]:
                    _finding(here, each)


def _head(found: Finding) -> str:
    t = state.visit().t
    icon = ":material/forum:" if found.talk else ":material/check_circle:"
    mood = t("to talk about") if found.talk else t("went well")
    return f"{icon} **{parts.plain(practice.name(t, found.practice))}** · {mood}"


def _sentence(here: View, found: Finding) -> str:
    """The finding, and how many messages are behind it: a button that shows them."""
    t = state.visit().t
    sentence = f'<p class="finding">{escape(found.sentence)}</p>'
    if not found.messages:
        return sentence
    count = t.n("{n} message behind it", "{n} messages behind it", len(found.messages))
    behind = Behind(here, parts.slug(_key(found)))
    return sentence + behind.number(escape(count), found.sentence, found.messages)


def _key(found: Finding) -> str:
    """Names a finding for the screen: a practice may have several, each with a sentence of its own."""
    return f"{found.practice}:{found.sentence}"


def _finding(here: View, found: Finding) -> None:
    t = state.visit().t
    said = {message.id: message for message in here.record.communications}
    noted = f"noted:{here.id}:{_key(found)}"
    with st.container(border=True, key=f"finding-{parts.slug(_key(found))}"):
        st.markdown(_head(found))
        st.html(_sentence(here, found))
        if found.talk and found.communication in said:
            quote.message(here, said[found.communication], lead=t("For example"))
        if found.words:
            st.markdown(parts.plain(t("In its words: {words}", words=t.many(found.words))))
        done = bool(state.value(noted, False))
        st.button(
            t("It is among your notes") if done else t("Make it a note"),
            key=f"note-{_key(found)}",
            icon=":material/check:" if done else ":material/note_add:",
            disabled=done,
            on_click=_noted,
            args=(found, noted),
        )


def _noted(found: Finding, noted: str) -> None:
    """The finding as the person's own note, pinned to what it is about. What went well says so: it stands among
    problems."""
    t = state.visit().t
    text = found.sentence if found.talk else t("Went well: {sentence}", sentence=found.sentence)
    if found.gap_at is not None:
        place = {"place": PlaceKind.GAP, "at": found.gap_at.isoformat()}
    elif found.communication is not None:
        place = {"place": PlaceKind.COMMUNICATION, "communication": found.communication}
    else:
        place = {"place": PlaceKind.INCIDENT}
    if state.perform("finding", notes.add, note=new_id(), text=text, **place):
        state.put(noted, True)
