"""Roles and escalation: who does what, who stands in, how they are reached, who is asked next and when."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import streamlit as st

from playbook.documents import Kind, mistakes
from playbook.documents.roles import Role, Roles
from playbook.ui import parts, state
from playbook.ui.team import desk, history
from playbook.ui.team.desk import Desk
from playbook.ui.team.grid import Row, grid, steady
from playbook.workshop.team import TeamView

KIND = Kind.ROLES
COLUMNS = ("role", "duty", "person", "deputy", "reached", "escalates_to", "after")


def show(here: TeamView) -> None:
    """The roles, what is wrong with them, the ways of escalation in a line each, saving and history."""
    t = state.visit().t
    at = desk.sit(here.id, KIND)
    roles = _roles(at)
    if at.saved is None and not at.draft.changed:
        parts.empty(
            t(
                "Nobody has written down the roles yet. Name who decides what goes out, who stands in, and who is "
                "asked when nobody answers."
            )
        )
        desk.begin(at)
    found = mistakes(roles)
    desk.saving(at)
    for each in found[:5]:
        where = roles.lines[each.row].role or t("Row {n}", n=each.row + 1)
        st.error(f"**{parts.plain(where)}** · {parts.plain(t.error(each.sentence))}", icon=":material/error:")
    _grid(at, roles)
    if not found:
        _ways(roles)
    history.show(at)


def _roles(at: Desk) -> Roles:
    found = at.draft.now
    assert isinstance(found, Roles)  # noqa: S101 — the desk of this kind
    return found


def _grid(at: Desk, roles: Roles) -> None:
    t = state.visit().t
    rows: list[Row] = [
        {column: getattr(line, column) if column == "after" else getattr(line, column) or None for column in COLUMNS}
        for line in roles.lines
    ]
    key = at.key(f"grid-{t.lang}")
    named = dict.fromkeys([*roles.names, *(line.escalates_to for line in roles.lines)])
    offered = steady(key, "offered", [name for name in named if name])
    columns = {
        "role": st.column_config.TextColumn(t("Role"), required=True),
        "duty": st.column_config.TextColumn(t("Duty"), width="medium"),
        "person": st.column_config.TextColumn(t("Person")),
        "deputy": st.column_config.TextColumn(t("Deputy")),
        "reached": st.column_config.TextColumn(t("How reached")),
        "escalates_to": st.column_config.SelectboxColumn(
            t("Escalates to"),
            options=offered,
            help=t("The role that is asked when nobody answers."),
        ),
        "after": st.column_config.NumberColumn(t("After (minutes)"), step=1, format="%d"),
    }
    grid(
        key,
        rows,
        columns,
        alt=t("Roles and escalation"),
        on_edit=partial(_typed, at.team_id),
        growing=True,
    )
    fresh = [name for name in named if name and name not in offered]
    if fresh:
        st.button(
            t("Offer {roles} under “Escalates to”", roles=t.many(fresh)),
            key=at.key("offer"),
            icon=":material/playlist_add:",
            on_click=desk.write,
            args=(at.team_id, KIND, roles),
            kwargs={"anew": True},
        )
    st.caption(
        t("A new row: type into the empty last one. To delete rows: tick them, then press the bin above the table.")
    )


def _typed(team_id: str, rows: list[Row]) -> None:
    lines = (
        Role(
            **{column: str(row.get(column) or "").strip() for column in COLUMNS if column != "after"},
            after=None if row.get("after") is None else float(row["after"]),
        )
        for row in rows
    )
    desk.write(team_id, KIND, Roles(tuple(line for line in lines if not line.empty)))


def _ways(roles: Roles) -> None:
    """Each way of escalation in a line, to be read in the hour of need."""
    t = state.visit().t
    lines = []
    for line in roles.lines:
        chain = roles.chain(line.role)
        if len(chain) > 1:
            waits = {each.role: each.after for each in roles.lines}
            steps = [
                t("{role} after {duration}", role=nxt, duration=t.duration(waits[role] or 0.0))
                for role, nxt in pairwise(chain)
            ]
            lines.append(t("{role}: then {steps}", role=line.role, steps=t.many(steps)))
    if lines:
        with st.expander(t("Who is asked next"), icon=":material/escalator_warning:", expanded=True):
            parts.bullets(lines)
