"""Inviting people: the code, the words to copy, the calendar entry, who should come."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from playbook.exporters.invitation import invitation_ics, invitation_text
from playbook.i18n import translator
from playbook.play import people_hint, play
from playbook.ui import parts, stage, state
from playbook.workshop import entry, seats
from playbook.workshop.view import View


def invite(here: View) -> None:
    who = state.visit()
    t = who.t
    link = stage.join_link(here.code)
    left, right = st.columns(2, gap="large")
    with left:
        state.preset("invite_at", _next_slot(here.zone))
        at = st.datetime_input(
            t("When do you meet? ({zone})", zone=parts.plain(here.zone)),
            key="invite_at",
            format="DD.MM.YYYY" if who.lang == "de" else "DD/MM/YYYY",
        )
        state.preset("invite_people", here.people or 6)
        people = st.number_input(t("How many people will be there?"), min_value=1, max_value=60, key="invite_people")
        hint = people_hint(t, int(people))
        if hint:
            st.info(parts.plain(hint), icon=":material/info:")
        st.markdown(f"{t('Join code')}: **{here.code}**  \n{parts.plain(link)}")
        st.caption(t("The code works until {day}.", day=t.day(here.code_expires_at, here.zone)))
        st.button(t("Make a new code"), on_click=_renew)
        parts.complaint("code")
    with right:
        if at is None:
            return
        words = play(here.language)
        starts = entry.local_instant(at, here.zone)
        given = {
            "title": here.title,
            "team": here.team,
            "link": link,
            "code": here.code,
            "facilitator": here.name or t("the facilitator"),
        }
        when = translator(here.language).moment(starts, here.zone)
        text = invitation_text(words, when=when, minutes=words.timing.together, **given)
        st.markdown(f"**{t('Invitation to copy')}**")
        st.code(text, language=None, wrap_lines=True)
        st.download_button(
            t("Calendar entry (ICS)"),
            invitation_ics(
                words, starts_at=starts, zone=here.zone, minutes=words.timing.together, uid=here.id, **given
            ),
            file_name="invitation.ics",
            mime="text/calendar",
            on_click="ignore",
        )


def _renew() -> None:
    state.perform("code", seats.renew_code)


def _next_slot(zone: str) -> datetime:
    """Two days from now at ten: a time to start typing from."""
    day = datetime.now(ZoneInfo(zone)).replace(tzinfo=None) + timedelta(days=2)
    return day.replace(hour=10, minute=0, second=0, microsecond=0)
