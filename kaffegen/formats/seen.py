"""A file that is to be imported, as far as it was looked at: read as text once, its heading looked for once."""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from kaffegen.formats.record import Given, Heard
from kaffegen.formats.table import Fits, Heading, Table, headings, table_below
from kaffegen.formats.texts import decoded


class Seen:
    """What is to be imported, its text and what may be its heading worked out when they are asked for."""

    def __init__(self, given: Given) -> None:
        self.given = given

    @cached_property
    def text(self) -> str:
        """Give the file as text; nothing for a folder."""
        return self._decoded[0]

    @property
    def encoding(self) -> str:
        """Give the encoding that the text was found to be in."""
        return self._decoded[1]

    @cached_property
    def headings(self) -> list[Heading]:
        """Give the rows that may say what the columns are."""
        return headings(self.text)

    def heading(self, fits: Fits) -> Heading | None:
        """Give the first row whose names are those of a format."""
        return next((heading for heading in self.headings if fits(heading.names)), None)

    def table(self, fits: Fits) -> Table:
        """Give the table below that row; KeyError where there is none."""
        heading = self.heading(fits)
        if heading is None:
            raise KeyError(self.given.file)
        return table_below(heading, self.text, self.given.file)._replace(encoding=self.encoding)

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        return decoded(self.given.content)


class Format(NamedTuple):
    """A format that is known by what stands in a file: `read` gives the people for the journal's country."""

    name: str  # as notes call the source
    knows: Callable[[Seen], bool]
    read: Callable[[Seen, str], Heard]
    expects: str = ""  # what it is known by, to be said where nothing is known
