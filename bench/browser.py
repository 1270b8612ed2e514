"""How fast a note and a step change reach real browsers.

A real server process on a fresh SQLite file with durable commits, Chromium, one browser context per person, 60 notes
on the board. Every page watches its own DOM, shadow roots included, and writes down by the machine's clock when
something appeared; nothing is polled. Prints JSON; see README.md for what the fields mean.

    python bench/browser.py [--pages 2,10] [--notes 40] [--steps 12]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from live import Room, free_port, machine, percentile, prepare, start_server  # noqa: E402 - found by the line above

from playbook.store import Store, token_hash  # noqa: E402
from playbook.workshop import lead, unit  # noqa: E402
from tests.browser.chromium import FLAGS, executable  # noqa: E402

BOARD = 60
WARM_UP = 5

#: Runs in every page before anything else. `bench.seen` keeps when each thing was first there, in ms since 1970.
WATCH = """
(() => {
  const clock = () => performance.timeOrigin + performance.now();
  const roots = new Set([document]);
  const bench = (globalThis.bench = { seen: {}, wanted: new Map(), clock, roots });
  const find = (selector) => {
    for (const root of roots) {
      if (root.host && !root.host.isConnected) continue;
      const found = root.querySelector?.(selector);
      if (found) return found;
    }
    return null;
  };
  bench.find = find;
  const look = () => {
    for (const [name, there] of bench.wanted) {
      if (!there()) continue;
      bench.wanted.delete(name);
      bench.seen[name] = clock();
    }
  };
  /** Notes are recognised where they are put, without asking the page: a text node that says one's name. */
  const NOTE = /^bench note (\\d+)$/;
  const notice = (node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode()) {
      const name = NOTE.exec(text.data)?.[1];
      if (name && !text.parentElement?.closest("textarea")) bench.seen[`note ${name}`] ??= clock();
    }
  };
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === "characterData") notice(target);
      for (const node of addedNodes) notice(node);
    }
    if (bench.wanted.size) look();
  });
  const told = { attributes: true, attributeFilter: ["class", "aria-current"] };
  const all = { childList: true, subtree: true, characterData: true, ...told };
  watcher.observe(document, all);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.add(root);
    watcher.observe(root, all);
    return root;
  };
})();
"""

#: Adds notes one by one as a person does who presses the button, and notes when, and when each was called saved.
ADD = """
async ({ first, count, pause }) => {
  const { bench } = globalThis;
  const began = {};
  for (let n = first; n < first + count; n++) {
    const box = bench.find("#note-box");
    box.value = `bench note ${n}`;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    // The newest note stands first.
    bench.wanted.set(`saved ${n}`, () => {
      const card = box.getRootNode().querySelector(".wall article");
      return card?.querySelector(".status.saved") && card.querySelector(".text").textContent === `bench note ${n}`;
    });
    await new Promise((resolve) => setTimeout(resolve, pause / 2));
    began[n] = bench.clock();
    box.closest(".composer").querySelector("button.primary").click();
    await new Promise((resolve) => setTimeout(resolve, pause / 2));
  }
  return began;
}
"""

EXPECT = """
({ name, step, selector }) => {
  const { bench } = globalThis;
  bench.wanted.set(`bar ${name}`, () => bench.find("[aria-current=step]")?.textContent.endsWith(step));
  bench.wanted.set(`page ${name}`, () => bench.find(selector));
}
"""

GO = """
(way) => {
  const { bench } = globalThis;
  const began = bench.clock();
  bench.find(`.way .${way}`).click();
  bench.find(".ask .primary")?.click();
  return began;
}
"""

#: Where the room goes and back again, and what only that step's page shows.
WALK = (
    ("next", "Causes", ".board [data-strip]"),
    ("next", "Plan", ".plan .cards"),
    ("back", "Causes", ".board [data-strip]"),
    ("back", "Problems", ".write #note-box"),
)


@contextmanager
def pages(browser: Browser, room: Room, port: int) -> Iterator[list[Page]]:
    """Everybody's page on the step of writing, drawn to the end."""
    base = f"http://localhost:{port}"
    contexts, made = [], []
    for cookie in room.cookies:
        name, _, token = cookie.partition("=")
        context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="en-GB")
        contexts.append(context)
        context.add_cookies([{"name": name, "value": token, "url": base}])
        context.add_init_script(WATCH)
        page = context.new_page()
        page.goto(f"{base}/problems?w={room.workshop_id}")
        made.append(page)
    for page in made:
        page.locator("article").nth(BOARD - 1).wait_for(timeout=60_000)
        page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for(timeout=60_000)
    yield made
    for context in contexts:
        context.close()


