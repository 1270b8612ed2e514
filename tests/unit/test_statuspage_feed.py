"""Statuspage's history as Atom and RSS: years, zones and phases that the stamps leave out."""

from __future__ import annotations

import html
from datetime import UTC, datetime

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised


def post(stamp: str, phase: str, words: str, var: bool = True) -> str:
    if var:
        day, rest = stamp.split(",")
        month, number = day[:3], day[3:].removeprefix(" ")
        clock, zone = rest.strip().split(" ", 1)
        stamp = f"{month} <var data-var='date'>{number}</var>, <var data-var='time'>{clock}</var> {zone}"
    return f"<p><small>{stamp}</small><br><strong>{phase}</strong> - {words}</p>"


def entry(
    *posts: str, published: str, updated: str = "", code: str = "abc123", title: str = "Search &amp; slow"
) -> str:
    return f"""<entry><id>tag:status.example.com,2005:Incident/42</id><published>{published}</published>
    <updated>{updated or published}</updated>
    <link rel="alternate" type="text/html" href="https://status.example.com/incidents/{code}"/>
    <title>Search &amp; slow</title><content type="html">{html.escape("".join(posts))}</content></entry>"""


def atom(*entries: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xml:lang="en-US" xmlns="http://www.w3.org/2005/Atom">'
        f"<title>Shop Status - Incident History</title>{''.join(entries)}</feed>"
    ).encode()


def rss(*posts: str, date: str, extra: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Shop</title><item>'
        f"<title>Search</title><description>\n{html.escape(''.join(posts))}   </description><pubDate>{date}</pubDate>"
        f"<link>http://status.example.com/incidents/xyz</link>{extra}</item></channel></rss>"
    ).encode()


def times(data: bytes, **options):
    (record,) = read(data, **options)
    return [(c.happened_at, c.phase) for c in record.communications]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]


def test_an_entry_is_an_incident_with_its_updates_oldest_first():
    data = atom(
        entry(
            post("Aug 28, 13:36 PDT", "Resolved", "All is &lt;well&gt; again.<br />Thanks."),
            post("Aug  9, 09:05 PDT", "Investigating", "We are looking."),
            published="2024-08-28T13:36:11-07:00",
        )
    )
    assert recognised(data) == "statuspage_feed"
    (record,) = read(data)
    assert (record.id, record.title) == ("abc123", "Search & slow")
    assert (record.started_at, record.start_known) == (utc(2024, 8, 9, 16, 5), False)
    assert record.resolved_at == utc(2024, 8, 28, 20, 36)
    assert [(c.id, c.phase, c.body) for c in record.communications] == [
        ("abc123-1", "investigating", "We are looking."),
        ("abc123-2", "resolved", "All is <well> again.\nThanks."),
    ]


def test_update_carries_the_phase_and_nothing_after_resolved_opens_it_again():
    posts = [
        post(f"Oct  4, {hour}:00 UTC", phase, phase)
        for hour, phase in [(20, "Postmortem"), (18, "Update"), (17, "Resolved"), (16, "Update"), (15, "Identified")]
    ]
    data = atom(entry(*posts, published="2019-10-04T17:00:00Z", updated="2019-10-04T20:00:02Z"))
    (record,) = read(data)
    assert [c.phase for c in record.communications] == [
        "identified",
        "identified",
        "resolved",
        "resolved",
        "postmortem",
    ]
    assert record.resolved_at == utc(2019, 10, 4, 17)


def test_a_first_update_stays_one():
    data = atom(entry(post("Oct  4, 15:00 UTC", "Update", "x"), published="2019-10-04T15:00:00Z"))
    assert times(data) == [(utc(2019, 10, 4, 15), "update")]


def test_updates_of_one_minute_keep_their_order():
    posts = [post("Oct  4, 15:00 UTC", "Update", word) for word in ("third", "second", "first")]
    (record,) = read(atom(entry(*posts, published="2019-10-04T15:00:40Z")))
    assert [c.body for c in record.communications] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("stamps", "published", "updated", "expected"),
    [
        # Across New Year.
        (["Jan  1, 00:20 UTC", "Dec 31, 23:50 UTC"], "2020-01-01T00:20:00Z", "", [(2019, 12, 31), (2020, 1, 1)]),
        # Edited much later.
        (["Oct  1, 03:41 UTC"], "2019-10-01T03:41:27Z", "2021-03-04T15:42:54Z", [(2019, 10, 1)]),
        # A window announced for the year to come: its own date is in the future.
        (["Dec 17, 09:25 UTC", "Dec 12, 21:28 UTC"], "2020-01-09T14:00:00Z", "2019-12-17T09:26:20Z",
         [(2019, 12, 12), (2019, 12, 17)]),
        # A post-mortem half a year later, and only the resolution is dated.
        (["Jul  1, 10:00 UTC", "Dec 24, 11:21 UTC", "Dec 24, 08:58 UTC"], "2013-12-24T11:21:00Z", "",
         [(2013, 12, 24), (2013, 12, 24), (2014, 7, 1)]),
        # The day that not every year has.
        (["Mar  1, 10:00 UTC", "Feb 29, 10:00 UTC"], "2024-03-01T10:00:00Z", "", [(2024, 2, 29), (2024, 3, 1)]),
    ],
)  # fmt: skip
def test_the_year_comes_from_the_dates_of_the_entry(stamps, published, updated, expected):
    data = atom(entry(*(post(stamp, "Update", "x") for stamp in stamps), published=published, updated=updated))
    found = times(data, maintenance=True)
    assert [(at.year, at.month, at.day) for at, _ in found] == expected


