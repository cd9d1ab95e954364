"""`kaffegen watch`: what it says of every save, however an editor saves, and that nothing ends it but its user."""

import datetime as dt
import os
import pty
import select
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import CONFIG, NOTES
from tests.commands.watching import COMMAND, MARK, PATIENCE, Watching, watching, write

KARI = "contacts/kari-berg.md"
GOOD = NOTES[KARI]
BAD = GOOD.replace("email: kari@example.org", "rolle: leder")
WRONG = "journal/contacts/kari-berg.md:3:1: K112 Unknown field “rolle”. Did you mean “role”?"
MENDED = "Mended: journal/contacts/kari-berg.md: K112 Unknown field “rolle”. Did you mean “role”?"
MEETING = NOTES["meetings/one.md"]
A_MOMENT = 0.05  # seconds, as long as an editor may leave a note empty or half written


@pytest.fixture
def watch(journal: Path) -> Iterator[Watching]:
    with watching(journal) as watcher:
        yield watcher


def test_it_begins_with_where_and_how_it_stands(watch: Watching) -> None:
    assert watch.heard == ["Watching journal: 2 notes, nothing wrong. Ctrl-C ends it."]


def in_place(note: Path, text: str) -> None:
    note.write_text(text, "utf-8")


def in_parts(note: Path, text: str) -> None:
    with note.open("w", encoding="utf-8") as file:
        for part in (text[:7], text[7:20], text[20:]):
            file.write(part)
            file.flush()
            time.sleep(A_MOMENT)


def emptied_first(note: Path, text: str) -> None:
    note.write_text("", "utf-8")
    time.sleep(A_MOMENT)
    note.write_text(text, "utf-8")


def taken_away_first(note: Path, text: str) -> None:
    note.unlink()
    time.sleep(A_MOMENT)
    note.write_text(text, "utf-8")


def renamed_onto(note: Path, text: str) -> None:
    beside = note.with_name(f".{note.name}.tmp")
    beside.write_text(text, "utf-8")
    beside.replace(note)


def renamed_from_elsewhere(note: Path, text: str) -> None:
    elsewhere = note.parents[2] / "kari-berg.md.new"
    elsewhere.write_text(text, "utf-8")
    elsewhere.replace(note)


def as_vim(note: Path, text: str) -> None:
    swap, trial, backup = note.with_name(f".{note.name}.swp"), note.with_name("4913"), note.with_name(f"{note.name}~")
    swap.write_bytes(b"b0VIM 9.0" + bytes(4000))
    trial.touch()
    trial.unlink()
    note.rename(backup)
    note.write_text(text, "utf-8")
    backup.unlink()
    swap.unlink()


def as_emacs(note: Path, text: str) -> None:
    lock, autosave = note.with_name(f".#{note.name}"), note.with_name(f"#{note.name}#")
    lock.symlink_to("somebody@machine.4711:1790000000")
    autosave.write_text(text[:-4], "utf-8")
    shutil.copy2(note, note.with_name(f"{note.name}~"))
    note.write_text(text, "utf-8")
    autosave.unlink()
    lock.unlink()


SAVES = (
    in_place, in_parts, emptied_first, taken_away_first, renamed_onto, renamed_from_elsewhere, as_vim, as_emacs,
)  # fmt: skip


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.__name__)
def test_a_save_is_one_save_however_an_editor_does_it(watch: Watching, save: Callable[[Path, str], None]) -> None:
    save(watch.note(KARI), BAD)
    assert watch.until("K112") == [WRONG]
    save(watch.note(KARI), GOOD)
    assert watch.until("K112") == [MENDED]
    assert watch.meanwhile() == []


def soonest(watch: Watching) -> float:
    """Give the seconds until the quickest of several answers."""
    took = []
    for text in (BAD, GOOD) * 3:
        began = time.monotonic()
        in_place(watch.note(KARI), text)
        watch.until("K112")
        took.append(time.monotonic() - began)
    return min(took)


def test_a_save_is_answered_soon(watch: Watching) -> None:
    assert soonest(watch) < 0.5, "0.3 s where nothing else runs"


