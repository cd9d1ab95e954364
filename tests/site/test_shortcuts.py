"""What makes the build quick changes no byte of it: frames around notes, one Markdown for all of them."""

from pathlib import Path

import pytest

from kaffegen.mkdocs_plugin import frame, note_page
from tests.calling import mkdocs

MORE = "site_url: https://example.org/\nuse_directory_urls: false\n"


def built(root: Path, name: str) -> dict[str, bytes]:
    site = root / name
    assert mkdocs("build", "-q", "-d", name, cwd=root).returncode == 0
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    return {name: content for name, content in found.items() if not name.startswith("sitemap")}


@pytest.mark.parametrize("more", ["", MORE], ids=["as it is", "with addresses"])
def test_the_quick_way_builds_what_the_long_way_builds(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch, more: str
) -> None:
    (tmp_path / "journal").symlink_to(repository / "journal")
    config = tmp_path / "mkdocs.yml"
    config.write_text((repository / "mkdocs.yml").read_text("utf-8") + more, "utf-8")
    quick = built(tmp_path, "quick")
    monkeypatch.setattr(frame, "prepare", lambda *_: None)
    monkeypatch.setattr(note_page.OneMarkdown, "forgets", False)
    long = built(tmp_path, "long")
    assert len(quick) > 100
    assert quick.keys() == long.keys()
    assert [name for name in quick if quick[name] != long[name]] == []
