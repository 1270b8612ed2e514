"""Who gets in: cookies, origins, seats."""

from __future__ import annotations

import re

import pytest
from starlette.datastructures import Headers

from playbook.live.identity import browser_of, origin_allowed
from playbook.store import token_hash
from tests.live.conftest import House, Meeting, Person


def test_a_browser_without_a_cookie_has_no_seat(house: House, meeting: Meeting) -> None:
    assert house.dial(f"/live/{meeting.id}").closed_with() == 4401


def test_a_browser_without_a_seat_hears_nothing(house: House, meeting: Meeting) -> None:
    tab = house.dial(f"/live/{meeting.id}", person=Person())
    assert tab.closed_with() == 4401
    assert tab.frames == []


def test_an_unknown_workshop_is_like_one_without_a_seat(house: House, meeting: Meeting) -> None:
    assert house.dial("/live/0000000000000000", person=meeting.anna).closed_with() == 4401


def test_a_page_of_another_site_cannot_open_the_socket(house: House, meeting: Meeting) -> None:
    tab = house.dial(f"/live/{meeting.id}", person=meeting.anna, origin="https://elsewhere.example")
    assert tab.closed_with() == 4403
    assert tab.frames == []


def test_the_own_site_can_open_the_socket_below_any_prefix(house: House, meeting: Meeting) -> None:
    tab = house.dial(f"/tools/playbook/live/{meeting.id}", person=meeting.anna, origin="http://testserver")
    assert tab.hear()["t"] == "snapshot"


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"host": "a.example"}, True),
        ({"host": "a.example", "origin": "http://a.example"}, True),
        ({"host": "A.example:80", "origin": "http://a.example"}, True),
        ({"host": "a.example:443", "origin": "https://a.example"}, True),
        ({"host": "a.example:8501", "origin": "http://a.example:8501"}, True),
        ({"host": "inner:8501", "x-forwarded-host": "a.example", "origin": "https://a.example"}, True),
        ({"host": "inner:8501", "origin": "https://partner.example"}, True),
        ({"host": "a.example:8501", "origin": "http://a.example:8502"}, False),
        ({"host": "a.example", "origin": "http://a.example.evil.example"}, False),
        ({"host": "a.example", "origin": "null"}, False),
        ({"host": "a.example", "origin": ""}, False),
        ({"host": "a.example", "origin": "http://a.example:99999"}, False),
        ({"host": "a.example", "origin": "http://[a.example"}, False),
        ({"host": "a.example", "origin": "file://a.example"}, False),
    ],
)
def test_the_origin_has_to_be_the_host(headers: dict[str, str], allowed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAYBOOK_ORIGINS", "https://partner.example, https://other.example/")
    assert origin_allowed(Headers(headers)) is allowed


def test_a_first_page_brings_a_cookie_that_scripts_cannot_read(house: House) -> None:
    found = house.client.get("/join/ABCDEF", headers={"accept": "text/html"}, follow_redirects=False)
    cookie = found.headers["set-cookie"]
    assert re.match(r"playbook=[A-Za-z0-9_-]{22};", cookie)
    parts = set(cookie.split("; ")[1:])
    assert parts == {"HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=Lax"}


def test_under_https_the_cookie_is_secure(house: House) -> None:
    headers = {"accept": "text/html", "x-forwarded-proto": "https"}
    found = house.client.get("/join/ABCDEF", headers=headers, follow_redirects=False)
    assert "; Secure" in found.headers["set-cookie"]


def test_a_known_browser_keeps_its_cookie_and_a_spoilt_one_gets_another(house: House) -> None:
    def visit(cookie: str) -> bool:
        headers = {"accept": "text/html", "cookie": cookie}
        found = house.client.get("/join/ABCDEF", headers=headers, follow_redirects=False)
        return "set-cookie" in found.headers

    assert not visit(Person().cookie)
    assert not visit(f'odd="a;b"; [x]=1; {Person().cookie}; _streamlit_xsrf=2|a|b')
    assert visit("playbook=short")
    assert visit("other=1")


def test_a_request_for_no_page_brings_no_cookie(house: House) -> None:
    assert "set-cookie" not in house.client.get("/healthz", headers={"accept": "*/*"}).headers


@pytest.mark.parametrize("token", ["", "short", "a" * 23, "a" * 21 + "=", "a" * 21 + "\n", "ä" * 22])
def test_a_malformed_token_is_nobody(token: str) -> None:
    assert browser_of({"playbook": token}) is None


def test_a_token_is_known_by_its_hash() -> None:
    person = Person()
    assert browser_of({"playbook": person.token}) == token_hash(person.token)
    assert browser_of({}) is None
