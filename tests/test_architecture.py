"""The layout holds: imports point one way, and only the doors touch disk, clock and processes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kaffegen"
RANKS = (
    {"problems", "near", "phones", "prepared", "yaml_text"},
    {"languages", "workdays"},
    {"values"},
    {"settings"},
    {"model"},
    {"read"},
    {"insights"},
    {"rules", "checks"},
    {"agenda", "redaction", "wording", "refusal", "markdown_extension"},
    {"publish"},
    {"pages"},
    {"pipeline"},
    {"mkdocs_plugin", "commands"},
)
RANK = {name: rank for rank, names in enumerate(RANKS) for name in names}
OUTSIDE = {"os", "subprocess", "mkdocs", "socket", "urllib.request", "shutil", "tempfile", "time"}
MAY_TOUCH = ("read/disk.py", "commands/", "mkdocs_plugin/")
LATE_IMPORTS = {"phones.py", "workdays.py", "languages/catalogue.py"}  # the gateways of decision 12
MODULES = sorted(PACKAGE.rglob("*.py"))


def _imports(path: Path) -> Iterator[tuple[str, int, bool]]:
    """Give each imported module, its line, and whether it is imported inside a function."""
    tree = ast.parse(path.read_text("utf-8"))
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno, id(node) not in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            names = [f"kaffegen.{alias.name}" for alias in node.names] if module == "kaffegen" else [module]
            yield from ((name, node.lineno, id(node) not in top) for name in names)


def _room(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_the_ranks(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        return
    for module, line, _ in _imports(path):
        parts = module.split(".")
        if parts[0] != "kaffegen" or len(parts) == 1:
            continue
        other = parts[1]
        is_own = other == room
        assert is_own or RANK[other] < RANK[room], f"{path.name}:{line}: {room} must not import {other}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_doors_reach_outside(path: Path) -> None:
    relative = path.relative_to(PACKAGE).as_posix()
    if relative.startswith(MAY_TOUCH):
        return
    for module, line, _ in _imports(path):
        is_outside = any(module == name or module.startswith(f"{name}.") for name in OUTSIDE)
        assert not is_outside, f"{relative}:{line}: imports {module}"
    text = path.read_text("utf-8")
    assert "datetime.now" not in text, relative
    assert "date.today" not in text, relative
    assert not relative.startswith(("rules/", "checks/", "pages/")) or "open(" not in text, relative


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_gateways_import_late(path: Path) -> None:
    relative = path.relative_to(PACKAGE).as_posix()
    late = [line for _, line, is_late in _imports(path) if is_late]
    in_try = relative == "yaml_text.py"  # libyaml, where there is one
    assert not late or in_try or relative in LATE_IMPORTS, f"{relative}:{late}"


def test_only_the_plugin_knows_mkdocs() -> None:
    knowing = {_room(path) for path in MODULES for module, _, _ in _imports(path) if module.startswith("mkdocs")}
    assert knowing == {"mkdocs_plugin"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 300, path.name
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 40, f"{path.name}: {node.name} has {length} lines"


def test_a_wrong_import_would_be_seen() -> None:
    """The ranks can fail: a rule that imported a page would be out of order."""
    assert RANK["pages"] > RANK["rules"]
    assert RANK["rules"] == RANK["checks"]
