"""Any table, where somebody says which column is what: `name=Navn,company=Firma`."""

from collections.abc import Mapping

from kaffegen.formats.cells import Column, people
from kaffegen.formats.record import Heard
from kaffegen.formats.seen import Seen
from kaffegen.formats.table import Heading, Names, named
from kaffegen.problems import KaffegenError

FIELDS: Mapping[str, str] = {
    "name": "full", "first": "first", "last": "last",
    **{field: field for field in (
        "aliases", "company", "role", "city", "address", "email", "phone", "web", "language", "topics",
        "relation", "connected", "birthday", "note",
    )},
    "linkedin": "profile",
}  # fmt: skip
_NAMED_BY = {"name", "first", "last"}


def read_mapped(seen: Seen, country: str, mapping: Mapping[str, str]) -> Heard:
    """Give the people of a table; KaffegenError for a field or column that is not there, with those that are."""
    fields = {field: field.partition(".") for field in mapping}  # phone.work: with its label
    for field, (plain, _, _) in fields.items():
        if plain not in FIELDS:
            raise KaffegenError("import.map.field", text=field, choices=", ".join(FIELDS))
    if not _NAMED_BY & mapping.keys():
        raise KaffegenError("import.map.name", choices=", ".join(sorted(_NAMED_BY)))
    asked = {named(column): field for field, column in mapping.items()}

    def fits(names: Names) -> bool:
        return asked.keys() <= set(names)

    heading = seen.heading(fits)
    if heading is None:
        raise _no_column(seen, mapping)
    columns = []
    for index, (written, name) in enumerate(zip(heading.columns, heading.names, strict=True)):
        plain, _, label = fields[asked[name]] if name in asked else ("", "", "")
        columns.append(Column(index, written, FIELDS.get(plain, "lost"), label))
    return people("csv", seen.table(fits), columns, country)


def _no_column(seen: Seen, mapping: Mapping[str, str]) -> KaffegenError:
    """Say which column there is not, and which there are: in the row that is most like a heading."""
    best = max(seen.headings, key=lambda heading: _rank(heading, mapping), default=None)
    names = best.names if best else ()
    missing = [column for column in mapping.values() if named(column) not in names]
    columns = ", ".join(filter(None, best.columns)) if best else ""
    return KaffegenError(
        "import.map.column", file=seen.given.file, text=", ".join(missing or mapping.values()), choices=columns[:500]
    )


def _rank(heading: Heading, mapping: Mapping[str, str]) -> tuple[int, bool, int]:
    """Give how much like a heading a row is: it has what is asked for, several columns, and stands above others."""
    hits = sum(named(column) in heading.names for column in mapping.values())
    return hits, len(heading.columns) > 1, -heading.line
