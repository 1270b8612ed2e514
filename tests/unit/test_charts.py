"""What the chart shows, read from the figure."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import plotly.graph_objects as go
import pytest

from playbook import cadence
from playbook.charts import Sticky, timeline_figure
from playbook.clockface import Clockface
from playbook.i18n import translator
from playbook.palette import DARK, LIGHT
from playbook.record import Communication, Record
from tests.unit.test_timeline import at, record, said

T = translator("en")
ZONE = "Europe/Berlin"


def draw(r, **how):
    return timeline_figure(r, t=T, zone=ZONE, **how).to_plotly_json()


def traces(figure):
    return {trace.get("name"): trace for trace in figure["data"] if trace.get("name")}


def notes(figure):
    return [note["text"] for note in figure["layout"]["annotations"]]


PLAY = record(
    said(20, phase="investigating", announced_at=at(45)),
    said(55, phase="identified"),
    said(190, phase="monitoring"),
    said(30, channel="email", audience="strategic"),
    said(262, phase="resolved"),
    said(280, "after"),
    end=262,
)


def test_there_is_a_lane_per_channel_and_a_dot_per_communication():
    figure = draw(PLAY)
    assert figure["layout"]["yaxis"]["ticktext"] == ["<b>Status page</b>", "<b>E-mail</b>"]
    dots = traces(figure)["Update"]
    assert list(dots["customdata"]) == ["c20", "c55", "c190", "c262", "c30"]
    assert dots["x"][0] == "2026-03-12T15:20:00.000"
    assert list(traces(figure)["Follow-up"]["customdata"]) == ["after"]


def test_silences_are_bars_told_apart_by_width_hatching_and_length_written_on_them():
    figure = draw(PLAY)
    calm, over, severe = (traces(figure)[name] for name in ("Within target", "Over target", "Over 3 × target"))
    assert [x / 60_000 for x in calm["x"]] == [20, 30]
    assert [x / 60_000 for x in over["x"]] == [35, 72]
    assert [x / 60_000 for x in severe["x"]] == [135, 232]
    assert calm["width"] < over["width"]
    assert severe["marker"]["pattern"]["shape"] == "/"
    texts = [text for trace in figure["data"] if trace.get("mode") == "text" for text in trace["text"]]
    assert {"<b>35 min</b>", "<b>1 h 12</b>", "<b>2 h 15</b>"} <= set(texts)


def test_start_resolution_and_phases_are_named():
    assert notes(draw(PLAY))[:5] == [
        "Investigating",
        "Identified",
        "Monitoring",
        "<b>Customers hurt 15:00</b>",
        "<b>Resolved 19:22</b>",
    ]
    unknown = record(said(0), said(50), start_known=False)
    assert "<b>First post 15:00, start unknown</b>" in notes(draw(unknown))


def flags(figure):
    return {
        name: (list(trace["x"]), list(trace["text"]), trace["marker"]["symbol"], trace["marker"]["color"])
        for name, trace in traces(figure).items()
        if name.startswith("Announced")
    }


def test_an_announcement_s_flag_says_by_form_colour_and_words_what_became_of_it():
    r = record(
        said(20, announced_at=at(45)),
        said(55, announced_at=at(115)),
        said(110),
        said(150, announced_at=at(190)),
        end=262,
    )
    assert flags(draw(r)) == {
        "Announced, came late": (
            ["2026-03-12T15:45:00.000", "2026-03-12T18:10:00.000"],
            [" announced 15:45: 10 min late", " announced 18:10: no word came"],
            "x",
            LIGHT.late,
        ),
        "Announced, came in time": (
            ["2026-03-12T16:55:00.000"],
            [" 16:55"],
            "triangle-right",
            LIGHT.announced,
        ),
    }
    assert traces(draw(r))["Announced, came late"]["hovertext"][0] == "announced 15:45: 10 min late"
    still = record(said(20), said(30, announced_at=at(40)), said(90, "x", channel="email"), end=None)
    assert flags(draw(still))["Announced, still open"][2] == "triangle-right-open"


def test_a_word_on_another_channel_keeps_no_promise_in_an_audience_s_lane_either():
    r = record(said(20, announced_at=at(45)), said(30, channel="support"), said(55), end=262)
    assert list(flags(draw(r, lanes="audience"))) == ["Announced, came late"]


@pytest.mark.parametrize(
    ("announced", "text", "side", "longer"),
    [
        (170, " 17:50 –", "middle right", 0),
        (220, " 18:40 –", "middle right", 40),
        (600, "announced 13 Mar, 01:00 → ", "middle left", 50),
        (3 * 1440 + 200, "announced 15 Mar, 18:20 → ", "middle left", 50),
    ],
    ids=["before the end", "shortly after", "hours later", "days later"],
)
def test_the_axis_reaches_for_what_was_announced_for_later_but_not_for_days(announced, text, side, longer):
    drawn = draw(record(said(10), said(120, announced_at=at(announced)), end=200))
    flag = traces(drawn)["Announced, came late"]
    end = drawn["layout"]["xaxis"]["range"][1]
    assert flag["x"][0] <= end
    assert (list(flag["text"]), list(flag["textposition"])) == ([text], [side])
    assert (
        Clockface(at(0), at(0), ZONE).at(at(200 + longer)) <= end < Clockface(at(0), at(0), ZONE).at(at(205 + longer))
    )


def test_an_announcement_for_the_past_has_no_flag():
    assert flags(draw(record(said(20, announced_at=at(10)), said(50)))) == {}


def test_where_a_flag_s_words_do_not_fit_it_says_less_or_nothing():
    r = record(said(20, announced_at=at(45)), said(60, announced_at=at(62)), said(64), end=262)
    assert flags(draw(r, width=900))["Announced, came late"][1] == ["", " 16:02 +2 min"]
    assert flags(draw(r, width=460))["Announced, came late"][1] == ["", ""]


def test_lanes_per_audience_show_those_who_heard_nothing_too():
    figure = draw(PLAY, lanes="audience")
    assert figure["layout"]["yaxis"]["ticktext"] == [
        f"<b>{name}</b>" for name in ("Customers", "Strategic customers", "Employees", "Executives", "Partners")
    ]
    severe = traces(figure)["Over 3 × target"]
    bars = [(row, length / 60_000) for row, length in zip(severe["y"], severe["x"], strict=True)]
    assert bars[-3:] == [(2, 262), (3, 262), (4, 262)]
    assert traces(figure)["Update"]["hovertext"][0].startswith("<b>15:20 · Status page · Investigating</b>")


def test_what_is_red_follows_the_profile():
    profile = cadence.profile("gitlab").at("severe")
    drawn = traces(draw(PLAY, profile=profile))
    bars = {name: [x / 60_000 for x in trace["x"]] for name, trace in drawn.items() if trace["type"] == "bar"}
    assert bars == {"Over target": [20, 35, 72, 30], "Over 3 × target": [135, 232]}
    nothing = traces(draw(PLAY, profile=cadence.profile("executives").at(None)))
    assert [x / 60_000 for x in nothing["Over target"]["x"]] == [35]  # what was announced is owed all the same
    assert [x / 60_000 for x in nothing["No word asked for"]["x"]] == [20, 135, 72, 30, 232]


def test_sticky_notes_lie_in_a_lane_of_their_own_and_heap_up_where_they_would_overlap():
    notes = [Sticky("a", "Nobody knew", at(55)), Sticky("b", HOSTILE, at(56)), Sticky("c", "Late", at(190)),
             Sticky("d", "Afterwards", at(9000))]  # fmt: skip
    figure = draw(PLAY, notes=notes)
    assert figure["layout"]["yaxis"]["ticktext"][-1] == "<b>Sticky notes</b>"
    found = traces(figure)["Sticky note"]
    assert list(found["customdata"]) == [["a", "b"], ["c"], ["d"]]
    assert list(found["text"]) == ["<b>2</b>", "", ""]
    assert set(found["y"]) == {2}
    assert "<script>" not in found["hovertext"][0]
    assert found["x"][-1] <= figure["layout"]["xaxis"]["range"][1]
    many = draw(PLAY, notes=[Sticky(f"{n}", f"Note {n}", at(55)) for n in range(9)])
    assert traces(many)["Sticky note"]["hovertext"][0].endswith("and 5 more here")
    assert "Sticky note" not in traces(draw(PLAY))


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("by", ["channel", "audience"])
def test_plotly_itself_finds_nothing_wrong_with_a_figure(by, phone):
    """Figures are built unchecked, because checking takes ten times as long as drawing."""
    r = record(
        said(-10, "early"), said(20, announced_at=at(45)), said(55, announced_at=at(195)), said(190), said(300), end=262
    )
    how = {"lanes": by, "phone": phone, "strip": "customers", "notes": [Sticky("a", "Note", at(30))]}
    for profile in (None, cadence.profile("executives").at(None)):
        drawn = draw(r, marks=[("customers", at(55), at(190))], profile=profile, **how)
        assert go.Figure(drawn).to_plotly_json()["layout"]["height"] == drawn["layout"]["height"]


@pytest.mark.parametrize(
    ("mark", "circles"),
    [
        (("channel:status_page", at(55), at(190)), 1),
        (("customers", at(55), at(190)), 1),
        (("channel:email", at(55), at(190)), 1),
        (("audience:executives", at(55), at(190)), 0),
    ],
)
def test_circled_gaps_are_ellipses_on_their_lane(mark, circles):
    shapes = draw(PLAY, marks=[mark], strip="customers")["layout"]["shapes"]
    assert sum(shape["type"] == "circle" for shape in shapes) == circles


def test_a_silence_cut_in_two_since_keeps_one_ellipse():
    r = record(said(20), said(100), said(190), end=262)
    shapes = draw(r, marks=[("channel:status_page", at(20), at(190))])["layout"]["shapes"]
    assert sum(shape["type"] == "circle" for shape in shapes) == 1


def test_the_strip_of_all_customers_stands_on_top_unless_a_lane_says_the_same():
    assert draw(PLAY, strip="customers")["layout"]["yaxis"]["ticktext"][0] == "<b>All customers</b>"
    alone = record(said(20), said(55))
    assert draw(alone, strip="customers")["layout"]["yaxis"]["ticktext"] == ["<b>Status page</b>"]


def test_without_gaps_the_chart_shows_only_what_was_said():
    figure = draw(PLAY, show_gaps=False, strip="customers", marks=[("channel:status_page", at(55), at(190))])
    assert set(traces(figure)) == {"Update", "Follow-up"}
    assert len(figure["layout"]["yaxis"]["ticktext"]) == 2


def labels(figure):
    """(text, from, to) of all words above bars and beside flags in their lane, in minutes."""
    found = []
    for trace in figure["data"]:
        if "text" not in trace.get("mode", ""):
            continue
        for x, y, text in zip(trace["x"], trace["y"], trace["text"], strict=True):
            found.append((round(y, 3), x, text))
    return found


def test_a_silence_s_length_moves_aside_for_what_its_flag_says():
    r = record(said(20, announced_at=at(45)), said(190), end=262)
    words = {text: x for _, x, text in labels(draw(r, width=1300))}
    assert words["<b>2 h 50</b>"] > "2026-03-12T16:50"
    assert words[" announced 15:45: 2 h 25 late"] == "2026-03-12T15:45:00.000"


def test_beyond_a_dozen_flags_only_the_late_ones_say_words():
    told = [said(n * 20, announced_at=at(n * 20 + 15)) for n in range(1, 15)]
    late = said(300, announced_at=at(330))
    texts = [text for _, _, text in labels(draw(record(*told, late, said(500), end=520)))]
    assert [text for text in texts if "announced" in text] == [" announced 20:30: 2 h 50 late"]


def test_a_phone_s_chart_is_as_wide_as_its_words_need_and_repeats_its_names():
    few = draw(record(said(60), end=262), phone=True)["layout"]
    assert few["width"] == 358
    many = draw(record(*(said(n * 32, f"c{n}") for n in range(14)), end=480), phone=True)["layout"]
    assert 358 < many["width"] <= 3 * 358
    assert sum(note["text"] == "<b>Status page</b>" for note in many["annotations"]) == round(many["width"] / 358)


def test_a_chart_fills_the_height_it_is_given_and_shrinks_its_lanes_to_what_can_be_read():
    r = record(*(said(n, channel=f"c{n}") for n in range(6)))
    assert draw(r, height=700)["layout"]["height"] == pytest.approx(700, abs=40)
    many = record(*(said(n, channel=f"c{n}") for n in range(12)))
    assert draw(many, height=500)["layout"]["height"] > 600


def test_a_legend_that_needs_two_rows_gets_them():
    wide, narrow = draw(PLAY, width=1780)["layout"]["margin"]["b"], draw(PLAY, width=900)["layout"]["margin"]["b"]
    assert narrow > wide


HOSTILE = '<b>bold</b> <a href="javascript:alert(1)">x</a> <script>alert(1)</script> %{x} &amp;'


def test_markup_in_any_text_is_shown_as_text():
    c = Communication(
        id="x", happened_at=at(20), body=HOSTILE, sender=HOSTILE, channel=HOSTILE, audience=HOSTILE, phase=HOSTILE
    )
    for how in ({}, {"phone": True}, {"names": {HOSTILE: HOSTILE}}):
        figure = draw(record(c), **how)
        for trace in figure["data"]:
            trace.pop("customdata", None)  # names things for the page, is never shown
        words = json.dumps(figure, default=list)
        for tag in ("<a", "<script", "</script", "<b>bold"):
            assert tag not in words
        assert "&lt;script&gt;" in words
        assert "&amp;amp;" in words
        # Templates would read %{x}; only plain hover text is used.
        assert "hovertemplate" not in words
        assert "texttemplate" not in words


def test_the_hover_shows_time_sender_and_the_words_of_all_in_that_minute():
    r = record(
        said(20, body="First words\nsecond line", sender="Ana", published_at=at(90)),
        *(said(20, f"d{n}", body=f"again {n}") for n in range(4)),
    )
    hover = traces(draw(r))["Update"]["hovertext"][0]
    assert hover.startswith("<b>15:20 · Customers · Update</b><br>Ana<br>backdated, published 12 Mar 2026, 16:30")
    assert "First words<br>second line" in hover
    assert "again 1" in hover
    assert hover.endswith("and 2 more in this minute")


def test_a_very_long_message_does_not_fill_the_screen():
    hover = traces(draw(record(said(20, body="word " * 4000))))["Update"]["hovertext"][0]
    assert hover.count("<br>") < 15
    assert hover.endswith("…")


def test_an_update_before_the_start_is_shown_and_flagged_where_it_is():
    early = traces(draw(record(said(-10, "early"), said(20))))["Before the start"]
    assert list(early["x"]) == ["2026-03-12T14:50:00.000"]
    assert early["marker"]["symbol"] != "circle"


def test_a_post_mortem_of_next_week_does_not_squeeze_the_incident():
    figure = draw(record(said(20), said(10_000)))
    assert figure["layout"]["xaxis"]["range"][1] < "2026-03-12T18:30"
    assert "1 later →" in notes(figure)


def test_what_lies_outside_the_picture_is_not_told_on_top_of_a_sticky_note():
    def place(figure: go.Figure) -> tuple[float, str]:
        return next((n["y"], n["yref"]) for n in figure["layout"]["annotations"] if n["text"] == "1 later →")

    far = record(said(20), said(10_000))
    assert place(draw(far)) == (0, "paper")
    pinned = draw(far, notes=[Sticky("n", "Late", at(9000))])
    assert place(pinned) == (len(pinned["layout"]["yaxis"]["ticktext"]) - 1.5, "y")


def test_zoom_is_kept_across_redraws_of_the_same_record():
    assert draw(PLAY)["layout"]["uirevision"] == draw(PLAY, dark=True)["layout"]["uirevision"] == "timeline:r"


def test_with_two_hundred_messages_labels_that_would_collide_are_dropped():
    r = record(*(said(n * 31, f"{n}", channel=f"c{n % 2}") for n in range(200)), end=6200)
    figure = draw(r)
    shown = [text for trace in figure["data"] if trace.get("mode") == "text" for text in trace["text"]]
    assert len(shown) < 20
    assert len(traces(figure)["Over target"]["x"]) > 190


@pytest.mark.parametrize(("lanes", "least"), [(1, 320), (2, 320), (3, 400)])
def test_a_chart_of_few_lanes_is_no_thin_strip(lanes, least):
    r = record(*(said(n, channel=f"c{n}") for n in range(lanes)))
    drawn = draw(r)
    assert drawn["layout"]["height"] >= least
    assert traces(drawn)["Update"]["marker"]["size"] >= 21


@pytest.mark.parametrize("lanes", [1, 4, 12])
def test_the_height_follows_the_lanes(lanes):
    r = record(*(said(n, channel=f"c{n}") for n in range(lanes)))
    assert 220 < draw(r)["layout"]["height"] < 260 + lanes * 170
    assert draw(r, phone=True)["layout"]["height"] < 200 + lanes * 90


def test_projected_words_are_large_and_the_phone_keeps_its_own_sizes():
    figure = draw(PLAY)["layout"]
    sizes = [note["font"]["size"] for note in figure["annotations"]] + [figure["yaxis"]["tickfont"]["size"]]
    assert min(sizes) >= 18
    phone = draw(PLAY, phone=True)["layout"]
    assert min(note["font"]["size"] for note in phone["annotations"]) >= 14
    assert phone["xaxis"]["fixedrange"]


@pytest.mark.parametrize("r", [record(), record(end=None), record(end=None, start_known=False), Record("e", "")])
@pytest.mark.parametrize("phone", [False, True])
def test_an_empty_record_still_draws(r, phone):
    assert draw(r, phone=phone, strip="customers")["layout"]["height"] > 0


def test_positions_are_local_clock_time():
    face = Clockface(at(0), at(60), "America/New_York")
    assert face.at(at(30)) == "2026-03-12T10:30:00.000"
    assert face.change is None


def test_across_a_change_of_clocks_lengths_stay_true_and_labels_are_right():
    start = datetime(2025, 10, 25, 23, 0, tzinfo=UTC)
    face = Clockface(start, start + timedelta(hours=4), ZONE)
    assert face.change == datetime(2025, 10, 26, 1, 0, tzinfo=UTC)
    positions, words = face.ticks(T, 4)
    assert words == ["01:00", "02:00", "02:00", "03:00", "04:00"][: len(words)]
    assert positions[:4] == [f"2025-10-26T0{hour}:00:00.000" for hour in (1, 2, 3, 4)]
    told = tuple(Communication(id=f"{n}", happened_at=start + timedelta(hours=n)) for n in (1, 2))
    r = Record("d", "", told, start, True, start + timedelta(hours=4))
    figure = draw(r)
    assert "Clocks change" in notes(figure)
    assert list(figure["layout"]["xaxis"]["ticktext"]).count("02:00") == 2
    assert [x / 3_600_000 for x in traces(figure)["Over target"]["x"]] == [1, 1]


def test_ticks_over_days_name_the_day_at_midnight():
    face = Clockface(at(0), at(3 * 1440), ZONE)
    assert "13 Mar" in face.ticks(T, 8)[1]
    local = ZoneInfo("Asia/Kathmandu")
    positions, words = Clockface(at(0), at(300), "Asia/Kathmandu").ticks(T, 6)
    assert words[0] == "20:00"
    assert positions[0].endswith("20:00:00.000")
    assert at(15).astimezone(local).strftime("%H:%M") == "20:00"


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_has_enough_contrast_with_what_lies_under_it(palette):
    # The page's own ground differs a little from the card's.
    grounds = [palette.ground, *palette.shades, "#FBFAF7" if palette is LIGHT else "#0E1117"]
    for ground in grounds:
        for ink in ("text", "muted", "update", "over_text", "severe_text", "start", "announced", "late"):
            assert contrast(getattr(palette, ink), ground) >= 4.5, (ink, ground)
        for mark in ("calm_edge", "over_edge", "severe", "sticky_edge"):
            assert contrast(getattr(palette, mark), ground) >= 3, (mark, ground)
