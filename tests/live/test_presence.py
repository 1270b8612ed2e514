"""Who is here and how many are writing: in memory, never who writes."""

from __future__ import annotations

import pytest

from tests.live.conftest import Meeting


def test_everyone_is_told_who_is_here(meeting: Meeting) -> None:
    anna = meeting.sit(meeting.anna)
    assert anna.mirror.here == [meeting.anna.seat]
    meeting.sit(meeting.ben)
    told = anna.until(lambda frame: frame["t"] == "here" and len(frame["seats"]) == 2)
    assert told["seats"] == sorted([meeting.anna.seat, meeting.ben.seat])


def test_a_person_is_here_until_the_last_tab_is_closed(meeting: Meeting) -> None:
    anna, first, second = meeting.sit(meeting.anna), meeting.sit(meeting.ben), meeting.sit(meeting.ben)
    anna.until(lambda frame: frame["t"] == "here" and len(frame["seats"]) == 2)
    meeting.house.drop(first)
    cleo = meeting.sit(meeting.cleo)
    assert meeting.ben.seat in cleo.mirror.here
    anna.until(lambda frame: frame["t"] == "here" and len(frame["seats"]) == 3)
    meeting.house.drop(second)
    left = anna.until(lambda frame: frame["t"] == "here" and len(frame["seats"]) == 2)
    assert meeting.ben.seat not in left["seats"]


def test_others_hear_that_someone_writes_and_not_who(meeting: Meeting) -> None:
    anna, ben, cleo = meeting.sit(meeting.anna), meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    ben.say(op="typing", on=True)
    ben.catch_up()
    assert anna.until(lambda frame: frame["t"] == "typing") == {"t": "typing", "n": 1}
    cleo.say(op="typing", on=True)
    cleo.catch_up()
    assert anna.until(lambda frame: frame["t"] == "typing") == {"t": "typing", "n": 2}
    assert (ben.catch_up().typing, cleo.catch_up().typing) == (1, 1)
    assert cleo.do("undo")["t"] == "refused"
    cleo.say(op="typing", on=False)
    cleo.catch_up()
    assert anna.until(lambda frame: frame["t"] == "typing")["n"] == 1
    assert ben.catch_up().typing == 0


def test_renewing_tells_nobody_anything(meeting: Meeting) -> None:
    anna, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    for _ in range(3):
        ben.say(op="typing", on=True)
    ben.catch_up()
    anna.catch_up()
    assert [frame["t"] for frame in anna.frames].count("typing") == 1


def test_whoever_falls_silent_stops_to_count(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook.live.hub.TYPING_LASTS", 0.05)
    anna, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    ben.say(op="typing", on=True)
    anna.until(lambda frame: frame == {"t": "typing", "n": 1})
    anna.until(lambda frame: frame == {"t": "typing", "n": 0})


def test_whoever_drops_stops_to_count(meeting: Meeting) -> None:
    anna, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    ben.say(op="typing", on=True)
    anna.until(lambda frame: frame == {"t": "typing", "n": 1})
    meeting.house.drop(ben)
    anna.until(lambda frame: frame == {"t": "typing", "n": 0})


def test_a_newcomer_hears_that_someone_is_writing(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    ben.say(op="typing", on=True)
    ben.catch_up()
    assert meeting.sit(meeting.anna).catch_up().typing == 1
