"""Somebody whom an import is about: what their note says, what it is to say, and what stays because they wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from kaffegen.formats.record import Record

LEDGER = "imported"  # the field that says which source gave what
UID = "uid"  # in the ledger: what the source calls somebody
OWN = "kaffegen"  # our own export, by whatever file it comes, is no source: it is the notes themselves


class Kept(NamedTuple):
    """A field in which the note's own words stay, and what the source says instead."""

    source: str
    field: str
    yours: Any
    theirs: Any


@dataclass(slots=True, eq=False)
class Person:
    """A contact with a note, or one who is to get one (`before` is None); `why` says how they were found."""

    id: str
    src: str
    before: Mapping[str, Any] | None
    fields: dict[str, Any]  # as they are to be
    body: str = ""
    is_whole: bool = True  # the front matter was read without fault, so it can be edited
    texts: list[str] = field(default_factory=list)  # to go below a heading of their own
    kept: list[Kept] = field(default_factory=list)
    why: str = ""
    whole: str | None = None  # of kaffegen's own export: the body as it was
    sources: list[tuple[str, str, int]] = field(default_factory=list)  # source, file and line in this import
    told: dict[str, list[Record]] = field(default_factory=dict)  # by source, all that this import says of them

    @property
    def is_new(self) -> bool:
        """Tell whether there is no note yet."""
        return self.before is None

    @property
    def is_changed(self) -> bool:
        """Tell whether the note is to say something else than it does."""
        return self.before is not None and (bool(self.texts) or self.fields != self.before)

    def starts_afresh(self) -> None:
        """Be as before this import, as a source has more to say of them than what was put in."""
        self.fields = dict(self.before or {})
        self.texts.clear()
        self.kept.clear()

    def gave(self, source: str) -> dict[str, Any]:
        """Give what a source gave when it was last imported."""
        return next((entry for entry in ledger(self.fields) if entry.get("from") == source), {})


def ledger(fields: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the entries of a note's `imported`, one a source."""
    written = fields.get(LEDGER)
    listed = written if isinstance(written, list) else [written]
    return [entry for entry in listed if isinstance(entry, dict)]


def signs(entry: Mapping[str, Any]) -> list[str]:
    """Give what a source calls somebody: several where two notes were united, the one that speaks first."""
    written = entry.get(UID)
    listed = written if isinstance(written, list) else [written]
    return [str(sign) for sign in listed if sign]
