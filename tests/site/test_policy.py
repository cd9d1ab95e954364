"""What a page may run is said in it, and holds: the theme's scripts and our own, and none that a note brought along."""

import base64
import hashlib
import re

from journal_site import build
from serving import serving

from kaffegen.mkdocs_plugin.policy import Policy

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


def test_only_the_themes_scripts_are_allowed_word_for_word(tmp_path):
    (tmp_path / "partials").mkdir()
    (tmp_path / "partials" / "base.html").write_text('<script>a("{{ base_url }}")</script>', "utf-8")
    policy = Policy([str(tmp_path)], "own()")
    scripts = ['a("../..")', "own()", 'a("..");evil()', 'a("");evil("")', "own();evil()", "evil()"]
    allowed = policy.meta("".join(f"<script>{script}</script>" for script in scripts))
    assert [script for script in scripts if _hash(script) in allowed] == scripts[:2]
    assert "'unsafe-inline'" not in allowed.replace("style-src-attr 'unsafe-inline'", "")


def test_the_title_of_an_own_page_is_text_on_every_page(tmp_path):
    evil = "Ola <script>evil()</script>"
    files = {"egen.md": f"---\ntitle: '{evil}'\ndescription: '\"><script>evil()</script>'\n---\n\nHei\n"}
    files["andre.md"] = "# Kari &lt;script&gt;evil()&lt;/script&gt;\n"
    built = build(tmp_path, files)
    for path, text in built.files().items():
        assert not path.endswith(".html") or b"<script>evil" not in text, path


def test_a_page_that_is_served_learns_of_a_new_build_by_a_file(tmp_path):
    with serving(tmp_path, {"contacts/kari.md": EVIL}) as site:
        _, page = site.get("contacts/kari/")
        assert re.search(
            r'<script src="/assets/kaffegen/live.js" data-epoch="\d+"(?: data-token="[\w-]+")?></script></body>', page
        )
        assert "livereload(" not in page
        assert "livereload" in site.get("assets/kaffegen/live.js")[1]


def test_a_tab_names_nobody(tmp_path):
    meeting = "---\ncontact: Ola Nes\ndate: 2026-11-25\n---\n"
    built = build(tmp_path, {"contacts/kari.md": EVIL, "meetings/m.md": meeting})
    for path in ("contacts/kari", "contacts/ola-nes", "meetings/m", "prep/m"):
        title = re.search("<title>(.*?)</title>", built.files()[f"{path}/index.html"].decode()).group(1)
        assert not re.search("Kari|Ola", title), path
