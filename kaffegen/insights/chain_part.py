"""The part of the network that can be drawn and still be read: all of it, or what lies around the plan (M05, M08)."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kaffegen.insights.chains import Branch, Chains
from kaffegen.model import Contact

MOST = 300  # people
DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Drawn:
    """Somebody in the drawing, how far from the first one, and how many came after them who are not in it."""

    contact: Contact
    depth: int
    further: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """Trees, each from its first one on, everybody after whoever led there; `kind` is `all`, `plan` or `longest`."""

    trees: tuple[tuple[Drawn, ...], ...]
    kind: str


def chain_part(chains: Chains, planned: Iterable[Contact], most: int = MOST) -> Part:
    """Give all of the network while it is small, else those around the people of the plan, else the longest chains."""
    trees = [(Branch(root, 0), *chains.below(root)) for root in chains.roots()]
    trees.sort(key=lambda tree: (-len(tree), tree[0].contact.id))
    if sum(map(len, trees)) <= most:
        return Part(tuple(_sorted(part for tree in trees for part in _parts(chains, tree, None))), "all")
    kept = set(_first(_around(chains, planned), most))
    kind = "plan" if kept else "longest"
    kept = kept or set(_first(_longest(trees), most))
    return Part(tuple(_sorted(part for tree in trees for part in _parts(chains, tree, kept))), kind)


def _parts(chains: Chains, tree: tuple[Branch, ...], kept: set[str] | None) -> Iterator[tuple[Drawn, ...]]:
    """Give what is kept of a tree; it may fall apart."""
    parts: list[list[Drawn]] = []
    spots: dict[str, tuple[int, int]] = {}  # id → the part and the place in it, of whoever stands for them
    for branch in tree:
        contact = branch.contact
        above = spots.get(chains.opened_by[contact.id].id) if branch.depth else None
        is_kept = kept is None or contact.id in kept
        depth = parts[above[0]][above[1]].depth + 1 if above else 0
        if is_kept and depth < DEEPEST:
            part = above[0] if above else len(parts)
            if above is None:
                parts.append([])
            spots[contact.id] = (part, len(parts[part]))
            parts[part].append(Drawn(contact, depth))
        elif above:
            spots[contact.id] = above
            last = parts[above[0]][above[1]]
            parts[above[0]][above[1]] = replace(last, further=last.further + 1)
    yield from map(tuple, parts)


def _around(chains: Chains, planned: Iterable[Contact]) -> Iterator[str]:
    """Give the ids around the plan's people in the chains: the lines to them first, then those after, near first."""
    led = [contact for contact in planned if contact.id in chains.opened_by or contact.id in chains.led_to]
    for contact in led:
        yield from (above.id for above in chains.above(contact))
        yield contact.id
    waiting = deque(led)
    seen = {contact.id for contact in led}
    while waiting:
        contact = waiting.popleft()
        for after in chains.led_to.get(contact.id, ()):
            if after.id not in seen:
                seen.add(after.id)
                yield after.id
                waiting.append(after)


def _longest(trees: list[tuple[Branch, ...]]) -> Iterator[str]:
    """Give the ids tree by tree, in each the nearest to its first one first."""
    for tree in trees:
        by_depth: dict[int, list[str]] = defaultdict(list)
        for branch in tree:
            by_depth[branch.depth].append(branch.contact.id)
        for depth in sorted(by_depth):
            yield from by_depth[depth]


def _first(ids: Iterable[str], most: int) -> Iterator[str]:
    """Give the first so many different ones."""
    seen: set[str] = set()
    for found in ids:
        if len(seen) == most:
            return
        if found not in seen:
            seen.add(found)
            yield found


def _sorted(parts: Iterable[tuple[Drawn, ...]]) -> list[tuple[Drawn, ...]]:
    return sorted(parts, key=lambda part: (-len(part), part[0].contact.id))
