"""No page asks another host for anything, and no script of one fails: over the whole site, built and served."""

import json

import pytest

from .conftest import Tab


@pytest.fixture
def quiet(browser):
    """Give a page of its own, so that what it notes is of this test alone."""
    context = browser.new_context(reduced_motion="reduce")
    yield Tab(context.new_page())
    context.close()


def test_the_whole_site_asks_no_other_host_and_has_no_errors(site, quiet):
    quiet.watch(site.origin)
    pages = sorted(path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*.html"))
    assert len(pages) > 100
    wrong = {}
    for path in pages:
        quiet.page.goto(site.address(path.removesuffix("index.html")), wait_until="load")
        if quiet.wrong:
            wrong[path] = quiet.wrong[:]
            quiet.wrong.clear()
    assert quiet.foreign == []
    assert not wrong, json.dumps(wrong, indent=1)


def test_searching_asks_no_other_host(site, quiet):
    quiet.watch(site.origin)
    quiet.page.goto(site.address(""), wait_until="load")
    quiet.page.keyboard.press("/")
    quiet.page.keyboard.type("ombruk")
    quiet.page.wait_for_selector(".md-search-result__item", timeout=20_000)
    assert (quiet.foreign, quiet.wrong) == ([], [])
