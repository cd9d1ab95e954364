"""`kaffegen init`: a journal of one's own, begun with those whom one knows already (M01, M11)."""

import datetime as dt
import os
import shlex
from collections.abc import Mapping
from pathlib import Path
from subprocess import list2cmdline

import click

from kaffegen.beginnings.journal import KEPT, config_text, files
from kaffegen.commands.asking import agrees, can_ask
from kaffegen.commands.first_commit import first_commit
from kaffegen.commands.init_hook import is_hook_wanted, tell_of_hook
from kaffegen.commands.journal_asked import Answers, asked, language_asked, language_said
from kaffegen.commands.machine import machine_language
from kaffegen.commands.made import make
from kaffegen.commands.named import said_together
from kaffegen.languages import Language, language
from kaffegen.pipeline import look
from kaffegen.problems import KaffegenError
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from kaffegen.settings import EDITORS, Settings, settings_from, today_in
from kaffegen.values.dates import YEARS

OF_A_REPOSITORY = frozenset({"README.md", "LICENSE", "LICENSE.md"})  # what a new one on a forge may hold already


@click.command("init")
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", metavar="NAME", help="Your name.")
@click.option("--language", "code", metavar="CODE", help="Of the journal: nb, da, en; as in LANG unless said.")
@click.option("--country", metavar="CC", help="Whose public holidays count: NO, DK, SE …")
@click.option("--editor", metavar="EDITOR", help=f"Where links open a note: {', '.join(EDITORS)}, or an address.")
@click.option("--situation", metavar="WORD", help="employed, searching, student, self-employed; sets how often.")
@click.option(
    "--people",
    metavar="NAMES",
    multiple=True,
    callback=said_together,
    help="Three whom you know already, with commas between.",
)
@click.option("--git/--no-git", default=None, help="Keep the history in git; yes unless said.")
@click.option("--hook/--no-hook", default=None, help="Let git begin each message with what happened; no unless said.")
@click.option("--yes", is_flag=True, help="Ask nothing, and add to a folder that is not empty.")
@click.option("--today", metavar="DATE", help="Take this day for today (2026-11-18).")
def command(folder: Path, code: str | None, today: str | None, **said: str | bool | None) -> None:
    """Begin a journal in DIR: configuration, yourself, those you know, what your editor needs. Only ever adds files.

    Example: kaffegen init kaffedagbok --people "Kari Berg, Ola Dahl, Berit Moe"
    """
    answers = Answers(**said)  # type: ignore[arg-type]  # as the options have it
    is_asking = can_ask() and not answers.yes
    chosen = language_said(code, language(machine_language())) if code else ""
    there = _settings_there(folder / CONFIG, chosen)
    spoken = language(chosen or (there.language if there else language_asked(is_asking)))
    _refuse_if_full(folder, answers.yes, spoken)
    settings = there or Settings()
    beginning = asked(answers, spoken, _today(today, settings, spoken), there, is_asking)
    text = config_text(beginning, settings.docs_dir)
    settings_from(text, CONFIG, NAMES)  # what was made is read as it will be
    is_kept = _keeps_history(answers, spoken, is_asking)
    is_hooked = is_hook_wanted(folder, answers.hook, spoken, is_asking=is_asking and is_kept)
    made, kept = _make(folder, {CONFIG: text, **files(beginning, settings)}, spoken)
    _tell(made, kept, spoken)
    _check(folder, beginning.today, spoken)
    if made and is_kept:
        click.echo(first_commit(folder, made, spoken))
    if is_hooked:
        tell_of_hook(folder, spoken)
    click.echo("\n" + spoken.say("cli.init.import", command="kaffegen import Connections.csv"))
    click.echo(spoken.say("cli.init.next", command=f"{_way_to(folder)}mkdocs serve"))


def _settings_there(config: Path, chosen: str) -> Settings | None:
    """Give what a configuration says that is there already; raise KaffegenError, as it was chosen, for a faulty one."""
    if not config.exists():
        return None
    try:
        return settings_in(config, NAMES)
    except KaffegenError as error:
        words = {"language": machine_language(), **error.words}
        raise KaffegenError(error.key, **words | ({"language": chosen} if chosen else {})) from None


def _keeps_history(answers: Answers, spoken: Language, is_asking: bool) -> bool:
    """Tell whether git is to keep the history: as it was said, else as is answered, else yes."""
    if answers.git is not None or not is_asking:
        return answers.git is not False
    return agrees(spoken.say("cli.init.ask.git"), spoken, by_default=True)


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


def _make(folder: Path, texts: Mapping[str, str], spoken: Language) -> tuple[list[str], list[str]]:
    """Write the files that are not there; give their names, and those of the files that are left as they were."""
    made: list[str] = []
    kept: list[str] = []
    for name, text in texts.items():
        path = folder / name
        if path.name == KEPT and path.parent.is_dir() and any(path.parent.iterdir()):
            continue  # git keeps a folder with something in it
        if path.exists() or path.is_symlink():
            kept.append(name)
            continue
        make(folder, name, text, spoken)
        made.append(name)
    return made, kept


def _tell(made: list[str], kept: list[str], spoken: Language) -> None:
    """Say what was made and what was there; nobody wants to hear of what only keeps a folder."""
    shown = [name for name in made if not name.endswith(KEPT)]
    if not shown:
        click.echo(spoken.say("cli.init.nothing"))
    for key, names in (("cli.init.made", shown), ("cli.init.kept", kept)):
        if names:
            click.echo("\n".join([spoken.say(key), *(f"  {name}" for name in names)]))


def _check(folder: Path, today: dt.date, spoken: Language) -> None:
    """Say how many notes, there before, need a look."""
    seen = look(folder, today)
    wrong = len(seen.faulty_files)
    if wrong:
        click.echo(f"{spoken.count('errors', wrong)} (kaffegen check)", err=True)


def _way_to(folder: Path) -> str:
    """Give what one types in a shell to get there; nothing where one is."""
    if folder.resolve() == Path.cwd().resolve():
        return ""
    written = str(folder)
    return f"cd {list2cmdline([written]) if os.name == 'nt' else shlex.quote(written)} && "
