"""Whom we both know: something to begin with, and somebody to greet from (M08, M32)."""

from collections.abc import Collection
from dataclasses import dataclass

from kaffegen.insights.ties import Ties
from kaffegen.model import Contact, Known

ORDER = ("opened", "introduced", "knows", "named", "worked")
STRENGTHS = ("close", "known", "acquaintance", "stranger")


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody both know. `how`: `opened` the door to them, `introduced`, `knows`, `named`, `worked` (at `company`)."""

    contact: Contact
    how: str
    company: str = ""


def acquaintances(known: Known, ties: Ties, contact: Contact, met: Collection[Contact] = ()) -> list[Acquaintance]:
    """Give whom one knows in common with somebody, who opened the door first; those to be `met` anyway are left out."""
    opener = known.journal.who(contact.introduced_by) if contact.introduced_by else None
    opener = opener or known.insights.referred_by.get(contact.id)
    found = [
        Acquaintance(link.to, "opened" if link.to is opener else link.how, link.company)
        for link in ties.links_of(contact).values()
        if link.to.status != "archived" and not any(link.to is other for other in met)
    ]
    return sorted(
        found, key=lambda one: (ORDER.index(one.how), STRENGTHS.index(ties.strength(one.contact)), one.contact.id)
    )
