"""The start page's parts: joining, starting, the sample, one's own workshops, the play on one page."""

from __future__ import annotations

from zoneinfo import available_timezones

import streamlit as st

from playbook.i18n import LANGUAGES
from playbook.ui import parts, restoring, state
from playbook.workshop import samples, seats

JOIN, START, KEY = "join", "start", "key"


def goto_opened() -> None:
    """Go to the workshop a callback opened; `take` gives its id once."""
    opened = state.take("opened")
    if opened:
        st.switch_page("describe.py", query_params=state.address(opened))


def language_choice() -> None:
    who = state.visit()
    state.preset("language_choice", who.lang)
    st.selectbox(
        who.t("Language"),
        LANGUAGES,
        format_func=lambda lang: LANGUAGES[lang],
        key="language_choice",
        on_change=lambda: state.choose_language(state.value("language_choice", "en")),
    )


def join_form() -> None:
    t = state.visit().t
    st.subheader(t("Join"), anchor=False)
    state.preset("join_code", st.query_params.get("code", ""))
    with st.form("join_form", border=False):
        st.text_input(t("Code"), key="join_code", placeholder="K4T-9QX", autocomplete="off")
        parts.complaint(JOIN, "code")
        st.text_input(t("Your name, as others may call you"), key="join_name", autocomplete="given-name")
        parts.complaint(JOIN, "name")
        parts.complaint(JOIN, fields=("code", "name"))
        st.caption(t("No account. What you write on notes stays anonymous."))
        st.form_submit_button(t("Join the workshop"), type="primary", on_click=_join, width="stretch")


def _join() -> None:
    who = state.visit()
    opened = state.attempt(
        JOIN,
        lambda: seats.join(
            who.store,
            browser=who.browser,
            code=state.value("join_code", ""),
            name=state.value("join_name", ""),
        ),
    )
    if opened:
        state.put("opened", opened)


def start_form() -> None:
    who = state.visit()
    t = who.t
    teams = dict(seats.my_teams(who.store, browser=who.browser))
    st.subheader(t("Start a workshop"), anchor=False)
    state.preset("start_language", who.lang)
    state.preset("start_zone", _browser_zone())
    with st.form("start_form", border=False):
        st.text_input(t("What happened, in a few words"), key="start_title", placeholder=t("Checkout outage, 12 March"))
        parts.complaint(START, "title")
        if teams:
            st.selectbox(
                t("Team"),
                [*teams, ""],
                format_func=lambda team: teams.get(team, t("Another team…")),
                key="start_team_id",
            )
        st.text_input(t("Name of a new team") if teams else t("Team"), key="start_team")
        parts.complaint(START, "team")
        left, right = st.columns(2)
        left.selectbox(t("Language"), LANGUAGES, format_func=lambda lang: LANGUAGES[lang], key="start_language")
        right.selectbox(t("Time zone"), sorted(available_timezones()), key="start_zone")
        parts.complaint(START, fields=("title", "team"))
        st.form_submit_button(t("Start"), type="primary", on_click=_start, width="stretch")
    with st.expander(t("I have a team key")), st.form("key_form", border=False):
        st.text_input(t("Team key"), key="team_key", type="password")
        parts.complaint(KEY)
        st.form_submit_button(t("Open the team"), on_click=_open_team)
    with st.expander(t("I have a saved workshop")):
        restoring.form()


def _browser_zone() -> str:
    zone = st.context.timezone or "UTC"
    return zone if zone in available_timezones() else "UTC"


def _start() -> None:
    who = state.visit()
    started = state.attempt(
        START,
        lambda: seats.start(
            who.store,
            browser=who.browser,
            team=state.value("start_team", ""),
            team_id=state.value("start_team_id", None) or None,
            title=state.value("start_title", ""),
            language=state.value("start_language", who.lang),
            time_zone=state.value("start_zone", "UTC"),
        ),
    )
    if started:
        state.put("opened", started.workshop_id)
        state.put("fresh_key", started.key)


def _open_team() -> None:
    who = state.visit()
    opened = state.attempt(
        KEY, lambda: seats.open_team(who.store, browser=who.browser, key=state.value("team_key", ""))
    )
    if opened:
        state.put("team_key", "")


def sample_offer() -> None:
    t = state.visit().t
    st.subheader(t("Look around first"), anchor=False)
    st.write(
        t(
            "The sample is a made-up team with three workshops over nine months: outages with their messages, notes, "
            "causes and plans, and what became of them. It is yours alone: change whatever you like."
        )
    )
    st.button(t("Open the sample workshop"), on_click=_open_sample, width="stretch")


def _open_sample() -> None:
    who = state.visit()
    opened = state.attempt("sample", lambda: samples.open_sample(who.store, browser=who.browser, lang=who.lang))
    if opened:
        state.put("opened", opened)


def mine() -> None:
    """The workshops this browser has a seat in."""
    who = state.visit()
    t = who.t
    found = seats.my_workshops(who.store, browser=who.browser)
    st.subheader(t("My workshops"), anchor=False)
    if not found:
        st.caption(t("None yet. Join one with its code, or start your own; it will be listed here."))
        return
    names = {str(step.key): step.name for step in who.play.steps}
    for each in found[:30]:
        row = st.container(horizontal=True, vertical_alignment="center", key=f"mine-{each.workshop_id}")
        row.page_link(
            "describe.py",
            label=parts.plain(each.title),
            icon=":material/arrow_forward:",
            query_params=state.address(each.workshop_id),
        )
        role = t("you facilitate") if each.role == "facilitator" else t("you take part")
        row.caption(parts.plain(" · ".join([each.team, t.day(each.created_at), names[each.step], role])))
    for team_id, name in seats.my_teams(who.store, browser=who.browser):
        st.page_link(
            "team.py",
            label=t("Team {name}: open actions, past workshops, plan and trends", name=parts.plain(name)),
            icon=":material/groups:",
            query_params={**state.address(), "team": team_id},
        )


def the_play() -> None:
    """The whole play on one page."""
    who = state.visit()
    t, play = who.t, who.play
    st.divider()
    st.subheader(t("The play on one page"), anchor=False)
    when, people, agenda = st.columns(3, gap="large")
    with when:
        st.markdown(f"**{t('When to run it')}**")
        parts.bullets(play.intro.when)
        st.markdown(f"**{t('What you leave with')}**")
        st.markdown(parts.plain(play.intro.outcome))
    with people:
        st.markdown(f"**{t('Who should be there')}**")
        parts.bullets(f"{person.role}: {person.why}" for person in play.people)
        timing = play.timing
        st.markdown(
            parts.plain(
                t(
                    "{least} to {most} people. The facilitator prepares for {preparation} minutes; "
                    "together it takes {together} minutes.",
                    least=timing.people_min,
                    most=timing.people_max,
                    preparation=timing.preparation,
                    together=timing.together,
                )
            )
        )
    with agenda:
        st.markdown(f"**{t('Agenda')}**")
        for step in play.steps:
            minutes = t.duration(step.minutes) if step.minutes else t("outside the hour")
            st.markdown(f"**{parts.plain(step.name)}** · {minutes}  \n{parts.plain(step.purpose)}")
