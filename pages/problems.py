"""Assess the communication: problems on sticky notes, first in private, then together."""

from playbook.ui import board, parts, state

who = state.visit()
step = who.play.step("problems")

parts.headline(step.title, step.purpose)
parts.safety(who.t, who.play.safety.short)
board.write(state.current())
