"""Where each note of a JSON file begins: the json module reads the values, and says nothing of lines."""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

_BLANK = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)  # `2e400` and `007` stay as written


class Unreadable(NamedTuple):
    """What ends the reading: the code of a problem, and its words."""

    code: str
    words: Mapping[str, str] = {}


def notes_in(text: str, version: str) -> list[tuple[int, Any]]:
    """Give each entry of the list `notes` with the line it begins on; last what cannot be read, if anything."""
    reader = _Reader(text)
    last: list[tuple[int, Any]] = []
    try:
        reader.read()
    except (json.JSONDecodeError, RecursionError) as error:
        at = error.pos if isinstance(error, json.JSONDecodeError) else reader.at
        last = [(text.count("\n", 0, at) + 1, Unreadable("K390"))]
    if reader.version != version or (reader.entries is None and not last):
        return last if last and not reader.version else [(1, Unreadable("K391", {"text": reader.version[:80]}))]
    return [*(reader.entries or ()), *last]


class _Reader:
    """Goes through the outermost object; `at` is how far it has come."""

    def __init__(self, text: str) -> None:
        self._text, self.at = text, 0
        self._line, self._counted = 1, 0
        self.version = ""
        self.entries: list[tuple[int, Any]] | None = None

    def read(self) -> None:
        self._pass("{")
        while not self._is_next("}"):
            name = self._value()
            self._pass(":")
            if name == "notes" and self._is_next("["):
                self._read_entries()
            elif name == "version":
                self.version = str(self._value())
            else:
                self._value()
            if not self._is_next("}"):
                self._pass(",")

    def _read_entries(self) -> None:
        self.entries = []
        self._pass("[")
        while not self._is_next("]"):
            line = self._line_here()
            self.entries.append((line, self._value()))
            if not self._is_next("]"):
                self._pass(",")
        self._pass("]")

    def _line_here(self) -> int:
        self._line += self._text.count("\n", self._counted, self.at)
        self._counted = self.at
        return self._line

    def _is_next(self, sign: str) -> bool:
        found = _BLANK.match(self._text, self.at)
        self.at = found.end() if found else self.at
        return self._text.startswith(sign, self.at)

    def _pass(self, sign: str) -> None:
        if not self._is_next(sign):
            raise json.JSONDecodeError("", self._text, self.at)
        self.at += 1

    def _value(self) -> Any:
        self._is_next("")
        value, self.at = _DECODER.raw_decode(self._text, self.at)
        return value
