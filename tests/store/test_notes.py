"""Notes: what is written is there once, what is taken down can come back, what is private stays so."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import select

from playbook.errors import Conflict, Invalid, NotAllowed, NotFound
from playbook.model import Note, NoteRevision, now
from playbook.workshop import lead, notes
from playbook.workshop.notes import MAX_NOTES, note_view
from playbook.workshop.record import Draft, add_communication, delete_communication
from tests.store.conftest import ANN, AT, BEN, CEM, LEAD, Workshop

# Writing


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nobody knew  ", "Nobody knew"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("**bold** [x](javascript:1) {braces} %s", "**bold** [x](javascript:1) {braces} %s"),
        ("two\r\nlines", "two\nlines"),
        ("a\x00b\x07c\u202ed", "abcd"),
        ("half \ud800 a sign", "half  a sign"),
        ("é", "é"),
        ("🔥" * 1_000, "🔥" * 1_000),
    ],
)
def test_a_note_says_what_was_typed(room: Workshop, typed: str, kept: str) -> None:
    """Markup is text; only what no screen can show is dropped."""
    room.note(ANN, typed)
    assert room.texts() == [kept]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "There is nothing written here yet"),
        (" \n\t ", "There is nothing written here yet"),
        ("\x00", "There is nothing written here yet"),
        ("x" * 10_000, "This is 10000 characters long; 1000 fit"),
        (None, "This has to be text"),
        (7, "This has to be text"),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused_with_a_sentence(room: Workshop, typed: object, sentence: str) -> None:
    """Beside its field; the board stays as it was."""
    with pytest.raises(Invalid, match=sentence) as refusal:
        room.do(ANN, notes.add, note="note-refused", text=typed)
    assert refusal.value.field == "text"
    assert room.texts() == []


@pytest.mark.parametrize("name", ["", "short", "x" * 65, "with space", "note/../x", "nöte-0001", None, 12345678, ["a"]])
def test_a_note_needs_an_id_that_a_browser_may_make(room: Workshop, name: object) -> None:
    """Everything else is refused before the database hears of it."""
    with pytest.raises(Invalid):
        room.do(ANN, notes.add, note=name, text="words")


def test_a_note_can_be_pinned_to_the_incident_a_gap_or_a_message(room: Workshop) -> None:
    """A message gives its own instant, so that the note stays when the message goes."""
    room.do(LEAD, add_communication, draft=Draft(now(), "email", body="Hello"))
    [message] = room.see().record.communications
    first = room.note(ANN)
    second = room.note(ANN, place="gap", at=AT)
    third = room.note(ANN, place="communication", communication=message.id)
    found = room.notes()
    assert (found[first]["place"], found[first]["at"]) == ("incident", None)
    assert (found[second]["place"], found[second]["at"]) == ("gap", "2026-03-12T13:00:00+00:00")
    assert (found[third]["place"], found[third]["communication"]) == ("communication", message.id)
    room.do(LEAD, delete_communication, id=message.id)
    assert room.notes()[third]["at"] == message.happened_at.isoformat()


@pytest.mark.parametrize(
    "place",
    [
        {"place": "moon"},
        {"place": "gap"},
        {"place": "gap", "at": "yesterday"},
        {"place": "gap", "at": "2026-03-12T14:00:00"},
        {"place": "communication"},
        {"place": "communication", "communication": "unknown-one"},
        {"place": ["gap"], "at": AT},
    ],
)
def test_a_note_cannot_be_pinned_to_nowhere(room: Workshop, place: dict[str, Any]) -> None:
    """Refused, whether new or moved."""
    with pytest.raises((Invalid, NotFound)):
        room.note(ANN, **place)
    note = room.note(ANN)
    with pytest.raises((Invalid, NotFound)):
        room.do(ANN, notes.move, note=note, **place)
    assert room.notes()[note]["place"] == "incident"


def test_a_board_is_full_at_some_point(room: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says what to do."""
    monkeypatch.setattr(notes, "MAX_NOTES", 2)
    assert MAX_NOTES > 1_000
    room.note(ANN)
    gone = room.note(ANN)
    with pytest.raises(Invalid, match="holds 2 notes"):
        room.note(ANN)
    room.do(ANN, notes.delete, note=gone)
    room.note(ANN)


# Once


def test_a_write_sent_again_changes_nothing(room: Workshop) -> None:
    """A browser that heard no answer asks again."""
    first = room.do(ANN, notes.add, op_id="operation-1", note="note-once", text="Once")
    again = room.do(ANN, notes.add, op_id="operation-1", note="note-once", text="Once")
    assert (again.version, again.repeated, again.changes) == (first.version, True, ())
    assert room.texts() == ["Once"]
    assert room.see().version == first.version


