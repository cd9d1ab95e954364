"""A seeded generator of a realistic Norwegian journal, for measuring; everybody in it is invented."""

import argparse
from pathlib import Path

from coffee import MEETINGS_EACH, coffees, meeting_body, meeting_fields
from note_text import Fields, note_text
from people import World, contact_body, contact_fields, prose, slug, world_of
from phrases import AREAS, INDUSTRIES, PITCH, TOPICS

NOTES_EACH = MEETINGS_EACH + 1
CONFIG = """\
site_name: Kaffedagboken
docs_dir: journal
theme:
  name: material
plugins:
  - search
  - kaffegen:
      language: nb
      country: "NO"
      today: 2026-11-18
      follow_ups_since: 2026-06-01
"""
PLAIN_CONFIG = """\
site_name: Kaffedagboken
docs_dir: journal
theme:
  name: material
plugins:
  - search
not_in_nav: |
  /*/*
  /me.md
  /inbox.md
"""
ME = "Bor på Torshov og tar helst møtene til fots.\n\n## Bare for meg\n\nEt møte i uka holder."
INDEX = "# Kaffedagboken\n\nEn dagbok om kaffe.\n"


def generate(folder: Path, contacts: int, seed: int = 1) -> None:
    """Write a journal with so many contacts and five times as many meetings, and its mkdocs.yml, into `folder`."""
    _write_notes(folder / "journal", world_of(contacts, seed))
    _write(folder / "mkdocs.yml", CONFIG)


def generate_plain(folder: Path, contacts: int, seed: int = 1) -> None:
    """Write the same notes with a mkdocs.yml that knows nothing of kaffegen, notes out of the navigation."""
    _write_notes(folder / "journal", world_of(contacts, seed))
    _write(folder / "mkdocs.yml", PLAIN_CONFIG)
    _write(folder / "journal" / "index.md", INDEX)


def _write_notes(journal: Path, world: World) -> None:
    for person in world.people:
        _note(journal / "contacts" / f"{person.id}.md", contact_fields(world, person), contact_body(world, person))
        for coffee in coffees(world, person):
            _note(journal / "meetings" / f"{coffee.id}.md", meeting_fields(world, coffee), meeting_body(world, coffee))
    _write_companies(journal / "companies", world)
    _write_places(journal / "places", world)
    for topic in TOPICS:
        fields: Fields = {"name": topic.replace("-", " ").capitalize(), "aliases": f"{topic} i praksis", "tags": "fag"}
        _note(journal / "topics" / f"{topic}.md", fields, prose(world.draw, 4, 8))
    _note(journal / "plans" / "2026-høst.md", _plan(world), "Bli kjent med flere som kan varedata.")
    _write(journal / "inbox.md", f"- {world.people[0].name}: lovet å sende rapporten\n- ringe banken\n")
    _note(journal / "me.md", _me(), ME)


def _write_companies(folder: Path, world: World) -> None:
    for number, (name, title) in enumerate(world.companies.items()):
        fields: Fields = {"name": title, "aliases": f"{title} AS", "industry": world.draw.pick(INDUSTRIES)}
        if number % 4 == 0:
            fields["target"] = "true"
        fields |= {"web": f"https://firma-{number}.example.org", "topics": world.draw.some(TOPICS, 1, 3)}
        _note(folder / f"{name}.md", fields, prose(world.draw, 3, 6))


def _write_places(folder: Path, world: World) -> None:
    draw = world.draw
    for number, (name, title) in enumerate(world.places.items()):
        fields: Fields = {"name": title, "address": f"Storgata {number + 1}", "area": draw.pick(AREAS)}
        fields |= {"noise": draw.pick(("quiet", "some", "loud")), "seats": draw.pick(("good", "few", "none"))}
        fields |= {"crowd": draw.pick(("calm", "busy")), "web": f"https://{slug(name)}.example.org"}
        if number % 3 == 0:
            fields["aliases"] = f"{title} på hjørnet"
        _note(folder / f"{name}.md", fields, prose(draw, 2, 3))


def _plan(world: World) -> Fields:
    return {
        "from": "2026-07-01",
        "to": "2026-12-31",
        "goal": "20",
        "people": [*(person.id for person in world.people[:20]), world.strangers[0]],
        "topics": list(TOPICS[:3]),
        "companies": list(world.companies)[:3],
    }


def _me() -> Fields:
    return {
        "name": "Solveig Nordby",
        "situation": "searching",
        "pitch": " ".join(PITCH),
        "assets": [
            {"what": "En mal for gevinstoversikt på én side", "topics": [TOPICS[4]]},
            "Leser gjerne gjennom et tilbud",
        ],
        "discretion": ["Havørn", "voldgiftssaken"],
        "email": "solveig@example.org",
        "phone": "+47 400 00 117",
        "bring": ["notatbok og penn", "spørsmålene på papir"],
        "away": [{"from": "2026-09-28", "to": "2026-10-02"}, {"from": "2026-12-21", "to": "2027-01-01"}],
        "skip": "rhythm",
        "snooze": {"plan": "2026-12-01"},
    }


def _note(path: Path, fields: Fields, body: str) -> None:
    _write(path, note_text(fields, body))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Write a journal into the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--contacts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true", help="without kaffegen in mkdocs.yml")
    given = parser.parse_args()
    (generate_plain if given.plain else generate)(given.folder, given.contacts, given.seed)


if __name__ == "__main__":
    main()
