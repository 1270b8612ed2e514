"""Leading: steps, the timer, prompts, the spotlight, and who is ready."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from playbook.errors import Invalid, NotAllowed, NotFound
from playbook.play import StepKey, play
from playbook.workshop import intake, lead, notes, plan, record, seats
from playbook.workshop import unit as unit_of_work
from playbook.workshop.unit import UseCase
from tests.store.conftest import ANN, BEN, LEAD, Workshop


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time that passes only when told to."""
    return Clock(monkeypatch)


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = datetime.fromisoformat("2026-03-12T10:00:00+00:00")
        real = unit_of_work.Room.__init__

        def begin(room: unit_of_work.Room, *args: Any, **more: Any) -> None:
            real(room, *args, **more)
            room.at = self.at

        monkeypatch.setattr(unit_of_work.Room, "__init__", begin)

    def pass_(self, **time: float) -> None:
        self.at += timedelta(**time)


def left(room: Workshop) -> float:
    with room.store.reading() as session:
        return lead.timer_left(unit_of_work.enter(room.store, session, LEAD, room.id))


# Steps


@pytest.mark.parametrize("step", [step for step in StepKey if step != StepKey.DESCRIBE])
def test_going_to_a_step_takes_everyone_there_and_sets_its_timer(room: Workshop, clock: Clock, step: StepKey) -> None:
    """With the play's minutes."""
    done = room.do(LEAD, lead.go, step=str(step))
    assert {"k": "ring", "topic": "step"} in [change.everyone for change in done.changes]
    assert room.see(ANN).step == step
    minutes = play("en").step(step).minutes
    assert left(room) == 60 * minutes
    assert (room.board()["workshop"]["timer_ends_at"] is not None) is bool(minutes)


def test_going_where_one_is_changes_nothing(room: Workshop) -> None:
    """A double click does not start the timer anew."""
    room.do(LEAD, lead.go, step="gaps")
    assert room.do(LEAD, lead.go, step="gaps").changes == ()


@pytest.mark.parametrize("step", ["", "nowhere", "GAPS", None, 3, ["gaps"]])
def test_there_is_no_other_step(room: Workshop, step: object) -> None:
    """The room stays where it is."""
    with pytest.raises(Invalid, match="no such step"):
        room.do(LEAD, lead.go, step=step)
    assert room.see().step == "describe"


def test_a_new_step_starts_without_prompt_spotlight_or_ready_hands(room: Workshop) -> None:
    """Also one that was left before."""
    note = room.note(ANN)
    room.do(LEAD, lead.go, step="gaps")
    room.do(ANN, lead.done, on=True, step="gaps")
    room.do(LEAD, lead.prompt, n=2)
    room.do(LEAD, lead.spotlight, target=note, minutes=3)
    room.do(LEAD, lead.go, step="timeline")
    room.do(LEAD, lead.go, step="gaps")
    board = room.board()
    assert board["ready"] == []
    assert board["workshop"]["prompt"] is None
    assert board["workshop"]["spotlight"] is None


# The timer


def test_the_timer_runs_down_to_nothing(room: Workshop, clock: Clock) -> None:
    """And not below."""
    room.do(LEAD, lead.go, step="gaps")
    clock.pass_(minutes=4)
    assert left(room) == 6 * 60
    clock.pass_(minutes=30)
    assert left(room) == 0


def test_a_paused_timer_keeps_what_is_left(room: Workshop, clock: Clock) -> None:
    """However long the pause; pausing or resuming twice does no harm."""
    room.do(LEAD, lead.go, step="gaps")
    clock.pass_(minutes=4)
    for _ in range(2):
        room.do(LEAD, lead.timer, act="pause")
        clock.pass_(hours=1)
    assert left(room) == 6 * 60
    for _ in range(2):
        room.do(LEAD, lead.timer, act="resume")
        clock.pass_(minutes=1)
    assert left(room) == 4 * 60


@pytest.mark.parametrize(
    ("paused", "passed", "minutes", "expected"),
    [
        (False, 4, 5, 11),
        (False, 4, -2, 4),
        (False, 4, -60, 0),
        (False, 30, 5, 5),
        (True, 4, 5, 11),
        (True, 4, -60, 0),
        (False, 0, 0.5, 10.5),
    ],
)
def test_the_timer_can_be_extended_and_shortened(
    room: Workshop, clock: Clock, paused: bool, passed: float, minutes: float, expected: float
) -> None:
    """Running or paused; after an overrun five minutes more are five minutes from now."""
    room.do(LEAD, lead.go, step="gaps")
    clock.pass_(minutes=passed)
    if paused:
        room.do(LEAD, lead.timer, act="pause")
    room.do(LEAD, lead.timer, act="extend", minutes=minutes)
    assert left(room) == 60 * expected


def test_the_timer_starts_again_with_the_step_s_minutes(room: Workshop, clock: Clock) -> None:
    """Those that were added included."""
    room.do(LEAD, lead.go, step="gaps")
    room.do(LEAD, lead.timer, act="extend", minutes=2)
    clock.pass_(minutes=9)
    room.do(LEAD, lead.timer, act="restart")
    assert left(room) == 12 * 60


