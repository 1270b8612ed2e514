"""Pages copied from a browser as text, and lines as people jot them down."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised

PAGE = """Sign-in fails
Incident Report for Shop
Resolved
It works again.

Thank you.
Posted 3 days ago. Aug 28, 2024 - 13:36 PDT
Update
Nearly there.
Posted 3 days ago. Aug 28, 2024 - 13:10 PDT
Monitoring
A fix is out.
Posted 3 days ago. Aug 28, 2024 - 13:10 PDT
Investigating
We are looking.
Posted 3 days ago. Aug 28, 2024 - 12:00 PDT
This incident affected: API, Sign-in.
"""


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]


def one(text: str, **options):
    (record,) = read(text.encode(), **options)
    return record


def test_an_incident_s_page_is_read_oldest_first():
    assert recognised(PAGE.encode()) == "pasted"
    record = one(PAGE)
    assert record.title == "Sign-in fails"
    assert (record.started_at, record.resolved_at) == (utc(2024, 8, 28, 19), utc(2024, 8, 28, 20, 36))
    assert [(c.happened_at, c.phase, c.body, c.line) for c in record.communications] == [
        (utc(2024, 8, 28, 19), "investigating", "We are looking.", 16),
        (utc(2024, 8, 28, 20, 10), "monitoring", "A fix is out.", 13),
        (utc(2024, 8, 28, 20, 10), "monitoring", "Nearly there.", 10),
        (utc(2024, 8, 28, 20, 36), "resolved", "It works again.\n\nThank you.", 7),
    ]


def test_the_same_text_has_the_same_names_again():
    first, again = one(PAGE), one(PAGE.replace("3 days ago", "2 months ago").replace("\n", "\r\n"))
    assert first.id == again.id
    assert [c.id for c in first.communications] == [c.id for c in again.communications]


@pytest.mark.parametrize(
    "stamp",
    [
        "Posted 3 days ago. Aug 28, 2024 - 13:36 PDT",
        "Posted Aug 28, 2024 - 13:36 PDT",
        "Posted about 1 year ago. August 28, 2024 – 1:36 PM PDT",
        "Posted 3 days ago.\nAug 28, 2024 - 13:36 PDT",
        "  Posted 3 days ago.\xa0Aug 28, 2024 - 13:36\xa0PDT  ",
        "Posted 3 days ago. Aug 28, 2024 - 20:36 UTC",
        "Posted 3 days ago. Aug 28, 2024 - 22:36 CEST",
        "Posted 3 days ago. Aug 28, 2024 - 17:36 -03",
        "Posted 3 days ago. Aug 29, 2024 - 02:06 GMT+5:30",
    ],
)
def test_stamps_come_in_many_forms(stamp):
    assert one(f"Title\nIncident Report for Shop\nResolved\nOver.\n{stamp}\n").resolved_at == utc(2024, 8, 28, 20, 36)


def test_a_part_of_a_page_has_no_title():
    record = one("Resolved\nOver.\nPosted 1 day ago. Aug 28, 2024 - 13:36 UTC")
    assert (record.title, record.communications[0].phase) == ("", "resolved")


def test_a_phase_s_name_within_the_words_is_words():
    text = "T\nIncident Report for X\nUpdate\nfirst\nResolved\nlast\nPosted 1 day ago. Aug 28, 2024 - 13:36 UTC"
    (message,) = one(text).communications
    assert (message.phase, message.body) == ("update", "first\nResolved\nlast")


def test_several_pages_one_after_the_other_are_several_incidents():
    second = PAGE.replace("Sign-in fails", "Search slow").replace("Aug 28", "Sep 02")
    found = read((PAGE + second).encode())
    assert [(r.title, len(r.communications)) for r in found] == [("Sign-in fails", 4), ("Search slow", 4)]


LISTED = """Past Incidents
Jan 1, 2025
Search slow
Resolved - All fast again.
Jan 1, 00:20 PST
Update - Still
slow.
Dec 31, 23:50 PST
Investigating - It is slow.
Dec 31, 23:40 PST
Sign-in fails
Resolved - Fixed.
Jan 1, 09:20 PST
Dec 30, 2024
No incidents reported.
"""


def test_the_list_of_past_incidents_takes_its_years_from_the_headings():
    search, sign_in = read(LISTED.encode())
    assert [(c.happened_at, c.phase, c.body) for c in search.communications] == [
        (utc(2025, 1, 1, 7, 40), "investigating", "It is slow."),
        (utc(2025, 1, 1, 7, 50), "investigating", "Still\nslow."),
        (utc(2025, 1, 1, 8, 20), "resolved", "All fast again."),
    ]
    assert (search.title, sign_in.title) == ("Search slow", "Sign-in fails")


def test_the_history_shows_only_a_last_message_and_the_range():
    text = """August 2024
