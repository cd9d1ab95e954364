"""`kaffegen activity`: what was done in a period, as job seekers have to show it, without private words (M06)."""

import csv
import datetime as dt
import io
from dataclasses import replace

import click

from kaffegen.commands.door import Door, options
from kaffegen.drafts.discreet import Discretion
from kaffegen.insights.activity import Activity, activities, notes_of_period
from kaffegen.insights.meant import meant_by
from kaffegen.publish import Publisher
from kaffegen.read.assemble import journal_of
from kaffegen.wording import outcome_words, plain

USUAL = dt.timedelta(days=29)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = ("label.date", "activity.what", "label.people", "label.company", "label.purpose", "activity.outcome")


@click.command("activity")
@click.option("--from", "first", metavar="DATE", help="The first day; 30 days back unless said.")
@click.option("--to", "last", metavar="DATE", help="The last day; today unless said.")
@click.option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True)
@options
def command(door: Door, first: str | None, last: str | None, form: str) -> None:
    """List what you did from one day to another: date, whom, company, purpose, outcome.

    Example: kaffegen activity --from 2026-11-01 --to 2026-11-30 --format csv
    """
    end = door.day(last) if last else door.today
    begin = door.day(first) if first else end - min(USUAL, end - dt.date.min)
    if begin > end:
        raise door.stop("cli.activity.backwards", first=str(begin), last=str(end))
    found = [(activity, _row(door, activity, company)) for activity, company in _done(door, begin, end)]
    if form == "json":
        click.echo(door.json(**{"from": str(begin), "to": str(end)}, activities=[_as_json(a, row) for a, row in found]))
    elif form == "csv":
        click.echo(_as_csv([[door.language.say(key) for key in COLUMNS], *(row for _, row in found)]), nl=False)
    elif found:
        for _, row in found:
            click.echo(" · ".join(part for part in row if part))
    else:
        click.echo(door.language.say("cli.activity.none"))


def _done(door: Door, first: dt.date, last: dt.date) -> list[tuple[Activity, str]]:
    """Give what was done, and the company's name; all that is private is left out before."""
    known = door.outlook().known
    journal, keeps = known.journal, Discretion(known).kept
    publisher = Publisher(journal, door.language.code)
    period = notes_of_period(journal, first, last)
    shown = journal_of(publisher.notes([*period, *journal.companies]))
    firms = meant_by(shown.companies)
    done = (replace(found, purpose=keeps(found.purpose)) for found in activities(shown, first, last, door.today))
    return [(found, firms.name(found.company)) for found in done]


def _row(door: Door, activity: Activity, company: str) -> list[str]:
    """Give the columns, each on one line: date, what it was, whom, company, purpose, outcome."""
    say = door.language.say
    people = door.language.listed([contact.name or contact.id for contact in activity.people])
    outcome = outcome_words(activity, door.language)
    row = [str(activity.day), say(f"activity.{activity.kind}"), people, company, plain(activity.purpose), outcome]
    return [" ".join(cell.split()) for cell in row]


def _as_json(activity: Activity, row: list[str]) -> dict[str, object]:
    return {
        "date": str(activity.day),
        "kind": activity.kind,
        "people": [contact.name or contact.id for contact in activity.people],
        "company": row[3] or None,
        "purpose": row[4] or None,
        "outcome": activity.outcome or None,
        "came_of": list(activity.came_of),
    }


def _as_csv(rows: list[list[str]]) -> str:
    """Give the rows as RFC 4180 has them; no cell is a formula for the program that opens it."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerows([[f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row] for row in rows])
    return written.getvalue()
