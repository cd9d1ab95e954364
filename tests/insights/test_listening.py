"""How much of the talking was mine, and dry spells (M41)."""

import pytest

from kaffegen.insights.listening import listening

from .small import held, known_of, meetings, people


def heard(*notes, today="2026-11-18", me="employed"):
    files = people("Kari Berg") | {"me.md": f"name: Siri\nsituation: {me}"} | meetings(*notes)
    return listening(known_of(files, today))


def shares(*percents):
    """Give a meeting a day from 1 October on; None for one of which nothing is said."""
    lines = ("purpose: x" if share is None else f"talk_share: {share}" for share in percents)
    return [held(f"2026-10-{day:02}", line) for day, line in enumerate(lines, start=1)]


@pytest.mark.parametrize(
    ("percents", "lately", "before"),
    [
        ([], None, None),
        ([None], None, None),
        ([0], 0, None),
        ([30], 30, None),
        (["30%"], 30, None),
        ([10, 20, 30, 40, 50], 30, None),
        ([90, 10, 20, 30, 40, 50], 30, 90),
        ([80, None, 90, 10, 20, None, 30, 40, 50], 30, 85),
        ([100, 1, 2, 3, 4, 5, 10, 20, 30, 40, 50], 30, 3),
    ],
)
def test_the_last_five_and_the_five_before(percents, lately, before):
    found = heard(*shares(*percents))
    assert (found.lately, found.before) == (lately, before)


def test_shares_come_as_the_meetings_did_and_only_of_those_that_were_held():
    found = heard(
        held("2026-10-02", "talk_share: 20"),
        held("2026-10-01", "talk_share: 40"),
        held("2026-11-19", "talk_share: 60"),
        "contact: kari\nstatus: cancelled\ndate: 2026-10-01\ntalk_share: 80",
    )
    assert [(str(share.day), share.percent, share.meeting.id) for share in found.shares] == [
        ("2026-10-01", 40, "1"), ("2026-10-02", 20, "0"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("notes", "today", "me", "is_dry"),
    [
        ([], "2026-11-18", "employed", False),
        ([held("2026-09-19")], "2026-11-17", "employed", False),  # 59 days
        ([held("2026-09-19")], "2026-11-18", "employed", True),  # 60 days
        ([held("2026-09-19")], "2026-11-18", "student", True),
        ([held("2026-11-08")], "2026-11-17", "searching", False),  # 9 days
        ([held("2026-11-08")], "2026-11-18", "searching", True),  # 10 days
        ([held("2026-11-08")], "2026-11-18", "self-employed", False),
        ([held("2026-11-08"), "contact: kari\ndate: 2026-11-18"], "2026-11-18", "searching", False),
        ([held("2026-11-08"), "contact: kari\ndate: 2026-11-17"], "2026-11-18", "searching", True),
        ([held("2026-11-08"), "contact: kari\nstatus: cancelled\ndate: 2026-11-20"], "2026-11-18", "searching", True),
        ([held("2026-11-08"), held("2026-11-30")], "2026-11-18", "searching", True),
        ([held("2026-11-08"), "contact: kari\nstatus: scheduled"], "2026-11-18", "searching", True),
    ],
)
def test_a_dry_spell(notes, today, me, is_dry):
    assert heard(*notes, today=today, me=me).is_dry is is_dry
