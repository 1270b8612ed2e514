"""Markup as a reader sees it: XML that may not reach out or blow up, HTML as a run of words and signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree, html

from playbook.errors import Unreadable
from playbook.importers.source import Source

_BREAKS = frozenset((
    "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "li", "ol", "p", "pre", "section", "table", "tr", "ul",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "head", "title"))


class Piece(NamedTuple):
    """A stretch of text; `tag` is "small" or "strong" (`<b>` as well) for the two that feeds use as signposts,
    else empty."""

    tag: str
    text: str


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for comments and their like."""
    # Not etree.QName: HTML gives names that no XML has, and that raises.
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def xml(source: Source) -> etree._Element:
    """The root of an XML file. Entities are never expanded, nothing is loaded, a document type is refused.

    Raises `Unreadable`, with the line, for what is not well-formed.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    if b"<!DOCTYPE" in source.opening[:4096]:
        raise _declared()
    try:
        root = etree.fromstring(source.data, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(
            "The feed breaks off or is damaged at line {line}. Download it again and choose the new one.",
            field="file",
            line=error.lineno or 1,
        ) from error
    except (ValueError, LookupError, MemoryError) as error:
        raise Unreadable("The feed is damaged. Download it again and choose the new one.", field="file") from error
    if root.getroottree().docinfo.doctype:
        raise _declared()
    return root


def _declared() -> Unreadable:
    return Unreadable(
        "The file declares a document type of its own, which no status page's feed does; it is not opened. "
        "Download history.atom from the page.",
        field="file",
    )


def words_of(element: etree._Element | None) -> str:
    """All text inside an element."""
    return "".join(element.itertext()).strip() if element is not None else ""


def pieces(fragment: str) -> list[Piece]:
    """HTML as its text in order: blocks and `<br>` are line breaks, blanks are one blank as in a browser, a
    list's items begin with a bullet; `<small>`, `<strong>` and `<b>` are pieces of their own."""
    if not fragment.strip():
        return []
    try:
        root = html.fragment_fromstring(fragment, create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Unreadable(
            "A message in the feed holds markup that cannot be read. Download it again and choose the new one.",
            field="file",
        ) from error
    return list(_walk(root))


def _walk(root: etree._Element) -> Iterator[Piece]:
    #: The element whose inside has been told as a whole.
    told: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = local(element)
        if event == "start":
            if told is not None:
                continue
            if name in _SILENT or not name:
                told = element
            elif name in ("small", "strong", "b"):
                told = element
                yield Piece("small" if name == "small" else "strong", _squeezed(words_of(element)))
            else:
                if name in _BREAKS:
                    yield Piece("", "\n• " if name == "li" else "\n")
                if element.text:
                    yield Piece("", _squeezed(element.text))
            continue
        if told is element:
            told = None
        elif told is None and name in _BREAKS and name not in ("br", "hr", "li"):
            yield Piece("", "\n")
        if told is None and element.tail and element is not root:
            yield Piece("", _squeezed(element.tail))


def _squeezed(text: str) -> str:
    return re.sub(r"[\t\r\n\xa0]+", " ", text)
