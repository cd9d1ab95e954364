"""Notes and people of files as these tests write them, and the plan that comes of them."""

import datetime as dt
from typing import Any

from kaffegen.edit import changed
from kaffegen.formats.record import Heard, Record
from kaffegen.incoming.begun import begun_with
from kaffegen.incoming.edits import changes_of
from kaffegen.incoming.noted import noted
from kaffegen.incoming.planned import Place, Plan, Planning
from kaffegen.incoming.updated import Manner
from kaffegen.model import folded
from kaffegen.read.note import Source

TODAY = dt.date(2026, 11, 18)
Notes = dict[str, str]


def person(uid: str = "", text: str = "", line: int = 2, **fields: Any) -> Record:
    """Give somebody as a file has them."""
    return Record(line, fields, "people.csv", uid, text)


def planning(notes: Notes, today: dt.date = TODAY, companies: dict[str, str] | None = None) -> Planning:
    """Give a plan in the making, of contacts by id with their texts."""
    contacts = [
        noted(Source(f"journal/contacts/{name}.md", f"contacts/{name}.md", "contact", text.encode()))
        for name, text in notes.items()
    ]
    return Planning(contacts, Place("contacts", set(map(folded, notes)), "NO"), Manner(today, companies or {}, "NO"))


def planned(notes: Notes, *people: Record, source: str = "linkedin", today: dt.date = TODAY, **more: Any) -> Plan:
    """Give the plan of one file; of a file for each person where they lie `apart`."""
    is_apart = more.pop("apart", False)
    making = planning(notes, today, **more)
    for file in [(one,) for one in people] if is_apart else [people]:
        making.tell(Heard(source, file))
    return making.plan()


def written(plan: Plan, notes: Notes, code: str = "nb") -> Notes:
    """Give the notes as they are when the plan is carried out."""
    after = dict(notes)
    for one in plan.new:
        after[one.id] = begun_with(one, code)
    for one in plan.changed:
        after[one.id] = changed(notes[one.id].encode(), changes_of(one, code), kind="contact").decode()
    return after


def imported(notes: Notes, *people: Record, **how: Any) -> Notes:
    """Give the notes after an import."""
    return written(planned(notes, *people, **how), notes)


def why(plan: Plan) -> list[tuple[str, str]]:
    """Give whom the plan found, and why."""
    return [(one.id, one.why) for one in (*plan.changed, *plan.same)]


def doubts(plan: Plan) -> list[list[tuple[str, str]]]:
    """Give who the doubtful may be."""
    return [[(one.person.id, one.why) for one in doubt.candidates] for doubt in plan.doubtful]
