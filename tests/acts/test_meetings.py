"""What happens with a meeting, from the invitation to the day after, is in its note."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kaffegen.acts.act import Act, CannotActError
from kaffegen.acts.answered import answered_yes
from kaffegen.acts.declined import answered_no
from kaffegen.acts.invited import invited
from kaffegen.acts.met import Told, met
from kaffegen.acts.moved import moved
from kaffegen.acts.touch import touched
from kaffegen.languages import Language, language
from kaffegen.model import Contact, Outlook
from kaffegen.refusal import refusal
from kaffegen.values import Moment
from kaffegen.wording import closing_words
from tests.acts.acting import KARI, ME, NB, OLA, TODAY, carried_out, journal, of_rule, person, seen
from tests.acts.cases import M

THURSDAY = Moment(dt.date(2026, 11, 19), dt.time(14))


def begun(root: Path, fields: str = "", body: str = "", **files: str) -> Outlook:
    meeting = {M: f"---\ncontact: kari\n{fields}\n---\n{body}"} if fields else {}
    return seen(journal(root, {**ME, **KARI, **meeting, **files}))


def status(root: Path) -> str:
    (meeting,) = seen(root).journal.meetings
    return meeting.status


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ("purpose: lære", ["+ invited: 2026-11-18", "+ via: email"]),
        ("status: idea", ["- status: idea", "+ status: invited", "+ invited: 2026-11-18", "+ via: email"]),
        ("invite_by: 2026-11-20", ["+ invited: 2026-11-18", "+ via: email"]),
    ],
)
def test_an_invitation_stands_in_the_idea(tmp_path: Path, fields: str, lines: list[str]) -> None:
    outlook = begun(tmp_path, fields)
    act = invited(outlook, person(outlook, "kari"), NB, TODAY, "email")
    assert act.said == "Inviterte Kari Berg"
    assert carried_out(tmp_path, act) == (M, lines)
    assert status(tmp_path) == "invited"


@pytest.mark.parametrize(
    ("who", "src", "contact"),
    [
        ("kari", "meetings/2026-11-18-kari.md", "kari"),
        ("Øyvind Ås", "meetings/2026-11-18-øyvind-ås.md", "Øyvind Ås"),
    ],
)
def test_an_invitation_begins_a_note(tmp_path: Path, who: str, src: str, contact: str) -> None:
    files = {"meetings/old.md": "---\ncontact: kari\ndate: 2026-09-01\nreferrals: [Øyvind Ås]\nwent: well\n---\n"}
    outlook = begun(tmp_path, **files)
    act = invited(outlook, person(outlook, who), NB, TODAY, "")
    assert carried_out(tmp_path, act) == (src, ["+ ---", f"+ contact: {contact}", "+ invited: 2026-11-18", "+ ---"])
    meeting = next(meeting for meeting in seen(tmp_path).journal.meetings if meeting.about.src == src)
    assert [one.name for one in seen(tmp_path).journal.people_in(meeting)] == [person(outlook, who).name]


def test_a_second_note_of_a_day_has_a_number(tmp_path: Path) -> None:
    outlook = begun(
        tmp_path, **{"meetings/2026-11-18-kari.md": "---\ncontact: kari\ndate: 2026-11-01\nwent: ok\n---\n"}
    )
    assert invited(outlook, person(outlook, "kari"), NB, TODAY).src == "meetings/2026-11-18-kari-2.md"


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ("invited: 2026-11-10", "Kari Berg er alt invitert (10. november)."),
        ("date: 2026-11-25", "Du har alt avtalt kaffe med Kari Berg (25. november)."),
    ],
)
def test_nobody_is_invited_twice(tmp_path: Path, fields: str, why: str) -> None:
    outlook = begun(tmp_path, fields)
    with pytest.raises(CannotActError) as stopped:
        invited(outlook, person(outlook, "kari"), NB, TODAY)
    assert refusal(stopped.value, NB) == why


@pytest.mark.parametrize(
    ("fields", "lines", "now"),
    [
        ("invited: 2026-11-10", ["+ date: 2026-11-19T14:00", "+ answered: 2026-11-18"], "scheduled"),
        (
            "status: invited\ninvited: 2026-11-10\ndate:",
            [
                "- status: invited",
                "+ status: scheduled",
                "- date:",
                "+ date: 2026-11-19T14:00",
                "+ answered: 2026-11-18",
            ],
            "scheduled",
        ),
        ("invited: 2026-11-10\nanswered: 2026-11-12", ["+ date: 2026-11-19T14:00"], "scheduled"),
        (
            "status: unanswered\ninvited: 2026-09-10",
            ["- status: unanswered", "+ status: scheduled", "+ date: 2026-11-19T14:00", "+ answered: 2026-11-18"],
            "scheduled",
        ),
        ("theme: x", ["+ date: 2026-11-19T14:00", "+ invited: 2026-11-18", "+ answered: 2026-11-18"], "scheduled"),
    ],
)
def test_yes_with_a_day(tmp_path: Path, fields: str, lines: list[str], now: str) -> None:
    outlook = begun(tmp_path, fields)
    act = answered_yes(outlook, person(outlook, "kari"), NB, THURSDAY)
    assert act.said == "Avtalte kaffe med Kari Berg 19. november"
    assert sorted(carried_out(tmp_path, act)[1]) == sorted(lines)
    assert status(tmp_path) == now
    assert not [problem for problem in seen(tmp_path).problems if problem.severity == "error"]


def test_yes_without_a_day_asks_for_one(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "invited: 2026-11-10")
    act = answered_yes(outlook, person(outlook, "kari"), NB)
    assert (act.said, carried_out(tmp_path, act)) == ("Kari Berg takket ja", (M, ["+ answered: 2026-11-18"]))
    assert "schedule" in {action.rule.name for action in seen(tmp_path).actions}


def test_yes_to_who_asked_me_is_my_answer(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "asked_by: them\ninvited: 2026-11-10")
    assert answered_yes(outlook, person(outlook, "kari"), NB).said == "Svarte Kari Berg"
    assert answered_no(outlook, person(outlook, "kari"), NB).said == "Takket nei til Kari Berg"


def test_a_place_with_a_colon_is_put_in_quotes(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "invited: 2026-11-10")
    act = answered_yes(outlook, person(outlook, "kari"), NB, THURSDAY, "Kafé: Hjørnet #2")
    assert '+ place: "Kafé: Hjørnet #2"' in carried_out(tmp_path, act)[1]


@pytest.mark.parametrize(
    ("fields", "lines", "now", "said"),
    [
        ("invited: 2026-11-10", ["+ status: declined", "+ answered: 2026-11-18"], "declined", "Kari Berg takket nei"),
        ("date: 2026-11-25", ["+ status: cancelled"], "cancelled", "Kaffen med Kari Berg er avlyst"),
    ],
)
def test_no(tmp_path: Path, fields: str, lines: list[str], now: str, said: str) -> None:
    outlook = begun(tmp_path, fields)
    act = answered_no(outlook, person(outlook, "kari"), NB)
    assert (act.said, carried_out(tmp_path, act)) == (said, (M, lines))
    assert status(tmp_path) == now


def test_a_meeting_moves(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "date: 2026-11-17 13:00  # hos dem")
    act = moved(outlook, person(outlook, "kari"), NB, THURSDAY)
    assert act.said == "Flyttet kaffen med Kari Berg til 19. november"
    assert carried_out(tmp_path, act)[1] == [
        "- date: 2026-11-17 13:00  # hos dem",
        "+ date: 2026-11-19T14:00  # hos dem",
    ]
    assert "outcome" not in {action.rule.name for action in seen(tmp_path).actions}


@pytest.mark.parametrize("act", [lambda o, c: answered_no(o, c, NB), lambda o, c: moved(o, c, NB, THURSDAY)])
def test_where_nothing_was_agreed_on_nothing_is_written(tmp_path: Path, act: object) -> None:
    outlook = begun(tmp_path)
    with pytest.raises(CannotActError) as stopped:
        act(outlook, person(outlook, "kari"))  # type: ignore[operator]
    assert refusal(stopped.value, NB) == NOTHING


TOLD = Told("well", 30, ("sende rapporten",), ("Kari Moe (Alfa): leder",), ("Varen og veien",), ("de flytter",))
FIELDS = ["+ talk_share: 30", "+ went: well"]


@pytest.mark.parametrize(
    ("code", "headings"),
    [
        ("nb", ("Løfter", "Navn jeg fikk", "Anbefalt", "Det som skjer")),
        ("da", ("Løfter", "Navne jeg fik", "Anbefalet", "Det der sker")),
        ("en", ("Promises", "Names", "Recommended", "Signals")),
    ],
)
def test_what_came_of_a_meeting(tmp_path: Path, code: str, headings: tuple[str, ...]) -> None:
    root = journal(tmp_path, {**ME, **KARI, M: "---\ncontact: kari\ndate: 2026-11-17\n---\n"}, code)
    act = met(seen(root), person(seen(root), "kari"), language(code), TOLD)
    lines = ("- [ ] sende rapporten", "- Kari Moe (Alfa): leder", "- Varen og veien", "- de flytter")
    body = [
        line for pair in zip(headings, lines, strict=True) for line in ("+ ", f"+ ## {pair[0]}", "+ ", f"+ {pair[1]}")
    ]
    assert carried_out(root, act, code) == (M, [*FIELDS, *body])
    (meeting,) = seen(root).journal.meetings
    assert (meeting.status, meeting.went, meeting.talk_share) == ("held", "well", 30)
    assert [step.what for step in meeting.next_steps or ()] == ["sende rapporten"]
    assert [(one.name, one.company, one.note) for one in meeting.referrals or ()] == [("Kari Moe", "Alfa", "leder")]
    assert [one.title for one in meeting.recommendations or ()] == ["Varen og veien"]
    assert [one.what for one in meeting.signals or ()] == ["de flytter"]


@pytest.mark.parametrize(
    ("fields", "told", "lines"),
    [
        ("date: 2026-11-17", Told(), ["+ status: held"]),
        ("status: scheduled\ndate: 2026-11-17", Told("ok"), ["- status: scheduled", "+ status: held", "+ went: ok"]),
        ("invited: 2026-11-10", Told("ok"), ["+ date: 2026-11-18", "+ went: ok"]),
        ("date: 2026-11-10\nwent: ok", Told(talk_share=0), ["+ talk_share: 0"]),
        ("date: 2026-11-17\nstatus: held", Told(referrals=("ingen",)), ["+ referrals: ingen"]),
        (
            "date: 2026-11-17\nnext_steps: none",
            Told("", None, ("ringe: Ola",)),
            ["- next_steps: none", '+ next_steps: ["ringe: Ola"]'],
        ),
    ],
)
def test_the_least_is_written(tmp_path: Path, fields: str, told: Told, lines: list[str]) -> None:
    outlook = begun(tmp_path, fields)
    assert carried_out(tmp_path, met(outlook, person(outlook, "kari"), NB, told)) == (M, lines)
    assert status(tmp_path) == "held"


@pytest.mark.parametrize(("told", "lines"), [(Told("ok"), ["+ went: ok"]), (Told(), ["+ status: held"])])
def test_a_meeting_out_of_the_blue_begins_a_note(tmp_path: Path, told: Told, lines: list[str]) -> None:
    outlook = begun(tmp_path)
    file, written = carried_out(tmp_path, met(outlook, person(outlook, "kari"), NB, told, dt.date(2026, 11, 16)))
    assert file == "meetings/2026-11-16-kari.md"
    assert set(lines) < set(written)
    assert status(tmp_path) == "held"


def test_a_meeting_to_come_was_not_held(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "date: 2026-11-25")
    with pytest.raises(CannotActError) as stopped:
        met(outlook, person(outlook, "kari"), NB, Told("well"))
    assert "kaffegen moved" in refusal(stopped.value, NB)


def test_all_who_were_there_are_named(tmp_path: Path) -> None:
    files: Mapping[str, str] = {**ME, **KARI, **OLA, M: "---\ncontacts: [kari, ola]\ndate: 2026-11-17\n---\n"}
    outlook = seen(journal(tmp_path, files))
    assert met(outlook, person(outlook, "ola"), NB, Told("well")).said == "Tok en kaffe med Kari Berg og Ola Dahl"


@pytest.mark.parametrize(
    ("code", "via", "passed", "line"),
    [
        ("nb", "call", "", "+ - 2026-11-17 telefon: om: fagdagen # 2"),
        ("nb", "", "gave", "+ - 2026-11-17: ga: om: fagdagen # 2"),
        ("da", "post", "got", "+ - 2026-11-17 opslag: fik: om: fagdagen # 2"),
        ("en", "linkedin", "", "+ - 2026-11-17 linkedin: om: fagdagen # 2"),
        ("en", "other", "gave", "+ - 2026-11-17 other: gave: om: fagdagen # 2"),
    ],
)
def test_a_touch_is_a_line_of_the_log(tmp_path: Path, code: str, via: str, passed: str, line: str) -> None:
    files = {"contacts/kari.md": "---\nname: Kari Berg\n---\n\n## Log\n"}
    root = journal(tmp_path, {**ME, **files}, code)
    contact = person(seen(root), "kari")
    act = touched(contact, language(code), "om:  fagdagen\n# 2", dt.date(2026, 11, 17), via, passed)
    assert line in carried_out(root, act, code)[1]
    (touch,) = person(seen(root), "kari").touches
    assert (str(touch.on), touch.via or "") == ("2026-11-17", via)
    assert (touch.gave or touch.got or (touch.note,)) == ("om: fagdagen # 2",)


def test_a_touch_joins_the_list_that_is_there(tmp_path: Path) -> None:
    files = {"contacts/kari.md": "---\nname: Kari Berg\ntouches:\n  - on: 2026-01-01\n    note: hei\n---\n"}
    root = journal(tmp_path, {**ME, **files})
    act = touched(person(seen(root), "kari"), NB, "om: fagdagen, og mer", TODAY, "email", "got")
    assert carried_out(root, act)[1] == [
        "+   - on: 2026-11-18",
        "+     via: email",
        '+     got: "om: fagdagen, og mer"',
    ]
    assert person(seen(root), "kari").touches[-1].got == ("om: fagdagen, og mer",)


NOTHING = (
    "Ingen invitasjon til Kari Berg venter på svar, og ingenting er avtalt. "
    'Når du har spurt: kaffegen invite "Kari Berg"'
)
NOW_AGREED = 'Har dere det nå: kaffegen yes "Kari Berg" --on "torsdag kl. 14"'
NEW_DAY = 'Ny dag: kaffegen moved "Kari Berg" --to "torsdag kl. 14"'


def _moved(outlook: Outlook, contact: Contact, spoken: Language) -> Act:
    return moved(outlook, contact, spoken, THURSDAY)


@pytest.mark.parametrize(
    ("fields", "act", "words"),
    [
        ("date: 2026-11-26", answered_yes, f"Du har alt avtalt kaffe med Kari Berg (26. november). {NEW_DAY}"),
        (
            "date: 2026-11-10\nstatus: scheduled",
            answered_yes,
            f'Kaffen med Kari Berg var avtalt til 10. november. Ble den noe av: kaffegen met "Kari Berg". {NEW_DAY}',
        ),
        (
            "invited: 2026-11-10",
            _moved,
            f"Kari Berg er invitert, men dere har ikke avtalt noen dag. {NOW_AGREED}",
        ),
        ("status: idea", _moved, 'Du har ikke invitert Kari Berg ennå. Når du har spurt: kaffegen invite "Kari Berg"'),
        ("date: 2026-11-10\nwent: well", answered_yes, NOTHING),
        ("status: declined", answered_no, NOTHING),
        ("", _moved, NOTHING),
    ],
)
def test_what_is_there_is_said_and_what_to_type(
    tmp_path: Path, fields: str, act: Callable[[Outlook, Contact, Language], Act], words: str
) -> None:
    outlook = begun(tmp_path, fields)
    contact = person(outlook, "kari")
    with pytest.raises(CannotActError) as stopped:
        act(outlook, contact, NB)
    assert refusal(stopped.value, NB) == words


@pytest.mark.parametrize(
    ("fields", "rule", "words"),
    [
        (
            "date: 2026-11-09\nwent: well\nreferrals: [Per Ås]",
            "referral",
            'Når du har spurt: kaffegen invite "Per Ås", eller ',
        ),
        (
            "invited: 2026-11-01\nanswered: 2026-11-02",
            "schedule",
            'Når dere har en dag: kaffegen yes "Kari Berg" --on "torsdag kl. 14", eller ',
        ),
    ],
)
def test_what_only_a_person_can_do_names_the_command(tmp_path: Path, fields: str, rule: str, words: str) -> None:
    outlook = begun(tmp_path, fields)
    assert closing_words(of_rule(outlook, rule), NB, TODAY)[0].startswith(words)


def test_a_yes_is_not_taken_for_a_mere_idea_where_a_coffee_is_agreed_on(tmp_path: Path) -> None:
    outlook = begun(tmp_path, "date: 2026-11-26", **{"meetings/idea.md": "---\ncontact: kari\nstatus: idea\n---\n"})
    contact = person(outlook, "kari")
    with pytest.raises(CannotActError) as stopped:
        answered_yes(outlook, contact, NB)
    assert stopped.value.key == "act.yes-agreed"
    assert answered_yes(outlook, contact, NB, THURSDAY).src == "meetings/idea.md", "with a day it is another coffee"
