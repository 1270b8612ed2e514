"""The action plan: what causes what to do, who does it, and by when."""

from __future__ import annotations

from datetime import date, timedelta

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from playbook.exporters.words import root_cause
from playbook.model import ActionStatus, now
from playbook.ui import carry, parts, state
from playbook.workshop import notes, plan
from playbook.workshop.plan import ActionDraft
from playbook.workshop.view import ActionView, GroupView, View

FORM = "action"
FIELDS = ("recommendation", "cause", "owner", "email", "due")


def finding(here: View) -> str:
    """The step's heading: how far the plan is."""
    t = state.visit().t
    promised = [a for a in here.actions if not a.parked]
    open_ones = sum(1 for a in promised if not a.agreed)
    if not promised:
        return t("Which two or three changes would have helped customers most?")
    if open_ones:
        return t.n(
            "{n} action still lacks an owner or a date",
            "{n} actions still lack an owner or a date",
            open_ones,
        )
    return t.n("{n} action agreed", "{n} actions agreed", len(promised))


def listed(here: View) -> None:
    """Every action, the promised ones first, each to be changed in place."""
    t = state.visit().t
    promised = [a for a in here.actions if not a.parked]
    if not promised:
        parts.empty(t("No action yet. Choose a root cause below and say what you will change, who and by when."))
    if plan.too_many(promised):
        n = plan.promised(promised)
        st.warning(
            t(
                "{n} actions are promised. Would you really do all of them in the coming weeks? Park what can wait.",
                n=n,
            ),
            icon=":material/help:",
        )
    for action in promised:
        _shown(here, action)
    parked = [a for a in here.actions if a.parked]
    if parked:
        st.markdown(f"##### {t('Parked for later')}")
        st.caption(t("Not promised and not forgotten: it stays in the record and in every report."))
        for action in parked:
            _shown(here, action)
    if state.value("action_gone", False):
        st.button(t("Put back what was removed last"), on_click=_put_back, icon=":material/undo:")
    parts.complaint("action_list")


def _shown(here: View, action: ActionView) -> None:
    t = state.visit().t
    with st.container(border=True, key=f"action-{action.id}"):
        what, who_and_when = st.columns([3, 2], vertical_alignment="center")
        what.markdown(f"**{parts.plain(action.recommendation)}**")
        if cause := root_cause(action, here):
            what.caption(t("Root cause: {cause}", cause=parts.plain(cause)))
        owner = parts.plain(action.owner) or t("no owner")
        due = t.day(action.due) if action.due else t("no date")
        who_and_when.markdown(f"{owner} · {due}")
        with who_and_when.container(horizontal=True):
            if action.status == ActionStatus.DONE:
                st.badge(t("done"), icon=":material/check:", color="green")
            elif action.status == ActionStatus.DROPPED:
                st.badge(t("dropped"), color="gray")
            elif action.parked:
                st.badge(t("parked for later"), icon=":material/low_priority:", color="gray")
            elif action.agreed:
                st.badge(t("agreed"), icon=":material/check:", color="green")
            else:
                st.badge(t("not yet agreed"), icon=":material/hourglass_empty:", color="orange")
        with st.expander(t("Change")):
            if here.leads and not action.parked:
                carry.fate(here, action)
            _form(here, action)
            buttons = st.container(horizontal=True)
            _parking(here, action, buttons)
            buttons.button(t("Remove"), key=f"remove-{action.id}", on_click=_remove, args=(action.id,))


def _parking(here: View, action: ActionView, buttons: DeltaGenerator) -> None:
    """To the parking lot, or back; a fourth promise is asked about first."""
    who = state.visit()
    t, key = who.t, f"park-{action.id}"
    if action.parked and plan.is_full(here.actions):
        with buttons.popover(t("Promise it")):
            st.write(parts.plain(who.play.closing.question))
            st.button(t("Promise it all the same"), key=key, on_click=_park, args=(action,))
        return
    label = t("Promise it") if action.parked else t("Park it for later")
    buttons.button(label, key=key, on_click=_park, args=(action,))


def add_form(here: View) -> None:
    _suggestions(here)
    _form(here, None)


def _suggestions(here: View) -> None:
    """The play's pairs of cause and recommendation: a choice fills the form."""
    who = state.visit()
    t = who.t
    pairs = {pair.key: pair for pair in who.play.recommendations}
    st.selectbox(
        t("Start from a frequent cause"),
        list(pairs),
        index=None,
        format_func=lambda key: f"{pairs[key].cause} → {pairs[key].recommendation}",
        placeholder=t("Frequent causes and what helps"),
        key="suggestion",
        on_change=_take_suggestion,
        args=(here.id,),
    )


def _take_suggestion(workshop: str) -> None:
    chosen = state.value("suggestion", None)
    for pair in state.visit().play.recommendations:
        if pair.key == chosen:
            pre = f"{FORM}-new:{workshop}:"
            state.put(pre + "recommendation", pair.recommendation)
            if not state.value(pre + "cause", ""):
                state.put(pre + "cause", pair.cause)