Search slow
This incident has been dealt with.
Aug 28, 23:36 - Aug 29, 01:50 PDT
Sign-in fails
Fixed.
Aug 3, 23:50 - 00:10 PDT
"""
    search, sign_in = read(text.encode())
    assert (search.title, search.started_at, search.resolved_at) == (
        "Search slow",
        utc(2024, 8, 29, 6, 36),
        utc(2024, 8, 29, 8, 50),
    )
    assert sign_in.resolved_at == utc(2024, 8, 4, 7, 10)
    assert "only the last message" in search.notices[0][0]


def test_maintenance_pages_are_left_out_unless_asked_for():
    text = PAGE.replace("Resolved", "Completed").replace("Investigating", "Scheduled")
    assert read(text.encode()) == []
    assert read(text.encode(), maintenance=True)[0].maintenance


def test_letters_that_several_zones_share_are_pointed_out():
    text = "Resolved\nOver.\nPosted 1 day ago. Jun 28, 2024 - 13:36 CST"
    assert one(text).resolved_at == utc(2024, 6, 28, 19, 36)
    assert "several time zones" in one(text).notices[0][0]
    assert one(text, zone="Asia/Shanghai").resolved_at == utc(2024, 6, 28, 5, 36)


def test_a_stamp_without_a_zone_asks_for_one():
    text = "Resolved\nOver.\nPosted 1 day ago. Jun 28, 2024 - 13:36"
    with pytest.raises(Unreadable, match="time zone") as refused:
        read(text.encode())
    assert refused.value.field == "zone"
    assert one(text, zone="Europe/Berlin").resolved_at == utc(2024, 6, 28, 11, 36)


@pytest.mark.parametrize("stamp", ["Feb 30, 2024 - 13:36 UTC", "Jan 1, 9999 - 10:00 UTC", "Jan 1, 0001 - 10:00 UTC",
                                   "Aug 28, 2024 - 25:99 UTC", "Foo 28, 2024 - 13:36 UTC"])  # fmt: skip
def test_a_time_on_no_calendar_is_named_with_its_line(stamp):
    with pytest.raises(Unreadable, match="Line 3"):
        read(f"Resolved\nOver.\nPosted 1 day ago. {stamp}".encode())


LINES = """Checkout outage
14:05 told support on Slack
14:20 - Investigating: e-mail to key accounts
  signed by Kim
2:45 pm tweeted
23:50 banner in the app
00:10 Resolved - status page
"""
DAY = date(2024, 8, 28)


def test_free_lines_take_day_and_zone_from_the_person():
    record = one(LINES, zone="Europe/Berlin", day=DAY)
    assert recognised(LINES.encode()) == "free_lines"
    assert record.title == "Checkout outage"
    assert [(c.happened_at, c.channel, c.audience, c.phase, c.line) for c in record.communications] == [
        (utc(2024, 8, 28, 12, 5), "chat", "employees", "update", 2),
        (utc(2024, 8, 28, 12, 20), "email", "strategic", "investigating", 3),
        (utc(2024, 8, 28, 12, 45), "social", "customers", "investigating", 5),
        (utc(2024, 8, 28, 21, 50), "in_app", "customers", "investigating", 6),
        (utc(2024, 8, 28, 22, 10), "status_page", "customers", "resolved", 7),
    ]
    assert record.communications[0].body == "told support on Slack"
    assert record.communications[1].body == "e-mail to key accounts\nsigned by Kim"


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("14:05 x", (12, 5)),
        ("14h05 x", (12, 5)),
        ("14.05 Uhr x", (12, 5)),
        ("[14:05] x", (12, 5)),
        ("* 14:05: x", (12, 5)),
        ("2:05 PM x", (12, 5)),
        ("2 p.m. x", (12, 0)),
        ("12:05 am x", (22, 5)),
        ("14:05:59 x", (12, 5)),
        ("14:05 UTC x", (14, 5)),
        ("14:05 CEO asked", (12, 5)),
        ("2024-08-28 14:05 x", (12, 5)),
        ("2024-08-28T14:05Z x", (14, 5)),
        ("28.08.2024 14:05 x", (12, 5)),
        ("Aug 28, 2024 14:05 x", (12, 5)),
        ("28 Aug 2024, 14:05 x", (12, 5)),
        ("Wednesday, 28 August 2024\n14:05 x", (12, 5)),
    ],
)
def test_clocks_are_written_in_many_ways(line, at):
    (message,) = one(line, zone="Europe/Berlin", day=DAY).communications
    assert (message.happened_at.hour, message.happened_at.minute) == at
    assert message.body in ("x", "CEO asked")


@pytest.mark.parametrize(
    ("options", "field"), [({}, "day"), ({"day": DAY}, "zone"), ({"zone": "Europe/Berlin"}, "day")]
)
def test_free_lines_ask_for_what_they_lack(options, field):
    with pytest.raises(Unreadable) as refused:
        read(LINES.encode(), **options)
    assert refused.value.field == field


def test_lines_out_of_order_stay_on_their_day():
    record = one("14:05 a\n13:50 b\n", zone="UTC", day=DAY)
    assert [c.body for c in record.communications] == ["b", "a"]


def test_text_without_any_time_is_no_record():
    with pytest.raises(Unreadable, match="not a record"):
        read(b"We had an outage yesterday. It was bad.")


@pytest.mark.parametrize(
    "stamp",
    [
        "Posted Aug 28 , 2024 - 13:36 PDT",
        "Posted 3 days ago. Aug 28, 2024 - 1:36 PM PDT",
        "Posted 3 days ago. August 28, 2024 at 13:36:00 PDT",
        "Gepostet vor 3 Tagen. 28. Aug. 2024 - 22:36 MESZ",
        "Wed, Aug 28, 2024, 08:36 PM UTC",
        "Aug 28, 2024 13:36 PDT",
    ],
)
@pytest.mark.parametrize(
    "words", ["Resolved\nOver.", "Resolved - Over.", "## Resolved\n\nOver.", "**Resolved** - Over.", "Behoben\nOver."]
)
def test_pages_are_copied_in_many_ways(stamp, words):
    record = one(f"# Sign-in fails\nIncident Report for Shop\n{words}\n{stamp}\n← Current Status\n")
    assert (record.title, record.resolved_at) == ("Sign-in fails", utc(2024, 8, 28, 20, 36))
    assert [(c.phase, c.body) for c in record.communications] == [("resolved", "Over.")]


def test_what_is_still_open_stands_above_the_past_incidents_and_has_their_year():
    text = """Sign-in fails
