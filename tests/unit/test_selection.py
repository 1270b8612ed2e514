"""What a person decides about a record before it is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from playbook.record import Audience, Channel, Communication, Record
from playbook.selection import (
    MAX_REMEMBERED,
    Columns,
    corrected,
    cut,
    defaulted,
    filtered,
    full_name,
    joined,
    kept,
    known_already,
    marked,
    measured,
    merged,
    named,
    once,
    prepared,
    recalled,
    with_memory,
    without,
)

NOON = datetime(2024, 3, 12, 12, tzinfo=UTC)
TOLD = (
    Communication("1", NOON, "Looking into it", sender="Ann"),
    Communication("2", NOON + timedelta(minutes=30, seconds=20), "Mail sent", "email", "partners", sender="Ben"),
)
PAGE = Record("page", "Outage", TOLD, started_at=NOON, start_known=True, resolved_at=NOON + timedelta(hours=1))


@pytest.mark.parametrize(
    ("source", "audiences", "title"),
    [
        ("statuspage_v2", ["customers", "partners"], "Outage"),
        ("free_lines", ["employees", "partners"], "Outage"),
        ("slack", ["employees", "partners"], ""),
    ],
)
def test_talk_told_customers_nothing_until_it_is_marked(source: str, audiences: list[str], title: str) -> None:
    found = prepared(PAGE, source)
    assert [c.audience for c in found.communications] == audiences
    assert found.title == title


def test_defaults_hold_where_the_source_says_nothing_of_its_own() -> None:
    found = defaulted(PAGE, channel=Channel.IN_APP, audience=Audience.STRATEGIC)
    assert [(c.channel, c.audience) for c in found.communications] == [("in_app", "strategic"), ("email", "partners")]


EDITS = [
    ("a tick", {"keep": False}, {"keep": False}),
    ("a clock time of the room's zone", {"happened_at": "2024-03-12T14:05:00.000"}, {"happened_at": "13:05"}),
    ("an instant", {"happened_at": "2024-03-12T14:05:00Z"}, {"happened_at": "14:05"}),
    ("no time", {"happened_at": "soon"}, {}),
    ("an emptied time", {"happened_at": None}, {}),
    ("a time nobody means", {"happened_at": "0001-01-01T00:00:00"}, {}),
    ("words", {"body": "Fixed", "audience": "executives"}, {"body": "Fixed", "audience": "executives"}),
    ("emptied words", {"sender": None}, {"sender": ""}),
    ("a column that is none", {"id": "x"}, {}),
]


@pytest.mark.parametrize(("edit", "expected"), [case[1:] for case in EDITS], ids=[case[0] for case in EDITS])
def test_what_is_typed_into_the_table_becomes_a_correction(edit: dict, expected: dict) -> None:
    found = merged({}, {1: edit, 7: {"keep": False}}, ["page/1", "page/2"], "Europe/Paris")["page/2"]
    shown = {key: f"{value:%H:%M}" if isinstance(value, datetime) else value for key, value in found.items()}
    assert shown == expected


def test_corrections_add_up_and_change_nothing_else() -> None:
    first = merged({}, {0: {"keep": False}}, ["page/1", "page/2"], "UTC")
    both = marked(first, ["page/1", "page/2"], audience="customers")
    assert first == {"page/1": {"keep": False}}
    assert [c.audience for c in corrected(PAGE, both).communications] == ["customers", "customers"]
    assert [c.id for c in kept(PAGE, both).communications] == ["2"]
    assert kept(PAGE, both, picked={full_name(PAGE, c) for c in PAGE.communications}).communications == ()
    assert corrected(PAGE, {}) == PAGE


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "12"),
        ({"since": NOON + timedelta(minutes=1)}, "2"),
        ({"until": NOON + timedelta(minutes=29)}, "1"),
        ({"until": NOON + timedelta(minutes=30)}, "12"),
        ({"person": "Ann"}, "1"),
        ({"word": " MAIL "}, "2"),
        ({"word": "mail", "person": "Ann"}, ""),
    ],
)
def test_a_chat_is_filtered_by_time_person_and_word(asked: dict, found: str) -> None:
    assert "".join(c.id for c in filtered(TOLD, **asked)) == found


def test_the_team_s_start_and_end_are_the_right_ones() -> None:
    ours = Record("w", "Ours", started_at=NOON - timedelta(hours=1), start_known=True)
    assert measured(PAGE, ours).started_at == ours.started_at
    assert measured(PAGE, ours).resolved_at == PAGE.resolved_at
    assert measured(PAGE, Record("w", "Ours")).started_at == NOON
    early = Communication("0", NOON - timedelta(minutes=5))
    assert [c.id for c in joined(Record("w", "", (early,)), PAGE).communications] == ["0", "1", "2"]


def test_what_an_earlier_import_has_added_is_told_apart() -> None:
    assert [c.id for c in known_already(PAGE, {"page/1"}).communications] == ["1"]
    assert [c.id for c in without(PAGE, {"page/1", "other/2"}).communications] == ["2"]
    assert [c.id for c in named(PAGE).communications] == ["page/1", "page/2"]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (["When", "Words"], "newer"),
        (["Date", "Clock", "Words"], "older"),
        (["Date", "Words"], None),
        ([], None),
    ],
)
def test_the_newest_memory_that_fits_a_table_is_recalled(columns: list[str], expected: str | None) -> None:
    newer, older = Columns({"at": "When"}, None, "UTC"), Columns({"at": "Date+Clock", "body": "Words"}, True)
    memory = [newer.as_json(), {"mapping": None}, {"mapping": {}}, older.as_json()]
    assert recalled(memory, columns) == {"newer": newer, "older": older, None: None}[expected]


def test_the_memory_has_an_end() -> None:
    memory: list[dict] = []
    for n in range(MAX_REMEMBERED + 5):
        memory = with_memory(memory, Columns({"at": f"Column {n}"}))
    assert len(memory) == MAX_REMEMBERED
    assert memory[0]["mapping"] == {"at": f"Column {MAX_REMEMBERED + 4}"}


def test_what_stands_in_two_sources_under_one_name_is_kept_once():
    first, second = once([PAGE, PAGE])
    assert first == PAGE
    assert second.communications == ()


@pytest.mark.parametrize(
    ("limit", "first", "left"),
    [(9, (), "abcd"), (2, (), "ab"), (2, ("d",), "ad"), (2, ("c", "d"), "cd"), (1, "abcd", "a")],
)
def test_of_too_many_messages_those_that_matter_are_shown_first(limit, first, left):
    messages = [Communication(name, NOON) for name in "abcd"]
    assert "".join(c.id for c in cut(messages, limit=limit, first=first)) == left
