"""Somebody was invited (M20): it stands in the idea one had of meeting them, else in a meeting note that is begun."""

import datetime as dt

from kaffegen.acts.act import Act, CannotActError, called
from kaffegen.acts.begun import meeting_begun
from kaffegen.acts.which_meeting import latest, under_way
from kaffegen.edit import Change, PutField, as_yaml
from kaffegen.languages import Language
from kaffegen.model import Contact, Outlook


def invited(outlook: Outlook, contact: Contact, language: Language, day: dt.date, via: str = "") -> Act:
    """Give what says that a person was invited on a day; raise CannotActError when they are invited already."""
    said = language.say("deed.invited", name=called(contact))
    if meeting := under_way(outlook, contact):
        on = meeting.day or meeting.invited or outlook.today
        key = "act.agreed-already" if meeting.status == "scheduled" else "act.invited-already"
        raise CannotActError(key, name=called(contact), day=language.on(on, outlook.today), language=language.code)
    way = as_yaml(via) if via else ""
    idea = latest(outlook, contact, ("idea",))
    if idea is None:
        fields = {"invited": str(day), "via": way}
        return Act(*meeting_begun(outlook, contact, outlook.today, fields, said))
    changes: list[Change] = [PutField("invited", str(day))]
    if way:
        changes.append(PutField("via", way))
    if idea.said_status:
        changes.append(PutField("status", "invited"))
    return Act(idea.about.src, said, tuple(changes))
