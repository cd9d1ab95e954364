"""Cards: everything that is due towards one person, as one message will do (M66)."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from kaffegen.model import Action, Contact, Meeting
from kaffegen.pages.people import initials
from kaffegen.pages.view import View


@dataclass(frozen=True, slots=True)
class Card:
    """One person, or none, and what is to be done; the most urgent first."""

    contact: Contact | None
    actions: tuple[Action, ...]
    initials: str
    mail: str
    phone: str
    sheet: Meeting | None  # the meeting to get ready for


def cards(actions: Iterable[Action]) -> list[Card]:
    """Give a card a person, in the order of their most urgent action."""
    found: dict[str, list[Action]] = {}
    for action in actions:
        key = action.contact.id if action.contact else action.id
        found.setdefault(key, []).append(action)
    return [_card(theirs) for theirs in found.values()]


def by_bucket(view: View, actions: Iterable[Action]) -> dict[str, list[Card]]:
    """Give the cards under the heading of their most urgent action."""
    found: dict[str, list[Card]] = {}
    for card in cards(actions):
        found.setdefault(view.bucket(card.actions[0]), []).append(card)
    return found


def _card(actions: list[Action]) -> Card:
    contact = actions[0].contact
    if contact is None:
        return Card(None, tuple(actions), "", "", "", None)
    mail = next(iter(contact.email.values()), "")
    phone = next(iter(contact.phone.values()), "")
    notes = (action.follow_up.note for action in actions if action.rule.name == "prepare")
    return Card(
        contact,
        tuple(actions),
        initials(contact),
        quote(mail, safe="@"),
        "".join(c for c in phone if c in "+0123456789"),
        next((note for note in notes if isinstance(note, Meeting)), None),
    )
