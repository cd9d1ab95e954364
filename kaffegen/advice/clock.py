"""The times of day an invitation proposes (M22, M30), read as each language writes them: kl. 8, 12.30, halv ni, 8am."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.advice.invitation import Invitation, Span
from kaffegen.advice.phrases import is_among
from kaffegen.languages import table

_NUMBER = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(am|pm)?")
_HALF_DAY = re.compile(r"\s?([ap])\.?m\b", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2}(?:[.:]\d{2})?)-(\d{1,2}(?:[.:]\d{2})?)")
_HOUR = re.compile(r"\d{1,2}")
_DASH = re.compile(r"\s?[-–—]\s?")
_OPEN_END = re.compile(r"\s*(?:$|[^\s\w])")
HOUR = 60
DAY = 24 * HOUR
NOON = 12 * HOUR
FIRST_OF_DAY = 7  # "at 3" without more is in the afternoon
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, in minutes; `until` where it is a stretch. A loose one only bounds what would do."""

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
        is_told = self._is(index - 1, "at")
        is_next = self._is(index - 1, "joins") or self._between(index).strip() in (",", "/", "&")
        is_chained = follows and is_next and not self._is_day(index)
        start = index - is_told
        if pair := _RANGE.fullmatch(self.texts[index]):
            is_clear = is_told or is_chained or any(sign in pair.group() for sign in ":.")
            first, second = (self._in_day(index, _minutes(part)) for part in pair.groups())
            return Clock(Span(start, index + 1), first, second, is_loose=False) if is_clear else None
        end, minutes = self._read(index, is_told=is_told or is_chained or self._begins_stretch(index))
        if minutes is None:
            return None
        after, until = self._end_of_stretch(index, end)
        return Clock(Span(start, after), minutes, until, until is None and self._is_loose(start))

    def _is_day(self, index: int) -> bool:
        """Tell whether a month follows: `kl. 14 eller 7. mai`."""
        return index + 1 < len(self.texts) and is_among(self.invitation.code, "months", self.texts[index + 1])

    def _begins_stretch(self, index: int) -> bool:
        """Tell whether the number is told to be a time by what comes after it: `12–1pm`, `mellom 10 og 12`."""
        if self._is_dash(index + 1):
            return self._read(index + 1, is_told=False)[1] is not None
        if not (self._is(index - 1, "between") and self._is(index + 1, "joins") and index + 2 < len(self.texts)):
            return False
        return self._is_free(index + 2) or self._read(index + 2, is_told=False)[1] is not None

    def _end_of_stretch(self, index: int, end: int) -> tuple[int, int | None]:
        """Give the end of `10–12`, `fra 10 til 12`, `mellom 10 og 12`; of a single time, the word after it."""
        ahead = end
        if self._is(end, "until") and (not self._is(end, "joins") or self._is_after_between(index)):
            ahead = end + 1 + self._is(end + 1, "at")
        elif not self._is_dash(end):
            return end, None
        if ahead >= len(self.texts):
            return end, None
        after, minutes = self._read(ahead, is_told=True)
        return (end, None) if minutes is None else (after, minutes)

    def _is_after_between(self, index: int) -> bool:
        return any(self._is(before, "between") for before in (index - 1, index - 2))

    def _read(self, index: int, *, is_told: bool) -> tuple[int, int | None]:
        """Give where the time that begins at a word ends, and its minutes; None when it is no time."""
        text = self.texts[index]
        for half, minutes in self.told["halves"].items():
            end = index + len(half.split())
            if text == half.split()[0] and self.texts[index:end] == half.split() and (hour := self._hour(end)):
                return end + 1, self._in_day(index, hour * HOUR + minutes)
        found = _NUMBER.fullmatch(text)
        if found is None and text not in self.told["hours"]:
            return index + 1, None
        minute, half_day = (found.group(2), found.group(3)) if found else (None, None)
        end, half_day = (index + 1, half_day) if half_day else self._half_day(index)
        is_time = bool(half_day) or self._is_clock(index, is_told=is_told, minute=minute)
        minutes = _minutes(found.group(0).rstrip("apm")) if found else self._hour(index) * HOUR
        if not is_time or minutes > DAY or int(minute or 0) >= HOUR:
            return end, None
        if half_day:
            return end, minutes % NOON + (NOON if half_day.startswith("p") else 0)
        return end + self._is(end, "marks"), self._in_day(index, minutes)

    def _half_day(self, index: int) -> tuple[int, str]:
        """Give what follows a number as `am`, `p.m.`, and where that ends."""
        words = self.invitation.words
        found = _HALF_DAY.match(self.invitation.shown, words[index].end)
        end = index + 1
        while found and end < len(words) and words[end].start < found.end():
            end += 1
        return end, found.group(1).lower() if found else ""

    def _is_clock(self, index: int, *, is_told: bool, minute: str | None) -> bool:
        if self._is(index + 1, "marks"):
            return True
        if minute is None:
            return is_told and (self.told["at_is_enough"] or self._is_free(index))
        if is_told or ":" in self.texts[index]:
            return True
        return (int(minute) > MONTHS or minute == "00") and self._names_a_day(index)  # 8.12 is a day, 8.30 is not

    def _names_a_day(self, index: int) -> bool:
        sentence = self.invitation.sentence_of(index)
        texts = self.texts[sentence.first : sentence.end]
        return any(is_among(self.invitation.code, name, text) for name in ("weekdays", "months") for text in texts)

    def _is_free(self, index: int) -> bool:
        """Tell whether a number counts nothing: `at 12 or 1`, and not `at 12 firms`."""
        end = self.invitation.words[index].end
        return _OPEN_END.match(self.invitation.shown, end) is not None or self._is(index + 1, "free")

    def _hour(self, index: int) -> int:
        """Give the hour that a word or number names, 0 when it names none."""
        text = self.texts[index] if index < len(self.texts) else ""
        if text in self.told["hours"]:
            return int(self.told["hours"].index(text)) + 1
        return int(text) if _HOUR.fullmatch(text) and int(text) <= MONTHS else 0

    def _in_day(self, index: int, minutes: int) -> int:
        """Give the minutes in a day of 24 hours: `at 3` is in the afternoon, so is `kl. 8` with `kveld` after it."""
        if minutes < FIRST_OF_DAY * HOUR:
            return minutes + NOON
        is_evening = any(self._is(near, "evening") for near in range(index - 2, index + 5))
        return minutes + NOON if is_evening and minutes < NOON else minutes

    def _is(self, index: int, name: str) -> bool:
        return 0 <= index < len(self.texts) and self.texts[index] in self.told[name]

    def _is_dash(self, index: int) -> bool:
        return index < len(self.texts) and _DASH.fullmatch(self._between(index)) is not None

    def _between(self, index: int) -> str:
        words = self.invitation.words
        return self.invitation.shown[words[index - 1].end : words[index].start] if index else ""

    def _is_loose(self, first: int) -> bool:
        """Tell whether the time is only a bound, or ruled out: `etter kl. 15`, `ikke kl. 12`."""
        start = self.invitation.sentence_of(first).first
        return self._is(first - 1, "bounds") or any(self._is(i, "not") for i in range(max(start, first - 3), first))


def _minutes(text: str) -> int:
    """Give the minutes since midnight of `8`, `8.30` or `8:30`."""
    hours, _, minutes = text.replace(".", ":").partition(":")
    return int(hours) * HOUR + int(minutes or 0)
