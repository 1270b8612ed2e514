"""What answers the causes the room found: proposals beside each, one tap makes one an action."""

from __future__ import annotations

from itertools import chain

import streamlit as st

from playbook.advice import PROPOSED, advise
from playbook.exporters.words import ranked
from playbook.play import Recommendation
from playbook.ui import parts, state
from playbook.workshop import plan
from playbook.workshop.plan import ActionDraft
from playbook.workshop.view import GroupView, View

FORM = "advice"


def beside_causes(here: View) -> None:
    """The priorities' root causes, or the first three, each with the recommendations that answer it."""
    t = state.visit().t
    rooted = [group for group in ranked(here.groups) if group.root]
    groups = [group for group in rooted if group.priority] or rooted[: plan.FEW]
    if not groups:
        return
    st.subheader(t("What helps against these causes"), anchor=False)
    for row in (groups[place : place + plan.FEW] for place in range(0, len(groups), plan.FEW)):
        for column, group in zip(st.columns(max(2, len(row))), row, strict=False):
            with column.container(border=True, key=f"advice-{group.id}"):
                _beside(here, group)
    parts.complaint(FORM)


def proposals(here: View, group: GroupView, known: tuple[Recommendation, ...]) -> tuple[Recommendation, ...]:
    """What answers a group's root cause, then what answers its contributing factors; nothing that is planned."""
    planned = {action.recommendation for action in here.actions}
    taken = frozenset(each.key for each in known if each.recommendation in planned)
    causes = [cause.text for cause in (group.root, *group.factors) if cause]
    found = chain.from_iterable(advise(cause, known, without=taken) for cause in causes)
    return tuple(dict.fromkeys(found))[:PROPOSED]


def _beside(here: View, group: GroupView) -> None:
    who = state.visit()
    t = who.t
    assert group.root  # noqa: S101 — the caller picked those with one
    st.markdown(f"##### {parts.plain(group.name or t('Group without a name'))}")
    st.markdown(t("Root cause: {cause}", cause=parts.plain(group.root.text)))
    for factor in group.factors:
        st.caption(t("Contributed: {cause}", cause=parts.plain(factor.text)))
    found = proposals(here, group, who.play.recommendations)
    if not found:
        st.caption(t("Nothing more is known about this cause here. Say below in your own words what you will change."))
    full = plan.is_full(here.actions)
    for each in found:
        st.markdown(f"**{parts.plain(each.recommendation)}**")
        st.caption(t("Source: {source}", source=parts.plain(each.source)))
        st.button(
            t("Park it for later") if full else t("Make it an action"),
            key=f"advice-{group.id}-{each.key}",
            icon=":material/low_priority:" if full else ":material/add:",
            help=parts.plain(t("First step: {step}", step=each.first_step)),
            on_click=_take,
            args=(group.id, each, full),
        )


def _take(group_id: str, what: Recommendation, parked: bool) -> None:
    draft = ActionDraft(what.recommendation, group_id=group_id, parked=parked)
    state.perform(FORM, plan.save_action, draft=draft)