def test_what_never_lies_still_is_read_nevertheless(watch: Watching) -> None:
    deadline = time.monotonic() + PATIENCE
    while watch.lines.empty() and time.monotonic() < deadline:
        write(watch.note(KARI), BAD)
        time.sleep(0.002)
    assert not watch.lines.empty()


def test_a_note_that_is_emptied_to_be_written_over_and_over_is_never_gone(watch: Watching) -> None:
    deadline = time.monotonic() + 4
    while time.monotonic() < deadline:
        with watch.note(KARI).open("w", encoding="utf-8") as file:
            time.sleep(0.02)  # as an editor takes it between emptying a file and filling it
            file.write(GOOD)
        time.sleep(0.005)
    assert watch.meanwhile() == []


def test_what_the_system_does_not_tell_is_found_all_the_same(watch: Watching) -> None:
    write(watch.note("_elsewhere/siri.md"), "---\nname: Siri\n---\n")
    watch.note("contacts/siri.md").symlink_to("../_elsewhere/siri.md")
    assert watch.meanwhile() == []
    write(watch.note("_elsewhere/siri.md"), "---\nname: Siri\nrolle: x\n---\n")
    watch.until("contacts/siri.md:3:1: K112")


def test_to_read_the_notes_is_no_reason_to_read_them_again(watch: Watching) -> None:
    watch.meanwhile()
    before = watch.reads()
    time.sleep(1)
    assert watch.reads() - before < 50


@pytest.mark.parametrize("name", [".kari-berg.md.swp", "kari-berg.md~", "kari-berg.md.tmp", "#kari-berg.md#", ".k.md"])
def test_what_editors_leave_lying_is_nothing(watch: Watching, name: str) -> None:
    write(watch.note(f"contacts/{name}"), BAD)
    assert watch.meanwhile() == []


def test_a_conflict_copy_is_said_once_and_is_nobody(watch: Watching) -> None:
    copy = watch.note("contacts/kari-berg.sync-conflict-20261118-101500-ABCDEFG.md")
    write(copy, GOOD)
    assert "K143" in "".join(watch.until("sync-conflict"))
    write(copy, BAD)
    assert watch.meanwhile() == []
    copy.unlink()
    assert watch.until("K143")[-1].startswith("Mended: ")
    assert watch.meanwhile() == []


def test_follow_ups_come_and_go(watch: Watching) -> None:
    note = watch.note("meetings/one.md")
    write(note, MEETING.replace("none", "{what: ring Per, due: 2026-11-18}"))
    assert watch.until("ring Per") == ["New: You promised Kari Berg: ring Per · today"]
    write(note, MEETING.replace("none", "{what: ring Per, due: 2027-02-01}"))
    assert watch.until("ring Per") == ["Later: You promised Kari Berg: ring Per · 1 February 2027"]
    write(note, MEETING.replace("none", "none\nthanked: 2026-11-17"))
    said = [*watch.until("ring Per"), *watch.meanwhile()]
    assert "Off the list: You promised Kari Berg: ring Per · 1 February 2027" in said
    assert "Off the list: Thank Kari Berg · waiting for one day" in said


def test_what_only_moves_in_its_note_is_no_news(watch: Watching) -> None:
    twice = BAD.replace("rolle: leder", "rolle: leder\nrole: a\nrole: b")
    write(watch.note(KARI), twice)
    watch.until("K111")
    write(watch.note(KARI), twice.replace("name:", "aliases: Kari\nname:") + "\nA line more.\n")
    assert watch.meanwhile() == []


def test_the_second_of_two_alike_is_said_where_it_stands(watch: Watching) -> None:
    write(watch.note(KARI), f"{GOOD}\n\n\n[[nobody]]\n")
    watch.until("K216")
    write(watch.note(KARI), f"{GOOD}\n[[nobody]]\n\n[[nobody]]\n")
    assert watch.until("K216") == ["journal/contacts/kari-berg.md:6:1: K216 The link “nobody” leads nowhere."]


