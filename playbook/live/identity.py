"""Who a browser is: a random token in a cookie. The database keeps only its hash."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from playbook.store import token_hash

COOKIE = "playbook"
#: Seconds; browsers keep no cookie longer than 400 days.
MAX_AGE = 400 * 24 * 60 * 60
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
#: Paths that are ours and not Streamlit's, under any base path.
_OURS = re.compile(r"/(live|join|export)/|/healthz$")
_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


def new_token() -> str:
    """128 random bits, fit for a cookie."""
    return secrets.token_urlsafe(16)


def browser_of(cookies: Mapping[str, str]) -> str | None:
    """The name under which the database knows this browser; None without a well-formed cookie."""
    token = cookies.get(COOKIE, "")
    return token_hash(token) if _TOKEN.fullmatch(token) else None


def is_https(scope: Scope) -> bool:
    """Whether the person's browser speaks HTTPS, directly or to a proxy in front of us."""
    forwarded = Headers(scope=scope).get("x-forwarded-proto", "")
    scheme = forwarded.split(",")[0].strip().lower() or scope.get("scheme", "")
    return scheme in ("https", "wss")


def origin_allowed(headers: Headers) -> bool:
    """Whether the page that opens a socket is one of ours.

    Only browsers send `Origin`, and no page can forge it or a forwarded host; a client without it holds no
    other site's cookies. `PLAYBOOK_ORIGINS` names further origins, separated by commas.
    """
    origin = headers.get("origin")
    if origin is None:
        return True
    if origin.lower() in {o.strip().rstrip("/").lower() for o in os.environ.get("PLAYBOOK_ORIGINS", "").split(",")}:
        return True
    hosts = (headers.get("host", ""), *headers.get("x-forwarded-host", "").split(","))
    try:
        page = urlsplit(origin)
        if page.scheme not in _PORTS or not page.hostname:
            return False
        wanted = (page.hostname, page.port or _PORTS[page.scheme])
        served = [urlsplit(f"//{host.strip()}") for host in hosts if host.strip()]
        return wanted in {(each.hostname, each.port or _PORTS[page.scheme]) for each in served}
    except ValueError:
        return False


class IdentityMiddleware:
    """Gives a browser without a cookie one with its first page, so that the page's socket carries it already."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        asks_for_page = scope["method"] == "GET" and "text/html" in headers.get("accept", "")
        known = browser_of(_cookies(headers)) is not None
        ours = _OURS.search(scope["path"]) is not None

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                out = MutableHeaders(scope=message)
                html = out.get("content-type", "").startswith("text/html")
                if ours:
                    out["X-Content-Type-Options"] = "nosniff"
                if html or ours:
                    out.setdefault("X-Frame-Options", "SAMEORIGIN")
                    out.setdefault("Referrer-Policy", "same-origin")
                if not known and scope["method"] == "GET" and (asks_for_page or html):
                    out.append("Set-Cookie", _new_cookie(secure=is_https(scope)))
            await send(message)

        await self.app(scope, receive, answer)


def _cookies(headers: Headers) -> dict[str, str]:
    jar: SimpleCookie = SimpleCookie()
    for line in headers.getlist("cookie"):
        for part in line.split(";"):
            try:
                jar.load(part.strip())
            except CookieError:  # another application's cookie, of no interest
                continue
    return {name: morsel.value for name, morsel in jar.items()}


def _new_cookie(*, secure: bool) -> str:
    cookie = f"{COOKIE}={new_token()}; HttpOnly; Max-Age={MAX_AGE}; Path=/; SameSite=Lax"
    return f"{cookie}; Secure" if secure else cookie
