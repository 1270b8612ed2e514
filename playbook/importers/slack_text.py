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
#: What programs write where the words are in the blocks.
_STANDS_FOR = frozenset(("This content can't be displayed.",))
#: Pieces of a rich text that stand for something, and where they say for what.
_MARKS = {
    "user": ("@", "user_id"), "channel": ("#", "channel_id"), "broadcast": ("!", "range"),
    "usergroup": ("!subteam^", "usergroup_id"), "emoji": (":", "name"),
}  # fmt: skip
_DEEPEST = 8
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
    if said and said not in _STANDS_FOR:
        return said
    parts = [*_attached(message.get("attachments")), *_blocks(message.get("blocks"))]
    if not parts:
        parts = _titles(message.get("files"))
    return plain("\n".join(dict.fromkeys(parts)), name_of) or said


def _dicts(found: object) -> list[dict[str, Any]]:
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def _attached(found: object) -> list[str]:
    parts = []
    for item in _dicts(found):
        told = [part for name in ("pretext", "title", "text") if isinstance(part := item.get(name), str) and part]
        told += [
            ": ".join(str(field[key]) for key in ("title", "value") if field.get(key))
            for field in _dicts(item.get("fields"))
        ]
        parts += told or _blocks(item.get("blocks")) or [str(item.get("fallback") or "")]
    return [part for part in parts if part]


def _blocks(found: object) -> list[str]:
    return [text for block in _dicts(found) if (text := _block(block, 0).strip("\n"))]


def _block(block: dict[str, Any], depth: int) -> str:
    """What a block, or a piece of one, shows: its own text, its fields, what stands inside it."""
    kind = block.get("type")
    text = block.get("text")
    if kind == "actions" or depth > _DEEPEST:
        return ""
    if kind in _MARKS:
        mark, key = _MARKS[str(kind)]
        return f"<{mark}{block.get(key)}>" if kind != "emoji" else f":{block.get(key)}:"
    if kind == "link":
        return str(text or block.get("url") or "")
    if isinstance(text, dict):
        text = text.get("text")
    inside = [_block(each, depth + 1) for name in ("fields", "elements") for each in _dicts(block.get(name))]
    if kind == "rich_text_list":
        inside = [f"• {each}" for each in inside]
    told = [text] if isinstance(text, str) and text else []
    return ("" if kind in ("rich_text_section", "rich_text_quote") else "\n").join([*told, *(i for i in inside if i)])


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
