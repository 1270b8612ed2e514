"""Bringing a record in: recognised, what is missing asked, reviewed, kept once, undone."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from xlsxwriter import Workbook

from playbook.exporters import own_json
from playbook.i18n import translator
from playbook.importers import slack
from playbook.workshop import intake
from tests.pages.conftest import Open, Room, said

PAGE = (Path(__file__).parents[1] / "data" / "statuspage.json").read_bytes()
TABLE = b"Time,Words,Who\n03/04/2024 14:05,We are looking into it,Ann\n03/04/2024 14:45,It is fixed,Ben\n"
SLACK = json.dumps(
    [
        {"type": "message", "ts": "1710248400.000100", "user": "U1", "text": "The checkout is down"},
        {"type": "message", "ts": "1710248700.000200", "user": "U2", "text": "Mail to customers sent"},
        {"type": "message", "ts": "1710249000.000300", "user": "U1", "text": "Lunch?"},
    ]
).encode()


def press(app: AppTest, label: str) -> AppTest:
    return next(b for b in app.button if b.label.startswith(label)).click().run()


def labels(app: AppTest) -> list[str]:
    return [b.label for b in app.button]


def choose(app: AppTest, label: str, value: object) -> AppTest:
    return next(s for s in app.selectbox if s.label == label).set_value(value).run()


def upload(app: AppTest, *files: bytes) -> AppTest:
    key = next(u for u in app.file_uploader if u.label == "Incident records").key
    given = [(f"record {place}", data, "application/octet-stream") for place, data in enumerate(files, start=1)]
    app.file_uploader(key=key).set_value(given).run()
    assert not app.exception
    return app


def paste(app: AppTest, room: Room, text: str) -> AppTest:
    app.segmented_control(key=f"import_way:{room.id}").set_value("text").run()
    app.text_area(key=f"import_text:{room.id}").set_value(text).run()
    assert not app.exception
    return app


def bodies(room: Room) -> list[str]:
    return [c.body for c in room.view().record.communications]


def test_a_status_page_is_kept_once_and_undone(empty_room: Room, open_page: Open) -> None:
    app = upload(open_page(w=empty_room.id), PAGE)
    choice = next(m for m in app.multiselect if m.label == "Which incident?")
    choice.set_value([next(name for name in choice.options if "Sign-in fails" in name)]).run()
    press(app, "Add 4 communications")
    assert not app.exception
    assert len(bodies(empty_room)) == 4
    assert "Importing the same incident again adds nothing." in said(app)
    assert not any(label.startswith("Add 4") for label in labels(app))
    press(app, "Undo this import")
    assert bodies(empty_room) == []
    assert not intake.imports(empty_room.store, browser="lead", workshop_id=empty_room.id)
    assert any(label.startswith("Add 4") for label in labels(app))


def test_jotted_lines_ask_for_the_day_and_the_zone(empty_room: Room, open_page: Open) -> None:
    app = paste(open_page(w=empty_room.id), empty_room, "14:05 told customers by e-mail\n14:45 told support")
    assert "says a time but no date" in said(app)
    app.date_input[0].set_value(date(2024, 3, 12)).run()
    assert "does not say a time zone" in said(app)
    choose(app, "In which time zone are its times?", "Europe/Paris")
    assert not app.exception
    assert "nothing in it counts as told to customers" in said(app)
    press(app, "Add 2 communications")
    told = empty_room.view().record.communications
    assert [f"{c.happened_at:%H:%M}" for c in told] == ["13:05", "13:45"]
    assert {c.audience for c in told} == {"employees"}


def test_nothing_of_a_chat_is_kept_until_it_is_marked(empty_room: Room, open_page: Open) -> None:
    app = upload(open_page(w=empty_room.id), SLACK)
    assert "Add 0 communications to the timeline" in labels(app)
    next(i for i in app.text_input if i.label == "Word").set_value("customers").run()
    press(app, "Mark the 1 shown")
    next(i for i in app.text_input if i.label == "Word").set_value("").run()
    press(app, "Add 1 communication to")
    [kept] = empty_room.view().record.communications
    assert (kept.body, kept.audience) == ("Mail to customers sent", "customers")
    assert empty_room.view().preparation.title == ""


def test_a_table_s_open_questions_are_asked_once_and_remembered(empty_room: Room, open_page: Open) -> None:
    app = upload(open_page(w=empty_room.id), TABLE)
    assert "Which column is which?" in said(app)
    choose(app, "In which time zone are its times?", "Europe/Paris")
    assert "day first or with the month first" in said(app)
    next(r for r in app.radio if r.label == "How are its dates written?").set_value(True).run()
    next(s for s in app.selectbox if s.label == "By whom").set_value("Who").run()
    press(app, "Add 2 communications")
    told = empty_room.view().record.communications
    assert [(f"{c.happened_at:%d.%m %H:%M}", c.sender) for c in told] == [
        ("03.04 12:05", "Ann"),
        ("03.04 12:45", "Ben"),
    ]
    again = upload(open_page(w=empty_room.id), TABLE.replace(b"14:", b"15:"))
    assert "As your team read such a table before." in said(again)
    assert "Add 2 communications to the timeline" in labels(again)


def test_what_seems_to_be_told_already_is_proposed(empty_room: Room, open_page: Open) -> None:
    first = "2024-03-12 14:05 UTC We are looking into slow searches\n2024-03-12 14:45 UTC It is fixed for everyone now"
    app = paste(open_page(w=empty_room.id), empty_room, first)
    press(app, "Add 2 communications")
    app = paste(open_page(w=empty_room.id), empty_room, first.replace("slow", "very slow"))
    assert "1 message seems to be told already" in said(app)
    assert "Add 1 communication to the timeline" in labels(app)
    press(app, "Leave out this 1")
    assert "Add 0 communications to the timeline" in labels(app)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"", "The file is empty"), (b"{", "damaged"), (b"hello", "not a record"), (PAGE[:300], "damaged")],
)
def test_what_cannot_be_read_gets_a_sentence(empty_room: Room, open_page: Open, data: bytes, sentence: str) -> None:
    assert sentence in said(upload(open_page(w=empty_room.id), data))
    assert bodies(empty_room) == []


def test_what_the_app_has_exported_comes_back(sample_room: Room, empty_room: Room, open_page: Open) -> None:
    told = sample_room.view().record.communications
    app = upload(open_page(w=empty_room.id), own_json.render(sample_room.view(), translator("en")))
    press(app, f"Add {len(told)} communications")
    assert [c.happened_at for c in empty_room.view().record.communications] == [c.happened_at for c in told]
    assert empty_room.view().record.start_known


def test_an_export_with_too_many_messages_is_read_again_for_what_is_asked(
    empty_room: Room, open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack, "MAX_KEPT", 1)
    app = upload(open_page(w=empty_room.id), SLACK)
    assert "This export holds 3 messages, more than can be looked at together." in said(app)
    assert not any(label.startswith("Add ") and "communication" in label for label in labels(app))
    choice = next(m for m in app.multiselect if m.label == "Which channels?")
    assert choice.options == ["#slack · 3 messages · 12 March 2024"]
    choice.set_value(["slack"]).run()
    next(i for i in app.text_input if i.label == "Word").set_value("lunch").run()
    assert not app.exception
    press(app, "Mark the 1 shown")
    press(app, "Add 1 communication to")
    assert bodies(empty_room) == ["Lunch?"]


LINES = (
    "2024-03-12 12:00 UTC We are looking into slow searches\n2024-03-12 12:40 UTC customers told by e-mail\n"
    "2024-03-12 13:00 UTC It is fixed\n"
)


def test_several_files_are_one_timeline_and_what_they_share_is_proposed(empty_room: Room, open_page: Open) -> None:
    table = b"Time (UTC),Text\n2024-03-12 12:00,We are looking into slow search\n2024-03-12 12:20,Still looking\n"
    app = upload(open_page(w=empty_room.id), LINES.encode(), table, table)
    assert "record 2" in said(app)
    assert "2 messages stand in two of the files, word for word; they are added once." in said(app)
    assert "1 message seems to be told already" in said(app)
    press(app, "Leave out this 1")
    press(app, "Add 4 communications to the timeline")
    assert not app.exception
    assert [f"{c.happened_at:%H:%M}" for c in empty_room.view().record.communications] == [
        "12:00", "12:20", "12:40", "13:00",
    ]  # fmt: skip
    press(app, "Undo this import")
    assert bodies(empty_room) == []


def test_one_file_that_cannot_be_read_does_not_keep_the_others_out(empty_room: Room, open_page: Open) -> None:
    app = upload(open_page(w=empty_room.id), LINES.encode(), b"{")
    assert "record 2: The file breaks off" in said(app)
    assert "Add 3 communications to the timeline" in labels(app)


def test_a_slip_leads_to_its_row_and_is_mended_there(empty_room: Room, open_page: Open) -> None:
    app = paste(open_page(w=empty_room.id), empty_room, LINES.replace("13:00", "01:00"))
    assert "Line 3" in said(app)
    press(app, "Show its row")
    assert "Only 1 row is shown." in said(app)
    press(app, "Move it by twelve hours")
    assert "Check this before you keep it" not in said(app)
    press(app, "Show all rows")
    press(app, "Add 3 communications")
    assert f"{empty_room.view().record.communications[-1].happened_at:%H:%M}" == "13:00"


def test_scheduled_maintenance_is_left_out_until_it_is_ticked(empty_room: Room, open_page: Open) -> None:
    told = {"status": "scheduled", "body": "We upgrade", "created_at": "2024-03-12T12:00:00Z"}
    page = {"incidents": [], "scheduled_maintenances": [{"id": "m", "name": "Upgrade", "incident_updates": [told]}]}
    app = upload(open_page(w=empty_room.id), json.dumps(page).encode())
    assert "There is only scheduled maintenance in it." in said(app)
    next(c for c in app.checkbox if c.label.startswith("Scheduled maintenance, too (1")).check().run()
    assert "Add 1 communication to the timeline" in labels(app)


def test_the_sheet_of_a_workbook_is_chosen(empty_room: Room, open_page: Open) -> None:
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    for name, words in (("Cover", "Notes"), ("Log", "We look"), ("Other", "We looked")):
        sheet = book.add_worksheet(name)
        if name != "Cover":
            sheet.write_row(0, 0, ["Time (UTC)", "Text"])
        sheet.write_row(1, 0, ["2024-03-12 12:00" if name != "Cover" else "Read me", words])
    book.close()
    app = upload(open_page(w=empty_room.id), out.getvalue())
    sheet_box = next(s for s in app.selectbox if s.label == "Which sheet?")
    assert sheet_box.value == "Log"
    sheet_box.set_value("Other").run()
    assert not app.exception
    press(app, "Add 1 communication to")
    assert bodies(empty_room) == ["We looked"]
