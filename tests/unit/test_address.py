"""A status page by its address: what may be reached, and what is said when nothing can be."""

from __future__ import annotations

import io
import socket
import ssl
import time
from http.client import BadStatusLine

import pytest

from playbook.errors import Unreadable
from playbook.importers import address
from playbook.importers.address import Answer, fetch
from playbook.importers.public_address import is_public

JSON = b'{"incidents": []}'
PUBLIC = "93.184.216.34"


class World:
    """Names and servers that exist only here. A page is an Answer, or what is raised instead."""

    def __init__(self, pages=None, names=None):
        self.pages = pages or {}
        self.names = names or {}
        self.asked: list[tuple[str, str, str]] = []

    def resolve(self, host):
        found = self.names.get(host, [PUBLIC])
        if isinstance(found, Exception):
            raise found
        return found

    def get(self, where, host, path, deadline):
        self.asked.append((where, host, path))
        found = self.pages.get(f"{host}{path}", Answer(404, "", b""))
        if isinstance(found, Exception):
            raise found
        return found


@pytest.mark.parametrize("given", ["https://status.example.com", "status.example.com", " https://status.example.com/ "])
def test_the_page_s_incidents_are_fetched(given):
    world = World({"status.example.com/api/v2/incidents.json": Answer(200, "", JSON)})
    assert fetch(given, network=world) == JSON
    assert world.asked == [(PUBLIC, "status.example.com", "/api/v2/incidents.json")]


def test_the_feed_comes_second_and_a_web_page_is_no_record():
    feed = b"<?xml version='1.0'?><feed/>"
    world = World(
        {
            "status.example.com/api/v2/incidents.json": Answer(200, "", b"<!DOCTYPE html><html></html>"),
            "status.example.com/history.atom": Answer(200, "", feed),
        }
    )
    assert fetch("https://status.example.com", network=world) == feed
    with pytest.raises(Unreadable, match="No Statuspage record"):
        fetch("https://other.example.com", network=world)


def test_an_incident_s_own_address_and_a_file_s_are_taken_as_they_are():
    world = World(
        {
            "s.example.com/incidents/abc.json": Answer(200, "", JSON),
            "s.example.com/history.rss": Answer(200, "", b"<rss/>"),
        }
    )
    assert fetch("https://s.example.com/incidents/abc", network=world) == JSON
    assert fetch("https://s.example.com/history.rss?x=1#y", network=world) == b"<rss/>"


@pytest.mark.parametrize(
    "ip",
    """127.0.0.1 127.8.9.1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 0.0.0.0 0.1.2.3 100.64.0.1
    192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 ::1 ::
    fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12::1 ff02::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1
    64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 2002:7f00:1:: 2002:a00:1:: 2001:0:53aa:64c:0:0:80ff:fffe nonsense 1 0x7f000001
    """.split(),  # noqa: SIM905 — forty addresses read better as a block
)
def test_what_only_a_neighbour_could_reach_is_not_public(ip):
    assert not is_public(ip)
    with pytest.raises(Unreadable) as refused:
        fetch("https://status.example.com", network=World(names={"status.example.com": [ip]}))
    assert refused.value.field == "address"


@pytest.mark.parametrize("ip", [PUBLIC, "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_what_anybody_reaches_is_public(ip):
    assert is_public(ip)


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    world = World(names={"status.example.com": [PUBLIC, "10.0.0.1"]})
    with pytest.raises(Unreadable, match="not a public address"):
        fetch("https://status.example.com", network=world)
    assert world.asked == []


@pytest.mark.parametrize(
    "given",
    [
        "http://status.example.com",
        "ftp://status.example.com",
        "file:///etc/passwd",
        "https://status.example.com:8443",
        "https://user:pass@status.example.com",
        "https://user@status.example.com",
        "https://localhost",
        "https://127.0.0.1",
        "https://[::1]/",
        "https://[::ffff:169.254.169.254]",
        "https://169.254.169.254/latest/meta-data",
        "https://2130706433/",
        "https://status.example.com\\@evil.example",
        "https://",
        "",
        "https://a b.example.com",
        "https://status.example.com:99999",
        "https://" + "a" * 300 + ".com",
        "https://exa\x00mple.com",
        "https://status.example.com/a\r\nHost: evil",
    ],
)
def test_odd_addresses_never_reach_the_network(given):
    world = World()
    with pytest.raises(Unreadable):
        fetch(given, network=world)
    assert all(host == "status.example.com" and "\r" not in path for _, host, path in world.asked)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("https://inner.example.com/", "not a public address"),
        ("https://10.0.0.1/", "not a public address"),
        ("http://status.example.com/", "begin with https"),
        ("//inner.example.com/x", "not a public address"),
        ("/loop", "sends on and on"),
        ("https://status.example.com:22/", "begin with https"),
    ],
)
def test_every_redirect_is_checked_like_the_first(target, words):
    moved = Answer(302, target, b"")
    world = World(
        {"status.example.com/api/v2/incidents.json": moved, "status.example.com/loop": moved},
        {"inner.example.com": ["192.168.0.7"]},
    )
    with pytest.raises(Unreadable, match=words):
        fetch("https://status.example.com", network=world)
    assert {where for where, _, _ in world.asked} == {PUBLIC}


