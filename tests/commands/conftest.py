"""The command line as a person calls it, in a folder of its own: in this process, or started as one of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.calling import kaffegen

CONFIG = "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen: {language: en, country: NO, today: 2026-11-18}\n"
COMMAND = [sys.executable, "-c", "import sys; from kaffegen.commands import main; sys.argv[0] = 'kaffegen'; main()"]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
NOTES = {
    "contacts/kari-berg.md": "---\nname: Kari Berg\nemail: kari@example.org\n---\n",
    "meetings/one.md": "---\ncontact: kari-berg\ndate: 2026-11-16\nwent: well\nnext_steps: none\n---\n",
}


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(CONFIG, "utf-8")
    for name, text in NOTES.items():
        path = tmp_path / "journal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def run(journal: Path) -> Run:
    """Give a function from arguments to how kaffegen ended and what it said."""

    def call(*arguments: str, cwd: Path | None = None, **environment: str) -> "subprocess.CompletedProcess[str]":
        return kaffegen(*arguments, cwd=cwd or journal, **environment)

    return call


@pytest.fixture
def start(journal: Path) -> Run:
    """Give the same as `run`, for what only a process of its own can show."""

    def call(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=journal,
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return call
