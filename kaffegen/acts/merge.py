"""Two notes of one person become one: what each says, and everything that names either, is kept."""

from collections.abc import Collection
from typing import NamedTuple

from kaffegen.acts.act import CannotActError, called
from kaffegen.acts.merge_body import passages
from kaffegen.acts.merge_fields import Difference, two, united
from kaffegen.acts.merge_references import names_instead, paths_instead, referring
from kaffegen.edit import Change, Refer
from kaffegen.edit.unite import Step
from kaffegen.languages import Language
from kaffegen.model import Contact, Outlook
from kaffegen.problems import Severity


class Merge(NamedTuple):
    """What is done to unite two people, what both said otherwise, and whether the note is private from now on."""

    step: Step
    said: str
    differences: tuple[Difference, ...]
    is_now_private: bool


def merge(outlook: Outlook, stays: Contact, goes: Contact, language: Language, wins: Collection[str] = ()) -> Merge:
    """Give how one person goes into another; in the fields `wins` the one who goes is right.

    Raise CannotActError for one and the same person, a person without a note, and a note with errors in it.
    """
    _refuse(outlook, stays, goes, language)
    settings, journal = outlook.known.settings, outlook.journal
    fields = united(two(stays, goes, settings.country, wins))
    instead = tuple(names_instead(journal, stays, goes).items())
    paths = tuple(paths_instead(stays, stays, goes).items()) + tuple(paths_instead(goes, stays, goes).items())
    texts = passages(stays, goes, fields.differences, language) if goes.has_note else []
    own: tuple[Change, ...] = (Refer(instead, is_own=True), *fields.changes, *texts, Refer(instead, paths, is_own=True))
    step = Step(
        changes={stays.about.src: own},
        wished=referring(journal, stays, goes),
        removed={goes.about.src: goes.about.text} if goes.has_note else {},
    )
    said = language.say("deed.merged", name=called(stays), other=called(goes))
    return Merge(step, said, fields.differences, goes.private and not stays.private)


def _refuse(outlook: Outlook, stays: Contact, goes: Contact, language: Language) -> None:
    if stays is goes:
        raise CannotActError("act.merge.same", name=called(stays), language=language.code)
    if not stays.has_note:
        key = "act.merge.other-way" if goes.has_note else "act.no-note"
        raise CannotActError(key, name=called(stays), other=called(goes), language=language.code)
    files = (stays.about.file, goes.about.file)
    for problem in outlook.problems:
        is_reading = problem.code.startswith("K1") and problem.severity is Severity.ERROR
        if is_reading and problem.place.file in files:
            raise CannotActError("act.merge.faulty", place=str(problem.place), language=language.code)
