"""The calendar's page: which months, what stands on a day, how a reader without a grid finds it (M06, M60)."""

import datetime as dt
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kaffegen.pages import View
from kaffegen.pages.calendar import months_of, pages
from kaffegen.pipeline import outlook_from, published
from kaffegen.settings import Settings
from kaffegen.workdays import Workdays, holiday_names
from tests.insights.small import TODAY, known_of, people

COUNTRIES = {"nb": "NO", "da": "DK", "en": "GB"}
VOID = ("br", "hr", "img", "input", "link", "meta")


class Read(HTMLParser):
    """What is on the page: the cells of the grids by day, the days of the lists, headings and links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: dict[str, str] = {}
        self.listed: dict[str, str] = {}
        self.weeks: list[str] = []
        self.marked: list[str] = []
        self.links: list[str] = []
        self.heads: list[str] = []
        self.captions: list[str] = []
        self._path: list[tuple[str, dict[str, str]]] = []
        self._day = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element."""
        given = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._path.append((tag, given))
        if tag == "time":
            self._day = given["datetime"]
            (self.cells if self._in("table") else self.listed).setdefault(self._day, "")
            if any("aria-current" in a for _, a in self._path):
                self.marked.append(self._day)
        if tag == "a":
            self.links.append(given["href"])

    def handle_endtag(self, tag: str) -> None:
        """Leave an element; a cell ends its day."""
        assert self._path.pop()[0] == tag
        if tag in ("td", "table", "section"):
            self._day = ""

    def handle_data(self, text: str) -> None:
        """Note a text where it stands."""
        words = " ".join(text.split())
        here = self._path[-1] if self._path else ("", {})
        if not words:
            return
        if self._in("caption"):
            self.captions.append(words)
        elif here[1].get("scope") == "row":
            self.weeks.append(words)
        elif here[1].get("scope") == "col":
            self.heads.append(words)
        elif self._day and here[0] != "time":
            found = self.cells if self._in("table") else self.listed
            found[self._day] = f"{found[self._day]} {words}".strip()

    def _in(self, tag: str) -> bool:
        return any(found == tag for found, _ in self._path)


def view_of(files: dict[str, str], today: str = TODAY, code: str = "nb", *, served: bool = False) -> View:
    known = known_of(files, today)
    away = [(away.first, away.last) for away in known.journal.me.away]
    settings = Settings(language=code, country=COUNTRIES[code])
    known = known._replace(settings=settings, workdays=Workdays(settings.country, away))
    seen = outlook_from(known)
    return View(seen, Path("/x")) if served else View(published(seen))


def read(files: dict[str, str], today: str = TODAY, code: str = "nb", *, served: bool = False) -> Read:
    (page,) = pages(view_of(files, today, code, served=served))
    assert page.in_nav
    return Read(page.html(lambda src: f"/{src}"))


def meeting(day: str, *lines: str) -> dict[str, str]:
    return {f"meetings/{day.replace(':', '')}.md": "\n".join(["contact: kari", f"date: {day}", *lines])}


