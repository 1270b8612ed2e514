"""Tables: what is guessed, what a person must say, and how it is written by different programs."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised, spreadsheet
from playbook.importers.dates import Order
from playbook.importers.source import Source

CSV = """Time,Told,Via,Status,Who,Message
2024-08-28 14:05,Customers,Status page,Investigating,Kim,"We look,
all of us"
2024-08-28 14:40,Staff,Slack,,Lee,Still at it
2024-08-28 15:10,Customers,E-mail,Resolved,Kim,Over
"""


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]


def one(text: str | bytes, **options):
    (record,) = read(text if isinstance(text, bytes) else text.encode(), **{"zone": "UTC", **options})
    return record


def test_a_table_is_read_by_its_headings():
    assert recognised(CSV.encode()) == "spreadsheet"
    record = one(CSV, zone="Europe/Berlin")
    told = record.communications
    assert [(c.happened_at, c.audience, c.channel, c.phase, c.sender, c.body, c.line) for c in told] == [
        (utc(2024, 8, 28, 12, 5), "customers", "status_page", "investigating", "Kim", "We look,\nall of us", 2),
        (utc(2024, 8, 28, 12, 40), "employees", "chat", "investigating", "Lee", "Still at it", 4),
        (utc(2024, 8, 28, 13, 10), "customers", "email", "resolved", "Kim", "Over", 5),
    ]  # fmt: skip
    assert record.resolved_at == utc(2024, 8, 28, 13, 10)
    assert "at = Time" in str(record.notices[-1][1]["pairs"])


def test_a_mapping_is_all_that_counts_once_it_is_given():
    record = one(CSV, mapping={"at": "time", "body": "Who"})
    first = record.communications[0]
    assert (first.body, first.channel, first.phase) == ("Kim", "status_page", "update")
    assert record.notices == ()


@pytest.mark.parametrize(
    "data",
    [
        CSV.encode(),
        b"\xef\xbb\xbf" + CSV.encode(),
        CSV.encode("utf-16"),
        CSV.encode("utf-16-le"),
        CSV.encode("utf-16-be"),
        CSV.encode("utf-32"),
        CSV.replace("\n", "\r\n").encode(),
        CSV.replace("look,", "look").replace(",", ";").encode(),
        CSV.replace("look,", "look").replace(",", "\t").encode(),
        CSV.replace("look,", "look").replace(",", "|").encode(),
        b"sep=;\r\n" + CSV.replace("look,", "look").replace(",", ";").replace("\n", "\r\n").encode(),
        b"What we said\n\n" + CSV.encode(),
    ],
    ids=["plain", "BOM", "UTF-16", "UTF-16 LE", "UTF-16 BE", "UTF-32", "CRLF", ";", "tab", "|", "sep=", "title"],
)
def test_every_way_to_save_a_table_is_read(data):
    record = one(data)
    assert [c.happened_at.hour for c in record.communications] == [14, 14, 15]
    assert record.communications[0].body.startswith("We look")


def test_windows_text_keeps_its_accents():
    assert one("Time;Text\n2024-08-28 14:05;Café à côté\n".encode("cp1252")).communications[0].body == "Café à côté"


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("2024-08-28 14:05", (2024, 8, 28, 14, 5)),
        ("2024-08-28T14:05:00Z", (2024, 8, 28, 14, 5)),
        ("2024-08-28T14:05:00.123+02:00", (2024, 8, 28, 12, 5)),
        ("2024/8/28 2:05 PM", (2024, 8, 28, 14, 5)),
        ("28.08.2024 14:05", (2024, 8, 28, 14, 5)),
        ("03.04.24, 14:05 Uhr", (2024, 4, 3, 14, 5)),
        ("28/08/2024 14:05", (2024, 8, 28, 14, 5)),
        ("8/28/2024 2:05 pm", (2024, 8, 28, 14, 5)),
        ("28 Aug 2024 14:05", (2024, 8, 28, 14, 5)),
        ("Aug 28, 2024 at 2:05 PM", (2024, 8, 28, 14, 5)),
        ("Wed, 28 Aug 2024 14:05:06 -0700", (2024, 8, 28, 21, 5)),
        ("2024-08-28 14:05 PDT", (2024, 8, 28, 21, 5)),
        ("1724853900", (2024, 8, 28, 14, 5)),
        ("1724853900000", (2024, 8, 28, 14, 5)),
        ("1724853900.000200", (2024, 8, 28, 14, 5)),
    ],
)
def test_times_are_written_in_many_ways(cell, at):
    (message,) = one(f'Time;Text\n"{cell}";x\n').communications
    found = message.happened_at
    assert (found.year, found.month, found.day, found.hour, found.minute) == at


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2024 10:00", "05/04/2024 10:00"], Order.AMBIGUOUS),
        (["03/04/2024 10:00", "13/04/2024 10:00"], Order.DAY_FIRST),
        (["03/04/2024 10:00", "03/14/2024 10:00"], Order.MONTH_FIRST),
        (["13/04/2024 10:00", "03/14/2024 10:00"], Order.MIXED),
        (["04/04/2024 10:00"], Order.PLAIN),
        (["03.04.2024 10:00"], Order.PLAIN),
        (["2024-04-03 10:00"], Order.PLAIN),
    ],
)
def test_the_order_of_day_and_month_is_told_or_asked(cells, order):
    data = "Time;Text\n" + "".join(f"{cell};x\n" for cell in cells)
    assert spreadsheet.look(Source(data.encode())).order is order
    if order in (Order.AMBIGUOUS, Order.MIXED):
        with pytest.raises(Unreadable, match="day first"):
            one(data)


def test_the_person_s_order_of_day_and_month_holds():
    data = "Time;Text\n03/04/2024 10:00;x\n"
    assert one(data, day_first=True).started_at == utc(2024, 4, 3, 10)
    assert one(data, day_first=False).started_at == utc(2024, 3, 4, 10)


def test_a_preview_says_what_is_left_to_ask():
    seen = spreadsheet.look(Source(CSV.encode()))
    assert seen.columns == ("Time", "Told", "Via", "Status", "Who", "Message")
    assert seen.mapping == {
        "at": "Time",
        "body": "Message",
        "audience": "Told",
        "channel": "Via",
        "phase": "Status",
        "sender": "Who",
    }
    assert (seen.rows, seen.needs_zone, seen.needs_day) == (3, True, False)
    seen = spreadsheet.look(Source(b"Time,Text\n14:05,a\n15:05,b\n"))
    assert (seen.needs_zone, seen.needs_day) == (True, True)
    seen = spreadsheet.look(Source(b"Time,Text\n2024-08-28T14:05:00Z,a\n2024-08-28T15:05:00Z,b\n"))
    assert (seen.needs_zone, seen.needs_day) == (False, False)


@pytest.mark.parametrize(
    ("data", "mapping"),
    [
        ("Date,Time,Text\n2024-08-28,14:05,x\n", None),
        ("Datum;Uhrzeit;Nachricht\n28.08.2024;14:05;x\n", None),
        ("A,B,C\n2024-08-28,14:05,x\n", {"at": "A+B", "body": "C"}),
        ("2024-08-28 14:05,x\n2024-08-28 15:05,y\n", None),
        ("2024-08-28 14:05,x\n2024-08-28 15:05,y\n", {"at": "1", "body": "2"}),
        ("Time (UTC),Text\n2024-08-28 14:05,x\n", None),
        ("Odd name,Other\n2024-08-28 14:05,x\n", None),
    ],
)
def test_date_and_time_may_stand_apart_and_headings_may_lack(data, mapping):
    first = one(data, mapping=mapping).communications[0]
    assert (first.happened_at, first.body) == (utc(2024, 8, 28, 14, 5), "x")


def test_times_alone_take_the_day_from_the_person():
    assert one("Time,Text\n14:05,a\n15:05,b\n", day=date(2024, 8, 28)).started_at == utc(2024, 8, 28, 14, 5)


@pytest.mark.parametrize(
    ("text", "options", "field", "words"),
    [
        ("Time,Text\n2024-08-28 14:05,a\n", {"zone": None}, "zone", "time zone"),
        ("Time,Text\n14:05,a\n15:05,b\n", {}, "day", "no date"),
        ("Time,Text\n2024-08-28 14:05,a\nNaN,b\n", {}, "file", "line 3"),
        ("Time,Text\n2024-08-28 14:05,a\n0001-01-01 00:00,b\n", {}, "file", "line 3"),
        ("Time,Text\n2024-08-28 14:05,a\n9999-12-31 23:59,b\n", {}, "file", "line 3"),
        ("Time,Text\n2024-08-28 14:05,a\n2024-08-28,b\n", {}, "file", "line 3"),
        ("Time,Text\n2024-02-30 14:05,a\n", {}, "file", "line 2"),
        (CSV, {"mapping": {"at": "When"}}, "mapping", "no column “When”"),
        (CSV, {"mapping": {"body": "Message"}}, "mapping", "which column holds the time"),
        (CSV, {"mapping": {"at": "Time", "colour": "Message"}}, "mapping", "“colour”"),
        ("Time,Text\n", {"mapping": {"at": "Time"}}, "file", "no rows"),
        ("just words", {"mapping": {"at": "Time"}}, "file", "no table"),
        ("Time,Text\n" + "2024-08-28 14:05,a\n" * 20_005, {}, "file", "more than 20000 rows"),
        ('Time,Text\n2024-08-28 14:05,"' + "x" * 10_000_000, {"mapping": {"at": "Time"}}, "file", "endless"),
    ],
)
def test_what_is_missing_or_wrong_is_said_in_a_sentence(text, options, field, words):
    with pytest.raises(Unreadable, match=words) as refused:
        one(text, **options)
    assert refused.value.field == field


def test_rows_without_a_time_are_counted_and_reading_again_gives_the_same_names():
    data = "Time,Text\n2024-08-28 14:05,a\n,no time\n2024-08-28 14:05,a\n"
    record = one(data)
    assert record.notices[0][1] == {"count": 1}
    assert len({c.id for c in record.communications}) == 2
    assert [c.id for c in one(data).communications] == [c.id for c in record.communications]


def test_a_table_that_is_newest_first_is_turned_round():
    record = one("Time,Text\n2024-08-28 15:05,c\n2024-08-28 14:05,b\n2024-08-28 14:05,a\n")
    assert [c.body for c in record.communications] == ["a", "b", "c"]


TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
RELS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="{}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"/>{}</Relationships>"""
STYLES = (
    '<Relationship Id="rId2" Target="styles.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(*rows: str, head: str = '<?xml version="1.0"?>', **more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        parts = {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELS.format("xl/workbook.xml", "officeDocument", ""),
            "xl/workbook.xml": f'<?xml version="1.0"?><workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": RELS.format("worksheets/sheet1.xml", "worksheet", STYLES),
            "xl/styles.xml": f'<?xml version="1.0"?><styleSheet {MAIN}><cellXfs count="2"><xf numFmtId="0"/>'
            '<xf numFmtId="22"/></cellXfs></styleSheet>',
            "xl/worksheets/sheet1.xml": f"{head}<worksheet {MAIN}><sheetData>{''.join(rows)}</sheetData></worksheet>",
            **more,
        }
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def row(number: int, *cells: object) -> str:
    parts = []
    for column, cell in zip("ABCDEF", cells, strict=False):
        place = f'r="{column}{number}"'
        if isinstance(cell, float):
            parts.append(f'<c {place} s="1"><v>{cell}</v></c>')
        else:
            parts.append(f'<c {place} t="inlineStr"><is><t>{cell}</t></is></c>')
    return f'<row r="{number}">{"".join(parts)}</row>'


