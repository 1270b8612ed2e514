"""How a team's incidents were communicated over time, and any two of them side by side."""

from __future__ import annotations

from html import escape

import plotly.graph_objects as go
import streamlit as st

from playbook import cadence, pulse
from playbook.charts import CONFIG
from playbook.compare import Line, Measure, comparable, comparison, measure_words, obstacle_words
from playbook.pulse import ASKED, Item
from playbook.trend_chart import actions_figure, line_figure, lines_figure
from playbook.trends import HEARD, Point, Trend, Trends, Unit, change_words, finding, relapse_words, trends
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
    """Two to a row, so that a phone shows them in the same order."""
    for row in range(0, len(figures), 2):
        for place, column in enumerate(st.columns(2, gap="medium"), row):
            with column:
                name, figure, told = figures[place]
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
    name = t("Pulse of the room, 1 to 5")
    left, _ = st.columns(2, gap="medium")
    with left:
        _figure(name, lines_figure(found.pulse, found.points, t, **_look()), "pulse")
    with left, st.expander(t("The same as a table"), key="trend-table-pulse"):
        st.caption(t("At the start → at the end; in brackets how many answered."))
        rows = [
            [escape(pulse.statement(t, item)), *(escape(_felt(point, item)) for point in found.points)] for item in Item
        ]
        st.html(table(name, _heads(found, t("Statement")), rows))


def _felt(point: Point, item: Item) -> str:
    """The mean at the start and at the end, and how many answered: 2.6 → 3.5 (8)."""
    t = state.visit().t
    found = [point.pulse.get(moment, {}).get(item) for moment in ASKED if item in ASKED[moment]]
    if not any(found):
        return "–"
    means = [t.number(round(pulse.mean(counts), 1)) if counts else "–" for counts in found]
    return f"{' → '.join(means)} ({max(sum(counts) for counts in found if counts)})"


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
    a_, b_ = found.points.index(one), found.points.index(other)
    rows += [
        [escape(x.name), *_pair_of(x, a_, b_), escape(change_words(x, a_, b_, t))]
        for x in (*found.habits, found.actions, *found.pulse)
    ]
    heads = [t("Figure"), names[one.id], names[other.id], t("Difference")]
    st.html(table(t("Two incidents side by side"), heads, rows))


#: What the comparison shows beside the trends; no verdict where neither more nor less is better.
_UNITS: dict[str, tuple[Unit, bool | None]] = {
    **{measure: (unit, less) for measure, unit, less in HEARD},
    Measure.SENT: (Unit.SHARE, None),
    Measure.PACE: (Unit.ANSWER, None),
    Measure.END_TOLD: (Unit.MINUTES, True),
    Measure.DURATION: (Unit.MINUTES, None),
}


def _row(line: Line) -> list[str]:
    t = state.visit().t
    unit, less = _UNITS[line.measure]
    trend = Trend(line.measure, measure_words(line.measure, t), unit, bool(less), (line.a, line.b))
    change = "" if less is None else change_words(trend, 0, 1, t)
    return [escape(trend.name), *_pair_of(trend, 0, 1), escape(change)]


def _pair_of(trend: Trend, a: int, b: int) -> list[str]:
    t = state.visit().t
    return [escape(trend.words(t, trend.values[each])) for each in (a, b)]
