"""An invitation proposes a couple of times and places to choose from (M22)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kaffegen.advice.clock import clocks
from kaffegen.advice.invitation import Invitation
from kaffegen.advice.phrases import is_among
from kaffegen.problems import Problem

ENOUGH = 2
PLACES = 2
NEAR = 4  # words between a month and its days: 24. eller 25. mai
NO_PLACES = ("weekdays", "months", "no_places")
_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?")
_NUMERIC = re.compile(r"([0-3]?\d)[./]([01]?\d)(?:[./]\d{2,4})?|\d{4}-[01]\d-[0-3]\d")
_DAYS = re.compile(r"([0-3]?\d)-([0-3]?\d)")
_BOOKING = re.compile(r"calendly|cal\.com|doodle|bookings|koalendar|zcal|savvycal|appointments", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proposals:
    """How many times and places there are to choose from."""

    times: int
    places: int

    @property
    def count(self) -> int:
        """Give how many that are together."""
        return self.times + self.places


def advice(invitation: Invitation) -> Iterator[Problem]:
    """Yield a remark when there is nothing to choose from."""
    if proposals(invitation).count < ENOUGH:
        yield invitation.remark("K407", "M22")


def proposals(invitation: Invitation) -> Proposals:
    """Count the times and places that are proposed: two days, two times of a day, a day and a place."""
    if any(_BOOKING.search(line) for _, line in invitation.lines):
        return Proposals(ENOUGH, 0)
    days = _matching(invitation, "weekdays")
    dates = set(_dates(invitation))
    periods = [at.first for at in invitation.found("periods")]
    hours = [clock for clock in clocks(invitation) if not clock.is_loose]
    parts = [at.first for at in invitation.found("parts_of_day")]
    kinds = (
        len({invitation.words[i].text for i in days}),
        len(dates),
        len(periods),
        len({clock.minutes for clock in hours}) + sum(clock.until is not None for clock in hours),
        len(parts),
    )
    times = max(kinds)
    when = [*days, *periods, *(clock.at.first for clock in hours), *parts]
    is_choice = invitation.has("several") or any(_has_choice(invitation, i) for i in when)
    return Proposals(max(times, ENOUGH) if times and is_choice else times, min(_places(invitation), PLACES))


def _matching(invitation: Invitation, name: str) -> list[int]:
    return [i for i, word in enumerate(invitation.words) if is_among(invitation.code, name, word.text)]


def _dates(invitation: Invitation) -> Iterator[str]:
    """Give the days of a month: 24. november, 24/11, den 24., 2026-11-24, November 24th."""
    months = _matching(invitation, "months")
    weekdays = set(_matching(invitation, "weekdays"))
    timed = {i for clock in clocks(invitation) for i in range(*clock.at)}
    for i, word in enumerate(invitation.words):
        if i in timed:
            continue
        before = invitation.words[i - 1].text if i else ""
        is_near_month = any(abs(month - i) <= NEAR for month in months)
        if _NUMERIC.fullmatch(word.text):
            yield word.text
        elif is_near_month and (days := _DAYS.fullmatch(word.text)):
            yield from days.groups()
        elif _DAY.fullmatch(word.text) and (
            i - 1 in weekdays or is_near_month or is_among(invitation.code, "date_leads", before)
        ):
            yield word.text


def _has_choice(invitation: Invitation, word: int) -> bool:
    """Tell whether the sentence goes on with `eller` after the time."""
    sentence = invitation.sentence_of(word)
    return any(is_among(invitation.code, "choice", w.text) for w in invitation.words[word : sentence.end])


def _places(invitation: Invitation) -> int:
    named = {invitation.words[i].text for i in _named_places(invitation)}
    kinds = {invitation.words[at.end - 1].text for at in invitation.found("places")}
    return len(named | kinds) + invitation.has("come") + invitation.has("video")


def _named_places(invitation: Invitation) -> Iterator[int]:
    """Give the words that name a place to meet: after `på`, with a capital, where one speaks of meeting."""
    meeting = [invitation.sentence_of(i) for i in _matching(invitation, "meeting")]
    for i in _matching(invitation, "place_leads"):
        if i + 1 >= len(invitation.words) or invitation.sentence_of(i) not in meeting:
            continue
        word = invitation.words[i + 1]
        is_elsewhere = any(is_among(invitation.code, name, word.text) for name in NO_PLACES)
        if word.is_capital and not is_elsewhere:
            yield i + 1
