"""What a picture is: the drawing, what it is called, what it shows in words, and the same as a table."""

from dataclasses import dataclass

from markupsafe import Markup

Cell = str | Markup  # a text, or a link


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a drawing to those who cannot see it; `id` is its own on a page."""

    id: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers behind a picture; the first cell of a row names it."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A sign of the drawing, and what it means."""

    sign: Markup
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with its words. `table` is None where the page already tells the same in a list beside it."""

    svg: Markup
    title: str
    description: str
    table: Table | None = None
    legend: tuple[LegendEntry, ...] = ()
