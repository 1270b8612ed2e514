"""Every format there is: at any moment, in every language, safe to open, silent about who wrote what."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pypdf import PdfReader

from playbook.archive import VERSION
from playbook.exporters import FORMATS
from playbook.exporters.words import times
from playbook.headline import headline
from playbook.i18n import LANGUAGES, translator
from playbook.store import Store
from playbook.workshop.view import View
from tests.unit.workshops import empty_view, full_view, hostile_view, sample_view, secret_room

EN = translator("en")
languages = pytest.mark.parametrize("lang", LANGUAGES)
formats = pytest.mark.parametrize("name", FORMATS)

HOSTILE = (
    '#read("/etc/passwd") #panic("x") $x$ *b* `c` @ref <l>',
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "]]> --> <!-- <![CDATA[ &amp; &lt;",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    'x"; DROP TABLE note; --',
    "BEGIN:VEVENT\r\nSUMMARY:evil\nEND:VCALENDAR",
    "{html}<b>x</b>{html} !http://example.org/x.png! [x|http://example.org]",
    "a\ud800b\x00c\u202ed\ufffe\x1b[31m",
    "漢字 مرحبا שלום 😀👩‍👩‍👧 ﷽",
    "x" * 3_000,
    "{title} {0} {{}} %s %(x)s ${x}",
    "\\u003c/script\\u003e \\",
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("share") / "playbook.db"
    store = Store(f"sqlite:///{path}", secret=b"share")
    store.migrate()
    yield store
    store.close()


@pytest.fixture(scope="module")
def secret(shop: Store) -> tuple[View, list[str]]:
    """A room with hidden notes, and every word no file may hold."""
    return secret_room(shop)


def words_of(name: str, content: bytes) -> str:
    """Everything a reader, or a curious person with tools, finds in a file."""
    if name.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return "\n".join(parts.read(part).decode() for part in parts.namelist())
    if name.endswith(".pdf"):
        reader = PdfReader(io.BytesIO(content))
        pages = "\n".join(page.extract_text() for page in reader.pages)
        streams = []
        for number in range(1, len(reader.xref_objStm) + len(reader.xref.get(0, {})) + 1):
            found = reader.get_object(number)
            streams.append(str(found))
            if hasattr(found, "get_data") and found.get("/Subtype") != "/Image":
                streams.append(found.get_data().decode("latin-1"))
        return "\n".join([pages, str(reader.metadata), *streams])
    if name.endswith(".ics"):
        content = content.replace(b"\r\n ", b"")
    text = content.decode("utf-8-sig")
    if name == "report.html":
        text = re.sub(r"<script>/\*\*\s*\* plotly.*?</script>", "", text, flags=re.S)
    return text


def spoken(name: str, content: bytes) -> str:
    """What a reader sees, without marks and breaks."""
    text = words_of(name, content)
    if name.endswith(".pdf"):
        text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    if name.endswith(".md"):
        text = MarkdownIt("commonmark").render(text)
    text = re.sub(r"<[^>]+>", " ", text)
    for entity, sign in (("&quot;", '"'), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return flat(text)


def flat(text: str) -> str:
    # Typst says in ActualText which hyphens are real, and pypdf does not read that: leave all of them out.
    return re.sub(r"[\s\u00ad-]+", "", text)


@languages
@formats
def test_a_full_workshop_gives_every_format(shop: Store, lang: str, name: str) -> None:
    """60 notes, 40 communications, 10 actions."""
    view = full_view(empty_view(shop, lang))
    content = FORMATS[name].render(view, translator(lang))
    assert content
    if not name.startswith("summary"):
        assert "Action0:nameacommunicationslead" in spoken(name, content).replace("\\", "")


@languages
@formats
def test_an_empty_workshop_gives_every_format(shop: Store, lang: str, name: str) -> None:
    """Nobody meets an error because they came early."""
    assert FORMATS[name].render(empty_view(shop, lang), translator(lang))


@languages
@pytest.mark.parametrize("name", ["report.pdf", "report.html", "report.rich.html", "summary-company.md"])
def test_a_report_opens_with_the_finding_and_states_its_zone(shop: Store, lang: str, name: str) -> None:
    """In the reader's language."""
    view, t = sample_view(shop, lang), translator(lang)
    text = spoken(name, FORMATS[name].render(view, t))
    assert flat(headline(view.record, t=t, zone=view.zone, target=view.target_minutes)) in text
    assert flat("Europe/Paris (CET, UTC+01:00)") in text
    assert flat(view.title) in text


