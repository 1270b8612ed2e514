"""The stage bar in a real browser: whatever it has to say, the way on stays within the window."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import People

FITS = """
() => {
  const bar = document.querySelector(".st-key-bar");
  const roots = [...bar.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean);
  const header = roots.map((each) => each.querySelector("header.bar")).find(Boolean);
  const next = header.querySelector(".next").getBoundingClientRect();
  return header.scrollWidth <= header.clientWidth && next.right <= innerWidth;
}
"""


def told(page: Page, here: int) -> None:
    """The bar knows that so many people are here."""
    expect(page.get_by_role("button", name=re.compile(rf"^{here} (person is|people are) here"))).to_be_visible()


def test_the_way_on_stays_in_the_window_when_people_join_and_the_room_goes_on(people: People) -> None:
    lead = people.person(width=1280)
    code = lead.sample()
    told(lead.page, 1)
    lead.page.wait_for_function(FITS)
    for here, name in enumerate(("Ann Xu", "Bob"), 2):
        people.person(width=390, height=844).join(code, name)
        told(lead.page, here)
        # The bar was drawn by now with whoever has come: it must fit in this very drawing.
        assert lead.page.evaluate(FITS)
    lead.lead("Problems")
    lead.page.wait_for_function(FITS)
