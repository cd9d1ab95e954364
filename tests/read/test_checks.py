"""The checks over a whole journal: each said once at its very place, and silent when all is well."""

import pytest

from .reading import journal_problems, looked

ASE = "---\nname: Åse Bø\n---\n"
BO = "---\nname: Bo Li\n---\n"
GOOD = "purpose: lære\nfor_them: råd\nfor_me: råd\n"


def meet(*lines: str, body: str = "") -> str:
    """Give a meeting's note."""
    return "\n".join(["---", *lines, "---", body])


SAID = {
    "K201 unknown id": ({"contacts/ase": ASE, "meetings/m": meet("contact: bo-li")}, ["meetings/m:2:10 K201"]),
    "K201 in a list": (
        {"contacts/ase": "---\nname: Åse Bø\nknows: [Kari Berg, bo]\n---\n"}, ["contacts/ase:3:20 K201"],
    ),
    "K202 two people": (
        {"contacts/a": ASE, "contacts/b": "---\nname: åse bø\n---\n", "meetings/m": meet("contact: Åse Bø")}, ["meetings/m:2:10 K202"],
    ),
    "K203 near": ({"contacts/ase": ASE, "meetings/m": meet("contact: Åsa Bø")}, ["meetings/m:2:10 K203"]),
    "K203 first name": ({"contacts/ase": ASE, "meetings/m": meet("contact: Åse Bø", "referrals: [😀 x, Åse]")}, None),
    "K204 one id twice": (
        {"contacts/ase": ASE, "contacts/nye/Ase": "---\nname: Åse Å\n---\n"}, [":2:7 K204"],
    ),
    "K204 an old id": (
        {"contacts/ase": ASE, "contacts/bo": "---\nname: Bo Li\nwas: [æ, ase]\n---\n"}, ["contacts/bo:3:10 K204"],
    ),
    "K206 one address": (
        {"contacts/ase": "---\nname: Åse Bø\nphone: 99887766\n---\n", "contacts/bo": "---\nname: Bo Li\nphone: [32123456, +47 99 88 77 66]\n---\n"},
        ["contacts/bo:3:19 K206"],
    ),
    "K207 order": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-11-12", "thanked: 2026-11-10")}, ["meetings/m:5:10 K207"],
    ),
    "K207 of one person": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-11-12", "memo: {ase: 2026-11-10}")}, ["meetings/m:5:13 K207"],
    ),
    "K208 held to come": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-12-12")}, ["meetings/m:4:7 K208"],
    ),
    "K209 groundwork": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "purpose: lære", "for_me: råd", "invited: 2026-11-20")}, ["meetings/m:5:10 K209"],
    ),
    "K210 purpose": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "for_them: råd", "for_me: råd", "invited: 2026-11-20")}, ["meetings/m:5:10 K210"],
    ),
    "K211 no place": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", GOOD.strip(), "date: 2026-12-12")}, ["meetings/m:6:7 K211"],
    ),
    "K212 nobody": (
        {"plans/p": "---\nfrom: 2026-07-01\nto: 2026-12-31\npeople:\n---\n"}, ["plans/p:4:8 K212"],
    ),
    "K213 motivation": (
        {"contacts/ase": ASE, "meetings/m": meet("contact: ase", GOOD.strip(), "motivation: forfremmelse", "invited: 2026-11-20",
                                                 body="## Invitasjon\nHei 😀, en forfremmelse?\n")}, ["meetings/m:10:11 K213"],
    ),
    "K214 discretion": (
        {"me": "---\nname: Meg\ndiscretion: [Blå Prosjekt]\n---\n", "contacts/ase": ASE,
         "meetings/m": meet("contact: ase", GOOD.strip(), "invited: 2026-11-20", body="## Invitasjon\nHei 😀, om blå prosjekt?\n")},
        ["meetings/m:9:11 K214"],
    ),
    "K215 merge in front matter": (
        {"contacts/ase": "---\nname: Åse Bø\n<<<<<<< HEAD\nrole: a\n=======\nrole: b\n>>>>>>> x\n---\n"}, ["contacts/ase:3:1 K215"],
    ),
    "K215 merge in the body": ({"contacts/ase": f"{ASE}a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n"}, ["contacts/ase:5:1 K215"]),
    "K215 merge round the fence": ({"contacts/ase": "<<<<<<< HEAD\n---\nname: Åse Bø\n---\n=======\n>>>>>>> x\n"}, None),
    "K216 dead link": ({"contacts/ase": f"{ASE}\næøå 😀 [[Bo Li]]\n"}, ["contacts/ase:5:7 K216"]),
    "K217 two meant": (
        {"contacts/ase": f"{ASE}\næøå 😀 [[Data]]\n", "topics/a": "---\nname: Data\n---\n", "topics/b": "---\nname: data\n---\n"}, ["contacts/ase:5:7 K217"],
    ),
    "K218 no rule": ({"contacts/ase": "---\nname: Åse Bø\nskip: [thank, takk]\n---\n"}, ["contacts/ase:3:15 K218"]),
    "K218 no rule to snooze": ({"contacts/ase": "---\nname: Åse Bø\nsnooze: {thnak: 2026-12-01}\n---\n"}, None),
    "K219 undated": ({"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held")}, ["meetings/m:3:9 K219"]),
    "K220 no end": ({"plans/p": "---\nfrom: 2026-07-01\npeople: [Bo Li]\n---\n"}, [":K220"]),
}  # fmt: skip
EXACT = {name: case for name, case in SAID.items() if case[1] and not case[1][0].startswith(":")}
SILENT = {
    "K201": {"contacts/ase": ASE, "contacts/bo": "---\nname: Bo Li\nwas: [gamle-bo]\n---\n", "meetings/m": meet("contacts: [ase, gamle-bo, Bo Li, '[[BO]]', Ny Person]")},
    "K202": {"contacts/a": ASE, "contacts/b": "---\nname: Åse Bø\n---\n", "meetings/m": meet("contact: a")},
    "K203": {"contacts/ase": ASE, "meetings/m": meet("contact: Kari Nordmann")},
    "K204": {"contacts/data": ASE, "topics/data": "---\nname: Data\n---\n", "companies/data": "---\nname: Data\n---\n"},
    "K206": {"contacts/ase": "---\nname: Åse Bø\nemail: a@example.org\n---\n", "contacts/bo": "---\nname: Bo Li\nemail: b@example.org\n---\n"},
    "K206 an office": {f"contacts/{name}": f"---\nname: {name}\nphone: 22334455\n---\n" for name in ("ase", "bo", "eva", "ola")},
    "K207": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "invited: 2026-11-12", "date: 2026-11-12", "thanked: 2026-11-12", "memo: true")},
    "K208": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-11-21")},
    "K209": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", GOOD.strip(), "invited: 2026-11-20"),
             "meetings/gammel": meet("contact: ase", "invited: 2026-01-20"), "meetings/deres": meet("contact: ase", "asked_by: them", "invited: 2026-11-20")},
    "K209 in the body": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "invited: 2026-11-20", body="## Hensikt\na\n## For dem\nb\n## For meg\nc\n")},
    "K211": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", GOOD.strip(), "date: 2026-12-12", "online: https://example.org")},
    "K212": {"plans/p": "---\nfrom: 2026-01-01\nto: 2026-06-30\n---\n", "plans/q": "---\nfrom: 2026-07-01\nto: 2026-12-31\npeople: [Bo Li]\n---\n"},
    "K213": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "purpose: forfremmelse", "for_them: a", "for_me: b", "motivation: forfremmelse", "invited: 2026-11-20",
                                                     body="## Invitasjon\nforfremmelse\n")},
    "K214": {"me": "---\nname: Meg\ndiscretion: [blå]\n---\n", "contacts/ase": ASE,
             "meetings/m": meet("contact: ase", GOOD.strip(), "invited: 2026-11-20", body="## Invitasjon\nblåbær\n## Takk\nblå\n")},
    "K215": {"contacts/ase": f"{ASE}```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\nTittel\n=======\n"},
    "K216": {"contacts/ase": f"{ASE}[[Bo Li]] [[bo]] [[BO|han]] `[[ingen]]` [[bo#avsnitt]]\n", "contacts/bo": BO},
    "K217": {"contacts/data": f"{ASE}[[Data]]\n", "topics/data": "---\nname: Data\n---\n"},
    "K218": {"contacts/ase": "---\nname: Åse Bø\nskip: [thank, keep-in-touch]\nsnooze: {birthday: 2026-12-01}\n---\n"},
    "K219": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-11-12"), "meetings/i": meet("contact: ase", "status: idea")},
    "K219 faulty": {"contacts/ase": ASE, "meetings/m": meet("contact: ase", "status: held", "date: 2026-11-12", "nudged: 2026-11-01")},
    "K220": {"plans/p": "---\nfrom: 2026-07-01\nto: 2026-12-31\npeople: [Bo Li]\n---\n"},
}  # fmt: skip


