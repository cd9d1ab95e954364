"""With several contacts some rules ask once a person, the others once a meeting, towards the first one."""

import pytest

from .journals import KARI, MEETING, OLA, held

ON = "2026-11-06"
BOTH = {KARI: "name: Kari Berg", OLA: "name: Ola Dahl"}
FULL = held(
    "2026-09-28", "referrals: Siri Moe", "recommendations:\n  - title: A\n  - title: B\n    done: 2026-10-28",
    "next_steps:\n  - what: ringe\n  - what: sende boka\n    who: them",
)  # fmt: skip


def together(text: str, people: str = "contacts: [kari-berg, ola-dahl]", **notes: str) -> dict[str, str]:
    return {**BOTH, MEETING: f"{people}\n{text}", **notes}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("thank", held("2026-11-03")),
        ("memo", held("2026-11-03")),
        ("connect", held("2026-11-03")),
        ("report-back", FULL),
    ],
)
def test_it_is_asked_once_a_person(asked, rule, text):
    assert sorted(action.contact for action in asked(rule, together(text), ON)) == ["kari-berg", "ola-dahl"]


def test_referral_is_asked_once_a_person_named(asked):
    text = held("2026-10-28", "referrals: [Siri Moe, Per Lie]")
    assert sorted(action.contact for action in asked("referral", together(text), ON)) == ["Per Lie", "Siri Moe"]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("answer", "asked_by: them\ninvited: 2026-11-02"),
        ("invite", "invite_by: 2026-11-04"),
        ("nudge", "invited: 2026-10-28"),
        ("let-go", "invited: 2026-10-07\nnudged: 2026-10-21"),
        ("schedule", "invited: 2026-10-18\nanswered: 2026-11-01"),
        ("prepare", "date: 2026-11-09"),
        ("outcome", "date: 2026-11-03"),
        ("agree-next-step", held("2026-11-03")),
        ("next-step", FULL),
        ("await", FULL),
        ("recommendation", FULL),
        ("send-thoughts", FULL),
    ],
)
def test_it_is_asked_once_a_meeting_towards_the_first(asked, rule, text):
    assert [action.contact for action in asked(rule, together(text), ON)] == ["kari-berg"]
    swapped = together(text, "contacts: [ola-dahl, kari-berg]")
    assert [action.contact for action in asked(rule, swapped, ON)] == ["ola-dahl"]


def test_contact_comes_before_contacts(asked):
    files = together("invite_by: 2026-11-04", "contacts: [kari-berg]\ncontact: ola-dahl")
    assert [action.contact for action in asked("invite", files, ON)] == ["ola-dahl"]


@pytest.mark.parametrize(("rule", "field"), [("thank", "thanked"), ("memo", "memo")])
@pytest.mark.parametrize(
    ("done", "left"),
    [
        ("{kari-berg: 2026-11-04}", ["ola-dahl"]),
        ("{ola-dahl: 2026-11-04, kari-berg: 2026-11-07}", ["kari-berg"]),
        ("{kari-berg: false, Ola Dahl: true}", []),
        ("2026-11-04", []),
        ("false", []),
    ],
)
def test_one_may_be_done_before_the_other(asked, rule, field, done, left):
    files = together(f"{held('2026-11-03')}\n{field}: {done}")
    assert [action.contact for action in asked(rule, files, ON)] == left


def test_the_memo_goes_with_the_thanks_of_each(asked):
    files = together(f"{held('2026-11-03')}\nthanked: {{kari-berg: 2026-11-04}}\n---\n## Oppsummering\nVi snakket.\n")
    assert [action.contact for action in asked("memo", files, ON)] == ["ola-dahl"]


def test_each_is_connected_to_after_their_own_first_meeting(asked):
    files = together(held("2026-11-03"), **{"meetings/forrige.md": f"contact: kari-berg\n{held('2026-10-28')}"})
    found = asked("connect", files, ON)
    assert [(action.contact, action.due) for action in found] == [
        ("kari-berg", "2026-11-02"),
        ("ola-dahl", "2026-11-06"),
    ]


def test_a_contacts_skip_is_for_themselves_where_a_person_is_asked_for(asked):
    files = together(held("2026-11-03"))
    files[OLA] += "\nskip: thank"
    assert [action.contact for action in asked("thank", files, ON)] == ["kari-berg"]


def test_who_stands_twice_in_a_meeting_counts_once(asked):
    files = together(held("2026-11-03"), "contact: kari-berg\ncontacts: [Kari Berg, kari-berg, ola-dahl]")
    assert [action.contact for action in asked("thank", files, ON)] == ["kari-berg", "ola-dahl"]


def test_a_meeting_keeps_touch_with_all_who_were_there(asked):
    found = asked("keep-in-touch", together(held("2026-06-02")), ON)
    assert {(action.contact, action.due) for action in found} == {
        ("kari-berg", "2026-12-02"),
        ("ola-dahl", "2026-12-02"),
    }


def test_an_item_towards_another_person_is_theirs(asked):
    text = held("2026-10-28", "next_steps:\n  - what: ringe\n    with: ola-dahl\n  - what: skrive\n    with: Siri Moe")
    assert {action.contact for action in asked("next-step", together(text), ON)} == {"ola-dahl", "Siri Moe"}


def test_people_without_a_note_may_be_several(asked):
    files = {MEETING: f"contacts: [Siri Moe, Per Lie]\n{held('2026-11-03')}"}
    assert sorted(action.contact for action in asked("thank", files, ON)) == ["Per Lie", "Siri Moe"]