def test_a_redirect_to_another_public_page_is_followed():
    world = World(
        {
            "old.example.com/api/v2/incidents.json": Answer(301, "https://new.example.com/api/v2/incidents.json", b""),
            "new.example.com/api/v2/incidents.json": Answer(200, "", JSON),
        },
        {"new.example.com": ["8.8.4.4"]},
    )
    assert fetch("https://old.example.com", network=world) == JSON
    assert world.asked[-1][0] == "8.8.4.4"


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (ConnectionRefusedError(), "does not answer"),
        (TimeoutError(), "does not answer"),
        (BadStatusLine("x"), "does not answer"),
        (ssl.SSLCertVerificationError(), "cannot be trusted"),
    ],
)
def test_trouble_ends_in_one_sentence(trouble, words):
    world = World({"status.example.com/api/v2/incidents.json": trouble})
    with pytest.raises(Unreadable, match=words) as refused:
        fetch("https://status.example.com", network=world)
    assert str(refused.value).endswith(".")
    with pytest.raises(Unreadable, match=r"There is no nowhere\.example"):
        fetch("https://nowhere.example", network=World(names={"nowhere.example": socket.gaierror()}))


def test_a_name_that_never_resolves_is_given_up():
    class Slow(World):
        def resolve(self, host):
            time.sleep(1.5)
            return [PUBLIC]

    began = time.monotonic()
    with pytest.raises(Unreadable, match="longer than"):
        fetch("https://status.example.com", network=Slow(), seconds=0.1)
    assert time.monotonic() - began < 1.4


@pytest.mark.parametrize("setting", ["off", "OFF", "0", "no"])
def test_one_setting_switches_it_off(monkeypatch, setting):
    monkeypatch.setenv("PLAYBOOK_FETCH", setting)
    world = World()
    with pytest.raises(Unreadable, match="does not fetch"):
        fetch("https://status.example.com", network=world)
    assert world.asked == []


class Wire:
    """A socket after the handshake: gives an answer in pieces, keeps what it was sent."""

    def __init__(self, answer: bytes):
        self.answer, self.sent, self.timeouts = answer, b"", []

    def sendall(self, data):
        self.sent += data

    def do_handshake(self):
        return None

    def settimeout(self, seconds):
        self.timeouts.append(seconds)

    def makefile(self, mode):
        return io.BufferedReader(io.BytesIO(self.answer))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


@pytest.fixture
def wired(monkeypatch):
    """The real network code over a made-up wire: `wired(answer)` gives it, the wire and who was called."""

    def build(answer: bytes):
        wire, called = Wire(answer), []

        def connect(where, timeout):
            called.append((where, timeout))
            return wire

        internet = address._Internet(connect)

        class Tls:
            def wrap_socket(self, sock, server_hostname, do_handshake_on_connect):
                called.append(server_hostname)
                return sock

        internet._tls = Tls()
        return internet, wire, called

    return build


def test_the_checked_address_is_the_one_connected_to_under_the_page_s_name(wired):
    internet, wire, called = wired(b"HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n" + JSON)
    answer = internet.get(PUBLIC, "status.example.com", "/x", time.monotonic() + 5)
    assert answer == Answer(200, "", JSON)
    assert called[0][0] == (PUBLIC, 443)
    assert called[0][1] <= 5
    assert called[1] == "status.example.com"
    assert wire.sent.startswith(b"GET /x HTTP/1.1\r\nHost: status.example.com\r\n")


def test_a_chunked_answer_and_a_redirect_are_read(wired):
    internet, _, _ = wired(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2]\r\n0\r\n\r\n")
    assert internet.get(PUBLIC, "h.example", "/", time.monotonic() + 5).body == b"[1,2]"
    internet, _, _ = wired(b"HTTP/1.1 301 Moved\r\nLocation: https://x.example/\r\n\r\n")
    assert internet.get(PUBLIC, "h.example", "/", time.monotonic() + 5) == Answer(301, "https://x.example/", b"")


def test_an_endless_answer_and_a_late_one_are_cut_off(wired, monkeypatch):
    monkeypatch.setattr(address, "MAX_ANSWER", 1_000_000)
    internet, _, _ = wired(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 2_000_000)
    with pytest.raises(Unreadable, match="more than 1 MB"):
        internet.get(PUBLIC, "h.example", "/", time.monotonic() + 5)
    internet, _, _ = wired(b"HTTP/1.1 200 OK\r\n\r\n[]")
    with pytest.raises(TimeoutError):
        internet.get(PUBLIC, "h.example", "/", time.monotonic() - 1)
