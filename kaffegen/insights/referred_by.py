"""Who led to whom: the first to give a name opened the door (M08, M43)."""

from kaffegen.model import Contact, Journal


def referred_by(journal: Journal) -> dict[str, Contact]:
    """Give, for each person whose name was given, who gave it first; contact's id → giver."""
    found: dict[str, Contact] = {}
    naming = [meeting for meeting in journal.meetings if meeting.referrals and meeting.day]
    for meeting in sorted(naming, key=lambda meeting: (str(meeting.day), meeting.id)):
        people = journal.people_in(meeting)
        for referral in meeting.referrals or ():
            person = journal.who(referral.name)
            if person is None or person.id in found or not people:
                continue
            if person.id not in {giver.id for giver in people}:
                found[person.id] = people[0]
    return found
