"""Notes edited from beginning to end: read, changed, read again to see that it says what was meant, and written."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kaffegen.checks import date_order
from kaffegen.edit.changed import changed
from kaffegen.edit.changes import Change
from kaffegen.edit.disk import content, inside, path_of, replace_locked
from kaffegen.edit.history import Edit, forget, remember
from kaffegen.edit.lock import locked
from kaffegen.edit.refused import EditRefused, said_of
from kaffegen.languages import language
from kaffegen.problems import KaffegenError, Problem
from kaffegen.read.note import Source, note_of
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
        _write(root, settings, [edit for edit in edits if edit.before != edit.after], what)
    return edits


def edit_of(root: Path, settings: Settings, src: str, changes: Iterable[Change]) -> Edit:
    """Work out a note's new bytes, and see that reading them finds nothing wrong that was not wrong before."""
    file = f"{Path(settings.docs_dir).as_posix()}/{src}"
    with said_of(file, settings.language):
        kind = _kind(src, settings)
        before = content(inside(path_of(root / settings.docs_dir, src), root / settings.docs_dir))
        after = changed(before, changes, kind=kind, language=settings.language)
        if kind and after != before:
            _must_be_well(Source(file, src, kind, before), Source(file, src, kind, after), settings)
    return Edit(file, before, after)


def _write(root: Path, settings: Settings, edits: Sequence[Edit], what: str) -> None:
    """Write all notes, or none: where one is refused, those before it are put back."""
    step = remember(root, edits, what) if edits else None
    written: list[Edit] = []
    try:
        for edit in edits:
            with said_of(edit.file, settings.language):
                _replace(root, settings, edit, edit.before or b"", edit.after)
            written.append(edit)
    except KaffegenError:
        for edit in reversed(written):
            _replace(root, settings, edit, edit.after, edit.before or b"")
        forget(step)
        raise


def _replace(root: Path, settings: Settings, edit: Edit, before: bytes, after: bytes) -> None:
    src = edit.file.removeprefix(f"{Path(settings.docs_dir).as_posix()}/")
    replace_locked(path_of(root / settings.docs_dir, src), before, after, root / settings.docs_dir)


def _must_be_well(before: Source, after: Source, settings: Settings) -> None:
    """Raise EditRefused with the first fault that the changed note has and the note had not."""
    manner = Manner(settings.country)
    known = Counter(map(_told, _problems_of(before, manner)))
    for problem in _problems_of(after, manner):
        told = _told(problem)
        known[told] -= 1
        if known[told] < 0:
            raise EditRefused("edit.fault", message=message(problem, language(settings.language)))


def _problems_of(source: Source, manner: Manner) -> list[Problem]:
    note, problems = note_of(source, manner)
    return [*problems, *date_order.problems_in(note)]


def _told(problem: Problem) -> tuple[object, ...]:
    """Give what a problem says, wherever it stands."""
    return problem.code, problem.suggestion, tuple(sorted(problem.words.items()))


def _kind(src: str, settings: Settings) -> str:
    """Give the kind of note that lies at a path; empty for a page that is none."""
    if src == "me.md":
        return "me"
    return settings.folders().get(src.partition("/")[0], "") if "/" in src else ""
