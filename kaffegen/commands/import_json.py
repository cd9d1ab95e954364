"""What an import would do, or did, as the versioned JSON of the contract."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from kaffegen.commands.door import Door
from kaffegen.commands.import_plan import Told
from kaffegen.commands.import_written import Work, file_of
from kaffegen.incoming.person import LEDGER, Person
from kaffegen.incoming.planned import Doubt, Plan
from kaffegen.problems import in_order
from kaffegen.refusal import refusal
from kaffegen.wording import message


def as_json(door: Door, told: Told, plan: Plan, work: Work, *, is_written: bool) -> str:
    """Give everybody, what changes of whom and why, what stays, what is doubtful, lost or could not be read."""
    lost = Counter(each.what for each in plan.lost)
    return door.json(
        written=is_written,
        counts={key: len(getattr(plan, key)) for key in ("new", "changed", "same", "doubtful")},
        people=[
            *_people(door, "new", plan.new),
            *_people(door, "changed", work.changed),
            *_people(door, "refused", work.refused),
            *_people(door, "same", plan.same),
        ],
        doubtful=[_doubt(door, doubt) for doubt in plan.doubtful],
        refused=[refusal(error, door.language) for error in work.refused.values()],
        lost=dict(sorted(lost.items())),
        passed_over=list(told.passed_over),
        problems=[
            {
                "file": problem.place.file,
                "line": problem.place.line,
                "column": problem.place.column,
                "severity": str(problem.severity),
                "code": problem.code,
                "message": message(problem, door.language),
            }
            for problem in in_order([problem for heard in told.heard for problem in heard.problems])
        ],
    )


def _people(door: Door, state: str, people: Iterable[Person]) -> Iterator[dict[str, Any]]:
    for one in people:
        before = one.before or {}
        changed = {field: value for field, value in one.fields.items() if value != before.get(field)}
        yield {
            "state": state,
            "id": one.id,
            "name": one.fields.get("name"),
            "file": file_of(door, one),
            "why": one.why or None,
            "from": [{"source": source, "file": file, "line": line} for source, file, line in one.sources],
            "changes": [
                {"field": field, "before": before.get(field), "after": value}
                for field, value in changed.items()
                if field != LEDGER
            ],
            "kept": [{"field": kept.field, "yours": kept.yours, "theirs": kept.theirs} for kept in one.kept],
        }


def _doubt(door: Door, doubt: Doubt) -> dict[str, Any]:
    record = doubt.record
    return {
        "source": doubt.source,
        "file": record.file,
        "line": record.line,
        "fields": dict(record.fields),
        "candidates": [
            {"id": one.person.id, "file": file_of(door, one.person), "why": one.why} for one in doubt.candidates
        ],
    }
