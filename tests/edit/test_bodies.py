# ruff: noqa: E501 - tables of notes
"""Boxes and sections of the body: one line changes, and never one in code or a comment."""

import pytest

from kaffegen.edit import AppendLines, DropBox, PutField, RemoveLine, SnoozeBox, TickBox

from .editing import DAY, after, refused

FRONT = "---\ncontact: kari\n---\n"
TICKED = [
    ("- [ ] sende rapporten", "- [x] sende rapporten ✅ 2026-11-21"),
    ("- [ ] sende rapporten 📅 2026-11-19  ", "- [x] sende rapporten 📅 2026-11-19 ✅ 2026-11-21  "),
    ("- [ ] 📅 2026-11-19 sende rapporten", "- [x] 📅 2026-11-19 sende rapporten ✅ 2026-11-21"),
    ("- [ ] sende rapporten (frist 2026-11-19)\t", "- [x] sende rapporten (frist 2026-11-19) ✅ 2026-11-21\t"),
    ("- [ ] de: sende rapporten ⏳ 2026-11-01", "- [x] de: sende rapporten ⏳ 2026-11-01 ✅ 2026-11-21"),
    ("- [ ] sende rapporten 🔁 every week", "- [x] sende rapporten 🔁 every week ✅ 2026-11-21"),
    ("  * [ ]  sende   rapporten", "  * [x]  sende   rapporten ✅ 2026-11-21"),
    ("> 2) [ ] sende rapporten", "> 2) [x] sende rapporten ✅ 2026-11-21"),
    ("- [/] sende rapporten", "- [x] sende rapporten ✅ 2026-11-21"),
    ("- sende rapporten", "- [x] sende rapporten ✅ 2026-11-21"),
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("line", "expected"), TICKED)
def test_a_box_is_ticked_and_the_rest_of_its_line_stays(line, expected, end):
    frame = f"{FRONT}\n## Løfter\n\n- [ ] før\n{{}}\n- [ ] etter".replace("\n", end)
    assert after(frame.format(line), TickBox(8, "sende rapporten", DAY)) == frame.format(expected)


def test_the_name_of_a_block_stays_last():
    assert after(f"{FRONT}- [ ] ringe ^a1\n", TickBox(4, "ringe ^a1", DAY)).endswith("- [x] ringe ✅ 2026-11-21 ^a1\n")


def test_a_box_is_dropped_or_put_off():
    note = f"{FRONT}\n- [ ] ringe 📅 2026-11-19\n- [ ] skrive ⏳ 2026-11-01 🔼\n"
    assert after(note, DropBox(5, "ringe")) == note.replace("[ ] ringe", "[-] ringe")
    assert after(note, SnoozeBox(5, "ringe", DAY)) == note.replace("11-19\n", "11-19 ⏳ 2026-11-21\n")
    assert after(note, SnoozeBox(6, "skrive", DAY)) == note.replace("2026-11-01", "2026-11-21")


def test_a_title_is_ticked_where_titles_stand():
    note = f"{FRONT}\n## Anbefalt\n\n- En bok om lager\n"
    assert after(note, TickBox(7, "En bok om lager", DAY)).endswith("- [x] En bok om lager ✅ 2026-11-21\n")


HIDDEN = "```\n- [ ] ringe\n```\n<!-- - [ ] ringe -->\n<!--\n- [ ] ringe\n-->\n"


def test_a_box_that_moved_is_found_by_its_text():
    note = f"{FRONT}{HIDDEN}" + "ord\n" * 10 + "- [ ] ringe\n- [ ] ringe Kari\n"
    assert after(note, TickBox(4, "ringe", DAY)) == note.replace(
        "- [ ] ringe\n- [ ]", "- [x] ringe ✅ 2026-11-21\n- [ ]"
    )


@pytest.mark.parametrize(
    ("body", "key", "lines"),
    [
        (HIDDEN, "edit.gone", None),
        ("- [ ] ringe Kari\n", "edit.gone", None),
        ("- [ ] a\n- [ ] ringe\n- [ ] ringe\n", "edit.ambiguous", "5, 6"),
        ("- [x] ringe\n- [-] ringe\n", "edit.closed", None),
        ("## Takk\n- [ ] ringe\n", "edit.gone", None),
    ],
)
def test_a_box_that_is_not_surely_meant_is_refused(body, key, lines):
    error = refused(FRONT + body, TickBox(4, "ringe", DAY))
    assert (error.key, error.words.get("lines")) == (key, lines)
    assert error.words["text"] == "ringe"


