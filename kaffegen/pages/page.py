"""What a page is, and how its HTML is made: templates hold layout, pages hold choice, languages hold words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

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


def render(template: str, **context: Any) -> str:
    """Fill a template; everything from notes is escaped."""
    return _template(template).render(**context)


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # no looking at the disk for every template that another one imports
    )
    environment.globals["icon"] = environment.get_template("icons.html").module.icon  # type: ignore[attr-defined]
    environment.globals["drafts"] = environment.get_template("drafts.html").module  # texts to send
    environment.globals["m"] = environment.get_template("macros.html").module  # the pieces that every page uses
    environment.globals["pictures"] = environment.get_template("pictures.html").module  # a drawing with its words
    environment.globals["cards"] = environment.get_template("cards.html").module  # what is due towards somebody
    return environment
