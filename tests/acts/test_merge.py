# ruff: noqa: E501 - tables of notes
"""Two notes of one person become one: nothing that either says, and nothing that names either, is lost."""

from pathlib import Path

import pytest

from kaffegen.acts.act import CannotActError
from kaffegen.edit import undo
from kaffegen.edit.unite import carry
from kaffegen.read.body import without_private
from tests.acts.acting import bytes_of, journal, seen
from tests.acts.merging import SETTINGS, front_of, merged, note, planned, united

KARI, KB = note("name: Kari Berg"), note("name: Kari B")
TWO = {"contacts/kari.md": KARI, "contacts/kb.md": KB}


def test_name_and_id_of_the_one_who_goes_live_on(tmp_path: Path) -> None:
    assert united(tmp_path, KARI, KB) == note("name: Kari Berg\naliases: Kari B\nwas: kb")


@pytest.mark.parametrize(
    ("kari", "kb", "expected"),
    [
        ("", "city: Oslo", ["city: Oslo"]),
        ("city: Oslo", "city: oslo", ["city: Oslo"]),
        ("city: Oslo # a", "", ["city: Oslo # a"]),
        ("topics: a, b", "topics: [b, c]", ["topics: [a, b, c]"]),
        ("topics:\n  - a", "topics: c", ["topics:", "  - a", "  - c"]),
        ("needs: none", "needs: 'ro, fred'", ["needs: [\"ro, fred\"]"]),
        ("", "needs: none", ["needs: none"]),
        ("email: a@example.org", "email: A@example.org", ["email: a@example.org"]),
        ("email: a@example.org", "email: b@example.org", ["email: [a@example.org, b@example.org]"]),
        ("email: a@example.org", "email: {work: b@example.org}", ["email: {other: a@example.org, work: b@example.org}"]),
        (
            "email: {work: a@example.org}",
            "email: {work: b@example.org}",
            ["email: {work: a@example.org, work2: b@example.org}"],
        ),
        ("phone: 22 22 22 22", "phone: +4722222222", ["phone: 22 22 22 22"]),
        ("company: Alfa", "role: leder", ["company: Alfa", "role: leder"]),
        ("company: Alfa", "company: alfa\nrole: leder", ["company: Alfa", "role: leder"]),
        ("company: Alfa", "company: Beta", ["company: Alfa", "past:", "  - {company: Beta}"]),
        (
            "company: Alfa\nrole: sjef\npast: [Beta]",
            "role: leder",
            ["company: Alfa", "role: sjef", "past: [Beta, {company: Alfa, role: leder}]"],
        ),
        ("company: Alfa\npast: Beta", "company: Beta", ["company: Alfa", "past: Beta"]),
        ("knows: ola", "knows: [kari, siri]", ["knows: [ola, siri]"]),
        ("introduced_by: kb", "introduced_by: ola", ["introduced_by: ola"]),
        ("introduced_by: kb", "", ["introduced_by:"]),
        ("knows: [kb, ola]", "", ["knows: [ola]"]),
        ("", "introduced_by: kari", []),
        ("snooze: {thank: 2026-11-01}", "snooze: {memo: 2026-11-02}", ["snooze: {thank: 2026-11-01, memo: 2026-11-02}"]),
        ("", "status: active", []),
        ("skip: drip", "skip: thank", ["skip: [drip, thank]"]),
        ("", "x_a: {b: [c, 'd: e']}", ['x_a: {b: [c, "d: e"]}']),
        ("", "private: true", ["private: true"]),
        ("", "touches:\n  - on: 2026-01-02\n    note: a", ["touches:", "  - {on: 2026-01-02, note: a}"]),
        (
            "imported:\n  - from: linkedin\n    uid: u\n    city: Ås",
            "imported: [{from: linkedin, uid: v, city: Moss, role: x}, {from: google, uid: g}]\ncity: Moss",
            [
                "city: Moss", "imported:", "  - from: linkedin", "    uid: [u, v]", "    city: Ås", "    role: x",
                "  - from: google", "    uid: g",
            ],
        ),
    ],
)  # fmt: skip
def test_fields_come_together(tmp_path: Path, kari: str, kb: str, expected: list[str]) -> None:
    people = {"contacts/ola.md": note("name: Ola"), "contacts/siri.md": note("name: Siri")}
    journal(tmp_path, people)
    for src in people:
        (tmp_path / "journal" / src).unlink()
    assert front_of(tmp_path, kari, kb) == expected


