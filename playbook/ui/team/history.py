"""The versions of a team's document: who changed what, when; any of them can be brought back."""

from __future__ import annotations

import streamlit as st

from playbook.documents import empty
from playbook.documents.difference import difference
from playbook.ui import parts, state
from playbook.ui.team.desk import Desk, drop, name_field
from playbook.workshop import documents

#: Versions shown at first, and sentences of each.
SHOWN, SENTENCES = 8, 12


def show(desk: Desk) -> None:
    """A folded list, the newest first, each with what it changed."""
    who = state.visit()
    t = who.t
    if desk.saved is None:
        return
    found = documents.history(who.store, browser=who.browser, team_id=desk.team_id, kind=desk.kind)
    newest = t(
        "Version {version}, saved by {name} on {moment}",
        version=desk.saved.version,
        name=desk.saved.by or "–",
        moment=t.moment(desk.saved.at, st.context.timezone or "UTC"),
    )
    with st.expander(t("History: {newest}", newest=parts.plain(newest)), icon=":material/history:"):
        form = f"history:{desk.form}"
        name = name_field(desk, t("Your name, if you bring one back"), "history-by") if len(found) > 1 else ""
        parts.complaint(form)
        many = st.toggle(t("Every version"), key=desk.key("every")) if len(found) > SHOWN else True
        mine = [each for each in found if each.in_force]
        for version in found if many else found[:SHOWN]:
            before = next((each.content for each in mine if each.version < version.version), empty(desk.kind))
            with st.container(border=True, key=f"version-{desk.kind}-{version.version}"):
                row = st.container(horizontal=True, vertical_alignment="center")
                row.markdown(
                    f"**{t('Version {version}', version=version.version)}** · {parts.plain(version.by or '–')} · "
                    f"{parts.plain(t.moment(version.at, st.context.timezone or 'UTC'))}"
                )
                if not version.in_force:
                    row.caption(t("came with a workshop from a file, never in force here"))
                if version.version != desk.saved.version:
                    row.button(
                        t("Bring it back"),
                        key=desk.key(f"back-{version.version}"),
                        icon=":material/restore:",
                        on_click=_back,
                        args=(desk, version.version, form, name),
                    )
                changes = difference(before, version.content, t)
                parts.bullets(changes[:SENTENCES])
                if len(changes) > SENTENCES:
                    st.caption(t.n("And {n} more.", "And {n} more.", len(changes) - SENTENCES))


def _back(desk: Desk, version: int, form: str, name: str) -> None:
    """The old version becomes the newest; a draft that is not saved stays, and says that it is outdated."""
    who = state.visit()
    by = state.value(name, "")
    found = state.attempt(
        form,
        lambda: documents.bring_back(
            who.store,
            browser=who.browser,
            team_id=desk.team_id,
            kind=desk.kind,
            version=version,
            base=desk.saved.version if desk.saved else 0,
            by=by,
        ),
    )
    if found and not desk.draft.changed:
        drop(desk.team_id, desk.kind)
