"""A meeting's page: when and where, the groundwork, what came out of it, what is open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kaffegen.model import Action, Contact, Event, Meeting, Note, Spot
from kaffegen.pages.courage import PRACTICES, courage
from kaffegen.pages.groundwork import Groundwork, groundwork
from kaffegen.pages.page import Around, Href, render
from kaffegen.pages.view import View
from kaffegen.problems import Problem

TEXTS = ("purpose", "theme", "for_them", "for_me", "motivation", "research")
LONGEST_TIMELINE = 60
LISTS = ("questions", "gave", "got", "openings")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of a meeting, for its page. Only what the front matter says: the body shows the rest itself."""

    meeting: Meeting
    people: tuple[Contact, ...]
    venue: Note | None
    actions: list[Action]
    problems: Sequence[Problem]
    texts: list[tuple[str, str]]
    lists: list[tuple[str, tuple[str, ...]]]
    groundwork: Groundwork | None
    remarks: list[Problem]  # on the invitation's text, as advice
    happened: list[Event]  # what the commits tell, the newest first
    courage: str  # the key of an encouraging word, empty where none is needed


def around(view: View, meeting: Meeting, href: Href) -> Around:
    """Give what stands around the user's text."""
    sheet = Sheet(
        meeting=meeting,
        people=view.outlook.journal.people_in(meeting),
        venue=view.find(meeting.venue) if meeting.venue else None,
        actions=view.open_actions(view.actions_about(meeting)),
        problems=view.wrong_in(meeting),
        texts=list(_texts(view, meeting)),
        lists=[
            (name, getattr(meeting, name)) for name in LISTS if getattr(meeting, name) and not meeting.section(name)
        ],
        groundwork=groundwork(view, meeting),
        remarks=list(view.remarks(meeting)),
        happened=[e for e in view.events_of.get(meeting.about.src, ()) if e.day <= view.today][:LONGEST_TIMELINE],
        courage=courage(view, meeting),
    )
    title = view.meeting_title(meeting)
    before = render("meeting_before.html", v=view, href=href, s=sheet, title=title, courage_practices=PRACTICES)
    return Around(title, before, render("meeting_after.html", v=view, href=href, s=sheet, in_front=in_front))


def in_front(entries: tuple[Note, ...] | None) -> list[Note]:
    """Give the entries that stand in the front matter; those of the body are shown there."""
    return [entry for entry in entries or () if not isinstance(getattr(entry, "at", None), Spot)]


def _texts(view: View, meeting: Meeting) -> Iterator[tuple[str, str]]:
    for name in TEXTS:
        value = getattr(meeting, name)
        if value and value != meeting.section(name):
            yield (
                name,
                view.plain(value.removesuffix(meeting.section(name)).strip() if meeting.section(name) else value),
            )
