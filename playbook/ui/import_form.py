"""Bringing a record in: recognise it, ask what it leaves open, review it, keep it, undo it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import available_timezones

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from playbook.errors import Unreadable
from playbook.headline import clock
from playbook.importers import read, recognised, slack, spreadsheet
from playbook.importers.dates import Order
from playbook.importers.source import Source
from playbook.record import Record
from playbook.selection import Columns, recalled
from playbook.ui import import_filter, import_review, import_source, parts, state
from playbook.ui.import_source import Given
from playbook.workshop import intake
from playbook.workshop.view import View

#: What can be asked about a record, in this order.
QUESTIONS = ("mapping", "zone", "day", "day_first")


@dataclass(frozen=True, slots=True)
class Reading:
    """A record as it was read: by which importer, and how its columns were understood."""

    key: str
    source: str
    records: list[Record]
    columns: Columns | None = None


@st.fragment
def form(here: View) -> None:
    """From a file, a text or an address to the timeline, with a look at it in between."""
    if state.take("import_changed"):
        st.rerun()
    found = import_source.given(here)
    if found is not None:
        reading = _reading(here, found)
        if reading is not None:
            import_review.review(here, reading.key, reading.source, reading.records, reading.columns)
    parts.complaint(import_review.FORM)
    _undo(here)


def _undo(here: View) -> None:
    who = state.visit()
    t = who.t
    if state.take("imported"):
        st.success(t("It is on the timeline. Importing the same incident again adds nothing."))
    for done in intake.imports(who.store, browser=who.browser, workshop_id=here.id)[:3]:
        row = st.container(horizontal=True, vertical_alignment="center", key=f"import-done-{done.id}")
        what = t.n("{n} communication imported", "{n} communications imported", done.count)
        words = " · ".join(part for part in (what, done.title[:80], clock(done.at, t, here.zone, dated=True)) if part)
        row.caption(parts.plain(words))
        row.button(
            t("Undo this import"),
            key=f"import-undo-{done.id}",
            icon=":material/undo:",
            on_click=_withdraw,
            args=(done.id,),
        )


def _withdraw(id: str) -> None:
    if state.perform(import_review.FORM, intake.withdraw, id=id):
        state.put("import_changed", True)


def _reading(here: View, found: Given) -> Reading | None:
    """Read it, asking for what is missing; a refusal is shown beside what it is about."""
    t = state.visit().t
    pre = f"import:{here.id}:{found.key}:"
    questions = st.container(key=f"import-questions-{here.id}")
    asked: set[str] = set(state.value(pre + "asked", set()))
    columns: Columns | None = None
    try:
        kind = _kind(pre, found)
        if kind == "spreadsheet":
            with questions:
                columns = _mapping(here, pre, found, asked)
        with questions:
            answers = {field: _question(here, pre, field) for field in QUESTIONS if field in asked}
        # An export with more than the app keeps at once is gone through again for what the filter shows.
        wanted = import_filter.wanted(here, found.key) if state.value(pre + "cut", False) else {}
        records = _read(pre, found, kind, columns, {**answers, **wanted})
    except Unreadable as refusal:
        field = refusal.field or "file"
        if field not in QUESTIONS:
            st.error(parts.plain(t.error(refusal)), icon=":material/error:")
            return None
        with questions:
            if field not in asked:
                state.put(pre + "asked", asked | {field})
                _question(here, pre, field)
            st.info(parts.plain(t.error(refusal)), icon=":material/help:")
        return None
    if columns is not None:
        columns = Columns(columns.mapping, answers.get("day_first"), answers.get("zone"))
    return Reading(found.key, kind, records, columns)


def _kind(pre: str, found: Given) -> str:
    """What it is; text in columns of which none looks like times is a table whose columns a person knows."""
    known: str = state.value(pre + "kind", "")
    if not known:
        try:
            known = recognised(found.file)
        except Unreadable:
            if not _is_table(found):
                raise
            known = "spreadsheet"
        state.put(pre + "kind", known)
    return known


def _is_table(found: Given) -> bool:
    try:
        return len(spreadsheet.look(Source(found.file)).columns) > 1
    except Unreadable:
        return False


def _read(pre: str, found: Given, kind: str, columns: Columns | None, answers: Mapping[str, Any]) -> list[Record]:
    """The records, read once for the same answers."""
    mapping = dict(columns.mapping) if columns else None
    signature = (kind, tuple(sorted((mapping or {}).items())), tuple(sorted(answers.items(), key=str)))
    known = state.value(pre + "read", None)
    if known is None or known[0] != signature:
        if kind == "slack":
            records = _slack(pre, found, answers)
        else:
            with st.spinner(state.visit().t("Reading the record…")):
                records = read(found.file, mapping=mapping, **answers)
        known = (signature, records)
        state.put(pre + "read", known)
    found_records: list[Record] = known[1]
    return found_records


def _slack(pre: str, found: Given, wanted: Mapping[str, Any]) -> list[Record]:
    bar = st.progress(0.0, state.visit().t("Reading the record…"))
    try:
        scan = slack.scan(Source(found.file), slack.Wanted(**wanted), lambda share: _advance(bar, share))
    finally:
        bar.empty()
    if scan.fitting > scan.kept:
        state.put(pre + "cut", True)
    return slack.records(scan)


def _advance(bar: DeltaGenerator, share: float) -> None:
    bar.progress(share)


def _question(here: View, pre: str, field: str) -> Any:
    t = state.visit().t
    match field:
        case "zone":
            zones = [here.zone, *sorted(available_timezones() - {here.zone})]
            return st.selectbox(
                t("In which time zone are its times?"),
                zones,
                index=None,
                placeholder=t("Choose the zone"),
                key=pre + "zone",
            )
        case "day":
            day: date | None = st.date_input(
                t("On which day did it begin?"),
                value=None,
                key=pre + "day",
                format="DD.MM.YYYY" if state.visit().lang == "de" else "DD/MM/YYYY",
            )
            return day
        case "day_first":
            words = {True: t("Day first: 28/08/2024"), False: t("Month first: 08/28/2024")}
            return st.radio(
                t("How are its dates written?"),
                [True, False],
                index=None,
                format_func=lambda first: words[first],
                horizontal=True,
                key=pre + "day_first",
            )
    return None


def _mapping(here: View, pre: str, found: Given, asked: set[str]) -> Columns:
    """Which column is which: as the team said of such a table before, else as its headings suggest."""
    who = state.visit()
    t = who.t
    first = spreadsheet.look(Source(found.file))
    known = recalled(intake.remembered(who.store, browser=who.browser, workshop_id=here.id), first.columns)
    start = known.mapping if known else first.mapping
    names = {
        "at": t("Time"),
        "body": t("What was said"),
        "channel": t("Channel"),
        "audience": t("To whom"),
        "phase": t("Phase"),
        "sender": t("By whom"),
    }
    st.markdown(f"**{t('Which column is which?')}**")
    if known:
        st.caption(t("As your team read such a table before."))
    rows = [dict(zip(first.columns, row, strict=True)) for row in first.first[:3]]
    st.dataframe(pd.DataFrame(rows, columns=list(first.columns)), hide_index=True, alt=t("First rows of the table"))
    # A day in one column and the clock in the next are one time.
    times = list(dict.fromkeys([*filter(None, [start.get("at"), first.mapping.get("at")]), *first.columns]))
    for places in (("at", "body", "channel"), ("audience", "phase", "sender")):
        for box, field in zip(st.columns(3), places, strict=True):
            state.preset(pre + "map:" + field, start.get(field, None if field == "at" else ""))
            box.selectbox(
                names[field],
                times if field == "at" else ["", *first.columns],
                index=None if field == "at" else 0,
                format_func=lambda name: name or t("not in this table"),
                placeholder=t("Choose the column"),
                key=pre + "map:" + field,
            )
    picked: dict[str, str | None] = {field: state.value(pre + "map:" + field, None) for field in names}
    mapping = {field: name for field, name in picked.items() if name}
    if known:
        state.preset(pre + "zone", known.zone)
        state.preset(pre + "day_first", known.day_first)
    if "at" in mapping:
        seen = spreadsheet.look(Source(found.file), mapping)
        asked |= {"zone"} if seen.needs_zone else set()
        asked |= {"day"} if seen.needs_day else set()
        asked |= {"day_first"} if seen.order is Order.AMBIGUOUS else set()
    return Columns(mapping)
