"""A support lead writes the team's plan and roles in tables, while a colleague does the same."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Person, Server, steady


def type_into(page: Page, column: int, row: int, text: str) -> None:
    """Open a cell of the table in sight and type over what is in it."""
    table = page.get_by_test_id("stDataFrame").first
    expect(table.locator("canvas").first).to_be_visible()
    steady(page)
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 60, box["y"] + 58, delay=80)
    page.wait_for_function("document.activeElement.closest('[data-testid=stDataFrame]')")
    for key, times in (("ArrowRight", column), ("ArrowDown", row)):
        for _ in range(times):
            page.keyboard.press(key)
    page.keyboard.press("Enter")
    editor = page.locator("#portal :is(input, textarea)").first
    editor.fill(text)
    page.keyboard.press("Enter")
    expect(editor).to_have_count(0)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def save(page: Page, name: str, version: int) -> None:
    page.get_by_role("textbox", name="Your name", exact=True).fill(name)
    page.keyboard.press("Tab")
    steady(page)
    button(page, "Save").click(delay=80)
    expect(page.get_by_text(f"Saved: version {version} by {name}")).to_be_visible()


def test_a_plan_typed_in_a_table_outlives_tabs_reload_and_a_colleague(server: Server, chromium: Browser) -> None:
    lead = Person(chromium, server.url)
    page = lead.page
    page.goto(server.url)
    button(page, "Open the sample workshop").click(delay=80)
    page.wait_for_url("**/gaps**")
    page.goto(server.url)
    page.get_by_role("link", name=re.compile("Pellmoor")).first.click(delay=80)
    page.get_by_role("tab", name="Communication plan").click(delay=80)
    button(page, "Begin with the play’s suggestion").click(delay=80)
    save(page, "Lea", 1)

    # What is typed stays typed in another tab, and a mistake is named before it can be saved.
    type_into(page, 3, 0, "0")
    expect(page.get_by_text("A cadence lies between 1 minute")).to_be_visible()
    expect(button(page, "Mend 1 mistake first")).to_be_disabled()
    page.get_by_role("tab", name="Roles").click(delay=80)
    button(page, "Begin with the play’s suggestion").click(delay=80)
    type_into(page, 2, 0, "Ann")
    type_into(page, 3, 1, "Ben")
    page.get_by_role("button", name=re.compile("changes? (is|are) not saved")).click(delay=80)
    expect(page.get_by_text("Communications lead: person none → Ann")).to_be_visible()
    expect(page.get_by_text("Incident manager: deputy none → Ben")).to_be_visible()
    page.keyboard.press("Escape")
    save(page, "Lea", 1)
    page.get_by_role("tab", name="Communication plan").click(delay=80)
    expect(page.get_by_text("A cadence lies between 1 minute")).to_be_visible()
    type_into(page, 3, 0, "12")
    expect(page.get_by_text("first word within 12 min")).to_be_visible()

    # A colleague in another window saves first: both changes end up in the plan.
    other = lead.context.new_page()
    other.goto(page.url.split("&tab=")[0] + "&tab=plan")
    type_into(other, 3, 1, "25")
    save(other, "Ben", 2)
    other.close()
    button(page, "Save").click(delay=80)
    expect(page.get_by_text("Ben has saved version 2 since you began with version 1")).to_be_visible()
    button(page, "Put my changes on top of theirs").click(delay=80)
    save(page, "Lea", 3)
    page.goto(page.url.split("&tab=")[0] + "&tab=plan")
    history = page.get_by_text(re.compile("History: Version 3, saved by Lea"))
    expect(history).to_be_visible()
    steady(page)
    history.click(delay=80)
    expect(page.get_by_text("Customers · First word: cadence 15 min → 12 min")).to_be_visible()
    expect(page.get_by_text("Customers · Investigating: cadence 30 min → 25 min")).to_be_visible()
    lead.context.close()
