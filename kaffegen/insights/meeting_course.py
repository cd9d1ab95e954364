"""The course of a meeting in minutes: greet, ask how much time, why I came, advice, names, next step, thanks (M40)."""

from dataclasses import dataclass

USUAL = 45  # minutes, where nothing is said
COURSE = ("greet", "time", "why", "ask", "listen", "whom", "report", "next", "thank")
OF_USUAL = {"greet": 2, "time": 1, "why": 4, "whom": 4, "report": 2, "next": 3, "thank": 1}
MOST = {"greet": 4, "time": 1, "why": 6, "whom": 8, "report": 4, "next": 6, "thank": 2}
MATTERS = (
    "ask",
    "why",
    "thank",
    "next",
    "greet",
    "whom",
    "listen",
    "report",
    "time",
)  # what to keep of a very short one


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the meeting: when it begins, and how long it is, in minutes."""

    name: str
    begins: int
    minutes: int


def course(duration: int | None) -> tuple[Step, ...]:
    """Give the parts of a meeting of that many minutes: they sum to it, and most is for asking and listening."""
    total = duration or USUAL
    if total < len(COURSE):
        lengths = dict.fromkeys(MATTERS[:total], 1)
    else:
        lengths = {name: min(MOST[name], max(1, total * share // USUAL)) for name, share in OF_USUAL.items()}
        rest = total - sum(lengths.values())
        lengths["ask"], lengths["listen"] = rest // 2, rest - rest // 2
    steps: list[Step] = []
    for name in COURSE:
        if lengths.get(name):
            steps.append(Step(name, steps[-1].begins + steps[-1].minutes if steps else 0, lengths[name]))
    return tuple(steps)
