"""`kaffegen diff`: what changed between two days, or two commits, in words."""

import click

from kaffegen.commands.back import past_named
from kaffegen.commands.door import Door, options
from kaffegen.history.between import between, gone
from kaffegen.log_words import LogWords, in_order
from kaffegen.model import Change
from kaffegen.pipeline import look_back


@click.command("diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B", default="HEAD")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, before: str, after: str, form: str) -> None:
    """Say what changed in the journal from A to B: days ("3 uker siden"), else commits as git names them.

    B is the last commit unless said.

    Example: kaffegen diff 2026-06-01 2026-11-18
    """
    first, last = past_named(door, before), past_named(door, after)
    one, other = look_back(first, door.today).journal, look_back(last, door.today).journal
    words, earlier = LogWords(other, door.language, door.today), LogWords(one, door.language, door.today)
    changed = in_order(between(one, first, other, last))
    lost = [earlier.called(note) for note in gone(one, first, other, last)]
    if form == "json":
        told = [_as_json(words, src, change) for src, change in changed]
        click.echo(door.json(**{"from": first.commit, "to": last.commit}, changes=told, gone=lost))
        return
    lines = words.lines(changed)
    lines += [door.language.say("cli.diff.gone", name=name) for name in lost]
    click.echo("\n".join(lines) if lines else door.language.say("cli.diff.none"))


def _as_json(words: LogWords, src: str, change: Change) -> dict[str, object]:
    return {
        "kind": change.kind,
        "file": src,
        "contacts": [contact.id for contact in words.people(src, change)],
        "said": words.meant(src, change),
        "before": change.before or None,
        "after": change.after or None,
        "item": change.item or None,
    }
