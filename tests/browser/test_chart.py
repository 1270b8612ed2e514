"""The timeline's chart in a real browser: zoom, theme, a click, numbers that open what is behind them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import People

RANGE = "document.querySelector('.plot')._fullLayout.xaxis.range.join()"
DOTS = "document.querySelector('.plot').data.filter((t) => t.name === 'Update')[0].x.length"
INK = "document.querySelector('.plot')._fullLayout.font.color"


def test_zoom_outlives_what_others_add_and_a_change_of_theme(people: People) -> None:
    lead, ann = people.person(width=1920, height=1080), people.person()
    ann.join(lead.sample(), "Ann")
    page = lead.page
    plane = page.locator(".plot .nsewdrag").first
    box = plane.bounding_box()
    assert box
    whole, before = page.evaluate(RANGE), page.evaluate(DOTS)
    page.mouse.move(box["x"] + 400, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 900, box["y"] + 30, steps=8)
    page.mouse.up()
    expect(page.get_by_role("button", name="The whole incident")).to_be_visible()
    part = page.evaluate(RANGE)
    assert part != whole

    ann.page.get_by_role("button", name="Timeline").first.click(delay=80)
    ann.at("Timeline")
    ann.page.get_by_label("What was said").fill("Told the largest customer by phone")
    ann.press("Add to the timeline")
    page.wait_for_function(f"{DOTS} > {before}")
    assert page.evaluate(RANGE) == part
    light = page.evaluate(INK)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"{INK} !== '{light}'")
    assert page.evaluate(RANGE) == part
    lead.press("The whole incident")
    page.wait_for_function(f"{RANGE} !== '{part}'")

    # A click on a silence shows the words around it, and circles it.
    bar = page.locator(".plot .barlayer .trace").nth(2).locator("path").first.bounding_box()
    assert bar
    page.mouse.click(bar["x"] + bar["width"] / 2, bar["y"] + bar["height"] / 2, delay=80)
    picked = page.locator(".st-key-picked")
    expect(picked.get_by_text("Last word before")).to_be_visible()

    # A figure opens the messages behind it, beside it; Escape closes them.
    figure = page.locator(".card button").nth(2)
    figure.focus()
    page.keyboard.press("Enter")
    panel = page.locator(".behind:popover-open")
    expect(panel).to_contain_text("the next word was announced for")
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)


TAKEN_AWAY = """
async () => {
  const script = performance.getEntriesByType("resource").find((each) => each.name.endsWith("/chart.js")).name;
  const { mount } = await import(script);
  const { data, layout } = document.querySelector(".plot");
  const host = document.body.appendChild(document.createElement("div"));
  const figure = { data, layout: { ...layout, width: undefined } };
  const given = { figure, alt: "", module: script, config: {}, words: {} };
  const cleanup = mount({ parentElement: host, data: given, setTriggerValue() {} });
  while (!host.querySelector(".js-plotly-plot")) await null;
  cleanup();
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
}
"""


def test_a_chart_may_be_taken_away_while_it_is_drawn_or_zoomed(people: People) -> None:
    lead, ann = people.person(), people.person()
    ann.join(lead.sample(), "Ann")
    page = ann.page
    page.wait_for_function("document.querySelector('.plot')?._fullLayout")
    page.evaluate(TAKEN_AWAY)
    ann.steady()
    box = page.locator(".plot .nsewdrag").first.bounding_box()
    assert box
    page.mouse.move(box["x"] + 300, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 500, box["y"] + 30, steps=4)
    lead.lead("Problems")
    ann.at("Problems")
    page.wait_for_function("!document.querySelector('.plot')")
    page.mouse.move(box["x"] + 600, box["y"] + 30, steps=4)
    page.mouse.up()
    ann.sees("Everyone’s notes")
    # That nothing went wrong is asked of everybody at the end.


def test_a_phone_s_chart_has_room_for_its_lanes_though_the_first_one_was_a_laptop_s(people: People) -> None:
    lead, ann = people.person(), people.person(width=390, height=844)
    ann.join(lead.sample(), "Ann")
    ann.page.wait_for_function("document.querySelector('.plot')?._fullLayout?.showlegend === false")
    ann.steady()
    size, margin = ann.page.evaluate(
        "(({_size, margin}) => [_size, margin])(document.querySelector('.plot')._fullLayout)"
    )
    assert (size["t"], size["b"]) == (margin["t"], margin["b"])
    # The chart is wider than the phone; what its signs mean stands in the page beneath it.
    expect(ann.page.locator(".signs").get_by_text("Over target")).to_be_visible()
