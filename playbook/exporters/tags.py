"""The report's blocks as HTML. Every text is escaped here, at the one place where it becomes markup."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape

from playbook.exporters.blocks import Block, Cards, Cell, Chart, Facts, Heading, Item, Items, Picture, Table, Text

Draw = Callable[[Chart], str]


def escaped(text: str) -> str:
    """Text as HTML that shows it as it was typed, lines included."""
    return "<br>".join(escape(line) for line in text.split("\n"))


def html(blocks: tuple[Block, ...], *, chart: Draw | None = None, plain: bool = False) -> str:
    """The blocks one after another. `plain` leaves out classes, cards and pictures, for pasting; `chart`
    draws the timeline, which is left out without it."""
    return "\n".join(part for block in blocks if (part := _block(block, chart, plain)))


def _block(block: Block, chart: Draw | None, plain: bool) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escaped(text)}</h{level}>"
        case Text(text, tone):
            attribute = f' class="{tone}"' if tone and not plain else ""
            words = f"<strong>{escaped(text)}</strong>" if plain and tone == "warm" else escaped(text)
            return f"<p{attribute}>{words}</p>"
        case Facts(rows):
            return _facts_list(rows) if plain else _facts(rows)
        case Cards(cards):
            return _facts_list(tuple((what, figure) for figure, what, _ in cards)) if plain else _cards(cards)
        case Chart():
            return chart(block) if chart else ""
        case Picture(data, alt):
            source = base64.b64encode(data).decode()
            return "" if plain else f'<img src="data:image/webp;base64,{source}" alt="{escape(alt)}">'
        case Table(header, rows):
            head = "".join(f'<th scope="col">{escaped(name)}</th>' for name in header)
            body = "\n".join(f"<tr>{''.join(_cell(cell, plain) for cell in row)}</tr>" for row in rows)
            table = f"<table><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>"
            return table if plain else f'<div class="wide">{table}</div>'
        case Items(items, numbered):
            return _list(items, numbered, plain)


def _cell(cell: Cell, plain: bool) -> str:
    if not cell.strong:
        return f"<td>{escaped(cell.text)}</td>"
    tone = "" if plain else f' class="{cell.tone}"'
    return f"<td><strong{tone}>{escaped(cell.text)}</strong></td>"


def _facts(rows: tuple[tuple[str, str], ...]) -> str:
    body = "".join(f"<div><dt>{escaped(name)}</dt><dd>{escaped(text)}</dd></div>" for name, text in rows)
    return f"<dl>{body}</dl>" if body else ""


def _facts_list(rows: tuple[tuple[str, str], ...]) -> str:
    # Editors drop definition lists when one pastes them; a plain list survives everywhere.
    body = "".join(f"<li><strong>{_named(name)}</strong> {escaped(text)}</li>" for name, text in rows)
    return f"<ul>{body}</ul>" if body else ""


def _named(name: str) -> str:
    # Some names are the preparation's questions.
    return escaped(name if name.endswith("?") else f"{name}:")


def _cards(cards: tuple[tuple[str, str, str], ...]) -> str:
    body = "".join(
        f'<div class="card {tone}"><b>{escaped(figure)}</b><span>{escaped(what)}</span></div>'
        for figure, what, tone in cards
    )
    return f'<div class="cards">{body}</div>'


def _list(items: tuple[Item, ...], numbered: bool, plain: bool) -> str:
    tag = "ol" if numbered else "ul"
    return f"<{tag}>" + "\n".join(_item(item, plain) for item in items) + f"</{tag}>"


def _item(item: Item, plain: bool) -> str:
    words = f"<strong>{escaped(item.text)}</strong>" if item.strong else escaped(item.text)
    if item.remark:
        remark = escaped(item.remark)
        words += f" · {remark}" if plain else f' <span class="remark">{remark}</span>'
    if item.facts:
        words += _facts_list(item.facts) if plain else _facts(item.facts)
    if item.quote:
        words += f"<blockquote>{escaped(item.quote)}</blockquote>"
    if item.items:
        words += _list(item.items, False, plain)
    return f"<li>{words}</li>"
