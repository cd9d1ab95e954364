"""Whatever a file holds, reading it gives people and problems, or says that nothing is known: it never breaks."""

import csv
import io
from collections.abc import Mapping

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from kaffegen.formats.known import FORMATS, heard
from kaffegen.formats.record import Given, Heard
from kaffegen.problems import KaffegenError

HEADINGS = [
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    b"First Name,Middle Name,Last Name,File As,Organization Name,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value\n",
    b"Name,Given Name,Family Name,Group Membership,Phone 1 - Type,Phone 1 - Value,Address 1 - Formatted\n",
    b"First Name,Last Name,Company,Business Street,Business Phone,Birthday,E-mail Address,Notes,Web Page\n",
    "Fornavn;Etternavn;Firma;Telefon, arb.;Fødselsdag;E-postadresse;Notater\n".encode("cp1252"),
    b"Action,ID,Name,E-mail Address,Custom Key1,Custom Value1,Web Page\n",
]
PARTS = [
    b'"', b",", b";", b"\t", b"\n", b"\r\n", b"\0", b'""', b"Kari", b"=1+1", b"5/7/1980", b"+47 999 90 001", b"\xff",
    "Åse 🚀".encode(), b" ::: ", b"[[", b"<b>", b"{{", b"k@example.org", b"https://example.org", b"0/0/00",
]  # fmt: skip
PATHS = ["People/Kari.md", "Kari.md", "companies/a/contacts/b.md", "companies/a/company.md", "People/@.md"]
FIELDS = ["tags: person", "[[", "]]", ": ", "\n", "- ", "&a", "{", "!x"]
SIGNS = st.characters(exclude_categories=["Cs"])


def _heard(given: Given, mapping: Mapping[str, str] | None = None) -> Heard | None:
    try:
        return heard(given, "NO", mapping)
    except KaffegenError:
        return None


@for_all(st.binary(max_size=300))
def test_no_bytes_break_it(content: bytes) -> None:
    _heard(Given("x", content))
    _heard(Given("x", content), {"name": "a", "note": "b"})


@for_all(st.sampled_from(HEADINGS), st.lists(st.sampled_from(PARTS), max_size=40))
def test_no_rows_break_it(heading: bytes, parts: list[bytes]) -> None:
    found = _heard(Given("x", heading + b"".join(parts)))
    assert found is not None
    assert all(record.fields["name"] for record in found.records)
    assert all(problem.place.line > 1 for problem in found.problems)


@for_all(
    st.sampled_from(PATHS),
    st.text(SIGNS, max_size=100) | st.lists(st.sampled_from(FIELDS)).map("".join),
    st.text(SIGNS, max_size=100),
)
def test_no_notes_break_it(path: str, fields: str, body: str) -> None:
    text = f"---\n{fields}\n---\n{body}".encode()
    found = _heard(Given("x", files={path: text, ".hermitcrm-format": b"7"}))
    assert found is not None
    found = _heard(Given("x", files={path: text, "People/Ola.md": b""}))
    assert found is not None
    assert all(record.fields["name"] for record in found.records)


@settings(deadline=None)
@for_all(st.lists(st.lists(st.text(SIGNS, max_size=12), min_size=7, max_size=7), max_size=20), st.sampled_from(",;\t"))
def test_every_row_is_a_person_or_named(rows: list[list[str]], delimiter: str) -> None:
    """Rows in are people, rows without a name, and empty ones: none is gone in silence."""
    heading = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows([heading, *rows])
    found = _heard(Given("x", out.getvalue().encode()))
    assert found is not None
    nameless = sum(int(problem.words["count"]) for problem in found.problems if problem.code == "K342")
    empty = sum(not any(map(str.strip, row)) for row in rows)
    assert len(found.records) + nameless + empty == len(rows)


@pytest.mark.parametrize("heading", HEADINGS)
def test_each_heading_is_known_by_one_format_alone(heading: bytes) -> None:
    from_all = {known.name for known in FORMATS if _is_known(known.name, heading)}
    assert len(from_all) == 1


def _is_known(kind: str, content: bytes) -> bool:
    try:
        heard(Given("x", content), "NO", kind=kind)
    except KaffegenError:
        return False
    return True
