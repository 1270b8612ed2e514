"""What the analysis costs: one large incident, its charts, a file of a thousand incidents, and the gaps screen.

`python bench/analysis.py` prints the best of several runs in milliseconds of processor time (other programs on
the same machine do not count), with the aims of the issue beside them, and asserts nothing.
"""

from __future__ import annotations

import contextlib
import io
import json
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playbook import announced, cadence  # noqa: E402 — the app is run from its folder, not installed
from playbook.__main__ import main as command  # noqa: E402
from playbook.announced import with_announcements  # noqa: E402
from playbook.audit import announcements, backdated, resolution_told, too_much  # noqa: E402
from playbook.belief import believed  # noqa: E402
from playbook.charts import Sticky, timeline_figure  # noqa: E402
from playbook.compare import comparison, standings  # noqa: E402
from playbook.counterfactual import counterfactual  # noqa: E402
from playbook.figures import figures  # noqa: E402
from playbook.headline import headline  # noqa: E402
from playbook.i18n import translator  # noqa: E402
from playbook.lanes import By  # noqa: E402
from playbook.matrix import matrix  # noqa: E402
from playbook.record import Audience, Channel, Communication, Record  # noqa: E402
from playbook.review import features, language, sentence  # noqa: E402
from playbook.segments import segments  # noqa: E402
from playbook.timeline import gaps, phases, scopes  # noqa: E402
from playbook.told import says_nothing  # noqa: E402

START = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
WORDS = "Some customers cannot pay with a card at the moment. We are looking into it and will tell you more. "
#: Sentences with a figure of their own each, so that none was read before.
SAID = (
    "About {n} of our customers in Europe cannot pay with a card at the moment.",
    "We are looking into cluster {n} and will tell you more.",
    "Orders placed after {n} minutes are kept and need not be entered again.",
    "Please use bank transfer {n} until then; we are sorry for the trouble.",
)


def incident(count: int) -> Record:
    """An incident of many messages to every audience on every channel."""
    dice = random.Random(7)  # noqa: S311 — the same incident every time
    at, told = START, []
    for number in range(count):
        at += timedelta(minutes=dice.choice([1, 2, 5, 9, 14, 35]))
        told.append(
            Communication(
                id=f"c{number}",
                happened_at=at,
                body=" ".join(said.format(n=number) for said in SAID[: dice.randint(1, len(SAID))]),
                channel=dice.choice(list(Channel)),
                audience=dice.choice([Audience.CUSTOMERS, *Audience]),
                phase=("investigating", "identified", "monitoring")[min(2, number * 3 // count)],
                announced_at=at + timedelta(minutes=30) if dice.random() < 0.3 else None,
            )
        )
    return Record("bench", "Bench", tuple(told), START, True, at + timedelta(minutes=20))


def many(count: int) -> bytes:
    """A Statuspage file of incidents with six updates each."""
    dice = random.Random(8)  # noqa: S311 — the same file every time
    found = []
    for number in range(count):
        at = START + timedelta(hours=7 * number)
        updates = []
        for place, phase in enumerate(
            ("investigating", "identified", "identified", "monitoring", "monitoring", "resolved")
        ):
            stamp = (at := at + timedelta(minutes=dice.choice([5, 20, 35, 60, 90]))).isoformat()
            updates.append(
                {"id": f"{number}-{place}", "status": phase, "body": f"{WORDS}{number}-{place}", "created_at": stamp,
                 "display_at": stamp}
            )  # fmt: skip
        found.append(
            {"id": f"i{number}", "name": f"Incident {number}", "impact": "major", "status": "resolved",
             "created_at": updates[0]["created_at"], "resolved_at": updates[-1]["created_at"],
             "incident_updates": updates[::-1]}
        )  # fmt: skip
    return json.dumps({"page": {"id": "p", "name": "Bench"}, "incidents": found}).encode()


def cost(what: Callable[[], object], runs: int = 9) -> float:
    """Milliseconds of processor time of the best run."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        what()
        best = min(best, time.process_time() - begun)
    return best * 1000


def show(name: str, milliseconds: float, aim: str = "") -> None:
    print(f"{name:<62} {milliseconds:>9.1f} ms {aim}")


def analysed(record: Record) -> None:
    """Everything the gaps screen asks of the analysis."""
    profile = cadence.profile("gitlab").at("serious")
    for scope in scopes(record):
        gaps(record, scope=scope, profile=profile)
    figures(record, "customers", profile=profile)
    phases(record)
    segments(record, profile=profile)
    matrix(record, profile=profile)
    announcements(record)
    backdated(record)
    resolution_told(record)
    too_much(record)
    believed(record, START + timedelta(hours=3))
    standings(record)
    counterfactual(record, profile)


def read_anew(record: Record) -> None:
    """As after a restart: what a message announces and whether it says nothing are read from its words."""
    forget()
    analysed(with_announcements(record))
    too_much(record, empty=says_nothing)


def forget() -> None:
    """Nothing that was read is remembered."""
    for kept in (announced._announced, features._read, sentence.sentences, language):
        kept.cache_clear()


def main() -> None:
    t = translator("en")
    record = incident(200)
    profile = cadence.profile("gitlab").at("serious")
    notes = [Sticky(f"n{n}", f"A problem {n}", START + timedelta(minutes=17 * n)) for n in range(60)]
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}\n")
    show("200 communications, everything the gaps screen asks for", cost(lambda: analysed(record)), "(aim: 20)")
    show("  the same, with every message's words read anew", cost(lambda: read_anew(record)), "(aim: 20)")
    for name, what in {
        "  gaps of one scope": lambda: gaps(record, profile=profile),
        "  figures of one scope": lambda: figures(record, "customers", profile=profile),
        "  matrix audience × channel": lambda: matrix(record, profile=profile),
        "  announcements, dates, the end, too much": lambda: (
            announcements(record),
            backdated(record),
            resolution_told(record),
            too_much(record),
        ),
        "  counterfactual": lambda: counterfactual(record, profile),
        "  compared with itself": lambda: comparison(record, record),
        "headline": lambda: headline(record, t=t, zone=ZONE, profile=profile),
    }.items():
        show(name, cost(what))
    by: By
    for by in ("channel", "audience"):
        draw = partial(timeline_figure, record, t=t, zone=ZONE, lanes=by, strip="customers", notes=notes)
        show(f"chart of 200 communications and 60 notes, lanes per {by}", cost(draw))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.json"
        path.write_bytes(many(1000))
        for how in (["--json"], []):
            with contextlib.redirect_stdout(io.StringIO()):
                used = cost(partial(command, ["review", str(path), *how]), runs=3)
            show(f"1,000 incidents, 6,000 messages: review {' '.join(how) or 'as text'}", used)
            begun = time.perf_counter()
            line = [sys.executable, "-m", "playbook", "review", str(path), *how]
            subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
            show("  the whole command, by the clock", (time.perf_counter() - begun) * 1000, "(aim: 3,000)")
    print()
    sys.stdout.flush()
    subprocess.run([sys.executable, ROOT / "bench" / "page.py"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
