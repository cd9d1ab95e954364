"""What could not be read in a commit hides no change for ever: a version is compared with the last that could be."""

import datetime as dt
import random
import shutil

import pytest

from kaffegen.pipeline import look

from .repository import KAFFE, KARI, TODAY

ALFA, BETA = "name: Kari Berg\ncompany: Alfa", "name: Kari Berg\ncompany: Beta"
UNREAD = [
    "name: Kari Berg\ncompany: {Beta",
    "name: Kari Berg\ncompany: [Beta, [Gamma]]",
    "---\n- name: Kari Berg\n- company: Beta\n---\n",
    "---\nname: Kari Berg\ncompany: Beta\n",
    "name: Kari Berg\ncompany: Beta\n---\n" + "x" * (2 * 1024 * 1024),
    b"---\nname: Kari B\xe6rg\ncompany: Beta\n---\n",
]


def committed(repository, versions, name=KARI):
    """Commit one version after the other, each on a day of its own, the log read in between; give all events."""
    for number, text in enumerate(versions, 1):
        path = repository.root / "journal" / name
        if isinstance(text, bytes):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
            repository.commit(f"2026-11-{number:02}")
        else:
            repository.commit(f"2026-11-{number:02}", {name: text})
        assert repository.log.trouble == ""
    return told(repository)


def told(repository):
    """Give the events; told in one go they are the same as they were told commit by commit."""
    events = repository.events
    shutil.rmtree(repository.root / ".cache")
    assert repository.events == events
    return [(event.change.kind, event.change.before, event.change.after, event.date.day) for event in events]


@pytest.mark.parametrize("unread", UNREAD, ids=["flow", "nested", "list", "unclosed", "large", "latin-1"])
def test_a_company_that_was_unreadable_for_a_while_is_told_when_it_can_be_read(repository, unread):
    events = committed(repository, [ALFA, unread, BETA])
    assert [event for event in events if event[0] == "company"] == [("company", "Alfa", "Beta", 3)]


@pytest.mark.parametrize("unread", UNREAD, ids=["flow", "nested", "list", "unclosed", "large", "latin-1"])
def test_what_is_the_same_as_before_is_not_told(repository, unread):
    assert committed(repository, [ALFA, unread, ALFA]) == [("appeared", "", "Kari Berg", 1)]


def test_it_may_be_unread_in_several_versions_and_in_several_ways(repository):
    texts = [
        f"{ALFA}\nrole: leder",
        "name: Kari Berg\ncompany: {Beta\nrole: leder",
        "name: Kari Berg\ncompany: {Beta\nrole: {fagsjef",
        UNREAD[2],
        "name: Kari Berg\ncompany: Beta\nrole: {fagsjef",
        "name: Kari Berg\ncompany: Beta\nrole: fagsjef",
    ]
    assert committed(repository, texts)[1:] == [("company", "Alfa", "Beta", 5), ("role", "leder", "fagsjef", 6)]


def test_what_was_unread_and_is_undone_is_told_of_the_newest(repository):
    unread = "name: Kari Berg\ncompany: {Beta"
    events = committed(repository, [ALFA, unread, BETA, unread, ALFA, unread, BETA])
    assert [event[1:] for event in events if event[0] == "company"] == [
        ("Alfa", "Beta", 3), ("Beta", "Alfa", 5), ("Alfa", "Beta", 7),
    ]  # fmt: skip


def test_a_note_that_could_never_be_read_begins_when_it_can_be(repository):
    assert committed(repository, [UNREAD[2], UNREAD[3], BETA]) == [("appeared", "", "Kari Berg", 3)]


@pytest.mark.parametrize(
    ("before", "unread", "after", "kinds"),
    [
        ("", "date: 31/31/2026", "date: 2026-12-05", ["idea", "scheduled"]),
        ("date: 2026-12-01", "date: 31/31/2026", "date: 2026-12-05", ["scheduled", "moved"]),
        ("invited: 2026-10-01", "invited: 2026-10-01\nnudged: 40/10", "invited: 2026-10-01\nnudged: 2026-10-09",
         ["invited", "nudged"]),
        ("date: 2026-10-01\nwent: ok", "date: 2026-10-01\nwent: ok\nthanked: 40/12",
         "date: 2026-10-01\nwent: ok\nthanked: 2026-10-02", ["held", "thanked"]),
        ("date: 2026-10-01\nwent: ok\nnext_steps: [{what: ringe}]",
         "date: 2026-10-01\nwent: ok\nnext_steps: [{what: ringe, done: 40/12}]",
         "date: 2026-10-01\nwent: ok\nnext_steps: [{what: ringe, done: 2026-10-02}]", ["held", "promised", "kept"]),
    ],
    ids=["date", "moved", "nudged", "thanked", "kept"],
)  # fmt: skip
def test_a_step_of_a_meeting_that_was_miswritten_is_told_when_it_is_put_right(repository, before, unread, after, kinds):
    texts = [f"contact: Kari\n{text}" for text in (before, unread, after)]
    assert [event[0] for event in committed(repository, texts, KAFFE)] == kinds


