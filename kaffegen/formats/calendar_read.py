"""A calendar of another program (.ics) read: its events in the journal's own time, each repeat as one."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kaffegen.formats.calendar_lines import Block, Calendar, Property, calendar_of
from kaffegen.formats.calendar_repeats import cost, days_of, rule_of
from kaffegen.formats.record import Given
from kaffegen.formats.texts import one_line
from kaffegen.problems import Place, Problem, Severity
from kaffegen.workdays import zone

YEARS = range(1900, 2101)
MOST = 60  # repeats of one event in the window: more is a standing date, and no coffee
MOST_EVENTS = 20_000
MOST_DAYS = 1_000_000  # to look at for all that repeats: some seconds
LONGEST = 300  # letters of a title or a place
_WHEN = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})[0-9]{0,2}(Z?))?")
_LENGTH = re.compile(
    r"\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:[0-9]{1,7}S)?)?"
)
_WEB = re.compile(r"https?://[^\s<>\"\\^`{}|]+", re.IGNORECASE)
_ONLINE = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE")


class Person(NamedTuple):
    """Somebody who was asked to an event, as the calendar has them."""

    mail: str
    name: str
    has_declined: bool = False


class Event(NamedTuple):
    """Something in a calendar. `time` and `minutes` are None for a whole day; `key` is the same from file to file."""

    key: str
    day: dt.date
    time: dt.time | None
    minutes: int | None
    title: str
    place: str
    online: str
    people: tuple[Person, ...]
    is_cancelled: bool
    is_yearly: bool  # a whole day that comes back each year: a birthday
    line: int


class Window(NamedTuple):
    """The days of which events are read, and the time zone of the journal; None for the machine's."""

    first: dt.date
    last: dt.date
    zone: dt.tzinfo | None = None


