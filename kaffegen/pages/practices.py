"""The practices of the coffee-meeting method: their phases, their words in a language, and where each one is explained.

All of them, from the first list of names to what was heard on a theme after ten meetings: it names none itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kaffegen.languages import table

FOLDER = "method"
NUMBERS = {
    "whom": range(1, 10),
    "groundwork": range(10, 17),
    "invitation": range(20, 30),
    "preparation": range(30, 39),
    "meeting": range(40, 51),
    "afterwards": range(60, 72),
}
PHASES: Mapping[str, tuple[str, ...]] = {
    phase: tuple(f"M{number:02}" for number in numbers) for phase, numbers in NUMBERS.items()
}
_PHASE_OF = {practice: phase for phase, practices in PHASES.items() for practice in practices}


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice in words: what to do and why, and what kaffegen does for it."""

    id: str
    title: str
    text: str
    help: str


def practice_href(practice: str) -> str:
    """Give where a practice (`M60`) is explained: the page's source path and the anchor; KeyError for no practice."""
    return f"{phase_src(_PHASE_OF[practice])}#{practice.lower()}"


def phase_src(phase: str) -> str:
    """Give the source path of a phase's page."""
    return f"{FOLDER}/{phase}.md"


@cache
def practices_in(code: str) -> Mapping[str, Practice]:
    """Give every practice by its id, in the words of a language."""
    written = table(code, "method")["practices"]
    return {practice: Practice(practice, **written[practice]) for practice in _PHASE_OF}
