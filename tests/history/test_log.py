"""The log of a real repository: each change once, with its day and author, under today's names."""

import datetime as dt

import pytest

from kaffegen.model import Unsaved
from kaffegen.pipeline import look

from .repository import KAFFE, KARI, TODAY


def test_each_change_is_told_with_its_commit(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"}, author="Ola Dahl")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\ncompany: Beta"})
    appeared, moved = repository.events
    assert (appeared.change.kind, appeared.author, appeared.date) == ("appeared", "Ola Dahl", dt.date(2026, 11, 1))
    assert (moved.change.before, moved.change.after, moved.src) == ("Alfa", "Beta", KARI)
    assert moved.commit == repository.git("rev-parse", "HEAD")


def test_formatting_and_order_are_not_told(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa\n---\ntekst"})
    repository.commit("2026-11-02", {KARI: "company:  Alfa\nname: 'Kari Berg'\n---\n\nTekst, bedre skrevet"})
    assert repository.told == ["appeared"]


def test_a_renamed_note_keeps_its_history(repository):
    repository.commit("2026-11-01", {"contacts/kari.md": "name: Kari Berg\ncompany: Alfa"})
    repository.git("mv", "journal/contacts/kari.md", f"journal/{KARI}")
    repository.commit("2026-11-02")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\ncompany: Beta"})
    assert [(event.src, event.change.kind) for event in repository.events] == [(KARI, "appeared"), (KARI, "company")]


def test_a_note_that_was_moved_and_rewritten_is_known_by_its_old_id(repository):
    repository.commit("2026-11-01", {"contacts/kari.md": "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-11-02", {"contacts/kari.md": "name: Kari Berg\ncompany: Beta"})
    text = "was: [kari]\nname: Kari Berg\nrole: sjef\n---\n" + "En helt annen tekst.\n" * 40
    repository.commit("2026-11-03", {"contacts/kari.md": None, KARI: text})
    assert repository.told == ["appeared", "company"]


def test_a_folder_that_is_renamed_keeps_its_history(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.git("mv", "journal/contacts", "journal/kontakter")
    config = (repository.root / "mkdocs.yml").read_text("utf-8")
    (repository.root / "mkdocs.yml").write_text(config + "      contacts: kontakter\n", "utf-8")
    repository.commit("2026-11-02")
    repository.commit("2026-11-03", {"kontakter/kari-berg.md": "name: Kari Berg\ncompany: Beta"})
    assert repository.told == ["appeared", "company"]


def test_a_note_that_is_gone_has_no_history(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg", "contacts/ola.md": "name: Ola Dahl"})
    repository.commit("2026-11-02", {"contacts/ola.md": None})
    assert [event.change.after for event in repository.events] == ["Kari Berg"]


def test_a_new_person_at_an_old_path_does_not_get_the_old_ones_history(repository):
    repository.commit("2026-11-01", {"contacts/kari.md": "name: Kari Berg\ncompany: Alfa"})
    repository.git("mv", "journal/contacts/kari.md", f"journal/{KARI}")
    repository.commit("2026-11-02")
    repository.commit("2026-11-03", {"contacts/kari.md": "name: Kari Moe"})
    assert [(e.src, e.change.after) for e in repository.events] == [
        (KARI, "Kari Berg"),
        ("contacts/kari.md", "Kari Moe"),
    ]


def test_a_merge_does_not_tell_twice(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\nrole: leder\n---\n\n\n\n- [ ] ringe\n"})
    repository.git("checkout", "-q", "-b", "side")
    repository.commit("2026-11-02", {KARI: "name: Kari Berg\nrole: fagsjef\n---\n\n\n\n- [ ] ringe\n"}, author="Ola")
    repository.git("checkout", "-q", "main")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\nrole: leder\n---\n\n\n\n- [x] ringe\n"})
    repository.git("merge", "-q", "side", "-m", "m", day="2026-11-04")
    told = {event.change.kind: (event.author, str(event.date)) for event in repository.events}
    assert sorted(repository.told) == ["appeared", "kept", "promised", "role"]
    assert (told["role"], told["kept"]) == (("Ola", "2026-11-02"), ("Siri Moe", "2026-11-03"))


def test_what_a_merge_itself_changes_is_told_of_it(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\nrole: leder"})
    repository.git("checkout", "-q", "-b", "side")
    repository.commit("2026-11-02", {KARI: "name: Kari Berg\nrole: fagsjef"})
    repository.git("checkout", "-q", "main")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\nrole: rådgiver"})
    repository.git("merge", "-q", "side", day="2026-11-04", ends_with=(1,))
    repository.commit("2026-11-05", {KARI: "name: Kari Berg\nrole: direktør"})
    assert sorted(event.change.after for event in repository.events) == ["Kari Berg", "direktør", "fagsjef", "rådgiver"]


def test_a_side_that_was_merged_away_is_told(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    repository.git("checkout", "-q", "-b", "side")
    repository.commit("2026-11-02", {"contacts/ola.md": "name: Ola Dahl"})
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--no-ff", "side", "-m", "m", day="2026-11-03")
    assert repository.told == ["appeared", "appeared"]


def test_a_rewritten_history_replaces_the_old_one(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-11-02", {KARI: "name: Kari Berg\ncompany: Beta"})
    assert repository.told == ["appeared", "company"]
    repository.write({KARI: "name: Kari Berg\ncompany: Gamma"})
    repository.git("commit", "-q", "--amend", "-a", "-m", "x", day="2026-11-03")
    assert [event.change.after for event in repository.events] == ["Kari Berg", "Gamma"]
    repository.git("reset", "-q", "--hard", "HEAD~1")
    assert repository.told == ["appeared"]


def test_a_history_that_is_gone_for_good_is_told_anew(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"})
    assert repository.told == ["appeared"]
    repository.git("checkout", "-q", "--orphan", "new")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\ncompany: Beta"})
    repository.git("branch", "-q", "-D", "main")
    repository.git("reflog", "expire", "--expire=now", "--all")
    repository.git("gc", "-q", "--prune=now")
    assert [(event.change.kind, str(event.date)) for event in repository.events] == [("appeared", "2026-11-03")]


def test_a_name_that_was_given_leads_to_a_meeting(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg", KAFFE: "contact: kari-berg\nreferrals: Per Hansen"})
    repository.commit("2026-11-05", {"meetings/per.md": "contact: Per Hansen"})
    repository.commit("2026-11-08", {"meetings/per.md": "contact: Per Hansen\ninvited: 2026-11-07"})
    repository.commit("2026-11-12", {"meetings/per.md": "contact: Per Hansen\ninvited: 2026-11-07\ndate: 2026-11-20"})
    (led,) = [event for event in repository.events if event.change.kind == "led-to"]
    assert (led.src, led.change.item, str(led.day), led.days) == (KAFFE, "Per Hansen", "2026-11-07", 6)


def test_a_promise_is_counted_from_the_day_it_was_given(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\n---\n- [ ] sende rapporten"})
    repository.commit("2026-11-09", {KARI: "name: Kari Berg\n---\n- [x] sende rapporten"})
    assert [event.days for event in repository.events] == [None, None, 8]


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("1970-01-01T00:30:00+0000", "1970-01-01"),
        ("2038-01-20T12:00:00+0000", "2038-01-20"),
        ("2099-12-31T12:00:00+0000", "2099-12-31"),
        ("2026-11-18T23:30:00+1400", "2026-11-18"),
        ("2026-11-18T00:30:00-1200", "2026-11-18"),
    ],
)
def test_the_day_is_the_authors_own(repository, when, day):
    repository.commit(when, {KARI: "name: Kari Berg"})
    assert [str(event.date) for event in repository.events] == [day]


@pytest.mark.parametrize(
    "name",
    [
        "kari berg",
        "kari\nberg",
        'kari"berg',
        "-x",
        "--output=x",
        "Åse",
        "A\u030ase",
        "kari\tberg",
        "$(touch x)",
        "a:b",
        "*",
    ],
)
def test_any_name_of_a_file_is_told(repository, name):
    repository.commit("2026-11-01", {f"contacts/{name}.md": "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-11-02", {f"contacts/{name}.md": "name: Kari Berg\ncompany: Beta"})
    assert [(event.src, event.change.kind) for event in repository.events] == [
        (f"contacts/{name}.md", "appeared"),
        (f"contacts/{name}.md", "company"),
    ]


def test_a_name_that_changes_its_form_alone_is_the_same_note(repository):
    repository.commit("2026-11-01", {"contacts/A\u030ase.md": "name: Åse Bø\ncompany: Alfa"})
    repository.git("mv", "journal/contacts/A\u030ase.md", "journal/contacts/Åse.md")
    repository.commit("2026-11-02")
    repository.git("mv", "journal/contacts/Åse.md", "journal/contacts/åse.md")
    repository.commit("2026-11-03")
    repository.commit("2026-11-04", {"contacts/åse.md": "name: Åse Bø\ncompany: Beta"})
    assert [(event.src, event.change.kind) for event in repository.events] == [
        ("contacts/åse.md", "appeared"),
        ("contacts/åse.md", "company"),
    ]


def test_only_new_commits_are_read_again(repository, calls):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-11-02", {KARI: "name: Kari Berg\ncompany: Beta"})
    first = repository.events
    calls()
    assert repository.events == first
    assert calls() == ["rev-parse"]
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\ncompany: Gamma"})
    calls()
    assert repository.told == ["appeared", "company", "company"]
    assert calls() == ["rev-parse", "log", "cat-file"]


def test_git_is_started_no_oftener_for_many_notes(repository, calls):
    repository.commit("2026-11-01", {f"contacts/{number}.md": f"name: Kari {number}" for number in range(50)})
    repository.commit("2026-11-02", {f"contacts/{number}.md": f"name: Ola {number}" for number in range(50)})
    calls()
    assert len(repository.events) == 100
    assert calls() == ["rev-parse", "log", "cat-file"]


def test_without_a_place_for_a_cache_all_is_told(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    (repository.root / ".cache").write_text("a file", "utf-8")
    assert repository.told == ["appeared"]


def test_what_is_kept_is_for_nobody_elses_eyes(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg"})
    assert repository.told == ["appeared"]
    kept = repository.root / ".cache" / "kaffegen" / "history" / "log.sealed"
    assert kept.stat().st_mode & 0o077 == 0


def test_lately_is_a_part_of_all(repository, calls):
    for day in range(1, 20):
        repository.commit(f"2026-10-{day:02}", {KARI: f"name: Kari Berg\ncompany: Firma {day * 11}"})
    first = dt.date(2026, 10, 10)
    history = look(repository.root, TODAY).known.history
    calls()
    lately = history.since(first)
    assert len(lately) == 10
    assert lately == tuple(event for event in repository.log.events if event.date >= first)
    calls()
    assert look(repository.root, TODAY).known.history.since(first) == lately
    assert calls() == []
    repository.commit("2026-10-30", {KARI: "name: Kari Berg\ncompany: Ny"})
    assert len(look(repository.root, TODAY).known.history.since(first)) == 11


def test_what_is_not_committed_is_known(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa", "contacts/ola.md": "name: Ola Dahl"})
    assert repository.outlook().known.history.unsaved == Unsaved()
    repository.write({KARI: "name: Kari Berg\ncompany: Beta", KAFFE: "contact: kari-berg"})
    unsaved = repository.outlook().known.history.unsaved
    assert [(src, change.kind) for src, change in unsaved.changes] == [(KARI, "company"), (KAFFE, "idea")]
    assert unsaved.notes == 2
    assert repository.told == ["appeared", "appeared"]


def test_a_new_name_is_the_one_given_then(repository):
    for day, name in enumerate(("Kari Berg", "Kari Holm", "Kari Lund", "Kari Berg"), 1):
        repository.commit(f"2026-11-{day:02}", {KARI: f"name: {name}"})
    said = [line.strip() for line in repository.kaffegen("log").stdout.splitlines() if " heter " in line]
    assert said == ["Kari Lund heter nå Kari Berg", "Kari Holm heter nå Kari Lund", "Kari Berg heter nå Kari Holm"]


def test_a_promise_of_a_meeting_that_was_kept_on_an_unknown_day_is_not_counted(repository):
    meeting = "contact: Kari\ndate: 2026-09-01\nwent: ok\nnext_steps: [{what: ringe"
    repository.commit("2026-09-01", {KAFFE: meeting + "}]"}).commit("2026-11-01", {KAFFE: meeting + ", done: true}]"})
    assert [event.days for event in repository.events if event.change.kind == "kept"] == [None]


def test_a_day_that_was_put_right_is_shown_as_it_is_right(repository):
    repository.commit("2026-11-02", {KAFFE: "contact: Kari\ninvited: 2026-11-01"})
    repository.commit("2026-11-03", {KAFFE: "contact: Kari\ninvited: 2026-10-31"})
    assert [(event.change.kind, str(event.day)) for event in repository.events] == [("invited", "2026-10-31")]


def test_the_same_on_both_sides_of_a_merge_is_told_once_and_the_days_are_in_order(repository):
    repository.commit("2026-11-01", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.git("checkout", "-q", "-b", "side")
    repository.commit("2026-11-02", {"contacts/ola.md": "name: Ola Dahl"})
    repository.commit("2026-11-04", {KARI: "name: Kari Berg\ncompany: Beta"})
    repository.git("checkout", "-q", "main")
    repository.commit("2026-11-03", {KARI: "name: Kari Berg\ncompany: Beta"})
    repository.git("merge", "-q", "side", "-m", "m", day="2026-11-05")
    assert sorted(repository.told) == ["appeared", "appeared", "company"]
    days = [event.date for event in repository.log.events]
    assert days == sorted(days, reverse=True)


def test_what_is_taken_away_and_put_back_is_told_once(repository):
    text = "contact: Kari\ndate: 2026-11-01\nwent: ok\nnext_steps: ringe"
    repository.commit("2026-11-02", {KAFFE: text}).commit("2026-11-03", {KAFFE: None})
    repository.git("revert", "--no-edit", "HEAD", day="2026-11-04")
    assert repository.told == ["held", "promised"]


def test_what_was_undone_in_between_is_told_again(repository):
    for day, company in enumerate(("Alfa", "Beta", "Alfa", "Beta"), 1):
        repository.commit(f"2026-11-{day:02}", {KARI: f"name: Kari Berg\ncompany: {company}"})
    assert repository.told == ["appeared", "company", "company", "company"]
