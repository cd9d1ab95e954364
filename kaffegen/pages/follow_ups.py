"""All follow-ups, in every state, by day; filtered by person and kind on the page."""

from collections.abc import Iterator
from functools import partial

from kaffegen.model import Action, State
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.paging import Part, paged
from kaffegen.pages.view import View
from kaffegen.wording import BUCKETS

SRC = "follow-ups.md"
A_PAGE = 150


def pages(view: View) -> Iterator[Page]:
    """Yield the follow-ups, as many pages as it takes."""
    ordered = sorted(view.outlook.actions, key=lambda action: BUCKETS.index(view.bucket(action)))
    shown = [action for action in ordered if action.state is not State.LAPSED]
    lapsed = [action for action in ordered if action.state is State.LAPSED]
    lapsed.sort(key=lambda action: str(action.due), reverse=True)
    for part in paged(SRC, [*shown, *lapsed], A_PAGE):
        yield Page(part.src, view.say("page.follow-ups"), partial(_html, view, part), in_nav=part.number == 1)


def _html(view: View, part: Part[Action], href: Href) -> str:
    buckets: dict[str, list[Action]] = {}
    for action in part.entries:
        buckets.setdefault(view.bucket(action), []).append(action)
    names = dict.fromkeys(action.rule.name for action in part.entries)
    rules = [(name, view.say(f"rule.{name}")) for name in names]
    whens = [(name, view.say(f"bucket.{name}")) for name in buckets]
    return render("follow_ups.html", v=view, href=href, buckets=buckets, part=part, rules=rules, whens=whens)
