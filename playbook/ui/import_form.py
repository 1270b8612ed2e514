"""Bringing a record in: recognise it, ask what it leaves open, review it, keep it, undo it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from playbook.errors import Unreadable
from playbook.headline import clock
from playbook.importers import read, recognised, slack, spreadsheet
from playbook.importers.slack_wanted import Wanted
from playbook.importers.source import Source
from playbook.record import Record
from playbook.selection import Columns
from playbook.ui import import_filter, import_questions, import_review, import_source, parts, state
from playbook.ui.import_questions import QUESTIONS
from playbook.ui.import_source import Given, Reading
from playbook.workshop import intake
from playbook.workshop.view import View


@st.fragment
def form(here: View) -> None:
    """From a file, a text or an address to the timeline, with a look at it in between."""
    if state.take("import_changed"):
        st.rerun()
    found = import_source.given(here)
    readings = [_reading(here, each, several=len(found) > 1) for each in found]
    import_review.review(here, [reading for reading in readings if reading is not None], several=len(found) > 1)
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


def _reading(here: View, found: Given, *, several: bool) -> Reading | None:
    """Read it, asking for what is missing; a refusal is shown beside what it is about."""
    pre = f"import:{here.id}:{found.key}:"
    questions = st.container(key=f"import-questions-{found.key}")
    asked: set[str] = set(state.value(pre + "asked", set()))
    columns: Columns | None = None
    sheet = ""
    try:
        kind = _kind(pre, found)
        if several and (kind == "spreadsheet" or asked):
            questions.markdown(f"**{parts.plain(found.name)}**")
        if kind == "spreadsheet":
            with questions:
                columns, sheet = import_questions.columns(here, pre, found, asked)
        with questions:
            answers = {field: import_questions.question(here, pre, field) for field in QUESTIONS if field in asked}
        whole: slack.Scan | None = state.value(pre + "cut", None)
        if whole is not None:
            return _narrowed(here, pre, found, whole)
        mapping = {**columns.mapping, **({"sheet": sheet} if sheet else {})} if columns else None
        records = _read(pre, found, kind, mapping, answers)
    except Unreadable as refusal:
        _refused(here, pre, questions, asked, refusal, found.name if several else "")
        return None
    if columns is not None:
        columns = Columns(columns.mapping, answers.get("day_first"), answers.get("zone"))
    if (whole := state.value(pre + "cut", None)) is not None:
        return _narrowed(here, pre, found, whole)
    return Reading(found.key, found.name, kind, records, columns)


def _narrowed(here: View, pre: str, found: Given, whole: slack.Scan) -> Reading:
    """An export with more than the app keeps at once, gone through again for what is asked of it."""
    import_filter.narrow(here, whole.channels, whole.people)
    wanted = import_filter.wanted(here)
    said = wanted["channels"] or wanted["since"] or wanted["until"]
    records = _read(pre, found, "slack", None, wanted) if said else []
    return Reading(found.key, found.name, "slack", records, narrowed=True)


def _refused(here: View, pre: str, questions: DeltaGenerator, asked: set[str], refusal: Unreadable, name: str) -> None:
    """Say what is wrong, and ask for it if it can be asked."""
    t = state.visit().t
    words = f"{name}: {t.error(refusal)}" if name else t.error(refusal)
    field = refusal.field or "file"
    if field not in QUESTIONS:
        st.error(parts.plain(words), icon=":material/error:")
        return
    with questions:
        if field not in asked:
            state.put(pre + "asked", asked | {field})
            import_questions.question(here, pre, field)
        st.info(parts.plain(words), icon=":material/help:")


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


def _read(
    pre: str, found: Given, kind: str, mapping: Mapping[str, str] | None, answers: Mapping[str, Any]
) -> list[Record]:
    """The records, maintenance windows among them, read once for the same answers."""
    signature = (kind, tuple(sorted((mapping or {}).items())), tuple(sorted(answers.items(), key=str)))
    known = state.value(pre + "read", None)
    if known is None or known[0] != signature:
        if kind == "slack":
            records = _slack(pre, found, answers)
        else:
            with st.spinner(state.visit().t("Reading the record…")):
                records = read(found.file, maintenance=True, mapping=mapping, **answers)
        known = (signature, records)
        state.put(pre + "read", known)
    found_records: list[Record] = known[1]
    return found_records


def _slack(pre: str, found: Given, wanted: Mapping[str, Any]) -> list[Record]:
    t = state.visit().t
    words = t("Reading the record…")
    bar = st.progress(0.0, words)

    def advance(share: float) -> None:
        bar.progress(share, f"{words} {t.percent(share)}")

    try:
        scan = slack.scan(Source(found.file), Wanted(**wanted), advance)
    finally:
        bar.empty()
    if not wanted and scan.fitting > scan.kept:
        state.put(pre + "cut", scan.emptied())
    return slack.records(scan)
