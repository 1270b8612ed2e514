"""CSV that a spreadsheet opens safely."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook.exporters.tables import csv_bytes, neutralise


@pytest.mark.parametrize(
    "cell", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "＝1", "＋1", "\xa0=1"]
)
def test_what_begins_like_a_formula_gets_an_apostrophe(cell):
    assert neutralise(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=b", "14:05", "Ünïcode", "'quoted", "<b>"])
def test_other_words_stay_as_they_are(cell):
    assert neutralise(cell) == cell


def test_a_table_is_utf8_with_a_byte_order_mark_and_keeps_numbers():
    data = csv_bytes(["a", "=b"], [[-5, 'x;\n"y"'], [None, datetime(2026, 3, 12, tzinfo=UTC)], [True, "-5"]])
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [["a", "'=b"], ["-5", 'x;\n"y"'], ["", "2026-03-12T00:00:00+00:00"], ["True", "'-5"]]


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_no_text_breaks_a_table_or_starts_a_formula(rows):
    data = csv_bytes(["a", "b"], rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(data, newline="")))
    assert len(read) == len(rows) + 1
    assert not any(cell.startswith(tuple("=+-@")) for row in read for cell in row)
