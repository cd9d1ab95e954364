"""Sections, links, the log and names in a note's body."""

import datetime as dt

import pytest

from .reading import check, read

HEAD = "---\nname: Åse Bø\n---\n"
MEETING = "---\ncontact: Åse Bø\n---\n"
HEADINGS = {
    "invitation": ["Invitasjon", "Invitation"],
    "purpose": ["Hensikt", "Formål", "Purpose"],
    "for_them": ["For dem", "For them"],
    "for_me": ["For meg", "For mig", "For me"],
    "questions": ["Spørsmål", "Spørgsmål", "Questions"],
    "research": ["Om dem", "Research"],
    "next_steps": ["Løfter", "Promises"],
    "referrals": ["Navn jeg fikk", "Navne jeg fik", "Names"],
    "recommendations": ["Anbefalt", "Anbefalet", "Recommended"],
    "signals": ["Det som skjer", "Det der sker", "Signals"],
    "thank_you": ["Takk", "Tak", "Thank-you"],
    "memo": ["Oppsummering", "Opsamling", "Memo"],
    "touches": ["Logg", "Log"],
    "private": ["Bare for meg", "Kun for mig", "Private"],
}
ALL = [(section, heading) for section, headings in HEADINGS.items() for heading in headings]


@pytest.mark.parametrize(("section", "heading"), ALL)
@pytest.mark.parametrize(
    "form", ["## {}", "# {}", "###### {}", "## {} ##", "##   {}  ", "  ## {}", "{}\n----", "{}\n===", "## {}:"]
)
def test_a_section_has_a_heading_of_any_level_in_three_languages(section, heading, form):
    body = f"{form.format(heading)}\n\nblåbær 😀\n"
    note, _ = read(MEETING + body, "meeting")
    assert note.section(section) == "blåbær 😀"
    assert read(MEETING + body.replace(heading, heading.upper()), "meeting")[0].section(section) == "blåbær 😀"
    assert read(MEETING + body.replace("\n", "\r\n"), "meeting")[0].section(section) == "blåbær 😀"


@pytest.mark.parametrize("heading", ["Hensikten", "Min hensikt", "Blåbær", "Purpose of it", "##"])
def test_another_heading_is_no_section(heading):
    note, _ = read(f"{MEETING}## {heading}\n\nrømme\n", "meeting")
    assert note.purpose is None
    assert not note.about.sections


def test_a_section_ends_at_the_next_heading_of_its_level():
    body = "# Hensikt\nen\n## Mer\nto\n# Annet\ntre\n## For dem\nfire\n### Detalj\nfem\n## Slutt\nseks\n"
    note, _ = read(MEETING + body, "meeting")
    assert "en" in note.purpose
    assert "to" in note.purpose
    assert "tre" not in note.purpose
    assert "fem" in note.for_them
    assert "seks" not in note.for_them


def test_what_stands_in_front_matter_and_body_counts_once():
    text = (
        "---\ncontact: Åse Bø\npurpose: lære\nquestions: [Hva nå?]\nreferrals: [Kari Berg]\nnext_steps: [Ringe Bo]\n"
        "recommendations: [Sult]\nsignals: [ny sjef]\n---\n## Hensikt\nlære\n## Spørsmål\n- Hva nå?\n- Og så?\n"
        "## Navn jeg fikk\n- kari berg\n- Per Li\n## Løfter\n- ringe bo\n- [ ] skrive\n## Anbefalt\n- Sult\n- Mysterier\n"
        "## Det som skjer\n- ny sjef\n- nytt hus\n"
    )
    note, problems = read(text, "meeting")
    assert not problems
    assert (note.purpose, note.questions) == ("lære", ("Hva nå?", "Og så?"))
    assert [referral.name for referral in note.referrals] == ["Kari Berg", "Per Li"]
    assert [step.what for step in note.next_steps] == ["Ringe Bo", "skrive"]
    assert [title.title for title in note.recommendations] == ["Sult", "Mysterier"]
    assert [signal.what for signal in note.signals] == ["ny sjef", "nytt hus"]


def test_both_are_read_when_they_differ():
    note, _ = read("---\ncontact: Åse Bø\npurpose: lære\n---\n## Formål\nhjelpe\n", "meeting")
    assert "lære" in note.purpose
    assert "hjelpe" in note.purpose


