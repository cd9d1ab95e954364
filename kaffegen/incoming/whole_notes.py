"""The Markdown file of a whole note: front matter that reads back as the same tree of text, and a body."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml

from kaffegen import yaml_text
from kaffegen.edit.yaml_values import as_yaml, quoted
from kaffegen.model import Note
from kaffegen.read.note import MODELS
from kaffegen.read.plain_yaml import plain_tree

WIDEST = 90  # characters of a list that stands on one line
LONGEST_KEY = 1000  # a little less than YAML allows


def note_text(kind: str, fields: Mapping[str, Any], text: str = "") -> str:
    """Give the file of a note: the fields in the order of the format, those nobody knows last; the body as it is.

    `fields` are as `yaml_text.read` gives them: texts, None, lists, mappings; keys have up to `LONGEST_KEY` letters.
    """
    order = _order(kind)
    names = sorted(fields, key=lambda name: order.get(name, len(order)))
    return "".join(["---\n", *(line for name in names for line in _field(name, fields[name], "")), "---\n", text])


@cache
def _order(kind: str) -> dict[str, int]:
    """Give the place of each field: what is the kind's own comes before what every note has."""
    names = [(name in Note.model_fields, info.alias or name) for name, info in MODELS[kind].model_fields.items()]
    return {name: place for place, (_, name) in enumerate(sorted(names, key=lambda named: named[0]))}


def _field(name: str, value: Any, margin: str) -> Iterator[str]:
    """Give the lines of a field at a margin, each with its line end."""
    key = f"{margin}{_key(name)}:"
    if value is None:
        yield f"{key}\n"
    elif isinstance(value, str):
        yield f"{key} {_text(value, margin)}\n"
    elif flow := _in_one_line(value):
        yield f"{key} {flow}\n"
    elif isinstance(value, Mapping):
        yield f"{key}\n"
        for part, inner in value.items():
            yield from _field(part, inner, f"{margin}  ")
    else:
        yield f"{key}\n"
        for entry in value:
            yield from _entry(entry, f"{margin}  ")


def _entry(entry: Any, margin: str) -> Iterator[str]:
    """Give the lines of a list's entry; a mapping has its fields below one another."""
    if isinstance(entry, str):
        yield f"{margin}- {_text(entry, margin)}\n"
    elif isinstance(entry, Mapping) and entry:
        first, *rest = (line for name, value in entry.items() for line in _field(name, value, f"{margin}  "))
        yield f"{margin}- {first[len(margin) + 2 :]}"
        yield from rest
    else:
        yield f"{margin}- {_flow(entry)}\n"


def _in_one_line(value: Any) -> str:
    """Give what is to stand in brackets: a short list of words, a list in a list, nothing; else an empty text."""
    if not value:
        return _flow(value)
    if isinstance(value, Mapping) or any(isinstance(entry, Mapping) for entry in value):
        return ""
    flow = _flow(value)
    is_nested = any(not isinstance(entry, str) for entry in value)
    return flow if is_nested or (len(flow) <= WIDEST and '"' not in flow) else ""


def _flow(value: Any) -> str:
    if value is None:
        return "~"
    if isinstance(value, str):
        return _plain(value, f"k: [{value}, {value}]\n", [value, value]) or as_yaml(value, in_list=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(name)}: {_flow(inner)}" for name, inner in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"


def _text(text: str, margin: str) -> str:
    """Give a text as the value of a field: as it is where it reads so, on lines of its own, in quotes."""
    if "\n" in text:
        return _block(text, f"{margin}  ") or quoted(text)
    return _plain(text, f"k: {text}\n", text) or as_yaml(text)


def _plain(text: str, written: str, meant: Any) -> str:
    """Give a text without quotes where the quickest reader says that it means itself."""
    return text if plain_tree(written) == {"k": meant} else ""


def _block(text: str, margin: str) -> str:
    """Give a text of several lines as one writes it by hand; empty where it would read as another."""
    lines = "\n".join(f"{margin}{line}" if line else "" for line in text.removesuffix("\n").split("\n"))
    block = f"|\n{lines}" if text.endswith("\n") else f"|-\n{lines}"
    try:
        tree, faults = yaml_text.read(f"k: {block}\n")
    except yaml.YAMLError:
        return ""
    return block if tree == {"k": text} and not faults else ""


def _key(name: str) -> str:
    return name if name.replace("_", "").isalpha() and name.isascii() else quoted(name)
