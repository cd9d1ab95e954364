"""The pages are HTML as it is meant to be: nothing unclosed, nothing where it may not stand, no id twice."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
import pytest

from .kinds import KINDS

ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>(.*)</article>', re.DOTALL)
# What holds words only (phrasing content), and what is more than words: HTML Living Standard, 3.2.5.2.
WORDS = {
    "a", "abbr", "b", "button", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "label", "legend", "mark",
    "output", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup", "time",
}  # fmt: skip
BLOCKS = {
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "table",
    "ul",
}  # fmt: skip
MAY = {("summary", f"h{level}") for level in range(1, 7)}
WITHIN = {
    "ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"td", "th"}, "tbody": {"tr"}, "thead": {"tr"},
    "select": {"option", "optgroup"},
}  # fmt: skip
ACTS = {"a", "button", "input", "select", "textarea", "details", "label"}


@pytest.fixture(scope="module")
def html(site, kind):
    """Give the source of the page of a kind."""
    path = KINDS[kind]
    return (site.folder / (path if path.endswith(".html") else f"{path}index.html")).read_text("utf-8")


def walk(element: Element, above: tuple[str, ...] = ()) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Give each element with the names of those around it, the nearest last."""
    for child in element:
        if isinstance(child.tag, str):
            yield child, above
            yield from walk(child, (*above, child.tag))


@pytest.mark.untraced
def test_the_content_is_read_without_an_error(html):
    found = ARTICLE.search(html)
    assert found, "the page has no content"
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    parser.parseFragment(found[1], container="article")
    lines = found[1].splitlines()
    wrong = [f"{code} {said}: {lines[min(line, len(lines)) - 1][:200]}" for (line, _), code, said in parser.errors]
    assert not wrong, "\n".join(wrong)


def test_everything_stands_where_it_may(html):
    tree = html5lib.parse(ARTICLE.search(html)[1], namespaceHTMLElements=False)
    wrong = []
    for element, above in walk(tree.find("body")):
        nearest = above[-1] if above else "article"
        if nearest in WITHIN and element.tag not in WITHIN[nearest]:
            wrong.append(f"{element.tag} directly in {nearest}: {shown(element)}")
        holder = next((name for name in reversed(above) if name != "a"), "") if nearest == "a" else nearest
        if element.tag in BLOCKS and holder in WORDS and (holder, element.tag) not in MAY:
            wrong.append(f"{element.tag} in {holder}: {shown(element)}")
        if element.tag in ACTS and {"a", "button"}.intersection(above):
            wrong.append(f"{element.tag} in {' > '.join(above)}: {shown(element)}")
    assert not wrong, "\n".join(wrong)


def test_a_caption_is_the_first_or_the_last_of_its_figure(html):
    tree = html5lib.parse(ARTICLE.search(html)[1], namespaceHTMLElements=False)
    wrong = [shown(figure) for figure in tree.iter("figure") if "figcaption" in [child.tag for child in figure[1:-1]]]
    assert not wrong, "\n".join(wrong)


def test_a_time_is_one_that_a_machine_can_read(html):
    tree = html5lib.parse(ARTICLE.search(html)[1], namespaceHTMLElements=False)
    times = [element.get("datetime") or "".join(element.itertext()) for element in tree.iter("time")]
    assert [said for said in times if not re.fullmatch(r"(\d{4}-\d\d-\d\d)?[T ]?(\d\d:\d\d)?", said)] == []


def test_no_id_is_given_twice(html):
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    ids = Counter(element.get("id") for element, _ in walk(tree) if element.get("id"))
    assert [name for name, times in ids.items() if times > 1] == []


def test_headings_do_not_leave_out_a_level_and_there_is_one_title(html):
    tree = html5lib.parse(ARTICLE.search(html)[1], namespaceHTMLElements=False)
    levels = [int(element.tag[1]) for element, _ in walk(tree) if re.fullmatch("h[1-6]", element.tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_no_style_and_no_handler_is_written_into_an_element(html):
    tree = html5lib.parse(ARTICLE.search(html)[1], namespaceHTMLElements=False)
    wrong = {
        f"{name} of {shown(element)}"
        for element, _ in walk(tree)
        for name in element.attrib
        if name == "style" or name.startswith("on")
    }
    assert not wrong, "\n".join(sorted(wrong))


def shown(element: Element) -> str:
    """Give an element as one line."""
    text = " ".join("".join(element.itertext()).split())[:60]
    return f"<{element.tag} class={element.get('class', '')!r}> {text}"


def test_every_kind_of_page_is_looked_at(site):
    """What is new on the site gets its line in `kinds.py`."""
    folders = {path.relative_to(site.folder).parts[0] for path in site.folder.rglob("index.html")} - {"index.html"}
    assert folders == {path.partition("/")[0] for path in KINDS.values()} - {"", "404.html"}
    assert [path for path in KINDS.values() if not (site.folder / path).exists()] == []
