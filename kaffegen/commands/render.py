"""`kaffegen render`: the pages as plain files, of today or as the journal was on any day."""

from pathlib import Path

import click

from kaffegen.advice import advice
from kaffegen.commands.back import as_of_option
from kaffegen.commands.door import Door, options
from kaffegen.commands.todays_privacy import with_todays_privacy
from kaffegen.commands.written import NotWrittenError, target_of, write
from kaffegen.pages import View
from kaffegen.pages.view import found_in
from kaffegen.pipeline import published
from kaffegen.plain_site import STYLES, PlainSite
from kaffegen.publish import AlsoPrivate, Publisher

LISTED = ".kaffegen"  # the files of an earlier time, which are taken away: what has become private must not stay
LOOKS = Path(__file__).parent.parent / "assets" / "styles"


@click.command("render")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR")
@click.option("--private", is_flag=True, help="With private notes: for your own eyes only.")
@click.option("--front-matter", "fields", is_flag=True, help="With a title in front matter, for another generator.")
@options
@as_of_option
def command(door: Door, folder: Path, private: bool, fields: bool) -> None:
    """Write the pages to DIR as plain HTML files, readable by you alone. Without private notes, as the built site.

    With --as-of, what has been made private since is left out too. But a text that you have since moved into a
    private part of an open note ("Bare for meg") still shows, as it stood then: look before you pass it on.

    Example: kaffegen render --to ~/kaffe-i-juni --as-of 2026-06-01
    """
    if _is_in_journal(door, folder):  # mkdocs build takes along all that lies there
        raise door.stop("cli.render.inside", folder=str(folder))
    seen, also = with_todays_privacy(door, door.past) if door.past and not private else (door.outlook(), AlsoPrivate())
    publisher = None if private else Publisher(seen.journal, door.settings.language, also)
    remarks = list(advice(seen.known))
    shown = published(seen, publisher) if publisher else seen
    view = View(shown, remarks=found_in(publisher.problems(remarks) if publisher else remarks))
    files = dict(PlainSite(view, publisher, with_fields=fields).files())
    files[STYLES] = "\n".join(part.read_text("utf-8") for part in sorted(LOOKS.iterdir()))
    _forget(folder)
    for name, text in {LISTED: "".join(f"{name}\n" for name in sorted(files)), **files}.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = error.strerror or str(error)
            raise NotWrittenError("cli.not-written", file=str(path), why=why, language=door.language.code) from None
        write(door, path, text)
    click.echo(door.language.count("cli.render.written", len(files) - 1, folder=str(folder)))


def _is_in_journal(door: Door, folder: Path) -> bool:
    journal = target_of(door.root / door.settings.docs_dir)
    return target_of(folder).is_relative_to(journal) or journal.is_relative_to(target_of(folder))


def _forget(folder: Path) -> None:
    """Take away what was written there at an earlier time."""
    listed = folder / LISTED
    names = listed.read_text("utf-8", "replace").splitlines() if listed.is_file() else []
    for name in names:
        path = folder / name
        if path.suffix in (".html", ".css") and target_of(path).is_relative_to(target_of(folder)) and path.is_file():
            path.unlink()
