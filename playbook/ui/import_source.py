"""Where a record comes from: a file, a text that was copied, or the address of a status page."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from typing import BinaryIO

import streamlit as st

from playbook.errors import Unreadable
from playbook.importers import address
from playbook.record import Record
from playbook.selection import Columns
from playbook.ui import parts, state
from playbook.workshop.view import View

#: Largest file taken, in MB: the export of a busy Slack.
MAX_MEGABYTES = 210
FILE, TEXT, ADDRESS = "file", "text", "address"


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody gave us. `key` names this very content, `name` is that of the file, empty for anything else."""

    key: str
    file: BinaryIO
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A record as it was read: from which file, by which importer, and how its columns were understood."""

    key: str
    name: str
    source: str
    records: list[Record]
    columns: Columns | None = None
    #: Whether it was said beforehand which part of it is meant.
    narrowed: bool = False


def given(here: View) -> list[Given]:
    """The records as somebody gave them; none as long as nobody has."""
    t = state.visit().t
    names = {FILE: t("A file"), TEXT: t("Copied text")}
    if address.enabled():
        names[ADDRESS] = t("An address")
    way = st.segmented_control(
        t("How do you have the record?"),
        list(names),
        default=FILE,
        required=True,
        format_func=lambda key: names[key],
        key=f"import_way:{here.id}",
    )
    match way:
        case "text":
            return _text(here)
        case "address":
            return _address(here)
    return _file(here)


def _file(here: View) -> list[Given]:
    t = state.visit().t
    uploads = st.file_uploader(
        t("Incident records"),
        accept_multiple_files=True,
        key=f"import:{here.id}",
        max_upload_size=MAX_MEGABYTES,
        help=t(
            "Statuspage (incidents.json or history.atom), Google Cloud, PagerDuty, a Slack export, a table (CSV, "
            "XLSX) or the record this app has exported. What each is, its content says; several add up to one timeline."
        ),
    )
    return [Given(upload.file_id, upload, upload.name) for upload in uploads]


def _text(here: View) -> list[Given]:
    t = state.visit().t
    text = st.text_area(
        t("Paste the text of a status page, or your own lines"),
        key=f"import_text:{here.id}",
        height=220,
        placeholder=t("14:05 told support in the chat") + "\n" + t("14:20 status page: we are looking into it"),
    )
    return _of(text.encode()) if text.strip() else []


def _of(data: bytes) -> list[Given]:
    return [Given(hashlib.sha256(data).hexdigest()[:16], io.BytesIO(data))]


def _address(here: View) -> list[Given]:
    t = state.visit().t
    field, fetched = f"import_address:{here.id}", f"import_fetched:{here.id}"
    with st.form(f"import_address_form:{here.id}", border=False):
        st.text_input(t("Address of the status page"), key=field, placeholder="https://status.example.com")
        st.form_submit_button(t("Fetch the record"), on_click=state.put, args=(f"import_fetch:{here.id}", True))
    if state.take(f"import_fetch:{here.id}"):
        with st.spinner(t("Asking the status page…")):
            state.put(fetched, _fetched(state.value(field, "")))
    found = state.value(fetched, None)
    if isinstance(found, Unreadable):
        st.error(parts.plain(t.error(found)), icon=":material/error:")
        return []
    return _of(found) if found else []


def _fetched(where: str) -> bytes | Unreadable:
    try:
        return address.fetch(where.strip())
    except Unreadable as refusal:
        return refusal
