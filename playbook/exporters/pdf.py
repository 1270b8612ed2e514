"""The report as PDF, typeset by Typst: a compiler in a wheel, so there is no browser and no network.

What people typed travels as JSON in `sys.inputs` and is put out as text; Typst never reads it as markup, so
`#read(…)` in a note prints those letters. The compiler's root is a fresh folder that holds the screenshot
and nothing else: even a mistake in our own template could open no file of the server.

Latin letters come from Libertinus, which the wheel brings; so they look the same on every server. Signs
it lacks (Chinese, emoji) come from the server's own fonts, and where there is none a box stands in their
place: the document is made all the same, and the text can still be copied out of it.
"""

from __future__ import annotations

import io
import json
import tempfile
from dataclasses import asdict
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst
from PIL import Image

from playbook.exporters.blocks import Block, Chart, Picture, Report
from playbook.exporters.document import report
from playbook.exporters.drawing import timeline_svg
from playbook.i18n import Translator
from playbook.workshop.view import View

FONT = "Libertinus Serif"
PICTURE = "screenshot.webp"
#: The screenshot is no larger on the page than this, in points.
PICTURE_WIDTH, PICTURE_HEIGHT = 360, 260
#: Hyphenation and quotation marks follow these; British, as dates do.
REGIONS = {"en": "gb", "fr": "fr", "de": "de"}


def render(view: View, t: Translator) -> bytes:
    """A tagged PDF in A4."""
    found = report(view, t)
    with tempfile.TemporaryDirectory(prefix="playbook-") as root:
        if view.preparation.screenshot:
            Path(root, PICTURE).write_bytes(view.preparation.screenshot)
        compiler = typst.Compiler(
            _template(),
            root=root,
            package_path=root,
            package_cache_path=root,
            font_paths=_fonts(),
            sys_inputs={"report": json.dumps(_data(found, view, t), ensure_ascii=False)},
        )
        content = compiler.compile(format="pdf")
    assert isinstance(content, bytes)  # noqa: S101 — only pictures of pages come as a list
    return content


def _data(found: Report, view: View, t: Translator) -> dict[str, Any]:
    head = {name: getattr(found, name) for name in ("lang", "title", "kicker", "lead", "zone")}
    return {
        **head,
        "region": REGIONS[found.lang],
        "footer": found.title,
        "blocks": [_block(block, view, t) for block in found.blocks],
    }


def _block(block: Block, view: View, t: Translator) -> dict[str, Any]:
    kind = type(block).__name__
    if isinstance(block, Chart):
        svg = timeline_svg(
            view.record,
            t=t,
            zone=view.zone,
            profile=view.profile,
            marks=view.marks,
            font=FONT,
            alt=block.alt,
        )
        return {"kind": kind, "alt": block.alt, "svg": svg}
    if isinstance(block, Picture):
        with Image.open(io.BytesIO(block.data)) as image:
            width, height = image.size
        points = min(width * 0.4, PICTURE_WIDTH, PICTURE_HEIGHT * width / height)
        return {"kind": kind, "alt": block.alt, "path": f"/{PICTURE}", "width": points}
    return {"kind": kind, **asdict(block)}


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The wheel's fonts and the server's; looking for them takes a tenth of a second, once."""
    return typst.Fonts()


@lru_cache(maxsize=1)
def _template() -> bytes:
    return files("playbook.exporters").joinpath("report.typ").read_bytes()
