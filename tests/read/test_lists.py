"""Lists, references, texts with a colon, and comments that were meant as text."""

import datetime as dt

import pytest

from .reading import check, contact, kept, meeting, read


@pytest.mark.parametrize("field", ["topics", "tags", "aliases", "knows"])
@pytest.mark.parametrize(
    "written", ["rødt, blått", "[rødt, blått]", "\n- rødt\n- blått", "rødt,blått,", "[rødt, '', blått]"]
)
def test_a_comma_separates_where_commas_do(field, written):
    note, problems = read(contact(f"{field}: {written}"))
    assert (getattr(note, field), problems) == (("rødt", "blått"), [])


def test_a_comma_in_skip_separates():
    note, problems = read(contact("skip: thank, memo"))
    assert (note.skip, problems) == (("thank", "memo"), [])


@pytest.mark.parametrize("field", ["gave", "got", "openings", "questions"])
def test_a_comma_elsewhere_is_a_comma(field):
    note, problems = read(meeting(f"{field}: råd, tips"), "meeting")
    assert (getattr(note, field), problems) == (("råd, tips",), [])


@pytest.mark.parametrize("word", ["none", "ingen", "None", "[none]", "intet"])
@pytest.mark.parametrize(
    ("form", "field"),
    [
        (meeting, field)
        for field in ("gave", "got", "openings", "topics", "referrals", "recommendations", "signals", "next_steps")
    ]
    + [(contact, field) for field in ("aliases", "knows", "topics", "needs", "tags")]
    + [(meeting, "questions"), (contact, "touches"), (contact, "milestones"), (contact, "past")],
)
def test_none_says_that_there_was_none(form, field, word):
    note, problems = read(form(f"{field}: {word}"), form.__name__)
    assert (getattr(note, field), problems) == ((), [])


@pytest.mark.parametrize(("form", "field"), [
    (contact, "email"), (contact, "phone"), (contact, "web"), (meeting, "nudged"), (meeting, "reported"),
])  # fmt: skip
def test_none_is_understood_in_every_list(form, field):
    note, problems = read(form(f"{field}: none"), form.__name__)
    assert not problems
    assert not getattr(note, field)


@pytest.mark.parametrize("field", ["gave", "referrals", "topics", "next_steps", "questions"])
def test_an_empty_list_is_not_said(field):
    for written in ("", "''", "~"):
        note, problems = read(meeting(f"{field}: {written}"), "meeting")
        assert (getattr(note, field), problems) == (None, [])


LINKS = [
    "Bo Li",
    "[[Bo Li]]",
    '"[[Bo Li]]"',
    "'[[Bo Li]]'",
    "[[Bo Li|sjefen]]",
    '"[[Bo Li|sjefen]]"',
    "[[ Bo Li ]]",
    '"Bo  Li"',
]


@pytest.mark.parametrize("written", LINKS)
@pytest.mark.parametrize(
    ("form", "field"), [(contact, "introduced_by"), (contact, "company"), (meeting, "contact"), (meeting, "place")]
)
def test_a_reference_is_the_same_in_every_form(written, form, field):
    text = (
        f"---\n{field}: {written}\ntags: [rød]\nname: Åse Bø\n---\n"
        if form is contact
        else f"---\n{field}: {written}\n---\n"
    )
    if field == "place":
        text = f"---\ncontact: Åse Bø\nplace: {written}\n---\n"
    note, problems = read(text, form.__name__)
    assert not problems
    assert getattr(note, "venue" if field == "place" else field) == "Bo Li"


@pytest.mark.parametrize("written", LINKS)
@pytest.mark.parametrize("layout", ["{}", "[{}]", "\n  - {}", "\n- {}"])
def test_a_list_of_references_takes_them_in_every_form(written, layout):
    note, problems = read(contact("knows: " + layout.format(written)))
    assert (note.knows, problems) == (("Bo Li",), [])


def test_several_links_in_a_list():
    for written in (
        "[[[Bo Li]], [[Per|P]], Kari Berg]",
        '\n- [[Bo Li]]\n- "[[Per]]"\n- Kari Berg',
        '"[[Bo Li]], [[Per]], Kari Berg"',
    ):
        note, problems = read(contact(f"knows: {written}"))
        assert (note.knows, problems) == (("Bo Li", "Per", "Kari Berg"), [])


def test_a_name_with_a_comma_may_stand_in_a_link():
    for written in ("[[Dahl, Berit]]", '"[[Dahl, Berit]]"'):
        note, problems = read(contact(f"introduced_by: {written}"))
        assert (note.introduced_by, problems) == ("Dahl, Berit", [])


def test_bare_links_beside_each_other_are_told_to_be_quoted():
    note, _ = check(contact("knows: ▶[[Bo Li]], [[Per]]"), 'K103 knows: "[[Bo Li]], [[Per]]"')
    assert kept(note) == ("Åse Bø", "søster 😀")
    assert read(contact('knows: "[[Bo Li]], [[Per]]"'))[0].knows == ("Bo Li", "Per")


def test_links_are_references_in_items_too():
    note, problems = read(
        meeting("next_steps: [{what: ring, with: [[Bo Li]]}]", "referrals: [[[Per]], {name: '[[Kari Berg|K]]'}]"),
        "meeting",
    )
    assert not problems
    assert note.next_steps[0].person == "Bo Li"
    assert [referral.name for referral in note.referrals] == ["Per", "Kari Berg"]


