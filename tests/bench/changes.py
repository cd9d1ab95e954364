"""What a person changes in a journal between two builds, and how one sees that the second build knows of it."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from processes import FailedError

NAME = re.compile(r"^name: (?P<name>.+)$", re.MULTILINE)
CONTACT = re.compile(r"^contact: (?P<id>\S+)$", re.MULTILINE)
WORDS = "Helt nye ord ved et bord."
FAMILY = "Nyfjell-Morgenstjerne"
FRONT = "\n---\n"


@dataclass(frozen=True, slots=True)
class Change:
    """A file with its text before and after, and the page that has certain words when the change has come through."""

    path: Path
    before: str
    after: str
    page: Path
    words: str

    def make(self) -> None:
        """Write the text after."""
        self.path.write_text(self.after, "utf-8")

    def undo(self) -> None:
        """Write the text before."""
        self.path.write_text(self.before, "utf-8")

    def see(self) -> None:
        """Raise FailedError if the page does not have the words: then nothing was measured."""
        if self.words not in self.page.read_text("utf-8"):
            raise FailedError(f"{self.page.parent.name} was built without what was changed")


def one_note(root: Path) -> Change:
    """Give the change of one meeting: a paragraph before all others."""
    note, page = next((note, page) for note in _notes(root, "meetings") if (page := page_of(root, note)).is_file())
    return added(note, page)


def added(note: Path, page: Path) -> Change:
    """Give the change of any note with front matter: a paragraph before all others."""
    text = note.read_text("utf-8")
    return Change(note, text, text.replace(FRONT, f"{FRONT}\n{WORDS}\n\n", 1), page, WORDS)


def one_contact(root: Path) -> Change:
    """Give the change of the name of the contact whom most meetings name."""
    named: dict[str, list[Path]] = {}
    for note in _notes(root, "meetings"):
        page, found = page_of(root, note), CONTACT.search(note.read_text("utf-8"))
        if found and page.is_file():
            named.setdefault(found["id"], []).append(page)
    for contact, pages in sorted(named.items(), key=lambda each: -len(each[1])):
        note = root / "journal" / "contacts" / f"{contact}.md"
        if note.is_file() and page_of(root, note).is_file():
            text = note.read_text("utf-8")
            return Change(note, text, NAME.sub(rf"\g<0> {FAMILY}", text, count=1), pages[0], FAMILY)
    raise FailedError("no contact is named by a meeting that is shown")


def language(root: Path) -> Change:
    """Give the change of the site's language, from Norwegian to Danish."""
    path = root / "mkdocs.yml"
    text = path.read_text("utf-8")
    return Change(path, text, text.replace("language: nb", "language: da"), root / "site" / "index.html", 'lang="da"')


def page_of(root: Path, note: Path) -> Path:
    """Give where the page of a note is built."""
    return root / "site" / note.relative_to(root / "journal").with_suffix("") / "index.html"


def note_at(root: Path, location: str) -> Path:
    """Give the note whose page lies at an address below the site, whether there is one or not."""
    return root / "journal" / f"{unquote(location.partition('#')[0]).rstrip('/') or 'index'}.md"


def _notes(root: Path, folder: str) -> list[Path]:
    return sorted((root / "journal" / folder).glob("*.md"))
