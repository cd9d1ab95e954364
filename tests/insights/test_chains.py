"""Who led to whom (M08, M43), and what became of each name (M63)."""

import pytest

from kaffegen.insights.chains import chains, names_given

from .small import held, ids, known_of, meetings, people, person, the

A_B_C = people("Anne A", "Bo B", "Cis C")


def by(name, opener):
    return person(name, f"introduced_by: {opener}")


def named(day, *names, who="kari"):
    return held(day, f"referrals: [{', '.join(names)}]", who=who)


def trees(files):
    """Give each tree as `root > first > second`, one arrow a step from the root."""
    found = chains(known_of(files))
    return [[r.id, *(f"{'>' * b.depth}{b.contact.id}" for b in found.below(r))] for r in found.roots()]


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (by("Bo B", "anne") | by("Cis C", "bo"), [["anne", ">bo", ">>cis"]]),
        (by("Bo B", "anne") | by("Cis C", "anne"), [["anne", ">bo", ">cis"]]),
        (by("Bo B", "Anne A") | people("Dag D") | by("Cis C", "dag"), [["anne", ">bo"], ["dag", ">cis"]]),
        (by("Bo B", "Ukjent Venn"), [["Ukjent Venn", ">bo"]]),
        (meetings(named("2026-10-01", "Bo B", who="anne")), [["anne", ">bo"]]),
        (meetings(named("2026-10-01", "Ny Person", who="anne")), [["anne", ">Ny Person"]]),
        ({}, []),
        (by("Bo B", "bo"), []),
        (by("Bo B", "bo") | meetings(named("2026-10-01", "Bo B", who="anne")), [["anne", ">bo"]]),
        (by("Bo B", "ann") | meetings(named("2026-10-01", "Bo B", who="anne")), [["anne", ">bo"]]),
        (by("Bo B", "cis") | meetings(named("2026-10-01", "Bo B", who="anne")), [["cis", ">bo"]]),
    ],
    ids=[
        "two steps", "two at one", "two roots", "somebody without a note", "by a name given",
        "to somebody without a note", "nobody", "by themselves", "by themselves, and a name given",
        "by nobody there is, and a name given", "said, and another gave the name",
    ],
)  # fmt: skip
def test_who_led_to_whom(files, expected):
    assert trees(A_B_C | files) == expected


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((named("2026-10-02", "Bo B", who="cis"), named("2026-10-01", "Bo B", who="anne")), [["anne", ">bo"]]),
        ((named("2026-10-02", "Bo B", who="anne"), held("2026-10-01", who="bo")), []),
        ((named("2026-10-01", "Bo B", who="anne"), held("2026-10-02", who="bo")), [["anne", ">bo"]]),
        ((named("2026-10-01", "Bo B", who="anne"), held("2026-10-01", who="bo")), [["anne", ">bo"]]),
        ((named("2026-11-19", "Bo B", who="anne"),), []),
        (("contact: anne\nstatus: cancelled\ndate: 2026-10-01\nreferrals: Bo B",), []),
        (("contacts: [anne, cis]\ndate: 2026-10-01\nreferrals: [Bo B, Cis C]",), [["anne", ">bo"]]),
        (("contact: anne\nstatus: held\nreferrals: Bo B",), []),
    ],
    ids=[
        "the first opened it", "known before", "met after", "met the same day", "in the future", "never held",
        "the first of several gave it, and nobody who was there was led to", "on no day",
    ],
)  # fmt: skip
def test_a_name_opens_a_door_once_and_only_to_whom_one_did_not_know(notes, expected):
    assert trees(A_B_C | meetings(*notes)) == expected


def test_a_name_opens_no_door_to_whom_one_met_elsewhere_before():
    bo = person("Bo B", "met: 2026-09-30")
    assert trees(A_B_C | bo | meetings(named("2026-10-01", "Bo B", who="anne"))) == []


