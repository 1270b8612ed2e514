"""Whatever a file holds, reading it ends in records or in one clear sentence, and soon."""

from __future__ import annotations

import io
import json
import random
import struct
import time
import zipfile
import zlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook.errors import Unreadable
from playbook.i18n import translator
from playbook.importers import SOURCES, read
from playbook.importers.source import Source
from playbook.intake import anomalies
from playbook.record import Record
from tests.unit import test_google_cloud as google_cloud
from tests.unit import test_own_json as own_json
from tests.unit import test_pagerduty as pagerduty
from tests.unit import test_pasted as pasted
from tests.unit import test_slack as slack
from tests.unit import test_spreadsheet as spreadsheet
from tests.unit import test_statuspage_feed as feed
from tests.unit import test_statuspage_v2 as v2

OPTIONS = {"zone": "Europe/Berlin", "day": date(2024, 8, 28), "day_first": True}
DAY = [slack.message(5, "It is down &amp; <@U1>"), slack.message(9, "Dönë", "U2")]
#: One good file of each kind, by the importer that reads it.
GOOD = {
    "statuspage_v2": v2.file(v2.incident(v2.update("b", 20, body="Ünïcode &amp;"), v2.update("a", 5))),
    "statuspage_feed": feed.atom(
        feed.entry(feed.post("Aug 28, 13:36 PDT", "Resolved", "Wörds"), published="2024-08-28T13:36:11-07:00")
    ),
    "pasted": pasted.PAGE.encode(),
    "google_cloud": google_cloud.file(google_cloud.incident(google_cloud.update(5))),
    "pagerduty": pagerduty.as_file(post_updates=[pagerduty.post(5)]),
    "own_json": own_json.FILE,
    "slack": slack.export({"ops/2024-08-28.json": DAY}),
    "slack day": json.dumps(DAY).encode(),
    "spreadsheet": spreadsheet.CSV.encode(),
    "workbook": spreadsheet.workbook(spreadsheet.row(1, "Time", "Text"), spreadsheet.row(2, 45532.58, "x")),
    "free_lines": pasted.LINES.encode(),
}
WHOLE = ("own_json", "statuspage_v2", "statuspage_feed", "google_cloud", "pagerduty", "slack", "slack day", "workbook")


def outcome(data: bytes, **options: object) -> list[Record] | Unreadable:
    try:
        return read(data, **{**OPTIONS, **options})  # type: ignore[arg-type]
    except Unreadable as refused:
        return refused


def attempt(data: bytes, **options: object) -> Unreadable | None:
    """Read it and check what every outcome must be; the refusal, if it was one."""
    began = time.process_time()
    found = outcome(data, **options)
    assert time.process_time() - began < 5
    if isinstance(found, Unreadable):
        words = str(found)
        assert 20 < len(words) < 400
        assert words.endswith((".", ")."))
        assert words == translator("en").error(found)
        return found
    for record in found:
        ids = [c.id for c in record.communications]
        assert len(ids) == len(set(ids))
        for c in record.communications:
            assert c.happened_at.tzinfo
            c.body.encode()
        anomalies(record)
    return None


@pytest.mark.parametrize("name", GOOD)
def test_the_good_files_are_good(name):
    assert attempt(GOOD[name]) is None
    kind = {"slack day": "slack", "workbook": "spreadsheet"}.get(name, name)
    assert SOURCES[kind].recognises(Source(GOOD[name]))


@pytest.mark.parametrize("name", GOOD)
def test_a_file_cut_at_any_byte_is_read_or_refused(name):
    data = GOOD[name]
    for cut in range(len(data)):
        refused = attempt(data[:cut])
        if name in WHOLE and data[cut:].strip():
            assert refused, f"{name} cut at {cut} was taken for whole"


