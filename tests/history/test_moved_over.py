"""Notes that changed places, or were moved to where another one was: each keeps its own history."""

import shutil

import pytest

from kaffegen.history.staged import staged

from .repository import KARI

A, B, C = "contacts/a.md", "contacts/b.md", "contacts/c.md"
PEOPLE = {
    A: "name: Anne Lie\ncompany: Alfa\nrole: leder",
    B: "name: Bjørn Ås\ncompany: Beta\nrole: fagsjef",
    C: "name: Cecilie Moe\ncompany: Gamma\nrole: rådgiver",
}


def told(repository):
    """Give the events, which are the same when they are told in one go."""
    events = repository.events
    shutil.rmtree(repository.root / ".cache")
    assert repository.events == events
    events.sort(key=lambda event: (event.date, event.src))
    return [(event.src, event.change.kind, event.change.after, event.date.day) for event in events]


def due(repository):
    return {action.rule.name for action in repository.outlook().actions}


@pytest.fixture
def people(repository):
    repository.commit("2026-11-01", PEOPLE)
    repository.commit("2026-11-02", {A: PEOPLE[A].replace("Alfa", "Omega")})
    assert len(repository.events) == 4
    return repository


def text(repository, name):
    return (repository.root / "journal" / name).read_text("utf-8")


def test_two_that_changed_places_keep_their_own_history(people):
    people.commit("2026-11-10", {A: text(people, B), B: text(people, A)})
    assert told(people) == [
        (A, "appeared", "Bjørn Ås", 1), (B, "appeared", "Anne Lie", 1), (C, "appeared", "Cecilie Moe", 1),
        (B, "company", "Omega", 2),
    ]  # fmt: skip


def test_two_that_changed_places_are_not_congratulated(repository):
    repository.commit("2026-11-01", PEOPLE).commit("2026-11-10", {A: PEOPLE[B], B: PEOPLE[A]})
    assert "job-change" not in due(repository)


def test_three_in_a_circle_keep_their_own_history(people):
    people.commit("2026-11-10", {A: text(people, B), B: text(people, C), C: text(people, A)})
    people.commit("2026-11-11", {C: text(people, C).replace("leder", "direktør")})
    assert told(people) == [
        (A, "appeared", "Bjørn Ås", 1), (B, "appeared", "Cecilie Moe", 1), (C, "appeared", "Anne Lie", 1),
        (C, "company", "Omega", 2), (C, "role", "direktør", 11),
    ]  # fmt: skip


def test_one_that_is_moved_over_another_keeps_its_history(people):
    people.commit("2026-11-10", {A: None, B: text(people, A)})
    assert [event for event in told(people) if event[3] > 1] == [(B, "company", "Omega", 2)]


def test_somebody_new_where_another_was_moved_away_in_the_same_commit(people):
    people.commit("2026-11-10", {"contacts/anne-lie.md": text(people, A), A: "name: Arne Vik\ncompany: Delta"})
    assert [event for event in told(people) if event[0] in (A, "contacts/anne-lie.md")] == [
        ("contacts/anne-lie.md", "appeared", "Anne Lie", 1),
        ("contacts/anne-lie.md", "company", "Omega", 2),
        (A, "appeared", "Arne Vik", 10),
    ]


def test_a_copy_takes_no_history_along(people):
    people.commit("2026-11-10", {"contacts/kopi.md": text(people, A), A: PEOPLE[A].replace("leder", "direktør")})
    assert [event[1:3] for event in told(people) if event[0] == A] == [
        ("appeared", "Anne Lie"), ("company", "Omega"), ("company", "Alfa"), ("role", "direktør"),
    ]  # fmt: skip


def test_another_person_in_a_note_is_not_congratulated(people):
    people.commit("2026-11-10", {A: "name: Arne Vik\ncompany: Delta\nrole: sjef"})
    assert "renamed" in people.told
    assert "job-change" not in due(people)


def test_a_new_surname_and_a_new_job_in_one_commit_are_congratulated(people):
    people.commit("2026-11-10", {B: "name: Bjørn Vik\ncompany: Delta\nrole: fagsjef"})
    assert "job-change" in due(people)


def test_two_that_changed_places_and_are_not_committed_yet_mean_nothing(people):
    people.write({A: text(people, B), B: text(people, A)})
    outlook = people.outlook()
    assert outlook.known.history.unsaved == ((), 2)
    people.git("add", "--all")
    assert staged(people.root, outlook.known.settings) == ((), 2)


LONG = "\n---\n" + "En helt annen tekst.\n" * 40


@pytest.mark.parametrize("written", ["[kari]", "KARI"])
def test_a_note_that_says_its_old_id_keeps_its_history_however_rewritten(repository, written):
    repository.commit("2026-11-01", {"contacts/kari.md": "name: Kari Berg\ncompany: Alfa"})
    assert repository.told == ["appeared"]
    files = {"contacts/kari.md": None, KARI: f"was: {written}\nname: Kari Berg\ncompany: Beta{LONG}"}
    repository.commit("2026-11-10", files)
    assert told(repository) == [(KARI, "appeared", "Kari Berg", 1), (KARI, "company", "Beta", 10)]
    assert "job-change" in due(repository)
    repository.commit("2026-11-11", {KARI: None, "contacts/kb.md": f"was: kari-berg\nname: Kari Berg{LONG}"})
    assert [event[:2] for event in told(repository)] == [("contacts/kb.md", "appeared"), ("contacts/kb.md", "company")]


def test_a_note_that_says_its_old_id_may_have_been_unreadable(repository):
    repository.commit("2026-11-01", {"contacts/kari.md": "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-11-02", {"contacts/kari.md": "name: Kari Berg\ncompany: {Beta"})
    assert repository.told == ["appeared"]
    files = {"contacts/kari.md": None, KARI: f"was: [kari]\nname: Kari Berg\ncompany: Beta{LONG}"}
    repository.commit("2026-11-10", files)
    assert told(repository) == [(KARI, "appeared", "Kari Berg", 1), (KARI, "company", "Beta", 10)]
