"""Throw damaged files at every importer until stopped: `python bench/fuzz_importers.py [SECONDS] [SEED]`.

Starts from the good files of the tests and the real captures where they are, and cuts, doubles, swaps and
changes pieces of them. Anything but records or `Unreadable`, and anything slower than five seconds, is printed
with the file that did it, kept in a temporary folder, and ends in exit code 1.
"""

from __future__ import annotations

import importlib
import random
import sys
import tempfile
import time
import traceback
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playbook.errors import Unreadable  # noqa: E402 — found by the line above
from playbook.importers import read  # noqa: E402
from playbook.intake import anomalies  # noqa: E402

GOOD: dict[str, bytes] = importlib.import_module("tests.unit.test_hostile_files").GOOD
CAPTURES = ROOT.parent / "shared" / "data"
SLOW = 5.0
TOKENS = (
    b"<", b">", b"&", b'"', b"{", b"}", b"[", b"]", b",", b";", b"\n", b"\x00", b"\xff", b"NaN", b"null", b"-1",
    b"1e999", b"9999-12-31T23:59:59Z", b"0001-01-01", b"1724853905.000200", b"Posted ", b"14:05 ", b"\xe2\x80",
)  # fmt: skip


def damaged(dice: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(dice.choice(seeds))
    for _ in range(dice.choice((1, 1, 2, 5))):
        place = dice.randrange(len(data) + 1)
        length = dice.choice((1, 2, 8, 64, 1024))
        match dice.randrange(6):
            case 0:
                data[place : place + 1] = bytes([dice.randrange(256)])
            case 1:
                del data[place : place + length]
            case 2:
                data[place:place] = dice.choice(TOKENS)
            case 3:
                data[place:place] = data[place : place + length] * dice.choice((1, 2, 50))
            case 4:
                other = dice.choice(seeds)
                start = dice.randrange(len(other))
                data[place : place + length] = other[start : start + length]
            case _:
                del data[place:]
    return bytes(data)


def main(seconds: float, seed: int) -> int:
    dice = random.Random(seed)  # noqa: S311 — the same walk for the same seed
    real = [path.read_bytes() for path in sorted(CAPTURES.rglob("*")) if path.is_file()] if CAPTURES.is_dir() else []
    seeds = [*GOOD.values(), *(data for data in real if data)]
    end, count, refused = time.monotonic() + seconds, 0, 0
    while time.monotonic() < end:
        data = damaged(dice, seeds)
        zone, day = dice.choice((None, "Europe/Berlin")), dice.choice((None, date(2024, 8, 28)))
        mapping = dice.choice((None, None, {"at": "Time", "body": "Text"}))
        began = time.process_time()
        trouble = ""
        try:
            for record in read(data, mapping=mapping, zone=zone, day=day, day_first=True, maintenance=True):
                anomalies(record)
        except Unreadable:
            refused += 1
        except Exception:
            trouble = traceback.format_exc()
        if time.process_time() - began > SLOW:
            trouble += f"took {time.process_time() - began:.1f} s"
        if trouble:
            with tempfile.NamedTemporaryFile(prefix="fuzz-", delete=False) as kept:
                kept.write(data)
            print(f"{kept.name} (seed {seed}, file {count}, {zone}, {day}, {mapping})\n{trouble}")
            return 1
        count += 1
    print(f"{count:,} files in {seconds:.0f} s from {len(seeds)} seeds: {refused:,} refused, the others read")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60, int((sys.argv[2:] or ["1"])[0])))
