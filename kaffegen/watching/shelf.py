"""The notes as they were read: a file with the same bytes as before is not read again."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kaffegen.history.gateway import history_of
from kaffegen.model import Note, Outlook
from kaffegen.own_drafts import faults_in
from kaffegen.pipeline import outlook_of
from kaffegen.problems import Problem
from kaffegen.read.disk import own_drafts, sources_in
from kaffegen.read.note import Source, note_of
from kaffegen.settings import Settings
from kaffegen.values import Manner

Mark = tuple[str, str, bytes] | Problem


class Read(NamedTuple):
    """A file as it was read. `mark` is the same as long as reading it again would give the same."""

    mark: Mark
    note: Note | None
    problems: tuple[Problem, ...]
    is_empty: bool = False


class Shelf(NamedTuple):
    """All files of a journal at one time, and the user's templates."""

    files: Mapping[str, Read] = MappingProxyType({})
    own: Mapping[str, str] = MappingProxyType({})
    own_problems: tuple[Problem, ...] = ()

    def is_as(self, other: "Shelf") -> bool:
        """Tell whether both hold the same; notes themselves are slow to compare."""
        marks = [[(file, read.mark) for file, read in shelf.files.items()] for shelf in (self, other)]
        return marks[0] == marks[1] and (self.own, self.own_problems) == (other.own, other.own_problems)


def read(root: Path, settings: Settings, before: Shelf) -> Shelf:
    """Give what lies in the journal now; raise KaffegenError when its folder is not there."""
    manner = Manner(settings.country)
    files: dict[str, Read] = {}
    for source in sources_in(root, settings):
        if isinstance(source, Problem):
            files[source.place.file] = Read(source, None, (source,))
            continue
        mark = (source.kind, settings.country, hashlib.blake2b(source.bytes).digest())
        known = before.files.get(source.file)
        files[source.file] = known if known and known.mark == mark else _read(source, mark, manner)
    own, problems = own_drafts(root, settings)
    return Shelf(files, own, tuple(problems))


def lost(before: Shelf, now: Shelf) -> set[str]:
    """Give the files that had a text before and have none now: perhaps an editor is just writing them."""
    return {
        file
        for file, read in before.files.items()
        if not read.is_empty and (file not in now.files or now.files[file].is_empty)
    }


def kept(before: Shelf, now: Shelf, doubtful: Iterable[str]) -> Shelf:
    """Give what lies there now, with the doubtful files as they were before."""
    return now._replace(files={**now.files, **{file: before.files[file] for file in doubtful}})


def outlook_on(shelf: Shelf, settings: Settings, today: dt.date, root: Path) -> Outlook:
    """Give the outlook on what was read, as `pipeline.look` gives it."""
    notes = [read.note for read in shelf.files.values() if read.note is not None]
    problems = [problem for read in shelf.files.values() for problem in read.problems]
    problems += [*shelf.own_problems, *faults_in(shelf.own, settings)]
    return outlook_of(notes, problems, settings, today, shelf.own, partial(history_of, root, settings))


def _read(source: Source, mark: Mark, manner: Manner) -> Read:
    note, problems = note_of(source, manner)
    return Read(mark, note, tuple(problems), is_empty=not source.bytes)
