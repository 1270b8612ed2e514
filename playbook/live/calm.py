"""Keeps Streamlit from laying a dialog over the page when the connection drops."""

from __future__ import annotations

import json
from typing import Any, Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SETTINGS: Final = "/_stcore/host-config"


class CalmMiddleware:
    """Answers Streamlit's question for its settings with error dialogs turned off.

    The dialog takes the focus away from whoever is typing, drops what is being dragged and stays after the
    connection is back. The stage bar says how the connection stands. Streamlit has no option for this and lets no
    route of ours answer in its place.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].endswith(_SETTINGS):
            await self.app(scope, receive, send)
            return
        start: Message = {}
        body = b""

        async def answer(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = message
                return
            body += message.get("body", b"")
            if message.get("more_body"):
                return
            told = _calmed(body)
            MutableHeaders(scope=start)["content-length"] = str(len(told))
            await send(start)
            await send({"type": "http.response.body", "body": told})

        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self.app({**scope, "headers": plain}, receive, answer)


def _calmed(body: bytes) -> bytes:
    try:
        settings: Any = json.loads(body)
    except ValueError:
        return body
    if not isinstance(settings, dict):
        return body
    return json.dumps(settings | {"blockErrorDialogs": True}).encode()
