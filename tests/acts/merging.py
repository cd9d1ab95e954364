"""How these tests unite people: a journal on disk, the merge carried out, and what became of the files."""

from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path

from kaffegen.acts.merge import Merge, merge
from kaffegen.edit.unite import carry
from kaffegen.model import Outlook
from kaffegen.settings import Settings
from tests.acts.acting import NB, bytes_of, journal, person, seen

SETTINGS = Settings(country="NO", language="nb")


def note(front: str, body: str = "") -> str:
    return f"---\n{front}\n---\n{body}"


def planned(root: Path, stays: str = "kari", goes: str = "kb", wins: Collection[str] = ()) -> Merge:
    outlook = seen(root)
    return merge(outlook, person(outlook, stays), person(outlook, goes), NB, wins)


def merged(root: Path, files: Mapping[str, str], wins: Collection[str] = ()) -> dict[str, str]:
    """Write a journal, unite kari with kb, and give all files of it as text."""
    found = planned(journal(root, files), wins=wins)
    carry(root, SETTINGS, found.step, found.said)
    return {src: content.decode() for src, content in bytes_of(root).items()}


def united(root: Path, kari: str, kb: str, wins: Collection[str] = ()) -> str:
    """Give the note of kari after kb has gone into it."""
    files = {"contacts/kari.md": kari, "contacts/kb.md": kb}
    found = merged(root, files, wins)
    assert found.keys() == {"contacts/kari.md"}
    return found["contacts/kari.md"]


def front_of(root: Path, kari: str, kb: str, wins: Collection[str] = ()) -> list[str]:
    """Give the lines of the front matter of kari, whose name is Kari Berg, after kb, Kari B, has gone into it.

    What every merge says, `aliases` and `was`, is left out.
    """
    text = united(root, note(f"name: Kari Berg\n{kari}".strip()), note(f"name: Kari B\n{kb}".strip()), wins)
    lines = text.removeprefix("---\n").partition("\n---\n")[0].split("\n")
    return [line for line in lines if line not in ("name: Kari Berg", "aliases: Kari B", "was: kb")]


def problems_of(outlook: Outlook) -> Counter[tuple[object, ...]]:
    """Give what is wrong in a journal, wherever it stands."""
    return Counter((p.code, p.suggestion, tuple(sorted(p.words.items()))) for p in outlook.problems)