def test_of_very_much_at_once_only_the_first_is_said(watch: Watching) -> None:
    for number in range(30):
        write(watch.root / "made" / f"firm-{number:02}.md", "---\nname: Firm\nrolle: x\n---\n")
    (watch.root / "made").rename(watch.note("companies"))
    said = watch.until("lines")
    assert len([line for line in said if "K112" in line]) == 20
    assert said[-1] == "… and 10 more lines"


def test_a_note_takes_its_follow_ups_along_to_a_new_name(watch: Watching) -> None:
    watch.note("meetings/one.md").rename(watch.note("meetings/first.md"))
    assert watch.meanwhile() == []


def test_folders_of_notes_come_and_move(watch: Watching) -> None:
    write(watch.note("contacts/work/siri.md"), "---\nname: Siri\nrolle: x\n---\n")
    watch.until("work/siri.md:3:1: K112")
    watch.note("contacts/work").rename(watch.note("contacts/job"))
    said = watch.until("Mended")
    assert any("job/siri.md:3:1: K112" in line for line in said)
    write(watch.note("contacts/job/siri.md"), "---\nname: Siri\n---\n")
    watch.until("Mended: journal/contacts/job/siri.md")


def test_many_saves_end_with_the_last_and_take_no_memory(watch: Watching) -> None:
    note = watch.note(KARI)
    before = 0.0
    for number in range(40):
        write(note, BAD.replace("leder", f"leder {number}"))
        for letter in range(5):
            write(note, f"{GOOD}\n[[nobody {number} {'abcde'[letter]}]]\n")
        watch.until(f": K216 The link “nobody {number} e”")
        before = before or (watch.megabytes() if number == 10 else 0.0)
    write(note, GOOD)
    watch.until("Mended: journal/contacts/kari-berg.md: K216 The link “nobody 39 e”")
    assert watch.meanwhile() == []
    assert watch.megabytes() < before + 3


def test_a_folder_that_goes_and_comes_back_is_said_and_watched_again(watch: Watching) -> None:
    folder = watch.root / "journal"
    for _ in ("once", "again"):
        folder.rename(watch.root / "elsewhere")
        assert watch.until("gone") == ["The folder journal is gone. Waiting until it is back."]
        (watch.root / "elsewhere").rename(folder)
        assert watch.until("back") == ["The folder journal is back."]
        assert watch.meanwhile() == []
    shutil.copytree(folder, watch.root / "copy")
    shutil.rmtree(folder)
    watch.until("gone")
    shutil.copytree(watch.root / "copy", folder)
    watch.until("back")
    assert watch.meanwhile() == []
    assert soonest(watch) < 1


def test_a_drive_that_is_not_there_yet_is_no_empty_journal(watch: Watching) -> None:
    (watch.root / "journal").rename(watch.root / "elsewhere")
    watch.until("gone")
    (watch.root / "journal").mkdir()
    assert watch.until("empty") == ["The folder journal is empty. Waiting until the notes are back."]
    (watch.root / "journal").rmdir()
    (watch.root / "elsewhere").rename(watch.root / "journal")
    watch.until("is back")
    assert watch.meanwhile() == []


def test_settings_that_cannot_be_used_are_said_and_the_last_good_ones_stay(watch: Watching) -> None:
    config = watch.root / "mkdocs.yml"
    config.write_text(CONFIG.replace("language", "langauge"), "utf-8")
    (line,) = watch.until("langauge")
    assert line.startswith("mkdocs.yml:4:")
    assert line.endswith("Until then the settings from before hold.")
    config.write_text(CONFIG.replace("journal", "jornal"), "utf-8")
    assert "jornal" in watch.until("jornal")[0]
    assert watch.meanwhile() == []
    emptied_first(config, CONFIG.replace("language: en", "language: da"))
    assert watch.until("mkdocs.yml") == ["mkdocs.yml er i orden igen."]
    write(watch.note(KARI), BAD)
    watch.until("Ukendt felt »rolle«. Mente du »role«?")


