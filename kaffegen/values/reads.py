"""How a field's type names the function that reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

SHORT = 40
RECALLED = 4096


@dataclass(frozen=True, slots=True)
class Reads:
    """Marks a type as read by `func`, from the text as written; twice as quick to set up as PlainValidator."""

    func: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic the function, without a schema of the type behind it."""
        return core_schema.no_info_plain_validator_function(_recalling(self.func))


@dataclass(frozen=True, slots=True)
class ReadsOne:
    """Marks a type as read by `func` from a text, and from nothing else; what is no text `func` says why not."""

    func: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic the function, behind its own core's look at whether there is a text."""
        return core_schema.no_info_after_validator_function(_recalled(self.func), core_schema.is_instance_schema(str))


@dataclass(frozen=True, slots=True)
class ReadsIn:
    """Marks a type as read by `func`, which also wants the `Manner` of the journal."""

    func: Callable[[Any, Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic the function, called with the context too."""
        return core_schema.with_info_plain_validator_function(lambda value, info: self.func(value, info.context))


@dataclass(frozen=True, slots=True)
class ReadsText:
    """Marks a type as a text: read by pydantic's own core where it is one, else by `func`, which says why not."""

    func: Callable[[Any], str]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic a strict text without blanks at its ends."""
        return core_schema.str_schema(strict=True, strip_whitespace=True)


@dataclass(frozen=True, slots=True)
class ReadsChoice:
    """Marks a type as one of some words: read by pydantic's core where it is one; `func` says why it is not."""

    choices: tuple[str, ...]
    func: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Give pydantic the words."""
        return core_schema.literal_schema(list(self.choices))


class _Recalled(dict[str, Any]):
    """What texts meant to a reader, by the text: a journal writes the same days and lengths over and over."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: str) -> Any:
        """Read a text for the first time, and recall it unless it is long, or there are too many."""
        value = self._read(written)
        if len(written) <= SHORT and len(self) < RECALLED:
            self[written] = value
        return value


@cache
def _recalled(read: Callable[[Any], Any]) -> Callable[[str], Any]:
    """Give the reader of texts alone that recalls them: a method in C, as it is called a dozen times a note."""
    return _Recalled(read).__getitem__


@cache
def _recalling(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Give the reader, recalling what texts meant; lists and mappings, which cannot be recalled, are read as such."""
    recalled = _recalled(read)
    return lambda value: recalled(value) if type(value) is str else read(value)
