"""`kaffegen commit`: commits the journal with a message that says what happened; a hook does the same for plain git."""

import re
from pathlib import Path

import click

from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.committed import OURS, committed, git_said, hindrance
from kaffegen.commands.door import Door, options
from kaffegen.commands.hook import install
from kaffegen.history import git
from kaffegen.history.gateway import Trouble
from kaffegen.history.staged import staged
from kaffegen.history.uncommitted import hashes
from kaffegen.log_words import LogWords
from kaffegen.model import Unsaved
from kaffegen.problems import KaffegenError

LARGEST = 16 * 1024 * 1024  # of a message's file, which may show the whole difference
_SCISSORS = re.compile(r"^\S+ -+ >8 -+$", re.MULTILINE)


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
        click.echo(install(door.root, door.language))
        return
    if file is not None:
        _begin(door, file)
        return
    if why := hindrance(door.root):
        raise _refused(door, why)
    if _is_clean(door):
        click.echo(door.language.say("cli.commit.nothing"), err=True)
        return
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


def _is_clean(door: Door) -> bool:
    """Tell whether every file of the journal is as it is committed, without git running a filter to know."""
    try:
        head = git.state(door.root).head
        there = git.tree(door.root, head, door.settings.docs_dir) if head else {}
        listed = [path for path in git.listed(door.root, door.settings.docs_dir) if not path.endswith("/")]
    except Trouble as trouble:
        raise door.stop(f"history.{trouble.key}", said=" ".join(trouble.said.split())) from None
    files = {path for path in listed if not (door.root / path).is_symlink()}
    return there.keys() <= files and all(_is_as(door.root / path, there.get(path, "")) for path in files)


def _is_as(path: Path, blob: str) -> bool:
    if not blob or not path.is_file():
        return False
    return blob in hashes(path.read_bytes(), len(blob))


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
        written = file.read_bytes()[:LARGEST].decode("utf-8", "surrogateescape")
        unsaved = staged(door.root, door.settings)
    except (OSError, Trouble):
        return
    if unsaved.notes and not _is_begun(written, _comment(door)):
        message = _message(door, LogWords(door.outlook().journal, door.language, door.today), unsaved)
        file.write_bytes(f"{message}\n{written}".encode("utf-8", "surrogateescape"))


def _is_begun(written: str, comment: str) -> bool:
    """Tell whether somebody has begun the message; what git shows below its scissors is none."""
    above = _SCISSORS.split(written, maxsplit=1)[0]
    return any(line.strip() and not line.startswith(comment) for line in above.splitlines())


def _comment(door: Door) -> str:
    """Give what a line begins with that git takes away again; `auto` is the usual one in an empty message."""
    for name in ("core.commentString", "core.commentChar"):
        code, said = git_said(door.root, "config", "--get", name)
        if code == 0 and said.strip() not in ("", "auto"):
            return said.strip()
    return "#"
