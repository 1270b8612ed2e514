"""A team's open actions stand before its next incident: each is done, moved or dropped with a reason."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from playbook.errors import Invalid, NotAllowed, NotFound, PlaybookError
from playbook.model import Workshop as WorkshopRow
from playbook.workshop import carry, seats, team
from playbook.workshop.carry import CarriedView
from tests.store.conftest import ANN, LEAD, STRANGER, Workshop, open_workshop, promised

#: A decision is made on a day of the workshop, which is held in Berlin.
TODAY = datetime.now(ZoneInfo("Europe/Berlin")).date()
SOON = TODAY + timedelta(days=20)


def only(room: Workshop, who: str = LEAD) -> CarriedView:
    [found] = room.see(who).carried
    return found


def test_the_next_workshop_opens_with_what_the_last_one_left_open(room: Workshop) -> None:
    """Everybody in the room sees it, with its owner, its date and where it comes from."""
    action = promised(room)
    for who in (LEAD, ANN):
        found = only(room, who)
        assert (found.action_id, found.recommendation, found.owner) == (action, "Name a deputy", "Ann")
        assert (found.due, found.agreed_in, found.decided) == (date(2026, 4, 1), "Earlier outage", None)


def test_what_is_parked_or_from_a_later_workshop_is_not_carried_over(room: Workshop) -> None:
    """A parking lot is no promise, and tomorrow's promises are not yesterday's."""
    promised(room, parked=True)
    promised(room, days=-1)
    assert room.see().carried == ()


@pytest.mark.parametrize(
    ("outcome", "given", "status", "due"),
    [
        ("done", {"day": date(2026, 3, 30)}, "done", date(2026, 4, 1)),
        ("done", {}, "done", date(2026, 4, 1)),
        ("moved", {"day": SOON}, "open", SOON),
        ("dropped", {"reason": "The page is gone"}, "dropped", date(2026, 4, 1)),
    ],
)
def test_each_is_decided_on_and_the_decision_is_kept(
    room: Workshop, outcome: str, given: dict[str, Any], status: str, due: date
) -> None:
    """What, when, the date before, the reason; and the action stands as it was decided."""
    action = promised(room)
    done = room.do(LEAD, carry.settle, action=action, outcome=outcome, **given)
    assert [change.everyone for change in done.changes] == [
        {"k": "ring", "topic": "carry"},
        {"k": "ring", "topic": "plan"},
    ]
    decided = only(room, ANN).decided
    assert decided is not None
    assert (decided.outcome, decided.due) == (outcome, date(2026, 4, 1))
    assert decided.day == given.get("day", TODAY)
    assert decided.reason == given.get("reason", "")
    assert decided.workshop_id == room.id
    here = team.look(room.store, browser=LEAD, team_id=room.see().team_id)
    [known] = [a for a in here.actions if a.id == action]
    assert (known.status, known.due) == (status, due)
    assert [d.id for d in known.decisions] == [decided.id]


@pytest.mark.parametrize(
    ("given", "field", "sentence"),
    [
        ({"outcome": "dropped"}, "reason", "Say in a few words why"),
        ({"outcome": "dropped", "reason": "  "}, "reason", "Say in a few words why"),
        ({"outcome": "moved"}, "day", "Choose the new date"),
        ({"outcome": "moved", "day": date(2020, 1, 1)}, "day", "already passed"),
        ({"outcome": "moved", "day": date(9999, 1, 1)}, "day", "too far away"),
        ({"outcome": "done", "day": date(2199, 1, 1)}, "day", "still to come"),
        ({"outcome": "done", "day": date(1066, 1, 1)}, "day", "too far away"),
        ({"outcome": "forgotten"}, "outcome", "Choose done, moved or dropped"),
        ({"outcome": "dropped", "reason": "x" * 2_001}, "reason", "2001 characters"),
    ],
)
def test_a_decision_that_says_too_little_is_refused_with_a_sentence(
    room: Workshop, given: dict[str, Any], field: str, sentence: str
) -> None:
    action = promised(room)
    with pytest.raises(Invalid) as refusal:
        room.do(LEAD, carry.settle, action=action, **given)
    assert refusal.value.field == field
    assert sentence in str(refusal.value)
    assert only(room).decided is None


def test_only_the_facilitator_decides_for_the_room(room: Workshop) -> None:
    action = promised(room)
    for use_case, more in ((carry.settle, {"outcome": "done"}), (carry.take_back, {})):
        with pytest.raises(NotAllowed):
            room.do(ANN, use_case, action=action, **more)


def test_deciding_anew_replaces_what_the_same_room_decided(room: Workshop) -> None:
    """A slip of the finger is no history; the date is what it was before the slip."""
    action = promised(room)
    room.do(LEAD, carry.settle, action=action, outcome="moved", day=SOON)
    room.do(LEAD, carry.settle, action=action, outcome="dropped", reason="No longer needed")
    found = only(room)
    assert found.decided is not None
    assert (found.decided.outcome, found.decided.due) == ("dropped", date(2026, 4, 1))
    here = team.look(room.store, browser=LEAD, team_id=room.see().team_id)
    assert len(here.actions[0].decisions) == 1


def test_what_was_decided_can_be_taken_back(room: Workshop) -> None:
    """The action is open again with the date it had; a second time there is nothing to take back."""
    action = promised(room)
    room.do(LEAD, carry.settle, action=action, outcome="moved", day=SOON)
    room.do(LEAD, carry.take_back, action=action)
    assert (only(room).decided, only(room).due) == (None, date(2026, 4, 1))
    with pytest.raises(NotFound, match="could be taken back"):
        room.do(LEAD, carry.take_back, action=action)


def test_an_action_moved_before_says_how_often(room: Workshop) -> None:
    """Each later workshop adds to the history instead of overwriting it."""
    action = promised(room)
    room.do(LEAD, carry.settle, action=action, outcome="moved", day=SOON)
    team_id = room.see().team_id
    begun = seats.start(
        room.store, browser=LEAD, team_id=team_id, title="Third outage", language="en", time_zone="Europe/Berlin"
    )
    third = Workshop(room.store, begun.workshop_id, begun.code, "")
    found = only(third)
    assert (found.moves, found.due, found.decided) == (1, SOON, None)
    third.do(LEAD, carry.settle, action=action, outcome="done", day=TODAY)
    assert [d.outcome for d in team.look(room.store, browser=LEAD, team_id=team_id).actions[0].decisions] == [
        "moved",
        "done",
    ]
    # The room that moved it still shows what it decided; what a later room decided it cannot take back.
    assert only(room).decided is not None
    with pytest.raises(PlaybookError):
        room.do(LEAD, carry.settle, action=action, outcome="dropped", reason="Late thought")


def test_between_workshops_the_team_decides_on_its_own_page(room: Workshop) -> None:
    """Every workshop that may show the action hears of it."""
    action, team_id = promised(room), room.see().team_id
    before = room.see().version
    mine = {"browser": LEAD, "team_id": team_id, "action": action}
    carry.settle_for_team(room.store, **mine, outcome="done", day=date(2026, 4, 1))
    assert room.see().version == before + 1
    assert room.see().carried == ()
    [known] = team.look(room.store, browser=LEAD, team_id=team_id).actions
    assert (known.status, known.decisions[0].workshop_id) == ("done", None)
    with pytest.raises(NotFound):
        carry.settle_for_team(room.store, **mine, outcome="done")
    carry.reopen_for_team(room.store, **mine)
    assert only(room).decided is None
    with pytest.raises(NotFound):
        carry.reopen_for_team(room.store, **mine)


def test_two_teams_never_reach_each_other_s_actions(room: Workshop) -> None:
    """Neither from a room, nor from a team's page, whatever ids are known."""
    action, team_id = promised(room), room.see().team_id
    theirs = open_workshop(room.store, lead_browser=STRANGER)
    their_team = theirs.see(STRANGER).team_id
    assert theirs.see(STRANGER).carried == ()
    with pytest.raises(NotFound):
        theirs.do(STRANGER, carry.settle, action=action, outcome="done")
    for asked in (team_id, their_team):
        wrong = NotAllowed if asked == team_id else NotFound
        given = {"browser": STRANGER, "team_id": asked, "action": action}
        with pytest.raises(wrong):
            carry.settle_for_team(room.store, **given, outcome="done")
        with pytest.raises(wrong):
            carry.reopen_for_team(room.store, **given)
    assert only(room).decided is None


@pytest.mark.parametrize("action", [None, "", "unknown", 7, {}])
def test_what_is_no_action_is_refused(room: Workshop, action: object) -> None:
    with pytest.raises(NotFound):
        room.do(LEAD, carry.settle, action=action, outcome="done")


def test_when_an_earlier_workshop_goes_what_was_decided_on_its_actions_stays(room: Workshop) -> None:
    """The words are kept with the decision."""
    action = promised(room)
    room.do(LEAD, carry.settle, action=action, outcome="dropped", reason="Somebody else does it")
    with room.store.writing() as session:
        earlier = session.get_one(WorkshopRow, carry_source(room, action))
        session.delete(earlier)
    found = only(room)
    assert (found.action_id, found.recommendation, found.owner) == (None, "Name a deputy", "Ann")
    assert found.decided is not None
    assert found.decided.reason == "Somebody else does it"


def carry_source(room: Workshop, action: str) -> str:
    here = team.look(room.store, browser=LEAD, team_id=room.see().team_id)
    return next(a.workshop_id for a in here.actions if a.id == action)
