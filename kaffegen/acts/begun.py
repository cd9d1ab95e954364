"""The note of a meeting that nobody wrote of before: its path, and the few fields that are known."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from kaffegen.beginnings.slug import free, slug
from kaffegen.edit import Change, as_yaml
from kaffegen.model import Contact, Outlook, folded


class Begun(NamedTuple):
    """What an act of a new note is made of, in its order."""

    src: str
    said: str
    changes: tuple[Change, ...]
    begun: str


def meeting_begun(outlook: Outlook, contact: Contact, day: dt.date, fields: Mapping[str, str], said: str) -> Begun:
    """Give the path, named after the day and the person as they usually are, and the front matter."""
    lines = {"contact": as_yaml(contact.id), **{name: value for name, value in fields.items() if value}}
    text = "".join(f"{name}: {value}\n" for name, value in lines.items())
    taken = {folded(meeting.id) for meeting in outlook.journal.meetings}  # of those at hand: the disk has the last word
    name = free(f"{day}-{slug(contact.id)}", taken)
    return Begun(f"{outlook.known.settings.meetings}/{name}.md", said, (), f"---\n{text}---\n")
