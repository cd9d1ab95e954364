"""The pages that a build left are used again as they lie there; nothing of them is lost, and nothing stays behind."""

import shutil
from pathlib import Path

import pytest

from tests.site.journal_site import Built, run, write

KARI = "---\nname: Kari Berg\nstrength: known\n---\n\nSe [notatene](../meetings/kaffe.md#notater).\n"
FILES = {
    "contacts/kari-berg.md": KARI,
    "contacts/ola-dahl.md": "---\nname: Ola Dahl\n---\n\nIngen ennå.\n",
    "meetings/kaffe.md": "---\ncontact: ola-dahl\nstatus: held\ndate: 2026-11-02\n---\n\n## Notater\n\nOm hyller.\n",
}
ANCHORS = "validation: {links: {anchors: warn}}\n"
ASIDE = Path(".cache", "kaffegen", "site")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "dagbok", FILES, config=ANCHORS)


def add(root: Path, name: str, text: str) -> None:
    path = root / "journal" / name
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def numbers(root: Path) -> dict[str, int]:
    """Give the number of each page's file: another one, if it was written anew."""
    return {path.relative_to(root / "site").as_posix(): path.stat().st_ino for path in (root / "site").rglob("*.html")}


def alone(root: Path) -> Built:
    """Give the same build beside nothing."""
    shutil.rmtree(root / ".cache", ignore_errors=True)
    shutil.rmtree(root / "site")
    return run(root, "build")


def test_a_text_makes_its_own_page_alone(root: Path) -> None:
    run(root, "build")
    before = numbers(root)
    add(root, "contacts/kari-berg.md", "\nMer.\n")
    run(root, "build")
    now = numbers(root)
    assert {name for name in now if now[name] != before.get(name)} == {"contacts/kari-berg/index.html", "404.html"}
    assert "Mer." in (root / "site" / "contacts" / "kari-berg" / "index.html").read_text("utf-8")


def test_an_anchor_that_is_gone_is_missed_from_a_page_that_is_used_again(root: Path) -> None:
    first = run(root, "build")
    path = root / "journal" / "meetings" / "kaffe.md"
    path.write_text(path.read_text("utf-8").replace("Notater", "Tanker"), "utf-8")
    before = numbers(root)
    warm = run(root, "build")
    assert numbers(root)["contacts/kari-berg/index.html"] == before["contacts/kari-berg/index.html"]
    assert first.warnings() == []
    assert len(warm.warnings()) == 1
    assert "#notater" in warm.warnings()[0]
    assert alone(root).warnings() == warm.warnings()


def test_a_page_that_somebody_wrote_into_is_made_anew(root: Path) -> None:
    run(root, "build")
    page = root / "site" / "contacts" / "ola-dahl" / "index.html"
    page.write_text("noe annet", "utf-8")
    add(root, "contacts/kari-berg.md", "\nMer.\n")
    assert run(root, "build").files() == alone(root).files()


def test_what_is_hidden_in_the_site_stays_and_all_else_goes(root: Path) -> None:
    run(root, "build")
    (root / "site" / ".git").mkdir()
    (root / "site" / ".git" / "HEAD").write_text("ref: refs/heads/gh-pages\n", "utf-8")
    (root / "site" / ".nojekyll").touch()
    (root / "site" / "gammelt").mkdir()
    (root / "site" / "gammelt" / "side.html").write_text("borte", "utf-8")
    add(root, "contacts/kari-berg.md", "\nMer.\n")
    found = run(root, "build").files()
    assert {".git/HEAD", ".nojekyll"} < found.keys()
    assert not [name for name in found if name.startswith("gammelt")]
    assert not (root / "site" / "gammelt").exists()


def test_a_note_that_is_gone_or_private_leaves_no_page(root: Path) -> None:
    run(root, "build")
    (root / "journal" / "contacts" / "ola-dahl.md").unlink()
    path = root / "journal" / "contacts" / "kari-berg.md"
    path.write_text(KARI.replace("name:", "private: true\nname:"), "utf-8")
    found = run(root, "build").files()
    assert "contacts/kari-berg/index.html" not in found
    assert not [name for name, content in found.items() if b"Kari" in content]
    assert not (root / ASIDE).exists()


@pytest.mark.parametrize("options", [("--strict",), ("-d", "annet")], ids=["broken off", "another folder"])
def test_nothing_stays_aside(root: Path, options: tuple[str, ...]) -> None:
    run(root, "build", *options)
    add(root, "contacts/kari-berg.md", "\n[Borte](borte.md)\n")
    run(root, "build", *options)
    assert not (root / ASIDE).exists()


def test_what_a_killed_build_left_aside_is_in_no_site(root: Path) -> None:
    run(root, "build")
    left = root / ASIDE / "contacts" / "per"
    left.mkdir(parents=True)
    (left / "index.html").write_text("Per", "utf-8")
    add(root, "contacts/kari-berg.md", "\nMer.\n")
    found = run(root, "build").files()
    assert "contacts/per/index.html" not in found
    assert not (root / ASIDE).exists()
    assert found == alone(root).files()


def test_a_cache_that_cannot_be_written_hinders_nothing(root: Path) -> None:
    run(root, "build")
    shutil.rmtree(root / ".cache")
    (root / ".cache").write_text("en fil", "utf-8")
    add(root, "contacts/kari-berg.md", "\nMer.\n")
    built = run(root, "build")
    assert built.code == 0
    (root / ".cache").unlink()
    shutil.rmtree(root / "site")
    assert built.root == root
    assert run(root, "build").code == 0
