"""A setting of kaffegen's put into mkdocs.yml, where no other byte changes; by hand where that is not sure."""

import re
from typing import Any

import yaml

from kaffegen import yaml_text

PLUGIN = "kaffegen"
_ALONE = re.compile(r"[ \t]*(?:#[^\n]*)?(?:\r?\n|$)")


def with_setting(config: str, name: str, value: str) -> str | None:
    """Give the configuration with one more setting (a plain YAML value); None where it must be done by hand."""
    try:
        tree, faults = yaml_text.read(config)
        marks = yaml_text.marks(config)
    except (yaml.YAMLError, yaml_text.TooDeepError):
        return None
    if not isinstance(tree, dict):
        return None
    path, options = _plugin(tree.get("plugins"))
    if path is None or (isinstance(options, dict) and name in options):
        return None
    if options is not None and not isinstance(options, dict):
        return None
    after = _put(config, marks, path, options, f"{name}: {value}")
    return after if after is not None and _is_only(tree, path, options, after, {name: value}, len(faults)) else None


def _plugin(plugins: Any) -> tuple[yaml_text.Path | None, Any]:
    """Find the plugin, in a list or a mapping, and its settings; a path that ends with a number is its name alone."""
    if isinstance(plugins, dict) and PLUGIN in plugins:
        return ("plugins", PLUGIN), plugins[PLUGIN] or None
    for index, plugin in enumerate(plugins if isinstance(plugins, list) else ()):
        if plugin == PLUGIN:
            return ("plugins", index), None
        if isinstance(plugin, dict) and PLUGIN in plugin:
            return ("plugins", index, PLUGIN), plugin[PLUGIN] or None
    return None, None


def _put(config: str, marks: yaml_text.Marks, path: yaml_text.Path, options: Any, line: str) -> str | None:
    """Put the setting in: first in braces, else on a line of its own below the plugin's name."""
    if isinstance(path[-1], int):
        start = marks.values[path]
        end = start + len(PLUGIN)
        if config[start:end] != PLUGIN or not _ALONE.match(config, end):
            return None
        return _below(config[:end] + ":" + config[end:], start, line, 2)
    at = marks.values.get(path, -1)
    if options and config.startswith("{", at):
        return f"{config[: at + 1]}{line}, {config[at + 1 :]}"
    key = marks.keys[path]
    colon = key + len(PLUGIN) + 1
    if config[key:colon] != f"{PLUGIN}:" or not _ALONE.match(config, colon):
        return None
    first = min((place for where, place in marks.keys.items() if where[:-1] == path), default=None)
    return _below(config, key, line, 2 if first is None else _column(config, first) - _column(config, key))


def _below(config: str, key: int, line: str, margin: int) -> str:
    """Put a line in below the one where a key begins, that much further to the right."""
    end = config.find("\n", key)
    ending = "\r\n" if config.endswith("\r", 0, max(end, 0)) else "\n"
    written = f"{' ' * (_column(config, key) + margin)}{line}{ending}"
    return f"{config}{ending}{written}" if end < 0 else config[: end + 1] + written + config[end + 1 :]


def _column(config: str, index: int) -> int:
    return index - config.rfind("\n", 0, index) - 1


def _is_only(tree: Any, path: yaml_text.Path, options: Any, after: str, setting: dict[str, str], faults: int) -> bool:
    """Tell whether reading the new text finds this setting, and nothing else that is new."""
    try:
        now, found = yaml_text.read(after)
    except (yaml.YAMLError, yaml_text.TooDeepError):
        return False
    wanted = {PLUGIN: {**(options or {}), **setting}}
    plugins = tree["plugins"]
    if isinstance(plugins, list):
        plugins = [*plugins]
        index = int(path[1])
        plugins[index] = {**plugins[index], **wanted} if isinstance(plugins[index], dict) else wanted
    else:
        plugins = {**plugins, **wanted}
    return bool(now == {**tree, "plugins": plugins} and len(found) == faults)
