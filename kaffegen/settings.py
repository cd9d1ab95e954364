"""The configuration: what stands under `kaffegen:` in mkdocs.yml, read the same by every door."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import Any, Literal, NamedTuple, TypeVar

import yaml
from pydantic_core import PydanticCustomError

from kaffegen import yaml_text
from kaffegen.languages import COUNTRIES, LANGUAGES
from kaffegen.near import Near
from kaffegen.problems import KaffegenError
from kaffegen.values.dates import Never, Period, cadence, day, period
from kaffegen.values.texts import one_of, part_of, shown, text, truth, wrong
from kaffegen.workdays import day_in, is_country, zone

T = TypeVar("T")
DEFAULT_LANGUAGE = "nb"
FOLDERS = ("contacts", "meetings", "companies", "places", "topics", "plans")
Off = Literal["off"]
_FOLDER = re.compile(r"[^/\\\x00-\x1f:*?\"<>|.][^/\\\x00-\x1f:*?\"<>|]*")
EDITORS = {
    "vscode": "vscode://file/{path}:{line}",
    "cursor": "cursor://file/{path}:{line}",
    "zed": "zed://file/{path}:{line}",
    "idea": "idea://open?file={path}&line={line}",
    "obsidian": "obsidian://open?path={path}",
}


def _wait(value: Any) -> Period | Off:
    """Read a rule's own period, or `off`."""
    written = text(value).casefold()
    return "off" if written in ("off", "false") else period(value)


def _folder(value: Any) -> str:
    written = text(value)
    if not _FOLDER.fullmatch(written):
        raise wrong("K150", text=written)
    return written


def _zone(value: Any) -> str:
    written = text(value)
    if zone(written) is None:
        raise wrong("K151", text=written)
    return written


def _country(value: Any) -> str:
    written = text(value).upper()
    if not is_country(written):
        raise wrong("K152", text=text(value))
    return written


def _editor(value: Any) -> str:
    written = text(value)
    if written in EDITORS:
        return EDITORS[written]
    if "{path}" not in written or "://" not in written or written.lower().startswith(("javascript:", "data:")):
        raise wrong("K153", text=written, choices=", ".join(EDITORS))
    return written


def _by_rule(value: Any) -> dict[str, Period | Off]:
    """Read the period of each rule; `give_back` means the rule `give-back`."""
    return {rule.replace("_", "-"): wait for rule, wait in _each(_wait, value).items()}


def _by_strength(value: Any) -> dict[str, Period | Never]:
    """Read how often to be in touch with those of each strength."""
    strength = one_of("stranger", "acquaintance", "known", "close").func
    return {part_of(key, strength, key): wait for key, wait in _each(cadence, value).items()}


def _each(read: Callable[[Any], T], value: Any) -> dict[str, T]:
    if not isinstance(value, dict):
        raise wrong("K115", text=shown(value))
    return {key: part_of(key, read, entry) for key, entry in value.items() if entry is not None}


READERS: dict[str, Callable[[Any], Any]] = {
    "language": one_of(*LANGUAGES).func,
    "country": _country,
    "today": day,
    "timezone": _zone,
    "follow_ups_since": day,
    "editor": _editor,
    **dict.fromkeys(FOLDERS, _folder),
    "follow_ups": _by_rule,
    "cadence": _by_strength,
    "publish": truth,
    "buttons": truth,
    "lazy": truth,
}


class Settings(NamedTuple):
    """What a person has configured, with the defaults for the rest."""

    language: str = DEFAULT_LANGUAGE
    country: str = ""  # two letters; from the language when it is not said
    today: dt.date | None = None
    timezone: str | None = None
    follow_ups_since: dt.date | None = None
    editor: str | None = None  # an address with {path} and {line}
    contacts: str = "contacts"
    meetings: str = "meetings"
    companies: str = "companies"
    places: str = "places"
    topics: str = "topics"
    plans: str = "plans"
    follow_ups: Mapping[str, Period | Off] = {}
    cadence: Mapping[str, Period | Never] = {}
    publish: bool = False
    buttons: bool = True  # on the cards of `mkdocs serve`
    lazy: bool = True  # pages of `mkdocs serve` are made when they are asked for
    docs_dir: str = "journal"

    def wait(self, rule: str, default: Period) -> Period:
        """Give how long the rule waits: as configured, else its own default."""
        configured = self.follow_ups.get(rule, default)
        return default if configured == "off" else configured

    def is_off(self, rule: str, by_default: bool) -> bool:
        """Tell whether the rule is turned off."""
        configured = self.follow_ups.get(rule)
        return configured == "off" if configured is not None else by_default

    def folders(self) -> dict[str, str]:
        """Give the folder of each kind of note."""
        return {
            self.contacts: "contact",
            self.meetings: "meeting",
            self.companies: "company",
            self.places: "place",
            self.topics: "topic",
            self.plans: "plan",
        }


