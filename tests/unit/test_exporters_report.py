"""The report in HTML, in PDF, on the clipboard, and the drawing in it."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from playbook.exporters import pdf, rich, web
from playbook.exporters.drawing import timeline_svg
from playbook.i18n import LANGUAGES, translator
from playbook.record import Communication, Record
from playbook.store import Store
from playbook.workshop.view import View
from tests.unit.workshops import NOON, empty_view, full_view, hostile_view, sample_view, webp

EN = translator("en")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("report") / "playbook.db"
    store = Store(f"sqlite:///{path}", secret=b"report")
    store.migrate()
    yield store
    store.close()


class Page(HTMLParser):
    """Tags with their attributes, and what stands in scripts."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[str | None, str]] = []
        self.words: list[str] = []
        self.inside: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = tag if tag in ("script", "style") else None
        if tag == "script":
            self.scripts.append((dict(attrs).get("type"), ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == self.inside:
            self.inside = None

    def handle_data(self, data: str) -> None:
        if self.inside == "script":
            kind, text = self.scripts[-1]
            self.scripts[-1] = (kind, text + data)
        elif self.inside is None:
            self.words.append(data)


def page(view: View, lang: str = "en") -> Page:
    return Page(web.render(view, translator(lang)).decode())


# HTML


def test_a_page_runs_only_what_its_policy_names(shop: Store) -> None:
    """Each script by its hash; nothing is loaded or sent."""
    found = page(full_view(empty_view(shop)))
    policy = next(a["content"] or "" for tag, a in found.tags if a.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    runs = [text for kind, text in found.scripts if kind is None]
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in runs}
    assert len(runs) == 2
    assert set(rules["script-src"].split()) == hashes
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["img-src"] == "data:"
    assert "connect-src" not in rules
    assert "font-src" not in rules


def test_a_page_points_nowhere(shop: Store) -> None:
    """No attribute of any tag is an address but pictures that are in the file."""
    found = page(full_view(empty_view(shop)))
    for tag, attributes in found.tags:
        assert tag not in ("a", "link", "iframe", "object", "embed", "base", "form", "video", "audio")
        assert not {name for name in attributes if name.startswith("on")}
        for name in ("src", "href", "xlink:href", "action", "data", "poster", "srcset"):
            assert (attributes.get(name) or "data:image/webp;base64,").startswith("data:image/webp;base64,")
    styles = re.findall(r"<style>(.*?)</style>", web.render(empty_view(shop), EN).decode(), re.S)
    assert not re.search(r"url\(|@import|https?:", "".join(styles))


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "]]>"])
def test_what_people_type_is_text_in_a_page(shop: Store, text: str) -> None:
    """The same tags as with harmless words, and the words as they were typed."""
    hostile = page(hostile_view(empty_view(shop), text))
    harmless = page(hostile_view(empty_view(shop), re.sub(r"[^\w ]", "x", text)))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in harmless.tags]
    assert [kind for kind, _ in hostile.scripts] == [kind for kind, _ in harmless.scripts]
    assert text in "".join(hostile.words)
    assert "<" not in next(words for kind, words in hostile.scripts if kind == "application/json")


def test_the_chart_is_there_for_four_screens(shop: Store) -> None:
    """Wide and narrow, light and dark."""
    found = page(sample_view(shop, "en"))
    figures = json.loads(next(words for kind, words in found.scripts if kind == "application/json"))
    assert set(figures) == {"wide-light", "wide-dark", "narrow-light", "narrow-dark", "config"}
    assert all(figures[name]["data"] for name in figures if name != "config")


def test_a_page_without_a_timeline_carries_no_script(shop: Store) -> None:
    """Five megabytes for nothing would be rude."""
    content = web.render(empty_view(shop), EN)
    assert b"<script" not in content
    assert b"script-src 'none'" in content
    assert len(content) < 20_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_says_its_language(shop: Store, lang: str) -> None:
    """For hyphenation, and for those who have it read aloud."""
    assert ("html", {"lang": lang}) in page(sample_view(shop, lang), lang).tags


# Rich text


def test_the_clipboard_gets_structure_and_nothing_else(shop: Store) -> None:
    """Editors keep the strangest things."""
    found = Page(rich.render(full_view(empty_view(shop)), EN).decode())
    allowed = {"div", "h1", "h2", "h3", "p", "br", "strong", "ul", "ol", "li", "blockquote"}
    allowed |= {"table", "thead", "tbody", "tr", "th", "td"}
    assert {tag for tag, _ in found.tags} <= allowed
    assert {name for _, attributes in found.tags for name in attributes} <= {"lang", "scope"}


# PDF


def read(view: View, lang: str = "en") -> PdfReader:
    return PdfReader(io.BytesIO(pdf.render(view, translator(lang))))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pdf_is_tagged_titled_and_in_its_language(shop: Store, lang: str) -> None:
    """So that it can be read aloud and found again."""
    view = sample_view(shop, lang)
    found = read(view, lang)
    assert found.metadata is not None
    assert found.metadata.title == view.title
    assert found.root_object["/MarkInfo"]["/Marked"]
    assert str(found.root_object["/Lang"]).startswith(lang)


