"""Drip (M65) and give back (M67)."""

import pytest

from .journals import CLOSED, held, kari

ON = "2026-11-05"
SET = {"follow_ups": {"drip": "6 weeks"}}
MET = held("2026-09-23", CLOSED)
WITHIN_A_YEAR = {"follow_ups": {"drip": "11 months"}}


def drip(asked, files, today=ON, options=SET):
    return [action.due for action in asked("drip", files, today, **options)]


def touches(*lines: str, front: str = "connected: true") -> str:
    return "\n".join([front, "touches:", *(f"  - {{{line}}}" for line in lines)])


def give_back(asked, files, today=ON):
    return [action.due for action in asked("give-back", files, today)]


@pytest.mark.parametrize(
    ("person", "due"),
    [
        (touches("on: 2026-10-07, gave: en artikkel"), "2026-11-18"),
        (touches("on: 2026-10-07, gave: [A, B]", "on: 2026-10-01, gave: C"), "2026-11-18"),
        ("connected: true\n---\n## Logg\n- 2026-10-07 e-post: ga: en artikkel\n", "2026-11-18"),
        (touches("on: 2026-10-07"), "2026-11-04"),
        (touches("on: 2026-10-07, got: en bok"), "2026-11-04"),
        (touches("on: 2026-11-06, gave: en bok"), "2026-11-04"),
        (touches("on: 2026-09-01, gave: en bok"), "2026-11-04"),
    ],
)
def test_only_a_gift_since_the_meeting_closes_it(asked, person, due):
    assert drip(asked, kari(MET, person)) == [due]


def test_a_later_meeting_counts(asked):
    files = kari(MET, "connected: true")
    files["meetings/neste.md"] = f"contact: kari-berg\n{held('2026-10-07', CLOSED)}"
    assert drip(asked, files) == ["2026-11-18"]


@pytest.mark.parametrize("meeting", ["date: 2026-09-23\nstatus: cancelled", "invited: 2026-09-23", held("2026-11-06")])
def test_it_is_for_who_was_met(asked, meeting):
    assert drip(asked, kari(meeting, "connected: true")) == []


@pytest.mark.parametrize(("today", "count"), [("2027-09-20", 1), ("2027-09-27", 0)])
def test_it_is_for_who_was_met_within_a_year(asked, today, count):
    assert len(drip(asked, kari(MET, "connected: true"), today, WITHIN_A_YEAR)) == count


GOT_TWO = touches("on: 2026-10-01, got: A, by: them", "on: 2026-10-05, got: B, by: them")


def test_the_last_thing_got_counts(asked):
    assert give_back(asked, kari(person=GOT_TWO)) == ["2026-11-04"]


@pytest.mark.parametrize(
    ("got", "gave", "asks"),
    [(1, 0, False), (2, 0, True), (2, 1, False), (3, 1, True), (3, 2, False), (5, 3, True), (2, 5, False)],
)
def test_two_or_more_beyond_what_was_given(asked, got, gave, asks):
    things = [f"on: 2026-10-05, got: G{n}" for n in range(got)] + [f"on: 2026-10-05, gave: T{n}" for n in range(gave)]
    assert bool(give_back(asked, kari(person=touches(*things)))) is asks


@pytest.mark.parametrize(
    "gave", ["on: 2026-09-01, gave: C", "on: 2026-11-05, gave: C", "on: 2026-10-20, gave: C, by: me"]
)
def test_a_gift_of_mine_whenever_closes_it(asked, gave):
    person = touches("on: 2026-10-01, got: A", "on: 2026-10-05, got: B", gave)
    assert give_back(asked, kari(person=person)) == []


def test_what_lies_in_the_future_counts_nothing(asked):
    person = touches("on: 2026-10-01, got: A", "on: 2026-10-05, got: B", "on: 2026-11-06, gave: C")
    assert give_back(asked, kari(person=person)) == ["2026-11-04"]
    person = touches("on: 2026-10-01, got: A", "on: 2026-11-06, got: B")
    assert give_back(asked, kari(person=person)) == []


@pytest.mark.parametrize(
    ("meeting", "asks"),
    [
        (held("2026-10-05", "got: [et råd, et navn]"), True),
        (held("2026-10-05", "got: [et råd, et navn]\ngave: en bok"), False),
        (held("2026-10-05", "got: et råd, et navn"), False),  # one text
        (held("2026-11-06", "got: [et råd, et navn]"), False),
        ("date: 2026-10-05\nstatus: cancelled\ngot: [et råd, et navn]", False),
        (held("2026-10-05", "got: none"), False),
    ],
)
def test_what_passed_in_a_meeting_counts(asked, meeting, asks):
    assert give_back(asked, kari(meeting, "connected: true")) == (["2026-11-04"] if asks else [])


def test_meetings_and_touches_are_counted_together(asked):
    files = kari(held("2026-09-01", "got: et råd", CLOSED), touches("on: 2026-10-05, got: en bok"))
    assert give_back(asked, files) == ["2026-11-04"]


def test_the_log_of_the_body_counts(asked):
    body = "## Logg\n- 2026-10-01 fikk: en bok\n- 2026-10-05 e-post: fikk: et navn\n"
    assert give_back(asked, kari(person=f"connected: true\n---\n{body}")) == ["2026-11-04"]
    given = body + "- 2026-10-08 melding: ga: en artikkel\n"
    assert give_back(asked, kari(person=f"connected: true\n---\n{given}")) == []


def test_what_stands_twice_counts_once(asked):
    person = touches("on: 2026-10-05, via: email, got: en bok") + "\n---\n## Logg\n- 2026-10-05 e-post: fikk: en bok\n"
    assert give_back(asked, kari(person=person)) == []


def test_two_things_on_one_day_in_the_log_are_two(asked):
    body = "## Logg\n- 2026-10-05 e-post: fikk: en bok\n- 2026-10-05 e-post: fikk: et navn\n"
    assert give_back(asked, kari(person=f"connected: true\n---\n{body}")) == ["2026-11-04"]


def test_no_score_is_kept_between_people(asked):
    files = kari(person=touches("on: 2026-10-05, got: A"))
    files["contacts/ola-dahl.md"] = "name: Ola Dahl\n" + touches("on: 2026-10-05, got: A")
    assert give_back(asked, files) == []
