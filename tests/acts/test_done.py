"""What is done is written as a person would write it by hand; then it is gone, and nothing else is another."""

from pathlib import Path

import pytest

from kaffegen.acts.act import CannotActError
from kaffegen.acts.done import Told, done
from kaffegen.languages import language
from kaffegen.model import SHOWN
from kaffegen.problems import Severity
from kaffegen.refusal import refusal
from kaffegen.rules import NAMES
from tests.acts.acting import KARI, ME, NB, TODAY, carried_out, journal, of_rule, seen
from tests.acts.cases import BY_HAND, CASES, Case, K, M


def name(case: Case) -> str:
    return case.rule


@pytest.mark.parametrize("case", CASES, ids=name)
def test_what_is_done_is_written_and_gone(tmp_path: Path, case: Case) -> None:
    root = journal(tmp_path, case.files, more=case.more)
    outlook = seen(root)
    action = of_rule(outlook, case.rule, case.contact)
    file, lines = carried_out(root, done(outlook, action, NB))
    assert (file, sorted(lines)) == (case.file, sorted(case.lines))
    now = seen(root)
    assert not [one for one in now.actions if one.id == action.id and (one.due == action.due or one.state in SHOWN)]
    assert [problem for problem in now.problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("case", BY_HAND, ids=name)
def test_what_only_a_person_can_do_says_how(tmp_path: Path, case: Case) -> None:
    outlook = seen(journal(tmp_path, case.files))
    with pytest.raises(CannotActError) as stopped:
        done(outlook, of_rule(outlook, case.rule), NB)
    assert stopped.value.exit_code == 2
    said = refusal(stopped.value, NB)
    assert all(words in said for words in case.lines), said


def test_every_rule_is_tried() -> None:
    of_history = {"job-change"}  # in tests/rules/test_job_change.py, with a repository
    assert {case.rule for case in (*CASES, *BY_HAND)} | of_history == set(NAMES)


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_every_rule_says_what_was_done(code: str) -> None:
    spoken = language(code)
    for case in CASES:
        assert spoken.say(f"deed.done.{case.rule}", name="Kari", what="x")


def test_a_birthday_to_come_is_too_early(tmp_path: Path) -> None:
    files = {**ME, K: "---\nname: Kari Berg\nstrength: known\nbirthday: 11-20\n---\n"}
    outlook = seen(journal(tmp_path, files))
    with pytest.raises(CannotActError) as stopped:
        done(outlook, of_rule(outlook, "birthday"), NB)
    assert refusal(stopped.value, NB) == "Det er for tidlig. Dagen er fredag 20. november."


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("nb", "2026-11-18 e-post: ga: rapporten"),
        ("da", "2026-11-18 mail: gav: rapporten"),
        ("en", "2026-11-18 email: gave: rapporten"),
    ],
)
def test_what_is_told_in_passing_becomes_the_line(tmp_path: Path, code: str, line: str) -> None:
    files = {
        **ME,
        K: "---\nname: Kari\ncadence: never\ntouches:\n---\n\n## Log\n\n- 2026-09-01 got: a\n- 2026-09-02 got: b\n",
    }
    root = journal(tmp_path, files, code)
    outlook = seen(root)
    act = done(outlook, of_rule(outlook, "give-back"), language(code), Told("rapporten", "email"))
    assert carried_out(root, act, code) == (K, [f"+ - {line}"])
    assert str(seen(root).journal.contacts[0].touches[-1].gave) == "('rapporten',)"


def test_it_reads_as_a_relationship_log(tmp_path: Path) -> None:
    root = journal(tmp_path, {**ME, **KARI, M: "---\ncontact: kari\ndate: 2026-11-16\nwent: well\n---\n"})
    action = of_rule(seen(root), "thank")
    assert [done(seen(root), action, language(code)).said for code in ("nb", "da", "en")] == [
        "Takket Kari Berg", "Takkede Kari Berg", "Thanked Kari Berg",
    ]  # fmt: skip


def test_a_note_that_is_private_is_like_any_other(tmp_path: Path) -> None:
    root = journal(
        tmp_path, {**ME, **KARI, M: "---\ncontact: kari\ndate: 2026-11-16\nwent: well\nprivate: true\n---\n"}
    )
    act = done(seen(root), of_rule(seen(root), "thank"), NB)
    assert carried_out(root, act) == (M, [f"+ thanked: {TODAY}"])


def test_an_entry_that_moved_while_one_was_asked_is_still_the_one_that_is_done(tmp_path: Path) -> None:
    steps = "next_steps:\n  - sende A\n  - {what: sende B, due: 2026-11-17}\n  - sende C\n"
    meeting = f"---\ncontact: kari\nstatus: held\ndate: 2026-11-10\nthanked: true\nmemo: true\n{steps}---\n"
    root = journal(tmp_path, {**ME, **KARI, "meetings/m.md": meeting})
    outlook = seen(root)
    (action,) = (a for a in outlook.actions if a.rule.name == "next-step" and a.follow_up.item == "sende B")
    act = done(outlook, action, NB)
    note = root / "journal" / "meetings" / "m.md"
    note.write_text(meeting.replace("next_steps:\n", "next_steps:\n  - ny, skrevet imens\n"), "utf-8")
    assert carried_out(root, act) == (
        "meetings/m.md",
        ["-   - {what: sende B, due: 2026-11-17}", "+   - {what: sende B, due: 2026-11-17, done: 2026-11-18}"],
    )
