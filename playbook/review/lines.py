"""Messages as JSON lines, in and out: what `python -m playbook messages FILE.jsonl` reads and prints."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from playbook.errors import Unreadable
from playbook.review.features import labels
from playbook.review.style import as_json, style

#: A status message is a paragraph; what is longer by far is another kind of file.
MAX_TEXT = 200_000


def reviewed(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """For each line with a `text`, its nine `labels` (0/1), their `evidence` (words and span), and the `style` of its
    wording as customers read it. Blank lines are skipped; `phase` and `lang` are used when they are given, `lang` also
    as "fr-CA".

    Raises `Unreadable`, naming the line, for one that is not an object with a text.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        text, phase, lang = _message(line, number)
        found = labels(text, phase=phase, lang=lang)
        yield {
            "lang": found.lang,
            "labels": found.labels,
            "evidence": {
                name: [{"words": e.words, "start": e.start, "end": e.end} for e in spans]
                for name, spans in found.evidence.items()
            },
            "style": as_json(text, style(text, phase=phase, lang=lang, known=found), found.lang),
        }


def _message(line: bytes, number: int) -> tuple[str, str | None, str | None]:
    try:
        message = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable("Line {line} is not JSON. Write one message per line.", line=number) from error
    if not isinstance(message, dict) or not isinstance(message.get("text"), str):
        raise Unreadable('Line {line} has no text. Each line is an object with a "text".', line=number)
    if len(message["text"]) > MAX_TEXT:
        raise Unreadable("Line {line} is too long for a message. Write one message per line.", line=number)
    for field in ("phase", "lang"):
        if not isinstance(message.get(field), str | None):
            raise Unreadable('In line {line}, "{name}" is not a word.', line=number, name=field)
    lang = message.get("lang")
    return message["text"], message.get("phase"), lang[:2].lower() if lang else None
