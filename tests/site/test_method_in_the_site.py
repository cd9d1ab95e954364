"""The method in the site: the demonstration built as it is, each practice at its address, each link to one arriving."""

import posixpath
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from journal_site import Built, build, run

from kaffegen.languages import table
from kaffegen.pages.practices import PHASES

pytestmark = pytest.mark.xdist_group("site-method")

SMALL = {
    "contacts/kari.md": "---\nname: Kari Berg\nstrength: known\nmet: 2026-01-05\n---\n",
    "meetings/a.md": (
        "---\ncontact: kari\ndate: 2026-11-10\ntalk_share: 30\nreferrals: [Per Ås]\nrecommendations: [En bok]\n---\n"
    ),
}


@pytest.fixture(scope="module")
def demonstration(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    root = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(repository / "journal", root / "journal")
    shutil.copy(repository / "mkdocs.yml", root)
    return run(root, "build")


def ids_of(built: Built, path: str) -> set[str]:
    """Give every id on a page."""
    return {attributes["id"] for _, attributes in built.pages[path].elements if "id" in attributes}


def to_practices(built: Built) -> list[tuple[str, str, str]]:
    """Give every link to a practice: the page it stands on, the page it leads to, the anchor."""
    found = []
    for path, page in built.pages.items():
        for target in page.all("a", "href"):
            parts = urlsplit(target)
            if parts.fragment[:1] == "m" and parts.fragment[1:].isdigit():
                inside = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
                there = path if not parts.path else inside if inside.endswith(".html") else f"{inside}/index.html"
                found.append((path, there, parts.fragment))
    return found


def test_the_demonstration_builds_without_a_warning(demonstration: Built) -> None:
    assert (demonstration.code, demonstration.warnings(), list(demonstration.nowhere())) == (0, [], [])


@pytest.mark.parametrize("phase", PHASES)
def test_each_practice_stands_at_its_anchor(demonstration: Built, phase: str) -> None:
    practices = PHASES[phase]
    articles = [a["id"] for tag, a in demonstration.page(f"method/{phase}/").elements if tag == "article" and "id" in a]
    assert articles == [practice.lower() for practice in practices]
    for practice in practices:
        assert table("nb", "method")["practices"][practice]["title"] in demonstration.page(f"method/{phase}/").text


def test_the_overview_leads_to_every_practice(demonstration: Built) -> None:
    found = [anchor for path, _, anchor in to_practices(demonstration) if path == "method/index.html"]
    assert found == [practice.lower() for practices in PHASES.values() for practice in practices]


def test_every_link_to_a_practice_arrives(demonstration: Built) -> None:
    found = to_practices(demonstration)
    assert len({path for path, _, _ in found}) > 8
    assert [link for link in found if link[2] not in ids_of(demonstration, link[1])] == []


def test_every_practice_is_linked_from_where_it_helps(demonstration: Built) -> None:
    found = {anchor for path, _, anchor in to_practices(demonstration) if not path.startswith("method/")}
    assert [m for practices in PHASES.values() for practice in practices if (m := practice.lower()) not in found] == []


def test_a_link_to_a_practice_says_what_it_is(demonstration: Built) -> None:
    quiet = [a for tag, a in demonstration.page("network/").elements if tag == "a" and "#m63" in a.get("href", "")]
    assert quiet[0] == {"href": "../method/afterwards/#m63", "title": "Fortell hva hjelpen førte til"}


def test_only_the_overview_is_in_the_navigation(demonstration: Built) -> None:
    links = {a["href"] for tag, a in demonstration.page().elements if tag == "a" and "md-nav" in a.get("class", "")}
    assert {link for link in links if link.startswith("method/")} == {"method/"}


def test_one_turns_from_phase_to_phase(demonstration: Built) -> None:
    names = tuple(PHASES)
    for number, name in enumerate(names):
        links = {a.get("rel", ""): a["href"] for tag, a in demonstration.page(f"method/{name}/").elements if tag == "a"}
        assert links.get("prev") == (f"../{names[number - 1]}/" if number else None)
        assert links.get("next") == (f"../{names[number + 1]}/" if number + 1 < len(names) else None)


def test_the_next_sheet_of_preparation_is_linked_where_there_is_one(demonstration: Built) -> None:
    sheets = [path for path in demonstration.pages if path.startswith("prep/")]
    links = demonstration.page("method/preparation/").all("a", "href")
    assert bool(sheets) == any(link.startswith("../../prep/") for link in links)


@pytest.mark.parametrize("code", ["da", "en"])
def test_the_method_is_told_in_the_language_of_the_site(code: str, tmp_path: Path) -> None:
    built = build(tmp_path, SMALL, f"language: {code}", "use_directory_urls: false\n")
    assert (built.code, built.warnings(), list(built.nowhere())) == (0, [], [])
    assert [link for link in to_practices(built) if link[2] not in ids_of(built, link[1])] == []
    for phase, written in table(code, "method")["phases"].items():
        page = built.pages[f"method/{phase}.html"]
        assert written["title"] in page.text
        assert page.title.startswith(written["title"])


def test_a_phase_that_the_user_tells_in_their_own_words_wins(tmp_path: Path) -> None:
    files = {**SMALL, "method/afterwards.md": "# Etterpå, på min måte\n\nEgen tekst.\n"}
    built = build(tmp_path, files)
    assert (built.code, built.warnings(), list(built.nowhere())) == (0, [], [])
    text = built.page("method/afterwards/").text
    assert text.index("Egen tekst.") < text.index("Takk mens du husker det")
    assert [link for link in to_practices(built) if link[2] not in ids_of(built, link[1])] == []
