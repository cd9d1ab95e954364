"""They said yes (M28): the day of it, and the time and the place where they are agreed on."""

from kaffegen.acts.act import Act, called
from kaffegen.acts.moved import when
from kaffegen.acts.which_meeting import asked, under_way
from kaffegen.edit import Change, PutField, as_yaml
from kaffegen.languages import Language
from kaffegen.model import Contact, Meeting, Outlook
from kaffegen.values import Moment


def answered_yes(
    outlook: Outlook,
    contact: Contact,
    language: Language,
    moment: Moment | None = None,
    place: str = "",
    meeting: Meeting | None = None,
) -> Act:
    """Give what says that an invitation was answered with yes; raise CannotActError when there is none.

    `meeting` is the one that is meant, where that is known; so it is with what they decline, and with what moves.
    """
    is_agreed = moment is None and under_way(outlook, contact) is not None  # then a mere idea is not what they answer
    groups = (("invited",),) if is_agreed else (("invited",), ("idea",), ("unanswered", "declined"))
    meeting = meeting or asked(outlook, contact, language, *groups)
    changes: list[Change] = []
    if meeting.invited is None:
        changes.append(PutField("invited", str(outlook.today)))
    if meeting.answered is None or meeting.answered > outlook.today or meeting.status == "declined":
        changes.append(PutField("answered", str(outlook.today)))
    if moment:
        changes.append(PutField("date", when(moment)))
    if place:
        changes.append(PutField("place", as_yaml(place)))
    status = "scheduled" if moment or meeting.date else "invited"
    if meeting.said_status and meeting.said_status != status:
        changes.append(PutField("status", status))
    name = called(contact)
    if moment is None:
        key = "deed.done.answer" if meeting.asked_by == "them" else "deed.yes"
        return Act(meeting.about.src, language.say(key, name=name), tuple(changes))
    said = language.say("deed.agreed", name=name, day=language.on(moment.day, outlook.today))
    return Act(meeting.about.src, said, tuple(changes))
