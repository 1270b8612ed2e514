"""What a message tells its reader: nine yes/no features, each with the words that say so. Pure.

The features are those of the play's scorecard: `impact` (what customers experience), `scope` (who, where, how many),
`apology`, `next_update` (a time or an interval is committed), `vague_next` (more is promised without a time),
`workaround`, `eta` (an estimate of when service is back), `cause` (named), `empty` (nothing beyond the phase).
"""

from __future__ import annotations

from playbook.review.announcement import announced
from playbook.review.features import FEATURES, Findings, labels, says_nothing
from playbook.review.language import language
from playbook.review.reading import reading_ease
from playbook.review.rule import Evidence
from playbook.review.style import Level, Style, StyleFinding, least_ease, style, tells_the_end

__all__ = [
    "FEATURES",
    "Evidence",
    "Findings",
    "Level",
    "Style",
    "StyleFinding",
    "announced",
    "labels",
    "language",
    "least_ease",
    "reading_ease",
    "says_nothing",
    "style",
    "tells_the_end",
]