@pytest.mark.parametrize("name", EXACT)
def test_each_fault_of_a_journal_is_said_once_at_its_place(tmp_path, name):
    notes, expected = EXACT[name]
    assert journal_problems(tmp_path, notes) == expected


@pytest.mark.parametrize("name", SILENT)
def test_a_journal_that_is_well_says_nothing(tmp_path, name):
    assert journal_problems(tmp_path, SILENT[name]) == []


def test_a_first_name_alone_is_near(tmp_path):
    problems = looked(tmp_path, SAID["K203 first name"][0]).problems
    assert [(p.place.line, p.place.column, p.code, p.suggestion) for p in problems if p.code == "K203"] == [
        (3, 18, "K203", "Åse Bø")
    ]


def test_two_notes_with_one_id_are_an_error_that_names_both(tmp_path):
    problems = looked(tmp_path, SAID["K204 one id twice"][0]).problems
    assert [p.code for p in problems] == ["K204"]
    assert {problems[0].place.file, problems[0].words["other"]} == {
        "journal/contacts/ase.md",
        "journal/contacts/nye/Ase.md",
    }


def test_a_misspelt_rule_to_snooze_is_said_with_the_right_one(tmp_path):
    problems = looked(tmp_path, SAID["K218 no rule to snooze"][0]).problems
    assert [(p.place.line, p.code, p.suggestion) for p in problems] == [(3, "K218", "thank")]
    assert problems[0].place.column == 10, "the key is wrong, so its place is told"


