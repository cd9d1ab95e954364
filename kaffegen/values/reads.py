"""How a field's type names the function that reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
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


@cache
def _recalling(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Give the reader, recalling what short texts meant: a journal writes the same days and lengths over and over."""
    recalled = lru_cache(RECALLED)(read)

    def quick(value: Any) -> Any:
        return recalled(value) if type(value) is str and len(value) <= SHORT else read(value)

    return quick
