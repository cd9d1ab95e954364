"""What a page is, and how its HTML is made: templates hold layout, pages hold choice, languages hold words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kaffegen.pages.templates import template

Href = Callable[[str], str]  # a source path such as contacts/kari.md → the address as this page must write it


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be made: where, called what, and how to make its HTML once it is known where links lead from."""

    src: str
    title: str
    html: Callable[[Href], str]
    in_nav: bool = False
    about: str = ""  # `contact` or `prep`, where it is about somebody: its tab names nobody then


@dataclass(frozen=True, slots=True)
class Around:
    """What stands before and after the user's own text on a note's page."""

    title: str
    before: str
    after: str


def render(name: str, **context: Any) -> str:
    """Fill a template in the language of the view `v`; everything from notes is escaped."""
    return template(name, context["v"].words.code).render(**context)
