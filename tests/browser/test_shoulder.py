"""Over the shoulder: one key and a button leave no name on the screen, for the session; and everything comes back."""

import pytest

NAMES = ("Fatima", "Noori", "Guro", "Lindseth", "Jonas", "Ekeland", "Berit Dahl")
PAGES = ("", "contacts/", "contacts/guro-lindseth/", "network/", "calendar/", "plan/")


@pytest.fixture
def page(browser):
    opened = browser.new_page()
    yield opened
    opened.close()


def _seen(page):
    return page.inner_text("body") + page.title()


def test_no_name_is_left_on_any_page_until_it_is_pressed_again(site, page):
    page.goto(site.address(""))
    assert "Fatima Noori" in _seen(page)
    page.keyboard.press("Escape")
    page.wait_for_selector("html.kg-discreet:not(.kg-veiled)", state="attached")
    for path in PAGES:
        page.goto(site.address(path))
        page.wait_for_selector("html.kg-discreet:not(.kg-veiled)", state="attached")
        seen = _seen(page)
        assert [name for name in NAMES if name in seen] == [], path
    page.click(".kg-shoulder")
    page.goto(site.address("contacts/guro-lindseth/"))
    assert "Guro Lindseth" in _seen(page)


def test_what_is_nobodys_business_is_away(site, page):
    page.goto(site.address("contacts/guro-lindseth/"))
    assert "Kan trenge" in _seen(page)
    page.keyboard.press("Escape")
    page.wait_for_selector("html.kg-discreet:not(.kg-veiled)", state="attached")
    seen = _seen(page)
    assert [word for word in ("Kan trenge", "Nærhet", "@example", "+47", "Utkast") if word in seen] == []
    assert page.get_attribute(".kg-shoulder", "aria-pressed") == "true"


def test_the_key_closes_a_search_first(site, page):
    page.goto(site.address(""))
    page.focus(".md-search__input")
    page.keyboard.press("Escape")
    assert page.get_attribute("html", "class").find("kg-discreet") == -1