@pytest.mark.parametrize(
    ("field", "mine", "theirs"),
    [("city", "Oslo", "Ås"), ("strength", "known", "close"), ("birthday", "05-17", "1980-05-17"), ("x_a", "1", "2"),
     ("status", "active", "paused")],
)  # fmt: skip
def test_where_both_say_something_else_the_other_is_kept_in_private(
    tmp_path: Path, field: str, mine: str, theirs: str
) -> None:
    files = note(f"name: Kari Berg\n{field}: {mine}"), note(f"name: Kari B\n{field}: {theirs}")
    found = united(tmp_path, *files)
    assert f"\n{field}: {mine}\n" in found
    assert found.endswith(f"---\n\n## Bare for meg\n\n- Kari B: {field}: {theirs}\n")


def test_who_is_asked_may_choose_the_other(tmp_path: Path) -> None:
    files = note("name: Kari Berg\ncity: Oslo\ncompany: Alfa"), note("name: Kari B\ncity: Ås\ncompany: Beta")
    found = united(tmp_path, *files, wins=["city", "company"])
    assert all(line in found for line in ("\ncity: Ås\n", "\ncompany: Beta\n", "\npast:\n  - {company: Alfa}\n"))
    assert "- Kari B: city: Oslo\n" in found


def test_bodies_come_together_section_by_section(tmp_path: Path) -> None:
    kari = "# Kari Berg\n\n## Logg\n\n- 2026-10-01 e-post: a\n- 2026-11-01 e-post: c\n\n## Notater\n\nTe.\n"
    kb = (
        "Først.\n\n## Log\n\n- 2026-10-09 telefon: b\n  videre\n- 2026-10-01 e-post: a\n\n# Notater\n\nKaffe.\n\n## Barn\n\nTo.\n\n"
        "# Hund\n\nJa.\n"
    )
    found = united(tmp_path, KARI + kari, KB + kb)
    assert found.partition("\n---\n")[2] == (
        "# Kari Berg\n\n## Logg\n\n- 2026-10-01 e-post: a\n- 2026-10-09 telefon: b\n  videre\n"
        "- 2026-11-01 e-post: c\n\n## Notater\n\nTe.\n\nKaffe.\n\n### Barn\n\nTo.\n"
        "\n## Fra notatet om Kari B\n\nFørst.\n\n### Hund\n\nJa.\n"
    )


def test_a_log_with_the_newest_first_stays_so(tmp_path: Path) -> None:
    kari, kb = "## Logg\n\n- 2026-11-01: c\n- 2026-10-01: a\n", "## Logg\n\n- 2026-10-09: b\n- 2026-09-01: z\n"
    found = united(tmp_path, KARI + kari, KB + kb)
    assert found.endswith("- 2026-11-01: c\n- 2026-10-09: b\n- 2026-10-01: a\n- 2026-09-01: z\n")