def test_a_touch_that_stands_twice_counts_once():
    text = "---\nname: Åse Bø\ntouches:\n  - {on: 2026-11-20, via: email, note: rapporten}\n---\n## Logg\n- 2026-11-20 e-post: rapporten\n"
    assert len(read(text)[0].touches) == 1


def test_what_is_said_twice_in_a_body_counts_once():
    text = (
        "---\ncontact: Bo\n---\n## Løfter\n- [ ] ringe Kari 📅 2026-12-01\n## Notat\n- [ ] ringe Kari 📅 2026-12-01\n"
    )
    assert [step.what for step in read(text, "meeting")[0].next_steps] == ["ringe Kari"]


def test_touches_on_different_days_with_one_text_are_different():
    note, _ = read(f"{HEAD}## Logg\n- 2026-11-20 e-post: hei\n- 2026-10-20 e-post: hei\n- 2026-10-20: hei\n")
    assert [touch.on.month for touch in note.touches] == [11, 10, 10]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("2026-11-20 e-post: sendte rapporten", {"via": "email", "note": "sendte rapporten"}),
        ("2026-11-20 telefon: ga: tips om jobb", {"via": "call", "gave": ("tips om jobb",)}),
        ("2026-11-20 telefon: gav: tips", {"via": "call", "gave": ("tips",)}),
        ("2026-11-20 call: gave: tips", {"via": "call", "gave": ("tips",)}),
        ("2026-11-20 besked: fik: råd", {"via": "message", "got": ("råd",)}),
        ("2026-11-20 sms: fikk: råd", {"via": "message", "got": ("råd",)}),
        ("2026-11-20 sms: got: råd", {"via": "message", "got": ("råd",)}),
        ("2026-11-20: traff hverandre", {"via": None, "note": "traff hverandre"}),
        ("2026-11-20 ga: tips", {"via": None, "gave": ("tips",)}),
        ("2026-11-20 LinkedIn: gratulerte", {"via": "linkedin", "note": "gratulerte"}),
        ("2026-11-20 opslag: roste", {"via": "post", "note": "roste"}),
        ("2026-11-20 kommentar: roste: alt", {"via": "post", "note": "roste: alt"}),
    ],
)
@pytest.mark.parametrize("bullet", ["-", "*", "+", "  -", "1."])
def test_a_line_of_the_log_is_a_touch(line, parts, bullet):
    note, problems = read(f"{HEAD}## Logg\n{bullet} {line}\n")
    assert not problems
    assert len(note.touches) == 1
    touch = note.touches[0]
    assert touch.on == dt.date(2026, 11, 20)
    assert {part: getattr(touch, part) for part in parts} == parts


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ("▶- hei på deg", ["K142"]),
        ("▶- i går e-post: hei", ["K142"]),
        ("▶- 2026-11-20", ["K142"]),
        ("- ▶2026-02-30 e-post: blåbær", ["K121"]),
        ("- ▶20.11.2026 e-post: 😀", ["K122 2026-11-20"]),
        ("- ▶20/11/2026 e-post: 😀", ["K123"]),
        ("- ▶2026-1-5 e-post: 😀", ["K120 2026-01-05"]),
        ("- 2026-11-20 ▶brevdue: 😀", ["K126"]),
    ],
)
def test_a_line_of_the_log_that_cannot_be_read_is_said(line, faults):
    note, _ = check(f"{HEAD}## Logg\n- 2026-11-01: før\n{line}\n- 2026-11-02: etter\n", *faults)
    assert [touch.note for touch in note.touches if not touch.faulty and touch.note in ("før", "etter")] == [
        "før",
        "etter",
    ]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Kari Berg (Alfa): leder for drift", ("Kari Berg", "Alfa", "leder for drift")),
        ("Kari Berg", ("Kari Berg", None, None)),
        ("Kari Berg (Alfa)", ("Kari Berg", "Alfa", None)),
        ("Kari Berg: leder", ("Kari Berg", None, "leder")),
        ("Kari Berg – leder", ("Kari Berg", None, "leder")),
        ("[[Kari Berg]] (Alfa): leder", ("Kari Berg", "Alfa", "leder")),
        ("[[kari-berg|Kari]]: leder", ("kari-berg", None, "leder")),
        ("[ ] Kari Berg (Alfa)", ("Kari Berg", "Alfa", None)),
        ("Anne-Marie Sørensen (Å/S Blå & Sønn): sjef", ("Anne-Marie Sørensen", "Å/S Blå & Sønn", "sjef")),
    ],
)
def test_a_line_of_names_is_a_referral(line, parts):
    note, problems = read(f"{MEETING}## Navn jeg fikk\n- {line}\n", "meeting")
    assert not problems
    assert [(r.name, r.company, r.note) for r in note.referrals] == [parts]
    assert note.next_steps is None or not note.next_steps


