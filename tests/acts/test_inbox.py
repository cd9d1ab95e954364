"""A line caught on the way is taken for what it says, of whom it names; what is not understood stays."""

import datetime as dt
from pathlib import Path

import pytest

from kaffegen.acts.act import CannotActError
from kaffegen.acts.inbox import proposal
from kaffegen.acts.inbox_filed import filed
from kaffegen.acts.inbox_lines import Caught, caught, without
from kaffegen.edit import EditRefused
from kaffegen.model import Outlook
from tests.acts.acting import ME, NB, carried_out, journal, person, seen

FILES = {
    **ME,
    "contacts/berit.md": "---\nname: Berit Dahl\nconnected: true\n---\n",
    "contacts/ola.md": "---\nname: Ola Dahl\naliases: Olli\nconnected: true\n---\n",
    "contacts/kari-b.md": "---\nname: Kari Berg\nconnected: true\n---\n",
    "contacts/kari-m.md": "---\nname: Kari Moe\nconnected: true\n---\n",
    "meetings/m.md": "---\ncontact: berit\ndate: 2026-11-10\nwent: well\n---\n",
    "meetings/i.md": "---\ncontact: ola\ninvited: 2026-11-10\n---\n",
}


@pytest.fixture
def outlook(tmp_path: Path) -> Outlook:
    return seen(journal(tmp_path, FILES))


@pytest.mark.parametrize(
    ("line", "who", "kind", "text"),
    [
        ("Berit: lovet å sende rapporten", "berit", "promise", "sende rapporten"),
        ("Berit lovet å sende rapporten", "berit", "theirs", "sende rapporten"),
        ("[[berit]] – husk å ringe henne", "berit", "promise", "ringe henne"),
        ("@Berit Dahl: jeg må sende tallene", "berit", "promise", "sende tallene"),
        ("Olli: lovede at ringe", "ola", "promise", "ringe"),
        ("Berit: promised to send it", "berit", "promise", "send it"),
        ("Berit nevnte Kari Moe (Alfa): leder", "berit", "name", "Kari Moe (Alfa): leder"),
        ("Berit: nævnte Vibeke Storm", "berit", "name", "Vibeke Storm"),
        ("Berit: nevnte en podkast om havner", "berit", "recommendation", "en podkast om havner"),
        ("Berit anbefalte «Varen og veien»", "berit", "recommendation", "«Varen og veien»"),
        ("Berit anbefalte å ta det rolig", "berit", "touch", "anbefalte å ta det rolig"),
        ("Ola: kaffe torsdag 14:00", "ola", "meeting", "kaffe torsdag 14:00"),
        ("Ola: kaffe var godt", "ola", "touch", "kaffe var godt"),
        ("Ola sa hei på trikken", "ola", "touch", "sa hei på trikken"),
        ("2026-11-16 Ola: ringte om fagdagen", "ola", "touch", "ringte om fagdagen"),
    ],
)  # fmt: skip
def test_a_line_is_taken_for_what_it_says(outlook: Outlook, line: str, who: str, kind: str, text: str) -> None:
    found = proposal(outlook, Caught(1, line, line))
    assert found is not None
    assert (found.contact.id, found.kind, found.text) == (who, kind, text)
    assert found.day == (dt.date(2026, 11, 16) if line.startswith("2026") else dt.date(2026, 11, 18))


@pytest.mark.parametrize(
    "line",
    [
        "Hun med den gule mappa kjente noen på terminalen",
        "Kari: lovet å ringe",  # there are two
        "Per: lovet å ringe",
        "ola",
        "berit sa hei",  # in small letters it could be any word
        "http://example.org/a: b",
    ],
)
def test_what_is_not_understood_stays(outlook: Outlook, line: str) -> None:
    found = proposal(outlook, Caught(1, line, line))
    assert found is None or found.contact.id in ("berit", "ola")
    assert found is None or line.startswith("berit")


def test_who_is_meant_can_be_said(outlook: Outlook) -> None:
    line = Caught(1, "Kari: lovet å ringe", "Kari: lovet å ringe")
    found = proposal(outlook, line, person(outlook, "kari-m"), "promise")
    assert found is not None
    assert (found.contact.id, found.kind) == ("kari-m", "promise")


@pytest.mark.parametrize(
    ("line", "file", "lines"),
    [
        ("Berit: lovet å sende rapporten", "meetings/m.md", ["+ ", "+ ## Løfter", "+ ", "+ - [ ] sende rapporten"]),
        ("Berit lovet å ringe", "meetings/m.md", ["+ ", "+ ## Løfter", "+ ", "+ - [ ] de: ringe"]),
        ("Ola: lovet å ringe", "contacts/ola.md", ["+ ", "+ ## Løfter", "+ ", "+ - [ ] ringe 📅 2026-11-25"]),
        ("Berit nevnte Kari Moe", "meetings/m.md", ["+ ", "+ ## Navn jeg fikk", "+ ", "+ - Kari Moe"]),
        ("Berit: anbefalte boka Flyt", "meetings/m.md", ["+ ", "+ ## Anbefalt", "+ ", "+ - boka Flyt"]),
        ("Ola: kaffe torsdag 14:00", "meetings/i.md", ["+ date: 2026-11-19T14:00", "+ answered: 2026-11-18"]),
        (
            "Berit: kaffe torsdag",
            "meetings/2026-11-18-berit.md",
            ["+ ---", "+ contact: berit", "+ date: 2026-11-19", "+ ---"],
        ),
        ("2026-11-16 Ola: fikk: råd", "contacts/ola.md", ["+ ", "+ ## Logg", "+ ", "+ - 2026-11-16: fikk: råd"]),
    ],
)
def test_a_line_is_filed_where_it_belongs(tmp_path: Path, line: str, file: str, lines: list[str]) -> None:
    root = journal(tmp_path, FILES)
    found = proposal(seen(root), Caught(1, line, line))
    assert found is not None
    written, changed = carried_out(root, filed(seen(root), found, NB))
    assert (written, sorted(changed)) == (file, sorted(lines))
    assert not [problem for problem in seen(root).problems if problem.severity == "error"]


def test_a_name_without_a_meeting_has_no_place(outlook: Outlook) -> None:
    found = proposal(outlook, Caught(1, "", "Ola nevnte Kari Moe"))
    assert found is not None
    with pytest.raises(CannotActError):
        filed(outlook, found, NB)


INBOX = "# Innboks\r\n\r\n- Berit: en\r\n* [ ] Ola: to\n<!-- Berit: skjult -->\n```\nBerit: kode\n```\n---\nBerit: en"


def test_only_words_of_a_person_are_caught() -> None:
    assert [(line.number, line.text) for line in caught(INBOX)] == [(3, "Berit: en"), (4, "Ola: to"), (10, "Berit: en")]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_line_goes_and_nothing_else(mark: bytes) -> None:
    for line in caught(INBOX):
        lines = INBOX.split("\n")
        rest = [text for number, text in enumerate(lines, 1) if number != line.number]
        expected = "\n".join(rest) + ("\n" if line.number == len(lines) else "")
        assert without(mark + INBOX.encode(), line) == mark + expected.encode()


def test_a_line_that_is_gone_is_not_looked_for_elsewhere() -> None:
    with pytest.raises(EditRefused):
        without(b"Ola: to\n", Caught(1, "Berit: en", "Berit: en"))
