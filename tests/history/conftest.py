"""A repository for each test; no repository above it, and no configuration of the machine's, is seen."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from .repository import Repository, environment


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "dagbok").begin()


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], list[str]]:
    """Give a function that says what git was started for since it was last asked, seen by one that stands before it."""
    real, told = shutil.which("git"), tmp_path / "calls"
    before = tmp_path / "bin" / "git"
    before.parent.mkdir()
    before.write_text(f"""#!/bin/sh
for word in "$@"; do
  case "$word" in rev-parse|log|cat-file|ls-tree|rev-list) echo "$word" >> '{told}'; break;; esac
done
exec '{real}' "$@"
""")
    before.chmod(0o755)
    monkeypatch.setenv("PATH", f"{before.parent}{os.pathsep}{os.environ['PATH']}")

    def since() -> list[str]:
        said = told.read_text().split() if told.exists() else []
        told.unlink(missing_ok=True)
        return said

    return since
