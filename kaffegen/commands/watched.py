"""A journal that `kaffegen watch` looks at again and again: what was seen last, and what is said of the difference."""

import datetime as dt
import re
import time
from collections.abc import Iterable

import click

from kaffegen.commands.door import Door
from kaffegen.languages import Language, language
from kaffegen.model import Action, Outlook
from kaffegen.problems import KaffegenError, Problem, Severity
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.refusal import refusal
from kaffegen.rules import NAMES
from kaffegen.settings import Settings, today_in
from kaffegen.watching.news import news
from kaffegen.watching.shelf import Shelf, kept, lost, outlook_on, read
from kaffegen.watching.stirrings import Stirrings
from kaffegen.wording import due_words, message, title

PATIENCE = 1.0  # seconds until even what never lies still is read
SELDOM = 2.0  # seconds between looks at everything: a drive on the net tells nobody what changed there
SHARE = 50  # such a look takes one fiftieth of the time at most
MOST = 20  # lines of one kind; another branch may change every note
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # nothing in a note moves the cursor


class Watched:
    """What was seen last. `is_pinned`: the day was said, and stays."""

    def __init__(self, door: Door, stirrings: Stirrings, *, is_pinned: bool) -> None:
        self.root, self.settings, self.today = door.root.absolute(), door.settings, door.today
        self.stirrings, self.is_pinned = stirrings, is_pinned
        self.shelf = Shelf()
        self.outlook: Outlook | None = None
        self.worries: dict[str, str] = {}  # by what they are about: said once, until they are over
        self.looked, self.took = 0.0, 0.0

    @property
    def language(self) -> Language:
        """Give the language that the settings say."""
        return language(self.settings.language)

    def begin(self) -> None:
        """Look for the first time; raise KaffegenError when there are no notes."""
        self._follow()
        self.shelf = self._read(self.settings, time.monotonic() + PATIENCE)
        self.outlook = outlook_on(self.shelf, self.settings, self.today, self.root)
        if not self.shelf.files:
            raise KaffegenError("journal.empty", folder=self.settings.docs_dir, language=self.language.code)
        self.looked = time.monotonic()
        _status(self.language.say("cli.watch.begun", folder=self.settings.docs_dir, counts=self._counts(self.outlook)))

    def look_now_and_then(self) -> None:
        """Look where nothing was heard of: when the day is another, the folder is another one, or it is long ago."""
        self._follow()
        is_time = time.monotonic() - self.looked > max(SELDOM, SHARE * self.took)
        if is_time or self._day(self.settings) != self.today or self.stirrings.has_stirred:
            self.look()

    def look(self) -> None:
        """Read what changed, and say what is new."""
        self._follow()
        until = time.monotonic() + PATIENCE
        settings = self._settings_now(until)
        words = {"folder": settings.docs_dir}
        try:
            shelf = self._read(settings, until)
        except KaffegenError:
            self._worry("journal", self.language.say("cli.watch.gone", **words))
        else:
            if self.shelf.files and not shelf.files:
                self._worry("journal", self.language.say("cli.watch.empty", **words))
            else:
                self._compare(shelf, settings)
        self.looked = time.monotonic()

    def _compare(self, shelf: Shelf, settings: Settings) -> None:
        today, before = self._day(settings), self.outlook
        is_same = (settings, today) == (self.settings, self.today) and shelf.is_as(self.shelf)
        is_new_day, self.settings, self.today, self.shelf = today != self.today, settings, today, shelf
        self._relief("journal", self.language.say("cli.watch.back", folder=settings.docs_dir))
        if is_new_day:
            _status(self.language.say("cli.watch.day", day=self.language.weekday(today)))
        if before is None or is_same:
            return
        self.outlook = outlook_on(shelf, settings, today, self.root)
        for line in self._lines(before, self.outlook):
            click.echo(line)

    def _follow(self) -> None:
        self.stirrings.follow(self.root, self.root / self.settings.docs_dir)

    def _settings_now(self, until: float) -> Settings:
        """Give the settings once they lie still; while they cannot be used, the last good ones, and say so."""
        text = ""
        for _ in ("once", "again"):  # an editor may have emptied it to write it anew
            self.stirrings.lie_still(until)
            try:
                settings = self._written_settings()
            except KaffegenError as error:
                text = self.language.say("cli.watch.kept", text=refusal(error, self.language))
                if self.worries.get("settings") == text:
                    break
            else:
                self._relief("settings", language(settings.language).say("cli.watch.settings", file=CONFIG))
                return settings
        self._worry("settings", text)
        return self.settings

    def _written_settings(self) -> Settings:
        """Give what mkdocs.yml says; raise KaffegenError when it cannot be used, as without its folder."""
        if not self.root.is_dir():
            return self.settings
        settings = settings_in(self.root / CONFIG, NAMES)
        if settings.docs_dir != self.settings.docs_dir and not (self.root / settings.docs_dir).is_dir():
            raise KaffegenError("journal.missing", folder=settings.docs_dir)
        return settings

    def _read(self, settings: Settings, until: float) -> Shelf:
        """Read the journal while it lies still: nobody writes meanwhile, and what is suddenly empty is so twice."""
        doubted: set[str] = set()
        while True:
            began = time.monotonic()
            shelf = read(self.root, settings, self.shelf)
            self.took = time.monotonic() - began
            doubtful = lost(self.shelf, shelf)
            if doubtful <= doubted and not self.stirrings.has_stirred:
                return shelf
            if time.monotonic() > until:  # what was just emptied may be written the next moment
                return kept(self.shelf, shelf, doubtful)
            doubted = doubtful
            self.stirrings.lie_still(until)

    def _day(self, settings: Settings) -> dt.date:
        return self.today if self.is_pinned else today_in(settings, dt.datetime.now(dt.UTC))

    def _worry(self, about: str, text: str) -> None:
        if self.worries.get(about) != text:
            self.worries[about] = text
            _status(text)

    def _relief(self, about: str, text: str) -> None:
        if self.worries.pop(about, None):
            _status(text)

    def _counts(self, outlook: Outlook) -> str:
        counts = {severity: sum(p.severity is severity for p in outlook.problems) for severity in Severity}
        said = [self.language.count(f"cli.check.counts.{severity}", n) for severity, n in counts.items() if n]
        return ", ".join(said) or self.language.count("cli.check.clean", len(outlook.journal.notes))

    def _lines(self, before: Outlook, after: Outlook) -> list[str]:
        """Give what is new, a line each."""
        found = news(before, after)
        came, gone = self._actions("came", found.came), self._actions("off", found.gone)
        groups = (
            [click.style(_one_line(f"{p.place}: {self._problem(p)}"), COLOURS[p.severity]) for p in found.wrong],
            [self._said("mended", f"{p.place.file}: {self._problem(p)}") for p in found.mended],
            # a note that only got another name takes its follow-ups along
            [line for what, line in came.items() if what not in gone],
            list(self._actions("later", found.put_off).values()),
            [line for what, line in gone.items() if what not in came],
        )
        return [line for group in groups for line in self._few(group)]

    def _problem(self, problem: Problem) -> str:
        return f"{problem.code} {message(problem, self.language)}"

    def _actions(self, how: str, actions: Iterable[Action]) -> dict[str, str]:
        """Give the line of each action by what it says of it."""
        said = [f"{title(a, self.language)} · {due_words(a, self.language, self.today)}" for a in actions]
        return {what: self._said(how, what) for what in said}

    def _said(self, how: str, what: str) -> str:
        line = _one_line(self.language.say(f"cli.watch.{how}", what=what))
        return click.style(line, fg="green") if how == "mended" else click.style(line, dim=how == "off")

    def _few(self, lines: list[str]) -> list[str]:
        more = len(lines) - MOST
        return [*lines[:MOST], self.language.count("cli.watch.more", more)] if more > 0 else lines


def _one_line(text: str) -> str:
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def _status(text: str) -> None:
    """Say how the watching itself goes, apart from what is new in the journal."""
    click.secho(_one_line(text), err=True, bold=True)
