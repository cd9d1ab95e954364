"""How the half-year's plan goes: whom of it one has met, what is expected by now, what is next (M05)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.insights.how_far import how_far
from kaffegen.insights.meant import meant_by
from kaffegen.insights.themes import topics_of
from kaffegen.model import About, Company, Contact, Known, Meeting, Plan

USUAL_SHARE = 2  # about half of those whom one lists (M05)
ENDED = ("declined", "unanswered", "cancelled")


@dataclass(frozen=True, slots=True)
class Planned:
    """A person of the plan, how far it came since the plan began, and the meeting that says so."""

    contact: Contact
    state: str  # a meeting's status, or `open`
    meeting: Meeting | None


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic of the plan: the meetings held about it since the plan began, and with whom."""

    name: str
    people: tuple[Contact, ...]
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How a plan goes. Numbers are meetings; `hit_rate` is percent of those that were answered, None without any."""

    plan: Plan
    people: tuple[Planned, ...]
    topics: tuple[Subject, ...]
    goal: int | None
    held: int
    expected: int  # held by now, if they came evenly
    hit_rate: int | None

    @property
    def next_people(self) -> tuple[Planned, ...]:
        """Give those of whom nothing is under way yet."""
        return tuple(planned for planned in self.people if planned.state in ("open", "idea"))


def current_plan(known: Known) -> Plan | None:
    """Give the plan that covers today; of several, the one that began last."""
    plans = [plan for plan in known.journal.plans if plan.covers(known.today)]
    return max(plans, key=lambda plan: (plan.first or dt.date.min, plan.id), default=None)


def progress_of(known: Known, plan: Plan) -> Progress:
    """Give how a plan with both its days goes."""
    first, last = plan.first or known.today, plan.last or known.today
    people = known.journal.all_of(plan.people or ())
    held = [m for m in known.journal.meetings if m.day and m.is_held(known.today) and first <= m.day <= last]
    ended = [m for m in known.journal.meetings if m.status in ENDED and _is_within(m, first, last)]
    goal = plan.goal or -(-len(people) // USUAL_SHARE) or None
    gone = (min(max(known.today, first), last) - first).days + 1
    answered = len(held) + len(ended)
    return Progress(
        plan=plan,
        people=tuple(_planned(known, contact, first) for contact in people),
        topics=tuple(_topics(known, plan, held)),
        goal=goal,
        held=len(held),
        expected=(goal or 0) * gone // ((last - first).days + 1),
        hit_rate=round(100 * len(held) / answered) if answered else None,
    )


def _is_within(meeting: Meeting, first: dt.date, last: dt.date) -> bool:
    day = meeting.day or meeting.invited
    return day is not None and first <= day <= last


def _planned(known: Known, contact: Contact, first: dt.date) -> Planned:
    state, meeting = how_far(known, contact, first) or ("open", None)
    return Planned(contact, state, meeting)


def _topics(known: Known, plan: Plan, held: list[Meeting]) -> Iterator[Subject]:
    meant = meant_by(known.journal.topics)
    for topic in plan.topics or ():
        meetings = tuple(m for m in held if any(meant.key(t) == meant.key(topic) for t in topics_of(m)))
        yield Subject(meant.name(topic), _people(known, meetings), meetings)


def _people(known: Known, meetings: tuple[Meeting, ...]) -> tuple[Contact, ...]:
    return tuple({c.id: c for meeting in meetings for c in known.journal.people_in(meeting)}.values())


def aimed_at(known: Known) -> tuple[Company, ...]:
    """Give the companies that one aims for: marked so, or in the current plan, be there a note of them or none."""
    plan = current_plan(known)
    meant = meant_by(known.journal.companies)
    planned = {meant.key(name): name for name in (plan.companies or () if plan else ())}
    noted = [c for c in known.journal.companies if c.target or meant.key(c.id) in planned]
    for company in known.journal.companies:
        planned.pop(meant.key(company.id), None)
    return (*noted, *(Company(name=name).belongs_to(About("company", name)) for name in planned.values()))
