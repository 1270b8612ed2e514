"""Teams, workshops and seats: who comes in by which key, who leads, who is gone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from playbook.errors import Invalid, NotAllowed, NotFound
from playbook.model import Base, Role, Seat, Team
from playbook.model import Workshop as WorkshopRow
from playbook.model import now as the_present
from playbook.store import Store
from playbook.workshop import lead, seats, team
from playbook.workshop.codes import CODE_ALPHABET, CODE_LENGTH, read_code, show_code
from playbook.workshop.seats import CODE_LIVES, enter_as_member, join, my_teams, my_workshops, open_team, start
from tests.store.conftest import ANN, BEN, LEAD, STRANGER, Workshop, open_workshop

ANSWERS: dict[str, Any] = {
    "browser": LEAD,
    "team": "Team",
    "title": "Outage",
    "language": "en",
    "time_zone": "Europe/Berlin",
}


def people(room: Workshop) -> dict[str, str]:
    return {seat["name"]: seat["role"] for seat in room.board()["seats"]}


# Starting


def test_who_starts_a_workshop_leads_it_and_gets_the_team_s_key(store: Store) -> None:
    """The key is shown once and never kept; the code has no sign that is read wrongly."""
    begun = start(store, **ANSWERS, name="Lena")
    room = Workshop(store, begun.workshop_id, begun.code, begun.key or "")
    assert people(room) == {"Lena": Role.FACILITATOR}
    assert room.see().leads
    assert len(begun.code) == CODE_LENGTH
    assert set(begun.code) <= set(CODE_ALPHABET)
    with store.reading() as session:
        [row] = session.exec(select(Team)).all()
        assert begun.key not in (row.key_hash, row.id, row.name)
    assert my_teams(store, browser=LEAD) == [(row.id, "Team")]
    assert not room.see().sample


@pytest.mark.parametrize(
    ("answer", "field", "sentence"),
    [
        ({"title": "  "}, "title", "nothing written here"),
        ({"title": "x" * 201}, "title", "201 characters long; 200 fit"),
        ({"team": ""}, "team", "nothing written here"),
        ({"team": "x" * 81}, "team", "81 characters long; 80 fit"),
        ({"name": "x" * 81}, "name", "81 characters long"),
        ({"language": "tlh"}, "language", "not offered"),
        ({"time_zone": "Mars/Base"}, "time_zone", "no time zone of this name"),
        ({"time_zone": "../../etc/passwd"}, "time_zone", "no time zone of this name"),
        ({"starts_at": the_present().replace(tzinfo=None)}, "starts_at", "no time zone"),
    ],
)
def test_a_wrong_answer_starts_nothing_and_says_what_to_mend(
    store: Store, answer: dict[str, Any], field: str, sentence: str
) -> None:
    """Beside the field; no half of a workshop stays behind."""
    with pytest.raises(Invalid, match=sentence) as refusal:
        start(store, **{**ANSWERS, **answer})
    assert refusal.value.field == field
    with store.reading() as session:
        assert all(not session.exec(select(table)).all() for table in (Team, WorkshopRow, Seat))


def test_a_team_starts_its_next_workshop_without_a_new_key(store: Store) -> None:
    """A browser that does not hold the key cannot."""
    start(store, **ANSWERS)
    [(team_id, _)] = my_teams(store, browser=LEAD)
    second = start(store, **{**ANSWERS, "team": "", "team_id": team_id})
    assert second.key is None
    assert len(team.look(store, browser=LEAD, team_id=team_id).workshops) == 2
    with pytest.raises(NotAllowed):
        start(store, **{**ANSWERS, "team_id": team_id, "browser": STRANGER})


# Codes


@pytest.mark.parametrize(
    "typed",
    [
        "{code}",
        "{shown}",
        "{lower}",
        "  {shown} ",
        "{spaced}",
        "http://127.0.0.1:8501/join/{code}",
        "https://example.org/join/{lower}/",
        "https://example.org/base/join/{shown}?from=mail",
        "https://example.org/?code={code}",
        "https://example.org/?lang=fr&code={lower}&x=1#top",
        "{wide}",
        "{dashed}",
    ],
)
def test_a_code_is_understood_however_it_was_typed(room: Workshop, typed: str) -> None:
    """From a projector, a mail or a phone."""
    code = room.code
    said = typed.format(
        code=code,
        shown=show_code(code),
        lower=code.lower(),
        spaced=" ".join(code),
        wide="".join(chr(ord(sign) + 0xFEE0) for sign in code),
        dashed=f"{code[:3]}–{code[3:]}",
    )
    assert read_code(said) == code
    assert join(room.store, browser=STRANGER, code=said, name="New") == room.id
    assert people(room)["New"] == Role.PARTICIPANT


@pytest.mark.parametrize("typed", ["", "  ", "ABC", "ABCDEFG", "O0O-1I1", "<b>", "ABC-DE/", "ÄÖÜ-ABC", "x" * 9_999])
def test_what_is_no_code_is_refused_with_an_example(room: Workshop, typed: str) -> None:
    """Six letters and digits, like K4T-9QX."""
    with pytest.raises(Invalid, match="K4T-9QX") as refusal:
        join(room.store, browser=STRANGER, code=typed)
    assert refusal.value.field == "code"


def test_an_unknown_code_is_named(room: Workshop) -> None:
    """So that one sees the slip."""
    other = "".join(CODE_ALPHABET[(CODE_ALPHABET.index(sign) + 1) % len(CODE_ALPHABET)] for sign in room.code)
    with pytest.raises(Invalid, match=f"No workshop has the code {show_code(other)}"):
        join(room.store, browser=STRANGER, code=other)


def test_an_expired_code_admits_nobody_new(room: Workshop) -> None:
    """Who has a seat comes back; a renewed code opens again, and the old one no more."""
    with room.store.writing() as session:
        session.get_one(WorkshopRow, room.id).code_expires_at = the_present() - timedelta(seconds=1)
    with pytest.raises(Invalid, match="has expired"):
        join(room.store, browser=STRANGER, code=room.code)
    assert join(room.store, browser=ANN, code=room.code) == room.id
    room.do(LEAD, seats.renew_code)
    fresh = room.see().code
    assert fresh != show_code(room.code)
    assert room.see().code_expires_at - the_present() > CODE_LIVES - timedelta(minutes=1)
    with pytest.raises(Invalid, match="No workshop has the code"):
        join(room.store, browser=STRANGER, code=room.code)
    assert join(room.store, browser=STRANGER, code=fresh) == room.id


def test_joining_again_is_the_same_seat(room: Workshop) -> None:
    """A second tab or a reload takes no second chair; a new name replaces the old, none keeps it."""
    before, seat = room.board()["seats"], room.seat(ANN)
    join(room.store, browser=ANN, code=room.code)
    assert room.board()["seats"] == before
    join(room.store, browser=ANN, code=room.code, name="Anna")
    assert room.seat(ANN) == seat
    assert "Anna" in people(room)
    join(room.store, browser=LEAD, code=room.code)
    assert room.see(LEAD).leads


def test_a_room_has_only_so_many_seats(room: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sits already is not turned away."""
    monkeypatch.setattr(seats, "MAX_SEATS", 4)
    with pytest.raises(Invalid, match="All 4 seats"):
        join(room.store, browser=STRANGER, code=room.code)
    join(room.store, browser=ANN, code=room.code)


