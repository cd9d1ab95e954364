"""What is private is in no export, unless it is asked for; the motivation then neither (B17, M11)."""

import pytest
from leaks import BESIDE, BODIES, FIELDS, journal
from private_journal import CANARIES, FILES, VISIBLE

from kaffegen.outgoing.leaving import leaving
from kaffegen.read.assemble import journal_of
from tests.outgoing.let_go import MANNER, as_json, left, notes_of

PUBLIC_WORDS = {word for words in VISIBLE.values() for word in words} - {"Synlig egen side"}
NEVER = "motivkan"
ELSEWHERE = {"kanmappe", "innbokskan", "kladdkan"}  # in no note: a folder, the inbox, a draft
UNREADABLE = {"uavsluttetkan", "latinkan"}  # the note is named, and left out


def test_nothing_private_leaves() -> None:
    found = left(FILES)
    written = as_json(found).casefold()
    assert [word for word in CANARIES if word in written] == []
    assert "vrangfjell" not in written
    assert [word for word in PUBLIC_WORDS if word.casefold() not in written] == []
    assert found.private > 10


def test_with_what_is_private_all_leaves_but_the_motivation() -> None:
    found = left(FILES, with_private=True)
    written = as_json(found).casefold()
    assert NEVER not in written
    assert {word for word in CANARIES if word not in written} == {NEVER, *ELSEWHERE, *UNREADABLE}
    assert [one.file for one in found.unread if not one.fields] == ["journal/contacts/y6.md", "journal/contacts/y8.md"]
    assert found.private == 0


LEAKS = {name: word for cases in (BODIES, FIELDS, BESIDE) for name, (_, word) in cases.items()}


@pytest.fixture(scope="module")
def leaky() -> str:
    return as_json(left(journal())).casefold()


@pytest.mark.parametrize("name", LEAKS)
def test_nothing_slips_out(leaky: str, name: str) -> None:
    assert LEAKS[name] not in leaky


def test_some_notes_alone() -> None:
    notes = notes_of(FILES)
    found = leaving(journal_of(notes), MANNER, "nb", with_private=False, only={"me.md", "contacts/y1.md"})
    assert (found.records, [note.kind for note in found.notes], found.private) == ((), ["me"], 1)
