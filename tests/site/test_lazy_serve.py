"""A lazy `mkdocs serve` builds nothing when a note is saved, hangs on nothing, and steps aside where it must."""

import datetime as dt
import gc
import json
import os
from collections.abc import Iterator

import pytest
from journal_site import Page, write
from serving import Server, serving

from kaffegen.mkdocs_plugin.memory import Memory
from kaffegen.mkdocs_plugin.site import Site
from kaffegen.read.disk import settings_in
from kaffegen.rules import NAMES

pytestmark = pytest.mark.xdist_group("site-lazy-serve")

KARI = "---\nname: Kari Berg\nmet: 2026-11-01\n---\nTekst nummer en.\n\n- [ ] ringe Kari 📅 2026-11-18\n"
OLA = "---\nname: Ola Dahl\n---\nOlas tekst.\n"
TAKEN = "---\ncontact: ola\ndate: 2026-11-25\nstatus: scheduled\n---\n"
FILES = {"contacts/kari.md": KARI, "contacts/ola.md": OLA, "om.md": "# Om\n", "meetings/m.md": TAKEN}
TODAY = dt.date(2026, 11, 18)
PATH = "contacts/kari/"
ALL_AT_ONCE = "Alle sidene lages på én gang"


@pytest.fixture(scope="module")
def running(tmp_path_factory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("lazy-serve"), FILES) as server:
        yield server


@pytest.fixture
def server(running) -> Server:
    """Give the server with the journal as it was at first."""
    for name, text in FILES.items():
        note = running.note(name)
        if not note.is_file() or note.read_bytes() != text.encode():
            note.unlink(missing_ok=True)
            note.write_text(text, "utf-8")
    running.shows(PATH, "Tekst nummer en.")
    return running


def starts(server: Server) -> int:
    """Give how often MkDocs began anew."""
    return server.log().count("Building documentation...")


def index(server: Server) -> str:
    return " ".join(entry["text"] for entry in json.loads(server.get("search/search_index.json")[1])["docs"])


def test_nothing_is_built_when_a_note_is_saved(server):
    before = starts(server), server.builds()
    for number in range(5):
        server.note("contacts/kari.md").write_text(KARI.replace("nummer en", f"nummer {number}0"), "utf-8")
        server.shows(PATH, f"Tekst nummer {number}0.")
        server.shows("contacts/ola/", "Olas tekst.")
    assert (starts(server), server.builds()) == before
    assert not list((server.root / "site").glob("*"))


def test_what_is_asked_for_after_a_save_is_of_the_new_text(server):
    server.page()
    assert "Tekst nummer en." in index(server)
    server.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer to").replace("-18", "-20"), "utf-8")
    assert "Tekst nummer to." in server.page(PATH).text
    assert "fredag 20. november" in server.page("follow-ups/").text
    assert "Tekst nummer to." in index(server)
    assert "DTSTART;VALUE=DATE:20261120" in server.get("follow-ups.ics")[1]
    server.note("contacts/kari.md").write_text(KARI.replace("Kari Berg", "Kari Lund"), "utf-8")
    server.page(PATH)
    assert "Kari Lund" in server.get("assets/kaffegen/names.js")[1]
    assert "Kari Lund" in server.page("contacts/").text


def test_an_open_page_is_told_of_a_save_and_of_nothing_else(server):
    epoch = int(server.get(PATH)[1].partition('data-epoch="')[2].partition('"')[0])
    server.note("contacts/ola.md").write_text(OLA.replace("Olas", "Ny"), "utf-8")
    assert int(server.get(f"livereload/{epoch}/1")[1]) > epoch
    server.note("contacts/ola.md").read_bytes()
    after = int(server.get("contacts/ola/")[1].partition('data-epoch="')[2].partition('"')[0])
    assert int(server.get(PATH)[1].partition('data-epoch="')[2].partition('"')[0]) == after


def test_whoever_is_named_has_a_page_at_once(server):
    before = starts(server)
    server.note("contacts/ola.md").write_text(OLA.replace("Dahl\n", "Dahl\nknows: [Per Ås]\n") + "[[Per Ås]]", "utf-8")
    server.shows("contacts/per-%C3%A5s/", "Per Ås")
    page = server.shows("contacts/ola/", "Per Ås")
    assert "../per-%C3%A5s/" in page.all("a", "href")
    assert not page.has_class("kg-nowhere")
    server.note("contacts/ola.md").write_text(OLA, "utf-8")
    server.misses("contacts/per-%C3%A5s/")
    assert starts(server) == before


def test_a_meeting_that_is_over_has_no_sheet(server):
    sheet = next(href for href in server.page("meetings/m/").all("a", "href") if "prep/" in href)
    path = f"prep/{sheet.rstrip('/').rpartition('/')[2]}/"
    server.page(path)
    server.note("meetings/m.md").write_text(TAKEN.replace("11-25", "11-10").replace("scheduled", "held"), "utf-8")
    server.misses(path)


