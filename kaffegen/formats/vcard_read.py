"""Address books as vCards, of any version and from any telephone or program: bytes in, records out (M01)."""

from collections.abc import Iterator
from dataclasses import replace

from kaffegen.formats.record import OWNED, Given, Heard, Record
from kaffegen.formats.texts import decoded, one_line
from kaffegen.formats.vcard_cards import Card, cards_of
from kaffegen.formats.vcard_fields import Said, said_in
from kaffegen.formats.vcard_lines import Line, lines_of
from kaffegen.formats.vcard_own import exported, with_what_was_exported
from kaffegen.formats.vcard_values import unescaped
from kaffegen.formats.vcard_write import OWN
from kaffegen.problems import Place, Problem, Severity, in_order
from kaffegen.values import shown

SOURCE = "vcard"
_NO_PERSON = ("KIND", "X-ADDRESSBOOKSERVER-KIND")


def read_vcards(given: Given, country: str) -> Heard:
    """Give the people of a vCard file; nothing it names is fetched, and nothing in it raises."""
    _, encoding = decoded(given.content)
    content = given.content
    if is_unicode := encoding.startswith(("utf-16", "utf-32")):
        content = content.decode(encoding, "replace").encode("utf-8", "replace")
    records: list[Record] = []
    problems: list[Problem] = []
    has_cards = False
    for card in cards_of(lines_of(content, is_unicode)):
        if isinstance(card, Line):
            words = {"text": shown(one_line(f"{card.name} {card.value}"))}
            problems.append(Problem(Place(given.file, card.number), "K363", Severity.WARNING, words))
            continue
        has_cards = True
        for found in _heard(card, given.file, country):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                records.append(found)
    if not has_cards:
        problems = [Problem(Place(given.file), "K364")]
    records.sort(key=lambda record: record.line)
    return Heard(SOURCE, tuple(records), tuple(in_order(problems)), encoding)


def _heard(card: Card, file: str, country: str) -> Iterator[Record | Problem]:
    """Give the person of a card, and what is wrong with it."""
    place, is_own = Place(file, card.line), any(line.name == OWN for line in card.lines)
    if is_own and card.has_end and (whole := exported(card)):
        yield _ordered(whole, file)
        return
    said = said_in(card.lines, country, is_own=is_own)
    words = {"name": str(said.fields.get("name", "?"))}
    if not card.has_end:
        yield Problem(place, "K362", Severity.WARNING, words)
    if any(_first(card, name).casefold() == "group" for name in _NO_PERSON):
        yield Problem(place, "K365", Severity.WARNING, words)
        return
    uid = _first(card, "UID") or _first(card, "X-ABUID")
    record = Record(card.line, said.fields, file, uid, said.text, tuple(said.lost))
    if is_own:
        record = with_what_was_exported(record, card, country)
    if "name" not in record.fields:
        if not (name := _instead(said) or uid):
            yield Problem(place, "K360")
            return
        yield Problem(place, "K361", Severity.WARNING, {"name": name})
        record = replace(record, fields={**record.fields, "name": name})
    yield _ordered(record, file)


def _ordered(record: Record, file: str) -> Record:
    """Give a record of the file with its fields in the order of a note."""
    return replace(record, fields={name: record.fields[name] for name in OWNED if name in record.fields}, file=file)


def _first(card: Card, name: str) -> str:
    return next((one_line(unescaped(line.value)) for line in card.lines if line.name == name), "")


def _instead(said: Said) -> str:
    """Give what to call somebody without a name: a nickname, a company, an address of any kind, what is told."""
    for field in ("aliases", "company", "email", "phone", "linkedin", "web", "address", "city"):
        value = said.fields.get(field)
        while isinstance(value, (list, dict)):
            value = next(iter(value.values() if isinstance(value, dict) else value))
        if value:
            return str(value)
    told = [line.partition(": ")[2] for line in said.told] + [note.partition("\n")[0] for note in said.notes]
    return shown(told[0]) if told else ""
