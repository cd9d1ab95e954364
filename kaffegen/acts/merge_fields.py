"""What the front matter of one contact gains when another one is united with it: nothing that was written is lost."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from kaffegen.acts.merge_values import as_flow, entries_of, is_said, same_entry, shown
from kaffegen.edit import AddTo, Change, PutEntries, PutField, PutPart, as_yaml
from kaffegen.formats.record import labelled
from kaffegen.model import Contact, folded
from kaffegen.phones import international
from kaffegen.read.front_matter import front_of
from kaffegen.read.split import parts_of

SINGLE = (
    "city", "address", "linkedin", "language", "strength", "relation", "introduced_by", "met", "connected", "cadence",
    "birthday",
)  # fmt: skip
WORDS = ("needs", "web", "topics", "tags", "skip")
ENTRIES = ("past", "milestones", "touches")


class Difference(NamedTuple):
    """A field of which both notes say something: what stays, and what is kept elsewhere: `past` or `private`."""

    field: str
    kept: str
    other: str
    where: str = "private"


class United(NamedTuple):
    """What becomes of the front matter, and what differed."""

    changes: tuple[Change, ...]
    differences: tuple[Difference, ...]


Said = tuple[Change | Difference, ...]


class Two(NamedTuple):
    """The one who stays and the one who goes into them, each with the front matter as it is written."""

    stays: Contact
    goes: Contact
    mine: Mapping[str, Any]
    theirs: Mapping[str, Any]
    country: str
    wins: Collection[str]  # the fields in which the one who goes is right
    known: Collection[str]  # folded: all that either is called

    def is_either(self, name: str) -> bool:
        """Tell whether a reference is to one of the two."""
        return folded(name) in self.known


def two(stays: Contact, goes: Contact, country: str, wins: Collection[str] = ()) -> Two:
    """Give two contacts with what their notes say."""
    called = (name for one in (stays, goes) for name in (one.id, one.name, *(one.was or ()), *(one.aliases or ())))
    return Two(stays, goes, _tree(stays), _tree(goes), country, wins, {folded(name) for name in called if name})


def united(pair: Two) -> United:
    """Give what the note of the one who stays gains, field by field."""
    said = [*_names(pair), *_posts(pair), *_addresses(pair)]
    for field in (*SINGLE, *(field for field in pair.theirs if field.startswith("x_"))):
        said += _single(pair, field)
    said += [*_status(pair), *_lists(pair), *_snoozes(pair), *_entries(pair), *_ledger(pair)]
    if pair.goes.private and not pair.stays.private:
        said.append(PutField("private", "true"))
    changes = tuple(each for each in said if not isinstance(each, Difference))
    return United(changes, tuple(each for each in said if isinstance(each, Difference)))


def _tree(contact: Contact) -> Mapping[str, Any]:
    return front_of(parts_of(contact.about.text).front).tree if contact.has_note else {}


def _names(pair: Two) -> Iterator[Change | Difference]:
    """Give what the one who goes was called: the names as aliases, the ids as old ones."""
    stays, goes = pair.stays, pair.goes
    names = [name for name in (goes.name, *(goes.aliases or ())) if name]
    yield from (Difference("name", stays.name, name) for name in names if "," in name)  # it would be two aliases
    aliases = [name for name in names if "," not in name and folded(name) != folded(stays.name)]
    yield from _more(pair, "aliases", stays.aliases or (), aliases)
    if goes.has_note:
        ids = [name for name in (goes.id, *(goes.was or ())) if folded(name) != folded(stays.id) and "," not in name]
        yield from _more(pair, "was", stays.was or (), ids)


def _posts(pair: Two) -> Iterator[Change | Difference]:
    """Give company and role, which belong together: the other post is a former one."""
    stays, goes = pair.stays, pair.goes
    if not goes.company and not goes.role:
        return
    is_same = not stays.company or not goes.company or folded(stays.company) == folded(goes.company)
    if is_same and (not stays.role or not goes.role or folded(stays.role) == folded(goes.role)):
        for field in ("company", "role"):
            if not is_said(pair.mine.get(field)) and is_said(pair.theirs.get(field)):
                yield PutField(field, as_flow(pair.theirs[field]))
        return
    mine, theirs = _post(stays, goes), _post(goes, stays)
    if "company" in pair.wins and (goes.role or not stays.role):
        mine, theirs = theirs, mine
        for field in ("company", "role"):
            if is_said(pair.theirs.get(field)):
                yield PutField(field, as_flow(pair.theirs[field]))
    where = "past" if theirs.get("company") else "private"
    if where == "past" and not any(same_entry(theirs, each, "company") for each in entries_of(pair.mine.get("past"))):
        yield PutEntries("past", (as_flow(theirs),))
    yield Difference("company", ", ".join(mine.values()), ", ".join(theirs.values()), where)


def _post(one: Contact, other: Contact) -> dict[str, str]:
    company = one.company or (other.company if one.role else "")
    return {name: said for name, said in (("company", company), ("role", one.role)) if said}


def _single(pair: Two, field: str) -> Iterator[Change | Difference]:
    mine, theirs = pair.mine.get(field), pair.theirs.get(field)
    if not is_said(theirs) or (field == "introduced_by" and pair.is_either(pair.goes.introduced_by or "")):
        return
    is_self = field == "introduced_by" and pair.is_either(pair.stays.introduced_by or "")
    if not is_said(mine) or is_self:
        yield PutField(field, as_flow(theirs))
    elif folded(as_flow(mine)) != folded(as_flow(theirs)):
        if field in pair.wins:
            yield PutField(field, as_flow(theirs))
            mine, theirs = theirs, mine
        yield Difference(field, shown(mine), shown(theirs))


def _status(pair: Two) -> Iterator[Change | Difference]:
    """Give whether one is still in touch: who says nothing is active, and stays so."""
    mine, theirs = pair.stays.status, pair.goes.status
    if mine == theirs:
        yield from _single(pair, "paused_until")
    elif "status" in pair.wins:
        yield PutField("status", theirs)
        yield Difference("status", theirs, mine)
        yield from _single(pair, "paused_until")
    else:
        yield Difference("status", mine, theirs)
        if is_said(pair.theirs.get("paused_until")):
            yield Difference("paused_until", "", shown(pair.theirs["paused_until"]))


def _addresses(pair: Two) -> Iterator[Change]:
    """Give the mail addresses and telephone numbers that are new, with their labels."""
    for field in ("email", "phone"):
        mine = _pairs(getattr(pair.stays, field))
        known = {_address(value, pair.country): value for _, value in mine}
        theirs = [
            (label, known.get(_address(value, pair.country), value))
            for label, value in _pairs(getattr(pair.goes, field))
        ]
        new = [(label, value) for label, value in theirs if value not in known.values()]
        raw = pair.mine.get(field)
        if isinstance(raw, dict) and new:
            taken = {folded(label) for label in raw}
            for label, value in new:
                name, number = label or "other", 2
                while folded(name) in taken:
                    name, number = f"{label or 'other'}{number}", number + 1
                taken.add(folded(name))
                yield AddTo(field, as_yaml(value, in_list=True), name)
        elif not isinstance(raw, dict) and any(label for label, _ in theirs):
            yield PutField(field, as_flow(labelled([*mine, *theirs])))
        else:
            yield from _more(pair, field, [value for _, value in mine], [value for _, value in new])


def _pairs(said: Mapping[str | int, str]) -> list[tuple[str, str]]:
    return [(label if isinstance(label, str) else "", value) for label, value in said.items()]


def _address(value: str, country: str) -> str:
    return folded(value) if "@" in value else international(value, country) or value


def _lists(pair: Two) -> Iterator[Change]:
    for field in WORDS:
        yield from _more(pair, field, getattr(pair.stays, field) or (), getattr(pair.goes, field) or ())
    others = [name for name in pair.goes.knows or () if not pair.is_either(name)]
    mine = [name for name in pair.stays.knows or () if not pair.is_either(name)]
    yield from _more(pair, "knows", mine, others)


def _more(pair: Two, field: str, mine: Collection[str], theirs: Collection[str]) -> Iterator[Change]:
    """Give what is new in a list, as the others there stand."""
    known = set(map(folded, mine))
    new = [value for value in theirs if folded(value) not in known]
    new = list({folded(value): value for value in new}.values())
    raw = pair.mine.get(field)
    if not new:
        if not is_said(raw) and is_said(pair.theirs.get(field)) and not theirs and field in WORDS:
            yield PutField(field, as_flow(pair.theirs[field]))  # it was said that there are none
    elif isinstance(raw, list) and mine and all(isinstance(each, str) for each in raw):
        yield from (AddTo(field, as_yaml(value, in_list=True)) for value in new)
    else:
        every = [*mine, *new]
        is_one = len(every) == 1 and "," not in every[0]
        yield PutField(field, as_yaml(every[0]) if is_one else as_flow(every))


def _snoozes(pair: Two) -> Iterator[Change | Difference]:
    mine, theirs = pair.mine.get("snooze"), pair.theirs.get("snooze")
    if not isinstance(theirs, dict) or (is_said(mine) and not isinstance(mine, dict)):
        yield from _single(pair, "snooze")
        return
    for rule, day in theirs.items():
        own = (mine or {}).get(rule)
        if is_said(day) and not is_said(own):
            yield AddTo("snooze", as_flow(day), rule)
        elif is_said(day) and as_flow(own) != as_flow(day):
            yield Difference(f"snooze.{rule}", shown(own), shown(day))


def _entries(pair: Two) -> Iterator[Change]:
    for field in ENTRIES:
        main = Contact.items[field]
        own = entries_of(pair.mine.get(field))
        new = [
            each for each in entries_of(pair.theirs.get(field)) if not any(same_entry(each, one, main) for one in own)
        ]
        if new:
            yield PutEntries(field, tuple(as_flow(each) for each in new))


def _ledger(pair: Two) -> Iterator[Change | Difference]:
    """Give what each source gave, one entry a source: what it calls either of the two is both kept."""
    own = entries_of(pair.mine.get("imported"))
    is_listed = isinstance(pair.mine.get("imported"), list)
    for each in entries_of(pair.theirs.get("imported")):
        entry = each if isinstance(each, dict) else {"from": each}
        at = next((i for i, one in enumerate(own) if _source(one) == _source(entry)), None)
        if at is None or not isinstance(own[at], dict):
            yield PutEntries("imported", (as_flow(entry),))
            continue
        path = ("imported", _index(pair.mine["imported"], own[at])) if is_listed else ("imported",)
        for field, given in entry.items():
            mine = own[at].get(field)
            if field == "uid" and is_said(mine) and is_said(given):
                both = list(dict.fromkeys([*_several(mine), *_several(given)]))
                yield from [PutPart(path, field, as_flow(both))] if both != _several(mine) else []
            elif not is_said(mine) and is_said(given):
                yield PutPart(path, field, as_flow(given))
            elif is_said(given) and as_flow(mine) != as_flow(given) != as_flow(pair.theirs.get(field)):
                yield Difference(f"imported.{_source(entry)}.{field}", shown(mine), shown(given))


def _source(entry: Any) -> str:
    return folded(str(entry.get("from", "") if isinstance(entry, dict) else entry))


def _index(listed: list[Any], entry: Any) -> int:
    return next(index for index, each in enumerate(listed) if each is entry)


def _several(value: Any) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]
