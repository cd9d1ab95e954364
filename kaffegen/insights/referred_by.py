"""Who led to whom: the first to give a name opened the door (M08, M43)."""

import datetime as dt
from collections.abc import Iterable

from kaffegen.model import Contact, Journal, Meeting

Held = tuple[Meeting, dt.date, tuple[Contact, ...]]


def referred_by(journal: Journal, held: Iterable[Held]) -> dict[str, Contact]:
    """Give, for each person whose name was given before I had met them, who gave it first; contact's id → giver."""
    in_order = sorted(held, key=lambda one: (one[1], one[0].id))
    met = {contact.id: contact.met for contact in journal.contacts if contact.met}
    found: dict[str, Contact] = {}
    for meeting, day, people in in_order:
        for contact in people:
            met[contact.id] = min(day, met.get(contact.id, day))
        for referral in meeting.referrals or ():
            person = journal.who(referral.name)
            was_there = any(person is contact for contact in people)
            if person is not None and not was_there and met.get(person.id, day) >= day:
                found.setdefault(person.id, people[0])
    return found
