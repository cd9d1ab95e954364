"""Everybody, as a table; sleeping friends below (M02); and the pages of people without a note."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kaffegen.insights.sleeping import sleepers, this_week
from kaffegen.model import Action, Contact, State
from kaffegen.model.contact import STRENGTHS
from kaffegen.pages.choices import Choices, choices
from kaffegen.pages.contact_note import around
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View

MOST_SLEEPING = 30


@dataclass(frozen=True, slots=True)
class Row:
    """A person in the table."""

    contact: Contact
    topics: str  # what stands for them in the filter
    company: str
    last: dt.date | None
    next: Action | None


def pages(view: View) -> Iterator[Page]:
    """Yield the table, and a page for each person without a note."""
    folder = view.outlook.known.settings.contacts
    yield Page(f"{folder}/index.md", view.say("page.contacts"), partial(_table, view), in_nav=True)
    for contact in view.outlook.journal.contacts:
        if not contact.has_note:
            yield Page(view.src(contact), contact.name, partial(_without_note, view, contact), about="contact")


def _table(view: View, href: Href) -> str:
    contacts = sorted(view.outlook.journal.contacts, key=lambda contact: view.words.order(contact.name or contact.id))
    topics = choices(view.topics, (topic for contact in contacts for topic in contact.topics or ()), view.words)
    companies = choices(view.firms, (contact.company for contact in contacts if contact.company), view.words)
    asleep = sleepers(view.outlook.known)
    week = this_week(asleep, view.today)
    later = [sleeper for sleeper in asleep if sleeper not in week]
    rows = [_row(view, contact, topics, companies) for contact in contacts]
    return render(
        "contacts.html",
        v=view,
        href=href,
        rows=rows,
        week=week,
        later=later[:MOST_SLEEPING],
        more=max(0, len(later) - MOST_SLEEPING),
        order=STRENGTHS,
        topics=topics,
        companies=companies,
        strengths=[(name, view.say(f"strength.{name}")) for name in STRENGTHS],
        statuses=[(name, view.say(f"status.{name}")) for name in ("active", "paused", "archived")],
    )


def _row(view: View, contact: Contact, topics: Choices, companies: Choices) -> Row:
    states = (State.OVERDUE, State.TODAY, State.SOON, State.LATER)
    coming = next((action for action in view.actions_of.get(contact.id, ()) if action.state in states), None)
    last = view.outlook.known.insights.last_contact.get(contact.id)
    company = companies.marks([contact.company] if contact.company else ())
    return Row(contact, topics.marks(contact.topics or ()), company, last, coming)


def _without_note(view: View, contact: Contact, href: Href) -> str:
    made = around(view, contact, href)
    return made.before + made.after
