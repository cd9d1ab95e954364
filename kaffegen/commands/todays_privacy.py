"""The journal as it was, and what of it is private today: under whatever name, in whatever file, gone or not."""

from kaffegen.commands.door import Door
from kaffegen.history.gateway import Past, Trouble
from kaffegen.history.made_private import made_private
from kaffegen.model import Contact, Journal, Note, Outlook, folded
from kaffegen.pipeline import known_of, look, outlook_from
from kaffegen.publish import AlsoPrivate, Publisher, names_of


def with_todays_privacy(door: Door, past: Past) -> tuple[Outlook, AlsoPrivate]:
    """Give the journal as it was, in which what is private today is private too, and the names that are.

    Raise KaffegenError where git cannot tell what was made private: in doubt nothing is shown.
    """
    seen, now = door.outlook(), look(door.root, door.today)
    try:
        since = made_private(past, now.known.settings, now.journal)
    except Trouble as trouble:
        raise door.stop(f"history.{trouble.key}", said=" ".join(trouble.said.split())) from None
    hidden = Publisher(now.journal, door.settings.language).hidden
    also = _names_in(now.journal, [*hidden, *since.notes], now.known.history.log.secrets)
    names = {folded(name) for name in (*also.people, *also.others)}
    sources = since.sources | also.paths
    notes = []
    for note in seen.journal.notes:
        is_hidden = note.about.src in sources or any(folded(name) in names for name in names_of(note))
        notes.append(note.model_copy(update={"private": True}).belongs_to(note.about) if is_hidden else note)
    known = known_of(notes, seen.known.settings, seen.today, lambda _: seen.known.history)
    return outlook_from(known, seen.problems, seen.own_drafts), also


def _names_in(now: Journal, hidden: list[Note], secrets: frozenset[str]) -> AlsoPrivate:
    """Give the names of what is private today, and of what was and is not open today."""
    private = {note.about.src for note in hidden if note.about.src}
    shown = {folded(name) for note in now.notes if note.about.src not in private for name in names_of(note)}
    people = {name for name in secrets if folded(name) not in shown}
    others: set[str] = set()
    for note in hidden:
        names = people if isinstance(note, Contact) else others
        is_there = bool(note.about.src)
        names.update(name for name in names_of(note) if is_there or folded(name) not in shown)
    return AlsoPrivate(tuple(sorted(people)), tuple(sorted(others)), frozenset(private))
