"""An act: what is to be changed in one note, and what was done, as a relationship log would say it."""

from typing import NamedTuple

from kaffegen.edit import Change
from kaffegen.model import Contact
from kaffegen.problems import KaffegenError


class Act(NamedTuple):
    """The changes of a note, by its path from the journal's folder; or the text of a note that is `begun`."""

    src: str
    said: str  # "Thanked Kari Berg": for the one who did it, for undoing it, and for git
    changes: tuple[Change, ...] = ()
    begun: str = ""
    after: str = ""  # what one should know when it is done, such as that it is for ever


class CannotActError(KaffegenError):
    """Only a person can do it, or it means nothing as the journal stands; the words say how."""


def called(contact: Contact | None) -> str:
    """Give what a person is called."""
    return (contact.name or contact.id) if contact else ""
