"""From a tree of text to the values of a note. A failing field is dropped, said, and the rest is validated again."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from kaffegen.languages import vocabulary
from kaffegen.model.note import AT, FAULTY, Note, Path, Spot
from kaffegen.near import Near, plain
from kaffegen.values import Manner
from kaffegen.values.texts import shown, text

N = TypeVar("N", bound=Note)
ROUNDS = 4
NO_TEXT = "is_instance_of"  # neither a list nor a mapping is wanted: what all readers of one text say, `text` says
WELL = "well"  # not wrong after all: a choice in capitals
SHORTEST_FIELD = 3


class FieldFault(NamedTuple):
    """What is wrong with a field, and where. `on_key`: the key itself is wrong; `is_read`: it counts all the same."""

    code: str
    where: Path | Spot
    top: str  # the name of the field at the top level
    words: Mapping[str, str] = {}
    on_key: bool = False
    is_read: bool = False


def values(kind: type[N], tree: dict[str, Any], manner: Manner) -> tuple[N, list[FieldFault]]:
    """Give the note that the tree describes, and its faults. The tree's lists are normal (see `normal`)."""
    faults: list[FieldFault] = []
    for _ in range(ROUNDS):
        try:
            return kind.model_validate(tree, context=manner), faults
        except ValidationError as error:
            details = error.errors(include_url=False)
        for complaint in sorted(details, key=_later_first):
            detail = _explained(kind, tree, complaint)
            if detail["type"] != WELL and not _is_known(tree, detail):
                faults.append(_fault(kind, tree, detail))
            _mend(tree, detail)
    return kind.model_validate({}, context=manner), faults


def normal(kind: type[Note], tree: dict[str, Any]) -> Iterator[FieldFault]:
    """Turn lists of items into mappings that know their place; leave out what is empty; yield what cannot be one."""
    known = _names_of(kind)
    if not tree.keys() <= known:
        for key in [key for key in tree if key.startswith("x_")]:
            del tree[key]
    if None in tree.values() or "" in tree.values():
        for key in [key for key, value in tree.items() if key in known and value in (None, "")]:
            del tree[key]
    for name, main in kind.items.items():
        if name in tree:
            tree[name], faults = _items(name, main, tree[name], _parts_of(kind, name))
            yield from faults


def _items(name: str, main: str, written: Any, parts: frozenset[str]) -> tuple[list[Any], list[FieldFault]]:
    if isinstance(written, str) and written.strip().casefold() in vocabulary().none:
        return [], []
    listed = written if isinstance(written, list) else [written]
    if len(listed) == 1 and isinstance(listed[0], str) and listed[0].strip().casefold() in vocabulary().none:
        return [], []
    entries: list[Any] = []
    faults: list[FieldFault] = []
    for index, entry in enumerate(listed):
        at: Path = (name, index) if isinstance(written, list) else (name,)
        if entry is None or entry == "":
            continue
        if isinstance(entry, dict):
            if _is_text_with_colon(entry, parts):
                (key, value), *_ = entry.items()
                text = f"{key}: {shown(value)}".strip()
                faults.append(FieldFault("K114", at, name, {"text": text, "suggestion": f'"{text}"'}))
                continue
            entries.append(_placed(entry, at))
        else:
            entries.append({main: entry, AT: at})
    return entries, faults


def _placed(entry: dict[str, Any], at: Path) -> dict[str, Any]:
    """Give an entry without what is empty in it, and with its place, which one from the body knows already."""
    if None in entry.values() or "" in entry.values():
        return {AT: at, **{key: value for key, value in entry.items() if value is not None and value != ""}}
    entry.setdefault(AT, at)
    return entry


def _is_text_with_colon(entry: dict[str, Any], parts: frozenset[str]) -> bool:
    """Tell whether a mapping is a text that YAML split at a colon: `- ringe Kari: tirsdag`."""
    if len(entry) != 1:
        return False
    key = next(iter(entry))
    return key not in parts and not key.startswith("\0") and (" " in key or not Near(parts, SHORTEST_FIELD).find(key))


@cache
def _parts_of(kind: type[Note], name: str) -> frozenset[str]:
    """Give the names that an item of the list may use."""
    inner: Any = kind.model_fields[name].annotation
    while not hasattr(inner, "model_fields"):
        inner = next(part for part in inner.__args__ if part is not type(None))
    return frozenset(info.alias or part for part, info in inner.model_fields.items())


def _later_first(detail: Any) -> tuple[str, ...]:
    """Order errors so that dropping an entry of a list moves no other that is still to be looked at."""
    return tuple(f"{99999 - part:05}" if isinstance(part, int) else f"~{part}" for part in detail["loc"])


def _explained(kind: type[Note], tree: dict[str, Any], detail: Any) -> Any:
    """Give a complaint of pydantic's core about a text or a choice in the words of the function that reads it."""
    read: Callable[[Any], Any] = text
    value = detail["input"]
    if detail["type"] in ("literal_error", "string_type"):
        read = readers_of(kind)[tuple(part for part in detail["loc"] if isinstance(part, str))]
        value = _inside(_owners(tree, detail["loc"])[-1], detail["loc"][-1])
    elif detail["type"] != NO_TEXT:
        return detail
    try:
        return {**detail, "type": WELL, "ctx": {"instead": read(value)}}
    except PydanticCustomError as error:
        return {**detail, "type": error.type, "ctx": error.context or {}}


