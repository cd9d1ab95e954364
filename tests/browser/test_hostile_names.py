"""Nothing that stands in a note runs: on no page, in no search, in no table that is filtered or sorted (B7, B8)."""

from pathlib import Path

import pytest

from .conftest import Site, Tab
from .demonstration import at_address, build
from .hostile import PAYLOADS, journal, own_pages
from .kinds import TELEPHONE

CONFIG = """site_name: Prøve
docs_dir: journal
theme: {name: material}
plugins:
  - search
  - kaffegen: {language: nb, country: NO, today: 2026-11-18, follow_ups: {drip: 6 weeks}}
"""
# What ran, what could, and where a link would run something.
RUNNING = """[
  window.__canary ?? null,
  [...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter((name) => /^on/.test(name)),
  [...document.querySelectorAll("article :is(img, iframe, script, object, style, base)")].map((e) => e.outerHTML),
  [...document.querySelectorAll("a[href]")].map((e) => e.href).filter((u) => /^(javascript|data|vbscript):/i.test(u)),
]"""
NOTHING = [None, [], [], []]


def built(root: Path, files: dict[str, str]) -> Path:
    """Write the journal, build it, and give the folder of the site."""
    for name, text in files.items():
        note = root / "journal" / name
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(text, "utf-8")
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    return build(root, root / "site")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = built(tmp_path_factory.mktemp("hostile"), journal())
    with at_address(folder) as origin:
        yield Site(folder, origin)


@pytest.fixture(scope="module")
def tab(browser, hostile):
    context = browser.new_context(reduced_motion="reduce")
    found = Tab(context.new_page())
    found.watch(hostile.origin)
    yield found
    context.close()


def paths(site: Site) -> list[str]:
    """Give the pages that gather names, and of each folder those of two payloads, in turn; people without a note."""
    keys = [*PAYLOADS, *PAYLOADS]
    pages = sorted(file.relative_to(site.folder).as_posix() for file in site.folder.rglob("*.html"))
    chosen = {path for path in pages if path.count("/") < 2}
    folders = {path.partition("/")[0] for path in pages if path.count("/") == 2} - {"method"}
    for turn, folder in enumerate(sorted(folders)):
        of_notes = {f"{key}{part}" for key in keys[2 * turn % 10 :][:2] for part in ("", "-2", "-3")}
        chosen.update(f"{folder}/{name}/index.html" for name in of_notes)
    chosen.update(next(path for path in pages if path.startswith(f"contacts/{who}-")) for who in ("venn", "ny", "idé"))
    return [path.removesuffix("index.html") for path in pages if path in chosen]


@pytest.mark.untraced
def test_nothing_runs_on_any_kind_of_page(hostile, tab):
    assert len(paths(hostile)) > 30
    for path in paths(hostile):
        tab.page.goto(hostile.address(path), wait_until="load")
        tab.page.evaluate("document.querySelectorAll('article details').forEach((fold) => fold.open = true)")
        assert tab.page.evaluate(RUNNING) == NOTHING, path
    assert (tab.foreign, tab.wrong) == ([], [])


def test_no_title_of_an_own_page_runs_in_the_navigation(tmp_path, tabs):
    folder = built(tmp_path, own_pages())
    with at_address(folder) as origin:
        page = tabs().page
        page.goto(f"{origin}/", wait_until="load")
        assert page.evaluate(RUNNING) == NOTHING


def test_nothing_runs_when_it_is_pointed_at_or_copied(hostile, tab):
    tab.page.goto(hostile.address("contacts/image/"), wait_until="load")
    for place in tab.page.query_selector_all("article [title]")[:10]:
        place.dispatch_event("mouseenter")  # which the theme answers with a box of its own
        place.focus()
    for button in tab.page.locator("[data-kg-copy]:visible").all():
        button.click()
    assert tab.page.evaluate(RUNNING) == NOTHING
    assert tab.wrong == []


@pytest.mark.parametrize("path", ["contacts/", "meetings/", "follow-ups/"])
def test_nothing_runs_when_a_table_is_filtered_and_sorted(hostile, tab, path):
    tab.page.goto(hostile.address(path), wait_until="load")
    rows = tab.page.locator("table.kg-table tbody tr:visible")
    for typed in ("<script>", '"><img', ""):
        tab.page.fill("form.kg-filter input[type=search]", typed)
        assert rows.count() > 0
    for button in tab.page.locator("table.kg-table th button").all():
        button.click()
        button.hover()
    assert tab.page.evaluate(RUNNING) == NOTHING
    assert tab.wrong == []


def test_nothing_runs_in_what_the_search_finds(hostile, tab):
    tab.page.goto(hostile.address(""), wait_until="load")
    tab.page.click("input.md-search__input")
    for typed in ("Ola", "Kari", "Åse", "script"):
        tab.page.fill("input.md-search__input", "")
        tab.page.keyboard.type(typed)
        tab.page.wait_for_selector(f".md-search-result__item:has-text('{typed}')", timeout=20_000)
        made = tab.page.locator(".md-search-result :is(img, script, iframe, object, details[ontoggle])")
        assert made.count() == 0
        assert tab.page.evaluate("window.__canary ?? null") is None
    assert (tab.foreign, tab.wrong) == ([], [])


def test_long_and_strange_names_do_not_push_a_page_sideways(hostile, tabs):
    page = tabs("light", TELEPHONE).page
    for path in ("", "contacts/", "contacts/template/", "meetings/svg/", "prep/link-2/", "plan/", "network/"):
        page.goto(hostile.address(path), wait_until="load")
        assert page.evaluate("document.scrollingElement.scrollWidth") <= TELEPHONE, path
