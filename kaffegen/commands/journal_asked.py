"""What a new journal wants to know: as it was said in options, else as it is answered, else as is usual."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from kaffegen.beginnings.journal import Beginning
from kaffegen.beginnings.slug import slug
from kaffegen.commands.asking import answer
from kaffegen.commands.machine import machine_country, machine_language
from kaffegen.languages import COUNTRIES, LANGUAGES, Language, language, table
from kaffegen.languages.countries import country_code
from kaffegen.near import plain
from kaffegen.problems import KaffegenError
from kaffegen.settings import EDITORS, READERS, Settings
from kaffegen.values.several import names_in

USUAL_EDITOR = "vscode"
ELSEWHERE = "NO"  # whose holidays an English journal keeps on a machine that does not say where it is


class Answers(NamedTuple):
    """What was said in options; None and empty where nothing was."""

    name: str | None
    situation: str | None
    editor: str | None
    people: str | None
    country: str | None
    git: bool | None
    hook: bool | None
    yes: bool


def language_said(written: str, spoken: Language) -> str:
    """Give the code of a language by its code or its name; raise KaffegenError for another."""
    return _chosen("tongues", written, spoken)


def language_asked(is_asking: bool) -> str:
    """Give the language that the machine speaks, or the one that is answered."""
    usual = machine_language()
    spoken = language(usual)
    if not is_asking:
        return usual
    return answer(spoken.say("cli.init.ask.language"), usual, lambda text: language_said(text, spoken), spoken)


def asked(answers: Answers, spoken: Language, today: dt.date, there: Settings | None, is_asking: bool) -> Beginning:
    """Give what was said, and what is answered where it was not; what the configuration says that is `there` stands."""

    def said(name: str, usual: str, read: Callable[[str, bool], str], *, is_asked: bool = is_asking) -> str:
        given = getattr(answers, name)
        if given is not None or not is_asked:
            return read(" ".join((usual if given is None else given).split()), False)
        question = spoken.say(f"cli.init.ask.{name}", choices=", ".join(EDITORS))
        return answer(question, usual, lambda text: read(text, True), spoken)

    def situation(text: str, _: bool) -> str:
        return _chosen("situations", text, spoken)

    def people(text: str, _: bool) -> str:
        return ", ".join(_name(part, spoken) for part in names_in(text))

    is_new = is_asking and there is None
    return Beginning(
        language=spoken.code,
        name=said("name", "", lambda text, _: _name(text, spoken)),
        situation=said("situation", _words("situations", spoken)[0], situation),
        people=tuple(names_in(said("people", "", people))),
        editor=said("editor", _editor_of(there), _setting("editor", _editor, spoken), is_asked=is_new),
        country=said("country", _country(spoken, there), _setting("country", country_code, spoken), is_asked=is_new),
        today=today,
    )


def _words(subject: str, spoken: Language) -> list[str]:
    """Give the words of the choices as they are shown."""
    return [words[0] for words in table(spoken.code, "beginnings")[subject].values()]


def _chosen(subject: str, written: str, spoken: Language) -> str:
    """Give the choice that is meant, by its code or its words in any language; raise KaffegenError for none."""
    for code in LANGUAGES:
        for choice, words in table(code, "beginnings")[subject].items():
            if plain(written) in map(plain, (choice, *words)):
                return str(choice)
    choices = ", ".join(_words(subject, spoken))
    raise KaffegenError("cli.init.choose", text=written, choices=choices, language=spoken.code)


def _setting(name: str, meant: Callable[[str], str], spoken: Language) -> Callable[[str, bool], str]:
    """Give what reads a setting as it is to stand in the configuration, and says of the option what cannot stand."""

    def read(written: str, is_answer: bool) -> str:
        found = meant(written)
        try:
            READERS[name](found)
        except PydanticCustomError as error:
            words = {key: str(word) for key, word in (error.context or {}).items()} | {"language": spoken.code}
            if is_answer:
                raise KaffegenError(error.type, **words) from None
            raise KaffegenError("config.value", place=f"--{name}", code=error.type, **words) from None
        return found

    return read


def _editor(written: str) -> str:
    """Give the name of an editor as the configuration has it ("VS Code" is `vscode`), else what is written."""
    name = "".join(written.lower().split())
    return name if name in EDITORS else written


def _editor_of(there: Settings | None) -> str:
    configured = there.editor if there else None
    return next((name for name, address in EDITORS.items() if address == configured), configured or USUAL_EDITOR)


def _country(spoken: Language, there: Settings | None) -> str:
    """Give the country that follows from the language; an English journal's is the machine's."""
    if there:
        return there.country
    return COUNTRIES[spoken.code] if spoken.code != "en" else machine_country() or ELSEWHERE


def _name(written: str, spoken: Language) -> str:
    """Give a name on one line; raise KaffegenError for one without letters, or with what cannot be seen."""
    if written and (not slug(written) or not written.isprintable()):
        raise KaffegenError("cli.new.no-name", text=ascii(written)[1:-1], language=spoken.code)
    return written
