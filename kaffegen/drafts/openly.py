"""What of a meeting others may hear: names that were given openly, and no private meeting."""

from collections.abc import Iterator

from kaffegen.model import Contact, Known, Meeting, Referral


def is_private(known: Known, meeting: Meeting) -> bool:
    """Tell whether nobody else is to hear of a meeting."""
    return meeting.private or any(person.private for person in known.journal.people_in(meeting))


def referrals_in(known: Known, meeting: Meeting) -> Iterator[tuple[Referral, Contact]]:
    """Give the names that were given openly in a meeting, and who is meant."""
    for referral in meeting.referrals or ():
        person = known.journal.who(referral.name)
        is_open = not referral.hidden and not referral.faulty and not referral.is_dropped(known.today)
        if person is not None and is_open and referral.reported is not False:
            yield referral, person
