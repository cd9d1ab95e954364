"""What is private is in no file that `mkdocs build` writes; `mkdocs serve` shows and marks it (B17)."""

import gzip

import pytest
from journal_site import Built, build
from leaks import BESIDE, BODIES, FIELDS, OF_PERSON, journal
from private_journal import CANARIES, FILES, VISIBLE
from serving import serving

pytestmark = pytest.mark.xdist_group("site-private")


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("private"), FILES, "language: nb", "site_url: https://example.org/\n")


@pytest.fixture(scope="module")
def leaky(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("leaks"), journal())


def found_in(built: Built, word: str, only: str = "") -> list[str]:
    """Give the words around each place where the word stands: in a file, packed or not, or in its name."""
    places = []
    for path, content in built.files().items():
        raw = gzip.decompress(content) if path.endswith(".gz") else content
        text = raw.decode("utf-8", "replace").casefold()
        if only in path and (word in text or word in path.casefold()):
            start = text.find(word)
            places.append(f"{path}: …{text[max(0, start - 40) : start + 40]}…")
    return places


@pytest.mark.parametrize("word", CANARIES, ids=CANARIES.values())
def test_nothing_private_is_built(built, word):
    assert found_in(built, word) == []


@pytest.mark.parametrize("path", VISIBLE)
def test_what_is_not_private_is_built(built, path):
    assert [words for words in VISIBLE[path] if words not in built.page(path).text] == []


def test_no_link_leads_to_what_was_left_out(built):
    assert list(built.nowhere()) == []


@pytest.mark.parametrize("number", range(len(BODIES)), ids=BODIES)
def test_no_way_of_writing_a_body_lets_something_private_out(leaky, number):
    word = list(BODIES.values())[number][1]
    assert found_in(leaky, word, f"k{number:02}" if word in OF_PERSON else "") == []


@pytest.mark.parametrize("number", range(len(FIELDS)), ids=FIELDS)
def test_no_way_of_writing_a_field_lets_something_private_out(leaky, number):
    word = list(FIELDS.values())[number][1]
    assert found_in(leaky, word, f"m{number:02}" if word in OF_PERSON else "") == []


@pytest.mark.parametrize("word", [word for _, word in BESIDE.values()], ids=BESIDE)
def test_nothing_beside_the_notes_lets_something_private_out(leaky, word):
    assert found_in(leaky, word) == []


def test_the_unsaid_count_of_private_people_is_the_same_with_and_without_them(built):
    rows = sum(len(table) - 1 for table in built.page("contacts/").tables())
    assert rows == 3, "Kari Berg, Synlig Henvist, Synlig Nabo"


SHOWN = {
    "contacts/kanmappe/xylokanin/": ("Zebulon Qvarrist", "brevkan@example.org", "Notatkan om dem"),
    "contacts/kari-berg/": ("seksjonnb", "seksjonen", "seksjonunder", "vrangfjell"),
    "meetings/2026-11-11-kari-berg/": ("motivkan", "signalapent", "signalstille"),
    "meetings/2026-11-01-motefilkan/": ("motehensikt",),
    "topics/emnekan/": ("emnekan",),
    "companies/firmakan/": ("Firmakan Vest",),
    "contacts/y2/": ("privatkan",),
    "contacts/y6/": ("uavsluttetkan",),
    "contacts/": ("Zebulon Qvarrist", "Frida Fremmedkan"),
    "inbox/": ("innbokskan",),
}


def test_serve_shows_and_marks_what_is_private(tmp_path):
    with serving(tmp_path, FILES) as server:
        for path, words in SHOWN.items():
            page = server.page(path)
            assert [word for word in words if word not in page.text] == [], path
            assert path == "inbox/" or page.has_class("kg-lock"), path


def test_a_private_name_that_is_misspelt_has_no_page_and_is_named_nowhere(tmp_path):
    misspelt = ("Zebulon Qvarist", "Zebulon Qvarrrist", "Zebulon Qvarrst", "Zebulonn Qvarrist")
    files = {
        "contacts/zebulon.md": "---\nname: Zebulon Qvarrist\nprivate: true\n---\n",
        "contacts/kari.md": f"---\nname: Kari Berg\nknows: [{misspelt[0]}]\nintroduced_by: {misspelt[1]}\n---\n",
        "meetings/m.md": f"---\ncontact: kari\ndate: 2026-11-10\nreferrals: [{misspelt[2]}]\n---\n",
        "plans/p.md": f"---\nfrom: 2026-07-01\nto: 2026-12-31\npeople: [{misspelt[3]}]\n---\n",
    }
    built = build(tmp_path, files)
    assert [place for word in ("qvar", "zebul") for place in found_in(built, word)] == []


def test_the_names_of_own_drafts_are_not_built(tmp_path):
    files = {
        "contacts/zebulon.md": "---\nname: Zebulon Qvarrist\nprivate: true\n---\n",
        "contacts/kari.md": "---\nname: Kari Berg\n---\n",
        "_drafts/zebulon-qvarrist-takk.txt": "Hei",
        "_drafts/nudge.txt": "{% include '/etc/passwd' %}",
    }
    built = build(tmp_path, files)
    assert [place for word in ("qvarrist", "passwd", "_drafts") for place in found_in(built, word)] == []


def test_a_first_name_alone_is_masked_but_not_the_word_or_somebody_elses(tmp_path):
    files = {
        "contacts/zebulon.md": "---\nname: Zebulon Alm Berg\nprivate: true\n---\n",
        "contacts/kari.md": (
            "---\nname: Kari Berg\nneeds: Hilse på Zebulon\n---\n"
            "Zebulons idé. Almen satt under en alm, sa Kari Berg. Alm sa det.\n"
        ),
    }
    built = build(tmp_path, files)
    page = built.files()["contacts/kari/index.html"].decode()
    assert found_in(built, "zebulon") == []
    assert "Almen satt under en alm, sa Kari Berg. (privat) sa det." in page
