"""What leaves the app: one module per format, each turns a snapshot into bytes.

`FORMATS` names what a workshop offers at any moment, however little it holds yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from playbook.exporters import due_dates, jira, own_json, pdf, rich, summaries, web, workbook
from playbook.exporters.markdown import plan_markdown, record_markdown
from playbook.exporters.spreadsheet import plan_csv, record_csv
from playbook.exporters.words import slug
from playbook.i18n import Translator
from playbook.workshop.view import View

#: Longest part of a title in a file's name: short enough for every file system, with room for the rest.
SLUG_LENGTH = 60
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Format:
    """A file a workshop offers: its name in an address, what a browser calls it, and how it is made."""

    name: str
    media_type: str
    render: Callable[[View, Translator], bytes]

    def filename(self, view: View) -> str:
        """What the file is called when it is saved."""
        return filename(self, view)


def filename(fmt: Format, view: View) -> str:
    """The title in plain letters, what the file is, and the day: checkout-outage-plan-2026-03-12.md.

    The day is the meeting's if it is planned, else the one on which the workshop was started, in the
    workshop's zone. Only a-z, 0-9, hyphens and one dot: never a path.
    """
    what = PurePosixPath(fmt.name)
    day = (view.starts_at or view.created_at).astimezone(ZoneInfo(view.zone)).date()
    title = slug(view.title, SLUG_LENGTH) or "workshop"
    return f"{title}-{what.stem.replace('.', '-')}-{day.isoformat()}{what.suffix}"


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("plan.md", "text/markdown; charset=utf-8", plan_markdown),
        Format("plan.csv", "text/csv; charset=utf-8", plan_csv),
        Format("actions.ics", "text/calendar; charset=utf-8; method=PUBLISH", due_dates.render),
        Format("jira.csv", "text/csv; charset=utf-8", jira.render),
        Format("record.md", "text/markdown; charset=utf-8", record_markdown),
        Format("record.csv", "text/csv; charset=utf-8", record_csv),
        Format("record.xlsx", XLSX, workbook.render),
        Format("workshop.json", "application/json", own_json.render),
        Format("report.pdf", "application/pdf", pdf.render),
        Format("report.html", "text/html; charset=utf-8", web.render),
        Format("report.rich.html", "text/html; charset=utf-8", rich.render),
        Format("summary-executives.md", "text/markdown; charset=utf-8", summaries.executives),
        Format("summary-company.md", "text/markdown; charset=utf-8", summaries.company),
        Format("summary-customers.md", "text/markdown; charset=utf-8", summaries.customers),
    )
}
