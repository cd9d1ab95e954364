"""A folder of Hermit CRM: companies, and in each the people one knows there, as Markdown with fields."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaffegen.formats.cells import USES
from kaffegen.formats.names import full_name
from kaffegen.formats.other_notes import OtherNote, other_note, passed_over, texts_in
from kaffegen.formats.person import Person
from kaffegen.formats.record import Heard, Record
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.texts import one_line
from kaffegen.problems import Place, Problem, Severity

_MARKS = (".hermitcrm-format", ".owncrm-format")
_CONTACT = re.compile(r"(?:companies/([^/]+)/)?contacts/[^/]+\.md")
_COMPANY = re.compile(r"companies/([^/]+)/company\.md")
_TALK = re.compile(r"companies/([^/]+)/interactions/[^/]+\.md")
_USES = {"title": "role", "linkedin": "profile", "email": "email", "phone": "phone", "lang": "language",
         "language": "language", "slug": "own", "created": "own", "updated": "own"}  # fmt: skip
_NAMES = ("name", "firstname", "lastname")
_NORWAY = "false"  # what some YAML makes of NO when it is written back

Talks = Mapping[tuple[str, str], list[OtherNote]]  # company and contact → what passed between them and oneself


def _knows(seen: Seen) -> bool:
    files = seen.given.files
    return any(mark in files for mark in _MARKS) or any(map(_COMPANY.fullmatch, files))


def _read(seen: Seen, country: str) -> Heard:
    notes = {path: other_note(path, content) for path, content in sorted(seen.given.files.items()) if _is_note(path)}
    companies = {found.group(1): notes[path] for path in notes if (found := _COMPANY.fullmatch(path))}
    talks: dict[tuple[str, str], list[OtherNote]] = {}
    for path, note in notes.items():
        if found := _TALK.fullmatch(path):
            talks.setdefault((found.group(1), _text(note, "contact")), []).append(note)
    problems = [Problem(Place(note.path, note.fault), "K345") for note in notes.values() if note.fault]
    records: list[Record] = []
    for path, note in notes.items():
        if found := _CONTACT.fullmatch(path):
            records.append(_record(note, found.group(1) or "", country, companies, talks))
            if found.group(1) and found.group(1) not in companies:
                problems.append(Problem(Place(path), "K346", Severity.WARNING, {"text": found.group(1)}))
    known = {record.uid for record in records}
    others = [note.path for note in companies.values()]
    others += [note.path for key, found in talks.items() if "/".join(key) not in known for note in found]
    if others:
        problems.append(passed_over(seen.given.file, others))
    return Heard("hermitcrm", tuple(records), tuple(sorted(problems, key=lambda problem: problem.place)))


def _is_note(path: str) -> bool:
    return any(kind.fullmatch(path) for kind in (_CONTACT, _COMPANY, _TALK))


def _record(note: OtherNote, slug: str, country: str, companies: Mapping[str, OtherNote], talks: Talks) -> Record:
    person = Person(1, country, note.path, is_markdown=True)
    person.uid = f"{slug}/{note.stem}" if slug else note.stem
    first, last = _text(note, "firstname"), _text(note, "lastname")
    name = full_name([first, last]) or full_name([_text(note, "name")]) or note.stem.replace("-", " ").title()
    person.call_by(name or note.path)
    if slug in companies:
        person.put("company", _text(companies[slug], "name") or slug, "company")
    for field, value in note.fields.items():
        what = note.called[field]
        if field == "tasks":
            person.remark("\n".join(_boxes(value)))
        elif field not in _NAMES:
            for text in texts_in(value):
                _put(person, field, text, what)
    person.remark(note.body)
    person.remark("\n".join(_lines(talks.get((slug, note.stem), ()))))
    return person.record()


def _put(person: Person, field: str, text: str, what: str) -> None:
    use = _USES.get(field, "lost")
    if use == "language" and text == _NORWAY:
        person.put("language", "nb", what)
    elif use in USES:
        USES[use](person, text, what, "")
    else:
        person.lose(what, text)


def _boxes(tasks: Any) -> Iterator[str]:
    """Give what one owes them as boxes to tick, which kaffegen reads as next steps."""
    for task in tasks if isinstance(tasks, list) else ():
        if isinstance(task, dict) and (text := _one(task, "text")):
            due = f" 📅 {_one(task, 'due')}" if _one(task, "due") else ""
            done = f" ✅ {_one(task, 'done_on')}" if _one(task, "done_on") else ""
            yield f"- [{'x' if _one(task, 'done') == 'true' else ' '}] {text}{due}{done}"


def _lines(talks: Iterator[OtherNote] | list[OtherNote] | tuple[OtherNote, ...]) -> Iterator[str]:
    """Give what passed, a line each, the body of each below it."""
    for note in talks:
        parts = [_text(note, field) for field in ("channel", "direction", "subject", "outcome")]
        yield f"- {_text(note, 'date')[:10]} {', '.join(filter(None, parts))}".rstrip()
        yield from (f"  {line}" for line in note.body.strip().splitlines())


def _text(note: OtherNote, field: str) -> str:
    return one_line(" ".join(texts_in(note.fields.get(field))))


def _one(task: Mapping[str, Any], field: str) -> str:
    return one_line(" ".join(texts_in(task.get(field))))


FORMAT = Format("hermitcrm", _knows, _read, "companies/*/company.md, companies/*/contacts/*.md")
