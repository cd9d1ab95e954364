"""Front matter and a body put together to the text of a note, and the draws that both are made of."""

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from typing import TypeVar

Value = str | Sequence["Value"] | Mapping[str, "Value"]
Fields = dict[str, Value]
T = TypeVar("T")
SPECIAL = tuple("-?:,[]{}#&*!|>'\"%@`")


class Draw:
    """Seeded chance: the same seed gives the same journal."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def chance(self, share: float) -> bool:
        """Give True in that share (0 to 1) of the cases."""
        return self._random.random() < share

    def pick(self, pool: Sequence[T]) -> T:
        """Give one of the pool."""
        return pool[self._random.randrange(len(pool))]

    def some(self, pool: Sequence[T], least: int, most: int) -> list[T]:
        """Give between `least` and `most` of the pool, none twice."""
        return self._random.sample(pool, min(len(pool), self.number(least, most)))

    def number(self, least: int, most: int) -> int:
        """Give a whole number, both ends with it."""
        return self._random.randint(least, most)

    def day(self, first: dt.date, last: dt.date) -> dt.date:
        """Give a day, both ends with it."""
        return first + dt.timedelta(days=self.number(0, max((last - first).days, 0)))

    def shuffled(self, pool: Sequence[T]) -> list[T]:
        """Give the pool in another order."""
        return self._random.sample(pool, len(pool))


def note_text(fields: Fields, body: str) -> str:
    """Give the text of a note: front matter in block style, one fact a line, then the body."""
    front = "\n".join(line for key, value in fields.items() for line in _lines(key, value, ""))
    return f"---\n{front}\n---\n\n{body.strip()}\n"


def _lines(key: str, value: Value, indent: str) -> list[str]:
    if isinstance(value, str):
        return [f"{indent}{key}: {_scalar(value)}"]
    if isinstance(value, Mapping):
        inner = [line for name, part in value.items() for line in _lines(name, part, indent + "  ")]
        return [f"{indent}{key}:", *inner]
    return [f"{indent}{key}:", *(line for entry in value for line in _entry(entry, indent + "  "))]


def _entry(value: Value, indent: str) -> list[str]:
    if not isinstance(value, Mapping):
        return [f"{indent}- {_scalar(str(value))}"]
    first, *rest = [line for name, part in value.items() for line in _lines(name, part, "")]
    return [f"{indent}- {first}", *(f"{indent}  {line}" for line in rest)]


def _scalar(text: str) -> str:
    plain = not text.startswith(SPECIAL) and ": " not in text and " #" not in text and not text.endswith(":")
    return text if plain else f'"{text}"'
