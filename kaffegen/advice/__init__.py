"""What is said of an invitation's text before it is sent (M20–M26), one kind of remark a file. Nothing is scored."""

import datetime as dt
from collections.abc import Callable, Iterator

from kaffegen.advice import (
    about,
    coffee,
    come_to_them,
    flexible,
    gain,
    job,
    length,
    me_focus,
    names,
    open_agenda,
    pressing,
    proposals,
    rush,
    why_you,
)
from kaffegen.advice.invitation import Invitation, invitation_of
from kaffegen.model import Known, Meeting
from kaffegen.model.meeting import DECIDING
from kaffegen.problems import Problem

Advice = Callable[[Invitation], Iterator[Problem]]

ADVICE: tuple[Advice, ...] = (
    about.advice, why_you.advice, gain.advice, pressing.advice, length.advice, proposals.advice, flexible.advice,
    come_to_them.advice, open_agenda.advice, me_focus.advice, job.advice, names.advice, coffee.advice, rush.advice,
)  # fmt: skip
LAPSES = dt.timedelta(days=60)
MOST_WORDS = 1000  # of a longer one only the length is worth a word


def advice(known: Known) -> Iterator[Problem]:
    """Yield the remarks on every invitation that can still be changed, or learnt from."""
    for meeting in known.journal.meetings:
        yield from advice_in_time(known, meeting)


def advice_in_time(known: Known, meeting: Meeting) -> Iterator[Problem]:
    """Yield the remarks on one meeting's invitation, as long as it can be changed, or learnt from."""
    if _is_open(meeting, known.today):
        yield from advice_on(known, meeting)


def advice_on(known: Known, meeting: Meeting) -> Iterator[Problem]:
    """Yield the remarks on one meeting's invitation; none where nothing is written, or all is well."""
    invitation = invitation_of(known, meeting)
    if invitation is None:
        return
    if len(invitation.words) > MOST_WORDS:
        yield from length.advice(invitation)
        return
    for remark in ADVICE:
        yield from remark(invitation)


def _is_open(meeting: Meeting, today: dt.date) -> bool:
    """Tell whether the invitation is not sent, or is mine and unanswered, and not long past."""
    if meeting.about.faulty & DECIDING:
        return False
    if meeting.status == "idea":
        return True
    is_waiting = meeting.status == "invited" and meeting.asked_by == "me" and not meeting.answered
    return is_waiting and (meeting.invited or today) >= today - LAPSES
