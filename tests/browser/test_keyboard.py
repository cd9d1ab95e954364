"""With the keyboard alone: soon at what is to be done, always seen where one is, folds opened and closed."""

import pytest

from .kinds import KINDS

WHERE = """
() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const cut = (x) => x && (/inset\\((50|100)%/.test(getComputedStyle(x).clipPath) || cut(x.parentElement));
  return {
    ours: !!e.closest(".md-content") && !e.closest(".headerlink, .md-clipboard"),
    isWay: !!e.closest(".kg-card") && e.matches(".kg-ways a, summary, button"),
    outline: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none",
    seen: e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box.width > 1 && !cut(e),
    what: e.outerHTML.slice(0, 140),
  };
}
"""
LONGEST = 250  # steps until a page must have been gone through


def open_page(tabs, site, path, width=1280):
    page = tabs("light", width).page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site.address(path), wait_until="load")
    page.evaluate("document.activeElement.blur()")
    return page


def steps(page):
    """Give where one is after each press of Tab, until it leaves the page."""
    for _ in range(LONGEST):
        page.keyboard.press("Tab")
        where = page.evaluate(WHERE)
        if where is None:
            return
        yield where


def test_the_first_way_to_act_is_near(site, tabs):
    page = open_page(tabs, site, "")
    counted = next(number for number, where in enumerate(steps(page), 1) if where["isWay"])
    assert counted <= 30


def test_the_header_can_be_skipped(site, tabs):
    page = open_page(tabs, site, "")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.keyboard.press("Enter")
    counted = next(number for number, where in enumerate(steps(page), 1) if where["isWay"])
    assert counted <= 6


@pytest.mark.parametrize(
    ("kind", "width"),
    [
        ("dashboard", 1280), ("dashboard", 360), ("contacts", 1280), ("contacts", 360), ("contact with much", 1280),
        ("held", 1280), ("idea", 1280), ("prep", 1280), ("plan", 1280), ("network", 1280),
        ("phase of the method", 1280), ("calendar", 1280),
    ],
)  # fmt: skip
def test_one_always_sees_where_one_is(site, tabs, kind, width):
    page = open_page(tabs, site, KINDS[kind], width)
    ours = [where for where in steps(page) if where["ours"]]
    assert ours, "nothing of the page can be reached"
    lost = [where["what"] for where in ours if not where["seen"]]
    bare = [where["what"] for where in ours if where["seen"] and not where["outline"]]
    assert not lost, f"{len(lost)} focused, but not to be seen:\n" + "\n".join(lost)
    assert not bare, f"{len(bare)} without an outline:\n" + "\n".join(bare)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_fold_is_opened_and_closed(site, tabs, key):
    page = open_page(tabs, site, "")
    fold = page.locator(".md-content summary").first
    fold.focus()
    is_open = "document.activeElement.parentElement.open"
    before = page.evaluate(is_open)
    page.keyboard.press(key)
    assert page.evaluate(is_open) is not before
    page.keyboard.press(key)
    assert page.evaluate(is_open) is before


def test_a_table_is_sorted_with_the_keyboard(site, tabs):
    page = open_page(tabs, site, "contacts/")
    page.locator("table.kg-table th button").first.focus()
    page.keyboard.press("Enter")
    first = page.locator("table.kg-table th").first.get_attribute("aria-sort")
    page.keyboard.press("Enter")
    then = page.locator("table.kg-table th").first.get_attribute("aria-sort")
    assert {first, then} == {"ascending", "descending"}
    assert page.evaluate("document.activeElement.matches('th button')")
