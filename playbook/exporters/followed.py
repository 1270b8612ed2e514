"""What became of earlier actions, and the pulse, in words; only what everybody in the room may know."""

from __future__ import annotations

from collections.abc import Iterator

from playbook import pulse
from playbook.i18n import Translator
from playbook.model import Outcome
from playbook.pulse import Counts, Item, Moment
from playbook.workshop.carry import CarriedView
from playbook.workshop.decisions import DecisionView
from playbook.workshop.view import View


def decided(what: DecisionView, t: Translator) -> str:
    """A decision in a few words: "done on 3 May", "moved from 1 May to 3 June", "dropped on 3 May: nobody needs it"."""
    day = t.day(what.day)
    match what.outcome:
        case Outcome.DONE:
            said = t("done on {day}", day=day)
        case Outcome.MOVED if what.due is not None:
            said = t("moved from {before} to {day}", before=t.day(what.due), day=day)
        case Outcome.MOVED:
            said = t("moved to {day}", day=day)
        case _:
            said = t("dropped on {day}", day=day)
    return f"{said}: {what.reason}" if what.reason else said


def standing(carried: CarriedView, t: Translator) -> str:
    """How an earlier action stands after this workshop."""
    if carried.decided is not None:
        return decided(carried.decided, t)
    if carried.due is None:
        return t("still open, no date")
    return t("still open, due on {day}", day=t.day(carried.due))


def origin(carried: CarriedView, t: Translator) -> str:
    """Whose it is and where it was agreed on."""
    owner = carried.owner or t("no owner")
    return t("{owner}, agreed in “{workshop}”", owner=owner, workshop=carried.agreed_in) if carried.agreed_in else owner


def pulse_rows(view: View, t: Translator) -> Iterator[tuple[str, str, str]]:
    """(statement, at the start, at the end) of what the room has seen."""
    for item in Item:
        found = [view.pulse.get(moment, {}).get(item) for moment in Moment]
        if any(found):
            start, end = (mean_words(counts, t) for counts in found)
            yield pulse.statement(t, item), start, end


def mean_words(counts: Counts | None, t: Translator) -> str:
    """The mean and of how many: "3.7 (6 answers)"."""
    if counts is None:
        return "–"
    mean = t.number(round(pulse.mean(counts), 1))
    return t.n("{mean} ({n} answer)", "{mean} ({n} answers)", sum(counts), mean=mean)
