"""The board over the socket: what is written, who hears what, and in which order."""

from __future__ import annotations

import pytest

from playbook.live.protocol import OPS
from playbook.workshop import record, seats, unit
from tests.live.conftest import House, Meeting, Tab, meet
from tests.live.mirror import comparable


def kinds(tab: Tab, since: int = 0) -> list[str]:
    """What the frames of a tab are, deltas as the kinds of their bodies."""
    found: list[str] = []
    for frame in tab.frames[since:]:
        found += [body["k"] for body in frame["d"]] if frame["t"] == "delta" else [frame["t"]]
    return found


def test_the_first_frame_is_the_board_as_the_seat_may_know_it(meeting: Meeting) -> None:
    tab = meeting.sit(meeting.ben)
    assert [frame["t"] for frame in tab.frames] == ["snapshot", "here"]
    assert tab.mirror.comparable() == comparable(meeting.house.state(meeting.ben, meeting.id))
    assert tab.mirror.state["you"] == {"id": meeting.ben.seat, "name": "Ben", "role": "participant", "leads": False}


def test_a_private_note_is_read_by_its_author_and_counted_by_the_others(meeting: Meeting) -> None:
    ben, cleo, lead = meeting.sit(meeting.ben), meeting.sit(meeting.cleo), meeting.sit(meeting.anna)
    note = ben.note("Nobody told support")
    assert ben.mirror.state["notes"][note]["mine"] is True
    for other in (cleo, lead):
        mirror = other.catch_up()
        assert mirror.state["notes"] == {}
        assert mirror.state["hidden"] == 1
        assert not any("support" in raw for raw in other.raw)


def test_a_reveal_shows_every_note_and_no_author(meeting: Meeting) -> None:
    ben, cleo, lead = meeting.sit(meeting.ben), meeting.sit(meeting.cleo), meeting.sit(meeting.anna)
    note = ben.note("Nobody told support")
    assert lead.do("private", on=False)["t"] == "ack"
    assert ben.catch_up().state["notes"][note]["mine"] is True
    for other in (cleo.catch_up(), lead.catch_up()):
        assert other.state["notes"][note]["text"] == "Nobody told support"
        assert "mine" not in other.state["notes"][note]
        assert other.state["hidden"] == 0


