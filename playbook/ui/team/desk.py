"""What somebody is writing in one of a team's documents, kept until it is saved.

The draft lives in the session beside the version it began with. It outlives a change of tab, a refusal and a newer
version by somebody else: then both can be compared, and one's own changes put on top of theirs.
"""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from playbook.documents import Document, Kind, empty, mistakes
from playbook.documents.cells import both_changed, merge
from playbook.documents.difference import difference
from playbook.documents.start import suggestion
from playbook.ui import parts, state
from playbook.workshop import documents
from playbook.workshop.documents import Version


@dataclass(frozen=True, slots=True)
class Draft:
    """`before` is the content of version `base` (0: nothing was saved yet); `round` counts what we put in ourselves."""

    base: int
    before: Document
    now: Document
    round: int = 0

    @property
    def changed(self) -> bool:
        return self.now != self.before


@dataclass(frozen=True, slots=True)
class Desk:
    """A draft with the version that is in force now."""

    team_id: str
    kind: Kind
    saved: Version | None
    draft: Draft

    @property
    def outdated(self) -> bool:
        """Somebody has saved another version since the draft was begun."""
        return self.saved is not None and self.saved.version != self.draft.base

    def key(self, name: str) -> str:
        """A widget's key, another one after we have put something in."""
        return f"{self.kind}:{self.team_id}:{self.draft.round}:{name}"

    @property
    def form(self) -> str:
        return f"{self.kind}:{self.team_id}"


def _place(team_id: str, kind: Kind) -> str:
    return f"draft:{kind}:{team_id}"


def sit(team_id: str, kind: Kind) -> Desk:
    """The draft of this session; one that nobody has touched follows what is saved. Raises NotAllowed."""
    who = state.visit()
    saved = documents.current(who.store, browser=who.browser, team_id=team_id, kind=kind)
    known: Draft | None = state.value(_place(team_id, kind), None)
    if known is None or (not known.changed and known.base != (saved.version if saved else 0)):
        content = saved.content if saved else empty(kind)
        known = Draft(saved.version if saved else 0, content, content, known.round + 1 if known else 0)
        state.put(_place(team_id, kind), known)
    return Desk(team_id, kind, saved, known)


def write(team_id: str, kind: Kind, now: Document, *, anew: bool = False) -> None:
    """Change the draft; `anew` when it was not typed, so that the widgets show it."""
    known: Draft = state.value(_place(team_id, kind), Draft(0, empty(kind), empty(kind)))
    state.put(_place(team_id, kind), Draft(known.base, known.before, now, known.round + anew))


def drop(team_id: str, kind: Kind) -> None:
    """Throw the draft away; what is saved is shown again."""
    known: Draft | None = state.value(_place(team_id, kind), None)
    if known is not None:
        state.put(_place(team_id, kind), Draft(-1, known.before, known.before, known.round))
    state.put(f"complaint:{kind}:{team_id}", None)


def begin(desk: Desk) -> None:
    """Offer something to begin with, while nothing is written."""
    t = state.visit().t
    if desk.saved is None and not desk.draft.changed:
        st.button(
            t("Begin with the play’s suggestion"),
            key=desk.key("begin"),
            icon=":material/auto_awesome:",
            type="primary",
            on_click=_begin,
            args=(desk.team_id, desk.kind),
        )


def _begin(team_id: str, kind: Kind) -> None:
    write(team_id, kind, suggestion(kind, state.visit().lang), anew=True)


