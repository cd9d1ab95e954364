"""The notes as they were read: a file with the same bytes as before is not read again."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kaffegen.history.gateway import history_of
from kaffegen.model import History, Journal, Outlook
from kaffegen.own_drafts import faults_in
from kaffegen.pipeline import outlook_of
from kaffegen.problems import Problem
from kaffegen.read.ahead import read_all
from kaffegen.read.disk import files_in, own_drafts, source_at, source_in
from kaffegen.read.kept import all_read
from kaffegen.read.known import Known, known_of, read_anew
from kaffegen.settings import Settings
from kaffegen.values import Manner

Remember = Callable[[Path, Settings, Journal], History]


class Shelf(NamedTuple):
    """All files of a journal at one time, and the user's templates."""

    files: Known = MappingProxyType({})
    own: Mapping[str, str] = MappingProxyType({})
    own_problems: tuple[Problem, ...] = ()

    def is_as(self, other: "Shelf") -> bool:
        """Tell whether both hold the same; notes themselves are slow to compare."""
        marks = [[(file, read.mark) for file, read in shelf.files.items()] for shelf in (self, other)]
        return marks[0] == marks[1] and (self.own, self.own_problems) == (other.own, other.own_problems)


def read(root: Path, settings: Settings, before: Shelf) -> Shelf:
    """Give what lies in the journal now; raise KaffegenError when its folder is not there."""
    manner = Manner(settings.country)
    found = files_in(root, settings)
    is_first = not before.files
    files = all_read(root, found, source_in, manner) if is_first else read_all(found, source_in, before.files, manner)
    own, problems = own_drafts(root, settings)
    return Shelf(files, own, tuple(problems))


def read_again(root: Path, settings: Settings, before: Shelf, srcs: Iterable[str]) -> Shelf | None:
    """Give the shelf after some of its notes were written; None when one of them is no note of it, or no more."""
    manner = Manner(settings.country)
    files = dict(before.files)
    for src in srcs:
        source = source_at(root, settings, src)
        if source is None or isinstance(source, Problem) or source.file not in files:
            return None
        files[source.file] = known_of(source, before.files, manner) or read_anew(source, manner)
    return before._replace(files=files)


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


def outlook_on(
    shelf: Shelf, settings: Settings, today: dt.date, root: Path, remember: Remember = history_of
) -> Outlook:
    """Give the outlook on what was read, as `pipeline.look` gives it."""
    notes = [read.note for read in shelf.files.values() if read.note is not None]
    problems = [problem for read in shelf.files.values() for problem in read.problems]
    problems += [*shelf.own_problems, *faults_in(shelf.own, settings)]
    return outlook_of(notes, problems, settings, today, shelf.own, partial(remember, root, settings))