@pytest.mark.parametrize("name", GOOD)
def test_a_file_with_any_byte_changed_is_read_or_refused(name):
    dice = random.Random(7)  # noqa: S311 — a fixed walk through the files
    for _ in range(300):
        data = bytearray(GOOD[name])
        for _ in range(dice.choice((1, 1, 3))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        attempt(bytes(data))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("name", ["statuspage_v2", "google_cloud", "pagerduty", "pasted", "spreadsheet", "free_lines"])
def test_other_encodings_are_read_or_refused(name, encoding):
    refused = attempt(GOOD[name].decode().encode(encoding))
    if name in ("pasted", "spreadsheet", "free_lines") or encoding.startswith("utf"):
        assert refused is None


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def nameless() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(""), b"x")
    return out.getvalue()


def bomb() -> bytes:
    """A small archive whose members claim, and hold, some gigabytes of blanks."""
    blanks = b" " * 100_000_000
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = squeezed.compress(blanks) + squeezed.flush()
    checksum = zlib.crc32(blanks)
    out, entries = io.BytesIO(), b""
    for number in range(30):
        name = f"ops/2024-08-{number + 1:02}.json".encode()
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, checksum, len(data), len(blanks), len(name), 0)
        start = out.tell()
        out.write(b"PK\x03\x04" + fields + name + data)
        entries += b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, start) + name
    start = out.tell()
    out.write(entries + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 30, 30, len(entries), start, 0))
    return out.getvalue()


