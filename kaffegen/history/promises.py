"""Next steps that were promised and kept (M50): in a meeting, or in the boxes of a contact's note."""

import datetime as dt
from collections.abc import Iterator

from kaffegen.history.spelling import paired
from kaffegen.model import NextStep
from kaffegen.model.event import Change


def kept_or_made(
    before: tuple[NextStep, ...] | None,
    after: tuple[NextStep, ...] | None,
    day: dt.date | None,
    people: tuple[str, ...],
) -> Iterator[Change]:
    """Yield what was promised, and what was kept, the days counted from `day`; `before` is None for a new note."""
    if before == after or not after:
        return
    old = [(step.what, step) for step in before or ()]
    for was, what, step in paired(old, [(step.what, step) for step in after]):
        if step.faulty:
            continue
        named = (step.person,) if step.person else people
        hidden = step.hidden or (was is not None and was.hidden)
        told = Change("promised", item=what, due=step.due, people=named, hidden=hidden)
        is_theirs = step.who == "them"
        if was is None and step.done is None and step.dropped is None:
            yield told._replace(kind="promised-by-them") if is_theirs else told
        elif was is not None and _is_done(step) and not _is_done(was) and not was.faulty:
            on = step.done if isinstance(step.done, dt.date) else None
            yield told._replace(kind="kept-by-them" if is_theirs else "kept", on=on, since=day if on else None)


def _is_done(step: NextStep) -> bool:
    """Tell whether it was done; `false` says that it is not wanted."""
    return step.done is not None and step.done is not False
