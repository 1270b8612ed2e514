"""Slack exports: people, threads, escapes, and what is left out."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from playbook.errors import Unreadable
from playbook.importers import read, recognised, slack
from playbook.importers.slack_wanted import Wanted
from playbook.importers.source import Source

USERS = [
    {"id": "U1", "name": "kim", "profile": {"display_name": "Kim", "real_name": "Kim Able"}},
    {"id": "U2", "name": "lee", "profile": {"display_name": "", "real_name": "Lee Baker"}},
]


def message(second: int, text: str, user: str | None = "U1", **fields):
    ts = f"17248539{second:02}.000200"
    return {"type": "message", "ts": ts, "text": text, **({"user": user} if user else {}), **fields}


def export(days: dict[str, object], prefix: str = "", users: object = USERS) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{prefix}users.json", json.dumps(users))
        archive.writestr(f"{prefix}channels.json", json.dumps([{"id": "C1", "name": "ops"}]))
        for name, content in days.items():
            archive.writestr(f"{prefix}{name}", content if isinstance(content, str) else json.dumps(content))
    return out.getvalue()


def bodies(data: bytes, **options) -> list[str]:
    return [c.body for record in read(data, **options) for c in record.communications]


def test_an_export_is_one_record_per_channel():
    data = export(
        {
            "ops/2024-08-28.json": [message(10, "We look", "U2"), message(5, "It is down")],
            "ops/2024-08-29.json": [message(50, "All well", "U9")],
            "sales/2024-08-28.json": [message(7, "Any news?")],
        }
    )
    assert recognised(data) == "slack"
    ops, sales = read(data)
    assert (ops.id, ops.title, ops.started_at, ops.resolved_at) == ("slack-ops", "#ops", None, None)
    assert [(c.id, c.sender, c.body) for c in ops.communications] == [
        ("1724853905.000200", "Kim", "It is down"),
        ("1724853910.000200", "Lee Baker", "We look"),
        ("1724853950.000200", "U9", "All well"),
    ]
    assert ops.communications[0].happened_at == datetime(2024, 8, 28, 14, 5, 5, 200, tzinfo=UTC)
    assert sales.title == "#sales"


def test_nothing_is_for_customers_until_somebody_says_so():
    (record,) = read(export({"ops/2024-08-28.json": [message(5, "Customers: we are down")]}))
    assert {(c.audience, c.channel) for c in record.communications} == {("employees", "chat")}


def test_threads_and_broadcasts_count_once_and_bots_stay():
    thread = "1724853905.000200"
    data = export(
        {
            "ops/2024-08-28.json": [
                message(5, "It is down", thread_ts=thread, replies=[{"user": "U2", "ts": "1724853910.000200"}]),
                message(10, "Since when?", "U2", thread_ts=thread, parent_user_id="U1"),
                message(10, "Since when?", "U2", thread_ts=thread, subtype="thread_broadcast"),
                message(11, "Since noon", "U2", thread_ts=thread),
                message(12, "Since noon", "U2", thread_ts=thread, subtype="reply_broadcast"),
                message(13, "", None, subtype="message_replied", message={}),
                message(20, "Deploy done", None, subtype="bot_message", username="deployer", bot_id="B1"),
                message(21, "", None, bot_id="B2", bot_profile={"name": "Monitor"}, attachments=[{"fallback": "5xx"}]),
                message(30, "<@U2> has joined the channel", "U2", subtype="channel_join"),
                message(31, "<@U2> has left the channel", "U2", subtype="channel_leave"),
                {"type": "message", "text": "no time"},
            ]
        }
    )
    (record,) = read(data)
    assert [(c.sender, c.body) for c in record.communications] == [
        ("Kim", "It is down"),
        ("Lee Baker", "Since when?"),
        ("Lee Baker", "Since noon"),
        ("deployer", "Deploy done"),
        ("Monitor", "5xx"),
    ]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("&amp;lt;", "&lt;"),
        ("see <https://x.example/a?b=1&amp;c=2>", "see https://x.example/a?b=1&c=2"),
        ("see <https://x.example|the page>", "see the page"),
        ("<mailto:a@x.example|a@x.example>", "a@x.example"),
        ("<@U2> and <@U7> and <@U8|sam>", "@Lee Baker and @U7 and @sam"),
        ("<#C1|ops> <#C2>", "#ops #C2"),
        ("<!here> <!channel|channel> <!subteam^S1|@support>", "@here channel @support"),
        ("<!date^1724853905^{date}|28 Aug>", "28 Aug"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_marks_become_what_a_reader_sees(raw, words):
    assert bodies(export({"ops/2024-08-28.json": [message(5, raw)]})) == [words]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"since": datetime(2024, 8, 28, 14, 5, 10, tzinfo=UTC)}, ["We LOOK", "Done"]),
        ({"until": datetime(2024, 8, 28, 14, 5, 10, tzinfo=UTC)}, ["It is down"]),
        ({"person": "kim"}, ["It is down", "Done"]),
        ({"person": "U2"}, ["We LOOK"]),
        ({"word": "look"}, ["We LOOK"]),
        ({"person": "kim", "word": "down"}, ["It is down"]),
        ({"word": "elephant"}, []),
    ],
)
def test_time_person_and_word_narrow_it(wanted, expected):
    data = export(
        {"ops/2024-08-28.json": [message(5, "It is down"), message(10, "We LOOK", "U2"), message(20, "Done")]}
    )
    assert bodies(data, **wanted) == expected


CHANNELS = export(
    {
        "ops/2024-08-28.json": [message(n, "x") for n in range(60)],
        "sales/2024-08-28.json": [message(5, "y", "U2")],
        "sales/2024-08-31.json": "[broken",
    }
)


def test_a_scan_tells_channels_people_and_progress():
    data = export(
        {
            "ops/2024-08-28.json": [message(n, "x") for n in range(60)],
            "sales/2024-08-28.json": [message(5, "y", "U2")],
        }
    )
    seen: list[float] = []
    found = slack.scan(Source(data), Wanted(person="Lee"), seen.append)
    assert [(c.name, c.count, len(c.kept)) for c in found.channels] == [("ops", 60, 0), ("sales", 1, 1)]
    assert (found.total, found.fitting, found.people) == (61, 1, {"Kim": 60, "Lee Baker": 1})
    assert seen[-1] == 1.0
    assert [(c.name, c.count, c.kept) for c in found.emptied().channels] == [("ops", 60, []), ("sales", 1, [])]


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ({"channels": ("ops",)}, {"ops": 60}),
        ({"until": datetime(2024, 8, 29, tzinfo=UTC)}, {"ops": 60, "sales": 1}),
        ({"channels": ("sales",), "until": datetime(2024, 8, 29, tzinfo=UTC)}, {"sales": 1}),
        ({"since": datetime(2024, 9, 3, tzinfo=UTC)}, {}),
        ({"channels": ("none",)}, {}),
    ],
)
def test_files_that_cannot_hold_what_is_wanted_are_not_even_opened(wanted, kept):
    found = slack.scan(Source(CHANNELS), Wanted(**wanted))
    assert {channel.name: len(channel.kept) for channel in found.channels} == kept


def test_more_messages_than_are_kept_are_counted(monkeypatch):
    monkeypatch.setattr(slack, "MAX_KEPT", 10)
    (record,) = read(export({"ops/2024-08-28.json": [message(n, "x") for n in range(60)]}))
    assert len(record.communications) == 10
    assert record.notices[0][1] == {"count": 60, "limit": 10}


def test_a_day_file_a_packed_folder_and_an_answer_of_the_api_are_read_too():
    day = [message(5, "It is down", user_profile={"display_name": "Kim"})]
    for data in (
        json.dumps(day).encode(),
        b"\xef\xbb\xbf" + json.dumps(day).encode(),
        json.dumps({"ok": True, "messages": day}).encode(),
        export({"ops/2024-08-28.json": day}, prefix="My export/"),
    ):
        assert bodies(data) == ["It is down"]


def test_a_list_longer_than_memory_should_hold_is_read_in_pieces():
    day = [message(n % 60, "x" * 20_000, client_msg_id=str(n)) | {"ts": f"1724853905.{n:06}"} for n in range(100)]
    (record,) = read(json.dumps(day).encode())
    assert len(record.communications) == 100


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"ops/2024-08-28.json": "[{"}, "breaks off"),
        ({"ops/2024-08-28.json": '{"a": 1}'}, "breaks off"),
        ({"ops/2024-08-28.json": "[1] 2"}, "breaks off"),
        ({"ops/2024-08-28.json": "[" * 1_000_000}, "nested too deeply"),
        ({"ops/2024-08-28.json": "[NaN]"}, "number that JSON does not allow"),
        ({"ops/2024-08-28.json": "[" + "{}," * 5_000 + "{}]"}, "not a Slack export"),
        ({"ops/2024-08-28.json": []}, "not a single message"),
        ({"ops/2024-08-28.json": [message(5, "x") | {"ts": "nan"}]}, "not a single message"),
        ({"../ops/2024-08-28.json": [message(5, "x")]}, "point outside"),
        ({"/etc/2024-08-28.json": [message(5, "x")]}, "point outside"),
        ({"C:\\ops/2024-08-28.json": [message(5, "x")]}, "point outside"),
        ({"inner.zip": "PK"}, "neither a Slack export nor a workbook"),
    ],
)
def test_what_is_no_export_is_refused_in_a_sentence(days, words):
    with pytest.raises(Unreadable, match=words):
        read(export(days))


def test_rich_text_attachments_and_sections_are_told_in_full():
    rich = [
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "text", "text": "Hello "},
                        {"type": "user", "user_id": "U1"},
                        {"type": "text", "text": ", see "},
                        {"type": "link", "url": "https://status.example.com", "text": "the page"},
                        {"type": "emoji", "name": "fire"},
                    ],
                },
                {
                    "type": "rich_text_list",
                    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]}],
                },
            ],
        }
    ]
    section = [{"type": "section", "text": {"type": "mrkdwn", "text": "Real words"}, "fields": [{"text": "Sev 1"}]}]
    alert = [{"title": "Alert", "text": "CPU", "fields": [{"title": "Host", "value": "db1"}], "fallback": "no"}]
    day = [
        message(5, "", blocks=rich),
        message(6, "This content can't be displayed.", blocks=section),
        message(7, "", attachments=alert),
        message(8, "gone", hidden=True),
        message(9, "", subtype="message_changed"),
    ]
    assert bodies(export({"ops/2024-08-28.json": day})) == [
        "Hello @Kim, see the page:fire:\n• one",
        "Real words\nSev 1",
        "Alert\nCPU\nHost: db1",
    ]


def test_talks_without_a_name_are_called_by_their_people():
    days = {
        "D1/2024-08-28.json": [message(5, "x")],
        "dms.json": [{"id": "D1", "members": ["U1", "U2", 7]}],
        "org_users.json": [{"id": "W1", "name": "ana"}],
    }
    (record,) = read(export(days))
    assert (record.id, record.title) == ("slack-D1", "Kim, Lee Baker, 7")


@pytest.mark.parametrize("users", [{"x": 1}, [5], "nobody", []])
def test_people_nobody_lists_keep_their_ids(users):
    (record,) = read(export({"ops/2024-08-28.json": [message(5, "x")]}, users=users))
    assert record.communications[0].sender == "U1"


def test_workspaces_of_one_archive_and_a_day_without_a_folder_are_read():
    days = {"teams/a/ops/2024-08-28.json": [message(5, "x")], "teams/b/ops/2024-08-28.json": [message(6, "y")]}
    assert [record.title for record in read(export(days))] == ["#a/ops", "#b/ops"]
    assert bodies(export({"2024-08-28.json": [{"type": "note"}, message(5, "x")]})) == ["x"]
