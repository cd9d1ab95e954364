"""Faults in notes: the site is built all the same, every fault is told with its place, and shown on the note's page."""

import os

import pytest
from journal_site import Built, Files, build, run, write

pytestmark = pytest.mark.xdist_group("site-broken")

NESTED = "".join(f"{'  ' * depth}- b:\n" for depth in range(1, 11))
TEN_DEEP = f"---\nname: Dyp\nx_a:\n{NESTED}{'  ' * 11}c: d: e\n---\n"

BROKEN: Files = {
    "contacts/latin.md": "---\nname: Åse Latin\n---\nBlåbær\n".encode("latin-1"),
    "contacts/uavsluttet.md": "---\nname: Uavsluttet\nrole: Leder\n\nBrødtekst her.\n",
    "contacts/mal.md": "---\nname: Mal\ntemplate: nope.html\n---\nBrødtekst her.\n",
    "contacts/ikon.md": "---\nname: Ikon\nicon: x\n---\nBrødtekst her.\n",
    "contacts/tittel.md": "---\nname: Tittel\ntitle: no\n---\nBrødtekst her.\n",
    "contacts/sok.md": "---\nname: Søk\nsearch: x\nhide: 5\n---\nBrødtekst her.\n",
    "contacts/status.md": "---\nname: Status\nstatus: gone\n---\nBrødtekst her.\n",
    "contacts/mmd.md": "name: Gjerdeløs\nrole: Leder\n\nBrødtekst her.\n",
    "contacts/dyp.md": TEN_DEEP,
    "contacts/dypere.md": "---\nname: Dypere\nx_a: " + "[" * 60 + "]" * 60 + "\n---\nBrødtekst her.\n",
    "contacts/kolon.md": "---\nname: Kolon\nrole: Leder: Digital\n---\nBrødtekst her.\n",
    "contacts/liste.md": "---\n- a\n- b\n---\nBrødtekst her.\n",
    "contacts/tom.md": "",
    "contacts/nul.md": "---\nname: Nul\x00l\n---\n\x00\x01 Brødtekst her.\n",
    "contacts/anker.md": "---\nname: &a Anker\nrole: *a\n---\nBrødtekst her.\n",
    "contacts/dato.md": "---\nname: Dato\nmet: 2026-02-30\n---\nBrødtekst her.\n",
    "contacts/flett.md": "---\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> x\n---\nBrødtekst her.\n",
    "contacts/plass.md": "---\nname: '{{title}}'\n---\nBrødtekst her.\n",
    "contacts/lang.md": "---\nname: Lang\nrole: |\n" + "  x\n" * 30_000 + "---\nBrødtekst her.\n",
    "meetings/uten.md": "---\ndate: 2026-11-11\n---\nBrødtekst her.\n",
    "meetings/ukjent.md": "---\ncontact: finnes-ikke\ndate: 12/05/2026\n---\nBrødtekst her.\n",
    "topics/ukjent.md": "---\nname: Emne\nfarge: blå\n---\nBrødtekst her.\n",
}

GOOD: Files = {
    "contacts/bare-felter.md": "---\nname: Bare Felter\nstrength: close\n---",
    "contacts/merker.md": "---\nname: Merker\ntags: [2026-01-05, no, 12:30]\n---\nBrødtekst her.\n",
    "contacts/mmd-tekst.md": "---\nname: Med Kropp\n---\ntitle: Ikke en tittel\nauthor: Ingen\n\nBrødtekst her.\n",
    "contacts/streker.md": "---\nname: Streker\n---\n\nFør\n\n---\n\nEtter\n",
    "contacts/bom.md": "\ufeff---\r\nname: Bom\r\n---\r\nBrødtekst her.\r\n",
    "contacts/prikker.md": "---\nname: Prikker\n...\nBrødtekst her.\n",
}

WITH_BODY = [name for name in BROKEN if isinstance(BROKEN[name], str) and "Brødtekst" in BROKEN[name]]


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return build(tmp_path_factory.mktemp("broken"), {**BROKEN, **GOOD}, "language: nb")


def test_the_build_ends_well(built):
    assert built.code == 0
    assert "Traceback" not in built.log


@pytest.mark.parametrize("name", BROKEN)
def test_every_fault_is_told_with_its_place(built, name):
    told = [line for line in built.warnings() if f" journal/{name}:" in line]
    assert told
    for line in told:
        place = line.partition(f"journal/{name}:")[2].split(" ")[0]
        assert [part.isdigit() for part in place.rstrip(":").split(":")] == [True, True]


@pytest.mark.parametrize("name", BROKEN)
def test_the_notes_page_shows_its_problems(built, name):
    page = built.page(name.removesuffix(".md") + "/")
    assert page.has_class("kg-problems")


@pytest.mark.parametrize("name", WITH_BODY)
def test_the_notes_page_shows_its_body(built, name):
    assert "Brødtekst her." in built.page(name.removesuffix(".md") + "/").text


@pytest.mark.parametrize("name", BROKEN)
def test_the_page_of_problems_names_the_note(built, name):
    assert f"journal/{name}" in built.page("problems/").text


