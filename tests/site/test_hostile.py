"""What people put into names, titles and addresses stays text: nothing of it runs in a browser (B7, B8)."""

import functools
import json
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote

import pytest
from journal_site import Built, build
from reader import needs_browser

pytestmark = pytest.mark.xdist_group("site-hostile")

HOSTILE = {
    "script": "Ola <script>window.canary=1</script>",
    "image": 'Kari "><img src=x onerror=window.canary=1>',
    "quote": "Per' onmouseover='window.canary=1' x='",
    "svg": "Siv <svg/onload=window.canary=1>",
    "title": "Liv </title><script>window.canary=1</script>",
    "textarea": "Tor </textarea></script><script>window.canary=1</script>",
    "jinja": "Eva {{7*7}} {{ config }}",
    "raw": "Pia {% raw %} {% endraw",
    "link": "Ali [x](javascript:window.canary=1)",
    "auto": "Bo <javascript:window.canary=1>",
    "pipe": "Gro | Nes | Vik",
    "tick": "Jon `kode` ```",
    "colons": "Ida ::: note",
    "math": "Ulf $$x$$ \\(y\\)",
    "entity": "Åse &lt;b&gt; &#60;i&#62; &amp;",
    "rtl": "Mia \u202egnaB\u202c",
    "zero": "Leo\u200b\u200d\ufeff Nil",
    "emoji": "Una 👩‍👩‍👧 🏳️‍🌈",
    "combining": "Zalgo Z̷͍̈́a̸̰͝l̶̈́͜",
    "comment": "Rut <!-- --> -->",
    "markdown": "Odd **fet** _skrå_ # tittel",
    "long": "Lang " + "x" * 10_000,
    "almost long": "Lengst " + "y" * 480,
}
BAD = (
    "javascript:window.canary=1", "JaVaScRiPt:window.canary=1", "data:text/html,<script>window.canary=1</script>",
    "vbscript:msgbox(1)", "//evil.example.org/x", "file:///etc/passwd", " javascript:window.canary=1",
    "java\tscript:window.canary=1", "https://", "https://x.example.org/\"onmouseover=\"window.canary=1",
)  # fmt: skip
ALLOWED = re.compile(r"(https?|mailto|tel|vscode):")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def journal() -> dict[str, str]:
    """Give a journal in which every name, role, company, topic, purpose and title is hostile."""
    files = {}
    for key, text in HOSTILE.items():
        said = _quoted(text)
        files[f"contacts/{key.replace(' ', '-')}.md"] = (
            f"---\nname: {said}\nrole: {said}\ncompany: {said}\ntopics: [{said}]\nneeds: [{said}]\nrelation: {said}\n"
            f"knows: [{_quoted('Venn av ' + text)}]\nstrength: close\nmet: 2026-01-05\n"
            f"touches:\n  - {{on: 2026-11-01, note: {said}}}\n---\n"
        )
        files[f"meetings/m-{key.replace(' ', '-')}.md"] = (
            f"---\ncontact: {key.replace(' ', '-')}\ndate: 2026-11-10\nplace: {said}\npurpose: {said}\ntheme: {said}\n"
            f"questions: [{said}]\ngave: [{said}]\nreferrals: [{{name: {_quoted('Ny ' + text)}, company: {said}}}]\n"
            f"recommendations: [{said}]\nsignals: [{{what: {said}, company: {said}, private: false}}]\n"
            f"next_steps: [{{what: {said}, due: 2026-11-15}}]\nx_y: {said}\nwent: {said}\n---\n"
        )
        files[f"topics/t-{key.replace(' ', '-')}.md"] = f"---\nname: {said}\naliases: [{said}]\n---\n"
        files[f"companies/c-{key.replace(' ', '-')}.md"] = f"---\nname: {said}\nindustry: {said}\n---\n"
    for number, address in enumerate(BAD):
        bad = _quoted(address)
        files[f"contacts/url-{number}.md"] = (
            f"---\nname: Url {number}\nlinkedin: {bad}\nweb: [{bad}]\nemail: {bad}\nphone: {bad}\n---\n"
        )
        files[f"meetings/url-{number}.md"] = (
            f"---\ncontact: url-{number}\ndate: 2026-11-20\nonline: {bad}\n"
            f"recommendations: [{{title: Bok, url: {bad}}}]\n---\n"
        )
        files[f"places/url-{number}.md"] = f"---\nname: Sted {number}\nweb: {bad}\n---\n"
    return files


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("hostile"), journal(), "language: nb")


def test_the_build_ends_well(built):
    assert built.code == 0
    assert "Traceback" not in built.log


def test_every_row_of_a_table_has_as_many_cells(built):
    for path, page in built.pages.items():
        assert all(len(set(rows)) == 1 for rows in page.tables()), path