def test_a_write_is_heard_before_it_is_acknowledged(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    since = len(ben.frames)
    ben.note("Late")
    delta, ack = [frame for frame in ben.frames[since:] if frame["t"] not in ("here", "typing")]
    assert (delta["t"], ack["t"]) == ("delta", "ack")
    assert delta["v"] == ack["v"] == meeting.house.version(meeting.id)


def test_the_delta_of_a_write_names_it_to_its_writer_alone(meeting: Meeting) -> None:
    ben, cleo = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    since = len(ben.frames), len(cleo.frames)
    assert ben.do("note.add", id="op-00000001", note="note-0001", text="Late")["t"] == "ack"
    cleo.catch_up()
    [own] = [frame for frame in ben.frames[since[0] :] if frame["t"] == "delta"]
    others = [frame for frame in cleo.frames[since[1] :] if frame["t"] in ("delta", "snapshot")]
    assert own["op"] == "op-00000001"
    assert "op-00000001" not in str(others)


def test_an_acknowledged_write_is_in_the_database(meeting: Meeting) -> None:
    note = meeting.sit(meeting.ben).note("Late")
    assert [n["id"] for n in meeting.house.state(meeting.ben, meeting.id)["notes"]] == [note]


def test_sending_a_write_again_changes_nothing_and_is_acknowledged_again(meeting: Meeting) -> None:
    ben, lead = meeting.sit(meeting.ben), meeting.sit(meeting.anna)
    first = ben.do("note.add", id="op-00000001", note="note-0001", text="Late")
    since = len(ben.frames)
    again = ben.do("note.add", id="op-00000001", note="note-0001", text="Late")
    assert again == first
    assert kinds(ben, since) == ["ack"]
    assert lead.catch_up().state["hidden"] == 1


def test_a_write_sent_again_after_a_drop_arrives_once(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    ben.say(op="note.add", id="op-00000001", note="note-0001", text="Late")
    meeting.house.drop(ben)
    back = meeting.sit(meeting.ben)
    assert back.do("note.add", id="op-00000001", note="note-0001", text="Late")["t"] == "ack"
    assert list(back.catch_up().state["notes"]) == ["note-0001"]


def test_a_second_tab_of_the_author_hears_the_words_too(meeting: Meeting) -> None:
    first, second = meeting.sit(meeting.ben), meeting.sit(meeting.ben)
    note = first.note("Late")
    assert second.catch_up().state["notes"][note]["text"] == "Late"


def test_a_write_under_somebody_elses_id_is_refused(meeting: Meeting) -> None:
    ben, cleo = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    ben.do("note.add", id="op-00000001", note="note-0001", text="Late")
    answer = cleo.do("note.add", id="op-00000001", note="note-0002", text="Mine")
    assert (answer["t"], answer["code"]) == ("refused", "conflict")


def test_the_note_of_another_workshop_cannot_be_touched(house: House, meeting: Meeting) -> None:
    other = meet(house, "Another one")
    meeting.open_board()
    note = meeting.sit(meeting.ben).note("Late")
    stranger = other.sit(other.anna)
    for op, arguments in {
        "note.edit": {"text": "Never"},
        "note.delete": {},
        "note.restore": {},
        "note.revert": {},
        "note.move": {"place": "incident"},
        "note.ungroup": {},
    }.items():
        assert stranger.do(op, note=note, **arguments)["code"] == "not_found", op
    assert stranger.do("note.add", note=note, text="Never")["code"] == "conflict"
    assert house.state(meeting.ben, meeting.id)["notes"][0]["text"] == "Late"


def test_nobody_touches_a_note_that_is_not_theirs_to_read(meeting: Meeting) -> None:
    note = meeting.sit(meeting.ben).note("Late")
    lead = meeting.sit(meeting.anna)
    for op, arguments in {
        "note.edit": {"text": "Never"},
        "note.delete": {},
        "note.restore": {},
        "note.revert": {},
        "note.move": {"place": "incident"},
        "note.ungroup": {},
    }.items():
        assert lead.do(op, note=note, **arguments)["code"] == "not_found", op


FACILITATOR_ONLY = {
    "step": {"step": "timeline"},
    "timer": {"act": "pause", "minutes": 0},
    "private": {"on": False},
    "lock": {"on": True},
    "prompt": {"n": 0},
    "voting": {"open": True, "budget": 5},
    "spotlight": {"target": None, "minutes": 0},
    "group.priority": {"group": "group-0001", "on": True},
    "seat.remove": {"seat": "of cleo"},
    "seat.lead": {"seat": "of ben"},
    "seat.rename": {"seat": "of cleo", "name": "Not Cleo"},
    "note.delete": {"note": "note-of-cleo"},
    "note.clear": {},
    "pulse.show": {"moment": "start"},
}
EVERYONE = {
    "note.add", "note.edit", "note.restore", "note.revert", "note.move", "note.group", "note.ungroup", "group.name",
    "group.split", "pulse",
    "why", "why.evidence", "why.root", "vote", "gap.circle", "undo", "done",
}  # fmt: skip


def test_every_write_is_either_everyones_or_the_facilitators() -> None:
    assert FACILITATOR_ONLY.keys() | EVERYONE == OPS.keys()
    assert not FACILITATOR_ONLY.keys() & EVERYONE


@pytest.mark.parametrize("op", FACILITATOR_ONLY)
def test_a_participant_cannot_do_what_only_facilitators_may(op: str, meeting: Meeting) -> None:
    meeting.open_board()
    cleo, ben = meeting.sit(meeting.cleo), meeting.sit(meeting.ben)
    assert cleo.do("note.add", note="note-of-cleo", text="Late")["t"] == "ack"
    ben_seat, cleo_seat = meeting.ben.seat, meeting.cleo.seat
    arguments = {
        name: {"of ben": ben_seat, "of cleo": cleo_seat}.get(str(value), value)
        for name, value in FACILITATOR_ONLY[op].items()
    }
    before = meeting.house.state(meeting.anna, meeting.id)
    answer = ben.do(op, **arguments)
    assert (answer["t"], answer["code"]) == ("refused", "not_allowed")
    assert {**meeting.house.state(meeting.anna, meeting.id), "now": before["now"]} == before


def test_a_locked_board_is_the_facilitators(meeting: Meeting) -> None:
    lead, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    lead.do("lock", on=True)
    assert ben.do("note.add", note="note-0001", text="Late")["code"] == "not_allowed"
    assert lead.do("note.add", note="note-0002", text="Late")["t"] == "ack"


def test_versions_have_no_hole_even_for_those_who_hear_nothing_of_them(meeting: Meeting) -> None:
    ben, cleo = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    note = ben.note("Late")
    for n in range(5):
        ben.do("note.edit", note=note, text=f"Late {n}")
    cleo.catch_up()
    assert not cleo.mirror.holed
    assert [frame["d"] for frame in cleo.frames if frame["t"] == "delta"][1:] == [[]] * 5
    assert cleo.mirror.v == meeting.house.version(meeting.id)


def test_who_comes_back_gets_everything_it_missed(meeting: Meeting) -> None:
    meeting.open_board()
    ben, cleo = meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    meeting.house.drop(cleo)
    notes = {ben.note(f"Missed {n}") for n in range(5)}
    back = meeting.sit(meeting.cleo)
    assert set(back.mirror.state["notes"]) == notes


def test_asking_for_a_snapshot_gives_the_present_one(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    ben.note("Late")
    assert ben.sync().comparable() == comparable(meeting.house.state(meeting.ben, meeting.id))


def test_a_change_made_by_a_page_reaches_the_board(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    unit.perform(
        meeting.house.store,
        browser=meeting.anna.browser,
        workshop_id=meeting.id,
        use_case=record.circle,
        scope="everything",
        start="2026-03-01T10:00:00+00:00",
        end="2026-03-01T11:00:00+00:00",
    )
    ben.catch_up()
    assert len(ben.mirror.state["marks"]) == 1
    assert "ring" in kinds(ben)


def test_a_newcomer_is_told_to_everyone(meeting: Meeting) -> None:
    ben = meeting.sit(meeting.ben)
    seats.join(meeting.house.store, browser="a" * 64, code=meeting.code, name="Eve")
    assert "Eve" in {seat["name"] for seat in ben.catch_up().state["seats"].values()}


def test_grouping_and_its_undo_reach_everyone(meeting: Meeting) -> None:
    meeting.open_board()
    ben, cleo, lead = meeting.sit(meeting.ben), meeting.sit(meeting.cleo), meeting.sit(meeting.anna)
    one, two = ben.note("Late"), cleo.note("Too late")
    assert ben.do("note.group", note=one, onto=two, group="group-0001")["t"] == "ack"
    for tab in (ben, cleo, lead):
        assert {n["group"] for n in tab.catch_up().state["notes"].values()} == {"group-0001"}
    assert lead.do("undo")["t"] == "ack"
    for tab in (ben, cleo, lead):
        assert tab.catch_up().holed  # so much changed that a snapshot is simpler
        assert {n["group"] for n in tab.sync().state["notes"].values()} == {None}
        assert tab.mirror.state["groups"] == {}


def test_evidence_and_factors_reach_everyone(meeting: Meeting) -> None:
    meeting.open_board()
    people = (meeting.ben, meeting.cleo, meeting.anna)
    ben, cleo, lead = (meeting.sit(person) for person in people)
    first, second = ben.note("Late"), ben.note("Later")
    assert ben.do("note.group", note=second, onto=first, group="group-0001")["t"] == "ack"
    assert ben.do("why", why="why-00001", group="group-0001", text="Because")["t"] == "ack"
    assert ben.do("why", why="factor-001", group="group-0001", text="It was night", factor=True)["t"] == "ack"
    assert cleo.do("why.evidence", why="why-00001", note=first)["t"] == "ack"
    assert cleo.do("why.evidence", why="factor-001", note="note-unknown")["t"] == "refused"
    for tab, person in zip((ben, cleo, lead), people, strict=True):
        causes = tab.catch_up().state["causes"]
        assert causes["why-00001"]["evidence"] == [{"note": first}]
        assert (causes["factor-001"]["factor"], causes["factor-001"]["evidence"]) == (True, [])
        assert tab.mirror.comparable() == comparable(meeting.house.state(person, meeting.id))


def test_what_was_deleted_can_be_brought_back(meeting: Meeting) -> None:
    meeting.open_board()
    ben, lead = meeting.sit(meeting.ben), meeting.sit(meeting.anna)
    note = ben.note("Late")
    lead.catch_up()
    assert lead.do("note.delete", note=note)["t"] == "ack"
    assert ben.catch_up().state["notes"] == {}
    assert lead.do("undo")["t"] == "ack"
    assert list(ben.sync().state["notes"]) == [note]


def test_votes_are_secret_until_the_vote_is_closed(meeting: Meeting) -> None:
    meeting.open_board()
    lead, ben, cleo = meeting.sit(meeting.anna), meeting.sit(meeting.ben), meeting.sit(meeting.cleo)
    note = ben.note("Late")
    lead.do("voting", open=True, budget=3)
    assert ben.do("vote", target=note, count=2)["t"] == "ack"
    assert ben.mirror.state["votes"] == {note: 2}
    for other in (lead, cleo):
        mirror = other.catch_up()
        assert (mirror.state["votes"], mirror.state["totals"], mirror.state["cast"]) == ({}, None, 2)
    lead.do("voting", open=False)
    assert cleo.catch_up().state["totals"] == {note: 2}


def test_more_votes_than_the_budget_are_refused(meeting: Meeting) -> None:
    meeting.open_board()
    lead, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    one, two = ben.note("Late"), ben.note("Unclear")
    lead.do("voting", open=True, budget=3)
    assert ben.do("vote", target=one, count=2)["t"] == "ack"
    assert ben.do("vote", target=two, count=2)["code"] == "invalid"
    assert ben.mirror.state["votes"] == {one: 2}


def test_a_removed_seat_is_shown_out_and_cannot_come_back(house: House, meeting: Meeting) -> None:
    lead, ben, again = meeting.sit(meeting.anna), meeting.sit(meeting.ben), meeting.sit(meeting.ben)
    assert lead.do("seat.remove", seat=meeting.ben.seat)["t"] == "ack"
    assert ben.closed_with() == again.closed_with() == 4401
    assert house.dial(f"/live/{meeting.id}", person=meeting.ben).closed_with() == 4401
    assert meeting.ben.seat not in lead.catch_up().state["seats"]


def test_a_seat_removed_while_its_socket_opens_is_shown_out(
    house: House, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    from playbook.live import socket

    look_up = socket.seat_for

    def removed_just_then(*args: str) -> tuple[str, str, str]:
        found = look_up(*args)  # type: ignore[arg-type]
        unit.perform(
            house.store,
            browser=meeting.anna.browser,
            workshop_id=meeting.id,
            use_case=seats.remove,
            seat=meeting.ben.seat,
        )
        return found

    monkeypatch.setattr(socket, "seat_for", removed_just_then)
    assert house.dial(f"/live/{meeting.id}", person=meeting.ben).closed_with() == 4401


def test_the_lead_can_be_handed_over(meeting: Meeting) -> None:
    lead, ben = meeting.sit(meeting.anna), meeting.sit(meeting.ben)
    assert lead.do("seat.lead", seat=meeting.ben.seat)["t"] == "ack"
    assert lead.do("lock", on=True)["code"] == "not_allowed"
    assert ben.do("lock", on=True)["t"] == "ack"
