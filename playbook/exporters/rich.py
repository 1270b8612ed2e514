"""The report to paste into Confluence, Docs or a mail: headings, lists and tables, and nothing else.

No classes, styles, scripts or pictures: editors drop those, or worse, keep them.
"""

from __future__ import annotations

from playbook.exporters.document import report
from playbook.exporters.tags import escaped, html
from playbook.i18n import Translator
from playbook.workshop.view import View


def render(view: View, t: Translator) -> bytes:
    """A fragment of HTML in UTF-8, ready for the clipboard's `text/html`."""
    found = report(view, t)
    opening = (
        f"<h1>{escaped(found.title)}</h1>\n<p>{escaped(found.kicker)}</p>\n"
        f"<p><strong>{escaped(found.lead)}</strong></p>\n<p>{escaped(found.zone)}</p>"
    )
    fragment = f'<div lang="{found.lang}">\n{opening}\n{html(found.blocks, plain=True)}\n</div>\n'
    return fragment.encode()
