"""Calendars as other programs write them, of invented people; and hostile ones."""

import datetime as dt
from zoneinfo import ZoneInfo

from kaffegen.formats.calendar_read import Read, Window, events_of
from kaffegen.formats.record import Given

OSLO = ZoneInfo("Europe/Oslo")
WINDOW = Window(dt.date(2025, 11, 18), dt.date(2027, 11, 18), OSLO)
GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-TIMEZONE:Europe/Oslo
BEGIN:VEVENT
DTSTART:20261120T120000Z
DTEND:20261120T130000Z
DTSTAMP:20261101T080000Z
ORGANIZER;CN=siri@example.org:mailto:siri@example.org
UID:abc123@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Kari Be
 rg;X-NUM-GUESTS=0:mailto:Kari@example.org
LOCATION:Kanelhuset\\, Storgata 1
SUMMARY:Kaffe \\; prat
X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""
OUTLOOK = """BEGIN:VCALENDAR\r
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r
VERSION:2.0\r
METHOD:REQUEST\r
BEGIN:VTIMEZONE\r
TZID:Romance Standard Time\r
BEGIN:STANDARD\r
DTSTART:16011028T030000\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
ATTENDEE;CN="Berg, Kari";RSVP=TRUE:MAILTO:kari@example.org\r
DTEND;TZID="Romance Standard Time":20261102T110000\r
DTSTART;TZID="Romance Standard Time":20261102T100000\r
LOCATION:Microsoft Teams-møte\r
SUMMARY;LANGUAGE=nb:Kaffe med Kari\r
UID:040000008200E00074C5B7101A82E008\r
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.org/l/meetup\r
BEGIN:VALARM\r
TRIGGER:-PT15M\r
UID:other\r
DESCRIPTION:Reminder\r
END:VALARM\r
END:VEVENT\r
END:VCALENDAR\r
"""
ICLOUD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Apple Inc.//macOS 15.1//EN
BEGIN:VEVENT
UID:5F1E
DTSTART;TZID=Europe/Oslo:20261103T090000
DURATION:PT45M
SUMMARY:Ola Dahl – frokost
LOCATION:https://zoom.example.org/j/1
URL:https://example.org/
END:VEVENT
BEGIN:VEVENT
UID:5F1F
DTSTART;VALUE=DATE:20261104
DTEND;VALUE=DATE:20261105
SUMMARY:Kari Berg fyller år
RRULE:FREQ=YEARLY
END:VEVENT
END:VCALENDAR
"""


def calendar(*events: str) -> str:
    """Give a calendar with events of these lines each."""
    inner = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{inner}END:VCALENDAR\n"


def read(text: str | bytes, window: Window = WINDOW) -> Read:
    """Give what is read of a calendar."""
    return events_of(Given("k.ics", text if isinstance(text, bytes) else text.encode()), window)


def days_in(text: str, window: Window = WINDOW) -> list[str]:
    """Give the days of all events."""
    return [str(event.day) for event in read(text, window).events]
