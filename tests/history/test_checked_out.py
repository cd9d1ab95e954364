"""Which commit is checked out, as a repository's own files say it, is what git says; where that is unsure, nothing."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kaffegen.history.checked_out import all_but_commits, is_kept, named

from .repository import Repository


@pytest.fixture
def grown(repository: Repository) -> Repository:
    return repository.commit("2026-11-02", {"contacts/kari.md": "name: Kari"})


def _packed(repository: Repository) -> Path:
    repository.git("tag", "-a", "-m", "x", "v1")
    repository.git("branch", "another/main", "HEAD~1")
    repository.git("pack-refs", "--all")
    return repository.root


def _packed_and_one_more(repository: Repository) -> Path:
    repository.git("pack-refs", "--all")
    return repository.commit("2026-11-03").root


def _detached(repository: Repository) -> Path:
    repository.git("checkout", "--quiet", "--detach", "HEAD~1")
    return repository.root


def _worktree(repository: Repository) -> Path:
    there = repository.root.parent / "worktree"
    repository.git("worktree", "add", "--quiet", "-b", "beside/it", str(there), "HEAD~1")
    return there


def _worktree_packed(repository: Repository) -> Path:
    there = _worktree(repository)
    repository.git("pack-refs", "--all")
    return there


def _below(repository: Repository) -> Path:
    return repository.root / "journal" / "contacts"


STATES: tuple[Callable[[Repository], Path], ...] = (
    lambda repository: repository.root, _packed, _packed_and_one_more, _detached, _worktree, _worktree_packed, _below,
)  # fmt: skip


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__.strip("_<>"))
def test_it_is_what_git_says(grown: Repository, state: Callable[[Repository], Path]) -> None:
    folder = state(grown)
    assert is_kept(folder)
    assert named(folder) == grown.git("-C", str(folder), "rev-parse", "HEAD")


def test_before_the_first_commit_there_is_none(tmp_path: Path) -> None:
    journal = Repository(tmp_path / "new")
    assert not is_kept(journal.root)
    journal.git("init", "--quiet")
    assert (is_kept(journal.root), named(journal.root)) == (True, "")


@pytest.mark.parametrize("head", ["ref: refs/heads/.invalid", "ref: refs/../../x", "ref: refs/tags/v1", "", "å", "00"])
def test_an_unusual_head_is_not_guessed_at(grown: Repository, head: str) -> None:
    (grown.root / ".git" / "HEAD").write_text(f"{head}\n", "utf-8")
    assert named(grown.root) == ""


def test_what_git_takes_for_no_repository_is_none(grown: Repository) -> None:
    inner = grown.root / "journal"
    (inner / ".git").mkdir()
    (inner / ".git" / "HEAD").write_text("0" * 40, "utf-8")
    assert grown.git("-C", str(inner), "rev-parse", "HEAD") != "0" * 40
    assert named(inner) == ""
    (inner / ".git" / "HEAD").unlink()
    (inner / ".git").rmdir()
    (inner / ".git").symlink_to("nowhere")
    assert named(inner) == ""


def test_a_history_that_is_cut_off_elsewhere_is_another_one(grown: Repository) -> None:
    whole = all_but_commits(grown.root)
    assert whole == all_but_commits(grown.root)
    (grown.root / ".git" / "shallow").write_text(grown.git("rev-parse", "HEAD"), "utf-8")
    cut = all_but_commits(grown.root)
    assert cut != whole
    assert all_but_commits(grown.root / "journal") != cut


def test_where_git_may_look_is_another_question(grown: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    before = all_but_commits(grown.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.fspath(grown.root.parent / "elsewhere"))
    assert all_but_commits(grown.root) != before
