"""Tell those who helped how it went (M63)."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.insights.after_meeting import day_done
from kaffegen.insights.outcomes import outcomes
from kaffegen.model import Contact, FollowUp, Known, Meeting, Order, Rule, SetField

AFTER = dt.timedelta(days=7)


def report_back(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each who gave names or recommendations and has not heard; again after each outcome."""
    wait = known.settings.wait("report-back", AFTER)
    for meeting, day, people in known.insights.helpful:
        if not _got_help(known, meeting):
            continue
        reports = _reports(meeting, day, known.today)
        if not reports or reports[-1] < day:
            event, about = day, _named(known, meeting)
        else:
            news = [found for found in _outcomes(known, meeting, day) if found[0] > reports[-1]]
            if not news:
                continue
            event, name = min(news)
            about = [known.journal.who(name)]
        for contact in people:
            named = [person for person in about if person is not None and person is not contact]
            if about and not named and not meeting.recommendations:
                continue  # the name they gave is their own
            yield FollowUp(
                meeting,
                contact,
                due=event + wait,
                closings=(SetField("reported"),),
                at=("date",),
                words={"who": "\n".join(person.name or person.id for person in named)},
                days={"date": day, "event": event},
                others=tuple(named),
            )


def _got_help(known: Known, meeting: Meeting) -> bool:
    """Tell whether there is something to report on; a faulty name may have been reported on already."""
    referrals = meeting.referrals or ()
    if not (referrals or meeting.recommendations) or False in (meeting.reported or ()):
        return False
    if any(referral.faulty for referral in referrals):
        return False
    wanted = (referral.reported is not False and not referral.is_dropped(known.today) for referral in referrals)
    return bool(meeting.recommendations) or any(wanted)


def _reports(meeting: Meeting, day: dt.date, today: dt.date) -> list[dt.date]:
    """Give the days on which those who helped heard how it went, in order."""
    said = [*(meeting.reported or ()), *(referral.reported for referral in meeting.referrals or ())]
    return sorted(found for done in said if done and (found := day_done(done, day, today)))


def _named(known: Known, meeting: Meeting) -> list[Contact | None]:
    return [
        known.journal.who(referral.name) for referral in meeting.referrals or () if not referral.is_dropped(known.today)
    ]


def _outcomes(known: Known, meeting: Meeting, day: dt.date) -> Iterator[tuple[dt.date, str]]:
    """Give when each of the names came to an outcome after the meeting."""
    for referral in meeting.referrals or ():
        person = known.journal.who(referral.name)
        if person is None or referral.is_dropped(known.today) or referral.faulty or referral.reported is False:
            continue
        for outcome, is_held in outcomes(known, person):
            if outcome >= day:
                yield outcome, referral.name
                if is_held:
                    break  # what follows from there is no news of the referral any more


RULE = Rule(
    "report-back", ("M63",), report_back, Order.PROMISED, lapses=60, reads=frozenset({"reported"}), per_person=True
)
