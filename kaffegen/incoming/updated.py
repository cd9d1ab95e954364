"""What a note is to say after its source spoke again: what the source gave follows it, one's own words stay (M01)."""

import datetime as dt
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from kaffegen.formats.record import OWNED, Record
from kaffegen.history.spelling import is_same, is_same_company
from kaffegen.incoming.addresses import each, handle
from kaffegen.incoming.person import LEDGER, OWN, UID, Kept, Person, ledger, signs
from kaffegen.model import folded
from kaffegen.phones import international
from kaffegen.values.texts import name

TEXT = "text"  # in the ledger: by what a newer text is known
LISTS = frozenset({"aliases", "topics", "email", "phone"})
POST = ("company", "role")
NOTHING: tuple[Any, ...] = (None, "", [], {})


class Manner(NamedTuple):
    """What an update goes by: the day, companies with a note (folded id, name or alias → name), the country."""

    today: dt.date
    companies: Mapping[str, str] = {}
    country: str = ""


def update(person: Person, record: Record, source: str, manner: Manner) -> None:
    """Let a source say again who somebody is; what it gives is put in, or what the person wrote is kept."""
    before = person.fields
    given = person.gave(source)
    said = {field: record.fields[field] for field in OWNED if record.fields.get(field)}
    if given and is_nothing_new(given, said, record):
        return
    if source == OWN:
        _complete(person, record, manner)
        return
    entry, fields = dict(given) or {"from": source}, dict(before)
    for field, new in said.items():
        if field == "role" and _is_elsewhere(fields, said, manner):
            _keep_role(person, new, fields, entry, manner)
        else:
            _put(person, field, new, fields, entry, manner)
    for field, new in record.more.items():
        if field not in OWNED and field != LEDGER and not given and not fields.get(field):
            fields[field] = new
    _sign(record, entry)
    if person.before is not None and given:
        _mark_new_post(before, fields, manner)
        _keep_old_name(before, fields)
    _put_text(person, record, entry)
    person.fields = fields
    if entry != given:
        fields[LEDGER] = _entered(fields, record, entry)


def _sign(record: Record, entry: dict[str, Any]) -> None:
    """Put into the ledger what the source calls somebody: its own sign, else a name that the note has not."""
    if record.uid and record.uid not in signs(entry):
        entry[UID] = record.uid
    elif not record.uid and "name" in record.fields and "name" not in entry:
        entry[UID] = record.fields["name"]


def say_too(person: Person, record: Record, source: str, manner: Manner) -> None:
    """Note that a source has somebody twice: what it calls the other one is kept, of what that one says is told."""
    entry = person.gave(source)
    if source != OWN and record.uid and record.uid not in signs(entry):
        known = [*signs(entry), record.uid]
        entry = {**entry, UID: known if len(known) > 1 else record.uid}
        person.fields = {**person.fields, LEDGER: _entered(person.fields, record, entry)}
    for field, new in record.fields.items():
        own = person.fields.get(field)
        if not is_alike(field, own, new, manner) and not (field in LISTS and not _more(field, own, None, new, manner)):
            person.kept.append(Kept(source, field, own, new))


def _complete(person: Person, record: Record, manner: Manner) -> None:
    """Put what our own export says in, where the note says nothing; it leaves no entry, as it is no source."""
    for field, new in {**record.fields, **record.more}.items():
        own = person.fields.get(field)
        if own in NOTHING and new not in NOTHING:
            person.fields = {**person.fields, field: new}
        elif new not in NOTHING and not is_alike(field, own, new, manner):
            person.kept.append(Kept(OWN, field, own, new))


def is_nothing_new(given: Mapping[str, Any], said: Mapping[str, Any], record: Record) -> bool:
    """Tell whether a source says nothing that it did not say when it was last imported."""
    if record.uid and record.uid not in signs(given):
        return False
    if record.text and given.get(TEXT) != mark_of(record.text):
        return False
    return all(given.get(field) == new for field, new in said.items())


def mark_of(text: str) -> str:
    """Give a mark by which a text is known again."""
    return f"{zlib.crc32(' '.join(text.split()).encode()):08x}"


def _put(person: Person, field: str, new: Any, fields: dict[str, Any], entry: dict[str, Any], manner: Manner) -> None:
    """Put what a source says of a field into note and ledger, by what stands there and what it said before."""
    own, given = fields.get(field), entry.get(field)
    if is_alike(field, new, given, manner):
        return
    own = None if own in NOTHING else own
    if (own is None and given is None) or (own is not None and is_alike(field, own, given, manner)):
        fields[field] = new
        entry[field] = new
    elif is_alike(field, own, new, manner):
        entry[field] = new
    elif field in LISTS and own is not None and (more := _more(field, own, given, new, manner)):
        fields[field] = _with(own, more)
        entry[field] = new
    elif field not in LISTS or own is None:
        person.kept.append(Kept(entry["from"], field, own, new))


def _is_elsewhere(fields: Mapping[str, Any], said: Mapping[str, Any], manner: Manner) -> bool:
    """Tell whether the source speaks of a post at another company than the one that the person wrote down."""
    own, theirs = (_company(of["company"], manner) if of.get("company") else "" for of in (fields, said))
    return bool(own and theirs) and not is_same_company(own, theirs)


