"""Notes as bytes, with what was read in them and nothing that was worked out since; `unsealed` gives them back."""

import copyreg
import io
import pickle
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, ClassVar

from kaffegen.model import About
from kaffegen.model.note import Frozen
from kaffegen.problems import Problem
from kaffegen.read.known import Mark, Read
from kaffegen.read.locator import Locator
from kaffegen.values import Moment

Made = tuple[Callable[..., Any], tuple[Any, ...]]  # what makes a thing, and of what
Said = dict[str, Any]  # a field that was written → its value
Problems = tuple[Problem, ...]
FILE, TEXT, WHERE = map(About._fields.index, ("file", "text", "where"))  # the last of them is made anew


def pickled(content: object) -> bytes:
    """Give notes as bytes, together with whatever holds them."""
    written = io.BytesIO()
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(content)
    return written.getvalue()


def _read(mark: Mark, said: tuple[Any, ...], about: tuple[Any, ...], problems: Problems, is_empty: bool) -> Read:
    note = _entry(*said)
    known = About._make((*about, Locator(about[FILE], about[TEXT])))
    return Read(mark, note.belongs_to(known), problems, is_empty)


def _entry(kind: type[Frozen], said: Said, others: Said | None = None) -> Any:
    """Make a note, or an entry in one, as pydantic would of values that it has seen already."""
    entry: Any = kind.__new__(kind)
    names = {*said, *others} if others else set(said)
    entry.__setstate__({
        "__dict__": {**_unsaid(kind), **said},
        "__pydantic_fields_set__": names,
        "__pydantic_extra__": others,
        "__pydantic_private__": None,
    })  # fmt: skip
    return entry


@cache
def _unsaid(kind: type[Frozen]) -> Mapping[str, Any]:
    """Give the value of each field of which nothing is said."""
    return {name: info.get_default(call_default_factory=True) for name, info in kind.model_fields.items()}


def _parts_of_read(read: Read) -> Made:
    note: Any = read.note
    return _read, (read.mark, _parts_of_entry(note)[1], tuple(note.about[:WHERE]), read.problems, read.is_empty)


def _parts_of_entry(entry: Frozen) -> Made:
    held, others = entry.__dict__, entry.__pydantic_extra__
    said = {name: held[name] for name in entry.__pydantic_fields_set__ if name in held}
    return _entry, (type(entry), said) if others is None else (type(entry), said, others)


def _parts_of_moment(moment: Moment) -> Made:
    return Moment, (moment.day, moment.time)


def _kinds(kind: type[Frozen]) -> Iterator[type[Frozen]]:
    yield kind
    for inner in kind.__subclasses__():
        yield from _kinds(inner)


class _Pickler(pickle.Pickler):
    dispatch_table: ClassVar[Mapping[type, Callable[[Any], Any]]] = {  # type: ignore[misc]  # typeshed: of each pickler
        **copyreg.dispatch_table,
        **dict.fromkeys(_kinds(Frozen), _parts_of_entry),
        Read: _parts_of_read,
        Moment: _parts_of_moment,
    }  # fmt: skip
