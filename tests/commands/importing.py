"""A file of LinkedIn's, read by a reader of a few lines, so that these tests are of the import and of no format."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pytest

from kaffegen.formats import known
from kaffegen.formats.record import Given, Heard, Record

COLUMNS = ("name", "company", "role", "email", "phone", "linkedin")


def heard(given: Given, country: str, mapping: Mapping[str, str] | None = None) -> Heard:
    """Give who is in a file: a line of names of fields, then one a person; the file's name is the source."""
    rows = csv.DictReader(io.StringIO(given.content.decode(), newline=""))
    records = []
    for row in rows:
        fields = {field: value for field, value in row.items() if value and field not in ("uid", "text")}
        uid = row.get("uid") or fields.get("linkedin", "")
        records.append(Record(rows.line_num, fields, given.file, uid, row.get("text") or ""))
    return Heard(Path(given.file).stem, tuple(records))


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "heard", heard)


def rows(*people: str, fields: str = "name,company,linkedin") -> str:
    """Give a file of a few people."""
    return "\n".join([fields, *people, ""])


def bytes_in(root: Path) -> dict[str, bytes]:
    """Give what all files of the journal hold, and the configuration."""
    found = {path.relative_to(root).as_posix(): path.read_bytes() for path in (root / "journal").rglob("*.md")}
    return {**found, "mkdocs.yml": (root / "mkdocs.yml").read_bytes()}
