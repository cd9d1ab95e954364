"""Contacts as vCards 4.0 (RFC 6350) or 3.0 (RFC 2426): what a telephone shows, and all of a note beside it."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from kaffegen.formats.folding import escaped, folded
from kaffegen.formats.record import Record
from kaffegen.formats.texts import one_line

Version = Literal["4.0", "3.0"]
OWN = "X-KAFFEGEN-NOTE"  # what has no property of its own, as JSON; what is there twice, the telephone's word counts
_TYPES = {"work": "WORK", "home": "HOME", "mobile": "CELL"}
_BORN = re.compile(r"(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})")


def write_vcards(records: Iterable[Record], version: Version = "4.0") -> str:
    """Give the cards of records, in their order. `read_vcards` gives equal fields, text, `more` and uid again."""
    return "".join([f"{folded(line)}\r\n" for record in records for line in _card(record, version)])


def _card(record: Record, version: Version) -> Iterator[str]:
    *standard, end = standard_lines(record, version)
    whole = {"fields": record.fields, "more": record.more, "text": record.text, "uid": record.uid, "version": version}
    yield from standard
    yield f"{OWN}:{escaped(json.dumps(whole, separators=(',', ':')))}"
    yield end


def standard_lines(record: Record, version: Version) -> Iterator[str]:
    """Give the lines of a card, not yet folded, that any telephone reads."""
    fields = record.fields
    name = _one(fields.get("name")) or _one(fields.get("company")) or "?"
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield _uid(record, version)
    yield f"FN:{escaped(name)}"
    given, _, family = name.rpartition(" ")
    yield f"N:{escaped(family)};{escaped(given)};;;"
    for field, property_ in (("aliases", "NICKNAME"), ("company", "ORG"), ("role", "TITLE")):
        if values := [escaped(value) for _, value in _labelled(fields.get(field))]:
            yield f"{property_}:{','.join(values)}"
    address, city = _one(fields.get("address")), _one(fields.get("city"))
    if address or city:
        yield f"ADR:;;{escaped(address)};{escaped(city)};;;"
    yield from _ways(record, version)
    yield from _days_and_words(record, version)
    yield "END:VCARD"


def _uid(record: Record, version: Version) -> str:
    said = json.dumps([record.fields, record.text], sort_keys=True).encode()
    uid = one_line(record.uid) or f"{hashlib.blake2b(said, digest_size=16).hexdigest()}@kaffegen"
    is_text = version == "4.0" and not uid.startswith("urn:")
    return f"UID{';VALUE=text' if is_text else ''}:{escaped(uid)}"


def _ways(record: Record, version: Version) -> Iterator[str]:
    for label, mail in _labelled(record.fields.get("email")):
        kinds = [*(["INTERNET"] if version == "3.0" else []), *([_TYPES[label]] if label in _TYPES else [])]
        yield f"EMAIL{_types(kinds, version)}:{escaped(mail)}"
    for label, number in _labelled(record.fields.get("phone")):
        yield f"TEL{_types([_TYPES[label]] if label in _TYPES else ['VOICE'], version)}:{escaped(number)}"
    for field in ("linkedin", "web"):
        for _, address in _labelled(record.fields.get(field)):
            yield f"URL:{address.translate(_NOT_IN_URLS)}"


_NOT_IN_URLS = {ord("\\"): "%5C", **dict.fromkeys((*range(33), *range(127, 160), *range(55296, 57344)))}


def _types(kinds: list[str], version: Version) -> str:
    written = ",".join(kinds if version == "3.0" else [kind.lower() for kind in kinds])
    return f";TYPE={written}" if len(kinds) == 1 or (version == "3.0" and kinds) else ""


def _days_and_words(record: Record, version: Version) -> Iterator[str]:
    fields = record.fields
    if version == "4.0" and (language := _one(fields.get("language"))):
        yield f"LANG:{escaped(language)}"
    if match := _BORN.fullmatch(_one(fields.get("birthday"))):
        year, month, day = match.groups()
        if version == "4.0":
            yield f"BDAY:{year or '--'}{month}{day}"
        else:
            yield f"BDAY:{year}-{month}-{day}" if year else f"BDAY;X-APPLE-OMIT-YEAR=1604:1604-{month}-{day}"
    if topics := [escaped(topic) for _, topic in _labelled(fields.get("topics"))]:
        yield f"CATEGORIES:{','.join(topics)}"
    if note := escaped(record.text):
        yield f"NOTE:{note}"


def _labelled(value: Any) -> list[tuple[str, str]]:
    """Give the texts of a field with their labels, as a property can say them: on one line, none of them empty."""
    if isinstance(value, dict):
        pairs = [(label, _one(each)) for label, each in value.items()]
    else:
        pairs = [("", _one(each)) for each in (value if isinstance(value, list) else [value])]
    return [(label, text) for label, text in pairs if text]


def _one(value: Any) -> str:
    return one_line(value) if isinstance(value, str) else ""
