"""From files to a plan: what is in them, and who in the journal that is."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from kaffegen.commands.door import Door
from kaffegen.commands.given import Handed
from kaffegen.commands.progress import Progress
from kaffegen.formats import known
from kaffegen.formats.record import Heard
from kaffegen.incoming.noted import Noted, noted
from kaffegen.incoming.planned import Place, Planning
from kaffegen.incoming.updated import Manner
from kaffegen.model import Company, folded
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import files_in, source_in
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner as Reading


class Told(NamedTuple):
    """What the files tell, and the plan that comes of it."""

    heard: tuple[Heard, ...]
    planning: Planning
    passed_over: tuple[str, ...] = ()  # files of a folder that could not be read


def told_by(door: Door, all_handed: Sequence[Handed], mapping: Mapping[str, str]) -> Told:
    """Read the files and plan; the order in which they are named counts for nothing."""
    heard = _newest_first({_digest(each): _heard(door, each, mapping) for each in all_handed})
    contacts, companies, taken = _journal(door)
    place = Place(door.settings.contacts, taken, door.settings.country)
    planning = Planning(contacts, place, Manner(door.today, companies, door.settings.country))
    total = sum(len(each.records) for each in heard)
    with Progress(door.language.say("cli.import.comparing"), total) as tick:
        for source, several in groupby(heard, key=lambda each: each.source):
            records = [record for each in several for record in each.records]
            planning.tell(Heard(source, tuple(records)), tick)
        planning.settle()
    return Told(tuple(heard), planning, tuple(file for each in all_handed for file in each.passed_over))


def _newest_first(heard: Mapping[str, Heard]) -> list[Heard]:
    """Give what was read (by its digest) by source, and of each the file that goes on longest before the others."""
    by_digest = sorted(heard.items(), reverse=True)
    by_day = sorted(by_digest, key=lambda each: _last_day(each[1]), reverse=True)
    return [each for _, each in sorted(by_day, key=lambda each: each[1].source)]


def _last_day(heard: Heard) -> str:
    return max((str(record.fields.get("connected", "")) for record in heard.records), default="")


def _digest(each: Handed) -> str:
    """Give a mark of what was handed over, so that the same twice is the same, however it is called."""
    digest = sha256(each.given.content)
    for name, content in sorted(each.given.files.items()):
        digest.update(b"\0".join([name.encode("utf-8", "replace"), content, b""]))
    return digest.hexdigest()


def _heard(door: Door, each: Handed, mapping: Mapping[str, str]) -> Heard:
    try:
        return known.heard(each.given, door.settings.country, dict(mapping) or None)
    except KaffegenError as error:
        error.words = {"file": each.given.file, "language": door.language.code, **error.words}
        raise


def _journal(door: Door) -> tuple[list[Noted], dict[str, str], set[str]]:
    """Give the contacts, how companies with a note are called, and the ids that are somebody's."""
    contacts: list[Noted] = []
    companies: list[Company] = []
    taken: set[str] = set()
    for file in files_in(door.root, door.settings):
        if file.kind not in ("contact", "company"):
            continue
        source = source_in(file)
        if file.kind == "contact":
            taken.add(folded(file.src.rpartition("/")[2].removesuffix(".md")))
        if not isinstance(source, Source):
            continue
        if file.kind == "contact":
            contacts.append(noted(source))
        elif isinstance(note := note_of(source, Reading(door.settings.country))[0], Company):
            companies.append(note)
    taken |= {folded(old) for contact in contacts for old in _was(contact)}
    return contacts, _called(companies), taken | _lying_there(door)


def _was(contact: Noted) -> list[str]:
    was = contact.fields.get("was") or ()
    return [part.strip() for part in (was.split(",") if isinstance(was, str) else was) if isinstance(part, str)]


def _lying_there(door: Door) -> set[str]:
    """Give the names of all that lies in the folder of contacts, note or not."""
    folder = door.root / door.settings.docs_dir / door.settings.contacts
    return {folded(entry.stem) for entry in folder.iterdir()} if folder.is_dir() else set()


def _called(companies: Iterable[Company]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in companies:
        for name in (one.id, one.name, *(one.aliases or ())):
            if name:
                found.setdefault(folded(name), one.name or one.id)
    return found
