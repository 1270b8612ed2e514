"""`python -m playbook review FILE`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from playbook.__main__ import as_json, main
from tests.unit.test_slack import export, message
from tests.unit.test_statuspage_v2 import file, incident, update
from tests.unit.test_timeline import record, said

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def captured(tmp_path):
    path = tmp_path / "any name.txt"
    first = incident(
        update("p", 55, "postmortem"),
        update("c", 50, "resolved"),
        update("b", 45, created_at="2026-03-20T09:00:00Z"),
        update("a", 5, body="<b>We</b> look &amp; see"),
    )
    path.write_bytes(file(first, incident(update("m", 5), id="m1", impact="maintenance")))
    return path


def run(capsys, *argv):
    code = main(["review", *map(str, argv)])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_json_has_exactly_the_agreed_shape(captured, capsys):
    code, out, err = run(capsys, captured, "--json")
    assert (code, err) == (0, "")
    (found,) = json.loads(out)["incidents"]
    assert found.pop("analysis").keys() >= {"audiences", "announcements", "too_much"}
    assert found == {
        "id": "i1",
        "title": "Checkout fails",
        "started_at": "2026-03-12T14:05:00.000Z",
        "start_known": False,
        "resolved_at": "2026-03-12T14:50:00.000Z",
        "duration_minutes": 45.0,
        "communications": [
            {
                "at": f"2026-03-12T14:{minute}:00.000Z",
                "published_at": published or f"2026-03-12T14:{minute}:00.000Z",
                "phase": phase,
                "channel": "status_page",
                "body": body,
                "follow_up": follow_up,
            }
            for minute, published, phase, body, follow_up in [
                ("05", None, "investigating", "We look & see", False),
                ("45", "2026-03-20T09:00:00.000Z", "investigating", "Words of b", False),
                ("50", None, "resolved", "Words of c", False),
                ("55", None, "postmortem", "Words of p", True),
            ]
        ],
        "gaps": [
            {
                "kind": kind,
                "from": f"2026-03-12T14:{start}:00.000Z",
                "to": f"2026-03-12T14:{end}:00.000Z",
                "minutes": minutes,
                "over_target": minutes > 30,
            }
            for kind, start, end, minutes in [
                ("between", "05", "45", 40.0),
                ("between", "45", "50", 5.0),
                ("last", "50", "50", 0.0),
            ]
        ],
        "first_gap_minutes": None,
        "largest_gap_minutes": 40.0,
    }


def test_the_first_gap_is_told_once_the_start_is_known():
    told = as_json(record(said(20), said(55)))
    assert (told["first_gap_minutes"], told["largest_gap_minutes"]) == (20, 65)
    assert as_json(record(said(-5)))["first_gap_minutes"] == -5
    assert as_json(record(start_known=False))["largest_gap_minutes"] is None


def test_maintenance_and_one_incident_can_be_chosen(captured, capsys):
    _, out, _ = run(capsys, captured, "--json", "--maintenance")
    assert [i["id"] for i in json.loads(out)["incidents"]] == ["i1", "m1"]
    _, out, _ = run(capsys, captured, "--json", "--maintenance", "--incident", "m1")
    assert [i["id"] for i in json.loads(out)["incidents"]] == ["m1"]


def test_without_json_it_prints_a_report_to_read(captured, capsys):
    code, out, _ = run(capsys, captured, "--zone", "Europe/Berlin")
    assert code == 0
    for words in (
        "The status page was silent for 40 min (15:05 → 15:45)",
        "12 Mar, 15:05  Status page · Investigating",
        "We look & see",
        "follow-up",
        "published 20 Mar 2026, 10:00",
        "! 40 min from one update to the next (15:05 → 15:45). 10 min over the target of 30 min.",
    ):
        assert words in out


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["missing.json"], "There is no file"),
        (["{dir}"], "is a folder"),
        (["bad\0name"], "cannot be opened"),
        (["{file}", "--incident", "nope"], "no incident “nope”"),
        (["{file}", "--zone", "Mars/Base"], "not a time zone"),
        (["{broken}"], "not complete JSON"),
        (["{large}", "--json"], "up to 50 MB"),
    ],
)
def test_what_cannot_be_read_ends_in_one_sentence_and_code_2(argv, words, captured, tmp_path, capsys):
    broken, large = tmp_path / "broken.json", tmp_path / "large.json"
    broken.write_bytes(captured.read_bytes()[:-9])
    with large.open("wb") as sparse:
        sparse.truncate(60_000_000)
    paths = {"dir": tmp_path, "file": captured, "broken": broken, "large": large}
    code, out, err = run(capsys, *(part.format(**paths) for part in argv))
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


def test_an_empty_record_is_no_error(tmp_path, capsys):
    path = tmp_path / "x"
    path.write_bytes(file())
    assert run(capsys, path)[:2] == (0, "No incident in this file.\n")
    assert json.loads(run(capsys, path, "--json")[1]) == {"incidents": []}


def test_the_command_runs_as_a_module_without_a_server(captured):
    done = subprocess.run(
        [sys.executable, "-m", "playbook", "review", captured, "--json"], cwd=ROOT, capture_output=True, check=True
    )
    assert json.loads(done.stdout)["incidents"][0]["id"] == "i1"


def as_printed(capsys, path, *argv):
    code, out, err = run(capsys, path, "--json", *argv)
    assert (code, err) == (0, "")
    return [[(c["at"], c["phase"], c["body"]) for c in i["communications"]] for i in json.loads(out)["incidents"]]


def test_a_table_is_read_with_the_columns_named(tmp_path, capsys):
    path = tmp_path / "log"
    path.write_text("Time;Who, what;Text\n28/08/2024 14:05;a;Down\n28/08/2024 14:40;b;Up\n", "utf-8")
    expected = [[("2024-08-28T12:05:00.000Z", "update", "Down"), ("2024-08-28T12:40:00.000Z", "update", "Up")]]
    assert as_printed(capsys, path, "--map", "at=Time,body=Text", "--zone", "Europe/Berlin") == expected
    assert as_printed(capsys, path, "--zone", "Europe/Berlin") == expected
    assert as_printed(capsys, path, "--map", "at=Time,body=Who, what", "--zone", "UTC")[0][0][2] == "a"


def test_dates_that_read_both_ways_need_an_order(tmp_path, capsys):
    path = tmp_path / "log"
    path.write_text("Time;Text\n03/04/2024 14:05;Down\n", "utf-8")
    assert "day first" in run(capsys, path, "--zone", "UTC")[2]
    assert as_printed(capsys, path, "--zone", "UTC", "--dates", "day-first")[0][0][0] == "2024-04-03T14:05:00.000Z"
    assert as_printed(capsys, path, "--zone", "UTC", "--dates", "month-first")[0][0][0] == "2024-03-04T14:05:00.000Z"


def test_free_lines_take_a_day(tmp_path, capsys):
    path = tmp_path / "lines"
    path.write_text("14:05 told support on Slack\n14:40 Resolved: all well\n", "utf-8")
    assert as_printed(capsys, path, "--day", "2024-08-28", "--zone", "Europe/Berlin") == [
        [
            ("2024-08-28T12:05:00.000Z", "update", "told support on Slack"),
            ("2024-08-28T12:40:00.000Z", "resolved", "all well"),
        ]
    ]


def test_a_chat_is_narrowed_by_time_person_and_word(tmp_path, capsys):
    path = tmp_path / "export"
    path.write_bytes(
        export({"ops/2024-08-28.json": [message(5, "Down"), message(20, "Up", "U2"), message(40, "Calm")]})
    )
    assert [m[2] for m in as_printed(capsys, path)[0]] == ["Down", "Up", "Calm"]
    assert [m[2] for m in as_printed(capsys, path, "--since", "2024-08-28T14:05:10")[0]] == ["Up", "Calm"]
    until = ["--until", "2024-08-28T16:05:10", "--zone", "Europe/Berlin"]
    assert [m[2] for m in as_printed(capsys, path, *until)[0]] == ["Down"]
    assert [m[2] for m in as_printed(capsys, path, "--person", "lee")[0]] == ["Up"]
    assert [m[2] for m in as_printed(capsys, path, "--word", "calm")[0]] == ["Calm"]


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["--map", "Time"], "names no columns"),
        (["--map", "at="], "names no columns"),
        (["--map", "at=When"], "no column “When”"),
        (["--day", "yesterday"], "is not a date"),
        (["--since", "noon"], "is not a time"),
        (["--since", "0001-01-01T00:00+14:00"], "is not a time"),
        ([], "time zone"),
    ],
)
def test_what_the_options_lack_is_said_in_one_sentence(argv, words, tmp_path, capsys):
    path = tmp_path / "log"
    path.write_text("Time;Text\n2024-08-28 14:05;Down\n", "utf-8")
    code, out, err = run(capsys, path, *argv)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


def test_a_pipe_is_read(captured):
    script = f"cat '{captured}' | {sys.executable} -m playbook review /dev/stdin --json"
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, check=True)
    assert json.loads(done.stdout)["incidents"][0]["id"] == "i1"


def test_many_incidents_are_printed_one_to_a_line(tmp_path, capsys):
    path = tmp_path / "x"
    path.write_bytes(file(*(incident(update("a", 5), id=f"i{n}") for n in range(150))))
    _, out, _ = run(capsys, path, "--json")
    assert [i["id"] for i in json.loads(out)["incidents"]] == [f"i{n}" for n in range(150)]
    assert out.count("\n") < 160


def test_of_thousands_of_incidents_only_the_gaps_are_told(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("playbook.__main__.ANALYSED", 1)
    path = tmp_path / "x"
    path.write_bytes(file(incident(update("a", 5)), incident(update("b", 5), id="i2")))
    found = json.loads(run(capsys, path, "--json")[1])["incidents"]
    assert [i["analysis"] for i in found] == [None, None]
    assert found[0]["gaps"]
    assert json.loads(run(capsys, path, "--json", "--incident", "i2")[1])["incidents"][0]["analysis"]
    assert "Gaps" in run(capsys, path)[1]


@pytest.mark.parametrize(
    ("zone", "announced"), [((), "15:00"), (("--zone", "UTC"), "16:00"), (("--zone", "America/New_York"), "20:00")]
)
def test_a_clock_time_in_words_is_in_the_zone_the_file_names_unless_one_is_given(zone, announced, tmp_path, capsys):
    path = tmp_path / "page.json"
    path.write_bytes(file(incident(update("a", 5, body="Next update by 16:00."), update("b", 50, "resolved"))))
    _code, out, _err = run(capsys, path, "--json", *zone)
    analysis = json.loads(out)["incidents"][0]["analysis"]
    assert [made["announced_at"][11:16] for made in analysis["announcements"]] == [announced]
