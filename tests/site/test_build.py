"""`mkdocs build` of a whole journal: which pages there are, whose page wins, where links lead, the same bytes twice."""

import re

import pytest
from journal_site import PNG, Built, Files, build, run, start, write

pytestmark = pytest.mark.xdist_group("site-build")

FILES: Files = {
    "me.md": "---\nname: Meg Selv\npitch: Jeg rydder i lagre\n---\n",
    "om.md": "# Om dagboken\n\nSkrevet selv. [[kari-berg]]\n\n![](bilder/jeg.png)\n",
    "bilder/jeg.png": PNG,
    "contacts/kari-berg.md": (
        "---\nname: Kari Berg\ncompany: alfa\nrole: Leder\nemail: kari@example.org\nphone: 22 22 22 22\n"
        "linkedin: https://www.linkedin.com/in/kari-berg\ntopics: [ombruk, Ufortalt]\nstrength: known\n"
        "met: 2026-05-01\nknows: [Berit Vik]\ntouches:\n  - {on: 2026-11-01, via: call, note: om lager}\n---\n"
        "Om [[ola-dahl]], [[Ola Dahl]], [[Ola Dahl|han i Alfa]], [[alfa]] og [[2026-11-11-kari-berg]].\n\n"
        "Kode: `[[Ola Dahl]]`.\n\n```\n[[Ola Dahl]]\n- [-] kode\n```\n\n"
        "- [ ] ringe henne\n- [x] skrive til henne\n- [-] besøke henne\n"
    ),
    "contacts/jobb/ola-dahl.md": "---\nname: Ola Dahl\nstrength: close\n---\nTilbake til [[Kari Berg]].\n",
    "contacts/åse-bø.md": "---\nname: Åse Bø\nstrength: stranger\n---\n",
    "meetings/2026-11-11-kari-berg.md": (
        "---\ncontact: kari-berg\ndate: 2026-11-11\nplace: hjørnet\npurpose: Lære om lager\n"
        "referrals: [{name: Per Ås, company: alfa}]\ntopics: [ombruk]\n---\nVi snakket.\n"
    ),
    "meetings/2026/2026-11-25-ola-dahl.md": (
        "---\ncontact: Ola Dahl\ndate: 2026-11-25T14:00\nplace: Kafé Nord\npurpose: Høre om drift\n"
        "for_them: Et råd\nfor_me: Et navn\nquestions: [Hva er nytt?]\n---\n"
    ),
    "topics/ombruk.md": "---\nname: Ombruk\n---\nMitt syn.\n",
    "companies/alfa.md": "---\nname: Alfa AS\nweb: https://alfa.example.org\n---\n",
    "places/hjørnet.md": "---\nname: Hjørnet\nnoise: quiet\n---\n",
    "plans/2026-høst.md": "---\nfrom: 2026-07-01\nto: 2026-12-31\ngoal: 8\npeople: [Kari Berg, Siv Lie]\n---\n",
}

PAGES = (
    "", "follow-ups/", "contacts/", "meetings/", "calendar/", "topics/", "companies/", "places/", "problems/", "me/",
    "om/",
    "contacts/kari-berg/", "contacts/jobb/ola-dahl/", "contacts/åse-bø/", "contacts/berit-vik/", "contacts/per-ås/",
    "contacts/siv-lie/", "meetings/2026-11-11-kari-berg/", "meetings/2026/2026-11-25-ola-dahl/", "topics/ombruk/",
    "companies/alfa/", "places/hjørnet/", "plans/2026-høst/",
)  # fmt: skip


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("whole"), FILES, "language: nb")


def test_a_journal_without_faults_builds_without_a_warning(built):
    assert (built.code, built.warnings()) == (0, [])


@pytest.mark.parametrize("path", PAGES)
def test_the_page_is_built(built, path):
    assert built.page(path).text


def test_every_link_leads_to_a_page(built):
    assert list(built.nowhere()) == []


