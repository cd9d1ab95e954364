"""Whom a person means by a few letters: the one who is called so, else those with a name that begins so."""

from collections.abc import Iterable

from kaffegen.model import Contact, Journal, folded
from kaffegen.near import Near


def people_meant(journal: Journal, who: str) -> tuple[Contact, ...]:
    """Give those who may be meant: by id, name or alias; by first name; by the beginning of any name."""
    named = folded(who)
    if not named:
        return ()
    exact = journal.people.get(named, ())
    first = exact or tuple(one for one in journal.contacts if folded(one.name).startswith(f"{named} "))
    return first or tuple(one for one in journal.contacts if any(_begins(name, named) for name in _names(one)))


def people_near(journal: Journal, who: str) -> list[str]:
    """Give the names that are near to what was written, whole ones first; else those with a part that is near."""
    names = [contact.name for contact in journal.contacts if contact.name]
    if whole := Near(names).find(who):
        return whole
    by_part: dict[str, list[str]] = {}
    for name in names:
        for part in name.split():
            by_part.setdefault(part, []).append(name)
    return list(dict.fromkeys(name for part in Near(by_part).find(who) for name in by_part[part]))


def _names(contact: Contact) -> Iterable[str]:
    return (contact.id, contact.name, *(contact.aliases or ()))


def _begins(name: str, named: str) -> bool:
    spelt = folded(name)
    return spelt.startswith(named) or f" {named}" in spelt or f"-{named}" in spelt
