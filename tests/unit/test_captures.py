"""Real captures of every format, where this machine has them: each incident of each file has the right
instants, order and phases. What is expected is taken from the files by other means than the importers use."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from playbook.importers import read, recognised
from playbook.intake import anomalies
from playbook.record import Record

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FEEDS = sorted([*DATA.glob("statuspage_*.atom"), *DATA.glob("statuspage_*.rss")])
PASTED = sorted(DATA.glob("pasted_pages/*.txt"))
V2 = sorted(DATA.glob("statuspage_v2_*.json"))
#: The clock each feed and pasted page runs by, as its provider's place says.
CLOCKS = {"statuspage_parse_2014": "America/Los_Angeles"}

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real captures are not on this machine")


def told(record: Record) -> list[tuple[datetime, str]]:
    return [(c.happened_at, str(c.phase)) for c in record.communications]


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def carried(phases: list[str]) -> list[str]:
    """Oldest first, with each "update" replaced by what stands before it."""
    found: list[str] = []
    for phase in phases:
        found.append(found[-1] if phase == "update" and found else phase)
    return found


def expected_of_feed(text: str, clock: ZoneInfo) -> list[tuple[str, list[tuple[datetime, str]]]]:
    """By searching the raw text: for each entry its code, and its stamps oldest first. A stamp's year is the
    one that brings it nearest to the entry's own date: none of these incidents lasts half a year."""
    found = []
    for body in re.findall(r"<(?:entry|item)>(.*?)</(?:entry|item)>", text, re.DOTALL):
        code = re.search(r"/incidents/(\w+)", body)[1]
        date = re.search(r"<(?:updated|pubDate)>([^<]+)", body)[1]
        anchor = utc(date) if date[0].isdigit() else datetime.strptime(date, "%a, %d %b %Y %H:%M:%S %z")
        updates = []
        content = re.sub(r"</?var[^>]*>", "", html.unescape(body))
        for stamp, phase in re.findall(r"<small>(.{10,30}?)</small><br ?/?>\s*<strong>(.*?)</strong>", content):
            month, day, time, _zone = stamp.replace(",", "").split()
            options = [
                datetime.strptime(f"{year} {month} {day} {time}", "%Y %b %d %H:%M").replace(tzinfo=clock)
                for year in (anchor.year - 1, anchor.year, anchor.year + 1)
            ]
            at = min(options, key=lambda option: abs(option - anchor)).astimezone(UTC)
            updates.append((at, phase.lower().replace(" ", "_")))
        updates.reverse()
        phases = carried([phase for _, phase in updates])
        found.append((code, [(at, phase) for (at, _), phase in zip(updates, phases, strict=True)]))
    return found


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_feeds(path):
    data = path.read_bytes()
    expected = expected_of_feed(data.decode(), ZoneInfo(CLOCKS.get(path.stem, "UTC")))
    found = read(data, maintenance=True)
    assert recognised(data) == "statuspage_feed"
    assert [(record.id, told(record)) for record in found] == expected
    assert len(expected) == len(re.findall(rb"<entry>|<item>", data))
    windows = {code for code, updates in expected if {p for _, p in updates} & {"scheduled", "completed"}}
    assert {record.id for record in found if record.maintenance} == windows
    assert [record.id for record in read(data)] == [code for code, _ in expected if code not in windows]
    for record in found:
        assert all(c.body and "<" not in c.body for c in record.communications)
        ends = [at for at, phase in told(record) if phase in ("resolved", "completed")]
        assert record.resolved_at == (ends[0] if ends else None)


@pytest.mark.parametrize("path", PASTED, ids=lambda path: path.stem)
def test_pasted_pages(path):
    text = path.read_text("utf-8")
    expected = []
    for date, letters in re.findall(r"Posted .*? ago\. (.*) (P[SD]T)\n", text):
        local = datetime.strptime(date, "%b %d, %Y - %H:%M").replace(tzinfo=UTC)
        expected.append(local + timedelta(hours=8 if letters == "PST" else 7))
    phases = re.findall(r"^(Resolved|Update|Monitoring|Identified|Investigating)$", text, re.MULTILINE)
    assert len(expected) == len(phases) > 1
    (record,) = read(path.read_bytes())
    assert told(record) == list(
        zip(reversed(expected), carried([phase.lower() for phase in reversed(phases)]), strict=True)
    )
    assert record.title == text.split("\n")[0]
    assert record.resolved_at == expected[0]
    assert record.communications[0].body in text


@pytest.mark.parametrize("path", V2, ids=lambda path: path.stem)
def test_statuspage_v2(path):
    content = json.loads(path.read_bytes())
    items = content.get("incidents", []) + content.get("scheduled_maintenances", [])
    found = read(path.read_bytes(), maintenance=True)
    assert [record.id for record in found] == [item["id"] for item in items]
    for record, item in zip(found, items, strict=True):
        oldest_first = item["incident_updates"][::-1]
        updates = sorted(oldest_first, key=lambda u: utc(u["display_at"]))
        assert told(record) == [(utc(u["display_at"]), u["status"]) for u in updates]
        assert [c.page_only for c in record.communications] == [
            u.get("deliver_notifications") is False for u in updates
        ]
        assert [c.published_at or c.happened_at for c in record.communications] == [
            utc(u.get("created_at", u["display_at"])) for u in updates
        ]
        assert record.resolved_at == (utc(item["resolved_at"]) if item["resolved_at"] else None)


def test_backdated_messages_of_a_page_are_pointed_out():
    path = DATA / "statuspage_v2_emma.json"
    content = json.loads(path.read_bytes())
    late = sum(
        utc(update["created_at"]) - utc(update["display_at"]) >= timedelta(minutes=1)
        for item in content["incidents"]
        for update in item["incident_updates"]
    )
    kinds = Counter(anomaly.kind for record in read(path.read_bytes()) for anomaly in anomalies(record))
    assert kinds["backdated"] == late > 0


def test_google_cloud():
    path = DATA / "google_cloud_incidents.json"
    items = json.loads(path.read_bytes())
    found = read(path.read_bytes())
    assert len(found) == 79
    assert sum(len(record.communications) for record in found) == 422
    for record, item in zip(found, items, strict=True):
        oldest_first = item["updates"][::-1]
        updates = sorted(oldest_first, key=lambda u: utc(u["when"]))
        phases = ["resolved" if u["status"] == "AVAILABLE" else "update" for u in updates]
        assert told(record) == list(zip([utc(u["when"]) for u in updates], phases, strict=True))
        assert record.id == item["id"]
        assert item["external_desc"].startswith(record.title.removesuffix("…"))
        assert (record.started_at, record.start_known) == (utc(item["begin"]), True)
        assert record.resolved_at == utc(item["end"])
    after = sum(all(utc(u["when"]) > utc(item["end"]) for u in item["updates"]) for item in items if item["updates"])
    kinds = Counter(anomaly.kind for record in found for anomaly in anomalies(record))
    assert kinds["all_after_end"] == after > 0


def test_pagerduty():
    (record,) = read((DATA / "pagerduty_log_entries_example.json").read_bytes())
    assert told(record) == [(datetime(2015, 11, 7, 0, 14, 20, tzinfo=UTC), "investigating")]
    assert record.communications[0].audience == "employees"
    (record,) = read((DATA / "pagerduty_post_updates_example.json").read_bytes())
    assert told(record) == [(datetime(2023, 12, 12, 10, 8, 19, tzinfo=UTC), "update")]
    assert record.communications[0].page_only
