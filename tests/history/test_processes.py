"""What the tests see of a history that is told in their own process is what a shell sees of one that is started."""

import pytest

from .repository import KARI, Repository


@pytest.mark.parametrize("arguments", [("log",), ("diff", "HEAD~1"), ("due", "--as-of", "2026-06-01")], ids=" ".join)
def test_it_is_told_alike(repository: Repository, arguments: tuple[str, ...]) -> None:
    repository.commit("2026-05-20", {KARI: "name: Kari Berg\ncompany: Alfa\n---\n- [ ] ringe 📅 2026-05-29"})
    repository.commit("2026-06-10", {KARI: "name: Kari Berg\ncompany: Beta"})
    started, called = repository.start(*arguments), repository.kaffegen(*arguments)
    assert (started.returncode, started.stdout, started.stderr) == (0, called.stdout, called.stderr)
    assert "Kari Berg" in called.stdout