def saving(desk: Desk) -> None:
    """The bar above the editor, always in its place: what is not saved yet, who saves it, what stands against it."""
    t = state.visit().t
    draft = desk.draft
    if desk.outdated and draft.changed:
        _outdated(desk)
    wrong = len(mistakes(draft.now))
    with st.container(horizontal=True, vertical_alignment="bottom", border=True, key=f"saving-{desk.kind}"):
        if draft.changed:
            changes = difference(draft.before, draft.now, t)
            count = t.n("{n} change is not saved yet", "{n} changes are not saved yet", max(1, len(changes)))
            with st.popover(count, icon=":material/edit_note:"):
                parts.bullets(changes or [t("Only the order or the blanks differ.")])
        else:
            st.markdown(parts.plain(_standing(desk)), width="content")
        name = name_field(desk, t("Your name"), "by")
        st.button(
            t.n("Mend {n} mistake first", "Mend {n} mistakes first", wrong) if wrong else t("Save"),
            key=desk.key("save"),
            type="primary",
            disabled=bool(wrong) or not draft.changed,
            on_click=_save,
            args=(desk, name),
        )
        st.button(
            t("Drop the changes"),
            key=desk.key("drop"),
            disabled=not draft.changed,
            on_click=drop,
            args=(desk.team_id, desk.kind),
        )
    # What an outdated draft needs to know is said above, with ways on.
    parts.complaint(desk.form, fields=("version",) if desk.outdated else ())


def _standing(desk: Desk) -> str:
    """What is in force, where nothing waits to be saved."""
    t, saved = state.visit().t, desk.saved
    if saved is None:
        return t("Nothing is saved yet")
    return t("Saved: version {version} by {name}", version=saved.version, name=saved.by or "–")


def name_field(desk: Desk, label: str, field: str) -> str:
    """Who saves; asked once in a session. Returns the widget's key."""
    t = state.visit().t
    key = f"{desk.form}:{field}"
    state.preset(key, my_name(desk))
    st.text_input(
        label,
        key=key,
        autocomplete="name",
        width=220,
        help=t("So that the others know whom to ask about a change."),
        on_change=_named,
        args=(key,),
    )
    return key


def _named(key: str) -> None:
    state.put("my_name", state.value(key, ""))


def my_name(desk: Desk) -> str:
    """The name used last in this session, else the one this browser goes by in the team's workshops."""
    who = state.visit()
    known: str = state.value("my_name", "")
    return known or documents.my_name(who.store, browser=who.browser, team_id=desk.team_id)


def _save(desk: Desk, name: str) -> None:
    who = state.visit()
    by = state.value(name, "")
    known: Draft = state.value(_place(desk.team_id, desk.kind), desk.draft)
    found = state.attempt(
        desk.form,
        lambda: documents.save(
            who.store, browser=who.browser, team_id=desk.team_id, document=known.now, base=known.base, by=by
        ),
    )
    if found:
        state.put(_place(desk.team_id, desk.kind), Draft(found.version, found.content, found.content, known.round + 1))


def _outdated(desk: Desk) -> None:
    """Somebody was faster: both sides in sentences, and three ways on."""
    t, saved, draft = state.visit().t, desk.saved, desk.draft
    if saved is None:
        return
    with st.container(border=True, key=f"outdated-{desk.kind}"):
        st.warning(
            parts.plain(
                t(
                    "{name} has saved version {version} since you began with version {base}. Nothing of yours is lost.",
                    name=saved.by or "–",
                    version=saved.version,
                    base=draft.base,
                )
            ),
            icon=":material/sync_problem:",
        )
        theirs, mine = st.columns(2)
        with theirs:
            st.markdown(f"**{t('What they changed')}**")
            parts.bullets(difference(draft.before, saved.content, t))
        with mine:
            st.markdown(f"**{t('What you changed')}**")
            parts.bullets(difference(draft.before, draft.now, t))
        both = len(both_changed(draft.before, draft.now, saved.content))
        if both:
            st.write(
                t.n(
                    "In {n} place you both changed the same: yours would stand.",
                    "In {n} places you both changed the same: yours would stand.",
                    both,
                )
            )
        row = st.container(horizontal=True)
        row.button(
            t("Put my changes on top of theirs"), key=desk.key("merge"), type="primary", on_click=_merge, args=(desk,)
        )
        row.button(t("Take theirs"), key=desk.key("theirs"), on_click=drop, args=(desk.team_id, desk.kind))


def _merge(desk: Desk) -> None:
    if desk.saved is None:
        return
    draft, saved = desk.draft, desk.saved
    now = merge(draft.before, draft.now, saved.content)
    state.put(_place(desk.team_id, desk.kind), Draft(saved.version, saved.content, now, draft.round + 1))
    state.put(f"complaint:{desk.form}", None)