Subscribe
Identified - We found it.
Jan 1, 01:36 PST
Investigating - We look.
Dec 31, 23:36 PST
Scheduled Maintenance
Database upgrade
Jan 8, 02:00 - 04:00 PST
We will upgrade the database.
Posted on Dec 30, 10:00 PST
Past Incidents
Jan 1, 2025
Unresolved incident: Sign-in fails.
Dec 31, 2024
Search is slow
Resolved - Over.
Dec 31, 03:36 PST
"""
    first, second = read(text.encode())
    assert [(c.happened_at, c.phase) for c in first.communications] == [
        (utc(2025, 1, 1, 7, 36), "investigating"),
        (utc(2025, 1, 1, 9, 36), "identified"),
    ]
    assert (first.title, second.title) == ("Sign-in fails", "Search is slow")


def test_a_copied_box_without_any_year_asks_for_the_day():
    text = "Sign-in fails\nInvestigating - We look.\nAug 28, 13:36 PDT\n"
    with pytest.raises(Unreadable, match="day but no year") as refused:
        one(text)
    assert refused.value.field == "day"
    assert one(text, day=DAY).communications[0].happened_at == utc(2024, 8, 28, 20, 36)


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("* 14:05 UTC: x", (14, 5)),
        ("- **14:05** x", (14, 5)),
        ("| 14:05 | x |", (14, 5)),
        ("14:05-14:30 x", (14, 5)),
        ("14:05 – 15:05: x", (14, 5)),
        ("28/08/2024 2:05 PM - x", (14, 5)),
        ("28.08. 14:05 Uhr x", (14, 5)),
        ("28 août 14:05 x", (14, 5)),
        ("28. August 2024 um 14:05 Uhr x", (14, 5)),
        ("Aug 28, 2024 at 2:05 PM x", (14, 5)),
        ("2024-08-28T10:05:00-04:00 x", (14, 5)),
        ("15:05 UTC+1 x", (14, 5)),
    ],
)
def test_lines_are_jotted_down_in_many_ways(line, at):
    (message,) = one(line, zone="UTC", day=DAY).communications
    assert (message.happened_at, message.body.strip(" |")) == (utc(2024, 8, 28, *at), "x")


def test_the_zone_above_the_lines_holds_for_all_of_them():
    assert one("Timeline (all times UTC)\n14:05 x", zone="Europe/Berlin", day=DAY).started_at == utc(2024, 8, 28, 14, 5)


def test_whether_the_day_comes_first_in_jotted_lines_is_asked():
    with pytest.raises(Unreadable, match="day first or with the month first") as refused:
        one("03/04/2024 14:05 x", zone="UTC")
    assert refused.value.field == "day_first"
    assert one("03/04/2024 14:05 x", zone="UTC", day_first=True).started_at == utc(2024, 4, 3, 14, 5)


@pytest.mark.parametrize(
    ("words", "channel", "audience"),
    [
        ("Mail an alle Kunden", "email", "customers"),
        ("Anruf bei der Geschäftsführung", "phone", "executives"),
        ("courriel aux partenaires", "email", "partners"),
    ],
)
def test_channels_and_audiences_are_found_in_three_languages(words, channel, audience):
    (message,) = one(f"14:05 {words}", zone="UTC", day=DAY).communications
    assert (message.channel, message.audience) == (channel, audience)
