"""The quick reader of plain front matter never differs from the whole one: it gives the same tree, or leaves it."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen import yaml_text
from kaffegen.read.plain_yaml import plain_fields, plain_tree

PIECES = [
    "a: b", "name: Kari", "snooze:", "a:", "c:", "keep-in-touch: x", "  b: c", "  b:", "  d-e: f", "    b: c", "  - a", "- a",
    "  - x: 1", "    y: 2", "    y: 2: 3", "  - {x: 1, y: 2}", "- {x: 1, x: 2}", "  -", "- - a", "  -  a", "  - a: b: c",
    "topics: [a, b]", "topics: [a, b ,c]", "m: [a,]", "u: [a: b]", "j: [", "k: {a: b}", "  b: [a]", "  - [a, b]", "  b: {a: c}",
    'q: "x"', 'q: "x" ', 'q: ""', 'l: "a\\n"', '  - "q"', "it: it's", 'r: a "b"', "s: |", "  text", "   ", "", "# c", "  # c",
    "h: x # y", "h: x#y", "h: #x", "h: x #", "t: 12:30", "t: https://x.no/a?b=1#c", "t: a:", "t: a :b", "t:x", "a : b", "p: +47 12",
    "p: (a) b", "n: ~", "n: null", "n: yes", "n: 1_000", "d: 2026-11-18", "w: a  ", "w:  a", "w: x\ty", "w: x\r", "f: a]", "f: (x",
    "f: a, b", "y: æ ø å", "y: a\u0308", "y: \u2028a", "y: a\u00a0b", "y: 😀 x", "y: a😀", "o: !x", "o: a*", "o: ?x", "o: a%b", "o: a@b",
    "---", "...", "--: y", "-: x", "b-: c", "Name: x", "u2: y",
]  # fmt: skip


def _is_same_or_left(text: str) -> bool:
    """Hold the quick reader against the whole one; tell whether it knew the text by sight."""
    tree = plain_tree(text)
    if tree is not None:
        assert yaml_text.read(text) == (tree or None, []), text
        _have_their_places(text)
    return tree is not None


def _have_their_places(text: str) -> None:
    """Hold the marks of each field by itself against the marks of the whole text."""
    whole = yaml_text.marks(text)
    values, keys = {(): 0}, {}
    for begin, lines in (plain_fields(text) or {}).values():
        part = yaml_text.marks(lines)
        values |= {path: begin + index for path, index in part.values.items() if path}
        keys |= {path: begin + index for path, index in part.keys.items()}
    assert (values, keys) == (whole.values or {(): 0}, whole.keys), text


@pytest.mark.untraced
@pytest.mark.parametrize("seed", range(4))
def test_lines_in_any_order_are_read_alike(seed):
    chance = random.Random(seed)
    known = 0
    for _ in range(30_000):
        lines = [chance.choice(PIECES) for _ in range(chance.randint(1, 4))]
        known += _is_same_or_left(
            chance.choice(("\n", "\n", "\n", "\r\n")).join(lines) + chance.choice(("\n", "\n", ""))
        )
    assert known > 1000


KEYS = st.sampled_from(["a", "b", "name", "keep-in-touch", "next_steps", "null"])
TEXTS = st.text(st.sampled_from("ab1 -:#,[]{}\"'|>&*!%@`+(?=~.\\/æ\u00a0😀"), max_size=8)
VALUES = st.one_of(
    TEXTS,
    TEXTS.map(lambda text: f'"{text}"'),
    st.lists(TEXTS, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
    st.lists(st.tuples(KEYS, TEXTS), max_size=3).map(lambda parts: f"{{{', '.join(f'{k}: {v}' for k, v in parts)}}}"),
)
LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "    "]),
    st.sampled_from(["", "", "- "]),
    st.one_of(st.just(""), KEYS.map("{}: ".format), KEYS.map("{}:".format)),
    st.one_of(st.just(""), VALUES),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=5))
def test_whatever_is_known_by_sight_is_read_alike(lines):
    try:
        _is_same_or_left("".join(f"{line}\n" for line in lines))
    except yaml_text.yaml.YAMLError as error:
        raise AssertionError(lines) from error
