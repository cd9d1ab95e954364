"""Carries out an act: writes it safely, or shows what it would write; says what was done; commits when asked."""

import difflib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from kaffegen.acts.act import Act
from kaffegen.acts.carried_out import carried_out
from kaffegen.commands.committed import OURS, committed
from kaffegen.commands.door import Door
from kaffegen.edit import Edit, changed
from kaffegen.edit.disk import content, inside, path_of, replace_locked
from kaffegen.edit.history import forget, remember
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import said_of

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Manner(NamedTuple):
    """How acts are to be carried out: shown only, committed afterwards."""

    dry_run: bool = False
    commit: bool = False


def manner_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every act has; the command gets them as `manner`."""

    def run(*given: Any, dry_run: bool, commit: bool, **rest: Any) -> None:
        command(*given, manner=Manner(dry_run, commit), **rest)

    run.__doc__ = command.__doc__
    params = getattr(command, "__click_params__", [])
    run = click.option("--commit", is_flag=True, help="Commit that file with git, in words.")(run)
    run = click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")(run)
    run.__click_params__ = [*params, *run.__click_params__]  # type: ignore[attr-defined]  # as click keeps them
    return run


def carry_out(door: Door, act: Act, manner: Manner, also: Edit | None = None) -> None:
    """Write an act and say what was done; raise KaffegenError when it cannot be, and the note is as it was.

    `also` is written after it, and undoing takes back both as one step.
    """
    if manner.dry_run:
        click.echo(difference(_foreseen(door, act)), nl=False)
        return
    edit = carried_out(door.root, door.settings, act)
    if also:
        _write_too(door, edit, also, act.said)
    if edit.before == edit.after:
        click.echo(door.language.say("cli.act.nothing", file=edit.file))
        return
    click.echo(door.language.say("cli.act.done", said=act.said, file=edit.file))
    if act.after:
        click.echo(act.after)
    if manner.commit:
        commit(door, [edit.file], act.said)


def commit(door: Door, files: Sequence[str], message: str) -> None:
    """Commit, or say why not; the edit stays, and so does the exit code: it was done."""
    why, file = committed(door.root, files, message), ", ".join(files)
    if not why:
        click.echo(door.language.say("cli.act.committed", said=message))
    elif why in ("no-git", "no-repository"):
        click.echo(door.language.say(f"cli.commit.{why}", file=file), err=True)
    else:
        said = door.language.say(f"cli.commit.why.{why}") if why in OURS else why
        click.echo(door.language.say("cli.commit.failed", file=file, why=said), err=True)


def _write_too(door: Door, edit: Edit, also: Edit, said: str) -> None:
    """Write a second file; the step to undo is of both, and the one of the first alone is none any more."""
    with said_of(also.file, door.language.code), locked(door.root):
        step = remember(door.root, [edit, also], said)
        try:
            before, after = also.before or b"", also.after or b""
            replace_locked(door.root / also.file, before, after, door.root / door.settings.docs_dir)
        except BaseException:
            forget(step)
            raise


def _foreseen(door: Door, act: Act) -> Edit:
    """Give what carrying out would write."""
    file = f"{Path(door.settings.docs_dir).as_posix()}/{act.src}"
    kind = "me" if act.src == "me.md" else door.settings.folders().get(act.src.partition("/")[0], "")
    with said_of(file, door.language.code):
        before = None if act.begun else content(inside(path_of(door.root / door.settings.docs_dir, act.src), door.root))
        after = changed(before or act.begun.encode(), act.changes, kind=kind, language=door.language.code)
    return Edit(file, before, after)


def difference(edit: Edit) -> str:
    """Give a unified diff, as git shows one."""
    old = "/dev/null" if edit.before is None else f"a/{edit.file}"
    new = "/dev/null" if edit.after is None else f"b/{edit.file}"
    return "".join(_ended(difflib.unified_diff(_lines(edit.before), _lines(edit.after), old, new)))


def _lines(content: bytes | None) -> list[str]:
    return _LINE.findall((content or b"").decode("utf-8-sig", "replace"))


def _ended(lines: Any) -> Sequence[str]:
    """Give the lines, and say of a last one that it is not ended."""
    return [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines]
