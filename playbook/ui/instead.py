"""What the incident would have been with the team's plan, or at its target: only where a plan is made, to help
decide."""

from __future__ import annotations

from html import escape

import streamlit as st

from playbook import counterfactual, label
from playbook.counterfactual import Rehearsed, Sender
from playbook.documents import Kind
from playbook.documents.plan import Plan
from playbook.record import Audience
from playbook.ui import fact_table, parts, state, target
from playbook.workshop import documents
from playbook.workshop.view import View

FORM = "instead"


def show(here: View) -> None:
    """Messages and longest silence for customers in a sentence; the other audiences, and who would send, behind it."""
    t = state.visit().t
    plan, version = _plan(here)
    rehearsed = counterfactual.by_plan(here.record, plan, here.preparation.severity) if plan else ()
    if not rehearsed:
        _at_target(here)
        return
    first = next((each for each in rehearsed if each.audience == Audience.CUSTOMERS), rehearsed[0])
    named = t("Our own plan, version {version}", version=version) if version else t("Our own plan")
    audience = label.audience(t, first.audience)
    st.markdown(parts.plain(f"{audience}: {counterfactual.words(first.found, t)} ({named})"))
    with st.expander(t("Who would have sent what")):
        st.html(_table(rehearsed))


def _plan(here: View) -> tuple[Plan | None, int | None]:
    """For the team its newest plan, with names; for everyone else the targets of the plan they are measured by."""
    if here.leads and here.newest_plan:
        who = state.visit()
        found = state.attempt(
            FORM,
            lambda: documents.current(who.store, browser=who.browser, team_id=here.team_id, kind=Kind.PLAN),
        )
        if found and isinstance(found.content, Plan):
            return found.content, found.version
    return here.documents.plan, here.plan_version


def _at_target(here: View) -> None:
    """Without a plan: what the target alone would have meant."""
    t = state.visit().t
    measure = here.profile
    found = counterfactual.counterfactual(here.record, measure)
    if found is None:
        return
    steady = {rule.minutes for rule in measure.profile.rules}
    every = steady.pop() if len(steady) == 1 else None
    said = counterfactual.words(found, t, every=every)
    st.markdown(parts.plain(f"{said} ({t('Target: {name}', name=target.name(here))})"))
    if here.leads and here.record.communications and not here.newest_plan:
        st.caption(t("Once your team has a communication plan, this says who would have sent what."))


def _table(rehearsed: tuple[Rehearsed, ...]) -> str:
    t = state.visit().t
    heads = [t("Audience"), t("Messages"), t("Longest silence"), t("Who would have sent them")]
    return fact_table.table(t("Who would have sent what"), heads, [_row(each) for each in rehearsed], fit=1)


def _row(each: Rehearsed) -> list[str]:
    t, found = state.visit().t, each.found
    would, was = t.duration(found.would_be_minutes), t.duration(found.longest_minutes or 0.0)
    if not found.sent:
        silence = t("{would} instead of never a word", would=would)
    else:
        silence = t("{would} instead of {was}", would=would, was=was)
    return [
        escape(label.audience(t, each.audience)),
        escape(t("{would} instead of {was}", would=t.number(found.messages), was=t.number(found.sent))),
        escape(silence),
        "<br>".join(escape(_sender(sender)) for sender in each.senders),
    ]


def _sender(sender: Sender) -> str:
    t = state.visit().t
    who = sender.owner or t("nobody named")
    channels = t.many(label.channel(t, channel) for channel in sender.channels)
    count = t.n("{n} message", "{n} messages", sender.messages)
    return f"{who}: {count}" + (f" ({channels})" if channels else "")
