"""What is to be said of a meeting's place and time, kindly and in one line (M30, M31)."""

from collections.abc import Iterable, Iterator

from kaffegen.insights.venue_fit import Fit, Standing
from kaffegen.languages import Language
from kaffegen.model import Contact
from kaffegen.pages.cut import cut

LONGEST_AREA = 24


def venue_words(fit: Fit, contact: Contact, language: Language) -> str:
    """Give the line; empty where nothing is known, or nothing speaks for a change and nothing for the place."""
    return " ".join(_sentences(fit, contact, language))


def _sentences(fit: Fit, contact: Contact, language: Language) -> Iterator[str]:
    if fit.rush:
        yield language.say(f"fit.rush.{fit.rush}")
    if fit.place is not None:
        yield from _of_place(fit.place, contact, language)
    if fit.better is None:
        return
    place = _named(fit.better)
    if fit.place is None:
        yield language.say("fit.suggest", place=place, words=_listed(fit.better.merits, contact, language))
    elif fit.place.doubts == ("far",):
        yield language.say("fit.nearer", place=place)
    else:
        yield language.say("fit.better.been" if fit.been else "fit.better", place=place)


def _of_place(place: Standing, contact: Contact, language: Language) -> Iterator[str]:
    near = [doubt for doubt in place.doubts if doubt != "far"]
    if near:
        yield language.say("fit.doubts", place=_name(place), words=_listed(near, contact, language))
    if "far" in place.doubts:
        yield language.say("fit.far.too" if near else "fit.far", place=_name(place), name=_called(contact))
    if not place.doubts and place.merits:
        yield language.say("fit.good", place=_name(place), words=_listed(place.merits, contact, language))


def _listed(words: Iterable[str], contact: Contact, language: Language) -> str:
    return language.listed([language.say(f"fit.word.{word}", name=_called(contact)) for word in words])


def _called(contact: Contact) -> str:
    """Give the first name."""
    return cut((contact.name or contact.id).split()[0], 30).shown


def _name(place: Standing) -> str:
    return cut(place.venue.name or place.venue.id, 40).shown


def _named(place: Standing) -> str:
    """Give the name, and the part of town where it says one itself."""
    name, area = _name(place), place.venue.area
    return f"{name} ({area})" if area and len(area) < LONGEST_AREA and area.casefold() not in name.casefold() else name