@pytest.mark.parametrize(
    "wrong",
    [
        {"act": "stop"},
        {"act": None},
        {"act": "extend", "minutes": 61},
        {"act": "extend", "minutes": -61},
        {"act": "extend", "minutes": "5"},
        {"act": "extend", "minutes": float("nan")},
        {"act": "extend", "minutes": 10**400},
        {"act": "extend", "minutes": True},
    ],
)
def test_the_timer_does_nothing_else(room: Workshop, clock: Clock, wrong: dict[str, Any]) -> None:
    """It runs on as it did."""
    room.do(LEAD, lead.go, step="gaps")
    version = room.see().version
    with pytest.raises(Invalid):
        room.do(LEAD, lead.timer, **wrong)
    assert (left(room), room.see().version) == (600, version)


# Ready, prompts, spotlight, lock


def test_people_say_that_they_are_done(room: Workshop) -> None:
    """Once each; a word about a step that has passed is dropped."""
    room.do(LEAD, lead.go, step="problems")
    for _ in range(2):
        room.do(ANN, lead.done, on=True, step="problems")
    room.do(BEN, lead.done, on=True, step="problems")
    assert set(room.board()["ready"]) == {room.seat(ANN), room.seat(BEN)}
    room.do(ANN, lead.done, on=False, step="problems")
    assert room.board()["ready"] == [room.seat(BEN)]
    assert room.do(ANN, lead.done, on=True, step="gaps").changes == ()


@pytest.mark.parametrize(("n", "right"), [(0, True), (7, True), (None, True), (8, False), (-1, False), ("1", False)])
def test_one_of_eight_prompts_is_shown(room: Workshop, n: object, right: bool) -> None:
    """Or none."""
    if right:
        room.do(LEAD, lead.prompt, n=n)
        assert room.board(ANN)["workshop"]["prompt"] == n
    else:
        with pytest.raises(Invalid):
            room.do(LEAD, lead.prompt, n=n)


def test_the_spotlight_shows_a_group_or_a_note_of_this_room(room: Workshop, clock: Clock) -> None:
    """With a timer of its own, or none; nothing that is gone or private."""
    group, members = room.grouped(ANN, "a", "b")
    for target in (group, members[0]):
        room.do(LEAD, lead.spotlight, target=target, minutes=3)
        shown = room.board(ANN)["workshop"]
        assert (shown["spotlight"], shown["spotlight_ends_at"]) == (target, "2026-03-12T10:03:00+00:00")
    room.do(LEAD, lead.spotlight, target=None)
    assert room.board(ANN)["workshop"]["spotlight"] is None
    room.do(LEAD, lead.private, on=True)
    private = room.note(LEAD)
    for target, error in (("unknown-one", NotFound), (private, Invalid), ("x", Invalid)):
        with pytest.raises(error):
            room.do(LEAD, lead.spotlight, target=target)


@pytest.mark.parametrize(("budget", "right"), [(1, True), (20, True), (0, False), (21, False), ("3", False)])
def test_the_budget_of_votes_is_sensible(room: Workshop, budget: object, right: bool) -> None:
    """From one to twenty."""
    if right:
        room.do(LEAD, lead.voting, open=True, budget=budget)
        assert room.board()["workshop"]["vote_budget"] == budget
    else:
        with pytest.raises(Invalid):
            room.do(LEAD, lead.voting, open=True, budget=budget)
        assert not room.see().voting


# Rights

#: What only a facilitator may do, with arguments that would be right.
FACILITATOR_ONLY: list[tuple[UseCase, dict[str, Any]]] = [
    (lead.go, {"step": "gaps"}),
    (lead.timer, {"act": "extend", "minutes": 5}),
    (lead.private, {"on": True}),
    (lead.lock, {"on": True}),
    (lead.prompt, {"n": 1}),
    (lead.voting, {"open": True, "budget": 3}),
    (lead.spotlight, {"target": None}),
    (plan.priority, {"group": "GROUP", "on": True}),
    (record.describe, {"description": record.Description("x")}),
    (record.screenshot, {"data": None}),
    (record.edit_communication, {"id": "x", "draft": None}),
    (record.delete_communication, {"id": "x"}),
    (intake.import_record, {"record": None}),
    (seats.remove, {"seat": "SEAT"}),
    (seats.hand_over, {"seat": "SEAT"}),
    (seats.rename, {"seat": "SEAT", "name": "X"}),
    (seats.renew_code, {}),
    (seats.settings, {"title": "x", "language": "en", "time_zone": "UTC", "people": None}),
    (notes.delete, {"note": "NOTE"}),
]


@pytest.mark.parametrize(
    ("use_case", "arguments"), FACILITATOR_ONLY, ids=[f"{u.__module__}.{u.__name__}" for u, _ in FACILITATOR_ONLY]
)
def test_a_participant_may_not_do_what_only_facilitators_may(
    room: Workshop, use_case: UseCase, arguments: dict[str, Any]
) -> None:
    """Whatever a page or a script sends; nothing changes."""
    group, members = room.grouped(BEN, "a", "b")
    real = {"GROUP": group, "SEAT": room.seat(BEN), "NOTE": members[0]}
    before = room.see(LEAD), room.board(LEAD)["seats"]
    with pytest.raises(NotAllowed, match=r"Only the facilitator|removed"):
        room.do(ANN, use_case, **{key: real.get(str(value), value) for key, value in arguments.items()})
    assert (room.see(LEAD), room.board(LEAD)["seats"]) == before
