"""A real server and real browsers, one context per person."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from playwright.sync_api import TimeoutError as TimeoutError_

from tests.browser.chromium import FLAGS, executable

ROOT = Path(__file__).parents[2]
TIMEOUT = 20_000
expect.set_options(timeout=TIMEOUT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests share one worker: two servers and two Chromiums on two cores would only wait for each other."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))
            item.add_marker(pytest.mark.browser)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """`streamlit run app.py` on a port and a database of its own; can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.folder = folder
        self.log = folder / "server.log"
        self.start()

    def start(self) -> None:
        env = os.environ | {
            "DATABASE_URL": f"sqlite:///{self.folder / 'play.db'}",
            "PLAYBOOK_SECRET": "browser-tests",
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self.port)],
                cwd=ROOT,
                env=env,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)  # until the new process listens; nothing announces it
            if self.process.poll() is not None:
                break
        raise AssertionError(f"the server did not start:\n{self.log.read_text()}")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    yield running
    running.stop()
    log = running.log.read_text()
    assert "Traceback" not in log, log


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser for one module: while it runs, this thread has an event loop that other tests could not start."""
    path = executable()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium: the browser tests cannot be skipped in CI")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


#: True once the script rests and nothing that can be pressed has moved for a quarter of a second.
STEADY = """
() => {
  const found = [];
  const look = (root) => {
    for (const each of root.querySelectorAll("*")) {
      if (each.shadowRoot) look(each.shadowRoot);
      if (each.matches("button, summary, input, textarea, a")) {
        const { left, top } = each.getBoundingClientRect();
        found.push(Math.round(left), Math.round(top));
      }
    }
  };
  look(document);
  const resting = document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning";
  const [now, places] = [performance.now(), `${resting} ${found}`];
  if (globalThis.places !== places) [globalThis.places, globalThis.since] = [places, now];
  return resting && now - globalThis.since > 250;
}
"""


def steady(page: Page) -> None:
    """Wait until nothing moves any more, as the eye does before the hand."""
    page.wait_for_function(STEADY, polling=50, timeout=TIMEOUT)


class Person:
    """One person with a browser of their own."""

    def __init__(self, browser: Browser, url: str, *, width: int = 1366, height: int = 768, **options: object) -> None:
        self.url = url
        self.context = browser.new_context(
            viewport={"width": width, "height": height},
            timezone_id="Europe/Paris",
            accept_downloads=True,
            **({"locale": "en-GB"} | options),  # type: ignore[arg-type]
        )
        self.page: Page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def press(self, name: str | re.Pattern[str], *, exact: bool = False, nth: int = 0) -> None:
        """Press a button as a hand does: Streamlit misses clicks without any length."""
        self.steady()
        self.page.get_by_role("button", name=name, exact=exact).nth(nth).click(delay=80)

    def steady(self) -> None:
        steady(self.page)

    def start(self, *, title: str = "Sign-in outage", team: str = "Identity", name: str = "Fay") -> str:
        """Start a workshop; returns its join code."""
        self.page.goto(self.url)
        self.page.get_by_label("What happened, in a few words").fill(title)
        self.page.get_by_label("Team", exact=True).fill(team)
        self.press("Start", exact=True)
        self.page.wait_for_url("**/describe*", timeout=TIMEOUT)
        return self.page.locator("button.code").inner_text()

    def sample(self) -> str:
        """Open the sample; returns its join code."""
        self.page.goto(self.url)
        self.press("Open the sample workshop")
        self.page.wait_for_url("**/gaps*", timeout=TIMEOUT)
        return self.page.locator("button.code").inner_text()

    def join(self, code: str, name: str) -> None:
        self.page.goto(f"{self.url}/join/{code.replace('-', '')}")
        self.page.get_by_label("Your name, as others may call you").fill(name)
        self.press("Join the workshop")
        self.page.locator("header.bar").wait_for(timeout=TIMEOUT)

    def lead(self, step: str) -> None:
        """Lead the room on with the step's pill, and go on if asked whether everyone is done."""
        self.steady()
        self.page.get_by_role("button", name=re.compile(f"Lead everyone to {step}$|^(✓ )?{step}$")).first.click(
            delay=80
        )
        sure = self.page.get_by_role("button", name="Go on")
        self.page.wait_for_timeout(150)  # the question, if there is one, is drawn in the same frame as the click
        if sure.count():
            sure.click(delay=80)
        self.at(step)

    def at(self, step: str) -> None:
        """Be at a step: the page's address says so."""
        self.page.wait_for_url(f"**/{step.lower().replace(' ', '_')}*", timeout=TIMEOUT)

    def write(self, text: str, pin: str | None = None) -> None:
        box = self.page.locator("#note-box")
        box.fill(text)
        if pin:
            self.page.locator("#note-pin").select_option(label=pin)
        self.press("Add note")

    def choose(self, label: str, option: str | re.Pattern[str]) -> None:
        """Choose from a list. A page that is drawn anew in the very moment closes an open list: then a person
        opens it again, and so does this."""
        field = self.page.get_by_label(label)
        field.wait_for()
        self.steady()
        wanted = self.page.get_by_role("option", name=option)
        for _ in range(10):
            field.press("ArrowDown")
            try:
                wanted.click(delay=80, timeout=1_500)
            except TimeoutError_:
                continue
            return
        raise AssertionError(f"no {option} in {label}")

    def sees(self, text: str) -> None:
        expect(self.page.get_by_text(text, exact=True).first).to_be_visible()

    def close(self) -> None:
        assert self.errors == []
        self.context.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember whether the test itself failed, for pictures."""
    report = yield
    if report.when == "call":  # type: ignore[attr-defined]
        item.stash[FAILED] = report.failed  # type: ignore[attr-defined]
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture
def people(server: Server, chromium: Browser, request: pytest.FixtureRequest) -> Iterator[People]:
    group = People(server, chromium)
    yield group
    if request.node.stash.get(FAILED, False):
        group.picture(ROOT / "test-results" / request.node.name)
    group.close()


class People:
    """Everybody in a test; closed together."""

    def __init__(self, server: Server, browser: Browser) -> None:
        self.server, self.browser = server, browser
        self.all: list[Person] = []

    def person(self, url: str | None = None, **options: object) -> Person:
        person = Person(self.browser, url or self.server.url, **options)  # type: ignore[arg-type]
        self.all.append(person)
        return person

    def picture(self, folder: Path) -> None:
        """What everybody saw when the test failed."""
        folder.mkdir(parents=True, exist_ok=True)
        for n, person in enumerate(self.all):
            person.page.screenshot(path=folder / f"{n}.png")

    def close(self) -> None:
        for person in self.all:
            person.close()
