"""What leaves of a journal comes back as the same journal; what is private stays (B17)."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.languages import language
from kaffegen.outgoing.leaving import Unread, leaving
from kaffegen.read.assemble import journal_of
from kaffegen.read.note import Source, note_of
from tests.outgoing.let_go import FOLDERS, MANNER, by_id, left, meaning, notes_of, rebuilt
from tests.read.test_properties import notes as any_notes

DEMONSTRATION = Path(__file__).parent.parent.parent / "journal"
MASK = language("nb").say("private.mask")


def test_the_demonstration_comes_back_as_it_was() -> None:
    files = {str(path.relative_to(DEMONSTRATION)): path.read_bytes() for path in DEMONSTRATION.rglob("*.md")}
    before = notes_of(files)
    after = rebuilt(left(files, with_private=True))
    assert len(after) == len(before) > 20
    assert sorted(map(repr, map(meaning, after))) == sorted(map(repr, map(meaning, before)))


@settings(max_examples=300, deadline=None)
@given(any_notes, st.sampled_from(sorted(set(FOLDERS.values()))))
def test_every_note_comes_back_as_it_was(text: str, kind: str) -> None:
    """Of a note with faults its right fields: what is wrong is as wrong, or named."""
    note, _ = note_of(Source("x.md", "x.md", kind, text.encode("utf-8", "replace")), MANNER)
    found = leaving(journal_of([note]), MANNER, "nb", with_private=True)
    if note.about.unreadable:
        assert found.unread == (Unread("x.md"),)
        return
    (again,) = rebuilt(found)
    named = {name for unread in found.unread for name in unread.fields}
    before, after = meaning(note), meaning(again)
    assert [part for number, part in enumerate(before) if number != 2] == [
        part for number, part in enumerate(after) if number != 2
    ]
    assert {name for name in before[2] if repr(before[2][name]) != repr(after[2][name])} <= named | {"private"}


@settings(max_examples=300, deadline=None)
@given(any_notes, st.sampled_from(sorted(set(FOLDERS.values()))))
def test_what_anybody_may_see_is_never_more_than_what_is_there(text: str, kind: str) -> None:
    note, _ = note_of(Source("x.md", "x.md", kind, text.encode("utf-8", "replace")), MANNER)
    found = leaving(journal_of([note]), MANNER, "nb", with_private=False)
    assert (
        len(found.records) + len(found.notes) + len([one for one in found.unread if not one.fields]) + found.private
        == 1
    )
    assert all(not again.private for again in rebuilt(found))


@pytest.mark.parametrize("with_private", [False, True])
@pytest.mark.parametrize(
    "lines",
    [
        "motivation: lekk", "Motivation: lekk", "motivasjon: lekk",
        "motivation: x\nmotivasjon: lekk", "motivation: a: lekk",
        "motivation: |\n  a\n\n  lekk", 'motivation: "lekk', "motivation: [a, lekk]",
        "motivation: {{lekk}}", "motivation: &a lekk",
        "motivaton: lekk", '"motivation": lekk', "motivation: a\nmotivation: lekk", "? motivation\n: lekk",
    ],
)  # fmt: skip
def test_the_motivation_never_leaves(lines: str, with_private: bool) -> None:
    found = left(
        {"meetings/a.md": f"---\ncontact: Kari Berg\n{lines}\npurpose: Lære\n---\n"}, with_private=with_private
    )
    assert "lekk" not in repr((found.records, found.notes))


def test_a_private_note_is_private_when_it_comes_back_however_it_said_so() -> None:
    names = ["private: yes", "privat: ja", "private:", 'role: "Leder\nprivate: true', "PRIVATE: true", "priavte: true"]
    files: dict[str, str | bytes] = {
        f"contacts/a{n}.md": f"---\nname: A\n{line}\n---\n" for n, line in enumerate(names)
    }
    found = left(files, with_private=True)
    assert len(found.records) == len(names)
    assert all(note.private for note in rebuilt(found))


KARI = "---\nname: Kari Berg\n{}\n---\nTekst.\n"
FORMS = {
    "topics: drift, varedata": {"topics": ["drift", "varedata"]},
    "topics: none": {},
    "email: a@example.org, b@example.org": {"email": ["a@example.org", "b@example.org"]},
    "email: [a@example.org]": {"email": "a@example.org"},
    "email: {work: a@example.org, home: a@example.org}": {"email": {"work": "a@example.org", "home": "a@example.org"}},
    "phone: 22 33 44 55": {"phone": "22 33 44 55"},
    "past: Alfa": {"past": [{"company": "Alfa"}]},
    "past: ingen": {},
    "past:\n  - Alfa\n  - {company: Beta, to: 2020}": {
        "past": [{"company": "Alfa"}, {"company": "Beta", "to": "2020"}]
    },
    "company: '[[Alfa]]'": {"company": "Alfa"},
    "connected: 2021-05-22": {"connected": "2021-05-22"},
    "connected: true": {"connected": "true"},
    "connected: snart": {},
    "language: fr": {},
    "birthday: 05-17": {"birthday": "05-17"},
    "email: ola": {},
    "role:": {},
}


@pytest.mark.parametrize("line", FORMS)
def test_a_record_has_its_fields_in_one_form(line: str) -> None:
    (record,) = left({"contacts/kari-berg.md": KARI.format(line)}, with_private=True).records
    assert (record.uid, record.text) == ("kari-berg", "Tekst.\n")
    assert record.fields == {"name": "Kari Berg", **FORMS[line]}


def test_what_was_not_cleaned_is_as_it_was_typed() -> None:
    line = (
        "cadence: 2 uker\nneeds: [råd]\nx_mitt: {a: [b]}\nconnected: true\nmet: 12.11.2026\nsnooze: {thank: 2026-12-01}"
    )
    (record,) = left({"contacts/a.md": KARI.format(line)}).records
    assert record.more == {
        "cadence": "2 uker", "needs": ["råd"], "x_mitt": {"a": ["b"]}, "met": "12.11.2026",
        "snooze": {"thank": "2026-12-01"},
    }  # fmt: skip


HIDDEN = {
    "contacts/qvist.md": "---\nname: Zoe Qvist\nprivate: true\n---\n",
    "topics/drift.md": "---\nname: drift\nprivate: true\n---\n",
}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("knows: [qvist, Bo Li]", {"knows": ["Bo Li"]}),
        ("introduced_by: qvist", {}),
        ("topics: drift, vare", {"topics": ["vare"]}),
        ("past: [{company: Alfa, role: under Zoe Qvist}, drift]", {"past": [{"company": "Alfa", "role": "under ▒"}]}),
        ("touches: [{on: 2026-11-01, note: om Zoe Qvist, topics: [drift]}, {on: 2026-11-02, note: hei}]",
         {"touches": [{"on": "2026-11-01", "note": "om ▒", "topics": []},
                      {"on": "2026-11-02", "note": "hei"}]}),
        ("touches: [{on: 2026-11-01, note: hei}, {on: i går, note: om drift}]",
         {"touches": [{"on": "2026-11-01", "note": "hei"}]}),
        ("x_mitt: [qvist, {drift: drift}]", {"x_mitt": ["▒", {"▒": "▒"}]}),
        ("imported: [{from: linkedin, name: Zoe Qvist, topics: [drift]}]",
         {"imported": [{"from": "linkedin", "name": "▒", "topics": ["▒"]}]}),
        ("birthday: 17. mai om drift", {}),
        ("dato: qvist", {}),
    ],
)  # fmt: skip
def test_names_of_what_is_private_are_taken_out_of_fields(written: str, expected: dict[str, Any]) -> None:
    found = left({**HIDDEN, "contacts/a.md": KARI.format(written) + "\n## Logg\n\n- 2026-11-03 e-post: hei\n"})
    fields, _ = by_id(found)["a"]
    assert fields == {"name": "Kari Berg", **_with_mask(expected)}


def _with_mask(tree: Any) -> Any:
    if isinstance(tree, str):
        return tree.replace("▒", MASK)
    if isinstance(tree, list):
        return [_with_mask(part) for part in tree]
    return {_with_mask(name): _with_mask(part) for name, part in tree.items()}


def test_a_meeting_stays_held_though_what_says_so_stays_behind() -> None:
    files: dict[str, str | bytes] = {
        "meetings/a.md": "---\ncontact: Kari\nsignals: [skal slankes]\n---\n",
        "meetings/b.md": "---\ncontact: Kari\n---\n## Det som skjer\n\n- skal slankes\n",
        "meetings/c.md": "---\ncontact: Kari\ntheme: drift\n---\n",
        "meetings/d.md": "---\ncontact: Kari\nsignals: [{what: åpent, private: false}, skjult]\n---\n",
    }
    found = by_id(left(files))
    assert found["a"][0] == found["b"][0] == {"contact": "Kari", "status": "held"}
    assert found["c"][0] == {"contact": "Kari", "theme": "drift"}
    assert found["d"][0] == {"contact": "Kari", "status": "held", "signals": [{"what": "åpent", "private": "false"}]}
    assert "slankes" not in repr(found)


def test_what_cannot_be_read_is_named() -> None:
    files: dict[str, str | bytes] = {
        "contacts/a.md": '---\nname: A\nrole: "Leder\ncity: Ås\n---\n',
        "contacts/b.md": "+++\nname = 'B'\n+++\n",
        "contacts/c.md": "---\nname: C\nmet: i går\n---\n",
    }
    assert left(files, with_private=True).unread == (
        Unread("journal/contacts/b.md"),
        Unread("journal/contacts/a.md", ("role",)),
    )
    assert left(files).unread[1:] == (
        Unread("journal/contacts/a.md", ("role",)),
        Unread("journal/contacts/c.md", ("met",)),
    )
