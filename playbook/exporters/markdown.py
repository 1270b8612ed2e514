"""The plan and the record as Markdown (CommonMark with GitHub's tables).

Whatever people typed is inert: it is shown as it was written and never becomes a heading, a link or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from playbook import label
from playbook.exporters import followed, grounds, words
from playbook.exporters.words import Times
from playbook.headline import gap_words, headline
from playbook.i18n import Translator
from playbook.play import play
from playbook.record import Communication
from playbook.segments import segment_of
from playbook.timeline import Gap, before_start, circled, follow_up, in_order, minutes_between
from playbook.workshop.view import ActionView, GroupView, NoteView, View, WhyView

#: Signs with a meaning anywhere in a line. `$` starts a formula on GitHub.
_SIGN = re.compile(r"[\\`*_\[\]<>#|~&$]")
#: GitHub makes bare addresses into links.
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
#: A list, a line under a heading, a table's second row: signs with a meaning where a line starts.
_START = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:]))")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
#: Every break and blank but the unbreakable ones, which belong to the words: 60 %, 14 h 50.
_SPACE = re.compile("[ \t\n\x0b\x0c\r\x85\u2028\u2029]+")


def inert(text: str) -> str:
    """The text in one line, as literal words wherever it is put: also in a heading or a table's cell."""
    flat = _SPACE.sub(" ", _CONTROL.sub("", text)).strip(" ")
    escaped = _ADDRESS.sub(r"\\\g<0>", _SIGN.sub(r"\\\g<0>", flat))
    return _START.sub(r"\1\\", escaped)


def inert_lines(text: str, indent: str = "") -> str:
    """The text as literal words that keep their lines; each but the first starts with `indent`."""
    lines = [inert(line) for line in text.splitlines()]
    return f"\\\n{indent}".join(line for line in lines if line)


def plan_markdown(view: View, t: Translator) -> bytes:
    """What the team will do, to read without having been there."""
    return _document(
        f"# {inert(t('Action plan: {title}', title=view.title))}",
        *_opening(view, t),
        *_plan(view, t),
        *_carried(view, t),
        *_reminders(t),
    )


def record_markdown(view: View, t: Translator) -> bytes:
    """Everything the room found, in the order in which it worked."""
    clock = words.times(view, t)
    return _document(
        f"# {inert(t('Record: {title}', title=view.title))}",
        *_opening(view, t),
        *_communications(view, t, clock),
        *_gaps(view, t, clock),
        *_notes(view, t, clock),
        *_causes(view, t, clock),
        *_plan(view, t),
        *_carried(view, t),
        *_pulse(view, t),
        *_reminders(t),
    )


def _document(*blocks: str) -> bytes:
    return ("\n\n".join(blocks) + "\n").encode("utf-8", errors="replace")


def _named(name: str, text: str, indent: str = "  ") -> str:
    # Some names are the preparation's questions.
    colon = "" if name.endswith("?") else ":"
    return f"**{inert(name)}{colon}** {inert_lines(text, indent)}"


def _opening(view: View, t: Translator) -> Iterator[str]:
    """The finding first, then the facts it rests on."""
    yield f"**{inert(headline(view.record, t=t, zone=view.zone, profile=view.profile))}**"
    found = [(t("Team"), view.team), *words.facts(view, t)]
    yield "\n".join(f"- {_named(name, text)}" for name, text in found if text)
    yield inert(t("All times are clock times in {zone}.", zone=words.times(view, t).stated()))


def _plan(view: View, t: Translator) -> Iterator[str]:
    promised = [a for a in view.actions if not a.parked]
    parked = [a for a in view.actions if a.parked]
    yield f"## {inert(t('What we will do'))}"
    if not promised:
        yield inert(
            t("No action is written down yet. Choose a root cause and say what will change, who does it and by when.")
        )
    waiting = sum(1 for action in promised if not action.agreed)
    if waiting:
        sentence = t.n(
            "{n} action still lacks an owner or a date",
            "{n} actions still lack an owner or a date",
            waiting,
        )
        yield f"**{inert(sentence)}.**"
    if promised:
        yield "\n".join(_action(number, action, view, t) for number, action in enumerate(promised, 1))
    if parked:
        yield f"## {inert(t('Parked for later'))}"
        yield "\n".join(_action(number, action, view, t) for number, action in enumerate(parked, 1))


