"""Whatever the network and the server do, every word, vote and move arrives, once, and the page says how it stands."""

from __future__ import annotations

import re
import secrets
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Error, Locator, Page, expect

from playbook.store import Store, token_hash
from playbook.workshop import lead, samples, seats, unit
from playbook.workshop.unit import UseCase
from tests.browser.conftest import TIMEOUT, People, Person, Server
from tests.browser.proxy import Proxy


class Room:
    """The sample workshop: Fay leads, Ann's browser is behind a network that fails, Bob's is not."""

    def __init__(self, server: Server, people: People, proxy: Proxy, step: str, *, voting: bool = False) -> None:
        self.path = server.folder / "play.db"
        self.people, self.proxy, self.step = people, proxy, step
        self.store = Store(f"sqlite:///{self.path}", secret=b"browser-tests")
        self.fay = secrets.token_urlsafe(16)
        self.id = samples.open_sample(self.store, browser=token_hash(self.fay), lang="en")
        (self.code,) = self.rows("SELECT code FROM workshop WHERE id = ?")
        self.lead(lead.private, on=False)
        self.lead(lead.go, step=step)
        if voting:
            self.lead(lead.voting, open=True, budget=3)

    def lead(self, use_case: UseCase, **arguments: object) -> None:
        unit.perform(self.store, browser=token_hash(self.fay), workshop_id=self.id, use_case=use_case, **arguments)

    def enter(self, url: str, *, name: str) -> Person:
        """Somebody takes a seat; their page is drawn."""
        token = secrets.token_urlsafe(16)
        seats.join(self.store, browser=token_hash(token), code=self.code, name=name)
        return self.visit(url, token)

    def visit(self, url: str, token: str) -> Person:
        person = self.people.person(url)
        person.context.add_cookies([{"name": "playbook", "value": token, "url": url}])
        person.page.goto(f"{url}/{self.step}?w={self.id}")
        person.page.locator("#note-box, .board [data-strip], .plan .cards").first.wait_for(timeout=TIMEOUT)
        return person

    def ann(self) -> Person:
        return self.enter(self.proxy.url, name="Ann")

    def bob(self) -> Person:
        return self.enter(self.people.server.url, name="Bob")

    def facilitator(self) -> Person:
        return self.visit(self.people.server.url, self.fay)

    def rows(self, query: str, *more: object) -> list[Any]:
        """The first column of what the database holds of this workshop."""
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as database:
            return [row[0] for row in database.execute(query, (self.id, *more))]

    def written(self, *marks: str) -> list[str]:
        """The notes on disk whose text holds one of these words."""
        texts = self.rows("SELECT text FROM note WHERE workshop_id = ? AND deleted_at IS NULL")
        return sorted(text for text in texts if any(mark in text for mark in marks))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all of them, each with a workshop of its own."""
    running = Server(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()
    log = running.log.read_text()
    assert "Traceback" not in log, log


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    between = Proxy(server.port)
    yield between
    between.close()


def box(page: Page) -> Locator:
    return page.locator("#note-box")


def card(page: Page, text: str) -> Locator:
    return page.locator("article, [data-note]").filter(has_text=text)


def link(page: Page) -> Locator:
    return page.locator(".strip.link")


def connected(page: Page) -> None:
    """Nothing is said about the connection while there is one."""
    expect(link(page)).to_have_count(0)


def opacity(element: Locator) -> float:
    """How opaque an element is with everything around it."""
    found: float = element.evaluate(
        """node => {
          let seen = 1;
          for (; node; node = node.parentElement ?? node.getRootNode().host) seen *= getComputedStyle(node).opacity;
          return seen;
        }"""
    )
    return found


def caret(page: Page) -> list[object]:
    """What is in the box, where the caret stands in it, and whether it has the focus."""
    found: list[object] = box(page).evaluate(
        "box => [box.value, box.selectionStart, box.getRootNode().activeElement === box]"
    )
    return found


def test_a_cut_while_writing_and_a_reload_keep_every_note_and_the_draft(
    server: Server, people: People, proxy: Proxy
) -> None:
    room = Room(server, people, proxy, "problems")
    ann, bob = room.ann(), room.bob()
    ann.write("Written: before the cut")
    expect(card(ann.page, "Written: before the cut").locator(".status.saved")).to_be_visible()
    connected(ann.page)

    # Somebody else's notes come while Ann is in the middle of a word: neither focus nor caret moves.
    box(ann.page).press_sequentially("half a thaught")
    for _ in range(4):
        box(ann.page).press("ArrowLeft")
    bob.write("Written: by Bob, while Ann types")
    ann.sees("Written: by Bob, while Ann types")
    assert caret(ann.page) == ["half a thaught", 10, True]
    ann.page.keyboard.press("Backspace")
    ann.page.keyboard.type("o")
    assert caret(ann.page) == ["half a thought", 10, True]

    # The network swallows a note: it is being saved, and nothing claims that it was.
    proxy.stall()
    ann.write("Written: into the silence")
    silent = card(ann.page, "Written: into the silence")
    expect(silent.locator(".status")).to_have_text("saving…")
    proxy.cut()
    expect(link(ann.page)).to_have_text("No connection. 1 change waits on this device.")
    expect(silent.locator(".status")).to_have_text("waits for the connection")
    ann.write("Written: without a network")
    expect(link(ann.page)).to_have_text("No connection. 2 changes wait on this device.")
    box(ann.page).press_sequentially("half a thought")
    bob.write("Written: by Bob, while Ann is away")
    assert room.written("silence", "without") == []

    proxy.restore()
    connected(ann.page)
    ann.sees("Written: by Bob, while Ann is away")
    for text in ("Written: into the silence", "Written: without a network"):
        expect(card(ann.page, text).locator(".status.saved")).to_be_visible()
        expect(card(bob.page, text)).to_have_count(1)
    assert caret(ann.page) == ["half a thought", 14, True]

    # Cut, then reload: the page cannot even be fetched, and afterwards nothing is missing.
    proxy.cut()
    ann.page.keyboard.press("Control+Enter")
    box(ann.page).press_sequentially("and a draft")
    expect(card(ann.page, "half a thought").locator(".status")).to_have_text("waits for the connection")
    address = ann.page.url
    with pytest.raises(Error, match="ERR_"):
        ann.page.reload()
    ann.page.wait_for_url("chrome-error://**")
    proxy.restore()
    ann.page.goto(address)
    expect(card(ann.page, "half a thought")).to_have_count(1)
    expect(card(bob.page, "half a thought")).to_have_count(1)
    connected(ann.page)
    expect(box(ann.page)).to_have_value("and a draft")
    texts = [
        "Written: before the cut",
        "Written: by Bob, while Ann is away",
        "Written: by Bob, while Ann types",
        "Written: into the silence",
        "Written: without a network",
        "half a thought",
    ]
    assert room.written("Written:", "half a") == texts
    for person in (ann, bob):
        for text in texts:
            expect(person.page.get_by_text(text, exact=True)).to_have_count(1)


def test_a_cut_during_dragging_keeps_the_move(server: Server, people: People, proxy: Proxy) -> None:
    room = Room(server, people, proxy, "causes")
    ann, bob = room.ann(), room.bob()
    for person in (ann, bob):
        person.page.locator(".board [data-strip]").wait_for(timeout=TIMEOUT)

    # Lifted before the cut, carried through somebody else's change, dropped without a network.
    note = ann.page.locator("[data-item]:not([role=group])[data-note]").first
    name = note.get_attribute("data-note")
    note.scroll_into_view_if_needed()
    start = note.bounding_box()
    home = note.locator("xpath=ancestor::*[@data-column][1]").get_attribute("data-column")
    goals = ann.page.locator(f"[data-column]:not([data-column='{home}'])")
    goal = goals.last.get_attribute("data-column")
    assert start
    ann.page.mouse.move(start["x"] + 20, start["y"] + 20)
    ann.page.mouse.down()
    ann.page.mouse.move(start["x"] + 60, start["y"] + 60, steps=3)
    expect(ann.page.locator(".ghost")).to_be_visible()
    bob.page.locator("[data-act=add]").click(delay=80)
    bob.page.locator("[data-field=add]").fill("Moved: meanwhile by Bob")
    bob.press("Save", exact=True)
    ann.sees("Moved: meanwhile by Bob")
    expect(ann.page.locator(".ghost")).to_be_visible()
    proxy.cut()
    expect(link(ann.page)).to_have_text("No connection. You can go on writing; it is sent later.")
    expect(ann.page.locator(".ghost")).to_be_visible()
    column = goals.last
    column.scroll_into_view_if_needed()
    # Nothing lies over the page, and it stays as readable as it was.
    expect(ann.page.get_by_role("dialog")).to_have_count(0)
    assert opacity(link(ann.page)) == 1
    assert opacity(column) == 1
    end = column.bounding_box()
    assert end
    ann.page.mouse.move(end["x"] + end["width"] / 2, 600, steps=5)
    ann.page.mouse.up()
    moved = f"[data-column='{goal}'] [data-note='{name}']"
    expect(ann.page.locator(moved)).to_have_count(1)
    expect(ann.page.locator(moved).get_by_text("kept here, not yet sent")).to_be_visible()
    assert bob.page.locator(moved).count() == 0
    proxy.restore()
    connected(ann.page)
    for person in (ann, bob):
        expect(person.page.locator(moved)).to_have_count(1)
        expect(person.page.locator(f"[data-note='{name}']")).to_have_count(1)
        expect(card(person.page, "Moved: meanwhile by Bob")).to_have_count(1)
    expect(ann.page.locator(moved).get_by_text("kept here, not yet sent")).to_have_count(0)


def test_votes_given_without_a_network_count_once(server: Server, people: People, proxy: Proxy) -> None:
    room = Room(server, people, proxy, "plan", voting=True)
    others = sum(room.rows("SELECT count FROM vote WHERE workshop_id = ?"))
    ann, fay = room.ann(), room.facilitator()
    cards = ann.page.locator(".cards > [data-item]")
    ids = [cards.nth(n).get_attribute("data-item") for n in range(2)]
    more = ann.page.locator("[data-act=more]")
    cast = fay.page.locator(".vote-head")
    more.nth(0).click(delay=80)
    expect(cast).to_contain_text(f"{others + 1} votes given in the room so far")

    proxy.stall()
    more.nth(0).click(delay=80)
    proxy.cut()
    more.nth(1).click(delay=80)
    expect(link(ann.page)).to_have_text("No connection. 2 changes wait on this device.")
    expect(ann.page.locator(".stepper .mine").nth(0)).to_have_text("2")
    expect(ann.page.locator(".votes-left")).to_have_text("0 of 3 votes left")
    expect(cast).to_contain_text(f"{others + 1} votes given in the room so far")

    proxy.restore()
    connected(ann.page)
    expect(cast).to_contain_text(f"{others + 3} votes given in the room so far")
    expect(ann.page.locator(".votes-left")).to_have_text("0 of 3 votes left")
    fay.page.locator("[data-act=close-vote]").click(delay=80)
    for target, mine in zip(ids, (2, 1), strict=True):
        votes = sum(room.rows("SELECT count FROM vote WHERE workshop_id = ? AND target_id = ?", target))
        for person in (ann, fay):
            result = person.page.locator(f".cards > [data-item='{target}'] .result")
            expect(result.locator(".total")).to_have_text(f"{votes} votes")
        expect(ann.page.locator(f".cards > [data-item='{target}'] .result")).to_contain_text(f"{mine} yours")
    assert sum(room.rows("SELECT count FROM vote WHERE workshop_id = ?")) == others + 3


def test_a_killed_server_comes_back_with_everything(server: Server, people: People, proxy: Proxy) -> None:
    room = Room(server, people, proxy, "problems")
    ann, bob = room.ann(), room.bob()
    ann.write("Kept: acknowledged")
    first = card(ann.page, "Kept: acknowledged")
    expect(first.locator(".status.saved")).to_be_visible()
    first.get_by_role("button", name="Edit").click(delay=80)
    ann.page.locator("#edit-box").fill("Kept: acknowledged and then")

    # The last note is on its way when the server dies: nobody can know whether it was committed.
    box(ann.page).fill("Kept: on its way")
    box(ann.page).press("Control+Enter")
    server.kill()
    expect(link(ann.page)).to_be_visible()
    # A script that the server ran when it died never rests: nothing is waited for, and nothing can move.
    ann.page.get_by_role("button", name="Save", exact=True).click(delay=80)
    expect(card(ann.page, "Kept: acknowledged and then").locator(".status")).to_have_text("waits for the connection")
    box(ann.page).fill("Kept: while nobody listened")
    box(ann.page).press("Control+Enter")
    box(ann.page).press_sequentially("and still typing")
    bob.page.locator("#note-box").fill("Kept: by Bob, while nobody listened")
    bob.page.locator("#note-box").press("Control+Enter")

    server.start()
    for person in (ann, bob):
        connected(person.page)
    texts = [
        "Kept: acknowledged and then",
        "Kept: by Bob, while nobody listened",
        "Kept: on its way",
        "Kept: while nobody listened",
    ]
    for person in (ann, bob):
        for text in texts:
            expect(person.page.get_by_text(text, exact=True)).to_have_count(1)
        expect(person.page.get_by_text("Kept: acknowledged", exact=True)).to_have_count(0)
    assert room.written("Kept:") == texts
    assert room.rows("SELECT text FROM note_revision WHERE note_id IN (SELECT id FROM note WHERE workshop_id = ?)") == [
        "Kept: acknowledged"
    ]
    assert caret(ann.page) == ["and still typing", 16, True]


def test_seven_tabs_of_one_person_keep_seven_drafts_and_every_note(
    server: Server, people: People, proxy: Proxy
) -> None:
    room = Room(server, people, proxy, "problems")
    ann, bob = room.ann(), room.bob()
    tabs = [ann.page]
    for _ in range(6):
        tabs.append(ann.context.new_page())
        tabs[-1].goto(ann.page.url)
    for n, tab in enumerate(tabs, start=1):
        box(tab).fill(f"Tab {n}: with a network")
        box(tab).press("Control+Enter")
    for page in (*tabs, bob.page):
        expect(page.locator("article").filter(has_text=re.compile(r"^Tab \d: with a network"))).to_have_count(7)
    proxy.cut()
    for n, tab in enumerate(tabs, start=1):
        expect(link(tab)).to_be_visible()
        box(tab).fill(f"Tab {n}: without a network")
        box(tab).press("Control+Enter")
        box(tab).fill(f"draft {n}")
    # The last tab is closed before the network comes back: another one sends what it left behind.
    tabs.pop().close(run_before_unload=True)
    proxy.restore()
    texts = sorted(f"Tab {n}: {how} a network" for n in range(1, 8) for how in ("with", "without"))
    for page in (*tabs, bob.page):
        connected(page)
        expect(page.locator("article").filter(has_text="Tab ")).to_have_count(14)
        for text in texts:
            expect(page.get_by_text(text, exact=True)).to_have_count(1)
    assert room.written("Tab ") == texts
    for n, tab in enumerate(tabs, start=1):
        expect(box(tab)).to_have_value(f"draft {n}")
    box(tabs[0]).press("Control+Enter")
    expect(card(bob.page, "draft 1")).to_have_count(1)
    expect(box(tabs[1])).to_have_value("draft 2")
