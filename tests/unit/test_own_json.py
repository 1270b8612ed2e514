"""A workshop this app saved, read as a record."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from playbook import archive
from playbook.errors import Unreadable
from playbook.importers import read, recognised


def at(minute: int) -> datetime:
    return datetime(2024, 8, 28, 14, minute, tzinfo=UTC)


def message(name: str, minute: int, **fields) -> archive.Message:
    known = {
        "published_at": None,
        "announced_at": None,
        "channel": "email",
        "audience": "strategic",
        "phase": "identified",
        "sender": "Kim",
        "body": f"Words of {name}",
        "source": "",
    }
    return archive.Message(id=name, happened_at=at(minute), **{**known, **fields})


def saved(*messages: archive.Message) -> bytes:
    workshop = archive.Workshop("Retro", "en", "Europe/Berlin", "strict30", 30.0, at(0), None, 6, "gaps", False)
    incident = archive.Incident(
        "Checkout", "serious", at(1), True, None, at(50), None, None, None, "Nobody could pay", "", "", None
    )
    return archive.dump(archive.Archive(workshop, incident, messages, (), (), (), (), (), ()))


FILE = saved(message("c1", 5, source="page/u1"), message("c2", 20, announced_at=at(40), published_at=at(30)))


def test_a_saved_workshop_is_a_record_again():
    assert recognised(FILE) == "own_json"
    (record,) = read(FILE)
    assert (record.title, record.impact) == ("Checkout", "serious")
    assert (record.started_at, record.start_known, record.resolved_at) == (at(1), True, at(50))
    first, second = record.communications
    assert (first.id, first.happened_at, first.body) == ("page/u1", at(5), "Words of c1")
    assert (second.channel, second.audience, second.phase, second.sender) == ("email", "strategic", "identified", "Kim")
    assert (second.announced_at, second.published_at) == (at(40), at(30))
    assert [c.id for c in read(FILE)[0].communications] == [c.id for c in record.communications]


def test_a_newer_or_a_damaged_file_is_refused():
    content = json.loads(FILE)
    for changed, words in (
        ({"version": 99}, "newer version"),
        ({"incident": None}, "damaged"),
        ({"version": "1"}, "version"),
    ):
        with pytest.raises(Unreadable, match=words):
            read(json.dumps({**content, **changed}).encode())
    content["communications"][0]["happened_at"] = "9999-12-31T23:59:59Z"
    with pytest.raises(Unreadable, match="9999"):
        read(json.dumps(content).encode())
