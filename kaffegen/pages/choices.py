"""What a table can be filtered by: the topics and companies that its rows name, by the alphabet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kaffegen.insights.meant import Meant
from kaffegen.languages import Language


@dataclass(frozen=True, slots=True)
class Choices:
    """Topics or companies: what stands for them in an address, their names, and the short number that rows have."""

    meant: Meant
    options: tuple[tuple[str, str], ...]
    numbers: Mapping[str, int]

    def marks(self, written: Iterable[str]) -> str:
        """Give the numbers of some of them, one after another."""
        return " ".join(str(self.numbers[mark]) for mark in dict.fromkeys(_mark(self.meant, one) for one in written))


def choices(meant: Meant, written: Iterable[str], words: Language) -> Choices:
    """Give each of them once, however it is written, in the order of the language's alphabet."""
    names = {_mark(meant, one): meant.name(one) for one in sorted(set(written))}
    options = sorted(names.items(), key=lambda choice: (words.order(choice[1]), choice[0]))
    return Choices(meant, tuple(options), {mark: number for number, (mark, _) in enumerate(options)})


def _mark(meant: Meant, written: str) -> str:
    """Give one word for what is meant, to stand in an address."""
    return "-".join(meant.key(written).split())