def _roots(here: View) -> dict[str, GroupView]:
    """Groups an action can answer: priorities first, then by votes."""
    ranked = sorted(here.groups, key=lambda g: (not g.priority, -(g.votes or 0)))
    return {group.id: group for group in ranked}


def _name(t_group: GroupView | None) -> str:
    t = state.visit().t
    if t_group is None:
        return t("none of these")
    root = t_group.root.text if t_group.root else ""
    name = t_group.name or (t_group.notes[0].text if t_group.notes else "")
    return f"{name}: {root}" if root else name


def _form(here: View, known: ActionView | None) -> None:
    t = state.visit().t
    form = f"{FORM}-{known.id if known else 'new'}"
    pre = f"{form}:{here.id}:"
    groups = _roots(here)
    for field, value in {
        "group": known.group_id
        if known and known.group_id in groups
        else next(iter(groups), None)
        if not known
        else None,
        "cause": known.cause if known else "",
        "recommendation": known.recommendation if known else "",
        "owner": known.owner if known else "",
        "email": known.email if known else "",
        "due": known.due if known else None,
    }.items():
        state.preset(pre + field, value)
    with st.form(f"form:{form}", border=False):
        st.selectbox(
            t("Which problem does it answer?"),
            [*groups, None],
            format_func=lambda key: _name(groups.get(key)),
            key=pre + "group",
        )
        st.text_input(t("Root cause (empty: the one marked in the group)"), key=pre + "cause")
        parts.complaint(form, "cause")
        st.text_area(t("What will you change?"), key=pre + "recommendation", height=80)
        parts.complaint(form, "recommendation")
        left, beside, middle = st.columns([2, 2, 1])
        with left:
            st.text_input(t("Owner"), key=pre + "owner")
            parts.complaint(form, "owner")
        with beside:
            st.text_input(
                t("E-mail (optional)"),
                key=pre + "email",
                help=t("For the calendar file and the tracker; in no report."),
            )
            parts.complaint(form, "email")
        with middle:
            st.date_input(
                t("Due on"),
                key=pre + "due",
                min_value=date(2000, 1, 1),
                max_value=now().date() + timedelta(days=3650),
                format="DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY",
            )
            parts.complaint(form, "due")
        if not known and plan.is_full(here.actions):
            _asked(pre)
        parts.complaint(form, fields=FIELDS)
        st.form_submit_button(
            t("Save the change") if known else t("Add the action"),
            type="primary",
            on_click=_save,
            args=(here, form, known),
        )


def _asked(pre: str) -> None:
    """The question a fourth action gets, beside it."""
    who = state.visit()
    names = {True: who.t("Park it for later"), False: who.t("We would really do it")}
    state.preset(pre + "parked", True)
    st.radio(
        who.play.closing.question,
        list(names),
        format_func=lambda key: names[key],
        key=pre + "parked",
        horizontal=True,
    )


def _save(here: View, form: str, known: ActionView | None) -> None:
    pre = f"{form}:{here.id}:"
    draft = ActionDraft(
        recommendation=state.value(pre + "recommendation", ""),
        cause=state.value(pre + "cause", ""),
        group_id=state.value(pre + "group", None),
        owner=state.value(pre + "owner", ""),
        email=state.value(pre + "email", ""),
        due=state.value(pre + "due", None),
        parked=known.parked if known else plan.is_full(here.actions) and state.value(pre + "parked", True),
    )
    if state.perform(form, plan.save_action, draft=draft, id=known.id if known else None):
        state.forget_prefix(pre)
        if not known:
            state.put("suggestion", None)


def _park(action: ActionView) -> None:
    draft = ActionDraft(
        recommendation=action.recommendation,
        cause=action.cause,
        group_id=action.group_id,
        owner=action.owner,
        email=action.email,
        due=action.due,
        parked=not action.parked,
    )
    state.perform("action_list", plan.save_action, draft=draft, id=action.id)


def _remove(id: str) -> None:
    if state.perform("action_list", plan.delete_action, id=id):
        state.put("action_gone", True)


def _put_back() -> None:
    state.perform("action_list", notes.undo)
    state.put("action_gone", False)


def overview(here: View) -> None:
    """The plan to read aloud at the end."""
    t = state.visit().t
    promised = [a for a in here.actions if not a.parked]
    if not promised:
        parts.empty(t("There is no action yet. Go back to the plan: one action with an owner beats ten wishes."))
    for n, action in enumerate(promised, 1):
        owner = action.owner or t("no owner")
        due = t.day(action.due) if action.due else t("no date")
        missing = "" if action.agreed else f" · {t('not yet agreed')}"
        st.markdown(
            f"{n}. **{parts.plain(action.recommendation)}**  \n{parts.plain(owner)} · {parts.plain(due)}{missing}"
        )
