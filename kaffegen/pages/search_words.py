"""What the search is to find a note by, beside its title and its own text."""

from kaffegen.model import Note
from kaffegen.pages.view import View

FIELDS = (
    "aliases", "role", "company", "city", "area", "address", "industry", "email", "phone",
    "venue", "theme", "purpose", "topics", "needs", "companies", "relation",
    "for_them", "for_me", "research", "questions", "gave", "got", "openings",
)  # fmt: skip


def search_words(view: View, note: Note) -> str:
    """Give the words of the fields that people search by; each of them is on the page, or another name for it."""
    found: list[str] = []
    for name in FIELDS:
        value = getattr(note, name, None)
        if not value:
            continue
        if isinstance(value, str):
            found.append(value)
        else:
            found.extend(value.values() if isinstance(value, dict) else value)
    return view.plain(" · ".join(found))
