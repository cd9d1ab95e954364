"""What was recommended, whose names were given, what was promised: all that asks for a word afterwards (M50, M63)."""

from collections.abc import Iterator

from kaffegen.drafts.facts import Found
from kaffegen.drafts.news import news_of
from kaffegen.drafts.openly import referrals_in
from kaffegen.drafts.telling import MOST, Telling
from kaffegen.insights.after_meeting import is_closed
from kaffegen.model import Contact, Meeting, NextStep, Recommendation


def recommended(telling: Telling) -> Found:
    """Add what they recommended, what of it I have taken up, and the one that this is about."""
    found = [(one, title) for one in _recommendations(telling) if (title := telling.kept(one.title))]
    today = telling.known.today
    action = telling.occasion.action
    asked_for = action.follow_up.item if action else None
    fresh = [(one, title) for one, title in found if is_closed(one.done, today) and not is_closed(one.sent, today)]
    meant = [pair for pair in found if pair[0].title == asked_for] if asked_for else fresh or found
    one, title = meant[0] if meant and telling.occasion.kind == "thoughts" else (None, "")
    return {
        "recommendations": tuple(title for one, title in found if not is_closed(one.done, today))[:MOST],
        "finished": tuple(title for one, title in found if is_closed(one.done, today) and one.done)[:MOST],
        "title": title,
        "title_kind": (one.kind or "") if one else "",
    }


def named(telling: Telling) -> Found:
    """Add the names they gave, and what has become of each."""
    known, action = telling.known, telling.occasion.action
    meetings = [telling.meeting] if telling.meeting else []
    if telling.occasion.kind == "helped":
        meetings = [m for m in known.journal.meetings_with(telling.contact) if m.is_held(known.today)]
    found: dict[str, tuple[Meeting, Contact]] = {}
    for meeting in meetings:
        for _, person in referrals_in(known, meeting):
            if person is not telling.contact and telling.name(person):
                found.setdefault(person.id, (meeting, person))
    if action is not None and telling.occasion.kind == "report-back":
        asked_for = {other.id for other in action.follow_up.others}
        found = {key: pair for key, pair in found.items() if key in asked_for}
    pairs = list(found.values())[:MOST]
    return {
        "names": tuple(telling.name(person) for _, person in pairs),
        "news": tuple(news_of(telling, meeting, person) for meeting, person in pairs),
    }


def promised(telling: Telling) -> Found:
    """Add what I promised them, what they promised me, and what has happened to them."""
    mine = [(step, telling.sentence(step.what)) for step in _my_steps(telling)]
    deeds = [(step, *telling.phrasing.deed(what)) for step, what in mine if what][:MOST]
    theirs = telling.sentence(_their_step(telling))
    what, follows = telling.phrasing.deed(theirs) if theirs else ("", False)
    news = telling.sentence(_milestone(telling))
    event, event_follows = telling.phrasing.event(news) if news else ("", False)
    return {
        "promises": tuple(_with_day(telling, step, what) for step, what, _ in deeds),
        "promises_follow": all(follows for _, _, follows in deeds),
        "promised": what,
        "promised_follows": follows,
        "event": event,
        "event_follows": event_follows,
    }


def _recommendations(telling: Telling) -> Iterator[Recommendation]:
    for one in (telling.meeting.recommendations or ()) if telling.meeting else ():
        if not one.hidden and not one.faulty and not one.is_dropped(telling.known.today):
            yield one


def _my_steps(telling: Telling) -> Iterator[NextStep]:
    """Give what I promised this very person in the meeting, and have not done."""
    known, meeting = telling.known, telling.meeting
    for step in (meeting.next_steps or ()) if meeting else ():
        towards = known.journal.who(step.person) if step.person else telling.contact
        if step.who == "me" and towards is telling.contact and not step.hidden and step.is_open(known.today):
            yield step


def _with_day(telling: Telling, step: NextStep, what: str) -> str:
    """Give a promise with the day it is due, where that is still to come."""
    if step.due is None or step.due <= telling.known.today:
        return what
    return telling.words.say("draft.by", what=what, day=telling.words.on(step.due, telling.known.today))


def _their_step(telling: Telling) -> str:
    """Give what they promised: of this action, else the first that is open."""
    action, known = telling.occasion.action, telling.known
    if telling.occasion.kind != "await":
        return ""
    if action is not None:
        return "" if action.follow_up.hidden else action.follow_up.words.get("what", "")
    steps = (step for _, towards, step, _ in known.insights.open_steps if towards is telling.contact)
    return next((step.what for step in steps if step.who == "them" and not step.hidden), "")


def _milestone(telling: Telling) -> str:
    """Give what there is to congratulate on: of this action, else the latest."""
    action, today = telling.occasion.action, telling.known.today
    if telling.occasion.kind != "congratulation":
        return ""
    if action is not None and action.rule.name == "job-change":
        return telling.words.say("draft.new-job", what=action.follow_up.words["what"])
    if action is not None and "what" in action.follow_up.words:
        return action.follow_up.words["what"]
    events = (event for event in telling.contact.milestones if not event.faulty and not event.hidden)
    past = [event for event in events if event.on <= today]
    open_ones = [event for event in past if not is_closed(event.congratulated, today)] or past
    return max(open_ones, key=lambda event: event.on).what if open_ones else ""
