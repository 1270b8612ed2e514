"""How a team's incidents were communicated over time, and any two of them side by side."""

from __future__ import annotations

from html import escape

import plotly.graph_objects as go
import streamlit as st

from playbook import cadence, pulse
from playbook.charts import CONFIG
from playbook.compare import Line, comparable, comparison, measure_words, obstacle_words
from playbook.exporters.followed import mean_words
from playbook.pulse import Item, Moment
from playbook.trend_chart import actions_figure, line_figure, lines_figure
from playbook.trends import HEARD, Point, Trend, Trends, Unit, finding, relapse_words, trends
from playbook.ui import parts, state
from playbook.ui.fact_table import table
from playbook.workshop import trends as use_case
from playbook.workshop.team import TeamView
from playbook.workshop.trends import Past


def show(here: TeamView) -> None:
    """The finding first, then the figures as charts with tables beneath, then any two workshops side by side."""
    who = state.visit()
    t = who.t
    past = use_case.look(who.store, browser=who.browser, team_id=here.id)
    if len(past.points) < 2 or past.profile is None:
        parts.empty(t("Trends appear once two workshops have a record of what was said. Run the play again."))
        return
    found = trends(past.points, past.profile, t)
    st.subheader(parts.plain(finding(found, t)), anchor=False)
    for sentence in relapse_words(found, t):
        st.markdown(f":orange[:material/trending_down:] {parts.plain(sentence)}")
    st.write(
        parts.plain(
            t(
                "Every incident is measured by the newest workshop’s target ({name}), each at its own severity. "
                "A diamond marks a step back.",
                name=cadence.name(t, past.profile.key),
            )
        )
    )
    _unlike(found)
    _grid([(each.name, line_figure(each, found.points, t, **_look()), _told(each)) for each in found.heard])
    _table(t("What customers heard"), found.heard, found)
    left, right = st.columns(2, gap="medium")
    with left:
        _figure(t("How messages are written"), lines_figure(found.habits, found.points, t, **_look()), "habits")
        _table(t("How messages are written"), found.habits, found)
    with right:
        _figure(t("What became of the actions"), actions_figure(found.points, t, **_look()), "actions")
        _kept(found)
    _pulse(found)
    st.divider()
    _two(past, found)


def _look() -> dict[str, bool]:
    return {"dark": parts.dark(), "phone": parts.phone()}


def _told(trend: Trend) -> str:
    t = state.visit().t
    return f"{trend.name}: {' → '.join(trend.words(t, value) for value in trend.values)}"


def _grid(figures: list[tuple[str, go.Figure, str]]) -> None:
    columns = st.columns(2, gap="medium")
    for place, (name, figure, told) in enumerate(figures):
        with columns[place % 2]:
            _figure(name, figure, f"heard-{place}", told)


def _figure(name: str, figure: go.Figure, key: str, told: str = "") -> None:
    st.markdown(f"**{parts.plain(name)}**")
    st.plotly_chart(figure, theme=None, key=f"trend-{key}", config=CONFIG, alt=told or name)


def _unlike(found: Trends) -> None:
    """Neighbours that say nothing beside each other."""
    t = state.visit().t
    for place, obstacles in found.unlike.items():
        st.markdown(
            f":material/warning: {_pair(found.points[place - 1], found.points[place])} "
            + " ".join(parts.plain(obstacle_words(each, t)) for each in obstacles)
        )


def _pair(a: Point, b: Point) -> str:
    t = state.visit().t
    return parts.plain(t("“{a}” and “{b}” are too different to compare.", a=a.title, b=b.title))


def _heads(found: Trends, first: str) -> list[str]:
    t = state.visit().t
    return [first, *(f"{point.title}, {t.day(point.at)}" for point in found.points)]


def _table(name: str, shown: tuple[Trend, ...], found: Trends) -> None:
    t = state.visit().t
    with st.expander(t("The same as a table"), key=f"trend-table-{shown[0].key}"):
        rows = [[escape(each.name), *(escape(each.words(t, value)) for value in each.values)] for each in shown]
        st.html(table(name, _heads(found, t("Figure")), rows))