def test_other_sections_are_lists_too():
    note, problems = read(
        f"{MEETING}## Anbefalt\n- [x] Sult ✅ 2026-11-20\n- Mysterier\n## Signals\n- ny sjef\n## Spørsmål\n- Hva?\n- [ ] Hvem?\n",
        "meeting",
    )
    assert not problems
    assert [(title.title, title.done) for title in note.recommendations] == [
        ("Sult", dt.date(2026, 11, 20)),
        ("Mysterier", None),
    ]
    assert [signal.private for signal in note.signals] == [True]
    assert note.questions == ("Hva?", "Hvem?")
    assert not note.next_steps


LINKED = [
    ("Hei [[Bo Li]] og [[per|Per Å]].", ["Bo Li", "per"]),
    ("😀 æøå [[Bo Li]]", ["Bo Li"]),
    ("| a | [[Bo Li\\|Bo]] |", None),
    ("`[[Bo Li]]` og ``[[x]] ` ``", []),
    ("[[]] [[ ]] [[a\nb]] [x](y) [[a]b]]", []),
    ("<!-- [[Bo Li]] --> [[Per]]", ["Per"]),
]


@pytest.mark.parametrize(("body", "names"), LINKED)
def test_links_have_their_place(body, names):
    text = f"{HEAD}\n{body}\n"
    note, _ = read(text)
    if names is not None:
        assert [link.name for link in note.about.links if link.name] == names
    for link in note.about.links:
        assert text.split("\n")[link.spot.line - 1][link.spot.column - 1 :].startswith("[[")


CODE = [
    "```\n{}\n```", "~~~\n{}\n~~~", "````\n```\n{}\n```\n````", "```python\n{}\n```", "   ```\n   {}\n   ```",
    "> ```\n> {}\n> ```", "tekst\n\n    ```\n    {}\n    ```", "```\n{}", "<!-- {} -->", "<!--\n{}\n-->", "<!-- a\n\n{}\n\nb -->",
    "```\n{}\n~~~\n```",
]  # fmt: skip


@pytest.mark.parametrize("code", CODE)
@pytest.mark.parametrize("line", ["- [ ] ringe 📅 2026-12-01", "[[Bo Li]]", "## Hensikt", "- 2026-11-20 e-post: hei"])
def test_code_and_comments_are_never_read(code, line):
    for kind, head in (("meeting", MEETING), ("contact", HEAD)):
        note, problems = read(f"{head}\n## Logg\n{code.format(line)}\n", kind)
        assert not note.next_steps
        assert not note.about.links
        assert "purpose" not in note.about.sections
        assert not getattr(note, "touches", ())
        assert not problems


def test_after_code_and_comments_reading_goes_on():
    for code in CODE:
        if code in ("```\n{}",):
            continue
        note, _ = read(f"{MEETING}\n{code.format('- [ ] a')}\n\n- [ ] b\n", "meeting")
        assert [step.what for step in note.next_steps] == ["b"], code


def test_code_in_a_private_section_stays_in_it():
    note, _ = read(
        f"{HEAD}## Bare for meg\n```\n## Logg\n```\n### Logg\n- 2026-11-20: hemmelig\n#### Mer\n- [ ] tie\n## Åpent\n- [ ] si\n"
    )
    assert "hemmelig" in note.section("private")
    assert not note.section("touches")
    assert [(step.what, step.hidden) for step in note.next_steps] == [("tie", True), ("si", False)]


@pytest.mark.parametrize("heading", ["# Private", "## Kun for mig", "Bare for meg\n----"])
def test_headings_within_a_private_section_do_not_open_it(heading):
    below = "###" if heading.startswith("##") or "---" in heading else "##"
    note, _ = read(f"{MEETING}{heading}\n\n{below} Hensikt\nhemmelig\n\n{below} Takk\nskjult\n", "meeting")
    assert note.purpose is None
    assert not note.section("thank_you")
    assert "hemmelig" in note.section("private")


def test_a_company_has_links_but_no_steps():
    note, problems = read("---\nname: Alfa\n---\n- [ ] ringe\n\n[[Bo Li]]\n", "company")
    assert not problems
    assert [link.name for link in note.about.links] == ["Bo Li"]
