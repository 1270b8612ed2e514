"""What counts as too long a silence: said wherever its colours are shown, chosen by the facilitator."""

from __future__ import annotations

import streamlit as st

from playbook import cadence, label
from playbook.cadence import Measure
from playbook.documents.plan import profile
from playbook.exporters.words import target_name
from playbook.record import Severity
from playbook.ui import parts, state
from playbook.workshop import record
from playbook.workshop.view import View


def words(here: View) -> str:
    """What the colours mean here, and what the target asks for customers; whose it is stands on the button that
    chooses it."""
    t = state.visit().t
    measure = here.profile
    return t(
        "Circle the silences that hurt. Amber: over target, red: over 3 × target ({asked}).",
        asked=cadence.asked(t, measure),
    )


def choice(here: View) -> None:
    """Where the target comes from, behind a button; the facilitator chooses another one there."""
    t = state.visit().t
    with st.popover(t("Target: {name}", name=parts.plain(name(here))), icon=":material/target:"):
        _source(here.profile)
        if not here.leads:
            st.write(t("The facilitator can choose another target."))
            return
        offered = [*([cadence.TEAM] if here.newest_plan else []), *cadence.profiles()]
        key = f"cadence:{here.id}:{here.cadence}:{here.plan_version}"
        st.radio(
            t("Measure the silences by"),
            offered,
            index=offered.index(here.cadence) if here.cadence in offered else None,
            format_func=lambda each: cadence.name(t, each),
            captions=[_caption(here, each) for each in offered],
            key=key,
            on_change=_choose,
            args=(key,),
        )
        if here.by_plan and here.plan_version != here.newest_plan:
            st.button(
                t("Measure by version {version}, the newest", version=here.newest_plan), on_click=_newest, key="newest"
            )
        parts.complaint("cadence")


def name(here: View) -> str:
    """Whose target it is."""
    return target_name(here, state.visit().t)


def _caption(here: View, key: str) -> str:
    """What a profile asks for customers; of the plan, as far as this workshop has a version of it."""
    t = state.visit().t
    if key != cadence.TEAM:
        return cadence.asked(t, cadence.chosen(key, here.preparation.severity))
    plan = here.documents.plan
    if plan is None:
        return t("as it stands now: version {version}", version=here.newest_plan)
    return cadence.asked(t, profile(plan).at(here.preparation.severity))


def _newest() -> None:
    state.perform("cadence", record.choose_cadence, key=cadence.TEAM, newest=True)
    state.rang()


def _source(measure: Measure) -> None:
    t = state.visit().t
    st.write(parts.plain(cadence.source(t, measure.profile.key)))
    if measure.profile.url:
        st.markdown(f"[{t('Read the source')}]({measure.profile.url})")
    if any(rule.severities for rule in measure.profile.rules):
        level = Severity(measure.severity) if measure.severity in set(Severity) else cadence.UNRATED
        st.write(t("At the severity: {severity}.", severity=label.severity(t, level)))


def _choose(key: str) -> None:
    state.perform("cadence", record.choose_cadence, key=state.value(key, ""))
    state.rang()
