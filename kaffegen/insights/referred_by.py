"""Who led to whom: the first to give a name opened the door (M08, M43)."""

import datetime as dt
from collections.abc import Iterable

from kaffegen.model import Contact, Journal, Meeting


def referred_by(journal: Journal, held: Iterable[tuple[Meeting, dt.date, tuple[Contact, ...]]]) -> dict[str, Contact]:
    """Give, for each person whose name was given before I had met them, who gave it first; contact's id → giver."""
    found: dict[str, Contact] = {}
    naming = [one for one in held if one[0].referrals]
    for meeting, day, people in sorted(naming, key=lambda one: (one[1], one[0].id)):
        for referral in meeting.referrals or ():
            person = journal.who(referral.name)
            if person is None or person.id in found:
                continue
            if not any(person is contact for contact in people) and not _is_met_before(journal, person, day):
                found[person.id] = people[0]
    return found


def _is_met_before(journal: Journal, person: Contact, day: dt.date) -> bool:
    if person.met and person.met < day:
        return True
    return any(m.status == "held" and m.day and m.day < day for m in journal.meetings_with(person))
