"""`kaffegen due`: what to do, towards whom, and since when."""

from typing import Any

import click

from kaffegen.commands.answered import answered


@click.command("due")
@click.option("--person", metavar="WHO", help="Only towards this person (id, name or alias).")
@click.option("--rule", metavar="RULE", help="Only of this rule, such as thank.")
@click.option("--until", metavar="DATE", help="All that is due up to that day.")
@click.option("--all", "everything", is_flag=True, help="In every state: later, put off, passed by too.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@answered
def command(**_: Any) -> None:
    """Say what is due: overdue, today and in the coming week.

    On a terminal each has a number, by which `done`, `snooze` and `drop` know it.
    Example: kaffegen due --person "Kari Berg" --all
    """
