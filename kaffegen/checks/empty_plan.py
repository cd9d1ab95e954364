"""A plan is for meeting people (M05, K212)."""

from collections.abc import Iterator

from kaffegen.model import Known
from kaffegen.problems import Problem, Severity


def check(known: Known) -> Iterator[Problem]:
    """Yield a hint for each plan, not yet over, with nobody in it, and a warning for one without its days."""
    for plan in known.journal.plans:
        if plan.last and plan.last < known.today:
            continue
        if not plan.people and "people" not in plan.about.faulty:
            yield Problem(plan.place(("people",)), "K212", Severity.HINT, practices=("M05",))
        for field, day in (("from", plan.first), ("to", plan.last)):
            if day is None and field not in plan.about.faulty:
                yield Problem(plan.place((field,)), "K220", Severity.WARNING, {"field": field}, practices=("M05",))
