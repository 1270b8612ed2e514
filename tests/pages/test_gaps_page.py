"""Mind the gaps: the target chosen, the matrix, the minute, the messages behind the numbers."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from playbook.timeline import gaps
from tests.pages.conftest import Open, Room, said

TABS = ["Longest silences", "Who was told", "Promises and dates", "What they could believe", "As a table"]


def behind(app: AppTest, number: str) -> str:
    """The panel of the button that shows this number."""
    for html in said(app).split("<button"):
        button = html.partition("</button>")[0]
        if number in button:
            ident = re.findall(r'popovertarget="([^"]+)"', button)[0]
            return said(app).split(f'<div id="{ident}"')[1].split("</div></div>")[0]
    raise AssertionError(f"no button shows {number}")


def opened(app: AppTest, tab: str) -> AppTest:
    app.session_state["details"] = tab
    return app.run()


def test_the_facilitator_chooses_whose_target_red_is(sample_room: Room, open_page: Open) -> None:
    app = open_page(w=sample_room.id)
    assert "Red is beyond the target (The play: first word within 20 min, then every 30 min)" in said(app)
    app.radio[0].set_value("pagerduty").run()
    assert not app.exception
    assert sample_room.view().cadence == "pagerduty"
    assert "PagerDuty: first word within 5 min, then every 20 min" in said(open_page("ann", w=sample_room.id))


def test_a_participant_reads_where_the_target_comes_from(sample_room: Room, open_page: Open) -> None:
    app = open_page("ann", w=sample_room.id)
    assert not app.radio
    assert "a first word on detection" in said(app)


def test_the_longest_silence_stands_beside_public_incidents(sample_room: Room, open_page: Open) -> None:
    assert "longest silence: longer than in 40% of public incidents" in said(open_page(w=sample_room.id))


def test_the_three_longest_have_the_words_around_them(sample_room: Room, open_page: Open) -> None:
    text = said(open_page(w=sample_room.id))
    assert text.count("Last word before") == 3
    assert "I have no time for the repair yet" in text


def test_audiences_never_told_stand_out(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "Who was told")
    assert not app.exception
    assert "Employees, Partners" in said(app)


def test_a_minute_shows_what_each_audience_could_believe(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "What they could believe")
    assert not app.exception
    assert "1 h 19 ago" in said(app)
    assert said(app).count("had been told nothing yet") == 3


@pytest.mark.parametrize("tab", TABS)
def test_lanes_by_audience_go_with_every_table(sample_room: Room, open_page: Open, tab: str) -> None:
    app = open_page(w=sample_room.id)
    app.session_state["lanes"] = "audience"
    assert not opened(app, tab).exception


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("12 min", "14:12"),
        ("1 h 20", "587 public incidents"),
        ("1 of 3", "5 min late: At 14:20 the next word was announced for 14:50"),
        ("12 sent, 10 needed", "18:22"),
    ],
)
def test_a_figure_opens_the_messages_behind_it(sample_room: Room, open_page: Open, number: str, words: str) -> None:
    assert words in behind(open_page(w=sample_room.id), f"<b>{number}</b>")


def test_a_cell_of_the_matrix_opens_its_messages(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "Who was told")
    assert "Three key accounts have called me" in behind(app, "69% of the time beyond target")


def test_a_target_missed_opens_the_silences_that_missed_it(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "Kept and missed")
    shown = behind(app, "1 of 4 missed")
    assert "over the target of" in shown
    assert shown.count("<blockquote") == 2


def test_promises_dates_the_end_and_too_much_are_told_with_their_messages(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "Promises and dates")
    assert not app.exception
    assert "did not say when the next one would come" in said(app)
    assert "At 14:55 the next word was announced for 15:25" in said(app)
    assert "from the end to the word of it" in said(app)
    assert "Every message was published when it says" in said(app)
    assert "17:10" in behind(app, "<b>1 h 45 late</b>")


def test_any_silence_can_be_chosen_and_circled(sample_room: Room, open_page: Open) -> None:
    app = open_page("ann", w=sample_room.id)
    here = sample_room.view()
    found = gaps(here.record, scope="channel:email", profile=here.profile)
    app.selectbox(key="another_silence").set_value(found[0].key).run()
    assert "E-mail · 14:00 → 15:15 · 1 h 15" in app.selectbox(key="another_silence").options
    [*_, button] = [b for b in app.button if b.label == "Circle it"]
    button.click().run()
    assert not app.exception
    assert len(sample_room.view().marks) == len(here.marks) + 1


def test_the_same_facts_stand_in_a_table(sample_room: Room, open_page: Open) -> None:
    app = opened(open_page(w=sample_room.id), "As a table")
    for words in ("14:55 → 17:10", "over target by 1 h 45", "15:25", "circled", "Monitoring"):
        assert words in said(app)
