"""What became of earlier actions, and the pulse, in every format that tells of a workshop."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from playbook.exporters import FORMATS
from playbook.i18n import translator
from playbook.pulse import Item, Moment
from playbook.store import Store
from playbook.workshop.view import View
from tests.unit.workshops import carried, empty_view

EN = translator("en")


@pytest.fixture
def view(tmp_path: Path) -> Iterator[View]:
    store = Store(f"sqlite:///{tmp_path / 'x.db'}", secret=b"x" * 32)
    store.migrate()
    found = empty_view(store)
    yield replace(found, carried=carried("Walrus"), pulse={Moment.END: {Item.WORTH: (0, 0, 1, 1, 4)}})
    store.close()


@pytest.mark.parametrize("name", ["plan.md", "record.md", "record.csv", "report.html", "report.rich.html"])
def test_what_was_decided_on_earlier_actions_is_told(view: View, name: str) -> None:
    """Dropped with its reason, moved with both dates, and what is still open."""
    said = " ".join(FORMATS[name].render(view, EN).decode("utf-8-sig").replace("\\", "").split())
    for sentence in (
        "dropped on 1 May 2026: Walrus",
        "moved from 1 April 2026 to 1 May 2026",
        "still open, no date",
    ):
        assert sentence in said


@pytest.mark.parametrize("name", ["record.md", "report.html", "report.rich.html"])
def test_the_pulse_is_told_with_the_number_of_answers(view: View, name: str) -> None:
    said = FORMATS[name].render(view, EN).decode().replace("\\", "")
    assert "This hour was worth my time." in said
    assert "4.5 (6 answers)" in said


def test_the_workbook_has_a_sheet_for_each(view: View) -> None:
    """And none where there is nothing to tell."""
    book = openpyxl.load_workbook(io.BytesIO(FORMATS["record.xlsx"].render(view, EN)))
    rows = list(book["Earlier actions"].iter_rows(values_only=True))
    assert [row[4] for row in rows[1:]] == [
        "dropped on 1 May 2026: Walrus",
        "moved from 1 April 2026 to 1 May 2026: Walrus",
        "still open, no date",
    ]
    assert list(book["Pulse"].iter_rows(values_only=True))[1] == (
        "At the end", "This hour was worth my time.", 0, 0, 1, 1, 4,
    )  # fmt: skip
    plain = replace(view, carried=(), pulse={})
    names = openpyxl.load_workbook(io.BytesIO(FORMATS["record.xlsx"].render(plain, EN))).sheetnames
    assert not {"Earlier actions", "Pulse"} & set(names)


def test_without_them_no_format_speaks_of_them(view: View) -> None:
    plain = replace(view, carried=(), pulse={})
    for name in ("plan.md", "record.md", "report.html"):
        said = FORMATS[name].render(plain, EN).decode()
        assert "earlier actions" not in said
        assert "Pulse" not in said
