"""Congratulate on a new job, which the history of the notes gives away (M69)."""

import datetime as dt

import pytest

from tests.history.repository import KARI, Repository, environment

CHANGED = "2026-11-02"  # a Monday; a week later is a Monday too
ALFA, BETA = "name: Kari Berg\ncompany: Alfa\nrole: leder", "name: Kari Berg\ncompany: Beta\nrole: leder"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    return Repository(tmp_path / "dagbok").begin().commit("2026-06-01", {KARI: ALFA})


def found(repository, today="2026-11-09"):
    """Give the actions of the rule: what it is about, when it is due, and its state."""
    actions = repository.outlook(dt.date.fromisoformat(today)).actions
    return [(a.follow_up.words["what"], str(a.due), str(a.state)) for a in actions if a.rule.name == "job-change"]


@pytest.mark.parametrize(
    ("after", "what"),
    [
        (BETA, "Beta"),
        ("name: Kari Berg\ncompany: Alfa\nrole: fagsjef", "fagsjef"),
        ("name: Kari Berg\ncompany: Beta\nrole: fagsjef", "fagsjef, Beta"),
    ],
)
def test_a_new_company_or_role_is_congratulated_on_a_week_later(repository, after, what):
    repository.commit(CHANGED, {KARI: after})
    assert found(repository) == [(what, "2026-11-09", "today")]


@pytest.mark.parametrize(
    ("today", "state"),
    [("2026-11-02", "soon"), ("2026-11-10", "overdue"), ("2026-12-02", "overdue"), ("2026-12-03", "lapsed")],
)
def test_it_is_asked_until_thirty_days_after_the_change(repository, today, state):
    repository.commit(CHANGED, {KARI: BETA})
    assert [of[2] for of in found(repository, today)] == [state]


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("touches:\n  - on: 2026-11-02", True),
        ("touches:\n  - on: 2026-11-09", True),
        ("touches:\n  - on: 2026-11-01", False),
        ("touches:\n  - on: 2026-11-10", False),  # still to come
        ("milestones:\n  - {on: 2026-11-01, what: ny jobb}", True),
        ("milestones:\n  - {on: 2026-09-01, what: begynte i Beta}", True),
        ("milestones:\n  - {on: 2026-05-01, what: pris}", False),
        ("skip: job-change", True),
        ("status: archived", True),
    ],
)
def test_what_closes_it(repository, line, closes):
    repository.commit(CHANGED, {KARI: f"{BETA}\n{line}"})
    assert (found(repository) == []) is closes


@pytest.mark.parametrize(
    "after",
    [
        "name: Kari Berg\nrole: leder",  # left, and nothing said of where to
        "name: Kari Berg\ncompany: alfa as\nrole: leder",
        "name: Kari Berg\ncompany: Alfa\nrole: leder\ncity: Oslo",
        "name: Kari Berg\ncompany: [Beta, [Gamma]]\nrole: leder",
    ],
)
def test_no_other_change_is_congratulated_on(repository, after):
    repository.commit(CHANGED, {KARI: after})
    assert found(repository) == []


def test_a_company_that_got_a_note_is_no_new_one(repository):
    files = {KARI: "name: Kari Berg\ncompany: alfa-gruppen-i-nord\nrole: leder"}
    repository.commit(CHANGED, {**files, "companies/alfa-gruppen-i-nord.md": "name: Alfa"})
    assert found(repository) == []


def test_a_change_that_was_taken_back_is_none(repository):
    repository.commit(CHANGED, {KARI: BETA}).commit("2026-11-03", {KARI: ALFA})
    assert found(repository) == []


def test_the_first_company_that_is_written_down_is_no_change(repository):
    repository.commit(CHANGED, {"contacts/ola.md": "name: Ola Dahl"})
    repository.commit("2026-11-03", {"contacts/ola.md": "name: Ola Dahl\ncompany: Beta"})
    assert found(repository) == []


def test_it_can_be_turned_off_and_set(tmp_path, monkeypatch):
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    for options, expected in (("{job_change: off}", []), ("{job_change: 14 days}", [("Beta", "2026-11-16", "soon")])):
        repository = Repository(tmp_path / options, follow_ups=options).begin()
        repository.commit("2026-06-01", {KARI: ALFA}).commit(CHANGED, {KARI: BETA})
        assert found(repository, "2026-11-10") == expected


def test_a_repository_without_changes_asks_nothing(repository):
    assert found(repository) == []


def test_it_is_ticked_off_with_a_touch(repository):
    repository.commit(CHANGED, {KARI: BETA})
    done = repository.kaffegen("done", "Kari", "--today", "2026-11-09")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Gratulerte Kari Berg med ny stilling: Beta" in done.stdout
    assert found(repository) == []


@pytest.mark.parametrize(
    ("language", "words"), [("nb", "ny stilling (Beta)"), ("da", "nyt job (Beta)"), ("en", "a new job (Beta)")]
)
def test_the_text_to_send_says_what_it_is_about(repository, language, words):
    repository.commit(CHANGED, {KARI: f"{BETA}\nlanguage: {language}"})
    draft = repository.kaffegen("draft", "Kari", "--today", "2026-11-09")
    assert words in draft.stdout, draft.stdout + draft.stderr
