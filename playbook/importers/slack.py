"""Slack: an export as ZIP, or the messages of one channel as JSON. Read piece by piece, so that an export of
several hundred megabytes needs no more memory than a small one.

Source of the fields: Slack's "How to read Slack data exports". The folder of a channel holds one file per day;
`ts` is the instant in seconds and names a message within its channel. What colleagues wrote among themselves
told customers nothing: every message is for employees until a person marks it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import IO, Any

from playbook.errors import Unreadable
from playbook.importers import slack_people, slack_text
from playbook.importers.archive import Archive
from playbook.importers.slack_wanted import Wanted
from playbook.importers.source import Notice, Options, Source, notice, text_of
from playbook.importers.stream import items
from playbook.record import Audience, Channel, Communication, Record

#: Most messages kept at once; those that fit beyond are counted. A workshop holds 1,000.
MAX_KEPT = 20_000
#: Most messages gone through, and most entries in a file that are none.
_MAX_SCANNED, _MAX_STRANGE = 3_000_000, 1_000
_EVERY = 2_000
#: Comings and goings, and echoes of messages that stand elsewhere in the same file.
_DROPPED = frozenset((
    "channel_join", "channel_leave", "group_join", "group_leave", "bot_add", "bot_remove", "message_replied",
    "message_changed", "message_deleted", "tombstone",
))  # fmt: skip
_BROADCAST = frozenset(("thread_broadcast", "reply_broadcast"))
_DAY = re.compile(r"(?:(?:(?P<folder>.*)/)?(?P<channel>[^/]+)/)?\d{4}-\d{2}-\d{2}\.json")

Json = dict[str, Any]
#: Told the share of the file gone through, between 0 and 1.
Progress = Callable[[float], None]


@dataclass(slots=True)
class Found:
    """A channel as it was gone through: how many messages, from when to when, and those kept."""

    name: str
    count: int
    first: datetime
    last: datetime
    kept: list[Communication]
    #: Who talked, where the channel has no name of its own.
    title: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole export gone through: `total` messages, of which `fitting` are wanted and at most `MAX_KEPT`
    kept; `people` are the names that wrote, with how often."""

    channels: tuple[Found, ...]
    total: int
    fitting: int
    people: dict[str, int]

    @property
    def kept(self) -> int:
        return sum(len(channel.kept) for channel in self.channels)

    def emptied(self) -> Scan:
        """The same without the messages: what there is to choose from."""
        return replace(self, channels=tuple(replace(channel, kept=[]) for channel in self.channels))


def recognises(source: Source) -> bool:
    """An archive with day files in folders, or a list of messages with their `ts`."""
    if source.is_zip:
        return any(_DAY.fullmatch(name) for name in Archive(source.file).sizes)
    if source.opening[:1] == b"[" and source.looks_like_json:
        return any(_has_time(item) for item in _opening(source))
    return source.looks_like_json and _dumped(source) is not None


def _opening(source: Source) -> list[Any]:
    source.file.seek(0)
    try:
        return list(islice(items(source.file), 20))
    except Unreadable:
        # Broken, or in UTF-16: not a day file; whoever reads JSON as a whole says what is wrong.
        return []


def _has_time(message: object) -> bool:
    return isinstance(message, dict) and isinstance(message.get("ts"), str)


def _dumped(source: Source) -> list[Any] | None:
    """The messages of an answer of Slack's API saved as it came."""
    if b'"messages"' not in source.head:
        return None
    content = source.json
    found = content.get("messages") if isinstance(content, dict) else None
    return found if isinstance(found, list) and any(map(_has_time, found[:20])) else None


def read(source: Source, options: Options, progress: Progress | None = None) -> list[Record]:
    """One record per channel that has a wanted message. Raises `Unreadable` for a damaged file."""
    wanted = Wanted(options.since, options.until, options.person, options.word)
    return records(scan(source, wanted, progress))


def records(found: Scan) -> list[Record]:
    """What a scan kept, one record per channel. Neither start nor end is known from a chat."""
    notices: list[Notice] = []
    if found.fitting > found.kept:
        notices.append(
            notice(
                "The export holds {count} messages that fit; the first {limit} were read. "
                "Narrow the time, the person or the word.",
                count=found.fitting,
                limit=found.kept,
            )
        )
    return [
        Record(
            id=f"slack-{channel.name}",
            title=channel.title or f"#{channel.name}",
            communications=tuple(sorted(channel.kept, key=lambda message: message.happened_at)),
            notices=tuple(notices),
        )
        for channel in found.channels
        if channel.kept
    ]


