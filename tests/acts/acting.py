"""How these tests act: a journal on disk, a follow-up of a rule, the act on it, and what became of the files."""

import datetime as dt
import difflib
from collections.abc import Callable, Mapping
from pathlib import Path

from kaffegen.acts.act import Act
from kaffegen.edit import changed, edit_note
from kaffegen.languages import Language, language
from kaffegen.model import Action, Contact, Outlook
from kaffegen.pipeline import look
from kaffegen.settings import Settings

TODAY = dt.date(2026, 11, 18)  # a Wednesday
CONFIG = "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen: {{language: {code}, country: NO{more}}}\n"
ME = {"me.md": "---\nname: Siri\nskip: [plan, rhythm]\n---\n"}
KARI = {"contacts/kari.md": "---\nname: Kari Berg\nconnected: true\n---\n"}
OLA = {"contacts/ola.md": "---\nname: Ola Dahl\nconnected: true\n---\n"}
NB = language("nb")


def journal(root: Path, files: Mapping[str, str], code: str = "nb", more: str = "") -> Path:
    """Write a journal: the path below `journal/`, and the text."""
    (root / "mkdocs.yml").write_text(CONFIG.format(code=code, more=more), "utf-8")
    for src, text in files.items():
        file = root / "journal" / src
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return root


def seen(root: Path, today: dt.date = TODAY) -> Outlook:
    """Look at the journal as it lies there now."""
    return look(root, today)


def of_rule(outlook: Outlook, rule: str, contact: str = "") -> Action:
    """Give the one follow-up of a rule."""
    (found,) = (
        a for a in outlook.actions if a.rule.name == rule and (not contact or (a.contact and a.contact.id == contact))
    )
    return found


def person(outlook: Outlook, name: str) -> Contact:
    """Give the person of that id, or name."""
    found = outlook.journal.who(name)
    assert found is not None
    return found


def bytes_of(root: Path) -> dict[str, bytes]:
    """Give all files of the journal."""
    return {str(p.relative_to(root / "journal")): p.read_bytes() for p in (root / "journal").rglob("*") if p.is_file()}


def carried_out(root: Path, act: Act, code: str = "nb") -> tuple[str, list[str]]:
    """Carry out an act; give which file became another, and its changed lines, as a diff marks them."""
    before = bytes_of(root)
    if act.begun:
        kind = "me" if act.src == "me.md" else "meeting"
        text = changed(act.begun.encode(), act.changes, kind=kind, language=code)
        (root / "journal" / act.src).parent.mkdir(exist_ok=True)
        (root / "journal" / act.src).write_bytes(text)
    else:
        edit_note(root, Settings(country="NO", language=code), act.src, act.changes, act.said)
    after = bytes_of(root)
    (file,) = (src for src in after if after[src] != before.get(src))
    old, new = (text.decode().splitlines() for text in (before.get(file, b""), after[file]))
    return file, [line for line in difflib.ndiff(old, new) if line[0] in "+-"]


Decide = Callable[[Outlook, Action, Language], Act]
