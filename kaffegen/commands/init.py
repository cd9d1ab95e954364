"""`kaffegen init`: a journal of one's own, begun with those whom one knows already (M01, M11)."""

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import click

from kaffegen.beginnings.journal import KEPT, Beginning, config_text, files
from kaffegen.beginnings.slug import slug
from kaffegen.commands.asking import agrees, answer, can_ask
from kaffegen.commands.first_commit import first_commit
from kaffegen.commands.made import make
from kaffegen.languages import COUNTRIES, LANGUAGES, Language, language
from kaffegen.model.others import SITUATIONS
from kaffegen.pipeline import look
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from kaffegen.settings import DEFAULT_LANGUAGE, EDITORS, Settings, settings_from, today_in
from kaffegen.values.dates import YEARS

OF_A_REPOSITORY = frozenset({"README.md", "LICENSE", "LICENSE.md"})  # what a new one on a forge may hold already
SPOKEN = {"nb": "nb", "nn": "nb", "no": "nb", "da": "da", "en": "en"}  # what LANG says → the language of the journal
ENOUGH = 3


class Answers(NamedTuple):
    """What was said in options; None and empty where nothing was."""

    name: str | None
    situation: str | None
    editor: str | None
    people: str | None
    country: str | None
    git: bool | None
    yes: bool


@click.command("init")
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", metavar="NAME", help="Your name.")
@click.option("--language", "code", type=click.Choice(LANGUAGES), help="Of the journal; as in LANG unless said.")
@click.option("--country", metavar="CC", help="Whose public holidays count: NO, DK, SE …")
@click.option("--editor", metavar="EDITOR", help=f"Where links open a note: {', '.join(EDITORS)}, or an address.")
@click.option("--situation", type=click.Choice(SITUATIONS), help="Searching reminds you more often.")
@click.option("--people", metavar="NAMES", help="Three whom you know already, with commas between.")
@click.option("--git/--no-git", default=None, help="Keep the history in git; yes unless said.")
@click.option("--yes", is_flag=True, help="Ask nothing, and add to a folder that is not empty.")
@click.option("--today", metavar="DATE", help="Take this day for today (2026-11-18).")
def command(folder: Path, code: str | None, today: str | None, **said: str | bool | None) -> None:
    """Begin a journal in DIR: configuration, yourself, those you know, what your editor needs. Only ever adds files.

    Example: kaffegen init kaffedagbok --people "Kari Berg, Ola Dahl, Berit Moe"
    """
    answers = Answers(**said)  # type: ignore[arg-type]  # as the options have it
    is_asking = can_ask() and not answers.yes
    spoken = language(code or _language(is_asking))
    _refuse_if_full(folder, answers.yes, spoken)
    settings, config = Settings(), folder / CONFIG
    if config.exists():
        settings = settings_in(config, NAMES)
    beginning = _asked(answers, spoken, _today(today, settings, spoken), is_asking)
    text = config_text(beginning, settings.docs_dir)
    settings_from(text, CONFIG, NAMES)  # raises KaffegenError for a country or an editor that is none
    is_kept = _keeps_history(answers, spoken, is_asking)
    made, kept = _make(folder, {CONFIG: text, **files(beginning, settings)}, spoken)
    for key, names in (("cli.init.made", made), ("cli.init.kept", kept)):
        if names:
            click.echo("\n".join([spoken.say(key), *(f"  {name}" for name in names if not name.endswith(KEPT))]))
    _check(folder, beginning.today, spoken)
    if made and is_kept:
        click.echo(first_commit(folder, made, spoken))
    where = "" if folder.resolve() == Path.cwd().resolve() else f"cd {folder} && "
    click.echo(f"\n{spoken.say('cli.init.next', command=f'{where}mkdocs serve')}")


def _keeps_history(answers: Answers, spoken: Language, is_asking: bool) -> bool:
    """Tell whether git is to keep the history: as it was said, else as is answered, else yes."""
    if answers.git is not None or not is_asking:
        return answers.git is not False
    return agrees(spoken.say("cli.init.ask.git"), spoken, by_default=True)


