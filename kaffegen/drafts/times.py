"""When to meet, and how a day is said: two proposals outside the rushes (M22, M30)."""

import datetime as dt
from collections.abc import Collection

from kaffegen.languages import Language
from kaffegen.model import Known

DAY = dt.timedelta(days=1)
CHRISTMAS = (12, 23)  # from that day on nobody thinks of coffee meetings until the new year
PROPOSED = ((7 * DAY, dt.time(14)), (10 * DAY, dt.time(9, 30)))  # how far ahead, and at what time of the day


def proposals(known: Known, taken: Collection[dt.date], language: Language) -> tuple[str, str]:
    """Give two working days with a time, about a week and ten days ahead, that are not `taken`."""
    said: list[str] = []
    earliest = known.today
    for ahead, time in PROPOSED:
        day = known.workdays.on_or_after(max(known.today + ahead, earliest))
        while day in taken or (day.month, day.day) >= CHRISTMAS:
            day = known.workdays.on_or_after(day + DAY)
        earliest = day + DAY
        key = "draft.time.full" if time.minute == 0 else "draft.time.part"
        hour = language.say(key, hour=time.hour, minute=time.minute)
        said.append(f"{language.weekday(day)} {hour}")
    return said[0], said[1]


def said_of(day: dt.date | None, today: dt.date, language: Language) -> str:
    """Give a past day as it stands in a sentence: "i dag", "i går", "12. november"; empty for no day.

    A day to come is said as today: the thanks are drafted before one goes (M37), and sent on the day (M60).
    """
    if day is None:
        return ""
    if day >= today:
        return language.say("draft.when.today")
    if day == today - DAY:
        return language.say("draft.when.yesterday")
    return language.say("draft.when.day", day=language.on(day, today))
