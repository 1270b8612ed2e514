"""What a run of the gaps screen costs the server: the whole script with its fragment, at 200 communications.

`python bench/page.py` puts an incident of 200 communications with 20 circles and 60 notes into a fresh SQLite database,
runs the page as Streamlit runs it (`AppTest`: the frame, the stage bar, the page, its fragment, everything drawn and
serialised) and prints milliseconds of processor time for each of its tabs. It
asserts nothing.
"""

from __future__ import annotations

import logging
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from analysis import START, forget, incident  # noqa: E402
from streamlit.testing.v1 import AppTest  # noqa: E402 — the app is run from its folder, not installed

from playbook.store import Store  # noqa: E402
from playbook.timeline import gaps, longest  # noqa: E402
from playbook.ui import state  # noqa: E402
from playbook.workshop import intake, lead, notes, record, seats, unit, view  # noqa: E402

TABS = (
    "Longest silences",
    "Kept and missed",
    "Who was told",
    "Promises and dates",
    "What they could believe",
    "As a table",
)
RUNS = 12


def room(store: Store) -> str:
    """A workshop at the gaps, with circles and revealed notes along the whole incident."""
    begun = seats.start(store, browser="lead", team="Bench", title="Bench", language="en", time_zone="Europe/Berlin")
    place = {"browser": "lead", "workshop_id": begun.workshop_id}
    unit.perform(store, **place, use_case=intake.import_record, record=incident(200))
    unit.perform(store, **place, use_case=lead.go, step="gaps")
    unit.perform(store, **place, use_case=lead.private, on=False)
    here = view.look(store, **place)
    for gap in longest(gaps(here.record, scope="customers", profile=here.profile), 20):
        unit.perform(store, **place, use_case=record.circle, scope=gap.scope, start=gap.start, end=gap.end, on=True)
    for n in range(60):
        at = (START + timedelta(minutes=17 * n)).isoformat()
        unit.perform(
            store, **place, use_case=notes.add, note=f"bench-note-{n}", text=f"Problem {n}", place="gap", at=at
        )
    return begun.workshop_id


def cost(run: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of processor time: the best and the median of several runs."""
    used = []
    for _ in range(RUNS):
        begun = time.process_time()
        run()
        used.append((time.process_time() - begun) * 1000)
    return min(used), statistics.median(used)


def anew(app: AppTest) -> None:
    """As after a restart: what a message says is kept once it was read."""
    forget()
    app.run()


def show(what: str, best: float, median: float) -> None:
    print(f"  {what:<48} best {best:6.0f} ms   median {median:6.0f} ms")


def main() -> None:
    warnings = logging.getLogger("streamlit.runtime.scriptrunner_utils.script_run_context")
    warnings.disabled = True
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/bench.db", secret=b"k" * 32)
        store.migrate()
        workshop = room(store)
        mock.patch.object(state, "store", return_value=store).start()
        mock.patch.object(state, "browser", return_value="lead").start()
        print("gaps screen, 200 communications, 20 circles, 60 notes; whole script run (aim: 150 ms)")
        for by in ("channel", "audience"):
            for tab in TABS:
                app = AppTest.from_file(str(ROOT / "pages" / "_frame.py"), default_timeout=60)
                app.context = {"locale": "en-GB", "timezone": "Europe/Berlin"}
                app.switch_page("gaps.py")
                app.query_params["w"] = workshop
                app.session_state["lanes"], app.session_state["details"] = by, tab
                app.run()
                assert not app.exception, app.exception
                best, median = cost(app.run)
                show(f"lanes by {by}, {tab}", best, median)
                if tab in ("Longest silences", "Promises and dates"):
                    show("  the same, every message's words read anew", *cost(partial(anew, app)))
        best, median = cost(lambda: view.look(store, browser="lead", workshop_id=workshop))
        show("of it loading the workshop", best, median)
        store.close()


if __name__ == "__main__":
    main()