def test_a_link_may_name_whom_was_thanked():
    day = dt.date(2026, 11, 20)
    for written in ("Bo Li", '"[[Bo Li]]"', '"[[Bo Li|Bo]]"'):
        note, problems = read(meeting(f"thanked: {{{written}: 2026-11-20}}"), "meeting")
        assert (note.thanked, problems) == ({"Bo Li": day}, [])


@pytest.mark.parametrize("length", [501, 5000])
def test_a_name_has_an_end(length):
    note, problems = check(contact("introduced_by: ▶" + "å" * length), "K118")
    assert len(problems[0].words["text"]) <= 80
    assert kept(note) == ("Åse Bø", "søster 😀")


@pytest.mark.parametrize(
    ("form", "lines", "suggestion"),
    [
        (meeting, "next_steps:\n  - ▶ringe Kari: tirsdag", '"ringe Kari: tirsdag"'),
        (meeting, "next_steps:\n- skriv 😀\n- ▶ringe Åse: på tirsdag", '"ringe Åse: på tirsdag"'),
        (meeting, "gave:\n  - ▶tips: en bok", '"tips: en bok"'),
        (meeting, "questions: [hva nå?, ▶Viktigst: lønn]", '"Viktigst: lønn"'),
        (meeting, "signals:\n  - ▶ny sjef i Alfa: Bo Li", '"ny sjef i Alfa: Bo Li"'),
        (meeting, "for_them:\n  ▶råd: om lønn", '"råd: om lønn"'),
        (contact, "needs:\n  - ▶hjelp: tilbud", '"hjelp: tilbud"'),
        (contact, "role:\n  ▶leder: digital", '"leder: digital"'),
        (contact, "introduced_by:\n  ▶Alfa: Bo", '"Alfa: Bo"'),
    ],
)
def test_a_text_with_a_colon_is_told_to_be_quoted(form, lines, suggestion):
    note, problems = check(form(lines), f"K114 {suggestion}", kind=form.__name__)
    assert problems[0].words["text"] == suggestion.strip('"')
    assert kept(note)[0] == "Åse Bø"
    repaired = lines.replace("▶" + suggestion.strip('"'), suggestion)
    assert not read(form(repaired), form.__name__)[1], "what is suggested must be well"


@pytest.mark.parametrize(
    ("form", "line", "suggestion"),
    [
        (contact, "role: ▶leder # sjef", '"leder # sjef"'),
        (contact, "company: ▶Alfa #1", '"Alfa #1"'),
        (contact, "aliases: [▶rød, ▶blå]", ""),
        (meeting, "gave:\n  - ▶tips 😀 # 1", '"tips 😀 # 1"'),
        (meeting, "referrals:\n  - ▶Bo Li # Alfa", '"Bo Li # Alfa"'),
        (meeting, "purpose: ▶lære om C #", '"lære om C #"'),
        (meeting, "next_steps:\n  - what: ▶ring # snart\n    due: 2026-12-01", '"ring # snart"'),
    ],
)
def test_a_comment_that_was_meant_as_text_is_a_warning(form, line, suggestion):
    if not suggestion:
        assert not read(form(line.replace("▶", "")), form.__name__)[1]
        return
    note, problems = check(form(line), f"K140 {suggestion}", kind=form.__name__)
    assert problems[0].words["text"] == suggestion.strip('"')
    assert kept(note) in (("Åse Bø", "søster 😀"), ("Åse Bø", "blåbær 😀"))


@pytest.mark.parametrize(("line", "suggestion"), [
    ("topics: ▶#data", '"data"'), ("tags: ▶#rød #blå", '"rød #blå"'), ("role: ▶#1", '"1"'), ("needs: ▶#hjelp", '"hjelp"'),
    ("topics:\n  - ▶#data\n  - kaffe", '"data"'),
])  # fmt: skip
def test_a_tag_that_yaml_takes_for_a_comment_is_a_warning(line, suggestion):
    _, problems = check(contact(line), f"K141 {suggestion}")
    assert problems[0].words["text"].startswith("#")


@pytest.mark.parametrize(
    "line",
    [
        "strength: close # endelig", "met: 2026-11-12 # på messe", "# en linje for seg", "role: 'leder' # sjef",
        'role: "leder # sjef"', "role: leder#sjef", "topics: [a, b] # begge", "topics: # ingen ennå", "email: a@example.org # jobb",
        "private: true # hemmelig", "role: >\n  leder # sjef\n  i Alfa", "connected: true # endelig", "linkedin: https://example.org/#a",
        "cadence: 3 months # ofte", "birthday: 05-17 # hipp hurra", "x_mitt: noe # eget",
    ],
)  # fmt: skip
def test_a_comment_that_costs_no_text_is_let_be(line):
    _, problems = read(contact(line))
    assert not problems


def test_a_list_or_mapping_where_a_text_is_meant_is_said():
    check(contact("role: ▶[leder, sjef]"), "K113")
    check(contact("role: ▶{tittel: leder, nivå: 3}"), "K113")
    note, _ = check(meeting("went: ▶[well]", "motivation: [en, to]"), "K113", kind="meeting")
    assert note.motivation == "en\nto"


def test_text_is_kept_as_it_is_written():
    note, problems = read(
        contact("city: NO", "role: 0123", "company: 1_000", "address: 12:30", "needs: .inf", "aliases: [yes, 1.10]")
    )
    assert not problems
    assert (note.city, note.role, note.company, note.address) == ("NO", "0123", "1_000", "12:30")
    assert (note.needs, note.aliases) == ((".inf",), ("yes", "1.10"))
