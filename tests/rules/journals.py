"""Small journals: one person, one meeting, and for each rule the ordinary week in which it asks."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dateutil.relativedelta import relativedelta

MEETING = "meetings/kaffe.md"
KARI = "contacts/kari-berg.md"
OLA = "contacts/ola-dahl.md"
ME = "me.md"
PLAN = "plans/host.md"
NAMES = {KARI: "name: Kari Berg", OLA: "name: Ola Dahl"}
CLOSED = "thanked: true\nmemo: true\nnext_steps: none"


def kari(meeting: str = "", person: str = "", others: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give a journal of Kari, of a meeting with her when `meeting` says something of it, and of other notes."""
    files = {KARI: _joined(NAMES[KARI], person), **(others or {})}
    if meeting:
        files[MEETING] = f"contact: kari-berg\n{meeting}"
    return files


def held(day: str, *lines: str) -> str:
    """Give a meeting that was held on a day."""
    return _joined(f"status: held\ndate: {day}", *lines)


@dataclass(frozen=True)
class Case:
    """A rule in its ordinary week: what was written on `day` is due on Wednesday 4 November 2026, `wait` later.

    In the texts {day} is the written day, {md} its month and day, {early} a fortnight before, {end} 26 days after.
    `first` is the first day on which it is asked, `last` the last one before it lapses.
    """

    rule: str
    wait: relativedelta
    day: str
    note: str
    texts: Mapping[str, str]
    first: tuple[str, str] | None = None
    last: str | None = None
    leaves_nothing: bool = False  # after its last day it is not asked at all, not even as lapsed
    towards: str | None = "kari-berg"
    options: Mapping[str, Any] = field(default_factory=dict)

    def files(self, *, due: str = "2026-11-04", note: str = "", person: str = "") -> dict[str, str]:
        """Give the journal in which it falls due on that day, with further lines in its note and its person's."""
        written = dt.date.fromisoformat(due) - self.wait
        days = {
            "{day}": written.isoformat(),
            "{md}": f"{written:%m-%d}",
            "{early}": (written - dt.timedelta(days=14)).isoformat(),
            "{end}": (written + dt.timedelta(days=26)).isoformat(),
        }
        files = {KARI: "", **self.texts}
        files = {path: _joined(NAMES.get(path, ""), _dated(text, days)) for path, text in files.items()}
        files[self.note] = _joined(files.get(self.note, ""), note)
        if self.towards:
            files[f"contacts/{self.towards}.md"] += f"\n{person}"
        return files


def _dated(text: str, days: Mapping[str, str]) -> str:
    for mark, shown in days.items():
        text = text.replace(mark, shown)
    return text


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def _days(days: int) -> relativedelta:
    return relativedelta(days=days)


def _meeting(*lines: str) -> dict[str, str]:
    return {MEETING: _joined("contact: kari-berg", *lines)}


def _person(*lines: str) -> dict[str, str]:
    return {KARI: _joined(*lines)}


