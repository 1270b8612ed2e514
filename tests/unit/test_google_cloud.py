"""Google Cloud's incidents.json."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised


def update(minute: int, status: str = "SERVICE_DISRUPTION", **fields):
    when = f"2022-07-01T14:{minute:02}:00+00:00"
    return {"created": when, "modified": when, "when": when, "text": f"At {minute}", "status": status, **fields}


def incident(*updates, **fields):
    return {
        "id": "g1",
        "number": "15",
        "begin": "2022-07-01T13:37:44+00:00",
        "end": "2022-07-01T14:40:00+00:00",
        "external_desc": "Storage slow",
        "severity": "medium",
        "updates": list(updates),
        **fields,
    }


def file(*incidents) -> bytes:
    return json.dumps(list(incidents)).encode()


def at(minute: int) -> datetime:
    return datetime(2022, 7, 1, 14, minute, tzinfo=UTC)


def test_begin_and_end_are_when_customers_were_hurt():
    data = file(incident(update(50, "AVAILABLE"), update(20), update(5)))
    assert recognised(data) == "google_cloud"
    (record,) = read(data)
    assert (record.id, record.title, record.impact) == ("g1", "Storage slow", "medium")
    assert record.started_at == datetime(2022, 7, 1, 13, 37, 44, tzinfo=UTC)
    assert record.start_known
    assert record.resolved_at == at(40)
    assert [(c.happened_at, c.phase, c.body) for c in record.communications] == [
        (at(5), "update", "At 5"),
        (at(20), "update", "At 20"),
        (at(50), "resolved", "At 50"),
    ]


def test_when_is_shown_and_created_is_kept():
    (record,) = read(file(incident(update(5, created="2022-07-02T09:00:00+00:00"))))
    (message,) = record.communications
    assert (message.happened_at, message.published_at) == (at(5), datetime(2022, 7, 2, 9, tzinfo=UTC))


def test_an_open_incident_alone_and_one_of_few_fields_are_read():
    (record,) = read(json.dumps(incident(update(5), end=None)).encode())
    assert record.resolved_at is None
    (record,) = read(file({"begin": "2022-07-01T13:37:44Z", "updates": [{"created": "2022-07-01T14:05:00Z"}, {}]}))
    assert (record.id, len(record.communications), len(record.notices)) == ("incident-1", 1, 1)


def test_updates_of_one_instant_keep_the_order_they_were_written_in():
    (record,) = read(file(incident(update(5, text="second"), update(5, text="first"))))
    assert [c.body for c in record.communications] == ["first", "second"]


@pytest.mark.parametrize(
    "content",
    [[incident(), 5], [incident(updates="x")], [incident(updates=[1])], [incident(begin="soon")], [incident(end=5)]],
)
def test_what_is_of_the_wrong_kind_is_refused(content):
    with pytest.raises(Unreadable):
        read(json.dumps(content).encode())


def test_a_description_in_markdown_gives_a_plain_title_and_a_wrapped_list_is_read():
    data = json.dumps({"incidents": [incident(update(5), external_desc="# **Storage** slow\n\nMore below")]}).encode()
    assert recognised(data) == "google_cloud"
    assert read(data)[0].title == "Storage slow"