def test_of_equal_boxes_the_one_at_its_line_is_meant():
    note = f"{FRONT}- [ ] ringe\n- [ ] ringe\n"
    assert after(note, TickBox(5, "ringe", DAY)) == f"{FRONT}- [ ] ringe\n- [x] ringe ✅ 2026-11-21\n"


def test_changes_that_name_lines_are_made_before_lines_move():
    note = f"{FRONT}- bort\n- [ ] ringe\n- [ ] ringe\n- [ ] ringe\n"
    changes = (PutField("thanked", "true"), RemoveLine(4, "- bort"), TickBox(6, "ringe", DAY), DropBox(7, "ringe"))
    assert after(note, *changes) == (
        "---\ncontact: kari\nthanked: true\n---\n- [ ] ringe\n- [x] ringe ✅ 2026-11-21\n- [-] ringe\n"
    )


def test_a_mark_that_nobody_would_read_is_refused():
    assert refused(f"{FRONT}- [ ] ringe <!-- åpen\n-->\n", TickBox(4, "ringe", DAY)).key == "edit.by-hand"


def test_a_line_is_removed_whole():
    note = f"{FRONT}a\r\nBerit: lovet noe\r\nb"
    assert after(note, RemoveLine(5, "Berit: lovet noe")) == f"{FRONT}a\r\nb"
    assert after(note, RemoveLine(6, "b"), kind="") == f"{FRONT}a\r\nBerit: lovet noe\r\n"
    assert refused(note, RemoveLine(5, "Berit")).key == "edit.gone"
    assert refused(f"{FRONT}{HIDDEN}", RemoveLine(5, "- [ ] ringe")).key == "edit.gone"


LOG = AppendLines("touches", ("2026-11-20 e-post: hei",))
NEW = "- 2026-11-20 e-post: hei"
LOGS = [
    ("", f"\n## Logg\n\n{NEW}\n"),
    ("\nHei.\n", f"\nHei.\n\n## Logg\n\n{NEW}\n"),
    ("\nHei.\n\n", f"\nHei.\n\n## Logg\n\n{NEW}\n"),
    ("Hei.", f"Hei.\n\n## Logg\n\n{NEW}"),
    ("# Kari\n\nHei.\n", f"# Kari\n\nHei.\n\n## Logg\n\n{NEW}\n"),
    ("# Kari\n\n### Noe\n\nHei.\n", f"# Kari\n\n### Noe\n\nHei.\n\n### Logg\n\n{NEW}\n"),
    ("### Løfter\n\n# Annet\n", f"### Løfter\n\n# Annet\n\n### Logg\n\n{NEW}\n"),
    ("## Løfter\n\n## Om dem\n\n## Formål\n", f"## Løfter\n\n## Om dem\n\n## Formål\n\n## Log\n\n{NEW}\n"),
    ("## Kun for mig\n\nx\n\n## Opsamling\n", f"## Kun for mig\n\nx\n\n## Opsamling\n\n## Log\n\n{NEW}\n"),
    ("## Promises\n\n- [x] a\n", f"## Promises\n\n- [x] a\n\n## Log\n\n{NEW}\n"),
    ("# Bare for meg\n\nx\n", f"# Bare for meg\n\nx\n\n# Logg\n\n{NEW}\n"),
    ("Bare for meg\n====\n\nx\n", f"Bare for meg\n====\n\nx\n\n# Logg\n\n{NEW}\n"),
    ("Bare for meg\n------------\n\n## Logg\n\nx", f"Bare for meg\n------------\n\n## Logg\n\nx\n\n{NEW}"),
    ("## Logg", f"## Logg\n\n{NEW}"),
    ("## Logg\n", f"## Logg\n\n{NEW}\n"),
    ("## Logg\n\n", f"## Logg\n\n{NEW}\n"),
    ("## Logg\n\n## Mer\n", f"## Logg\n\n{NEW}\n\n## Mer\n"),
    ("## Logg\n## Mer\n", f"## Logg\n\n{NEW}\n\n## Mer\n"),
    ("## Logg\n- 2026-01-01: a\n## Mer\n", f"## Logg\n- 2026-01-01: a\n{NEW}\n## Mer\n"),
    ("## Logg\n\n- 2026-01-01: a\n  mer\n\n\n## Mer\n", f"## Logg\n\n- 2026-01-01: a\n  mer\n{NEW}\n\n\n## Mer\n"),
    ("## Logg\n\n- 2026-01-01: a", f"## Logg\n\n- 2026-01-01: a\n{NEW}"),
    ("## Log\n\n* 2026-01-01: a\n", f"## Log\n\n* 2026-01-01: a\n*{NEW[1:]}\n"),
    ("Logg\n====\n\n +  2026-01-01: a\n", f"Logg\n====\n\n +  2026-01-01: a\n +  {NEW[2:]}\n"),
    ("## Logg\n\n9. 2026-01-01: a\n", f"## Logg\n\n9. 2026-01-01: a\n10. {NEW[2:]}\n"),
    (
        "## Logg\n\n- 2026-11-10: b\n- 2026-11-09: a\n\n## Mer\n",
        f"## Logg\n\n{NEW}\n- 2026-11-10: b\n- 2026-11-09: a\n\n## Mer\n",
    ),
    (
        "## Logg\n\n* 2026-11-21: c\n  mer\n* 2026-11-09: a\n",
        f"## Logg\n\n* 2026-11-21: c\n  mer\n*{NEW[1:]}\n* 2026-11-09: a\n",
    ),
    ("## Logg\n- 2026-11-22: b\n- 2026-11-21: a\n", f"## Logg\n- 2026-11-22: b\n- 2026-11-21: a\n{NEW}\n"),
    ("## Logg\n- 2026-11-09: a\n- 2026-11-09: b\n", f"## Logg\n- 2026-11-09: a\n- 2026-11-09: b\n{NEW}\n"),
    (
        "## Logg\n- 2026-11-10: b\n- 2026-11-09: a\n- 2026-11-11: c\n",
        f"## Logg\n- 2026-11-10: b\n- 2026-11-09: a\n- 2026-11-11: c\n{NEW}\n",
    ),
    ("## Logg\n- 2026-11-10: b\n- 2026-11-09: a", f"## Logg\n{NEW}\n- 2026-11-10: b\n- 2026-11-09: a"),
    ("## Logg\n\nBare tekst.\n", f"## Logg\n\nBare tekst.\n\n{NEW}\n"),
    ("## Logg\n\n- 2026-01-01: a\n\n<!-- x\n", f"## Logg\n\n- 2026-01-01: a\n{NEW}\n\n<!-- x\n"),
    ("## Logg\n\n```\n- x\n```\n", f"## Logg\n\n```\n- x\n```\n\n{NEW}\n"),
]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("body", "expected"), LOGS)
def test_a_line_comes_at_the_end_of_its_section(body, expected, end):
    front = "---\nname: Kari\n---\n".replace("\n", end)
    written = after(front + body.replace("\n", end), LOG, kind="contact")
    assert written == front + expected.replace("\n", end)