def test_of_a_ring_one_is_the_first_and_all_are_told_of_once():
    ring = by("Anne A", "bo") | by("Bo B", "anne") | by("Cis C", "anne")
    (tree,) = trees(ring)
    assert sorted(name.lstrip(">") for name in tree) == ["anne", "bo", "cis"]
    three = by("Anne A", "cis") | by("Bo B", "anne") | by("Cis C", "bo") | by("Dag D", "cis") | by("Eva E", "dag")
    (tree,) = trees(three)
    assert sorted(name.lstrip(">") for name in tree) == ["anne", "bo", "cis", "dag", "eva"]
    assert tree[0] in ("anne", "bo", "cis"), "the first one lies in the ring itself"
    tail = by("Anne A", "bo") | by("Bo B", "cis") | by("Cis C", "dag") | by("Dag D", "eva") | by("Eva E", "dag")
    (tree,) = trees(tail)
    assert sorted(name.lstrip(">") for name in tree) == ["anne", "bo", "cis", "dag", "eva"]


@pytest.mark.parametrize(
    ("files", "of", "above"),
    [
        (by("Bo B", "anne") | by("Cis C", "bo"), "cis", ["anne", "bo"]),
        (by("Bo B", "anne") | by("Cis C", "bo"), "anne", []),
        (by("Anne A", "bo") | by("Bo B", "anne"), "anne", ["bo"]),
        (by("Anne A", "bo") | by("Bo B", "anne") | by("Cis C", "anne"), "cis", ["bo", "anne"]),
        (by("Anne A", "anne"), "anne", []),
    ],
)
def test_the_line_above_somebody_names_everybody_once_and_never_themselves(files, of, above):
    known = known_of(A_B_C | files)
    assert ids(chains(known).above(the(known, of))) == above


def test_a_line_is_at_most_twelve_long():
    files = {"contacts/p00.md": "name: P 00"}
    files |= {f"contacts/p{n:02}.md": f"name: P {n:02}\nintroduced_by: p{n - 1:02}" for n in range(1, 16)}
    known = known_of(files)
    found = chains(known)
    assert ids(found.above(the(known, "p15"))) == [f"p{n:02}" for n in range(3, 15)]
    assert [(b.contact.id, b.depth) for b in found.below(the(known, "p00"))][-1] == ("p15", 15)


# Ola gave the name of Kari on 1 October: what one knows of it on 18 November.
NAMED = "contact: ola\nstatus: held\ndate: 2026-10-01"
PLAIN = "referrals: Kari Berg"


def item(*parts):
    return f"referrals: [{{name: Kari Berg, {', '.join(parts)}}}]"


def name(given, *theirs):
    known = known_of(people("Kari Berg", "Ola Dahl") | meetings(f"{NAMED}\n{given}", *theirs))
    (found,) = names_given(known)
    return (found.state, str(found.outcome or ""), str(found.told or ""), found.is_owed)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("purpose: x", ("waiting", "", "", False)),
        ("status: idea\ndate: 2026-11-20", ("waiting", "", "", False)),
        ("invited: 2026-10-05", ("invited", "", "", False)),
        ("status: invited", ("invited", "", "", False)),
        ("invited: 2026-09-30", ("waiting", "", "", False)),
        ("invited: 2026-11-18", ("invited", "", "", False)),
        ("invited: 2026-11-19", ("waiting", "", "", False)),
        ("date: 2026-11-19", ("scheduled", "", "", False)),
        ("date: 2026-11-01", ("scheduled", "", "", False)),
        ("status: held\ndate: 2026-11-19", ("scheduled", "", "", False)),
        ("status: held\ndate: 2026-10-10", ("held", "2026-10-10", "", True)),
        ("status: held\ndate: 2026-10-01", ("held", "2026-10-01", "", True)),
        ("status: held\ndate: 2026-09-30", ("waiting", "", "", False)),
        ("status: held\ninvited: 2026-09-25\ndate: 2026-10-10", ("held", "2026-10-10", "", True)),
        ("status: declined\ninvited: 2026-10-05\nanswered: 2026-10-08", ("declined", "2026-10-08", "", True)),
        ("status: declined\ninvited: 2026-10-05\nnudged: 2026-10-12", ("declined", "2026-10-12", "", True)),
        ("status: declined\ninvited: 2026-10-05", ("declined", "2026-10-05", "", True)),
        ("status: declined", ("declined", "", "", False)),
        ("status: unanswered\ninvited: 2026-10-05", ("unanswered", "2026-10-26", "", True)),
        ("status: unanswered\ninvited: 2026-10-05\nnudged: 2026-10-12", ("unanswered", "2026-10-26", "", True)),
        ("status: unanswered\ninvited: 2026-11-10", ("unanswered", "", "", False)),
        ("status: cancelled\ndate: 2026-10-10", ("cancelled", "", "", False)),
    ],
)
def test_what_became_of_a_name(lines, expected):
    assert name(PLAIN, f"contact: kari\n{lines}") == expected


