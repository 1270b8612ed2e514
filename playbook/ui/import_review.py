"""What was read, before anything is saved: which incident, which messages, what is odd about them, the chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import streamlit as st

from playbook import label, selection
from playbook.charts import CONFIG, timeline_figure
from playbook.headline import clock
from playbook.intake import anomalies, duplicates, together
from playbook.record import Audience, Channel, Communication, Phase, Record
from playbook.selection import PICKED, TALK, Columns
from playbook.ui import import_filter, parts, state
from playbook.workshop import intake
from playbook.workshop.view import View

FORM = "import"
#: Rows of the table, and lines of what is odd.
MAX_SHOWN, MAX_LINES = 1_000, 8


class Desk:
    """The review of one source in this tab: what was corrected, and the table in its present state."""

    def __init__(self, key: str, zone: str) -> None:
        self.key, self.zone = key, zone
        self.fixes: dict[str, dict[str, Any]] = {}
        #: Names of the messages in the table's rows; the table's number changes with them.
        self.names: list[str] = []
        self.table = 0

    @property
    def editor(self) -> str:
        return f"import_table:{self.key}:{self.table}"

    def now(self) -> dict[str, dict[str, Any]]:
        """Everything corrected, with what has just been typed into the table."""
        edits: dict[str, Any] = state.value(self.editor, {})
        return selection.merged(self.fixes, edits.get("edited_rows", {}), self.names, self.zone)

    def absorb(self) -> None:
        """Before the rows change: keep what was typed, and begin a new table."""
        self.fixes = self.now()
        self.table += 1

    def mark(self, names: list[str], what: dict[str, Any]) -> None:
        """Correct many messages at once."""
        self.absorb()
        self.fixes = selection.marked(self.fixes, names, **what)


def _desk(here: View, key: str) -> Desk:
    found: Desk | None = state.value(f"import_desk:{here.id}", None)
    if found is None or found.key != key:
        found = Desk(key, here.zone)
        state.put(f"import_desk:{here.id}", found)
    return found


def review(here: View, key: str, source: str, records: list[Record], columns: Columns | None) -> None:
    """From the records in a source to those messages of them that go on the timeline."""
    t = state.visit().t
    desk = _desk(here, key)
    chosen = _chosen(here, desk, source, records)
    if not chosen:
        return
    for msgid, params in dict.fromkeys((m, tuple(p.items())) for each in chosen for m, p in each.notices):
        st.caption(parts.plain(t(msgid, **dict(params))))
    if not any(each.start_known for each in chosen) and not here.preparation.start_known:
        st.info(
            t("The file does not say when customers were first hurt. Give the start in the answers above."),
            icon=":material/schedule:",
        )
    chosen = [selection.prepared(each, source) for each in chosen]
    if source not in TALK:
        chosen = _defaults(here, desk, chosen)
    standing = set(here.sources.values())
    repeated = sum(len(selection.known_already(each, standing).communications) for each in chosen)
    if repeated:
        st.caption(
            t.n(
                "{n} message is on the timeline from an earlier import; it is not added twice.",
                "{n} messages are on the timeline from an earlier import; they are not added twice.",
                repeated,
            )
        )
    chosen = [selection.without(each, standing) for each in chosen]
    everything = together([selection.corrected(each, desk.fixes) for each in chosen])
    if not everything.communications:
        return
    shown = import_filter.shown(here, desk, everything, source)
    _table(here, desk, shown, at_first=source not in PICKED)
    fixes = desk.now()
    left = [selection.kept(selection.corrected(e, fixes), fixes, at_first=source not in PICKED) for e in chosen]
    told = together(left)
    _twins(here, desk, left)
    _odd(here, selection.measured(told, here.record))
    if told.communications:
        _chart(here, told)
    count = len(told.communications)
    st.button(
        t.n("Add {n} communication to the timeline", "Add {n} communications to the timeline", count),
        type="primary",
        on_click=_keep,
        args=(left, columns),
        disabled=not count,
    )


def _chosen(here: View, desk: Desk, source: str, records: list[Record]) -> list[Record]:
    t = state.visit().t
    if not records:
        parts.empty(t("It was read, and there is no incident in it. Choose another file."))
        return []
    if len(records) == 1:
        return records
    places = st.multiselect(
        t("Which channels?") if source == "slack" else t("Which incident?"),
        range(len(records)),
        format_func=lambda n: _line(here, records[n]),
        placeholder=t("Choose the incident") if source != "slack" else t("Choose one or several"),
        key=f"import_choice:{here.id}:{desk.key}",
        on_change=desk.absorb,
        select_all=source == "slack",
    )
    return [records[n] for n in sorted(places)]


def _line(here: View, what: Record) -> str:
    t = state.visit().t
    when = t.day(what.started_at, here.zone) if what.started_at else ""
    updates = t.n("{n} update", "{n} updates", len(what.communications))
    return " · ".join(part for part in (when, what.title, updates) if part)


def _defaults(here: View, desk: Desk, chosen: list[Record]) -> list[Record]:
    """Where and to whom the source speaks, where it does not say so itself."""
    t = state.visit().t
    left, right = st.columns(2)
    channel = left.selectbox(
        t("Said on"),
        [str(key) for key in Channel],
        format_func=lambda key: label.channel(t, key),
        key=f"import_channel:{here.id}:{desk.key}",
        on_change=desk.absorb,
    )
    audience = right.selectbox(
        t("Said to"),
        [str(key) for key in Audience],
        format_func=lambda key: label.audience(t, key),
        key=f"import_audience:{here.id}:{desk.key}",
        on_change=desk.absorb,
    )
    return [selection.defaulted(each, channel=channel, audience=audience) for each in chosen]


def _table(here: View, desk: Desk, shown: list[Communication], *, at_first: bool) -> None:
    """The messages, each cell open to correction; the first column says whether it is kept."""
    who = state.visit()
    t = who.t
    zone = ZoneInfo(here.zone)
    desk.names = [c.id for c in shown[:MAX_SHOWN]]
    if len(shown) > MAX_SHOWN:
        st.caption(t("The first {limit} of {count} are shown. Narrow the filter.", limit=MAX_SHOWN, count=len(shown)))
    st.caption(
        t("All times are clock times in {zone}.", zone=parts.plain(here.zone))
        + " "
        + t("Click into a cell to correct it; untick what is no part of this incident.")
    )
    frame = pd.DataFrame(
        {
            "keep": [desk.fixes.get(c.id, {}).get("keep", at_first) for c in shown[:MAX_SHOWN]],
            "happened_at": pd.to_datetime(
                [c.happened_at.astimezone(zone).replace(tzinfo=None) for c in shown[:MAX_SHOWN]]
            ),
            **{
                field: [str(getattr(c, field)) for c in shown[:MAX_SHOWN]]
                for field in ("channel", "audience", "phase", "sender", "body")
            },
        }
    )
    german = who.lang == "de"

    def choice(name: str, field: str, keys: type, words: Callable[..., str]) -> Any:
        options = list(dict.fromkeys([*(str(key) for key in keys), *frame[field]]))  # type: ignore[attr-defined]
        return st.column_config.SelectboxColumn(
            name, options=options, required=True, format_func=lambda key: words(t, key)
        )

    st.data_editor(
        frame,
        hide_index=True,
        key=desk.editor,
        alt=t("Messages of the record, to be corrected"),
        column_config={
            "keep": st.column_config.CheckboxColumn(t("Keep"), width="small"),
            "happened_at": st.column_config.DatetimeColumn(
                t("When"), format="DD.MM.YYYY HH:mm" if german else "DD/MM/YYYY HH:mm", step=60, required=True
            ),
            "channel": choice(t("Channel"), "channel", Channel, label.channel),
            "audience": choice(t("To whom"), "audience", Audience, label.audience),
            "phase": choice(t("Phase"), "phase", Phase, label.phase),
            "sender": st.column_config.TextColumn(t("By whom")),
            "body": st.column_config.TextColumn(t("What was said"), width="large"),
        },
    )


def _words(here: View, c: Communication) -> str:
    said = " ".join(c.body.split())
    start = said[:80] + ("…" if len(said) > 80 else "")
    return f"{clock(c.happened_at, state.visit().t, here.zone, dated=True)} · {start}"


def _twins(here: View, desk: Desk, left: list[Record]) -> None:
    """Messages that seem to be there already: proposed, and left out only when somebody says so."""
    t = state.visit().t
    sources = [selection.named(each).communications for each in left]
    pairs = [pair for each in sources for pair in duplicates(here.record.communications, each)]
    for place, each in enumerate(sources[:12]):
        for other in sources[:place]:
            pairs += duplicates(other, each)
    twins = {pair.second.id: pair for pair in pairs}
    if not twins:
        return
    st.warning(
        t.n(
            "{n} message seems to be told already: same minute, nearly the same words.",
            "{n} messages seem to be told already: same minute, nearly the same words.",
            len(twins),
        ),
        icon=":material/content_copy:",
    )
    parts.bullets(_words(here, pair.second) for pair in list(twins.values())[:MAX_LINES])
    st.button(
        t.n("Leave out this {n}", "Leave out these {n}", len(twins)),
        on_click=desk.mark,
        args=(list(twins), {"keep": False}),
        key="import_twins",
    )


def _odd(here: View, told: Record) -> None:
    """Times and phases that cannot be right, each with the line it comes from."""
    t = state.visit().t
    found = anomalies(told)
    if not found:
        return
    messages = {c.id: c for c in told.communications}
    st.markdown(f"**{t('Check this before you keep it')}**")
    lines = []
    for each in found[:MAX_LINES]:
        where = t("Line {line}", line=each.line) if each.line else ""
        message = messages.get(each.communication or "")
        lines.append(" · ".join(part for part in (where, _words(here, message) if message else "") if part))
        lines[-1] = f"{lines[-1]}: {each.words(t)}" if lines[-1] else each.words(t)
    parts.bullets(lines)
    if len(found) > MAX_LINES:
        st.caption(t.n("and {n} more here", "and {n} more here", len(found) - MAX_LINES))


def _chart(here: View, told: Record) -> None:
    """The timeline as it would be: what stands on it, and what is about to join."""
    t = state.visit().t
    whole = selection.joined(here.record, told)
    figure = timeline_figure(
        whole, t=t, zone=here.zone, target_minutes=here.target_minutes, dark=parts.dark(), phone=parts.phone()
    )
    st.plotly_chart(figure, theme=None, key="import_chart", config=CONFIG, alt=t("The timeline as it would be"))


def _keep(records: list[Record], columns: Columns | None) -> None:
    if state.perform(FORM, intake.keep, records=records, columns=columns):
        state.put("imported", True)
        state.put("import_changed", True)