def test_a_write_that_was_refused_may_be_sent_again(room: Workshop) -> None:
    """Nothing of it was kept, its id neither."""
    with pytest.raises(Invalid):
        room.do(ANN, notes.add, op_id="operation-1", note="note-again", text="")
    assert not room.do(ANN, notes.add, op_id="operation-1", note="note-again", text="Now").repeated


def test_the_id_of_another_seat_s_write_is_refused(room: Workshop) -> None:
    """Nobody can pass off theirs as somebody else's, nor learn what it did."""
    room.do(ANN, notes.add, op_id="operation-1", note="note-once", text="Once")
    with pytest.raises(Conflict):
        room.do(BEN, notes.add, op_id="operation-1", note="note-twice", text="Twice")
    assert room.texts() == ["Once"]


def test_the_id_of_a_note_is_taken_once(room: Workshop) -> None:
    """A second note under it would overwrite the first."""
    note = room.note(ANN, "Mine")
    for who in (ANN, BEN):
        with pytest.raises(Conflict):
            room.do(who, notes.add, note=note, text="Theirs")
    assert room.texts() == ["Mine"]


# Private, then revealed


def test_a_private_note_is_its_author_s_alone(room: Workshop) -> None:
    """Others, the facilitator and the view for exports know only how many there are."""
    room.do(LEAD, lead.private, on=True)
    done = room.do(ANN, notes.add, note="note-hidden", text="Secret words")
    assert room.texts(ANN) == ["Secret words"]
    for who in (LEAD, BEN):
        assert room.texts(who) == []
        assert room.board(who)["hidden"] == 1
        assert room.see(who).notes == ()
        assert room.see(who).hidden == 1
    assert room.see(ANN).notes == ()
    for change in done.changes:
        assert "Secret" not in repr(change.everyone)
        assert "note-hidden" not in repr(change.everyone)
    assert [c.owner for c in done.changes if c.own] == [room.mark(ANN)]


@pytest.mark.parametrize("who", [LEAD, BEN])
def test_a_private_note_cannot_be_touched_by_others(room: Workshop, who: str) -> None:
    """Not even by somebody who guesses its id: to them there is no such note."""
    shown = room.note(who)
    room.do(LEAD, lead.private, on=True)
    hidden = room.note(ANN, "Secret")
    for use_case, arguments in (
        (notes.edit, {"text": "Mine now"}),
        (notes.delete, {}),
        (notes.move, {"place": "gap", "at": AT}),
        (notes.group, {"onto": shown, "group": "group-guess"}),
        (notes.ungroup, {}),
        (notes.restore, {}),
    ):
        with pytest.raises(NotFound):
            room.do(who, use_case, note=hidden, **arguments)
    with pytest.raises(NotFound):
        room.do(who, notes.group, note=shown, onto=hidden, group="group-guess")
    room.do(LEAD, lead.voting, open=True)
    with pytest.raises(NotFound):
        room.do(who, notes.vote, target=hidden, count=1)
    with pytest.raises(NotFound):
        room.do(LEAD, lead.spotlight, target=hidden)
    assert room.texts(ANN) == ["A problem", "Secret"]


def test_revealing_shows_every_note_and_nobody_s_name(room: Workshop) -> None:
    """Each reader hears the same of a note, but its author that it is theirs."""
    room.do(LEAD, lead.private, on=True)
    room.note(ANN, "From Ann")
    room.note(BEN, "From Ben")
    done = room.do(LEAD, lead.private, on=False)
    assert sorted(room.texts(CEM)) == ["From Ann", "From Ben"]
    assert room.board()["hidden"] == 0
    marks = {room.mark(who) for who in (ANN, BEN)}
    assert {c.owner for c in done.changes if c.own} == marks
    for change in done.changes:
        assert not any(mark in repr((change.everyone, change.own)) for mark in marks)
        assert "mine" not in repr(change.everyone)


def test_a_note_deleted_while_private_stays_gone_when_the_others_are_revealed(room: Workshop) -> None:
    """Its author took it back before anybody read it."""
    room.do(LEAD, lead.private, on=True)
    note = room.note(ANN, "Never mind")
    room.do(ANN, notes.delete, note=note)
    assert room.board(BEN)["hidden"] == 0
    done = room.do(LEAD, lead.private, on=False)
    assert "Never mind" not in repr(done.changes)
    assert room.texts(ANN) == []


def test_no_view_of_a_note_names_its_author() -> None:
    """Not by a name, a seat or a hash."""
    shown = note_view(Note(id="n", workshop_id="w", text="t", author="MARK", revealed=True), mine=True)
    assert "MARK" not in repr(shown)
    assert "author" not in shown


