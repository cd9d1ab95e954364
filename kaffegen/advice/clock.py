"""The times of day an invitation proposes (M22, M30), read as each language writes them: kl. 8, 12.30, halv ni, 8am."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.advice.invitation import Invitation, Span
from kaffegen.languages import table

_NUMBER = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(am|pm)?")
_HALF_DAY = re.compile(r"\s?([ap])\.?m\b", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2}(?:[.:]\d{2})?)-(\d{1,2}(?:[.:]\d{2})?)")
_SHORT_RANGE = re.compile(r"\s?[-–—]\s?")
_OPEN_END = re.compile(r"\s*(?:$|[^\s\w])")
HOUR = 60
DAY = 24 * HOUR
NOON = 12 * HOUR
FIRST_OF_DAY = 7  # "at 3" without more is in the afternoon
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, in minutes; `until` where it is a stretch. `is_loose`: it bounds what would do, and proposes none."""

    at: Span
    minutes: int
    until: int | None
    is_loose: bool


def clocks(invitation: Invitation) -> list[Clock]:
    """Give the times in order."""
    return list(_Reader(invitation).times())


class _Reader:
    """Goes through the words once; a time may be told by the one before it: kl. 10 eller 13."""

    def __init__(self, invitation: Invitation) -> None:
        self.invitation = invitation
        self.told = table(invitation.code, "advice")["clock"]
        self.texts = [word.text for word in invitation.words]

    def times(self) -> Iterator[Clock]:
        index, last = 0, -9
        while index < len(self.texts):
            found = self._time(index, follows=index - last in (1, 2))
            if found is None:
                index += 1
                continue
            yield found
            index, last = found.at.end, found.at.end - 1

    def _time(self, index: int, *, follows: bool) -> Clock | None:
        before = self.texts[index - 1] if index else ""
        is_told = before in self.told["at"]
        is_chained = follows and (index == 0 or before in self.told["joins"] or self._is_adjacent(index))
        if pair := _RANGE.fullmatch(self.texts[index]):
            first, second = (self._plain(part) for part in pair.groups())
            is_clear = is_told or is_chained or any(sign in pair.group() for sign in ":.")
            at = Span(index - is_told, index + 1)
            return Clock(at, self._in_day(index, first), self._in_day(index, second), is_loose=False) if is_clear else None
        end, minutes = self._minutes(index, is_told=is_told or is_chained)
        if minutes is None:
            return None
        until = self._end_of_stretch(index, end)
        if until is None:
            return Clock(Span(index - is_told, end), minutes, None, self._is_loose(index - is_told))
        return Clock(Span(index - is_told, until[0]), minutes, until[1], is_loose=False)

    def _end_of_stretch(self, index: int, end: int) -> tuple[int, int] | None:
        """Give the end of `10–12`, `fra 10 til 12`, `mellom 10 og 12`."""
        ahead = end
        if ahead < len(self.texts) and self.texts[ahead] in self.told["until"] and self._opens_stretch(index, ahead):
            ahead += 1
            if ahead < len(self.texts) and self.texts[ahead] in self.told["at"]:
                ahead += 1
        elif not (ahead < len(self.texts) and _SHORT_RANGE.fullmatch(self._between(ahead))):
            return None
        if ahead >= len(self.texts):
            return None
        after, minutes = self._minutes(ahead, is_told=True)
        return None if minutes is None else (after, minutes)

    def _opens_stretch(self, index: int, join: int) -> bool:
        """Tell whether the joining word ends a stretch: `til` always, `og` after `mellom` only."""
        before = self.texts[max(0, index - 2) : index]
        return self.texts[join] not in self.told["joins"] or any(word in self.told["between"] for word in before)

    def _minutes(self, index: int, *, is_told: bool) -> tuple[int, int | None]:
        """Give where the time that begins at a word ends, and its minutes; None when it is no time."""
        text = self.texts[index]
        for half, minutes in self.told["halves"].items():
            end = index + len(half.split())
            if text == half.split()[0] and self.texts[index:end] == half.split() and (hour := self._hour(end)):
                return end + 1, self._in_day(index, hour * HOUR + minutes)
        if text in self.told["hours"]:
            is_time = self._is_clock(index, is_told=is_told, minute=None)
            return index + 1, self._in_day(index, self._hour(index) * HOUR) if is_time else None
        found = _NUMBER.fullmatch(text)
        if found is None:
            return index + 1, None
        hours, minute, half_day = int(found.group(1)), found.group(2), found.group(3)
        end, half_day = (index + 1, half_day) if half_day else self._half_day(index)
        is_time = bool(half_day) or self._is_clock(index, is_told=is_told, minute=minute)
        if not is_time or hours > DAY // HOUR or int(minute or 0) >= HOUR:
            return end, None
        minutes = hours * HOUR + int(minute or 0)
        if half_day:
            return end, minutes % NOON + (NOON if half_day.startswith("p") else 0)
        return end, self._in_day(index, minutes)

    def _half_day(self, index: int) -> tuple[int, str]:
        """Give what follows a number as `am`, `p.m.`, and where that ends."""
        found = _HALF_DAY.match(self.invitation.shown, self.invitation.words[index].end)
        if found is None:
            return index + 1, ""
        end = index + 1
        while end < len(self.texts) and self.invitation.words[end].start < found.end():
            end += 1
        return end, found.group(1).lower()

    def _is_clock(self, index: int, *, is_told: bool, minute: str | None) -> bool:
        if self._next_is(index, "marks"):
            return True
        if minute is not None:  # 8.12 is a day, 8:12 and 8.30 are not
            return is_told or ":" in self.texts[index] or int(minute) > MONTHS or minute == "00"
        return is_told and (self.told["at_is_enough"] or self._is_free(index))

    def _is_free(self, index: int) -> bool:
        """Tell whether a number counts nothing: `at 12 or 1`, and not `at 12 firms`."""
        end = self.invitation.words[index].end
        if _OPEN_END.match(self.invitation.shown, end) or index + 1 >= len(self.texts):
            return True
        return self.texts[index + 1] in self.told["free"]

    def _hour(self, index: int) -> int:
        """Give the hour that a word or number names, 0 when it names none."""
        text = self.texts[index] if index < len(self.texts) else ""
        if text in self.told["hours"]:
            return int(self.told["hours"].index(text)) + 1
        return int(text) if _NUMBER.fullmatch(text) and text.isdigit() and int(text) <= MONTHS else 0

    def _next_is(self, index: int, name: str) -> bool:
        return index + 1 < len(self.texts) and self.texts[index + 1] in self.told[name]

    def _plain(self, text: str) -> int:
        hours, _, minutes = text.replace(".", ":").partition(":")
        return int(hours) * HOUR + int(minutes or 0)

    def _in_day(self, index: int, minutes: int) -> int:
        """Give the minutes in a day of 24 hours: `at 3` is in the afternoon, so is `kl. 8` with `kveld` after it."""
        if minutes < FIRST_OF_DAY * HOUR:
            return minutes + NOON
        is_evening = any(word in self.told["evening"] for word in self.texts[index : index + 5])
        return minutes + NOON if is_evening and minutes < NOON else minutes

    def _is_adjacent(self, index: int) -> bool:
        return bool(index) and self._between(index).strip() in (",", "/", "&")

    def _between(self, index: int) -> str:
        words = self.invitation.words
        return self.invitation.shown[words[index - 1].end : words[index].start]

    def _is_loose(self, first: int) -> bool:
        """Tell whether the time is only a bound, or ruled out: `etter kl. 15`, `ikke kl. 12`."""
        start = self.invitation.sentence_of(first).first
        before = self.texts[max(start, first - 3) : first]
        return any(word in self.told["bounds"] for word in before[-1:]) or any(word in self.told["not"] for word in before)
