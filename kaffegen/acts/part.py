"""The outlook of a part of the journal: exact for the people whom its notes are all about, and for nobody else."""

import datetime as dt
from collections.abc import Sequence

from kaffegen.agenda import agenda
from kaffegen.insights import insights_of
from kaffegen.model import Known, Note, Outlook
from kaffegen.read.assemble import journal_of
from kaffegen.rules import NAMES, RULES
from kaffegen.settings import Settings
from kaffegen.workdays import Workdays


def outlook_of(notes: Sequence[Note], settings: Settings, today: dt.date) -> Outlook:
    """Give what is due according to some notes, without checking them."""
    journal = journal_of(notes)
    known = Known(
        journal=journal,
        insights=insights_of(journal, today),
        settings=settings,
        workdays=Workdays(settings.country, [(away.first, away.last) for away in journal.me.away]),
        today=today,
        rule_names=NAMES,
    )
    return Outlook(known, agenda(known, RULES), ())
