"""Which kind of file it is, found by what is in it, and who is in it."""

import csv
import datetime as dt
import io

from kaffegen.formats.record import Given, Heard, Record
from kaffegen.formats.texts import decoded, one_line
from kaffegen.problems import KaffegenError

COLUMNS = {"Company": "company", "Position": "role", "Email Address": "email", "URL": "linkedin"}


def heard(given: Given, country: str, mapping: dict[str, str] | None = None) -> Heard:
    """Give who is in a file; raise KaffegenError for a kind that is not known."""
    text, encoding = decoded(given.content)
    start = text.find("First Name,")
    if start < 0:
        raise KaffegenError("cli.import.no-file", file=given.file)
    before = text.count("\n", 0, start)
    rows = csv.DictReader(io.StringIO(text[start:], newline=""))
    records = []
    for row in rows:
        fields = {"name": one_line(f"{row.get('First Name') or ''} {row.get('Last Name') or ''}")}
        fields |= {field: one_line(row[column]) for column, field in COLUMNS.items() if row.get(column)}
        if on := row.get("Connected On"):
            fields["connected"] = str(dt.datetime.strptime(on, "%d %b %Y").date())  # noqa: DTZ007 - a day
        records.append(Record(before + rows.line_num, fields, given.file, fields.get("linkedin", "")))
    return Heard("linkedin", tuple(records), encoding=encoding)
