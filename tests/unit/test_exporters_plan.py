"""Where a team's plan is the target, reports say which targets were kept and missed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pypdf import PdfReader

from playbook.documents import Documents, Kind
from playbook.documents.plan import Plan
from playbook.documents.start import suggestion
from playbook.exporters import pdf, rich, web, words
from playbook.exporters.markdown import record_markdown
from playbook.i18n import LANGUAGES, translator
from playbook.store import Store
from playbook.workshop.view import View
from tests.unit.workshops import empty_view, sample_view

TITLES = {
    "en": "Targets of our plan, kept and missed",
    "fr": "Cibles de notre plan, tenues et manquées",
    "de": "Vorgaben unseres Plans, eingehalten und verfehlt",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('kept') / 'playbook.db'}", secret=b"kept")
    store.migrate()
    yield store
    store.close()


def planned(view: View, lang: str = "en") -> View:
    plan = suggestion(Kind.PLAN, lang)
    assert isinstance(plan, Plan)
    return replace(view, cadence="team", documents=Documents(plan=plan), plan_version=1)


def texts(view: View, lang: str) -> dict[str, str]:
    t = translator(lang)
    pages = PdfReader(io.BytesIO(pdf.render(view, t))).pages
    return {
        "markdown": record_markdown(view, t).decode(),
        "web": web.render(view, t).decode(),
        "rich": rich.render(view, t).decode(),
        "pdf": " ".join(" ".join(page.extract_text() for page in pages).split()),
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_report_has_the_targets_of_the_plan(shop: Store, lang: str) -> None:
    for name, text in texts(planned(sample_view(shop, lang), lang), lang).items():
        assert TITLES[lang] in text, name


def test_each_target_is_a_row_with_what_was_asked_and_what_became_of_it(shop: Store) -> None:
    view = planned(sample_view(shop, "en"))
    rows = words.kept_rows(view, translator("en"))
    assert len(rows) == len(view.kept)
    assert ("Customers", "First word", "within 15 min", "kept: after 12 min", False) in rows
    assert ("Partners", "First word", "within 1 h", "missed: never told", True) in rows
    for text in texts(view, "en").values():
        assert "missed: never told" in text


def test_without_a_plan_there_is_no_such_table(shop: Store) -> None:
    for view in (sample_view(shop, "en"), empty_view(shop)):
        assert words.kept_rows(view, translator("en")) == ()
        assert TITLES["en"] not in record_markdown(view, translator("en")).decode()


def test_a_plan_of_a_workshop_without_messages_has_nothing_to_show(shop: Store) -> None:
    for name, text in texts(planned(empty_view(shop)), "en").items():
        assert TITLES["en"] not in text, name
