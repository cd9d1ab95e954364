"""The network: who led to whom, names and advice and what became of them, growth, listening, whom to wake.

The practices M01, M02, M07, M08, M41, M43, M44, M63, M64, M67, M68 and M70.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from kaffegen.insights.chains import Branch, names_given
from kaffegen.insights.growth import first_met, months
from kaffegen.insights.listening import GOOD, listening
from kaffegen.insights.recommended import recommended
from kaffegen.insights.sleeping import sleepers, this_week
from kaffegen.insights.usually import usually
from kaffegen.model import Contact
from kaffegen.pages import drawings
from kaffegen.pages.drawn_network import network
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View

SRC = "network.md"
MOST = 60
BRANCHES = 40


@dataclass(frozen=True, slots=True)
class Tree:
    """Somebody who opened doors, and everybody whom they led to, with how far from them."""

    root: Contact
    branches: list[Branch]
    more: int


def pages(view: View) -> Iterator[Page]:
    """Yield the network's page."""
    yield Page(SRC, view.say("page.network"), partial(_html, view), in_nav=bool(view.outlook.journal.contacts))


def _html(view: View, href: Href) -> str:
    known = view.outlook.known
    names = list(names_given(known))
    asleep = sleepers(known)
    week = this_week(asleep, known.today)
    heard = listening(known)
    return render(
        "network.html",
        v=view,
        href=href,
        trees=list(_trees(view)),
        owed=[name for name in names if name.is_owed][:MOST],
        names=names[:MOST],
        recommended=list(islice(recommended(known), MOST)),
        usually=usually(known),
        months=[month for month in reversed(months(known)) if month.new],
        met=len(first_met(known)),
        listening=heard,
        drawing=network(view, href),
        talk=drawings.talk(view, heard.shares, href),
        exchange=drawings.exchange(view),
        growth=drawings.growth(view),
        good=GOOD,
        week=week,
        later=(),
        more=len(asleep) - len(week),
    )


def _trees(view: View) -> Iterator[Tree]:
    """Give the chains, the longest first."""
    found = []
    for root in view.chains.roots():
        branches = list(view.chains.below(root))
        found.append(Tree(root, branches[:BRANCHES], max(0, len(branches) - BRANCHES)))
    yield from sorted(found, key=lambda tree: (-len(tree.branches), tree.root.id))[:MOST]
