"""Words above a bar: where they stand, and how much room is left for a flag's."""

from __future__ import annotations

import pytest

from playbook.placing import FLAG, centre, rooms, width


@pytest.mark.parametrize(
    ("poles", "texts", "middle"),
    [
        ([], [], 250),
        ([20], [[80]], 250),  # before the bar
        ([110], [[30]], 250),  # its few words fit beside them
        ([110], [[150]], 318),  # they stand after the flag's words
        ([270], [[150]], 182),  # before the flag
        ([200], [[400, 100]], 147),  # in the free stretch that leaves room for the short text
        ([240], [[400]], 327.5),  # no text fits: the nearer free stretch
        ([110, 125, 140, 155, 170, 185, 200, 215, 230, 245, 260, 275, 290, 305, 320, 335, 350, 365, 380], [], None),
    ],
)
def test_words_stand_in_the_middle_unless_a_flag_is_there_or_could_say_more(poles, texts, middle):
    found = centre(100, 400, 60, poles, texts)
    assert found == middle if middle is None else found == pytest.approx(middle, abs=2)


def test_words_that_are_wider_than_their_bar_stand_nowhere():
    assert centre(100, 150, 60, []) is None


@pytest.mark.parametrize("pole", range(101, 400, 13))
@pytest.mark.parametrize("text", [0, 40, 120, 280])
def test_words_never_lie_on_a_flag_or_outside_their_bar(pole, text):
    found = centre(100, 400, 60, [pole], [[text]])
    assert found is not None
    assert found - 30 >= 100
    assert found + 30 <= 400
    assert found + 30 <= pole or found - 30 >= pole + FLAG


def test_a_flag_may_say_as_much_as_fits_before_the_next_thing_in_its_lane():
    assert rooms([100, 300], [(350, 400)], [], 1000) == [300 - 6 - 115, 350 - 6 - 315]
    assert rooms([100], [(90, 200)], [], 1000) == [0]
    assert rooms([100], [], [150], 1000) == [150 - 6 - 115]
    assert rooms([], [], [], 1000) == []


def test_narrow_letters_take_less_room():
    assert width("1 h 12", 20) < width("35 min", 20) < width("MMMMMM", 20)
