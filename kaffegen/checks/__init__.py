"""The checks over the whole journal, one a file. Each yields problems; none raises."""

from collections.abc import Callable, Iterator

from kaffegen.checks import (
    date_order,
    double_ids,
    empty_plan,
    groundwork,
    held_in_future,
    links,
    look_alikes,
    merge_conflict,
    near_people,
    no_place,
    not_there,
    references,
    rule_names,
    told_too_much,
    undated,
)
from kaffegen.model import Known
from kaffegen.problems import Problem

Check = Callable[[Known], Iterator[Problem]]

# those that find errors, beside warnings
GRAVE: tuple[Check, ...] = (references.check, double_ids.check, merge_conflict.check, rule_names.check)
CHECKS: tuple[Check, ...] = (
    *GRAVE, near_people.check, links.check, look_alikes.check, date_order.check, held_in_future.check, undated.check,
    groundwork.check, no_place.check, not_there.check, empty_plan.check, told_too_much.check,
)  # fmt: skip
