"""What the benchmark says of its figures: how they are compared, and that something was measured at all."""

import json
from pathlib import Path

import changes
import pytest
import searching
from amounts import Amounts
from processes import FailedError
from remembered import difference
from results import told
from table import Row, beside, line_of

FRONT = "---\nname: Ine Vang\n---\n\nTekst.\n"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a journal with four meetings and two contacts, and the pages of all of them but one meeting."""
    for name in ("ine", "ulf"):
        write(tmp_path / "journal" / "contacts" / f"{name}.md", FRONT)
        write(tmp_path / "site" / "contacts" / name / "index.html", "")
    for day, name in enumerate(("ine", "ine", "ulf", "ulf"), start=1):
        write(tmp_path / "journal" / "meetings" / f"2026-01-0{day}.md", f"---\ncontact: {name}\n---\nTekst.\n")
        if day > 1:
            write(tmp_path / "site" / "meetings" / f"2026-01-0{day}" / "index.html", "")
    write(tmp_path / "mkdocs.yml", "plugins:\n  - kaffegen:\n      language: nb\n")
    return tmp_path


def test_pairs_are_compared_before_the_middle_is_taken() -> None:
    row = difference("x", [(1.0, 1.1), (9.0, 9.1), (2.0, 3.0)])
    assert row.ratio == pytest.approx(0.1)
    assert row.note.startswith("0.10–1.00 s")
    assert row.note.endswith("3 pairs")


def test_a_ratio_is_that_of_the_middles() -> None:
    row = beside("x", [1.0, 2.0, 9.0], "stock", [4.0, 4.0, 80.0], 0.4)
    assert row.ratio == 0.5
    assert row.is_missed
    assert line_of(row) == "| x | stock | 0.500 × | ≤ 0.4 ✗ |  | 2.00 | 0.250–2.250 |"


def test_a_target_of_none_is_met_by_none() -> None:
    assert not Row("x", ratio=0, target=0, unit="").is_missed
    assert Row("x", ratio=1, target=0, unit="").is_missed


@pytest.mark.parametrize("suit", [changes.one_note, changes.one_contact, changes.language])
def test_a_change_is_seen_and_taken_back(root: Path, suit) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*.*") if path.is_file()}
    change = suit(root)
    write(change.page, "<p>Noe annet.</p>")
    change.make()
    with pytest.raises(FailedError):
        change.see()
    change.page.write_text(f"<p {change.words}>{change.words}</p>", "utf-8")
    change.see()
    assert change.path.read_bytes() != before[change.path]
    change.undo()
    assert {path: path.read_bytes() for path in before if path != change.page} == {
        path: text for path, text in before.items() if path != change.page
    }


def test_the_contact_that_is_changed_is_one_whom_many_meetings_name(root: Path) -> None:
    change = changes.one_contact(root)
    assert change.path.stem == "ulf"
    assert "name: Ine Vang Nyfjell-Morgenstjerne\n" in change.after


def test_a_note_without_a_page_is_not_changed(root: Path) -> None:
    assert changes.one_note(root).path.stem == "2026-01-02"


def test_a_section_is_counted_when_its_page_is_no_note(root: Path) -> None:
    places = ["contacts/ine/", "contacts/ine/#mer", "plan/", "plan/#i-dag", "#oversikt"]
    entries = {"docs": [{"location": place} for place in places]}
    write(root / searching.INDEX, json.dumps(entries))
    assert searching.sections_of_generated_pages(root) == ["plan/#i-dag", "#oversikt"]


def test_what_is_kept_has_ratios_and_says_what_is_missed() -> None:
    rows = [
        Row("stock", whole=3.0, note="1.00–1.00"),
        Row("build", "stock", 0.8, 0.75, whole=2.4),
        Row("page", ratio=3.0, target=20, unit="ms"),
        Row("hugo build", note="left out: no hugo was found"),
    ]
    text = told(rows, Amounts(), {"hugo": None}, 21.4)
    assert "| build | stock | 0.800 × | ≤ 0.75 ✗ |  |\n" in text
    assert "| page |  | 3.00 ms | ≤ 20 |  |\n" in text
    assert "| hugo build |  |  |  | left out: no hugo was found |\n" in text
    assert "\n| stock |" not in text
    assert "Missed: build, by stock.\n" in text
    assert ", in 21 minutes\n" in text
