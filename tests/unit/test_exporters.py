"""What leaves the app: complete in every language, safe to open, and silent about who wrote what."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from playbook.exporters import FORMATS, filename
from playbook.exporters.markdown import inert, inert_lines, plan_markdown, record_markdown
from playbook.exporters.spreadsheet import COLUMNS, plan_csv, record_csv
from playbook.i18n import LANGUAGES, translator
from playbook.model import now
from playbook.play import play
from playbook.record import Communication, Record
from playbook.segments import segments
from playbook.store import Store
from playbook.workshop import lead, notes
from playbook.workshop.samples import open_sample
from playbook.workshop.seats import join, start
from playbook.workshop.unit import enter, perform
from playbook.workshop.view import ActionView, GroupView, NoteView, Preparation, View, WhyView, look

languages = pytest.mark.parametrize("lang", LANGUAGES)
#: Those that are text to be read; the others have tests of their own beside this file.
TEXTS = ("plan.md", "plan.csv", "record.md", "record.csv")
formats = pytest.mark.parametrize("name", TEXTS)

EN = translator("en")
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with nothing in it."""
    path: Path = tmp_path_factory.mktemp("exporters") / "playbook.db"
    store = Store(f"sqlite:///{path}", secret=b"exporters")
    store.migrate()
    yield store
    store.close()


def sample_view(store: Store, lang: str) -> View:
    browser = f"browser-{lang}"
    return look(store, browser=browser, workshop_id=open_sample(store, browser=browser, lang=lang))


def empty_view(store: Store, title: str = "First try") -> View:
    begun = start(store, browser="new", team="Team", title=title, language="en", time_zone="Europe/Berlin")
    return look(store, browser="new", workshop_id=begun.workshop_id)


def message(at: datetime, body: str = "We are on it", **more: object) -> Communication:
    return Communication(id=f"c-{at.isoformat()}", happened_at=at, body=body, **more)  # type: ignore[arg-type]


def with_messages(view: View, *messages: Communication, start: datetime, end: datetime | None) -> View:
    record = Record("r", view.title, messages, started_at=start, start_known=True, resolved_at=end)
    known = Preparation(started_at=start, start_known=True, resolved_at=end)
    return replace(view, record=record, preparation=known, segments=segments(record))


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def table(content: bytes) -> list[dict[str, str]]:
    """A record read back, under the names of its columns."""
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows(content)[1:]]


def rendered(content: bytes | str) -> str:
    text = content.decode() if isinstance(content, bytes) else content
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)


# Names of files


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Checkout outage, 12 March", "checkout-outage-12-march-plan-2026-03-12.md"),
        ("Ausfall der Größe XL", "ausfall-der-grosse-xl-plan-2026-03-12.md"),
        ("../../etc/passwd", "etc-passwd-plan-2026-03-12.md"),
        ('a"b\r\nSet-Cookie: x', "a-b-set-cookie-x-plan-2026-03-12.md"),
        ("障害", "workshop-plan-2026-03-12.md"),
        ("...", "workshop-plan-2026-03-12.md"),
        ("x" * 200, f"{'x' * 60}-plan-2026-03-12.md"),
    ],
)
def test_a_file_is_named_after_the_title_in_plain_letters(shop: Store, title: str, expected: str) -> None:
    """Whatever the title holds, the name is no path and breaks no header."""
    view = replace(empty_view(shop), title=title, starts_at=NOON)
    assert filename(FORMATS["plan.md"], view) == expected == FORMATS["plan.md"].filename(view)


def test_the_day_in_the_name_is_the_meeting_s_in_its_zone(shop: Store) -> None:
    """Late in the evening UTC is already tomorrow in Tokyo."""
    late = replace(empty_view(shop), zone="Asia/Tokyo", starts_at=datetime(2026, 3, 12, 20, 0, tzinfo=UTC))
    assert FORMATS["record.csv"].filename(late) == "first-try-record-2026-03-13.csv"


# Complete, in every language


@languages
@formats
def test_the_sample_can_be_taken_along_in_every_language(shop: Store, lang: str, name: str) -> None:
    """Every action with its owner stands in every file."""
    view = sample_view(shop, lang)
    text = FORMATS[name].render(view, translator(lang)).decode("utf-8-sig")
    assert text.endswith("\n")
    for action in view.actions:
        assert action.owner in text
        assert action.recommendation in text.replace("\\", "")


