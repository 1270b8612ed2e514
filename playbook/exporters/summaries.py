"""The same facts told three times: to executives, to the company, to customers.

They differ in what comes first and in what is left out. Executives read the outcome before the story.
Colleagues read what was learned. Customers read what happened to them, what was done and what changes:
nobody's name, no internal channel, no cause in the words of a sticky note; where only a person can find
the words, the draft says so in brackets. Sources of that order: the play's "share what you learned", and
the usual form of a public post-incident review (what happened, what we did, what we change).
"""

from __future__ import annotations

from collections.abc import Iterator

from playbook import label
from playbook.exporters import words
from playbook.exporters.markdown import inert, inert_lines
from playbook.figures import figures
from playbook.headline import headline
from playbook.i18n import Translator
from playbook.model import ActionStatus
from playbook.scope import CUSTOMERS, customer_scope, within
from playbook.timeline import in_order, minutes_between
from playbook.workshop.view import ActionView, View


def executives(view: View, t: Translator) -> bytes:
    """Outcome, cost to customers, what is still open; half a page."""
    promised = _promised(view)
    open_questions = [a for a in promised if not a.agreed]
    return _document(
        f"# {inert(t('For executives: {title}', title=view.title))}",
        f"**{inert(_outcome(view, t))}**",
        *_section(t("What changes"), [_dated(a, t) for a in promised]),
        f"## {inert(t('What happened'))}",
        inert(_story(view, t)),
        _finding(view, t),
        *_bullets(f"**{inert(figure)}** {inert(what)}" for figure, what, _ in _cards(view, t)),
        *_section(t("Why it happened"), [inert(text) for text in _root_causes(view)]),
        *_section(
            t("What needs a decision"),
            [f"{inert_lines(a.recommendation, '  ')}: {inert(_missing(a, t))}" for a in open_questions],
        ),
        _zone(view, t),
    )


def company(view: View, t: Translator) -> bytes:
    """What happened, what was learned, what changes; blames nobody."""
    return _document(
        f"# {inert(t('For everyone: {title}', title=view.title))}",
        inert(_story(view, t)),
        *_quoted(t("What customers saw"), view.preparation.symptom),
        f"## {inert(t('How we communicated'))}",
        _finding(view, t),
        *_bullets(f"**{inert(figure)}** {inert(what)}" for figure, what, _ in _cards(view, t)),
        *_section(t("What we learned"), [inert(text) for text in _root_causes(view)]),
        *_section(t("What changes"), [_dated(a, t) for a in _promised(view)]),
        inert(
            t(
                "The people involved did what made sense with what they knew. "
                "We looked for what the system allowed, not for who did it."
            )
        ),
        _zone(view, t),
    )


def customers(view: View, t: Translator) -> bytes:
    """A draft of the public post. What only a person may say stands in brackets."""
    name = view.preparation.title or view.title
    return _document(
        f"> {inert(t('Draft. Check every sentence, fill in the brackets, and have it approved before it goes out.'))}",
        f"# {inert(name)}",
        inert(t("We are sorry. You rely on us, and that day you could not. Here is what we know.")),
        f"## {inert(t('What happened'))}",
        inert(_public_story(view, t)),
        *_quoted(t("What you may have seen"), view.preparation.symptom),
        f"\\[{inert(t('Say in one plain sentence what caused it.'))}\\]",
        f"\\[{inert(t('Say who was affected and who was not, and whether any data was.'))}\\]",
        f"## {inert(t('What we did'))}",
        *(inert(line) for line in _public_updates(view, t)),
        f"## {inert(t('What we change'))}",
        *_changes(view, t),
        inert(t("If something still does not work for you, write to us and a person will answer.")),
        f"\\[{inert(t('Contact, and the day by which you report back on these changes.'))}\\]",
        _zone(view, t),
    )


# What the three share


def _document(*blocks: str) -> bytes:
    return ("\n\n".join(block for block in blocks if block) + "\n").encode("utf-8", errors="replace")


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"## {inert(title)}"
        yield from _bullets(lines)


def _bullets(lines: Iterator[str] | list[str]) -> Iterator[str]:
    if text := "\n".join(f"- {line}" for line in lines):
        yield text


