"""Whether two names may be one person's: spelling, short forms, the order of the words, initials, middle names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kaffegen.languages import LANGUAGES, table
from kaffegen.near import plain

SHORTEST = 5  # in a shorter word one letter is another name: Kari and Karl, Ole and Ola
MOST = 5  # of those who are shown side by side


class Name(NamedTuple):
    """A name's words, plain; the first is how one is called, the last the family's."""

    words: tuple[str, ...]

    @property
    def first(self) -> str:
        """Give what one is called."""
        return self.words[0]

    @property
    def last(self) -> str:
        """Give the family's name."""
        return self.words[-1]


@lru_cache(maxsize=1 << 17)
def name_of(text: str) -> Name:
    """Give the words of a name; `Berg, Kari` is `Kari Berg`."""
    family, comma, given = text.partition(",")
    written = f"{given} {family}" if comma and given.strip() and "," not in given else text
    return Name(tuple(word for word in (part.strip(".,()\"'’") for part in _parted(plain(written))) if word))


def likeness(one: Name, other: Name) -> str:
    """Say how two names may be one person's: `same`, `swapped`, `middle`, `initials`, `short`, `near`; else nothing."""
    if not one.words or not other.words:
        return ""
    if one.words == other.words:
        return "same"
    if sorted(one.words) == sorted(other.words):
        return "swapped"
    is_whole = len(one.words) > 1 and len(other.words) > 1
    if not is_whole or not _may_be_in_between(one.words[1:-1], other.words[1:-1]):
        return ""
    if one.last == other.last:
        return _first_names(one, other)
    return "near" if one.first == other.first and _is_slip(one.last, other.last) else ""


def is_compatible(one: str, other: str) -> bool:
    """Tell whether two who share an address may be one person: as one is called, or as one was called once."""
    first, second = name_of(one), name_of(other)
    if not first.words or not second.words or likeness(first, second):
        return True
    shared = set(first.words) & set(second.words)
    return first.first in shared or second.first in shared or bool(_called(first.first) & _called(second.first))


def is_near(one: str, other: str) -> bool:
    """Tell whether two who share a telephone may be one person, where colleagues and families share one too."""
    first, second = name_of(one), name_of(other)
    fewer, more = sorted((set(first.words), set(second.words)), key=len)
    return fewer <= more or bool(likeness(first, second)) or (len(fewer) == 1 and is_compatible(one, other))


def shares(key: tuple[str, str], one: str, other: str) -> bool:
    """Tell whether two who have an address in common may be one person by their names.

    Somebody's own mail says how they are called, whatever their family's name is by now.
    """
    kind, address = key
    if kind == "email" and is_compatible(one, other):
        called = name_of(one).words[:1] + name_of(other).words[:1]
        return is_near(one, other) or any(word in plain(address.partition("@")[0]) for word in called)
    return is_near(one, other)


def _first_names(one: Name, other: Name) -> str:
    """Say how two names with the same family name may be one person's."""
    if one.first == other.first:
        return "middle"
    if 1 in (len(one.first), len(other.first)):
        return "initials" if one.first[0] == other.first[0] else ""
    if _called(one.first) & _called(other.first):
        return "short"
    return "near" if _is_slip(one.first, other.first) else ""


def _may_be_in_between(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name's middle names, or their initials, are all among the other's."""
    fewer, more = sorted((one, other), key=len)
    return all(any(word in (name, name[0]) or name == word[0] for name in more) for word in fewer)


def _is_slip(one: str, other: str) -> bool:
    """Tell whether a word is the other one with one letter more, less, other, or two swapped."""
    longest = max(len(one), len(other))
    return longest >= SHORTEST and OSA.distance(one, other, score_cutoff=1) <= 1


def _parted(written: str) -> Iterator[str]:
    """Give the words; `K.B. Berg` and `K.Berg` are several."""
    for word in written.split():
        yield from word.split(".") if "." in word else (word,)


@lru_cache(maxsize=1 << 14)
def _called(first: str) -> frozenset[str]:
    """Give the names whose short form a first name may be, and itself."""
    return _short_forms().get(first, frozenset()) | {first}


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for code in LANGUAGES:
        for whole, forms in table(code, "nicknames")["names"].items():
            name = plain(whole)
            for form in forms:
                found[plain(form)].add(name)
    return {form: frozenset(names) for form, names in found.items()}


class Names:
    """Names that can be asked for by one that is like them, however many there are: each lies in a few small blocks."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._whole: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._by_family: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
        self._by_first: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
        self._by_called: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._known: set[str] = set()
        for name in names:
            self.add(name)

    def add(self, text: str) -> None:
        """Remember a name."""
        name = name_of(text)
        if text in self._known or not name.words:
            return
        self._known.add(text)
        self._whole[tuple(sorted(name.words))].append(text)
        if len(name.words) > 1:
            self._by_family[name.last, name.first[0]].setdefault(name.first, []).append(text)
            self._by_first[name.first, name.last[0]].setdefault(name.last, []).append(text)
            for called in _called(name.first):
                self._by_called[called, name.last].append(text)

    def like(self, text: str) -> dict[str, str]:
        """Give the names that are like this one, each with how, the likest first."""
        name = name_of(text)
        if not name.words:
            return {}
        found = list(self._whole.get(tuple(sorted(name.words)), ()))
        if len(name.words) > 1:
            found += self._near(self._by_family.get((name.last, name.first[0])), name.first)
            found += self._near(self._by_first.get((name.first, name.last[0])), name.last)
            for called in _called(name.first):
                found += self._by_called.get((called, name.last), ())
        how = {other: likeness(name, name_of(other)) for other in dict.fromkeys(found)}
        return {other: likely for other, likely in sorted(how.items(), key=_likest_first) if likely}

    def _near(self, block: dict[str, list[str]] | None, word: str) -> Iterator[str]:
        """Give the names of a block whose word is this one, its initial, or a slip of the pen from it."""
        if not block:
            return
        yield from block.get(word, ())
        if len(word) == 1:
            yield from (name for names in block.values() for name in names)
            return
        yield from block.get(word[0], ())
        if len(word) >= SHORTEST - 1:
            for other, distance, _ in process.extract(
                word, list(block), scorer=OSA.distance, score_cutoff=1, limit=None
            ):
                if distance:
                    yield from block[other]


_ORDER = ("same", "swapped", "middle", "initials", "short", "near")


def _likest_first(entry: tuple[str, str]) -> tuple[int, str]:
    name, how = entry
    return (_ORDER.index(how) if how else len(_ORDER), name)
