"""`kaffegen new`: notes begun rightly, and never one that would be wrong, twice there or somewhere else."""

import subprocess
import sys
from pathlib import Path

import pytest

from kaffegen.languages import LANGUAGES
from tests.commands.conftest import CONFIG, Run
from tests.commands.terminal import answering

TODAY = "2026-11-18"


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)


@pytest.fixture
def notes(journal: Path) -> Path:
    """Give the folder of notes: Kari Berg, Berit Dahl (Bea), Jonas Ek, a place, a company, a person without a note."""
    for name, text in {
        "contacts/berit-dahl.md": "name: Berit Dahl\naliases: Bea",
        "contacts/jonas-ek.md": "name: Jonas Ek",
        "places/kanelhuset.md": "name: Kanelhuset",
        "companies/helselager-øst.md": "name: Helselager Øst",
        "meetings/two.md": "contact: Vibeke Storm\nstatus: idea",
    }.items():
        path = journal / "journal" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\n{text}\n---\n", "utf-8")
    return journal / "journal"


def lines(path: Path) -> list[str]:
    """Give the front matter of a note, without what explains it and what waits to be filled in."""
    front = path.read_text("utf-8").split("---\n")[1]
    return [line for line in front.splitlines() if not line.startswith("#") and not line.endswith(":")]


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_new_contact_says_what_was_said(run: Run, notes: Path) -> None:
    made = run(
        "new", "contact", "Nina", "Sæther", "--company", "helselager øst", "--role", "Leder: drift", "--email",
        "nina@example.org", "--phone", "+47 400 00 101", "--met", "yesterday",
    )  # fmt: skip
    assert (made.returncode, made.stdout, made.stderr) == (0, "Made journal/contacts/nina-sæther.md\n", "")
    assert lines(notes / "contacts/nina-sæther.md") == [
        "name: Nina Sæther", "company: helselager-øst", 'role: "Leder: drift"', "email: nina@example.org",
        "phone: +47 400 00 101", "met: 2026-11-17",
    ]  # fmt: skip
    assert run("check", "--strict").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "name", "expected"),
    [
        (["berit"], f"{TODAY}-berit-dahl", ["contact: berit-dahl", "status: idea"]),
        (["Bea"], f"{TODAY}-berit-dahl", ["contact: berit-dahl", "status: idea"]),
        (["Vibeke"], f"{TODAY}-vibeke-storm", ["contact: Vibeke Storm", "status: idea"]),
        (["Ny", "Person"], f"{TODAY}-ny-person", ["contact: Ny Person", "status: idea"]),
        (["berit, Bea"], f"{TODAY}-berit-dahl", ["contact: berit-dahl", "status: idea"]),
        (["berit,", "jonas"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, jonas-ek]", "status: idea"]),
        (["berit og jonas"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, jonas-ek]", "status: idea"]),
        (["berit", "and", "Jonas Ek"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, jonas-ek]", "status: idea"]),
        (["Berit & Ny Person"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, Ny Person]", "status: idea"]),
        (["Ny Person+berit"], f"{TODAY}-ny-person", ["contacts: [Ny Person, berit-dahl]", "status: idea"]),
        (
            ["berit, jonas, og Vibeke"],
            f"{TODAY}-berit-dahl",
            ["contacts: [berit-dahl, jonas-ek, Vibeke Storm]", "status: idea"],
        ),
        (["berit", "jonas"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, jonas-ek]", "status: idea"]),
        (["Bea", "Jonas Ek"], f"{TODAY}-berit-dahl", ["contacts: [berit-dahl, jonas-ek]", "status: idea"]),
        (["berit", "dahl"], f"{TODAY}-berit-dahl", ["contact: berit-dahl", "status: idea"]),
        (["Berit", "Ukjent"], f"{TODAY}-berit-ukjent", ["contact: Berit Ukjent", "status: idea"]),
        (
            ["berit", "--on", "neste torsdag kl. 14", "--at", "kanelhuset"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: scheduled", "date: 2026-11-26T14:00", "place: kanelhuset"],
        ),
        (
            ["berit", "--on", "in two weeks", "--at", "https://video.example.org/x"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: scheduled", "date: 2026-12-02", "online: https://video.example.org/x"],
        ),
        (
            ["berit", "--on", "i går", "--at", "Kantina: nede"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: held", "date: 2026-11-17", 'place: "Kantina: nede"'],
        ),
        (
            ["berit", "--on", "10.11 kl. 12", "--status", "held"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: held", "date: 2026-11-10T12:00"],
        ),
        (
            ["berit", "--status", "invited"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: invited", f"invited: {TODAY}"],
        ),
        (
            ["berit", "--on", "i dag kl. 15"],
            f"{TODAY}-berit-dahl",
            ["contact: berit-dahl", "status: scheduled", "date: 2026-11-18T15:00"],
        ),
        (["berit", "--status", "declined"], f"{TODAY}-berit-dahl", ["contact: berit-dahl", "status: declined"]),
    ],
)
def test_a_new_meeting_says_what_was_said(
    run: Run, notes: Path, arguments: list[str], name: str, expected: list[str]
) -> None:
    made = run("new", "meeting", *arguments)
    assert (made.returncode, made.stderr) == (0, "")
    assert lines(notes / f"meetings/{name}.md") == expected
    assert run("check").returncode == 0


def test_a_person_without_a_note_gets_one_without_a_doubt(run: Run, notes: Path) -> None:
    assert run("new", "contact", "vibeke storm").returncode == 0
    assert run("new", "contact", "Vibeke Storm").returncode == 2


def test_a_name_with_and_in_it_that_is_known_is_one_person(run: Run, notes: Path) -> None:
    (notes / "contacts/duo.md").write_text("---\nname: Duo Sus og Dus\n---\n", "utf-8")
    assert run("new", "meeting", "Duo Sus og Dus").returncode == 0
    assert "contact: duo" in lines(notes / f"meetings/{TODAY}-duo.md")


@pytest.mark.parametrize("words", ["Ny og Nå", "Ny & Nå", "Ny, Nå"])
def test_several_people_are_not_one_contact(run: Run, notes: Path, words: str) -> None:
    before = files(notes)
    refused = run("new", "contact", words)
    assert (refused.returncode, files(notes)) == (2, before)
    assert 'kaffegen new contact "Ny"' in refused.stderr
    assert run("new", "contact", words, "--yes").returncode == 0


def test_a_purpose_stands_under_its_heading(run: Run, notes: Path) -> None:
    assert run("new", "meeting", "berit", "--purpose", "Lære: mer").returncode == 0
    assert "\n## Purpose\n\nLære: mer\n" in (notes / f"meetings/{TODAY}-berit-dahl.md").read_text("utf-8")


@pytest.mark.parametrize(("code", "said"), [
    ("nb", "Laget journal/meetings/2026-11-18-berit-dahl.md, torsdag 26. november kl. 14.00\n"),
    ("da", "Lavede journal/meetings/2026-11-18-berit-dahl.md, torsdag den 26. november kl. 14.00\n"),
    ("en", "Made journal/meetings/2026-11-18-berit-dahl.md, Thursday 26 November at 14:00\n"),
])  # fmt: skip
def test_the_day_is_said_back(run: Run, journal: Path, notes: Path, code: str, said: str) -> None:
    (journal / "mkdocs.yml").write_text(CONFIG.replace("language: en", f"language: {code}"), "utf-8")
    assert run("new", "meeting", "berit", "--on", "next thursday 2pm").stdout == said
    assert run("new", "meeting", "jonas", "--on", "3. mars 2027").stdout.rstrip().endswith("2027")


@pytest.mark.parametrize("kind", ["company", "place", "topic", "plan"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_each_kind_lies_in_its_folder_and_has_nothing_wrong(
    run: Run, journal: Path, notes: Path, kind: str, code: str
) -> None:
    (journal / "mkdocs.yml").write_text(CONFIG.replace("language: en", f"language: {code}, places: steder"), "utf-8")
    assert run("new", kind, "Ny", "Ting").returncode == 0
    folder = {"company": "companies", "place": "steder", "topic": "topics", "plan": "plans"}[kind]
    assert f"{folder}/ny-ting.md" in files(notes)
    assert run("check").returncode == 0


def test_a_plan_is_for_half_a_year_and_names_people(run: Run, notes: Path) -> None:
    assert run("new", "plan", "2027 vår", "--people", "berit, Vibeke, Ny Person").returncode == 0
    assert lines(notes / "plans/2027-vår.md") == [
        "from: 2026-11-18", "to: 2027-05-17", "goal: 3", "  - berit-dahl", "  - Vibeke Storm", "  - Ny Person",
    ]  # fmt: skip
    assert run("check", "--strict").returncode == 0


def test_a_plan_needs_no_name_and_says_in_the_note_what_is_missing(run: Run, notes: Path) -> None:
    made = run("new", "plan")
    assert (made.returncode, made.stdout) == (0, "Made journal/plans/2026-11.md\n")
    assert run("check", "--strict").returncode == 0
    assert ": K212 " in run("check").stdout
    assert "- berit-dahl" in (notes / "plans/2026-11.md").read_text("utf-8"), "an example, in what explains the field"
    assert "2026-11 has a note already, journal/plans/2026-11.md." in run("new", "plan").stderr


def test_the_people_of_a_plan_are_asked_for(notes: Path) -> None:
    code, shown = answering(notes.parent, ["new", "plan"], ["berit og Ny Person"])
    assert (code, "Whom do you want to meet?" in shown) == (0, True), shown
    assert lines(notes / "plans/2026-11.md")[3:] == ["  - berit-dahl", "  - Ny Person"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["contact", "Berit Dahl"], "Berit Dahl has a note already, journal/contacts/berit-dahl.md."),
        (["contact", "BEA"], "BEA has a note already, journal/contacts/berit-dahl.md."),
        (["contact", "berit"], "“berit” may be Berit Dahl (journal/contacts/berit-dahl.md). Write the whole name"),
        (["contact", "EK"], "“EK” may be Jonas Ek (journal/contacts/jonas-ek.md). Write the whole name"),
        (["contact", "Vibeke"], "“Vibeke” may be Vibeke Storm (without a note). Write the whole name"),
        (["contact", "Ny En", "--met", "i morgen"], "“i morgen” is 2026-11-19, and that day is still to come."),
        (["contact", "Berit Dal"], "That is much like Berit Dahl (journal/contacts/berit-dahl.md)."),
        (["contact", "Vibeke Strom"], "That is much like Vibeke Storm (without a note)."),
        (["contact", "Ny En", "--email", "kari@example.org"], "“kari@example.org” also belongs to Kari Berg"),
        (["place", "kanelhuset"], "kanelhuset has a note already, journal/places/kanelhuset.md."),
        (["meeting", "two"], "Nobody is called “two”."),
        (["meeting", "Berit Dal"], "Nobody is called “Berit Dal”. Did you mean Berit Dahl?"),
        (["meeting", "jonsa-ek"], "Did you mean Jonas Ek?"),
        (["meeting", "berit", "--status", "scheduled"], "A meeting that is scheduled needs a day"),
        (["meeting", "berit", "--on", "12/05/2026"], "“12/05/2026” can be Tuesday 12 May or Saturday 5 December."),
        (["meeting", "berit", "--on", "10.11"], "can be Tuesday 10 November or Wednesday 10 November 2027"),
        (["meeting", "berit", "--on", "10.11", "--status", "cancelled"], "Write the year."),
        (["meeting", "berit", "--status", "held", "--on", "2026-11-25"], "2026-11-25 has not come yet"),
        (["meeting", ",,"], "who or what?"),
        (["contact", "!!!"], "“!!!” is no name."),
        (["contact", "A\u202eB"], "“A\\u202eB” is no name."),
        (["contact", "Ny En", "--phone", "123"], "“123” is no valid telephone number (NO)."),
        (["contact", "Ny En", "--email", "x"], "Nothing was made."),
        (["contact", "{{ Ny }}"], "Nothing was made."),
    ],
)
def test_what_would_be_wrong_or_twice_there_is_not_made(
    run: Run, notes: Path, arguments: list[str], words: str
) -> None:
    before = files(notes)
    refused = run("new", *arguments)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert words in refused.stderr
    assert files(notes) == before


def test_a_second_one_is_made_when_it_is_meant_so(run: Run, notes: Path) -> None:
    assert run("new", "meeting", "berit").returncode == 0
    first = (notes / f"meetings/{TODAY}-berit-dahl.md").read_bytes()
    refused = run("new", "meeting", "berit", "--purpose", "x")
    assert refused.returncode == 2
    assert f"journal/meetings/{TODAY}-berit-dahl.md is there already." in refused.stderr
    assert f"journal/meetings/{TODAY}-berit-dahl-2.md" in refused.stderr
    assert run("new", "meeting", "berit", "--purpose", "x", "--yes").returncode == 0
    assert (notes / f"meetings/{TODAY}-berit-dahl.md").read_bytes() == first
    assert (notes / f"meetings/{TODAY}-berit-dahl-2.md").is_file()
    assert run("new", "contact", "Berit", "Dal", "--yes").returncode == 0
    assert (notes / "contacts/berit-dal.md").is_file()


def test_a_name_of_several_is_not_guessed(run: Run, notes: Path) -> None:
    (notes / "contacts/berit-moe.md").write_text("---\nname: Berit Moe\n---\n", "utf-8")
    refused = run("new", "meeting", "berit", "--yes")
    assert refused.returncode == 2
    assert "berit-dahl, berit-moe" in refused.stderr


def test_a_file_that_is_no_note_is_in_the_way_too(run: Run, notes: Path) -> None:
    (notes / "contacts/NY-En.md").symlink_to("/nowhere")
    refused = run("new", "contact", "Ny En")
    assert (refused.returncode, "ny-en-2.md" in refused.stderr) == (2, True)


@pytest.mark.parametrize("name", ["CON", "aux", "index", "README", "../../etc/passwd", "-rf x", "x" * 300, "æ" * 300])
def test_a_strange_name_gets_a_plain_file(run: Run, journal: Path, notes: Path, name: str) -> None:
    before = files(journal)
    assert run("new", "company", "--", name).returncode == 0
    (made,) = (file for file in files(journal) - before if not file.startswith(".cache/"))
    folder, _, stem = made.removesuffix(".md").rpartition("/")
    assert folder == "journal/companies"
    assert stem not in ("con", "aux", "index", "readme")
    assert len(stem) <= 80
    assert run("check", "--strict").returncode == 0


def test_nothing_is_written_out_of_the_journal(run: Run, journal: Path, notes: Path) -> None:
    outside = journal / "outside"
    outside.mkdir()
    (notes / "topics").symlink_to(outside)
    refused = run("new", "topic", "Ombruk")
    assert (refused.returncode, files(outside)) == (2, set())
    assert "journal/topics is no ordinary folder." in refused.stderr


def test_a_dry_run_shows_the_note_and_writes_nothing(run: Run, journal: Path, notes: Path) -> None:
    before = files(journal)
    shown = run("new", "contact", "Nina Sæther", "--dry-run")
    assert shown.returncode == 0
    assert shown.stdout.startswith("---\nname: Nina Sæther\n")
    assert files(journal) == before
    run("new", "contact", "Nina Sæther")
    assert (notes / "contacts/nina-sæther.md").read_text("utf-8") == shown.stdout


def test_an_empty_journal_can_be_begun(run: Run, notes: Path) -> None:
    for path in notes.rglob("*.md"):
        path.unlink()
    assert run("new", "contact", "Kari Berg").returncode == 0
    assert run("check", "--strict").returncode == 0


def test_old_problems_do_not_keep_one_from_a_new_note(run: Run, notes: Path) -> None:
    (notes / "contacts/bad.md").write_text("---\nname: Bad\nemail: x\nknows: nobody-there\n---\n", "utf-8")
    assert "K201" in run("check").stdout
    assert run("new", "contact", "Nina Sæther").returncode == 0


def test_a_folder_that_cannot_be_written_is_said(run: Run, notes: Path) -> None:
    (notes / "topics").write_text("", "utf-8")
    refused = run("new", "topic", "Ombruk")
    assert (refused.returncode, "is no ordinary folder" in refused.stderr) == (2, True)


def test_the_editor_opens_the_note_without_a_shell(start: Run, journal: Path, notes: Path) -> None:
    """The path of a journal may hold what a shell would read as a command."""
    (journal / "mkdocs.yml").write_text(
        CONFIG.replace("country: NO", "country: NO, topics: '$(touch canary)'"), "utf-8"
    )
    editor = f"{sys.executable} -c 'import sys; print(open(sys.argv[1]).read()[:4], sys.argv[1][-10:])'"
    made = start("new", "topic", "Ombruk", "--edit", EDITOR=editor)
    assert made.returncode == 0
    assert "---\n /ombruk.md" in made.stdout
    assert not list(journal.rglob("canary"))


def test_a_missing_editor_is_said_and_the_note_is_there(run: Run, notes: Path) -> None:
    made = run("new", "topic", "Ombruk", "--edit", VISUAL="no-such-editor")
    assert made.returncode == 0
    assert made.stderr == "Could not open no-such-editor. The note is in journal/topics/ombruk.md.\n"
    assert (notes / "topics/ombruk.md").is_file()


def test_an_editor_that_ends_badly_is_told_of(run: Run, notes: Path) -> None:
    made = run("new", "topic", "Ombruk", "--edit", VISUAL=f"{sys.executable} -c 'raise SystemExit(3)'")
    assert made.returncode == 0
    assert made.stderr.endswith("ended with an error (3). The note is in journal/topics/ombruk.md.\n")


@pytest.mark.parametrize(
    ("arguments", "answers", "made"),
    [
        (["contact", "berit"], [""], None),
        (["contact", "berit"], ["ja"], "contacts/berit.md"),
        (["plan"], ["berit, Ny Person"], "plans/2026-11.md"),
        (["plan"], [""], "plans/2026-11.md"),
        (["contact", "Berit Dal"], ["no"], None),
        (["contact", "Berit Dal"], ["yes"], "contacts/berit-dal.md"),
        (["contact", "Berit Dal"], ["ja"], "contacts/berit-dal.md"),
        (["contact", "Berit Dal"], [""], None),
        (["meeting", "Berit Dal"], [""], f"meetings/{TODAY}-berit-dahl.md"),
        (["meeting", "Berit Dal"], ["nei"], f"meetings/{TODAY}-berit-dal.md"),
        (["meeting", "jonsa"], ["nei"], None),
    ],
)
def test_on_a_terminal_one_is_asked(notes: Path, arguments: list[str], answers: list[str], made: str | None) -> None:
    before = files(notes)
    code, shown = answering(notes.parent, ["new", *arguments], answers)
    assert (files(notes) - before, code) == ({made} if made else set(), 2 if arguments[-1] == "jonsa" else 0), shown


def test_a_new_note_can_be_undone_while_it_is_as_it_was_made(run: Run, notes: Path) -> None:
    before = files(notes)
    run("new", "contact", "Nina Sæther")
    undone = run("undo")
    assert (undone.returncode, files(notes)) == (0, before)
    assert undone.stdout == "Undone: a new note · journal/contacts/nina-sæther.md\n"
    run("new", "contact", "Nina Sæther")
    with (notes / "contacts/nina-sæther.md").open("a") as note:
        note.write("mine\n")
    assert run("undo").returncode == 3
    assert "contacts/nina-sæther.md" in files(notes)


def test_every_command_has_an_example(run: Run) -> None:
    for name in ((), ("contact",), ("meeting",), ("company",), ("place",), ("topic",), ("plan",)):
        shown = run("new", *name, "--help")
        assert (shown.returncode, "Example: kaffegen new" in shown.stdout) == (0, True)


def test_two_at_once_never_overwrite_each_other(journal: Path, notes: Path) -> None:
    call = [sys.executable, "-c", "from kaffegen.commands import main; main()", "new", "topic", "Ombruk"]
    runs = [subprocess.Popen(call, cwd=journal, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
    for process in runs:
        process.communicate(timeout=60)
    codes = [process.returncode for process in runs]
    assert codes.count(0) == 1
    assert set(codes) <= {0, 2, 3}
    assert {name for name in files(notes) if name.startswith("topics/")} == {"topics/ombruk.md"}
