"""The record as an Excel workbook: a sheet each for plan, timeline, gaps, notes and causes, with real types.

Excel knows no zones: instants are local clock times as real dates, the zone stands in the heading, and
where a time stands alone on a timeline its offset from UTC stands beside it, so that an hour that comes
twice in autumn stays two. Durations are numbers of minutes.

XlsxWriter writes and cannot run anything; its two conveniences that would give typed text a meaning
(formulas, links) are off. Text that begins like a formula is stored as text and carries the mark Excel
itself uses for an apostrophe typed in front, so that it stays text when somebody edits the cell.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import xlsxwriter

from playbook import label, pulse
from playbook.exporters import followed, grounds, words
from playbook.exporters.blocks import fit
from playbook.exporters.tables import neutralise
from playbook.exporters.words import Times
from playbook.headline import gap_words
from playbook.i18n import Translator
from playbook.pulse import HIGH, LOW, Moment
from playbook.segments import segment_of
from playbook.timeline import before_start, follow_up, in_order
from playbook.workshop.view import View

#: Excel's own limit for the text of a cell, in characters.
CELL = 32_767
MOMENT, DAY, MINUTES = "yyyy-mm-dd hh:mm", "yyyy-mm-dd", "0.0"


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and how wide its column is, in characters."""

    name: str
    width: int


Rows = Iterable[Sequence[object]]


