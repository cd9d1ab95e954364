"""Kaffegen's own JSON: what goes out comes back, and no input raises."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.formats.json_notes import KINDS, is_id, is_json, read_json, write_json
from kaffegen.formats.own_fields import record_of
from kaffegen.formats.record import OWNED, Given, Heard, Record, WholeNote

TODAY = dt.date(2026, 11, 18)
SIGNS = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t")
TEXTS = st.text(SIGNS, max_size=12) | st.sampled_from(
    ["=cmd|x", "+4799887766", "null", "true", "10", "</script>", "\u2028"]
)
TREES = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
VALUES = st.sampled_from([
    "Kari Berg", "a, b", "none", "[[Alfa]]", "kari@example.org", "+47 99 88 77 66", {"work": "22334455"}, "2021-05-22",
    "05-17", "https://example.org", ["a@example.org", "b@example.org"], [{"company": "Alfa"}, "Beta"], "nb",
])  # fmt: skip
IDS = st.text(max_size=20).filter(is_id)
BODIES = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
FIELDS = st.dictionaries(TEXTS, TREES, max_size=4)
TREE_OF = st.dictionaries(st.sampled_from(OWNED), TREES | VALUES, max_size=5)
RECORDS = st.builds(
    lambda uid, tree, more, text: record_of(uid, {**more, **tree}, text, "NO"), IDS, TREE_OF, FIELDS, BODIES
)
NOTES = st.builds(WholeNote, st.sampled_from(KINDS[1:]), IDS, FIELDS, BODIES, st.just(1))


def read(text: str | bytes) -> Heard:
    return read_json(Given("a.json", text if isinstance(text, bytes) else text.encode()), "NO")


def found(heard: Heard) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.code) for problem in heard.problems]


@pytest.mark.untraced
@settings(max_examples=200, deadline=None)
@given(
    st.lists(RECORDS, max_size=4, unique_by=lambda record: record.uid.casefold()),
    st.lists(NOTES, max_size=4, unique_by=lambda note: note.id.casefold()),
)
def test_what_goes_out_comes_back(records: list[Record], notes: list[WholeNote]) -> None:
    heard = read(write_json(records, notes, TODAY))
    assert [replace(record, line=1, file="") for record in heard.records] == records
    assert [note._replace(line=1) for note in heard.notes] == notes
    assert (heard.source, heard.problems, heard.encoding) == ("kaffegen", (), "utf-8")


@pytest.mark.untraced
@settings(max_examples=300, deadline=None)
@given(
    st.binary()
    | st.text().map(str.encode)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["version", "notes", "kind", "id", "fields", "body", "a"]), inner)
        ),
    ).map(lambda tree: json.dumps(tree).encode())
)
def test_no_input_raises(content: bytes) -> None:
    heard = read(content)
    assert heard.problems or heard.notes or heard.records or b'"notes"' in content


ODD = [
    ["a, b", "a"],
    ["none, none"],
    "\u2028",
    {"": "\u2028"},
    [" "],
    [["none"]],
    [{"": "none"}],
    "[[ [[a]] ]]",
    ["[[a]]"],
]


@pytest.mark.parametrize("name", OWNED)
@pytest.mark.parametrize("value", ODD, ids=str)
def test_the_one_form_of_a_field_is_its_own_form(name: str, value: Any) -> None:
    record = record_of("a", {name: value}, "", "NO")
    assert record_of("a", {**record.fields, **record.more}, "", "NO") == record


def test_the_lines_are_those_of_the_file() -> None:
    records = [Record(1, {"name": "Å"}, uid="a"), Record(1, {"name": "B"}, uid="b", text="x\ny")]
    text = write_json(records, [WholeNote("me", "me", {})], TODAY)
    heard = read(text)
    assert [record.line for record in heard.records] == [2, 3]
    assert heard.notes[0].line == 4
    assert text.startswith(
        '{"version": 1, "today": "2026-11-18", "notes": [\n{"kind": "contact", "id": "a", "fields": {"name": "Å"}'
    )
    assert is_json(text.encode())


def test_another_program_may_have_written_it_anew() -> None:
    text = write_json([Record(1, {"name": "Å"}, uid="a")], [], TODAY)
    heard = read(json.dumps(json.loads(text), indent=4, sort_keys=True).encode("utf-16"))
    assert [(record.uid, record.fields) for record in heard.records] == [("a", {"name": "Å"})]
    assert heard.problems == ()


def entries(*written: str) -> str:
    return '{"version": 1, "notes": [\n' + ",\n".join(written) + "\n]}"


NO_IDS = [
    "../../x", "/etc/passwd", "..\\x", "a:b", "a\0", ".a", "_a", "a.", " a", "x" * 300, "é" * 150, "a\nb", "a/b",
    "\u202ea", "..", "\ud800", "Index", "README",
]  # fmt: skip
GOOD = '{"kind": "contact", "id": "a", "fields": {"name": "A"}}'


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("7", "K392"),
        ("null", "K392"),
        ('{"id": "b"}', "K392"),
        ('{"kind": ["contact"], "id": "b"}', "K392"),
        ('{"kind": "person", "id": "b"}', "K392"),
        ('{"kind": "contact", "id": "b", "fields": []}', "K392"),
        ('{"kind": "contact", "id": "b", "body": []}', "K392"),
        ('{"kind": "contact"}', "K393"),
        *((json.dumps({"kind": "contact", "id": name}), "K393") for name in NO_IDS),
        ('{"kind": "contact", "id": []}', "K393"),
        ('{"kind": "contact", "id": "A"}', "K394"),
        ('{"kind": "contact", "id": "b", "fields": {"a": ' + "[" * 30 + "]" * 30 + "}}", "K395"),
        (json.dumps({"kind": "contact", "id": "b", "fields": {"x" * 600: ""}}), "K395"),
        (json.dumps({"kind": "contact", "id": "b", "fields": {"a": {"x" * 600: ""}}}), "K395"),
        (json.dumps({"kind": "contact", "id": "b", "fields": {"a": "x" * 70_000}}), "K395"),
    ],
)  # fmt: skip
def test_what_is_no_note_is_said_with_its_line_and_its_neighbours_are_read(written: str, code: str) -> None:
    other = GOOD.replace('"a"', '"c"')
    heard = read(entries(GOOD, written, other))
    assert found(heard) == [(3, code)]
    assert [record.uid for record in heard.records] == ["a", "c"]


@pytest.mark.parametrize(
    ("text", "problems", "ids"),
    [
        ("", [(1, "K390")], []),
        ("[]", [(1, "K390")], []),
        ("{}", [(1, "K391")], []),
        ('{"version": 2, "notes": []}', [(1, "K391")], []),
        ('{"version": 1}', [(1, "K391")], []),
        ('{"version": 1, "notes": {}}', [(1, "K391")], []),
        ('{"version": 1,\n"notes": [\n' + GOOD + ",\n{", [(4, "K390")], ["a"]),
        ('{"version": 1, "notes": [\n' + GOOD + "\n{}]}", [(3, "K390")], ["a"]),
        ('{"version": 1, "x": ' + "[" * 100_000, [(1, "K390")], []),
    ],
)
def test_what_is_no_export_is_said(text: str, problems: list[Any], ids: list[str]) -> None:
    heard = read(text)
    assert found(heard) == problems
    assert [record.uid for record in heard.records] == ids


def test_every_value_is_text() -> None:
    fields = '{"goal": 10, "x": 1.50, "y": 2e400, "private": true, "z": NaN, "n": null, "i": ' + "9" * 5000 + "}"
    heard = read(entries(GOOD.replace('{"name": "A"}', fields)))
    assert heard.problems == ()
    assert {name: value for name, value in heard.records[0].more.items() if name != "i"} == {
        "goal": "10", "x": "1.50", "y": "2e400", "private": "true", "z": "NaN", "n": None,
    }  # fmt: skip
    assert heard.records[0].more["i"] == "9" * 5000


def test_controls_and_halves_of_letters_are_left_out() -> None:
    heard = read(
        entries(r'{"kind": "contact", "id": "a", "fields": {"na\u0000me": "A\u001b[31m\ud800"}, "body": "a\ud800"}')
    )
    assert (heard.records[0].fields, heard.records[0].text) == ({"name": "A[31m"}, "a")
