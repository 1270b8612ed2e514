"""What a Slack message says to its reader: names for ids, labels for links, no escapes, its instant.

Source: Slack's "Formatting text for app surfaces": `<…>` marks links and mentions; only `&`, `<` and `>` are
escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from playbook.importers.source import MAX_BODY, dict_of, in_range, text_of

_TS = re.compile(r"\d{9,10}(?:\.\d{1,9})?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARK = re.compile(r"<([^<>\n]{1,4000})>")


def plain(text: str, name_of: Callable[[str], str]) -> str:
    """The words as Slack shows them. `name_of` gives a person's name for an id."""
    if "<" in text:
        text = _MARK.sub(lambda match: _mark(match[1], name_of), text)
    if "&" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return text_of(text, limit=MAX_BODY)


def _mark(inside: str, name_of: Callable[[str], str]) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return "@" + (label.lstrip("@") or name_of(target[1:]))
    if target.startswith("#"):
        return "#" + (label or target[1:])
    if target.startswith("!"):
        if target.startswith("!date^"):
            return label or target
        return label or "@" + target[1:].partition("^")[0]
    return label or target.removeprefix("mailto:")


def words(message: dict[str, Any], name_of: Callable[[str], str]) -> str:
    """All a message says. Programs often leave `text` empty and speak through attachments and blocks."""
    text = message.get("text")
    said = plain(text, name_of) if isinstance(text, str) else ""
    if said:
        return said
    parts = [*_attached(message.get("attachments")), *_blocks(message.get("blocks"))]
    if not parts:
        parts = _titles(message.get("files"))
    return plain("\n".join(dict.fromkeys(parts)), name_of)


def _dicts(found: object) -> list[dict[str, Any]]:
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _attached(found: object) -> list[str]:
    parts = []
    for item in _dicts(found):
        told = [item.get(name) for name in ("pretext", "title", "text")]
        parts += [part for part in told if isinstance(part, str) and part] or [str(item.get("fallback") or "")]
    return [part for part in parts if part]


def _blocks(found: object) -> list[str]:
    texts = (block.get("text") for block in _dicts(found))
    inside = (text.get("text") if isinstance(text, dict) else text for text in texts)
    return [text for text in inside if isinstance(text, str) and text]


def _titles(found: object) -> list[str]:
    names = (item.get("title") or item.get("name") for item in _dicts(found))
    return [name for name in names if isinstance(name, str)]


def person(user: dict[str, Any]) -> str:
    """The name a person goes by: the one they chose, else the real one, else the handle."""
    profile = dict_of(user.get("profile"))
    told = (profile.get("display_name"), profile.get("real_name"), user.get("display_name"), user.get("real_name"))
    return next((name for found in (*told, user.get("name")) if (name := text_of(found, limit=120))), "")


def instant(ts: object) -> datetime | None:
    """Slack writes seconds with six decimals as text; as a number they would lose the last of them."""
    if not isinstance(ts, str) or not _TS.fullmatch(ts):
        return None
    seconds, _, rest = ts.partition(".")
    at = _EPOCH + timedelta(seconds=int(seconds), microseconds=int(rest[:6].ljust(6, "0")))
    return at if in_range(at) else None
