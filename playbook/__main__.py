"""The command line: `python -m playbook review FILE` prints the analysis of a record without a server."""

from __future__ import annotations

import argparse
import gc
import io
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from playbook import cadence, label
from playbook.announced import with_announcements
from playbook.errors import PlaybookError, Unreadable
from playbook.figures import figures
from playbook.headline import clock, gap_words, headline
from playbook.i18n import Translator, translator
from playbook.importers import read
from playbook.importers.source import MAX_BYTES, known_zone
from playbook.record import Record, Severity
from playbook.report import facts
from playbook.report import lines as more
from playbook.review.lines import reviewed
from playbook.timeline import before_start, follow_up, gaps, in_order

#: Up to so many incidents are printed as JSON for reading, more for programs: one to a line.
READABLE = 100
#: Up to so many are analysed beyond their gaps and figures. Whoever wants more of one asks for it by --incident.
ANALYSED = 1_000
#: Up to so many messages are read word by word, at about a millisecond each; a chat's export holds more.
READ_WORDS = 2_000


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0, or 2 with one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that knows fewer signs than we print must not end in an exception.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(argv)
    if options.command == "messages":
        return _messages(options.file)
    # Nothing here lies in circles; going through some hundred thousand values for them takes a tenth of the time.
    gc.disable()
    try:
        return _review(options)
    finally:
        gc.enable()


def _review(options: argparse.Namespace) -> int:
    t = translator("en")
    try:
        with _opened(options.file) as file:
            found = read(
                file,
                zone=options.zone,
                maintenance=options.maintenance,
                mapping=_mapping(options.map),
                day=_day(options.day),
                day_first=None if options.dates is None else options.dates == "day-first",
                since=_bound(options.since, options.zone),
                until=_bound(options.until, options.zone),
                person=options.person,
                word=options.word,
            )
        records = _chosen(found, options.incident)
        if options.zone:
            records = [replace(record, zone=options.zone) for record in records]
        at = _bound(options.at, options.zone)
    except PlaybookError as error:
        print(t.error(error), file=sys.stderr)
        return 2
    profile = cadence.profile(options.cadence).at(options.severity) if options.cadence else None
    if options.json:
        _print_json(records, options.zone, profile, at)
    else:
        zone, few = options.zone or "UTC", _few(records)
        whole = len(records) <= ANALYSED
        texts = (report(record, t, zone, profile=profile, read_words=few, whole=whole, at=at) for record in records)
        print("\n\n".join(texts) or "No incident in this file.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m playbook", description="What customers were told, and when.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    review = commands.add_parser(
        "review",
        help="print the analysis of an incident's record",
        epilog="In JSON, over_target of gaps holds every silence against 30 minutes. What messages announced, and the "
        "targets of --cadence, count under analysis.",
    )
    review.add_argument("file", metavar="FILE", help="a Statuspage incidents.json")
    review.add_argument("--json", action="store_true", help="print JSON: instants in UTC, minutes as numbers")
    review.add_argument("--incident", metavar="ID", help="only the incident with this id")
    review.add_argument("--maintenance", action="store_true", help="include maintenance windows")
    review.add_argument(
        "--zone", metavar="ZONE", help="zone of times that carry none, in messages too, and of the report"
    )
    review.add_argument("--day", metavar="DATE", help="day of times without a date, such as 2024-08-28")
    review.add_argument("--map", metavar="FIELD=COLUMN,…", help="columns of a table: at=Time,body=Text")
    review.add_argument("--dates", choices=["day-first", "month-first"], help="how a table writes 03/04/2024")
    review.add_argument("--since", metavar="TIME", help="of a chat, only messages from this time on")
    review.add_argument("--until", metavar="TIME", help="of a chat, only messages before this time")
    review.add_argument("--person", metavar="NAME", help="of a chat, only messages by this person")
    review.add_argument("--word", metavar="WORD", help="of a chat, only messages with this word")
    review.add_argument("--cadence", choices=list(cadence.profiles()), help="whose targets: default every 30 minutes")
    review.add_argument("--severity", choices=[str(each) for each in Severity], help="which of them; default serious")
    review.add_argument("--at", metavar="TIME", help="tell what each audience could believe at this time")
    messages = commands.add_parser("messages", help="print what each message of a file tells its reader")
    messages.add_argument(
        "file", metavar="FILE.jsonl", help="one JSON object a line, with text, and phase and lang if known"
    )
    return parser