@pytest.mark.parametrize(
    ("language", "section", "heading"),
    [
        ("nb", "touches", "Logg"), ("da", "touches", "Log"), ("en", "touches", "Log"), ("nb", "next_steps", "Løfter"), ("en", "next_steps", "Promises"),
        ("nb", "referrals", "Navn jeg fikk"), ("da", "referrals", "Navne jeg fik"), ("en", "referrals", "Names"), ("nb", "recommendations", "Anbefalt"),
        ("da", "recommendations", "Anbefalet"), ("nb", "signals", "Det som skjer"), ("da", "signals", "Det der sker"), ("en", "signals", "Signals"),
        ("nb", "memo", "Oppsummering"), ("da", "memo", "Opsamling"), ("nb", "thank_you", "Takk"), ("da", "thank_you", "Tak"), ("en", "thank_you", "Thank-you"),
    ],
)  # fmt: skip
def test_a_new_heading_is_in_the_journals_language(language, section, heading):
    assert f"\n## {heading}\n\n" in after(FRONT, AppendLines(section, ("a",)), language=language)


def test_a_promise_gets_a_box_as_the_others_have():
    lines = AppendLines("next_steps", ("ringe", "- [ ] de: skrive", "[x] møte"))
    assert after(FRONT, lines).endswith("## Løfter\n\n- [ ] ringe\n- [ ] de: skrive\n- [x] møte\n")
    assert after(f"{FRONT}## Løfter\n- a\n", AppendLines("next_steps", ("ringe",))).endswith("- a\n- ringe\n")
    assert after(f"{FRONT}## Løfter\n1. [x] a\n", AppendLines("next_steps", ("b",))).endswith("1. [x] a\n2. [ ] b\n")


def test_a_text_goes_on_in_a_paragraph_of_its_own():
    memo = AppendLines("memo", ("Vi snakket om sporing.", "Takk for sist."))
    assert after(f"{FRONT}## Oppsummering\n\nHei.\n", memo).endswith(
        "## Oppsummering\n\nHei.\n\nVi snakket om sporing.\nTakk for sist.\n"
    )


@pytest.mark.parametrize("body", ["```\nåpen kode\n", "<!-- åpen\n", "## Logg\n\n- a <!-- åpen\n  -->\n"])
def test_a_line_that_nobody_would_read_is_refused(body):
    assert refused(FRONT + body, LOG, kind="contact").key == "edit.by-hand"
