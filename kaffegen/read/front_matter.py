"""Front matter as a tree of text. What is not YAML is read key by key, so that one bad line hides one field only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from kaffegen import yaml_text
from kaffegen.read.plain_yaml import plain_tree
from kaffegen.yaml_text import Fault, Marks, TooDeepError

LARGEST = 64 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLOCK = re.compile(r"^(?![\s#]|-(?:\s|$)|[\]}])", re.MULTILINE)
_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})(\s|$)")
_KEY = re.compile(r"(\"[^\"\n]*\"|'[^'\n]*'|[^\s:\"'][^\n:]*?)\s*:(?=\s|$)")
_LINE = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[^\s:\"'#][^:\n]*:[ \t]+)?(?P<value>.*)")
_TIGHT = re.compile(r"([a-z_]{2,30}):((?!//)[^\s:][^\n]*)")
_COMMENT = re.compile(r"[ \t]+#(?P<rest>[^\r\n]*)")


@dataclass(slots=True)
class Front:
    """What the front matter says, as text, and what is wrong with it."""

    tree: dict[str, Any] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unreadable: bool = False


def front_of(text: str) -> Front:
    """Give the tree of a front matter's text. Offsets in faults count from the beginning of that text."""
    if len(text) > LARGEST:
        return Front(faults=[Fault("K106", 0, (), {"size": str(len(text) // 1024)})], unreadable=True)
    tree: Any
    if (tree := plain_tree(text)) is not None:
        return Front(tree)
    faults = [Fault("K119", found.start(), ()) for found in [_CONTROL.search(text)] if found]
    clean = _CONTROL.sub(" ", text) if faults else text
    try:
        tree, refused = yaml_text.read(clean)
    except (yaml.YAMLError, TooDeepError):
        front = _by_key(clean)
        front.faults[:0] = faults
        return front
    if tree is None:
        tree = {}
    if not isinstance(tree, dict):
        return Front(faults=[*faults, Fault("K107", 0, ())], unreadable=True)
    if "#" in clean:
        refused.extend(_swallowed(clean))
    return Front(tree, faults + refused)


def marks_of(text: str) -> Marks:
    """Give the places of keys and values; of each key by itself, where the whole is not YAML."""
    clean = _CONTROL.sub(" ", text)
    try:
        yaml_text.read(clean)
    except (yaml.YAMLError, TooDeepError):
        found = Marks()
        for offset, block in _blocks(clean):
            part = yaml_text.marks(block)
            for whole, some in ((found.keys, part.keys), (found.values, part.values), (found.after, part.after)):
                for path, index in some.items():
                    whole.setdefault(path, index + offset)
            if key := _KEY.match(block):
                found.keys.setdefault((key.group(1).strip("\"'"),), offset)
        return found
    return yaml_text.marks(clean)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Give each top-level key with its value, and where it begins."""
    starts = [found.start() for found in _BLOCK.finditer(text)] or [0]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if end > start:
            yield start, text[start:end]


def _by_key(text: str) -> Front:
    front = Front()
    conflict = False
    for offset, block in _blocks(text):
        if _CONFLICT.match(block):
            conflict = True
            continue
        try:
            tree, faults = yaml_text.read(block)
        except TooDeepError as error:
            front.faults.append(Fault("K105", offset + error.index, _key_of(block)))
            continue
        except yaml.YAMLError as error:
            front.faults.append(_not_yaml(block, offset, error))
            continue
        if not isinstance(tree, dict):
            front.faults.append(Fault("K103", offset, (), {"text": block.strip()[:80], "suggestion": _spaced(block)}))
            continue
        faults += _swallowed(block) if "#" in block else ()
        front.faults += [replace(fault, index=fault.index + offset) for fault in faults]
        for key, value in tree.items():
            if key in front.tree:
                front.faults.append(Fault("K111", offset, (key,), {"text": key}))
            front.tree[key] = value
    if conflict:  # both sides stand there: the check for merge conflicts says so, once
        front.faults = [fault for fault in front.faults if fault.code not in ("K111", "K103")]
    return front


def _spaced(line: str) -> str:
    """Give a field as it should be, when only the blank after its colon is missing."""
    found = _TIGHT.fullmatch(line.strip())
    return f"{found.group(1)}: {found.group(2)}" if found else ""


def _key_of(block: str) -> tuple[str, ...]:
    key = _KEY.match(block)
    return (key.group(1).strip("\"'"),) if key else ()


def _not_yaml(block: str, offset: int, error: yaml.YAMLError) -> Fault:
    """Point at the value that spoils the block, and give the line as it should be."""
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if context is not None and "quoted" in str(getattr(error, "context", "")):
        mark = context
    index = min(mark.index if mark else 0, max(len(block.rstrip()) - 1, 0))
    begin = block.rfind("\n", 0, index) + 1
    line = block[begin:].partition("\n")[0].rstrip("\r")
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Fault(
            "K108", offset + begin, _key_of(block), {"text": line.strip()[:80], "suggestion": line.expandtabs(2)}
        )
    parts = _LINE.match(line)
    if parts is None:  # cannot be: every part of the pattern may be empty
        raise ValueError(line)
    lead, key, value = parts.group("lead"), parts.group("key") or "", parts.group("value").rstrip()
    words = {"text": line.strip()[:80], "suggestion": f"{lead}{key}{_quoted(value)}".strip() if value else ""}
    if begin and lead and key and not lead.strip() and ":" not in value:
        words["suggestion"] = f"{key}{value}"  # an indented field below a text: it belongs at the margin
    return Fault("K103", offset + begin + parts.start("value"), _key_of(block), words)


def _quoted(value: str) -> str:
    """Put a text in the quotes that leave it as it is; a list that is not ended, end it."""
    bare = value.strip()
    if bare.startswith("[") and "," in bare and "]" not in bare:
        return f"{bare}]"
    if bare[:1] in ("'", '"') and bare.count(bare[0]) == 1:
        bare = bare[1:]
    if '"' in bare or "\\" in bare:
        return "'" + bare.replace("'", "''") + "'"
    return f'"{bare}"'


def _swallowed(text: str) -> Iterator[Fault]:
    """Find texts that YAML cuts at ` #`, as it takes the rest for a comment."""
    found = yaml_text.marks(text)
    for path, end in found.after.items():
        comment = _COMMENT.match(text, end) or (
            _COMMENT.match(text, end - 1) if text[end - 1 : end] in (" ", "\t") else None
        )
        if comment is None:
            continue
        start = found.values[path]
        value = text[start:end].strip()
        if value:
            whole = text[start : comment.end()].strip()
            yield Fault("K140", start, path, {"text": whole[:80], "suggestion": _quoted(whole)})
        elif comment.group("rest")[:1].strip():
            written = f"#{comment.group('rest').strip()}"
            yield Fault(
                "K141",
                comment.start() + comment.group().index("#"),
                path,
                {"text": written[:80], "suggestion": _quoted(written.lstrip("#"))},
            )