def test_every_link_leads_to_a_page_with_addresses_that_end_in_html(tmp_path):
    plain = build(tmp_path, FILES, "", "use_directory_urls: false\n")
    assert (plain.code, plain.warnings(), list(plain.nowhere())) == (0, [], [])


def test_one_heading_a_page_and_it_names_the_page(built):
    found = {path: [tag for tag, _ in page.elements if tag == "h1"] for path, page in built.pages.items()}
    assert {path: len(tags) for path, tags in found.items() if len(tags) != 1} == {}


def test_no_id_stands_twice_on_a_page(built):
    for path, page in built.pages.items():
        ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
        assert sorted(ids) == sorted(set(ids)), path


def test_every_row_has_as_many_cells(built):
    assert {path: page.tables() for path, page in built.pages.items() if _is_ragged(page.tables())} == {}


def _is_ragged(tables: list[list[int]]) -> bool:
    return any(len(set(rows)) > 1 for rows in tables)


def test_a_page_of_ones_own_is_built_and_in_the_navigation(built):
    assert "Skrevet selv" in built.page("om/").text
    assert "../contacts/kari-berg/" in built.page("om/").all("a", "href")
    assert "om/" in built.page().all("a", "href")


def test_a_person_without_a_note_is_told_how_to_begin_it(built):
    page = built.page("contacts/per-ås/")
    assert "Per Ås" in page.text
    assert "journal/contacts/per-ås.md" in page.text
    assert "../../meetings/2026-11-11-kari-berg/" in page.all("a", "href")


def test_notes_are_not_in_the_navigation(built):
    links = {a["href"] for tag, a in built.page().elements if tag == "a" and "md-nav__link" in a.get("class", "")}
    assert "contacts/" in links
    assert not links & {path for path in PAGES if path.count("/") > 1}


def test_the_dashboard_says_what_to_do(built):
    text = built.page().text
    assert "Kari Berg" in text
    assert "Ola Dahl" in text


@pytest.mark.parametrize("shown", ["ola-dahl", "Ola Dahl", "han i Alfa"])
def test_a_wikilink_leads_to_the_note(built, shown):
    assert f'<a href="../jobb/ola-dahl/">{shown}</a>' in built.html("contacts/kari-berg/")


def test_a_wikilink_leads_to_other_kinds_too(built):
    html = built.html("contacts/kari-berg/")
    assert '<a href="../../companies/alfa/">alfa</a>' in html
    assert '<a href="../../meetings/2026-11-11-kari-berg/">2026-11-11-kari-berg</a>' in html


def test_code_is_left_alone(built):
    html = built.html("contacts/kari-berg/")
    assert "<code>[[Ola Dahl]]</code>" in html
    assert "[[Ola Dahl]]\n- [-] kode" in html


def test_boxes_are_boxes(built):
    html = built.html("contacts/kari-berg/")
    assert len(re.findall(r'<input type="checkbox" disabled', html)) == 2
    assert re.search(r"checked[^>]*>.{0,80}skrive til henne", html)
    assert "<del>besøke henne</del>" in html


def test_the_search_knows_the_notes(built):
    index = (built.site / "search" / "search_index.json").read_text("utf-8")
    assert "Vi snakket." in index
    assert "Mitt syn." in index


def test_two_builds_of_one_journal_are_the_same_bytes(tmp_path):
    first = build(tmp_path / "a", FILES, "", "site_url: https://example.org/\n")
    second = write(tmp_path / "b", dict(reversed(FILES.items())), "", "site_url: https://example.org/\n")
    again = start(second, "build", PYTHONHASHSEED="7", LC_ALL="C", TZ="Pacific/Kiritimati").files()
    dated = ("sitemap.xml", "sitemap.xml.gz")  # MkDocs puts the real day into them
    assert [path for path in again if path not in dated and again[path] != first.files().get(path)] == []
    assert first.files().keys() == again.keys()


def test_a_second_build_over_the_first_changes_nothing(built):
    before = built.files()
    after = run(built.root, "build").files()
    assert [path for path in before if after.get(path) != before[path] and "sitemap" not in path] == []


