"""Tables as other programs write them (CSV): a heading found by its names, rows with their line, whatever is amiss."""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from typing import NamedTuple

from kaffegen.problems import Place, Problem, Severity

DELIMITERS = ",;\t"
LONGEST_CELL = 100_000  # characters; no address book has as much in one field, and a note must hold them all
FIRST = 40  # lines in which a heading is looked for
FIRST_SIGNS = 200_000  # and characters
LONGEST_SHOWN = 60

csv.field_size_limit(2**31 - 1)  # what is too long is said with its line, and the rows after it are read

Names = tuple[str, ...]


class Row(NamedTuple):
    """A row, and the line of the file that it begins on, from 1."""

    line: int
    cells: list[str]


class Unread(NamedTuple):
    """A row whose quotation mark is never closed: it would swallow the rows after it."""

    line: int


class Heading(NamedTuple):
    """The row that says what the columns are: as it is written, and as `named` gives it."""

    line: int
    delimiter: str
    columns: Names
    names: Names


class Table(NamedTuple):
    """The rows below a heading, and what could not be read of them."""

    file: str
    heading: Heading
    rows: list[Row]
    problems: list[Problem]
    encoding: str = "utf-8"


def named(column: str) -> str:
    """Give a column's name as it is compared: letters and digits alone, `E-mail Address` as `emailaddress`."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", column).casefold()))


def _called(column: str, number: int) -> str:
    """Give a column's name as it is said, its number where it has none."""
    return column.strip(" \ufeff") or f"#{number}"


def lines_of(text: str) -> list[str]:
    """Give the lines of a file with their ends, of whatever kind these are."""
    return list(io.StringIO(text, newline=""))


def headings(text: str) -> list[Heading]:
    """Give what may be a heading: each of the first rows, by each sign that may stand between cells."""
    lines = list(islice(io.StringIO(text[:FIRST_SIGNS], newline=""), FIRST))
    return [
        Heading(row.line, delimiter, tuple(map(_called, row.cells, count(1))), tuple(map(named, row.cells)))
        for delimiter in DELIMITERS
        for row in _parsed(lines, delimiter)
        if isinstance(row, Row) and any(row.cells)
    ]


def table_below(heading: Heading, text: str, file: str) -> Table:
    """Give the rows below a heading. Empty ones are none; what cannot be read is a problem with its line."""
    width, rows, problems = len(heading.columns), list[Row](), list[Problem]()
    broken: Unread | None = None
    last = heading.line
    for row in _parsed(lines_of(text), heading.delimiter, heading.line, width):
        if isinstance(row, Unread):
            broken, last = broken or row, row.line
        elif not any(map(str.strip, row.cells)):
            continue
        elif broken and len(row.cells) != width:
            last = row.line  # what is left of the row that could not be read
        else:
            if broken:
                problems.append(_unread(file, broken.line, last))
                broken = None
            if fault := _too_many(file, row, heading):
                problems.append(fault)
            else:
                problems += _shortened(file, row, heading.columns)
                rows.append(row)
    if broken:
        problems.append(_unread(file, broken.line, last))
    return Table(file, heading, rows, problems)


def _parsed(lines: Sequence[str], delimiter: str, skipped: int = 0, width: int = 0) -> Iterator[Row | Unread]:
    """Give the rows after those skipped (lines). Where the quotation marks do not pair, go on at the next line."""
    at = skipped
    while at < len(lines):
        begin = at
        reader = csv.reader(map(lines.__getitem__, range(at, len(lines))), delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                end = at + reader.line_num
                if end - begin > 1 and len(cells) != width and _swallows(lines[begin + 1 : end], delimiter, width):
                    break
                yield Row(begin + 1, cells)
                begin = end
            else:
                return
            yield Unread(begin + 1)
        except csv.Error:
            cells = _alone(lines[begin], delimiter)
            yield Row(begin + 1, cells) if cells else Unread(begin + 1)
        at = begin + 1


def _alone(line: str, delimiter: str) -> list[str]:
    """Give the cells of a line whose quotation marks are not as they should be; none where one stays open."""
    rows = list(csv.reader([line, "\n"], delimiter=delimiter))
    return rows[0] if len(rows) > 1 else []


def _swallows(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Tell whether one of the lines within a row is a row of its own."""
    return width > 1 and any(len(next(csv.reader([line], delimiter=delimiter))) == width for line in lines)


def _unread(file: str, line: int, last: int) -> Problem:
    return Problem(Place(file, line), "K340", words={"lines": f"{line}–{last}" if last > line else str(line)})


def _too_many(file: str, row: Row, heading: Heading) -> Problem | None:
    """Say that a row has more cells than there are columns: a comma without quotation marks has moved the others."""
    width = len(heading.columns)
    if not any(map(str.strip, row.cells[width:])):
        return None
    words = {"count": str(len(row.cells)), "columns": str(width), "text": shown(heading.delimiter.join(row.cells))}
    return Problem(Place(file, row.line), "K341", words=words)


def _shortened(file: str, row: Row, columns: Names) -> Iterator[Problem]:
    """Empty the cells that are too long, and say so."""
    if sum(map(len, row.cells)) <= LONGEST_CELL:  # the usual, quickly
        return
    for index, cell in enumerate(row.cells):
        if len(cell) > LONGEST_CELL:
            row.cells[index] = ""
            words = {"column": shown(columns[index]), "size": str(len(cell) // 1000)}
            yield Problem(Place(file, row.line), "K343", Severity.WARNING, words)


def shown(text: str) -> str:
    """Give a text on one line, short enough for a message."""
    line = " ".join(text[: 10 * LONGEST_SHOWN].split())
    plain = "".join(sign for sign in line if sign.isprintable())
    return plain if len(plain) <= LONGEST_SHOWN else plain[: LONGEST_SHOWN - 1] + "…"


Fits = Callable[[Names], bool]