def _is_known(tree: dict[str, Any], detail: Any) -> bool:
    """Tell whether a part is missing only because it was wrong, which has been said."""
    entry = _owners(tree, detail["loc"])[-1]
    return detail["type"] == "missing" and isinstance(entry, dict) and FAULTY in entry


def _fault(kind: type[Note], tree: dict[str, Any], detail: Any) -> FieldFault:
    context = dict(detail.get("ctx", {}))
    loc = (*detail["loc"], *context.pop("within", ()))
    is_read = context.pop("instead", None) is not None
    words = {key: str(value) for key, value in context.items()}
    where, top = _where(tree, loc), str(loc[0]) if loc else ""
    if detail["type"] == "extra_forbidden":
        return FieldFault("K112", where, top, _suggested(kind, detail["loc"]), on_key=True)
    if detail["type"] == "missing":
        return FieldFault("K137", _where(tree, loc[:-1]), top, {"field": str(loc[-1])})
    words.setdefault(
        "field", next((part for part in reversed(loc) if isinstance(part, str) and part.isprintable() and part), top)
    )
    if not detail["type"].startswith("K"):  # pydantic's own: a list or a mapping where neither is meant
        return FieldFault("K115", where, top, words)
    return FieldFault(detail["type"], where, top, words, is_read=is_read)


def _where(tree: Any, loc: Path) -> Path | Spot:
    """Give the place of a part: its path as written, or the line of the body it was read from."""
    path: Path = ()
    for part in loc:
        tree = _inside(tree, part)
        path = (*path, part)
        if isinstance(tree, dict) and AT in tree:
            path = tree[AT]
            if isinstance(path, Spot):
                return path
    return path


def _mend(tree: dict[str, Any], detail: Any) -> None:
    """Put right what can be read all the same; drop the rest, and mark the entry of a list it was dropped from."""
    loc, context = detail["loc"], detail.get("ctx", {})
    if detail["type"] == "missing":
        loc = loc[:-1]
    if "instead" in context:
        loc = (*loc, *context.get("within", ()))
    owners = _owners(tree, loc)
    owner, key = owners[-1], loc[len(owners) - 1]
    if "instead" in context:
        owner[key] = context["instead"]
        return
    for entry in owners[1:]:
        if isinstance(entry, dict) and AT in entry:
            entry[FAULTY] = True
    if isinstance(owner, dict):
        owner.pop(key, None)
    elif isinstance(key, int) and key < len(owner):
        del owner[key]


def _owners(tree: Any, loc: Path) -> list[Any]:
    """Give the mappings and lists on the way to a part, as deep as they go."""
    owners = [tree]
    for part in loc[:-1]:
        inner = _inside(owners[-1], part)
        if not isinstance(inner, dict | list):
            break
        owners.append(inner)
    return owners


def _inside(tree: Any, part: int | str) -> Any:
    """Give a part of a mapping or list, None when it has no such part."""
    if isinstance(tree, list):
        return tree[part] if isinstance(part, int) and part < len(tree) else None
    return tree.get(part) if isinstance(tree, dict) else None


@cache
def readers_of(kind: type[Note]) -> dict[tuple[str, ...], Callable[[Any], Any]]:
    """Give the function that reads each field, by the names that lead to it: `("touches", "via")`."""
    return dict(_readers(kind))


def _readers(kind: Any) -> Iterator[tuple[tuple[str, ...], Callable[[Any], Any]]]:
    for name, info in kind.model_fields.items():
        written = info.alias or name
        for part in (info, *getattr(info.annotation, "__args__", ())):
            for reader in getattr(part, "metadata", ()) or getattr(part, "__metadata__", ()):
                if hasattr(reader, "func"):
                    yield (written,), reader.func
            inner = getattr(part, "__args__", (part,))[0]
            if hasattr(inner, "model_fields"):
                yield from (((written, *names), func) for names, func in _readers(inner))


@cache
def _names_of(kind: type[Note]) -> frozenset[str]:
    """Give the names of a note's fields, as they are written."""
    return frozenset(info.alias or name for name, info in kind.model_fields.items())


@cache
def public_names_of(kind: type[Note]) -> frozenset[str]:
    """Give the names of a note's fields but the one that makes it private."""
    return _names_of(kind) - {"private"}


@cache
def _near_names(kind: type[Note]) -> Near:
    return Near(_names_of(kind), SHORTEST_FIELD)


def _suggested(kind: type[Note], loc: Path) -> dict[str, str]:
    """Give the unknown field's name, and the nearest one that is known, words of nb and da included."""
    key = str(loc[-1])
    if len(loc) > 1 and isinstance(loc[0], str) and loc[0] in kind.items:
        parts = _parts_of(kind, loc[0])
        near = Near((part for part in parts if part.isprintable()), SHORTEST_FIELD).find(key)
    else:
        parts = _names_of(kind)
        near = _near_names(kind).find(key)
    meant = [name for name in _meant_by(key) if name in parts or (name.startswith("status:") and "status" in parts)]
    return {"text": shown(key), "suggestion": (meant or near or [""])[0]}


def _meant_by(key: str) -> tuple[str, ...]:
    known = vocabulary().fields
    return (
        known.get(key.casefold())
        or known.get(plain(key).replace(" ", "_"))
        or known.get(key.casefold().replace(" ", "_"), ())
    )
