"""The pulse on a page: five statements, at the end also what the hour was worth. Answers go over the socket."""

from __future__ import annotations

from playbook import pulse
from playbook.i18n import Translator
from playbook.pulse import ASKED, LEAST, Moment
from playbook.ui import components, stage, state
from playbook.ui.words import Words
from playbook.workshop.view import View

#: Pixels the results need at least, and the folded question.
RESULTS, QUESTION = 240, 68


def show(here: View, moment: Moment, *, late: bool = False) -> None:
    """Ask, or show what was answered. `late`: only those who still owe an answer are asked."""
    t = state.visit().t
    components.pulse(
        key=f"pulse-{moment}",
        data={
            **stage.live_data(here),
            "reserve": RESULTS if moment in here.pulse else 0 if late else QUESTION,
            "moment": moment,
            "late": late,
            "least": LEAST,
            "items": [{"key": item, "text": pulse.statement(t, item)} for item in ASKED[moment]],
            "words": pulse_words(t, moment),
        },
    )


def pulse_words(t: Translator, moment: Moment) -> Words:
    """Words of the pulse at the start or at the end."""
    start = moment is Moment.START
    return {
        "title": t("Before we start: five taps") if start else t("Before you go: six taps"),
        "anonymous": t("Anonymous, also to the facilitator. Results come once, from {least} answers on.", least=LEAST),
        "thanks": t("Thank you. You can change your answers until they are shown."),
        "answered_one": t("{n} of {m} has answered"),
        "answered_other": t("{n} of {m} have answered"),
        "low": t("not at all"),
        "high": t("fully"),
        "fold": t("Fold away"),
        "answer": t("Answer"),
        "change": t("Change my answers"),
        "show": t("Show the results"),
        "show_now": t("Show them now"),
        "wait": t("Wait"),
        "missing_one": t("{n} person here has not answered. Once shown, nobody can answer any more."),
        "missing_other": t("{n} people here have not answered. Once shown, nobody can answer any more."),
        "too_few_yet": t("Results are shown from {least} answers on, so that nobody can be guessed.", least=LEAST),
        "too_few": t("Too few answers to show anything without telling whose they are."),
        "some_few": t("Statements with fewer than {least} answers are left out.", least=LEAST),
        "results": t("How the room felt at the start") if start else t("How the room felt at the end"),
        "mean": t("On average {n} of 5"),
        "before": t("at the start {n}"),
        "gave_one": t("{n} person answered {value}"),
        "gave_other": t("{n} people answered {value}"),
        "yours": t("yours"),
        "connecting": t("Connecting to the workshop…"),
        "refused": t("This was not saved. Reload the page and try again."),
    }
