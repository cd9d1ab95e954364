"""Topics, companies and places, as plain lists; and what stands around their notes, the plan's and one's own."""

from collections.abc import Iterator
from functools import partial

from kaffegen.insights.interests import Listener
from kaffegen.model import Company, Me, Note, Plan, Topic, Venue
from kaffegen.pages import drawings
from kaffegen.pages.entries import KINDS, Entry
from kaffegen.pages.page import Around, Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View

A_PAGE = 100
NAMED = 12
MOST = 200
MOST_LISTENERS = 10
MOST_MOVES = 20


def pages(view: View) -> Iterator[Page]:
    """Yield the three lists, as many pages as each takes."""
    settings = view.outlook.known.settings
    for kind, folder in zip(KINDS, (settings.topics, settings.companies, settings.places), strict=True):
        entries = view.entries(kind)
        for part in paged(f"{folder}/index.md", entries, A_PAGE):
            html = partial(_list, view, kind, part)
            yield Page(part.src, view.say(f"page.{kind}"), html, in_nav=part.number == 1 and bool(entries))


def _list(view: View, kind: str, part: Part[Entry], href: Href) -> str:
    topics = drawings.topics(view, href) if kind == "topics" and part.number == 1 else None
    return render("others.html", v=view, href=href, kind=kind, part=part, named=NAMED, topics=topics)


def around(view: View, note: Note, href: Href) -> Around:
    """Give what stands around the user's text on the page of a company, place, topic, plan, or the user's own."""
    kind = {Company: "companies", Venue: "places", Topic: "topics"}.get(type(note), "")
    entry = next((entry for entry in view.entries(kind) if entry.note is note), None) if kind else None
    context = {"v": view, "href": href, "note": note, "entry": entry, "most": MOST}
    if isinstance(note, Topic):
        after = render(
            "topic_after.html",
            theme=view.themes.get(view.topics.key(note.id)),
            people=_listeners(view, note),
            **context,
        )
    elif isinstance(note, Me):
        after = "" if note.assets else render("nothing_to_give.html", **context)
    else:
        moved = view.moves.get(view.firms.key(note.id), [])[:MOST_MOVES] if isinstance(note, Company) else []
        after = render("other_after.html", moved=[move for move in moved if move.event.day <= view.today], **context)
    title = title_of(view, note)
    before = render("other_before.html", title=title, problems=view.wrong_in(note), **context)
    return Around(title, before, after)


def title_of(view: View, note: Note) -> str:
    """Give what the page of a note is called."""
    if isinstance(note, Plan):
        return view.say("page.plan")
    if isinstance(note, Me):
        return view.say("page.me")
    return view.name(note)


def _listeners(view: View, topic: Topic) -> tuple[Listener, ...]:
    """Give those who would like most to hear of a topic (M65)."""
    return view.interests.listeners(topic.id)[:MOST_LISTENERS]
