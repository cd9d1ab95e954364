"""A part of the journal says of a person just what the whole says: in the demonstration, and in made-up ones."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.acts.by_id import people_of_id
from kaffegen.acts.shelf import Shelf
from kaffegen.model import Action, Outlook
from kaffegen.pipeline import look, outlook_of
from kaffegen.read.disk import CONFIG, settings_in, sources_in
from kaffegen.read.note import Source
from kaffegen.rules import NAMES
from kaffegen.settings import Settings
from kaffegen.values import Manner
from tests.acts.acting import ME, TODAY, journal

DEMO = Path(__file__).parent.parent.parent
SEEN = look(DEMO, TODAY)


def shelf_in(root: Path) -> tuple[Shelf, Settings]:
    options = settings_in(root / CONFIG, NAMES)
    sources = (found for found in sources_in(root, options) if isinstance(found, Source))
    return Shelf(sources, Manner(options.country)), options


def told(outlook: Outlook, contact: str) -> list[tuple[str, str, dt.date | None, dt.date | None]]:
    return [
        (action.id, str(action.state), action.due, action.shown_from)
        for action in outlook.actions
        if action.contact and action.contact.id == contact
    ]


@pytest.mark.parametrize("contact", sorted({action.contact.id for action in SEEN.actions if action.contact}))
def test_a_part_says_of_a_person_what_the_whole_says(contact: str) -> None:
    shelf, options = shelf_in(DEMO)
    notes = shelf.concerned({contact})
    assert told(outlook_of(notes, (), options, TODAY, {}), contact) == told(SEEN, contact)
    assert len(notes) < len(SEEN.journal.notes) / 2


@pytest.mark.parametrize("action", SEEN.actions, ids=lambda action: action.id)
def test_an_id_leads_to_the_person(action: Action) -> None:
    shelf, _ = shelf_in(DEMO)
    if action.contact:
        assert people_of_id(shelf, action.id, TODAY) == {action.contact.id}


PEOPLE = {
    "åse-bø": "name: Åse Bø\naliases: [Åse, Bø-en]",
    "kari": "name: Kari Berg\nwas: kari-olsen",
    "kari-moe": 'name: "Moe, Kari"\naliases:\n  - Karianne',
    "ola": "name: 'Ola  Dahl' # eks\nknows: kari",
}
CALLED = (
    "åse-bø",
    "Åse Bø",
    "åse",
    "A\u030ase Bø",
    "Kari Berg",
    "kari-olsen",
    "KARI",
    '"Moe, Kari"',
    "Karianne",
    "Ola Dahl",
    "Vibeke Storm",
    "[[ola]]",
    "[[kari|Kari B]]",
)
WHEN = ("date: 2026-11-16", "date: 2026-03-03", "invited: 2026-11-01", "date: 2026-11-25", "invite_by: 2026-11-20")
MORE = (
    "",
    "thanked: true",
    "went: badly",
    "nudged: 2026-11-03",
    "answered: 2026-11-02",
    "next_steps:\n  - {what: ringe, who: them}",
    "referrals: [Vibeke Storm]",
    "referrals: [Karianne, Åse]",
    "recommendations: boka",
    "asked_by: them",
    "gave: råd",
    "got: [råd, hjelp]",
)
BODIES = ("", "\n## Navn jeg fikk\n\n- Ola Dahl (Alfa): leder\n- åse\n", "\n## Løfter\n\n- [ ] sende [[kari]] boka\n")
MEETING = st.tuples(
    st.lists(st.sampled_from(CALLED), min_size=1, max_size=2, unique=True),
    st.sampled_from(WHEN),
    st.sampled_from(MORE),
    st.sampled_from(BODIES),
)


def _meeting(names: list[str], when: str, more: str, body: str) -> str:
    who = [name if name.startswith('"') else f'"{name}"' for name in names]
    return f"---\ncontacts: [{', '.join(who)}]\n{when}\n{more}\n---\n{body}"


@settings(max_examples=60, deadline=None)
@given(meetings=st.lists(MEETING, min_size=1, max_size=6), planned=st.lists(st.sampled_from(CALLED[:7]), max_size=2))
def test_so_it_is_however_people_are_called(
    tmp_path_factory: pytest.TempPathFactory, meetings: list[tuple[list[str], str, str, str]], planned: list[str]
) -> None:
    people = {f"contacts/{id_}.md": f"---\n{front}\nstrength: close\n---\n" for id_, front in PEOPLE.items()}
    files = {f"meetings/{number}.md": _meeting(*one) for number, one in enumerate(meetings)}
    names = ", ".join(f'"{name}"' for name in planned)
    plan = {"plans/p.md": f"---\nfrom: 2026-11-01\nto: 2027-04-30\ngoal: 3\npeople: [{names}]\n---\n"}
    root = journal(tmp_path_factory.mktemp("part"), {**ME, **people, **files, **plan})
    whole = look(root, TODAY)
    shelf, options = shelf_in(root)
    for contact in {action.contact.id for action in whole.actions if action.contact}:
        part = outlook_of(shelf.concerned({contact}), (), options, TODAY, {})
        assert told(part, contact) == told(whole, contact), contact
