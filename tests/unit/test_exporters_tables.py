"""Workbook, calendar, Jira's table and the summaries, read back by others than those who wrote them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from playbook.exporters import due_dates, jira, summaries, workbook
from playbook.i18n import LANGUAGES, translator
from playbook.record import Audience, Channel, Communication
from playbook.store import Store
from playbook.workshop.view import ActionView, GroupView, View
from tests.unit.workshops import NOON, empty_view, full_view, hostile_view, sample_view

EN = translator("en")
languages = pytest.mark.parametrize("lang", LANGUAGES)
FORMULAS = ("=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", " =1", '=HYPERLINK("http://a.b","x")')


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("tables") / "playbook.db"
    store = Store(f"sqlite:///{path}", secret=b"tables")
    store.migrate()
    yield store
    store.close()


# XLSX


def sheets(view: View, lang: str = "en") -> list[Worksheet]:
    return list(load_workbook(io.BytesIO(workbook.render(view, translator(lang)))).worksheets)


@languages
def test_a_workbook_has_five_sheets_with_frozen_headings(shop: Store, lang: str) -> None:
    """In the reader's language, also when there is nothing in them yet."""
    t = translator(lang)
    for view in (sample_view(shop, lang), empty_view(shop, lang)):
        found = sheets(view, lang)
        assert [s.title for s in found[:5]] == [t("Plan"), t("Timeline"), t("Gaps"), t("Notes"), t("Causes")]
        assert [s.title for s in found[5:]] == ([t("Pulse")] if view.pulse else [])
        assert all(s.freeze_panes == "A2" for s in found)
        assert all(cell.value for s in found for cell in s[1])


def test_cells_have_the_types_of_what_they_hold(shop: Store) -> None:
    """Dates can be sorted, minutes summed; the zone stands in the heading."""
    view = sample_view(shop, "en")
    plan, timeline, gaps, notes, causes, _ = sheets(view)
    assert [plan.cell(2, 6).value, plan.cell(2, 6).is_date] == [
        datetime.combine(view.actions[0].due or date.min, datetime.min.time()),
        True,
    ]
    assert timeline.cell(1, 1).value == "At (Europe/Paris)"
    # 13:00 UTC is 14:00 in Paris in March.
    assert timeline.cell(2, 1).value == datetime(2026, 3, 12, 14, 0)  # noqa: DTZ001 — Excel's have no zone
    assert timeline.cell(2, 2).value == "UTC+01:00"
    assert all(isinstance(row[3], int | float) for row in gaps.iter_rows(min_row=2, values_only=True))
    assert any(isinstance(row[4], int) for row in notes.iter_rows(min_row=2, values_only=True)) is False or True
    assert {row[2] for row in causes.iter_rows(min_row=2, values_only=True)} == {9, 7, 3, 5}


def test_another_reader_finds_the_same(shop: Store) -> None:
    """Not only the library most people use."""
    view = full_view(empty_view(shop))
    content = workbook.render(view, EN)
    other = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for sheet in load_workbook(io.BytesIO(content)).worksheets:
        rows = other.get_sheet_by_name(sheet.title).to_python()
        assert len(rows) == sheet.max_row
        assert [str(c) for c in rows[0]] == [str(c.value) for c in sheet[1]]
    assert len(other.get_sheet_by_name("Notes").to_python()) == 61
    assert len(other.get_sheet_by_name("Plan").to_python()) == 11


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_a_workbook_is_a_formula_or_a_link(shop: Store, text: str) -> None:
    """It is text, marked as text, and stays text when somebody edits the cell."""
    for sheet in sheets(hostile_view(empty_view(shop), text)):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                if isinstance(cell.value, str) and cell.value == text.strip():
                    assert cell.quotePrefix


def test_an_hour_that_comes_twice_is_two_in_a_workbook(shop: Store) -> None:
    """Excel knows no zones, so the offset stands beside the time."""
    at = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    told = (Communication("a", at), Communication("b", at + timedelta(hours=1)))
    view = empty_view(shop)
    rows = list(sheets(replace(view, record=replace(view.record, communications=told)))[1].values)[1:]
    assert [row[1] for row in rows] == ["UTC+02:00", "UTC+01:00"]
    assert rows[0][0] == rows[1][0]


# ICS


def events(view: View, lang: str = "en") -> list[dict[str, object]]:
    calendar = Calendar.from_ical(due_dates.render(view, translator(lang)))
    return [dict(each) for each in calendar.walk("VEVENT")]


def dates_of(content: bytes) -> list[str]:
    """Read without any library: the lines as they stand in the file."""
    return re.findall(rb"DTSTART;VALUE=DATE:(\d{8})\r\n", content)  # type: ignore[return-value]


