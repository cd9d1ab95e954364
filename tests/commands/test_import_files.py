"""`kaffegen import` with real files: several of one source at once, and what their texts may do to a note."""

from pathlib import Path

from tests.commands.conftest import Run
from tests.commands.importing import bytes_in

HEADING = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
URL = "https://www.linkedin.com/in/"


def test_an_old_and_a_new_file_of_one_source_come_to_the_new_one_in_any_order(run: Run, journal: Path) -> None:
    old = f"{HEADING}Per,Lie,{URL}per,,Alfa,Leder,12 Nov 2020\n"
    (journal / "a.csv").write_text(old, "utf-8")
    (journal / "b.csv").write_text(old.replace("Alfa", "Beta") + f"Liv,Moe,{URL}liv,,,,03 Mar 2026\n", "utf-8")
    run("import", "a.csv", "b.csv", "--apply")
    after = bytes_in(journal)
    assert b"\ncompany: Beta\n" in after["journal/contacts/per-lie.md"]
    assert run("import", "b.csv", "a.csv", "--apply").stdout == "Nothing to write.\n"
    assert bytes_in(journal) == after


def test_our_own_csv_adds_nothing_to_the_notes_it_was_made_of(run: Run, journal: Path) -> None:
    note = journal / "journal" / "contacts" / "liv-moe.md"
    note.write_text("---\nname: Liv Moe\ncity: Oslo\ntags: [venn]\n---\n## Logg\n\n- 2026-10-01 e-post: hei\n", "utf-8")
    run("export", "csv", "--to", "out.csv")
    before = bytes_in(journal)
    assert "Nothing to write.\n" in run("import", "out.csv", "--apply", "--yes").stdout
    assert bytes_in(journal) == before


def test_whoever_is_doubtful_is_named_with_file_and_line(run: Run, journal: Path) -> None:
    (journal / "journal" / "contacts" / "liv-moe.md").write_text("---\nname: Liv Moe\n---\n", "utf-8")
    (journal / "a.csv").write_text(f"{HEADING}Liv,Moe,{URL}liv,,,,\n", "utf-8")
    assert "\na.csv:2: Liv Moe" in run("import", "a.csv", "--yes").stdout
