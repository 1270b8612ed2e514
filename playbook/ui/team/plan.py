"""The communication plan: who hears what, where, how often, from whom; for each severity."""

from __future__ import annotations

from functools import partial

import streamlit as st

from playbook import cadence, label
from playbook.documents import Kind, mistakes
from playbook.documents.mistake import Mistake
from playbook.documents.moment import MOMENTS, name, place
from playbook.documents.plan import EVERY, Line, Plan, hints, plan_of, profile
from playbook.documents.roles import Roles
from playbook.documents.start import suggestion
from playbook.documents.templates import Templates
from playbook.i18n import LANGUAGES
from playbook.record import Audience, Channel, Severity
from playbook.ui import parts, state
from playbook.ui.team import desk, history
from playbook.ui.team.desk import Desk
from playbook.ui.team.grid import Row, grid
from playbook.workshop import documents
from playbook.workshop.team import TeamView

KIND = Kind.PLAN
#: Pixels: half a small laptop's screen, so that saving stays in sight.
HEIGHT = 400
#: Sentences shown at once.
SHOWN = 5


def show(here: TeamView) -> None:
    """The plan of a team, to be edited."""
    editor(here.id)


def editor(team_id: str) -> None:
    """The plan with its severities, what is wrong with it, saving and history."""
    t = state.visit().t
    here = desk.sit(team_id, KIND)
    plan = here.draft.now
    assert isinstance(plan, Plan)  # noqa: S101 — the desk of this kind
    if here.saved is None and not here.draft.changed:
        parts.empty(
            t(
                "This team has no communication plan yet. Say once who hears what, where and how often; the next "
                "incident is then measured by it."
            )
        )
        desk.begin(here)
    desk.saving(here)
    severity = _severity(here, plan)
    if severity and severity not in plan.own:
        _follows(here, severity)
    elif severity:
        _own(here, severity)
    _grid(here, plan, severity)
    _remarks(hints(plan), plan, warn=False)
    history.show(here)


def _severity(here: Desk, plan: Plan) -> str:
    """The severity whose rows are shown, with what they ask for in a line."""
    t = state.visit().t

    def words(key: str) -> str:
        own = " ●" if key in plan.own else ""
        return t("Every severity") if key == EVERY else f"{label.severity(t, key)}{own}"

    chosen = st.segmented_control(
        t("Severity"),
        [EVERY, *(str(each) for each in Severity)],
        format_func=words,
        default=EVERY,
        required=True,
        key=f"{KIND}:{here.team_id}:severity",
    )
    severity = chosen or EVERY
    wrong = mistakes(plan)
    if wrong:
        _remarks(wrong, plan)
        return severity
    measure = profile(plan).at(severity or cadence.UNRATED)
    asked = cadence.asked(t, measure) if plan.lines(severity) else t("no row yet")
    parts.fine(
        t(
            "Customers: {asked}. A severity with ● has rows of its own.",
            asked=asked,
        )
    )
    return severity


def _follows(here: Desk, severity: str) -> None:
    t = state.visit().t
    row = st.container(horizontal=True, vertical_alignment="center")
    row.button(
        t("Give {severity} rows of its own", severity=label.severity(t, severity)),
        key=here.key(f"own-{severity}"),
        icon=":material/content_copy:",
        on_click=_give,
        args=(here, severity),
    )
    row.caption(t("Now it follows the rows for every severity, shown here."))


def _own(here: Desk, severity: str) -> None:
    t = state.visit().t
    st.button(
        t("Let {severity} follow the rows for every severity", severity=label.severity(t, severity)),
        key=here.key(f"follow-{severity}"),
        icon=":material/link:",
        on_click=_give,
        args=(here, severity),
        kwargs={"own": False},
    )


def _levels(plan: Plan) -> dict[str, tuple[Line, ...]]:
    return {level.severity: level.lines for level in plan.levels}


def _give(here: Desk, severity: str, *, own: bool = True) -> None:
    plan = here.draft.now
    assert isinstance(plan, Plan)  # noqa: S101
    levels = _levels(plan)
    if own:
        levels[severity] = plan.lines(EVERY)
    else:
        levels.pop(severity, None)
    desk.write(here.team_id, KIND, plan_of(levels), anew=True)


