"""`kaffegen inbox`: lines that any notes app put into inbox.md, sorted in one by one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from kaffegen.acts.act import Act, CannotActError
from kaffegen.acts.inbox import KINDS, Proposal, proposal, whom
from kaffegen.acts.inbox_filed import filed
from kaffegen.acts.inbox_lines import Caught, caught, without
from kaffegen.acts.people import people_meant
from kaffegen.commands.asking import answer, can_ask
from kaffegen.commands.carry_out import Manner, carry_out, manner_options
from kaffegen.commands.door import Door, options
from kaffegen.edit import Edit, EditRefused
from kaffegen.edit.disk import content
from kaffegen.edit.refused import said_of
from kaffegen.model import Contact, Outlook
from kaffegen.refusal import refusal

SRC = "inbox.md"
LEAVE, END = "-", "q"
SELDOM = ("yes", "no", "fact")  # asked for only where the line may be one


@click.command("inbox")
@click.option("--yes", is_flag=True, help="Sort in every line that is understood, without asking.")
@options
@manner_options
def command(door: Door, yes: bool, manner: Manner) -> None:
    """Sort in the lines of inbox.md: a promise, a name, a meeting, or a line of somebody's log.

    Where nobody can be asked, it is only shown what would be done. Example: kaffegen inbox --dry-run
    """
    lines = _lines(door)
    if not lines:
        click.echo(door.language.say("cli.inbox.empty"))
    if manner.dry_run or not (yes or can_ask()):
        outlook = door.outlook()
        for line in lines:
            _show(door, outlook, line)
        return
    gone = 0
    for line in lines:
        is_gone, goes_on = _sorted_in(door, line._replace(number=line.number - gone), manner, asks=not yes)
        gone += is_gone
        if not goes_on:
            break


def _lines(door: Door) -> list[Caught]:
    path = door.root / door.settings.docs_dir / SRC
    try:
        return list(caught(path.read_bytes().decode("utf-8-sig"))) if path.is_file() else []
    except UnicodeDecodeError as error:
        offset = str(error.start)
        raise EditRefused("edit.no-text", file=_file(door), offset=offset, language=door.language.code) from None


def _file(door: Door) -> str:
    return f"{Path(door.settings.docs_dir).as_posix()}/{SRC}"


def _show(door: Door, outlook: Outlook, line: Caught) -> None:
    """Say what a line would become."""
    click.echo(f"{_file(door)}:{line.number}: {line.text}")
    click.secho(f"    {_foreseen(door, outlook, line)}", dim=True)


def _foreseen(door: Door, outlook: Outlook, line: Caught) -> str:
    proposed = proposal(outlook, line)
    if proposed is None:
        naming = whom(outlook, line)
        names = door.language.listed([one.name or one.id for one in naming.people])
        return door.language.say(f"cli.inbox.doubt.{naming.doubt}", text=naming.name, names=names)
    if proposed.doubt:
        name = proposed.contact.name or proposed.contact.id
        return door.language.say(f"cli.inbox.doubt.{proposed.doubt}", name=name)
    try:
        act = filed(outlook, proposed, door.language)
    except CannotActError as error:
        return refusal(error, door.language)
    return f"{act.said} · {Path(door.settings.docs_dir).as_posix()}/{act.src}"


def _sorted_in(door: Door, line: Caught, manner: Manner, *, asks: bool) -> tuple[bool, bool]:
    """Sort in a line, or leave it; tell whether it is gone, and whether to go on."""
    outlook = door.outlook()
    proposed, goes_on = proposal(outlook, line), True
    if asks or proposed is None or proposed.doubt:
        _show(door, outlook, line)
    if asks:
        proposed, goes_on = _asked(door, outlook, line, proposed)
    elif proposed and proposed.doubt:
        proposed = None
    act = _act(door, outlook, proposed) if proposed else None
    if act:
        with said_of(_file(door), door.language.code):
            before = content(door.root / _file(door))
            also = Edit(_file(door), before, without(before, line))
        carry_out(door, act, manner, also)
    return act is not None, goes_on


def _act(door: Door, outlook: Outlook, proposed: Proposal) -> Act | None:
    try:
        return filed(outlook, proposed, door.language)
    except CannotActError as error:
        click.echo(f"    {refusal(error, door.language)}", err=True)
        return None


def _asked(door: Door, outlook: Outlook, line: Caught, proposed: Proposal | None) -> tuple[Proposal | None, bool]:
    """Ask whom a line is about, where it does not say, and what it is; an empty answer takes what is proposed."""
    contact = proposed.contact if proposed else _person(door, outlook, whom(outlook, line).people)
    if contact is None:
        return None, True
    proposed = proposal(outlook, line, contact)
    usual = proposed.kind if proposed else KINDS[0]
    kinds = [kind for kind in KINDS if kind == usual or kind not in SELDOM]
    shown = (door.language.say(f"cli.inbox.kind.{kind}") for kind in kinds)
    choices = ", ".join(f"{number} {kind}" for number, kind in enumerate(shown, 1))
    question = door.language.say("cli.inbox.kind", choices=choices, leave=LEAVE, end=END)
    default = LEAVE if proposed is None or proposed.doubt else str(kinds.index(usual) + 1)
    chosen = answer(question, default, partial(_choice, door, kinds), door.language)
    if chosen in (LEAVE, END):
        return None, chosen == LEAVE
    return (proposed if proposed and chosen == usual else proposal(outlook, line, contact, chosen)), True


def _choice(door: Door, kinds: Sequence[str], written: str) -> str:
    """Read the number of a kind, or what leaves the line or ends; raise KaffegenError for anything else."""
    if written in (LEAVE, END):
        return written
    if written.isdecimal() and 1 <= int(written) <= len(kinds):
        return kinds[int(written) - 1]
    raise door.stop("cli.which-number", most=str(len(kinds)))


def _person(door: Door, outlook: Outlook, offered: Sequence[Contact]) -> Contact | None:
    """Ask whom a line is about, until somebody is meant or the answer is empty; those it may be about are numbered."""
    for number, one in enumerate(offered, 1):
        click.echo(f"    {number}  {one.name or one.id}")
    while who := click.prompt(door.language.say("cli.inbox.who"), default="", show_default=False).strip():
        if who.isdecimal() and 1 <= int(who) <= len(offered):
            return offered[int(who) - 1]
        people = people_meant(outlook.journal, who)
        if len(people) == 1:
            return people[0]
        names = ", ".join(one.name or one.id for one in people)
        key = "cli.several" if people else "cli.unknown-person.none"
        click.echo(door.language.say(key, text=who, choices=f" {names}", suggestion=""), err=True)
    return None
