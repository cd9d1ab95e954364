# ruff: noqa: E501 - tables of notes
"""Fields of the front matter: only the value's own characters change."""

import pytest

from kaffegen.edit import AddTo, PutField, PutPart, as_yaml

from .editing import after, front_after, refused

NEW = PutField("thanked", "2026-11-21")
FIELDS = [
    ("thanked: 2026-11-01 # takk", "thanked: 2026-11-21 # takk"),
    ("thanked:", "thanked: 2026-11-21"),
    ("thanked: ", "thanked: 2026-11-21"),
    ("thanked:   # siden", "thanked: 2026-11-21   # siden"),
    ("thanked: ~", "thanked: 2026-11-21"),
    ("thanked: 'true'", "thanked: 2026-11-21"),
    ("'thanked' :  \"true\"  ", "'thanked' :  2026-11-21  "),
    ("thanked:\n  2026-11-01", "thanked:\n  2026-11-21"),
    ("thanked: {kari: 2026-11-20}  # begge", "thanked: 2026-11-21  # begge"),
    ("thanked:\n  kari: 2026-11-20\n  ola: true", "thanked: 2026-11-21"),
    ("thanked: >\n  true\n", "thanked: 2026-11-21\n"),
    ("thanked:\n  - |\n    true\n\n", "thanked: 2026-11-21\n\n"),
]


@pytest.mark.parametrize(("before", "expected"), FIELDS)
def test_a_value_is_replaced_and_nothing_else(before, expected):
    frame = "contact: Kari # hun\n{}\ntheme: 'blåbær'   \n# slutt"
    assert front_after(frame.format(before), NEW) == frame.format(expected)


@pytest.mark.parametrize(
    ("before", "change", "expected", "kind"),
    [
        ("contact: kari\ndate: 2026-11-18\nmemo: true", NEW, "contact: kari\ndate: 2026-11-18\nthanked: 2026-11-21\nmemo: true", "meeting"),
        ("memo: true", NEW, "memo: true\nthanked: 2026-11-21", "meeting"),
        ("name: Kari\ntopics: a\nx_mitt: 1", PutField("connected", "true"), "name: Kari\ntopics: a\nconnected: true\nx_mitt: 1", "contact"),
        ("name: Kari\ntopics:\n  - a # to\n  # og\n\n# om\ncity: Ås", PutField("connected", "true"), "name: Kari\ntopics:\n  - a # to\n  # og\nconnected: true\n\n# om\ncity: Ås", "contact"),
        ("name: Kari\nneeds: |\n  råd\n\n  tips\n\nx_a: 1", PutField("connected", "true"), "name: Kari\nneeds: |\n  råd\n\n  tips\n\nconnected: true\nx_a: 1", "contact"),
        ("{name: Kari, city: Ås}", PutField("connected", "true"), "{name: Kari, city: Ås, connected: true}", "contact"),
        ("# bare en kommentar", PutField("name", "Kari"), "# bare en kommentar\nname: Kari", "contact"),
        ("name: Kari\nx_a: 1", PutField("private", "true"), "name: Kari\nprivate: true\nx_a: 1", "contact"),
    ],
)  # fmt: skip
def test_a_new_field_goes_where_it_usually_stands(before, change, expected, kind):
    assert front_after(before, change, kind=kind) == expected


LISTS = [
    ("nudged: 2026-11-01 # c", "nudged: [2026-11-01, 2026-11-21] # c"),
    ("nudged:", "nudged: 2026-11-21"),
    ("nudged: []", "nudged: [2026-11-21]"),
    ("nudged: [ ]", "nudged: [2026-11-21]"),
    ("nudged: [2026-11-01]", "nudged: [2026-11-01, 2026-11-21]"),
    ("nudged: [2026-11-01,2026-11-02]", "nudged: [2026-11-01,2026-11-02,2026-11-21]"),
    ("nudged: [ 2026-11-01, '2026-11-02' ] # c", "nudged: [ 2026-11-01, '2026-11-02', 2026-11-21 ] # c"),
    ("nudged: [2026-11-01,]", "nudged: [2026-11-01, 2026-11-21,]"),
    ("nudged: [\n  2026-11-01, # a\n  2026-11-02 # b\n  ]", "nudged: [\n  2026-11-01, # a\n  2026-11-02, # b\n  2026-11-21\n  ]"),
    ("nudged: [\n  2026-11-01,\n  ]", "nudged: [\n  2026-11-01,\n  2026-11-21,\n  ]"),
    ("nudged: [2026-11-01,\n  2026-11-02]", "nudged: [2026-11-01,\n  2026-11-02,\n  2026-11-21]"),
    ("nudged:\n- 2026-11-01\n-   2026-11-02 # x\n# y", "nudged:\n- 2026-11-01\n-   2026-11-02 # x\n- 2026-11-21\n# y"),
    ("nudged:\n    - 2026-11-01", "nudged:\n    - 2026-11-01\n    - 2026-11-21"),
    ("nudged:\n\n  -   2026-11-01\n\n", "nudged:\n\n  -   2026-11-01\n  -   2026-11-21\n\n"),
    ("x_a: 1", "nudged: 2026-11-21\nx_a: 1"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "expected"), LISTS)