@pytest.mark.parametrize("name", ["x" * 81, "x" * 10_000])
def test_a_name_that_is_too_long_takes_no_seat(room: Workshop, name: str) -> None:
    """It is said how much fits."""
    with pytest.raises(Invalid, match="80 fit"):
        join(room.store, browser=STRANGER, code=room.code, name=name)
    assert len(room.board()["seats"]) == 4


# Names, removing, handing over


def test_people_name_themselves_and_the_facilitator_names_anybody(room: Workshop) -> None:
    """A participant names nobody else."""
    room.do(ANN, seats.rename, name="  Anna\n Maria ")
    room.do(LEAD, seats.rename, name="Benedict", seat=room.seat(BEN))
    assert {"Anna Maria", "Benedict"} <= set(people(room))
    with pytest.raises(NotAllowed):
        room.do(ANN, seats.rename, name="X", seat=room.seat(BEN))


def test_a_removed_seat_is_out_and_its_notes_stay(room: Workshop) -> None:
    """The old code does not let it in again; a code made anew, given to them, does."""
    note = room.note(ANN, "Mine")
    room.do(ANN, lead.done, on=True, step="describe")
    seat = room.seat(ANN)
    room.do(LEAD, seats.remove, seat=seat)
    assert room.texts() == ["Mine"]
    assert "Ann" not in people(room)
    assert room.board()["ready"] == []
    assert my_workshops(room.store, browser=ANN) == []
    with pytest.raises(NotAllowed):
        room.see(ANN)
    with pytest.raises(NotAllowed, match="removed this seat"):
        join(room.store, browser=ANN, code=room.code)
    for use_case in (seats.rename, seats.remove, seats.hand_over):
        with pytest.raises(NotFound):
            room.do(LEAD, use_case, seat=seat, **({"name": "X"} if use_case is seats.rename else {}))
    room.do(LEAD, seats.renew_code)
    join(room.store, browser=ANN, code=room.see().code)
    assert room.seat(ANN) == seat
    assert room.notes(ANN)[note]["mine"] is True


