"""What the models say of a field: its usual place among the others, and what a plain text in its list stands for."""

from collections.abc import Mapping
from functools import cache

from kaffegen.edit.front import Front
from kaffegen.edit.spans import Span
from kaffegen.model import Note
from kaffegen.read.fields import readers_of
from kaffegen.read.note import MODELS
from kaffegen.values import texts as readers


def before(front: Front, field: str, kind: str) -> Span | None:
    """Give the value after which a new field goes: of the nearest field that usually stands before it."""
    order = _usual_order(kind)
    earlier = order[: order.index(field)] if field in order else ()
    pairs = (front.root.pair(name) for name in reversed(earlier))
    return next((pair[1] for pair in pairs if pair), None)


def items(kind: str) -> Mapping[str, str]:
    """Give the lists of a kind whose entries have parts, and the part that a plain text is."""
    return MODELS[kind].items if kind in MODELS else {}


def parts_at_comma(kind: str, field: str) -> bool:
    """Tell whether a comma in the field's text parts a list."""
    read = readers_of(MODELS[kind]).get((field,)) if kind in MODELS else None
    return read in (readers.words, readers.name_words)


@cache
def _usual_order(kind: str) -> tuple[str, ...]:
    """Give the fields of a kind of note in the order of its model, those that every note has after its own."""
    if kind not in MODELS:
        return ()
    common = [info.alias or name for name, info in Note.model_fields.items()]
    own = [info.alias or name for name, info in MODELS[kind].model_fields.items()]
    return (*(name for name in own if name not in common), *common)