def test_no_element_or_attribute_comes_from_a_name(built):
    for path, page in built.pages.items():
        for tag, attributes in page.elements:
            assert not [name for name in attributes if name.startswith("on")], (path, tag, attributes)
            assert attributes.get("src", "") != "x", (path, tag)
        scripts = [text for text in page.all("script", "src") if "assets/" not in text]
        assert scripts == [], path


def test_only_good_addresses_become_links(built):
    for path, page in built.pages.items():
        for target in (*page.all("a", "href"), *page.all("form", "action")):
            assert ALLOWED.match(target) or ":" not in target.partition("/")[0], (path, target)
            assert not target.startswith("//"), (path, target)


SEEN = [key for key in HOSTILE if key not in ("long", "rtl", "zero")]


@pytest.mark.parametrize("key", SEEN)
def test_the_name_is_shown_as_it_was_written(built, key):
    page = built.page(f"contacts/{key.replace(' ', '-')}/")
    shown = " ".join(HOSTILE[key].split())
    assert shown in page.text
    assert shown in built.page("contacts/").text


@pytest.mark.parametrize("key", [key for key in SEEN if key != "jinja"])  # {{…}} is a placeholder: the id serves
def test_the_tab_of_a_person_names_nobody(built, key):
    assert built.page(f"contacts/{key.replace(' ', '-')}/").title == "Kontakt · Prøve"


def test_no_sign_that_turns_the_text_round_is_in_a_title(built):
    assert [page.title for page in built.pages.values() if re.search("[\u202a-\u202e\u2066-\u2069]", page.title)] == []


@pytest.fixture(scope="module")
def address(built) -> Iterator[str]:
    """Give the address at which the site can be read."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(built.site)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def tab(address, browser):
    """Give a page of the browser that notes what is asked of others and what goes wrong."""
    page = browser.new_page()
    page.foreign, page.wrong = [], []
    page.on("request", lambda asked: page.foreign.append(asked.url) if _is_foreign(asked.url, address) else None)
    page.on("console", lambda said: page.wrong.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    yield page
    page.close()


MARKUP = ("script", "image", "quote", "svg", "title", "textarea", "jinja", "link", "auto", "entity", "comment")
RUNNING = """[
  window.canary ?? null,
  [...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => /^on/.test(n)),
  document.querySelectorAll('article :is(img, iframe, svg:not([class^=kg-]), script, object)').length,
]"""


def _is_foreign(url: str, address: str) -> bool:
    return not url.startswith((address, "data:image/", "blob:", "about:"))


@pytest.mark.browser
@needs_browser
def test_nothing_runs_on_any_page_and_no_other_host_is_asked(built, address, tab):
    for path in built.pages:
        if path.count("/") < 2 or any(f"/{part}{key}/" in path for key in MARKUP for part in ("", "m-", "t-", "c-")):
            tab.goto(f"{address}/{quote(path)}", wait_until="load")
            assert tab.evaluate(RUNNING) == [None, [], 0], path
    assert (tab.foreign, tab.wrong) == ([], [])


@pytest.mark.browser
@needs_browser
def test_nothing_runs_when_a_table_is_filtered_and_sorted(address, tab):
    tab.goto(f"{address}/contacts/", wait_until="load")
    tab.fill("form.kg-filter input[name=find]", "<script>")
    tab.locator("form.kg-filter output:not(:empty)").wait_for()  # a key is answered with the next picture
    shown = tab.locator("table.kg-table tbody tr:not([hidden])").all_inner_texts()
    assert [row for row in shown if "<script>" not in row] == []
    assert len(shown) > 2
    tab.fill("form.kg-filter input[name=find]", "ingen heter dette")
    tab.locator("table.kg-table tbody tr:not([hidden])").first.wait_for(state="detached")
    tab.fill("form.kg-filter input[name=find]", "")
    for button in tab.locator("table.kg-table th button").all():
        button.click()
    assert tab.evaluate("window.canary") is None
    assert tab.wrong == []


@pytest.mark.browser
@needs_browser
@pytest.mark.parametrize("typed", ["Ola", "Kari", "Liv", "Åse"])
def test_nothing_runs_in_the_search(address, tab, typed):
    tab.goto(f"{address}/", wait_until="load")
    tab.click("input.md-search__input")
    tab.keyboard.type(typed)
    tab.wait_for_selector(".md-search-result__item", timeout=10_000)
    made = "document.querySelectorAll('.md-search-result :is(img, script, iframe, [onload], [onerror])').length"
    assert tab.evaluate(f"[window.canary ?? null, {made}]") == [None, 0]
    assert typed.casefold() in tab.inner_text(".md-search-result__list").casefold()
    assert (tab.foreign, tab.wrong) == ([], [])