def test_the_timeline_in_a_pdf_is_drawn_not_photographed(shop: Store) -> None:
    """Its words can be searched; the one picture in the file is the screenshot."""
    plain = full_view(empty_view(shop))
    found = read(plain)
    assert "Customers hurt 12:35" in found.pages[0].extract_text()
    assert "Announced, came late" in found.pages[0].extract_text()
    assert sum(len(page.images) for page in found.pages) == 1
    without = replace(plain, preparation=replace(plain.preparation, screenshot=None))
    assert sum(len(page.images) for page in read(without).pages) == 0


def test_typst_is_told_data_never_markup(shop: Store) -> None:
    """What reads like a program is printed like a program."""
    text = '#read("/etc/passwd") #panic("x") $sum$ *bold* _it_ = Heading @ref <label> https://example.org'
    found = read(hostile_view(empty_view(shop), text))
    words = " ".join(page.extract_text() for page in found.pages)
    assert '#read("/etc/passwd")' in words
    assert "*bold*" in words
    assert "root:" not in words
    assert not any("/Annots" in page for page in found.pages)


@pytest.mark.parametrize("text", ["漢字かな", "😀👩‍👩‍👧‍👦", "مرحبا", "\ud83d", "Ǆ ﬁ ẞ ł ő č ğ ș", "a\u00adb\u200bc"])
def test_any_script_gives_a_pdf(shop: Store, text: str) -> None:
    """Letters without a font become boxes; the document is made all the same."""
    assert len(read(hostile_view(empty_view(shop), text)).pages) >= 1


# The drawing


def drawn(record: Record, zone: str = "UTC", **more: object) -> ET.Element:
    return ET.fromstring(timeline_svg(record, t=EN, zone=zone, **more))  # type: ignore[arg-type]  # noqa: S314


def said(root: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def incident(*minutes: float, end: float | None = 240, **more: object) -> Record:
    told = tuple(
        Communication(f"c{n}", NOON + timedelta(minutes=m), **more)  # type: ignore[arg-type]
        for n, m in enumerate(minutes)
    )
    resolved = NOON + timedelta(minutes=end) if end is not None else None
    return Record("r", "Outage", told, started_at=NOON, start_known=True, resolved_at=resolved)


def test_the_drawing_says_lane_lengths_start_and_end() -> None:
    """What the chart on the screen says."""
    words = said(drawn(incident(10, 55, 230)))
    assert {"Status page", "45 min", "2 h 55", "Customers hurt 12:00", "Resolved 16:00"} <= set(words)


def test_the_drawing_hatches_only_the_worst_silences() -> None:
    """A calm incident shows none."""
    assert sum(each.get("fill") == "url(#hatch)" for each in drawn(incident(10, 55, 230)).iter()) == 2  # and its legend
    assert not any(each.get("fill") == "url(#hatch)" for each in drawn(incident(10, 35, 60, end=80)).iter())


def test_the_drawing_crosses_a_broken_promise() -> None:
    """Announced for half past, came an hour later."""
    made = Communication("a", NOON, announced_at=NOON + timedelta(minutes=30))
    late = Communication("b", NOON + timedelta(minutes=90))
    words = said(drawn(replace(incident(end=120), communications=(made, late))))
    assert "announced 12:30: 1 h late" in words
    assert "Announced, came late" in words


def test_the_drawing_circles_what_the_room_circled() -> None:
    """And says so in its legend."""
    record = incident(10, 55, 230)
    marked = drawn(record, marks=[("customers", NOON + timedelta(minutes=55), NOON + timedelta(minutes=230))])
    assert len(list(marked.iter(f"{SVG}ellipse"))) == 2
    assert "Circled by the room" in said(marked)
    assert not list(drawn(record).iter(f"{SVG}ellipse"))


@pytest.mark.parametrize(
    "record",
    [
        Record("r", "Nothing"),
        incident(),
        incident(5, end=None),
        incident(-30, 10),
        incident(10, 10, 10),
        incident(*range(0, 240, 2)),
        incident(10, 60 * 24 * 9, end=60 * 24 * 10),
        incident(10, channel="x" * 200, audience="partners"),
    ],
    ids=["nothing", "nobody told", "open", "before the start", "at once", "crowded", "ten days", "long name"],
)
def test_any_incident_can_be_drawn_within_the_picture(record: Record) -> None:
    """Nothing lies outside, whatever happened."""
    root = drawn(record)
    width, height = (float(n) for n in (root.get("viewBox") or "").split()[2:])
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x") or 0) <= width
        assert 0 <= float(text.get("y") or 0) <= height


def test_the_drawing_of_a_night_when_clocks_change_says_so() -> None:
    """An hour that comes twice is two hours long."""
    start = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    told = (Communication("a", start), Communication("b", start + timedelta(hours=2)))
    record = Record("r", "Night", told, started_at=start, start_known=True, resolved_at=start + timedelta(hours=3))
    words = said(drawn(record, zone="Europe/Berlin"))
    assert "Clocks change" in words
    assert "2 h" in words


def test_a_drawing_is_well_formed_whatever_it_says() -> None:
    """XML forgives nothing."""
    record = incident(10, channel="]]> <script> & \x00\x0b\ud800 \ufffe", audience="<b>")
    assert any("<script>" in words for words in said(drawn(record, alt='"><script>')))


def test_the_screenshot_is_in_both(shop: Store) -> None:
    """As the app keeps it."""
    view = full_view(empty_view(shop))
    assert base64.b64encode(webp()) in web.render(view, EN)
