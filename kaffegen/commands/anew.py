"""Works out what was asked, where no answer was kept; and keeps it where it stands on nothing but what was asked of."""

from importlib import import_module

from kaffegen.commands.answer import Answer
from kaffegen.commands.back import door_on
from kaffegen.commands.door import Door, as_typed, opened_with
from kaffegen.commands.question import Asked, Frame, Question, number_of_frame, question_of
from kaffegen.model import Outlook
from kaffegen.read.disk import CONFIG, settings_in, settings_of
from kaffegen.rules import NAMES
from kaffegen.sealed import Shelf, keep
from kaffegen.settings import Settings


def worked_out(asked: Asked, as_of: str | None = None) -> Answer:
    """Give the answer, of the journal as it is or as it was."""
    door = _door(asked)._replace(is_anew=True)
    if as_of is not None:
        door = door_on(door, as_typed(door, as_of))
    return _answer(asked, door)[0]


def worked_out_and_kept(asked: Asked, shelf: Shelf, question: Question | None) -> Answer:
    """Give the answer, and keep it; and what tells the next time which files it depends on."""
    door = _door(asked)
    frame = _frame(door.settings)
    keep(shelf, number_of_frame(asked), frame)
    question = question or question_of(asked, frame)
    if question is None:
        return _answer(asked, door)[0]
    answer, outlook = _answer(asked, door._replace(taken=question.taken))
    if outlook.known.history.stands_on(question.commit):
        keep(shelf, question.number, answer)
    return answer


def _door(asked: Asked) -> Door:
    config = asked.root / CONFIG
    settings = settings_in(config, NAMES) if asked.config is None else settings_of(asked.config, config, NAMES)
    return opened_with(asked.root, settings, asked.today, asked.now)


def _frame(settings: Settings) -> Frame:
    today = str(settings.today) if settings.today else ""
    return Frame(settings.docs_dir, settings.folders(), today, settings.timezone or "")


def _answer(asked: Asked, door: Door) -> tuple[Answer, Outlook]:
    work = import_module(asked.command)
    wanted = work.Wanted(**{name: as_typed(door, given) for name, given in asked.given.items()})
    outlook = door.outlook()
    return work.answer(door, outlook, wanted), outlook