def test_a_workbook_keeps_its_dates():
    data = workbook(row(1, "Time", "Text"), row(3, 45532.58680555556, "We look"), row(4, "2024-08-28 15:10", "Over"))
    assert recognised(data) == "spreadsheet"
    record = one(data)
    assert [(c.happened_at, c.body, c.line) for c in record.communications] == [
        (utc(2024, 8, 28, 14, 5), "We look", 3),
        (utc(2024, 8, 28, 15, 10), "Over", 4),
    ]
    assert one(data, mapping={"at": "Time", "sheet": "Log"}).communications
    with pytest.raises(Unreadable, match="no sheet “Other”"):
        one(data, mapping={"at": "Time", "sheet": "Other"})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (workbook(), "no filled cells"),
        (workbook(row(1, "a", "b"), '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "spread over"),
        (workbook(row(1, "a"), head='<!DOCTYPE x [<!ENTITY a "b">]>'), "document type"),
        (workbook(row(1, "a"), "<row>"), "damaged"),
        (workbook(**{"xl/workbook.xml": "nothing"}), "damaged"),
        (workbook(**{"xl/worksheets/big.xml": " " * 80_000_000}), "more, unpacked"),
        (workbook(**{"../evil.xml": "x"}), "point outside"),
    ],
    ids=["empty", "far apart", "entities", "broken", "no workbook", "bomb", "slip"],
)
def test_a_hostile_workbook_is_refused_in_a_sentence(data, words):
    with pytest.raises(Unreadable, match=words):
        one(data)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("When,Message\n45532.586805,a\n45532.590278,b\n", [(14, 5), (14, 10)]),
        ("When;Message\n45532,586805;a\n45532,590278;b\n", [(14, 5), (14, 10)]),
        ("Time (UTC),Text\n2024-08-28 14:05,a\n", [(14, 5)]),
        ("Time [Europe/Berlin],Text\n2024-08-28 14:05,a\n", [(12, 5)]),
        ("Date,Time,Time zone,Text\n2024-08-28,14:05,CEST,a\n2024-08-28,14:05,,b\n", [(12, 5), (14, 5)]),
        ("Date,Time,Text\n2024-08-28,14:05,a\n,14:10,b\n2024-08-29,00:10,c\n", [(14, 5), (14, 10), (0, 10)]),
        ("Date;Heure;Message\n28/08/2024;14h05;a\n", [(14, 5)]),
        (
            "Time,Text\n28 août 2024 14:05,a\n28. August 2024 14:06,b\n28-Aug-2024 14:07,c\n",
            [(14, 5), (14, 6), (14, 7)],
        ),
        ("| Time | Text |\n|---|:--|\n| 2024-08-28 14:05 | a |\n", [(14, 5)]),
        ("Log;by Ann\nVersion;2\n\nTime;Via;Text\n2024-08-28 14:05;Mail;a\n", [(14, 5)]),
        ("When,,What\nDate,Time,\n2024-08-28,14:05,a\n", [(14, 5)]),
        ("Time,Text\n2024-08-28 14:05,a\nTBD,b\n–,c\nTotal: 3,\n", [(14, 5)]),
    ],
)
def test_tables_are_written_in_many_ways(text, hours):
    told = one(text).communications
    assert [(c.happened_at.hour, c.happened_at.minute) for c in told] == hours
    assert told[0].body == "a"


def test_times_without_a_date_run_past_midnight():
    told = one("Time,Text\n23:50,a\n00:10,b\n", day=date(2024, 8, 28)).communications
    assert [c.happened_at for c in told] == [utc(2024, 8, 28, 23, 50), utc(2024, 8, 29, 0, 10)]


def test_columns_without_a_heading_are_known_by_their_words():
    told = one("2024-08-28 14:05,email,customers,Hello you\n2024-08-28 14:10,slack,staff,Hello us\n").communications
    assert [(c.channel, c.audience, c.body) for c in told] == [
        ("email", "customers", "Hello you"),
        ("chat", "employees", "Hello us"),
    ]


def test_a_zone_nobody_knows_in_a_column_is_named_with_its_line():
    with pytest.raises(Unreadable, match="“Mars” in line 2"):
        one("Time,Zone,Text\n2024-08-28 14:05,Mars,a\n")
