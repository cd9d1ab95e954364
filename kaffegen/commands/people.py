"""Whom a person on the command line means: by id, name or alias, or a first name that only one has."""

from kaffegen.acts.people import people_near
from kaffegen.commands.door import Door
from kaffegen.model import Contact, Journal, folded


def known_person(door: Door, journal: Journal, person: str) -> Contact:
    """Give the one who is meant; raise KaffegenError with who is near when nobody or several are."""
    found = journal.people.get(folded(person), ())
    if not found:
        found = tuple(c for c in journal.contacts if folded(c.name).startswith(f"{folded(person)} "))
    if len(found) != 1:
        near = [contact.id for contact in found] or people_near(journal, person)[:1]
        raise door.stop("cli.unknown-person", text=person, suggestion=", ".join(near))
    return found[0]
