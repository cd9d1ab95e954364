"""`kaffegen export`: all of the journal, or of one person, for another program; no lock-in (M01)."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from kaffegen.commands.door import Door, options
from kaffegen.commands.exported_people import of_people, people_said, srcs_of
from kaffegen.commands.written import is_among_notes, print_to, write
from kaffegen.feeds import KINDS as FEEDS
from kaffegen.feeds import entries, feed
from kaffegen.formats.csv_contacts import write_csv
from kaffegen.formats.json_notes import write_json
from kaffegen.formats.vcard_write import Version, write_vcards
from kaffegen.model import Contact, Outlook
from kaffegen.outgoing.leaving import Leaving, leaving
from kaffegen.pipeline import published
from kaffegen.values import Manner

VERSIONS: Mapping[str, Version] = {"4.0": "4.0", "3.0": "3.0"}
USUAL = "4.0"


class Wish(NamedTuple):
    """What was asked for: the people (none: everybody), and how."""

    door: Door
    people: Sequence[Contact]
    with_private: bool
    version: Version


class Written(NamedTuple):
    """A file's text, what is in it, counted, by the key of its words; and what left, where notes did."""

    text: str
    counts: Mapping[str, int]
    left: Leaving | None = None


def _notes(outlook: Outlook, wish: Wish, *, with_meetings: bool) -> Leaving:
    only = srcs_of(outlook.journal, wish.people, with_meetings=with_meetings)
    manner = Manner(wish.door.settings.country)
    return leaving(outlook.journal, manner, wish.door.language.code, with_private=wish.with_private, only=only)


def _vcard(outlook: Outlook, wish: Wish) -> Written:
    found = _notes(outlook, wish, with_meetings=False)
    return Written(write_vcards(found.records, wish.version), {"contacts": len(found.records)}, found)


def _json(outlook: Outlook, wish: Wish) -> Written:
    found = _notes(outlook, wish, with_meetings=True)
    counts = {"contacts": len(found.records), "notes": len(found.notes)}
    return Written(write_json(found.records, found.notes, wish.door.today), counts, found)


def _csv(outlook: Outlook, wish: Wish) -> Written:
    found = _notes(outlook, wish, with_meetings=False)
    return Written(write_csv(found.records), {"contacts": len(found.records)}, found)


def _ics(outlook: Outlook, wish: Wish) -> Written:
    seen = outlook if wish.with_private else published(outlook)
    found = of_people(entries(seen, FEEDS), seen, wish.people)
    counts = {kind: len(some) for kind, some in found.items()}
    return Written(feed(found, wish.door.language, wish.door.today), counts)


FORMATS: Mapping[str, Callable[[Outlook, Wish], Written]] = {
    "vcard": _vcard,
    "json": _json,
    "csv": _csv,
    "ics": _ics,
}


@click.command("export")
@click.argument("kind", type=click.Choice([*FORMATS]))
@click.option("--to", "path", type=click.Path(path_type=Path), metavar="FILE", help="The file to write.")
@click.option("--person", "people", multiple=True, metavar="WHO", help="Of this person alone; may be said again.")
@click.option("--private", is_flag=True, help="With private notes and sections: for yourself only.")
@click.option("--version", type=click.Choice([*VERSIONS]), help="Of vCard; 4.0 where it is not said.")
@options
def command(
    door: Door, kind: str, path: Path | None, people: tuple[str, ...], private: bool, version: str | None
) -> None:
    """Write the contacts, or all notes, for another program; with --person what is known of somebody.

    vcard and csv have the contacts, json every note, ics the meetings and what is due. Without private notes, as the
    built site; the file is readable by you alone. Example: kaffegen export vcard --to ~/kontakter.vcf
    """
    if version and kind != "vcard":
        raise door.stop("cli.export.version", kind=kind)
    if path is None and sys.stdout.isatty():
        raise door.stop("cli.export.where", kind=kind)
    seen = door.outlook()
    if path and private and is_among_notes(door, path):  # mkdocs build takes along all that lies there
        raise door.stop("cli.ics.inside", file=str(path))
    meant = people_said(door, seen.journal, people, with_private=private, needs_note=kind in ("vcard", "csv"))
    found = FORMATS[kind](seen, Wish(door, meant, private, VERSIONS[version or USUAL]))
    if path:
        write(door, path, found.text)
    else:
        print_to(door, sys.stdout.buffer, found.text)
    _tell(door, found, path, is_private=private)


def _tell(door: Door, found: Written, path: Path | None, *, is_private: bool) -> None:
    """Say what was written, on the other stream where the file itself went to the output, and what was not."""
    spoken, is_aside = door.language, path is None
    counted = [spoken.count(f"cli.export.{name}", number) for name, number in found.counts.items()]
    file = str(path) if path else spoken.say("cli.export.output")
    click.echo(spoken.say("cli.ics.written", what=spoken.listed(counted), file=file), err=is_aside)
    if is_private:
        click.echo(spoken.say("cli.ics.private"), err=is_aside)
    if found.left is None:
        return
    if found.left.private:
        click.echo(spoken.count("cli.export.left", found.left.private), err=is_aside)
    for unread in found.left.unread:
        key = "cli.export.unread.fields" if unread.fields else "cli.export.unread"
        click.echo(spoken.say(key, file=unread.file, fields=", ".join(unread.fields)), err=True)
    if found.left.unread:
        sys.exit(1)
