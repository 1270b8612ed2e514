"""A workshop saved and read back: the same bytes, other ids, nobody's secrets."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from playbook.archive import FORMAT, VERSION, Archive, dump, load
from playbook.errors import Invalid, NotAllowed, PlaybookError, Unreadable
from playbook.exporters.own_json import archive_of, render
from playbook.i18n import LANGUAGES, translator
from playbook.model import Note, PulseAnswer, Vote
from playbook.model import Workshop as WorkshopRow
from playbook.pulse import ASKED
from playbook.store import Store
from playbook.workshop import carry, intake, lead, notes, plan, pulse, record
from playbook.workshop.restore import restore
from playbook.workshop.samples import open_sample
from playbook.workshop.seats import start
from playbook.workshop.unit import perform
from playbook.workshop.view import View, look
from tests.store.conftest import ANN, BEN, CEM, LEAD, Workshop, promised
from tests.unit.workshops import full_view, secret_room, webp

EN = translator("en")


def saved_sample(store: Store, lang: str = "en") -> bytes:
    browser = f"browser-{lang}"
    found = open_sample(store, browser=browser, lang=lang)
    perform(store, browser=browser, workshop_id=found, use_case=record.screenshot, data=webp())
    return render(look(store, browser=browser, workshop_id=found), EN)


def read_back(store: Store, content: bytes, **more: Any) -> View:
    started = restore(store, browser="other", archive=load(content), **({"team": "Another team"} | more))
    return look(store, browser="other", workshop_id=started.workshop_id)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_saved_read_back_and_saved_again_is_the_same_to_the_byte(store: Store, lang: str) -> None:
    """Also a second time, in another team, under other ids."""
    first = saved_sample(store, lang)
    once = read_back(store, first)
    assert render(once, EN) == first
    again = read_back(store, first, team="A third")
    assert render(again, EN) == first
    assert again.id != once.id
    assert {n.id for n in again.notes}.isdisjoint(n.id for n in once.notes)


def test_a_long_workshop_comes_back_whole(store: Store) -> None:
    """60 notes, 40 communications, 10 actions, a screenshot."""
    begun = start(store, browser="b", team="T", title="Long", language="de", time_zone="Asia/Tokyo")
    first = render(full_view(look(store, browser="b", workshop_id=begun.workshop_id)), EN)
    back = read_back(store, first)
    assert render(back, EN) == first
    assert (len(back.notes), len(back.record.communications), len(back.actions)) == (60, 40, 10)
    assert back.preparation.screenshot == webp()


def test_an_empty_workshop_comes_back_empty(store: Store) -> None:
    """Nothing is invented."""
    begun = start(store, browser="b", team="T", title="Empty", language="fr", time_zone="UTC")
    first = render(look(store, browser="b", workshop_id=begun.workshop_id), EN)
    assert render(read_back(store, first), EN) == first


def test_what_a_real_room_did_comes_back(store: Store) -> None:
    """Notes at odd positions, equal instants, deleted messages, a note pinned to one that is gone."""
    begun = start(store, browser="b", team="T", title="Real", language="en", time_zone="Europe/Paris")
    here = {"browser": "b", "workshop_id": begun.workshop_id}
    at = datetime(2026, 3, 12, 13, 0, 0, 123456, tzinfo=UTC)
    for n in range(3):
        draft = record.Draft(happened_at=at, channel=f"channel {n}", body=f"  body\n\n{n}  ")
        perform(store, **here, use_case=record.add_communication, draft=draft)
    perform(store, **here, use_case=lead.private, on=False)
    gone = look(store, **here).record.communications[1]
    place = {"place": "communication", "communication": gone.id}
    for n in range(5):
        perform(
            store, **here, use_case=notes.add, note=f"note-{n}-abcd", text=f"Problem {n}", **(place if n < 2 else {})
        )
    perform(store, **here, use_case=notes.group, note="note-3-abcd", onto="note-2-abcd", group="group-1-abcd")
    perform(store, **here, use_case=plan.why, why="why-1-abcdef", group="group-1-abcd", text="Because")
    perform(store, **here, use_case=record.delete_communication, id=gone.id)
    for n in range(3):
        perform(store, **here, use_case=plan.save_action, draft=plan.ActionDraft(f"Do {n}", parked=n == 0))
    marked = {"scope": "customers", "start": at, "end": at + timedelta(minutes=30)}
    perform(store, **here, use_case=record.circle, **marked)
    first = render(look(store, **here), EN)
    back = read_back(store, first)
    assert render(back, EN) == first
    assert [a.recommendation for a in back.actions] == ["Do 1", "Do 2", "Do 0"]


def followed(room: Workshop) -> bytes:
    """A workshop that decided on two earlier actions and answered both pulses; an action of its own was decided on."""
    kept = [promised(room, text, days=days) for text, days in (("Name a deputy", 90), ("Set a timer", 180))]
    room.do(LEAD, carry.settle, action=kept[0], outcome="done", day=date(2026, 3, 30))
    room.do(LEAD, carry.settle, action=kept[1], outcome="dropped", reason="The page\nis gone")
    room.do(LEAD, plan.save_action, draft=plan.ActionDraft("Write templates", owner="Ann", due=date(2026, 5, 1)))
    own = room.see().actions[0].id
    carry.settle_for_team(
        room.store, browser=LEAD, team_id=room.see().team_id, action=own, outcome="moved", day=date(2199, 1, 1)
    )
    for place, who in enumerate((LEAD, ANN, BEN, CEM)):
        for moment, items in ASKED.items():
            for item in items[place == 3 :]:
                room.do(who, pulse.answer, moment=moment, item=item, value=1 + (place * len(item)) % 5)
    for moment in ASKED:
        room.do(LEAD, pulse.show, moment=moment)
    return render(room.see(), EN)


def test_what_became_of_actions_and_what_the_room_felt_come_back(room: Workshop) -> None:
    """To the byte, though the actions that were decided on live elsewhere."""
    first = followed(room)
    archive = load(first)
    assert [(d.outcome, d.agreed_in) for d in archive.carried] == [
        ("done", "Earlier outage"),
        ("dropped", "Earlier outage"),
    ]
    assert [d.outcome for d in archive.actions[0].decisions] == ["moved"]
    assert len(archive.pulse) == 11
    back = read_back(room.store, first)
    assert render(back, EN) == first
    assert render(read_back(room.store, first, team="A third"), EN) == first
    assert {c.action_id for c in back.carried} == {None}
    assert back.pulse == room.see().pulse
    with room.store.reading() as session:
        voters = {p.voter for p in session.exec(select(PulseAnswer).where(PulseAnswer.workshop_id == back.id))}
    assert voters == {f"restored-{n}" for n in range(4)}


@pytest.mark.parametrize(
    "values",
    [
        {"carried__0__outcome": "forgotten"},
        {"carried__0__day": "1066-01-01"},
        {"carried__0__day": None},
        {"carried__0__recommendation": " "},
        {"actions__0__decisions__0__due": "1066-01-01"},
        {"pulse__0__moment": "middle"},
        {"pulse__0__item": "worth"},
        {"pulse__0__counts": [1, 1, 0, 0, 0]},
        {"pulse__0__counts": [10**9, 0, 0, 0, 0]},
        {"pulse__0__counts": [-1, 0, 0, 0, 4]},
        {"pulse__0__counts": [3, 0, 0, 0]},
        {"pulse__1__item": "customers"},
    ],
)
def test_what_no_room_could_have_decided_or_felt_is_refused(room: Workshop, values: dict[str, Any]) -> None:
    """Counts of two, an answer to a statement that was not asked, a decision that is none."""
    content = changed(followed(room), **values)
    with pytest.raises(PlaybookError):
        read_back(room.store, content)


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_of_an_earlier_version_is_still_read(store: Store, version: int) -> None:
    """What it did not know is empty."""
    found = json.loads(saved_sample(store))
    found["version"] = version
    for action in found["actions"]:
        del action["decisions"]
        if version == 1:
            del action["email"]
    for group in found["groups"]:
        if version == 1:
            del group["factors"]
            for why in group["whys"]:
                del why["evidence"]
    del found["carried"], found["pulse"]
    back = read_back(store, json.dumps(found).encode())
    assert back.carried == ()
    assert back.pulse == {}
    assert len(back.record.communications) == 20


def test_a_workshop_read_back_belongs_to_the_team_that_asked(store: Store) -> None:
    """Its day is the old one, its code is new, it is no sample, and nobody wrote its notes."""
    first = saved_sample(store)
    mine = start(store, browser="other", team="Mine", title="x", language="en", time_zone="UTC")
    team_id = look(store, browser="other", workshop_id=mine.workshop_id).team_id
    back = read_back(store, first, team_id=team_id)
    assert back.team_id == team_id
    assert back.leads
    assert not back.sample
    assert back.created_at == load(first).workshop.created_at
    assert back.code_expires_at > datetime.now(UTC)
    with store.reading() as session:
        assert {n.author for n in session.exec(select(Note).where(Note.workshop_id == back.id))} == {"restored"}
        assert {v.voter for v in session.exec(select(Vote).where(Vote.workshop_id == back.id))} == {"restored"}


def test_only_who_holds_a_team_s_key_writes_into_it(store: Store) -> None:
    """And then nothing is written at all."""
    first = saved_sample(store)
    foreign = start(store, browser="stranger", team="Theirs", title="x", language="en", time_zone="UTC")
    team_id = look(store, browser="stranger", workshop_id=foreign.workshop_id).team_id
    with pytest.raises(NotAllowed):
        read_back(store, first, team_id=team_id)


def test_a_file_holds_nothing_private(store: Store) -> None:
    """No author, voter, seat, name, code, key or hidden note."""
    view, secrets = secret_room(store)
    content = render(view, EN).decode()
    assert not [word for word in secrets if word in content]
    assert "Told to all" not in content or view.notes


def test_a_restored_note_is_nobody_s_to_edit(store: Store) -> None:
    """Not even the one's who read it back."""
    back = read_back(store, saved_sample(store))
    with pytest.raises(NotAllowed):
        perform(store, browser="other", workshop_id=back.id, use_case=notes.edit, note=back.notes[0].id, text="Mine")


