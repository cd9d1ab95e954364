"""Values as they are to stand in YAML: in quotes only where they must be."""

import json
import re

import yaml

from kaffegen import yaml_text
from kaffegen.edit.refused import EditRefused
from kaffegen.edit.spans import Span, span_of

_UNSHOWN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_LEAD = "k: "


def as_yaml(text: str, *, in_list: bool = False) -> str:
    """Give a text as a value on one line that reads as that text; `in_list` inside of brackets or braces."""
    if "\n" not in text and _means(text, text, in_list):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """Give a text in the quotes that leave it as it is."""
    if text.isprintable():
        if '"' not in text and "\\" not in text:
            return f'"{text}"'
        return "'" + text.replace("'", "''") + "'"
    return _UNSHOWN.sub(lambda sign: f"\\u{ord(sign.group()):04x}", json.dumps(text, ensure_ascii=False))


def value_span(value: str) -> Span:
    """Give the span of a value, its offsets counted in the value; raise EditRefused for what is not one value."""
    written = f"{_LEAD}{value}\n"
    try:
        tree, faults = yaml_text.read(written)
    except (yaml.YAMLError, yaml_text.TooDeepError):
        raise EditRefused("edit.value", text=value) from None
    if "\n" in value or faults or not isinstance(tree, dict) or list(tree) != ["k"]:
        raise EditRefused("edit.value", text=value)
    span = (span_of(written).pairs or [])[0][1]
    if span.form == "block text" or (span.start, span.end) != (len(_LEAD), len(_LEAD) + len(value)):
        raise EditRefused("edit.value", text=value)
    return span


def fitted(value: str, *, in_list: bool) -> str:
    """Give a value so that it can stand where it goes: a plain text with a comma is put in quotes in a list."""
    span = value_span(value)
    if not in_list or span.form != "plain" or _means(value, span.text, in_list=True):
        return value
    return quoted(span.text)


def meaning(value: str) -> object:
    """Give what a value says, as `yaml_text` reads it."""
    value_span(value)
    tree, _ = yaml_text.read(f"{_LEAD}{value}\n")
    return tree["k"]


def _means(value: str, text: str, in_list: bool) -> bool:
    """Tell whether a value reads as that text, where it is to stand."""
    written = f"k: [{value}, {{k: {value}}}]\n" if in_list else f"{_LEAD}{value}\n"
    try:
        tree, faults = yaml_text.read(written)
    except (yaml.YAMLError, yaml_text.TooDeepError):
        return False
    return not faults and tree == {"k": [text, {"k": text}] if in_list else text}
