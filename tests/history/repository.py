"""A real repository with a journal, grown commit by commit as a person does it; git's own configuration stays out."""

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from kaffegen.history.gateway import whole_history_of
from kaffegen.model import Event, Log, Outlook
from kaffegen.pipeline import look
from tests.calling import Ended, kaffegen

CONFIG = "site_name: x\ndocs_dir: journal\ntheme: {name: material}\nplugins:\n  - search\n  - kaffegen:\n"
TODAY = dt.date(2026, 11, 18)
KARI = "contacts/kari-berg.md"
KAFFE = "meetings/kaffe.md"
Files = Mapping[str, str | None]


def whole(text: str) -> str:
    """Give a note: front matter, with `---` on a line of its own before a body; or the text as it is."""
    if text.startswith("---\n"):
        return text
    return f"---\n{text}" if "\n---\n" in text else f"---\n{text}\n---\n"


class Repository:
    """A folder with mkdocs.yml and `journal/`, and what git does in it."""

    def __init__(self, root: Path, **options: str) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        lines = [f"      {name}: {value}\n" for name, value in {"language": "nb", "country": '"NO"', **options}.items()]
        (root / "mkdocs.yml").write_text(CONFIG + "".join(lines), "utf-8")
        (root / "journal").mkdir(exist_ok=True)

    def begin(self) -> "Repository":
        """Make it a repository, with the configuration committed."""
        self.git("init", "--quiet", "-b", "main")
        self.git("add", "mkdocs.yml")
        return self.commit("2026-01-01")

    def write(self, files: Files) -> "Repository":
        """Write notes: a text is front matter, with `---` on a line of its own before a body; None takes it away."""
        for name, text in files.items():
            path = self.root / "journal" / name
            if text is None:
                path.unlink()
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(whole(text).encode())
        return self

    def commit(self, day: str, files: Files | None = None, *, author: str = "Siri Moe") -> "Repository":
        """Write notes and commit everything on a day: `2026-11-02`, or with a time and a zone."""
        self.write(files or {})
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", "x", day=day, author=author)
        return self

    def git(self, *arguments: str, day: str = "", author: str = "Siri Moe", ends_with: tuple[int, ...] = (0,)) -> str:
        """Run git and give what it prints."""
        when = day if "T" in day or day.startswith("@") or not day else f"{day}T12:00:00+0100"
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when} if day else {}
        done = subprocess.run(
            ["git", "-C", str(self.root), *arguments],
            env={**os.environ, **environment(author), **dates},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in ends_with, (arguments, done.stderr, done.stdout)
        return done.stdout.strip()

    def kaffegen(self, *arguments: str) -> Ended:
        """Run kaffegen as a person does, in this process."""
        return kaffegen(*arguments, cwd=self.root, **environment())

    def start(self, *arguments: str) -> Ended:
        """Run the same in a process of its own, for what only one can show."""
        return subprocess.run(
            [sys.executable, "-c", "from kaffegen.commands import main; main()", *arguments],
            cwd=self.root,
            env={**os.environ, **environment()},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )

    def outlook(self, today: dt.date = TODAY) -> Outlook:
        """Give the outlook on the journal as it lies there."""
        return look(self.root, today, remember=whole_history_of)

    @property
    def log(self) -> Log:
        """Give the log, read anew."""
        return self.outlook().known.history.log

    @property
    def events(self) -> list[Event]:
        """Give the events, the oldest first."""
        return list(reversed(self.log.events))

    @property
    def told(self) -> list[str]:
        """Give the kinds of the events, the oldest first."""
        return [event.change.kind for event in self.events]


def environment(author: str = "Siri Moe") -> dict[str, str]:
    """Give what keeps the machine's own configuration out, and says who it is."""
    return {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": author,
        "GIT_AUTHOR_EMAIL": "siri@example.org",
        "GIT_COMMITTER_NAME": author,
        "GIT_COMMITTER_EMAIL": "siri@example.org",
    }
