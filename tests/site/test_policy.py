"""What a page may run is said in it, and holds: the theme's scripts and our own, and none that a note brought along."""

import base64
import hashlib
import re

from journal_site import build
from serving import serving

from kaffegen.mkdocs_plugin.policy import policy

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
EVIL = "---\nname: Kari Berg\n---\n\n<script>evil()</script>\n"


def _hash(script: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"


def test_every_page_has_a_policy_before_anything_that_runs(tmp_path):
    built = build(tmp_path, {"contacts/kari.md": EVIL})
    pages = {path: text.decode() for path, text in built.files().items() if path.endswith(".html")}
    assert "404.html" in pages
    for path, page in pages.items():
        assert page.count("Content-Security-Policy") == 1, path
        assert page.index("Content-Security-Policy") < page.index("<script"), path
        assert page.encode().index(b'charset="utf-8"') < 1024, path


def test_the_themes_scripts_run_and_one_in_a_note_does_not(tmp_path):
    built = build(tmp_path, {"contacts/kari.md": EVIL})
    page = built.files()["contacts/kari/index.html"].decode()
    scripts = INLINE.findall(page)
    assert len(scripts) > 3
    assert [script for script in scripts if _hash(script) not in page] == ["evil()"]


def test_a_script_that_stands_both_in_a_note_and_around_it_is_the_themes():
    page = "<head><script>a()</script></head><body><script>b()</script></body>"
    allowed = policy(page, "<script>b()</script>")
    assert _hash("a()") in allowed
    assert _hash("b()") not in allowed
    assert "'unsafe-inline'" not in re.sub("style-src-attr 'unsafe-inline'", "", allowed)


def test_a_page_that_is_served_learns_of_a_new_build_by_a_file(tmp_path):
    with serving(tmp_path, {"contacts/kari.md": EVIL}) as site:
        _, page = site.get("contacts/kari/")
        assert re.search(r'<script src="/assets/kaffegen/live.js" data-epoch="\d+"></script></body>', page)
        assert "livereload(" not in page
        assert "livereload" in site.get("assets/kaffegen/live.js")[1]


def test_a_tab_names_nobody(tmp_path):
    built = build(tmp_path, {"contacts/kari.md": EVIL, "meetings/m.md": "---\ncontact: Ola Nes\ndate: 2026-11-25\n---\n"})
    for path in ("contacts/kari", "contacts/ola-nes", "meetings/m", "prep/m"):
        title = re.search("<title>(.*?)</title>", built.files()[f"{path}/index.html"].decode()).group(1)
        assert not re.search("Kari|Ola", title), path
