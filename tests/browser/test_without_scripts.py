"""Without scripts the site is to be read and used all the same."""

import pytest


@pytest.fixture(scope="module")
def plain(browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def test_the_first_page_says_what_to_do(site, plain):
    plain.goto(site.address(""))
    cards = plain.locator(".md-content .kg-card:visible")
    assert cards.count() > 0
    assert cards.first.inner_text().strip()
    assert plain.locator(".kg-card:visible .kg-ways a:visible").count() > 0
    fold = plain.locator(".md-content .kg-card:visible details:visible").first
    fold.locator("summary").first.click()
    assert fold.get_attribute("open") is not None


@pytest.mark.parametrize("path", ["contacts/", "meetings/", "follow-ups/"])
def test_a_table_is_a_table_and_offers_nothing_that_would_not_work(site, plain, path):
    plain.goto(site.address(path))
    assert plain.locator("table.kg-table tbody tr:visible").count() > 5
    assert plain.locator(".md-content :is(form, button):visible").count() == 0


def test_a_sheet_can_be_read(site, plain):
    plain.goto(site.address("prep/2026-11-09-jonas-ekeland/"))
    assert plain.locator(".kg-prep:visible").count() == 1
    assert plain.locator(".kg-prep__q:visible").count() > 3
    assert plain.locator(".md-content button:visible").count() == 0
    assert "Jonas Ekeland" in plain.locator(".kg-prep h1").inner_text()