def test_nobody_removes_themselves(room: Workshop) -> None:
    """A room without a facilitator could not go on."""
    with pytest.raises(Invalid, match="Hand over the lead first"):
        room.do(LEAD, seats.remove, seat=room.seat(LEAD))


def test_handing_over_makes_another_the_facilitator(room: Workshop) -> None:
    """And oneself a participant, who may nothing of it any more."""
    room.do(LEAD, seats.hand_over, seat=room.seat(ANN))
    assert room.see(ANN).leads
    assert not room.see(LEAD).leads
    with pytest.raises(NotAllowed):
        room.do(LEAD, seats.hand_over, seat=room.seat(LEAD))
    room.do(ANN, lead.go, step="gaps")
    assert room.do(ANN, seats.hand_over, seat=room.seat(ANN)).changes == ()


# The team's key


def test_the_key_opens_the_team_from_another_browser(room: Workshop) -> None:
    """With its past workshops, in which one may then lead."""
    with pytest.raises(NotAllowed):
        enter_as_member(room.store, browser=STRANGER, workshop_id=room.id)
    team_id = open_team(room.store, browser=STRANGER, key=f"  {room.key}\n")
    assert open_team(room.store, browser=STRANGER, key=room.key) == team_id
    [mine] = my_workshops(room.store, browser=STRANGER)
    assert (mine.workshop_id, mine.role) == (room.id, Role.FACILITATOR)
    assert [w.id for w in team.look(room.store, browser=STRANGER, team_id=team_id).workshops] == [room.id]
    enter_as_member(room.store, browser=STRANGER, workshop_id=room.id)
    assert room.see(STRANGER).leads
    enter_as_member(room.store, browser=STRANGER, workshop_id=room.id)
    assert len(room.board()["seats"]) == 5


@pytest.mark.parametrize("key", ["", "wrong", "%", "' OR 1=1 --", "x" * 10_000])
def test_a_wrong_key_opens_nothing(room: Workshop, key: str) -> None:
    """The join code is no key either."""
    for typed in (key, room.code):
        with pytest.raises(Invalid) as refusal:
            open_team(room.store, browser=STRANGER, key=typed)
        assert refusal.value.field == "key"


def test_a_team_s_page_is_for_those_who_hold_its_key(room: Workshop) -> None:
    """A seat in one of its workshops is not enough."""
    [(team_id, _)] = my_teams(room.store, browser=LEAD)
    for browser in (ANN, STRANGER):
        with pytest.raises(NotAllowed):
            team.look(room.store, browser=browser, team_id=team_id)


def test_my_workshops_are_the_newest_first(room: Workshop) -> None:
    """Only those one has a seat in, or the key to."""
    other = open_workshop(room.store, lead_browser=BEN)
    assert [mine.workshop_id for mine in my_workshops(room.store, browser=BEN)] == [other.id, room.id]
    assert [mine.workshop_id for mine in my_workshops(room.store, browser=ANN)] == [room.id]
    assert my_workshops(room.store, browser=STRANGER) == []


# Settings


def test_settings_can_be_changed(room: Workshop) -> None:
    """Title, language, zone and the number of people."""
    room.do(LEAD, seats.settings, title=" New title ", language="de", time_zone="Asia/Kolkata", people=8)
    here = room.see()
    assert (here.title, here.language, here.zone, here.people) == ("New title", "de", "Asia/Kolkata", 8)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "title"),
        ({"language": "xx"}, "language"),
        ({"time_zone": "Nowhere"}, "time_zone"),
        ({"people": -3}, "people"),
        ({"people": 10**30}, "people"),
    ],
)
def test_wrong_settings_are_refused(room: Workshop, change: dict[str, Any], field: str) -> None:
    """Nothing of them is kept."""
    good: dict[str, Any] = {"title": "T", "language": "en", "time_zone": "UTC", "people": None}
    before = room.see()
    with pytest.raises(Invalid) as refusal:
        room.do(LEAD, seats.settings, **{**good, **change})
    assert refusal.value.field == field
    assert room.see() == before


def test_no_table_keeps_a_secret_in_the_clear(room: Workshop) -> None:
    """Neither the team's key nor who wrote a note can be read from the database."""
    room.note(ANN, "Mine")
    seat = room.seat(ANN)
    with room.store.reading() as session:
        for mapper in Base._sa_registry.mappers:
            for row in session.exec(select(mapper.class_)).all():
                values = row.model_dump()
                assert room.key not in values.values()
                if type(row).__name__ == "Note":
                    assert seat not in values.values()
                    assert ANN not in values.values()