def test_a_list_grows_in_its_own_style(before, expected):
    frame = "contact: kari\n{}\ntheme: x"
    assert front_after(frame.format(before), AddTo("nudged", "2026-11-21")) == frame.format(expected)


@pytest.mark.parametrize(
    ("before", "change", "expected"),
    [
        ("skip: thank", AddTo("skip", "memo"), "skip: [thank, memo]"),
        ("topics: sporing, ombruk", AddTo("topics", "drift"), "topics: sporing, ombruk, drift"),
        ("topics: 'a'", AddTo("topics", as_yaml("b, c")), "topics: ['a', \"b, c\"]"),
        ("needs: none", AddTo("needs", "råd"), "needs: råd"),
        ("needs: [ingen] # ennå", AddTo("needs", as_yaml("råd, tips")), "needs: [\"råd, tips\"] # ennå"),
        ("touches:", AddTo("touches", "{on: 2026-11-20, note: hei}"), "touches: [{on: 2026-11-20, note: hei}]"),
        ("touches:\n  - on: 2026-11-19\n    note: x # y", AddTo("touches", "{on: 2026-11-20, note: 'b, c'}"), "touches:\n  - on: 2026-11-19\n    note: x # y\n  - on: 2026-11-20\n    note: 'b, c'"),
        ("touches:\n- {on: 2026-11-19}", AddTo("touches", "{on: 2026-11-20}"), "touches:\n- {on: 2026-11-19}\n- {on: 2026-11-20}"),
        ("touches: {on: 2026-11-19}", AddTo("touches", "{on: 2026-11-20}"), "touches: [{on: 2026-11-19}, {on: 2026-11-20}]"),
        ("snooze:\n  thank: 2026-12-01", AddTo("snooze", "2026-12-02", "memo"), "snooze:\n  thank: 2026-12-01\n  memo: 2026-12-02"),
        ("snooze: {thank: 2026-12-01} # x", AddTo("snooze", "2026-12-02", "thank"), "snooze: {thank: 2026-12-02} # x"),
        ("relation: y", AddTo("snooze", "2026-12-02", "keep-in-touch"), "relation: y\nsnooze: {keep-in-touch: 2026-12-02}"),
    ],
)  # fmt: skip
def test_other_lists_and_mappings_grow_too(before, change, expected):
    assert front_after(f"name: Kari\n{before}", change, kind="contact") == f"name: Kari\n{expected}"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("thanked: {kari: 2026-11-20}", "thanked: {kari: 2026-11-20, ola: 2026-11-21}"),
        ("thanked:\n  kari: 2026-11-20 # d", "thanked:\n  kari: 2026-11-20 # d\n  ola: 2026-11-21"),
        ("thanked: {Ola: 2026-01-01}", "thanked: {Ola: 2026-11-21}"),
        ("thanked: {ola: }", "thanked: {ola: 2026-11-21}"),
        ("thanked: {ola}", "thanked: {ola: 2026-11-21}"),
        ("thanked:", "thanked: {ola: 2026-11-21}"),
        ("thanked: {}", "thanked: {ola: 2026-11-21}"),
        ("thanked: 2026-11-20 # begge", "thanked: {kari: 2026-11-20, Åse Bø: 2026-11-20, ola: 2026-11-21} # begge"),
    ],
)
def test_each_person_has_a_day_of_their_own(before, expected):
    frame = "contact: kari\ncontacts: [ola, Åse Bø]\n{}\ntheme: x"
    assert front_after(frame.format(before), AddTo("thanked", "2026-11-21", "ola")) == frame.format(expected)


