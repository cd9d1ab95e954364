"""`kaffegen commit`: commits the journal with a message that says what happened; a hook does the same for plain git."""

from pathlib import Path

import click

from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.committed import OURS, committed, hindrance
from kaffegen.commands.door import Door, options
from kaffegen.commands.hook import install
from kaffegen.history.gateway import Trouble
from kaffegen.history.staged import staged
from kaffegen.log_words import LogWords
from kaffegen.model import Unsaved
from kaffegen.problems import KaffegenError

LARGEST = 1024 * 1024  # of a message that somebody has begun


@click.command("commit")
@click.option("--yes", is_flag=True, help="Commit without asking.")
@click.option("--dry-run", is_flag=True, help="Show the message, and commit nothing.")
@click.option("--message", "said", metavar="TEXT", help="Your own words in place of the message.")
@click.option("--hook", is_flag=True, help="Let git begin each message so too (prepare-commit-msg).")
@click.option("--message-file", "file", type=click.Path(path_type=Path), help="For that hook: the message's file.")
@options
def command(door: Door, yes: bool, dry_run: bool, said: str | None, hook: bool, file: Path | None) -> None:
    """Commit what you have written in the journal, and nothing else, with a message that says what happened.

    Example: kaffegen commit --yes
    """
    if hook:
        click.echo(install(door))
        return
    if file is not None:
        _begin(door, file)
        return
    if why := hindrance(door.root):
        raise _refused(door, why)
    outlook = door.outlook()
    unsaved = outlook.known.history.unsaved
    message = said or _message(door, LogWords(outlook.journal, door.language, door.today), unsaved)
    click.echo(message)
    if dry_run or not (yes or _is_wanted(door)):
        return
    why = committed(door.root, door.settings.docs_dir, message)
    if "nothing to commit" in why or "no changes added" in why:
        click.echo(door.language.say("cli.commit.nothing"), err=True)
    elif why:
        raise _refused(door, why)
    else:
        click.echo(door.language.say("cli.commit.done"))


def _refused(door: Door, why: str) -> KaffegenError:
    if why in ("no-git", "no-repository"):
        return door.stop(f"history.{why}")
    return door.stop("cli.commit.refused", why=door.language.say(f"cli.commit.why.{why}") if why in OURS else why)


def _is_wanted(door: Door) -> bool:
    """Ask; where nobody can answer, say how to do without."""
    if can_ask():
        return agrees(door.language.say("cli.commit.ask"), door.language, by_default=True)
    click.echo(door.language.say("cli.commit.how"), err=True)
    return False


def _message(door: Door, words: LogWords, unsaved: Unsaved) -> str:
    return words.message(unsaved.changes, max(1, unsaved.notes))


def _begin(door: Door, file: Path) -> None:
    """Write the message into the file of a commit that has none yet; a hook is never in the way."""
    try:
        written = file.read_bytes()[:LARGEST].decode("utf-8", "replace")
        unsaved = staged(door.root, door.settings)
    except (OSError, Trouble):
        return
    if unsaved.notes and not any(line.strip() and not line.startswith("#") for line in written.splitlines()):
        message = _message(door, LogWords(door.outlook().journal, door.language, door.today), unsaved)
        file.write_bytes(f"{message}\n{written}".encode())
