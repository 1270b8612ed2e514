"""Parts that several pages show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any, Literal

import segno
import streamlit as st

from playbook.i18n import Translator
from playbook.ui import state

#: Words of ours, sizes for the back row, and nothing that could hide a control.
STYLE = """
<style>
:root {--pad: clamp(14px, 2.1vw, 40px);}
[data-testid="stMainBlockContainer"] {padding-left: var(--pad); padding-right: var(--pad);}
.st-key-bar {position: sticky; top: 0; z-index: 90; margin: -.5rem calc(-1 * var(--pad)) 0; background: var(--card);
  width: calc(100% + 2 * var(--pad)) !important; max-width: none; border-bottom: 1px solid rgba(128,128,128,.28);}
@media print {.st-key-bar {position: static;}}
[data-testid="stHeader"] {height: 0; min-height: 0; background: transparent;}
[data-testid="stToolbar"] {top: .25rem; opacity: .001;} [data-testid="stToolbar"]:focus-within,
[data-testid="stToolbar"]:hover {opacity: 1;}
[data-testid="stSidebarCollapsedControl"], [data-testid="stExpandSidebarButton"] {display: none;}
.lede {font-size: 22px; line-height: 1.4; opacity: .78; margin: -6px 0 6px;}
.st-key-finding .lede {margin-top: 0;}
.download {display: inline-block; padding: 9px 20px; margin: 2px 8px 2px 0; border-radius: 8px; font-weight: 600;
  border: 1px solid currentColor; color: inherit; text-decoration: none;}
.fine {font-size: 18px; opacity: .78;}
.cards {display: grid; grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); gap: 18px;
  margin: 6px 0;}
.card {background: var(--card, rgba(255,255,255,.75)); border: 1px solid rgba(128,128,128,.28); border-radius: 12px;
  padding: 16px 20px;}
