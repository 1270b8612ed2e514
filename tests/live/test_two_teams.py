"""Two teams on one server: neither hears, downloads or decides anything of the other's plans, actions and trends."""

from __future__ import annotations

from datetime import timedelta

from playbook import exporters
from playbook.model import Workshop
from playbook.workshop import carry, plan, seats, unit
from playbook.workshop.plan import ActionDraft
from tests.live.conftest import House, Meeting, meet

SECRETS = ("Walrus", "Ocelot", "Heron")


def promise(meeting: Meeting, words: str, *, dropped: str = "") -> str:
    """An action the meeting's team agreed on in an earlier workshop; returns that workshop's id."""
    store, browser = meeting.house.store, meeting.anna.browser
    with store.reading() as session:
        team_id = session.get_one(Workshop, meeting.id).team_id
    begun = seats.start(store, browser=browser, team_id=team_id, title="Earlier Heron", language="en", time_zone="UTC")
    with store.writing() as session:
        session.get_one(Workshop, begun.workshop_id).created_at -= timedelta(days=90)
    here = {"browser": browser, "workshop_id": begun.workshop_id}
    unit.perform(store, **here, use_case=plan.save_action, draft=ActionDraft(words, owner="Ann"))
    if dropped:
        with store.reading() as session:
            [found] = [
                c for c in carry.carried(session, session.get_one(Workshop, meeting.id)) if c.recommendation == words
            ]
        unit.perform(
            store,
            browser=browser,
            workshop_id=meeting.id,
            use_case=carry.settle,
            action=found.action_id,
            outcome="dropped",
            reason=dropped,
        )
    return begun.workshop_id


def test_no_frame_and_no_file_of_one_team_tells_of_the_other(house: House) -> None:
    """Open promises, reasons, titles of earlier workshops; own files tell them, or the test would prove nothing."""
    ours, theirs = meet(house, "Ours"), meet(house, "Theirs")
    earlier = promise(ours, "Walrus", dropped="Ocelot")
    mine, other = ours.sit(ours.anna), theirs.sit(theirs.anna)
    assert mine.do("pulse", moment="start", item="tools", value=3)["t"] == "ack"
    for tab in (mine, other):
        tab.sync()
    assert not any(word in raw for raw in other.raw for word in SECRETS)
    for name in exporters.FORMATS:
        for person in (theirs.anna, theirs.ben):
            found = house.client.get(f"/export/{theirs.id}/{name}", headers={"cookie": person.cookie})
            assert found.status_code == 200
            assert not any(word in found.text for word in SECRETS)
            for id in (ours.id, earlier):
                closed = house.client.get(f"/export/{id}/{name}", headers={"cookie": person.cookie})
                assert closed.status_code == 403
                assert not any(word in closed.text for word in SECRETS)
    told = house.client.get(f"/export/{ours.id}/record.md", headers={"cookie": ours.ben.cookie}).text
    assert all(word in told for word in SECRETS)


def test_no_socket_of_one_team_opens_to_the_other(house: House) -> None:
    """Neither the present workshop nor the one whose actions are carried over."""
    ours, theirs = meet(house, "Ours"), meet(house, "Theirs")
    earlier = promise(ours, "Walrus")
    for id in (ours.id, earlier):
        tab = house.dial(f"/live/{id}", person=theirs.anna)
        assert tab.closed_with() == 4401
        assert tab.raw == []


def test_a_decision_in_one_team_rings_in_none_of_the_other_s_rooms(house: House) -> None:
    ours, theirs = meet(house, "Ours"), meet(house, "Theirs")
    mine, other = ours.sit(ours.ben), theirs.sit(theirs.ben)
    before = len(other.raw)
    promise(ours, "Walrus", dropped="Ocelot")
    mine.sync()
    other.sync()
    rings = [b["topic"] for f in mine.frames if f["t"] == "delta" for b in f["d"] if b["k"] == "ring"]
    assert "carry" in rings
    assert all('"carry"' not in raw for raw in other.raw[before:])