def test_a_plan_without_its_end_is_told_which(tmp_path):
    problems = looked(tmp_path, SAID["K220 no end"][0]).problems
    assert [(p.code, p.severity.value, p.words["field"]) for p in problems] == [("K220", "warning", "to")]


def test_a_merge_round_the_fence_is_said_where_it_begins(tmp_path):
    problems = journal_problems(tmp_path, SAID["K215 merge round the fence"][0])
    assert "contacts/ase:1:1 K215" in problems


def test_a_faulty_field_fires_no_check_that_it_could_close(tmp_path):
    notes = {
        "contacts/ase": ASE,
        "meetings/m": meet(
            "contact: ase", "status: scheduled", "date: 2026-13-01", "purpose: a: b", "for_them: 'x", "for_me: [a: b]"
        ),
        "meetings/n": meet(
            "contact: ase", "status: invited", "invited: i går", "purpose: {a: b, c: d}", "for_them: *a", "for_me: &a b"
        ),
        "meetings/o": meet("contact: ase", GOOD.strip(), "date: 2026-12-12", "online: javascript:x"),
        "meetings/p": meet("contact: ase", GOOD.strip(), "date: 2026-12-12", "plass: x", "sted: Kafé"),
        "meetings/q": meet("contact: ase", "hensikt: a", "for_dem: b", "for-meg: c", "invited: 2026-11-20"),
        "plans/p": "---\nfrom: 2026-02-30\nto: 12/05/2026\npeople: {a: b, c: d}\n---\n",
    }
    assert [problem for problem in journal_problems(tmp_path, notes) if " K2" in problem] == []