def render(view: View, t: Translator) -> bytes:
    """An .xlsx file; sheets without entries have their headings."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": fit(view.title), "author": "", "comments": _stated(view, t)})
        sheets = _Sheets(book, ZoneInfo(view.zone))
        sheets.add(t("Plan"), *_plan(view, t))
        sheets.add(t("Timeline"), *_timeline(view, t))
        sheets.add(t("Gaps"), *_gaps(view, t))
        sheets.add(t("Notes"), *_notes(view, t))
        sheets.add(t("Causes"), *_causes(view, t))
        if view.carried:
            sheets.add(t("Earlier actions"), *_carried(view, t))
        if view.pulse:
            sheets.add(t("Pulse"), *_pulse(view, t))
    return out.getvalue()


def _stated(view: View, t: Translator) -> str:
    return t("All times are clock times in {zone}.", zone=words.times(view, t).stated())


class _Sheets:
    """Writes sheets that all look and behave alike: frozen heading, filter, wrapped text."""

    def __init__(self, book: xlsxwriter.Workbook, zone: ZoneInfo) -> None:
        self.book, self.zone = book, zone
        top = {"valign": "top"}
        self.heading = book.add_format({**top, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": "#EAF1F0"})
        self.text = book.add_format({**top, "text_wrap": True})
        self.quoted = book.add_format({**top, "text_wrap": True, "quote_prefix": True})
        self.number = book.add_format(top)
        self.minutes = book.add_format({**top, "num_format": MINUTES})
        self.day = book.add_format({**top, "num_format": DAY})
        self.moment = book.add_format({**top, "num_format": MOMENT})

    def add(self, name: str, columns: Sequence[Column], rows: Rows) -> None:
        sheet = self.book.add_worksheet(name[:31])
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.name, self.heading)
        last = 0
        for last, row in enumerate(rows, 1):
            for place, value in enumerate(row):
                self.cell(sheet, last, place, value)
        sheet.autofilter(0, 0, last, len(columns) - 1)

    def cell(self, sheet: Any, row: int, column: int, value: object) -> None:
        if value is None or value == "":
            return
        if isinstance(value, datetime):
            local = value.astimezone(self.zone).replace(tzinfo=None, microsecond=0)
            sheet.write_datetime(row, column, local, self.moment)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), self.day)  # noqa: DTZ001 — Excel's days have no zone
        elif isinstance(value, bool):
            raise TypeError("say yes or no in words")
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, self.minutes if isinstance(value, float) else self.number)
        else:
            words = fit(str(value))[:CELL]
            sheet.write_string(row, column, words, self.quoted if neutralise(words) != words else self.text)


def _plan(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(t("Number"), 9),
        Column(t("Action"), 50),
        Column(t("Root cause"), 40),
        Column(t("Group"), 26),
        Column(t("Owner"), 20),
        Column(t("Due on"), 13),
        Column(t("Status"), 18),
        Column(t("E-mail"), 26),
    ]
    groups = _group_names(view, t)
    return columns, [
        (
            number,
            action.recommendation,
            words.root_cause(action, view),
            groups.get(action.group_id or ""),
            action.owner,
            action.due,
            words.status(action, t),
            action.email,
        )
        for number, action in enumerate(sorted(view.actions, key=lambda a: a.parked), 1)
    ]


def _at(t: Translator, view: View) -> str:
    return t("At ({zone})", zone=view.zone)


def _timeline(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(_at(t, view), 19),
        Column(t("Offset from UTC"), 12),
        Column(t("Kind"), 16),
        Column(t("Channel"), 18),
        Column(t("Audience"), 20),
        Column(t("Phase"), 15),
        Column(t("Sender"), 20),
        Column(t("Text"), 80),
        Column(t("Next update announced"), 19),
        Column(t("Published at"), 19),
        Column(t("Remark"), 26),
    ]
    known = view.preparation
    turns = (
        (t("Began"), known.started_at if known.start_known else None),
        (t("Noticed"), known.detected_at),
        (t("Resolved"), known.resolved_at),
    )
    rows: list[tuple[object, ...]] = [
        (at, words.utc_offset(at, view.zone), t("Incident"), None, None, None, None, name) for name, at in turns if at
    ]
    for c in in_order(view.record.communications):
        remark = t("before the start: check both times") if before_start(view.record, c) else ""
        remark = t("after resolution") if follow_up(view.record, c) else remark
        rows.append(
            (
                c.happened_at,
                words.utc_offset(c.happened_at, view.zone),
                t("Communication"),
                label.channel(t, c.channel),
                label.audience(t, c.audience),
                label.phase(t, c.phase),
                c.sender,
                c.body,
                c.announced_at,
                c.published_at,
                remark,
            )
        )
    rows.sort(key=lambda row: row[0].timestamp() if isinstance(row[0], datetime) else 0.0)
    return columns, rows


def _gaps(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(t("Whose silence?"), 26),
        Column(t("From ({zone})", zone=view.zone), 19),
        Column(t("Until ({zone})", zone=view.zone), 19),
        Column(t("Minutes"), 11),
        Column(t("Target, minutes"), 11),
        Column(t("Over target, minutes"), 13),
        Column(t("Circled"), 11),
        Column(t("In words"), 70),
    ]
    rows: list[tuple[object, ...]] = []
    for scope, found in words.all_gaps(view):
        circles = words.circled_keys(view, found)
        rows += [
            (
                label.scope(t, scope),
                gap.start,
                gap.end,
                float(gap.minutes),
                float(gap.target_minutes) if gap.asked else None,
                float(gap.excess_minutes),
                t("circled") if gap.key in circles else "",
                gap_words(gap, t, view.zone),
            )
            for gap in found
        ]
    return columns, rows


def _notes(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(t("Sticky note"), 70),
        Column(t("Place"), 44),
        Column(_at(t, view), 19),
        Column(t("Group"), 30),
        Column(t("Votes"), 9),
    ]
    clock: Times = words.times(view, t)
    groups = _group_names(view, t)
    votes = view.note_votes
    return columns, [
        (
            note.text,
            words.segment(segment_of(view.segments, place=note.place, at=note.at), t, clock),
            note.at,
            groups.get(note.group_id or ""),
            None if votes is None or note.group_id else votes.get(note.id, 0),
        )
        for note in view.notes
    ]


def _causes(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(t("Group"), 34),
        Column(t("Priority"), 12),
        Column(t("Votes"), 9),
        Column(t("Why"), 9),
        Column(t("Text"), 80),
        Column(t("Kind"), 24),
        Column(t("Evidence"), 60),
    ]
    clock = words.times(view, t)
    rows: list[tuple[object, ...]] = []
    for group in words.ranked(view.groups):
        head = (words.group_name(group, t), t("Priority") if group.priority else "", group.votes)
        rows += [
            (
                *head,
                None if cause in group.factors else cause.ordinal,
                cause.text,
                words.cause_kind(cause, group, t),
                "\n".join(grounds.evidence(cause, view, t, clock)),
            )
            for cause in (*group.whys, *group.factors)
        ] or [head]
    return columns, rows


def _group_names(view: View, t: Translator) -> dict[str, str]:
    return {group.id: words.group_name(group, t) for group in view.groups}


def _carried(view: View, t: Translator) -> tuple[list[Column], Rows]:
    columns = [
        Column(t("Action"), 50),
        Column(t("Agreed in"), 30),
        Column(t("Owner"), 20),
        Column(t("Due on"), 13),
        Column(t("Decided"), 60),
    ]
    return columns, [(c.recommendation, c.agreed_in, c.owner, c.due, followed.standing(c, t)) for c in view.carried]


def _pulse(view: View, t: Translator) -> tuple[list[Column], Rows]:
    answers = range(LOW, HIGH + 1)
    columns = [Column(t("When"), 16), Column(t("Statement"), 60), *(Column(t.number(n), 6) for n in answers)]
    names = {Moment.START: t("At the start"), Moment.END: t("At the end")}
    return columns, [
        (names[moment], pulse.statement(t, item), *counts)
        for moment, results in view.pulse.items()
        for item, counts in results.items()
    ]