def scan(source: Source, wanted: Wanted | None = None, progress: Progress | None = None) -> Scan:
    """Go through all messages once and keep those wanted; files of an archive that cannot hold any are passed over,
    and nothing of them counted. Calls `progress` every few thousand messages.

    Raises `Unreadable` for a file that is damaged or holds something else.
    """
    scanner, passed = _Scanner(wanted or Wanted()), False
    if source.is_zip:
        archive = Archive(source.file)
        scanner.users = slack_people.users(archive)
        scanner.titles = slack_people.talks(archive, scanner.users)
        days = {name: match for name in archive.sizes if slack_people.ours(name) and (match := _DAY.fullmatch(name))}
        # Several workspaces in one archive: their channels are told apart by the folder above them.
        several = len({match["folder"] or "" for match in days.values()}) > 1
        above = {name: (match["folder"] or "").rpartition("/")[2] for name, match in days.items()}
        named = {
            name: f"{above[name]}/{channel}" if several and above[name] else channel
            for name, match in days.items()
            for channel in [match["channel"] or "slack"]
        }
        wanted_days = [name for name in sorted(days) if scanner.wanted.may_hold(named[name], name[-15:-5])]
        passed = len(wanted_days) < len(days)
        whole, done = max(1, sum(archive.sizes[name] for name in wanted_days)), 0
        for name in wanted_days:
            with archive.open(name) as stream:
                scanner.take(named[name], items(stream), _reporter(progress, stream, done, whole))
            done += archive.sizes[name]
    elif (dumped := _dumped(source)) is not None:
        scanner.take("slack", iter(dumped), None)
    else:
        source.file.seek(0)
        scanner.take("slack", items(source.file), _reporter(progress, source.file, 0, max(1, source.size)))
    if not scanner.total and not passed:
        raise Unreadable("There is not a single message in this export. Check that it is the right one.", field="file")
    if progress:
        progress(1.0)
    return scanner.result()


def _reporter(progress: Progress | None, stream: IO[bytes], done: int, whole: int) -> Callable[[], None] | None:
    return (lambda: progress(min(1.0, (done + stream.tell()) / whole))) if progress else None


class _Scanner:
    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.users: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        self.channels: dict[str, Found] = {}
        self.people: dict[str, int] = {}
        self.total = self.fitting = 0
        self._room = MAX_KEPT

    def result(self) -> Scan:
        return Scan(tuple(self.channels.values()), self.total, self.fitting, self.people)

    def take(self, channel: str, found: Iterator[Any], report: Callable[[], None] | None) -> None:
        """The messages of one file. Replies stand in it once as themselves; what repeats them is skipped."""
        seen: set[str] = set()
        said: set[tuple[str, str, str]] = set()
        strange = 0
        for message in found:
            at = slack_text.instant(message.get("ts")) if isinstance(message, dict) else None
            if at is None:
                strange += 1
                if strange > _MAX_STRANGE:
                    raise _not_slack()
                continue
            if message["ts"] in seen or message.get("subtype") in _DROPPED or message.get("hidden") is True:
                continue
            seen.add(message["ts"])
            thread, user = str(message.get("thread_ts")), str(message.get("user"))
            if "thread_ts" in message:
                told = (thread, user, str(message.get("text")))
                if message.get("subtype") in _BROADCAST and told in said:
                    continue
                said.add(told)
            self._count(channel, at, message)
            if report and self.total % _EVERY == 0:
                report()

    def _count(self, name: str, at: datetime, message: Json) -> None:
        self.total += 1
        if self.total > _MAX_SCANNED:
            raise Unreadable(
                "The export holds more messages than the app goes through. Export a shorter time.", field="file"
            )
        channel = self.channels.get(name)
        if channel is None:
            channel = self.channels[name] = Found(
                text_of(name, limit=120), 0, at, at, [], self.titles.get(name.rpartition("/")[2], "")
            )
        channel.count += 1
        channel.first, channel.last = min(channel.first, at), max(channel.last, at)
        user = message.get("user")
        ident = user if isinstance(user, str) else text_of(message.get("bot_id"))
        sender = self._sender(ident, message)
        if len(self.people) < MAX_KEPT or sender in self.people:
            self.people[sender] = self.people.get(sender, 0) + 1
        wanted = self.wanted
        if not (
            wanted.has_time(at)
            and wanted.has_person(ident, sender)
            and (not wanted.channels or name in wanted.channels)
        ):
            return
        if wanted.word is None and self._room <= 0:
            self.fitting += 1
            return
        body = slack_text.words(message, self._named)
        if not body or not wanted.has_word(body):
            return
        self.fitting += 1
        if self._room > 0:
            self._room -= 1
            channel.kept.append(
                Communication(
                    id=str(message["ts"]),
                    happened_at=at,
                    body=body,
                    channel=Channel.CHAT,
                    audience=Audience.EMPLOYEES,
                    sender=sender,
                )
            )

    def _named(self, ident: str) -> str:
        return self.users.get(ident) or ident

    def _sender(self, ident: str, message: Json) -> str:
        if name := self.users.get(ident):
            return name
        for key in ("user_profile", "bot_profile"):
            profile = message.get(key)
            if isinstance(profile, dict) and (name := slack_text.person(profile)):
                return name
        return text_of(message.get("username"), limit=120) or ident


def _not_slack() -> Unreadable:
    return Unreadable(
        "The files in this archive hold no messages with their times, so it is not a Slack export. "
        "Check that it is the right file.",
        field="file",
    )