def test_what_was_imported_once_is_known_after_reading_back(store: Store) -> None:
    """Importing the same page again adds nothing."""
    begun = start(store, browser="b", team="T", title="Imported", language="en", time_zone="UTC")
    here = {"browser": "b", "workshop_id": begun.workshop_id}
    told = full_view(look(store, **here)).record
    perform(store, **here, use_case=intake.import_record, record=told)
    back = read_back(store, render(look(store, **here), EN))
    before = len(back.record.communications)
    perform(store, browser="other", workshop_id=back.id, use_case=intake.import_record, record=told)
    assert len(look(store, browser="other", workshop_id=back.id).record.communications) == before


# What is refused


def changed(content: bytes, **values: Any) -> bytes:
    found = json.loads(content)
    for path, value in values.items():
        *way, last = path.split("__")
        at = found
        for step in way:
            at = at[int(step) if step.isdigit() else step]
        at[last] = value
    return json.dumps(found).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"null",
        b"[" * 100_000,
        b'{"format": "something else", "version": 1}',
        json.dumps({"format": FORMAT}).encode(),
        json.dumps({"format": FORMAT, "version": "1"}).encode(),
        json.dumps({"format": FORMAT, "version": True}).encode(),
        json.dumps({"format": FORMAT, "version": 0}).encode(),
        json.dumps({"format": FORMAT, "version": VERSION + 1}).encode(),
        json.dumps({"format": FORMAT, "version": VERSION}).encode(),
    ],
)
def test_what_is_no_saved_workshop_is_refused_in_words(content: bytes) -> None:
    """Whatever somebody drops onto the page."""
    with pytest.raises(Unreadable):
        load(content)


