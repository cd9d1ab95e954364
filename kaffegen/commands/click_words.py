"""What click says of a command that was typed wrongly, in our words: the one gateway to the gettext that click asks.

Who typed rightly does not wait for the words: they are imported when there is something to say.
"""

from importlib import import_module
from typing import Any

import click
from click import core, exceptions, parser, termui, types

KEY = "click:"  # before click's own English, which is the key
ASKED_OF_ALL = frozenset({"file", "directory", "path"})  # while a command is made: no reason to read the configuration
NO_OPTION = "No such option {name!r}."  # asked of every short one, before click looks whether there is one


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
    spoken = _spoken()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context:
        usage = context.make_formatter()
        pieces = " ".join(context.command.collect_usage_pieces(context))
        usage.write_usage(context.command_path, pieces, f"{spoken.say('cli.usage')} ")
        click.echo(f"{usage.getvalue()}{spoken.say('cli.see-help', command=context.command_path)}\n", err=True)
    message = error.format_message()
    if isinstance(error, click.NoSuchOption):
        said = spoken.say(KEY + NO_OPTION, name=error.option_name)
        message = message.replace(NO_OPTION.format(name=error.option_name), said, 1)
    click.echo(f"kaffegen: {message}", err=True)


def _said(text: str) -> str:
    """Give what click wants to say; with its places still to be filled in."""
    if text in ASKED_OF_ALL or text == NO_OPTION:
        return text
    spoken = _spoken()
    said: str = spoken.say(KEY + text) if spoken.has(KEY + text) else text
    return said


def _counted(one: str, many: str, count: int) -> str:
    spoken = _spoken()
    singular, plural = spoken.forms(KEY + one) if spoken.has(KEY + one) else (one, many)
    said: str = singular if count == 1 else plural
    return said


def _spoken() -> Any:
    return import_module("kaffegen.commands.here").spoken_here()
