"""What makes the build quick changes no byte of it: frames around notes, one Markdown for all of them."""

import subprocess
import sys
from pathlib import Path

import pytest

THE_LONG_WAY = """
from kaffegen.mkdocs_plugin import frame, note_page
frame.prepare = lambda *arguments: None
note_page.OneMarkdown.forgets = property(lambda self: False)
"""
BUILD = "from mkdocs.__main__ import cli; cli()"
MORE = "site_url: https://example.org/\nuse_directory_urls: false\n"


def built(config: Path, site: Path, before: str = "") -> dict[str, bytes]:
    command = [sys.executable, "-c", before + BUILD, "build", "-q", "-f", str(config), "-d", str(site)]
    subprocess.run(command, check=True, timeout=120, env={"NO_MKDOCS_2_WARNING": "1", "PATH": "/usr/bin:/bin"})
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    return {name: content for name, content in found.items() if not name.startswith("sitemap")}


@pytest.mark.parametrize("more", ["", MORE], ids=["as it is", "with addresses"])
def test_the_quick_way_builds_what_the_long_way_builds(tmp_path: Path, repository: Path, more: str) -> None:
    (tmp_path / "journal").symlink_to(repository / "journal")
    config = tmp_path / "mkdocs.yml"
    config.write_text((repository / "mkdocs.yml").read_text("utf-8") + more, "utf-8")
    quick, long = built(config, tmp_path / "quick"), built(config, tmp_path / "long", THE_LONG_WAY)
    assert len(quick) > 100
    assert quick.keys() == long.keys()
    assert [name for name in quick if quick[name] != long[name]] == []
