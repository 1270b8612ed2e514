"""Workshops for the tests of exports: empty, full, hostile, and one with secrets."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PIL import Image

from playbook.pulse import Item, Moment
from playbook.record import Audience, Channel, Communication, Phase, Record
from playbook.segments import segments
from playbook.store import Store
from playbook.workshop import lead, notes
from playbook.workshop.carry import CarriedView
from playbook.workshop.decisions import DecisionView
from playbook.workshop.evidence import Evidence, EvidenceKind
from playbook.workshop.samples import open_sample
from playbook.workshop.seats import join, start
from playbook.workshop.unit import enter, perform
from playbook.workshop.view import ActionView, GroupView, NoteView, Preparation, View, WhyView, look

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def sample_view(store: Store, lang: str) -> View:
    """The sample's first workshop as it stood at the end of its hour: nothing is done yet."""
    browser = f"browser-{lang}"
    found = look(store, browser=browser, workshop_id=open_sample(store, browser=browser, lang=lang))
    return replace(found, actions=tuple(replace(a, status="open", decisions=()) for a in found.actions))


def empty_view(store: Store, lang: str = "en") -> View:
    begun = start(store, browser="new", team="Team", title="First try", language=lang, time_zone="Europe/Berlin")
    return look(store, browser="new", workshop_id=begun.workshop_id)


def webp() -> bytes:
    """A screenshot as the app keeps it."""
    out = io.BytesIO()
    Image.new("RGB", (640, 400), "#bbccdd").save(out, "WEBP")
    return out.getvalue()


def grounds(n: int) -> tuple[Evidence, ...]:
    """Evidence of each kind in a full view: none, one, two or three things."""
    every = (
        Evidence(EvidenceKind.NOTE, f"note-{n}"),
        Evidence(EvidenceKind.COMMUNICATION, f"c{n:03}"),
        Evidence(EvidenceKind.GAP, start=NOON, end=NOON + timedelta(minutes=n)),
    )
    return every[: n % 4]


