"""What follows from all notes together, worked out once before the rules."""

import datetime as dt

from kaffegen.insights.contact_days import last_contact, unknown_contact
from kaffegen.insights.gifts import exchanges
from kaffegen.insights.met import under_way
from kaffegen.insights.referred_by import referred_by
from kaffegen.insights.steps import open_steps
from kaffegen.model import Insights, Journal


def insights_of(journal: Journal, today: dt.date) -> Insights:
    """Give what rules and pages want to know of each contact; dates in the future count nothing."""
    held = [(meeting, day, people) for meeting, day, people in journal.held_meetings if day and day <= today]
    with_people = tuple((meeting, day, people) for meeting, day, people in held if people)
    return Insights(
        held=with_people,
        last_held=max((day for _, day, _ in held), default=None),
        last_contact=last_contact(journal, today),
        open_steps=tuple(open_steps(journal, today)),
        exchanges=exchanges(journal, today),
        referred_by=referred_by(journal, with_people),
        under_way=under_way(journal, today),
        unknown_contact=unknown_contact(journal),
    )
