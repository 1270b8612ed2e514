"""The rows of a chart: one per channel or per audience, with their messages and their silences. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from playbook import label
from playbook.i18n import Translator
from playbook.matrix import AUDIENCES
from playbook.record import Communication, Record
from playbook.scope import CUSTOMERS, within
from playbook.timeline import Gap, Yardstick, gaps, in_order

#: What a chart has a lane for.
By = Literal["channel", "audience"]


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: the messages of one channel or audience, a scope's silences alone, or sticky notes (both
    without `dots`)."""

    scope: str
    name: str
    messages: tuple[Communication, ...]
    gaps: tuple[Gap, ...]
    dots: bool = True


def lanes(
    record: Record,
    t: Translator,
    *,
    by: By,
    target_minutes: float,
    profile: Yardstick | None,
    names: Mapping[str, str],
    strip: str | None,
) -> list[Lane]:
    """The rows in order. `names` overrides those of channels or audiences; `strip` is a scope whose silences
    get a row of their own on top, unless another row says the same.

    What customers could hear comes first among channels, in the order in which they first spoke. Of audiences
    all five have a row: one that heard nothing is what a room should see.
    """
    ordered = in_order(record.communications)
    if by == "audience":
        keys = list(dict.fromkeys([*AUDIENCES, *(c.audience for c in ordered)])) if ordered else []
    else:
        outside = {c.channel for c in ordered if within(c, CUSTOMERS)}
        keys = sorted(dict.fromkeys(c.channel for c in ordered), key=lambda key: key not in outside)

    def lane(scope: str, name: str, told: tuple[Communication, ...], *, dots: bool = True) -> Lane:
        found = gaps(record, scope=scope, target_minutes=target_minutes, profile=profile)
        return Lane(scope, name, told, found, dots)

    rows = []
    for key in keys:
        told = tuple(c for c in ordered if key == (c.audience if by == "audience" else c.channel))
        called = label.audience(t, key) if by == "audience" else label.channel(t, key)
        rows.append(lane(f"{by}:{key}", names.get(key) or called, told))
    if strip is not None:
        told = tuple(c for c in ordered if within(c, strip))
        if not told or all(row.messages != told for row in rows):
            rows.insert(0, lane(strip, label.scope(t, strip), told, dots=False))
    return rows
