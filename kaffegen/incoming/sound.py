"""A new note is read before it is written: what would be a fault in a field stands below as text instead."""

from kaffegen.incoming.begun import begun_with, is_plain
from kaffegen.incoming.person import LEDGER, Person
from kaffegen.incoming.whole_notes import note_text
from kaffegen.problems import Severity
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner
from kaffegen.values.texts import shown

ROUNDS = 3


def sound(person: Person, code: str, manner: Manner) -> bytes:
    """Give the bytes of somebody's new note, in the language `code`, which kaffegen reads without fault."""
    for _ in range(ROUNDS):
        written = _text(person, code).encode()
        if person.whole is None and not person.texts and all(map(is_plain, person.fields.values())):
            break
        note, problems = note_of(Source(person.src, person.src, "contact", written), manner)
        faulty = note.about.faulty & person.fields.keys()
        if not faulty or not any(problem.severity is Severity.ERROR for problem in problems):
            break
        _drop(person, faulty)
    return written


def _text(person: Person, code: str) -> str:
    if person.whole is None:
        return begun_with(person, code)
    return note_text("contact", person.fields, "\n\n".join([person.whole, *person.texts]))


def _drop(person: Person, faulty: frozenset[str]) -> None:
    """Put what no field can hold below as text; without a name the file's own serves."""
    for field in sorted(faulty - {LEDGER}):
        value = person.fields.pop(field)
        person.texts.append(f"{field}: {shown(value)}")
    person.fields.setdefault("name", person.id)
