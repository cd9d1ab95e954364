"""The generated journal is the same each time, without a fault, and as large as it says."""

from collections import Counter
from pathlib import Path

import pytest
from generate import NOTES_EACH, generate, generate_plain
from people import TODAY

from kaffegen.model import Contact, Meeting, Outlook
from kaffegen.pipeline import look

CONTACTS = 50


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("journal")
    generate(folder, CONTACTS)
    return folder


@pytest.fixture(scope="module")
def outlook(root: Path) -> Outlook:
    return look(root, TODAY)


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.*") if path.is_file()}


def test_one_seed_gives_the_same_bytes(root: Path, tmp_path: Path) -> None:
    generate(tmp_path, CONTACTS)
    assert contents(tmp_path) == contents(root)


def test_another_seed_gives_another_journal(root: Path, tmp_path: Path) -> None:
    generate(tmp_path, CONTACTS, seed=2)
    assert contents(tmp_path) != contents(root)


def test_the_stock_variant_has_the_same_notes(root: Path, tmp_path: Path) -> None:
    generate_plain(tmp_path, CONTACTS)
    plain, ours = contents(tmp_path), contents(root)
    assert set(plain) - set(ours) == {"journal/index.md"}
    assert {name for name in ours if ours[name] != plain.get(name)} == {"mkdocs.yml"}
    assert b"kaffegen" not in plain["mkdocs.yml"]


def test_nothing_is_wrong_in_it(outlook: Outlook) -> None:
    assert [str(problem.place) for problem in outlook.problems] == []


def test_it_has_so_many_notes_of_that_size(outlook: Outlook) -> None:
    journal = outlook.journal
    notes = [note for note in (*journal.contacts, *journal.meetings) if note.has_note]
    assert len(notes) == CONTACTS * NOTES_EACH
    texts = [(note.about.text[: note.about.body_start], note.about.text[note.about.body_start :]) for note in notes]
    assert 20 <= sum(front.count("\n") - 2 for front, _ in texts) / len(texts) <= 25
    assert 105 <= sum(len(body.split()) for _, body in texts) / len(texts) <= 135


def test_every_field_and_status_is_used(outlook: Outlook) -> None:
    journal = outlook.journal
    for kind, notes in ((Contact, journal.contacts), (Meeting, journal.meetings)):
        used = {name for note in notes for name in note.model_fields_set}
        assert set(kind.model_fields) - used == set()
    assert len({meeting.status for meeting in journal.meetings}) == 7
    assert any(not person.has_note for person in journal.contacts)


def test_most_of_the_past_is_closed(outlook: Outlook) -> None:
    states = Counter(str(action.state) for action in outlook.actions)
    waiting = states["overdue"] + states["today"] + states["soon"]
    assert 0 < waiting < CONTACTS * NOTES_EACH / 4
