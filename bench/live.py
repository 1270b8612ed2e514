"""How fast and at what cost a note reaches every screen, over the raw protocol.

A real server process (`streamlit run app.py`) on a fresh SQLite file with durable commits, all clients in one
asyncio process beside it. Every room writes one note a second, each time from another seat; a delivery is one
seat's socket hearing of that note. Prints JSON; see README.md for what the fields mean.

    python bench/live.py [--quick] [--only 1x11x60,50x11x60] [--seconds 12]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from rawclient import RawClient  # noqa: E402 - found by the line above

from playbook.store import Store, token_hash  # noqa: E402
from playbook.workshop import lead, notes, seats, unit  # noqa: E402

SCENARIOS = ("1x11x60", "10x11x60", "50x11x60", "200x11x60", "1x50x60", "1x11x1000")
QUICK = ("1x11x60", "50x11x60")
WARM_UP = 3.0
TICK = os.sysconf("SC_CLK_TCK")
NOTE = re.compile(rb'"note":\{"id":"([^"]+)"')
TEXT = "Support heard of the outage from a customer, forty minutes in."


@dataclass(slots=True)
class Room:
    workshop_id: str
    cookies: list[str]
    clients: list[RawClient] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """What was sent, and what each socket heard of it."""

    sent: dict[bytes, float] = field(default_factory=dict)
    heard: dict[tuple[bytes, int], int] = field(default_factory=dict)
    latencies: list[float] = field(default_factory=list)
    echoes: list[float] = field(default_factory=list)
    acks: int = 0
    bytes: int = 0
    ready: int = 0
    other: int = 0


def prepare(url: str, rooms: int, people: int, board: int) -> list[Room]:
    """Rooms with their seats and a board of revealed notes."""
    store = Store(url, secret=b"bench")
    store.migrate()
    made = []
    for r in range(rooms):
        tokens = [secrets.token_urlsafe(16) for _ in range(people)]
        first = token_hash(tokens[0])
        started = seats.start(store, browser=first, team=f"Team {r}", title="Bench", language="en", time_zone="UTC")
        for token in tokens[1:]:
            seats.join(store, browser=token_hash(token), code=started.code)
        unit.perform(store, browser=first, workshop_id=started.workshop_id, use_case=lead.private, on=False)
        requests = [
            unit.Request(
                token_hash(tokens[n % people]),
                started.workshop_id,
                notes.add,
                {"note": secrets.token_hex(8), "text": TEXT},
            )
            for n in range(board)
        ]
        for at in range(0, board, 20):
            unit.perform_all(store, requests[at : at + 20])
        made.append(Room(started.workshop_id, [f"playbook={token}" for token in tokens]))
    store.close()
    return made


def start_server(url: str, port: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "DATABASE_URL": url, "PLAYBOOK_SECRET": "bench"}
    app = os.environ.get("BENCH_APP", str(ROOT / "app.py"))
    options = {"server.port": port, "server.address": "127.0.0.1", "server.headless": "true", "logger.level": "warning"}
    flags = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", app, *flags], env=environment, cwd=ROOT, stdout=subprocess.DEVNULL
    )
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1):
                return process
        except OSError:
            assert process.poll() is None, "the server ended"
            time.sleep(0.1)
    raise RuntimeError("the server did not start")


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def busy_seconds() -> float:
    """CPU seconds that the whole machine has spent on anything."""
    fields = [int(part) for part in Path("/proc/stat").read_text().splitlines()[0].split()[1:]]
    return (sum(fields[:8]) - fields[3] - fields[4]) / TICK


def resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return round(int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024, 1)


async def connect(room: Room, port: int, tally: Tally, gate: asyncio.Semaphore) -> None:
    loop = asyncio.get_running_loop()
    for place, cookie in enumerate(room.cookies):
        index = len(room.clients)

        def heard(frame: bytes, at: float, index: int = index) -> None:
            if frame.startswith(b'{"t":"delta"'):
                for found in NOTE.findall(frame):
                    sent = tally.sent.get(found)
                    if sent is not None:
                        tally.heard[found, index] = tally.heard.get((found, index), 0) + 1
                        tally.latencies.append(at - sent)
                        tally.bytes += len(frame)
            elif frame.startswith(b'{"t":"ack"'):
                tally.acks += 1
            elif frame.startswith(b'{"t":"snapshot"'):
                tally.ready += 1
            elif not frame.startswith((b'{"t":"here"', b'{"t":"typing"')):
                tally.other += 1

        async with gate:
            wanted = tally.ready + 1
            _, client = await loop.create_connection(
                lambda cookie=cookie, heard=heard: RawClient(  # type: ignore[misc]
                    f"127.0.0.1:{port}", f"/live/{room.workshop_id}", cookie, heard
                ),
                "127.0.0.1",
                port,
            )
            room.clients.append(client)
            while place == 0 and tally.ready < wanted and not client.lost:
                await asyncio.sleep(0.001)


async def write(rooms: list[Room], tally: Tally, seconds: float) -> int:
    """One note a second from each room, the rooms spread over the second; the number of notes sent."""
    loop, n = asyncio.get_running_loop(), 0
    start = loop.time()
    rounds = int(seconds)
    for round_ in range(rounds):
        for place, room in enumerate(rooms):
            await asyncio.sleep(max(0.0, start + round_ + (place + 0.5) / len(rooms) - loop.time()))
            note = secrets.token_hex(8).encode()
            frame = b'{"op":"note.add","id":"o%s","note":"%s","text":"%s"}' % (note, note, TEXT.encode())
            tally.sent[note] = time.perf_counter()
            room.clients[(round_ * 7 + place) % len(room.clients)].send(frame)
            n += 1
    return n


def percentile(values: list[float], share: float) -> float:
    return round(1000 * values[min(len(values) - 1, int(share * len(values)))], 2) if values else float("nan")


async def measure(rooms: list[Room], port: int, pid: int, seconds: float) -> dict[str, Any]:
    tally = Tally()
    gate = asyncio.Semaphore(8)
    expected = sum(len(room.cookies) for room in rooms)
    begun = time.perf_counter()
    await asyncio.gather(*(connect(room, port, tally, gate) for room in rooms))
    while tally.ready < expected:
        await asyncio.sleep(0.01)
        assert time.perf_counter() - begun < 120, f"{tally.ready} of {expected} snapshots"
    connected = time.perf_counter() - begun
    await write(rooms, tally, WARM_UP)
    await asyncio.sleep(1.0)
    tally.sent.clear()
    tally.latencies.clear()
    tally.heard.clear()
    tally.bytes = tally.acks = 0
    cpu, own, busy, at = cpu_seconds(pid), time.process_time(), busy_seconds(), time.perf_counter()
    sent = await write(rooms, tally, seconds)
    took = time.perf_counter() - at
    spent = cpu_seconds(pid) - cpu
    own_spent = time.process_time() - own
    elsewhere = busy_seconds() - busy - spent - own_spent
    await asyncio.sleep(1.5)
    deliveries = sent * len(rooms[0].cookies)
    lost_sockets = sum(client.lost for room in rooms for client in room.clients)
    for room in rooms:
        for client in room.clients:
            client.close()
    values = sorted(tally.latencies)
    return {
        "writes": sent,
        "deliveries": len(values),
        "p50_ms": percentile(values, 0.50),
        "p95_ms": percentile(values, 0.95),
        "p99_ms": percentile(values, 0.99),
        "max_ms": percentile(values, 1.0),
        "lost": deliveries - len(tally.heard),
        "duplicated": sum(count - 1 for count in tally.heard.values()),
        "unacknowledged": sent - tally.acks,
        "sockets_lost": lost_sockets,
        "cpu_ms_per_write": round(1000 * spent / sent, 2),
        "cpu_share": round(spent / took, 3),
        "client_share": round(own_spent / took, 3),
        "elsewhere_share": round(max(0.0, elsewhere) / took, 3),
        "resident_mb": resident_mb(pid),
        "bytes_per_delivery": round(tally.bytes / max(1, len(values))),
        "connect_seconds": round(connected, 2),
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def run(scenario: str, seconds: float) -> dict[str, Any]:
    rooms, people, board = (int(part) for part in scenario.split("x"))
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        url = f"sqlite:///{folder}/bench.db"
        made = prepare(url, rooms, people, board)
        port = free_port()
        process = start_server(url, port)
        try:
            found = asyncio.run(measure(made, port, process.pid, seconds))
        finally:
            process.terminate()
            process.wait(20)
    return {"rooms": rooms, "seats": people, "notes": board, **found}


def machine() -> dict[str, Any]:
    model = re.findall(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    return {
        "cores": os.cpu_count(),
        "cpu": model[0] if model else platform.machine(),
        "python": platform.python_version(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="two scenarios, five seconds each")
    parser.add_argument("--only", help="scenarios as rooms x seats x notes, separated by commas")
    parser.add_argument("--seconds", type=float, help="length of each measurement (12)")
    chosen = parser.parse_args()
    scenarios = chosen.only.split(",") if chosen.only else QUICK if chosen.quick else SCENARIOS
    seconds = chosen.seconds or (5.0 if chosen.quick else 12.0)
    results = []
    for scenario in scenarios:
        results.append(run(scenario, seconds))
        print(json.dumps(results[-1]), file=sys.stderr)
    print(json.dumps({"machine": machine(), "seconds": seconds, "scenarios": results}, indent=1))


if __name__ == "__main__":
    main()
