"""What the command line adds to the gaps: as text, and for programs."""

from __future__ import annotations

import json

import pytest

from playbook import cadence
from playbook.__main__ import READABLE, main
from playbook.announced import with_announcements
from playbook.i18n import translator
from playbook.record import Record
from playbook.report import facts, lines
from tests.unit.test_statuspage_v2 import file, incident, update
from tests.unit.test_timeline import at, record, said

T = translator("en")
GENERIC = "We are continuing to investigate this issue."
TOLD = record(
    said(20, body="Payments fail for a third of our customers. Next update in 30 minutes."),
    said(60, body=GENERIC),
    said(64, body=GENERIC),
    said(68, "third", body="Cards work again, invoices do not.", published_at=at(90)),
    said(
        75, "mail", channel="email", audience="strategic", announced_at=at(100), body="We will call you at 15:40 UTC."
    ),
    said(262, body="Solved. Everything works again.", phase="resolved", published_at=at(270)),
    end=262,
)


@pytest.mark.parametrize(
    ("body", "minutes"),
    [
        ("Next update in 30 minutes.", 50),
        ("We will post another update by 15:00 UTC.", 60),
        ("Prochaine mise à jour dans une demi-heure.", 50),
        ("Das nächste Update folgt innerhalb der nächsten Stunde.", 80),
        ("We will share more as soon as possible.", None),
        ("Error rates rose to 30 per cent.", None),
    ],
)
def test_an_announcement_is_read_from_the_words(body, minutes):
    [message] = with_announcements(record(said(20, body=body))).communications
    assert message.announced_at == (None if minutes is None else at(minutes))


def test_what_the_source_itself_announced_stays_and_a_backdated_message_counts_from_its_publication():
    body = "Next update in 30 minutes."
    r = record(said(20, body=body, announced_at=at(25)), said(30, body=body, published_at=at(90)))
    assert [c.announced_at for c in with_announcements(r).communications] == [at(25), at(120)]


def test_clock_times_without_a_zone_are_in_the_zone_given():
    r = record(said(20, body="Next update at 16:00."))
    assert with_announcements(r, zone="Europe/Berlin").communications[0].announced_at == at(60)


def test_programs_get_every_finding_with_its_instants():
    found = facts(TOLD)
    assert json.loads(json.dumps(found)) == found
    assert found["cadence"] == "strict30"
    customers = found["audiences"][0]
    assert (customers["audience"], customers["sent"], customers["needed"]) == ("customers", 5, 9)
    assert [each["channel"] for each in customers["channels"]] == ["status_page"]
    assert found["never_told"] == ["employees", "executives", "partners"]
    assert [tuple(each.values()) for each in found["announcements"]] == [
        ("2026-03-12T14:20:00.000Z", "2026-03-12T14:50:00.000Z", "late", 10),
        ("2026-03-12T15:15:00.000Z", "2026-03-12T15:40:00.000Z", "broken", None),
    ]
    assert len(found["announced_nothing"]) == 3
    assert [each["minutes"] for each in found["backdated"]] == [22, 8]
    assert found["resolution_told"] == {"at": "2026-03-12T18:30:00.000Z", "minutes": 8}
    assert found["too_much"]["repeated"] == ["2026-03-12T15:04:00.000Z"]
    assert found["too_much"]["empty"] == ["2026-03-12T15:00:00.000Z", "2026-03-12T15:04:00.000Z"]
    assert found["too_much"]["bursts"][0]["messages"] == 3
    assert found["public_percentiles"]["largest_gap_minutes"]["value"] == 187
    assert found["counterfactual"] == {
        "sent": 6, "messages": 9, "longest_minutes": 187, "would_be_minutes": 30,
    }  # fmt: skip


def test_the_profile_chosen_is_named_and_measures():
    found = facts(TOLD, profile=cadence.profile("pagerduty").at("severe"))
    assert (found["cadence"], found["severity"]) == ("pagerduty", "severe")
    assert [each["needed"] for each in found["audiences"]] == [14, 14, 9, 9, 14]


def test_without_reading_words_only_what_the_source_says_is_known():
    found = facts(TOLD, read_words=False)
    assert [each["state"] for each in found["announcements"]] == ["broken"]
    assert found["too_much"]["empty"] is None


