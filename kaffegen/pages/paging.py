"""Long lists over several pages, so that no page grows without bound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page's share of a list. `previous` and `next` are source paths, empty at the ends."""

    src: str
    entries: Sequence[T]
    number: int
    of: int
    previous: str
    next: str


def paged(src: str, entries: Sequence[T], size: int) -> Iterator[Part[T]]:
    """Yield the parts of a list: `follow-ups.md`, `follow-ups-2.md` …; one empty part for an empty list."""
    count = max(1, -(-len(entries) // size))
    paths = [src if number == 1 else f"{src.removesuffix('.md')}-{number}.md" for number in range(1, count + 1)]
    for index, path in enumerate(paths):
        yield Part(
            path,
            entries[index * size : (index + 1) * size],
            index + 1,
            count,
            paths[index - 1] if index else "",
            paths[index + 1] if index + 1 < count else "",
        )
