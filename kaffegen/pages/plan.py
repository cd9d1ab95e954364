"""The half-year's plan: people, topics and companies, how it goes, what is next (M05), the rhythm (M06), aims (M03)."""

from collections.abc import Iterator
from functools import partial

from kaffegen.insights.growth import months
from kaffegen.insights.met import is_met
from kaffegen.insights.plan_progress import Planned, current_plan, progress_of
from kaffegen.insights.targets import targets
from kaffegen.model import Contact
from kaffegen.pages import drawings
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View

SRC = "plan.md"
MOST = 100
MOST_WAYS = 2
SHORTEST_GAP = 2


def pages(view: View) -> Iterator[Page]:
    """Yield the plan's page; without a plan it says how to make one."""
    yield Page(SRC, view.say("page.plan"), partial(_html, view), in_nav=True)


def _html(view: View, href: Href) -> str:
    known = view.outlook.known
    plan = current_plan(known)
    progress = progress_of(known, plan) if plan else None
    return render(
        "plan.html",
        v=view,
        href=href,
        plan=plan,
        progress=progress,
        paths={planned.contact.id: _ways(view, planned) for planned in progress.next_people} if progress else {},
        next={planned.contact.id: _next(view, planned.contact) for planned in progress.next_people} if progress else {},
        targets=list(targets(known))[:MOST],
        drawing=drawings.plan(view, progress) if progress else None,
        rhythm=drawings.rhythm(view),
        gap=_gap(view),
        has_met=bool(known.insights.held),
        settings=known.settings,
    )


def _ways(view: View, planned: Planned) -> list[str]:
    """Give the warm paths to somebody of whom nothing is under way, in words (M08); none to whom one knows well."""
    if planned.contact.strength in ("close", "known") or is_met(view.outlook.known, planned.contact):
        return []
    return [view.path(path) for path in view.ties.paths_to(planned.contact)[:MOST_WAYS]]


def _next(view: View, contact: Contact) -> str:
    """Say what to do next towards them, and when; empty when nothing is to be done."""
    action = next(iter(view.open_actions(view.actions_of.get(contact.id, ()))), None)
    return f"{view.title(action)} · {view.due(action)}" if action else ""


def _gap(view: View) -> list[str]:
    """Give the first and the last month of the longest gap in the last year, nothing without one (M06).

    The month that still runs is none yet; and only who searches misses a single month.
    """
    longest: list[str] = []
    current: list[str] = []
    known = view.outlook.known
    found = months(known)
    began = any(day < found[0].first for _, day, _ in known.insights.held)
    for month in found[:-1]:
        began = began or month.held > 0
        current = [] if month.held or not began else [*current, view.words.month(month.first)]
        longest = max(longest, current, key=len)
    shortest = 1 if known.journal.me.situation == "searching" else SHORTEST_GAP
    return [longest[0], longest[-1]] if len(longest) >= shortest else []
