"""The groundwork before an invitation, step by step (M10–M15), what I can give, and what makes the text a good one.

The practices of a good invitation, one line each, are there to be unfolded: M11, M16, M20–M27, M30.
"""

from dataclasses import dataclass

from kaffegen.insights.giving import Offer
from kaffegen.model import Contact, Meeting
from kaffegen.pages.view import View

STEPS = {  # → the key that says how, the practices behind it
    "purpose": ("groundwork.purpose.how", ("M14",)),
    "theme": ("groundwork.theme.how", ("M15",)),
    "motivation": ("groundwork.motivation.how", ("M11",)),
    "for_them": ("groundwork.for_them.how", ("M10", "M12")),
    "for_me": ("groundwork.for_me.how", ("M10",)),
    "invitation": ("groundwork.invitation.how", ("M20", "M21", "M22")),
}
GOOD = ("M20", "M21", "M23", "M11", "M24", "M25", "M16", "M22", "M30", "M26", "M27")  # in the order one writes it
OWN = frozenset({"motivation"})  # never on a built page, nor whether it is written


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the groundwork, whether it is done, the key of the words that say how, the practices behind it."""

    name: str
    is_done: bool
    how: str
    practices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Groundwork:
    """How far the thinking has come, and what there is to give; no offers: help some other day is one."""

    contact: Contact
    steps: tuple[Step, ...]
    offers: tuple[Offer, ...]
    has_assets: bool
    good: tuple[str, ...] = GOOD  # the practices of a good invitation


def groundwork(view: View, meeting: Meeting) -> Groundwork | None:
    """Give the groundwork of a meeting that is still an idea of mine; None for any other."""
    people = view.outlook.journal.people_in(meeting)
    if meeting.status != "idea" or meeting.asked_by != "me" or not people:
        return None
    names = [name for name in STEPS if name not in OWN or view.root is not None]
    steps = tuple(Step(name, _is_done(meeting, name), *STEPS[name]) for name in names)
    assets = view.outlook.journal.me.assets
    return Groundwork(people[0], steps, view.giving.offers_to(people[0]), bool(assets))


def _is_done(meeting: Meeting, name: str) -> bool:
    if name == "invitation":
        return bool(meeting.section(name))
    return bool(getattr(meeting, name))
