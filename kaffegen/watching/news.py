"""What is new between two outlooks on a journal: problems that came or were mended, follow-ups that came or went."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaffegen.model import SHOWN, Action, Outlook, State
from kaffegen.problems import Problem

OPEN = (State.LATER, State.SOMEDAY)
FOR_LATER = (*OPEN, State.SNOOZED)


class News(NamedTuple):
    """What changed, in the order of the outlooks. `put_off` is on the list still, but further down."""

    wrong: tuple[Problem, ...] = ()
    mended: tuple[Problem, ...] = ()
    came: tuple[Action, ...] = ()
    put_off: tuple[Action, ...] = ()
    gone: tuple[Action, ...] = ()


def news(before: Outlook, after: Outlook) -> News:
    """Give what is in one of the outlooks only; a problem or follow-up that only moved in its file is no news."""
    was, now = _by_identity(before.actions), _by_identity(after.actions)
    came, put_off = [], []
    for identity, action in now.items():
        step = _nearness(action) - _nearness(was.get(identity))
        if step > 0:
            came.append(action)
        elif step < 0 and action.state in FOR_LATER:
            put_off.append(action)
    gone = [action for identity, action in was.items() if _nearness(action) and _is_gone(now.get(identity))]
    return News(
        wrong=tuple(_only_in(after.problems, before.problems)),
        mended=tuple(_only_in(before.problems, after.problems)),
        came=tuple(came),
        put_off=tuple(put_off),
        gone=tuple(gone),
    )


def _by_identity(actions: Iterable[Action]) -> dict[tuple[str, ...], Action]:
    return {action.identity: action for action in actions}


def _nearness(action: Action | None) -> int:
    """Give how near it is: 2 when it is shown unasked, 1 when it is only to come, else 0."""
    if action is None:
        return 0
    return 2 if action.state in SHOWN else int(action.state in OPEN)


def _is_gone(action: Action | None) -> bool:
    return action is None or not (_nearness(action) or action.state in FOR_LATER)


def _only_in(problems: Iterable[Problem], others: Iterable[Problem]) -> Iterator[Problem]:
    """Give the problems that the others do not have; of several that are alike, those at another place first."""
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for other in others:
        alike.setdefault(_sign(other), []).append(other)
    unmatched = []
    for problem in problems:
        theirs = alike.get(_sign(problem), [])
        same = next((other for other in theirs if other.place == problem.place), None)
        if same is None:
            unmatched.append(problem)
        else:
            theirs.remove(same)
    for problem in unmatched:
        if theirs := alike.get(_sign(problem), []):
            theirs.pop()  # the same fault, moved by what was written above it
        else:
            yield problem


def _sign(problem: Problem) -> tuple[object, ...]:
    """Give what makes a problem itself, wherever it stands; K111 names a line among its words."""
    words = {name: word for name, word in problem.words.items() if (problem.code, name) != ("K111", "first")}
    return (problem.place.file, problem.code, problem.suggestion, *sorted(words.items()))