@pytest.mark.parametrize(
    ("stamp", "published", "expected"),
    [
        # Pages before 2014 print winter's letters in summer; the clock is right.
        ("Oct 28, 14:48 PST", "Mon, 28 Oct 2013 14:48:00 -0700", (2013, 10, 28, 21, 48)),
        ("Jan  1, 09:09 PST", "Wed, 01 Jan 2014 09:09:00 -0800", (2014, 1, 1, 17, 9)),
        # Letters that several zones share: the entry's own date decides.
        ("Jun  3, 10:00 CST", "Mon, 03 Jun 2024 10:00:20 +0800", (2024, 6, 3, 2, 0)),
        ("Jan  3, 10:00 CST", "Wed, 03 Jan 2024 10:00:20 -0600", (2024, 1, 3, 16, 0)),
        ("Jun  3, 10:00 IST", "Mon, 03 Jun 2024 10:00:20 +0530", (2024, 6, 3, 4, 30)),
        ("Jun  3, 10:00 IST", "Mon, 03 Jun 2024 09:00:20 +0000", (2024, 6, 3, 9, 0)),
        # No letters but an offset, and letters nobody knows.
        ("Jun  3, 10:00 -03", "Mon, 03 Jun 2024 10:00:20 -0300", (2024, 6, 3, 13, 0)),
        ("Jun  3, 10:00 XYZ", "Mon, 03 Jun 2024 10:00:20 +0400", (2024, 6, 3, 6, 0)),
        # The hour that comes twice.
        ("Nov  3, 01:30 PDT", "Sun, 03 Nov 2024 01:30:00 -0700", (2024, 11, 3, 8, 30)),
        ("Nov  3, 01:30 PST", "Sun, 03 Nov 2024 01:30:00 -0800", (2024, 11, 3, 9, 30)),
    ],
)
def test_the_zone_is_the_reading_that_agrees_with_the_date_of_the_entry(stamp, published, expected):
    data = rss(post(stamp, "Resolved", "Over.", var=False), date=published)
    assert times(data) == [(utc(*expected), "resolved")]


def test_one_page_has_one_zone_for_all_its_entries():
    """An entry whose own date says nothing takes the reading that fits the others."""
    told = entry(post("Oct 28, 14:48 PST", "Resolved", "a"), published="2013-10-28T14:48:00-07:00", code="a")
    vague = entry(post("Jul  2, 09:00 PST", "Resolved", "b"), published="2013-07-03T00:00:00Z", code="b")
    found = {record.id: record.started_at for record in read(atom(told, vague))}
    assert found == {"a": utc(2013, 10, 28, 21, 48), "b": utc(2013, 7, 2, 16)}


def test_maintenance_is_left_out_unless_asked_for():
    notice = "<p><strong>THIS IS A SCHEDULED EVENT Dec <var data-var='date'>18</var></strong></p>"
    data = atom(
        entry(notice, post("Dec  9, 19:40 UTC", "Update", "x"), published="2019-12-18T16:00:00Z", code="m1"),
        entry(post("Dec 10, 18:00 UTC", "Completed", "x"), published="2019-12-10T18:00:00Z", code="m2"),
        entry(post("Dec 11, 18:00 UTC", "Resolved", "x"), published="2019-12-11T18:00:00Z", code="i1"),
    )
    assert [record.id for record in read(data)] == ["i1"]
    assert [(r.id, r.maintenance) for r in read(data, maintenance=True)] == [("m1", True), ("m2", True), ("i1", False)]
    window = rss(post("Dec 11, 18:00 UTC", "Update", "x"), date="Wed, 11 Dec 2019 18:00:00 +0000",
                 extra="<maintenanceEndDate>Wed, 11 Dec 2019 19:00:00 +0000</maintenanceEndDate>")  # fmt: skip
    assert read(window) == []


def test_lists_links_and_strong_words_inside_a_message_are_kept():
    words = (
        "See <a href='https://x.example'>the page</a>.<br /><strong>Impact</strong><br />"
        "<ul><li>one</li><li>two</li></ul>"
    )
    data = atom(entry(post("Dec 11, 18:00 UTC", "Resolved", words), published="2019-12-11T18:00:00Z"))
    assert read(data)[0].communications[0].body == "See the page.\nImpact\n\n• one\n• two"


