"""`kaffegen who`: I read something on a topic; who would like to have it (M65)."""

import click

from kaffegen.commands.door import Door, options
from kaffegen.insights.interests import Interests, Listener
from kaffegen.wording import reasons_words

MOST = 8


@click.command("who")
@click.argument("topic", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, topic: tuple[str, ...], form: str) -> None:
    """Say who would like to hear of TOPIC, in your own words, and why.

    Example: kaffegen who lagerroboter
    """
    outlook = door.outlook()
    about = " ".join(topic)
    found = Interests(outlook.known).listeners(about)[:MOST]
    if form == "json":
        click.echo(door.json(topic=about, people=[_as_json(listener) for listener in found]))
        return
    if not found:
        click.echo(door.language.say("cli.who.none", topic=about))
    for listener in found:
        said = [reasons_words(listener.reasons, door.language)]
        if listener.last_sent:
            said.append(door.language.say("theme.last-sent", day=door.language.on(listener.last_sent, door.today)))
        click.echo(listener.contact.name or listener.contact.id)
        click.secho(f"    {' · '.join(said)}", dim=True)


def _as_json(listener: Listener) -> dict[str, object]:
    return {
        "contact": listener.contact.id,
        "contact_name": listener.contact.name or listener.contact.id,
        "reasons": list(listener.reasons),
        "last_sent": str(listener.last_sent) if listener.last_sent else None,
    }
