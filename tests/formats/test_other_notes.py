"""Notes about people in an Obsidian vault, and a folder of Hermit CRM."""

import pytest

from kaffegen.formats.known import heard
from kaffegen.formats.record import Given, Heard, Record


def _heard(files: dict[str, str]) -> Heard:
    return heard(Given("vault", files={path: text.encode() for path, text in files.items()}), "NO")


def _only(files: dict[str, str]) -> Record:
    (record,) = _heard(files).records
    return record


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("Kari Berg.md", 'categories:\n  - "[[People]]"'),
        ("Kari Berg.md", "categories: [[People]]"),
        ("Kari Berg.md", "tags: [work, person]"),
        ("Kari Berg.md", "tags: '#people/work, oslo'"),
        ("Kari Berg.md", "type: person"),
        ("Folk/Kari Berg.md", "x: y"),
        ("Vault/Kontakter/@Kari Berg.md", "x: y"),
        ("Notes/kb.md", "type: contact\nname: Kari Berg"),
        ("Notes/kb.md", "tags: Person\nFirst Name: Kari\nMiddle Name:\nLast Name: Berg"),
    ],
)
def test_a_note_about_a_person_is_known(path: str, fields: str) -> None:
    found = _heard({path: f"---\n{fields}\n---\n"})
    assert found.source == "obsidian"
    assert [record.fields["name"] for record in found.records] == ["Kari Berg"]
    assert found.records[0].file == path


NOTE = """---
uid: p17
categories:
  - "[[People]]"
type:
  - "[[Authors]]"
org: [[Companies/Alfa AS|Alfa]]
role: "[Leder](Roles/Leder.md)"
email:
  - kari@example.org
  - no address
phone: {work: 22 33 44 55, mobil: 999 90 001}
aliases: [Kaia, KB]
tags: [person, padling, "#oslo"]
born: 1980-05-17
created: 2024-01-01
country: NO
Photo: Attachments/kari.jpg
---
# Kari Berg

Kjenner [[Ola Lie]] og [[Ola Lie|Ola]], leste [[Out of Control]] og [[Bok#Kapittel|kapittelet]].

![[kari.jpg]] ![bilde](https://example.org/a.png)
- [ ] sende rapporten

## Møter

![[Meetings.base#Person]]

## Empty

```dataviewjs
dv.view("x")
```
"""


def test_a_note_is_read_with_its_text() -> None:
    found = _heard({"Kari Berg.md": NOTE, "People/Ola Lie.md": "", "Bok.md": "A book", "Templates/Person.md": NOTE})
    kari = found.records[0]
    assert dict(kari.fields) == {
        "name": "Kari Berg",
        "aliases": ["Kaia", "KB"],
        "company": "Alfa AS",
        "role": "Leder",
        "email": "kari@example.org",
        "phone": {"work": "22 33 44 55", "mobile": "999 90 001"},
        "topics": ["padling", "oslo"],
        "birthday": "1980-05-17",
    }
    assert kari.uid == "p17"
    assert kari.text.startswith(
        "Kjenner [[Ola Lie]] og [[Ola Lie|Ola]], leste Out of Control og kapittelet.\n\n \n- [ ] sende rapporten\n\n- "
    )
    assert kari.text.endswith("- type: Authors\n- email: no address\n- country: NO\n- Photo: Attachments/kari.jpg")
    assert [(lost.what, lost.value) for lost in kari.lost if lost.what in ("![[…]]", "dataviewjs")] == [
        ("dataviewjs", ""),
        ("![[…]]", "kari.jpg"),
        ("![[…]]", "https://example.org/a.png"),
        ("![[…]]", "Meetings.base#Person"),
    ]
    (problem,) = found.problems
    assert (problem.code, problem.words["count"], problem.words["text"]) == ("K347", "2", "Bok.md, Templates/Person.md")


