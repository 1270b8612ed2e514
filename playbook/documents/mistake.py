"""A mistake in a document: the sentence, and the row and column it stands beside."""

from __future__ import annotations

from dataclasses import dataclass

from playbook.errors import Invalid


@dataclass(frozen=True, slots=True)
class Mistake:
    """`row` counts within the rows of `severity`; the column is the sentence's field."""

    sentence: Invalid
    row: int
    severity: str = ""

    @property
    def column(self) -> str:
        return self.sentence.field or ""
