"""A person's page: who they are, what is open, what has been."""

import datetime as dt
from dataclasses import dataclass

from kaffegen.model import Action, Contact, Meeting, Note
from kaffegen.pages.page import Around, Href, render
from kaffegen.pages.view import View, initials
from kaffegen.problems import Problem

LONGEST_TIMELINE = 60


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a person's timeline."""

    day: dt.date
    kind: str
    text: str
    meeting: Meeting | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a person, for their page."""

    contact: Contact
    initials: str
    actions: list[Action]
    problems: list[Problem]
    timeline: list[Event]
    introduced_by: Contact | None
    led_to: list[Contact]
    mentioned: Note | None  # the note that names a person without one


def around(view: View, contact: Contact, href: Href) -> Around:
    """Give what stands around the user's text."""
    known = person(view, contact)
    return Around(
        contact.name or contact.id,
        render("contact_before.html", v=view, href=href, p=known),
        render("contact_after.html", v=view, href=href, p=known),
    )


def person(view: View, contact: Contact) -> Person:
    """Give what is known of a person."""
    journal = view.outlook.journal
    led_to = [r.name for meeting in journal.meetings_with(contact) for r in meeting.referrals or ()]
    note = journal.note_for(contact)
    return Person(
        contact=contact,
        initials=initials(contact),
        actions=view.open_actions(view.actions_of.get(contact.id, ())),
        problems=view.problems_in.get(contact.about.file, []) if contact.has_note else [],
        timeline=sorted(_events(view, contact), key=lambda event: event.day, reverse=True)[:LONGEST_TIMELINE],
        introduced_by=_introducer(view, contact),
        led_to=[found for found in journal.all_of(led_to) if found is not contact],
        mentioned=note if note is not contact else None,
    )


def _introducer(view: View, contact: Contact) -> Contact | None:
    """Give who opened the door: as said, else whoever gave the name first."""
    journal = view.outlook.journal
    if contact.introduced_by:
        return journal.who(contact.introduced_by)
    giver = view.outlook.known.insights.referred_by.get(contact.id)
    return giver if giver is not contact else None


def _events(view: View, contact: Contact) -> list[Event]:
    """Give meetings, touches and milestones up to today."""
    events = [
        Event(meeting.day, "meeting", view.plain(meeting.purpose or meeting.theme or ""), meeting)
        for meeting in view.outlook.journal.meetings_with(contact)
        if meeting.day and meeting.is_held(view.today)
    ]
    for touch in contact.touches:
        said = [view.plain(touch.note)] if touch.note else []
        said += [view.say("timeline.gave", what=view.plain(what)) for what in touch.gave or ()]
        said += [view.say("timeline.got", what=view.plain(what)) for what in touch.got or ()]
        if touch.by == "them" and not said:
            said = [view.say("timeline.them")]
        events.append(Event(touch.on, f"via.{touch.via or 'other'}", " · ".join(said)))
    events += [Event(milestone.on, "milestone", view.plain(milestone.what)) for milestone in contact.milestones]
    return events
