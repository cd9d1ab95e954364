"""The command line. Each command is a file of its own, imported when it is called."""

import atexit
import gc
import os
import signal
import sys
from importlib import import_module

import click

from kaffegen.problems import KaffegenError

NAMES = (
    "init", "new", "check", "due", "done", "snooze", "drop", "undo", "touch", "invite", "yes", "no", "moved", "met",
    "inbox", "merge", "draft", "who", "path", "helped", "activity", "log", "diff", "commit", "render", "ics",
    "import", "export", "watch",
)  # fmt: skip
MODULES = {"import": "import_"}  # Python keeps the word for itself
COMMANDS = {name: f"kaffegen.commands.{MODULES.get(name, name)}" for name in NAMES}
SPOKEN = "kaffegen.commands.here"  # imported when there is something to say: pydantic comes with it


class _Commands(click.Group):
    """Finds a command by its name without importing the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kaffegen", message="%(prog)s %(version)s")
def kaffegen() -> None:
    """Your networking journal: what to do today, and towards whom."""


def main() -> None:
    """Run the command line; every reason to stop ends here."""
    _start_and_end_quickly()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    click_words = import_module("kaffegen.commands.click_words")
    click_words.speak_for_click()
    color = False if os.environ.get("NO_COLOR") else None  # None: on a terminal alone
    try:
        code = kaffegen(prog_name="kaffegen", standalone_mode=False, color=color)
    except KaffegenError as error:
        click.echo(f"kaffegen: {import_module(SPOKEN).why(error)}", err=True)
        code = error.exit_code
    except click.ClickException as error:
        click_words.tell(error)
        code = error.exit_code
    except click.Abort:
        click.echo(import_module(SPOKEN).spoken_here().say("cli.aborted"), err=True)
        code = 1
    sys.exit(code)


def _end(number: int, _frame: object) -> None:
    """End at once and quietly, as a shell expects of a process that was told to."""
    sys.exit(128 + number)


def _start_and_end_quickly() -> None:
    """Leave out what a command of a moment has no use for: a third of its time went there."""
    gc.disable()  # importing makes no garbage, and a command is over before there is much
    atexit.register(gc.freeze)  # nor is there any to look for at the end: the process takes all with it
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # kaffegen has none: no search through all packages