DONE = PutPart(("next_steps", 1), "done", "2026-11-21")
MOVED = [
    ("next_steps:\n  - ny\n  - sende A\n  - {what: sende B}", 2),
    ("next_steps: [sende B]", 0),
    ("next_steps:\n  - sende B\n  - sende B\n  - sende A", 1),
]
PARTS = [
    ("next_steps:\n  - a\n  - sende rapporten # x", "next_steps:\n  - a\n  - {what: \"sende rapporten\", done: 2026-11-21} # x"),
    ("next_steps:\n  - a\n  - \"ring: \\\"Kari\\\"\"", "next_steps:\n  - a\n  - {what: \"ring: \\\"Kari\\\"\", done: 2026-11-21}"),
    ("next_steps:\n- a\n- si \"hei\" til 'Bo'", "next_steps:\n- a\n- {what: 'si \"hei\" til ''Bo''', done: 2026-11-21}"),
    ("next_steps:\n  - a\n  - en lang\n    linje\n", "next_steps:\n  - a\n  - {what: \"en lang linje\", done: 2026-11-21}\n"),
    ("next_steps: [a, 'b c']", "next_steps: [a, {what: 'b c', done: 2026-11-21}]"),
    ("next_steps:\n  - {what: x}\n  - { what: y , due: 2026-11-01 }", "next_steps:\n  - {what: x}\n  - { what: y , due: 2026-11-01 , done: 2026-11-21 }"),
    ("next_steps:\n- what: a\n- what: b\n  due: 2026-11-01 # k\n\n  # z", "next_steps:\n- what: a\n- what: b\n  due: 2026-11-01 # k\n  done: 2026-11-21\n\n  # z"),
    ("next_steps:\n- what: a\n- what: b\n  done: # snart\n  due: 2026-11-01", "next_steps:\n- what: a\n- what: b\n  done: 2026-11-21 # snart\n  due: 2026-11-01"),
    ("next_steps: [a, what: b]", "next_steps: [a, {what: b, done: 2026-11-21}]"),
    ("next_steps: [{what: a}, {what: b, done: false}]", "next_steps: [{what: a}, {what: b, done: 2026-11-21}]"),
    ("next_steps:\n  -\n    what: a\n  -\n    what: b", "next_steps:\n  -\n    what: a\n  -\n    what: b\n    done: 2026-11-21"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "expected"), PARTS)
def test_a_part_of_an_entry_is_put_in(before, expected):
    frame = "contact: kari\n{}\ntheme: x"
    assert front_after(frame.format(before), DONE) == frame.format(expected)


def test_a_single_promise_becomes_a_list_with_its_part():
    change = PutPart(("next_steps",), "done", "2026-11-21")
    assert front_after("contact: a\nnext_steps: sende a, b", change) == (
        'contact: a\nnext_steps: [{what: "sende a, b", done: 2026-11-21}]'
    )


def test_a_linked_name_keeps_its_link():
    change = PutPart(("referrals", 0), "reported", "2026-11-21")
    assert front_after("contact: a\nreferrals:\n  - [[Kari Berg]]", change) == (
        'contact: a\nreferrals:\n  - {name: "[[Kari Berg]]", reported: 2026-11-21}'
    )


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("bare tekst", "---\nname: Kari\n---\nbare tekst"),
        ("", "---\nname: Kari\n---\n"),
        ("\ufeff", "\ufeff---\nname: Kari\n---\n"),
        ("\ufeffHei\r\n", "\ufeff---\r\nname: Kari\r\n---\r\nHei\r\n"),
        ("---\n---\nHei", "---\nname: Kari\n---\nHei"),
        ("---\r\n---\r\nHei", "---\r\nname: Kari\r\n---\r\nHei"),
        ("\n\n----  \n...\nHei", "\n\n----  \nname: Kari\n...\nHei"),
    ],
)
def test_a_front_matter_is_begun_where_there_is_none(note, expected):
    assert after(note, PutField("name", "Kari"), kind="contact") == expected


