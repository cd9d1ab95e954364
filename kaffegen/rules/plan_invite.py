"""Invite the people in your half-year's plan, spread over it (M05)."""

from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from kaffegen.model import ByHand, Contact, FollowUp, Known, Order, Plan, Rule

AFTER = relativedelta()


def plan_invite(known: Known) -> Iterator[FollowUp]:
    """Yield a follow-up for each person in the current plan whom nobody has invited since it began."""
    wait = known.settings.wait("plan-invite", AFTER)
    for plan in known.journal.plans:
        if plan.first is None or plan.last is None or not plan.covers(known.today):
            continue
        people = plan.people or ()
        days = (plan.last - plan.first).days + 1
        for index, name in enumerate(people):
            person = known.journal.who(name)
            if person is None or is_invited(known, plan, person):
                continue
            yield FollowUp(
                plan,
                person,
                due=plan.first + relativedelta(days=index * days // len(people)) + wait,
                closings=(ByHand("invite"),),
                at=("people", index),
                item=name,
                days={"to": plan.last},
                lapses=plan.last,
            )


def is_invited(known: Known, plan: Plan, person: Contact) -> bool:
    """Tell whether a meeting with them, invited or further, was begun since the plan's first day."""
    for meeting in known.journal.meetings_with(person):
        began = meeting.invited or meeting.day
        if meeting.status != "idea" and began and plan.first and began >= plan.first:
            return True
    return person.id in known.insights.unknown_contact and not person.about.unreadable


RULE = Rule(
    "plan-invite", ("M05",), plan_invite, Order.PREPARING, lapses=None, reads=frozenset({"from", "to", "people"})
)
