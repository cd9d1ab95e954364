"""On paper there is the page's own matter, in ink that can be read, and nothing of the site around it."""

import re

import pytest

from .kinds import KINDS

PRINTED = ("contact with much", "held", "scheduled", "plan", "prep", "follow-ups")
AROUND = (
    ".md-header", ".md-tabs", ".md-sidebar", ".md-search", ".md-footer", ".md-top", ".md-skip", ".md-dialog",
    "form.kg-filter", "button:not(th button)", ".headerlink",
)  # fmt: skip
SEEN = """
(names) => names.flatMap((name) => [...document.querySelectorAll(name)].filter((e) => {
  const box = e.getBoundingClientRect();
  return e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box.width > 0 && box.height > 0;
}).map((e) => `${name}: ${e.outerHTML.slice(0, 120)}`))
"""
# Text that is pale, and text on a ground that is dark: how bright the colours are, from 0 to 255.
PALE = """
() => {
  const bright = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return a === 0 ? 255 : 255 - a * (255 - (0.299 * r + 0.587 * g + 0.114 * b));
  };
  const texts = [...document.querySelectorAll(".md-content *")].filter((e) => e.checkVisibility() &&
    [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()));
  const pale = texts.filter((e) => bright(getComputedStyle(e).color) > 130);
  const dark = [document.body, ...document.querySelectorAll(".md-content, .md-content *")].filter(
    (e) => e.checkVisibility() && bright(getComputedStyle(e).backgroundColor) < 120 && e.textContent.trim());
  return [...pale.map((e) => `pale: ${getComputedStyle(e).color} ${e.outerHTML.slice(0, 120)}`),
          ...dark.map((e) => `dark ground: ${e.outerHTML.slice(0, 120)}`)];
}
"""


@pytest.fixture(scope="module", params=PRINTED)
def paper(request, site, tabs, scheme):
    """Give a page as it is printed by somebody who reads in the scheme."""
    page = tabs(scheme).page
    page.emulate_media(media="print")  # before the page is there, as the theme opens its folds for paper when it starts
    page.goto(site.address(KINDS[request.param]), wait_until="load")
    yield page
    page.emulate_media(media="screen")


def test_nothing_of_the_site_is_printed_around_it(paper):
    found = paper.evaluate(SEEN, list(AROUND))
    assert not found, "\n".join(found)
    assert len(paper.inner_text(".md-content")) > 200


def test_it_is_dark_ink_on_white_paper(paper):
    found = paper.evaluate(PALE)
    assert not found, f"{len(found)} hard to read:\n" + "\n".join(found[:20])


def test_the_sheet_for_a_meeting_is_one_page(site, tabs):
    page = tabs().page
    page.goto(site.address(KINDS["prep"]), wait_until="load")
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
