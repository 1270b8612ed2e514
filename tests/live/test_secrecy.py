"""Every frame each seat hears in a full session, searched for what that seat may not know."""

from __future__ import annotations

import json
from typing import Any

from tests.live.conftest import Meeting, Person, Tab

SECRETS = {"ben": "walrus", "cleo": "ocelot", "dora": "heron", "anna": "lemur"}


def bodies(tab: Tab, kind: str) -> list[dict[str, Any]]:
    return [body for frame in tab.frames if frame["t"] == "delta" for body in frame["d"] if body["k"] == kind]


def test_nobody_ever_hears_another_ones_unrevealed_text_author_or_votes(meeting: Meeting) -> None:
    people: dict[str, Person] = {name: getattr(meeting, name) for name in SECRETS}
    tabs = {name: meeting.sit(person) for name, person in people.items()}
    marks = {name: meeting.house.store.mark(meeting.id, person.seat) for name, person in people.items()}
    lead = tabs["anna"]

    # Writing in private: notes added, edited, moved, deleted, brought back; people type, drop and come back.
    notes = {}
    for name, tab in tabs.items():
        tab.say(op="typing", on=True)
        notes[name] = tab.note(f"{SECRETS[name]} one")
        extra = tab.note(f"{SECRETS[name]} two")
        assert tab.do("note.edit", note=notes[name], text=f"{SECRETS[name]} edited")["t"] == "ack"
        assert tab.do("note.move", note=notes[name], place="incident", position=3.5)["t"] == "ack"
        assert tab.do("note.delete", note=extra)["t"] == "ack"
        assert tab.do("note.restore", note=extra)["t"] == "ack"
        assert tab.do("note.delete", note=extra)["t"] == "ack"
        assert tab.do("undo")["t"] == "ack"
        tab.say(op="typing", on=False)
        tab.sync()
    old = tabs["dora"]
    meeting.house.drop(old)
    tabs["dora"] = meeting.sit(meeting.dora)
    tabs["dora"].raw[:0], tabs["dora"].frames[:0] = old.raw, old.frames
    # Guesses at what is not theirs, and a lead that asks for everything.
    for op in ("note.delete", "note.edit", "note.move", "note.group", "vote"):
        more: dict[str, Any] = {
            "note.edit": {"text": "x"},
            "note.move": {"place": "incident"},
            "note.group": {"onto": notes["ben"], "group": "group-0001"},
        }.get(op, {})
        target = {"target": notes["cleo"], "count": 1} if op == "vote" else {"note": notes["cleo"]}
        assert lead.do(op, **target, **more)["t"] == "refused"
    for tab in tabs.values():
        tab.catch_up()

    for reader, tab in tabs.items():
        for writer, word in SECRETS.items():
            heard = any(word in raw for raw in tab.raw)
            assert heard is (reader == writer), f"{reader} heard {writer}"

    # The reveal, grouping, and a secret vote, changed once.
    lead.do("private", on=False)
    assert tabs["ben"].do("note.group", note=notes["ben"], onto=notes["cleo"], group="group-0001")["t"] == "ack"
    lead.do("voting", open=True, budget=3)
    before_close = {name: len(tab.frames) for name, tab in tabs.items()}
    targets = ["group-0001", notes["dora"], notes["anna"]]
    cast = dict(zip(("ben", "cleo", "dora"), targets, strict=True))
    for name, target in cast.items():
        assert tabs[name].do("vote", target=target, count=3)["t"] == "ack"
    assert tabs["ben"].do("vote", target="group-0001", count=2)["t"] == "ack"
    for tab in tabs.values():
        tab.sync()
    for name, tab in tabs.items():
        heard_votes = [body["mine"] for body in bodies(tab, "votes")]
        assert all(set(mine) == {cast[name]} for mine in heard_votes) if name in cast else heard_votes == []
        for frame in tab.frames[before_close[name] :]:
            if frame["t"] == "snapshot":
                assert frame["state"]["totals"] is None
                assert set(frame["state"]["votes"]) == ({cast[name]} if name in cast else set())
        assert all(body["votes"] is None for body in bodies(tab, "totals"))
    lead.do("voting", open=False)
    for tab in tabs.values():
        assert tab.catch_up().state["totals"] == {"group-0001": 2, notes["dora"]: 3, notes["anna"]: 3}

    # Marks, browsers and cookies are nobody's to hear, not even their owner's; nor is who wrote what.
    for reader, tab in tabs.items():
        text = "\n".join(tab.raw)
        assert not any(mark in text for mark in marks.values())
        assert not any(person.browser in text or person.token in text for person in people.values())
        mine = {body["note"]["id"] for body in bodies(tab, "note") if body["note"].get("mine")}
        others = set(notes.values()) - {notes[reader]}
        assert not mine & others


def test_a_note_deleted_in_private_is_no_event_for_the_others(meeting: Meeting) -> None:
    ben, cleo = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    note = ben.note("walrus")
    ben.do("note.delete", note=note)
    cleo.catch_up()
    assert note not in json.dumps(cleo.frames)
    assert cleo.mirror.state["hidden"] == 0


def test_nobody_ever_hears_another_ones_answer_to_the_pulse(meeting: Meeting) -> None:
    """While it runs only how many have answered; afterwards counts, which belong to nobody, and once."""
    people: dict[str, Person] = {name: getattr(meeting, name) for name in SECRETS}
    tabs = {name: meeting.sit(person) for name, person in people.items()}
    given = dict(zip(tabs, (1, 2, 4, 5), strict=True))
    for name, tab in tabs.items():
        assert tab.do("pulse", moment="start", item="tools", value=3)["t"] == "ack"
        assert tab.do("pulse", moment="start", item="tools", value=given[name])["t"] == "ack"
        tab.sync()
    for name, tab in tabs.items():
        tab.catch_up()
        own = bodies(tab, "pulse")
        assert [body["mine"] for body in own] == [{"tools": 3}, {"tools": given[name]}]
        assert all(set(body) == {"k", "moment", "n"} for body in bodies(tab, "pulsed"))
        for frame in tab.frames:
            if frame["t"] == "snapshot":
                assert frame["state"]["pulse"]["results"] == {"start": None, "end": None}
                assert frame["state"]["pulse"]["mine"]["start"] in ({}, {"tools": given[name]})
    assert tabs["ben"].do("pulse.show", moment="start")["t"] == "refused"
    assert tabs["anna"].do("pulse.show", moment="end")["t"] == "refused"
    assert tabs["anna"].do("pulse.show", moment="start")["t"] == "ack"
    assert tabs["cleo"].do("pulse", moment="start", item="tools", value=1)["t"] == "refused"
    for tab in tabs.values():
        assert tab.catch_up().state["pulse"]["results"]["start"] == {"tools": [1, 1, 0, 1, 1]}
        assert [body["results"] for body in bodies(tab, "pulse_results")] == [{"tools": [1, 1, 0, 1, 1]}]
        assert not any(
            meeting.house.store.mark(meeting.id, each.seat) in raw for each in people.values() for raw in tab.raw
        )