@languages
def test_the_plan_says_root_cause_owner_day_and_reminders(shop: Store, lang: str) -> None:
    """It is read by people who were not in the room."""
    view, t = sample_view(shop, lang), translator(lang)
    page = rendered(plan_markdown(view, t))
    for action in view.actions:
        assert action.due is not None
        assert t.day(action.due) in page
        assert action.cause in page
    closing = play(lang).closing
    assert closing.again in page
    assert all(line in page for line in closing.share)
    assert view.team in page


@languages
def test_the_record_holds_every_message_note_and_why(shop: Store, lang: str) -> None:
    """In both formats."""
    view, t = sample_view(shop, lang), translator(lang)
    page, cells = rendered(record_markdown(view, t)), record_csv(view, t).decode("utf-8-sig")
    texts = [
        *(c.body for c in view.record.communications),
        *(n.text for n in view.notes),
        *(w.text for g in view.groups for w in g.whys),
        *(g.name for g in view.groups),
    ]
    for text in texts:
        assert text in page
        assert text.replace('"', '""') in cells


def test_the_record_states_its_zone_and_marks_what_is_over_target(shop: Store) -> None:
    """The longest silence, circled by the room, stands out by words and weight."""
    page = rendered(record_markdown(sample_view(shop, "en"), EN))
    assert "Europe/Paris (CET, UTC+01:00)" in page
    assert "<strong>Customers heard nothing for 1 h 20 (15:20 → 16:40)</strong>" in page
    assert "<td><strong>over target by 50 min</strong></td>\n<td>circled</td>" in page