# Editing, deleting, putting back


def test_one_s_own_words_can_be_changed_and_the_old_ones_are_kept(room: Workshop) -> None:
    """A second tab that overwrites the first loses nothing for good."""
    note = room.note(ANN, "First")
    room.do(ANN, notes.edit, note=note, text="Second")
    room.do(ANN, notes.edit, note=note, text="Third")
    assert room.notes()[note]["text"] == "Third"
    assert room.notes()[note]["edited"] is True
    with room.store.reading() as session:
        kept = session.exec(select(NoteRevision).where(NoteRevision.note_id == note)).all()
    assert {row.text for row in kept} == {"First", "Second"}
    assert room.do(ANN, notes.edit, note=note, text="Third").changes == ()


def test_the_earlier_wording_of_one_s_own_note_can_be_brought_back_and_put_away_again(room: Workshop) -> None:
    note = room.note(ANN, "First")
    with pytest.raises(NotFound):
        room.do(ANN, notes.revert, note=note)
    room.do(ANN, notes.edit, note=note, text="Second")
    said = []
    for _ in range(2):
        room.do(ANN, notes.revert, note=note)
        said.append(room.notes()[note]["text"])
    assert said == ["First", "Second"]


@pytest.mark.parametrize("who", [BEN, LEAD])
def test_nobody_brings_back_another_s_earlier_wording(room: Workshop, who: str) -> None:
    note = room.note(ANN, "First")
    room.do(ANN, notes.edit, note=note, text="Second")
    room.do(LEAD, lead.private, on=False)
    with pytest.raises(NotAllowed):
        room.do(who, notes.revert, note=note)


@pytest.mark.parametrize("who", [BEN, LEAD])
def test_nobody_changes_another_s_words(room: Workshop, who: str) -> None:
    """The facilitator neither."""
    note = room.note(ANN, "Mine")
    with pytest.raises(NotAllowed):
        room.do(who, notes.edit, note=note, text="Yours")
    assert room.texts() == ["Mine"]


def test_one_s_own_note_can_be_deleted_and_put_back(room: Workshop) -> None:
    """By its author, who took it down."""
    note = room.note(ANN, "Mine")
    with pytest.raises(NotAllowed):
        room.do(BEN, notes.delete, note=note)
    room.do(ANN, notes.delete, note=note)
    assert room.texts() == []
    with pytest.raises(NotFound):
        room.do(BEN, notes.restore, note=note)
    room.do(ANN, notes.restore, note=note)
    assert room.texts() == ["Mine"]
    assert room.do(ANN, notes.restore, note=note).changes == ()
    with pytest.raises(NotFound):  # it was put back: nothing is left to undo
        room.do(ANN, notes.undo)


def test_what_the_facilitator_took_down_only_they_put_back(room: Workshop) -> None:
    """Otherwise taking down would be of no use."""
    note = room.note(ANN, "Mine")
    room.do(LEAD, notes.delete, note=note)
    with pytest.raises(NotAllowed):
        room.do(ANN, notes.restore, note=note)
    with pytest.raises(NotFound):
        room.do(ANN, notes.undo)
    room.do(LEAD, notes.undo)
    assert room.texts() == ["Mine"]


def test_a_deleted_note_cannot_be_touched(room: Workshop) -> None:
    """It is gone for everybody until it is put back."""
    note, other = room.note(ANN), room.note(ANN)
    room.do(ANN, notes.delete, note=note)
    for use_case, arguments in (
        (notes.edit, {"text": "x"}),
        (notes.delete, {}),
        (notes.move, {"place": "incident"}),
        (notes.group, {"onto": other, "group": "group-gone"}),
    ):
        with pytest.raises(NotFound, match="gone"):
            room.do(ANN, use_case, note=note, **arguments)


def test_a_note_moves_with_its_group(room: Workshop) -> None:
    """A group stands in one column."""
    _, members = room.grouped(ANN, "a", "b")
    room.do(BEN, notes.move, note=members[0], place="gap", at=AT, position=2.5)
    found = room.notes()
    assert {found[m]["place"] for m in members} == {"gap"}
    assert {found[m]["at"] for m in members} == {"2026-03-12T13:00:00+00:00"}
    assert found[members[0]]["position"] == 2.5


@pytest.mark.parametrize("position", [float("nan"), float("inf"), 1e10, 10**400, "3", True, [1]])
def test_a_position_is_a_sensible_number(room: Workshop, position: object) -> None:
    """Others are refused, however large."""
    note = room.note(ANN)
    with pytest.raises(Invalid):
        room.do(ANN, notes.move, note=note, place="incident", position=position)