def test_no_page_asks_another_host_for_anything(built):
    for path, page in built.pages.items():
        asked = [*page.all("script", "src"), *page.all("img", "src"), *page.all("iframe", "src")]
        asked += [a["href"] for tag, a in page.elements if tag == "link" and a.get("rel") != "canonical"]
        assert [address for address in asked if "//" in address or address.startswith("data:text")] == [], path


def test_no_style_asks_another_host_for_anything(built):
    for path, content in built.files().items():
        if path.endswith(".css"):
            assert re.findall(rb"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)\"']*", content) == [], path


OWN: Files = {
    "index.md": "# Min forside\n\nEgen ingress.\n",
    "contacts/index.md": "# Mine folk\n\nEgen liste.\n",
    "topics/README.md": "# Mine tema\n\nEgen tekst.\n",
    "contacts/kari-berg.md": "---\nname: Kari Berg\ntopics: [ombruk]\n---\n\n- [ ] ringe henne 📅 2026-11-18\n",
}


@pytest.fixture(scope="module")
def own(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("own"), OWN)


@pytest.mark.parametrize(
    ("path", "written", "made"),
    [
        ("", "Egen ingress.", "ringe henne"),
        ("contacts/", "Egen liste.", "Kari Berg"),
        ("topics/", "Egen tekst.", "ombruk"),
    ],
)
def test_a_page_of_ones_own_wins_and_gets_what_is_made_below(own, path, written, made):
    text = own.page(path).text
    assert written in text
    assert made in text[text.index(written) :]


def test_a_readme_at_the_top_is_the_first_page_with_the_dashboard_below(tmp_path):
    files = {"README.md": "# Min dagbok\n\nEgen ingress.\n", "contacts/a.md": "---\nname: Kari Berg\n---\n"}
    own = build(tmp_path, files)
    assert (own.code, own.warnings(), list(own.nowhere())) == (0, [], [])
    assert "Egen ingress." in own.page().text
    assert own.page().has_class("kg-today")


def test_ones_own_pages_leave_no_warning(own):
    assert (own.warnings(), list(own.nowhere())) == ([], [])


def test_ones_own_navigation_is_kept(tmp_path):
    files = {"om.md": "# Om\n", **{name: FILES[name] for name in ("contacts/åse-bø.md",)}}
    own = build(tmp_path, files, "", "nav:\n  - Forside: index.md\n  - Om: om.md\n")
    assert (own.code, own.warnings()) == (0, [])
    assert "Åse Bø" in own.page("contacts/").text


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_another_theme_will_do(tmp_path, theme):
    other = build(tmp_path, FILES, "", f"theme: {{name: {theme}}}\n")
    assert (other.code, other.warnings(), list(other.nowhere())) == (0, [], [])


def test_an_empty_journal_says_how_to_begin(tmp_path):
    empty = build(tmp_path, {})
    assert (empty.code, empty.warnings()) == (0, [])
    assert "journal/contacts/" in empty.page().text


def test_folders_go_by_other_names(tmp_path):
    files = {
        "kontakter/kari.md": "---\nname: Kari Berg\ntopics: [ombruk]\ncompany: Alfa\nknows: [Per Ås]\n---\n",
        "møter/første.md": "---\ncontact: kari\ndate: 2026-11-11\nplace: Hjørnet\n---\n",
        "tema/ombruk.md": "---\nname: Ombruk\n---\n",
        "contacts/fremmed.md": "# Egen side\n",
    }
    names = "contacts: kontakter\nmeetings: møter\ntopics: tema\ncompanies: firmaer\nplaces: steder"
    renamed = build(tmp_path, files, names)
    assert (renamed.code, renamed.warnings(), list(renamed.nowhere())) == (0, [], [])
    for path in ("kontakter/", "kontakter/kari/", "kontakter/per-ås/", "møter/", "møter/første/", "tema/ombruk/"):
        assert renamed.page(path).text
    assert "Egen side" in renamed.page("contacts/fremmed/").text
