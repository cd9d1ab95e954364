"""`kaffegen path`: who can open the door to somebody, the warmest way first (M08, M09)."""

import click

from kaffegen.commands.completion import people
from kaffegen.commands.door import Door, options
from kaffegen.commands.people import known_person
from kaffegen.insights.ties import Ties, WarmPath
from kaffegen.wording import path_words


@click.command("path")
@click.argument("who", shell_complete=people)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, who: str, form: str) -> None:
    """Say whom to ask for an introduction to WHO (id, name or alias), the warmest way first.

    Example: kaffegen path "Vibeke Storm"
    """
    outlook = door.outlook()
    contact = known_person(door, outlook.journal, who)
    paths = Ties(outlook.known).paths_to(contact)
    if form == "json":
        click.echo(door.json(contact=contact.id, paths=[_as_json(door, path) for path in paths]))
    elif paths:
        for path in paths:
            click.echo(path_words(path, door.language))
    else:
        click.echo(door.language.say("cli.path.none", name=contact.name or contact.id))


def _as_json(door: Door, path: WarmPath) -> dict[str, object]:
    return {
        "ask": path.opener.id,
        "strength": path.strength,
        "through": [link.to.id for link in path.links],
        "how": [link.how for link in path.links],
        "words": path_words(path, door.language),
    }
