"""Colours of the charts on a light and on a dark ground. Silence is warm, updates are cool."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Text colours reach 4.5 : 1 on `ground` and on both shades, marks 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

    ground: str
    text: str
    muted: str
    grid: str
    shades: tuple[str, str]
    update: str
    calm: str
    calm_edge: str
    over: str
    over_edge: str
    over_text: str
    severe: str
    severe_stripe: str
    severe_text: str
    start: str
    announced: str
    late: str
    sticky: str
    sticky_edge: str
    sticky_text: str


LIGHT = Palette(
    ground="#FFFFFF",
    text="#1D2430",
    muted="#5B6472",
    grid="#E4E0D8",
    shades=("#F6F3EC", "#EAF1F0"),
    update="#0B6E70",
    calm="#BFDCD9",
    calm_edge="#4A938F",
    over="#F3B04A",
    over_edge="#A86C05",
    over_text="#7A4F00",
    severe="#E45A32",
    severe_stripe="#A93719",
    severe_text="#B3361E",
    start="#B3361E",
    announced="#1F4FD8",
    late="#B3361E",
    sticky="#FFE27A",
    sticky_edge="#8A6A00",
    sticky_text="#1D2430",
)
DARK = Palette(
    ground="#12161D",
    text="#EEF1F5",
    muted="#AEB7C4",
    grid="#303844",
    shades=("#1B212A", "#16282B"),
    update="#4FD1C5",
    calm="#245450",
    calm_edge="#56A39C",
    over="#D9962F",
    over_edge="#F6C670",
    over_text="#F6C670",
    severe="#E9663F",
    severe_stripe="#7E2710",
    severe_text="#FF9B7D",
    start="#FF9B7D",
    announced="#8FB2FF",
    late="#FF9B7D",
    sticky="#F2CF63",
    sticky_edge="#F6DC8B",
    sticky_text="#1D2430",
)