MET = held("2026-10-10")


@pytest.mark.parametrize(
    ("given", "told", "is_owed"),
    [
        (PLAIN, "", True),
        (f"{PLAIN}\nreported: 2026-10-12", "2026-10-12", False),
        (f"{PLAIN}\nreported: 2026-10-10", "2026-10-10", False),
        (f"{PLAIN}\nreported: 2026-10-09", "2026-10-09", True),
        (f"{PLAIN}\nreported: [2026-10-05, 2026-10-12]", "2026-10-12", False),
        (f"{PLAIN}\nreported: 2026-11-19", "", True),
        (f"{PLAIN}\nreported: true", "2026-10-01", True),
        (f"{PLAIN}\nreported: false", "", False),
        (item("reported: 2026-10-11"), "2026-10-11", False),
        (item("reported: false"), "", False),
        (item("reported: 2026-10-05") + "\nreported: 2026-10-11", "2026-10-11", False),
        (item("dropped: 2026-11-19"), "", True),
    ],
)
def test_whether_the_giver_has_heard(given, told, is_owed):
    assert name(given, MET) == ("held", "2026-10-10", told, is_owed)


def test_nothing_is_owed_for_a_name_that_was_let_go():
    assert name(item("dropped: true"), MET) == ("dropped", "2026-10-10", "", False)
    assert name(item("dropped: 2026-11-18")) == ("dropped", "", "", False)


SILENT = "contact: kari\nstatus: unanswered\ninvited: 2026-10-02"  # that came to nothing on 23 October


@pytest.mark.parametrize(
    ("given", "theirs", "expected"),
    [
        (PLAIN, (SILENT, held("2026-11-10")), ("held", "2026-11-10", "", True)),
        (f"{PLAIN}\nreported: 2026-10-24", (SILENT, held("2026-11-10")), ("held", "2026-11-10", "2026-10-24", True)),
        (f"{PLAIN}\nreported: 2026-10-12", (MET, held("2026-11-10")), ("held", "2026-10-10", "2026-10-12", False)),
        (PLAIN, (SILENT, "contact: kari\ndate: 2026-11-20"), ("scheduled", "2026-10-23", "", True)),
        (PLAIN, (SILENT, "contact: kari\npurpose: x"), ("unanswered", "2026-10-23", "", True)),
        (PLAIN, ("contacts: [anne, kari]\nstatus: held\ndate: 2026-10-10",), ("held", "2026-10-10", "", True)),
    ],
    ids=[
        "silence, then met",
        "heard of the silence only",
        "met twice",
        "silence, then arranged",
        "silence, then an idea",
        "met among others",
    ],
)
def test_the_furthest_and_the_last_word_count(given, theirs, expected):
    assert name(given, *theirs) == expected


def test_names_come_newest_first_and_of_several_the_first_gave_it():
    notes = meetings(
        named("2026-10-01", "En En", "To To", who="ola"),
        "contacts: [kari, ola]\ndate: 2026-10-03\nreferrals: Tre Tre",
        named("2026-11-19", "Fire Fire", who="ola"),
    )
    found = list(names_given(known_of(people("Kari Berg", "Ola Dahl") | notes)))
    assert [(n.referral.name, n.giver.id) for n in found] == [("Tre Tre", "kari"), ("En En", "ola"), ("To To", "ola")]


def test_a_name_that_is_not_all_read_is_left_out():
    notes = meetings(held("2026-10-01", "referrals: [{name: Ola Dahl, reported: i går}, Ny Person]"))
    assert [n.referral.name for n in names_given(known_of(people("Kari Berg") | notes, faulty=True))] == ["Ny Person"]


def test_a_name_that_two_have_waits():
    two = {"contacts/a.md": "name: Kari Berg", "contacts/b.md": "name: Kari Berg"}
    (found,) = names_given(known_of(two | people("Ola Dahl") | meetings(f"{NAMED}\n{PLAIN}")))
    assert (found.person, found.state, found.is_owed) == (None, "waiting", False)
