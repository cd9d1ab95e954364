"""`mkdocs serve` follows whatever happens to the notes, never hangs and never goes away (F8, F19)."""

import subprocess
import time
from collections.abc import Iterator

import pytest
from journal_site import Page, write
from serving import A_MOMENT, Server, serving

pytestmark = pytest.mark.xdist_group("site-serve")

KARI = (
    "---\nname: Kari Berg\nstrength: close\nmet: 2026-11-01\n---\nTekst nummer en.\n\n- [ ] ringe Kari 📅 2026-11-18\n"
)
OLA = "---\nname: Ola Dahl\nknows: [Kari Berg]\n---\nOlas tekst. [[Kari Berg]]\n"
FILES = {"contacts/kari-berg.md": KARI, "contacts/ola-dahl.md": OLA, "om.md": "# Om\n\nEgen side.\n"}
PATH = "contacts/kari-berg/"


@pytest.fixture(scope="module")
def running(tmp_path_factory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("serve"), FILES, "language: nb") as server:
        yield server


@pytest.fixture
def server(running) -> Server:
    """Give the server with the journal as it was at first."""
    for name, text in FILES.items():
        if running.note(name).read_text("utf-8", "replace") != text:
            running.note(name).write_text(text, "utf-8")
    running.shows(PATH, "Tekst nummer en.")
    return running


def test_an_edited_note_shows_its_new_text(server):
    server.note("contacts/kari-berg.md").write_text(KARI.replace("nummer en", "nummer to"), "utf-8")
    server.shows(PATH, "Tekst nummer to.")


def test_a_new_name_is_seen_on_every_page(server):
    server.note("contacts/kari-berg.md").write_text(KARI.replace("Berg", "Lund"), "utf-8")
    server.shows(PATH, "Kari Lund")
    assert "Kari Lund" in server.page("contacts/").text
    assert "Kari Lund" in server.page().text


def test_the_dashboard_follows(server):
    server.shows("", "ringe Kari")
    server.note("contacts/kari-berg.md").write_text(KARI.replace("[ ]", "[x]"), "utf-8")
    server.lacks("", "ringe Kari")


@pytest.mark.parametrize(
    "broken",
    [
        KARI.replace("close", '"close'),
        KARI.replace("close", "best"),
        KARI.replace("---\nTekst", "\nTekst"),
        KARI.replace("met: ", "met: x: ").replace("name", "template: nope.html\nname"),
        "---\nname: [\n---\n",
    ],
    ids=["a quote too few", "a wrong word", "no end", "a colon and a template", "nearly nothing"],
)
def test_a_broken_note_shows_its_problem_and_its_neighbours_stay(server, broken):
    server.note("contacts/kari-berg.md").write_text(broken, "utf-8")
    server.wait(PATH, lambda status, html: status == 200 and Page(html).has_class("kg-problems"))
    assert "Olas tekst." in server.page("contacts/ola-dahl/").text
    assert "journal/contacts/kari-berg.md" in server.page("problems/").text
    server.note("contacts/kari-berg.md").write_text(KARI, "utf-8")
    server.wait(PATH, lambda status, html: status == 200 and not Page(html).has_class("kg-problems"))
    assert "journal/contacts/kari-berg.md" not in server.page("problems/").text


def test_bytes_that_are_no_text_stop_nothing(server):
    server.note("contacts/kari-berg.md").write_bytes("---\nname: Åse\n---\nBlåbær".encode("latin-1"))
    server.wait(PATH, lambda status, html: status == 200 and Page(html).has_class("kg-problems"))
    assert "Egen side." in server.page("om/").text


def test_a_note_comes_is_renamed_and_goes(server):
    new = server.note("contacts/siv-lie.md")
    new.write_text("---\nname: Siv Lie\n---\nSivs tekst.\n", "utf-8")
    server.shows("contacts/siv-lie/", "Sivs tekst.")
    assert "Siv Lie" in server.page("contacts/").text
    new.rename(server.note("contacts/siv-ny.md"))
    server.shows("contacts/siv-ny/", "Sivs tekst.")
    server.misses("contacts/siv-lie/")
    server.note("contacts/siv-ny.md").unlink()
    server.misses("contacts/siv-ny/")
    assert "Siv Lie" not in server.page("contacts/").text


def test_who_is_only_named_has_a_page_as_long_as_they_are_named(server):
    server.note("contacts/ola-dahl.md").write_text(OLA.replace("[Kari Berg]\n", "[Kari Berg, Per Ås]\n"), "utf-8")
    server.shows("contacts/per-%C3%A5s/", "Per Ås")
    server.note("contacts/ola-dahl.md").write_text(OLA, "utf-8")
    server.misses("contacts/per-%C3%A5s/")


def test_a_folder_of_notes_moves(server):
    folder = server.note("contacts/jobb")
    folder.mkdir()
    server.note("contacts/ola-dahl.md").rename(folder / "ola-dahl.md")
    server.shows("contacts/jobb/ola-dahl/", "Olas tekst.")
    (folder / "ola-dahl.md").rename(server.note("contacts/ola-dahl.md"))
    folder.rmdir()
    server.shows("contacts/ola-dahl/", "Olas tekst.")