DEEP = 1_000_000
HOSTILE = {
    "zip bomb": bomb(),
    "one member of blanks": packed(ops__x=b"", **{"ops/2024-08-28.json": b" " * 300_000_000}),
    "millions of messages": packed(**{"ops/2024-08-28.json": b"[" + b'{"ts":"1724853905.0"},' * 400_000 + b"{}]"}),
    "a member that lies about its size": GOOD["slack"].replace(
        struct.pack("<I", len(json.dumps(DAY))), b"\xff\xff\xff\x7f"
    ),
    "nested archives": packed(inner=packed(inner=GOOD["slack"])),
    "an endless directory": b"PK\x03\x04" + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 9, 9, 0x7FFFFFFF, 0, 0),
    "a member without a name": nameless(),
    "empty archive": packed(),
    "a locked archive": GOOD["slack"].replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"
    ),
    "entities": b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "&%c;&%c;&%c;&%c;">' % ((98 + n,) + (97 + n,) * 4) for n in range(20))
    + b"]><feed><entry><title>&u;</title></entry></feed>",
    "entities after a comment": b"<!--" + b"x" * 5_000 + b'--><!DOCTYPE l [<!ENTITY a "ha">]><feed>&a;</feed>',
    "an entity that reads files": b'<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]><feed>&a;</feed>',
    "deep markup": b"<feed>" + b"<a>" * DEEP,
    "deep HTML": feed.atom(feed.entry("<div>" * 50_000, published="2024-08-28T13:36:11Z")),
    "deep JSON list": b"[" * DEEP,
    "deep JSON object": b'{"a":' * DEEP,
    "deep JSON in a message": b'[{"ts":"1724853905.0","x":' + b"[" * DEEP,
    "deep JSON in an archive": packed(**{"ops/2024-08-28.json": b"[" * DEEP}),
    "a line of 10 MB": b"14:05 " + b"x" * 10_000_000,
    "a line of 10 MB of digits": b"1" * 10_000_000,
    "a line of 10 MB of blanks": b"14:05" + b" " * 10_000_000 + b"x",
    "a cell of 10 MB": b'Time,Text\n2024-08-28 14:05,"' + b"x" * 10_000_000 + b'"\n',
    "a heading of 10 MB": b"Time," + b"x" * 10_000_000 + b"\n2024-08-28 14:05,x\n",
    "10 MB of separators": b"Time,Text\n" + b"," * 10_000_000,
    "10 MB of quotation marks": b"Time,Text\n" + b'"' * 10_000_000,
    "10 MB of line ends": b"14:05 x" + b"\n" * 10_000_000,
    "10 MB of stamps": b"Posted 1 day ago. Aug 28, 2024 - 13:36 PDT\n" * 250_000,
    "2 MB of stamps": b"Posted 1 day ago. Aug 28, 2024 - 13:36 PDT\n" * 45_000,
    "2 MB of times": b"14:05 x\n" * 240_000,
    "2 MB of words under a time": b"14:05 x\n" + b"y\n" * 900_000,
    "1 MB of days": b"Aug 28, 13:36 PDT\n" * 55_000 + b"Resolved - x\n",
    "2 MB of phases": b"Resolved - x\n" * 150_000 + b"Aug 28, 13:36 PDT\n",
    "2 MB of dashes": b"Resolved" + b" - " * 600_000 + b"\nAug 28, 13:36 PDT\n",
    "2 MB of stars": b"*" * 1_900_000 + b"\n14:05 x\n",
    "2 MB of ranges": b"14:05-14:06 x\n" * 130_000,
    "a hundred thousand stamps in a feed": feed.atom(
        feed.entry("<small>Aug 28, 13:36 PDT</small>" * 100_000, published="2024-08-28T13:36:11Z")
    ),
    "a hundred thousand phases in a feed": feed.atom(
        feed.entry("<b>Status: Resolved</b>" * 100_000, published="2024-08-28T13:36:11Z")
    ),
    "blocks within blocks": slack.export(
        {"ops/2024-08-28.json": '[{"ts":"1724853905.0","blocks":[' + '{"elements":[' * 900 + "]}" * 900 + "]}]"}
    ),
    "endless elements": slack.export(
        {"ops/2024-08-28.json": '[{"ts":"1724853905.0","blocks":[{"elements":[' + '{"text":"x"},' * 150_000 + "{}]}]}]"}
    ),
    "people that are none": slack.export({"ops/2024-08-28.json": DAY}, users=[[], {"id": []}, {"id": "U1"}]),
    "thousands of days": b"Time,Text\n" + b"45532.586805,x\n" * 15_000,
    "days far away": b"Time,Text\n99999.5,x\n10000.5,y\n",
    "a heading two thousand times": spreadsheet.workbook(
        *(spreadsheet.row(n, "Time", "Text") for n in range(1, 2_000))
    ),
    "stamps that almost match": b"Posted " + b"Aug 1, " * 200_000,
    "year 1": b"Time,Text\n0001-01-01 00:00,x\n0001-01-01 00:01,x\n",
    "year 9999": b"Time,Text\n9999-12-31 23:59:59,x\n9999-12-31 23:59:59,x\n",
    "year 9999 in a zone": b"Time,Text\n9999-12-31T23:59:59-12:00,x\n9999-12-31T23:59:59-12:00,x\n",
    "NaN dates": b"Time,Text\nNaN,x\nnan,y\n",
    "NaN in JSON": b'[{"begin": NaN, "updates": []}]',
    "infinite frequency": b'{"post_updates": [{"reported_at": "2024-08-28T14:05:00Z", '
    b'"update_frequency_ms": Infinity}]}',
    "endless frequency": pagerduty.as_file(post_updates=[pagerduty.post(5, update_frequency_ms=10**300)]),
    "feed in year 9999": feed.rss(feed.post("Dec 31, 23:59 UTC", "Resolved", "x"), date="9999-12-31T23:59:59Z"),
    "feed without dates": feed.rss(feed.post("Dec 31, 23:59 UTC", "Resolved", "x"), date="soon"),
    "feed on no day": feed.atom(
        feed.entry(feed.post("Feb 31, 10:00 UTC", "Resolved", "x"), published="2024-03-01T10:00:00Z")
    ),
    "ts far away": json.dumps([{"ts": "9999999999.999999", "text": "x"}]).encode(),
    "odd element names": feed.atom(feed.entry("<small[>x</small[><a:b:c>", published="2024-08-28T13:36:11Z")),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "zeros": bytes(1_000_000),
    "half of UTF-16": b"\xff\xfe" + "Time,Text\n".encode("utf-16-le")[:-1],
    "surrogates": b'[{"ts":"1724853905.0","text":"\\ud800"}]',
    "mixed encodings": "Time;Text\n2024-08-28 14:05;é\n".encode("cp1252") + "2024-08-28 14:06;日本\n".encode(),
    "a million columns": b",".join(b"x" for _ in range(1_000_000)) + b"\n" + b",".join(b"y" for _ in range(1_000_000)),
}  # fmt: skip
READ = {
    "10 MB of stamps", "2 MB of stamps", "2 MB of words under a time", "endless frequency",
    "feed without dates", "mixed encodings", "surrogates", "feed on no day", "feed in year 9999",
    "millions of messages", "2 MB of ranges", "2 MB of stars", "a hundred thousand phases in a feed",
    "endless elements", "people that are none", "thousands of days", "1 MB of days", "2 MB of phases", "2 MB of dashes",
    "blocks within blocks",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_soon_and_in_a_sentence(name):
    refused = attempt(HOSTILE[name])
    assert refused or name in READ, "was taken for a record"


def test_a_broken_surrogate_is_replaced_and_mixed_text_keeps_its_rows():
    (record,) = read(HOSTILE["mixed encodings"], zone="UTC")
    assert [c.happened_at.minute for c in record.communications] == [5, 6]
    assert record.communications[0].body == "é"


words = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["14:05", "2024-08-28", "28/08/2024", "Posted 1 day ago. ", "Aug 28, 2024 - 13:36", " PDT",
                     "Resolved", "Update", "Incident Report for X", "August 2024", "Aug 28, 13:36 UTC", " - ",
                     "\n", "\n", "\n", ",", ";", "\t", '"',
                     "Time", "Text", "NaN", "0001", "9999", "am", "Feb 30", "\x00", "\ufeff", "12h"]),
)  # fmt: skip