def _action(number: int, action: ActionView, view: View, t: Translator) -> str:
    lead = f"{number}. "
    indent = " " * len(lead)
    status = words.status(action, t)
    facts = (
        (t("Root cause"), words.root_cause(action, view)),
        (t("Owner"), action.owner or t("no owner")),
        (t("Due on"), t.day(action.due) if action.due else t("no date")),
        (t("Status"), status),
    )
    lines = [f"{indent}- {_named(name, text, indent + '  ')}" for name, text in facts if text]
    return "\n".join([f"{lead}**{inert_lines(action.recommendation, indent)}**", *lines])


def _carried(view: View, t: Translator) -> Iterator[str]:
    if not view.carried:
        return
    yield f"## {inert(t('What became of earlier actions'))}"
    yield "\n".join(
        f"- **{inert_lines(each.recommendation, '  ')}**\\\n  {inert(followed.origin(each, t))}: "
        f"{inert_lines(followed.standing(each, t), '  ')}"
        for each in view.carried
    )


def _pulse(view: View, t: Translator) -> Iterator[str]:
    rows = list(followed.pulse_rows(view, t))
    if not rows:
        return
    yield f"## {inert(t('Pulse of the room'))}"
    yield inert(t("From 1 (not at all) to 5 (fully); the mean of anonymous answers."))
    head = [t("Statement"), t("At the start"), t("At the end")]
    yield "\n".join(f"| {' | '.join(map(inert, row))} |" for row in (head, *rows)).replace(
        "|\n", "|\n|---|---|---|\n", 1
    )


def _reminders(t: Translator) -> Iterator[str]:
    closing = play(t.lang).closing
    yield f"## {inert(t('Share what you learned'))}"
    yield "\n".join(f"- {inert(line)}" for line in closing.share)
    yield f"## {inert(t('Run it again'))}"
    yield inert(closing.again)


def _communications(view: View, t: Translator, clock: Times) -> Iterator[str]:
    yield f"## {inert(t('What was said'))}"
    if not view.record.communications:
        yield inert(t("No communication is written down yet. Import the status page or add what went out."))
    for message in in_order(view.record.communications):
        yield _message(view, message, t, clock)


def _message(view: View, message: Communication, t: Translator, clock: Times) -> str:
    told = f"{label.channel(t, message.channel)} → {label.audience(t, message.audience)}"
    remarks = [label.phase(t, message.phase), message.sender]
    if message.published_at and minutes_between(message.happened_at, message.published_at):
        remarks.append(t("published at {time}", time=clock.at(message.published_at)))
    if before_start(view.record, message):
        remarks.append(t("before the start: check both times"))
    if follow_up(view.record, message):
        remarks.append(t("after resolution"))
    head = f"**{inert(clock.at(message.happened_at))} · {inert(told)}** · {inert(' · '.join(filter(None, remarks)))}"
    body = inert_lines(message.body, "> ")
    return f"{head}\n\n> {body}" if body else head


def _gaps(view: View, t: Translator, clock: Times) -> Iterator[str]:
    yield f"## {inert(t('Gaps'))}"
    found = words.all_gaps(view)
    if not found:
        yield inert(t("There is no gap to measure yet: it takes a start and a message, or two messages."))
    kept = words.kept_rows(view, t)
    if kept:
        yield f"### {inert(t('Targets of our plan, kept and missed'))}"
        header = words.kept_header(t)
        rows = [(*map(inert, row[:-2]), f"**{inert(row[-2])}**" if row[-1] else inert(row[-2])) for row in kept]
        yield "\n".join(_table_row(row) for row in (tuple(map(inert, header)), ("---",) * len(header), *rows))
    marked = [(scope, gap) for scope, each in found for gap in circled(each, view.marks)]
    if marked:
        yield f"### {inert(t('Circled'))}"
        yield "\n".join(f"- {_named(label.scope(t, scope), gap_words(gap, t, view.zone))}" for scope, gap in marked)
    for scope, each in found:
        yield f"### {inert(label.scope(t, scope))}"
        yield _gap_table(view, each, t, clock)


