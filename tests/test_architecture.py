"""The layout holds: imports point one way, and only the doors touch disk, clock and processes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kaffegen"
RANKS = (
    {"problems", "near", "prepared", "yaml_text", "hands", "cache", "as_installed", "afterwards", "collector"},
    {"languages", "phones", "workdays", "sealed"},
    {"values", "unsealed"},
    {"settings"},
    {"model"},
    {"read", "formats"},
    {"history"},
    {"insights"},
    {"rules", "checks", "advice", "drafts"},
    {"agenda", "redaction", "wording", "refusal", "markdown_extension", "own_drafts", "pictures", "folded_log"},
    {"publish", "feeds", "log_words"},
    {"public_log", "outgoing"},
    {"pages"},
    {"pipeline", "plain_site"},
    {"edit"},
    {"beginnings"},
    {"incoming"},
    {"acts"},
    {"watching"},
    {"mkdocs_plugin", "commands"},
)
RANK = {name: rank for rank, names in enumerate(RANKS) for name in names}
OUTSIDE = {"os", "subprocess", "mkdocs", "socket", "urllib.request", "shutil", "tempfile", "time"}
MAY_TOUCH = (
    "hands.py", "cache.py", "sealed.py", "as_installed.py", "read/disk.py", "read/found.py",
    "history/checked_out.py", "history/gateway.py", "history/git.py", "edit/disk.py",
    "edit/lock.py", "edit/history.py", "edit/together.py", "watching/", "commands/", "mkdocs_plugin/",
)  # fmt: skip
READS_ITS_OWN_FILES = {"prepared.py", "languages/catalogue.py", "languages/tables.py"}
LATE_IMPORTS = {  # the gateways of decision 12
    "phones.py", "workdays.py", "languages/catalogue.py", "own_drafts.py", "history/gateway.py",
}  # fmt: skip
MODULES = sorted(PACKAGE.rglob("*.py"))


def _imports(source: str) -> Iterator[tuple[str, int, bool]]:
    """Give each imported module, its line, and whether it is imported inside a function."""
    tree = ast.parse(source)
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno, id(node) not in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            module = node.module or ""
            names = [f"kaffegen.{alias.name}" for alias in node.names] if module == "kaffegen" else [module]
            yield from ((name, node.lineno, id(node) not in top) for name in names)


def upward_imports(room: str, source: str) -> list[str]:
    """Give the imports that point up the ranks, or to another folder of the same one."""
    found = []
    for module, line, _ in _imports(source):
        parts = module.split(".")
        if parts[0] == "kaffegen" and len(parts) > 1 and parts[1] != room and RANK[parts[1]] >= RANK[room]:
            found.append(f"{line}: {room} must not import {parts[1]}")
    return found


def outside_imports(source: str) -> list[str]:
    """Give the imports that reach disk, clock, processes, the net or MkDocs."""
    return [
        f"{line}: imports {module}"
        for module, line, _ in _imports(source)
        if any(module == name or module.startswith(f"{name}.") for name in OUTSIDE)
    ]


def _room(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


EACH = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


@pytest.mark.untraced
@EACH
def test_imports_point_down_the_ranks(path: Path) -> None:
    if _room(path) != "__init__":
        assert upward_imports(_room(path), path.read_text("utf-8")) == []


@EACH
def test_only_the_doors_reach_outside(path: Path) -> None:
    relative, text = path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8")
    if relative.startswith(MAY_TOUCH):
        return
    assert outside_imports(text) == []
    assert "datetime.now" not in text
    assert "date.today" not in text
    reads = any(sign in text for sign in (" open(", ".open(", "read_text(", "read_bytes("))
    assert not reads or relative in READS_ITS_OWN_FILES


@pytest.mark.untraced
@EACH
def test_only_gateways_import_late(path: Path) -> None:
    relative = path.relative_to(PACKAGE).as_posix()
    late = [line for _, line, is_late in _imports(path.read_text("utf-8")) if is_late]
    in_try = relative in ("yaml_text.py", "edit/lock.py")  # libyaml and flock, where there are any
    assert not late or in_try or relative in LATE_IMPORTS, f"{relative}:{late}"


def test_only_the_plugin_knows_mkdocs() -> None:
    knowing = {
        _room(path)
        for path in MODULES
        for module, _, _ in _imports(path.read_text("utf-8"))
        if module.startswith("mkdocs")
    }
    assert knowing == {"mkdocs_plugin"}


@pytest.mark.untraced
@EACH
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 300, path.name
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{path.name}: {node.name} has {length} lines"


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("rules", "from kaffegen.pages import View"),
        ("rules", "from kaffegen.checks import CHECKS"),
        ("read", "import kaffegen.pipeline"),
        ("model", "def late():\n    from kaffegen import wording"),
    ],
)
def test_a_wrong_import_is_seen(room: str, source: str) -> None:
    assert len(upward_imports(room, source)) == 1


@pytest.mark.parametrize(
    "source", ["import os", "from subprocess import run", "import mkdocs.plugins", "import os.path"]
)
def test_a_reach_outside_is_seen(source: str) -> None:
    assert len(outside_imports(source)) == 1
