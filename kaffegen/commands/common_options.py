"""Options that commands share, so that each is worded once."""

from pathlib import Path

import click

directory_option = click.option(
    "-C",
    "--directory",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="The folder of mkdocs.yml.",
)
today_option = click.option("--today", metavar="DATE", help="Take this day for today (2026-11-18).")
as_of_option = click.option("--as-of", metavar="DATE", help='As it was committed on that day: "i går", 2026-06-01.')
