"""What is said where no command is at work: in the language of the journal that the command line names."""

import sys
from collections.abc import Sequence
from pathlib import Path

from kaffegen.commands.machine import machine_language
from kaffegen.commands.nearest import nearest
from kaffegen.languages import Language, language
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.refusal import refusal
from kaffegen.rules import NAMES


def spoken_here() -> Language:
    """Give the language of the journal that the command line names, else of the nearest; the machine's without one."""
    for folder in filter(None, (_named(sys.argv[1:]), nearest())):
        try:
            return language(settings_in(folder / CONFIG, NAMES).language)
        except KaffegenError as error:
            if "language" in error.words:
                return language(error.words["language"])
    return language(machine_language())


def why(error: KaffegenError) -> str:
    """Say why kaffegen stopped, in the language that it was stopped in."""
    return refusal(error, language(error.words.get("language", "nb")))


def _named(arguments: Sequence[str]) -> Path | None:
    """Give the folder after -C or --directory, as click would find it."""
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if argument in ("-C", "--directory"):
            return Path(following)
        if argument.startswith(("-C", "--directory=")):
            return Path(argument.removeprefix("--directory=").removeprefix("-C"))
    return None
