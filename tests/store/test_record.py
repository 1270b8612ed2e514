"""The incident and what was said: every wrong entry has its sentence, nothing comes in twice."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PIL import Image

from playbook.errors import Invalid, NotFound
from playbook.record import Communication, Record
from playbook.workshop import intake, notes, record
from playbook.workshop.record import Description, Draft
from playbook.workshop.view import screenshot
from tests.store.conftest import ANN, BEN, LEAD, Workshop

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
DRAFT = Draft(NOON, "status_page", phase="investigating", sender="Ann", body="We are looking into it")
PAGE = Record(
    "statuspage-1",
    "Checkout fails",
    tuple(
        Communication(f"u{n}", NOON + timedelta(minutes=40 * n), body=f"Update {n}", phase="update") for n in range(3)
    ),
    started_at=NOON,
    resolved_at=NOON + timedelta(hours=2),
)


def said(room: Workshop) -> list[str]:
    return [message.body for message in room.see().record.communications]


# Describing


def test_the_answers_of_the_preparation_are_kept(room: Workshop) -> None:
    """In UTC, whatever zone they were typed in."""
    local = NOON.astimezone()
    answers = Description(
        " Checkout  down ", "severe", local, local, NOON + timedelta(hours=3), 30.0, 0, 12.5, "Red page", "Ticket"
    )
    room.do(LEAD, record.describe, description=answers)
    kept = room.see().preparation
    assert (kept.title, kept.severity, kept.started_at, kept.start_known) == ("Checkout down", "severe", NOON, True)
    assert (kept.investigating_minutes, kept.escalating_minutes, kept.deciding_minutes) == (30.0, 0.0, 12.5)
    room.do(LEAD, record.describe, description=Description())
    assert not room.see().preparation.start_known
    assert room.see().preparation.started_at is None


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"resolved_at": NOON - timedelta(minutes=1)}, "resolved_at", "ends before it begins"),
        ({"resolved_at": NOON}, "resolved_at", "ends before it begins"),
        ({"detected_at": NOON - timedelta(minutes=1)}, "detected_at", "noticed before it began"),
        ({"started_at": NOON.replace(tzinfo=None)}, "started_at", "no time zone"),
        ({"detected_at": "2026-03-12T12:00"}, "detected_at", "no time zone"),
        ({"resolved_at": "soon"}, "resolved_at", "no date and time that can be read"),
        ({"started_at": datetime(20, 3, 12, tzinfo=UTC)}, "started_at", "too far away"),
        ({"resolved_at": datetime(9999, 1, 1, tzinfo=UTC)}, "resolved_at", "too far away"),
        ({"severity": "apocalyptic"}, "severity", "one of the five severities"),
        ({"investigating_minutes": -1}, "investigating_minutes", "between 0 and 100000"),
        ({"escalating_minutes": float("nan")}, "escalating_minutes", "has to be a number"),
        ({"deciding_minutes": 1e9}, "deciding_minutes", "between 0 and 100000"),
        ({"title": "x" * 201}, "title", "201 characters long"),
        ({"symptom": "x" * 2_001}, "symptom", "2001 characters long"),
        ({"noticed": "x" * 2_001}, "noticed", "2001 characters long"),
    ],
)
def test_a_wrong_answer_gets_a_sentence_beside_its_field(
    room: Workshop, wrong: dict[str, Any], field: str, sentence: str
) -> None:
    """And changes nothing of what was kept before."""
    right = Description("Before", "minimal", NOON, None, NOON + timedelta(hours=1))
    room.do(LEAD, record.describe, description=right)
    with pytest.raises(Invalid, match=sentence) as refusal:
        room.do(
            LEAD,
            record.describe,
            description=replace(right, title="After", **wrong) if "title" not in wrong else replace(right, **wrong),
        )
    assert refusal.value.field == field
    assert room.see().preparation.title == "Before"


# Screenshots


def picture(kind: str, size: tuple[int, int] = (40, 30), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("JPEG", "CMYK"), ("WEBP", "RGB")]
)
def test_a_picture_is_written_anew(room: Workshop, kind: str, mode: str) -> None:
    """As WebP, no larger than a projector shows, without what was hidden in it."""
    room.do(LEAD, record.screenshot, data=picture(kind, (4000, 100), mode) + b"HIDDEN")
    kept = screenshot(room.store, browser=ANN, workshop_id=room.id)
    assert kept is not None
    assert b"HIDDEN" not in kept
    with Image.open(io.BytesIO(kept)) as image:
        assert (image.format, image.width) == ("WEBP", 1920)
    assert room.see().preparation.has_screenshot
    room.do(LEAD, record.screenshot, data=None)
    assert screenshot(room.store, browser=ANN, workshop_id=room.id) is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no PNG, JPEG or WebP"),
        (b"<svg onload=alert(1)>", "no PNG, JPEG or WebP"),
        (picture("GIF"), "no PNG, JPEG or WebP"),
        (picture("PNG")[:60], "no PNG, JPEG or WebP"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 100, "no PNG, JPEG or WebP"),
        (b"x" * (5 * 1024 * 1024 + 1), "larger than 5 MB"),
        (picture("PNG", (20_000, 3_000), "1"), "too many pixels"),
    ],
    ids=["empty", "svg", "gif", "cut off", "not what it claims", "large", "a bomb"],
)
def test_what_is_no_picture_is_refused(room: Workshop, data: bytes, sentence: str) -> None:
    """With a sentence that says what would be one."""
    with pytest.raises(Invalid, match=sentence) as refusal:
        room.do(LEAD, record.screenshot, data=data)
    assert refusal.value.field == "screenshot"
    assert not room.see().preparation.has_screenshot


# Communications


def test_anyone_adds_a_forgotten_message_and_the_facilitator_corrects_it(room: Workshop) -> None:
    """Every screen hears that the timeline has changed."""
    done = room.do(ANN, record.add_communication, draft=DRAFT)
    assert {"k": "ring", "topic": "timeline"} in [change.everyone for change in done.changes]
    [message] = room.see(BEN).record.communications
    assert (message.channel, message.audience, message.sender) == ("status_page", "customers", "Ann")
    room.do(LEAD, record.edit_communication, id=message.id, draft=replace(DRAFT, body="Corrected", channel=" Fax "))
    [message] = room.see(BEN).record.communications
    assert (message.body, message.channel) == ("Corrected", "Fax")


def test_a_deleted_message_can_be_brought_back(room: Workshop) -> None:
    """It is off the timeline until then."""
    room.do(ANN, record.add_communication, draft=DRAFT)
    [message] = room.see().record.communications
    room.do(LEAD, record.delete_communication, id=message.id)
    assert said(room) == []
    for use_case, arguments in (
        (record.delete_communication, {}),
        (record.edit_communication, {"draft": DRAFT}),
    ):
        with pytest.raises(NotFound):
            room.do(LEAD, use_case, id=message.id, **arguments)
    room.do(LEAD, notes.undo)
    assert said(room) == [DRAFT.body]


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"happened_at": None}, "happened_at", "date, hour and minute"),
        ({"happened_at": NOON.replace(tzinfo=None)}, "happened_at", "no time zone"),
        ({"channel": "  "}, "channel", "nothing written here"),
        ({"channel": "x" * 81}, "channel", "80 fit"),
        ({"audience": "everyone"}, "audience", "who was told"),
        ({"phase": "scheduled"}, "phase", "phase from the list"),
        ({"sender": "x" * 81}, "sender", "80 fit"),
        ({"body": "x" * 20_001}, "body", "20000 fit"),
    ],
)
def test_a_wrong_message_gets_a_sentence_beside_its_field(
    room: Workshop, wrong: dict[str, Any], field: str, sentence: str
) -> None:
    """Whether new or corrected; the timeline stays."""
    room.do(ANN, record.add_communication, draft=DRAFT)
    [message] = room.see().record.communications
    for who, use_case, more in (
        (ANN, record.add_communication, {}),
        (LEAD, record.edit_communication, {"id": message.id}),
    ):
        with pytest.raises(Invalid, match=sentence) as refusal:
            room.do(who, use_case, draft=replace(DRAFT, **wrong), **more)
        assert refusal.value.field == field
    assert room.see().record.communications == (message,)


def test_messages_of_one_minute_stay_in_the_order_they_came(room: Workshop) -> None:
    """The order of time comes first."""
    for body, minutes in (("b", 5), ("c", 5), ("a", 0), ("d", 5)):
        draft = replace(DRAFT, body=body, happened_at=NOON + timedelta(minutes=minutes))
        room.do(ANN, record.add_communication, draft=draft)
    assert said(room) == ["a", "b", "c", "d"]


# Importing


def test_importing_twice_adds_nothing(room: Workshop) -> None:
    """Nor does it bring back what was deleted or undo a correction."""
    room.do(LEAD, intake.import_record, record=PAGE)
    assert said(room) == ["Update 0", "Update 1", "Update 2"]
    first, second, _ = room.see().record.communications
    room.do(LEAD, record.delete_communication, id=first.id)
    room.do(LEAD, record.edit_communication, id=second.id, draft=replace(DRAFT, happened_at=second.happened_at))
    room.do(LEAD, intake.import_record, record=PAGE)
    assert said(room) == [DRAFT.body, "Update 2"]


def test_an_import_does_not_know_when_customers_were_hurt(room: Workshop) -> None:
    """The page's first post is not the start; what the team answered stays."""
    room.do(LEAD, intake.import_record, record=PAGE)
    kept = room.see().preparation
    assert (kept.title, kept.resolved_at) == ("Checkout fails", PAGE.resolved_at)
    assert not kept.start_known
    assert kept.started_at is None
    room.do(LEAD, record.describe, description=Description("Ours", None, NOON, None, NOON + timedelta(hours=5)))
    room.do(LEAD, intake.import_record, record=replace(PAGE, id="other", title="Theirs"))
    kept = room.see().preparation
    assert (kept.title, kept.started_at, kept.resolved_at) == ("Ours", NOON, NOON + timedelta(hours=5))


