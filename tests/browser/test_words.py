"""A site in Norwegian or Danish has no English left but the notes' own; texts in another language say so."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest

from .demonstration import REPOSITORY, build

# Common English words that are no words of Norwegian or Danish ("for", "in" and "is" would be).
ENGLISH = re.compile(
    r"(?<![\w’'-])(the|and|with|of|are|this|that|from|you|your|or|when|what|who|about|their|there|here|it|was|were|will|"
    r"page|search|back|next|previous|copy|edit|close|show|hide|today|overdue|not found|was not)(?![\w’'-])",
    re.IGNORECASE,
)
ALOUD = ("title", "aria-label", "placeholder", "alt", "data-label", "data-none", "data-sort", "data-kg-copy", "content")
AS_TYPED = re.compile(r"[«»][a-z_]+[«»]")  # «today» is what stands in mkdocs.yml
UNSEEN = {"script", "style", "template", "code", "pre", "link", "noscript"}
ONLY = {"nb": re.compile(r"\b(meg|deg|noe|fra)\b"), "da": re.compile(r"\b(mig|dig|noget|af)\b")}
META = {"description", "author"}  # whose content is read by people


@pytest.fixture(scope="module", params=["nb", "da"])
def translated(request, site, tmp_path_factory) -> tuple[str, Path]:
    """Give the demonstration journal's site in a language."""
    if request.param == "nb":
        return request.param, site.folder
    root = tmp_path_factory.mktemp("danish")
    (root / "journal").symlink_to(REPOSITORY / "journal")
    config = (REPOSITORY / "mkdocs.yml").read_text("utf-8").replace("language: nb", f"language: {request.param}")
    (root / "mkdocs.yml").write_text(config, "utf-8")
    return request.param, build(root, root / "site")


@pytest.fixture(scope="module")
def pages(translated):
    code, folder = translated
    return code, {
        path.relative_to(folder).as_posix(): html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
        for path in sorted(folder.rglob("*.html"))
    }


@pytest.fixture(scope="module")
def own_words() -> str:
    """Give what the notes say themselves, as one line."""
    notes = sorted((REPOSITORY / "journal").rglob("*.md"))
    return plain(" ".join(note.read_text("utf-8") for note in notes))


def plain(text: str) -> str:
    return " ".join(re.sub(r"[*_`«»“”\"'’]", "", text).split()).casefold()


def texts(element, language: str) -> Iterator[tuple[str, str]]:
    """Give what is read of an element, each text with its language."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return
    language = element.get("lang", language)
    yield language, AS_TYPED.sub("", element.text or "")
    if element.tag != "meta" or element.get("name") in META:
        yield from ((language, element.get(name, "")) for name in ALOUD)
    for child in element:
        yield from texts(child, language)
        yield language, AS_TYPED.sub("", child.tail or "")


@pytest.mark.untraced
def test_no_english_is_left(pages, own_words):
    code, found = pages
    wrong = {
        (ENGLISH.search(text).group(), " ".join(text.split())[:120], path)
        for path, tree in found.items()
        for language, text in texts(tree, code)
        if language == code and ENGLISH.search(text) and plain(text) not in own_words
    }
    first = {what: where for *_, what, where in sorted(wrong)}
    assert not wrong, "\n".join(f"{what} ({where})" for what, where in sorted(first.items()))


def test_no_english_is_said_by_the_themes_scripts(pages):
    _, found = pages
    config = json.loads(next(e.text for e in found["index.html"].iter("script") if e.get("id") == "__config"))
    assert [said for said in config["translations"].values() if ENGLISH.search(said)] == []


def test_a_text_in_another_language_says_so(pages):
    """Three of the contacts are written to in Danish: in the Norwegian site such a text is marked, and no other is."""
    code, found = pages
    drafts = [e for tree in found.values() for e in tree.iter() if "kg-draft__text" in (e.get("class") or "").split()]
    assert {draft.get("lang") for draft in drafts} == {code, "da"}
    for draft in drafts:
        text, language = "".join(draft.itertext()), draft.get("lang")
        own, other = len(ONLY[language].findall(text)), len(ONLY["da" if language == "nb" else "nb"].findall(text))
        assert own >= other, (language, text)


def test_every_page_says_which_language_it_is_in(pages):
    code, found = pages
    assert {tree.get("lang") for tree in found.values()} == {code}
