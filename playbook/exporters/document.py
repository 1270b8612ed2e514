"""The report, said once: HTML, PDF and rich text each draw these blocks in their own way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from playbook import label
from playbook.exporters import followed, grounds, words
from playbook.exporters.blocks import (
    Block,
    Cards,
    Cell,
    Chart,
    Facts,
    Heading,
    Item,
    Items,
    Picture,
    Report,
    Table,
    Text,
    fit,
)
from playbook.exporters.words import Times
from playbook.headline import gap_words, headline
from playbook.i18n import Translator
from playbook.record import Communication
from playbook.segments import segment_of
from playbook.timeline import Gap, before_start, circled, follow_up, in_order, minutes_between
from playbook.workshop.view import ActionView, GroupView, NoteView, View, WhyView


def report(view: View, t: Translator) -> Report:
    """Everything a reader needs who was not in the room: the finding, the picture, the plan, then the evidence."""
    clock = words.times(view, t)
    blocks = [
        *_figures(view, t),
        *_what_happened(view, t),
        *_plan(view, t),
        *_carried(view, t),
        *_causes(view, t, clock),
        *_problems(view, t, clock),
        *_gaps(view, t, clock),
        *_said(view, t, clock),
        *_pulse(view, t),
    ]
    return Report(
        lang=t.lang,
        title=fit(view.title),
        kicker=fit(" · ".join(part for part in (t("Incident communication report"), view.team) if part)),
        lead=fit(headline(view.record, t=t, zone=view.zone, profile=view.profile)),
        zone=t("All times are clock times in {zone}.", zone=clock.stated()),
        blocks=tuple(blocks),
    )


def has_chart(view: View) -> bool:
    """Whether there is anything to draw."""
    return bool(view.record.communications) or view.record.start_known


def _figures(view: View, t: Translator) -> Iterator[Block]:
    if view.record.communications:
        yield Cards(words.cards(view, t))
    if has_chart(view):
        yield Chart(fit(headline(view.record, t=t, zone=view.zone, profile=view.profile)))


def _what_happened(view: View, t: Translator) -> Iterator[Block]:
    yield Heading(t("What happened"))
    yield Facts(tuple((fit(name), fit(text)) for name, text in words.facts(view, t)))
    if view.preparation.screenshot:
        yield Picture(view.preparation.screenshot, t("What customers saw"))


def _plan(view: View, t: Translator) -> Iterator[Block]:
    promised = [a for a in view.actions if not a.parked]
    parked = [a for a in view.actions if a.parked]
    yield Heading(t("What we will do"))
    if not promised:
        yield Text(
            t("No action is written down yet. Choose a root cause and say what will change, who does it and by when.")
        )
    if waiting := sum(1 for action in promised if not action.agreed):
        sentence = t.n(
            "{n} action still lacks an owner or a date",
            "{n} actions still lack an owner or a date",
            waiting,
        )
        yield Text(f"{sentence}.", "warm")
    if promised:
        yield Items(tuple(_action(a, view, t) for a in promised), numbered=True)
    if parked:
        yield Heading(t("Parked for later"), 3)
        yield Items(tuple(_action(a, view, t) for a in parked), numbered=True)


def _carried(view: View, t: Translator) -> Iterator[Block]:
    if view.carried:
        yield Heading(t("What became of earlier actions"))
        yield Items(
            tuple(
                Item(
                    fit(c.recommendation),
                    strong=True,
                    remark=fit(followed.origin(c, t)),
                    quote=fit(followed.standing(c, t)),
                )
                for c in view.carried
            )
        )


def _pulse(view: View, t: Translator) -> Iterator[Block]:
    rows = tuple(tuple(Cell(text) for text in row) for row in followed.pulse_rows(view, t))
    if rows:
        yield Heading(t("Pulse of the room"))
        yield Text(t("From 1 (not at all) to 5 (fully); the mean of anonymous answers."), "muted")
        yield Table((t("Statement"), t("At the start"), t("At the end")), rows)


def _action(action: ActionView, view: View, t: Translator) -> Item:
    facts = (
        (t("Owner"), fit(action.owner) or t("no owner")),
        (t("Due on"), t.day(action.due) if action.due else t("no date")),
        (t("Status"), words.status(action, t)),
        (t("Root cause"), fit(words.root_cause(action, view))),
    )
    return Item(fit(action.recommendation), strong=True, facts=tuple(fact for fact in facts if fact[1]))


def _causes(view: View, t: Translator, clock: Times) -> Iterator[Block]:
    yield Heading(t("Root causes"))
    if not view.groups:
        yield Text(t("No problems are grouped yet. Group what belongs together and ask why, up to five times."))
    for group in words.ranked(view.groups):
        yield Heading(fit(words.group_name(group, t)), 3)
        remarks = [t("Priority")] if group.priority else []
        if group.votes is not None:
            remarks.append(t("Votes: {n}", n=t.number(group.votes)))
        if remarks:
            yield Text(" · ".join(remarks), "muted")
        if group.whys:
            yield Items(tuple(_cause(why, view, t, clock) for why in group.whys), numbered=True)
            if group.root is None:
                yield Text(t("No root cause marked yet"), "muted")
        else:
            yield Text(t("Nobody has asked why yet."))
        if group.factors:
            yield Text(t("Contributing factors"), "muted")
            yield Items(tuple(_cause(factor, view, t, clock) for factor in group.factors))


def _cause(cause: WhyView, view: View, t: Translator, clock: Times) -> Item:
    rests = tuple((t("Evidence"), fit(text)) for text in grounds.evidence(cause, view, t, clock))
    return Item(fit(cause.text), strong=cause.root, remark=t("Root cause") if cause.root else "", facts=rests)


def _problems(view: View, t: Translator, clock: Times) -> Iterator[Block]:
    yield Heading(t("Problems"))
    if not view.notes:
        yield Text(t("No problem is shown on the board yet."))
    if view.hidden:
        yield Text(
            t.n(
                "{n} note is still private and left out here.",
                "{n} notes are still private and left out here.",
                view.hidden,
            ),
            "muted",
        )
    standing: dict[str, list[NoteView]] = {segment.key: [] for segment in view.segments}
    for note in view.notes:
        standing[segment_of(view.segments, place=note.place, at=note.at).key].append(note)
    groups = {group.id: group for group in view.groups}
    for segment in view.segments:
        if here := standing[segment.key]:
            yield Heading(fit(words.segment(segment, t, clock)), 3)
            yield Items(tuple(_piles(here, groups, view, t)))


def _piles(notes: Iterable[NoteView], groups: dict[str, GroupView], view: View, t: Translator) -> Iterator[Item]:
    """The notes of one column: each group once, with its notes within, and the others alone."""
    piles: dict[str, list[NoteView]] = {}
    for note in notes:
        piles.setdefault(note.group_id if note.group_id in groups else note.id, []).append(note)
    for key, pile in piles.items():
        if key in groups:
            within = tuple(Item(fit(note.text)) for note in pile)
            yield Item(fit(words.group_name(groups[key], t)), strong=True, items=within)
            continue
        votes = (view.note_votes or {}).get(key)
        yield Item(fit(pile[0].text), remark=t("Votes: {n}", n=t.number(votes)) if votes else "")


def _gaps(view: View, t: Translator, clock: Times) -> Iterator[Block]:
    """The silence customers lived through, in full; of the other scopes what the room circled. Every gap of
    every channel is in the record's tables: on paper it would bury the rest."""
    yield Heading(t("Gaps"))
    found = words.all_gaps(view)
    if not found:
        yield Text(t("There is no gap to measure yet: it takes a start and a message, or two messages."))
        return
    kept = words.kept_rows(view, t)
    if kept:
        yield Heading(t("Targets of our plan, kept and missed"), 3)
        yield Table(
            words.kept_header(t),
            tuple((*map(Cell, map(fit, row[:-2])), Cell(fit(row[-2]), strong=row[-1])) for row in kept),
        )
    marked = [(scope, gap) for scope, each in found for gap in circled(each, view.marks)]
    if marked:
        yield Heading(t("Circled"), 3)
        yield Facts(tuple((fit(label.scope(t, scope)), fit(gap_words(gap, t, view.zone))) for scope, gap in marked))
    scope, first = found[0]
    yield Heading(fit(label.scope(t, scope)), 3)
    circles = words.circled_keys(view, first)
    yield Table(
        (t("From → to"), t("Silence"), t("Target"), t("Over target"), t("Circled")),
        tuple(_gap(gap, gap.key in circles, t, clock) for gap in first),
    )


