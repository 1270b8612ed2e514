"""What a why rests on, and what contributed beside the one root cause."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from playbook.archive import dump, load
from playbook.errors import Invalid, NotAllowed, NotFound
from playbook.exporters.own_json import archive_of, render
from playbook.i18n import translator
from playbook.workshop import evidence, lead, notes, plan, record
from playbook.workshop.evidence import MAX_EVIDENCE, EvidenceKind
from playbook.workshop.plan import ActionDraft
from playbook.workshop.record import Draft
from playbook.workshop.restore import restore
from playbook.workshop.view import look
from tests.store.conftest import ANN, BEN, LEAD, Workshop

TWO = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
WHY = "why-first"


@pytest.fixture
def told(room: Workshop) -> Workshop:
    """A room with two messages an hour apart and a group that was asked one why."""
    for minute in (0, 60):
        draft = Draft(TWO + timedelta(minutes=minute), "email", body=f"Message {minute}")
        room.do(LEAD, record.add_communication, draft=draft)
    group, _ = room.grouped(ANN, "a", "b")
    room.do(ANN, plan.why, why=WHY, group=group, text="because")
    return room


def group_of(room: Workshop) -> str:
    return room.see().groups[0].id


def link(room: Workshop, who: str = BEN, **what: Any) -> None:
    room.do(who, evidence.link, **{"why": WHY, **what})


def linked(room: Workshop) -> list[str]:
    return [str(each.kind) for each in room.see().groups[0].whys[0].evidence]


def gap(room: Workshop) -> dict[str, str]:
    (found,) = [s for s in room.see().segments if s.start and s.end]
    assert found.start
    assert found.end
    return {"start": found.start.isoformat(), "end": found.end.isoformat()}


def test_a_why_rests_on_a_silence_a_message_and_a_note(told: Workshop) -> None:
    """In the order in which they were linked; linking one again changes nothing."""
    note, message = told.see().notes[0].id, told.see().record.communications[0].id
    link(told, note=note)
    link(told, communication=message)
    link(told, **gap(told))
    assert linked(told) == ["note", "communication", "gap"]
    (_, _, silence) = told.see().groups[0].whys[0].evidence
    assert silence.end is not None
    assert silence.start is not None
    assert silence.end - silence.start == timedelta(hours=1)
    assert told.do(BEN, evidence.link, why=WHY, note=note).changes == ()
    link(told, ANN, note=note, on=False)
    assert linked(told) == ["communication", "gap"]
    assert told.do(BEN, evidence.link, why=WHY, note=note, on=False).changes == ()


def test_what_is_deleted_is_evidence_no_more_and_is_again_when_it_comes_back(told: Workshop) -> None:
    """Nobody has to tidy up."""
    note = told.note(ANN, "seen")
    message = told.see().record.communications[0].id
    link(told, note=note)
    link(told, communication=message)
    told.do(ANN, notes.delete, note=note)
    told.do(LEAD, record.delete_communication, id=message)
    assert linked(told) == []
    told.do(ANN, notes.restore, note=note)
    assert linked(told) == ["note"]
    told.do(LEAD, notes.undo)
    assert linked(told) == ["note", "communication"]


def test_a_why_taken_away_comes_back_with_its_evidence(told: Workshop) -> None:
    link(told, note=told.see().notes[0].id)
    told.do(ANN, plan.why, why=WHY, group=group_of(told), text="")
    told.do(ANN, notes.undo)
    assert linked(told) == ["note"]


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ({}, Invalid),
        ({"note": "unknown-note"}, NotFound),
        ({"communication": "unknown-message"}, NotFound),
        ({"start": "2026-03-12T14:00:00Z"}, NotFound),
        ({"start": "2026-03-12T14:00:00Z", "end": "2026-03-12T14:30:00Z"}, NotFound),
        ({"start": "yesterday", "end": "today"}, Invalid),
        ({"note": "some-note-1", "communication": "some-message"}, Invalid),
        ({"why": "unknown-why", "note": "some-note-1"}, NotFound),
        ({"note": {"a": 1}}, Invalid),
    ],
)
def test_evidence_that_is_not_there_is_refused(told: Workshop, what: dict[str, Any], error: type[Exception]) -> None:
    """With a sentence; nothing is linked."""
    with pytest.raises(error):
        link(told, **what)
    assert linked(told) == []


def test_a_private_note_is_no_evidence(told: Workshop) -> None:
    """Neither one's own nor, of course, somebody else's."""
    told.do(LEAD, lead.private, on=True)
    hidden = told.note(ANN, "only mine")
    with pytest.raises(Invalid, match="still private"):
        link(told, ANN, note=hidden)
    with pytest.raises(NotFound):
        link(told, BEN, note=hidden)


def test_a_cause_rests_on_eight_things_at_most(told: Workshop) -> None:
    for n in range(MAX_EVIDENCE):
        link(told, note=told.note(ANN, f"note {n}"))
    with pytest.raises(Invalid, match="8 links are enough"):
        link(told, note=told.note(ANN, "one more"))


def test_a_locked_board_takes_no_evidence(told: Workshop) -> None:
    note = told.see().notes[0].id
    told.do(LEAD, lead.lock, on=True)
    with pytest.raises(NotAllowed):
        link(told, note=note)
    link(told, LEAD, note=note)


# Contributing factors


def factor(room: Workshop, name: str, text: str = "it was night") -> None:
    room.do(ANN, plan.why, why=f"factor-{name}", group=group_of(room), text=text, factor=True)


def factors(room: Workshop) -> list[tuple[int, str]]:
    return [(each.ordinal, each.text) for each in room.see().groups[0].factors]


def test_factors_stand_beside_the_chain_and_count_for_themselves(told: Workshop) -> None:
    """The chain keeps its five whys, the factors their five; each is changed and emptied like a why."""
    for n in range(5):
        factor(told, f"n{n}", f"factor {n}")
    for n in range(4):
        told.do(ANN, plan.why, why=f"why-more{n}", group=group_of(told), text=f"more {n}")
    with pytest.raises(Invalid, match="Five contributing factors"):
        factor(told, "sixth")
    assert [why.ordinal for why in told.see().groups[0].whys] == [1, 2, 3, 4, 5]
    factor(told, "n1", "")
    assert factors(told) == [(1, "factor 0"), (2, "factor 2"), (3, "factor 3"), (4, "factor 4")]
    told.do(ANN, notes.undo)
    assert factors(told)[1] == (2, "factor 1")


def test_a_factor_stays_one_and_is_never_the_root_cause(told: Workshop) -> None:
    factor(told, "night")
    told.do(BEN, plan.why, why="factor-night", group=group_of(told), text="it was a holiday")
    assert factors(told) == [(1, "it was a holiday")]
    with pytest.raises(Invalid, match="no root cause"):
        told.do(BEN, plan.root, why="factor-night")
    link(told, why="factor-night", **gap(told))
    assert told.see().groups[0].factors[0].evidence[0].kind is EvidenceKind.GAP


def test_two_groups_that_become_one_keep_their_factors(told: Workshop) -> None:
    """Numbered anew, and apart again after an undo."""
    factor(told, "first", "first")
    other, members = told.grouped(BEN, "c", "d")
    told.do(BEN, plan.why, why="factor-other", group=other, text="other", factor=True)
    told.do(BEN, notes.group, note=members[0], onto=group_of(told), group=told.fresh("group"))
    assert factors(told) == [(1, "first"), (2, "other")]
    told.do(BEN, notes.undo)
    assert sorted(f.text for g in told.see().groups for f in g.factors) == ["first", "other"]
    assert all(f.ordinal == 1 for g in told.see().groups for f in g.factors)


def test_an_action_keeps_the_words_of_its_cause_when_the_group_is_taken_apart(told: Workshop) -> None:
    """Before, it follows whichever why is marked."""
    told.do(ANN, plan.root, why=WHY)
    told.do(ANN, plan.save_action, draft=ActionDraft("Do it", group_id=group_of(told)))
    assert told.see().actions[0].cause == ""
    told.do(LEAD, notes.split, group=group_of(told))
    assert (told.see().actions[0].cause, told.see().actions[0].group_id) == ("because", None)


# Read back


def test_evidence_factors_and_addresses_are_saved_and_read_back(told: Workshop) -> None:
    """To the byte, under other ids; a file of version 1 has none of them and is still read."""
    factor(told, "night")
    link(told, note=told.see().notes[0].id)
    link(told, why="factor-night", communication=told.see().record.communications[1].id)
    link(told, **gap(told))
    told.do(ANN, plan.save_action, draft=ActionDraft("Do it", owner="Ada", email="ada@example.com"))
    first = render(told.see(), translator("en"))
    started = restore(told.store, browser="other", archive=load(first), team="Other")
    back = look(told.store, browser="other", workshop_id=started.workshop_id)
    assert render(back, translator("en")) == first
    assert [str(e.kind) for e in back.groups[0].whys[0].evidence] == ["note", "gap"]
    assert back.groups[0].whys[0].evidence[0].of in {n.id for n in back.notes}
    assert back.actions[0].email == "ada@example.com"

    saved = archive_of(back)
    (group,) = saved.groups
    bare = replace(
        saved,
        groups=(replace(group, whys=tuple(replace(w, evidence=()) for w in group.whys), factors=()),),
        actions=tuple(replace(a, email="") for a in saved.actions),
    )
    old = json.loads(dump(bare))
    old["version"] = 1
    for later in ("carried", "pulse", "documents"):
        del old[later]
    for group in old["groups"]:
        del group["factors"]
        for why in group["whys"]:
            del why["evidence"]
    for action in old["actions"]:
        del action["email"], action["decisions"]
    assert load(json.dumps(old).encode()) == bare