def _kept(found: Trends) -> None:
    t = state.visit().t
    kinds = (
        (t("done on time"), "on_time"),
        (t("done late"), "late"),
        (t("open"), "ahead"),
        (t("past its date"), "overdue"),
        (t("dropped"), "dropped"),
    )
    with st.expander(t("The same as a table"), key="trend-table-actions"):
        rows = [
            [escape(name), *(escape(t.number(getattr(point.kept, key))) for point in found.points)]
            for name, key in kinds
        ]
        rows.append(
            [escape(found.actions.name), *(escape(found.actions.words(t, value)) for value in found.actions.values)]
        )
        st.html(table(t("What became of the actions"), _heads(found, t("Figure")), rows))


def _pulse(found: Trends) -> None:
    t = state.visit().t
    if not any(trend.known for trend in found.pulse):
        st.caption(
            t("The pulse appears here once a room has answered it: at least three answers, shown by the facilitator.")
        )
        return
    left, right = st.columns(2, gap="medium")
    with left:
        _figure(t("Pulse of the room, 1 to 5"), lines_figure(found.pulse, found.points, t, **_look()), "pulse")
    with right, st.expander(t("The same as a table"), key="trend-table-pulse", expanded=not parts.phone()):
        rows = []
        for item in Item:
            cells = [_felt(point, item) for point in found.points]
            rows.append([escape(pulse.statement(t, item)), *map(escape, cells)])
        st.html(table(t("Pulse of the room, 1 to 5"), _heads(found, t("Statement")), rows))


def _felt(point: Point, item: Item) -> str:
    """The mean at the start and at the end, with the number of answers."""
    t = state.visit().t
    found = [point.pulse.get(moment, {}).get(item) for moment in Moment]
    if item is Item.WORTH:
        return mean_words(found[1], t)
    return " → ".join(mean_words(each, t) for each in found)


# Any two


def _two(past: Past, found: Trends) -> None:
    t = state.visit().t
    st.subheader(t("Two incidents side by side"), anchor=False)
    names = {point.id: f"{point.title}, {t.day(point.at)}" for point in found.points}
    ids = list(names)
    left, right = st.columns(2)
    a = left.selectbox(t("One incident"), ids, index=0, format_func=lambda each: names[each], key="compare_a")
    b = right.selectbox(t("The other"), ids, index=len(ids) - 1, format_func=lambda each: names[each], key="compare_b")
    one, other = (next(point for point in found.points if point.id == each) for each in (a, b))
    if one is other:
        parts.empty(t("Choose two different workshops."))
        return
    severities = one.severity, other.severity
    obstacles = comparable(one.record, other.record, severities=severities)
    if obstacles:
        sentences = [t("These two are too different to compare."), *(obstacle_words(each, t) for each in obstacles)]
        st.warning(parts.plain(" ".join(sentences)), icon=":material/warning:")
        return
    lines = comparison(one.record, other.record, profile=past.profile, severities=severities)
    rows = [_row(line) for line in lines]
    rows += [
        [escape(x.name), *_cells(x, found.points.index(one), found.points.index(other))]
        for x in (*found.habits, found.actions, *found.pulse)
    ]
    st.html(table(t("Two incidents side by side"), [t("Figure"), names[one.id], names[other.id], t("Change")], rows))


def _row(line: Line) -> list[str]:
    t = state.visit().t
    unit, less = _UNITS.get(line.measure, (Unit.ANSWER, None))
    trend = Trend(line.measure, measure_words(line.measure, t), unit, bool(less), (line.a, line.b))
    return [escape(trend.name), *_cells(trend, 0, 1, less)]


#: What the comparison shows beside the trends, and whether less is better; None where neither is.
_UNITS: dict[str, tuple[Unit, bool | None]] = {
    **{measure: (unit, less) for measure, unit, less in HEARD},
    "sent_of_needed_share": (Unit.SHARE, False),
    "resolution_told_minutes": (Unit.MINUTES, True),
    "duration_minutes": (Unit.MINUTES, None),
}


def _cells(trend: Trend, a: int, b: int, less: bool | None = False) -> list[str]:
    t = state.visit().t
    before, after = trend.values[a], trend.values[b]
    change = ""
    if before is not None and after is not None and less is not None:
        step = after - before
        worse = step > 0 if trend.less else step < 0
        same = trend.words(t, before) == trend.words(t, after)
        change = t("the same") if same else t("worse") if worse else t("better")
    return [escape(trend.words(t, before)), escape(trend.words(t, after)), escape(change)]
