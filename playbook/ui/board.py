"""The live board, step by step: writing, causes, votes. Words and places come from here, notes from the socket."""

from __future__ import annotations

from playbook import label
from playbook.headline import clock, time_range
from playbook.segments import SegmentKind
from playbook.timeline import in_order
from playbook.ui import board_words, components, stage, state, words
from playbook.workshop.view import View


def _places(here: View) -> list[dict[str, str]]:
    """Communications a note can be pinned to."""
    t = state.visit().t
    return [
        {
            "id": c.id,
            "at": c.happened_at.isoformat(),
            "label": f"{clock(c.happened_at, t, here.zone)} · {label.channel(t, c.channel)}",
        }
        for c in in_order(here.record.communications)
    ]


def write(here: View) -> None:
    """The step in which problems are written down."""
    who = state.visit()
    components.write(
        key="write",
        data={
            **stage.live_data(here),
            "words": words.write_words(who.t),
            "prompts": [{"text": p.text, "hint": p.hint} for p in who.play.prompts],
            "communications": _places(here),
        },
    )


def causes(here: View) -> None:
    """The step in which notes are grouped along the timeline and asked why."""
    who = state.visit()
    components.board(
        key="board",
        data={
            **stage.live_data(here),
            "words": board_words.board_words(who.t),
            "blame_words": board_words.blame_words(who.lang),
            "blame": who.play.whys.blame,
            "communications": _places(here),
        },
    )


def vote(here: View) -> None:
    """The vote on what to work on."""
    who = state.visit()
    components.vote(
        key="vote",
        data={
            **stage.live_data(here),
            "words": board_words.plan_words(who.t),
            "blame_words": board_words.blame_words(who.lang),
            "communications": _places(here),
            "question": who.play.closing.question,
        },
    )


def behind(here: View) -> str:
    """The question of the causes step: what lay behind the longest silence."""
    t = state.visit().t
    silent = [
        (s.minutes or 0, s.start, s.end)
        for s in here.segments
        if s.kind is SegmentKind.GAP and s.start and s.end and s.over_target
    ]
    if not silent:
        return t("What lay behind the problems?")
    _, start, end = max(silent)
    return t("What lay behind the silence {range}?", range=time_range(start, end, t, here.zone))
