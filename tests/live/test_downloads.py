"""Join links, the board's files, downloads, health."""

from __future__ import annotations

from pathlib import Path

import pytest

from playbook import exporters
from playbook.documents.plan import Line, plan_of
from playbook.documents.roles import Role, Roles
from playbook.documents.templates import Template, Templates, Text
from playbook.live import assets, service
from playbook.live.service import Service
from playbook.model import Workshop
from playbook.workshop import documents, seats, unit
from tests.live.conftest import House, Meeting, Person, meet


def test_a_join_link_leads_to_the_page_that_asks_for_a_name(house: House) -> None:
    for path in ("/join/K4T-9QX", "/tools/playbook/join/K4T-9QX"):
        found = house.client.get(path, follow_redirects=False)
        assert (found.status_code, found.headers["location"]) == (303, "../?code=K4T-9QX")


@pytest.mark.parametrize("code", ["%0d%0aSet-Cookie:x=1", "a%26lang=de", "%2e%2e", "<script>"])
def test_a_strange_code_stays_a_parameter(code: str, house: House) -> None:
    found = house.client.get(f"/join/{code}", follow_redirects=False)
    if found.status_code == 303:
        location = found.headers["location"]
        assert location.startswith("../?code=")
        assert not set(location) & set("\r\n<>&")
        assert "x" not in found.cookies


@pytest.fixture
def board_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "live"
    (folder / "more").mkdir(parents=True)
    (folder / "board.js").write_text("export {};")
    (folder / "board.css").write_text("p {}")
    (folder / "notes.txt").write_text("not for browsers")
    (folder / "more" / "deep.js").write_text("deep")
    (tmp_path / "outside.js").write_text("outside")
    monkeypatch.setattr(assets, "FOLDER", folder)
    return folder


def test_a_file_is_kept_for_ever_under_its_version(house: House, board_files: Path) -> None:
    found = house.client.get(f"/live/assets/{assets.assets_version()}/board.js")
    assert found.text == "export {};"
    assert found.headers["content-type"] == "text/javascript; charset=utf-8"
    assert found.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert found.headers["x-content-type-options"] == "nosniff"
    style = house.client.get(f"/base/live/assets/{assets.assets_version()}/board.css")
    assert style.headers["content-type"] == "text/css; charset=utf-8"


