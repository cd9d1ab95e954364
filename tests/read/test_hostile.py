"""Input made to harm: it ends in a problem, quickly, and nothing is run."""

import os
import socket
import tracemalloc
from pathlib import Path

import pytest

from kaffegen.pipeline import look

from .reading import KINDS, TIMED, TODAY, journal, read, timed

QUICK = 8.0  # seconds: usually a half; with the square of the length it would be minutes


def canary_notes(canary: Path) -> list[str]:
    command = f"touch {canary}"
    return [
        f"role: !!python/object/apply:os.system ['{command}']",
        f"role: !!python/object/new:os.system ['{command}']",
        f"role: !!python/object/apply:subprocess.Popen [['touch', '{canary}']]",
        f"!!python/object/apply:os.system ['{command}']: x",
        f"touches:\n  - !!python/object/apply:os.system ['{command}']",
        "role: !!python/name:os.system",
        "role: !!python/module:os",
        f"role: !<tag:yaml.org,2002:python/object/apply:os.system> ['{command}']",
    ]


def test_no_tag_runs_anything(tmp_path):
    canary = tmp_path / "canary"
    for lines in canary_notes(canary):
        for kind in KINDS:
            note, problems = read(f"---\nname: Åse Bø\n{lines}\ncity: Ås\n---\n", kind)
            assert "K104" in [p.code for p in problems] or "K116" in [p.code for p in problems], lines
            assert getattr(note, "role", None) is None
    assert not canary.exists()


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("!!str leder", 7), ("!!binary aGVp", 7), ("!!set {a, b}", 7), ("!leder x", 7), ("!!float 1", 7),
        ("&a leder", 7), ("*a", 7), ("[&a leder]", 8), ("&a [leder]", 7), ("[*a]", 8), ("{a: *b}", 11),
    ],
)  # fmt: skip
def test_tags_anchors_and_aliases_are_refused_where_they_stand(written, column):
    note, problems = read(f"---\nname: Åse Bø\nrole: {written}\ncity: Ås\n---\n")
    assert (3, column, "K104") in [(p.place.line, p.place.column, p.code) for p in problems] or "K104" in [
        p.code for p in problems
    ]
    assert problems[0].place.line == 3
    assert (note.name, note.city, note.role) == ("Åse Bø", "Ås", None)
    assert "role" in note.about.faulty