def _grid(here: Desk, plan: Plan, severity: str) -> None:
    t = state.visit().t
    roles = _roles(here.team_id, plan)
    templates = _templates(here.team_id)

    def written(audience: str, moment: str) -> str:
        found = templates.best(audience, moment, severity)
        return t.many(LANGUAGES[lang] for lang in found.langs) if found else t("none yet")

    rows: list[Row] = []
    for audience in Audience:
        for moment in MOMENTS:
            line = plan.line(severity, audience, moment)
            rows.append(
                {
                    "audience": label.audience(t, audience),
                    "moment": name(t, moment),
                    "channels": list(line.channels),
                    "minutes": line.minutes,
                    "owner": line.owner or None,
                    "approver": line.approver or None,
                    "template": written(audience, moment),
                }
            )
    channels = list(dict.fromkeys([*map(str, Channel), *(c for x in plan.lines(severity) for c in x.channels)]))
    columns = {
        "audience": st.column_config.TextColumn(t("Audience"), pinned=True),
        "moment": st.column_config.TextColumn(t("Phase"), pinned=True),
        "channels": st.column_config.MultiselectColumn(
            t("Channels"),
            options=channels,
            accept_new_options=True,
            format_func=lambda key: label.channel(t, key),
            width="medium",
        ),
        "minutes": st.column_config.NumberColumn(
            t("Minutes"),
            help=t(
                "At the latest after so many minutes: the first word from the start, later ones from the word before, "
                "“Resolved” and “Post-mortem” from the resolution. Empty: nothing is promised."
            ),
            step=1,
            format="%d",
        ),
        "owner": st.column_config.SelectboxColumn(
            t("Owner"), options=roles, help=t("The role that writes it. Roles have a tab of their own.")
        ),
        "approver": st.column_config.SelectboxColumn(
            t("Approver"), options=roles, help=t("The role that must agree first; best left empty where speed counts.")
        ),
        "template": st.column_config.TextColumn(t("Message template"), width="medium"),
    }
    grid(
        here.key(f"grid-{severity}-{t.lang}"),
        rows,
        columns,
        alt=t("Communication plan, audience by phase"),
        on_edit=partial(_typed, here.team_id, severity),
        fixed=("audience", "moment", "template"),
        disabled=bool(severity) and severity not in plan.own,
        height=HEIGHT,
    )


def _typed(team_id: str, severity: str, rows: list[Row]) -> None:
    """Rows come in the order in which they were shown."""
    plan = desk.sit(team_id, KIND).draft.now
    assert isinstance(plan, Plan)  # noqa: S101
    keys = [(str(audience), moment) for audience in Audience for moment in MOMENTS]
    lines = tuple(
        Line(
            audience,
            moment,
            tuple(str(each).strip() for each in row.get("channels") or () if str(each).strip()),
            None if row.get("minutes") is None else float(row["minutes"]),
            row.get("owner") or "",
            row.get("approver") or "",
        )
        for (audience, moment), row in zip(keys, rows, strict=True)
    )
    desk.write(team_id, KIND, plan_of({**_levels(plan), severity: lines}))


def _roles(team_id: str, plan: Plan) -> list[str]:
    """The team's roles, or the suggested ones while it has none, and whatever else the plan names."""
    who = state.visit()
    saved = documents.current(who.store, browser=who.browser, team_id=team_id, kind=Kind.ROLES)
    known = saved.content if saved else suggestion(Kind.ROLES, who.lang)
    assert isinstance(known, Roles)  # noqa: S101
    named = (each for level in plan.levels for line in level.lines for each in (line.owner, line.approver) if each)
    return list(dict.fromkeys([*known.names, *named]))


def _templates(team_id: str) -> Templates:
    who = state.visit()
    saved = documents.current(who.store, browser=who.browser, team_id=team_id, kind=Kind.TEMPLATES)
    return saved.content if saved and isinstance(saved.content, Templates) else Templates()


def _remarks(found: tuple[Mistake, ...], plan: Plan, *, warn: bool = True) -> None:
    """A sentence for each mistake, with the row it is about."""
    t = state.visit().t
    for each in found[:SHOWN]:
        line = _levels(plan)[each.severity][each.row]
        where = place(t, line.audience, line.moment, each.severity)
        words = f"**{parts.plain(where)}** · {parts.plain(t.error(each.sentence))}"
        if warn:
            st.error(words, icon=":material/error:")
        else:
            st.warning(words, icon=":material/lightbulb:")
    if len(found) > SHOWN:
        st.caption(t.n("And {n} more.", "And {n} more.", len(found) - SHOWN))