def test_it_may_be_renamed_meanwhile(repository):
    committed(repository, [ALFA, UNREAD[0]], "contacts/kari.md")
    repository.git("mv", "journal/contacts/kari.md", f"journal/{KARI}")
    repository.commit("2026-11-03")
    assert len(repository.events) == 1
    repository.commit("2026-11-04", {KARI: BETA})
    assert told(repository) == [("appeared", "", "Kari Berg", 1), ("company", "Alfa", "Beta", 4)]


def test_it_may_be_on_a_side_that_is_merged(repository):
    body = "\n---\n\n\n\n- [ ] ringe\n"
    repository.commit("2026-11-01", {KARI: ALFA + body})
    repository.git("checkout", "-q", "-b", "side")
    repository.commit("2026-11-02", {KARI: UNREAD[0] + body})
    repository.git("checkout", "-q", "main")
    repository.commit("2026-11-03", {KARI: ALFA + body.replace("[ ]", "[x]")})
    assert [event.change.kind for event in repository.events] == ["appeared", "promised", "kept"]
    repository.git("merge", "-q", "side", "-m", "m", day="2026-11-04")
    assert len(repository.events) == 3
    repository.commit("2026-11-05", {KARI: BETA + body.replace("[ ]", "[x]")})
    assert [event[:1] + event[3:] for event in told(repository)] == [
        ("appeared", 1), ("promised", 1), ("kept", 3), ("company", 5),
    ]  # fmt: skip


def test_what_was_private_before_it_could_not_be_read_is_told_to_nobody(repository):
    committed(repository, [f"{ALFA}\nprivate: true", UNREAD[0], BETA])
    assert [event.change.hidden for event in repository.events if event.change.kind == "company"] == [True]


def test_lately_looks_back_beyond_its_days_where_something_is_unread(repository):
    for day, text in (("2026-01-10", ALFA), ("2026-01-20", UNREAD[0]), ("2026-11-10", BETA)):
        repository.commit(day, {KARI: text})
    for _ in range(2):
        lately = look(repository.root, TODAY).known.history.since(dt.date(2026, 10, 1))
        assert [(event.change.kind, event.change.before) for event in lately] == [("company", "Alfa")]
    found = look(repository.root, TODAY).actions
    assert "job-change" in {action.rule.name for action in found}


def test_only_new_commits_are_read_where_the_last_one_was_unread(repository, calls):
    committed(repository, [ALFA, UNREAD[0]])
    repository.commit("2026-11-03", {KARI: BETA})
    calls()
    assert repository.told == ["appeared", "company"]
    assert calls() == ["rev-parse", "log", "cat-file", "cat-file"]
    assert repository.told == ["appeared", "company"]
    assert calls() == ["rev-parse"]


@pytest.mark.parametrize("seed", range(4))
def test_told_in_one_go_is_told_commit_by_commit(repository, seed):
    draw = random.Random(seed)
    names = [f"contacts/{name}.md" for name in ("kari", "ola", "per")]
    for number in range(1, 26):
        files = {}
        for name in draw.sample(names, draw.choice((1, 1, 2, 3))):
            company = draw.choice(("Alfa", "Beta", "Gamma", "{Delta", "[a, [b]]"))
            text = f"name: {draw.choice(('Kari Berg', 'Ola Dahl'))}\ncompany: {company}\nrole: {draw.choice('abc')}"
            files[name] = draw.choice((text, text, text, UNREAD[2]))
        there = [name for name in names if (repository.root / "journal" / name).is_file()]
        if len(there) == len(names) and draw.random() < 0.3:
            texts = [(repository.root / "journal" / name).read_text("utf-8") for name in there]
            files = dict(zip(there, texts[1:] + texts[:1], strict=True))
        repository.commit(f"2026-10-{number:02}", files)
        assert repository.log.trouble == ""
    assert len(told(repository)) > 5