class Read(NamedTuple):
    """The events in the window in the order of their days, and what could not be read."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...]


class _Start(NamedTuple):
    """When an event begins, on the clock of its own zone (None: whatever zone one is in)."""

    day: dt.date
    time: dt.time | None
    zone: dt.tzinfo | None


def is_calendar(content: bytes) -> bool:
    """Tell whether that is a calendar, by what it holds."""
    return b"BEGIN:VCALENDAR" in content[:4096].replace(b"\0", b"").upper()


def events_of(given: Given, window: Window) -> Read:
    """Give the events of a file; what is wrong in it is a problem with its line, and nothing raises."""
    reading = _Reading(given.file, calendar_of(given.content), window)
    events = list(reading.events())
    return Read(
        tuple(sorted(events, key=lambda each: (each.day, each.time or dt.time.min, each.key))), tuple(reading.problems)
    )


class _Reading:
    def __init__(self, file: str, calendar: Calendar, window: Window) -> None:
        self.file, self.calendar, self.window = file, calendar, window
        self.problems: list[Problem] = []
        self._unknown: set[str] = set()
        self._left = MOST_DAYS

    def events(self) -> Iterator[Event]:
        """Give each event, and each repeat of one, that lies in the window."""
        blocks = self.calendar.blocks[:MOST_EVENTS]
        if len(blocks) < len(self.calendar.blocks):
            self._say("K354", self.calendar.blocks[MOST_EVENTS].line, n=str(MOST_EVENTS))
        apart = {(_uid(each), day) for each in blocks if (day := self._replaced(each))}
        for block in blocks:
            for line in block.unread:
                self._say("K350", line)
            start = self._start(block.first("DTSTART"))
            if start is None or not block.is_ended:
                self._say("K351", block.line)
                continue
            for day in self._days(block, start, apart):
                event = self._event(block, start, day)
                if event and self.window.first <= event.day <= self.window.last:
                    yield event

    def _replaced(self, block: Block) -> dt.date | None:
        """Give the day of the repeat that an event is in the stead of."""
        start = self._start(block.first("RECURRENCE-ID"))
        return start.day if start else None

    def _days(self, block: Block, start: _Start, apart: set[tuple[str, dt.date]]) -> Iterable[dt.date]:
        """Give the days on which an event begins, in its own zone."""
        written = block.first("RRULE")
        if written is None or self._replaced(block):
            return [start.day]
        rule = rule_of(written.value)
        a_day = dt.timedelta(days=1)
        first, last = self.window.first - a_day, self.window.last + a_day
        if rule is not None:
            self._left -= cost(rule, start.day, first, last)
        if rule is None or self._left < 0:
            self._say("K352", written.line, text=one_line(written.value)[:80])
            return [start.day]
        out = {day for each in block.all("EXDATE") for day in self._listed(each)}
        more = {day for each in block.all("RDATE") for day in self._listed(each)}
        found = {*days_of(rule, start.day, first, last), *more} - out
        days = sorted(day for day in found if (_uid(block), day) not in apart)
        if len(days) > MOST:
            self._say("K353", written.line, n=str(MOST), severity=Severity.WARNING)
        return days[:MOST]

    def _listed(self, given: Property) -> Iterator[dt.date]:
        for written in given.value.split(",")[:MOST_EVENTS]:
            start = self._start(given._replace(value=written.partition("/")[0]))
            if start:
                yield start.day

    def _start(self, given: Property | None) -> _Start | None:
        found = _WHEN.match(given.value.strip()) if given else None
        if given is None or found is None:
            return None
        year, month, day, hour, minute, utc = found.groups()
        try:
            date = dt.date(int(year), int(month), int(day))
            time = dt.time(int(hour), int(minute)) if hour else None
        except ValueError:
            return None
        if date.year not in YEARS:
            return None
        return _Start(date, time, dt.UTC if utc else self._zone(given))

    def _zone(self, given: Property) -> dt.tzinfo | None:
        """Give the zone that a time is in: by its name, Windows' name, or the place that the file says."""
        name = given.parameters.get("TZID", "").strip().strip('"')
        if not name:
            return None
        tail = "/".join(name.split("/")[-2:])
        places = (name, WINDOWS_TO_OLSON.get(name, ""), self.calendar.zones.get(name, ""), tail)
        found = next((tz for place in places if place and len(place) < LONGEST and (tz := zone(place))), None)
        if found is None and name not in self._unknown:
            self._unknown.add(name)
            self._say("K355", given.line, text=one_line(name)[:80], severity=Severity.WARNING)
        return found

    def _event(self, block: Block, start: _Start, day: dt.date) -> Event | None:
        title, place = (_text(block.first(name)) for name in ("SUMMARY", "LOCATION"))
        here = self._here(day, start.time, start.zone)
        status = block.first("STATUS")
        replaced, is_repeated = self._replaced(block), block.first("RRULE") is not None
        web = _WEB.search(place)
        online = web.group() if web else next((_web(each) for each in block.all(*_ONLINE) if _web(each)), "")
        uid = _uid(block) or one_line(f"{title} {day}")
        return Event(
            key=f"{uid}/{replaced or day}" if replaced or is_repeated else uid,
            day=here.date(),
            time=here.time() if start.time else None,
            minutes=self._minutes(block, start),
            title=title,
            place="" if web else place,
            online=online.rstrip(".,;)"),
            people=tuple(_people(block)),
            is_cancelled=self.calendar.is_cancelling
            or (status is not None and status.value.strip().upper() == "CANCELLED"),
            is_yearly=start.time is None
            and is_repeated
            and "YEARLY" in (block.first("RRULE") or status or block.properties[0]).value.upper(),
            line=block.line,
        )

    def _here(self, day: dt.date, time: dt.time | None, zone: dt.tzinfo | None) -> dt.datetime:
        """Give a time on the journal's clock; one that no zone is said for, and a whole day, stays as it is."""
        moment = dt.datetime.combine(day, time or dt.time.min)
        if time is None or zone is None:
            return moment
        return moment.replace(tzinfo=zone).astimezone(self.window.zone).replace(tzinfo=None)

    def _minutes(self, block: Block, start: _Start) -> int | None:
        """Give how long it takes; None for whole days, and for what ends before it begins."""
        if start.time is None:
            return None
        begins = self._here(start.day, start.time, start.zone)
        end = self._start(block.first("DTEND"))
        written = block.first("DURATION")
        length = _LENGTH.fullmatch(written.value.strip()) if written else None
        minutes = 0
        if end and end.time:
            minutes = int((self._here(end.day, end.time, end.zone) - begins).total_seconds() // 60)
        elif length:
            weeks, days, hours, rest = (int(part or 0) for part in length.groups())
            minutes = ((weeks * 7 + days) * 24 + hours) * 60 + rest
        return minutes if 0 < minutes < 24 * 60 else None

    def _say(self, code: str, line: int, *, severity: Severity = Severity.ERROR, **words: str) -> None:
        self.problems.append(Problem(Place(self.file, line), code, severity, words))


def _uid(block: Block) -> str:
    found = block.first("UID")
    return one_line(found.value)[:LONGEST] if found else ""


def _text(given: Property | None) -> str:
    return one_line(given.text)[:LONGEST].strip() if given else ""


def _web(given: Property) -> str:
    found = _WEB.search(given.text)
    return found.group()[:LONGEST] if found else ""


def _people(block: Block) -> Iterator[Person]:
    for given in block.all("ORGANIZER", "ATTENDEE"):
        address = unquote(given.value.strip())
        mail = address[7:] if address[:7].lower() == "mailto:" else given.parameters.get("EMAIL", "")
        name = one_line(given.parameters.get("CN", ""))[:LONGEST]
        declined = given.parameters.get("PARTSTAT", "").upper() == "DECLINED"
        yield Person(one_line(mail)[:LONGEST], name, declined)
