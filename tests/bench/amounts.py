"""How much is measured and how often: enough to believe the ratios, or just enough to see that every row still runs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amounts:
    """Sizes of the journals (notes), and how often each thing is done."""

    notes: int = 6_000
    few_notes: int = 1_000
    runs: int = 5  # of a command
    rounds: int = 3  # of whole builds, and of starts of serve
    commits: int = 20_000
    notes_with_history: int = 2_000
    pairs: int = 9  # with and without a new commit
    saves: int = 8
    pages: int = 60
    rebuilds: int = 200
    early: int = 10  # rebuilds after which memory is compared
    pause: float = 1.2  # seconds between saves: as a person writes, what is done in between is done


QUICK = Amounts(
    notes=120,
    few_notes=60,
    runs=1,
    rounds=1,
    commits=300,
    notes_with_history=60,
    pairs=1,
    saves=1,
    pages=4,
    rebuilds=4,
    early=2,
    pause=0.3,
)