def test_markup_as_elements_and_cdata_is_read_too():
    words = post("Dec 11, 18:00 UTC", "Resolved", "Over &amp; done").replace("<br>", "<br/>")
    inside = f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{words}</div></content>'
    cdata = f'<content type="html"><![CDATA[{words}]]></content>'
    for content in (inside, cdata):
        data = atom(f"<entry><id>7</id><published>2019-12-11T18:00:00Z</published>{content}</entry>")
        (record,) = read(data)
        assert [(c.happened_at, c.body) for c in record.communications] == [(utc(2019, 12, 11, 18), "Over & done")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_feeds_in_other_encodings_are_read(encoding):
    text = atom(entry(post("Dec 11, 18:00 UTC", "Resolved", "Café"), published="2019-12-11T18:00:00Z")).decode()
    label = encoding.removesuffix("-sig").replace("cp", "windows-").upper()
    data = text.replace("UTF-8", label).encode(encoding)
    assert read(data)[0].communications[0].body == "Café"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY a 'x'>]><feed>&a;</feed>", "document type"),
        (b"<?xml version='1.0'?><!DOCTYPE feed SYSTEM 'file:///etc/passwd'><feed/>", "document type"),
        (atom(entry("<p>No stamp</p>", published="2019-12-11T18:00:00Z")), "not the history"),
        (b"<feed><entry>&nbsp;</entry></feed>", "damaged at line 1"),
        (b"<feed>" + b"<a>" * 100_000, "damaged"),
        (b"<html><head></head><body>feed</body></html>", "web page"),
    ],
)
def test_what_is_no_such_feed_is_refused_in_a_sentence(data, words):
    with pytest.raises(Unreadable, match=words):
        read(data)


def test_a_feed_without_entries_holds_no_incident():
    assert read(atom()) == []


def clock_of(stamp: str, date: str) -> datetime:
    (record,) = read(rss(post(stamp, "Resolved", "x", var=False), date=date))
    return record.communications[0].happened_at


@pytest.mark.parametrize(
    ("stamp", "date", "at"),
    [
        ("Jun  5, 01:40:38 GMT+0", "Fri, 05 Jun 2026 01:40:38 GMT", utc(2026, 6, 5, 1, 40, 38)),
        ("Mar 24, 3:00 PM PDT", "Tue, 24 Mar 2026 15:00:00 -0700", utc(2026, 3, 24, 22)),
        ("Mar 24, 03:00 CST", "Tue, 24 Mar 2026 03:00:00 +0800", utc(2026, 3, 23, 19)),
        ("Mar 24, 03:00 -03", "Tue, 24 Mar 2026 03:00:00 -0300", utc(2026, 3, 24, 6)),
        ("Mar 24, 03:00 QQT", "24 Mar 2026 03:00:00 +0530", utc(2026, 3, 23, 21, 30)),
        ("Mar 24, 03:00", "24 Mar 2026 03:00:00 +0900", utc(2026, 3, 23, 18)),
        ("24. März, 15:00 MEZ", "Tue, 24 Mar 2026 15:00:00 +0100", utc(2026, 3, 24, 14)),
        ("24 févr., 15:00 CET", "Tue, 24 Feb 2026 15:00:00 +0100", utc(2026, 2, 24, 14)),
        ("May 13, 2017, 06:45 UTC", "Sun, 15 Oct 2017 06:45:00 GMT", utc(2017, 5, 13, 6, 45)),
    ],
)
def test_stamps_of_other_pages_zones_and_languages_are_read(stamp, date, at):
    assert clock_of(stamp, date) == at


def test_a_page_that_imitates_statuspage_is_read_with_its_seconds_and_its_maintenance_left_out():
    head = "<p><strong>Type:</strong> {}</p><p><strong>Affected Components:</strong> Shop</p>"
    told = post("Jun  5, 01:40:38 GMT+0", "Resolved", "Over.") + post(
        "Jun  4, 21:10:00 GMT+0", "Investigating", "Look."
    )
    dates = {"published": "2026-06-04T21:10:00Z", "updated": "2026-06-05T01:40:38Z"}
    (record,) = read(
        atom(entry(head.format("Incident"), told, **dates), entry(head.format("Maintenance"), told, **dates))
    )
    assert [(c.happened_at, c.phase, c.body) for c in record.communications] == [
        (utc(2026, 6, 4, 21, 10), "investigating", "Look."),
        (utc(2026, 6, 5, 1, 40, 38), "resolved", "Over."),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "<b>Status: Resolved</b><br/><br/>Over.<br/><br/><b>Affected components</b><ul><li>Shop</li></ul>",
        "<p><strong>Resolved</strong> — <p>Over.</p></p><p><strong>Identified</strong> — <p>Found.</p></p>",
        "<strong>Behoben</strong> - Over.",
    ],
)
def test_the_last_update_alone_has_the_entry_s_own_date(content):
    (record,) = read(rss(content, date="Wed, 30 Sep 2026 16:43:20 GMT"))
    (message,) = record.communications
    assert (message.happened_at, message.phase, message.body) == (utc(2026, 9, 30, 16, 43, 20), "resolved", "Over.")
    assert "only the last message" in record.notices[0][0]


def test_news_without_any_phase_is_no_history():
    with pytest.raises(Unreadable, match="not the history of a status page"):
        read(rss("<p>We have a <b>new</b> logo</p>", date="Wed, 30 Sep 2026 16:43:20 GMT"))
