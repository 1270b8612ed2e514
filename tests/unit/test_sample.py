"""The sample workshop: what its words promise is what its facts show."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from playbook import timeline
from playbook.figures import figures as figures_of
from playbook.i18n import LANGUAGES
from playbook.model import PlaceKind
from playbook.pulse import ASKED
from playbook.record import INCIDENT_PHASES, Audience, Channel, Record
from playbook.sample import KEYS, SAMPLE_DIR, Sample, sample

languages = pytest.mark.parametrize("lang", LANGUAGES)


def record(found: Sample) -> Record:
    return Record(
        id="sample",
        title=found.incident.title,
        communications=found.communications,
        started_at=found.incident.started_at,
        start_known=True,
        resolved_at=found.incident.resolved_at,
    )


def keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: keys(entry) for name, entry in value.items()}
    return len(value) if isinstance(value, list) else None


@languages
def test_twenty_messages_over_four_channels_and_three_audiences(lang: str) -> None:
    """Each with words, a sender, and a phase a person can choose."""
    messages = sample(lang).communications
    assert len({message.id for message in messages}) == 20
    assert {message.channel for message in messages} == {
        Channel.STATUS_PAGE,
        Channel.EMAIL,
        Channel.SUPPORT,
        Channel.CHAT,
    }
    assert {message.audience for message in messages} == {
        Audience.CUSTOMERS,
        Audience.STRATEGIC,
        Audience.EXECUTIVES,
    }
    assert {message.phase for message in messages} <= set(INCIDENT_PHASES)
    assert all(message.body and message.sender for message in messages)
    assert [message.happened_at for message in messages] == sorted(message.happened_at for message in messages)


@languages
def test_evidence_leads_to_what_is_there(lang: str) -> None:
    """A list for each why, and a silence of customers from one message to the next."""
    found = sample(lang)
    ids = {each.id for each in (*found.communications, *found.notes)}
    silences = {f"{gap.start:%FT%TZ}/{gap.end:%FT%TZ}" for gap in timeline.gaps(record(found), scope="customers")}
    assert any(group.factors for group in found.groups)
    for group in found.groups:
        assert len(group.evidence) == len(group.whys)
        assert {name for links in group.evidence for name in links} <= ids | silences


@languages
def test_the_incident_lasted_over_two_hours_and_its_preparation_is_answered(lang: str) -> None:
    """Customers noticed before monitoring did, and every duration fits inside the incident."""
    incident = sample(lang).incident
    lasted = timeline.minutes_between(incident.started_at, incident.resolved_at)
    assert lasted > 120
    assert incident.started_at < incident.detected_at < incident.resolved_at
    assert incident.symptom
    assert incident.noticed
    for minutes in (incident.investigating_minutes, incident.escalating_minutes, incident.deciding_minutes):
        assert 0 < minutes < lasted


def test_the_status_page_was_silent_for_over_two_hours_and_broke_its_promises() -> None:
    """A first word after 20 minutes, 2 h 15 of silence after “in 30 minutes”, one promise of three kept."""
    figures = figures_of(record(sample("en")), "channel:status_page")
    assert figures.first_gap_minutes == 20
    assert figures.largest_gap is not None
    assert figures.largest_gap.minutes == 135
    assert figures.largest_gap.target_minutes == 30
    assert (figures.promises_kept, figures.promises_made) == (1, 3)


def test_the_three_circled_gaps_are_gaps_of_the_timeline() -> None:
    """A mark that fits no gap would be drawn nowhere."""
    found = sample("en")
    assert len(found.marks) == 3
    for mark in found.marks:
        assert mark.scope in timeline.scopes(record(found))
        gaps = timeline.gaps(record(found), scope=mark.scope)
        (gap,) = [gap for gap in gaps if (gap.start, gap.end) == (mark.from_at, mark.to_at)]
        assert gap.over_target
        assert gap in timeline.longest(gaps)


@languages
def test_every_note_stands_where_it_says(lang: str) -> None:
    """In the incident, at a message that exists, or inside a gap over target or before the first word."""
    found = sample(lang)
    messages = {message.id for message in found.communications}
    groups = {group.id for group in found.groups}
    assert len({note.id for note in found.notes}) == 14
    for note in found.notes:
        place = PlaceKind(note.place)
        assert (note.at is not None) == (place is PlaceKind.GAP)
        assert (note.communication_id is not None) == (place is PlaceKind.COMMUNICATION)
        assert note.communication_id is None or note.communication_id in messages
        assert note.group_id is None or note.group_id in groups
        assert note.at is None or found.incident.started_at < note.at < found.incident.resolved_at
        assert 0 < len(note.text) <= 140
    assert {note.place for note in found.notes} == set(PlaceKind)


@languages
def test_four_groups_have_names_notes_votes_and_up_to_five_whys_with_one_root(lang: str) -> None:
    """Eight people with three votes each; one chain goes down to the fifth why."""
    found = sample(lang)
    held = Counter(note.group_id for note in found.notes if note.group_id)
    assert len(found.groups) == 4
    assert all(held[group.id] >= 2 and group.name for group in found.groups)
    assert sum(group.votes for group in found.groups) == 24
    assert max(len(group.whys) for group in found.groups) == 5
    for group in found.groups:
        assert 3 <= len(group.whys) <= 5
        assert group.root_cause in group.whys


@languages
def test_three_actions_answer_the_priorities_with_an_owner_and_a_date(lang: str) -> None:
    """The groups with the most votes are the ones the team works on."""
    found = sample(lang)
    priorities = {group.id for group in found.groups if group.priority}
    by_votes = sorted(found.groups, key=lambda group: -group.votes)
    assert priorities == {group.id for group in by_votes[:3]}
    assert {action.group_id for action in found.actions} == priorities
    causes = {group.id: group.root_cause for group in found.groups}
    for action in found.actions:
        assert action.owner
        assert action.recommendation
        assert action.due_days > 0
        assert action.cause == causes[action.group_id]


@pytest.mark.parametrize("key", KEYS)
def test_every_language_has_the_same_words_to_say(key: str) -> None:
    """Same keys, same lengths, and no word without a fact that uses it."""
    content = json.loads((SAMPLE_DIR / f"{key}.json").read_text("utf-8"))
    assert set(content["languages"]) == set(LANGUAGES)
    shapes = [keys(words) for words in content["languages"].values()]
    assert all(shape == shapes[0] for shape in shapes)
    for kind in ("communications", "notes", "groups", "actions"):
        assert list(shapes[0][kind]) == [fact["id"] for fact in content["facts"][kind]]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("lang", ["fr", "de"])
def test_no_message_or_note_is_left_in_english(lang: str, key: str) -> None:
    """Names of people and products aside."""
    written, translated = sample("en", key), sample(lang, key)
    english = {message.body for message in written.communications} | {note.text for note in written.notes}
    other = {message.body for message in translated.communications} | {note.text for note in translated.notes}
    assert not english & other


def test_an_unknown_language_is_english() -> None:
    """As the translator does it."""
    assert sample("xx") == sample("en")


# Three workshops


@languages
def test_three_workshops_over_nine_months_of_one_team(lang: str) -> None:
    """March to November, in order, the first two weeks at most after their incident."""
    found = [sample(lang, key) for key in KEYS]
    assert len({each.team for each in found}) == 1
    months = [each.incident.started_at.month for each in found]
    assert (months[0], months[-1]) == (3, 11)
    assert [each.held_at for each in found] == sorted(each.held_at for each in found)
    for each in found:
        assert 0 < (each.held_at - each.incident.resolved_at).days <= 14
        assert each.incident.started_at.year == 2026
    assert [each.newest for each in found] == [False, False, True]


@languages
@pytest.mark.parametrize("key", KEYS)
def test_each_workshop_is_complete_and_its_parts_fit(lang: str, key: str) -> None:
    """Messages in order, marks on gaps, notes where they say, whys with one root, actions for the priorities."""
    found = sample(lang, key)
    messages = {message.id for message in found.communications}
    assert [m.happened_at for m in found.communications] == sorted(m.happened_at for m in found.communications)
    assert all(message.body and message.sender for message in found.communications)
    for mark in found.marks:
        gaps = timeline.gaps(record(found), scope=mark.scope)
        assert [gap for gap in gaps if (gap.start, gap.end) == (mark.from_at, mark.to_at)]
    for note in found.notes:
        assert note.communication_id is None or note.communication_id in messages
        assert note.at is None or found.incident.started_at < note.at < found.incident.resolved_at
        assert 0 < len(note.text) <= 140
    assert {action.group_id for action in found.actions} == {group.id for group in found.groups if group.priority}
    for group in found.groups:
        assert group.root_cause in group.whys
        for name in (each for why in group.evidence for each in why if "/" not in each):
            assert name in messages | {note.id for note in found.notes}


def test_the_story_the_trends_tell_has_one_relapse() -> None:
    """The first word comes sooner each time; the silence shrinks, then grows again; a promise is missed."""
    figures = [figures_of(record(sample("en", key)), timeline.CUSTOMERS) for key in KEYS]
    first = [f.first_gap_minutes for f in figures]
    assert first == [12, 7, 4]
    assert [f.largest_gap.minutes for f in figures if f.largest_gap] == [80, 29, 67]
    assert [(f.promises_kept, f.promises_made) for f in figures] == [(1, 3), (6, 6), (5, 6)]


def test_every_decision_is_made_by_a_later_workshop_of_the_sample() -> None:
    """Done, moved and dropped with a reason all occur; one action is left open for the newest workshop to decide."""
    outcomes = Counter[str]()
    for place, key in enumerate(KEYS):
        for action in sample("en", key).actions:
            for each in action.decisions:
                outcomes[each.outcome] += 1
                assert KEYS.index(each.decided_in) > place
                assert bool(each.reason) == (each.outcome == "dropped")
    assert set(outcomes) == {"done", "moved", "dropped"}
    assert [a.id for a in sample("en", "sign_in").actions if not a.decisions] == ["b2"]


@pytest.mark.parametrize("key", KEYS)
def test_the_pulse_was_answered_by_a_whole_room(key: str) -> None:
    """As many answers to each statement, three at least."""
    sizes = {sum(counts) for results in sample("en", key).pulse.values() for counts in results.values()}
    assert len(sizes) == 1
    assert min(sizes) >= 3
    assert {moment: set(results) for moment, results in sample("en", key).pulse.items()} == {
        moment: set(items) for moment, items in ASKED.items()
    }
