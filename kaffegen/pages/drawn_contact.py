"""The pictures of a person's page: those around them, and their last two years on one line (M08, M68, M69)."""

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from kaffegen.languages import Language
from kaffegen.model import Contact
from kaffegen.pages.drawn_network import face_of
from kaffegen.pages.page import Href
from kaffegen.pages.view import View
from kaffegen.pictures import LegendEntry, Picture, Said
from kaffegen.pictures.timeline import sample, timeline
from kaffegen.pictures.tree import Person, known_sample, tree

LEAST_OTHERS, LEAST_MARKS = 1, 2  # fewer marks are seen as soon in the words beside them
MOST_ABOVE, MOST_LED_TO, MOST_KNOWN = 2, 10, 6
TWO_YEARS = 730  # days
KINDS = ("meeting", "touch", "milestone")


class Happening(Protocol):
    """Something on a person's timeline."""

    @property
    def day(self) -> dt.date:
        """Give the day."""

    @property
    def kind(self) -> str:
        """Give what it was: `meeting`, `milestone`, else a touch."""


def around_them(
    view: View, contact: Contact, through: Sequence[Contact], led_to: Sequence[Contact], href: Href
) -> Picture | None:
    """Draw who led to somebody, whom they led to and whom they know; None where words say it as well."""
    knows = contact.knows or ()
    above = through[-MOST_ABOVE:]
    if len(above) + len(led_to) + len(knows) < LEAST_OTHERS:
        return None
    told = {contact.id, *[one.id for one in above], *[one.id for one in led_to]}
    known = [one for one in view.outlook.journal.all_of(knows) if one.id not in told] if knows else []
    if len(above) + len(led_to) + len(known) < LEAST_OTHERS:
        return None
    after, depth = len(above) + 1, len(above)
    further = max(0, len(led_to) - MOST_LED_TO) + max(0, len(known) - MOST_KNOWN)
    people = [Person(face_of(view, one), view.href_of(one, href), place) for place, one in enumerate(above)]
    people.append(Person(face_of(view, contact), "", depth, further, is_self=True))
    people += [Person(face_of(view, one), view.href_of(one, href), after) for one in led_to[:MOST_LED_TO]]
    people += [Person(face_of(view, one), view.href_of(one, href), after, is_known=True) for one in known[:MOST_KNOWN]]
    title = view.say("picture.around", name=view.first_name(contact))
    led, both, legend = _around_words(view.words)
    said = Said("kg-around", title, both if known else led)
    return Picture(tree(said, people), title, said.description, legend=legend if known else ())


def line(view: View, happenings: Sequence[Happening]) -> Picture | None:
    """Draw somebody's last two years; None where there are too few marks to see anything in them."""
    if len(happenings) < LEAST_MARKS:
        return None
    today = view.today.toordinal()
    first = today - TWO_YEARS
    marks = [
        ((one.day.toordinal() - first) / TWO_YEARS, one.kind if one.kind in KINDS else "touch")
        for one in reversed(happenings)
        if one.day.toordinal() >= first
    ]
    if len(marks) < LEAST_MARKS:
        return None
    said, legend = _line_words(view.words)
    there = {kind for _, kind in marks}
    svg = timeline(said, marks, _years(view.today))
    return Picture(svg, said.title, said.description, legend=tuple([legend[kind] for kind in KINDS if kind in there]))


@cache
def _years(today: dt.date) -> tuple[tuple[float, str], ...]:
    """Give where the years begin on the line."""
    first = today.toordinal() - TWO_YEARS
    januaries = (dt.date(year, 1, 1) for year in range(today.year - 2, today.year + 1))
    return tuple(
        ((day.toordinal() - first) / TWO_YEARS, str(day.year)) for day in januaries if day.toordinal() >= first
    )


@cache
def _around_words(words: Language) -> tuple[str, str, tuple[LegendEntry, ...]]:
    known = LegendEntry(known_sample(), words.say("picture.known"))
    return words.say("picture.around.led"), words.say("picture.around.known"), (known,)


@cache
def _line_words(words: Language) -> tuple[Said, dict[str, LegendEntry]]:
    said = Said("kg-line", words.say("picture.line"), words.say("picture.line.of"))
    return said, {kind: LegendEntry(sample(kind), words.say(f"picture.line.{kind}")) for kind in KINDS}
