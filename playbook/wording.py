"""What the review finds in a message, in sentences: what it tells, what it leaves out, what is worth a look. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from playbook.documents.moment import FIRST
from playbook.i18n import Translator
from playbook.record import Phase
from playbook.review import Level, Style, StyleFinding, labels, least_ease, style

#: What every message should tell, and what is only asked for in some phases.
_ALWAYS = ("impact", "scope")
_BEFORE_THE_END = ("next_update",)
_OUTSIDE = ("customers", "strategic", "partners")


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding. `tone` is "good", "miss" (something is left out), "weigh" or "mistake"; `words` triggered it."""

    tone: str
    sentence: str
    words: tuple[str, ...] = ()


def remarks(
    text: str, t: Translator, *, moment: str, audience: str, lang: str, missing: Collection[str] = ()
) -> tuple[Remark, ...]:
    """Mistakes first, then what is left out, what to weigh, and what the message tells well.

    `missing` are the placeholders still in the text: what they stand for is not said yet, whatever the words around
    them promise.
    """
    phase = Phase.INVESTIGATING if moment == FIRST else moment
    bare = text
    for name in missing:
        bare = bare.replace(f"{{{name}}}", " " * (len(name) + 2))
    known = labels(bare, phase=phase, lang=lang)
    told = {name: spans for name, spans in known.evidence.items() if name not in missing}
    found = [
        *_told(told, t, moment, audience),
        *(remark(each, t, audience) for each in style(text, phase=phase, audience=audience, lang=lang)),
        *(
            Remark("good", _good(name, t), tuple(each.words for each in spans))
            for name, spans in told.items()
            if name not in ("vague_next", "empty")
        ),
    ]
    if "vague_next" in told and "next_update" not in told:
        words = tuple(each.words for each in told["vague_next"])
        found.append(Remark("weigh", t("Promises more without a time: name a clock time or an interval."), words))
    if "empty" in told:
        found.append(Remark("mistake", t("Says nothing beyond the phase: readers learn nothing from it.")))
    order = ("mistake", "miss", "weigh", "good")
    return tuple(sorted(found, key=lambda each: order.index(each.tone)))


def _told(known: Collection[str], t: Translator, moment: str, audience: str) -> Iterator[Remark]:
    """What a reader waits for and does not find."""
    asked = [*_ALWAYS]
    if moment not in (Phase.RESOLVED, Phase.POSTMORTEM):
        asked += _BEFORE_THE_END
    if audience in _OUTSIDE and moment != Phase.MONITORING:
        asked.append("apology")
    if moment in (Phase.IDENTIFIED, Phase.POSTMORTEM):
        asked.append("cause")
    for name in asked:
        if name not in known:
            yield Remark("miss", _missing(name, t))


def _missing(name: str, t: Translator) -> str:
    match name:
        case "impact":
            return t("Does not say what people experience or cannot do.")
        case "scope":
            return t("Does not say who is affected, and who is not.")
        case "next_update":
            return t("Does not say when the next word comes.")
        case "apology":
            return t("Does not say sorry.")
        case "cause":
            return t("Does not say what caused it.")
    return name


def _good(name: str, t: Translator) -> str:
    match name:
        case "impact":
            return t("Says what people experience.")
        case "scope":
            return t("Says who is affected.")
        case "apology":
            return t("Says sorry.")
        case "next_update":
            return t("Says when the next word comes.")
        case "workaround":
            return t("Says what people can do meanwhile.")
        case "eta":
            return t("Says when it should be over.")
        case "cause":
            return t("Says what caused it.")
    return name


def remark(found: StyleFinding, t: Translator, audience: str) -> Remark:
    """A finding on the wording of a message to an audience, in a sentence."""
    tone = "mistake" if found.level is Level.MISTAKE else "weigh"
    return Remark(tone, _wording(found, t, audience), tuple(each.words for each in found.evidence))


def ease_words(value: float, audience: str, t: Translator) -> str:
    """A reading ease, and the least its readers should be given."""
    shown = t.number(round(max(0.0, min(100.0, value))))
    return t(
        "reading ease {ease} of 100, {least} or more suits its readers",
        ease=shown,
        least=t.number(least_ease(audience)),
    )


def _wording(found: StyleFinding, t: Translator, audience: str) -> str:
    match found.kind:
        case Style.HARD_TO_READ:
            return t(
                "Hard to read ({ease}): shorter sentences and shorter words help.",
                ease=ease_words(found.value or 0.0, audience, t),
            )
        case Style.JARGON:
            return t("Words of the trade that this audience may not know.")
        case Style.HOSTNAME:
            return t("Names of machines tell outsiders nothing.")
        case Style.PLACEHOLDER:
            return t("A placeholder is not filled in.")
        case Style.OUTAGE_FOR_PARTIAL:
            return t("Calls it an outage though only a part is affected.")
        case Style.THIRD_PARTY:
            return t("Points at somebody else: customers have a contract with you.")
        case Style.RECOVERY_NOT_SAID:
            return t("Says it is over and not that everything works again.")
        case Style.DATA_NOT_SAID:
            return t("Does not say whether data was lost.")
