"""It will not be: they said no to an invitation, or what was agreed on is cancelled (M29)."""

from kaffegen.acts.act import Act, called
from kaffegen.acts.which_meeting import asked
from kaffegen.edit import PutField
from kaffegen.languages import Language
from kaffegen.model import Contact, Meeting, Outlook


def answered_no(outlook: Outlook, contact: Contact, language: Language, meeting: Meeting | None = None) -> Act:
    """Give what says so; raise CannotActError when there is no invitation and no meeting to come."""
    meeting = meeting or asked(outlook, contact, language, ("invited",), ("scheduled",), ("idea", "unanswered"))
    if meeting.status == "scheduled":
        said = language.say("deed.cancelled", name=called(contact))
        return Act(meeting.about.src, said, (PutField("status", "cancelled"),))
    said = language.say("deed.no-to" if meeting.asked_by == "them" else "deed.no", name=called(contact))
    changes = (PutField("answered", str(outlook.today)), PutField("status", "declined"))
    return Act(meeting.about.src, said, changes)
