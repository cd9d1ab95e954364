"""The journal as it stands on a day, each half of it worked out when it is asked for."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from kaffegen.model.follow_up import Action, Known, State
from kaffegen.model.journal import Journal
from kaffegen.model.note import Note
from kaffegen.problems import Place, Problem, Severity


class Findings(NamedTuple):
    """How what an outlook tells is found, when it is asked: to list what is due, nobody need look for warnings."""

    actions: Callable[[], tuple[Action, ...]]
    current: Callable[[], tuple[Action, ...]]  # all but what has lapsed, sooner than all actions
    about: Callable[[Note], tuple[Action, ...]]  # what concerns one note, sooner than all actions
    problems: Callable[[], tuple[Problem, ...]]
    wrong_in: Callable[[Note], tuple[Problem, ...]]  # what is wrong in one note, sooner than all problems
    errors: Callable[[], tuple[Problem, ...]]  # at least all problems that are errors, sooner than all problems


class Outlook:
    """What is known, what is to be done, what is wrong. Pages and commands show it."""

    def __init__(self, known: Known, findings: Findings, own_drafts: Mapping[str, str] = MappingProxyType({})) -> None:
        self.known = known
        self.own_drafts = own_drafts  # the user's templates, as `drafts.Drafts` takes them
        self._findings = findings

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """Give everything there is to do, in every state, the most urgent first."""
        return self._findings.actions()

    @cached_property
    def current(self) -> tuple[Action, ...]:
        """Give what has not lapsed, in the same order."""
        found = self.__dict__.get("actions")
        if found is None:
            return self._findings.current()
        return tuple(action for action in found if action.state is not State.LAPSED)

    @property
    def has_actions(self) -> bool:
        """Tell whether somebody has asked for everything there is to do."""
        return "actions" in self.__dict__

    def about(self, note: Note) -> tuple[Action, ...]:
        """Give of all actions those towards a contact, or those because of a meeting."""
        return self._findings.about(note)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Give everything that is wrong, in file order."""
        return self._findings.problems()

    @property
    def has_problems(self) -> bool:
        """Tell whether somebody has asked for everything that is wrong."""
        return "problems" in self.__dict__

    def wrong_in(self, note: Note) -> tuple[Problem, ...]:
        """Give of all problems those in the file of a note."""
        return self._findings.wrong_in(note)

    @cached_property
    def faulty_files(self) -> frozenset[str]:
        """Give the files in which something is an error."""
        found = self.__dict__.get("problems") or self._findings.errors()
        return frozenset(problem.place.file for problem in found if problem.severity is Severity.ERROR)

    @property
    def journal(self) -> Journal:
        """Give the notes."""
        return self.known.journal

    @property
    def today(self) -> dt.date:
        """Give the day it is."""
        return self.known.today

    def place_of(self, action: Action) -> Place:
        """Give where the action stands; for a person without a note, the note that names them."""
        follow_up = action.follow_up
        if not follow_up.note.has_note and action.contact is not None:
            return self.journal.note_for(action.contact).place()
        return follow_up.note.place(follow_up.at)
