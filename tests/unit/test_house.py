"""The house rules: what may import what, where code lives, how long a file may grow."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("playbook/**/*.py"), *ROOT.glob("pages/*.py"), ROOT / "app.py"])
CODE = [path for path in SOURCES if "migrations" not in path.parts]

#: Who may import whom within the house, by the first folder or module under `playbook`.
DOMAIN = {"errors", "record", "i18n"}
PURE = {
    "timeline", "segments", "figures", "headline", "hints", "label", "play", "sample", "charts", "canvas",
    "placing", "measures",
    "clockface", "palette", "importers", "review", "practice", "compare", "intake", "cadence",
    "archive", "scope", "selection", "matrix", "audit", "counterfactual", "belief", "report", "announced", "lanes",
    "silences", "pulse", "habits", "trends", "trend_chart", "told", "documents", "schema", "adherence", "wording",
    "advice", "finding", "phrasing",
}  # fmt: skip
LOWER = {
    "store": DOMAIN | {"model", "store"},
    "queries": DOMAIN | {"model"},
    "team_queries": DOMAIN | {"model"},
    "columns": set(),
    "model": DOMAIN | {"columns", "model"},
    "workshop": DOMAIN | PURE | {"model", "queries", "team_queries", "store", "workshop"},
    "exporters": DOMAIN | PURE | {"model", "workshop", "exporters"},
    "live": DOMAIN | PURE | {"model", "store", "workshop", "exporters", "live"},
    "ui": DOMAIN | PURE | {"model", "store", "workshop", "exporters", "live", "ui"},
    "catalogue": DOMAIN | {"catalogue"},
    "__main__": DOMAIN | PURE,
}
LOWER |= dict.fromkeys(DOMAIN | PURE, DOMAIN | PURE)


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_streamlit_is_imported_only_where_screens_are_made(path: Path) -> None:
    if not relative(path).startswith(("app.py", "pages/", "playbook/ui/")):
        assert not {name for name in imports(path) if name.split(".")[0] == "streamlit"}


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_imports_point_downwards(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    if parts[0] != "playbook" or parts[1] == "__init__":
        return
    allowed = LOWER[parts[1]]
    used = {name.split(".")[1] for name in imports(path) if name.startswith("playbook.")}
    assert used <= allowed, f"{relative(path)} may not import {sorted(used - allowed)}"


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_only_the_store_and_the_workshop_hold_a_session(path: Path) -> None:
    allowed = (
        "playbook/store.py",
        "playbook/queries.py",
        "playbook/team_queries.py",
        "playbook/workshop/",
        "playbook/model.py",
    )
    if not relative(path).startswith(allowed):
        used = imports(path)
        assert "sqlmodel.Session" not in used
        assert "sqlalchemy.orm.Session" not in used


@pytest.mark.parametrize("path", [p for p in CODE if {"ui", "pages"} & {*p.parts[-3:-1]}], ids=relative)
def test_only_state_touches_session_state(path: Path) -> None:
    if path.name != "state.py":
        assert "session_state" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(ROOT.glob("pages/*.py")), ids=relative)
def test_a_page_is_thin_and_not_named_like_a_standard_module(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 100
    assert path.stem not in sys.stdlib_module_names


@pytest.mark.parametrize("path", [*CODE, *sorted(ROOT.glob("playbook/ui/live/*.js"))], ids=relative)
def test_a_file_stays_readable(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 350


@pytest.mark.parametrize("path", sorted(ROOT.glob("playbook/ui/live/*.js")), ids=relative)
def test_text_reaches_the_page_only_as_text(path: Path) -> None:
    script = path.read_text("utf-8")
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert way not in script
