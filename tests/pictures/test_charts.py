"""The pictures of numbers: all of it inside, a mark for each number, words that fit, nothing that is markup."""

import datetime as dt

import pytest

from kaffegen.pictures import Said
from kaffegen.pictures.exchange import exchange
from kaffegen.pictures.funnel import funnel
from kaffegen.pictures.growth import growth
from kaffegen.pictures.lettering import fitted, text_width
from kaffegen.pictures.months import Month
from kaffegen.pictures.plan import plan
from kaffegen.pictures.rhythm import rhythm
from kaffegen.pictures.svg import number
from kaffegen.pictures.talk import talk
from kaffegen.pictures.timeline import timeline
from kaffegen.pictures.topics import topics

from .seen import outside, seen

SAID = Said("kg-x", "A title", "What it shows.")
EVIL = '<script>alert("1")</script>'


def months(count, first=1):
    starts = [dt.date(2025 + (first + n - 1) // 12, (first + n - 1) % 12 + 1, 1) for n in range(count)]
    return [Month(day, day.strftime("%b")[0], day.strftime("%B %Y")) for day in starts]


YEAR, TWO_YEARS = months(12), months(24)
COUNTS = [0, 1, 2, 3, 5, 8, 13, 21, 0, 0, 4, 400]
WORDS = ("5 held", "even pace: 4", "goal: 6")
DRAWN = {
    "rhythm of nothing": rhythm(SAID, [(month, 0) for month in YEAR]),
    "rhythm": rhythm(SAID, list(zip(YEAR, COUNTS, strict=True))),
    "plan of nothing": plan(SAID, 0, 0, 1, WORDS),
    "plan": plan(SAID, 5, 4, 6, WORDS),
    "plan beyond its goal": plan(SAID, 9, 6, 6, WORDS),
    "plan with more expected than its goal": plan(SAID, 1, 9, 3, WORDS),
    "plan of many": plan(SAID, 120, 90, 300, WORDS),
    "one talk": talk(SAID, [("1 May", 30)], 20),
    "talk": talk(SAID, [(f"{n} May", n * 4) for n in range(1, 26)], 20),
    "talk of nothing": talk(SAID, [("1 May", 0), ("2 May", 0)], 20),
    "exchange of one": exchange(SAID, [(month, n == 0, 0) for n, month in enumerate(YEAR)], "gave", "got"),
    "exchange": exchange(SAID, [(month, n % 7, n % 4) for n, month in enumerate(YEAR)], "gave", "got"),
    "much exchange": exchange(
        SAID, [(month, n, 90 - n) for month, n in zip(YEAR, COUNTS, strict=True) if n < 90], "a", "b"
    ),
    "topics": topics(SAID, YEAR, [("Lager", "../lager/", COUNTS), (EVIL, "", [0] * 11 + [1]), ("x" * 99, "", COUNTS)]),
    "growth from nobody": growth(SAID, [(month, n) for n, month in enumerate(TWO_YEARS)]),
    "growth": growth(SAID, [(month, 2000 + n) for n, month in enumerate(TWO_YEARS)]),
    "funnel": funnel(SAID, [("Thought of", 32), ("Asked", 30), ("Said yes", 24), ("Met", 18)]),
    "funnel of none met": funnel(SAID, [("Thought of", 2000), ("Asked", 1), ("Said yes", 0), ("Met", 0)]),
}


@pytest.mark.parametrize("svg", DRAWN.values(), ids=DRAWN.keys())
def test_all_of_it_is_inside(svg):
    assert outside(seen(svg)) == []


def test_each_month_with_a_meeting_has_a_bar_with_its_number():
    drawing = seen(DRAWN["rhythm"])
    assert len(drawing.all("rect")) == 9
    assert [part.text for part in drawing.all("text") if "number" in part.get("class", "")] == [
        *("1", "2", "3", "5", "8", "13", "21", "4", "400"),
    ]


def test_each_meeting_of_the_goal_has_a_place_and_those_held_are_filled():
    looks = [part.get("class") for part in seen(DRAWN["plan"]).all("rect")]
    assert looks == ["kg-svg__mark"] * 5 + ["kg-svg__place"]


def test_words_of_a_plan_never_stand_outside_whatever_is_expected():
    for expected in range(301):
        middle = seen(plan(SAID, 1, expected, 300, WORDS)).places("text", "x", "y")[0][0]
        half = text_width(WORDS[1], 11) / 2
        assert half - 0.1 <= middle <= 264 - half + 0.1


def test_what_is_over_twenty_percent_is_hollow():
    looks = [part.get("class") for part in seen(talk(SAID, [("a", 19), ("b", 20), ("c", 21)], 20)).all("circle")]
    assert looks == ["kg-svg__mark", "kg-svg__mark", "kg-svg__hollow"]


def test_each_gift_is_a_block_given_above_the_line_and_got_below_it():
    drawing = seen(exchange(SAID, [(YEAR[0], 3, 1), *((month, 0, 0) for month in YEAR[1:])], "gave", "got"))
    line = float(drawing.all("path")[0].get("d").removeprefix("M").split("L")[0].split()[1])
    blocks = drawing.places("rect", "y", "height")
    assert [top + height < line for top, height in blocks] == [True, True, True, False]
    assert not any(text.text.isdigit() and int(text.text) < 1000 for text in drawing.all("text")), "no score"


def test_however_much_is_given_the_drawing_stays_small():
    assert seen(DRAWN["much exchange"]).size[1] < 170


def test_a_topic_is_words_and_never_markup_and_a_dot_says_what_it_stands_for():
    drawing = seen(DRAWN["topics"])
    assert "<script" not in str(DRAWN["topics"])
    assert f"{EVIL}, December 2025: 1" in [part.text for part in drawing.all("title")]


def test_a_line_of_time_keeps_its_marks_at_their_size():
    drawn = str(timeline(SAID, [(0.0, "touch"), (0.5, "meeting"), (1.0, "milestone")], [(0.25, "2026")]))
    assert "viewBox" not in drawn
    assert [f'x="{at}%"' in drawn for at in ("2.0", "26.0", "50.0", "98.0")] == [True] * 4


@pytest.mark.parametrize(
    ("first", "years"), [(1, ["2025"]), (2, ["2025", "2026"]), (11, ["2025", "2026"]), (12, ["2026"])]
)
def test_years_never_stand_upon_each_other(first, years):
    shown = months(12, first)
    told = [part.text for part in seen(rhythm(SAID, [(month, 0) for month in shown])).all("text")]
    assert [text for text in told if text.isdigit()] == years


@pytest.mark.parametrize(("value", "written"), [(1, "1"), (1.0, "1"), (1.25, "1.2"), (100.0, "100"), (0.04, "0")])
def test_numbers_are_short(value, written):
    assert number(value) == written


@pytest.mark.parametrize("name", ["Kari", "Kari Bjørnstad", "x" * 300, "M" * 60, "李" * 40, "é" * 50, "👩‍👩‍👧" * 20])
def test_a_text_fits_its_room(name):
    shown, width = fitted(name, 12, 100)
    assert width <= 101
    assert shown == name or shown.endswith("…")
    assert name.startswith(shown.removesuffix("…"))


def test_accents_stay_with_their_letters_and_an_emoji_stays_whole():
    for room in range(20, 100):
        shown, _ = fitted("e\u0301" * 30, 12, room)
        assert shown.removesuffix("…").count("e") == shown.removesuffix("…").count("\u0301")
        family, _ = fitted("👩‍👩‍👧" * 20, 12, room)
        assert not family.removesuffix("…").endswith("\u200d")
