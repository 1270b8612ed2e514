"""What the server answers besides Streamlit's pages: the socket, join links, the board's files, downloads.

Streamlit may be served below a base path, and a proxy may or may not take it away: each route answers below
any prefix, and redirects are relative.
"""

from __future__ import annotations

import logging
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from playbook import exporters
from playbook.errors import NotAllowed, PlaybookError
from playbook.i18n import LANGUAGES, preferred, translator
from playbook.live.assets import PLOTLY, TYPES, asset, assets_version, packed_library
from playbook.live.calm import CalmMiddleware
from playbook.live.identity import IdentityMiddleware, browser_of
from playbook.live.service import lifespan, service
from playbook.live.socket import live
from playbook.store import Store
from playbook.workshop import view

__all__ = ["MIDDLEWARE", "ROUTES", "lifespan"]

log = logging.getLogger(__name__)


async def join(request: Request) -> Response:
    """`/join/{code}`: what the QR code says. The page asks for a name and takes the seat."""
    location = f"../?{urlencode({'code': request.path_params['code']})}"
    return Response(status_code=303, headers={"Location": location}, media_type="text/html")


async def board_file(request: Request) -> Response:
    """`/live/assets/{version}/{name}`: kept for ever under the version it has, and not at all under another."""
    path = asset(request.path_params["name"])
    if path is None:
        return PlainTextResponse("There is no such file.", 404)
    right = request.path_params["version"] == assets_version()
    headers = {
        "Content-Type": TYPES[path.suffix],
        "Cache-Control": "public, max-age=31536000, immutable" if right else "no-store",
    }
    if path == PLOTLY and "gzip" in request.headers.get("accept-encoding", ""):
        content = await run_in_threadpool(packed_library)
        return Response(content, headers=headers | {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"})
    return FileResponse(path, headers=headers)


def _rendered(store: Store, browser: str, workshop_id: str, chosen: exporters.Format, lang: str) -> tuple[bytes, str]:
    found = view.look(store, browser=browser, workshop_id=workshop_id)
    t = translator(lang if lang in LANGUAGES else found.language)
    return chosen.render(found, t), chosen.filename(found)


async def export(request: Request) -> Response:
    """`/export/{workshop_id}/{name}`: a file of what this seat may know of the workshop."""
    t = translator(preferred(request.headers.get("accept-language")))
    chosen = exporters.FORMATS.get(request.path_params["name"])
    if chosen is None:
        return PlainTextResponse(t("There is no file of this name."), 404)
    browser, here = browser_of(request.cookies), service()
    workshop_id, lang = request.path_params["workshop_id"], request.query_params.get("lang", "")
    try:
        if browser is None:
            raise NotAllowed("You have no seat in this workshop. Join it with its code.")
        content, name = await here.read(_rendered, here.store, browser, workshop_id, chosen, lang)
    except PlaybookError as refusal:
        return PlainTextResponse(t.error(refusal), 403)
    return Response(
        content,
        media_type=chosen.media_type,
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
            "Cache-Control": "no-store",
        },
    )


async def health(_request: Request) -> Response:
    """`/healthz`: whether this server can do its work."""
    try:
        here = service()
        if await here.read(here.healthy):
            return PlainTextResponse("ok")
    except Exception:
        log.exception("not healthy")
    return PlainTextResponse("The database does not answer.", 503)


def _everywhere(path: str, endpoint: object) -> list[BaseRoute]:
    kind = WebSocketRoute if endpoint is live else Route
    return [kind(prefix + path, endpoint) for prefix in ("", "/{base:path}")]  # type: ignore[arg-type]


ROUTES: list[BaseRoute] = [
    *_everywhere("/live/assets/{version}/{name}", board_file),
    *_everywhere("/live/{workshop_id}", live),
    *_everywhere("/join/{code}", join),
    *_everywhere("/export/{workshop_id}/{name}", export),
    *_everywhere("/healthz", health),
]
MIDDLEWARE = [Middleware(IdentityMiddleware), Middleware(CalmMiddleware)]
