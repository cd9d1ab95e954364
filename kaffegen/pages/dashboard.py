"""The first page: what to do today, and towards whom."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from kaffegen.insights.done import Deed, deeds
from kaffegen.insights.plan_progress import current_plan, progress_of
from kaffegen.model import SHOWN, Action, Meeting, Plan
from kaffegen.pages import drawings
from kaffegen.pages.cards import by_bucket
from kaffegen.pages.first_steps import Step, first_step
from kaffegen.pages.page import Href, Page, render
from kaffegen.pages.view import View
from kaffegen.rules.prepare import missing_in

SRC = "index.md"
BEFORE_FOLD = 5
IN_FOLD = 10
LATER = 10
MEETINGS = 6
DEEDS = 6
NOW = ("overdue", "today")


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting to come, and what it still lacks."""

    meeting: Meeting
    missing: str


def pages(view: View) -> Iterator[Page]:
    """Yield the dashboard."""
    yield Page(SRC, view.say("page.dashboard"), partial(_html, view), in_nav=True)


def _html(view: View, href: Href) -> str:
    journal = view.outlook.journal
    step = first_step(view)
    found = by_bucket(view, [action for action in view.outlook.actions if _is_card(action, step)])
    first = [(name, card) for name in NOW for card in found.get(name, ())]
    done = deeds(view.outlook.known, view.today - dt.timedelta(days=view.today.weekday()))
    plan = current_plan(view.outlook.known)
    unsaved = view.happened.lines(view.outlook.known.history.unsaved.changes) if view.root is not None else []
    return render(
        "dashboard.html",
        v=view,
        href=href,
        first=next((card.contact for _, card in first if card.contact), None),
        now={name: [card for bucket, card in first[:BEFORE_FOLD] if bucket == name] for name in NOW} if first else {},
        folded=[card for _, card in first[BEFORE_FOLD : BEFORE_FOLD + IN_FOLD]],
        later={name: found.get(name, [])[:LATER] for name in ("week", "next-week")},
        step=step,
        is_empty=not journal.contacts and not journal.meetings,
        coming=_coming(view),
        waiting=_waiting(view),
        done=[_said(view, deed) for deed in done[:DEEDS]],
        more_done=max(0, len(done) - DEEDS),
        unsaved=unsaved[:DEEDS],
        more_unsaved=max(0, len(unsaved) - DEEDS),
        plan=plan,
        held=_held_in(view, plan) if plan else 0,
        rhythm=drawings.rhythm(view) if any(meeting.day for meeting in journal.meetings) else None,
        plan_drawing=drawings.plan(view, progress_of(view.outlook.known, plan)) if plan else None,
        wrong=len({p.place.file for p in view.outlook.problems if p.severity in ("error", "warning")}),
    )


def _is_card(action: Action, step: Step | None) -> bool:
    """Tell whether it is a card of its own: in a young journal the plan waits for its turn among the first steps."""
    return action.state in SHOWN and not (step and action.rule.name == "plan")


def _said(view: View, deed: Deed) -> str:
    """Say what was done, and towards whom."""
    names = view.words.listed([person.name or person.id for person in deed.people])
    return view.say(f"did.{deed.kind}", names=names)


def _coming(view: View) -> list[Coming]:
    """Give the next meetings, with what is missing for them."""
    meetings = [m for m in view.outlook.journal.meetings if m.status == "scheduled" and m.day and m.day >= view.today]
    meetings.sort(key=lambda m: (m.day or dt.date.max, m.date.time.isoformat() if m.date and m.date.time else "", m.id))
    found = []
    for meeting in meetings[:MEETINGS]:
        people = view.outlook.journal.people_in(meeting)
        names = missing_in(meeting, people[0]) if people and not meeting.prepared else ()
        found.append(Coming(meeting, view.words.listed([view.say(f"missing.{name}") for name in names])))
    return found


def _waiting(view: View) -> list[Meeting]:
    """Give the invitations of mine that have had no answer and have not lapsed."""
    oldest = view.today - dt.timedelta(days=60)
    found = [
        meeting
        for meeting in view.outlook.journal.meetings
        if meeting.status == "invited" and meeting.asked_by == "me" and not meeting.answered
        and meeting.invited and oldest <= meeting.invited <= view.today
    ]  # fmt: skip
    return sorted(found, key=lambda meeting: (meeting.invited or view.today, meeting.id))[:MEETINGS]


def _held_in(view: View, plan: Plan) -> int:
    return sum(
        1
        for meeting in view.outlook.journal.meetings
        if meeting.day and meeting.is_held(view.today) and plan.covers(meeting.day)
    )
