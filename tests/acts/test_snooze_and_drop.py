"""What is put off is not shown until its day; what is let go of is gone; each is taken back byte for byte."""

import datetime as dt
from pathlib import Path

import pytest

from kaffegen.acts.act import Act, CannotActError
from kaffegen.acts.done import done
from kaffegen.acts.drop import dropped
from kaffegen.acts.snooze import snoozed
from kaffegen.edit import edit_note, undo
from kaffegen.model import Action, Outlook, State
from kaffegen.refusal import refusal
from kaffegen.settings import Settings
from tests.acts.acting import KARI, ME, NB, OLA, TODAY, bytes_of, carried_out, journal, of_rule, seen
from tests.acts.cases import BY_HAND, CASES, HELD, Case, K, M

UNTIL = dt.date(2026, 12, 2)
WITH_A_NOTE = [case for case in (*CASES, *BY_HAND) if not (case.rule == "connect" and K not in case.files)]


def name(case: Case) -> str:
    return case.rule


@pytest.mark.parametrize("case", WITH_A_NOTE, ids=name)
def test_what_is_put_off_is_not_shown_until_its_day(tmp_path: Path, case: Case) -> None:
    root = journal(tmp_path, case.files, more=case.more)
    action = of_rule(seen(root), case.rule, case.contact)
    _, lines = carried_out(root, snoozed(seen(root), action, UNTIL, NB))
    assert any(str(UNTIL) in line for line in lines)
    now = of_rule(seen(root), case.rule, case.contact)
    assert (now.id, now.due, now.state) == (action.id, action.due, State.SNOOZED)
    assert now.shown_from == UNTIL
    later = [one for one in seen(root, UNTIL).actions if one.id == action.id]
    assert not later or later[0].state is not State.SNOOZED


@pytest.mark.parametrize("case", WITH_A_NOTE, ids=name)
def test_what_is_let_go_of_is_gone(tmp_path: Path, case: Case) -> None:
    root = journal(tmp_path, case.files, more=case.more)
    outlook = seen(root)
    action = of_rule(outlook, case.rule, case.contact)
    before = {one.id for one in outlook.actions}
    carried_out(root, dropped(outlook, action, NB))
    gone = before - {one.id for one in seen(root).actions if one.state is not State.SNOOZED}
    assert action.id in gone
    same_note = {one.id for one in outlook.actions if one.rule.name == case.rule and one.contact == action.contact}
    allowed = same_note | {one.id for one in outlook.actions if one.rule.name == "report-back"}  # of a name let go of
    assert gone <= allowed


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("thank", "+ snooze: {thank: 2026-12-02}"),
        ("next-step", "+ - [ ] sende rapporten 📅 2026-11-17 ⏳ 2026-12-02"),
    ],
)
def test_it_is_put_off_where_it_stands(tmp_path: Path, rule: str, line: str) -> None:
    body = "\n## Løfter\n\n- [ ] sende rapporten 📅 2026-11-17\n"
    root = journal(tmp_path, {**ME, **KARI, M: f"---\ncontact: kari\n{HELD}\n---\n{body}"})
    assert line in carried_out(root, snoozed(seen(root), of_rule(seen(root), rule), UNTIL, NB))[1]


def test_to_put_off_to_before_it_is_due_means_nothing(tmp_path: Path) -> None:
    root = journal(
        tmp_path,
        {**ME, **KARI, M: "---\ncontact: kari\ndate: 2026-11-16\nnext_steps:\n  - {what: x, due: 2026-11-25}\n---\n"},
    )
    with pytest.raises(CannotActError) as stopped:
        snoozed(seen(root), of_rule(seen(root), "next-step"), dt.date(2026, 11, 20), NB)
    assert refusal(stopped.value, NB) == "Fristen er onsdag 25. november. Velg en senere dag."


@pytest.mark.parametrize(
    ("rule", "file", "line"),
    [
        ("thank", M, "+ thanked: {ola: false}"),
        ("memo", M, "+ memo: {ola: false}"),
        ("connect", "contacts/ola.md", "+ connected: false"),
    ],
)
def test_of_several_only_one_is_let_go_of(tmp_path: Path, rule: str, file: str, line: str) -> None:
    people = {src: text.replace("connected: true\n", "") for src, text in {**KARI, **OLA}.items()}
    root = journal(tmp_path, {**ME, **people, M: f"---\ncontacts: [kari, ola]\n{HELD}\nnext_steps: none\n---\n"})
    outlook = seen(root)
    action = of_rule(outlook, rule, "ola")
    assert carried_out(root, dropped(outlook, action, NB)) == (file, [line])
    assert {one.id for one in outlook.actions} - {one.id for one in seen(root).actions} == {action.id}


def test_of_several_only_one_is_put_off(tmp_path: Path) -> None:
    root = journal(tmp_path, {**ME, **KARI, **OLA, M: f"---\ncontacts: [kari, ola]\n{HELD}\nnext_steps: none\n---\n"})
    action = of_rule(seen(root), "thank", "ola")
    assert carried_out(root, snoozed(seen(root), action, UNTIL, NB))[0] == "contacts/ola.md"
    assert of_rule(seen(root), "thank", "kari").state is State.OVERDUE


