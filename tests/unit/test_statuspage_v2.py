"""Statuspage's API, version 2: our own small files, hostile ones, and real captures where present."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook.errors import Unreadable
from playbook.i18n import translator
from playbook.importers import read
from playbook.importers.source import MAX_BODY, MAX_BYTES

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CAPTURES = sorted(DATA.glob("statuspage_v2_*.json"))


def update(name: str, minute: int, status: str = "investigating", **fields):
    time = f"2026-03-12T14:{minute:02d}:00.000Z"
    return {"id": name, "status": status, "body": f"Words of {name}", "created_at": time, "display_at": time, **fields}


def incident(*updates, **fields):
    return {
        "id": "i1",
        "name": "Checkout fails",
        "status": "resolved",
        "impact": "major",
        "created_at": "2026-03-12T14:05:00.000Z",
        "started_at": "2026-03-12T14:05:00.000Z",
        "resolved_at": "2026-03-12T14:50:00.000Z",
        "incident_updates": list(updates),
        **fields,
    }


def file(*incidents, **fields) -> bytes:
    page = {"id": "p", "name": "Shop", "time_zone": "Europe/Berlin"}
    return json.dumps({"page": page, "incidents": list(incidents), **fields}).encode()


def at(minute: int) -> datetime:
    return datetime(2026, 3, 12, 14, minute, tzinfo=UTC)


def test_an_incident_is_read_with_its_updates_in_order_of_time():
    (record,) = read(file(incident(update("c", 50, "resolved"), update("b", 20), update("a", 5))))
    assert (record.id, record.title, record.impact, record.maintenance) == ("i1", "Checkout fails", "major", False)
    assert (record.started_at, record.start_known, record.resolved_at) == (at(5), False, at(50))
    assert [(c.id, c.happened_at, c.phase) for c in record.communications] == [
        ("a", at(5), "investigating"),
        ("b", at(20), "investigating"),
        ("c", at(50), "resolved"),
    ]
    first = record.communications[0]
    assert (first.channel, first.audience, first.published_at) == ("status_page", "customers", None)
    assert record.notices == ()


@pytest.mark.parametrize(
    "data",
    [
        json.dumps({"incident": incident(update("a", 5))}).encode(),
        json.dumps(incident(update("a", 5))).encode(),
        json.dumps([incident(update("a", 5))]).encode(),
        json.dumps({"incidents": [incident(update("a", 5))]}).encode(),
        b"\xef\xbb\xbf" + file(incident(update("a", 5))),
        file(incident(update("a", 5))).decode().encode("utf-16"),
        file(incident(update("a", 5))).decode().encode("utf-16-be"),
    ],
    ids=["single", "bare", "list", "no page", "BOM", "UTF-16", "UTF-16 without BOM"],
)
def test_every_form_of_the_file_is_recognised_by_its_content(data):
    assert [record.id for record in read(data)] == ["i1"]


def test_what_readers_were_shown_wins_and_when_it_was_typed_is_kept():
    backdated = update("a", 5, created_at="2026-03-20T09:00:00.000Z")
    (record,) = read(file(incident(backdated)))
    (message,) = record.communications
    assert message.happened_at == at(5)
    assert message.published_at == datetime(2026, 3, 20, 9, tzinfo=UTC)


@pytest.mark.parametrize(("told", "page_only"), [({"deliver_notifications": False}, True), ({}, False)])
def test_an_update_nobody_was_notified_of_stood_on_the_page_only(told, page_only):
    (record,) = read(file(incident(update("a", 5, **told))))
    assert record.communications[0].page_only is page_only


def test_open_incidents_and_ids_of_other_kinds_are_read():
    open_now = incident(update("01J6ABCDEFGHJKMNPQRSTVWXYZ", 5), id="01J6ZZZZZZZZZZZZZZZZZZZZZZ", resolved_at=None)
    (record,) = read(json.dumps({"page": {"id": "p"}, "incidents": [open_now]}).encode())
    assert (record.id, record.resolved_at) == ("01J6ZZZZZZZZZZZZZZZZZZZZZZ", None)
    assert record.communications[0].id == "01J6ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.mark.parametrize("order", [("c", "b", "a"), ("b", "c", "a")])
def test_updates_of_one_instant_keep_the_order_they_were_written_in(order):
    """Files are newest first, so the last of them was written first."""
    later = update("z", 30)
    (record,) = read(file(incident(later, *(update(name, 10) for name in order))))
    assert [c.id for c in record.communications] == [*reversed(order), "z"]


def test_a_file_that_is_oldest_first_keeps_its_order():
    (record,) = read(file(incident(update("a", 5), update("b", 10), update("c", 10), update("d", 20))))
    assert [c.id for c in record.communications] == ["a", "b", "c", "d"]


def test_missing_fields_are_tolerated():
    bare = {"incident_updates": [{"created_at": "2026-03-12T14:05:00Z"}, {"body": "no time"}]}
    (record,) = read(json.dumps({"incidents": [bare]}).encode())
    assert (record.id, record.title, record.started_at, record.resolved_at) == ("incident-1", "", at(5), None)
    (message,) = record.communications
    assert (message.id, message.body, message.phase) == ("incident-1-1", "", "update")
    assert [translator("en")(msgid, **params) for msgid, params in record.notices] == [
        "An update without a time was left out."
    ]
    assert read(file({"id": "x", "name": "Nothing said"}))[0].communications == ()


def test_ids_of_messages_are_made_unique():
    (record,) = read(file(incident(update("a", 20), update("a", 10))))
    assert len({c.id for c in record.communications}) == 2


def test_without_a_start_the_first_post_is_the_best_known():
    item = incident(update("b", 20), update("a", 7), started_at=None, created_at=None)
    assert read(file(item))[0].started_at == at(7)


def test_a_message_dated_before_the_opening_moves_the_start_and_is_noted():
    (record,) = read(file(incident(update("b", 20), update("a", 1))))
    assert record.started_at == at(1)
    assert len(record.notices) == 1


@pytest.mark.parametrize(
    ("phases", "minute"),
    [
        (("investigating", "resolved"), 10),
        (("investigating", "resolved", "resolved"), 10),
        (("investigating", "resolved", "update", "postmortem"), 10),
        (("resolved", "investigating", "resolved"), 20),
        (("resolved", "investigating"), None),
        (("investigating",), None),
    ],
)
def test_without_a_field_the_updates_tell_the_resolution(phases, minute):
    updates = [update(f"u{n}", n * 10, status) for n, status in enumerate(phases)]
    (record,) = read(file(incident(*reversed(updates), resolved_at=None)))
    assert record.resolved_at == (None if minute is None else at(minute))


def test_maintenance_is_left_out_unless_asked_for():
    data = file(
        incident(update("a", 5)),
        incident(update("b", 5), id="m1", impact="maintenance"),
        incident(update("c", 5), id="m2", scheduled_for="2026-03-12T14:00:00Z"),
        scheduled_maintenances=[incident(update("d", 5), id="m3")],
    )
    assert [r.id for r in read(data)] == ["i1"]
    assert [(r.id, r.maintenance) for r in read(data, maintenance=True)] == [
        ("i1", False),
        ("m1", True),
        ("m2", True),
        ("m3", True),
    ]
    assert read(json.dumps({"scheduled_maintenances": [incident(update("d", 5))]}).encode()) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("One<br />two<br>three", "One\ntwo\nthree"),
        ("<p>First</p><p>Second &amp; third</p>", "First\n\nSecond & third"),
        ('See <a href="https://x.example">our page</a>', "See our page"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("&lt;script&gt; &quot;quoted&quot;", '<script> "quoted"'),
        ("latency < 5 and > 3", "latency < 5 and > 3"),
        ("Caf\u00e9 \u2014 \ud83d\ude80", "Café — 🚀"),
        ("a\x00b\x1b[31mc\r\nd", "ab[31mc\nd"),
        ("a\u202eb\u2066c", "abc"),
    ],
)
def test_bodies_become_plain_text(body, words):
    assert read(file(incident(update("a", 5, body=body))))[0].communications[0].body == words


def test_half_of_a_broken_character_is_replaced():
    data = file(incident(update("a", 5, body="HALF"))).replace(b"HALF", b"x\\ud800y")
    read(data)[0].communications[0].body.encode("utf-8")


def test_an_endless_body_is_shortened_and_noted():
    (record,) = read(file(incident(update("a", 5, body="word " * 100_000))))
    assert len(record.communications[0].body) == MAX_BODY
    assert "500000" in translator("en")(record.notices[0][0], **record.notices[0][1])


def test_times_without_a_zone_are_read_in_the_zone_given_or_the_page_s_own():
    naive = incident(
        {"id": "a", "display_at": "2026-03-12T14:05:00"}, created_at=None, started_at=None, resolved_at=None
    )
    assert read(file(naive))[0].started_at == datetime(2026, 3, 12, 13, 5, tzinfo=UTC)
    assert read(file(naive), zone="America/New_York")[0].started_at == datetime(2026, 3, 12, 18, 5, tzinfo=UTC)
    with pytest.raises(Unreadable, match="time zone"):
        read(json.dumps({"incidents": [naive]}).encode())
    with pytest.raises(Unreadable, match="Atlantis"):
        read(file(naive), zone="Atlantis/Capital")


HOSTILE = {
    "empty": b"",
    "blank": b" \n\t ",
    "not JSON": b"PK\x03\x04 something",
    "text": "Grüße".encode("cp1252"),
    "truncated": file(incident(update("a", 5)))[:-30],
    "nested": b"[" * 1_000_000,
    "nested objects": b'{"incidents":' * 500_000,
    "nested inside": b'{"incidents":[' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"]}",
    "NaN": b'{"incidents": NaN}',
    "NaN as time": b'{"incidents": [{"incident_updates": [{"display_at": NaN}]}]}',
    "endless number": b'{"incidents": [' + b"9" * 10_000 + b"]}",
    "year 1": file(incident(update("a", 5, display_at="0001-01-01T00:00:00+14:00"))),
    "year 9999": file(incident(update("a", 5, display_at="9999-12-31T23:59:59-12:00"))),
    "no date": file(incident(update("a", 5, display_at="yesterday"))),
    "number as time": file(incident(update("a", 5, display_at=1773324300))),
    "object as time": file(incident(started_at={"at": 1})),
    "incidents not a list": b'{"incidents": 5}',
    "incidents null": b'{"incidents": [null]}',
    "incidents of text": b'{"incidents": ["x"]}',
    "updates not a list": file(incident(incident_updates="x")),
    "updates of numbers": file(incident(incident_updates=[1])),
    "body not text": file(incident(update("a", 5, body={"a": 1}))),
    "nested time": file(incident(update("a", 5, display_at="TIME"))).replace(b'"TIME"', b"[" * 400 + b"]" * 400),
    "millions of entries": b'{"incidents": [' + b"{}," * 1_100_000 + b"{}]}",
    "other list": b'[{"begin": "2026-03-12T14:05:00Z"}]',
    "empty list": b"[]",
    "number": b"5",
    "other product": b'{"incidents": [{"id": "P1", "title": "x"}]}',
    "cp1252 JSON": '{"incidents": "é"}'.encode("cp1252"),
    "half UTF-16": file(incident()).decode().encode("utf-16")[:-1],
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_ends_in_one_clear_sentence(data):
    with pytest.raises(Unreadable) as refused:
        read(data)
    words = str(refused.value)
    assert 20 < len(words) < 300
    assert words.endswith((".", ")."))
    assert words == translator("en").error(refused.value)


def test_fifty_megabytes_are_refused_at_once():
    with pytest.raises(Unreadable, match="51 MB"):
        read(b"[" + b" " * MAX_BYTES)


def test_markup_without_end_takes_no_time():
    bodies = ["<" * 40_000, "<a " * 15_000, "&" * 40_000, "<!--" * 10_000, "<a" + " " * 39_000]
    data = file(*(incident(update(f"u{n}", 5, body=bodies[n % 5])) for n in range(25)))
    assert len(read(data)) == 25


@given(st.integers(min_value=0))
@settings(max_examples=200)
def test_a_file_cut_anywhere_is_refused(cut):
    data = file(incident(update("b", 20, body="Ünïcode <br /> &amp;"), update("a", 5)))
    with pytest.raises(Unreadable):
        read(data[: cut % len(data)])


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("2026-03-12T14:00:00Z"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "name",
                    "status",
                    "body",
                    "created_at",
                    "display_at",
                    "started_at",
                    "resolved_at",
                    "impact",
                    "incident_updates",
                    "incidents",
                    "incident",
                    "page",
                    "time_zone",
                    "scheduled_for",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(values)
@settings(max_examples=300)
def test_whatever_the_file_holds_nothing_but_unreadable_is_raised(content):
    for wrapped in (content, {"incidents": [content]}, {"incidents": [{"incident_updates": [content]}]}):
        try:
            found = read(json.dumps(wrapped).encode())
        except Unreadable:
            continue
        assert all(c.happened_at.tzinfo for record in found for c in record.communications)


@pytest.mark.skipif(not CAPTURES, reason="the real captures are not on this machine")
@pytest.mark.parametrize("path", CAPTURES, ids=lambda path: path.stem)
def test_every_incident_of_a_real_capture_is_read_in_order(path):
    source = json.loads(path.read_bytes())
    expected = source.get("incidents", []) + source.get("scheduled_maintenances", [])
    found = read(path.read_bytes(), maintenance=True)
    assert [record.id for record in found] == [item["id"] for item in expected]
    for record, item in zip(found, expected, strict=True):
        times = [c.happened_at for c in record.communications]
        assert times == sorted(times)
        assert sorted(times) == sorted(
            datetime.fromisoformat(u["display_at"]).astimezone(UTC) for u in item["incident_updates"]
        )
        assert len(times) == len(item["incident_updates"])
        assert not record.start_known
        assert record.started_at is not None
        assert (record.resolved_at is None) is (item["resolved_at"] is None)


@pytest.mark.parametrize(
    "written", ["2026-03-12 14:05:00 UTC", "2026-03-12 08:05:00 -0600", "Thu, 12 Mar 2026 14:05:00 GMT"]
)
def test_times_written_as_other_programs_do_are_read(written):
    (record,) = read(file(incident(update("a", 5, created_at=written, display_at=None))))
    assert record.communications[0].happened_at == at(5)


@pytest.mark.parametrize(
    ("status", "phase"),
    [("In Progress", "in_progress"), ("RESOLVED", "resolved"), ("post-mortem", "postmortem"), ("fixing", "identified")],
)
def test_phases_of_imitators_are_ours(status, phase):
    (record,) = read(file(incident(update("a", 5, status))), maintenance=True)
    assert record.communications[0].phase == phase


def test_an_imitator_s_names_are_understood():
    told = {"id": "u", "message": "We look", "status": "INVESTIGATING", "started": "2026-03-12T14:05:00Z"}
    item = {"id": "c", "name": {"en": "Slow", "default": "Slow"}, "started": "2026-03-12T14:04:00Z", "updates": [told]}
    (record,) = read(json.dumps([{**item, "resolved": "2026-03-12T14:50:00Z"}]).encode())
    assert (record.title, record.started_at, record.resolved_at) == ("Slow", at(4), at(50))
    assert [(c.happened_at, c.phase, c.body) for c in record.communications] == [(at(5), "investigating", "We look")]


def test_a_maintenance_window_posted_alone_is_one():
    data = json.dumps({"page": {}, "maintenance": incident(update("a", 5))}).encode()
    assert read(data) == []
    assert read(data, maintenance=True)[0].maintenance
