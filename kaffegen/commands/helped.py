"""`kaffegen helped`: everybody who opened a door, gave a name or an hour, to be told and thanked (M63, M70)."""

from collections.abc import Iterable

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.draft import as_json
from kaffegen.drafts import Draft, Drafts
from kaffegen.insights.chains import chains
from kaffegen.insights.helped import Helper, helpers
from kaffegen.model import Contact
from kaffegen.wording import plain

LATEST = 3
KIND = "helped"


@click.command("helped")
@click.option("--no-drafts", "brief", is_flag=True, help="Only who helped, and how.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options
def command(door: Door, brief: bool, form: str) -> None:
    """List who helped in the last two years, those who opened doors first, each with a text that tells and thanks.

    Example: kaffegen helped
    """
    outlook = door.outlook()
    found = helpers(outlook.known, chains(outlook.known))
    drafts = Drafts(outlook.known, outlook.own_drafts)
    if form == "json":
        click.echo(door.json(helpers=[_as_json(helper, drafts.about(helper.contact, KIND)) for helper in found]))
        return
    if not found:
        click.echo(door.language.say("cli.helped.none"))
    for helper in found:
        click.echo(helper.contact.name or helper.contact.id)
        for line in _lines(door, helper):
            click.secho(f"    {line}", dim=True)
        if not brief:
            draft = drafts.about(helper.contact, KIND)
            click.echo(f"\n{draft.subject}\n\n{draft.body}\n")


def _lines(door: Door, helper: Helper) -> list[str]:
    say, listed = door.language.say, door.language.listed
    lines = []
    if helper.by:
        lines.append(f"{say('helped.by')} {listed(_called(helper.by))}")
    if helper.led_to:
        lines.append(f"{say('helped.led-to')} {listed(_called(helper.led_to))}")
    if helper.names:
        lines.append(f"{say('helped.names')} {listed(list(helper.names))}")
    if helper.hours:
        lines.append(say("helped.hours", days=listed([door.language.short(day) for day in helper.hours[-LATEST:]])))
    if helper.got:
        lines.append(f"{say('helped.got')} {'; '.join(plain(what) for what in helper.got)}")
    return lines


def _called(people: Iterable[Contact]) -> list[str]:
    return [contact.name or contact.id for contact in people]


def _as_json(helper: Helper, draft: Draft) -> dict[str, object]:
    return {
        "contact": helper.contact.id,
        "contact_name": helper.contact.name or helper.contact.id,
        "hours": [str(day) for day in helper.hours],
        "led_to": [contact.id for contact in helper.led_to],
        "names": list(helper.names),
        "got": list(helper.got),
        "through": [contact.id for contact in helper.by],
        "draft": as_json(draft),
        "last_sent": str(helper.last_sent) if helper.last_sent else None,
    }