@given(st.lists(words, max_size=25).map("".join), st.sampled_from([{}, {"mapping": {"at": "Time", "body": "Text"}}]))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused(text, options):
    attempt(text.encode("utf-8", "surrogatepass"), **options)


@given(st.lists(st.lists(words, min_size=2, max_size=4), min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_any_table_is_read_or_refused(rows):
    attempt("\n".join(";".join(row) for row in [["Time", "Text", "Status"], *rows]).encode("utf-8", "replace"))


pieces = st.one_of(
    words,
    st.sampled_from(["<small>", "</small>", "<strong>Resolved</strong>", "Aug 28, 13:36 PDT", "<br />", "<p>", "</li>",
                     "&amp;", "&nope;", "<!--", "<script>", "<var data-var='date'>",
                     "<small>Aug 28, 13:36 PDT</small><br>"]),
)  # fmt: skip


@given(st.lists(pieces, max_size=20).map("".join), st.one_of(words, st.just("2024-08-28T13:36:00Z")))
@settings(max_examples=300, deadline=None)
def test_any_feed_is_read_or_refused(content, published):
    clean = "".join(sign for sign in published if sign >= " " and sign not in "<&")
    attempt(feed.atom(feed.entry(content, published=clean)))


names = st.sampled_from(
    ["id", "begin", "end", "updates", "when", "created", "text", "status", "external_desc", "log_entries", "type",
     "post_updates", "reported_at", "created_at", "update_frequency_ms", "message", "post", "incident", "agent",
     "channel", "ts", "user", "subtype", "thread_ts", "blocks", "attachments", "files", "messages", "response", "value",
     "user_profile", "profile", "summary", "title"]
)  # fmt: skip
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), words,
    st.sampled_from(["2024-08-28T13:36:00Z", "1724853905.000200", "trigger_log_entry", "status_page_post_update",
                     "AVAILABLE", "thread_broadcast"]),
)  # fmt: skip
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=6),
    max_leaves=15,
)


@given(values)
@settings(max_examples=400, deadline=None)
def test_any_json_is_read_or_refused(content):
    wrappings = (
        content,
        [{"begin": "2024-08-28T13:36:00Z", "updates": [content]}],
        [{"begin": content, "updates": content}],
        {"log_entries": [content]},
        {"post_updates": [content]},
        [{"ts": "1724853905.000200"}, content],
        {"messages": [{"ts": "1724853905.000200"}, content]},
    )
    for wrapped in wrappings:
        attempt(json.dumps(wrapped).encode())


@given(values)
@settings(max_examples=100, deadline=None)
def test_any_day_and_any_people_in_an_export_are_read_or_refused(content):
    attempt(slack.export({"ops/2024-08-28.json": [*DAY, content]}, users=[content]))


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"{", b"[", b"<feed>", b"\xff\xfe", b"14:05 "]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data, start):
    attempt(start + data)