def _language(is_asking: bool) -> str:
    """Give the language that the machine speaks, or the one that is answered."""
    said = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    usual = SPOKEN.get(said[:2].lower(), DEFAULT_LANGUAGE)
    if not is_asking:
        return usual
    spoken = language(usual)
    return answer(spoken.say("cli.init.ask.language"), usual, lambda text: _one_of(LANGUAGES, text, spoken), spoken)


def _refuse_if_full(folder: Path, yes: bool, spoken: Language) -> None:
    """Raise KaffegenError, or ask, where something else lies already: nobody wants a journal in their home folder."""
    if (folder / CONFIG).exists() or not folder.is_dir():
        return
    others = [entry.name for entry in folder.iterdir() if not entry.name.startswith(".")]
    if yes or not set(others) - OF_A_REPOSITORY:
        return
    if not can_ask():
        raise KaffegenError("cli.init.not-empty", folder=str(folder), language=spoken.code)
    if not agrees(spoken.say("cli.init.ask.not-empty", folder=str(folder.resolve())), spoken):
        click.echo(spoken.say("cli.new.none"))
        raise click.exceptions.Exit(0)


def _today(written: str | None, settings: Settings, spoken: Language) -> dt.date:
    if written is None:
        return today_in(settings, dt.datetime.now(dt.UTC))
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        day = None
    if day is None or day.year not in YEARS:
        raise KaffegenError("cli.no-date", text=written, language=spoken.code)
    return day


def _asked(answers: Answers, spoken: Language, today: dt.date, is_asking: bool) -> Beginning:
    """Give what was said, and what is answered where it was not."""

    def said(name: str, usual: str, choices: tuple[str, ...] = ()) -> str:
        given = getattr(answers, name)
        if given is not None or not is_asking:
            return " ".join((given if given is not None else usual).split())
        question = spoken.say(f"cli.init.ask.{name}", choices=", ".join(choices))
        return answer(question, usual, lambda text: _one_of(choices, text, spoken) if choices else text, spoken)

    return Beginning(
        language=spoken.code,
        name=_name(said("name", ""), spoken),
        situation=said("situation", SITUATIONS[0], SITUATIONS),
        people=tuple(_name(part, spoken) for part in said("people", "").split(",") if part.strip()),
        editor=said("editor", "vscode", tuple(EDITORS)),
        country=answers.country or COUNTRIES[spoken.code],
        today=today,
    )


def _one_of(choices: tuple[str, ...], written: str, spoken: Language) -> str:
    """Give the choice that was written; raise KaffegenError naming all where it is none, but let addresses pass."""
    if written.lower() in choices:
        return written.lower()
    if "://" in written:
        return written
    raise KaffegenError("cli.init.choose", text=written, choices=", ".join(choices), language=spoken.code)


def _name(written: str, spoken: Language) -> str:
    """Give a name on one line; raise KaffegenError for one without letters, or with what cannot be seen."""
    name = " ".join(written.split())
    if name and (not slug(name) or not name.isprintable()):
        raise KaffegenError("cli.new.no-name", text=ascii(name)[1:-1], language=spoken.code)
    return name


def _make(folder: Path, texts: Mapping[str, str], spoken: Language) -> tuple[list[str], list[str]]:
    """Write the files that are not there; give their names, and those of the files that are left as they were."""
    made: list[str] = []
    kept: list[str] = []
    for name, text in texts.items():
        path = folder / name
        if path.exists() or path.is_symlink():
            kept.append(name)
            continue
        make(folder, name, text, spoken)
        made.append(name)
    return made, kept


def _check(folder: Path, today: dt.date, spoken: Language) -> None:
    """Say how many notes, there before, need a look."""
    seen = look(folder, today)
    wrong = len(seen.faulty_files)
    if wrong:
        click.echo(f"{spoken.count('errors', wrong)} (kaffegen check)", err=True)
