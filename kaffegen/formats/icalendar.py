"""A calendar as an .ics file (RFC 5545): what a telephone's calendar opens or subscribes to.

Written by ourselves: the icalendar library takes eleven seconds where this takes a quarter of one (10,000 entries, each
with a reminder), and lets control characters through that break other readers. The tests read all back with it.
"""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from kaffegen.formats.folding import BREAKS, escaped, folded

ONE_LINE = str.maketrans(dict.fromkeys(BREAKS, " "))
NOTHING = (  # a calendar must have a component (3.6); without entries this one says nothing
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip


class Entry(NamedTuple):
    """Something that stands in a calendar, as a VEVENT.

    Follow-ups are events too, and no VTODO: the calendars of iOS and Android, and Google's, show no to-dos of a file
    or a subscription.
    """

    key: tuple[str, ...]  # what makes it itself, from run to run
    start: dt.date | dt.datetime  # a day; a time with its zone; or a time without: the same on the clock everywhere
    summary: str
    length: dt.timedelta = dt.timedelta(days=1)
    description: str = ""
    location: str = ""
    status: Literal["CONFIRMED", "CANCELLED"] = "CONFIRMED"
    is_busy: bool = True
    reminders: tuple[dt.timedelta, ...] = ()  # from the start; before it where negative


def calendar_text(entries: Iterable[Entry], name: str, language: str, stamp: dt.date) -> str:
    """Give the whole file. The same entries on the same day (`stamp`) give the same text, in whatever order."""
    found = sorted(entries, key=lambda entry: (_moment(entry.start), entry.key, entry))
    seen: Counter[tuple[str, ...]] = Counter()
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//kaffegen//kaffegen//{language.upper()}",
        f"NAME:{escaped(name)}",  # RFC 7986; the next is what came before it, and is read more
        f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
    ]
    for entry in found:
        seen[entry.key] += 1
        lines += _event(entry, _uid(entry.key, seen[entry.key]), stamp)
    lines += (*(() if found else NOTHING), "END:VCALENDAR")
    return "".join([f"{folded(line)}\r\n" for line in lines])


def _event(entry: Entry, uid: str, stamp: dt.date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{_moment(stamp)}T000000Z"
    yield f"DTSTART{_value(entry.start)}"
    if (end := _end(entry)) is not None:
        yield f"DTEND{_value(end)}"
    summary = escaped(entry.summary.replace("\r\n", " ").translate(ONE_LINE))
    yield f"SUMMARY:{summary}"
    if entry.description:
        yield f"DESCRIPTION:{escaped(entry.description)}"
    if entry.location:
        yield f"LOCATION:{escaped(entry.location)}"
    yield f"STATUS:{entry.status}"
    yield f"TRANSP:{'OPAQUE' if entry.is_busy else 'TRANSPARENT'}"
    yield "CLASS:PRIVATE"  # those with whom one shares a calendar see that one is busy, not with whom
    for reminder in entry.reminders:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{summary}"
        yield f"TRIGGER:{_duration(reminder)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _end(entry: Entry) -> dt.date | None:
    """Give the first moment after it; None for what ends with the last of all days."""
    start = entry.start
    if isinstance(start, dt.datetime) and start.tzinfo:
        start = _in_utc(start)  # on the clock, an hour that is left out would end before it begins
    try:
        return start + entry.length
    except OverflowError:
        return None


def _value(start: dt.date | dt.datetime) -> str:
    """Give a day as a day, and a time in UTC, so that no zone has to be described; without a zone as it is."""
    return f":{_moment(start)}" if isinstance(start, dt.datetime) else f";VALUE=DATE:{_moment(start)}"


def _moment(start: dt.date | dt.datetime) -> str:
    if not isinstance(start, dt.datetime):
        return start.isoformat().replace("-", "")  # strftime writes the year 1 as "1"
    in_utc = _in_utc(start) if start.tzinfo else start
    written = in_utc.replace(tzinfo=None, microsecond=0).isoformat().replace("-", "").replace(":", "")
    return f"{written}Z" if start.tzinfo else written


def _in_utc(start: dt.datetime) -> dt.datetime:
    """Give a time in UTC: of an hour that comes twice the first, and one that is left out as if it were not."""
    try:
        return start.astimezone(dt.UTC)
    except OverflowError:  # in the first or last hours of all time
        return start


def _duration(length: dt.timedelta) -> str:
    """Give a length of time as RFC 5545 writes it: -P1D, PT9H, -PT1H30M."""
    minutes = abs(length) // dt.timedelta(minutes=1)
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    time = (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not minutes else "")
    day = f"{days}D" if days else ""
    return f"{'-' if length < dt.timedelta(0) else ''}P{day}{'T' if time else ''}{time}"


def _uid(key: tuple[str, ...], number: int) -> str:
    """Give an identity that stays, and tells no name; the second with the same key has another."""
    written = "\0".join(key if number == 1 else (*key, str(number)))
    return f"{hashlib.blake2b(written.encode('utf-8', 'replace'), digest_size=16).hexdigest()}@kaffegen"