.card b {display: block; font-size: 34px; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums;}
.card span {font-size: 19px; line-height: 1.3; opacity: .8;}
.card.warm b {color: light-dark(#B3361E, #FF9077);} .card.amber b {color: light-dark(#7A4F00, #F6C670);}
.card.cool b {color: light-dark(#0B6E70, #5CCFD1);}
.matrix {overflow-x: auto; margin: 6px 0;} .matrix table {border-collapse: collapse; width: 100%; font-size: 20px;}
.matrix th, .matrix td {border: 1px solid rgba(128,128,128,.28); padding: 10px 14px; text-align: left;
  vertical-align: top; min-width: 150px; background: var(--card);}
.matrix tbody th {position: sticky; left: 0; min-width: 120px;}
.matrix .warm b, .matrix .untold b {color: light-dark(#B3361E, #FF9077);}
.matrix .amber b {color: light-dark(#7A4F00, #F6C670);}
.matrix .cool b {color: light-dark(#0B6E70, #5CCFD1);}
.matrix .untold th, .matrix .untold td {background: light-dark(#FBE9E2, #3A211B);}
[data-testid="stMarkdownContainer"] blockquote, [data-testid="stMarkdownContainer"] blockquote * {
  color: inherit !important; opacity: 1;}
[data-testid="stMarkdownContainer"] blockquote {margin-top: -.4rem;}
[class*="st-key-bell-"] {position: absolute; height: 0; overflow: hidden;}
.st-key-safety {border-left: 4px solid light-dark(#0B6E70, #5CCFD1); padding: 2px 0 2px 14px;}
h1 {letter-spacing: -.015em; padding: .3rem 0 .5rem !important;}
@media (max-width: 640px) {h1 {font-size: 27px !important;} .lede {font-size: 18px;} .card b {font-size: 26px;}}
@media (min-width: 1700px) {html {font-size: 22px !important;}}
@media (min-width: 1700px) {.fine, .card span {font-size: 20px;}}
@media (min-width: 641px) and (max-height: 800px) {.st-key-finding h1 {font-size: 31px !important;}
  .st-key-finding .lede {font-size: 20px; margin-bottom: -8px;}
  .cards {margin-top: -6px;} .card {padding: 8px 20px;}}
@media (max-width: 640px) {.matrix table {font-size: 17px;}
  .matrix th, .matrix td {min-width: 130px; padding: 8px 10px;}
  .matrix tbody th {min-width: 96px;}}
@media (max-width: 640px) {html {font-size: 17px !important;}}
@media print {[data-testid="stHeader"] {display: none;}}
</style>
"""


#: A window narrower than this many pixels is a phone's.
PHONE = 700
STYLESHEET = (Path(__file__).parent / "behind.css").read_text("utf-8")


def style() -> None:
    """The product's own style, once a run."""
    scheme = "dark" if dark() else "light"
    card = "#1B2028" if dark() else "#FFFFFF"
    st.html(STYLE + f"<style>{STYLESHEET}:root {{color-scheme: {scheme}; --card: {card};}}</style>")


def dark() -> bool:
    """Whether the page is dark: as the stage bar sees it, else as Streamlit says."""
    told = told_screen()
    return bool(told["dark"]) if told and "dark" in told else bool(st.context.theme.type == "dark")


def headline(finding: str, what: str = "", *, width: Literal["stretch", "content"] = "stretch") -> None:
    """The finding as the page's heading, what to do beneath it. Both are shown as text."""
    st.title(plain(finding), anchor=False, width=width)
    if what:
        lede(what)


def lede(text: str) -> None:
    """What to do, beneath the heading; shown as text."""
    st.html(f'<p class="lede">{escape(text)}</p>')


def fine(text: str) -> None:
    """What one may want to know beside a figure; shown as text."""
    st.html(f'<p class="fine">{escape(text)}</p>')


def plain(text: str) -> str:
    """Text for places that read Markdown: every sign of it loses its meaning."""
    return "".join(f"\\{c}" if c in r"\`*_{}[]()<>#+-.!|~$:&^=" else c for c in text)


def complaint(form: str, field: str | None = None, *, fields: Sequence[str] = ()) -> None:
    """The sentence of a refused entry, beside its field; without a field, every one not in `fields`."""
    found = state.complaint(form)
    if found is None:
        return
    where, sentence = found
    if (field is not None and where == field) or (field is None and where not in fields):
        st.error(plain(sentence), icon=":material/error:")


def safety(t: Translator, text: str) -> None:
    """The safe-space reminder."""
    with st.container(key="safety"):
        st.markdown(f"**{t('Safe space.')}** {plain(text)}")


def bullets(lines: Iterable[str]) -> None:
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))


def empty(sentence: str) -> None:
    """An empty state: says what to do next."""
    st.info(plain(sentence), icon=":material/lightbulb:")


@lru_cache(maxsize=64)
def qr(link: str) -> dict[str, object]:
    """A QR code as squares for the browser to draw: side length in modules and the dark ones' path."""
    code = segno.make(link, error="m")
    rows = [list(row) for row in code.matrix]
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, cell in enumerate(row) if cell)
    return {"size": len(rows), "path": path}


@dataclass(frozen=True, slots=True)
class Screen:
    """A person's window in CSS pixels, to the next smaller step of the stage bar's."""

    width: int = 1920
    height: int = 1080

    @property
    def phone(self) -> bool:
        return self.width < PHONE


def told_screen() -> dict[str, object] | None:
    """What the stage bar has told of this person's window and theme, as it told it; None before it did."""
    found: dict[str, object] | None = state.value("screen", None)
    return found


def keep_screen() -> None:
    """The stage bar has measured the window: what is drawn for it is drawn by the run that follows."""
    measured: Mapping[str, Any] = state.value("bar", {})
    if isinstance(measured.get("screen"), Mapping):
        state.put("screen", dict(measured["screen"]))


def screen() -> Screen:
    """The window: measured, else guessed from the browser's name."""
    told = told_screen()
    if told is None:
        return Screen(390, 844) if "Mobi" in (st.context.headers.get("User-Agent") or "") else Screen()
    return Screen(*(max(120, min(8000, int(_number(told.get(side))))) for side in ("width", "height")))


def _number(value: object) -> float:
    return value if isinstance(value, int | float) else 1080.0


def phone() -> bool:
    """Whether the window is a phone's."""
    return screen().phone


def slug(text: str) -> str:
    """Text as part of a container's key, which becomes a CSS class."""
    return "".join(c if c.isalnum() else "-" for c in text)