def test_the_dashboard_says_how_many_notes_need_a_look(built):
    assert str(len(BROKEN)) in built.page().text
    assert "problems/" in built.page().all("a", "href")


@pytest.mark.parametrize("name", GOOD)
def test_what_looks_odd_and_is_right_has_no_problem(built, name):
    assert [line for line in built.warnings() if f"journal/{name}:" in line] == []
    assert not built.page(name.removesuffix(".md") + "/").has_class("kg-problems")


def test_the_title_of_a_note_is_its_name(built):
    assert _heading(built, "contacts/mmd-tekst").startswith("Med Kropp")
    assert "title: Ikke en tittel" in built.page("contacts/mmd-tekst/").text
    assert _heading(built, "contacts/tittel").startswith("Tittel")


def _heading(built: Built, path: str) -> str:
    """Give the heading of a page; its tab names nobody."""
    return built.files()[f"{path}/index.html"].decode().partition("<h1>")[2]


def test_links_lead_somewhere_in_spite_of_all(built):
    assert list(built.nowhere()) == []


def test_strict_fails_on_faults_and_on_nothing_else(tmp_path):
    write(tmp_path, {"contacts/a.md": "---\nname: Kari Berg\nrolle: Leder\n---\n"})
    strict = run(tmp_path, "build", "--strict")
    assert strict.code == 1
    assert "journal/contacts/a.md:3:1" in strict.log
    assert "Traceback" not in strict.log
    write(tmp_path, {"contacts/a.md": "---\nname: Kari Berg\n---\n"})
    assert run(tmp_path, "build", "--strict").code == 0


LINKS: Files = {
    "contacts/kari-en.md": "---\nname: Kari Berg\n---\n",
    "contacts/kari-to.md": "---\nname: Kari Berg\n---\n",
    "contacts/ola.md": (
        "---\nname: Ola\n---\nTil [[Ingen Her]], [[Kari Berg]] og [[kari-en]].\n\n`[[Ingen Her]]`\n\n"
        "<!-- [[Borte]] -->\n\n    [[Innrykket]]\n\n\\[[Unnsluppet]]\n"
    ),
}


def test_a_link_to_nothing_or_to_several_is_a_warning_and_no_broken_page(tmp_path):
    built = build(tmp_path, LINKS)
    told = [line for line in built.warnings() if "contacts/ola.md:4:" in line]
    assert ["ola.md:4:5: K216" in told[0], "ola.md:4:20: K217" in told[1], len(told)] == [True, True, 2]
    assert "kari-en, kari-to" in told[1]
    page = built.page("contacts/ola/")
    assert "Til Ingen Her , Kari Berg og kari-en" in page.text
    assert list(built.nowhere()) == []
    assert "[[Innrykket]]" in page.text


def test_own_pages_that_are_not_utf8_stop_nothing(tmp_path):
    built = build(tmp_path, {"om.md": "# Blåbær\n".encode("latin-1"), "contacts/a.md": "---\nname: A\n---\n"})
    assert built.code == 0
    assert "Traceback" not in built.log


NO_FILES = {
    "a pipe": lambda contacts, outside: os.mkfifo(contacts / "ror.md"),
    "a pipe that is no note": lambda contacts, outside: os.mkfifo(contacts / "ror.png"),
    "a link to a note outside": lambda contacts, outside: (contacts / "lenke.md").symlink_to(outside / "hemmelig.md"),
    "a link to a folder outside": lambda contacts, outside: (contacts / "ut").symlink_to(outside),
    "a link to nothing": lambda contacts, outside: (contacts / "blind.md").symlink_to(outside / "finnes-ikke.md"),
    "a link to itself": lambda contacts, outside: (contacts / "selv.md").symlink_to(contacts / "selv.md"),
    "a ring of folders": lambda contacts, outside: (contacts / "ring").symlink_to(contacts),
    "a folder named as a note": lambda contacts, outside: (contacts / "mappe.md").mkdir(),
    "a name that is not UTF-8": lambda contacts, outside: (contacts / os.fsdecode(b"\xe5se.md")).touch(),
    "a name of 250 bytes": lambda contacts, outside: (contacts / f"{'x' * 247}.md").write_text("---\nname: X\n---\n"),
    "a note that nobody may read": lambda contacts, outside: (contacts / "lukket.md").touch(0o000),
}


@pytest.mark.untraced
@pytest.mark.parametrize("case", NO_FILES)
def test_what_is_no_common_file_stops_nothing_and_is_not_followed_outside(tmp_path, case):
    outside = tmp_path / "utenfor"
    outside.mkdir()
    (outside / "hemmelig.md").write_text("---\nname: Utenforkan\n---\nutenforkan\n")
    root = write(tmp_path / "inne", {"contacts/a.md": "---\nname: Kari Berg\n---\n"})
    NO_FILES[case](root / "journal" / "contacts", outside)
    built = run(root, "build")
    assert "Traceback" not in built.log
    assert built.code == 0
    assert "Kari Berg" in built.page("contacts/").text
    assert [path for path, content in built.files().items() if b"tenforkan" in content] == []
    assert len([page for page in built.pages if page.startswith("contacts/")]) <= 3
