"""What click says of a command that was typed wrongly, in our words: the one gateway to the gettext that click asks."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from click import core, exceptions, parser, termui, types

from kaffegen.commands.machine import machine_language
from kaffegen.languages import Language, language
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES

KEY = "click:"  # before click's own English, which is the key
ASKED_OF_ALL = frozenset({"file", "directory", "path"})  # while a command is made: no reason to read the configuration


def speak_for_click() -> None:
    """Have click ask our catalogues for what it says; what they do not have it says in English."""
    for module in (core, exceptions, parser, termui, types):
        names = vars(module)
        names.update({name: said for name, said in (("_", _said), ("ngettext", _counted)) if name in names})


def tell(error: click.ClickException) -> None:
    """Say what was typed wrongly: how the command is used, where to read more, what is wrong."""
    if isinstance(error, exceptions.NoArgsIsHelpError):
        error.show()  # which is help, and no fault
        return
    spoken = spoken_here()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context:
        usage = context.make_formatter()
        pieces = " ".join(context.command.collect_usage_pieces(context))
        usage.write_usage(context.command_path, pieces, f"{spoken.say('cli.usage')} ")
        click.echo(f"{usage.getvalue()}{spoken.say('cli.see-help', command=context.command_path)}\n", err=True)
    click.echo(f"kaffegen: {error.format_message()}", err=True)


def spoken_here() -> Language:
    """Give the language of the journal that the command line names, else of the nearest; the machine's without one."""
    for folder in filter(None, (_named(sys.argv[1:]), _nearest())):
        try:
            return language(settings_in(folder / CONFIG, NAMES).language)
        except KaffegenError as error:
            if "language" in error.words:
                return language(error.words["language"])
    return language(machine_language())


def _said(text: str) -> str:
    """Give what click wants to say; with its places still to be filled in."""
    if text in ASKED_OF_ALL:
        return text
    spoken = spoken_here()
    return spoken.say(KEY + text) if spoken.has(KEY + text) else text


def _counted(one: str, many: str, count: int) -> str:
    spoken = spoken_here()
    singular, plural = spoken.forms(KEY + one) if spoken.has(KEY + one) else (one, many)
    return singular if count == 1 else plural


def _named(arguments: Sequence[str]) -> Path | None:
    """Give the folder after -C or --directory, as click would find it."""
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if argument in ("-C", "--directory"):
            return Path(following)
        if argument.startswith(("-C", "--directory=")):
            return Path(argument.removeprefix("--directory=").removeprefix("-C"))
    return None


def _nearest() -> Path:
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / CONFIG).is_file()), here)