def _gap(gap: Gap, ring: bool, t: Translator, clock: Times) -> tuple[Cell, ...]:
    return (
        Cell(clock.between(gap.start, gap.end)),
        Cell(t.duration(gap.minutes)),
        Cell(t.duration(gap.target_minutes) if gap.asked else ""),
        Cell(words.measured(gap, t), strong=gap.over_target or gap.flagged, tone=words.tone(gap) or "amber"),
        Cell(t("circled") if ring else ""),
    )


def _said(view: View, t: Translator, clock: Times) -> Iterator[Block]:
    yield Heading(t("What was said"))
    if not view.record.communications:
        yield Text(t("No communication is written down yet. Import the status page or add what went out."))
        return
    yield Items(tuple(_message(view, c, t, clock) for c in in_order(view.record.communications)))


def _message(view: View, c: Communication, t: Translator, clock: Times) -> Item:
    told = f"{label.channel(t, c.channel)} → {label.audience(t, c.audience)}"
    remarks = [label.phase(t, c.phase), c.sender]
    if c.published_at and minutes_between(c.happened_at, c.published_at):
        remarks.append(t("published at {time}", time=clock.at(c.published_at)))
    if before_start(view.record, c):
        remarks.append(t("before the start: check both times"))
    if follow_up(view.record, c):
        remarks.append(t("after resolution"))
    return Item(
        fit(f"{clock.at(c.happened_at)} · {told}"),
        strong=True,
        remark=fit(" · ".join(filter(None, remarks))),
        quote=fit(c.body),
    )
