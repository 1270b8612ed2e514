"""Reading a saved workshop back: into a team, or into a new one."""

from __future__ import annotations

import streamlit as st

from playbook.ui import parts, state
from playbook.workshop import restore, seats
from playbook.workshop.seats import Started

FORM = "restore"


def form(team_id: str | None = None) -> None:
    """A file and where it belongs; on a team's own page it belongs to that team."""
    who = state.visit()
    t = who.t
    st.write(
        t(
            "Choose the file “Workshop, JSON” that this app has saved. It becomes a workshop of its own, with a new "
            "join code; its notes stay anonymous."
        )
    )
    turn = state.value("restore_turn", 0)
    st.file_uploader(t("Saved workshop"), type=["json"], key=f"restore_file:{turn}", max_upload_size=40)
    parts.complaint(FORM, fields=("team",))
    if team_id is None:
        teams = dict(seats.my_teams(who.store, browser=who.browser))
        if teams:
            st.selectbox(
                t("Into which team?"),
                [*teams, ""],
                format_func=lambda team: teams.get(team, t("Another team…")),
                key="restore_team_id",
            )
        if not teams or not state.value("restore_team_id", ""):
            st.text_input(t("Name of a new team"), key="restore_team")
            parts.complaint(FORM, "team")
    st.button(t("Bring it back"), key="restore_go", on_click=_restore, args=(team_id,))


def _restore(team_id: str | None) -> None:
    who = state.visit()
    chosen = state.value("restore_team_id", "") if team_id is None else team_id
    turn = state.value("restore_turn", 0)
    file = state.value(f"restore_file:{turn}", None)

    def act() -> Started:
        return restore.from_file(
            who.store,
            browser=who.browser,
            content=file.getvalue() if file is not None else None,
            team_id=chosen or None,
            team=state.value("restore_team", ""),
        )

    started = state.attempt(FORM, act)
    if started:
        state.put("restore_turn", turn + 1)
        state.put("opened", started.workshop_id)
        state.put("fresh_key", started.key)