def test_an_import_never_ends_an_incident_before_it_began(room: Workshop) -> None:
    """Of the two times the team's is right; the end stays unknown."""
    room.do(LEAD, record.describe, description=Description("Ours", None, NOON + timedelta(days=1)))
    room.do(LEAD, intake.import_record, record=PAGE)
    assert room.see().preparation.resolved_at is None


def test_what_another_tool_wrote_is_made_fit_to_keep(room: Workshop) -> None:
    """Cut and cleaned instead of refused: nobody can shorten it there."""
    odd = Communication(
        "u\x00" + "9" * 500, NOON, "b\x00\u202eody" + "y" * 30_000, "c\x00" * 99, "a" * 200, "p\n" * 99, "s" * 200
    )
    room.do(LEAD, intake.import_record, record=replace(PAGE, id="i\x00d", title="t\x00" * 999, communications=(odd,)))
    room.do(LEAD, intake.import_record, record=replace(PAGE, id="i\x00d", communications=(odd,)))
    [kept] = room.see().record.communications
    assert len(kept.body) == 20_000
    assert kept.body.startswith("body")
    assert (len(kept.channel), len(kept.audience), len(kept.sender)) == (80, 80, 80)
    assert len(room.see().preparation.title) == 200


def test_a_workshop_holds_only_so_many_messages(room: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand or from a file."""
    monkeypatch.setattr(record, "MAX_COMMUNICATIONS", 2)
    with pytest.raises(Invalid, match="holds 2 communications"):
        room.do(LEAD, intake.import_record, record=PAGE)
    assert said(room) == []
    for _ in range(2):
        room.do(ANN, record.add_communication, draft=DRAFT)
    with pytest.raises(Invalid, match="holds 2 communications"):
        room.do(ANN, record.add_communication, draft=DRAFT)


# Circles

GAP: dict[str, Any] = {"scope": "customers", "start": NOON.isoformat(), "end": (NOON + timedelta(hours=1)).isoformat()}


def test_circling_twice_leaves_one_circle(room: Workshop) -> None:
    """Also when two people do it, or when the gap was cut in two since."""
    room.do(ANN, record.circle, **GAP)
    assert room.do(BEN, record.circle, **GAP).changes == ()
    half = {**GAP, "end": (NOON + timedelta(minutes=30)).isoformat()}
    assert room.do(BEN, record.circle, **half).changes == ()
    assert room.see().marks == (("customers", NOON, NOON + timedelta(hours=1)),)
    room.do(BEN, record.circle, **{**GAP, "scope": "everything"})
    assert len(room.see().marks) == 2
    room.do(BEN, record.circle, **half, on=False)
    assert [scope for scope, _, _ in room.see().marks] == ["everything"]
    assert room.do(BEN, record.circle, **half, on=False).changes == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"end": NOON.isoformat()},
        {"end": (NOON - timedelta(hours=1)).isoformat()},
        {"start": None},
        {"start": "x"},
        {"start": "2026-03-12T12:00:00"},
        {"scope": ""},
        {"scope": "moon"},
        {"scope": "x" * 1_000},
        {"scope": 7},
    ],
)
def test_what_is_no_gap_is_not_circled(room: Workshop, wrong: dict[str, Any]) -> None:
    """It has a length, two instants and a scope."""
    with pytest.raises(Invalid):
        room.do(ANN, record.circle, **{**GAP, **wrong})
    assert room.see().marks == ()


# Measuring


def test_the_chosen_cadence_decides_what_is_too_long(room: Workshop) -> None:
    """On the pages and on the board alike."""
    room.do(LEAD, intake.import_record, record=PAGE)
    assert room.see().profile.profile.key == "play"
    assert {s["over"] for s in room.board()["segments"] if s["kind"] == "gap"} == {True}
    room.do(LEAD, record.choose_cadence, key="gds")
    assert room.see().profile.profile.key == "gds"
    assert not any(s["over"] for s in room.board()["segments"])
    assert not any(s.over_target for s in room.see().segments)


def test_a_cadence_that_none_has_is_refused(room: Workshop) -> None:
    with pytest.raises(NotFound):
        room.do(LEAD, record.choose_cadence, key="weekly")
    assert room.see().cadence == "play"


def test_what_the_words_announce_is_the_target(room: Workshop) -> None:
    """In the workshop's zone; it is read, not written down."""
    room.do(LEAD, record.add_communication, draft=replace(DRAFT, body="Next update in 45 minutes."))
    view = room.see()
    [message] = view.record.communications
    assert message.announced_at == NOON + timedelta(minutes=45)
    assert view.read == {message.id}
