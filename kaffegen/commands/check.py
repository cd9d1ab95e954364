"""`kaffegen check`: everything that is wrong in the notes, with file, line and column; advice when asked for (M20)."""

from pathlib import Path
from typing import Any

import click

from kaffegen.commands.answered import answered


@click.command("check")
@click.argument("notes", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="End with 1 on warnings too.")
@click.option("--advice", "advised", is_flag=True, help="Add how the text of an invitation could be better.")
@answered
def command(**_: Any) -> None:
    """Check the journal, or only the NOTES given: line, column, what is wrong, what would be right.

    Ends with 1 when there are errors. Example: kaffegen check --format github
    """
