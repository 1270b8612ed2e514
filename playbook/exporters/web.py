"""The report as one HTML file that works from a disk, without a network, today and in ten years.

What may run in it is named by hash in its own content security policy: Plotly's script and the few lines
that start it. Nothing may be loaded, sent or embedded from anywhere; pictures are in the file. Styles have
to be allowed inline without a hash, since Plotly writes its own while it draws; without any source to load
from, the worst a style could do is to look ugly, and every text is escaped before it comes to that. Data
for the chart stands in a block of JSON, which is never run.

Paper gets the drawing instead of the chart: vectors, at the page's width, in colours for white ground.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import lru_cache
from html import escape
from importlib.resources import files
from typing import Any

from playbook.charts import CONFIG, timeline_figure
from playbook.exporters.blocks import Chart
from playbook.exporters.document import has_chart, report
from playbook.exporters.drawing import timeline_svg
from playbook.exporters.tags import escaped, html
from playbook.i18n import Translator
from playbook.scope import CUSTOMERS
from playbook.workshop.view import View

#: Width the wide figure is laid out for and the narrow one's, in CSS pixels.
WIDE, NARROW = 1120, 358


def render(view: View, t: Translator) -> bytes:
    """The whole page in UTF-8; about 5 MB, nearly all of it Plotly."""
    found = report(view, t)
    drawn = has_chart(view)

    def chart(block: Chart) -> str:
        return f'<figure>{_drawing(view, t, block.alt)}<div id="chart" hidden></div></figure>'

    scripts = [_plotly(), _starter()] if drawn else []
    figures = f'<script type="application/json" id="figures">{_figures(view, t)}</script>' if drawn else ""
    page = f"""<!DOCTYPE html>
<html lang="{found.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{escape(found.title)}</title>
<style>{_resource("report.css")}</style>
</head>
<body>
<main>
<header>
<p class="kicker">{escaped(found.kicker)}</p>
<h1>{escaped(found.title)}</h1>
<p class="lead">{escaped(found.lead)}</p>
<p class="muted">{escaped(found.zone)}</p>
</header>
{html(found.blocks, chart=chart)}
</main>
{figures}
{"".join(f"<script>{script}</script>" for script in scripts)}
</body>
</html>
"""
    return page.encode()


def _drawing(view: View, t: Translator, alt: str) -> str:
    svg = timeline_svg(view.record, t=t, zone=view.zone, profile=view.profile, marks=view.marks, alt=alt)
    return f'<div id="drawing">{svg}</div>'


def _figures(view: View, t: Translator) -> str:
    """The chart four times, for wide and narrow screens, light and dark, as JSON that ends no script."""
    named = {
        f"{'narrow' if narrow else 'wide'}-{'dark' if dark else 'light'}": _figure(view, t, narrow=narrow, dark=dark)
        for narrow in (False, True)
        for dark in (False, True)
    }
    text = json.dumps({**named, "config": CONFIG}, ensure_ascii=False, separators=(",", ":"))
    # Inside a script element only these could end or change what it is.
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text.encode("utf-8", "replace").decode()


def _figure(view: View, t: Translator, *, narrow: bool, dark: bool) -> dict[str, Any]:
    figure = timeline_figure(
        view.record,
        t=t,
        zone=view.zone,
        profile=view.profile,
        marks=view.marks,
        dark=dark,
        strip=CUSTOMERS,
        phone=narrow,
        width=NARROW if narrow else WIDE,
    )
    drawn: dict[str, Any] = figure.to_plotly_json()
    drawn["layout"].pop("template", None)  # everything is said in the figure itself
    return drawn


def _policy(scripts: list[str]) -> str:
    hashes = " ".join(f"'{_hash(script)}'" for script in scripts) or "'none'"
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@lru_cache(maxsize=4)
def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@lru_cache(maxsize=1)
def _plotly() -> str:
    # As bytes: the hash counts every one, and no reading of lines may change them.
    script = files("plotly").joinpath("package_data/plotly.min.js").read_bytes().decode()
    if "</script" in script.casefold() or "\r" in script:
        raise ValueError("this Plotly cannot be put into a page as it is")
    return script


@lru_cache(maxsize=2)
def _resource(name: str) -> str:
    return files("playbook.exporters").joinpath(name).read_text("utf-8")


def _starter() -> str:
    return _resource("report.js")
