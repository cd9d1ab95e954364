"""Templates as they were compiled: kept under the seal, and used for the same source alone."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from kaffegen.cache import CACHE
from kaffegen.mkdocs_plugin.compiled import SHELF, Compiled

HELLO = {"hei.html": "Hei {{ name }}!"}


class Counting(Environment):
    """An environment that remembers what it compiled."""

    def __init__(self, sources: dict[str, str], kept: Compiled) -> None:
        super().__init__(loader=DictLoader(sources), bytecode_cache=kept)
        self.compiled: list[str | None] = []

    def compile(self, source: Any, name: str | None = None, *others: Any, **named: Any) -> Any:
        """Compile, and remember it."""
        self.compiled.append(name)
        return super().compile(source, name, *others, **named)


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


def said(root: Path, sources: dict[str, str], environment: str = "nb", installed: str = "1") -> tuple[str, bool]:
    """Give what the template says, and whether it was compiled for that."""
    kept = Compiled(root, environment, installed)
    counting = Counting(sources, kept)
    text = counting.get_template("hei.html").render(name="Kari")
    kept.keep()
    return text, bool(counting.compiled)


def test_a_template_is_compiled_once(root):
    assert [said(root, HELLO), said(root, HELLO)] == [("Hei Kari!", True), ("Hei Kari!", False)]


@pytest.mark.parametrize(
    ("sources", "environment", "installed", "text"),
    [
        ({"hei.html": "Hallo {{ name }}!"}, "nb", "1", "Hallo Kari!"),
        (HELLO, "da", "1", "Hei Kari!"),
        (HELLO, "nb", "2", "Hei Kari!"),
    ],
)
def test_it_is_compiled_anew_where_something_is_another(root, sources, environment, installed, text):
    said(root, HELLO)
    assert said(root, sources, environment, installed) == (text, True)


def test_what_somebody_else_put_there_is_not_believed(root, tmp_path):
    said(root, HELLO)
    (kept,) = (root / CACHE / SHELF).iterdir()
    seal, _, content = kept.read_bytes().partition(b"\n")
    kept.write_bytes(seal + b"\n" + content.replace(b'"', b'" ', 1))
    assert said(root, HELLO) == ("Hei Kari!", True)


def test_without_a_key_of_ones_own_all_is_compiled_and_nothing_kept(root, tmp_path):
    (tmp_path / "own").write_text("in the way", "utf-8")
    assert [said(root, HELLO), said(root, HELLO)] == [("Hei Kari!", True)] * 2
    assert not (root / CACHE).exists()