def test_a_note_whose_fields_cannot_be_read_is_said_and_read_as_far_as_can_be() -> None:
    found = _heard({"People/Kari Berg.md": '---\nrole: Leder\norg: "Alfa\n  [x\n---\nLiker te\n'})
    assert [record.fields["name"] for record in found.records] == ["Kari Berg"]
    assert found.records[0].text == 'role: Leder\norg: "Alfa\n  [x\n\nLiker te'
    assert [(problem.code, problem.place.file) for problem in found.problems] == [("K345", "People/Kari Berg.md")]
    assert found.problems[0].place.line == 3


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<img src=x onerror=a>", "&lt;img src=x onerror=a>"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("> sitat\n\n# Overskrift\n\nog mer", "> sitat\n\n# Overskrift\n\nog mer"),
        ("[x](javascript:alert(1))", "[x] (javascript:alert(1))"),
        ("[x](&#106;avascript:alert(1))", "[x] (&#106;avascript:alert(1))"),
        ("[x]( //example.org/a)", "[x] ( //example.org/a)"),
        ("[x](https://example.org) <https://example.org>", "[x](https://example.org) <https://example.org>"),
        ("[x]: javascript:alert(1)", "[x] : javascript:alert(1)"),
        ("[x](https://example.org){ onclick=a }", "[x](https://example.org)&#123; onclick=a }"),
        ("{{ 7*7 }}", "&#123;&#123; 7*7 }}"),
        ("a\0b\u202ec\u200bd", "abcd"),
    ],
)
def test_what_a_note_says_is_words(body: str, expected: str) -> None:
    assert _only({"People/Kari.md": f"---\ntype: person\n---\n{body}\n"}).text == expected


def test_code_that_is_never_closed_is_text() -> None:
    kari = _only({"People/Kari.md": "Te\n```dataview\nLIST"})
    assert kari.text == "Te\n```dataview\nLIST"
    assert kari.lost == ()


@pytest.mark.parametrize(
    ("path", "fields"),
    [("Maler/Ny.md", ""), ("People Template.md", ""), ("Ny.md", "born: '{{date}}'"), ("Ny.md", "born: <% x %>")],
)
def test_a_template_is_no_person(path: str, fields: str) -> None:
    found = _heard({path: f"---\ntags: person\n{fields}\n---\n", "People/Kari.md": "", "People/README.md": ""})
    assert [record.fields["name"] for record in found.records] == ["Kari"]
    assert found.problems[0].words["count"] == "2"


def test_a_text_that_no_note_can_hold_is_listed() -> None:
    kari = _only({"People/Kari.md": "ord " * 300_000})
    assert kari.text == ""
    assert [lost.value[:7] for lost in kari.lost] == ["ord ord"]


def test_marks_of_links_take_no_longer_than_the_text_is_long() -> None:
    body = "](" + " " * 50_000 + "](" * 50_000 + "[[" * 50_000 + "![[" * 20_000 + "<" * 50_000 + "\n[" * 20_000
    body += "\n```dataview" * 50_000
    assert _only({"People/Kari.md": body}).fields["name"] == "Kari"


HERMIT = {
    ".hermitcrm-format": "7\n",
    "companies/alfa/company.md": "---\nname: Alfa AS\nslug: alfa\ncountry: false\n---\n",
    "companies/alfa/contacts/kari-berg.md": "---\nfirst_name: Kari\nlast_name: Berg\nslug: kari-berg\n"
    "title: Leder\nlinkedin: https://www.linkedin.com/in/kari\nemail: kari@example.org\nphone: '+4799990001'\n"
    "role: decision-maker\nlang: false\ntasks:\n  - {text: sende prisene, due: 2026-09-24}\n"
    "  - {text: ringe, done: true, done_on: 2026-09-21}\ncreated: 2026-01-01T10:00\n---\n",
    "companies/alfa/interactions/2026-05-01T1000-call-out-kari-berg.md": "---\ndate: 2026-05-01T10:00\nchannel: call\n"
    "direction: out\ncontact: kari-berg\nsubject: Hei\n---\nSnakket om te\nog kaffe\n",
    "companies/alfa/interactions/2026-05-02T1000-email-in-company.md": "---\ndate: 2026-05-02\nchannel: email\n---\n",
    "companies/borte/contacts/ola.md": "---\nname: Ola Lie\n---\n",
    "PIPELINE.md": "# Pipeline\n",
}


def test_a_hermit_folder() -> None:
    found = _heard(HERMIT)
    assert found.source == "hermitcrm"
    kari, ola = found.records
    assert dict(kari.fields) == {
        "name": "Kari Berg",
        "company": "Alfa AS",
        "role": "Leder",
        "email": "kari@example.org",
        "phone": "+4799990001",
        "linkedin": "https://www.linkedin.com/in/kari",
        "language": "nb",
    }
    assert kari.uid == "alfa/kari-berg"
    assert kari.text == (
        "- [ ] sende prisene 📅 2026-09-24\n- [x] ringe ✅ 2026-09-21\n\n"
        "- 2026-05-01 call, out, Hei\n  Snakket om te\n  og kaffe\n\n- role: decision-maker"
    )
    assert dict(ola.fields) == {"name": "Ola Lie"}
    assert [(problem.code, problem.place.file) for problem in found.problems] == [
        ("K346", "companies/borte/contacts/ola.md"),
        ("K347", "vault"),
    ]
    assert found.problems[1].words["count"] == "2"
