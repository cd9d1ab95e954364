"""Who names the one that goes: in fields and links of other notes, which name the one who stays from now on."""

import posixpath
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from kaffegen.edit import Refer
from kaffegen.model import Contact, Journal, Note, folded
from kaffegen.read.assemble import references

_MARKUP = re.compile(r"[\[\]|#,\"'\\]")


def names_instead(journal: Journal, stays: Contact, goes: Contact) -> dict[str, str]:
    """Give what to write in place of each name (folded) that means the one who goes, and nobody else."""
    own = {folded(name) for name in _names(stays)}
    is_clear = bool(stays.name) and not _MARKUP.search(stays.name) and _is_theirs(journal, stays.name, stays, goes)
    named = stays.name if is_clear else stays.id
    ids = (goes.id, *(goes.was or ())) if goes.has_note else ()
    instead = {folded(name): named for name in (goes.name, *(goes.aliases or ())) if name}
    instead |= {folded(name): stays.id for name in ids}
    return {old: new for old, new in instead.items() if old not in own and _is_theirs(journal, old, stays, goes)}


def referring(journal: Journal, stays: Contact, goes: Contact) -> dict[str, tuple[Refer, ...]]:
    """Give what changes in each note that names the one who goes, by its path; their two own notes left out."""
    instead = names_instead(journal, stays, goes)
    notes = [note for note in journal.notes if note is not stays and note is not goes]
    naming = {note.about.src for note, _, name in references(notes) if folded(name) in instead}
    naming |= {note.about.src for note in notes if any(_bare(link.name) in instead for link in note.about.links)}
    found: dict[str, tuple[Refer, ...]] = {}
    for note in notes:
        paths = paths_instead(note, stays, goes)
        if note.about.src in naming or paths:
            found[note.about.src] = (Refer(tuple(instead.items()), tuple(paths.items())),)
    return found


def paths_instead(note: Note, stays: Contact, goes: Contact) -> Mapping[str, str]:
    """Give the addresses by which a note's Markdown leads to the file that goes, with what leads to the other one."""
    file = goes.about.src.rpartition("/")[2]
    if not goes.has_note or not any(name in note.about.text for name in {file, quote(file)}):
        return {}
    folder = posixpath.dirname(note.about.src)
    old, new = (posixpath.relpath(one.about.src, folder or ".") for one in (goes, stays))
    ways: Iterable[str] = (old, f"./{old}", quote(old), f"./{quote(old)}")
    return {way: quote(new) for way in ways}


def _bare(name: str) -> str:
    return folded(name.partition("#")[0])


def _names(contact: Contact) -> list[str]:
    names = (contact.id, contact.name, *(contact.was or ()), *(contact.aliases or ()))
    return [name for name in names if name]


def _is_theirs(journal: Journal, name: str, stays: Contact, goes: Contact) -> bool:
    """Tell whether a name means one of the two and nobody else."""
    found = journal.people.get(folded(name), ())
    return all(one is stays or one is goes for one in found)
