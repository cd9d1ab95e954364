"""What follows from all notes together, worked out once before the rules."""

import datetime as dt

from kaffegen.insights.contact_days import contact_days
from kaffegen.insights.met import under_way
from kaffegen.insights.referred_by import referred_by
from kaffegen.insights.steps import open_steps
from kaffegen.model import Insights, Journal


def insights_of(journal: Journal, today: dt.date) -> Insights:
    """Give what rules and pages want to know of each contact; dates in the future count nothing."""
    days = contact_days(journal, today)
    return Insights(
        held=tuple(held for held in journal.held_meetings if held[1] <= today and held[2]),
        last_held=max((day for _, day, _ in journal.held_meetings if day <= today), default=None),
        last_contact=days.real,
        last_outreach=days.outreach,
        open_steps=tuple(open_steps(journal, today)),
        referred_by=referred_by(journal),
        under_way=under_way(journal, today),
        unknown_contact=days.unknown,
    )
