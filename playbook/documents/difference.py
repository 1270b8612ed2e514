"""What changed between two versions of a document, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playbook import label
from playbook.documents import Document
from playbook.documents.cells import Cells, cells
from playbook.documents.moment import place
from playbook.documents.plan import EVERY, Line, Plan
from playbook.documents.roles import Roles
from playbook.documents.templates import Templates
from playbook.i18n import LANGUAGES, Translator
from playbook.record import Severity

#: Characters of a text shown on either side of the arrow.
SHOWN = 80


def difference(before: Document, after: Document, t: Translator) -> tuple[str, ...]:
    """A sentence for each change, in the order of the document; none when both say the same."""
    if isinstance(before, Plan) and isinstance(after, Plan):
        return tuple(_plan(before, after, t))
    if isinstance(before, Roles) and isinstance(after, Roles):
        return tuple(_roles(before, after, t))
    if isinstance(before, Templates) and isinstance(after, Templates):
        return tuple(_templates(before, after, t))
    raise TypeError("two documents of different kinds")


def _plan(before: Plan, after: Plan, t: Translator) -> Iterator[str]:
    for severity in (EVERY, *Severity):
        if severity in after.own and severity not in before.own:
            yield t("{severity}: has rows of its own now", severity=label.severity(t, severity))
        if severity in before.own and severity not in after.own:
            yield t("{severity}: follows the rows for every severity again", severity=label.severity(t, severity))
            continue
        if severity and severity not in after.own:
            continue
        # Rows a severity has got for itself are told apart from those that held for it until then.
        was, now = ({(x.audience, x.moment): x for x in each.lines(severity)} for each in (before, after))
        for key in {**now, **was}:
            yield from _line(was.get(key, Line(*key)), now.get(key, Line(*key)), place(t, *key, severity), t)


def _line(was: Line, now: Line, where: str, t: Translator) -> Iterator[str]:
    def said(minutes: float | None) -> str:
        return t("none") if minutes is None else t.duration(minutes)

    def channels(line: Line) -> str:
        return t.many(label.channel(t, each) for each in line.channels) or t("none")

    if was.minutes != now.minutes:
        yield t("{where}: cadence {before} → {after}", where=where, before=said(was.minutes), after=said(now.minutes))
    if was.channels != now.channels:
        yield t("{where}: channels {before} → {after}", where=where, before=channels(was), after=channels(now))
    if was.owner != now.owner:
        yield t("{where}: owner {before} → {after}", where=where, **_sides(was.owner, now.owner, t))
    if was.approver != now.approver:
        yield t("{where}: approver {before} → {after}", where=where, **_sides(was.approver, now.approver, t))


def _sides(before: Any, after: Any, t: Translator) -> dict[str, str]:
    return {"before": _short(before) or t("none"), "after": _short(after) or t("none")}


def _short(text: str) -> str:
    flat = " ".join(str(text).split())
    return flat if len(flat) <= SHOWN else flat[:SHOWN].rstrip() + " …"


def _roles(before: Roles, after: Roles, t: Translator) -> Iterator[str]:
    was, now = cells(before), cells(after)
    names = _column_names(t)
    for role in dict.fromkeys((*after.names, *before.names)):
        if role not in before.names:
            yield t("{role}: added", role=role)
        elif role not in after.names:
            yield t("{role}: removed", role=role)
            continue
        for column, name in names.items():
            yield from _role_cell(role, column, name, was, now, t)
    kept = [role for role in before.names if role in after.names]
    if kept != [role for role in after.names if role in before.names]:
        yield t("The roles stand in another order")


def _role_cell(role: str, column: str, name: str, was: Cells, now: Cells, t: Translator) -> Iterator[str]:
    old, new = was.get((role, column)), now.get((role, column))
    if old == new:
        return
    if column == "after":
        old, new = (None if each is None else t.duration(each) for each in (old, new))
    yield t("{role}: {column} {before} → {after}", role=role, column=name, **_sides(old or "", new or "", t))


def _column_names(t: Translator) -> dict[str, str]:
    return {
        "duty": t("duty"),
        "person": t("person"),
        "deputy": t("deputy"),
        "reached": t("how reached"),
        "escalates_to": t("escalates to"),
        "after": t("after"),
    }


def _templates(before: Templates, after: Templates, t: Translator) -> Iterator[str]:
    was, now = cells(before), cells(after)
    for cell in {**now, **was}:
        audience, moment, severity, lang = cell
        words = {"where": place(t, audience, moment, severity), "language": LANGUAGES.get(lang, lang)}
        if cell not in was:
            yield t("{where}: template in {language} added", **words)
        elif cell not in now:
            yield t("{where}: template in {language} removed", **words)
        elif was[cell] != now[cell]:
            old, new = _around(was[cell], now[cell])
            yield t("{where}, {language}: “{before}” → “{after}”", **words, before=old, after=new)


def _around(before: str, after: str) -> tuple[str, str]:
    """The two texts from shortly before where they begin to differ, whole words."""
    old, new = before.split(), after.split()
    same = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    same_end = 0
    while same_end < min(len(old), len(new)) - same and old[-1 - same_end] == new[-1 - same_end]:
        same_end += 1
    start = max(0, same - 2)
    lead = "… " if start else ""
    shown = (each[start : len(each) - same_end] for each in (old, new))
    tail = " …" if same_end else ""
    first, second = (lead + _short(" ".join(words)) + tail for words in shown)
    return first, second
