"""Importing after the review: all or nothing, nothing twice, and back out again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from playbook.errors import Invalid, NotAllowed, NotFound
from playbook.record import Communication, Record
from playbook.selection import Columns, corrected, kept, recalled
from playbook.workshop import intake, notes, record
from playbook.workshop.record import Description, Draft
from tests.store.conftest import ANN, LEAD, STRANGER, Workshop, open_workshop

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def source(name: str, *bodies: str, minutes: float = 0, title: str = "Checkout fails") -> Record:
    told = (
        Communication(f"u{n}", NOON + timedelta(minutes=minutes + 40 * n), body=body) for n, body in enumerate(bodies)
    )
    return Record(name, title, tuple(told), started_at=NOON, resolved_at=NOON + timedelta(hours=2))


PAGE = source("page", "Looking into it", "Fixed")
CHAT = source("slack-ops", "Told support", "Told the board", minutes=5, title="")


def said(room: Workshop) -> list[str]:
    return [message.body for message in room.see().record.communications]


def test_several_sources_become_one_timeline_in_one_step(room: Workshop) -> None:
    """In order of time, with what was corrected and without what was left out."""
    corrections = {"page/u1": {"audience": "strategic", "body": "It is fixed"}, "slack-ops/u1": {"keep": False}}
    records = [kept(corrected(each, corrections), corrections) for each in (PAGE, CHAT)]
    done = room.do(LEAD, intake.keep, records=records)
    assert said(room) == ["Looking into it", "Told support", "It is fixed"]
    assert room.see().record.communications[2].audience == "strategic"
    assert {"k": "ring", "topic": "timeline"} in [change.everyone for change in done.changes]
    assert set(room.see().sources.values()) == {"page/u0", "page/u1", "slack-ops/u0"}


def test_importing_again_adds_nothing_and_tells_nobody(room: Workshop) -> None:
    """Also when the same message comes twice at once."""
    room.do(LEAD, intake.keep, records=[PAGE, PAGE])
    assert len(said(room)) == 2
    assert room.do(LEAD, intake.keep, records=[PAGE]).changes == ()
    assert len(intake.imports(room.store, browser=LEAD, workshop_id=room.id)) == 1


def test_nothing_is_kept_of_an_import_that_is_refused(room: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither messages nor the title nor the columns."""
    monkeypatch.setattr(record, "MAX_COMMUNICATIONS", 3)
    with pytest.raises(Invalid, match="holds 3 communications"):
        room.do(LEAD, intake.keep, records=[PAGE, CHAT], columns=[Columns({"at": "Time"})])
    assert said(room) == []
    assert room.see().preparation.title == ""
    assert intake.remembered(room.store, browser=LEAD, workshop_id=room.id) == []


def test_an_import_is_undone_and_can_be_made_anew(room: Workshop) -> None:
    """What others added stays, what the team answered since stays."""
    room.do(LEAD, intake.keep, records=[PAGE])
    room.do(ANN, record.add_communication, draft=Draft(NOON, "phone", body="Called the largest customer"))
    room.do(LEAD, intake.keep, records=[CHAT])
    first, page = intake.imports(room.store, browser=LEAD, workshop_id=room.id)
    assert (first.count, page.count, page.title) == (2, 2, "Checkout fails")
    room.do(LEAD, intake.withdraw, id=page.id)
    assert said(room) == ["Called the largest customer", "Told support", "Told the board"]
    assert room.see().preparation.title == ""
    assert room.see().preparation.resolved_at is None
    with pytest.raises(NotFound, match="undone already"):
        room.do(LEAD, intake.withdraw, id=page.id)
    room.do(LEAD, intake.keep, records=[PAGE])
    assert len(said(room)) == 5


def test_undoing_an_import_keeps_what_the_team_has_answered_since(room: Workshop) -> None:
    """Only what the import itself said of the incident goes."""
    room.do(LEAD, intake.keep, records=[PAGE])
    room.do(LEAD, record.describe, description=Description("Ours", None, NOON, None, PAGE.resolved_at))
    [done] = intake.imports(room.store, browser=LEAD, workshop_id=room.id)
    room.do(LEAD, intake.withdraw, id=done.id)
    answers = room.see().preparation
    assert (answers.title, answers.started_at, answers.resolved_at) == ("Ours", NOON, None)


def test_undo_on_the_board_leaves_imports_alone(room: Workshop) -> None:
    """It brings back what was deleted before them."""
    room.do(ANN, record.add_communication, draft=Draft(NOON, "phone", body="Called"))
    room.do(LEAD, record.delete_communication, id=room.see().record.communications[0].id)
    room.do(LEAD, intake.keep, records=[PAGE])
    room.do(LEAD, notes.undo)
    assert len(said(room)) == 3
    with pytest.raises(NotFound):
        room.do(LEAD, notes.undo)


def test_only_the_facilitator_imports_and_undoes(room: Workshop) -> None:
    """And only in their own workshop."""
    with pytest.raises(NotAllowed):
        room.do(ANN, intake.keep, records=[PAGE])
    room.do(LEAD, intake.keep, records=[PAGE])
    [done] = intake.imports(room.store, browser=LEAD, workshop_id=room.id)
    with pytest.raises(NotAllowed):
        room.do(ANN, intake.withdraw, id=done.id)
    other = open_workshop(room.store, lead_browser="other")
    with pytest.raises(NotFound):
        other.do("other", intake.withdraw, id=done.id)
    with pytest.raises(NotAllowed):
        intake.imports(room.store, browser=STRANGER, workshop_id=room.id)
    assert len(said(room)) == 2


def test_a_team_s_columns_are_remembered(room: Workshop) -> None:
    """The newest first, each once, for the team's next workshop and for nobody else's."""
    first, second = Columns({"at": "Time", "body": "Words"}, True, "Europe/Berlin"), Columns({"at": "When"})
    for columns in (first, second, replace(first, zone="UTC")):
        room.do(LEAD, intake.keep, records=[PAGE], columns=[columns])
    known = intake.remembered(room.store, browser=LEAD, workshop_id=room.id)
    assert [each["mapping"] for each in known] == [{"at": "Time", "body": "Words"}, {"at": "When"}]
    assert recalled(known, ["Words", "Time", "More"]) == replace(first, zone="UTC")
    other = open_workshop(room.store, lead_browser="other")
    assert intake.remembered(room.store, browser="other", workshop_id=other.id) == []


def test_what_a_page_announced_on_its_own_clock_is_not_read_on_ours(room: Workshop) -> None:
    """Until somebody writes other words: those are on the workshop's clock."""
    page = replace(source("page", "Next update by 15:00.", "Fixed"), zone="America/New_York")
    room.do(LEAD, intake.keep, records=[page])
    told = room.see().record.communications[0]
    assert told.announced_at == datetime(2026, 3, 12, 19, 0, tzinfo=UTC)
    draft = Draft(told.happened_at, told.channel, told.audience, told.phase, told.sender, "Next update in 20 minutes.")
    room.do(LEAD, record.edit_communication, id=told.id, draft=draft)
    assert room.see().record.communications[0].announced_at == NOON + timedelta(minutes=20)