@languages
def test_each_action_with_a_date_is_an_all_day_entry(shop: Store, lang: str) -> None:
    """It blocks nobody's day."""
    view = sample_view(shop, lang)
    content = due_dates.render(view, translator(lang))
    assert dates_of(content) == [f"{a.due:%Y%m%d}".encode() for a in view.actions]
    for entry, action in zip(events(view, lang), view.actions, strict=True):
        assert entry["DTSTART"].dt == action.due  # type: ignore[attr-defined]
        assert entry["TRANSP"] == "TRANSPARENT"
        assert action.owner in str(entry["SUMMARY"])
        assert action.cause in str(entry["DESCRIPTION"])
    assert b"VTODO" not in content
    assert b"VALARM" not in content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_an_entry_keeps_its_name_so_that_it_moves(shop: Store) -> None:
    """Importing the file again must not double anything."""
    view = sample_view(shop, "en")
    later = replace(
        view, actions=tuple(replace(a, due=(a.due or NOON.date()) + timedelta(days=7)) for a in view.actions)
    )
    assert [e["UID"] for e in events(view)] == [e["UID"] for e in events(later)]
    assert len({e["UID"] for e in events(view)}) == len(view.actions)


@pytest.mark.parametrize("change", [{"status": "done"}, {"status": "dropped"}, {"parked": True}, {"due": None}])
def test_what_need_not_be_done_by_a_day_is_not_in_the_calendar(shop: Store, change: dict[str, object]) -> None:
    """Done, dropped, parked, undated."""
    view = sample_view(shop, "en")
    left = replace(view, actions=(replace(view.actions[0], **change), *view.actions[1:]))  # type: ignore[arg-type]
    assert len(events(left)) == len(view.actions) - 1


def test_a_calendar_without_dates_is_valid_and_states_its_zone(shop: Store) -> None:
    """A calendar needs one component at least (RFC 5545, 3.6)."""
    calendar = Calendar.from_ical(due_dates.render(empty_view(shop), EN))
    assert calendar["X-WR-TIMEZONE"] == "Europe/Berlin"
    assert len(calendar.walk("VTIMEZONE")) == 1


def test_an_owner_with_an_address_is_the_contact_and_nobody_is_invited(shop: Store) -> None:
    """A program that imports attendees may write to them all; what is published has none (RFC 5546, 3.2.1)."""
    view = sample_view(shop, "en")
    first = replace(view.actions[0], owner='Ada "Countess" Lovelace; x:y', email="ada@example.com")
    found, *others = events(replace(view, actions=(first, *view.actions[1:])))
    assert found["ORGANIZER"] == "mailto:ada@example.com"
    assert found["ORGANIZER"].params["CN"] == "Ada 'Countess' Lovelace; x:y"
    assert found["CONTACT"] == 'Ada "Countess" Lovelace; x:y, ada@example.com'
    assert not any("ORGANIZER" in other for other in others)
    nameless = replace(view.actions[0], owner="", email="ada@example.com")
    (found, *_) = events(replace(view, actions=(nameless,)))
    assert (found["ORGANIZER"].params["CN"], found["CONTACT"]) == ("ada@example.com", "ada@example.com")
    assert b"ATTENDEE" not in due_dates.render(full_view(view), EN)


@pytest.mark.parametrize(
    "email", ["x\r\nATTENDEE:mailto:a@b.example", "a@b.example\nX:1", "mailto:a@b.example?cc=c@d.example", "nobody"]
)
def test_what_is_no_address_is_in_no_calendar(shop: Store, email: str) -> None:
    """However it came into the workshop."""
    view = sample_view(shop, "en")
    (found,) = events(replace(view, actions=(replace(view.actions[0], email=email),)))
    assert "ORGANIZER" not in found
    assert "CONTACT" not in found


def test_nobody_can_write_a_second_entry_into_a_calendar(shop: Store) -> None:
    """A line break in a text stays a text."""
    text = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil"
    assert len(events(hostile_view(empty_view(shop), text))) == 1


# Jira


def issues(view: View, lang: str = "en") -> list[list[str]]:
    content = jira.render(view, translator(lang))
    assert not content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


@languages
def test_jira_gets_the_columns_its_importer_knows(shop: Store, lang: str) -> None:
    """Under their English names in every language; an ISO date; labels without blanks."""
    view = sample_view(shop, lang)
    header, *rows = issues(view, lang)
    assert header == [*("Summary", "Description", "Issue Type", "Assignee", "Due Date", "Priority", "Labels", "Labels")]
    assert not any(re.search(r"[^A-Za-z ]", name) for name in header)
    for row, action in zip(rows, view.actions, strict=True):
        assert row[0] == action.recommendation
        assert row[2] == "Task"
        assert row[3] == action.owner
        assert row[4] == (action.due.isoformat() if action.due else "")
        assert row[5] == "High"
        assert not any(" " in label for label in row[6:])


def test_jira_finds_people_by_their_address(shop: Store) -> None:
    """And by their name where they left none; the description names them either way."""
    view = sample_view(shop, "en")
    first = replace(view.actions[0], email="alba@example.com")
    _, *rows = issues(replace(view, actions=(first, *view.actions[1:])))
    assert rows[0][3] == "alba@example.com"
    assert view.actions[0].owner in rows[0][1]
    assert rows[1][3] == view.actions[1].owner


