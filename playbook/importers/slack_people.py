"""Who speaks in a Slack export: people by their ids, talks without a name by their members."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import Any

from playbook.errors import Unreadable
from playbook.importers import slack_text
from playbook.importers.archive import Archive
from playbook.importers.source import text_of
from playbook.importers.stream import items

#: Who wrote: of a workspace, and of an organisation with several.
_PEOPLE = ("users.json", "org_users.json")
#: Talks between a few people, whose folders are named by an id.
_TALKS = ("dms.json", "mpims.json")

_MAX_USERS = 60_000_000

Json = dict[str, Any]


def ours(name: str) -> bool:
    """What macOS packs beside each file is none of the export."""
    return "__MACOSX/" not in name and not name.rpartition("/")[2].startswith("._")


def _lists(archive: Archive, names: Collection[str]) -> Iterator[Json]:
    """The entries of lists of these names, in whatever folder; a list that is none, or broken, is left out: the
    messages are what counts."""
    for name in archive.sizes:
        if name.rpartition("/")[2] in names and ours(name) and archive.sizes[name] <= _MAX_USERS:
            with archive.open(name) as stream, suppress(Unreadable):
                yield from (entry for entry in items(stream) if isinstance(entry, dict))


def users(archive: Archive) -> dict[str, str]:
    """The name of each person by id; empty where the export tells none."""
    return {text_of(user.get("id")): slack_text.person(user) for user in _lists(archive, _PEOPLE)}


def talks(archive: Archive, names: dict[str, str]) -> dict[str, str]:
    """The people of a talk, by the names its folder may have."""
    told: dict[str, str] = {}
    for talk in _lists(archive, _TALKS):
        members = talk.get("members")
        people = [names.get(text_of(each)) or text_of(each) for each in members] if isinstance(members, list) else []
        told |= {text_of(talk.get(key)): text_of(", ".join(people)) for key in ("id", "name") if people}
    return told
