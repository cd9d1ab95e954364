"""A journal in which things are to be done, in one of the three languages, and a terminal to be asked at."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.commands.small_journal import write

NOTES = {
    "me.md": "name: Siri\nskip: [plan, rhythm]",
    "contacts/kari-moe.md": "name: Kari Moe\nconnected: true",
    "meetings/a.md": "contact: kari-berg\ndate: 2026-11-16\nwent: well\nskip: [connect]",
    "meetings/b.md": "contact: Ola Dahl\ninvited: 2026-11-05",
    "meetings/c.md": "contact: Vibeke Storm\ndate: 2026-11-20T13:00\nprepared: true",
}
THANKS = {"nb": "Takket Kari Berg", "da": "Takkede Kari Berg", "en": "Thanked Kari Berg"}
UNDO = {"nb": "angre", "da": "fortryd", "en": "undo"}


def begun(root: Path, code: str = "nb") -> dict[str, bytes]:
    """Write the journal, and give what all its files hold."""
    write(root, NOTES, code)
    return held(root)


def held(root: Path) -> dict[str, bytes]:
    """Give what all files of the journal hold."""
    journal = root / "journal"
    return {path.relative_to(journal).as_posix(): path.read_bytes() for path in journal.rglob("*") if path.is_file()}


def others(root: Path, before: dict[str, bytes]) -> dict[str, str]:
    """Give the files that are not as before, as text."""
    return {name: text.decode() for name, text in held(root).items() if before.get(name) != text}


def at_terminal(root: Path, answers: str, *arguments: str) -> tuple[int, str]:
    """Run a command as at a terminal, with these answers typed; give how it ended, and all that was seen."""
    own, theirs = pty.openpty()
    run = [sys.executable, "-c", "from kaffegen.commands import main; main()", *arguments]
    with subprocess.Popen(run, cwd=root, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        os.close(theirs)
        os.write(own, answers.encode())
        seen = b""
        while True:
            try:
                part = os.read(own, 4096)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            seen += part
        code = process.wait(timeout=60)
    os.close(own)
    return code, seen.decode("utf-8", "replace").replace("\r\n", "\n")