@pytest.mark.parametrize(
    "kb",
    [
        "## Bare for meg\n\nhemmelig\n\n### Mer\n\nhemmelig\n",
        "## Notat\n\n### Privat\n\nhemmelig\n#### Dypt\nhemmelig\n",
        "<h2>Privat</h2>\n\nhemmelig\n\n### Mer\n\nhemmelig\n",
        "Bare for meg, ikke del\n---\n\nhemmelig\n",
        "## Signaler\n\n## Privat\nhemmelig\n",
        "# Privat\nhemmelig\n---\nhemmelig\n",
        "# Privat\n\n<h2>Privat</h2>\n\nhemmelig\n",
    ],
)
@pytest.mark.parametrize(
    "kari",
    [
        "",
        "## Bare for meg\n\nhysj\n\n# Åpent\n\nhei\n",
        "# Kari\n\n### Privat\n\nhysj\n",
        "## Privat\n\nhysj\n\n<h1>X</h1>\n",
    ],
)
def test_nothing_comes_out_of_private(tmp_path: Path, kari: str, kb: str) -> None:
    found = united(tmp_path, KARI + kari, KB + kb)
    assert found.count("hemmelig") == kb.count("hemmelig")
    shown = without_private(found.partition("\n---\n")[2])
    assert "hemmelig" not in shown
    assert "hysj" not in shown
    assert ("hei" in shown) == ("hei" in kari)


def test_a_heading_in_html_in_private_lets_nothing_out(tmp_path: Path) -> None:
    kb = note("name: Kari B\ncity: hemmelig", "## Bare for meg\n\nhysj\n\n<h1>X</h1>\n")
    found = united(tmp_path, note("name: Kari Berg\ncity: Oslo"), kb)
    assert "- Kari B: city: hemmelig\n" in found
    assert "hemmelig" not in without_private(found.partition("\n---\n")[2])


def test_what_is_written_elsewhere_names_the_one_who_stays(tmp_path: Path) -> None:
    others = {
        "contacts/ola.md": note(
            "name: Ola\nintroduced_by: '[[kb|Kari]]'\nknows: [kb, siri]", "[[KB]] [[kb|hun]] [x](kb.md) `[[kb]]`\r\n"
        ),
        "contacts/siri.md": note("name: Siri\nknows: kb, ola"),
        "meetings/a.md": note("contact: kb  # hun\ndate: 2026-11-02\nthanked: {kb: 2026-11-03}"),
        "meetings/b.md": note("contacts:\n- kari\n- kb\n- ola\ndate: 2026-11-02\ncard: {kari: true, kb: 2026-11-03}"),
        "meetings/c.md": note(
            "contact: ola\nreferrals:\n  - {name: Kari B, note: x}\nnext_steps: [{what: y, with: kb}]"
        ),
        "meetings/d.md": note("contact: [[kb]]\nreferrals: ['Kari B']", "[kb](../contacts/kb.md#x)\n"),
        "plans/p.md": note("from: 2026-07-01\nto: 2026-12-31\npeople:\n  - Kari B\n  - ola"),
    }
    found = merged(tmp_path, TWO | others)
    assert found["contacts/ola.md"] == others["contacts/ola.md"].replace("'[[kb|", "'[[kari|").replace(
        "[kb, siri]", "[kari, siri]"
    ).replace("[[KB]] [[kb|", "[[kari]] [[kari|").replace("(kb.md", "(kari.md")
    assert found["contacts/siri.md"] == note("name: Siri\nknows: kari, ola")
    assert found["meetings/a.md"] == note("contact: kari  # hun\ndate: 2026-11-02\nthanked: {kari: 2026-11-03}")
    assert found["meetings/b.md"] == note(
        "contacts:\n- kari\n- ola\ndate: 2026-11-02\ncard: {kari: true, kb: 2026-11-03}"
    )
    assert "{name: Kari Berg, note: x}\nnext_steps: [{what: y, with: kari}]" in found["meetings/c.md"]
    assert found["meetings/d.md"] == note(
        "contact: [[kari]]\nreferrals: ['Kari Berg']", "[kb](../contacts/kari.md#x)\n"
    )
    assert found["plans/p.md"].endswith("people:\n  - Kari Berg\n  - ola\n---\n")
    now = seen(tmp_path)
    assert [contact.id for contact in now.journal.contacts] == ["kari", "ola", "siri"]
    assert len(now.journal.meetings_of["kari"]) == 3


