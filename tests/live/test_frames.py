"""Frames are read strictly; every refusal has a code and a sentence."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest

from playbook.errors import Conflict, Invalid, NotAllowed, NotFound, PlaybookError
from playbook.i18n import translator
from playbook.live import frames
from playbook.live.protocol import BURST, OPS, RATE
from playbook.live.socket import Allowance
from tests.live.conftest import House, Meeting, meet

GOOD = {"op": "note.add", "id": "op-000001", "note": "note-0001", "text": "Late"}


@pytest.mark.parametrize("name", OPS)
def test_the_protocol_names_the_arguments_its_use_cases_take(name: str) -> None:
    use_case, allowed = OPS[name]
    taken = {k for k, p in inspect.signature(use_case).parameters.items() if p.kind is p.KEYWORD_ONLY}
    assert allowed <= taken
    assert frames.REQUIRED[name] <= allowed
    assert allowed <= frames.KINDS.keys()


MALFORMED: dict[str, str] = {
    "nothing": "",
    "no JSON": "{",
    "a list": "[]",
    "a number": "1",
    "null": "null",
    "deep nesting": "[" * 50_000,
    "NaN": '{"op":"timer","id":"op-000001","act":"extend","minutes":NaN}',
    "infinity": '{"op":"timer","id":"op-000001","act":"extend","minutes":Infinity}',
    "infinity in disguise": '{"op":"timer","id":"op-000001","act":"extend","minutes":1e999}',
    "an endless integer": '{"op":"timer","id":"op-000001","act":"extend","minutes":' + "9" * 4_000 + "}",
    "no op": '{"id":"op-000001"}',
    "an op that is no text": '{"op":["note.add"],"id":"op-000001"}',
    "an unknown op": '{"op":"note.steal","id":"op-000001"}',
    "no id": '{"op":"undo"}',
    "a short id": '{"op":"undo","id":"x"}',
    "an id that is no text": '{"op":"undo","id":12345678}',
    "a long id": '{"op":"undo","id":"' + "x" * 65 + '"}',
    "a missing argument": '{"op":"note.add","id":"op-000001","note":"note-0001"}',
    "an extra argument": json.dumps({**GOOD, "revealed": True}),
    "text that is a number": json.dumps({**GOOD, "text": 5}),
    "text that is nothing": json.dumps({**GOOD, "text": None}),
    "a flag that is text": '{"op":"lock","id":"op-000001","on":"false"}',
    "a count that is a flag": '{"op":"vote","id":"op-000001","target":"note-0001","count":true}',
    "half a vote": '{"op":"vote","id":"op-000001","target":"note-0001","count":1.5}',
    "typing that is text": '{"op":"typing","on":"yes"}',
    "typing with more": '{"op":"typing","on":true,"who":"me"}',
    "sync with more": '{"op":"sync","since":3}',
}


@pytest.mark.parametrize("text", MALFORMED.values(), ids=MALFORMED.keys())
def test_whatever_is_malformed_is_refused_with_a_code(text: str, meeting: Meeting) -> None:
    tab = meeting.sit(meeting.anna)
    before = meeting.house.version(meeting.id)
    tab.session.send_text(text)
    answer = tab.until(lambda frame: frame["t"] == "refused")
    assert answer["code"] == "malformed"
    assert answer["text"]
    assert answer["id"] in (None, "op-000001")
    assert meeting.house.version(meeting.id) == before
    assert tab.do("undo")["t"] == "refused"  # the socket still works


def test_a_binary_frame_is_refused(meeting: Meeting) -> None:
    tab = meeting.sit(meeting.anna)
    tab.session.send_bytes(json.dumps(GOOD).encode())
    assert tab.until(lambda frame: frame["t"] == "refused")["code"] == "malformed"


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({**GOOD, "text": "x" * 10_000}, "invalid"),
    ({**GOOD, "text": "  "}, "invalid"),
    ({**GOOD, "note": "x"}, "invalid"),
    ({**GOOD, "place": "moon"}, "invalid"),
    ({**GOOD, "place": "gap"}, "invalid"),
    ({**GOOD, "place": "gap", "at": "yesterday"}, "invalid"),
    ({"op": "note.edit", "id": "op-000001", "note": "note-none", "text": "x"}, "not_found"),
    ({"op": "note.move", "id": "op-000001", "note": "note-none", "place": "incident"}, "not_found"),
    ({"op": "group.name", "id": "op-000001", "group": "group-none", "name": "x"}, "not_found"),
    ({"op": "vote", "id": "op-000001", "target": "note-none", "count": 1}, "invalid"),
    ({"op": "step", "id": "op-000001", "step": "party"}, "invalid"),
    ({"op": "undo", "id": "op-000001"}, "not_found"),
    ({"op": "seat.remove", "id": "op-000001", "seat": "seat-none"}, "not_found"),
    ({"op": "voting", "id": "op-000001", "open": True, "budget": 0}, "invalid"),
]


@pytest.mark.parametrize(("frame", "code"), REFUSED)
def test_what_the_domain_refuses_comes_back_typed(frame: dict[str, Any], code: str, meeting: Meeting) -> None:
    tab = meeting.sit(meeting.anna)
    before = meeting.house.state(meeting.anna, meeting.id)
    answer = tab.do(**frame)
    assert (answer["t"], answer["code"], answer["id"]) == ("refused", code, "op-000001")
    after = meeting.house.state(meeting.anna, meeting.id)
    assert {**after, "now": ""} == {**before, "now": ""}


def test_a_refusal_speaks_the_language_of_the_tab_or_else_of_the_workshop(meeting: Meeting) -> None:
    english = meeting.sit(meeting.ben).do("undo")
    german = meeting.sit(meeting.ben, "?lang=de").do("undo")
    unknown = meeting.sit(meeting.ben, "?lang=xx").do("undo")
    assert english["msgid"] == german["msgid"] == english["text"] == unknown["text"]
    assert german["text"] == translator("de")(german["msgid"])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (NotAllowed("a"), "not_allowed"),
        (NotFound("a"), "not_found"),
        (Conflict("a"), "conflict"),
        (Invalid("a", field="text"), "invalid"),
        (frames.Malformed("a"), "malformed"),
        (PlaybookError("a"), "failed"),
    ],
)
def test_every_kind_of_error_has_its_code(error: PlaybookError, code: str) -> None:
    told = json.loads(frames.refused("op-000001", error, "en"))
    assert told == {
        "t": "refused", "id": "op-000001", "code": code, "msgid": "a", "text": "a", "field": error.field,
    }  # fmt: skip


@pytest.mark.parametrize("size", [65_600, 200_000])
def test_a_frame_too_large_closes_the_socket(size: int, meeting: Meeting) -> None:
    tab = meeting.sit(meeting.ben)
    tab.session.send_text(json.dumps({**GOOD, "text": "x" * size}))
    assert tab.closed_with() == 4413


def test_size_is_counted_in_bytes_and_binary_frames_count_too(meeting: Meeting) -> None:
    wide, binary = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    wide.session.send_text(json.dumps({**GOOD, "text": "€" * 30_000}, ensure_ascii=False))
    binary.session.send_bytes(b"x" * 65_600)
    assert wide.closed_with() == binary.closed_with() == 4413


def test_two_hundred_frames_a_second_are_too_many() -> None:
    clock = iter(n / 200 for n in range(1_000))
    allowance = Allowance(lambda: next(clock))
    allowed = 0
    while allowance.take():
        allowed += 1
    assert BURST <= allowed <= BURST * 200 / (200 - RATE) + 1


def test_a_tab_may_keep_up_the_rate_for_ever() -> None:
    clock = iter(n / RATE for n in range(10_000))
    allowance = Allowance(lambda: next(clock))
    assert all(allowance.take() for _ in range(9_000))


def test_a_flood_closes_its_own_socket_and_harms_no_other_room(
    house: House, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playbook.live.socket.RATE", 0.0)
    other = meet(house, "Another one")
    quiet, loud = other.sit(other.ben), meeting.sit(meeting.ben)
    for n in range(200):
        loud.say(op="note.add", id=f"op-{n:06}", note=f"note-{n:06}", text="again")
    assert quiet.do("note.add", note="note-quiet", text="calm")["t"] == "ack"
    assert loud.closed_with() == 4429
    assert sum(frame["t"] == "ack" for frame in loud.frames) <= BURST
    back = meeting.sit(meeting.ben)
    assert len(back.mirror.state["notes"]) <= BURST