def test_me_gets_a_note_where_there_was_none(tmp_path: Path) -> None:
    root = journal(tmp_path, {**KARI, M: "---\ncontact: kari\ndate: 2026-08-01\nwent: well\n---\n"})
    act = dropped(seen(root), of_rule(seen(root), "rhythm"), NB)
    assert carried_out(root, act) == ("me.md", ["+ ---", "+ skip: [rhythm]", "+ ---"])
    assert "rhythm" not in {action.rule.name for action in seen(root).actions}


def test_a_person_without_a_note_needs_one_first(tmp_path: Path) -> None:
    files = {**ME, M: "---\ncontact: Vibeke Storm\ndate: 2026-02-01\nwent: well\n---\n"}
    outlook = seen(journal(tmp_path, files))
    for decide in (
        lambda *given: snoozed(*given, UNTIL, NB),
        lambda *given: dropped(*given, NB),
        lambda *given: done(*given, NB),
    ):
        with pytest.raises(CannotActError) as stopped:
            decide(outlook, of_rule(outlook, "keep-in-touch"))
        assert 'kaffegen new contact "Vibeke Storm"' in refusal(stopped.value, NB)


BORN = {"contacts/kari.md": "---\nname: Kari Berg\nbirthday: 11-20\n---\n"}
PLAN = {"plans/a.md": "---\nfrom: 2026-11-01\nto: 2027-04-30\npeople: [kari]\n---\n"}


@pytest.mark.parametrize(
    ("files", "rule", "line", "after"),
    [
        (BORN, "birthday", "2026-11-28", "Neste gang er 20. november 2027."),
        ({**KARI, **PLAN}, "plan-invite", "2027-05-01", "Det gjelder denne planen, til 30. april 2027."),
    ],
)  # fmt: skip
def test_what_comes_again_is_let_go_of_this_time_only(
    tmp_path: Path, files: dict[str, str], rule: str, line: str, after: str
) -> None:
    root = journal(tmp_path, {**ME, **files})
    act = dropped(seen(root), of_rule(seen(root), rule), NB)
    assert carried_out(root, act) == ("contacts/kari.md", [f"+ snooze: {{{rule}: {line}}}"])
    assert act.said.startswith("Ikke denne gangen: ")
    assert act.after == after
    before = dt.date.fromisoformat(line) - dt.timedelta(days=1)
    shown = {State.OVERDUE, State.TODAY, State.SOON, State.LATER}
    for day_ in (TODAY + dt.timedelta(days=number) for number in range((before - TODAY).days + 1)):
        assert not [one for one in seen(root, day_).actions if one.rule.name == rule and one.state in shown]
    if rule == "birthday":
        assert of_rule(seen(root, dt.date(2027, 11, 20)), rule).state is State.TODAY
        assert of_rule(seen(root, dt.date(2026, 11, 28)), rule).state is State.LATER


@pytest.mark.parametrize(
    ("files", "rule", "file"),
    [
        (
            {**KARI, M: "---\ncontact: kari\ndate: 2026-01-05\nwent: well\n---\n"},
            "keep-in-touch",
            "journal/contacts/kari.md",
        ),
        ({**KARI, M: "---\ncontact: kari\ndate: 2026-08-01\nwent: well\n---\n"}, "rhythm", "journal/me.md"),
    ],
)
def test_what_is_let_go_of_for_ever_says_so_and_how_to_get_it_back(
    tmp_path: Path, files: dict[str, str], rule: str, file: str
) -> None:
    root = journal(tmp_path, files)
    act = dropped(seen(root), of_rule(seen(root), rule), NB)
    assert act.after == f"Det spørres ikke om det igjen. Angrer du: kaffegen undo, eller ta {rule} ut av skip i {file}."


def test_of_one_meeting_nothing_is_for_ever(tmp_path: Path) -> None:
    root = journal(tmp_path, {**ME, **KARI, M: f"---\ncontact: kari\n{HELD}\n---\n"})
    assert dropped(seen(root), of_rule(seen(root), "thank"), NB).after == ""


def _snoozed(outlook: Outlook, action: Action) -> Act:
    return snoozed(outlook, action, UNTIL, NB)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("case", CASES, ids=name)
def test_undoing_gives_the_bytes_as_they_were(tmp_path: Path, case: Case, ending: str) -> None:
    files = {src: text.replace("\n", ending) for src, text in case.files.items()}
    root, settings = journal(tmp_path, files, more=case.more), Settings(country="NO")
    before = bytes_of(root)
    for decide in (lambda *given: done(*given, NB), lambda *given: dropped(*given, NB), _snoozed):
        outlook = seen(root)
        act = decide(outlook, of_rule(outlook, case.rule, case.contact))
        edit_note(root, settings, act.src, act.changes, act.said)
        assert bytes_of(root) != before
        assert undo(root, settings).what == act.said
        assert bytes_of(root) == before


def test_what_is_dropped_today_stays_dropped(tmp_path: Path) -> None:
    root = journal(tmp_path, {**ME, **KARI, M: f"---\ncontact: kari\n{HELD}\nskip: memo\n---\n"})
    act = dropped(seen(root), of_rule(seen(root), "thank"), NB)
    assert carried_out(root, act) == (M, ["- skip: memo", "+ skip: [memo, thank]"])
    assert "thank" not in {one.rule.name for one in seen(root, TODAY + dt.timedelta(days=3)).actions}
