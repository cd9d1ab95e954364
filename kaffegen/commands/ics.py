"""`kaffegen ics`: meetings and follow-ups as a file for the telephone's calendar, without a server (M06, M60)."""

from pathlib import Path

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.written import is_among_notes, write
from kaffegen.feeds import KINDS, entries, feed
from kaffegen.pipeline import published


@click.command("ics")
@click.option("--to", "path", type=click.Path(path_type=Path), required=True, metavar="FILE", help="The file to write.")
@click.option("--kind", type=click.Choice([*KINDS, "all"]), default="all", show_default=True)
@click.option("--private", is_flag=True, help="With private notes: for your own telephone only.")
@options
def command(door: Door, path: Path, kind: str, private: bool) -> None:
    """Write the coffee meetings and what is due to FILE, which the calendar of a telephone opens.

    Without private notes, as the built site; readable by you alone. Example: kaffegen ics --to ~/Sync/kaffe.ics
    """
    seen = door.outlook()
    if private and is_among_notes(door, path):  # mkdocs build takes along all that lies there
        raise door.stop("cli.ics.inside", file=str(path))
    found = entries(seen if private else published(seen), KINDS if kind == "all" else (kind,))
    write(door, path, feed(found, door.language, door.today))
    counted = [door.language.count(f"cli.ics.{name}", len(some)) for name, some in found.items()]
    click.echo(door.language.say("cli.ics.written", what=door.language.listed(counted), file=str(path)))
    if private:
        click.echo(door.language.say("cli.ics.private"))
