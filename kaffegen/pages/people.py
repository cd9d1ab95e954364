"""People on pages: where those without a note have their page, and the two letters that stand for a face."""

import re
import unicodedata

from kaffegen.model import Contact, Outlook, folded

_NO_SLUG = re.compile(r"[^\w]+")


def srcs_without_note(outlook: Outlook) -> dict[str, str]:
    """Give a page's path to each person without a note: readable, and nobody else's."""
    folder = outlook.known.settings.contacts
    taken = {folded(note.about.src) for note in outlook.journal.notes}
    found: dict[str, str] = {}
    for contact in outlook.journal.contacts:
        if contact.has_note:
            continue
        slug = _NO_SLUG.sub("-", unicodedata.normalize("NFC", contact.name).lower()).strip("-")[:80] or "person"
        src, number = f"{folder}/{slug}.md", 2
        while folded(src) in taken or slug == "index":
            src, number, slug = f"{folder}/{slug}-{number}.md", number + 1, f"{slug}-"
        taken.add(folded(src))
        found[contact.id] = src
    return found


def initials(contact: Contact) -> str:
    """Give two letters for a person."""
    parts = (contact.name or contact.id).replace("-", " ").split() or ["·"]
    return (
        "".join(part[0] for part in (parts[0], parts[-1]) if part).upper() if len(parts) > 1 else parts[0][:2].upper()
    )
