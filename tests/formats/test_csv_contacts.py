"""Contacts as CSV: nothing in it is a formula, and all of it can be read again (B11)."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.formats.csv_cells import plain_cell, safe_cell
from kaffegen.formats.csv_contacts import write_csv
from kaffegen.formats.record import OWNED, Record

FORMULAS = [
    "=cmd|' /C calc'!A0",
    "+4799887766",
    "-1",
    "@x",
    "\tx",
    "\r=x",
    " =x",
    "\n=x",
    "'=x",
    "''+1",
    "'\tx",
    "＝x",
    "＋1",
]
SIGNS = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\r")
TEXTS = st.text(SIGNS, max_size=12) | st.sampled_from([*FORMULAS, "'", "'x", 'a"b', "a;b,c", "a ::: b"])
BEGINS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    table = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert not any(cell.lstrip(" \n").startswith(BEGINS) for row in table for cell in row)
    assert {len(row) for row in table} == {len(table[0])}
    return [dict(zip(map(plain_cell, table[0]), map(plain_cell, row), strict=True)) for row in table[1:]]


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_a_cell_gives_what_it_was_made_of(text: str) -> None:
    assert plain_cell(safe_cell(text)) == text


@pytest.mark.parametrize("text", FORMULAS)
def test_what_would_be_calculated_begins_with_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Kari", "'", "'x", "99 88 77 66", "a=b", "a@example.org", "(+47) 1"])
def test_all_else_is_as_it_was(text: str) -> None:
    assert safe_cell(text) == plain_cell(text) == text


def test_controls_are_left_out() -> None:
    assert safe_cell("a\0b\x1b[31m\x85\ud800") == "ab[31m"


PHONES = {"work": "+47 99 88 77 66", "mobile": "99887766", "Hytta": "22 33 44 55"}
KARI = Record(
    1,
    {
        "name": "Kari Anne Berg", "aliases": ["Kari", "KAB"], "company": "=Alfa", "role": "Leder, drift",
        "birthday": "05-17",
        "email": "kari@example.org", "phone": PHONES, "web": ["https://a.example.org", "https://b.example.org"],
        "address": "Gate 1\n0150 Oslo", "city": "Oslo", "linkedin": "https://example.org/in/kari",
        "topics": ["drift", "vare"],
        "past": [{"company": "Beta", "to": "2020"}, {"company": "Gamma"}], "connected": "2021-05-22", "language": "nb",
        "relation": "kollega",
    },
    uid="kari-berg",
    text="Linje \"én\";\r\n- to\n",
    more={"strength": "close", "tags": ["a", "b"], "touches": [{"on": "2026-11-01", "gave": ["råd"]}], "Notes": "x"},
)  # fmt: skip


def test_a_row_has_all_of_a_contact() -> None:
    (row,) = rows(write_csv([KARI]))
    assert row == {
        "First Name": "Kari Anne", "Last Name": "Berg", "Nickname": "Kari ::: KAB", "Organization Name": "=Alfa",
        "Organization Title": "Leder, drift", "Birthday": "05-17", "Notes": 'Linje "én";\n- to\n', "Labels": "a ::: b",
        "E-mail 1 - Label": "", "E-mail 1 - Value": "kari@example.org",
        "Phone 1 - Label": "Work", "Phone 1 - Value": "+47 99 88 77 66", "Phone 2 - Label": "Mobile",
        "Phone 2 - Value": "99887766", "Phone 3 - Label": "Hytta", "Phone 3 - Value": "22 33 44 55",
        "Address 1 - City": "Oslo", "Address 1 - Formatted": "Gate 1\n0150 Oslo",
        "Website 1 - Label": "", "Website 1 - Value": "https://a.example.org",
        "Website 2 - Label": "", "Website 2 - Value": "https://b.example.org",
        "Id": "kari-berg", "linkedin": "https://example.org/in/kari", "language": "nb", "topics": "drift ::: vare",
        "relation": "kollega", "connected": "2021-05-22", "past": "company: Beta; to: 2020 ::: company: Gamma",
        "strength": "close", "touches": "on: 2026-11-01; gave: råd", "x_Notes": "x",
    }  # fmt: skip
    assert list(row)[:9] == [
        "First Name", "Last Name", "Nickname", "Organization Name", "Organization Title", "Birthday", "Notes", "Labels",
        "E-mail 1 - Label",
    ]  # fmt: skip


def test_every_field_that_a_record_may_have_has_a_column() -> None:
    values: dict[str, Any] = {name: [{"company": "verdi"}] if name == "past" else "verdi" for name in OWNED}
    (row,) = rows(write_csv([Record(1, values, uid="x")]))
    assert sum("verdi" in cell for cell in row.values()) == len(OWNED)


def test_columns_are_those_that_somebody_fills_and_the_lines_end_as_programs_expect() -> None:
    text = write_csv(
        [Record(1, {"name": "Bo", "email": ["a@example.org", "b@example.org"]}, uid="bo"), Record(1, {}, uid="li")]
    )
    bo, li = rows(text)
    assert (bo["First Name"], bo["Last Name"], bo["E-mail 2 - Value"]) == ("Bo", "", "b@example.org")
    assert (li["First Name"], li["E-mail 2 - Value"]) == ("li", "")
    assert text.count("\r\n") == 3
    assert "linkedin" not in bo


def test_the_same_contacts_give_the_same_file() -> None:
    more = dict.fromkeys(("x_b", "x_a", "needs"), "x")
    turned = dict(reversed(more.items()))
    assert write_csv([Record(1, {}, uid="a", more=more)]) == write_csv([Record(1, {}, uid="a", more=turned)])


TREES = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.dictionaries(st.sampled_from(OWNED), TREES)


@settings(max_examples=200, deadline=None)
@given(FIELDS, st.dictionaries(TEXTS, TEXTS, max_size=3), TEXTS)
def test_every_record_gives_a_table_without_formulas(fields: dict[str, Any], more: dict[str, str], text: str) -> None:
    assert len(rows(write_csv([Record(1, fields, uid="a", text=text, more=more)]))) == 1


def test_a_blank_before_a_tab_hides_it_from_nobody() -> None:
    (row,) = rows(write_csv([Record(1, {}, uid="a", text=" \tx")]))
    assert row["Notes"] == " \tx"