def _keep_role(person: Person, new: str, fields: Mapping[str, Any], entry: Mapping[str, Any], manner: Manner) -> None:
    """Tell of a role that is not put in, unless the note or the source said it before."""
    own = fields.get("role")
    if not any(one and is_alike("role", one, new, manner) for one in (own, entry.get("role"))):
        person.kept.append(Kept(entry["from"], "role", own, new))


def is_alike(field: str, one: Any, other: Any, manner: Manner) -> bool:
    """Tell whether a field says the same in two ways of writing it."""
    if one == other or one is None or other is None:
        return bool(one == other)
    if field in LISTS and not (isinstance(one, dict) and isinstance(other, dict)):
        first, second = ([_key(field, part, manner) for part in each(value)] for value in (one, other))
        return first == second
    if field == "connected" and "true" in (one, other):  # the day was not known
        return True
    if field == "linkedin" and isinstance(one, str) and isinstance(other, str):
        return handle(one) == handle(other)
    if field == "company" and isinstance(one, str | list) and isinstance(other, str):
        return _company(one, manner) == _company(other, manner)
    return isinstance(one, str) and isinstance(other, str) and " ".join(one.split()) == " ".join(other.split())


def _company(written: Any, manner: Manner) -> str:
    said = " ".join(name(written).split())
    return manner.companies.get(folded(said), said)


def _key(field: str, part: str, manner: Manner) -> str:
    if field == "phone":
        return international(part, manner.country) or part
    return part.casefold() if field == "email" else part


def _more(field: str, own: Any, given: Any, new: Any, manner: Manner) -> list[tuple[str, str]]:
    """Give what a source adds to a list, each with its label: neither there, nor given before and taken away since."""
    known = {_key(field, part, manner) for part in (*each(own), *each(given))}
    return [(label, part) for label, part in _labelled(new) if _key(field, part, manner) not in known]


def _labelled(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        yield from ((str(label), part) for label, part in value.items() if isinstance(part, str))
    else:
        yield from (("", part) for part in each(value))


def _with(own: Any, more: list[tuple[str, str]]) -> Any:
    """Give a list with more in it, as it stands: a mapping gets labels, all else is a list."""
    if not isinstance(own, dict):
        listed = list(own) if isinstance(own, list) else each(own)
        return [*listed, *(part for _, part in more)]
    found = dict(own)
    for label, part in more:
        name_of, number = label or "other", 2
        while name_of in found:
            name_of, number = f"{label or 'other'}{number}", number + 1
        found[name_of] = part
    return found


def _keep_old_name(before: Mapping[str, Any], fields: dict[str, Any]) -> None:
    """Keep what somebody was called until now: meetings and links that say so mean them still."""
    old, names = before.get("name"), (fields.get("name"), *each(fields.get("aliases")))
    if not isinstance(old, str) or "," in old:  # a comma would make two of it
        return
    if folded(old) not in {folded(name) for name in names if isinstance(name, str)}:
        aliases = fields.get("aliases")
        fields["aliases"] = _with(None if aliases in NOTHING else aliases, [("", old)])


def _mark_new_post(before: Mapping[str, Any], fields: dict[str, Any], manner: Manner) -> None:
    """Write down a new job that a source tells of: the old one is past, the new one a milestone (M69)."""
    old, new = ({field: _text(of.get(field)) for field in POST} for of in (before, fields))
    is_moved = bool(old["company"] and new["company"]) and not is_same_company(old["company"], new["company"])
    is_raised = bool(old["role"] and new["role"]) and not is_same(old["role"], new["role"])
    if not is_moved and not is_raised:
        return
    if old["company"]:
        post = {field: text for field, text in old.items() if text}
        fields["past"] = _added(fields.get("past"), {**post, "to": f"{manner.today:%Y-%m}"})
    what = ", ".join(filter(None, (new["role"] if is_raised else "", new["company"])))
    fields["milestones"] = _added(fields.get("milestones"), {"on": str(manner.today), "what": what})


def _text(value: Any) -> str:
    return " ".join(name(value).split()) if isinstance(value, str | list) and value else ""


def _added(listed: Any, entry: dict[str, str]) -> list[Any]:
    if listed in NOTHING:
        return [entry]
    return [*listed, entry] if isinstance(listed, list) else [listed, entry]


def _put_text(person: Person, record: Record, entry: dict[str, Any]) -> None:
    """Take over what the source had noted, once: a newer text is only listed, as what stands there may be edited."""
    if not record.text or entry.get(TEXT) == mark_of(record.text):
        return
    if TEXT in entry:
        person.kept.append(Kept(entry["from"], TEXT, None, record.text))
        return
    entry[TEXT] = mark_of(record.text)
    if " ".join(record.text.split()) not in " ".join(person.body.split()):
        person.texts.append(record.text)


def _entered(fields: Mapping[str, Any], record: Record, entry: dict[str, Any]) -> list[Any]:
    """Give the ledger with a source's entry as it is now, its fields in their order."""
    order = ("from", UID, *OWNED, TEXT)
    ordered = {key: entry[key] for key in sorted(entry, key=lambda key: order.index(key) if key in order else -1)}
    others = ledger(fields) or [one for one in record.more.get(LEDGER) or () if isinstance(one, dict)]
    if any(one.get("from") == entry["from"] for one in others):
        return [ordered if one.get("from") == entry["from"] else one for one in others]
    return [*others, ordered]
