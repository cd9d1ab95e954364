"""`kaffegen import`: shown first, written with --apply, and a second import of the same file changes nothing."""

from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.importing import bytes_in, reader, rows

__all__ = ["reader"]
pytestmark = pytest.mark.usefixtures("reader")
URL = "https://www.linkedin.com/in/"
NEW = f"""---
name: Per Lie
company: Alfa AS
linkedin: {URL}per
imported:
  - from: linkedin
    uid: {URL}per
    name: Per Lie
    company: Alfa AS
    linkedin: {URL}per
---
"""


def test_shown_then_written_then_nothing_more(run: Run, journal: Path) -> None:
    (journal / "linkedin.csv").write_text(rows(f"Per Lie,Alfa AS,{URL}per"), "utf-8")
    before = bytes_in(journal)
    shown = run("import", "linkedin.csv")
    assert (shown.returncode, bytes_in(journal)) == (0, before)
    assert "      1  new\n      0  changed\n" in shown.stdout
    assert f"  Per Lie · Alfa AS · {URL}per · journal/contacts/per-lie.md\n" in shown.stdout
    written = run("import", "linkedin.csv", "--apply")
    assert (written.returncode, written.stderr) == (0, "")
    assert (journal / "journal/contacts/per-lie.md").read_text("utf-8") == NEW
    after = bytes_in(journal)
    again = run("import", "linkedin.csv", "--apply")
    assert (again.returncode, again.stdout) == (0, "Nothing to write.\n")
    assert bytes_in(journal) == after
    assert run("check").returncode == 0
