"""Streamlit's own dialogs stay away; everything else passes as it was."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from playbook.live.calm import CalmMiddleware


async def settings(_request: Request) -> Response:
    return JSONResponse({"allowedOrigins": ["x" * 900], "blockErrorDialogs": False}, headers={"X-Kept": "yes"})


async def other(_request: Request) -> Response:
    return PlainTextResponse("as it was")


def client() -> TestClient:
    routes = [
        Route("/_stcore/host-config", settings),
        Route("/base/_stcore/host-config", other),
        Route("/page", other),
    ]
    return TestClient(Starlette(routes=routes, middleware=[Middleware(CalmMiddleware), Middleware(GZipMiddleware)]))


def test_error_dialogs_are_turned_off_and_nothing_else_changes() -> None:
    answer = client().get("/_stcore/host-config")
    assert answer.json() == {"allowedOrigins": ["x" * 900], "blockErrorDialogs": True}
    assert answer.headers["X-Kept"] == "yes"
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_what_is_no_settings_passes_as_it_was() -> None:
    assert client().get("/base/_stcore/host-config").text == "as it was"
    assert client().get("/page").text == "as it was"
