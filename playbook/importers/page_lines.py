"""What the lines of a page copied as text are: the name of a phase, a title, part of the page around them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playbook.importers.messages import is_phase, phase_named
from playbook.importers.source import MAX_BODY, text_of

#: Lines of the page that are no part of an incident.
NOISE = re.compile(
    r"Subscribe(?: to .{1,40})?|Past Incidents|Incident History|No incidents reported.*|No downtime recorded.*"
    r"|This (?:incident|scheduled maintenance) (?:affected|affects|has affected).*|Powered by .*|← .*|Back to .*"
    r"|View .*history.*|Jump to .*|\+? ?(?:Show|Collapse) All .*Incidents|Unresolved incident:.*"
    r"|Filter Components|---+|(?:Incident|Maintenance) (?:in progress|scheduled)"
)
_LABELLED = re.compile(r"(\S[^-–—]{2,22}?) +[-–—] +(.*)")
#: Signs with which a page copied as Markdown marks headings, lists and bold words.
_MARKED = re.compile(r"^(?:#{1,6} +|[*•-] +)?(?:\*\*|__)?(.+?)(?:\*\*|__)?:?$")
#: The title in what some tools write above a page they keep.
TITLED = re.compile(r"title: *[\"']?(.+?)[\"']?", re.IGNORECASE)


def bare(line: str) -> str:
    """A line without the signs of Markdown around it."""
    match = _MARKED.fullmatch(line)
    return match[1].strip() if match else line


def phase_at(line: str) -> tuple[str, str] | None:
    """The phase a line names, alone or before a dash and the first words of the update."""
    alone = bare(line)
    if is_phase(alone):
        return phase_named(alone), ""
    match = _LABELLED.fullmatch(line) if len(line) <= MAX_BODY else None
    if match and is_phase(bare(match[1])):
        return phase_named(bare(match[1])), match[2]
    return None


def labelled(line: str) -> bool:
    """Whether a line names the phase before the first words of the update."""
    return phase_at(line) is not None and _LABELLED.fullmatch(line) is not None


def joined(lines: Iterable[str]) -> str:
    """The words of an update."""
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return text_of(words, limit=MAX_BODY)
