"""Notes edited from beginning to end: read, changed, read again to see that it says what was meant, and written."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kaffegen.checks import date_order
from kaffegen.edit.changed import changed
from kaffegen.edit.changes import Change
from kaffegen.edit.disk import content, create_locked, inside, path_of, remove_locked, replace_locked
from kaffegen.edit.history import Edit, forget, remember
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditFailed, EditRefused, said_of
from kaffegen.languages import language
from kaffegen.problems import KaffegenError, Problem
from kaffegen.read.note import LOST_WORDS, Source, note_of
from kaffegen.settings import Settings
from kaffegen.values import Manner
from kaffegen.wording import message


def edit_note(root: Path, settings: Settings, src: str, changes: Iterable[Change], what: str = "") -> Edit:
    """Make changes in the note at `src` (from the journal's folder) and give its bytes before and after.

    `what` is what undoing calls it. Raise EditRefused (3) where it is not safe, EditFailed (4) where the disk does
    not let it; the note is then as it was. Where nothing changes, nothing is written.
    """
    return edit_notes(root, settings, {src: changes}, what)[0]


def edit_notes(
    root: Path, settings: Settings, changes: Mapping[str, Iterable[Change]], what: str = ""
) -> tuple[Edit, ...]:
    """Make changes in several notes as one step to undo; all are worked out before the first is written."""
    with said_of("", settings.language), locked(root):
        edits = tuple(edit_of(root, settings, src, each) for src, each in changes.items())
        write_all(root, settings, [edit for edit in edits if edit.before != edit.after], what)
    return edits


def edit_of(root: Path, settings: Settings, src: str, changes: Iterable[Change], going: Sequence[Source] = ()) -> Edit:
    """Work out a note's new bytes, and see that reading them finds nothing wrong that was not wrong before.

    What was wrong in notes that are `going` into this one was so before.
    """
    file = f"{Path(settings.docs_dir).as_posix()}/{src}"
    with said_of(file, settings.language):
        kind = kind_of(src, settings)
        before = content(inside(path_of(root / settings.docs_dir, src), root / settings.docs_dir))
        after = changed(before, changes, kind=kind, language=settings.language)
        if kind and after != before:
            _must_be_well([Source(file, src, kind, before), *going], Source(file, src, kind, after), settings)
    return Edit(file, before, after)


def write_all(root: Path, settings: Settings, edits: Sequence[Edit], what: str) -> None:
    """Write all notes for who holds the lock, or none: where one is refused, those before it are put back."""
    step = remember(root, edits, what) if edits else None
    if step is None and any(edit.after is None for edit in edits):
        raise EditFailed("edit.no-step")  # what is removed can be had back, always
    written: list[Edit] = []
    try:
        for edit in edits:
            with said_of(edit.file, settings.language):
                _change(root, settings, edit)
            written.append(edit)
    except KaffegenError:
        for edit in reversed(written):
            _change(root, settings, Edit(edit.file, edit.after, edit.before))
        forget(step)
        raise


def _change(root: Path, settings: Settings, edit: Edit) -> None:
    """Make, replace or remove one file."""
    journal = root / settings.docs_dir
    path = path_of(journal, edit.file.removeprefix(f"{Path(settings.docs_dir).as_posix()}/"))
    if edit.after is None:
        remove_locked(path, edit.before or b"", journal)
    elif edit.before is None:
        create_locked(path, edit.after)
    else:
        replace_locked(path, edit.before, edit.after, journal)


def _must_be_well(before: Iterable[Source], after: Source, settings: Settings) -> None:
    """Raise EditRefused with the first fault that the changed note has and the note had not."""
    manner = Manner(settings.country)
    known = Counter(_told(problem) for source in before for problem in _problems_of(source, manner))
    for problem in _problems_of(after, manner):
        told = _told(problem)
        known[told] -= 1
        if known[told] < 0:
            raise EditRefused("edit.fault", message=message(problem, language(settings.language)))


def _problems_of(source: Source, manner: Manner) -> list[Problem]:
    note, problems = note_of(source, manner)
    return [*problems, *date_order.problems_in(note)]


def _told(problem: Problem) -> tuple[object, ...]:
    """Give what a problem says, wherever it stands; of a comment behind a value that it stands there."""
    if problem.code in LOST_WORDS:
        return (problem.code,)
    return problem.code, problem.suggestion, tuple(sorted(problem.words.items()))


def kind_of(src: str, settings: Settings) -> str:
    """Give the kind of note that lies at a path; empty for a page that is none."""
    if src == "me.md":
        return "me"
    return settings.folders().get(src.partition("/")[0], "") if "/" in src else ""