def test_a_save_by_renaming_is_seen(server):
    temporary = server.note("contacts/.kari-berg.md.tmp123")
    temporary.write_text(KARI.replace("nummer en", "nummer tre"), "utf-8")
    temporary.replace(server.note("contacts/kari-berg.md"))
    server.shows(PATH, "Tekst nummer tre.")


def test_a_save_by_a_backup_and_a_new_file_is_seen(server):
    note, backup = server.note("contacts/kari-berg.md"), server.note("contacts/kari-berg.md~")
    note.rename(backup)
    note.write_text(KARI.replace("nummer en", "nummer fire"), "utf-8")
    backup.unlink()
    server.shows(PATH, "Tekst nummer fire.")


LEFT = (".kari-berg.md.swp", "kari-berg.md~", "#kari-berg.md#", "kari-berg.md.tmp", ".#kari-berg.md")


@pytest.mark.parametrize("name", LEFT)
def test_what_an_editor_leaves_lying_is_nobody(server, name):
    left = server.note(f"contacts/{name}")
    if name.startswith(".#"):
        left.symlink_to("noen@maskin.1234:5678")
    else:
        left.write_text(KARI.replace("Kari Berg", "Kari Spøkelse"), "utf-8")
    server.note("contacts/ola-dahl.md").write_text(OLA.replace("Olas", f"Olas {len(name)}"), "utf-8")
    server.shows("contacts/ola-dahl/", f"Olas {len(name)} tekst.")
    assert "Spøkelse" not in server.page("contacts/").text
    assert len(server.page("contacts/").tables()[0]) == 3, "the heading, Kari and Ola"
    left.unlink()


def test_an_emptied_note_comes_back(server):
    note = server.note("contacts/kari-berg.md")
    note.write_text("", "utf-8")
    server.lacks(PATH, "Tekst nummer en.")
    note.write_text(KARI, "utf-8")
    server.shows(PATH, "Tekst nummer en.")


def test_many_quick_saves_end_with_the_last(server):
    note = server.note("contacts/kari-berg.md")
    for number in range(40):
        note.write_text(KARI.replace("nummer en", f"nummer {number}"), "utf-8")
        server.get(PATH)
    server.shows(PATH, "Tekst nummer 39.")


def test_a_wrong_configuration_does_not_end_it(server):
    config = server.root / "mkdocs.yml"
    good = config.read_text("utf-8")
    config.write_text(good.replace("language: nb", "langauge: nb"), "utf-8")
    deadline = time.monotonic() + 5
    while "langauge" not in server.log() and time.monotonic() < deadline:
        assert server.process.poll() is None
    assert "langauge" in server.log()
    config.write_text(good.replace("language: nb", "language: da"), "utf-8")
    server.shows("", "Kontakter")
    server.wait("", lambda _, html: 'lang="da"' in html)
    config.write_text(good, "utf-8")
    server.wait("", lambda _, html: 'lang="nb"' in html)


def test_quiet_is_quiet(server):
    server.page()
    built = server.builds() + 1  # what came before may still be on its way
    deadline = time.monotonic() + 2.5
    while time.monotonic() < deadline:
        server.page(PATH)
        time.sleep(A_MOMENT)
    assert server.builds() <= built, "a build must not cause the next one"


def test_there_was_never_a_traceback(server):
    assert "Traceback" not in server.log()


CLOCK = """import datetime, os, pathlib
class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        real = datetime.datetime.__bases__[0].now(tz)
        return real + datetime.timedelta(days=int(pathlib.Path(os.environ["DAYS"]).read_text()))
datetime.datetime = Clock
"""


def test_at_midnight_the_dashboard_turns_to_the_new_day(tmp_path):
    (tmp_path / "clock").mkdir()
    (tmp_path / "clock" / "sitecustomize.py").write_text(CLOCK, "utf-8")
    days = tmp_path / "days"
    days.write_text("0", "utf-8")
    root = tmp_path / "journal-of-a-day"
    with serving(root, FILES, "today:", PYTHONPATH=str(tmp_path / "clock"), DAYS=str(days)) as server:
        before = server.page().text
        days.write_text("2", "utf-8")
        server.wait("", lambda status, html: status == 200 and Page(html).text != before, patience=6)


def test_a_commit_is_followed(tmp_path):
    name = "contacts/kari-berg.md"
    write(tmp_path, {name: KARI}, "today: 2026-11-18")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=Siri", "-c", "user.email=siri@example.org"]
    for arguments in (("init", "-q"), ("add", "--all"), ("commit", "-q", "-m", "Begin")):
        subprocess.run([*git, *arguments], check=True)
    changed = {name: KARI.replace("strength: close", "strength: close\ncompany: Beta\ncadence: 2 months")}
    with serving(tmp_path, changed, "today: 2026-11-18") as server:
        server.shows("", "kaffegen commit")
        subprocess.run([*git, "commit", "-q", "-a", "-m", "Beta"], check=True)
        server.lacks("", "kaffegen commit")
