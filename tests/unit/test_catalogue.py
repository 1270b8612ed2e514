"""The catalogues: nothing missing, nothing unused, every placeholder where it belongs."""

from __future__ import annotations

from string import Formatter

import pytest

from playbook.catalogue import all_said, gathered, translated
from playbook.i18n import LANGUAGES

OTHERS = [lang for lang in LANGUAGES if lang != "en"]


def ids(catalogue: object) -> set[str]:
    return {m.id[0] if isinstance(m.id, tuple | list) else m.id for m in catalogue if m.id}  # type: ignore[attr-defined]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", OTHERS)
def test_every_message_is_translated_and_none_is_left_over(lang: str) -> None:
    catalogue = translated(lang)
    assert ids(gathered()) - ids(catalogue) == set(), "run `make words`, then translate"
    assert ids(catalogue) - ids(gathered()) == set(), "run `make words`"
    assert [m.id for m in catalogue if m.id and not all_said(m.string)] == []


@pytest.mark.parametrize("lang", OTHERS)
def test_translations_have_the_same_placeholders(lang: str) -> None:
    for message in translated(lang):
        if not message.id:
            continue
        originals = message.id if isinstance(message.id, tuple | list) else (message.id,)
        strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
        wanted = placeholders(originals[-1])
        for string in strings:
            assert placeholders(string) <= wanted, message.id
        assert placeholders(strings[-1]) == wanted, message.id
