"""A whole note is written so that it reads back: the same tree, the same body."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.incoming.whole_notes import LONGEST_KEY, note_text
from kaffegen.read.front_matter import front_of
from kaffegen.read.note import MODELS
from kaffegen.read.split import parts_of

ODD = [
    "NO", "true", "~", "null", "", " a", "a ", "a: b", "a #b", "- x", "[a]", "a, b", "'", '"', "\\", "@a", "{{x}}",
    "a\nb\n", "\n", "\n\nb", " a\nb", "a\n\n\nb\n\n", "a\r\nb", "\u2028", "\x85", "\ufeff", "\x00", "+4799887766",
    "---", "\n---\n", "...", "<<<<<<< A\nb", "a\n---\nb", "## Bare for meg\nx", "2026-11-12 14:00", "👩\u200d👧",
    "\uffff", "? x", "a:", "|", "a\tb", "\ta\nb", "a\n\tb", "a\n  \nb", "%x", "x" * 300,
]  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(ODD)
TREES = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.dictionaries(st.sampled_from(["name", "past", "x_mitt", "private", "dato"]) | TEXTS, TREES, max_size=6)


def read_back(text: str) -> tuple[Any, str]:
    parts = parts_of(text)
    return front_of(parts.front).tree, text[parts.body_start :]


@pytest.mark.untraced
@settings(max_examples=400, deadline=None)
@given(st.sampled_from(list(MODELS)), FIELDS, TEXTS)
def test_what_is_written_reads_back(kind: str, fields: dict[str, Any], body: str) -> None:
    assert read_back(note_text(kind, fields, body)) == (fields, body)


def test_the_longest_key_reads_back() -> None:
    fields = {"x" * LONGEST_KEY: "a", "æ " * (LONGEST_KEY // 2): {"å:" * (LONGEST_KEY // 2): "b"}}
    assert read_back(note_text("contact", fields)) == (fields, "")


@pytest.mark.parametrize("kind", MODELS)
def test_the_fields_come_in_the_order_of_the_format(kind: str) -> None:
    written = note_text(kind, {"x_mitt": "a", "tags": "b", "name": "Bo", "was": "c"})
    assert [line.partition(":")[0] for line in written.splitlines()[1:5]] in (
        ["name", "tags", "was", "x_mitt"],
        ["tags", "was", "x_mitt", "name"],
    )


def test_it_looks_as_written_by_hand() -> None:
    fields = {
        "past": [{"company": "Alfa", "to": "2020"}],
        "name": "Åse Bø",
        "topics": ["drift", "varedata"],
        "phone": {"work": "+47 99 88 77 66"},
        "role": "Leder: drift",
        "touches": [{"on": "2026-11-12", "note": "To linjer\nom drift"}],
    }
    assert note_text("contact", fields, "\nVi møttes.\n") == (
        '---\nname: Åse Bø\nrole: "Leder: drift"\npast:\n  - company: Alfa\n    to: 2020\n'
        "phone:\n  work: +47 99 88 77 66\n"
        "topics: [drift, varedata]\ntouches:\n  - on: 2026-11-12\n    note: |-\n      To linjer\n      om drift\n---\n"
        "\nVi møttes.\n"
    )
