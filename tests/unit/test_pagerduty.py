"""PagerDuty's log entries and its status page's updates."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised


def entry(kind: str, minute: int, summary: str = "", incident: str = "P1", **fields):
    return {
        "id": f"R{minute}",
        "type": f"{kind}_log_entry",
        "summary": summary or kind,
        "created_at": f"2024-08-28T14:{minute:02}:00Z",
        "agent": {"summary": "Kim"},
        "incident": {"id": incident, "summary": "[#7] Checkout"},
        **fields,
    }


def post(minute: int, **fields):
    return {
        "id": f"X{minute}",
        "type": "status_page_post_update",
        "message": f"<p>At {minute} &amp; on</p>",
        "post": {"id": "PP1"},
        "reported_at": f"2024-08-28T14:{minute:02}:00.000Z",
        "status": {"id": "S1"},
        "notify_subscribers": True,
        "reviewed_status": "approved",
        **fields,
    }


def at(minute: int) -> datetime:
    return datetime(2024, 8, 28, 14, minute, tzinfo=UTC)


def as_file(**content) -> bytes:
    return json.dumps(content).encode()


def test_log_entries_are_what_the_people_on_call_were_told():
    data = as_file(
        log_entries=[
            entry("resolve", 40),
            entry("annotate", 20, "Note added", channel={"summary": "We call the bank"}),
            entry("trigger", 5, event_details={"description": "Errors above 5 %"}),
        ]
    )
    assert recognised(data) == "pagerduty"
    (record,) = read(data)
    assert (record.id, record.title) == ("P1", "[#7] Checkout")
    assert (record.started_at, record.start_known, record.resolved_at) == (at(5), False, at(40))
    assert [(c.happened_at, c.phase, c.body, c.sender, c.audience) for c in record.communications] == [
        (at(5), "investigating", "trigger\nErrors above 5 %", "Kim", "employees"),
        (at(20), "update", "Note added\nWe call the bank", "Kim", "employees"),
        (at(40), "resolved", "resolve", "Kim", "employees"),
    ]


def test_entries_of_several_incidents_are_several_records():
    found = read(as_file(log_entries=[entry("trigger", 5), entry("trigger", 6, incident="P2")], more=True))
    assert [record.id for record in found] == ["P1", "P2"]
    assert "one page of several" in found[0].notices[0][0]


@pytest.mark.parametrize(
    ("frequency", "minutes"),
    [(1_800_000, 30), ("1800000", 30), (None, None), (0, None), (-5, None), (True, None), (1e30, None), ("soon", None)],
)
def test_the_frequency_of_updates_is_the_announced_next_one(frequency, minutes):
    (record,) = read(as_file(post_updates=[post(5, update_frequency_ms=frequency)]))
    (message,) = record.communications
    assert message.announced_at == (at(5) + timedelta(minutes=minutes) if minutes else None)


def test_a_post_is_a_record_for_customers():
    data = as_file(
        post_updates=[post(5, status={"summary": "Investigating"}), post(30, status={"name": "Resolved"},
                      notify_subscribers=False)]
    )  # fmt: skip
    (record,) = read(data)
    assert (record.id, record.resolved_at) == ("PP1", at(30))
    assert [(c.phase, c.body, c.audience, c.channel, c.page_only) for c in record.communications] == [
        ("investigating", "At 5 & on", "customers", "status_page", False),
        ("resolved", "At 30 & on", "customers", "status_page", True),
    ]


def test_updates_that_nobody_approved_are_left_out_and_counted():
    (record,) = read(as_file(post_updates=[post(5), post(9, reviewed_status="not_reviewed")]))
    assert len(record.communications) == 1
    assert record.notices[0][1] == {"count": 1}


@pytest.mark.parametrize(
    "content",
    [
        {"response": {"value": {"post_updates": [post(5)]}}},
        {"post_update": post(5)},
        [post(5)],
        [entry("trigger", 5)],
    ],
)
def test_every_wrapping_is_recognised(content):
    (record,) = read(json.dumps(content).encode())
    assert record.communications[0].happened_at == at(5)


def test_an_empty_list_holds_nothing_and_a_wrong_one_is_refused():
    assert read(as_file(log_entries=[])) == []
    for wrong in (5, [5], {"a": 1}):
        with pytest.raises(Unreadable):
            read(as_file(log_entries=wrong))


def test_entries_inside_their_incident_or_post_know_whose_they_are():
    (record,) = read(
        as_file(incident={"id": "P9", "title": "Checkout", "log_entries": [entry("trigger", 5, incident="P9")]})
    )
    assert (record.id, record.title) == ("P9", "Checkout")
    update = {key: value for key, value in post(5).items() if key != "post"}
    (record,) = read(as_file(posts=[{"id": "PP2", "title": "Slow", "post_type": "incident", "updates": [update]}]))
    assert (record.id, record.title, len(record.communications)) == ("PP2", "Slow", 1)


def test_planned_posts_are_left_out_unless_asked_for():
    data = as_file(post={"id": "PP2", "title": "Upgrade", "post_type": "maintenance", "updates": [post(5)]})
    assert read(data) == []
    assert [record.maintenance for record in read(data, maintenance=True)] == [True]


def test_an_incident_opened_again_ends_with_its_last_resolution():
    log = [entry("trigger", 5), entry("resolve", 10), entry("reopen", 15), entry("resolve", 20)]
    assert read(as_file(log_entries=log))[0].resolved_at == at(20)