def test_the_text_says_it_for_people():
    text = "\n".join(lines(TOLD, T, "UTC"))
    for words in (
        "Customers            5 sent, 9 needed · first word after 20 min",
        "Partners             nothing on record",
        "! 10 min late: At 14:20 the next word was announced for 14:50 (Status page, Customers).",
        "! no word came: At 15:15 the next word was announced for 15:40 (E-mail, Strategic customers).",
        "! 3 messages: did not say when the next one would come. (15:00, 15:04, 15:08)",
        "! 22 min: Dated 15:08, published 12 Mar 2026, 15:30 UTC: later than its readers are shown.",
        "  8 min: Customers: from the end to the word of it.",
        "! never: Strategic customers: nobody told them that it was over.",
        "! 1 message: said the same again as the one before.",
        "! 3 messages: within 8 min (15:00 → 15:08): Status page, Customers. (15:00, 15:04, 15:08)",
        "! Often: 2 silences were longer than the target; the longest took 3 h 07 (15:15 → 18:22).",
        "What they could believe at 12 Mar, 18:21",
        "Strategic customers: told 3 h 06 ago: We will call you at 15:40 UTC.",
        "Partners: had been told nothing yet",
        "Longest silence after the first word: 3 h 07, longer than in 75% of public incidents",
        "With an update every 30 min: 9 messages instead of 6",
    ):
        assert words in text


def test_programs_get_the_scorecard_the_longest_silences_and_what_each_message_tells():
    found = facts(TOLD, zone="UTC", at=at(62))
    assert found["longest_silences"][0]["minutes"] == 187
    assert found["longest_silences"][0]["before"] == "2026-03-12T15:15:00.000Z"
    assert found["believed"]["at"] == "2026-03-12T15:02:00.000Z"
    assert found["believed"]["told"]["customers"] == "2026-03-12T15:00:00.000Z"
    assert found["believed"]["told"]["strategic"] is None
    assert found["messages"][0]["labels"]["next_update"] == 1
    promises = [each for each in found["scorecard"] if each["practice"] == "promises"]
    assert promises[0]["talk"]
    assert promises[0]["messages"][0] == "2026-03-12T14:20:00.000Z"
    assert facts(TOLD, read_words=False)["scorecard"] is None


WORDED = record(
    said(5, body="We have a major outage: some users may see slower searches."),
    said(20, "staff", audience="employees", body="Restarted for [X]."),
    said(30, "hard", body="Orchestration infrastructure misconfiguration necessitated comprehensive interdepartmental"
         " coordination regarding authentication, authorization, administration and configuration procedures."),
    said(60, "end", body="This is resolved.", phase="resolved"),
    end=60,
)  # fmt: skip


def test_the_text_names_the_words_and_the_reading_ease_behind_a_finding():
    text = "\n".join(lines(WORDED, T, "UTC"))
    for words in (
        "1 message speaks of an outage though it tells of a part only. (for example 14:05: “outage”)",
        "reading ease 0 of 100, 40 or more suits its readers. (for example 14:30)",
        "! Follow-up afterwards: 1 message says that it is over, and not whether data was lost. (for example 15:00)",
        "14:05 (Customers) Calls it an outage though only a part is affected. (“outage”)",
        "14:20 (Employees) A placeholder is not filled in. (“[X]”)",
        "15:00 (Customers) Says it is over and not that everything works again. (“resolved”)",
    ):
        assert words in text


def test_programs_get_the_words_and_the_reading_ease_too():
    found = facts(WORDED)
    kinds = [[each["kind"] for each in message["style"]["findings"]] for message in found["messages"]]
    assert kinds == [["outage_for_partial"], ["placeholder"], ["hard_to_read"], ["recovery_not_said", "data_not_said"]]
    ease = [each["reading_ease"] for each in found["scorecard"] if each["reading_ease"] is not None]
    assert ease == [found["messages"][2]["style"]["reading_ease"]]


@pytest.mark.parametrize(
    "r", [Record("e", ""), record(), record(end=None), record(said(20), end=None, start_known=False)]
)
def test_a_record_without_much_in_it_is_reported_all_the_same(r):
    assert json.dumps(facts(r))
    assert isinstance(list(lines(r, T, "UTC")), list)


@pytest.fixture
def captured(tmp_path):
    def write(count):
        path = tmp_path / "incidents.json"
        told = [update("c", 55, "resolved"), update("b", 45), update("a", 5, body="Next update in 20 minutes.")]
        path.write_bytes(file(*(incident(*told, id=f"i{n}") for n in range(count))))
        return str(path)

    return write


def test_the_command_line_takes_a_cadence_and_a_severity(captured, capsys):
    assert main(["review", captured(1), "--cadence", "gitlab", "--severity", "severe"]) == 0
    out = capsys.readouterr().out
    assert "Word was announced for 14:25: 20 min late." in out
    assert "GitLab: first word within 10 min, then every 10 min to 30 min by phase" in out
    assert main(["review", captured(1), "--cadence", "gitlab", "--severity", "severe", "--json"]) == 0
    [found] = json.loads(capsys.readouterr().out)["incidents"]
    assert (found["analysis"]["cadence"], found["analysis"]["severity"]) == ("gitlab", "severe")


def test_of_a_large_file_the_words_are_not_read(captured, capsys):
    for count, state in ((1, ["late"]), (READABLE + 1, [])):
        assert main(["review", captured(count), "--json"]) == 0
        found = json.loads(capsys.readouterr().out)["incidents"][0]["analysis"]
        assert [each["state"] for each in found["announcements"]] == state
