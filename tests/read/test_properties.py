"""What holds for every text there is: reading never raises, places lie in the text, a fault stays where it is."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.read.note import MODELS

from .reading import KINDS, read, told, unmarked

QUICK = settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
FIELDS = sorted(
    {info.alias or name for kind in MODELS.values() for name, info in kind.model_fields.items()} - {"\0next_steps"}
)
VALUES = [
    "Åse Bø", "2026-11-12", "12.11.2026", "12/05/2026", "2026-02-30", "true", "ja", "none", "ingen", "[[Bo Li]]", '"[[Bo|B]]"', "[a, b]", "{a: b}",
    "{on: 2026-01-01, note: x}", "30%", "3 months", "never", "a: b", "'åpen", '"åpen', "# hei", "tekst # hei", "#data", "@bo", "{{title}}", "<% x %>",
    "&a x", "*a", "!!str x", "|", ">", "- a", "[", "{", "", "~", "😀", "a\u2028b", "\x00", "99887766", "a@example.org", "https://example.org",
    "javascript:x", "held", "{Bo: 2026-01-01}", "[{what: x, due: i går}]", "[[[a]]]", "[[[[a]]]]", "? x", "%x", "\ta", "a\tb", "<<<<<<< HEAD",
]  # fmt: skip
BODY = [
    "## Logg", "# Hensikt", "### Løfter", "Spørsmål\n---", "Bare for meg\n====", "## Navn jeg fikk", "## Anbefalt", "## Det som skjer", "```", "~~~",
    "<!--", "-->", "- 2026-11-20 e-post: hei", "- 2026-02-30 ga: x", "- hei", "- [ ] ringe 📅 2026-12-01", "- [x] a ✅ i går", "- [-] b (frist 1/1/26)",
    "- [ ] de: c ⏳", "- Kari Berg (Alfa): leder", "- (Alfa)", "- [[Bo|B]] x", "[[Bo]]", "`[[x]]`", "- : x", "---", "", "> - [ ] q", "=======", "\r", "\u2028",
]  # fmt: skip

lines = st.builds(
    lambda indent, key, colon, value: f"{indent}{key}{colon}{value}",
    st.sampled_from(["", "", "", "  ", "- ", "  - ", "\t", "    "]),
    st.sampled_from(
        [*FIELDS, "dato", "navn", "x_mitt", "[[a]]", "privat", '"name"', "what", "on", "note", "? a", "<<", ""]
    ),
    st.sampled_from([": ", ": ", ": ", ":", " : ", "", ":\n  "]),
    st.sampled_from(VALUES),
)
notes = st.builds(
    lambda opening, front, closing, body, ends: (opening + "\n".join([*front, closing, *body])).replace("\n", ends),
    st.sampled_from(["---\n", "---\n", "---\n", "\ufeff---\n", "\n---\n", "----\n", "", "+++\n"]),
    st.lists(lines | st.text(max_size=12), max_size=8),
    st.sampled_from(["---", "---", "---", "...", "", "----"]),
    st.lists(st.sampled_from(BODY) | st.text(max_size=12), max_size=10),
    st.sampled_from(["\n", "\n", "\r\n"]),
)
texts = notes | st.text() | st.text(alphabet="-:#[]{}'\"|>&*!%@`,? \n\tab📅✅xé")


def in_text(text: str, problems: list) -> None:
    """Assert that each problem lies in the text."""
    rows = text.removeprefix("\ufeff").split("\n")
    for problem in problems:
        assert 1 <= problem.place.line <= len(rows), problem
        assert 1 <= problem.place.column <= len(rows[problem.place.line - 1]) + 1, problem


@pytest.mark.untraced
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_read_and_every_place_lies_in_it(kind):
    @QUICK
    @given(texts)
    def holds(text):
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raw = text.encode("utf-8", "surrogatepass")
        _, problems = read(raw, kind)
        in_text(text, problems)

    holds()


@pytest.mark.parametrize("kind", KINDS)
def test_all_bytes_are_read(kind):
    @settings(QUICK, max_examples=60)
    @given(st.binary() | st.builds(lambda a, b: a.encode() + b, notes, st.binary(max_size=5)))
    def holds(raw):
        _, problems = read(raw, kind)
        for problem in problems:
            assert 1 <= problem.place.line <= raw.count(b"\n") + 1

    holds()


@settings(QUICK, max_examples=150)
@given(texts, st.sampled_from(KINDS))
def test_the_same_bytes_give_the_same_note(text, kind):
    raw = text.encode("utf-8", "surrogatepass")
    (first, said), (second, repeated) = read(raw, kind), read(raw, kind)
    assert first.model_dump(by_alias=True) == second.model_dump(by_alias=True)
    assert told(said) == told(repeated)
    assert first.about.faulty == second.about.faulty


OTHERS = {
    "name": "Åse Bø", "role": "blåbær", "city": "Ås 😀", "topics": "[rød, blå]", "met": "2026-11-12", "email": "a@example.org", "strength": "close",
    "cadence": "3 months", "birthday": "05-17", "linkedin": "https://example.org/a", "knows": "[Bo Li, '[[Per]]']", "connected": "true",
    "needs": "[råd, tips]", "phone": "99887766", "status": "active", "introduced_by": "Kari Berg", "language": "nb", "address": "Gate 1",
    "touches": "[{on: 2026-11-01, via: email, note: hei}]", "milestones": "[{on: 2026-11-01, what: ny jobb}]",
}  # fmt: skip
PLANTED = {
    "met": ["12/05/2026", "2026-02-30", "i går", "[a]", "{a: b}"],
    "role": ["[a, b]", "a: b", "'åpen", "&a b", "*a", "{{rolle}}", "@a"],
    "email": ["ola", "{work: ola}", "[ola]"],
    "strength": ["nær", "5", "[close]"],
    "cadence": ["ofte", "[a, b]"],
    "birthday": ["17.5", "13-01"],
    "linkedin": ["javascript:x", "bo"],
    "connected": ["ja", "snart"],
    "touches": ["[{on: 2026-02-30}]", "[{on: 2026-01-01, via: due}]", "[a: b]", "'åpen", "hei", "[[[x]]]"],
    "knows": ["[a: b, c]", "{a: b, c: d}", "[[a], [b, {c: d}]]"],
    "language": ["fr"],
    "milestones": ["[{what: x}]", "nå"],
    "phone": ["12", "{a: 12}"],
    "topics": ["{a: b}", "[a: b]"],
}
FAULTS = [(name, written) for name, faults in PLANTED.items() for written in faults]


def fields(note: object) -> dict[str, object]:
    """Give all values of a note but the places of its items."""
    return {name: value for name, value in note.model_dump().items() if name != "next_steps"}


@pytest.mark.parametrize(("name", "written"), FAULTS)
def test_a_fault_in_one_field_leaves_all_others_unchanged(name, written):
    @settings(QUICK, max_examples=5)
    @given(st.permutations(list(OTHERS)))
    def holds(order):
        good = {field: OTHERS[field] for field in order}
        whole, problems = read("---\n" + "".join(f"{field}: {value}\n" for field, value in good.items()) + "---\n")
        assert not problems
        spoilt, problems = read(
            "---\n" + "".join(f"{field}: {value}\n" for field, value in (good | {name: written}).items()) + "---\n"
        )
        assert problems
        assert {p.place.line for p in problems} == {order.index(name) + 2}
        assert name in spoilt.about.faulty
        assert spoilt.about.faulty <= {name, ""} | {"on", "via", "what", "work", "a"}
        before, after = fields(whole), fields(spoilt)
        changed = {field for field in before if not before[field] == after[field]}  # noqa: SIM201 - relativedelta's != warns
        assert changed <= {name}

    holds()


PLACED = ["12/05/2026", "2026-02-30", "i går", "2026-1-5", "12.11.2026"]


@settings(QUICK, max_examples=200)
@given(
    st.sampled_from(PLACED),
    st.sampled_from([
        "met: ▶{}", "touches: [{{note: '{pad}', on: ▶{}}}]", "milestones:\n  - what: '{pad}'\n    on: ▶{}", "connected:   ▶{}", '"met" : ▶"{}"',
        "snooze: {{thank: ▶{}}}", "past: [{{company: '{pad}', from: ▶{}}}]", "met:\n  ▶{}", "touches:\n- {{note: '{pad}', on: ▶'{}'}}",
    ]),
    st.text(alphabet="æøåÆé😀 aß\u0301\u2028\u0085", max_size=10),
    st.sampled_from(["", "\ufeff", "\n", "\r\n\r\n"]),
    st.sampled_from(["\n", "\r\n"]),
)  # fmt: skip
def test_the_place_points_at_what_is_named(written, form, pad, opening, end):
    front = form.format(written, pad=pad)
    text, places = unmarked(
        (opening + f"---\nname: Åse Bø\n{front}\ncity: Ås\n---\n").replace("\n", end).removeprefix("\ufeff")
    )
    note, problems = read(opening[:1] * (opening[:1] == "\ufeff") + text)
    assert (note.name, note.city) == ("Åse Bø", "Ås")
    dated = [problem for problem in problems if problem.code in ("K120", "K121", "K122", "K123")]
    assert [(p.place.line, p.place.column) for p in dated] == places
    row = text.split("\n")[dated[0].place.line - 1]
    assert row[dated[0].place.column - 1 :].lstrip("'\"").startswith(dated[0].words["text"])
