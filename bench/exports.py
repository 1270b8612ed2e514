"""Seconds per export format for a long workshop: 60 notes, 40 communications, 10 actions, a screenshot.

`python bench/exports.py` prints a table. Each format is rendered once in a process of its own (first: what the
first person after a start waits, without the imports) and then ten times (best and worst).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from playbook.exporters import FORMATS
from playbook.i18n import LANGUAGES, translator
from playbook.store import Store
from playbook.workshop.view import View
from tests.unit.workshops import empty_view, full_view

AIM = {"report.pdf": 3.0}
RUNS = 10


def workshop(lang: str) -> View:
    """A full workshop, without a database left behind."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{folder}/bench.db", secret=b"bench")
        store.migrate()
        view = full_view(empty_view(store, lang))
        store.close()
    return replace(view, zone="Europe/Berlin")


def measure(name: str, lang: str) -> tuple[float, float, float, int]:
    """(first, best, worst of the following, bytes)"""
    view, t, taken = workshop(lang), translator(lang), []
    content = b""
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        content = FORMATS[name].render(view, t)
        taken.append(time.perf_counter() - began)
    return taken[0], min(taken[1:]), max(taken[1:]), len(content)


def main() -> None:
    """Without arguments the table; with a format and a language its four figures."""
    if len(sys.argv) == 3:
        print(*measure(sys.argv[1], sys.argv[2]))
        return
    print("| format | first, s | best, s | worst, s | aim, s | KiB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name in FORMATS:
        found = [
            [float(part) for part in subprocess.check_output([sys.executable, __file__, name, lang], text=True).split()]
            for lang in LANGUAGES
        ]
        first, best, worst, size = (max(each[place] for each in found) for place in range(4))
        print(f"| `{name}` | {first:.3f} | {best:.3f} | {worst:.3f} | {AIM.get(name, 1.0):.0f} | {size / 1024:.0f} |")


if __name__ == "__main__":
    main()
