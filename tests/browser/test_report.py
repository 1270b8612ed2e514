"""The report from a disk, with the network off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from playbook.exporters import FORMATS
from playbook.i18n import translator
from playbook.store import Store
from tests.browser.conftest import People
from tests.unit.workshops import empty_view, full_view, hostile_view


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A folder with a long report and a hostile one."""
    store = Store(f"sqlite:///{tmp_path / 'report.db'}", secret=b"report")
    store.migrate()
    view = empty_view(store)
    store.close()
    render = FORMATS["report.html"].render
    (tmp_path / "full.html").write_bytes(render(full_view(view), translator("en")))
    hostile = hostile_view(view, "</script><img src=http://evil.test/x onerror=document.title='hacked'>")
    (tmp_path / "hostile.html").write_bytes(render(hostile, translator("en")))
    return tmp_path


@pytest.fixture
def offline(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(offline=True, viewport={"width": 1280, "height": 900}, locale="en-GB")
    yield context
    context.close()


def opened(context: BrowserContext, path: Path) -> tuple[Page, list[str], list[str]]:
    """(page, what it asked for, what it complained about)"""
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(path.as_uri())
    return page, asked, complaints


def test_the_chart_is_drawn_from_a_disk_without_a_network(saved: Path, offline: BrowserContext) -> None:
    """It can be pointed at, asks for nothing, and breaks no rule of its own policy."""
    page, asked, complaints = opened(offline, saved / "full.html")
    expect(page.locator("#chart .scatterlayer .point").first).to_be_visible()
    expect(page.locator("#drawing")).to_be_hidden()
    page.locator("#chart .scatterlayer .trace .point").last.hover(force=True)
    expect(page.locator("#chart .hoverlayer .hovertext").first).to_be_visible()
    assert asked == [(saved / "full.html").as_uri()]
    assert complaints == []


def test_dark_and_light_follow_the_reader(saved: Path, offline: BrowserContext) -> None:
    """Also when it changes while the page is open."""
    page, _, complaints = opened(offline, saved / "full.html")
    hours = page.locator("#chart .xtick text").first
    expect(hours).to_have_css("fill", "rgb(91, 100, 114)")
    page.emulate_media(color_scheme="dark")
    expect(hours).to_have_css("fill", "rgb(174, 183, 196)")
    assert complaints == []


def test_paper_gets_the_drawing(saved: Path, offline: BrowserContext) -> None:
    """Vectors at the width of the page, and nothing cut."""
    page, _, _ = opened(offline, saved / "full.html")
    page.wait_for_selector("#chart .scatterlayer .point")
    page.emulate_media(media="print")
    expect(page.locator("#drawing svg")).to_be_visible()
    expect(page.locator("#chart")).to_be_hidden()


def test_a_phone_scrolls_in_one_direction_only(saved: Path, chromium: Browser) -> None:
    """At 360 pixels nothing sticks out."""
    context = chromium.new_context(offline=True, viewport={"width": 360, "height": 740})
    page, _, complaints = opened(context, saved / "full.html")
    page.wait_for_selector("#chart .scatterlayer .point")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert complaints == []
    context.close()


def test_what_people_typed_runs_nowhere(saved: Path, offline: BrowserContext) -> None:
    """Not in the page, not in the chart."""
    page, asked, complaints = opened(offline, saved / "hostile.html")
    page.wait_for_selector("#chart .scatterlayer .point")
    assert len(asked) == 1
    assert complaints == []
    assert page.title() != "hacked"
    assert page.locator("img").count() == 0


def test_the_report_is_copied_as_rich_text_with_and_without_https(people: People) -> None:
    """By the browser's clipboard where the page may use it, else by the copy command; both paste with headings."""
    person = people.person()
    person.context.grant_permissions(["clipboard-read", "clipboard-write"])
    person.sample()
    person.lead("Wrap up")
    for secure in (True, False):
        if not secure:
            person.page.evaluate("delete Navigator.prototype.clipboard")
        person.press("Copy the report")
        expect(person.page.locator(".clip-said")).to_have_text("Copied. Paste it where you want it.")
        person.page.evaluate(
            "() => { const box = document.createElement('div'); box.contentEditable = 'true'; box.id = 'paste';"
            "document.querySelector('#paste')?.remove(); document.body.append(box); box.focus(); }"
        )
        person.page.keyboard.press("ControlOrMeta+V")
        expect(person.page.locator("#paste h1")).to_have_text("Checkout outage, 12 March")
        expect(person.page.locator("#paste h2").first).to_have_text("What happened")
