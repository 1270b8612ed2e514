"""How fast and in how much memory the importers read: `python bench/importers.py`.

Two files are made, both of invented words: 5,000 incidents of a status page in 10 MB, and a Slack export of
200 MB. Each is read in a process of its own by the command line's own `main`, so that the peak of resident
memory is that of the whole program with everything it imports. Seconds of processor are told beside those of
the clock, which depend on what else the machine does. Prints figures, asserts nothing.
"""

from __future__ import annotations

import io
import json
import os
import platform
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INCIDENTS, MEGABYTES = 5_000, 200
_WORDS = re.findall(
    r"\w+",
    "We are looking into reports that some customers cannot sign in, orders time out and the search is slow. A fix "
    "is on its way, more at half past. The queue drains now, please try again later; thanks to everyone who wrote.",
)
#: What runs in the process that is measured: the command line with its output thrown away.
_MEASURED = """
import io, json, resource, sys, time
began = time.perf_counter(), time.process_time()
from playbook.__main__ import main
imported = time.perf_counter(), time.process_time()
real, sys.stdout = sys.stdout, open("/dev/null", "w")
code = main(["review", *sys.argv[1:]])
done = time.perf_counter(), time.process_time()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
told = {"code": code, "import": imported[1] - began[1], "peak": peak}
told |= {"seconds": done[0] - imported[0], "busy": done[1] - imported[1]}
json.dump(told, real)
"""


def sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choices(_WORDS, k=words))


def incidents(count: int = INCIDENTS) -> bytes:
    """A status page's incidents.json with five updates to an incident, some 2 kB each."""
    dice = random.Random(4)  # noqa: S311 — invented words, no secrets
    start = datetime(2020, 1, 1, tzinfo=UTC)
    found = []
    for number in range(count):
        at = start + timedelta(hours=9 * number)
        phases = ["investigating", "identified", "identified", "monitoring", "resolved"]
        times = [at + timedelta(minutes=25 * place) for place in range(len(phases))]
        updates = [
            {
                "id": f"u{number}-{place}",
                "status": phase,
                "body": sentence(dice, 36),
                "created_at": when.isoformat(),
                "display_at": when.isoformat(),
                "deliver_notifications": True,
            }
            for place, (phase, when) in enumerate(zip(phases, times, strict=True))
        ]
        found.append(
            {
                "id": f"i{number}",
                "name": sentence(dice, 5),
                "status": "resolved",
                "impact": "major",
                "created_at": at.isoformat(),
                "started_at": at.isoformat(),
                "resolved_at": times[-1].isoformat(),
                "incident_updates": updates[::-1],
            }
        )
    return json.dumps({"page": {"id": "p", "name": "Shop", "time_zone": "Etc/UTC"}, "incidents": found}).encode()


def slack(path: Path, megabytes: int = MEGABYTES) -> int:
    """A Slack export of that size unpacked, in 20 channels; returns how many messages it holds."""
    dice = random.Random(5)  # noqa: S311 — invented words, no secrets
    users = [{"id": f"U{n:08}", "name": f"person{n}", "profile": {"real_name": f"Person {n}"}} for n in range(200)]
    count = size = day = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("users.json", json.dumps(users))
        archive.writestr("channels.json", json.dumps([{"id": f"C{n}", "name": f"channel-{n}"} for n in range(20)]))
        while size < megabytes * 1_000_000:
            channel, on = day % 20, datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=day // 20)
            messages = []
            for number in range(400):
                ts = f"{on.timestamp() + number * 200:.0f}.{dice.randrange(1_000_000):06}"
                user = dice.choice(users)
                words = sentence(dice, dice.randrange(5, 40))
                block = {"type": "rich_text", "elements": [{"type": "text", "text": words}]}
                messages.append(
                    {
                        "client_msg_id": f"{dice.getrandbits(128):032x}",
                        "type": "message",
                        "user": user["id"],
                        "text": words + " &amp; <https://status.example.com|the page>",
                        "ts": ts,
                        "team": "T01",
                        "user_profile": {"real_name": user["profile"]["real_name"], "name": user["name"]},  # type: ignore[index]
                        "blocks": [block],
                    }
                )
            text = json.dumps(messages, indent=4)
            archive.writestr(f"channel-{channel}/{on:%Y-%m-%d}.json", text)
            size, count, day = size + len(text), count + len(messages), day + 1
    return count


def measured(*argv: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *argv],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    found: dict[str, float] = json.load(io.BytesIO(done.stdout))
    return found


def report(name: str, records: int, figures: dict[str, float]) -> None:
    print(
        f"{name}: {figures['seconds']:.2f} s, {figures['busy']:.2f} s of processor "
        f"({records / figures['busy']:,.0f} records per second of it), "
        f"peak {figures['peak'] / 1024:.0f} MB resident, imports {figures['import']:.2f} s, exit {figures['code']:.0f}"
    )


def main() -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "incidents.json"
        page.write_bytes(incidents())
        name = f"{INCIDENTS:,} incidents, {page.stat().st_size / 1e6:.1f} MB"
        report(f"{name}, report", INCIDENTS, measured(str(page)))
        report(f"{name}, --json", INCIDENTS, measured(str(page), "--json"))
        export = Path(folder) / "export.zip"
        count = slack(export)
        name = f"Slack export, {count:,} messages, {MEGABYTES} MB unpacked, {export.stat().st_size / 1e6:.0f} MB packed"
        report(f"{name}, --json", count, measured(str(export), "--json"))
        report(f"{name}, one word", count, measured(str(export), "--json", "--word", "sign in orders"))


if __name__ == "__main__":
    main()
