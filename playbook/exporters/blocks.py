"""What a report is made of: headings, paragraphs, lists, tables. Who draws them is another's business.

Every text in a block is plain: lines are parted by a newline, nothing is markup, and signs that no file
format can hold are gone. Whoever draws a block escapes it for their format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: What XML forbids, and signs that turn the direction of writing.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def fit(text: str) -> str:
    """The text without signs that XML, HTML or PDF cannot hold; half a character becomes a question mark."""
    whole = text.encode("utf-8", "replace").decode()
    return _UNFIT.sub("", whole.replace("\r\n", "\n").replace("\r", "\n")).strip()


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 2 opens a section, 3 a part of one."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `tone` is "" | "muted" | "warm"."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """(name, words)"""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Large figures: (figure, what it is, "warm" | "amber" | "cool" | "")."""

    cards: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Where the timeline is drawn; `alt` says in words what it shows."""

    alt: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The screenshot, WebP."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One of a table; a strong one is in the colour of `tone`, "amber" | "warm"."""

    text: str
    strong: bool = False
    tone: str = "amber"


@dataclass(frozen=True, slots=True)
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: its words, a remark beside them, facts and a quotation below, further entries within."""

    text: str
    strong: bool = False
    remark: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    quote: str = ""
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple[Item, ...]
    numbered: bool = False


Block = Heading | Text | Facts | Cards | Chart | Picture | Table | Items


@dataclass(frozen=True, slots=True)
class Report:
    """`kicker` stands above the title, `lead` is the finding, `zone` how times are to be read."""

    lang: str
    title: str
    kicker: str
    lead: str
    zone: str
    blocks: tuple[Block, ...]