def _messages(name: str) -> int:
    """Prints what each message of a file of JSON lines tells its reader, a line each; nothing if one is broken."""
    try:
        with _opened(name) as file:
            found = list(reviewed(file))
    except PlaybookError as error:
        print(translator("en").error(error), file=sys.stderr)
        return 2
    for each in found:
        print(json.dumps(each, ensure_ascii=False))
    return 0


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """The file, open for reading; a pipe is taken into memory first, as far as a file may be large."""
    path = Path(name)
    try:
        if path.is_dir():
            raise Unreadable("“{name}” is a folder. Name a file in it.", name=name)
        file: BinaryIO = path.open("rb")
    except FileNotFoundError as error:
        raise Unreadable("There is no file “{name}”. Check the name.", name=name) from error
    except (OSError, ValueError) as error:
        raise Unreadable("“{name}” cannot be opened. Check the name and your rights to it.", name=name) from error
    with file:
        yield file if file.seekable() else io.BytesIO(file.read(MAX_BYTES + 1))


def _mapping(words: str | None) -> dict[str, str] | None:
    """`at=Time,body=Text` by field. A comma inside a column's name is kept when no `=` follows it."""
    if words is None:
        return None
    found: dict[str, str] = {}
    last = ""
    for part in words.split(","):
        field, sign, column = part.partition("=")
        if sign:
            last = field.strip()
            found[last] = column.strip()
        elif last:
            found[last] += f",{part}"
    if not found or not all(found.values()):
        raise Unreadable("“{words}” names no columns. Write --map at=Time,body=Text.", words=words[:80])
    return found


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words is not None else None
    except ValueError as error:
        raise Unreadable("“{words}” is not a date. Write it as 2024-08-28.", words=str(words)[:40]) from error


def _bound(words: str | None, zone: str | None) -> datetime | None:
    if words is None:
        return None
    where = known_zone(zone) if zone else ZoneInfo("UTC")
    try:
        at = datetime.fromisoformat(words)
        return (at if at.tzinfo else at.replace(tzinfo=where)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Unreadable("“{words}” is not a time. Write it as 2024-08-28T14:05.", words=words[:40]) from error


def _few(records: list[Record]) -> bool:
    """Whether there is time to read what every message says."""
    return len(records) <= READABLE and sum(len(record.communications) for record in records) <= READ_WORDS


def _print_json(records: list[Record], zone: str | None, profile: cadence.Measure | None, at: datetime | None) -> None:
    """One incident at a time: the text of all of them would take several times the memory of the file. Set
    out over lines as long as anybody would read them; the encoder is several times faster without."""
    indent, few = 2 if len(records) <= READABLE else None, _few(records)
    print('{\n  "incidents": [', end="")
    for number, record in enumerate(records):
        whole = len(records) <= ANALYSED
        analysis = facts(record, zone=zone, profile=profile, read_words=few, at=at) if whole else None
        text = json.dumps({**as_json(record), "analysis": analysis}, indent=indent).replace("\n", "\n    ")
        print(f"{',' if number else ''}\n    {text}", end="")
    print("\n  ]\n}" if records else "]\n}")


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
    return at.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z" if at else None


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


def report(
    record: Record,
    t: Translator,
    zone: str,
    *,
    profile: cadence.Measure | None = None,
    read_words: bool = True,
    whole: bool = True,
    at: datetime | None = None,
) -> str:
    """One incident as text to read: the finding, what was said, the gaps, the figures, then, when the `whole`
    is wanted, `report.lines`."""
    heard = with_announcements(record, zone=zone) if read_words else record
    told = figures(heard, profile=profile)
    lines = [
        record.title or record.id,
        "=" * len(record.title or record.id),
        headline(heard, t=t, zone=zone, profile=profile),
        "",
    ]
    if record.started_at:
        known = "" if record.start_known else " (as the source dates it; when it really began is not known)"
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
    lines += (f"  {'!' if g.over_target else ' '} {gap_words(g, t, zone)}" for g in gaps(heard, profile=profile))
    needed = "" if told.needed is None else f", {told.needed} needed"
    strict = cadence.name(t, "strict30")
    target = f"{cadence.name(t, profile.profile.key)}: {cadence.asked(t, profile)}" if profile else strict
    lines += ["", f"{told.sent} sent{needed} ({target})"]
    if told.silent_share is not None:
        lines.append(f"{t.percent(told.silent_share)} of the incident beyond target")
    if whole:
        lines += more(record, t, zone, profile=profile, read_words=read_words, at=at)
    lines += (t(msgid, **params) for msgid, params in record.notices)
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
