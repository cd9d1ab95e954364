"""Whatever a file says: again is nothing, a person's own words stay, and what is written is read as it was meant."""

from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kaffegen.formats.record import Record
from kaffegen.formats.texts import one_line
from kaffegen.incoming.noted import noted
from kaffegen.incoming.sound import sound
from kaffegen.incoming.updated import LISTS, Manner, is_alike
from kaffegen.problems import Severity
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner as Reading
from tests.incoming.people import TODAY, Notes, imported, planned, written

WORDS = st.text(max_size=12).map(one_line) | st.sampled_from(
    [
        "Alfa",
        "Beta AS",
        "Leder: drift",
        "{{x}}",
        "# x",
        "a, b",
        "none",
        "[x]",
        "Åse",
        "null",
        "- x",
        "“x”",
        "'x",
        "x #y",
    ]
)
TOPICS = st.lists(st.sampled_from(["drift", "handel", "it", "mat"]), unique=True, max_size=3)
MAILS = st.lists(st.sampled_from([f"{name}@example.org" for name in "abcd"]), unique=True, max_size=3)
FIELDS = st.fixed_dictionaries(
    {"name": st.sampled_from(["Kari Berg", "Kari Dahl"])},
    optional={"company": WORDS, "role": WORDS, "city": WORDS, "topics": TOPICS, "email": MAILS,
              "phone": st.sampled_from(["99887766", {"mobile": "99887766", "work": "22222222"}])},
).map(lambda fields: {field: value for field, value in fields.items() if value})  # fmt: skip
TEXTS = st.text(max_size=30).map(one_line)
OWN = st.fixed_dictionaries(
    {},
    optional={
        "company": st.sampled_from(["Min", "Alfa"]),
        "role": st.sampled_from(["sjef", "x"]),
        "city": st.just("Oslo"),
        "topics": st.just("[mine]"),
        "email": st.just("own@example.org"),
    },
)


def said(fields: dict[str, Any], text: str = "") -> Record:
    return Record(2, fields, "x.csv", "k", text)


def fields_of(text: str) -> dict[str, Any]:
    return dict(noted(Source("x", "contacts/x.md", "contact", text.encode())).fields)


@settings(max_examples=150, deadline=None)
@given(FIELDS, FIELDS, TEXTS, TEXTS)
def test_the_same_again_changes_no_byte(first: dict[str, Any], second: dict[str, Any], text: str, newer: str) -> None:
    notes: Notes = {}
    for record in (said(first, text), said(second, newer)):
        notes = imported(notes, record)
        assert imported(notes, record) == notes


@settings(max_examples=150, deadline=None)
@given(FIELDS, OWN, FIELDS)
def test_a_persons_own_words_stay(first: dict[str, Any], own: dict[str, str], second: dict[str, Any]) -> None:
    (name, text), *_ = imported({}, said(first)).items()
    kept = "".join(f"{field}: {value}\n" for field, value in own.items())
    front = "".join(
        line for line in text.splitlines(keepends=True) if line.partition(":")[0] not in own or line.startswith(" ")
    )
    mine = front.replace("---\n", f"---\n{kept}", 1) + "\nMine egne ord.\n"
    assume(noted(Source("x", "contacts/x.md", "contact", mine.encode())).is_whole)
    after = imported({name: mine}, said(second))[name]
    assert after.endswith("\nMine egne ord.\n")
    now, gave = fields_of(after), fields_of(text)
    for field, value in fields_of(mine).items():
        was_given = is_alike(field, value, gave.get(field), Manner(TODAY))
        if field in own and not was_given and field not in LISTS:
            assert now[field] == value
        elif field in own and not was_given:
            assert "mine" in now[field] or "own@example.org" in now[field]


@settings(max_examples=150, deadline=None)
@given(FIELDS, TEXTS, st.sampled_from(["nb", "da", "en"]))
def test_what_is_written_is_read_as_it_was_meant(fields: dict[str, Any], text: str, code: str) -> None:
    (new,) = planned({}, said(fields, text)).new
    content = sound(new, code, Reading("NO"))
    note, problems = note_of(Source("x", "contacts/x.md", "contact", content), Reading("NO"))
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []
    read = fields_of(content.decode())
    for field in fields:
        assert read[field] == new.fields[field]
    assert text in note.section("imported") or not text


@settings(max_examples=100, deadline=None)
@given(FIELDS, FIELDS)
def test_what_is_planned_is_what_is_written(first: dict[str, Any], second: dict[str, Any]) -> None:
    notes = imported({}, said(first))
    plan = planned(notes, said(second))
    for one in plan.changed:
        assert fields_of(written(plan, notes)[one.id]) == one.fields
