"""The pulse: anonymous, one's own answer can be changed, results once and from three answers on."""

from __future__ import annotations

from typing import Any

import pytest

from playbook.errors import Invalid, NotAllowed
from playbook.pulse import Item, Moment
from playbook.workshop import lead, pulse
from tests.store.conftest import ANN, BEN, CEM, LEAD, Workshop


def answer(room: Workshop, who: str, value: int, *, moment: str = "start", item: str = "tools") -> Any:
    return room.do(who, pulse.answer, moment=moment, item=item, value=value)


def test_an_answer_is_one_s_own_to_see_and_to_change(room: Workshop) -> None:
    """The others hear how many have answered, and nothing else."""
    answer(room, ANN, 2)
    done = answer(room, ANN, 4)
    own, everyone = done.changes
    assert (own.everyone, own.own) == (None, {"k": "pulse", "moment": "start", "mine": {"tools": 4}})
    assert everyone.everyone == {"k": "pulsed", "moment": "start", "n": 1}
    assert room.board(ANN)["pulse"]["mine"]["start"] == {"tools": 4}
    for who in (LEAD, BEN):
        seen = room.board(who)["pulse"]
        assert seen["mine"] == {"start": {}, "end": {}}
        assert seen["n"] == {"start": 1, "end": 0}
        assert seen["results"] == {"start": None, "end": None}


@pytest.mark.parametrize(
    "given",
    [
        {"value": 0},
        {"value": 6},
        {"value": True},
        {"value": float("nan")},
        {"item": "worth"},
        {"item": "happiness"},
        {"item": None},
        {"moment": "middle"},
        {"moment": None},
    ],
)
def test_what_is_no_answer_is_refused(room: Workshop, given: dict[str, Any]) -> None:
    """Worth the time is asked at the end only."""
    with pytest.raises(Invalid):
        room.do(ANN, pulse.answer, **{"moment": "start", "item": "tools", "value": 3, **given})
    assert room.board()["pulse"]["n"] == {"start": 0, "end": 0}


def test_nothing_is_shown_of_fewer_than_three(room: Workshop) -> None:
    """Two could each work out the other's."""
    for who in (ANN, BEN):
        answer(room, who, 5)
    with pytest.raises(Invalid, match="from 3 answers on"):
        room.do(LEAD, pulse.show, moment="start")
    room.do(LEAD, lead.go, step="gaps")
    assert room.see().pulse == {}
    answer(room, CEM, 1)  # it is not too late
    room.do(LEAD, pulse.show, moment="start")
    assert room.see(ANN).pulse == {Moment.START: {Item.TOOLS: (1, 0, 0, 0, 2)}}


def test_a_statement_that_two_answered_is_left_out(room: Workshop) -> None:
    """Though three answered another one."""
    for who in (ANN, BEN, CEM):
        answer(room, who, 3, moment="end", item="worth")
    for who in (ANN, BEN):
        answer(room, who, 2, moment="end", item="roles")
    room.do(LEAD, pulse.show, moment="end")
    assert room.see().pulse == {Moment.END: {Item.WORTH: (0, 0, 3, 0, 0)}}
    assert room.board(ANN)["pulse"]["results"] == {"start": None, "end": {"worth": [0, 0, 3, 0, 0]}}


def test_once_shown_nobody_answers_any_more(room: Workshop) -> None:
    """Or the counts' next change would tell who said what."""
    for who in (ANN, BEN, CEM):
        answer(room, who, 3)
    done = room.do(LEAD, pulse.show, moment="start")
    assert done.changes[0].everyone == {"k": "pulse_results", "moment": "start", "results": {"tools": [0, 0, 3, 0, 0]}}
    for who, value in ((LEAD, 1), (ANN, 1)):
        with pytest.raises(Invalid, match="already shown"):
            answer(room, who, value)
    assert room.do(LEAD, pulse.show, moment="start").changes == ()


def test_the_start_s_answers_are_shown_when_the_room_goes_to_work(room: Workshop) -> None:
    """Setting the stage still belongs to the start."""
    for who in (ANN, BEN, CEM):
        answer(room, who, 3)
    room.do(LEAD, lead.go, step="timeline")
    assert room.see().pulse == {}
    room.do(LEAD, lead.go, step="gaps")
    assert room.see().pulse == {Moment.START: {Item.TOOLS: (0, 0, 3, 0, 0)}}


def test_only_the_facilitator_shows_results(room: Workshop) -> None:
    for who in (ANN, BEN, CEM):
        answer(room, who, 3)
    with pytest.raises(NotAllowed):
        room.do(ANN, pulse.show, moment="start")
