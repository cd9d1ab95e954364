"""What follows from all notes together, worked out once before the rules."""

import datetime as dt

from kaffegen.insights.after_meeting import find_held
from kaffegen.insights.contact_days import contact_days
from kaffegen.insights.outcomes import outcomes
from kaffegen.insights.referred_by import referred_by
from kaffegen.model import Insights, Journal


def insights_of(journal: Journal, today: dt.date) -> Insights:
    """Give what rules and pages want to know of each contact; dates in the future count nothing."""
    days = contact_days(journal, today)
    held = tuple(find_held(journal, today))
    return Insights(
        held=held,
        last_contact=days.real,
        last_sent=days.sent,
        last_outreach=days.outreach,
        outcomes=outcomes(journal, today),
        referred_by=referred_by(journal, held),
        unknown_contact=days.unknown,
    )
