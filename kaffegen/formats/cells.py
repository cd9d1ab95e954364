"""From the cells of a row to a person: what each column is for is said once a file, and holds for all its rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from kaffegen.formats.csv_cells import plain_cell
from kaffegen.formats.days import CENTURY, Order, day_in, in_iso, is_ambiguous, order_of
from kaffegen.formats.names import full_name, without_titles
from kaffegen.formats.person import Person
from kaffegen.formats.places import PARTS, Places, put_places
from kaffegen.formats.record import Heard, Record
from kaffegen.formats.table import Row, Table, shown
from kaffegen.problems import Place, Problem, Severity

OWN = "kaffegen"  # our own export, whose notes are Markdown
JOINED = " ::: "  # between several values of one cell, in Google's files
THIS_CENTURY = 2000
MOST_LINES = 12  # that are named in one message
NAME_PARTS = ("first", "middle", "last", "full")
_NO_NUMBERS = ("fax", "faks", "pager", "personsøker", "personsøger", "telex", "teleks")
_NO_TOPICS = ("* ", "imported on ", "importert ", "importeret ")  # Google's own labels


class Column(NamedTuple):
    """A column that has something to say: what it is called, and what it is for."""

    at: int  # its place in a row, from 0
    what: str
    use: str  # one of `USES`, a part of a name or of an address, or a day; all else is lost
    label: str = ""
    labelled_by: int = -1  # the column that has the label
    number: str = ""  # of several addresses, whose parts belong together


class _Rows:
    """The rows of one file on their way to people, and what is to be said of them."""

    def __init__(self, source: str, table: Table, columns: Sequence[Column], country: str, order: Order) -> None:
        self.source, self.table, self.columns, self.country = source, table, columns, country
        self.order = order or order_of(_days(table.rows, columns))
        self.problems = list(table.problems)

    def person(self, row: Row) -> Person:
        """Give whom a row tells of, without a name where it has none."""
        person = Person(row.line, self.country, self.table.file, is_markdown=self.source == OWN)
        width = len(row.cells)
        names: dict[str, str] = {}
        places: Places = {}
        for column in self.columns:
            value = row.cells[column.at] if column.at < width else ""
            if not value or value.isspace():
                continue
            if value[0] == "'":
                value = plain_cell(value)
            label = column.label or (row.cells[column.labelled_by] if 0 <= column.labelled_by < width else "")
            if column.use in NAME_PARTS:
                if names.setdefault(column.use, value) != value and column.use != "full":
                    person.lose(column.what, value)
            elif column.use == "surname":
                names["last"], titles = without_titles(value)
                person.lose(column.what, titles)
            elif column.use in PARTS:
                place = places.setdefault((label, column.number), {"what": column.what})
                if place.setdefault(column.use, value) != value:
                    person.lose(column.what, value)
            elif column.use in ("birthday", "connected", "day"):
                self._day(person, column, value)
            else:
                USES.get(column.use, _lose)(person, value, column.what, label)
        name = full_name(names[part] for part in NAME_PARTS[:3] if part in names) or full_name([names.get("full", "")])
        person.call_by(name)
        put_places(person, places)
        return person

    def _day(self, person: Person, column: Column, value: str) -> None:
        put_day(person, column.use, value, column.what, self.order)
        if is_ambiguous(value, self.order):
            words = {"text": shown(value), "column": shown(column.what)}
            self.problems.append(Problem(Place(self.table.file, person.line), "K344", Severity.WARNING, words))


def people(source: str, table: Table, columns: Sequence[Column], country: str, order: Order = "") -> Heard:
    """Give the people of a table; the rows without a name are one problem, with their lines."""
    rows = _Rows(source, table, columns, country, order)
    records: list[Record] = []
    nameless: list[int] = []
    for row in table.rows:
        person = rows.person(row)
        if "name" in person.fields:
            records.append(person.record())
        else:
            nameless.append(row.line)
    if nameless:
        rows.problems.append(no_names(table.file, nameless))
    return Heard(
        source, tuple(records), tuple(sorted(rows.problems, key=lambda problem: problem.place)), table.encoding
    )


def put_day(person: Person, field: str, value: str, what: str, order: Order = "") -> None:
    """Put a birthday, or the day of a connection; one that cannot be read is kept as text."""
    day = day_in(value, order)
    if day is not None and day.is_none:
        return
    if day is None or field == "day":  # of something that no field is for
        person.lose(what, value)
        return
    is_short = 0 < day.year < CENTURY
    if field == "birthday" and (is_short or not day.year):
        person.put(field, f"{day.month:02}-{day.day:02}", what)
        person.lose(what, value if is_short else "")  # of which century nobody knows
        return
    iso = in_iso(day, THIS_CENTURY)
    person.put(field, iso, what)
    person.lose(what, "" if iso else value)


def no_names(file: str, lines: Sequence[int]) -> Problem:
    """Say that rows have no name, however many there are."""
    said = ", ".join(map(str, lines[:MOST_LINES])) + (" …" if len(lines) > MOST_LINES else "")
    words = {"count": str(len(lines)), "lines": said}
    return Problem(Place(file, lines[0]), "K342", Severity.WARNING, words)


def columns_of(table: Table, uses: Mapping[str, tuple[str, str]]) -> list[Column]:
    """Give what each column is for, by its name: use and label; one that nobody knows is lost, as it is called."""
    return [
        Column(index, written, *uses.get(name, ("lost", "")))
        for index, (written, name) in enumerate(zip(table.heading.columns, table.heading.names, strict=True))
    ]


def _days(rows: Iterable[Row], columns: Sequence[Column]) -> Iterable[str]:
    indexes = [column.at for column in columns if column.use in ("birthday", "connected")]
    return (row.cells[index] for row in rows for index in indexes if index < len(row.cells))


def _lose(person: Person, value: str, what: str, label: str) -> None:
    person.lose(label.strip("* ") or what, value)


def _mail(person: Person, value: str, what: str, label: str) -> None:
    for part in value.split(JOINED):
        person.mail(part, label, what)


def _call(person: Person, value: str, what: str, label: str) -> None:
    if any(word in label.casefold() for word in _NO_NUMBERS):
        person.lose(label.strip("* "), value)
        return
    for part in value.split(JOINED):
        person.call(part, label, what)


def _link(person: Person, value: str, what: str, _: str) -> None:
    for part in value.split(JOINED):
        person.link(part, what)


def _topics(person: Person, value: str, what: str, _: str) -> None:
    parts = [part.strip() for part in value.replace(JOINED, ";").split(";")]
    person.add("topics", [part for part in parts if not part.casefold().startswith(_NO_TOPICS)], what)


def _tags(person: Person, value: str, _: str, __: str) -> None:
    person.more["tags"] = [part for part in map(str.strip, value.split(JOINED)) if part]


def _aliases(person: Person, value: str, what: str, _: str) -> None:
    person.add("aliases", value.replace(JOINED, ",").split(";"), what)


def _note(person: Person, value: str, _: str, __: str) -> None:
    person.remark(value)


def _language(person: Person, value: str, what: str, _: str) -> None:
    person.speak(value, what)


def _profile(person: Person, value: str, what: str, _: str) -> None:
    profile = person.profile(value, what)
    person.uid = person.uid or profile


def _uid(person: Person, value: str, _: str, __: str) -> None:
    person.uid = person.uid or shown(value)


def _nothing(*_: object) -> None:
    """Leave out what is a program's own: how it sorts, spells or shows somebody."""


def _field(field: str) -> Callable[[Person, str, str, str], None]:
    return lambda person, value, what, _: person.put(field, value, what)


USES: Mapping[str, Callable[[Person, str, str, str], None]] = {
    **{field: _field(field) for field in ("company", "role", "city", "address", "relation")},
    "email": _mail, "phone": _call, "web": _link, "topics": _topics, "tags": _tags, "aliases": _aliases, "note": _note,
    "language": _language, "uid": _uid, "profile": _profile, "own": _nothing,
}  # fmt: skip
