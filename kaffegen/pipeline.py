"""The whole of kaffegen: from a folder of notes to what is due, and to pages. Read this first."""

import datetime as dt
import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kaffegen.agenda import agenda, agenda_about
from kaffegen.checks import CHECKS, GRAVE, Check
from kaffegen.history.gateway import Past, history_of
from kaffegen.insights import insights_of
from kaffegen.insights.narrowed import alone
from kaffegen.model import NO_HISTORY, Findings, History, Journal, Known, Note, Outlook
from kaffegen.own_drafts import faults_in
from kaffegen.problems import Problem, in_order
from kaffegen.public_log import PublicHistory
from kaffegen.publish import Publisher
from kaffegen.read.ahead import sources_ahead, sources_taken
from kaffegen.read.assemble import journal_of
from kaffegen.read.disk import CONFIG, own_drafts, own_drafts_of, settings_in
from kaffegen.read.found import Taken
from kaffegen.read.note import Source, note_of
from kaffegen.rules import NAMES, RULES
from kaffegen.settings import Settings
from kaffegen.values import Manner
from kaffegen.workdays import Workdays

T = TypeVar("T")
NOTHING: Mapping[str, str] = MappingProxyType({})
Remember = Callable[[Path, Settings, Journal], History]
OfJournal = Callable[[Journal], History]


def nothing_remembered(_: Journal) -> History:
    """Give the history of what nobody keeps in git."""
    return NO_HISTORY


def look(root: Path, today: dt.date, settings: Settings | None = None, remember: Remember = history_of) -> Outlook:
    """Give the outlook on the journal in `root` (the folder of mkdocs.yml) as of `today`.

    `remember` gives its history, of which nothing is read before it is asked for. Faults in the notes are problems in
    it; KaffegenError is raised for a configuration or folder that is not there.
    """
    settings = settings or settings_in(root / CONFIG, NAMES)
    with _collector_paused():
        drafts, sources = own_drafts(root, settings), sources_ahead(root, settings)
        return _looked_at(sources, drafts, settings, today, partial(remember, root, settings))


def look_at(taken: Taken, root: Path, today: dt.date, settings: Settings) -> Outlook:
    """Give the same outlook of files whose bytes are known already."""
    with _collector_paused():
        drafts, sources = own_drafts_of(taken.drafts, settings), sources_taken(taken)
        return _looked_at(sources, drafts, settings, today, partial(history_of, root, settings))


def look_back(past: Past, day: dt.date) -> Outlook:
    """Give the outlook on the journal as it was committed, as of a day."""
    with _collector_paused():
        return _looked_at(past.sources, (past.own, ()), past.settings, day, past.history)


def published(outlook: Outlook, publisher: Publisher | None = None) -> Outlook:
    """Give the outlook as it may be built: all that is private is left out before anything is worked out."""
    publisher = publisher or Publisher(outlook.journal, outlook.known.settings.language)
    with _collector_paused():
        problems = publisher.problems(outlook.problems)
        own = {name: publisher.redactor.text(template) for name, template in outlook.own_drafts.items()}
        known = known_of(
            publisher.notes(),
            outlook.known.settings,
            outlook.today,
            partial(PublicHistory, outlook.known.history, publisher),
        )
        return outlook_from(known._replace(as_written=outlook.journal), problems, own)


def outlook_of(
    notes: Sequence[Note],
    problems: Iterable[Problem],
    settings: Settings,
    today: dt.date,
    own: Mapping[str, str],
    remember: OfJournal = nothing_remembered,
) -> Outlook:
    """Give the outlook on notes that are read, with the problems of reading them and the user's own drafts."""
    return outlook_from(known_of(notes, settings, today, remember), problems, own)


def known_of(
    notes: Sequence[Note], settings: Settings, today: dt.date, remember: OfJournal = nothing_remembered
) -> Known:
    """Give what rules, checks and pages may look at; `remember` gives the history, read when it is asked for."""
    journal = journal_of(notes)
    return Known(
        journal=journal,
        insights=insights_of(journal, today),
        settings=settings,
        workdays=Workdays(settings.country, [(away.first, away.last) for away in journal.me.away]),
        today=today,
        rule_names=NAMES,
        history=remember(journal),
    )


def outlook_from(known: Known, problems: Iterable[Problem] = (), own: Mapping[str, str] = NOTHING) -> Outlook:
    """Give the outlook on what is known, with the problems of reading it."""
    read = tuple(problems)
    findings = Findings(
        actions=lambda: _quickly(lambda: agenda(known, RULES)),
        current=lambda: _quickly(lambda: agenda(known, RULES, with_lapsed=False)),
        about=lambda note: _quickly(lambda: agenda_about(known, RULES, note)),
        problems=lambda: _quickly(lambda: _checked(known, read, CHECKS)),
        wrong_in=lambda note: _quickly(lambda: _checked_alone(known, read, note)),
        errors=lambda: _quickly(lambda: _checked(known, read, GRAVE)),
    )
    return Outlook(known, findings, own)


def _checked(known: Known, read: Iterable[Problem], checks: Iterable[Check]) -> tuple[Problem, ...]:
    return tuple(in_order([*read, *(problem for check in checks for problem in check(known))]))


def _checked_alone(known: Known, read: Iterable[Problem], note: Note) -> tuple[Problem, ...]:
    found = _checked(alone(known, note), read, CHECKS)
    return tuple([problem for problem in found if problem.place.file == note.about.file])


def _looked_at(
    sources: Iterable[Source | Problem],
    drafts: tuple[Mapping[str, str], Iterable[Problem]],
    settings: Settings,
    today: dt.date,
    remember: OfJournal,
) -> Outlook:
    """Give the outlook on files: notes, and the templates of one's own with what is wrong in them."""
    notes: list[Note] = []
    problems: list[Problem] = []
    manner = Manner(settings.country)
    for source in sources:
        if isinstance(source, Problem):
            problems.append(source)
            continue
        note, found = note_of(source, manner)
        notes.append(note)
        problems += found
    own, faults = drafts
    problems += [*faults, *faults_in(own, settings)]
    return outlook_of(notes, problems, settings, today, own, remember)


def _quickly(work: Callable[[], T]) -> T:
    with _collector_paused():
        return work()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep Python's collector from walking, again and again, the notes that are just being made: none is garbage."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()
            gc.unfreeze()  # what was made is old from now on, without having been walked
            gc.enable()
