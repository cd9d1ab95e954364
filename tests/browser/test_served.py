"""What only its writer sees, with `mkdocs serve`: private notes, and ways to the editor. The same is asked of it."""

import pytest

from .conftest import Tab
from .kinds import TELEPHONE
from .test_axe import violations
from .test_narrow import TOO_SMALL, TOO_WIDE

SERVED = {
    "dashboard": "",
    "follow-ups": "follow-ups/",
    "private contact": "contacts/henrik-falkenberg/",
    "private meeting": "meetings/2026-04-14-henrik-falkenberg/",
    "prep": "prep/2026-11-09-jonas-ekeland/",
}


@pytest.fixture(params=SERVED)
def address(request, served):
    return served.address(SERVED[request.param])


def test_axe_finds_nothing_where_the_journal_is_served(address, tabs):
    page = tabs().page
    page.goto(address, wait_until="load")
    found = violations(page)
    assert not found, "\n".join(found)


def test_it_can_be_used_on_a_telephone(address, tabs):
    page = tabs("light", TELEPHONE).page
    page.goto(address, wait_until="load")
    page.evaluate("document.querySelectorAll('.md-content details').forEach((fold) => fold.open = true)")
    assert page.evaluate(TOO_WIDE, TELEPHONE) == []
    found = page.evaluate(TOO_SMALL)
    assert not found, f"{len(found)} too small:\n" + "\n".join(sorted(set(found)))


def test_it_asks_no_other_host_and_has_no_errors(served, browser):
    tab = Tab(browser.new_page())
    tab.watch(served.origin)
    for path in SERVED.values():
        tab.page.goto(served.address(path), wait_until="load")
    tab.page.close()
    assert (tab.foreign, tab.wrong) == ([], [])


def test_the_way_to_the_editor_is_there(served, tabs):
    page = tabs().page
    page.goto(served.address(""), wait_until="load")
    assert page.locator("a[href^='vscode:']").count() > 0
