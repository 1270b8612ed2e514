"""What a team has agreed on: what is open, to be decided on here too, and what became of the rest."""

from __future__ import annotations

from datetime import date
from functools import partial

import streamlit as st

from playbook.exporters import followed
from playbook.model import ActionStatus
from playbook.ui import carry, parts, state
from playbook.workshop import carry as use_cases
from playbook.workshop.team import TeamAction, TeamView


def show(here: TeamView) -> None:
    """The open actions, those due first in front; below them the history."""
    t = state.visit().t
    found = [action for action in here.actions if action.open]
    if not found:
        parts.empty(t("Nothing is open. Actions agreed in a workshop are listed here until they are done."))
    for action in found:
        with st.container(border=True, key=f"open-{action.id}"):
            what, fate = st.columns([3, 2], vertical_alignment="center")
            with what:
                _words(action)
            with fate:
                st.markdown(carry.due_words(action.due))
                carry.buttons(action.id, partial(_settle, here.id, action.id))
    settled = [action for action in here.actions if not action.open]
    if settled:
        st.subheader(t("What became of the others"), anchor=False)
    for action in settled:
        with st.container(border=True, key=f"settled-{action.id}"):
            what, fate = st.columns([3, 2], vertical_alignment="center")
            with what:
                _words(action)
            with fate:
                last = action.decisions[-1] if action.decisions else None
                done = t("done") if action.status == ActionStatus.DONE else t("dropped")
                carry.verdict(action.status, followed.decided(last, t) if last else done)
                if last:
                    st.button(
                        t("Open it again"), key=f"reopen-{action.id}", on_click=_reopen, args=(here.id, action.id)
                    )


def _words(action: TeamAction) -> None:
    """What was agreed, by whom, where, and what was decided on it before the last time."""
    t = state.visit().t
    st.markdown(f"**{parts.plain(action.recommendation)}**")
    st.markdown(parts.plain(f"{action.owner or t('no owner')} · {action.workshop}"))
    for each in action.decisions if action.open else action.decisions[:-1]:
        st.caption(parts.plain(followed.decided(each, t)))


def _settle(team_id: str, action: str, outcome: str, day: date | None, reason: str) -> object:
    who = state.visit()

    def act() -> bool:
        use_cases.settle_for_team(
            who.store,
            browser=who.browser,
            team_id=team_id,
            action=action,
            outcome=outcome,
            day=day,
            reason=reason,
        )
        return True

    return state.attempt(f"carry-{action}", act)


def _reopen(team_id: str, action: str) -> None:
    who = state.visit()
    state.attempt(
        f"carry-{action}",
        lambda: use_cases.reopen_for_team(who.store, browser=who.browser, team_id=team_id, action=action),
    )
