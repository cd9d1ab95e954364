"""A day to look back to is typed as it is said; what could be two is refused, and a day comes before a commit."""

import json

import pytest

from .repository import KARI, Repository

WEDNESDAY = ("--today", "2026-11-18")
DAYS = ("2026-01-10", "2026-04-12", "2026-10-28", "2026-11-16", "2026-11-17")


@pytest.fixture
def grown(repository: Repository) -> Repository:
    for day in DAYS:
        repository.commit(day, {KARI: f"name: Kari Berg\nrole: fra {day}"})
    return repository


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("i dag", DAYS[4], "onsdag 18. november"),
        ("I går", DAYS[4], "tirsdag 17. november"),
        ("yesterday", DAYS[4], "tirsdag 17. november"),
        ("sist mandag", DAYS[3], "mandag 16. november"),
        ("sidste mandag", DAYS[3], "mandag 16. november"),
        ("12.04.2026", DAYS[1], "søndag 12. april"),
        ("12. april", DAYS[1], "søndag 12. april"),
        ("3 uker siden", DAYS[2], "onsdag 28. oktober"),
        ("tre uger siden", DAYS[2], "onsdag 28. oktober"),
        ("for 3 uker siden", DAYS[2], "onsdag 28. oktober"),
        ("3 weeks ago", DAYS[2], "onsdag 28. oktober"),
    ],
)
def test_one_looks_back_to_a_day_as_it_is_said(grown, text, day, said):
    done = grown.kaffegen("log", "--as-of", text, "--format", "json", *WEDNESDAY)
    assert (done.returncode, done.stderr) == (0, f"«{text}» er {said}.\n")
    assert json.loads(done.stdout)["events"][0]["after"] == f"fra {day}"
    differs = grown.kaffegen("diff", text, "--format", "json", *WEDNESDAY)
    assert differs.stderr == done.stderr
    assert [change["before"] for change in json.loads(differs.stdout)["changes"]] == [f"fra {day}"] * (day != DAYS[4])


def test_the_log_begins_on_a_day_as_it_is_said(grown):
    done = grown.kaffegen("log", "--since", "3 uker siden", "--format", "json", *WEDNESDAY)
    assert [event["date"] for event in json.loads(done.stdout)["events"]] == [DAYS[4], DAYS[3], DAYS[2]]


@pytest.mark.parametrize("arguments", [("due", "--as-of"), ("log", "--since"), ("diff",)])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12/05/2026", "tirsdag 12. mai eller lørdag 5. desember. Skriv 2026-05-12 eller 2026-12-05."),
        ("forrige mandag", "mandag 9. november eller mandag 16. november. Skriv 2026-11-09 eller 2026-11-16."),
        ("i morgen", "den dagen er ikke kommet ennå"),
        ("i går kl. 14", "«i går kl. 14»"),
        ("i fjor", "«i fjor»"),
    ],
)
def test_what_is_no_day_behind_is_refused(grown, arguments, text, said):
    done = grown.kaffegen(*arguments, text, *WEDNESDAY)
    assert (done.returncode, done.stdout, said in done.stderr) == (2, "", True), done.stderr


def test_a_date_of_a_script_is_not_said_back(grown):
    assert grown.kaffegen("log", "--since", "2026-12-01", *WEDNESDAY).stderr == ""


def test_a_day_comes_before_a_commit(grown):
    grown.git("tag", "1.2", "HEAD~1")
    grown.git("tag", "v1.2", "HEAD~1")
    assert grown.kaffegen("diff", "1.2", *WEDNESDAY).stdout == f"Kari Berg er nå fra {DAYS[4]}, var fra {DAYS[0]}\n"
    for name in ("v1.2", "refs/tags/1.2", "HEAD~1"):
        done = grown.kaffegen("diff", name, *WEDNESDAY)
        assert (done.stdout, done.stderr) == (f"Kari Berg er nå fra {DAYS[4]}, var fra {DAYS[3]}\n", "")


def test_a_day_before_the_first_commit_is_said_as_a_date(grown):
    done = grown.kaffegen("due", "--as-of", "300 dager siden", "--today", "2026-01-01")
    assert (done.returncode, "2025-03-07 var dagboken ikke lagret i git ennå" in done.stderr) == (2, True), done.stderr
