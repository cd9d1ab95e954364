"""A contact's own front matter as records have it: what other programs have too in one form, the rest as it is."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from kaffegen.formats.record import OWNED, Record
from kaffegen.languages import vocabulary
from kaffegen.model import Contact
from kaffegen.values import Manner, texts


def record_of(note_id: str, tree: Mapping[str, Any], body: str, country: str) -> Record:
    """Give the record of a note: its id as `uid`; what is wrong, or nobody else has, stands in `more` as it is."""
    said = {name: form for name in OWNED if tree.get(name) and (form := _one_form(name, tree[name]))}
    wrong = _wrong_in(said, Manner(country))
    fields = {name: value for name, value in said.items() if name not in wrong}
    more = {name: value for name, value in tree.items() if name not in fields}
    return Record(1, fields, uid=note_id, text=body, more=more)


def _wrong_in(fields: Mapping[str, Any], manner: Manner) -> set[str]:
    """Give the names of fields that would be an error in a note."""
    try:
        Contact.model_validate(fields, context=manner)
    except ValidationError as error:
        return {str(detail["loc"][0]) for detail in error.errors(include_url=False, include_context=False)}
    return set()


def _one_form(name: str, value: Any) -> Any:
    """Give a value in its one form, which has itself as its form; nothing for what is none, or can have no form."""
    form: Callable[[Any], Any] = FORMS.get(name, texts.text)
    try:
        found = form(value)
    except PydanticCustomError:
        return None
    return found if not found or found == value else _one_form(name, found)


def _words(value: Any) -> list[str]:
    return list(dict.fromkeys(filter(None, texts.words(value))))


def _addresses(value: Any) -> Any:
    found = {label: texts.text(one) for label, one in texts.labelled(value).items()}
    found = {label: one for label, one in found.items() if one}
    if isinstance(value, dict):
        return found
    listed = list(found.values())
    return listed[0] if len(listed) == 1 else listed


def _posts(value: Any) -> list[dict[str, Any]]:
    listed = [post for post in (value if isinstance(value, list) else [value]) if post]
    if len(listed) == 1 and isinstance(listed[0], str) and listed[0].strip().casefold() in vocabulary().none:
        return []
    return [dict(post) if isinstance(post, dict) else {"company": post} for post in listed]


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
}