def test_an_alias_bomb_stays_small():
    lines = ["a0: &a0 [lol]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    tracemalloc.start()
    note, problems = read("---\nname: Åse Bø\n" + "\n".join(lines) + "\n---\n")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert note.name == "Åse Bø"
    assert "K104" in [p.code for p in problems]
    assert peak < 20 * 2**20


@pytest.mark.parametrize("written", ["&a [*a]", "&a {b: *a}", "&a\n  b: *a", "&a\n  - *a"])
def test_an_alias_to_itself_is_refused(written):
    note, problems = read(f"---\nname: Åse Bø\nrole: {written}\n---\n")
    assert "K104" in [p.code for p in problems]
    assert note.name == "Åse Bø"


@TIMED
@pytest.mark.parametrize("depth", [21, 500, 20_000])
@pytest.mark.parametrize(
    ("opening", "closing"), [("[", "]"), ("{a: ", "}"), ("[", ""), ("- ", ""), ("? ", ""), ("{[", "")]
)
def test_deep_nesting_is_refused(depth, opening, closing):
    front = f"name: Åse Bø\nrole: {opening * depth}x{closing * depth}\ncity: Ås\n"
    text = f"---\n{front}---\n"
    assert timed(text) < QUICK
    note, problems = read(text)
    assert problems
    if len(front) < 64 * 1024:
        assert (note.name, note.role) == ("Åse Bø", None)
    if opening == "[" and closing and len(front) < 64 * 1024:
        assert [(p.place.line, p.code) for p in problems] == [(3, "K105")]
        assert note.city == "Ås"


@TIMED
def test_nesting_of_a_hundred_thousand_levels_is_refused():
    for opening in ("[", "{a: ", "- ", "\t[", "> "):
        for text in (f"---\nrole: {opening * 100_000}\n---\n", f"---\nname: x\n---\n{opening * 100_000}\n"):
            assert timed(text) < QUICK


def test_twenty_levels_are_read():
    _, problems = read(f"---\nname: Åse Bø\nx_dyp: {'[' * 19}x{']' * 19}\n---\n")
    assert not problems


@TIMED
@pytest.mark.parametrize("char", ["a", "å", "😀", " ", "#", "'", ":", "\n"])
def test_a_text_of_a_megabyte_is_read_quickly(char):
    for text in (
        f"---\nname: Åse Bø\nrole: {char * 1_000_000}\n---\n",
        f"---\nname: Åse Bø\n---\n{char * 1_000_000}\n",
        f"---\nname: Åse Bø\n---\n## Logg\n- {char * 1_000_000}\n",
    ):
        assert timed(text) < 2 * QUICK


@TIMED
def test_a_hundred_thousand_keys_are_read_or_refused_quickly():
    keys = "\n".join(f"nøkkel{n}: {n}" for n in range(100_000))
    assert timed(f"---\nname: Åse Bø\n{keys}\n---\n") < QUICK
    few = "\n".join(f"k{n}: {n}" for n in range(5_000))
    assert timed(f"---\nname: Åse Bø\n{few}\n---\n") < QUICK


@TIMED
@pytest.mark.parametrize(
    "line",
    ["a: 1", "- a", "role: a", "nudged: 12/05/2026", "role: a: b", "'", "? a", "role: 'a", "@a: b", "{{a}}", "a: *b", "a: # b", "role: a # b",
     "[", "]", "<<<<<<< x", "\t", "aaaa: x"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["contact", "meeting"])
def test_as_many_lines_as_fit_are_read_quickly(line, kind):
    count = 60_000 // (len(line.encode()) + 1)
    text = "---\nname: Åse Bø\n" + f"{line}\n" * count + "---\n"
    assert timed(text, kind) < QUICK


@TIMED
@pytest.mark.parametrize(
    "item",
    [
        "- 12/05/2026",
        "- {on: 12/05/2026}",
        "- a: b",
        "- {what: x, due: 1}",
        "- {a: b, c: d}",
        "- [[a]]",
        "- 12.11.2026",
        "- &a b",
        "- a # b",
        "- [a",
    ],
)
@pytest.mark.parametrize(
    ("kind", "field"), [("contact", "touches"), ("contact", "knows"), ("meeting", "next_steps"), ("meeting", "nudged")]
)
def test_a_long_list_of_faults_is_read_quickly(item, kind, field):
    count = 55_000 // (len(item) + 1)
    text = f"---\nname: Åse Bø\n{field}:\n" + f"{item}\n" * count + "---\n"
    assert timed(text, kind) < QUICK


def test_a_note_of_ten_megabytes_is_refused():
    note, problems = read("---\nname: Åse Bø\n---\n" + "- [ ] ringe\n" * 900_000)
    assert [(p.place.line, p.code) for p in problems] == [(1, "K139")]
    assert note.about.unreadable


@TIMED
@pytest.mark.parametrize(
    "line",
    [
        "- [ ] ringe {} 📅 2026-12-01",
        "- {}",
        "## Løfter {}",
        "[[Bo {}]]",
        "- [ ] ringe 📅 {}",
        "- 2026-11-20 e-post: {}",
    ],
)
@pytest.mark.parametrize("heading", ["", "## Logg", "## Løfter", "## Navn jeg fikk", "## Anbefalt"])
def test_ten_thousand_lines_are_read_quickly(line, heading):
    body = "\n".join(line.format(number) for number in range(10_000))
    for kind, head in (("contact", "name"), ("meeting", "contact")):
        assert timed(f"---\n{head}: Åse Bø\n---\n{heading}\n{body}\n", kind) < 2 * QUICK


def test_what_is_no_file_of_the_journal_is_said_and_does_not_hang(tmp_path):
    root = journal(tmp_path, {"contacts/god": "---\nname: Åse Bø\n---\n", "../utenfor": "---\nname: hemmelig\n---\n"})
    folder = root / "journal" / "contacts"
    (folder / "mappe.md").mkdir()
    (folder / "mappe.md" / "under.md").write_text("---\nname: Under\n---\n", "utf-8")
    os.mkfifo(folder / "fifo.md")
    (folder / "ut.md").symlink_to(root / "utenfor.md")
    (folder / "sløyfe.md").symlink_to(folder / "sløyfe.md")
    (folder / "brutt.md").symlink_to(folder / "finnes-ikke.md")
    (folder / "null.md").symlink_to("/dev/zero")
    (folder / "rundt").symlink_to(folder, target_is_directory=True)
    outlook = look(root, TODAY)
    said = {p.place.file.rpartition("/")[2] for p in outlook.problems if p.code == "K138"}
    assert {"mappe.md", "fifo.md", "ut.md", "sløyfe.md", "brutt.md", "null.md"} <= said
    assert [contact.name for contact in outlook.journal.contacts] == ["Åse Bø"]


def test_a_folder_that_leads_out_of_the_journal_is_not_entered(tmp_path):
    outside = tmp_path / "utenfor"
    outside.mkdir()
    (outside / "x.md").write_text("---\nname: hemmelig\n---\n", "utf-8")
    root = journal(tmp_path, {"contacts/god": "---\nname: Åse Bø\n---\n"})
    (root / "journal" / "contacts" / "lenke").symlink_to(outside, target_is_directory=True)
    outlook = look(root, TODAY)
    assert [contact.name for contact in outlook.journal.contacts] == ["Åse Bø"]


def test_a_link_within_the_journal_is_followed(tmp_path):
    root = journal(
        tmp_path, {"contacts/god": "---\nname: Åse Bø\n---\n", "contacts/_skjult/ekte": "---\nname: Bo Li\n---\n"}
    )
    (root / "journal" / "contacts" / "bo.md").symlink_to(root / "journal" / "contacts" / "_skjult" / "ekte.md")
    outlook = look(root, TODAY)
    assert sorted(contact.name for contact in outlook.journal.contacts) == ["Bo Li", "Åse Bø"]
    assert not outlook.problems


def test_a_socket_and_an_unreadable_file_are_said(tmp_path):
    root = journal(tmp_path, {"contacts/god": "---\nname: Åse Bø\n---\n", "contacts/lukket": "---\nname: x\n---\n"})
    (root / "journal" / "contacts" / "lukket.md").chmod(0)
    server = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(root / "journal" / "contacts")
    server.bind("stikk.md")
    os.chdir(here)
    outlook = look(root, TODAY)
    server.close()
    said = {p.place.file.rpartition("/")[2] for p in outlook.problems}
    assert "stikk.md" in said
    assert "lukket.md" in said or os.getuid() == 0


ODD = [
    "CON",
    "a:b",
    "-x",
    "a b",
    "x.",
    "æøå",
    "😀",
    "a\u202eb",
    "c\nd",
    "a'b\"",
    "<script>",
    "..x",
    "{{7}}",
    "a|b",
    "[x](y)",
    "%41",
    "x" * 240,
]


def test_odd_file_names_are_notes_like_others(tmp_path):
    root = journal(tmp_path, {f"contacts/{name}": f"---\nname: P{index}\n---\n" for index, name in enumerate(ODD)})
    outlook = look(root, TODAY)
    names = {contact.name for contact in outlook.journal.contacts}
    hidden = {f"P{index}" for index, name in enumerate(ODD) if name.startswith(("_", "."))}
    assert {f"P{index}" for index in range(len(ODD))} - names == hidden
    assert not outlook.problems


def test_a_name_is_one_however_its_letters_are_composed(tmp_path):
    nfc, nfd = "Åse Bø", "A\u030ase Bø"
    root = journal(
        tmp_path,
        {
            f"contacts/{nfd}": f"---\nname: {nfd}\n---\n",
            "meetings/m": f"---\ncontact: {nfc}\n---\n# [[{nfc}]]\n\n[[{nfc}]]\n",
        },
    )
    outlook = look(root, TODAY)
    assert [contact.id for contact in outlook.journal.contacts] == [nfc]
    assert not [p for p in outlook.problems if p.code.startswith("K2")]
    assert outlook.journal.meetings_with(outlook.journal.contacts[0])


def test_a_file_name_that_is_no_utf8_takes_nothing_along(tmp_path):
    root = journal(tmp_path, {"contacts/god": "---\nname: Åse Bø\n---\n"})
    raw = os.fsencode(root / "journal" / "contacts") + b"/b\xf8.md"
    with open(raw, "wb") as file:  # noqa: PTH123 - pathlib has no bytes
        file.write(b"---\nname: Bo\n---\n")
    outlook = look(root, TODAY)
    assert [contact.name for contact in outlook.journal.contacts] == ["Åse Bø"]
    assert outlook.problems, "a file that is left out must be said"
