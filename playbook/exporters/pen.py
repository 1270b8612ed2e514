"""What the printed timeline is drawn with: a few SVG shapes, and how wide words are. Every text is escaped here."""

from __future__ import annotations

from html import escape

from playbook.exporters.blocks import fit
from playbook.palette import LIGHT

#: The smaller of the two sizes of letters, in units.
SMALL = 9.0
#: A letter is about so wide, in ems, in the wider of the fonts this may be set in.
EM = 0.56
#: Stripes, as a fill.
HATCH = "url(#hatch)"


def wide(words: str, size: float) -> float:
    """About how wide words are, in units."""
    return len(words) * size * EM


class Pen:
    """Collects shapes and makes one `<svg>` of them, on a white ground."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.parts: list[str] = []

    def text(
        self,
        words: str,
        x: float,
        y: float,
        *,
        colour: str,
        size: float = SMALL,
        anchor: str = "start",
        bold: bool = False,
    ) -> None:
        """Words on the line at `y`; `anchor` is SVG's text-anchor."""
        if not words:
            return
        weight = ' font-weight="700"' if bold else ""
        side = "" if anchor == "start" else f' text-anchor="{anchor}"'
        place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}"{side}{weight}'
        self.parts.append(f'<text {place} fill="{colour}">{escape(fit(words))}</text>')

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1, dash: str = "") -> None:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        self.parts.append(f'<line {ends} stroke="{colour}" stroke-width="{width}"{dashed}/>')

    def box(self, x: float, y: float, width: float, height: float, fill: str, edge: str = "") -> None:
        stroke = f' stroke="{edge}" stroke-width="0.7"' if edge else ""
        size = f'width="{max(width, 0.5):.1f}" height="{height:.1f}"'
        self.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" {size} fill="{fill}"{stroke}/>')

    def circle(self, x: float, y: float, r: float, fill: str, edge: str, width: float) -> None:
        shape = f'cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}"'
        self.parts.append(f'<circle {shape} fill="{fill}" stroke="{edge}" stroke-width="{width}"/>')

    def ellipse(self, x: float, y: float, rx: float, ry: float, edge: str, width: float = 2) -> None:
        shape = f'cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}"'
        self.parts.append(f'<ellipse {shape} fill="none" stroke="{edge}" stroke-width="{width}"/>')

    def diamond(self, x: float, y: float, r: float, fill: str, edge: str) -> None:
        far = r * 1.35
        path = f"M{x:.1f} {y - far:.1f}l{far:.1f} {far:.1f}l{-far:.1f} {far:.1f}l{-far:.1f} {-far:.1f}Z"
        self.parts.append(f'<path d="{path}" fill="{fill}" stroke="{edge}" stroke-width="1"/>')

    def flag(self, x: float, y: float, colour: str, *, crossed: bool) -> None:
        """A flag whose staff is at `x`, or a cross on it."""
        if crossed:
            path = f"M{x - 3:.1f} {y - 3:.1f}l6 6M{x - 3:.1f} {y + 3:.1f}l6 -6"
            self.parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        else:
            self.parts.append(f'<path d="M{x:.1f} {y - 4:.1f}l7 4l-7 4Z" fill="{colour}"/>')

    def svg(self, height: float, font: str, alt: str) -> str:
        """The whole; `alt` says it in words."""
        hatch = (
            '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><rect width="1.7" height="5" '
            f'fill="{LIGHT.severe_stripe}"/></pattern></defs>'
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {height:.0f}" role="img" '
            f'aria-label="{escape(fit(alt))}" font-family="{escape(font)}">'
            f'{hatch}<rect width="{self.width}" height="{height:.0f}" fill="{LIGHT.ground}"/>'
            f"{''.join(self.parts)}</svg>"
        )