def test_times_across_a_change_of_clocks_name_their_offset(shop: Store) -> None:
    """At three in the night clocks go back to two: 02:30 comes twice."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    told = (message(first), message(first + timedelta(hours=1)))
    view = with_messages(empty_view(shop), *told, start=first - timedelta(minutes=20), end=first + timedelta(hours=2))
    page = rendered(record_markdown(view, EN))
    assert "Europe/Berlin (CEST, UTC+02:00; CET, UTC+01:00)" in page
    assert "25 Oct, 02:30 CEST → 25 Oct, 02:30 CET" in page or "02:30 CEST → 02:30 CET" in page
    assert [row["at"] for row in table(record_csv(view, EN)) if row["kind"] == "Communication"] == [
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    ]


@pytest.mark.parametrize(
    ("owner", "due", "parked", "status", "expected"),
    [
        ("Ada", date(2026, 5, 1), False, "open", "agreed"),
        ("", date(2026, 5, 1), False, "open", "not yet agreed"),
        ("Ada", None, False, "open", "not yet agreed"),
        ("", None, True, "open", "parked for later"),
        ("Ada", date(2026, 5, 1), False, "done", "done"),
        ("", None, True, "dropped", "dropped"),
    ],
)
def test_an_action_says_how_it_stands(
    shop: Store, owner: str, due: date | None, parked: bool, status: str, expected: str
) -> None:
    """Without an owner or a day it is not yet agreed."""
    action = ActionView("a", "Name a lead", "Nobody leads", None, owner, due, status, parked)
    view = replace(empty_view(shop), actions=(action,))
    assert rows(plan_csv(view, EN))[1][6] == expected
    page = rendered(plan_markdown(view, EN))
    assert f"<strong>Status:</strong> {expected}" in page
    assert ("<h2>Parked for later</h2>" in page) is parked


def test_an_action_without_words_for_its_cause_shows_its_group_s_root(shop: Store) -> None:
    """The room marked it; nobody has to type it again."""
    group = GroupView("g", "No owner", True, (), (WhyView("w", 1, "Nobody is named", True),), None)
    action = ActionView("a", "Name a lead", "", "g", "", None, "open", False)
    view = replace(empty_view(shop), groups=(group,), actions=(action,))
    assert rows(plan_csv(view, EN))[1][2:4] == ["Nobody is named", "No owner"]
    assert "Nobody is named" in rendered(plan_markdown(view, EN))


def test_votes_are_told_only_once_they_are_shown(shop: Store) -> None:
    """While people vote nobody learns how it stands, not from a file either."""
    view = sample_view(shop, "en")
    secret = replace(view, note_votes=None, groups=tuple(replace(g, votes=None) for g in view.groups))
    assert "Votes: 9" in rendered(record_markdown(view, EN))
    assert "Votes:" not in rendered(record_markdown(secret, EN))
    assert any(row["votes"] == "9" for row in table(record_csv(view, EN)))
    assert not any(row["votes"] for row in table(record_csv(secret, EN)))


def test_the_rows_of_a_record_are_in_the_order_of_time(shop: Store) -> None:
    """What has no time comes last."""
    stamps = [row["at"] for row in table(record_csv(sample_view(shop, "en"), EN))]
    dated = [datetime.fromisoformat(at) for at in stamps if at]
    assert dated == sorted(dated)
    assert not any(stamps[len(dated) :])
    kinds = {row["kind"] for row in table(record_csv(sample_view(shop, "en"), EN))}
    assert kinds == {"Incident", "Communication", "Gap", "Sticky note", "Group", "Cause", "Action"}


# At any moment


@languages
@formats
def test_an_empty_workshop_gives_a_document_that_says_what_to_do(shop: Store, lang: str, name: str) -> None:
    """Nobody meets an error because they came early."""
    content = FORMATS[name].render(empty_view(shop), translator(lang))
    if name.endswith(".csv"):
        [header, *rest] = rows(content)
        assert all(header)
        assert not rest
    else:
        assert rendered(content).count("<p>") >= 4


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ((), NOON),
        ((message(NOON),), None),
        ((message(NOON - timedelta(hours=2)), message(NOON)), NOON),
        ((message(NOON), message(NOON)), NOON),
        ((message(NOON + timedelta(hours=1)),), NOON),
    ],
    ids=["nobody was told", "still open", "a message before the start", "two at once", "only afterwards"],
)
@formats
def test_odd_incidents_are_written_too(
    shop: Store, name: str, told: tuple[Communication, ...], end: datetime | None
) -> None:
    """Whatever the analysis shows, the files can say."""
    view = with_messages(empty_view(shop), *told, start=NOON - timedelta(hours=1), end=end)
    assert FORMATS[name].render(view, EN)


# Safe to open

FORMULAS = ("=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "\t=1", " =1", "\n=1", "＝1")


def full_of(view: View, text: str) -> View:
    """A workshop in which every text is `text`."""
    place = NoteView("n", text, "incident", None, None, "g", 1.0)
    alone = replace(place, id="m", group_id=None, place="gap", at=NOON)
    filled = with_messages(
        view,
        message(NOON, text, channel=text, audience=text, phase=text, sender=text),
        start=NOON - timedelta(hours=1),
        end=NOON + timedelta(hours=1),
    )
    return replace(
        filled,
        title=text,
        team=text,
        preparation=replace(filled.preparation, title=text, symptom=text, noticed=text, severity=text),
        notes=(place, alone),
        groups=(GroupView("g", text, True, (place,), (WhyView("w", 1, text, True),), 2),),
        actions=(
            ActionView("a", text, text, "g", text, None, "open", False),
            ActionView("b", text, "", "g", text, None, "open", True),
        ),
    )


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("name", ["plan.csv", "record.csv"])
def test_no_cell_begins_like_a_formula(shop: Store, name: str, text: str) -> None:
    """Numbers apart, which are made here and not typed."""
    for row in rows(FORMATS[name].render(full_of(empty_view(shop), text), EN)):
        for cell in row:
            assert not cell.lstrip().startswith(tuple("=+-@＝")) or re.fullmatch(r"-?[\d.]+", cell)
            assert not cell.startswith(("\t", "\r", "\n"))


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden",
    "[x](javascript:alert(1))",
    "![x](https://example.org/pixel.png)",
    "[x]: https://example.org",
    "<https://example.org>",
    "| a | b |",
    "a \\| b \\",
    "# Heading",
    "> quote",
    "- item",
    "1. item",
    "1) item",
    "+ item",
    "===",
    "---",
    "***",
    "```js",
    "~~~",
    "~~gone~~",
    "*a* _b_ **c** __d__",
    "`code`",
    "&lt;b&gt; &amp; &#60;",
    "\\<b>",
    "a\nb | c\n\n# d\n- e\n===\n\n    code\n:-\n---",
    "Setext\n---",
    "a  \nb",
)


def literal(html: str) -> str:
    """What a reader sees."""
    text = re.sub(r"<br />\n?|\n", " ", html)
    text = re.sub(
        r"</?(p|strong|li|ol|ul|h[1-3]|blockquote|table|thead|tbody|tr|t[hd]|hr)( start=\"\d+\")?>", " ", text
    )
    text = re.sub(r"</?(p|strong|li|ol|ul|h\d)>", " ", text)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_shown_as_it_was_typed(text: str) -> None:
    """In a line, below a line, in a heading, in a quotation, in a list and in a table's cell."""
    flat = " ".join(text.split())
    assert rendered(inert(text)) == f"<p>{rendered_literal(flat)}</p>\n"
    assert rendered(f"# {inert(text)}") == f"<h1>{rendered_literal(flat)}</h1>\n"
    assert literal(rendered(f"before\n{inert_lines(text)}")) == f"before {flat}"
    assert literal(rendered(f"> {inert_lines(text, '> ')}")) == flat
    assert literal(rendered(f"- {inert_lines(text, '  ')}")) == flat
    assert literal(rendered(f"| h | i |\n| --- | --- |\n| {inert(text)} | z |")) == f"h i {flat} z"