def test_a_good_change_of_the_settings_holds_from_now_on(watch: Watching) -> None:
    (watch.root / "mkdocs.yml").write_text(CONFIG.replace("2026-11-18", "2026-11-16"), "utf-8")
    watch.until("A new day: Monday 16 November.")
    (watch.root / "notes").mkdir()
    shutil.copytree(watch.root / "journal" / "contacts", watch.root / "notes" / "contacts")
    (watch.root / "mkdocs.yml").write_text(CONFIG.replace("docs_dir: journal", "docs_dir: notes"), "utf-8")
    watch.until("Off the list: Thank Kari Berg")
    write(watch.root / "notes" / "contacts" / "kari-berg.md", BAD)
    watch.until("notes/contacts/kari-berg.md:3:1: K112")


def test_at_midnight_the_day_turns(journal: Path) -> None:
    (journal / "mkdocs.yml").write_text(CONFIG.replace(", today: 2026-11-18", ""), "utf-8")
    now = dt.datetime.now(dt.UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    ahead = (midnight - now + dt.timedelta(days=1, seconds=-5)).seconds  # it is five seconds to midnight there
    clock = f"{ahead // 3600:02}:{ahead // 60 % 60:02}:{ahead % 60:02}"
    today = (now + dt.timedelta(seconds=ahead)).date()
    steps = [f"- [ ] step {n} 📅 {today + dt.timedelta(n)}" for n in range(1, 15)]
    write(journal / "journal" / KARI, f"{GOOD}\n## Next steps\n\n" + "\n".join(steps))
    with watching(journal, TZ=f"XXX-{clock}") as watch:
        watch.until(f"A new day: {today + dt.timedelta(1):%A} ")
        watch.until("New: You promised Kari Berg: step")
    with watching(journal, "--today", str(today), TZ=f"XXX-{clock}") as watch:
        assert watch.meanwhile() == [], "a day that was said stays"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_without_a_word(watch: Watching, number: int, code: int) -> None:
    before = list(watch.heard)
    assert watch.end(number) == code
    assert watch.heard == before


@pytest.mark.parametrize("has_news", [True, False])
def test_it_ends_with_whoever_read_along(journal: Path, tmp_path: Path, has_news: bool) -> None:
    with (
        (tmp_path / "said").open("wb") as errors,
        subprocess.Popen(COMMAND, cwd=journal, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        try:
            assert process.stdout is not None
            deadline = time.monotonic() + PATIENCE
            while b"Ctrl-C" not in (tmp_path / "said").read_bytes() and time.monotonic() < deadline:
                time.sleep(0.01)
            if has_news:
                write(journal / "journal" / KARI, BAD)
            process.stdout.close()
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()
    assert (tmp_path / "said").read_text("utf-8").splitlines()[1:] == []


@pytest.mark.parametrize(("no_color", "is_coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals_that_want_it(journal: Path, no_color: str, is_coloured: bool) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm"}
    with subprocess.Popen(COMMAND, cwd=journal, env=environment, stdout=theirs, stderr=theirs) as process:
        try:
            _read(ours, b"Ctrl-C")
            write(journal / "journal" / "companies" / "mark.md", MARK.format(number=1))
            assert (b"\x1b[" in _read(ours, b"K112")) is is_coloured
        finally:
            process.kill()
    os.close(ours)
    os.close(theirs)


def test_nothing_in_a_note_moves_the_cursor(watch: Watching) -> None:
    write(watch.note(KARI), f"{GOOD}\n- [ ] ring\x1b[2J Per 📅 2026-11-18\n")
    assert "ring\ufffd[2J Per" in watch.until("ring")[0]


def test_without_notes_it_does_not_begin(journal: Path) -> None:
    shutil.rmtree(journal / "journal" / "contacts")
    shutil.rmtree(journal / "journal" / "meetings")
    found = subprocess.run(COMMAND, cwd=journal, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False)
    assert (found.returncode, found.stderr.startswith("kaffegen: No notes found in journal")) == (2, True)


def _read(terminal: int, words: bytes) -> bytes:
    found, deadline = b"", time.monotonic() + PATIENCE
    while words not in found and time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.1)[0]:
            found += os.read(terminal, 4096)
    assert words in found
    return found
