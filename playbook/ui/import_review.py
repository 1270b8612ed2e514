"""What was read, before anything is saved: which incidents of which sources, which messages, what is odd about them,
the chart of all together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import streamlit as st

from playbook import label, selection
from playbook.charts import timeline_figure
from playbook.intake import together
from playbook.record import Audience, Channel, Communication, Phase, Record
from playbook.selection import PICKED, TALK, Columns, full_name
from playbook.ui import chart, import_filter, import_odd, parts, state
from playbook.ui.import_desk import Desk, desk_of
from playbook.ui.import_source import Reading
from playbook.workshop import intake
from playbook.workshop.view import View

FORM = "import"
#: Rows of the table.
MAX_SHOWN = 1_000


def review(here: View, readings: Sequence[Reading], *, several: bool) -> None:
    """From the records in some sources to those messages of them that go on the timeline. With `several` files each
    is named beside what is asked of it."""
    t = state.visit().t
    desk = desk_of(here)
    chosen: list[Record] = []
    #: By the names of messages: the importers' and the files' names.
    source: dict[str, str] = {}
    file: dict[str, str] = {}
    for reading in readings:
        for record in _of(here, reading, several=several):
            chosen.append(record)
            for c in record.communications:
                source.setdefault(full_name(record, c), reading.source)
                file.setdefault(full_name(record, c), reading.name)
    if not chosen:
        return
    if not any(each.start_known for each in chosen) and not here.preparation.start_known:
        st.info(
            t("The file does not say when customers were first hurt. Give the start in the answers above."),
            icon=":material/schedule:",
        )
    chosen = _fresh(here, chosen)
    everything = together([selection.corrected(each, desk.fixes) for each in chosen])
    if not everything.communications:
        return
    picked = {name for name, kind in source.items() if kind in PICKED}
    talk = {name for name, kind in source.items() if kind in TALK}
    fixes = desk.now()
    left = [selection.kept(selection.corrected(e, fixes), fixes, picked=picked) for e in chosen]
    told = together(left)
    import_odd.twins(here, desk, left)
    import_odd.odd(here, desk, selection.measured(told, here.record))
    narrowed = any(reading.narrowed for reading in readings)
    shown = import_filter.shown(here, desk, everything.communications, talk, narrowed=narrowed)
    count = len(told.communications)
    # Above the table and the chart: those take their height only when they are drawn, and would push it away.
    st.button(
        t.n("Add {n} communication to the timeline", "Add {n} communications to the timeline", count),
        type="primary",
        key="import_keep",
        on_click=_keep,
        args=(left, [reading.columns for reading in readings if reading.columns is not None]),
        disabled=not count,
    )
    _table(here, desk, shown, picked=picked, file=file if len(readings) > 1 else {})
    if told.communications:
        _chart(here, told)


def _of(here: View, reading: Reading, *, several: bool) -> list[Record]:
    """The records chosen from one source, as the review begins with them."""
    # A table with a column for both says itself where and to whom it was said.
    says_all = reading.columns is not None and {"channel", "audience"} <= set(reading.columns.mapping)
    asks = reading.source not in TALK and not says_all
    if several and (asks or len(reading.records) != 1):
        st.markdown(f"**{parts.plain(reading.name)}**")
    chosen = _chosen(here, reading)
    for msgid, params in dict.fromkeys((m, tuple(p.items())) for each in chosen for m, p in each.notices):
        st.caption(parts.plain(state.visit().t(msgid, **dict(params))))
    chosen = [selection.prepared(each, reading.source) for each in chosen]
    return _defaults(here, reading, chosen) if chosen and asks else chosen


def _chosen(here: View, reading: Reading) -> list[Record]:
    t = state.visit().t
    records, planned = reading.records, sum(record.maintenance for record in reading.records)
    if planned:
        with_planned = st.checkbox(
            t.n("Scheduled maintenance, too ({n} window)", "Scheduled maintenance, too ({n} windows)", planned),
            key=f"import_planned:{here.id}:{reading.key}",
        )
        records = [record for record in records if with_planned or not record.maintenance]
    if reading.narrowed:
        return records
    if not records:
        if planned:
            parts.empty(t("There is only scheduled maintenance in it. Tick it to read it."))
        else:
            parts.empty(t("It was read, and there is no incident in it. Choose another file."))
        return []
    if len(records) == 1:
        return records
    chat = reading.source == "slack"
    idents = {f"{record.id}#{place}": record for place, record in enumerate(records)}
    lines = _lines(here, reading, idents)
    names = st.multiselect(
        t("Which channels?") if chat else t("Which incident?"),
        list(lines),
        format_func=lambda ident: lines.get(ident, ident),
        placeholder=t("Choose one or several") if chat else t("Choose the incident"),
        key=f"import_choice:{here.id}:{reading.key}",
        select_all=chat,
    )
    return [record for ident, record in idents.items() if ident in names]


def _lines(here: View, reading: Reading, idents: Mapping[str, Record]) -> dict[str, str]:
    """A line for each incident, the newest first; written once, for a page may tell thousands."""
    t = state.visit().t
    key = f"import_lines:{here.id}:{here.zone}:{reading.key}:{t.lang}:{len(idents)}"
    known: dict[str, str] | None = state.value(key, None)
    if known is None:
        at = {ident: what.started_at.timestamp() if what.started_at else 0.0 for ident, what in idents.items()}
        known = {ident: _line(here, idents[ident]) for ident in sorted(idents, key=lambda ident: -at[ident])}
        state.put(key, known)
    return known


def _line(here: View, what: Record) -> str:
    t = state.visit().t
    when = t.day(what.started_at, here.zone) if what.started_at else ""
    updates = t.n("{n} update", "{n} updates", len(what.communications))
    return " · ".join(part for part in (when, what.title, updates) if part)


def _defaults(here: View, reading: Reading, chosen: list[Record]) -> list[Record]:
    """Where and to whom the source speaks, where it does not say so itself."""
    t = state.visit().t
    left, right = st.columns(2)
    channel = left.selectbox(
        t("Said on"),
        [str(key) for key in Channel],
        format_func=lambda key: label.channel(t, key),
        key=f"import_channel:{here.id}:{reading.key}",
    )
    audience = right.selectbox(
        t("Said to"),
        [str(key) for key in Audience],
        format_func=lambda key: label.audience(t, key),
        key=f"import_audience:{here.id}:{reading.key}",
    )
    return [selection.defaulted(each, channel=channel, audience=audience) for each in chosen]


def _fresh(here: View, chosen: list[Record]) -> list[Record]:
    """The messages that neither an earlier import nor an earlier source has; how many those are is said."""
    t = state.visit().t
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
    fresh = [selection.without(each, standing) for each in chosen]
    single = selection.once(fresh)
    twice = sum(len(a.communications) - len(b.communications) for a, b in zip(fresh, single, strict=True))
    if twice:
        st.caption(
            t.n(
                "{n} message stands in two of the files, word for word; it is added once.",
                "{n} messages stand in two of the files, word for word; they are added once.",
                twice,
            )
        )
    return single


def _table(
    here: View, desk: Desk, shown: list[Communication], *, picked: Collection[str], file: Mapping[str, str]
) -> None:
    """The messages, each cell open to correction; the first column says whether it is kept."""
    t = state.visit().t
    if desk.focus and (alone := [c for c in shown if c.id in desk.focus]):
        row = st.container(horizontal=True, vertical_alignment="center", key="import-focus")
        row.caption(t.n("Only {n} row is shown.", "Only {n} rows are shown.", len(alone)), width="content")
        row.button(t("Show all rows"), on_click=desk.show, key="import_focus_all")
        shown = alone
    first = {name for name, fix in desk.fixes.items() if fix.get("keep")}
    rows = selection.cut(shown, limit=MAX_SHOWN, first=first | {c.id for c in shown if c.id not in picked})
    if len(shown) > len(rows):
        st.caption(t("The first {limit} of {count} are shown. Narrow the filter.", limit=len(rows), count=len(shown)))
    st.caption(
        t("All times are clock times in {zone}.", zone=parts.plain(here.zone))
        + " "
        + t("Click into a cell to correct it; untick what is no part of this incident.")
    )
    zone = ZoneInfo(here.zone)
    frame = pd.DataFrame(
        {
            "keep": [desk.fixes.get(c.id, {}).get("keep", c.id not in picked) for c in rows],
            "happened_at": pd.to_datetime([c.happened_at.astimezone(zone).replace(tzinfo=None) for c in rows]),
            **{
                field: [str(getattr(c, field)) for c in rows]
                for field in ("channel", "audience", "phase", "sender", "body")
            },
            **({"file": [file.get(c.id, "") for c in rows]} if file else {}),
        }
    )
    desk.lay([c.id for c in rows], frame.to_dict("list"))
    st.data_editor(
        frame,
        hide_index=True,
        key=desk.editor,
        alt=t("Messages of the record, to be corrected"),
        disabled=["file"],
        column_config=_columns(frame),
    )


def _columns(frame: pd.DataFrame) -> dict[str, Any]:
    who = state.visit()
    t = who.t

    def choice(name: str, field: str, keys: type, words: Callable[..., str]) -> Any:
        options = list(dict.fromkeys([*(str(key) for key in keys), *frame[field]]))  # type: ignore[attr-defined]
        return st.column_config.SelectboxColumn(
            name, options=options, required=True, format_func=lambda key: words(t, key)
        )

    dates = "DD.MM.YYYY HH:mm" if who.lang == "de" else "DD/MM/YYYY HH:mm"
    return {
        "keep": st.column_config.CheckboxColumn(t("Keep"), width="small"),
        "happened_at": st.column_config.DatetimeColumn(t("When"), format=dates, step=60, required=True),
        "channel": choice(t("Channel"), "channel", Channel, label.channel),
        "audience": choice(t("To whom"), "audience", Audience, label.audience),
        "phase": choice(t("Phase"), "phase", Phase, label.phase),
        "sender": st.column_config.TextColumn(t("By whom")),
        "body": st.column_config.TextColumn(t("What was said"), width="large"),
        "file": st.column_config.TextColumn(t("File")),
    }


def _chart(here: View, told: Record) -> None:
    """The timeline as it would be: what stands on it, and what is about to join."""
    t = state.visit().t
    whole = selection.joined(here.record, told)
    figure = timeline_figure(
        whole, t=t, zone=here.zone, target_minutes=here.target_minutes, dark=parts.dark(), phone=parts.phone()
    )
    chart.draw(here, figure, key="import", alt=t("The timeline as it would be"), picks=False)


def _keep(records: list[Record], columns: list[Columns]) -> None:
    if state.perform(FORM, intake.keep, records=records, columns=columns):
        state.put("imported", True)
        state.put("import_changed", True)
