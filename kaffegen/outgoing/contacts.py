"""A contact's note as a record: the fields that other programs have too in one form, however a person wrote them."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from kaffegen.formats.record import OWNED, Record
from kaffegen.languages import vocabulary
from kaffegen.values import texts


def record_of(note_id: str, tree: Mapping[str, Any], body: str, faulty: Collection[str]) -> Record:
    """Give the record of a note: its id as `uid`; what is wrong, or nobody else has, stands in `more` as it is."""
    said = {name: _one_form(name, tree[name]) for name in OWNED if tree.get(name) and name not in faulty}
    fields = {name: value for name, value in said.items() if value}
    more = {name: value for name, value in tree.items() if name not in fields}
    return Record(1, fields, uid=note_id, text=body, more=more)


def _one_form(name: str, value: Any) -> Any:
    """Give a value in its one form; nothing for what is said to be none, or is no day where a day is wanted."""
    form: Callable[[Any], Any] = FORMS.get(name, texts.text)
    return form(value)


def _words(value: Any) -> list[str]:
    return list(texts.words(value))


def _addresses(value: Any) -> Any:
    found = {label: texts.text(one) for label, one in texts.labelled(value).items()}
    if isinstance(value, dict):
        return found
    listed = list(found.values())
    return listed[0] if len(listed) == 1 else listed


def _posts(value: Any) -> list[dict[str, Any]]:
    listed = [post for post in (value if isinstance(value, list) else [value]) if post]
    if len(listed) == 1 and isinstance(listed[0], str) and listed[0].strip().casefold() in vocabulary().none:
        return []
    return [dict(post) if isinstance(post, dict) else {"company": post} for post in listed]


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return ""


def _as_it_is(value: Any) -> Any:
    return value


FORMS: Mapping[str, Callable[[Any], Any]] = {  # all others are one text
    "aliases": _words,
    "topics": _words,
    "company": texts.name,
    "past": _posts,
    "email": _addresses,
    "phone": _addresses,
    "web": _as_it_is,
    "connected": _day,
}