def test_the_charts_library_comes_packed_to_browsers_that_unpack_it(house: House) -> None:
    address = f"/live/assets/{assets.assets_version()}/plotly.min.js"
    packed = house.client.get(address, headers={"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "immutable" in packed.headers["cache-control"]
    plain = house.client.get(address, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.content == packed.content == assets.PLOTLY.read_bytes()
    assert len(assets.packed_library()) < len(plain.content) / 2


def test_a_file_is_not_kept_under_another_version(house: House, board_files: Path) -> None:
    assert house.client.get("/live/assets/old/board.js").headers["cache-control"] == "no-store"


def test_the_version_changes_with_any_file(board_files: Path) -> None:
    versions = {assets.assets_version()}
    (board_files / "board.css").write_text("p { color: red }")
    versions.add(assets.assets_version())
    (board_files / "other.js").write_text("")
    versions.add(assets.assets_version())
    assert len(versions) == 3


@pytest.mark.parametrize(
    "name",
    ["notes.txt", "more/deep.js", "../outside.js", "..%2foutside.js", "%2e%2e%2foutside.js", ".js", "more", "%00.js"],
)
def test_nothing_else_is_served(name: str, house: House, board_files: Path) -> None:
    assert house.client.get(f"/live/assets/v/{name}").status_code == 404


def test_every_format_can_be_downloaded_with_a_seat(house: House, meeting: Meeting) -> None:
    meeting.open_board()
    meeting.sit(meeting.ben).note("Nobody told support")
    for name, chosen in exporters.FORMATS.items():
        found = house.client.get(f"/export/{meeting.id}/{name}", headers={"cookie": meeting.ben.cookie})
        assert found.status_code == 200, name
        assert found.headers["content-type"] == chosen.media_type
        assert found.headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
        assert found.headers["cache-control"] == "no-store"
        assert found.headers["x-content-type-options"] == "nosniff"


def test_a_download_holds_no_text_that_is_not_revealed(house: House, meeting: Meeting) -> None:
    meeting.sit(meeting.ben).note("walrus")
    for person in (meeting.anna, meeting.ben):
        for name in exporters.FORMATS:
            found = house.client.get(f"/export/{meeting.id}/{name}", headers={"cookie": person.cookie})
            assert found.status_code == 200
            assert "walrus" not in found.text


def test_without_a_seat_there_is_no_download(house: House, meeting: Meeting) -> None:
    stranger, other = Person(), meet(house, "Another one")
    unit.perform(
        house.store,
        browser=meeting.anna.browser,
        workshop_id=meeting.id,
        use_case=seats.remove,
        seat=meeting.dora.seat,
    )
    for cookie in ("", stranger.cookie, other.anna.cookie, meeting.dora.cookie):
        found = house.client.get(f"/export/{meeting.id}/plan.md", headers={"cookie": cookie})
        assert (found.status_code, found.text) == (
            403,
            "You have no seat in this workshop. Join it with its code.",
        )


def test_an_unknown_file_is_not_found(house: House, meeting: Meeting) -> None:
    found = house.client.get(f"/export/{meeting.id}/plan.exe", headers={"cookie": meeting.anna.cookie})
    assert found.status_code == 404


def test_a_healthy_server_says_so(house: House) -> None:
    found = house.client.get("/healthz")
    assert (found.status_code, found.text) == (200, "ok")


def test_a_server_without_its_database_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_self: Service) -> bool:
        raise OSError("no such file")

    monkeypatch.setattr(service.Service, "healthy", gone)
    found = house.client.get("/healthz")
    assert (found.status_code, found.text) == (503, "The database does not answer.")


def test_a_socket_that_cannot_look_up_its_seat_is_closed_and_tells_nothing(
    house: House, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> tuple[str, str, str]:
        raise OSError("secret detail")

    monkeypatch.setattr("playbook.live.socket.seat_for", broken)
    tab = house.dial(f"/live/{meeting.id}", person=meeting.anna)
    assert tab.closed_with() == 1011
    assert tab.raw == []


def test_a_socket_that_cannot_make_its_snapshot_is_closed_and_tells_nothing(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> tuple[str, int]:
        raise OSError("secret detail")

    monkeypatch.setattr("playbook.live.socket.snapshot_for", broken)
    tab = meeting.house.dial(f"/live/{meeting.id}", person=meeting.anna)
    assert tab.closed_with() == 1011
    assert tab.raw == []


def test_a_participant_s_download_holds_nothing_of_the_team_but_how_often_it_speaks(
    house: House, meeting: Meeting
) -> None:
    """Names, telephones and prepared messages are the team's; targets are seen by everyone in the room."""
    with house.store.reading() as session:
        team_id = session.get_one(Workshop, meeting.id).team_id
    for document in (
        plan_of({"": (Line("customers", "first", ("status_page",), 15, "Walrus lead"),)}),
        Roles((Role("Walrus lead", person="Walrus", reached="+49 walrus"),)),
        Templates((Template("customers", "first", "", (Text("en", "A walrus of a message"),)),)),
    ):
        documents.save(house.store, browser=meeting.anna.browser, team_id=team_id, document=document, base=0, by="Anna")
    begun = seats.start(
        house.store,
        browser=meeting.anna.browser,
        team_id=team_id,
        title="The next outage",
        language="en",
        time_zone="UTC",
    )
    seats.join(house.store, browser=meeting.ben.browser, code=begun.code, name="Ben")

    def export(person: Person, name: str) -> str:
        found = house.client.get(f"/export/{begun.workshop_id}/{name}", headers={"cookie": person.cookie})
        assert found.status_code == 200
        return found.text.lower()

    for name in exporters.FORMATS:
        assert "walrus" not in export(meeting.ben, name), name
    assert '"minutes": 15.0' in export(meeting.ben, "workshop.json")
    assert "+49 walrus" in export(meeting.anna, "workshop.json")