@pytest.mark.parametrize(
    "values",
    [
        {"workshop__title": 7},
        {"workshop__people": True},
        {"workshop__people": 1.5},
        {"workshop__target_minutes": "30"},
        {"workshop__created_at": "2026-03-12T13:00:00"},
        {"workshop__created_at": "0001-01-01T00:00:00+14:00"},
        {"workshop__created_at": None},
        {"workshop__surprise": 1},
        {"surprise": 1},
        {"incident__screenshot": "not base64!"},
        {"notes": {}},
        {"notes__0__communication": "c999"},
        {"notes__0__group": "g999"},
        {"actions__0__group": "g999"},
        {"actions__0__due": "tomorrow"},
        {"notes__1__id": "n1"},
    ],
)
def test_a_damaged_file_is_refused_where_it_is_damaged(store: Store, values: dict[str, Any]) -> None:
    """Nothing is guessed, nothing ignored."""
    with pytest.raises(Unreadable):
        load(changed(saved_sample(store), **values))


@pytest.mark.parametrize(
    "values",
    [
        {"workshop__title": ""},
        {"workshop__language": "xx"},
        {"workshop__time_zone": "Mars/Olympus"},
        {"workshop__step": "lunch"},
        {"workshop__target_minutes": float("inf")},
        {"workshop__target_minutes": float("nan")},
        {"workshop__people": 10**30},
        {"incident__severity": "apocalyptic"},
        {"incident__screenshot": "AAAA"},
        {"incident__investigating_minutes": -1},
        {"communications__0__happened_at": "1066-10-14T09:00:00Z"},
        {"communications__0__body": "x" * 20_001},
        {"marks__0__scope": "nowhere"},
        {"notes__0__text": " "},
        {"notes__0__place": "moon"},
        {"groups__0__votes": -1},
        {"groups__0__whys": [{"text": "why", "root": False, "evidence": []}] * 6},
        {"groups__0__factors": [{"text": "factor", "evidence": []}] * 6},
        {
            "groups__0__factors": [
                {"text": "factor", "evidence": [{"kind": "note", "of": "n999", "from_at": None, "to_at": None}]}
            ]
        },
        {
            "groups__0__factors": [
                {"text": "factor", "evidence": [{"kind": "gap", "of": None, "from_at": None, "to_at": None}]}
            ]
        },
        {
            "groups__0__factors": [
                {"text": "factor", "evidence": [{"kind": "rumour", "of": "n1", "from_at": None, "to_at": None}]}
            ]
        },
        {"actions__0__email": "nobody"},
        {"actions__0__status": "someday"},
        {"actions__0__due": "1999-12-31"},
    ],
)
def test_what_could_not_be_typed_cannot_be_read_back_either(store: Store, values: dict[str, Any]) -> None:
    """And nothing is left half written."""
    content = changed(saved_sample(store), **values)
    with store.reading() as session:
        before = len(session.exec(select(WorkshopRow)).all())
    with pytest.raises(PlaybookError):
        read_back(store, content)
    with store.reading() as session:
        assert len(session.exec(select(WorkshopRow)).all()) == before