def add_notes(made: list[Page], count: int, pause: int) -> tuple[list[float], list[float], int]:
    """(seconds until another page showed a note, seconds until its author's page called it saved, notes missed)."""
    writer, *others = made
    writer.evaluate(ADD, {"first": 0, "count": WARM_UP, "pause": pause})
    began = writer.evaluate(ADD, {"first": WARM_UP, "count": count, "pause": pause})
    writer.wait_for_timeout(1_000)
    heard = [page.evaluate("bench.seen") for page in others]
    own = writer.evaluate("bench.seen")
    arrivals = [(seen.get(f"note {n}"), at) for n, at in began.items() for seen in heard]
    echoes = [(own.get(f"saved {n}"), at) for n, at in began.items()]
    missed = sum(there is None for there, _ in (*arrivals, *echoes))
    return _seconds(arrivals), _seconds(echoes), missed


def change_steps(made: list[Page], count: int) -> tuple[list[float], list[float]]:
    """(seconds until a page's bar showed the new step, seconds until the step's page was there)."""
    bars, contents = [], []
    for n in range(count):
        way, step, selector = WALK[n % len(WALK)]
        for page in made:
            page.evaluate(EXPECT, {"name": str(n), "step": step, "selector": selector})
        began = made[0].evaluate(GO, way)
        for page in made:
            page.wait_for_function("bench.wanted.size === 0", polling=200, timeout=60_000)
            page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for(timeout=60_000)
            seen = page.evaluate("bench.seen")
            bars.append((seen[f"bar {n}"], began))
            contents.append((seen[f"page {n}"], began))
    return _seconds(bars), _seconds(contents)


def _seconds(pairs: list[tuple[float | None, float]]) -> list[float]:
    return sorted((there - began) / 1000 for there, began in pairs if there is not None)


def summary(values: list[float]) -> dict[str, float]:
    return {"p50_ms": percentile(values, 0.5), "p95_ms": percentile(values, 0.95), "max_ms": percentile(values, 1.0)}


def run(browser: Browser, people: int, notes: int, steps: int, pause: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        url = f"sqlite:///{folder}/bench.db"
        (room,) = prepare(url, 1, people, BOARD)
        store = Store(url, secret=b"bench")
        first = token_hash(room.cookies[0].partition("=")[2])
        unit.perform(store, browser=first, workshop_id=room.workshop_id, use_case=lead.go, step="problems")
        store.close()
        port = free_port()
        process = start_server(url, port)
        try:
            with pages(browser, room, port) as made:
                load = os.getloadavg()[0]
                arrivals, echoes, missed = add_notes(made, notes, pause)
                loads = [load, os.getloadavg()[0]]
                bars, contents = change_steps(made, steps)
                loads.append(os.getloadavg()[0])
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
    return {
        "pages": people,
        "notes_written": notes,
        "missed": missed,
        "a_to_b": summary(arrivals),
        "own_saved": summary(echoes),
        "step_changes": steps,
        "step_bar": summary(bars),
        "step_page": summary(contents),
        "load": [round(each, 1) for each in loads],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="2,10", help="pages open, separated by commas (2,10)")
    parser.add_argument("--notes", type=int, default=40, help="notes written in each measurement (40)")
    parser.add_argument("--steps", type=int, default=12, help="step changes in each measurement (12)")
    parser.add_argument("--pause", type=int, default=300, help="milliseconds between two notes (300)")
    chosen = parser.parse_args()
    results = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        version = browser.version
        for people in (int(part) for part in chosen.pages.split(",")):
            results.append(run(browser, people, chosen.notes, chosen.steps, chosen.pause))
            print(json.dumps(results[-1]), file=sys.stderr)
        browser.close()
    print(
        json.dumps(
            {"machine": machine() | {"chromium": version, "os": platform.system()}, "results": results}, indent=1
        )
    )


if __name__ == "__main__":
    main()