def full_view(view: View, *, count: int = 60, told: int = 40, actions: int = 10) -> View:
    """As much as a long workshop brings: 60 notes, 40 communications, 10 actions."""
    channels, audiences = tuple(Channel), tuple(Audience)
    messages = tuple(
        Communication(
            id=f"c{n:03}",
            happened_at=NOON + timedelta(minutes=9 * n + n % 7),
            body=" ".join([f"Message {n}: we look into it and tell you more."] * 3),
            channel=channels[n % 5],
            audience=audiences[n % 3],
            phase=tuple(Phase)[n // 10],
            sender=f"Sender {n % 6}",
            announced_at=NOON + timedelta(minutes=9 * n + 30) if n % 4 == 0 else None,
        )
        for n in range(told)
    )
    start_at, end = NOON - timedelta(minutes=25), NOON + timedelta(hours=5)
    record = Record("r", "Checkout down", messages, started_at=start_at, start_known=True, resolved_at=end)
    groups = tuple(f"group-{n}" for n in range(8))
    board = tuple(
        NoteView(
            f"note-{n}",
            f"Problem {n}: nobody knew who may write to customers",
            "gap",
            NOON + timedelta(minutes=4 * n),
            None,
            groups[n % 8] if n % 5 else None,
            float(n),
        )
        for n in range(count)
    )
    return replace(
        view,
        preparation=Preparation(
            title="Checkout down",
            severity="serious",
            started_at=start_at,
            start_known=True,
            detected_at=NOON,
            resolved_at=end,
            symptom="Nobody could pay.\nCards were charged twice.",
            noticed="By the support desk",
            has_screenshot=True,
            screenshot=webp(),
        ),
        record=record,
        marks=(("customers", NOON, NOON + timedelta(minutes=9)),),
        segments=segments(record),
        notes=board,
        votes_shown=True,
        note_votes={n.id: 1 for n in board},
        groups=tuple(
            GroupView(
                key,
                f"Cause {place}",
                place < 3,
                tuple(n for n in board if n.group_id == key),
                tuple(WhyView(f"{key}-{w}", w, f"Because of {place}.{w}", w == 5, grounds(w)) for w in range(1, 6)),
                place,
                tuple(WhyView(f"{key}-f{w}", w, f"Factor {place}.{w}", False, grounds(w)) for w in range(1, place % 4)),
            )
            for place, key in enumerate(groups)
        ),
        actions=tuple(
            ActionView(
                f"action-{n}",
                f"Action {n}: name a communications lead",
                "",
                groups[n % 8],
                f"Owner {n}",
                date(2026, 5, 1) + timedelta(days=n),
                "open",
                n > 7,
                f"owner{n}@example.com" if n % 2 else "",
            )
            for n in range(actions)
        ),
    )


def hostile_view(view: View, text: str) -> View:
    """A workshop in which every text is `text`."""
    note = NoteView("note-a", text, "incident", None, None, "group-a", 1.0)
    alone = replace(note, id="note-b", group_id=None, place="gap", at=NOON)
    message = Communication("c-a", NOON, text, text, text, text, text)
    record = Record(
        "r",
        text,
        (message,),
        started_at=NOON - timedelta(hours=1),
        start_known=True,
        resolved_at=NOON + timedelta(hours=1),
    )
    return replace(
        view,
        title=text,
        team=text,
        preparation=Preparation(
            title=text,
            severity=text,
            started_at=record.started_at,
            start_known=True,
            resolved_at=record.resolved_at,
            symptom=text,
            noticed=text,
            source=text,
        ),
        record=record,
        marks=((f"channel:{text}", NOON - timedelta(hours=1), NOON),),
        segments=segments(record),
        notes=(note, alone),
        note_votes={"note-b": 2},
        groups=(
            GroupView(
                "group-a",
                text,
                True,
                (note,),
                (WhyView("w", 1, text, True, (Evidence(EvidenceKind.NOTE, "note-a"),)),),
                2,
                (WhyView("f", 1, text, False, (Evidence(EvidenceKind.COMMUNICATION, "c-a"),)),),
            ),
        ),
        actions=(
            ActionView("action-a", text, text, "group-a", text, date(2026, 5, 1), "open", False, text),
            ActionView("action-b", text, "", "group-a", text, None, "open", True),
        ),
        sources={"c-a": text},
        carried=carried(text),
        pulse={Moment.END: {Item.WORTH: (0, 0, 1, 1, 4)}},
    )


def carried(text: str) -> tuple[CarriedView, ...]:
    """An earlier action that was dropped, one that was moved and one that is open; every word is `text`."""
    day = date(2026, 5, 1)

    def one(outcome: str) -> DecisionView:
        return DecisionView("d", outcome, day, date(2026, 4, 1), text, text, text, text, NOON, "w")

    return (
        CarriedView("a1", text, text, text, day, text, one("dropped")),
        CarriedView("a2", text, text, text, day, text, one("moved")),
        CarriedView("a3", text, text, text, None, text, None, moves=2),
    )


def secret_room(store: Store) -> tuple[View, list[str]]:
    """What a facilitator sees of a room with hidden notes, and every word no file may hold."""
    begun = start(
        store, browser="lead-browser", team="T", title="Quiet", language="en", time_zone="UTC", name="Lena Leadname"
    )
    join(store, browser="guest-browser", code=begun.code, name="Gustav Guestname")
    where: dict[str, Any] = {"workshop_id": begun.workshop_id, "use_case": notes.add}
    perform(store, browser="guest-browser", note="note-early-1", text="Told to all", **where)
    perform(store, browser="lead-browser", workshop_id=begun.workshop_id, use_case=lead.private, on=False)
    perform(store, browser="lead-browser", workshop_id=begun.workshop_id, use_case=lead.private, on=True)
    perform(store, browser="guest-browser", note="note-hidden-1", text="UNREVEALED-BY-GUEST", **where)
    perform(store, browser="lead-browser", note="note-hidden-2", text="UNREVEALED-BY-LEAD", **where)
    with store.reading() as session:
        rooms = [enter(store, session, b, begun.workshop_id) for b in ("lead-browser", "guest-browser")]
        secrets = [word for r in rooms for word in (r.mark, r.seat.id, r.seat.browser, r.seat.name)]
    view = look(store, browser="lead-browser", workshop_id=begun.workshop_id)
    words = ["UNREVEALED-BY-GUEST", "UNREVEALED-BY-LEAD", "note-hidden-1", *secrets, begun.code, view.code]
    return view, [*words, *([begun.key] if begun.key else [])]
