"""The gap matrix: who was told how often on which channel, and who was never told at all. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from playbook import label
from playbook.figures import figures_of
from playbook.i18n import Translator
from playbook.record import Audience, Communication, Record
from playbook.scope import cell, split
from playbook.timeline import STRICT_MINUTES, Gap, Targets, Yardstick, follow_up, in_order

#: The five audiences of an incident; customers are split in strategic ones and all others.
AUDIENCES = tuple(str(each) for each in Audience)


@dataclass(frozen=True, slots=True)
class Cell:
    """One audience on one channel, or on all together (`channel` None).

    `messages` are ids in order of time, follow-up included. `sent`, `needed`, `longest`, `silent_share`
    (0–1, beyond target) and `first_word_minutes` are those of `figures.Figures`.
    """

    scope: str
    audience: str
    channel: str | None
    messages: tuple[str, ...]
    first_word_at: datetime | None
    first_word_minutes: float | None
    longest: Gap | None
    silent_share: float | None
    sent: int
    needed: int | None

    @property
    def told(self) -> bool:
        """False when nothing was ever said here, not even afterwards."""
        return bool(self.messages)


@dataclass(frozen=True, slots=True)
class Row:
    """An audience: over all channels, then channel by channel in the order of `Matrix.channels`."""

    audience: str
    total: Cell
    cells: tuple[Cell, ...]

    @property
    def told(self) -> bool:
        return self.total.told


@dataclass(frozen=True, slots=True)
class Matrix:
    """Channels in the order in which they first spoke, and a row for each of the five audiences, then for any
    other that the record names."""

    channels: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def untold(self) -> tuple[str, ...]:
        """The audiences that nobody ever told anything."""
        return tuple(row.audience for row in self.rows if not row.told)

    def name(self, row: Row, t: Translator) -> str:
        """What a row is called: beside a row for strategic customers, the one for customers says that it has the
        others only."""
        if row.audience == Audience.CUSTOMERS and split(each.audience for each in self.rows if each.told):
            return t("Customers, strategic ones apart")
        return label.audience(t, row.audience)


def matrix(record: Record, *, target_minutes: float = STRICT_MINUTES, profile: Yardstick | None = None) -> Matrix:
    """The matrix of a record. An audience that heard nothing has been silent for the whole incident; a channel
    is measured by what the profile asks for its audience, though one channel alone need not carry it all."""
    told: dict[str, dict[str, list[Communication]]] = {audience: {} for audience in AUDIENCES}
    channels: dict[str, None] = {}
    ordered = in_order(record.communications)
    for message in ordered:
        channels[message.channel] = None
        told.setdefault(message.audience, {}).setdefault(message.channel, []).append(message)
    rows = []
    silent: Cell | None = None
    for audience, by_channel in told.items():
        targets = Targets(record, f"audience:{audience}", target_minutes, profile)
        every = [message for message in ordered if message.audience == audience]
        if every or profile or silent is None:
            total = _cell(record, audience, None, every, targets)
            silent = silent if every or profile else total
        else:
            # Without a profile all audiences have one target, and those told nothing one silence.
            total = _renamed(silent, audience, None)
        cells = (
            # Who hears everything on one channel hears there what they hear at all: counted once.
            _renamed(total, audience, channel)
            if len(by_channel.get(channel, ())) == len(every)
            else _cell(record, audience, channel, by_channel.get(channel, ()), targets)
            for channel in channels
        )
        rows.append(Row(audience, total, tuple(cells)))
    return Matrix(tuple(channels), tuple(rows))


def _renamed(same: Cell, audience: str, channel: str | None) -> Cell:
    scope = f"audience:{audience}" if channel is None else cell(audience, channel)
    longest = replace(same.longest, scope=scope) if same.longest else None
    return replace(same, scope=scope, audience=audience, channel=channel, longest=longest)


def _cell(record: Record, audience: str, channel: str | None, words: Sequence[Communication], targets: Targets) -> Cell:
    scope = f"audience:{audience}" if channel is None else cell(audience, channel)
    told = [message for message in words if not follow_up(record, message)]
    found = figures_of(record, told, words, scope, targets)
    return Cell(
        scope=scope,
        audience=audience,
        channel=channel,
        messages=tuple(message.id for message in words),
        first_word_at=words[0].happened_at if words else None,
        first_word_minutes=found.first_gap_minutes,
        longest=found.largest_gap,
        silent_share=found.silent_share,
        sent=found.sent,
        needed=found.needed,
    )
