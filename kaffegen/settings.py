"""The configuration: what stands under `kaffegen:` in mkdocs.yml, read the same by every door."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from dateutil.relativedelta import relativedelta
from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationError

from kaffegen import yaml_text
from kaffegen.languages import LANGUAGES, language
from kaffegen.near import Near
from kaffegen.problems import KaffegenError
from kaffegen.values import Cadence, Day, Truth, one_of
from kaffegen.values.dates import period
from kaffegen.values.texts import text, wrong

Off = Literal["off"]
_FOLDER = re.compile(r"[^/\\\x00-\x1f:*?\"<>|.][^/\\\x00-\x1f:*?\"<>|]*")
EDITORS = {
    "vscode": "vscode://file/{path}:{line}",
    "cursor": "cursor://file/{path}:{line}",
    "zed": "zed://file/{path}:{line}",
    "idea": "idea://open?file={path}&line={line}",
    "obsidian": "obsidian://open?path={path}",
}


def _wait(value: Any) -> relativedelta | Off:
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
    try:
        ZoneInfo(written)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise wrong("K151", text=written) from None
    return written


def _country(value: Any) -> str:
    written = text(value).upper()
    if not re.fullmatch("[A-Z]{2}", written):
        raise wrong("K152", text=text(value))
    return written


def _editor(value: Any) -> str:
    written = text(value)
    if written in EDITORS:
        return EDITORS[written]
    if "{path}" not in written or "://" not in written or written.lower().startswith(("javascript:", "data:")):
        raise wrong("K153", text=written, choices=", ".join(EDITORS))
    return written


Folder = Annotated[str, PlainValidator(_folder)]


class Settings(BaseModel):
    """What a person has configured, with the defaults for the rest."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    language: Annotated[str, one_of(*LANGUAGES)] = "nb"
    country: Annotated[str, PlainValidator(_country)] = ""
    today: Day | None = None
    timezone: Annotated[str, PlainValidator(_zone)] | None = None
    follow_ups_since: Day | None = None
    editor: Annotated[str, PlainValidator(_editor)] | None = None
    contacts: Folder = "contacts"
    meetings: Folder = "meetings"
    companies: Folder = "companies"
    places: Folder = "places"
    topics: Folder = "topics"
    plans: Folder = "plans"
    follow_ups: dict[str, Annotated[relativedelta | Off, PlainValidator(_wait)]] = Field(default_factory=dict)
    cadence: dict[Annotated[str, one_of("stranger", "acquaintance", "known", "close")], Cadence] = Field(
        default_factory=dict
    )
    publish: Truth = False
    docs_dir: str = "journal"

    def wait(self, rule: str, default: relativedelta) -> relativedelta:
        """Give how long the rule waits: as configured, else its own default."""
        configured = self.follow_ups.get(rule, default)
        return default if configured == "off" else configured  # type: ignore[return-value]  # a period is left

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


def settings_from(config: str, file: str, rules: Iterable[str]) -> Settings:
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
        raise KaffegenError("config.refused", place=_place(config, file, refused.path))
    docs_dir = tree.get("docs_dir", "docs")
    return _validated(_normal(options), config, file, path, docs_dir if isinstance(docs_dir, str) else "docs", rules)


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


def _normal(options: Any) -> Any:
    """Leave out what is empty, and let `give_back` mean the rule `give-back`."""
    if not isinstance(options, dict):
        return options
    given = {key: value for key, value in options.items() if value is not None and key != "docs_dir"}
    if isinstance(given.get("follow_ups"), dict):
        given["follow_ups"] = {rule.replace("_", "-"): wait for rule, wait in given["follow_ups"].items()}
    return given


def _validated(
    options: Any, config: str, file: str, path: tuple[str | int, ...], docs_dir: str, rules: Iterable[str]
) -> Settings:
    try:
        settings = Settings.model_validate({**options, "docs_dir": docs_dir} if isinstance(options, dict) else options)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _refused(first, config, file, path) from None
    known = tuple(rules)
    for rule in settings.follow_ups:
        if rule not in known:
            place = _place(config, file, (*path, "follow_ups", rule), (*path, "follow_ups", rule.replace("-", "_")))
            near = "".join(Near(known).find(rule)[:1])
            raise KaffegenError("config.unknown-rule", place=place, text=rule, suggestion=near or ", ".join(known))
    country = settings.country or language(settings.language).country
    return settings.model_copy(update={"country": country})


def _refused(fault: Any, config: str, file: str, path: tuple[str | int, ...]) -> KaffegenError:
    """Say which setting is wrong, in the words that a note's field would get."""
    loc = tuple(part for part in fault["loc"] if part != "[key]")
    place = _place(config, file, (*path, *loc), tuple(str(p).replace("-", "_") for p in (*path, *loc)))
    written = str(fault.get("ctx", {}).get("text", fault.get("input", "")))
    if fault["type"] == "extra_forbidden":
        near = "".join(Near(Settings.model_fields).find(str(loc[-1]))[:1])
        return KaffegenError("config.unknown", place=place, text=str(loc[-1]), suggestion=near)
    code = fault["type"] if fault["type"].startswith("K") else "K113"
    words = {key: str(value) for key, value in fault.get("ctx", {}).items()} | {"text": written}
    return KaffegenError("config.value", place=place, code=code, **words)


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
    if settings.today:
        return settings.today
    return now.astimezone(ZoneInfo(settings.timezone) if settings.timezone else None).date()
