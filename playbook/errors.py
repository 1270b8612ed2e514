"""Mistakes a person can make, each with one sentence that says what is wrong and what to do.

The sentence is an English msgid; `playbook.i18n.Translator.error` says it in the person's language.
"""

from __future__ import annotations


def N_(msgid: str) -> str:  # noqa: N802 — gettext's own name for "a message translated later"
    """Mark a message for translation where it is not yet said."""
    return msgid


class PlaybookError(Exception):
    """Base of everything the domain refuses. `field` names the input the sentence belongs beside."""

    def __init__(self, msgid: str, *, field: str | None = None, **params: object) -> None:
        self.msgid = msgid
        self.field = field
        self.params = params
        super().__init__(msgid.format(**params) if params else msgid)


class NotAllowed(PlaybookError):
    """The seat has no right to do this."""


class NotFound(PlaybookError):
    """The thing named does not exist for this seat."""


class Invalid(PlaybookError):
    """What was entered cannot be kept as it is."""


class Unreadable(PlaybookError):
    """A file or a text is not what an importer can read."""


class Conflict(PlaybookError):
    """The same request was made before by somebody else, or the thing has moved on."""
