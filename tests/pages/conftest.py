"""Pages through AppTest: a fresh database, a browser by name, the frame as the way in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from playbook.model import Workshop
from playbook.store import Store
from playbook.ui import state
from playbook.workshop import lead, samples, seats, unit, view

FRAME = Path(__file__).parents[2] / "pages" / "_frame.py"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    fresh = Store(f"sqlite:///{tmp_path / 'pages.db'}", secret=b"k" * 32)
    fresh.migrate()
    monkeypatch.setattr(state, "store", lambda: fresh)
    yield fresh
    fresh.close()


class Room:
    """A workshop with its facilitator "lead" and a participant "ann"."""

    def __init__(self, store: Store, *, sample: bool) -> None:
        self.store = store
        if sample:
            self.id = samples.open_sample(store, browser="lead", lang="en")
        else:
            self.id = seats.start(
                store, browser="lead", team="Pay", title="Outage", language="en", time_zone="Europe/Paris"
            ).workshop_id
        seats.join(store, browser="ann", code=self.view().code, name="Ann")

    def view(self, browser: str = "lead") -> view.View:
        return view.look(self.store, browser=browser, workshop_id=self.id)

    def go(self, step: str) -> None:
        if self.view().step != step:
            unit.perform(self.store, browser="lead", workshop_id=self.id, use_case=lead.go, step=step)


@pytest.fixture
def sample_room(store: Store) -> Room:
    return Room(store, sample=True)


@pytest.fixture
def empty_room(store: Store) -> Room:
    return Room(store, sample=False)


Open = Callable[..., AppTest]


@pytest.fixture
def open_page(store: Store, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a page as a browser; a workshop's address opens the step the room is at."""

    def opened(browser: str | None = "lead", page: str | None = None, lang: str = "en", **query: str) -> AppTest:
        monkeypatch.setattr(state, "browser", lambda: browser)
        app = AppTest.from_file(str(FRAME), default_timeout=30)
        app.context = {"locale": "en-GB", "timezone": "Europe/Paris"}
        if page is None and "w" in query:
            with store.reading() as session:
                page = session.get_one(Workshop, query["w"]).step
        if page:
            app.switch_page(f"{page}.py")
        app.query_params["lang"] = lang
        for key, value in query.items():
            app.query_params[key] = value
        return app.run()

    return opened


def heading(app: AppTest) -> str:
    """The page's heading as a person reads it."""
    return app.title[0].value.replace("\\", "")


def said(app: AppTest) -> str:
    """Everything the page says in words."""
    kinds = ("title", "subheader", "markdown", "caption", "info", "error", "warning", "success")
    words = [each.value.replace("\\", "") for kind in kinds for each in app.get(kind)]
    html = [unescape(each.proto.body) for each in app.get("html") if "<style" not in each.proto.body]
    return "\n".join([*words, *html])