def test_line_ends_are_the_neighbours():
    note = "\ufeff---\r\ncontact: kari\r\ntheme: x\ntopics: a\r\n---\r\nHei\n"
    assert after(note, PutField("purpose", "y")) == note.replace("kari\r\n", "kari\r\npurpose: y\r\n")
    assert after(note, PutField("questions", "y")) == note.replace("x\n", "x\nquestions: y\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("råd", "råd"), ("a: b", '"a: b"'), ("a #b", '"a #b"'), ("", '""'), ("~", '"~"'), ("[[Kari]]", '"[[Kari]]"'), ('"a"', "'\"a\"'"),
        ("- a", '"- a"'), (" a", '" a"'), ("@bo", '"@bo"'), ("it's", "it's"), ("a\nb", '"a\\nb"'), ("a\u2028b", '"a\\u2028b"'), ("{{x}}", '"{{x}}"'),
    ],
)  # fmt: skip
def test_a_text_is_quoted_only_where_it_must_be(text, written):
    assert as_yaml(text) == written
    assert after("---\ncontact: a\n---\n", PutField("theme", as_yaml(text))) == (
        f"---\ncontact: a\ntheme: {written}\n---\n"
    )


@pytest.mark.parametrize(
    ("note", "key"),
    [
        ("---\ncontact: a\n", "edit.unreadable"),
        ("---\ncontact: a: b\n---\n", "edit.unreadable"),
        ("---\ncontact: &a b\n---\n", "edit.unreadable"),
        ("---\ncontact: a\ncontact: b\n---\n", "edit.unreadable"),
        ("---\n- a\n---\n", "edit.unreadable"),
        ("contact: a\nthanked: true\n", "edit.unreadable"),
        ("+++\ncontact = 1\n+++\n", "edit.unreadable"),
        (b"---\ncontact: \xe5se\n---\n", "edit.no-text"),
        (b"\0" * 40, "edit.unreadable"),
        ("---\ncontact: a\n---\n" + "x" * 2**21, "edit.unreadable"),
        ("---\n<<<<<<< HEAD\ncontact: a\n=======\ncontact: b\n>>>>>>> c\n---\n", "edit.conflict"),
        ("---\ncontact: a\n---\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> c\n", "edit.conflict"),
        ("---\ncontact: a\n? thanked\n: - kari\n---\n", "edit.by-hand"),
        ("---\ncontact: a\nthanked:\n  kari: true # ikke per brev\n  ola: true\n---\n", "edit.by-hand"),
    ],
)
def test_what_cannot_be_edited_surely_is_refused(note, key):
    assert refused(note, NEW).key == key


def test_marks_of_a_conflict_in_code_are_text():
    note = "---\ncontact: a\n---\n```\n<<<<<<< HEAD\n>>>>>>> c\n```\n"
    assert after(note, NEW) == note.replace("a\n---", "a\nthanked: 2026-11-21\n---")


@pytest.mark.parametrize("value", ["a: b", "a #b", "[a", "a\nb", "&a b", "", " a", "|", "a\n---\nprivate: false"])
def test_what_is_no_value_is_refused(value):
    assert refused("---\ncontact: a\n---\n", PutField("theme", value)).key == "edit.value"


@pytest.mark.parametrize(
    "change", [DONE, PutPart(("theme",), "done", "true"), PutPart(("next_steps", 0, "what"), "done", "true")]
)
def test_a_part_of_what_is_not_there_is_refused(change):
    assert refused("---\ncontact: a\ntheme: x\nnext_steps: [y]\n---\n", change).key == "edit.by-hand"


@pytest.mark.parametrize(("lines", "now"), MOVED)
def test_an_entry_is_found_by_what_it_said_wherever_it_moved(lines, now):
    change = PutPart(("next_steps", 1), "done", "2026-11-21", said="sende B")
    assert front_after(lines, change) == front_after(lines, change._replace(path=("next_steps", now), said=""))


@pytest.mark.parametrize(
    "lines",
    [
        "next_steps: [sende A, sende C]",
        "next_steps:\n  - sende B\n  - x\n  - sende B",
        "theme: x",
        "next_steps: sende C",
    ],
)
def test_an_entry_that_is_gone_or_there_twice_is_refused(lines):
    change = PutPart(("next_steps", 1), "done", "2026-11-21", said="sende B")
    assert refused(f"---\n{lines}\n---\n", change).key == "edit.changed"