BAD = {
    "not yaml": b"---\nname: Bo: Li: '\n---\n",
    "latin-1": "---\nname: Bo Bø\n---\n".encode("latin-1"),
    "utf-16": "---\nname: Bo Bø\n---\n".encode("utf-16"),
    "no end": b"---\nname: Bo Li\n",
    "list": b"---\n- a\n---\n",
    "empty": b"",
    "nul": b"\x00" * 1000,
    "double": b"---\nname: Bo Li\nname: Per\n---\n",
    "deep": b"---\nname: " + b"[" * 5000 + b"\n---\n",
    "open fence": b"---\nname: Bo Li\n---\n```\n<!--\n",
    "huge": b"---\nname: Bo Li\n---\n" + b"a" * (3 << 20),
}


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("place", ["contacts/aa", "contacts/zz", "meetings/aa"])
def test_a_bad_note_neither_blames_its_neighbours_nor_takes_them_along(tmp_path, bad, place):
    good = {
        "contacts/mm": "---\nname: Åse Bø\nknows: [Kari Berg]\n---\n[[nn]]\n", "contacts/nn": BO,
        "meetings/mm": meet("contact: Åse Bø", "status: held", "date: 2026-11-12", "thanked: true"),
    }  # fmt: skip
    outlook = looked(tmp_path, good | {place: BAD[bad]})
    assert {problem.place.file for problem in outlook.problems} <= {f"journal/{place}.md"}
    assert outlook.problems or bad in ("open fence",)
    assert {contact.name for contact in outlook.journal.contacts} >= {"Åse Bø", "Bo Li", "Kari Berg"}
    ase = outlook.journal.who("Åse Bø")
    assert ase
    assert [meeting.id for meeting in outlook.journal.meetings_with(ase)] == ["mm"]


def test_a_bad_contact_can_still_be_referred_to_by_id(tmp_path):
    notes = {"contacts/bo": b"---\nname: 'Bo Li\nrole: leder\n---\n", "meetings/m": meet("contact: bo")}
    outlook = looked(tmp_path, notes)
    assert {problem.place.file for problem in outlook.problems} == {"journal/contacts/bo.md"}
    assert outlook.journal.who("bo")


def test_files_that_are_no_notes_are_let_be(tmp_path):
    notes = dict.fromkeys(("index", "om-meg", "contacts/index", "contacts/README", "contacts/readme", "contacts/_mal", "contacts/.skjult", "contacts/_maler/x", "contacts/.obsidian/x", "blogg/x", "inbox"), "ikke et notat\n")  # fmt: skip
    outlook = looked(tmp_path, notes)
    assert not outlook.problems
    assert not outlook.journal.notes


@pytest.mark.parametrize(
    "name",
    ["ase.sync-conflict-20261121-101010-ABCDEF1", "ase (conflicted copy 2026-11-21)", "ase (Bo sin konfliktkopi)"],
)
def test_a_conflicting_copy_is_said_and_is_no_second_person(tmp_path, name):
    outlook = looked(tmp_path, {"contacts/ase": ASE, f"contacts/{name}": ASE, "meetings/m": meet("contact: Åse Bø")})
    assert len([contact for contact in outlook.journal.contacts if contact.name == "Åse Bø"]) == 1
    assert [p.place.file for p in outlook.problems] == [f"journal/contacts/{name}.md"]


@pytest.mark.parametrize("name", ["ase.md~", ".ase.md.swp", ".#ase.md", "ase.md.tmp", "#ase.md#", "ase.md.bak", "4913"])
def test_what_editors_leave_behind_is_let_be(tmp_path, name):
    folder = tmp_path / "journal" / "contacts"
    folder.mkdir(parents=True)
    (folder / name).write_text("---\nname: halvt\n", "utf-8")
    outlook = looked(tmp_path, {"contacts/ase": ASE})
    assert not outlook.problems
    assert [contact.name for contact in outlook.journal.contacts] == ["Åse Bø"]