def settings_from(config: str, file: str, rules: tuple[str, ...]) -> Settings:
    """Give the settings that stand in the text of mkdocs.yml; raise KaffegenError with file, line and column."""
    try:
        tree, faults = yaml_text.read(config)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise KaffegenError("config.yaml", file=file, line=str(line)) from None
    except (yaml.YAMLError, yaml_text.TooDeepError):
        raise KaffegenError("config.yaml", file=file, line="1") from None
    tree = tree if isinstance(tree, dict) else {}
    path, options = _options(tree.get("plugins"))
    if path is None:
        raise KaffegenError("config.no-plugin", file=file)
    refused = next((fault for fault in faults if fault.path[: len(path)] == path), None)
    if refused is not None:
        key = "config.twice" if refused.code == "K111" else "config.refused"
        raise KaffegenError(key, text=refused.words.get("text", ""), place=_place(config, file, refused.path))
    try:
        settings = _read(options, config, file, path, rules)
    except KaffegenError as error:
        spoken = options.get("language") if isinstance(options, dict) else None
        raise KaffegenError(error.key, **error.words, language=spoken if spoken in LANGUAGES else "nb") from None
    folders = [settings.get(name, name) for name in FOLDERS]
    if len(set(folders)) < len(folders):
        twice = next(folder for folder in folders if folders.count(folder) > 1)
        raise KaffegenError("config.folders", place=_place(config, file, path), text=twice)
    docs_dir = tree.get("docs_dir")
    settings.setdefault("country", COUNTRIES[settings.get("language", DEFAULT_LANGUAGE)])
    return Settings(**settings, docs_dir=PurePath(docs_dir).as_posix() if isinstance(docs_dir, str) else "docs")


def _options(plugins: Any) -> tuple[tuple[str | int, ...] | None, dict[str, Any]]:
    """Find our part among the plugins, which may be a list or a mapping."""
    if isinstance(plugins, dict) and "kaffegen" in plugins:
        return ("plugins", "kaffegen"), plugins["kaffegen"] or {}
    for index, plugin in enumerate(plugins if isinstance(plugins, list) else ()):
        if plugin == "kaffegen":
            return ("plugins", index), {}
        if isinstance(plugin, dict) and "kaffegen" in plugin:
            return ("plugins", index, "kaffegen"), plugin["kaffegen"] or {}
    return None, {}


def _read(options: Any, config: str, file: str, path: yaml_text.Path, rules: tuple[str, ...]) -> dict[str, Any]:
    """Read each setting by its own reader; raise KaffegenError at the first that cannot be read."""
    if not isinstance(options, dict):
        raise KaffegenError("config.value", place=_place(config, file, path), code="K115", field="kaffegen")
    settings: dict[str, Any] = {}
    for name, value in options.items():
        if name not in READERS:
            near = "".join(Near(READERS).find(name)[:1])
            place = _place(config, file, (*path, name))
            raise KaffegenError("config.unknown", place=place, text=name, suggestion=near)
        if value is not None:
            settings[name] = _value(READERS[name], value, config, file, (*path, name))
    for written in (options.get("follow_ups") or {}) if "follow_ups" in settings else ():
        if (rule := written.replace("_", "-")) not in rules:
            near = "".join(Near(rules).find(rule)[:1]) or ", ".join(rules)
            place = _place(config, file, (*path, "follow_ups", written))
            raise KaffegenError("config.unknown-rule", place=place, text=written, suggestion=near)
    return settings


def _value(read: Callable[[Any], Any], value: Any, config: str, file: str, path: yaml_text.Path) -> Any:
    try:
        return read(value)
    except PydanticCustomError as error:
        context = dict(error.context or {})
        place = _place(config, file, (*path, *context.pop("within", ())), path)
        words = {"field": str(path[-1])} | {key: str(word) for key, word in context.items()}
        raise KaffegenError("config.value", place=place, code=error.type, **words) from None


def _place(config: str, file: str, *paths: tuple[str | int, ...]) -> str:
    """Give file, line and column of the first of `paths` that stands in the configuration."""
    found = yaml_text.marks(config)
    for path in paths:
        index = found.values.get(path, found.keys.get(path))
        if index is not None:
            return f"{file}:{config.count(chr(10), 0, index) + 1}:{index - config.rfind(chr(10), 0, index)}"
    return file


def today_in(settings: Settings, now: dt.datetime) -> dt.date:
    """Give the day it is: as configured, else `now` (with its zone) in the configured zone."""
    return settings.today or day_in(settings.timezone, now)