def _gap_table(view: View, found: Sequence[Gap], t: Translator, clock: Times) -> str:
    circles = words.circled_keys(view, found)
    header = (t("From → to"), t("Silence"), t("Target"), t("Over target"), t("Circled"))
    rows = [
        (
            inert(clock.between(gap.start, gap.end)),
            inert(t.duration(gap.minutes)),
            inert(t.duration(gap.target_minutes)) if gap.asked else "",
            f"**{inert(words.measured(gap, t))}**" if gap.over_target or gap.flagged else inert(words.measured(gap, t)),
            inert(t("circled")) if gap.key in circles else "",
        )
        for gap in found
    ]
    return "\n".join(_table_row(row) for row in (tuple(map(inert, header)), ("---",) * len(header), *rows))


def _table_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _notes(view: View, t: Translator, clock: Times) -> Iterator[str]:
    """Notes where they stand along the timeline, those of a group together."""
    yield f"## {inert(t('Problems'))}"
    if not view.notes:
        yield inert(t("No problem is shown on the board yet."))
    if view.hidden:
        yield inert(
            t.n(
                "{n} note is still private and left out here.",
                "{n} notes are still private and left out here.",
                view.hidden,
            )
        )
    standing: dict[str, list[NoteView]] = {segment.key: [] for segment in view.segments}
    for note in view.notes:
        standing[segment_of(view.segments, place=note.place, at=note.at).key].append(note)
    groups = {group.id: group for group in view.groups}
    for segment in view.segments:
        here = standing[segment.key]
        if not here:
            continue
        yield f"### {inert(words.segment(segment, t, clock))}"
        yield "\n".join(_pile(here, groups, view, t))


def _pile(notes: Sequence[NoteView], groups: dict[str, GroupView], view: View, t: Translator) -> Iterator[str]:
    """The notes of one column: each group once, with its notes beneath, and the others alone."""
    piles: dict[str, list[NoteView]] = {}
    for note in notes:
        piles.setdefault(note.group_id if note.group_id in groups else note.id, []).append(note)
    for key, pile in piles.items():
        if key in groups:
            yield f"- **{inert(words.group_name(groups[key], t))}**"
            yield from (f"  - {inert_lines(note.text, '    ')}" for note in pile)
            continue
        votes = (view.note_votes or {}).get(key)
        tail = f" · {inert(t('Votes: {n}', n=t.number(votes)))}" if votes else ""
        yield f"- {inert_lines(pile[0].text, '  ')}{tail}"


def _causes(view: View, t: Translator, clock: Times) -> Iterator[str]:
    """Groups with their whys: priorities first, then by votes."""
    yield f"## {inert(t('Root causes'))}"
    if not view.groups:
        yield inert(t("No problems are grouped yet. Group what belongs together and ask why, up to five times."))
    for group in words.ranked(view.groups):
        yield f"### {inert(words.group_name(group, t))}"
        remarks = [t("Priority")] if group.priority else []
        if group.votes is not None:
            remarks.append(t("Votes: {n}", n=t.number(group.votes)))
        if remarks:
            yield inert(" · ".join(remarks))
        if group.whys:
            yield "\n".join(_cause(f"{place}. ", why, view, t, clock) for place, why in enumerate(group.whys, 1))
            if group.root is None:
                yield inert(t("No root cause marked yet"))
        else:
            yield inert(t("Nobody has asked why yet."))
        if group.factors:
            yield f"{inert(t('Contributing factors'))}:"
            yield "\n".join(_cause("- ", factor, view, t, clock) for factor in group.factors)


def _cause(lead: str, cause: WhyView, view: View, t: Translator, clock: Times) -> str:
    """A why or a factor with what it rests on beneath it."""
    root = f" **({inert(t('Root cause'))})**" if cause.root else ""
    rests = (f"{t('Evidence')}: {text}" for text in grounds.evidence(cause, view, t, clock))
    return "\n".join([f"{lead}{inert(cause.text)}{root}", *(f"{' ' * len(lead)}- {inert(text)}" for text in rests)])