def test_more_than_fits_is_refused(store: Store) -> None:
    """Before a single row is made."""
    archive: Archive = load(saved_sample(store))
    with pytest.raises(Invalid):
        restore(store, browser="b", team="T", archive=replace(archive, actions=archive.actions[:1] * 51))


def test_the_schema_does_not_change_without_a_new_version(store: Store, room: Workshop) -> None:
    """Files of last year have to be read next year: bump VERSION and add a step to UPGRADES."""
    found = json.loads(saved_sample(store))
    found |= {key: each for key, each in json.loads(followed(room)).items() if key in ("carried", "pulse", "actions")}
    shape = {
        key: sorted(each[0] if isinstance(each, list) else each)
        for key, each in found.items()
        if key not in ("format", "version")
    }
    decision = ["agreed_in", "at", "day", "due", "outcome", "owner", "reason", "recommendation"]
    assert sorted(found["actions"][0]["decisions"][0]) == decision
    assert (found["version"], shape) == (
        3,
        {
            "workshop": ["cadence", "created_at", "language", "people", "starts_at", "step", "target_minutes",
                         "time_zone", "title", "votes_shown"],
            "incident": ["deciding_minutes", "detected_at", "escalating_minutes", "investigating_minutes", "noticed",
                         "resolved_at", "screenshot", "severity", "source", "start_known", "started_at", "symptom",
                         "title"],
            "communications": ["announced_at", "audience", "body", "channel", "happened_at", "id", "phase",
                               "published_at", "sender", "source"],
            "marks": ["from_at", "scope", "to_at"],
            "groups": ["factors", "id", "name", "priority", "votes", "whys"],
            "notes": ["at", "communication", "group", "id", "place", "text", "votes"],
            "carried": decision,
            "pulse": ["counts", "item", "moment"],
            "actions": ["cause", "decisions", "due", "email", "group", "id", "owner", "parked", "recommendation",
                        "status"],
            "documents": ["plan", "roles", "templates"],
        },
    )  # fmt: skip


def test_a_view_and_its_archive_agree(store: Store) -> None:
    """Ids are ordinal: the third message is c3."""
    begun = start(store, browser="b", team="T", title="Long", language="de", time_zone="UTC")
    archive = archive_of(full_view(look(store, browser="b", workshop_id=begun.workshop_id)))
    assert [c.id for c in archive.communications[:3]] == ["c1", "c2", "c3"]
    assert load(dump(archive)) == archive
