"""A meeting that was agreed on gets another day (M28)."""

from kaffegen.acts.act import Act, called
from kaffegen.acts.which_meeting import asked
from kaffegen.edit import Change, PutField, as_yaml
from kaffegen.languages import Language
from kaffegen.model import Contact, Meeting, Outlook
from kaffegen.values import Moment


def moved(
    outlook: Outlook,
    contact: Contact,
    language: Language,
    moment: Moment,
    place: str = "",
    meeting: Meeting | None = None,
) -> Act:
    """Give what says when it will be instead; raise CannotActError when nothing was agreed on."""
    meeting = meeting or asked(outlook, contact, language, ("scheduled",), ("cancelled",))
    changes: list[Change] = [PutField("date", when(moment))]
    if place:
        changes.append(PutField("place", as_yaml(place)))
    if meeting.status == "cancelled":
        changes.append(PutField("status", "scheduled"))
    said = language.say("deed.moved", name=called(contact), day=language.on(moment.day, outlook.today))
    return Act(meeting.about.src, said, tuple(changes))


def when(moment: Moment) -> str:
    """Give a day, with its time, as it stands in a note."""
    return f"{moment.day}T{moment.time:%H:%M}" if moment.time else str(moment.day)
