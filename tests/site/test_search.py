"""The search finds people, companies, topics and words of notes; a reader with a browser types into it."""

import json
from fnmatch import fnmatch

import pytest
from journal_site import build
from reader import needs_browser, served

FILES = {
    "contacts/ase-bo.md": (
        "---\nname: Åse Bø\naliases: [Sola]\ncompany: havn\ntopics: [ki]\nphone: 40000117\n---\n"
        "Vi traff hverandre på Ørlandet.\n\n## Bakgrunn\n\nSkrev om HR og kundereisen.\n\n"
        "## Mer\n\nSpiller «cello», ofte.\n"
    ),
    "contacts/hans-else.md": "---\nname: Hans Else Dal\nemail: hd@post.example.org\n---\nJobber med paller.\n",
    "contacts/rene.md": "---\nname: René Møller\n---\nLiker paragrafer.\n",
    "companies/havn.md": "---\nname: Aarhus Havn\n---\nStor havn.\n",
    "topics/ki.md": "---\nname: Kunstig intelligens\naliases: [KI]\n---\nMitt syn.\n",
    "places/loft.md": "---\nname: Loftkaféen\n---\nStille der.\n",
    "meetings/2026-10-01-ase-bo.md": (
        "---\ncontact: ase-bo\ndate: 2026-10-01\nstatus: held\nvenue: loft\n---\n"
        "## Navn jeg fikk\n\n- Ragnhild Uten\n\n## Notater\n\nVi snakket om budsjettet.\n"
    ),
    "meetings/2026-10-02-hans-else.md": "---\ncontact: hans-else\ndate: 2026-10-02\n---\nPrat om båter.\n",
    "contacts/skjult.md": "---\nname: Skjult Person\nprivate: true\n---\nHemmelig hestehov.\n",
}
FIRST = {
    "åse": "Åse Bø",
    "Aase": "Åse Bø",
    "bø": "Åse Bø",
    "sola": "Åse Bø",
    "hans": "Hans Else Dal",  # a stop word in Norwegian and Danish
    "else": "Hans Else Dal",  # one in English
    "rene": "René Møller",
    "møl": "René Møller",
    "moeller": "René Møller",
    "aarhus havn": "Aarhus Havn",
    "århus havn": "Aarhus Havn",
    "KI": "Kunstig intelligens",
    "kunstig": "Kunstig intelligens",
    "loftkafeen": "Loftkaféen",
    "HR": "Åse Bø",
    "cello": "Åse Bø",
    "åse cello": "Åse Bø",
    "40000117": "Åse Bø",
    "400 00 117": "Åse Bø",
    "hd@post.example.org": "Hans Else Dal",
    "paller": "Hans Else Dal",
    "ragnhild": "Ragnhild Uten",  # who has no note
    "åse budsjett": "* Åse Bø",  # the meeting, which has both words
    "båter": "* Hans Else Dal",
}


@pytest.fixture(scope="module", params=["nb", "da", "en"])
def built(request, tmp_path_factory):
    found = build(tmp_path_factory.mktemp(request.param), FILES, f"language: {request.param}\ncountry: NO")
    assert found.code == 0, found.log
    return found


@pytest.fixture(scope="module")
def page(built, browser):
    with served(built.site) as address:
        opened = browser.new_page()
        opened.goto(f"{address}/")
        opened.click("input.md-search__input")
        yield opened


def titles(page, typed):
    """Give the titles that are found, the first one first."""
    page.fill("input.md-search__input", "zzq")
    page.keyboard.press("x")
    page.locator(".md-search-result__item").first.wait_for(state="detached")
    page.fill("input.md-search__input", typed)
    page.keyboard.press("End")
    page.locator(".md-search-result__item").first.wait_for(timeout=10_000)
    return [found.strip() for found in page.locator(".md-search-result__item article > :is(h1, h2)").all_inner_texts()]


@pytest.mark.browser
@needs_browser
@pytest.mark.parametrize("typed", FIRST)
def test_what_is_typed_finds_first_what_is_meant(page, typed):
    found = titles(page, typed)
    assert fnmatch(found[0], FIRST[typed]), found


def entries(built):
    return json.loads((built.site / "search" / "search_index.json").read_text("utf-8"))["docs"]


def test_a_note_is_in_it_once_and_what_is_made_is_not(built):
    found = [entry["location"] for entry in entries(built)]
    assert sorted(found) == [
        "companies/havn/",
        "contacts/ase-bo/",
        "contacts/hans-else/",
        "contacts/ragnhild-uten/",
        "contacts/rene/",
        "meetings/2026-10-01-ase-bo/",
        "meetings/2026-10-02-hans-else/",
        "places/loft/",
        "topics/ki/",
    ]


def test_of_a_person_without_a_note_it_has_the_name_alone(built):
    (entry,) = [entry for entry in entries(built) if entry["location"] == "contacts/ragnhild-uten/"]
    assert (entry["title"], entry["text"]) == ("Ragnhild Uten", "")


def test_nothing_private_is_in_it(built):
    assert not any("hestehov" in entry["text"] or "Skjult" in entry["title"] for entry in entries(built))


def test_the_pages_have_their_headings_still(built):
    html = built.html("contacts/ase-bo/")
    assert '<h2 id="bakgrunn">' in html
    assert "Sola · " not in html


def test_what_the_user_sets_stands(tmp_path):
    chosen = "{lang: da, separator: ' ', pipeline: [trimmer]}"
    config = f"plugins:\n  - search: {chosen}\n  - kaffegen: {{today: 2026-11-18}}\n"
    found = build(tmp_path, FILES, "", config)
    set_up = json.loads((found.site / "search" / "search_index.json").read_text("utf-8"))["config"]
    assert (set_up["lang"], set_up["separator"], set_up["pipeline"]) == (["da"], " ", ["trimmer"])
