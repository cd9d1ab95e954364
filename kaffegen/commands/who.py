"""`kaffegen who`: I read something on a topic; who would like to have it (M65)."""

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.draft import as_json
from kaffegen.commands.people import known_person
from kaffegen.drafts import Drafts
from kaffegen.insights.interests import Interests, Listener
from kaffegen.wording import reasons_words

MOST = 8


@click.command("who")
@click.argument("topic", nargs=-1, required=True)
@click.option("--to", metavar="WHO", help="Write the draft to this person, not to the first one.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, topic: tuple[str, ...], to: str | None, form: str) -> None:
    """Say who would like to hear of TOPIC, in your own words, and why; and write the text to send.

    Example: kaffegen who lagerroboter
    """
    outlook = door.outlook()
    about = " ".join(topic).strip()
    if not about:
        raise door.stop("cli.who.empty")
    found = Interests(outlook.known).listeners(about)[:MOST]
    reader = known_person(door, outlook.journal, to) if to else found[0].contact if found else None
    draft = Drafts(outlook.known, outlook.own_drafts).about(reader, "drip", about) if reader else None
    if form == "json":
        people = [_as_json(listener) for listener in found]
        click.echo(door.json(topic=about, people=people, draft=as_json(draft) if draft else None))
        return
    if not found:
        click.echo(door.language.say("cli.who.none", topic=about))
    for listener in found:
        said = [reasons_words(listener.reasons, door.language)]
        if listener.last_sent:
            said.append(door.language.say("theme.last-sent", day=door.language.on(listener.last_sent, door.today)))
        click.echo(listener.contact.name or listener.contact.id)
        click.secho(f"    {' · '.join(said)}", dim=True)
    if draft and reader:
        click.secho(f"\n{door.language.say('cli.who.draft', name=reader.name or reader.id)}", bold=True)
        click.echo(f"{draft.subject}\n\n{draft.body}")


def _as_json(listener: Listener) -> dict[str, object]:
    return {
        "contact": listener.contact.id,
        "contact_name": listener.contact.name or listener.contact.id,
        "reasons": list(listener.reasons),
        "last_sent": str(listener.last_sent) if listener.last_sent else None,
    }
