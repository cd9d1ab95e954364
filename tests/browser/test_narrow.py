"""A telephone of 360 pixels: nothing to pan sideways for, and everything large enough for a thumb."""

import pytest

from .kinds import KINDS, TELEPHONE

# What of a page sticks out on its right, the innermost first: to name it, not only to count it.
TOO_WIDE = """
(width) => {
  const wide = document.scrollingElement.scrollWidth;
  if (wide <= width) return [];
  const scrolls = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement));
  const out = [...document.body.querySelectorAll("*")].filter(
    (e) => e.getBoundingClientRect().right > width + 0.5 && e.checkVisibility() && !scrolls(e.parentElement));
  return [`the page is ${wide} pixels wide`, ...out.slice(-5).map((e) => e.outerHTML.slice(0, 160))];
}
"""
# Buttons, fields, folds, and the links of cards and of rows of ways. A link in a sentence may be as small as WCAG 2.5.8
# allows a target to be at all, 24 pixels, as nothing but its own line can give way.
TOO_SMALL = r"""
() => {
  const content = document.querySelector(".md-content");
  if (!content) return [];
  const ways = "summary, button, input:not([type=checkbox]), select, .md-button, " +
    ":is(.kg-card, .kg-ways, .kg-draft, .kg-paging, .kg-filter, .kg-prep-ways) a";
  const cut = (e) => e && (/inset\((50|100)%/.test(getComputedStyle(e).clipPath) || cut(e.parentElement));
  const isSeen = (e) => e.checkVisibility({visibilityProperty: true}) && !cut(e);
  const isInASentence = (e) => {
    if (e.tagName !== "A" || !getComputedStyle(e).display.startsWith("inline")) return false;
    let block = e.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const copy = block.cloneNode(true);
    copy.querySelectorAll("a").forEach((link) => link.remove());
    return /\p{L}{2}/u.test(copy.textContent);
  };
  const small = [];
  for (const e of content.querySelectorAll(ways)) {
    const {width, height} = e.getBoundingClientRect();
    const least = isInASentence(e) ? 24 : 44;
    if (width && height && isSeen(e) && Math.round(Math.min(width, height)) < least)
      small.push(`${Math.round(width)} × ${Math.round(height)} for ${least}: ${e.outerHTML.slice(0, 120)} in ${
        e.parentElement.className || e.parentElement.tagName}`);
  }
  return small;
}
"""


@pytest.fixture(scope="module")
def telephone(site, tabs, kind):
    """Give the page of a kind, all its folds open; tests of one kind look at it one after the other."""
    page = tabs("light", TELEPHONE).page
    page.goto(site.address(KINDS[kind]), wait_until="load")
    page.evaluate("document.querySelectorAll('.md-content details').forEach((fold) => fold.open = true)")
    return page


def test_the_page_does_not_scroll_sideways(telephone):
    assert telephone.evaluate("matchMedia('(pointer: coarse)').matches")
    assert telephone.evaluate(TOO_WIDE, TELEPHONE) == []


def test_what_is_tapped_is_large_enough_for_a_thumb(telephone):
    found = telephone.evaluate(TOO_SMALL)
    assert not found, f"{len(found)} too small:\n" + "\n".join(sorted(set(found)))
