"""Tables as other programs write them: every row is read, said to be unreadable, or empty."""

import pytest

from kaffegen.formats.record import Given
from kaffegen.formats.seen import Seen
from kaffegen.formats.table import LONGEST_CELL, Table


def _table(text: str | bytes) -> Table:
    content = text.encode() if isinstance(text, str) else text
    return Seen(Given("people.csv", content)).table(lambda names: "company" in names)


def _rows(text: str | bytes) -> list[tuple[int, list[str]]]:
    return [tuple(row) for row in _table(text).rows]


def _problems(text: str | bytes) -> list[tuple[str, int, dict[str, str]]]:
    return [(problem.code, problem.place.line, dict(problem.words)) for problem in _table(text).problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_line_ends_and_encodings_are_found(delimiter: str, end: str, encoding: str) -> None:
    lines = [["Name", "Company"], ["Åse Øst", "Blåbær & Bø"], ["Ola Lie", "Beta"]]
    text = "".join(delimiter.join(line) + end for line in lines)
    assert _rows(text.encode(encoding)) == [(2, ["Åse Øst", "Blåbær & Bø"]), (3, ["Ola Lie", "Beta"])]


@pytest.mark.parametrize("preamble", range(5))
def test_a_heading_is_found_below_any_preamble(preamble: int) -> None:
    above = ["Notes:,,\n", '"A sentence, with commas\nand ""marks"""\n', ",,\n", "\n"][:preamble]
    line = sum(text.count("\n") for text in above) + 1
    assert _rows("".join(above) + "Name,Company,City\nKari,Alfa,Oslo\n") == [(line + 1, ["Kari", "Alfa", "Oslo"])]


def test_a_row_has_the_line_it_begins_on() -> None:
    text = 'Name,Company\n\nKari,"Alfa\nog\r\nBeta"\n,\nOla,Beta\n'
    assert _rows(text) == [(3, ["Kari", "Alfa\nog\r\nBeta"]), (7, ["Ola", "Beta"])]


def test_a_mark_that_is_never_closed_does_not_swallow_the_rows_after_it() -> None:
    text = 'Name,Company\nKari,"Alfa\nOla,Beta\nSiri,Gamma\n'
    assert _rows(text) == [(3, ["Ola", "Beta"]), (4, ["Siri", "Gamma"])]
    assert _problems(text) == [("K340", 2, {"lines": "2"})]


def test_a_mark_that_a_later_row_seems_to_close_is_seen() -> None:
    text = 'Name,Company,City\nKari,"Alfa,Oslo\nOla,Beta,Bergen\nSiri,"Gamma, Delta",Oslo\nPer,Alfa,Bodø\n'
    assert [line for line, _ in _rows(text)] == [3, 4, 5]
    assert _problems(text) == [("K340", 2, {"lines": "2"})]


def test_a_row_within_a_row_of_another_width_is_seen() -> None:
    text = 'Name,Company,City\nKari,"Alfa,Oslo\nOla,Beta,"\nSiri,Gamma,Oslo\n'
    assert [line for line, _ in _rows(text)] == [4]
    assert [problem[:2] for problem in _problems(text)] == [("K340", 2)]


def test_the_rest_of_a_row_that_could_not_be_read_is_no_person() -> None:
    text = 'Name,Company,Note\nKari,Alfa,"She said\n"yes" to it\nand more"\nOla,Beta,\n'
    assert _rows(text) == [(5, ["Ola", "Beta", ""])]
    assert _problems(text) == [("K340", 2, {"lines": "2–4"})]


def test_marks_within_a_cell_are_a_part_of_it() -> None:
    assert _rows('Name,Company\nKari "Kaia" Berg,Alfa\n"Ola "Olle" Lie",Beta\n') == [
        (2, ['Kari "Kaia" Berg', "Alfa"]),
        (3, ['Ola Olle" Lie"', "Beta"]),
    ]


def test_too_many_cells_are_a_problem_and_too_few_are_not() -> None:
    text = "Name,Company\nKari,Alfa,AS\nOla\nSiri,Beta,,\n"
    assert _rows(text) == [(3, ["Ola"]), (4, ["Siri", "Beta", "", ""])]
    assert _problems(text) == [("K341", 2, {"count": "3", "columns": "2", "text": "Kari,Alfa,AS"})]


def test_a_cell_of_ten_megabytes_is_left_out_and_the_rest_of_its_row_read() -> None:
    text = f"Name,Company\nKari,{'x' * 10_000_000}\nOla,{'y' * LONGEST_CELL}\n"
    rows = [(line, cells[0], len(cells[1])) for line, cells in _rows(text)]
    assert rows == [(2, "Kari", 0), (3, "Ola", LONGEST_CELL)]
    assert _problems(text)[0] == ("K343", 2, {"column": "Company", "size": "10000"})


def test_marks_on_every_line_take_no_longer_than_the_file_is_long() -> None:
    table = _table("Name,Company\n" + 'Kari,"Alfa\n' * 20_000)
    assert table.rows == []
    assert [problem.words["lines"] for problem in table.problems] == ["2–20001"]


def test_what_a_spreadsheet_says_of_its_separator_is_no_heading() -> None:
    assert _rows("sep=;\nName;Company\nKari;Alfa, AS\n") == [(3, ["Kari", "Alfa, AS"])]


def test_nul_is_a_sign_like_others() -> None:
    assert _rows("Name,Company\nKa\0ri,Alfa\n") == [(2, ["Ka\0ri", "Alfa"])]
