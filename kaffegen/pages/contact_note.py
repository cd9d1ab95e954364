"""A person's page: who they are, what is open, what has been."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from kaffegen.insights.gifts import gifts
from kaffegen.insights.met import is_met
from kaffegen.model import SHOWN, Action, Contact, Gift, Meeting, Note
from kaffegen.pages.drawn_contact import around_them, line
from kaffegen.pages.page import Around, Href, render
from kaffegen.pages.people import initials
from kaffegen.pages.view import View
from kaffegen.problems import Problem

LONGEST_TIMELINE = 60
MOST_WAYS = 3
MOST_GIFTS = 12
LOG = "log"  # what a commit tells, of meetings too; that one was held is told by the meeting itself


class Happening(NamedTuple):
    """Something on a person's timeline."""

    day: dt.date
    kind: str
    text: str
    meeting: Meeting | None = None
    told: Markup | None = None  # the line of what a commit tells


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a person, for their page."""

    contact: Contact
    initials: str
    actions: list[Action]
    problems: Sequence[Problem]
    timeline: list[Happening]
    introduced_by: Contact | None
    led_to: list[Contact]
    mentioned: Note | None  # the note that names a person without one
    through: tuple[Contact, ...]  # the line of those who led there, the first one first (M08)
    ways: list[str]  # the warm paths to somebody not met yet, in words
    is_to_be_asked: bool  # soon, so that the texts that ask for an introduction are wanted
    gave: list[Gift]
    got: list[Gift]


def around(view: View, contact: Contact, href: Href) -> Around:
    """Give what stands around the user's text; for a person without a note, what says so stands in its place."""
    told = person(view, contact)
    context = {
        "v": view,
        "href": href,
        "p": told,
        "around_them": around_them(view, contact, told.through, told.led_to, href),
        "line": line(view, [event for event in told.timeline if event.kind != LOG]),
    }
    before = render("contact_before.html", **context)
    if not contact.has_note:
        before += render("no_note.html", **context)
    return Around(contact.name or contact.id, before, render("contact_after.html", **context))


def person(view: View, contact: Contact) -> Person:
    """Give what is known of a person."""
    journal = view.outlook.journal
    named = [r.name for meeting in journal.meetings_with(contact) for r in meeting.referrals or ()]
    led_to = {found.id: found for found in (*view.chains.led_to.get(contact.id, ()), *journal.all_of(named))}
    note, actions = journal.note_for(contact), view.actions_about(contact)
    return Person(
        contact=contact,
        initials=initials(contact),
        actions=view.open_actions(actions),
        problems=view.wrong_in(contact) if contact.has_note else (),
        timeline=sorted(_events(view, contact), key=lambda event: event.day, reverse=True)[:LONGEST_TIMELINE],
        introduced_by=view.chains.opened_by.get(contact.id),
        led_to=[found for found in led_to.values() if found is not contact],
        mentioned=note if note is not contact else None,
        through=view.chains.above(contact),
        ways=_ways(view, contact),
        is_to_be_asked=any(action.state in SHOWN for action in actions),
        gave=_gifts(view, contact, "gave"),
        got=_gifts(view, contact, "got"),
    )


def _ways(view: View, contact: Contact) -> list[str]:
    """Give the warm paths to somebody whom one has not met, best first (M08, M09)."""
    if contact.strength in ("close", "known") or is_met(view.outlook.known, contact):
        return []
    return [view.path(path) for path in view.ties.paths_to(contact)[:MOST_WAYS]]


def _gifts(view: View, contact: Contact, way: str) -> list[Gift]:
    """Give what was given or got, the newest first: a list to be glad of, and no sum of it (M67)."""
    found = sorted(gifts(view.outlook.known, contact, way), key=lambda gift: gift.day, reverse=True)
    return found[:MOST_GIFTS]


def _events(view: View, contact: Contact) -> list[Happening]:
    """Give meetings, touches, milestones and what the commits tell, up to today."""
    events = [
        Happening(meeting.day, "meeting", view.plain(meeting.purpose or meeting.theme or ""), meeting)
        for meeting in view.outlook.journal.meetings_with(contact)
        if meeting.day and meeting.is_held(view.today)
    ]
    for touch in (touch for touch in contact.touches if touch.on <= view.today):
        said = [view.plain(touch.note)] if touch.note else []
        said += [view.say("timeline.gave", what=view.plain(what)) for what in touch.gave or ()]
        said += [view.say("timeline.got", what=view.plain(what)) for what in touch.got or ()]
        if touch.by == "them" and not said:
            said = [view.say("timeline.them")]
        events.append(Happening(touch.on, f"via.{touch.via or 'other'}", " · ".join(said)))
    past = (milestone for milestone in contact.milestones if milestone.on <= view.today)
    events += [Happening(milestone.on, "milestone", view.plain(milestone.what)) for milestone in past]
    told = view.told.towards(view.log.events).get(contact.id, ())
    events += [Happening(day, LOG, "", told=line) for day, kind, line in told if kind != "held" and day <= view.today]
    return events
