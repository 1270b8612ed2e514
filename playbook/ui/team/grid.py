"""A table to type into. What was typed is told at once, so that it outlives the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import pandas as pd
import streamlit as st

from playbook.ui import state

Row = dict[str, Any]
T = TypeVar("T")


def grid(
    key: str,
    rows: Sequence[Row],
    columns: Mapping[str, Any],
    *,
    alt: str,
    on_edit: Callable[[list[Row]], None],
    fixed: Sequence[str] = (),
    disabled: bool = False,
    growing: bool = False,
    height: int | None = None,
) -> None:
    """Show `rows` and call `on_edit` with all of them after each change.

    The editor keeps its own changes against the rows it was first given, so it goes on getting those; once it has been
    out of sight (another tab, another severity) it begins with the present ones.
    """
    base = steady(key, "base", [dict(row) for row in rows])
    frame = pd.DataFrame(base, columns=list(columns)).astype(object)
    st.data_editor(
        frame.where(frame.notna(), None),
        key=key,
        hide_index=True,
        column_config=dict(columns),
        disabled=True if disabled else list(fixed),
        num_rows="dynamic" if growing else "fixed",
        height=height or "auto",
        on_change=_edited,
        args=(key, base, on_edit),
        placeholder="–",
        alt=alt,
    )


def steady(key: str, name: str, now: T) -> T:
    """`now`, and as long as the table of this key stays in sight what it was at first: a table of growing rows begins
    anew, without what was typed, when anything about it changes."""
    place = f"{key}:{name}"
    # The editor has a value from its first run on, and none once it has been out of sight.
    if not state.value(key, {}) or state.value(place, None) is None:
        state.put(place, now)
    return state.value(place, now)


def _edited(key: str, base: list[Row], on_edit: Callable[[list[Row]], None]) -> None:
    on_edit(applied(base, state.value(key, {})))


def applied(base: Sequence[Row], edits: Mapping[str, Any]) -> list[Row]:
    """The rows with what the editor says was edited, added and deleted; emptied cells are None."""
    found = [dict(row) for row in base]
    for place, changed in edits.get("edited_rows", {}).items():
        found[int(place)].update(changed)
    gone = {int(place) for place in edits.get("deleted_rows", ())}
    kept = [row for place, row in enumerate(found) if place not in gone]
    return kept + [dict(row) for row in edits.get("added_rows", ())]
