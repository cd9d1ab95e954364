"""What makes the build quick changes no byte of it: frames around pages, one Markdown for all notes, several hands."""

import subprocess
import sys
from pathlib import Path

import pytest

SEVERAL_HANDS = """
from kaffegen.mkdocs_plugin import hands
hands.FEWEST_PAGES, hands._how_many = 1, lambda: 3
"""
THE_LONG_WAY = """
from kaffegen.mkdocs_plugin import frame, note_page, thriftily
frame.prepare = lambda *arguments: None
thriftily.may_be_hidden = lambda config: False
note_page.OneMarkdown.forgets = property(lambda self: False)
"""
NO_HAND_ENDS_WELL = """
import os
from kaffegen.mkdocs_plugin import thriftily
builder, way = os.getpid(), hands.made_by_several
def stumble(srcs, make):
    def made(src):
        if os.getpid() != builder:
            raise ValueError(src)
        return make(src)
    return way(srcs, made)
thriftily.made_by_several = stumble
"""
BUILD = "from mkdocs.__main__ import cli; cli()"
MORE = "site_url: https://example.org/\nuse_directory_urls: false\n"


def run(config: Path, site: Path, before: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", before + BUILD, "build", *options, "-f", str(config), "-d", str(site)]
    environment = {"NO_MKDOCS_2_WARNING": "1", "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, check=False, timeout=120, env=environment, capture_output=True, text=True)


def built(config: Path, site: Path, before: str) -> dict[str, bytes]:
    done = run(config, site, before, "-q")
    assert (done.returncode, done.stderr) == (0, "")
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    return {name: content for name, content in found.items() if not name.startswith("sitemap")}


@pytest.mark.parametrize("more", ["", MORE], ids=["as it is", "with addresses"])
def test_the_quick_way_builds_what_the_long_way_builds(tmp_path: Path, repository: Path, more: str) -> None:
    (tmp_path / "journal").symlink_to(repository / "journal")
    config = tmp_path / "mkdocs.yml"
    config.write_text((repository / "mkdocs.yml").read_text("utf-8") + more, "utf-8")
    quick, long = built(config, tmp_path / "quick", SEVERAL_HANDS), built(config, tmp_path / "long", THE_LONG_WAY)
    assert len(quick) > 100
    assert quick.keys() == long.keys()
    assert [name for name in quick if quick[name] != long[name]] == []


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Give the configuration of a journal with a link to nowhere on each of its pages."""
    contacts = tmp_path / "journal" / "contacts"
    contacts.mkdir(parents=True)
    for number in range(60):
        (contacts / f"kari-{number}.md").write_text(f"---\nname: Kari Berg {number}\n---\n[x](nowhere.md)\n", "utf-8")
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ndocs_dir: journal\ntheme: {name: material}\nplugins: [search, kaffegen]\n", "utf-8")
    return config


def test_several_hands_warn_as_one_does(tmp_path: Path, small: Path) -> None:
    several = run(small, tmp_path / "several", SEVERAL_HANDS, "--strict")
    one = run(small, tmp_path / "one", THE_LONG_WAY, "--strict")
    said, as_one = ([line for line in done.stderr.splitlines() if "nowhere" in line] for done in (several, one))
    assert len(said) == 60
    assert (said, several.returncode) == (as_one, one.returncode)
    assert several.returncode == 1


def test_what_no_hand_makes_the_builder_makes(tmp_path: Path, small: Path) -> None:
    alone = built(small, tmp_path / "alone", SEVERAL_HANDS + NO_HAND_ENDS_WELL)
    assert alone == built(small, tmp_path / "long", THE_LONG_WAY)
