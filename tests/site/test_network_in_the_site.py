"""The pages of plan, network, what is heard, who helped, what was done: there, whole, and nothing private in them."""

import shutil
from pathlib import Path

import pytest
from journal_site import Built, build, run
from network_journal import CANARIES, FILES, OPENING, SERVED, VISIBLE
from serving import serving
from test_private import found_in

pytestmark = pytest.mark.xdist_group("site-network")
LARGEST = 200_000
ALWAYS = ("plan/", "network/", "activity/")
WHEN_THERE_IS_SOMETHING = ("signals/", "helped/")
ONE = {"contacts/kari.md": "---\nname: Kari Berg\n---\n"}
ALL_PRIVATE = {
    "contacts/zeb.md": "---\nname: Zebulon Qvarrist\nprivate: true\nstrength: close\n---\n",
    "meetings/a.md": "---\ncontact: zeb\ninvited: 2026-10-01\ndate: 2026-10-09\ngot: x\nreferrals: Ny Person\n---\n",
    "plans/a.md": "---\nfrom: 2026-07-01\nto: 2026-12-31\npeople: zeb\nprivate: true\n---\n",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("network"), FILES, "language: nb", "site_url: https://example.org/\n")


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory, repository: Path) -> Built:
    root = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(repository / "journal", root / "journal")
    shutil.copy(repository / "mkdocs.yml", root)
    return run(root, "build")


def test_the_demonstration_has_all_of_them_whole_and_of_a_size(demonstration):
    assert (demonstration.code, demonstration.warnings()) == (0, [])
    pages = {f"{path}index.html" for path in (*ALWAYS, *WHEN_THERE_IS_SOMETHING)}
    assert pages <= demonstration.pages.keys()
    assert list(demonstration.nowhere()) == []
    sizes = {path: len(content) for path, content in demonstration.files().items() if path.endswith(".html")}
    assert {path: size for path, size in sizes.items() if size > LARGEST} == {}


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (
            {},
            {"plan/": "Ingen kaffemøter ennå.", "network/": "Ingenting her ennå.", "activity/": "Ingenting her ennå."},
        ),
        (ONE, {"plan/": "seks navn gir gjerne tre møter", "network/": "Ingenting her ennå."}),
        (ALL_PRIVATE, {"plan/": "Ingen kaffemøter ennå.", "network/": "Ingenting her ennå."}),
    ],
    ids=["nothing", "one contact", "everything private"],
)
def test_where_there_is_nothing_it_is_said_kindly(tmp_path, files, words):
    found = build(tmp_path, files, "language: nb")
    assert (found.code, found.warnings()) == (0, [])
    assert {path for path in ALWAYS if f"{path}index.html" not in found.pages} == set()
    assert {path for path in WHEN_THERE_IS_SOMETHING if f"{path}index.html" in found.pages} == set()
    assert [path for path, said in words.items() if said not in found.page(path).text] == []
    assert list(found.nowhere()) == []


@pytest.mark.parametrize("word", CANARIES, ids=CANARIES.values())
def test_nothing_private_is_built(built, word):
    assert found_in(built, word) == []


def test_openings_are_not_on_the_page_of_what_is_heard(built):
    assert OPENING not in built.html("signals/")


@pytest.mark.parametrize("path", VISIBLE)
def test_what_is_not_private_is_built(built, path):
    assert [words for words in VISIBLE[path] if words not in built.page(path).text] == []


def test_no_link_leads_nowhere(built):
    assert (built.code, built.warnings(), list(built.nowhere())) == (0, [], [])


def test_whoever_writes_sees_it_all_but_in_the_list_that_is_shown_around(tmp_path):
    with serving(tmp_path, FILES, "language: nb") as server:
        for path, words in SERVED.items():
            page = server.page(path)
            assert [word for word in words if word not in page.text] == [], path
            assert page.has_class("kg-lock"), path
        shown = server.page("activity/")
        assert [word for word in CANARIES if word in shown.text.casefold()] == []
        assert [words for words in VISIBLE["activity/"] if words not in shown.text] == []
