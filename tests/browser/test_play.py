"""The whole play in real browsers: a facilitator and three participants, from a status page's record to the plan."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import TIMEOUT, People, Person

RECORD = Path(__file__).parents[1] / "data" / "statuspage.json"
HOSTILE = "<img src=x onerror=alert(1)> =1+1"


def describe(lead: Person) -> None:
    page = lead.page
    page.get_by_text("Import the record").click(delay=80)
    page.locator('[data-testid="stFileUploaderDropzoneInput"]').last.set_input_files(RECORD)
    lead.choose("Which incident?", re.compile("Sign-in fails for some accounts"))
    page.keyboard.press("Escape")  # the list stays open for the next one
    lead.press(re.compile("Add 4 communications to the timeline"))
    expect(page.get_by_text("Importing the same incident again adds nothing.")).to_be_visible()
    expect(
        page.get_by_text("When were customers first hurt? Monitoring or the first complaint knows.").first
    ).to_be_visible()
    field = page.get_by_label("When were customers first hurt?").first
    field.click()
    page.keyboard.type("12032026" + "1400")
    lead.press("Save the answers")
    expect(page.get_by_text("Saved.")).to_be_visible()


def test_the_whole_play(people: People) -> None:
    lead = people.person(width=1920, height=1080)
    code = lead.start()
    describe(lead)
    ann, bob, cem = (people.person(), people.person(width=390, height=844), people.person(locale="de-DE"))
    for person, name in ((ann, "Ann Lee"), (bob, "Bob")):
        person.join(code, name)
    cem.page.goto(f"{cem.url}/join/{code.replace('-', '')}")
    cem.page.locator("input[autocomplete='given-name']").fill("Cem")
    cem.page.locator('[data-testid="stFormSubmitButton"] button').first.click(delay=80)
    cem.page.locator("button.code").wait_for(timeout=TIMEOUT)

    # Set the stage: everyone follows; Ann adds what the record forgot, and it appears on every screen.
    lead.lead("Timeline")
    for person in (ann, bob, cem):
        person.at("Timeline")
    expect(lead.page.locator("h1")).to_contain_text("4 communications over 1 channel")
    ann.page.get_by_label("By whom (a role is enough)").fill("Support lead")
    ann.page.get_by_label("What was said").fill("Told the largest customer by phone")
    ann.press("Add to the timeline")
    for person in (lead, ann, bob):
        expect(person.page.locator("h1")).to_contain_text("5 communications")

    # Mind the gaps. Cem, in the middle of a sentence, is not torn from it.
    half = cem.page.locator('[data-testid="stForm"] textarea').last
    half.fill("Anruf beim Großkunden, halb")
    lead.lead("Gaps")
    bob.at("Gaps")
    follow = cem.page.get_by_role("button", name="Jetzt folgen")
    expect(follow).to_be_visible()
    expect(half).to_have_value("Anruf beim Großkunden, halb")
    follow.click(delay=80)
    expect(cem.page.locator("h1")).to_contain_text("2 h 15")
    expect(lead.page.locator("h1")).to_contain_text("2 h 15")
    bob.press("Circle it")
    expect(lead.page.get_by_role("button", name="Circled").first).to_be_visible()

    # Problems: private first. The others see that there are notes, and none of their words.
    lead.lead("Problems")
    for person in (ann, bob, cem):
        person.page.locator("#note-box").wait_for(timeout=TIMEOUT)
    ann.write("Nobody knew who may post")
    bob.write(HOSTILE)
    cem.page.locator("#note-box").fill("Niemand fand die Statusseite")
    cem.page.locator("#note-box").press("Control+Enter")
    expect(ann.page.get_by_text("2 notes from the others")).to_be_visible()
    assert ann.page.get_by_text(HOSTILE).count() == 0
    assert lead.page.get_by_text("Nobody knew who may post").count() == 0
    lead.press("Show a question to the room")
    expect(bob.page.get_by_text("Ask yourself")).to_be_visible()
    lead.press("Reveal all notes")
    for person in (lead, ann, bob, cem):
        person.sees("Nobody knew who may post")
        person.sees(HOSTILE)
        person.sees("Niemand fand die Statusseite")

    # Own notes are edited, deleted and brought back.
    bob.press("Delete", exact=True)
    expect(lead.page.get_by_text(HOSTILE, exact=True)).to_have_count(0)
    bob.press("Undo", exact=True)
    lead.sees(HOSTILE)
    ann.press("Edit", exact=True)
    ann.page.locator("#edit-box").fill("Nobody knew who was allowed to post")
    ann.press("Save", exact=True)
    lead.sees("Nobody knew who was allowed to post")

    # A reload, a second tab and a restart of the server keep the seat, the step and every note.
    ann.page.reload()
    ann.page.locator("#note-box").wait_for(timeout=TIMEOUT)
    ann.sees("Nobody knew who was allowed to post")
    second = ann.context.new_page()
    second.goto(ann.page.url)
    expect(second.get_by_text("Nobody knew who was allowed to post")).to_be_visible()
    expect(second.get_by_role("button", name="Edit", exact=True)).to_have_count(1)
    people.server.kill()
    people.server.start()
    expect(ann.page.locator(".link")).to_have_count(0)
    ann.write("Written after the restart")
    for person in (lead, bob):
        person.sees("Written after the restart")

    # Causes: two notes become a group with a name, a why and a root cause.
    lead.lead("Causes")
    ann.at("Causes")
    lead.sees("Written after the restart")
    group_two(lead, "Nobody knew who was allowed to post", "Niemand fand die Statusseite", "Nobody is in charge")
    expect(ann.page.locator("[data-field=name]").first).to_have_value("Nobody is in charge")
    ask_why(lead, "Nobody owns communication")

    # Plan: vote, then an action with an owner and a date.
    lead.lead("Plan")
    ann.at("Plan")
    lead.page.locator("[data-act=open-vote]").click(delay=80)
    ann.page.locator("[data-act=more]").first.click(delay=80)
    expect(lead.page.get_by_text("1 vote", exact=False).first).to_be_visible()
    lead.page.locator("[data-act=close-vote]").click(delay=80)
    expect(bob.page.get_by_text("1 vote", exact=True).first).to_be_visible()
    lead.page.get_by_label("What will you change?").last.fill("=Name a communications lead")
    lead.press("Add the action")
    expect(lead.page.get_by_text("not yet agreed").first).to_be_visible()
    lead.page.get_by_text("Change", exact=True).first.click(delay=80)
    lead.page.get_by_label("Owner").first.fill("Fay")
    lead.page.get_by_role("spinbutton", name="day, Due on").first.click()
    lead.page.keyboard.type("01122026")
    lead.press("Save the change")
    expect(ann.page.get_by_text("Fay · 1 December 2026")).to_be_visible()
    expect(ann.page.locator("h1")).to_have_text("1 action agreed")

    # Wrap up: the plan leaves the room, formulas neutralised, authors unknown.
    lead.lead("Wrap up")
    lead.steady()
    lead.page.get_by_text("More formats").click(delay=80)
    plan = download(lead, "Action plan, CSV")
    assert plan.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(plan.decode("utf-8-sig"))))
    assert any("'=Name a communications lead" in row for row in rows)
    record = download(lead, "Whole record, Markdown").decode()
    assert "Told the largest customer by phone" in record
    assert "Ann Lee" not in record
    assert re.search(r"(?<!\\)<img", record) is None

    # A participant may look back, and rejoin.
    ann.at("Wrap up")
    ann.page.get_by_role("button", name=re.compile("Gaps")).first.click(delay=80)
    ann.at("Gaps")
    ann.press(re.compile("rejoin"))
    ann.at("Wrap up")


def group_two(person: Person, first: str, second: str, name: str) -> None:
    """Group two notes from the first one's menu and name the group."""
    page = person.page
    page.locator("[data-item]").filter(has_text=first).last.get_by_role("button").last.click(delay=80)
    page.get_by_role("menuitem", name=re.compile("Group with")).click(delay=80)
    page.get_by_role("menuitem", name=re.compile(second)).click(delay=80)
    field = page.locator("[data-field=name]").first
    field.fill(name)
    field.press("Enter")


def ask_why(person: Person, why: str) -> None:
    page = person.page
    page.get_by_role("button", name=re.compile("Five whys")).first.click(delay=80)
    field = page.locator("[data-field=why-new]").first
    field.fill(why)
    field.press("Enter")
    page.get_by_role("radio").first.check()
    expect(page.get_by_role("radio").first).to_be_checked()


def download(person: Person, what: str) -> bytes:
    person.steady()  # the fold it stands in may still be opening
    with person.page.expect_download() as started:
        person.page.get_by_role("link", name=what).click(delay=80)
    return Path(started.value.path()).read_bytes()