@languages
@pytest.mark.parametrize("name", ["report.pdf", "report.html", "report.rich.html"])
def test_a_report_holds_plan_messages_notes_and_causes(shop: Store, lang: str, name: str) -> None:
    """Everything a reader needs who was not there."""
    view, t = sample_view(shop, lang), translator(lang)
    text = spoken(name, FORMATS[name].render(view, t))
    for action in view.actions:
        assert flat(action.owner) in text
        # Paper parts words at the end of a line; the beginning of each is enough to know it.
        assert flat(action.recommendation)[:24] in text
        assert action.due is not None
        assert flat(t.day(action.due)) in text
    for words in (*(n.text for n in view.notes), *(c.body for c in view.record.communications)):
        assert flat(words)[:16] in text
    assert all(flat(g.name) in text for g in view.groups)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kathmandu", "America/St_Johns"])
@formats
def test_every_format_states_the_zone(shop: Store, name: str, zone: str) -> None:
    """Elsewhere, a clock time alone says nothing."""
    view = replace(full_view(empty_view(shop)), zone=zone)
    assert zone in words_of(name, FORMATS[name].render(view, EN)).replace("\\", "")


@languages
@pytest.mark.parametrize(
    "name", ["report.pdf", "report.html", "report.rich.html", "record.md", "record.csv", "record.xlsx"]
)
def test_causes_come_with_their_evidence_and_what_contributed(shop: Store, lang: str, name: str) -> None:
    """A silence with its length, a message, a note; factors beside the chain."""
    view, t = sample_view(shop, lang), translator(lang)
    text = spoken(name, FORMATS[name].render(view, t)).replace("\\", "")
    (factor,) = [factor for group in view.groups for factor in group.factors]
    assert flat(factor.text)[:24] in text
    clock = times(view, t)
    start, end = (datetime(2026, 3, 12, hour, minute, tzinfo=UTC) for hour, minute in ((14, 20), (15, 40)))
    assert flat(f"{t('Silence')}: {clock.between(start, end)}, {t.duration(80)}") in text
    assert flat(f"{t('Message')}: {clock.at(start - timedelta(minutes=25))} · ") in text
    assert flat(f"{t('Sticky note')}: {view.notes[0].text}")[:24] in text


@pytest.mark.parametrize("name", [n for n in FORMATS if n.startswith(("report", "summary", "plan.md", "record.md"))])
def test_an_e_mail_address_is_in_no_report(shop: Store, name: str) -> None:
    """It was given for the calendar and the tracker; reports are sent around."""
    content = FORMATS[name].render(full_view(empty_view(shop)), EN)
    assert "example.com" not in spoken(name, content)


@pytest.mark.parametrize("name", ["actions.ics", "jira.csv", "plan.csv", "record.csv", "record.xlsx", "workshop.json"])
def test_an_e_mail_address_is_where_programs_need_it(shop: Store, name: str) -> None:
    assert "owner1@example.com" in words_of(name, FORMATS[name].render(full_view(empty_view(shop)), EN))


@pytest.mark.parametrize("text", HOSTILE)
@formats
def test_nothing_people_type_breaks_a_format(shop: Store, name: str, text: str) -> None:
    """Markup, formulas, halves of characters, and far too much of it."""
    content = FORMATS[name].render(hostile_view(empty_view(shop), text), EN)
    found = words_of(name, content)
    assert "root:x:0:0" not in found
    assert "\x00" not in found or name.endswith(".pdf")


@formats
def test_no_format_tells_an_author_a_seat_a_code_or_a_hidden_note(secret: tuple[View, list[str]], name: str) -> None:
    """Not even to the person who wrote it: files travel."""
    view, secrets = secret
    assert view.hidden == 2
    content = FORMATS[name].render(view, EN)
    found = words_of(name, content)
    for word in secrets:
        assert word not in found
        assert word.encode() not in content


@formats
def test_votes_are_in_no_format_before_the_room_has_seen_them(shop: Store, name: str) -> None:
    """While people vote nobody learns how it stands."""
    view = full_view(empty_view(shop))
    shown = replace(
        view,
        groups=tuple(replace(g, votes=987_654) for g in view.groups),
        note_votes=dict.fromkeys(view.note_votes or {}, 987_654),
    )
    secret = replace(shown, note_votes=None, groups=tuple(replace(g, votes=None) for g in view.groups))
    assert not re.search(r"987.?654", words_of(name, FORMATS[name].render(secret, EN)))


@formats
def test_a_file_is_named_with_one_dot(shop: Store, name: str) -> None:
    """So that every system knows it by its ending."""
    view = sample_view(shop, "en")
    assert re.fullmatch(r"[a-z0-9-]+\.[a-z]+", FORMATS[name].filename(view))


def test_formats_are_what_their_media_types_say(shop: Store) -> None:
    """A browser believes them."""
    view: View = sample_view(shop, "en")
    begins = {
        "report.pdf": b"%PDF-1.",
        "record.xlsx": b"PK",
        "actions.ics": b"BEGIN:VCALENDAR\r\n",
        "workshop.json": b"{",
    }
    for name, start in begins.items():
        assert FORMATS[name].render(view, EN).startswith(start)
    assert json.loads(FORMATS["workshop.json"].render(view, EN))["version"] == VERSION