def test_what_cannot_be_written_surely_is_left_and_means_the_same(tmp_path: Path) -> None:
    faulty = note("contact: kb\ndate: 2026-11-31\nx: [")
    found = merged(tmp_path, TWO | {"meetings/a.md": faulty})
    assert found["meetings/a.md"] == faulty
    people = seen(tmp_path).journal.people
    assert people["kb"] == people["kari"]


def test_a_name_that_was_both_of_theirs_is_clear_afterwards(tmp_path: Path) -> None:
    files = {
        "contacts/kari.md": KARI, "contacts/kb.md": KARI, "meetings/a.md": note("contact: Kari Berg\ndate: 2026-11-02"),
    }  # fmt: skip
    journal(tmp_path, files)
    assert {problem.code for problem in seen(tmp_path).problems} >= {"K202"}
    found = merged(tmp_path, files)
    assert found["contacts/kari.md"] == note("name: Kari Berg\nwas: kb")
    assert found["meetings/a.md"] == files["meetings/a.md"]
    assert "K202" not in {problem.code for problem in seen(tmp_path).problems}


def test_a_person_without_a_note_becomes_an_alias(tmp_path: Path) -> None:
    files = {"contacts/kari.md": KARI, "meetings/a.md": note("contact: kari\nreferrals: [Kari Bø]\ndate: 2026-11-02")}
    found = planned(journal(tmp_path, files), goes="Kari Bø")
    carry(tmp_path, SETTINGS, found.step, found.said)
    after = {src: content.decode() for src, content in bytes_of(tmp_path).items()}
    assert after["contacts/kari.md"] == note("name: Kari Berg\naliases: Kari Bø")
    assert "referrals: [Kari Berg]" in after["meetings/a.md"]
    towards = [(action.rule.name, action.contact and action.contact.id) for action in seen(tmp_path).actions]
    assert ("referral", "kari") not in towards  # nobody is named to themselves
    assert ("report-back", "kari") not in towards


@pytest.mark.parametrize(
    ("files", "stays", "goes", "key"),
    [
        ({}, "kari", "Kari Berg", "act.merge.same"),
        ({"meetings/a.md": note("contact: Siri Lie")}, "Siri Lie", "kari", "act.merge.other-way"),
        ({"meetings/a.md": note("contact: Siri Lie\nreferrals: [Siri Bø]")}, "Siri Lie", "Siri Bø", "act.no-note"),
        ({"contacts/kb.md": note("name: Kari B\nmet: i går")}, "kari", "kb", "act.merge.faulty"),
        ({"contacts/kari.md": note("name: Kari Berg\nnavnet: x")}, "kari", "kb", "act.merge.faulty"),
        ({"contacts/kb.md": note("name: Kari B", "```\nkode\n")}, "kari", "kb", "act.merge.open"),
        ({"contacts/kari.md": note("name: Kari Berg", "<!-- hm\n")}, "kari", "kb", "act.merge.open"),
    ],
)
def test_what_is_refused_changes_nothing(
    tmp_path: Path, files: dict[str, str], stays: str, goes: str, key: str
) -> None:
    journal(tmp_path, TWO | files)
    with pytest.raises(CannotActError) as caught:
        planned(tmp_path, stays, goes)
    assert caught.value.key == key
    assert "{" not in str(caught.value.words.get("place", ""))


def test_undoing_gives_every_byte_back(tmp_path: Path) -> None:
    files = TWO | {"meetings/a.md": note("contact: kb\r\ndate: 2026-11-02")}
    merged(tmp_path, files)
    undone = undo(tmp_path, SETTINGS)
    assert undone.files == ("journal/contacts/kari.md", "journal/meetings/a.md", "journal/contacts/kb.md")
    assert {src: content.decode() for src, content in bytes_of(tmp_path).items()} == files
