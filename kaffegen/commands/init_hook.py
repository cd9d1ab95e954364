"""The hook that `kaffegen init` offers: never there without a yes."""

from pathlib import Path
from shutil import which

import click

from kaffegen.commands.asking import agrees
from kaffegen.commands.committed import hindrance
from kaffegen.commands.hook import install, is_hook_there
from kaffegen.languages import Language


def is_hook_wanted(folder: Path, said: bool | None, spoken: Language, *, is_asking: bool) -> bool:
    """Tell whether git is to begin the messages: as it was said, else as is answered, else no."""
    if said is not None or not is_asking or which("git") is None or is_hook_there(folder):
        return said is True
    return agrees(spoken.say("cli.init.ask.hook"), spoken)


def tell_of_hook(folder: Path, spoken: Language) -> None:
    """Write the hook and say so; say why not where git does not keep the journal: the journal is made all the same."""
    why = hindrance(folder)
    if why in ("no-git", "no-repository"):
        click.echo(spoken.say(f"history.{why}"), err=True)
    else:
        click.echo(install(folder, spoken))