@pytest.mark.parametrize(
    ("today", "days", "expected"),
    [
        ("2026-11-18", [], ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02"]),
        ("2026-11-18", ["2027-02-28"], ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02"]),
        (
            "2026-11-18",
            ["2027-04-01"],
            [*("2026-10", "2026-11", "2026-12"), "2027-01", "2027-02", "2027-03", "2027-04"],
        ),
        ("2026-11-18", ["2027-06-01"], ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02"]),
        ("2026-12-31", [], ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03"]),
        ("2027-01-01", [], ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04"]),
        ("2028-02-29", [], ["2028-01", "2028-02", "2028-03", "2028-04", "2028-05"]),
        ("1900-01-01", [], ["1899-12", "1900-01", "1900-02", "1900-03", "1900-04"]),
        ("2100-12-31", [], ["2100-11", "2100-12", "2101-01", "2101-02", "2101-03"]),
    ],
)
def test_the_months_that_are_shown(today: str, days: list[str], expected: list[str]) -> None:
    files = people("Kari Berg") | {path: text for day in days for path, text in meeting(day).items()}
    quiet = {"me.md": "name: Siri\nskip: [plan, rhythm]", "contacts/kari.md": "name: Kari Berg\nstatus: archived"}
    assert [str(month.first)[:7] for month in months_of(view_of(files | quiet, today))] == expected


def test_every_day_of_a_month_is_there_once_and_none_of_another() -> None:
    found = read({}, "2028-02-29")
    days = [dt.date(2028, 1, 1) + dt.timedelta(days=n) for n in range(152)]
    assert list(found.cells) == [str(day) for day in days]
    assert found.marked == ["2028-02-29", "2028-02-29"]  # in the grid and in the list


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2021-01-15", ["49", "50", "51", "52", "53", "53", "1", "2", "3", "4"]),
        ("2027-01-01", ["49", "50", "51", "52", "53", "53", "1", "2", "3", "4"]),
        ("2024-12-31", ["44", "45", "46", "47", "48", "48", "49", "50", "51", "52", "1"]),
    ],
)
def test_weeks_are_numbered_as_iso_8601_says(today: str, expected: list[str]) -> None:
    assert read({}, today).weeks[: len(expected)] == expected


@pytest.mark.parametrize(
    ("code", "heads", "holiday"),
    [
        ("nb", "Uke Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag", "Første juledag"),
        ("da", "Uge Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag", "Juledag"),
        ("en", "Week Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "Christmas Day"),
    ],
)
def test_a_week_begins_on_monday_in_every_language(code: str, heads: str, holiday: str) -> None:
    found = read({}, code=code)
    assert found.heads[:8] == heads.split()
    assert found.captions[1] == "November 2026"
    assert found.cells["2026-12-25"] == found.listed["2026-12-25"] == holiday


def test_holidays_are_in_the_countrys_own_language_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("LANGUAGE", "en_US")
    assert holiday_names("DK", 2026)[dt.date(2026, 12, 26)] == "Anden juledag"
    assert holiday_names("XX", 2026) == {}


def test_a_meeting_stands_on_its_day_with_its_time_and_leads_to_its_note() -> None:
    files = (
        people("Kari Berg")
        | meeting("2026-11-24T13:00")
        | meeting("2026-11-24T09:30")
        | meeting("2026-10-01", "went: well")
    )
    found = read(files)
    assert found.cells["2026-11-24"].startswith("09.30 Kaffe med Kari Berg 13.00 Kaffe med Kari Berg")
    assert found.listed["2026-11-24"] == found.cells["2026-11-24"]
    assert found.cells["2026-10-01"].startswith("Kaffe med Kari Berg")
    assert found.links.count("/meetings/2026-11-24T1300.md") == 2


@pytest.mark.parametrize("status", ["cancelled", "declined", "unanswered", "idea"])
def test_what_will_not_be_is_not_shown(status: str) -> None:
    found = read(people("Kari Berg") | meeting("2026-11-24", f"status: {status}"))
    assert "Kaffe med" not in found.cells["2026-11-24"]


def test_what_is_due_is_counted_on_its_day_and_what_waits_on_today() -> None:
    steps = "\n".join(f"  - {{what: ting {number}, due: 2026-12-01}}" for number in range(5))
    files = people("Kari Berg") | {
        "meetings/a.md": "contact: kari\ndate: 2026-11-16\nwent: well\nmemo: true\nskip: [connect]\n"
        f"next_steps:\n{steps}",
    }
    found = read(files)
    assert found.cells["2026-12-01"].startswith("5 ting å gjøre Du lovet Kari Berg: ting 0")
    assert found.cells["2026-12-01"].endswith("ting 2 og 2 til")
    assert found.cells["2026-11-18"].startswith("2 ting å gjøre Takk Kari Berg")
    assert found.listed["2026-11-18"] == f"I dag {found.cells['2026-11-18']}"
    assert "/follow-ups.md" in found.links


def test_what_is_put_off_comes_when_it_was_put_off_to() -> None:
    files = people("Kari Berg") | meeting("2026-11-16", "went: well", "next_steps: none", "snooze: {thank: 2026-12-07}")
    assert "Takk Kari Berg" in read(files).cells["2026-12-07"]


def test_days_away_are_marked_and_told_once_in_the_list() -> None:
    found = read({"me.md": "name: Siri\naway: [{from: 2026-12-28, to: 2027-01-03}]\nskip: [plan, rhythm]"})
    away = [day for day, words in found.cells.items() if "Borte" in words]
    assert (away[0], away[-1], len(away)) == ("2026-12-28", "2027-01-03", 7)
    told = {day: words for day, words in found.listed.items() if "Borte" in words}
    assert told == {
        "2026-12-28": "Borte til og med 3. januar 2027",
        "2027-01-01": "Første nyttårsdag Borte til og med 3. januar 2027",
    }


def test_both_files_can_be_had() -> None:
    found = read({})
    assert [link for link in found.links if link.endswith(".ics")] == ["/calendar.ics", "/follow-ups.ics"]


def test_a_name_is_never_markup() -> None:
    found = read({"contacts/kari.md": 'name: "<b onclick=x>Kari</b>"'} | meeting("2026-11-24T10:00"))
    assert "<b onclick=x>Kari</b>" in found.cells["2026-11-24"]


def test_a_private_meeting_is_there_when_served_alone() -> None:
    files = people("Kari Berg") | meeting("2026-11-24", "private: true")
    assert "Kaffe med" not in read(files).cells["2026-11-24"]
    assert "Kaffe med Kari Berg Bare for deg" in read(files, served=True).cells["2026-11-24"]


def test_the_page_stays_small_though_each_working_day_is_full() -> None:
    days = [dt.date(2026, 10, 1) + dt.timedelta(days=number) for number in range(240)]
    files = people("Kari Berg")
    for day in (day for day in days if day.weekday() < 5):
        status = "held" if str(day) < TODAY else "scheduled"
        for hour in range(8, 16):
            files |= meeting(f"{day}T{hour:02}:00", f"status: {status}")
    (page,) = pages(view_of(files))
    html = page.html(lambda src: f"/{src}")
    assert len(html.encode()) < 170_000  # what the theme adds is less than 20 kB
    assert Read(html).cells["2027-05-10"].startswith("08.00 Kaffe med Kari Berg og 7 til 8 ting å gjøre")
