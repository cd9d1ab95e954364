"""Everybody who opened a door, gave a name or an hour: whom to tell, and thank, when a search ends (M63, M70)."""

import datetime as dt
from dataclasses import dataclass

from kaffegen.insights.chains import Chains, names_given
from kaffegen.insights.gifts import gifts
from kaffegen.insights.sent import last_sent
from kaffegen.model import Contact, Known

LOOKS_BACK = dt.timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helped: the days they gave an hour, whom they led to, names they gave, what I got, who led there."""

    contact: Contact
    hours: tuple[dt.date, ...]
    led_to: tuple[Contact, ...]
    names: tuple[str, ...]  # of people to whom somebody else had led, or whom I knew
    got: tuple[str, ...]
    by: tuple[Contact, ...]  # the line of those who led there, the first one first
    last_sent: dt.date | None


def helpers(known: Known, chains: Chains) -> tuple[Helper, ...]:
    """Give those who helped in the last two years, those who opened doors first, each after whoever led there."""
    since = known.today - LOOKS_BACK
    hours: dict[str, list[dt.date]] = {}
    names = _names(known, chains, since)
    for meeting, day, people in known.insights.held:
        if day >= since and meeting.asked_by == "me":
            for contact in people:
                hours.setdefault(contact.id, []).append(day)
    found = []
    for contact in known.journal.contacts:
        if contact.status != "archived":
            mine, led_to = tuple(sorted(hours.get(contact.id, ()))), chains.led_to.get(contact.id, ())
            named = tuple(dict.fromkeys(names.get(contact.id, ())))
            got = tuple(dict.fromkeys(gift.what for gift in gifts(known, contact, "got") if gift.day >= since))
            if mine or led_to or named or got:
                line = chains.above(contact)
                found.append(Helper(contact, mine, led_to, named, got, line, last_sent(known, contact)))
    return tuple(sorted(found, key=_order))


def _names(known: Known, chains: Chains, since: dt.date) -> dict[str, list[str]]:
    """Give the names that somebody gave and that opened no new door; contact's id → names."""
    found: dict[str, list[str]] = {}
    for name in names_given(known):
        person = name.person
        opener = chains.opened_by.get(person.id) if person else None
        if name.day >= since and name.state != "dropped" and opener is not name.giver:
            called = (person.name or person.id) if person else name.referral.name
            found.setdefault(name.giver.id, []).append(called)
    return found


def _order(helper: Helper) -> tuple[bool, int, str]:
    return (not helper.led_to, len(helper.by), helper.contact.id)
