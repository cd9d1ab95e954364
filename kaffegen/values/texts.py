"""Texts, references and words as people type them."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic_core import PydanticCustomError

from kaffegen.languages import vocabulary
from kaffegen.values.reads import ReadsChoice

T = TypeVar("T")

LONGEST_NAME = 500
LONGEST_SHOWN = 80
_LINK = re.compile(r"\[\[([^\[\]|]*)(?:\|[^\[\]]*)?\]\]")
_PERCENT = re.compile(r"([0-9]{1,3})\s*%?")
_NUMBER = re.compile(r"[0-9]{1,3}")
MOST_PERCENT = 100


def wrong(code: str, **words: object) -> PydanticCustomError:
    """Make the error that pydantic reports with its path; `instead` in `words` is what the text is read as."""
    return PydanticCustomError(code, "{text}", words)


def text(value: Any) -> str:
    """Give the text as written, for what must be a text."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict) and len(value) == 1:
        (key, inner), *_ = value.items()
        if isinstance(inner, str | None):
            colon = f"{key}: {inner or ''}".strip()
            raise wrong("K114", text=colon, suggestion=f'"{colon}"')
    raise wrong("K113", text=shown(value))


def shown(value: Any) -> str:
    """Give what was written, short enough for a message."""
    if isinstance(value, str):
        written = value
    elif isinstance(value, dict):
        written = ", ".join(f"{key}: …" for key in value if isinstance(key, str) and key.isprintable())
    else:
        written = ", ".join(shown(part) for part in value or ())
    return written if len(written) <= LONGEST_SHOWN else written[: LONGEST_SHOWN - 1] + "…"


def texts(value: Any) -> tuple[str, ...]:
    """Give a list of texts; a single one is a list of one, `none` an empty list."""
    if isinstance(value, str):
        return () if value.strip().casefold() in vocabulary().none else (value.strip(),)
    if isinstance(value, dict):
        return (text(value),)
    if len(value) > 1 and set(map(type, value)) == {str} and "" not in value:  # the usual, quickly
        return tuple(dict.fromkeys(map(str.strip, value)))
    given = tuple(part_of(index, text, part) for index, part in enumerate(value) if part not in (None, ""))
    return () if len(given) == 1 and given[0].casefold() in vocabulary().none else tuple(dict.fromkeys(given))


def prose(value: Any) -> str:
    """Give a text of one or several lines; a list is a line each."""
    return "\n".join(texts(value)) if isinstance(value, list) else text(value)


def words(value: Any) -> tuple[str, ...]:
    """Give a list of words, where a comma separates too."""
    written = texts(value)
    if "" not in written and "," not in "".join(written):  # the usual list, quickly
        return written
    return tuple(part for entry in written for part in _parts(entry))


def name(value: Any) -> str:
    """Give a reference as typed: `X`, `[[X]]` and `[[X|shown]]` are the same."""
    if type(value) is str and "[[" not in value and len(value) < LONGEST_SHOWN:  # the usual, quickly
        return " ".join(value.split())
    unwrapped = value
    while isinstance(unwrapped, list) and len(unwrapped) == 1:
        unwrapped = unwrapped[0]
    if isinstance(unwrapped, list) and unwrapped is not value and all(isinstance(part, str) for part in unwrapped):
        unwrapped = ", ".join(unwrapped)  # [[Dahl, Berit]]: YAML took the comma for a list
    plain = text(unwrapped)
    link = _LINK.fullmatch(plain)
    plain = (link.group(1) if link else plain.partition("|")[0] if unwrapped is not value else plain).strip()
    if len(plain) > LONGEST_NAME:
        raise wrong("K118", text=shown(plain))
    return " ".join(plain.split())


def names(value: Any) -> tuple[str, ...]:
    """Give a list of references; each may be a link."""
    entries = value if isinstance(value, list) and not _is_link(value) else [value]
    given = tuple(part_of(index, name, entry) for index, entry in enumerate(entries) if entry not in (None, ""))
    return () if len(given) == 1 and given[0].casefold() in vocabulary().none else tuple(dict.fromkeys(given))


def name_words(value: Any) -> tuple[str, ...]:
    """Give a list of references, where a comma separates too."""
    if isinstance(value, str):
        return names(_parts(value))
    return names(value)


def truth(value: Any) -> bool:
    """Give `true` or `false`, and nothing else."""
    written = text(value).casefold()
    if written not in ("true", "false"):
        raise wrong("K133", text=written)
    return written == "true"


def percent(value: Any) -> int:
    """Give a share from 0 to 100 (percent): `30` or `30%`."""
    written = text(value)
    match = _PERCENT.fullmatch(written)
    if match is None or int(match.group(1)) > MOST_PERCENT:
        raise wrong("K128", text=written)
    return int(match.group(1))


def number(value: Any) -> int:
    """Give a whole number, from 0 to 999."""
    written = text(value)
    if not _NUMBER.fullmatch(written):
        raise wrong("K136", text=written)
    return int(written)


def labelled(value: Any) -> dict[str | int, Any]:
    """Give one or several addresses by their label, or by their number where there is none."""
    if _is_none(value):
        return {}
    if isinstance(value, str):
        return dict(enumerate(_parts(value)))
    if isinstance(value, list):
        return {index: entry for index, entry in enumerate(value) if entry not in (None, "")}
    return {label: entry for label, entry in value.items() if entry not in (None, "")}


def by_contact(value: Any) -> dict[str, Any]:
    """Give `{contact: value}`; a single value is for everybody, under the empty name."""
    if not isinstance(value, dict):
        return {"": value}
    return {name(key): done for key, done in value.items() if done not in (None, "")}


def single(value: Any) -> Any:
    """Give a list, of one where a single value was written."""
    if _is_none(value):
        return []
    return value if isinstance(value, list) else [value]


def _is_none(value: Any) -> bool:
    """Tell whether there was said to be none."""
    inner = value[0] if isinstance(value, list) and len(value) == 1 else value
    return isinstance(inner, str) and inner.strip().casefold() in vocabulary().none


def one_of(*choices: str) -> ReadsChoice:
    """Make the reader of a word that must be one of `choices`."""

    def choice(value: Any) -> str:
        written = text(value)
        if written in choices:
            return written
        folded = written.casefold()
        if folded in choices:
            return folded
        near = [meant for meant in vocabulary().choices.get(folded, ()) if meant in choices]
        near = near or [c for c in choices if c[:3] == folded[:3] or c.replace("-", "") == folded.replace(" ", "")]
        raise wrong(
            "K126", text=shown(written), choices=", ".join(choices), **({"suggestion": near[0]} if near else {})
        )

    return ReadsChoice(choices, choice)


def _is_link(value: list[Any]) -> bool:
    """Tell whether the list is what YAML makes of a bare `[[X]]`."""
    return len(value) == 1 and isinstance(value[0], list)


def _parts(entry: str) -> list[str]:
    return [part for part in (piece.strip() for piece in entry.split(",")) if part]


def part_of(index: int | str, read: Callable[[Any], T], value: Any) -> T:
    """Read one part of a list, and let its error say which part it was."""
    try:
        return read(value)
    except PydanticCustomError as error:
        context = dict(error.context or {})
        within = (index, *context.pop("within", ()))
        raise wrong(error.type, within=within, **context) from None
