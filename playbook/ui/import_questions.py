"""What a record leaves open, asked where it is missing: its zone, its day, how its dates are written, which column of
a table is which."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import available_timezones

import pandas as pd
import streamlit as st

from playbook.importers import spreadsheet
from playbook.importers.dates import Order
from playbook.importers.source import Source
from playbook.selection import Columns, recalled
from playbook.ui import state
from playbook.ui.import_source import Given
from playbook.workshop import intake
from playbook.workshop.view import View

#: What can be asked about a record, in this order.
QUESTIONS = ("mapping", "zone", "day", "day_first")


def question(here: View, pre: str, field: str) -> Any:
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


def columns(here: View, pre: str, found: Given, asked: set[str]) -> tuple[Columns, str]:
    """Which column is which, and on which sheet: as the team said of such a table before, else as its headings
    suggest. What else must be asked of the table joins `asked`."""
    who = state.visit()
    t = who.t
    sheet = _sheet(pre, found)
    first = _looked(pre, found, sheet, {})
    known = recalled(intake.remembered(who.store, browser=who.browser, workshop_id=here.id), first.columns)
    start = known.mapping if known else first.mapping
    keys = f"{pre}map:{sheet}:"
    names = {
        "at": t("Time"),
        "body": t("What was said"),
        "channel": t("Channel"),
        "audience": t("To whom"),
        "phase": t("Phase"),
        "sender": t("By whom"),
        "zone": t("Time zone"),
    }
    st.markdown(f"**{t('Which column is which?')}**")
    if known:
        st.caption(t("As your team read such a table before."))
    rows = [dict(zip(first.columns, row, strict=True)) for row in first.first[:3]]
    st.dataframe(pd.DataFrame(rows, columns=list(first.columns)), hide_index=True, alt=t("First rows of the table"))
    # A day in one column and the clock in the next are one time.
    times = list(dict.fromkeys([*filter(None, [start.get("at"), first.mapping.get("at")]), *first.columns]))
    for places in (("at", "body", "channel", "audience"), ("phase", "sender", "zone")):
        for box, field in zip(st.columns(4), places, strict=False):
            state.preset(keys + field, start.get(field, None if field == "at" else ""))
            box.selectbox(
                names[field],
                times if field == "at" else ["", *first.columns],
                index=None if field == "at" else 0,
                format_func=lambda name: name or t("not in this table"),
                placeholder=t("Choose the column"),
                key=keys + field,
            )
    picked: dict[str, str | None] = {field: state.value(keys + field, None) for field in names}
    mapping = {field: name for field, name in picked.items() if name}
    if known:
        state.preset(pre + "zone", known.zone)
        state.preset(pre + "day_first", known.day_first)
    if "at" in mapping:
        seen = _looked(pre, found, sheet, mapping)
        asked |= {"zone"} if seen.needs_zone else set()
        asked |= {"day"} if seen.needs_day else set()
        asked |= {"day_first"} if seen.order is Order.AMBIGUOUS else set()
    return Columns(mapping), sheet


def _sheet(pre: str, found: Given) -> str:
    """The sheet of a workbook with several: the first whose times were found, until somebody chooses another."""
    first = _looked(pre, found, "", {})
    if len(first.sheets) < 2:
        return ""
    t = state.visit().t
    state.preset(pre + "sheet", first.sheet)
    chosen: str = st.selectbox(t("Which sheet?"), first.sheets, key=pre + "sheet")
    return chosen


def _looked(pre: str, found: Given, sheet: str, mapping: Mapping[str, str]) -> spreadsheet.Preview:
    """The table as it looks, read once for the same sheet and columns."""
    asked = {**mapping, **({"sheet": sheet} if sheet else {})}
    key = f"{pre}look:{sorted(asked.items())}"
    seen: spreadsheet.Preview | None = state.value(key, None)
    if seen is None:
        seen = spreadsheet.look(Source(found.file), asked)
        state.put(key, seen)
    return seen