def rendered_literal(text: str) -> str:
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, entity)
    return text


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["plan.md", "record.md"])
def test_the_document_keeps_its_shape_whatever_people_write(shop: Store, name: str, text: str) -> None:
    """The same headings, tables and lists as with harmless words; no link, picture, code or HTML."""
    hostile = rendered(FORMATS[name].render(full_of(empty_view(shop), text), EN))
    harmless = rendered(FORMATS[name].render(full_of(empty_view(shop), "words"), EN))
    assert tags(hostile) == tags(harmless)


def tags(html: str) -> list[str]:
    return [tag for tag in re.findall(r"</?(\w+)", html) if tag != "br"]


@pytest.mark.parametrize("address", ["https://example.org", "http://a.b", "www.example.org", "ftp://a.b"])
def test_an_address_does_not_become_a_link(address: str) -> None:
    """GitHub would link it although nobody asked."""
    assert address not in inert(f"see {address} now")
    assert literal(rendered(inert(address))) == address


def test_a_text_with_signs_that_no_file_can_hold_is_written_all_the_same(shop: Store) -> None:
    """Half a character, a NUL, and signs that turn the writing around."""
    view = full_of(empty_view(shop), "a\ud800b\x00c\u202ed")
    for name in TEXTS:
        assert FORMATS[name].render(view, EN).decode("utf-8-sig")


# Anonymous


def test_no_file_tells_an_author_or_a_note_that_is_not_revealed(shop: Store) -> None:
    """Not even to the person who wrote it: files travel."""
    begun = start(shop, browser="lead", team="T", title="Quiet", language="en", time_zone="UTC", name="Lena Lead")
    join(shop, browser="guest", code=begun.code, name="Gus Guest")
    place = {"workshop_id": begun.workshop_id, "use_case": notes.add}
    perform(shop, browser="guest", note="note-hidden", text="UNREVEALED-WORDS", **place)
    perform(shop, browser="lead", workshop_id=begun.workshop_id, use_case=lead.private, on=False)
    perform(shop, browser="guest", note="note-shown", text="Shown words", **place)
    perform(shop, browser="lead", workshop_id=begun.workshop_id, use_case=lead.private, on=True)
    perform(shop, browser="guest", note="note-again", text="SECRET-AGAIN", **place)
    with shop.reading() as session:
        rooms = [enter(shop, session, browser, begun.workshop_id) for browser in ("lead", "guest")]
        secrets = [word for room in rooms for word in (room.mark, room.seat.id, room.seat.browser, room.seat.name)]
    for browser in ("lead", "guest"):
        view = look(shop, browser=browser, workshop_id=begun.workshop_id)
        for each in map(FORMATS.__getitem__, TEXTS):
            content = each.render(view, EN)
            assert b"SECRET-AGAIN" not in content
            assert not any(re.search(rf"\b{re.escape(word)}\b".encode(), content) for word in secrets)
        assert "1 note is still private" in record_markdown(view, EN).decode()
        assert "Shown words" in record_markdown(view, EN).decode()


def test_a_file_never_holds_the_join_code(shop: Store) -> None:
    """It is shared more widely than the room."""
    view = empty_view(shop)
    for each in map(FORMATS.__getitem__, TEXTS):
        assert view.code.encode() not in each.render(view, EN)


def test_sixty_notes_and_a_hundred_messages_take_less_than_a_moment(shop: Store) -> None:
    """Size alone makes nothing fail."""
    told = tuple(message(NOON + timedelta(minutes=n), f"word {n}") for n in range(100))
    shown = tuple(NoteView(f"n{n}", f"note {n}", "gap", NOON, None, None, n) for n in range(60))
    view = with_messages(empty_view(shop), *told, start=NOON, end=NOON + timedelta(hours=3))
    view = replace(view, notes=shown, starts_at=now())
    for each in map(FORMATS.__getitem__, TEXTS):
        assert each.render(view, EN)
