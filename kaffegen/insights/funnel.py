"""How many of those whom one thought of one met: asked, said yes, came to a meeting (M04, M28, M29)."""

import datetime as dt
from dataclasses import dataclass

from kaffegen.model import Known, Meeting

A_YEAR = dt.timedelta(days=365)
SAID_YES = ("scheduled", "held", "cancelled")  # what was called off had been arranged


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many meetings of mine came as far as each step, in the last year."""

    thought: int
    asked: int
    yes: int
    held: int


def funnel(known: Known) -> Funnel:
    """Give the funnel of what I began within a year; ideas without a day are of today, theirs are not mine."""
    mine = [meeting for meeting in known.journal.meetings if meeting.asked_by == "me" and _is_of_year(known, meeting)]
    asked = [meeting for meeting in mine if _is_asked(known, meeting)]
    yes = [meeting for meeting in asked if meeting.status in SAID_YES or _is_yes(known, meeting)]
    return Funnel(len(mine), len(asked), len(yes), sum(_is_held(known, meeting) for meeting in yes))


def _is_of_year(known: Known, meeting: Meeting) -> bool:
    begun = meeting.begun or meeting.invite_by
    return meeting.status == "idea" if begun is None else begun > known.today - A_YEAR


def _is_asked(known: Known, meeting: Meeting) -> bool:
    return meeting.status != "idea" and (meeting.invited is None or meeting.invited <= known.today)


def _is_yes(known: Known, meeting: Meeting) -> bool:
    """Tell whether they said yes and a time is still to be found."""
    return meeting.status == "invited" and meeting.answered is not None and meeting.answered <= known.today


def _is_held(known: Known, meeting: Meeting) -> bool:
    return meeting.day is not None and meeting.is_held(known.today)
