"""The command line as a person calls it: a real process in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CONFIG = "site_name: x\ndocs_dir: journal\nplugins:\n  - kaffegen: {language: en, country: NO, today: 2026-11-18}\n"
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
    def call(*arguments: str, cwd: Path | None = None, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-c", "from kaffegen.commands import main; main()", *arguments],
            cwd=cwd or journal,
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return call