CASES = (
    Case(
        "answer", _days(2), "2026-11-02", MEETING, _meeting("asked_by: them", "invited: {day}"),
        first=("2026-11-02", "soon"), last="2026-12-04",
    ),
    Case("invite", _days(0), "2026-11-04", MEETING, _meeting("invite_by: {day}"), last="2027-01-03"),
    Case(
        "nudge", _days(7), "2026-10-28", MEETING, _meeting("invited: {day}"),
        first=("2026-10-28", "soon"), last="2026-12-19",
    ),
    Case(
        "let-go", _days(14), "2026-10-21", MEETING, _meeting("invited: {early}", "nudged: {day}"),
        first=("2026-10-21", "later"), last="2027-01-03",
    ),
    Case(
        "schedule", _days(3), "2026-11-01", MEETING, _meeting("invited: {early}", "answered: {day}"),
        first=("2026-11-01", "soon"), last="2027-01-03",
    ),
    Case("prepare", _days(-2), "2026-11-06", MEETING, _meeting("date: {day}"), last="2026-11-06", leaves_nothing=True),
    Case(
        "outcome", _days(1), "2026-11-03", MEETING, _meeting("date: {day}"),
        first=("2026-11-04", "today"), last="2027-01-03",
    ),
    Case(
        "thank", _days(1), "2026-11-03", MEETING, _meeting("status: held", "date: {day}"),
        first=("2026-11-03", "soon"), last="2026-12-04",
    ),
    Case(
        "memo", _days(3), "2026-11-01", MEETING, _meeting("status: held", "date: {day}"),
        first=("2026-11-01", "soon"), last="2026-12-04",
    ),
    Case(
        "connect", _days(3), "2026-11-01", MEETING, _meeting("status: held", "date: {day}"),
        first=("2026-11-01", "soon"), last="2027-01-03",
    ),
    Case(
        "agree-next-step", _days(1), "2026-11-03", MEETING, _meeting("status: held", "date: {day}"),
        first=("2026-11-03", "soon"), last="2027-01-03",
    ),
    Case(
        "next-step", _days(7), "2026-10-28", MEETING, _meeting("date: {day}", "next_steps: sende rapporten"),
        last="2027-02-02",
    ),
    Case(
        "await", _days(14), "2026-10-21", MEETING,
        _meeting("date: {day}", "next_steps:", "  - what: sende boka", "    who: them"),
        last="2027-02-02",
    ),
    Case(
        "referral", _days(7), "2026-10-28", MEETING,
        {OLA: "", **_meeting("status: held", "date: {day}", "referrals: Ola Dahl")},
        first=("2026-10-28", "soon"), last="2027-02-02", towards="ola-dahl",
    ),
    Case(
        "report-back", _days(7), "2026-10-28", MEETING,
        _meeting("status: held", "date: {day}", "referrals: Ola Dahl"),
        first=("2026-10-28", "soon"), last="2027-01-03",
    ),
    Case(
        "recommendation", _days(30), "2026-10-05", MEETING,
        _meeting("status: held", "date: {day}", "recommendations: Tittel"),
        first=("2026-10-05", "later"), last="2027-11-04",
    ),
    Case(
        "send-thoughts", _days(7), "2026-10-28", MEETING,
        _meeting("status: held", "date: {early}", "recommendations:", "  - title: Tittel", "    done: {day}"),
        first=("2026-10-28", "soon"), last="2026-12-04",
    ),
    Case(
        "keep-in-touch", relativedelta(months=3), "2026-08-04", KARI, _person("strength: close", "met: {day}"),
        first=("2026-08-04", "later"), last="2027-11-04",
    ),
    Case(
        "drip", _days(42), "2026-09-23", KARI,
        {**_person("connected: true"), **_meeting("status: held", "date: {day}", CLOSED)},
        first=("2026-09-23", "later"), last="2027-01-03", options={"follow_ups": {"drip": "6 weeks"}},
    ),
    Case(
        "give-back", _days(30), "2026-10-05", KARI,
        _person("touches:", "  - on: {day}", "    by: them", "    got: [en bok, et navn]"),
        first=("2026-10-05", "later"), last="2027-05-03",
    ),
    Case(
        "milestone", _days(2), "2026-11-02", KARI, _person("milestones:", "  - on: {day}", "    what: ny jobb"),
        last="2026-12-02",
    ),
    Case("birthday", _days(0), "2026-11-04", KARI, _person("birthday: 1980-{md}"), last="2026-11-11"),
    Case(
        "plan-invite", _days(0), "2026-11-04", PLAN, {PLAN: "from: {day}\nto: {end}\npeople: kari-berg"},
        first=("2026-11-04", "today"), last="2026-11-30", leaves_nothing=True,
    ),
    Case(
        "rhythm", _days(60), "2026-09-05", ME, _meeting("status: held", "date: {day}"),
        first=("2026-11-04", "today"), towards=None,
    ),
)  # fmt: skip
BY_RULE = {case.rule: case for case in CASES}
