"""A status page by its address: `https://status.example.com` → `/api/v2/incidents.json`, else `history.atom`.

The server asks on a stranger's behalf, so it may reach nothing a stranger could not: HTTPS on port 443 only,
and every address a name resolves to, at every redirect, must be public. The connection then goes to the very
address that was checked, so that a name answering differently a moment later changes nothing; the certificate
is checked against the name. `PLAYBOOK_FETCH=off` in the environment switches all of it off.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import os
import re
import socket
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TookTooLong
from time import monotonic
from typing import NamedTuple, Protocol
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from playbook.errors import Unreadable
from playbook.importers.public_address import is_public

#: Seconds for everything together, and bytes of one answer.
SECONDS = 10.0
MAX_ANSWER = 10_000_000
_MAX_REDIRECTS = 3
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_CHUNK = 65_536

#: A host with at least one point in it; `localhost` and numbers for an address are none.
_NAME = re.compile(r"(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{1,63}\.?")


class Answer(NamedTuple):
    """What a server said; `location` is where it sends us on, empty otherwise."""

    status: int
    location: str
    body: bytes


class Network(Protocol):
    """The two things asked of the world, so that tests can be one of their own."""

    def resolve(self, host: str) -> list[str]:
        """Every address of a name. Raises OSError when it has none."""
        ...

    def get(self, address: str, host: str, path: str, deadline: float) -> Answer:
        """GET from that address, as that host, until `deadline` of the monotonic clock. Raises OSError or
        http.client.HTTPException."""
        ...


def enabled() -> bool:
    """Whether this installation fetches addresses at all."""
    return os.environ.get("PLAYBOOK_FETCH", "on").strip().lower() not in ("off", "0", "no", "false")


def fetch(address: str, *, network: Network | None = None, seconds: float = SECONDS) -> bytes:
    """The record a status page offers, to be given to `read`.

    Raises `Unreadable`, field "address", with one sentence: fetching is off, the address is not a public
    HTTPS address, nothing answers in time, or no record stands there.
    """
    if not enabled():
        raise Unreadable(
            "This installation does not fetch addresses. Save the page's incidents.json and choose the file.",
            field="address",
        )
    base = _parsed(address)
    world = network or _Internet()
    deadline = monotonic() + seconds
    # In a thread, because a name that never resolves cannot be given a time limit.
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fetch")
    try:
        return pool.submit(_first_of, _candidates(base), world, deadline).result(timeout=seconds + 0.5)
    except TookTooLong as error:
        raise _too_slow() from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _candidates(base: SplitResult) -> list[str]:
    """Addresses to try: what was given if it is a record itself, an incident's own record, the whole page's."""
    root = f"https://{base.netloc}"
    path = base.path.rstrip("/")
    if path.endswith((".json", ".atom", ".rss")):
        return [root + path]
    own = [f"{root}{path}.json"] if "/incidents/" in path else []
    return [*own, f"{root}/api/v2/incidents.json", f"{root}/history.atom"]


def _first_of(urls: list[str], world: Network, deadline: float) -> bytes:
    for url in urls:
        body = _followed(url, world, deadline)
        if body is not None and body.lstrip()[:1] in (b"{", b"[", b"<") and not _is_page(body):
            return body
    raise Unreadable(
        "No Statuspage record stands at this address. Open the page, copy its text and paste that instead.",
        field="address",
    )


def _is_page(body: bytes) -> bool:
    start = body[:2000].lower()
    return b"<html" in start or b"<!doctype html" in start


def _followed(url: str, world: Network, deadline: float) -> bytes | None:
    """The body at an address after its redirects, each checked like the first; None for any other status."""
    for _ in range(_MAX_REDIRECTS + 1):
        target = _parsed(url)
        host = target.hostname or ""
        where = _public(host, world)
        path = quote(target.path or "/", safe="/%:@!$&'()*+,;=~-._") + (f"?{target.query}" if target.query else "")
        if any(ord(sign) < 33 or ord(sign) > 126 for sign in path):
            raise _not_address()
        if monotonic() > deadline:
            raise _too_slow()
        answer = _asked(world, where, host, path, deadline)
        if answer.status not in _REDIRECTS:
            return answer.body if answer.status == 200 else None
        url = urljoin(url, answer.location)
    raise Unreadable("The address sends on and on. Give the address it ends at.", field="address")


def _asked(world: Network, where: list[str], host: str, path: str, deadline: float) -> Answer:
    """Ask the checked addresses in turn until one answers."""
    for place, address in enumerate(where):
        try:
            return world.get(address, host, path, deadline)
        except ssl.SSLError as error:
            raise Unreadable(
                "The certificate of {host} cannot be trusted, so nothing was fetched.", field="address", host=host
            ) from error
        except (OSError, http.client.HTTPException) as error:
            if monotonic() > deadline:
                raise _too_slow() from error
            if place + 1 == min(len(where), 3):
                raise Unreadable(
                    "{host} does not answer. Check the address, or save the record as a file.",
                    field="address",
                    host=host,
                ) from error
    raise _too_slow()


def _parsed(address: str) -> SplitResult:
    text = address.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        found = urlsplit(text)
        port = found.port
        host = (found.hostname or "").encode("idna").decode("ascii") if not _literal(found.hostname) else ""
    except (ValueError, UnicodeError) as error:
        raise _not_address() from error
    if found.scheme != "https" or port not in (None, 443):
        raise Unreadable("Only addresses that begin with https:// are fetched.", field="address")
    if found.username is not None or found.password is not None or len(text) > 2000 or "\\" in text:
        raise _not_address()
    name = host or (found.hostname or "")
    if not _NAME.fullmatch(name) and not (":" in name and _literal(name)):
        raise _not_address()
    return found._replace(netloc=f"[{name}]" if ":" in name else name, fragment="")


def _literal(host: str | None) -> bool:
    try:
        ipaddress.ip_address(host or "")
    except ValueError:
        return False
    return True


def _public(host: str, world: Network) -> list[str]:
    """Every address of a host; refused when a single one of them is not public."""
    try:
        found = [host] if _literal(host) else world.resolve(host)
    except (OSError, UnicodeError) as error:
        raise Unreadable("There is no {host}. Check the address.", field="address", host=host[:80]) from error
    if not found or not all(is_public(address) for address in found):
        raise Unreadable(
            "{host} is not a public address, so it is not fetched. Save the record as a file and choose that.",
            field="address",
            host=host[:80],
        )
    return found


def _not_address() -> Unreadable:
    return Unreadable("This is not the address of a status page. It should look like https://status.example.com.",
                      field="address")  # fmt: skip


def _too_slow() -> Unreadable:
    return Unreadable(
        "The status page took longer than {seconds} seconds to answer. Save its record as a file and choose that.",
        field="address",
        seconds=int(SECONDS),
    )


class _Internet:
    """The real world."""

    def __init__(self, connect: Callable[..., socket.socket] = socket.create_connection) -> None:
        self._connect = connect
        self._tls = ssl.create_default_context()

    def resolve(self, host: str) -> list[str]:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    def get(self, address: str, host: str, path: str, deadline: float) -> Answer:
        plain = self._connect((address, 443), timeout=_left(deadline))
        with plain, self._tls.wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False) as sock:
            # Each read has a time limit of its own; the line is cut when the time for all of them is over.
            end = threading.Timer(_left(deadline), _cut, [sock])
            end.daemon = True
            end.start()
            try:
                sock.do_handshake()
                return self._asked(sock, host, path, deadline)
            finally:
                end.cancel()

    def _asked(self, sock: ssl.SSLSocket, host: str, path: str, deadline: float) -> Answer:
        request = (
            f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: playbook\r\nAccept: application/json, "
            "application/atom+xml\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
        )
        sock.sendall(request.encode("ascii"))
        answer = http.client.HTTPResponse(sock, method="GET")
        sock.settimeout(_left(deadline))
        answer.begin()
        body = bytearray()
        while answer.status == 200:
            sock.settimeout(_left(deadline))
            chunk = answer.read1(_CHUNK)
            if not chunk:
                _left(deadline)
                if answer.length:
                    raise http.client.IncompleteRead(bytes(body))
                break
            body += chunk
            if len(body) > MAX_ANSWER:
                raise Unreadable(
                    "The record at this address has more than {limit} MB. Save it as a file and choose that.",
                    field="address",
                    limit=MAX_ANSWER // 1_000_000,
                )
        return Answer(answer.status, answer.getheader("Location") or "", bytes(body))


def _cut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _left(deadline: float) -> float:
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left
