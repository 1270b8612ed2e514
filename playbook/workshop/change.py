"""What a write changed, as each reader may hear it. The live protocol's vocabulary is in `playbook.live.protocol`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `everyone` goes to every seat, but the seat whose mark is `owner` hears `own` instead.

    None means: nothing to hear. What a seat may not know is never in its variant.
    """

    everyone: Body | None
    own: Body | None = None
    owner: str | None = None


def tell(kind: str, **body: Any) -> Change:
    """A change every seat hears alike."""
    return Change({"k": kind, **body})


def ring(topic: str) -> Change:
    """Tells pages that show `topic` (step, timeline, plan, seats) to draw themselves anew."""
    return Change({"k": "ring", "topic": topic})
