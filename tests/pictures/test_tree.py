"""The drawing of who led to whom: nobody outside of it, nobody upon another, every line from one to the next (M08)."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.pictures import Said
from kaffegen.pictures.tree import Person, face, tree
from kaffegen.pictures.tree_layout import NOBODY, spots

from .seen import outside, seen

SAID = Said("kg-x", "Who led to whom", "From left to right.")
LONG = "Wilhelmina Alexandra Bartholomea von und zu Hohenstein-Kjærgaard"


@st.composite
def depths(draw, most=40):
    """Give how far each of some people is from the first one, in the order of the drawing."""
    found = [0]
    for _ in range(draw(st.integers(0, most))):
        found.append(draw(st.integers(1, found[-1] + 1)))
    return found


def people(far, name="Kari Berg"):
    looks = [face(f"{name} {n}", f"{name} {n}, nær", n % 4, "is-asleep" if n % 5 == 0 else "") for n in range(len(far))]
    return [
        Person(look, f"../{n}/", depth, n % 7 and 12) for n, (look, depth) in enumerate(zip(looks, far, strict=True))
    ]


SHAPES = {
    "one": [0],
    "two": [0, 1],
    "twelve": [0, *[1] * 11],
    "300 in breadth": [0, *[1, 2, 2] * 99, 1, 1],
    "2,000 in breadth": [0, *[1, 2, 3, 3] * 499, 1, 1, 1],
    "2,000 in depth": list(range(2000)),
}


@pytest.mark.parametrize("far", SHAPES.values(), ids=SHAPES.keys())
def test_everybody_is_in_it_once_and_inside(far):
    drawing = seen(tree(SAID, people(far)))
    assert len(drawing.all("a")) == len(drawing.all("circle")) == len(far)
    assert outside(drawing) == []
    assert len(drawing.ways()) == len(far) - 1


@settings(max_examples=150, deadline=None)
@given(depths(), st.sampled_from(["A", "Kari Berg", LONG, "李小龍", "x" * 200]))
def test_nobody_stands_upon_another_and_each_line_leads_from_one_to_the_next(far, name):
    shown = people(far, name)
    drawing = seen(tree(SAID, shown))
    assert outside(drawing) == []
    dots = drawing.places("circle", "cx", "cy", "r")
    ends = [x + 12 + one.face.width for (x, _, _), one in zip(dots, shown, strict=True)]
    boxes = [(x - r, y - 12, end, y + 12) for (x, y, r), end in zip(dots, ends, strict=True)]
    for one, other in itertools.combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    lines = {end: start for start, end in drawing.ways()}
    for spot, (x, y, _), end in zip(spots(far), dots, ends, strict=True):
        assert end <= drawing.size[0]
        if spot.parent != NOBODY:
            start = lines[(x - 9, y)]
            assert start[1] == dots[spot.parent][1]
            assert ends[spot.parent] <= start[0] < x


@settings(max_examples=150, deadline=None)
@given(depths())
def test_no_line_crosses_another(far):
    between = {}
    for spot in spots(far):
        if spot.parent != NOBODY:
            between.setdefault(spot.column, []).append((spots(far)[spot.parent].row, spot.row))
    for lines in between.values():
        for (start, end), (other_start, other_end) in itertools.combinations(lines, 2):
            assert (start - other_start) * (end - other_end) >= 0


def test_a_name_is_words_and_never_markup():
    evil = "<script>alert(1)</script>\"&'"
    drawn = str(tree(Said("x", evil, evil), [Person(face(evil, evil, 0, ""), "../a/?x=\"'><b>", 0, 0, evil)]))
    assert "<script" not in drawn
    assert "<b>" not in drawn
    drawing = seen(drawn)
    assert drawing.all("title")[1].text == f"{evil}, {evil}"
    assert drawing.all("a")[0].get("href") == "../a/?x=\"'><b>"


def test_a_long_name_is_cut_and_told_whole_when_pointed_at():
    drawing = seen(tree(SAID, people([0], LONG)))
    assert drawing.all("text")[0].text.startswith("Wilhelmina")
    assert drawing.all("text")[0].text.endswith("…")
    assert drawing.all("title")[1].text == f"{LONG} 0, nær"


def test_the_same_people_give_the_same_bytes():
    far = SHAPES["300 in breadth"]
    assert tree(SAID, people(far)) == tree(SAID, people(far))


def test_those_who_only_know_each_other_have_a_line_of_their_own():
    led, known = people([0, 1])[1], people([0, 1, 1])[2]._replace(is_known=True)
    drawing = seen(tree(SAID, [people([0])[0]._replace(is_self=True), led, known]))
    assert [path.get("class") for path in drawing.all("path")] == ["kg-svg__edge", "kg-svg__edge kg-svg__edge--known"]
    assert len(drawing.all("a")) == 2, "nobody has a link to the page one is on"
