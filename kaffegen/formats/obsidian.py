"""Notes about people in an Obsidian vault, of whichever of the usual makes."""

from collections.abc import Iterable, Iterator
from itertools import chain

from kaffegen.formats.cells import USES, put_day
from kaffegen.formats.names import full_name
from kaffegen.formats.obsidian_body import put_body
from kaffegen.formats.other_notes import OtherNote, other_note, passed_over, texts_in
from kaffegen.formats.person import Person
from kaffegen.formats.record import Given, Heard, Record
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import named
from kaffegen.problems import Place, Problem

_PEOPLE = {
    "people", "person", "persons", "contact", "contacts", "personer", "folk", "kontakt", "kontakter", "kontaktpersoner",
    "menneske", "mennesker",
}  # fmt: skip
_TEMPLATES = {"template", "templates", "mal", "maler", "skabelon", "skabeloner"}
_IS_TEMPLATE = ("template", "skabelon")
_ABOUT_ALL = {"readme", "index"}
_KINDS = ("categories", "category", "tags", "tag", "type", "types", "class", "fileclass", "kind")
_NAMES = (("name", "fullname", "navn"), ("firstname", "fornavn"), ("middlename", "mellomnavn", "mellemnavn"),
          ("lastname", "surname", "etternavn", "efternavn"))  # fmt: skip
_USES = {
    "company": "company org organization organisation employer workplace firma arbeidsgiver arbejdsgiver selskap",
    "role": "role title jobtitle position job stilling rolle tittel titel",
    "email": "email emails mail mails epost epostadresse emailaddress",
    "phone": "phone phones tel telephone telefon mobile mobil cell phonenumber mobiltelefon",
    "web": "web website websites url urls homepage nettside hjemmeside webside linkedin",
    "city": "city town location loc by bosted",
    "address": "address streetaddress adresse",
    "language": "language språk sprog lang",
    "relation": "relation relationship relasjon",
    "topics": "topics interests interesser temaer emner tags tag",
    "aliases": "aliases alias nickname nicknames kallenavn kaldenavn",
    "birthday": "birthday birthdate born dob dateofbirth bursdag fødselsdag fødselsdato geburtstag",
    "own": "created updated modified datecreated datemodified cssclass cssclasses publish permalink banner",
}
_USE_OF = {name: use for use, names in _USES.items() for name in names.split()}


def _notes(given: Given) -> Iterator[OtherNote]:
    """Give the notes of a vault, without what lies in hidden folders."""
    for path in sorted(given.files):
        is_hidden = any(part.startswith(".") for part in path.split("/"))
        if path.casefold().endswith(".md") and not is_hidden:
            yield other_note(path, given.files[path])


def _is_person(note: OtherNote) -> bool:
    folders = {named(folder) for folder in note.folders}
    if folders & _TEMPLATES or note.stem.casefold().endswith(_IS_TEMPLATE) or _is_unfilled(note):
        return False
    if named(note.stem) in {*_ABOUT_ALL, *folders}:
        return False
    return bool(folders & _PEOPLE) or any(_says_person(kind) for kind in _kinds(note))


def _kinds(note: OtherNote) -> Iterable[str]:
    return chain.from_iterable(texts_in(note.fields.get(kind)) for kind in _KINDS)


def _says_person(kind: str) -> bool:
    """Tell whether a tag or category says so: `People`, `#person`, `people/work`, or several after commas."""
    return any(named(part) in _PEOPLE for part in kind.replace(",", "/").split("/"))


def _is_unfilled(note: OtherNote) -> bool:
    """Tell whether it is a template, to be filled in."""
    return any(sign in text for value in note.fields.values() for text in texts_in(value) for sign in ("{{", "<%"))


def _record(note: OtherNote, country: str, people: frozenset[str]) -> Record:
    person = Person(1, country, note.path, is_markdown=True)
    person.uid = note.path
    person.call_by(_name(note))
    for field, value in note.fields.items():
        what = note.called[field]
        if any(field in names for names in _NAMES):
            continue
        if field == "uid":
            person.uid = next(texts_in(value), "") or note.path
            continue
        if isinstance(value, dict) and _USE_OF.get(field) in ("email", "phone"):
            for label, inner in value.items():
                _put(person, field, texts_in(inner), what, label)
        else:
            _put(person, field, texts_in(value), what)
    put_body(person, note.body, people)
    return person.record()


def _put(person: Person, field: str, values: Iterable[str], what: str, label: str = "") -> None:
    """Put a field of a note where it belongs; what says that it is a person is said."""
    use = _USE_OF.get(field, "lost")
    for value in values:
        if field in _KINDS and _says_person(value) and "," not in value:
            continue
        if use == "birthday":
            put_day(person, use, value, what)
        elif field in ("tags", "tag"):
            person.add("topics", [part.strip("# ") for part in value.split(",") if not _says_person(part)], what)
        elif use in USES:
            USES[use](person, value, what, label or ("mobile" if field.startswith("mobil") else ""))
        else:
            person.lose(what, value)


def _name(note: OtherNote) -> str:
    """Give whom a note is about: as a field says, else as the file is called."""
    whole, *parts = (next((text for name in names for text in texts_in(note.fields.get(name)) if text.strip()), "")
                     for names in _NAMES)  # fmt: skip
    return full_name([whole]) or full_name(parts) or full_name([note.stem.lstrip("@ ")]) or note.path


def _read(seen: Seen, country: str) -> Heard:
    people, others = list[OtherNote](), list[str]()
    for note in _notes(seen.given):
        if _is_person(note):
            people.append(note)
        else:
            others.append(note.path)
    names = frozenset(name.casefold() for note in people for name in (note.stem, _name(note)))
    problems = [Problem(Place(note.path, note.fault), "K345") for note in people if note.fault]
    if others:
        problems.append(passed_over(seen.given.file, others))
    return Heard("obsidian", tuple(_record(note, country, names) for note in people), tuple(problems))


FORMAT = Format(
    "obsidian",
    lambda seen: any(map(_is_person, _notes(seen.given))),
    _read,
    "tags: person, categories: [[People]], People/*.md",
)
