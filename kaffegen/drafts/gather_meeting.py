"""What the notes know of a meeting, before it (M10–M14) and after it (M60, M61)."""

from collections.abc import Iterator

from kaffegen.drafts.facts import Found
from kaffegen.drafts.telling import Telling
from kaffegen.drafts.times import said_of
from kaffegen.languages import vocabulary
from kaffegen.model import Meeting, Plan

A_NAME = 40  # letters of a place that is a name, and no description of the way


def before(telling: Telling) -> Found:
    """Add what the meeting is for: the wish, what they gain, where, and when they were asked."""
    meeting = telling.meeting
    theme = next(iter(telling.topics(_themes(telling))), "")
    purpose = telling.sentence(meeting.purpose) if meeting else ""
    wish = telling.phrasing.wish(purpose) if purpose else telling.phrasing.about(theme) if theme else ""
    for_them = telling.sentence(meeting.for_them) if meeting else ""
    topics = (telling.occasion.topic,) if telling.occasion.topic else telling.contact.topics or ()
    found: Found = {
        "theme": theme,
        "wish": wish,
        "offer": telling.phrasing.offer(for_them) if for_them else "",
        "asset": _asset(telling),
        "interests": telling.topics(topics),
    }
    if meeting is None:
        return found
    return found | {
        "place": _place(telling, meeting),
        "asked": said_of(meeting.invited, telling.known.today, telling.words),
        "called": vocabulary().ways.get((meeting.via or "").casefold()) == "call",
        "they_asked": meeting.asked_by == "them",
    }


def after(telling: Telling) -> Found:
    """Add what is known of the meeting itself."""
    meeting, action = telling.meeting, telling.occasion.action
    day = meeting.day if meeting else None
    if action is not None and telling.occasion.kind == "await":
        day = action.follow_up.days.get("date")  # a promise need not be of the last meeting
    talked_about = (meeting.topics or (meeting.theme or "",)) if meeting else ()
    return {
        "when": said_of(day, telling.known.today, telling.words),
        "badly": meeting is not None and meeting.went == "badly",
        "topics": telling.topics(filter(telling.is_asked_for, talked_about)),
        "got": telling.phrases(_got(telling), 2),
    }


def _themes(telling: Telling) -> Iterator[str]:
    """Give what there is to talk about: the meeting's theme, else what a plan and they have in common (M05)."""
    meeting, action = telling.meeting, telling.occasion.action
    if meeting is not None and meeting.theme:
        yield meeting.theme
    elif action is not None and isinstance(action.follow_up.note, Plan):
        key = telling.lookups.topics.key
        planned = {key(topic) for topic in action.follow_up.note.topics or ()}
        yield from (topic for topic in telling.contact.topics or () if key(topic) in planned)


def _asset(telling: Telling) -> str:
    """Give the first thing I have to give on what they care about (M13)."""
    me, meeting = telling.known.journal.me, telling.meeting
    key = telling.lookups.topics.key
    theirs = {key(topic) for topic in (*(telling.contact.topics or ()), *_themes(telling))}
    theirs |= {key(topic) for topic in (meeting.topics or ())} if meeting else set()
    assets = [asset for asset in me.assets or () if not (me.private or asset.hidden or asset.faulty)]
    fitting = (asset.what for asset in assets if any(key(topic) in theirs for topic in asset.topics or ()))
    return next(iter(telling.phrases(fitting, 1)), "")


def _place(telling: Telling, meeting: Meeting) -> str:
    """Give the name of the place; a description of the way is none."""
    places = telling.lookups.places
    written = telling.kept(places.name(meeting.venue or ""))
    is_note = bool(written) and places.key(meeting.venue or "") in places.names
    return written if is_note or (written[:1].isupper() and len(written) <= A_NAME) else ""


def _got(telling: Telling) -> tuple[str, ...]:
    """Give what they gave me: in this meeting; for a gift in return, and in the end, ever, the latest first."""
    meeting, action, kind = telling.meeting, telling.occasion.action, telling.occasion.kind
    if kind == "drip" and (action is None or action.rule.name != "give-back"):
        return ()
    if kind not in ("drip", "helped"):
        return (meeting.got or ()) if meeting else ()
    today = telling.known.today
    held = [m for m in telling.known.journal.meetings_with(telling.contact) if m.is_held(today) and m.day]
    touches = [t for t in telling.contact.touches if t.on <= today and not t.hidden and not t.faulty]
    days = [(m.day, m.got or ()) for m in held if m.day] + [(t.on, t.got or ()) for t in touches]
    return tuple(what for _, got in sorted(days, key=lambda found: found[0], reverse=True) for what in got)
