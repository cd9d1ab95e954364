"""Choices on the command line, in the words of any of the languages: `--via epost`, `--went bra`."""

from collections.abc import Collection
from typing import Any

import click

from kaffegen.commands.door import Door
from kaffegen.languages import table, vocabulary


class Spoken(click.Choice):  # type: ignore[type-arg]  # no generic before click 8.2
    """A choice that click shows and completes, and `chosen` reads, which knows the journal's language."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the word as it was typed."""
        return str(value)


def chosen(door: Door, written: str | None, choices: Collection[str]) -> str:
    """Give the choice that a word means, nothing where none was made; raise KaffegenError with the words there are."""
    if written is None:
        return ""
    word, words = " ".join(written.casefold().split()), vocabulary()
    meant = {word, words.ways.get(word, ""), *words.choices.get(word, ())}
    found = [choice for choice in choices if choice in meant]
    if len(found) == 1:
        return found[0]
    raise door.stop("cli.init.choose", text=written, choices=", ".join(_word(door, choice) for choice in choices))


def _word(door: Door, choice: str) -> str:
    """Give a choice as it is said in the journal's language."""
    words = table(door.language.code, "words")
    said: str = {**words["choices"], **words["ways"]}.get(choice, [choice])[0]
    return said