def _quoted(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"**{inert(name)}:** {inert_lines(text)}"


def _zone(view: View, t: Translator) -> str:
    return f"*{inert(t('All times are clock times in {zone}.', zone=words.times(view, t).stated()))}*"


def _promised(view: View) -> list[ActionView]:
    return [a for a in view.actions if not a.parked and a.status != ActionStatus.DROPPED]


def _cards(view: View, t: Translator) -> tuple[tuple[str, str, str], ...]:
    return words.cards(view, t) if view.record.communications else ()


def _outcome(view: View, t: Translator) -> str:
    promised = _promised(view)
    if not promised:
        return t("Nothing is agreed on yet.")
    agreed = sum(a.agreed for a in promised)
    if agreed < len(promised):
        return t(
            "{agreed} of {n} actions have an owner and a date.", agreed=t.number(agreed), n=t.number(len(promised))
        )
    last = max(a.due for a in promised if a.due)
    return t.n(
        "{n} action is agreed on, with an owner and a date: {last}.",
        "{n} actions are agreed on, each with an owner and a date; the last is due on {last}.",
        len(promised),
        last=t.day(last),
    )


def _dated(action: ActionView, t: Translator) -> str:
    by = (action.owner or t("no owner"), t.day(action.due) if action.due else t("no date"))
    state = f" ({words.status(action, t)})" if action.status == ActionStatus.DONE else ""
    return f"{inert_lines(action.recommendation, '  ')} · **{inert(t.many(by))}**{inert(state) and ' ' + inert(state)}"


def _missing(action: ActionView, t: Translator) -> str:
    lacking = [*(() if action.owner else (t("no owner"),)), *(() if action.due else (t("no date"),))]
    return t.many(lacking)


def _root_causes(view: View) -> list[str]:
    """The causes the room marked, those of its priorities first; without any priority, all."""
    chosen = [g for g in words.ranked(view.groups) if g.root]
    first = [g for g in chosen if g.priority] or chosen
    return [g.root.text for g in first if g.root]


def _span(view: View, t: Translator) -> tuple[str, str, str] | None:
    """(day and time of the start, of the end, how long), or None while one of them is not known."""
    record = view.record
    if not (record.start_known and record.started_at and record.resolved_at):
        return None
    return (
        t.moment(record.started_at, view.zone),
        t.moment(record.resolved_at, view.zone),
        t.duration(minutes_between(record.started_at, record.resolved_at)),
    )


def _story(view: View, t: Translator) -> str:
    """What it was, when, how long and how bad; in whole sentences."""
    name, span = view.preparation.title or view.title, _span(view, t)
    said = [f"{name}."]
    if span:
        said.append(t("It lasted {duration}, from {start} to {end}.", start=span[0], end=span[1], duration=span[2]))
    else:
        said.append(t("When it began and ended is not written down yet."))
    if view.preparation.severity:
        said.append(t("Severity: {severity}.", severity=label.severity(t, view.preparation.severity)))
    return " ".join(said)


def _finding(view: View, t: Translator) -> str:
    return f"**{inert(headline(view.record, t=t, zone=view.zone, profile=view.profile))}**"


def _public_story(view: View, t: Translator) -> str:
    if span := _span(view, t):
        return t(
            "From {start} to {end}, for {duration}, our service did not work as it should.",
            start=span[0],
            end=span[1],
            duration=span[2],
        )
    return t("Our service did not work as it should. [When it began and when it ended.]")


def _public_updates(view: View, t: Translator) -> Iterator[str]:
    """How customers were told, and where that was not good enough; nothing that was said to others."""
    scope = customer_scope(view.record)
    found = figures(view.record, scope, profile=view.profile)
    if scope != CUSTOMERS or not found.sent:
        yield t("We did not tell you while it lasted. That was wrong, and it is a part of what we change.")
        return
    told = in_order(c for c in view.record.communications if within(c, CUSTOMERS))
    channels = t.many(dict.fromkeys(label.channel(t, c.channel) for c in told))
    yield t.n(
        "While it lasted we sent {n} update ({channels}).",
        "While it lasted we sent {n} updates ({channels}).",
        found.sent,
        channels=channels,
    )
    if found.first_gap_minutes is not None and found.first_gap_minutes >= 0:
        yield t("The first came {duration} after it began.", duration=t.duration(found.first_gap_minutes))
    if found.largest_gap and found.largest_gap.over_target:
        yield t(
            "Once you heard nothing from us for {duration}. That was too long.",
            duration=t.duration(found.largest_gap.minutes),
        )
    if found.promises_kept < found.promises_made:
        yield t(
            "Of the {made} updates we announced, {kept} came in time.",
            made=t.number(found.promises_made),
            kept=t.number(found.promises_kept),
        )


def _changes(view: View, t: Translator) -> Iterator[str]:
    """What was agreed on, without names; each is to be put in customers' words."""
    agreed = [a for a in _promised(view) if a.agreed]
    if not agreed:
        yield f"\\[{inert(t('What you will change, and by when.'))}\\]"
        return
    lines = []
    for action in agreed:
        assert action.due is not None  # noqa: S101 — agreed means that it has a date
        by = t("done") if action.status == ActionStatus.DONE else t("by {day}", day=t.day(action.due))
        lines.append(f"{inert_lines(action.recommendation, '  ')} ({inert(by)})")
    yield from _bullets(lines)
    yield f"\\[{inert(t('Say each of these in the words of somebody who does not work here.'))}\\]"