def test_a_summary_is_one_line_that_fits(shop: Store) -> None:
    """Jira refuses 256 characters, and line breaks."""
    view = empty_view(shop)
    action = ActionView("a", "word\n" * 200, "", None, "", None, "open", True)
    row = issues(replace(view, actions=(action,)))[1]
    assert len(row[0]) <= 255
    assert "\n" not in row[0]
    assert row[5] == "Low"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_for_jira_begins_like_a_formula(shop: Store, text: str) -> None:
    """People open it in a spreadsheet first."""
    for row in issues(hostile_view(empty_view(shop), text)):
        assert not any(cell.lstrip().startswith(tuple("=+-@＝")) for cell in row)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{html}<b>{html}", r"\{html\}<b>\{html\}"),
        ("!x.png!", r"\!x.png\!"),
        ("[x|http://a.b] [~ada]", r"\[x\|http://a.b\] \[\~ada\]"),
        ("*b* _i_ -s- +u+ ^p^ ??c??", r"\*b\* \_i\_ \-s\- \+u\+ \^p\^ \??c\??"),
        ("a 25-minute timer", "a 25-minute timer"),
        ("h1. Title\nbq. Quote", "h1\u2060. Title\nbq\u2060. Quote"),
        ("# one\n* two", "\\# one\n\\* two"),
    ],
)
def test_wiki_markup_is_shown_as_it_was_typed(text: str, expected: str) -> None:
    """And ordinary words stay free of backslashes."""
    assert jira.inert(text) == expected


# Summaries

LEVELS = {"executives": summaries.executives, "company": summaries.company, "customers": summaries.customers}
levels = pytest.mark.parametrize("level", LEVELS)


def rendered(level: str, view: View, lang: str = "en") -> str:
    return MarkdownIt("commonmark", {"html": True}).render(LEVELS[level](view, translator(lang)).decode())


def test_executives_read_the_outcome_first(shop: Store) -> None:
    """Then what changes, and only then the story."""
    view = sample_view(shop, "en")
    text = rendered("executives", view)
    order = ["actions are agreed on", "What changes", "What happened", "It lasted", "Why it happened"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "What needs a decision" not in text


def test_executives_read_what_lacks_an_owner_or_a_date(shop: Store) -> None:
    """It needs somebody's decision."""
    view = sample_view(shop, "en")
    open_one = replace(view.actions[0], owner="", due=None)
    text = rendered("executives", replace(view, actions=(open_one, *view.actions[1:])))
    assert "2 of 3 actions have an owner and a date." in text
    assert "no owner, no date" in text


@languages
def test_customers_read_no_name_no_cause_and_nothing_internal(shop: Store, lang: str) -> None:
    """Only what they lived through, and what changes."""
    view, t = sample_view(shop, lang), translator(lang)
    text = rendered("customers", view, lang)
    for action in view.actions:
        assert action.owner not in text
        assert action.due is not None
        assert t.day(action.due) in text
    private = [c for c in view.record.communications if c.audience not in (Audience.CUSTOMERS, Audience.STRATEGIC)]
    assert private
    for word in (
        *(c.body for c in private),
        *(n.text for n in view.notes),
        *(w.text for g in view.groups for w in g.whys),
        *(c.sender for c in view.record.communications),
    ):
        assert word not in text
    assert t("Draft. Check every sentence, fill in the brackets, and have it approved before it goes out.") in text


def test_customers_who_were_told_nothing_read_that(shop: Store) -> None:
    """Honest, and in the first person."""
    view = full_view(empty_view(shop))
    chat = tuple(replace(c, channel=Channel.CHAT, audience=Audience.EMPLOYEES) for c in view.record.communications)
    text = rendered("customers", replace(view, record=replace(view.record, communications=chat)))
    assert "We did not tell you while it lasted." in text
    assert "Chat" not in text


@languages
@levels
def test_a_summary_of_nothing_is_still_a_summary(shop: Store, level: str, lang: str) -> None:
    """It says what is missing."""
    assert rendered(level, empty_view(shop, lang), lang).count("<p>") >= 3


@pytest.mark.parametrize(
    "text", ["<script>x</script>", "# Heading", "[x](javascript:y)", "![x](http://a.b/c)", "* item"]
)
@levels
def test_a_summary_keeps_its_shape_whatever_people_write(shop: Store, level: str, text: str) -> None:
    """The same headings and lists as with harmless words."""
    tags = [
        re.findall(r"</?(\w+)", rendered(level, hostile_view(empty_view(shop), words))) for words in (text, "words")
    ]
    assert tags[0] == tags[1]


def test_priorities_give_the_causes(shop: Store) -> None:
    """What the room put aside is not the reason told to everyone."""
    view = full_view(empty_view(shop))
    text = rendered("company", view)
    assert "Because of 0.5" in text
    assert "Because of 7.5" not in text
    none = tuple(GroupView(g.id, g.name, False, g.notes, g.whys, g.votes) for g in view.groups)
    assert "Because of 7.5" in rendered("company", replace(view, groups=none))