def test_a_pipe_in_place_of_a_note_stops_nobody(server):
    note = server.note("contacts/kari.md")
    note.unlink()
    os.mkfifo(note)
    server.misses(PATH)
    assert "Olas tekst." in server.page("contacts/ola/").text
    note.unlink()
    note.write_text(KARI, "utf-8")
    server.shows(PATH, "Tekst nummer en.")


def test_a_folder_that_goes_and_comes_back_is_followed(server):
    journal = server.root / "journal"
    journal.rename(server.root / "vekk")
    assert server.get(PATH)[0] in (200, 404)
    (server.root / "vekk").rename(journal)
    server.shows(PATH, "Tekst nummer en.")
    server.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer ti"), "utf-8")
    server.shows(PATH, "Tekst nummer ti.")


def test_nobody_waits_for_a_configuration_that_is_wrong(server):
    config = server.root / "mkdocs.yml"
    good = config.read_text("utf-8")
    config.write_text(good.replace("theme: {name: material}", "theme: {name: finnes-ikke}"), "utf-8")
    server.wait("om/", lambda status, _: status == 200 and "finnes-ikke" in server.log())
    server.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer sju"), "utf-8")
    assert "Tekst nummer sju." in server.page(PATH).text
    assert server.get("assets/kaffegen/kaffegen.css")[0] == 200
    config.write_text(good.replace("Prøve", "Et annet navn"), "utf-8")
    server.wait("om/", lambda _, html: "Et annet navn" in html)
    config.write_text(good, "utf-8")
    server.wait("om/", lambda _, html: "Et annet navn" not in html)


def test_it_can_be_turned_off_meanwhile_and_on(server):
    config = server.root / "mkdocs.yml"
    good = config.read_text("utf-8")
    config.write_text(good.replace("- kaffegen:\n", "- kaffegen:\n      lazy: false\n"), "utf-8")
    server.wait(PATH, lambda status, _: status == 200 and ALL_AT_ONCE in server.log())
    server.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer åtte"), "utf-8")
    server.shows(PATH, "Tekst nummer åtte.")
    config.write_text(good, "utf-8")
    server.wait("", lambda status, _: status == 200)
    server.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer ni"), "utf-8")
    server.shows(PATH, "Tekst nummer ni.")


def test_a_page_of_ones_own_that_cannot_be_made_leaves_the_others(server):
    server.note("feil.md").write_text("---\ntemplate: finnes-ikke.html\n---\n# Feil\n", "utf-8")
    server.wait("feil/", lambda status, _: status == 500)
    assert "Olas tekst." in server.page("contacts/ola/").text
    server.note("feil.md").unlink()
    server.misses("feil/")


def test_it_never_failed(server):
    said = server.log().replace("finnes-ikke.html", "")
    assert "Exception in thread" not in said


PLUGINS = "plugins:\n  - search\n  - kaffegen: {today: 2026-11-18}\n"
ASIDE = {
    "another plugin": (PLUGINS + "  - tags\n", "tags"),
    "another theme": (PLUGINS + "theme: readthedocs\n", "readthedocs"),
    "own templates": ("theme: {name: material, custom_dir: journal/bilder}\n", "custom_dir"),
    "hooks": ("hooks: [journal/hook.py]\n", "hook.py"),
    "strict": ("strict: true\n", "strict"),
}


@pytest.mark.parametrize("name", ASIDE)
def test_it_steps_aside_and_says_why(tmp_path, name):
    config, about = ASIDE[name]
    files = {"contacts/kari.md": KARI, "bilder/x.svg": "<svg/>", "hook.py": ""}
    with serving(tmp_path, files, config=config) as aside:
        said = next(line for line in aside.log().splitlines() if ALL_AT_ONCE in line)
        assert about in said
        assert "Tekst nummer en." in aside.page(PATH).text
        aside.note("contacts/kari.md").write_text(KARI.replace("nummer en", "nummer to"), "utf-8")
        aside.wait(PATH, lambda _, html: "nummer to" in html or bool(aside.note("om.md").touch()))


def test_looking_again_leaves_nothing_behind(tmp_path):
    write(tmp_path, FILES | {"contacts/eva.md": "---\nname: Eva\nprivate: true\n---\n"})
    settings = settings_in(tmp_path / "mkdocs.yml", NAMES)
    memory = Memory()
    memory.read_all(tmp_path, settings)
    site = Site(tmp_path, settings, TODAY, is_served=True, seen=memory.outlook(settings, TODAY))
    for _ in range(2):  # the second time, nothing is made that is kept for ever
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            site.pages["index.md"].html(str)
            site.look_at(memory.outlook(settings, TODAY))
            gc.collect()
            left = [thing for thing in gc.garbage if type(thing).__module__.startswith("kaffegen")]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
    assert left == []
