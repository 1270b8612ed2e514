"""Which messages of a chat somebody wants to see."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which messages to keep: from `since` up to but not including `until` (aware), by a `person` (an id, or
    any part of a name), with a `word` in them, in some `channels`. Nothing given, nothing left out."""

    since: datetime | None = None
    until: datetime | None = None
    person: str | None = None
    word: str | None = None
    channels: Collection[str] = ()

    def may_hold(self, channel: str, day: str) -> bool:
        """Whether the file of a channel's day (ISO) may hold such a message, in whatever zone the day was cut."""
        if self.channels and channel not in self.channels:
            return False
        begin = datetime.fromisoformat(day).replace(tzinfo=UTC)
        # Zones run from 12 hours behind to 14 hours ahead.
        early, late = begin - timedelta(hours=14), begin + timedelta(hours=36)
        return (self.since is None or late > self.since) and (self.until is None or early < self.until)

    def has_time(self, at: datetime) -> bool:
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)

    def has_person(self, ident: str, name: str) -> bool:
        return not self.person or self.person == ident or self.person.casefold() in name.casefold()

    def has_word(self, words: str) -> bool:
        return not self.word or self.word.casefold() in words.casefold()
