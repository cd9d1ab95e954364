"""What is read of other tools can stand in a note: no field of it is an error there."""

import json
from collections.abc import Iterable

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from kaffegen.formats.known import heard
from kaffegen.formats.record import Given, Record
from kaffegen.problems import Problem, Severity
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

SIGNS = st.characters(exclude_categories=["Cs"])
WORDS = [
    "Kari", "[[Kari|K]]", "none", "ingen", "ja", "NO", "5/17/1980", "29.02.1900", "1850-01-01", "22 May 2021", "a, b",
    "k@example.org", "k@x", "+47 999 90 001", "12345678", "https://example.org", "example.org/a b", "ftp://example.org",
    "www.linkedin.com/in/k", "// x", " ::: ", "'", '"', ": ", " #", "- ", "🚀", "\n", "a; b", "*", "{x}", "no-NO",
]  # fmt: skip
TEXTS = (
    st.lists(st.sampled_from(WORDS) | st.text(SIGNS, max_size=5), max_size=3)
    .map("".join)
    .filter(lambda text: "{{" not in text and "<%" not in text)  # as in a template
)
NAMES = [
    "First Name", "Last Name", "Nickname", "Organization Name", "Organization Title", "Birthday", "Notes", "Labels",
    "Language", "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Label", "Phone 1 - Value", "Address 1 - City",
    "Address 1 - Street", "Website 1 - Value", "Custom Field 1 - Label", "Custom Field 1 - Value",
]  # fmt: skip
FIELDS = ["company", "role", "email", "phone", "aliases", "tags", "born", "city", "url", "linkedin", "relation", "x"]


@pytest.mark.untraced
@settings(deadline=None)
@for_all(st.lists(TEXTS, min_size=len(NAMES), max_size=len(NAMES)))
def test_a_row_is_a_note(cells: list[str]) -> None:
    rows = [NAMES, ["Kari", *cells[1:]]]
    content = "\n".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    found = heard(Given("x", content.encode()), "NO")
    assert len(found.records) == 1
    assert errors_in(found.records) == []


@settings(deadline=None)
@for_all(st.dictionaries(st.sampled_from(FIELDS), TEXTS | st.lists(TEXTS, max_size=3)))
def test_a_note_of_another_tool_is_a_note(fields: dict[str, object]) -> None:
    found = heard(Given("x", files={"People/Kari.md": _note(fields, "")}), "NO")
    assert len(found.records) == 1
    assert errors_in(found.records) == []


def errors_in(records: Iterable[Record]) -> list[Problem]:
    found: list[Problem] = []
    for record in records:
        source = Source("contacts/x.md", "contacts/x.md", "contact", _note(record.fields, record.text))
        found += [problem for problem in note_of(source, Manner("NO"))[1] if problem.severity is Severity.ERROR]
    return found


def _note(fields: object, body: str) -> bytes:
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in dict(fields).items()]  # type: ignore[call-overload]
    return f"---\n{''.join(lines)}---\n{body}\n".encode()
