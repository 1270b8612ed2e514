"""`python -m playbook messages FILE.jsonl`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from playbook.__main__ import main
from playbook.review import FEATURES


def run(capsys, path):
    code = main(["messages", str(path)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def lines(tmp_path: Path):
    path = tmp_path / "messages.jsonl"

    def write(*each: object) -> Path:
        path.write_text("\n".join(e if isinstance(e, str) else json.dumps(e) for e in each), "utf-8")
        return path

    return write


def test_each_line_has_nine_labels_and_the_words_behind_them(lines, capsys):
    text = "Logins fail. Sorry!"
    code, out, err = run(capsys, lines({"text": text, "phase": "investigating", "lang": "en"}, "", {"text": ""}))
    assert (code, err) == (0, "")
    first, second = (json.loads(line) for line in out.splitlines())
    assert list(first["labels"]) == list(FEATURES)
    assert {name for name, yes in first["labels"].items() if yes} == {"impact", "apology"}
    (sorry,) = first["evidence"]["apology"]
    assert text[sorry["start"] : sorry["end"]] == sorry["words"] == "Sorry"
    assert set(second["labels"].values()) == {0}


def test_how_it_is_written_stands_beside_the_labels(lines, capsys):
    text = "We have a major outage: some users may see slower searches. Our provider AWS is to blame."
    [found] = [json.loads(line) for line in run(capsys, lines({"text": text}))[1].splitlines()]
    assert list(found) == ["lang", "labels", "evidence", "style"]
    assert isinstance(found["style"]["reading_ease"], float)
    said = {each["kind"]: each["words"] for each in found["style"]["findings"]}
    assert set(said) == {"outage_for_partial", "third_party"}
    [words] = said["third_party"]
    assert text[words["start"] : words["end"]] == words["words"] == "Our provider AWS is to blame"


def test_the_language_is_taken_from_the_line_or_guessed(lines, capsys):
    path = lines(
        {"text": "Wir melden uns um 15 Uhr."}, {"text": "Désolés.", "lang": "fr-CA"}, {"text": "Ok", "lang": None}
    )
    out = run(capsys, path)[1]
    assert [json.loads(line)["lang"] for line in out.splitlines()] == ["de", "fr", "en"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{broken", "Line 2 is not JSON"),
        ("[]", "Line 2 has no text"),
        ('{"body": "x"}', "Line 2 has no text"),
        ('{"text": 7}', "Line 2 has no text"),
        ('{"text": "x", "lang": 7}', 'In line 2, "lang" is not a word'),
        ("[" * 100_000, "Line 2 is not JSON"),
    ],
)
def test_a_broken_line_is_named_in_one_sentence_and_nothing_is_printed(lines, capsys, line, says):
    code, out, err = run(capsys, lines({"text": "Logins fail."}, line))
    assert (code, out) == (2, "")
    assert err.startswith(says)
    assert err.count("\n") == 1


def test_a_file_that_is_not_there(tmp_path, capsys):
    code, out, err = run(capsys, tmp_path / "none.jsonl")
    assert (code, out) == (2, "")
    assert "no file" in err


def test_bytes_that_are_no_text(tmp_path, capsys):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    assert run(capsys, path)[0] == 2
