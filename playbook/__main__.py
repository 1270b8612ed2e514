"""The command line: `python -m playbook review FILE` prints the analysis of a record without a server."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playbook import label
from playbook.errors import PlaybookError, Unreadable
from playbook.headline import clock, gap_words, headline
from playbook.i18n import Translator, translator
from playbook.importers import read
from playbook.importers.source import MAX_BYTES
from playbook.record import Record
from playbook.figures import figures
from playbook.timeline import STRICT_MINUTES, before_start, follow_up, gaps, in_order


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0, or 2 with one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that knows fewer signs than we print must not end in an exception.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(argv)
    t = translator("en")
    try:
        found = read(_load(options.file), zone=options.zone, maintenance=options.maintenance)
        records = _chosen(found, options.incident)
    except PlaybookError as error:
        print(t.error(error), file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps({"incidents": [as_json(record) for record in records]}, indent=2))
    else:
        zone = options.zone or "UTC"
        print("\n\n".join(report(record, t, zone) for record in records) or "No incident in this file.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m playbook", description="What customers were told, and when.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    review = commands.add_parser("review", help="print the analysis of an incident's record")
    review.add_argument("file", metavar="FILE", help="a Statuspage incidents.json")
    review.add_argument("--json", action="store_true", help="print JSON: instants in UTC, minutes as numbers")
    review.add_argument("--incident", metavar="ID", help="only the incident with this id")
    review.add_argument("--maintenance", action="store_true", help="include maintenance windows")
    review.add_argument("--zone", metavar="ZONE", help="zone of times that carry none, and of the printed report")
    return parser


def _load(name: str) -> bytes:
    path = Path(name)
    try:
        if path.is_dir():
            raise Unreadable("“{name}” is a folder. Name a file in it.", name=name)
        if path.stat().st_size > MAX_BYTES:
            # Refused before it fills the memory; the importer words the sentence.
            with path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable("There is no file “{name}”. Check the name.", name=name) from error
    except (OSError, ValueError) as error:
        raise Unreadable("“{name}” cannot be opened. Check the name and your rights to it.", name=name) from error


def _chosen(records: list[Record], ident: str | None) -> list[Record]:
    if ident is None:
        return records
    found = [record for record in records if record.id == ident]
    if not found:
        raise Unreadable(
            "The file has no incident “{ident}”. Leave out --incident to see all; "
            "maintenance windows need --maintenance.",
            ident=ident,
        )
    return found


def _instant(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z") if at else None


def _minutes(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def as_json(record: Record) -> dict[str, Any]:
    """One incident as plain JSON values: instants ISO 8601 in UTC with milliseconds, minutes as numbers.
    `published_at` equals `at` unless the source says otherwise."""
    told = figures(record)
    found = gaps(record)
    return {
        "id": record.id,
        "title": record.title,
        "started_at": _instant(record.started_at),
        "start_known": record.start_known,
        "resolved_at": _instant(record.resolved_at),
        "duration_minutes": _minutes(told.duration_minutes),
        "communications": [
            {
                "at": _instant(c.happened_at),
                "published_at": _instant(c.published_at or c.happened_at),
                "phase": str(c.phase),
                "channel": str(c.channel),
                "body": c.body,
                "follow_up": follow_up(record, c),
            }
            for c in in_order(record.communications)
        ],
        "gaps": [
            {
                "kind": str(g.kind),
                "from": _instant(g.start),
                "to": _instant(g.end),
                "minutes": _minutes(g.minutes),
                "over_target": g.over_target,
            }
            for g in found
        ],
        "first_gap_minutes": _minutes(told.first_gap_minutes),
        "largest_gap_minutes": _minutes(max((g.minutes for g in found), default=None)),
    }


def report(record: Record, t: Translator, zone: str) -> str:
    """One incident as text to read: the finding, what was said, the gaps, the figures."""
    told = figures(record)
    lines = [
        record.title or record.id,
        "=" * len(record.title or record.id),
        headline(record, t=t, zone=zone),
        "",
    ]
    if record.started_at:
        known = "" if record.start_known else " (first post; when it really began is not known)"
        lines.append(f"Start:      {t.moment(record.started_at, zone)}{known}")
    lines.append(f"Resolution: {t.moment(record.resolved_at, zone) if record.resolved_at else 'open'}")
    if told.duration_minutes is not None:
        lines.append(f"Duration:   {t.duration(told.duration_minutes)}")
    lines += ["", "What was said"]
    for c in in_order(record.communications):
        notes = [label.channel(t, c.channel), label.phase(t, c.phase)]
        notes += ["follow-up"] if follow_up(record, c) else []
        notes += ["before the start"] if before_start(record, c) else []
        if c.published_at:
            notes.append(f"published {t.moment(c.published_at, zone)}")
        lines.append(f"  {clock(c.happened_at, t, zone, dated=True)}  {' · '.join(notes)}")
        lines += (f"      {line}" for line in c.body.splitlines() if line.strip())
    lines += ["", "Gaps"]
    lines += (f"  {'!' if g.over_target else ' '} {gap_words(g, t, zone)}" for g in gaps(record))
    needed = "" if told.needed is None else f", {told.needed} needed"
    lines += ["", f"{told.sent} sent{needed} at a target of {t.duration(STRICT_MINUTES)}"]
    if told.silent_share is not None:
        lines.append(f"{t.percent(told.silent_share)} of the incident beyond target")
    lines += (t(msgid, **params) for msgid, params in record.notices)
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
