"""Notes of other tools: Markdown files with fields at their top, as text."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml

from kaffegen import yaml_text
from kaffegen.formats.table import named, shown
from kaffegen.formats.texts import cleaned, decoded
from kaffegen.problems import Place, Problem, Severity

LARGEST = 64 * 1024  # of the fields at the top, as in kaffegen's own notes
_TOP = re.compile(r"\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\[\[([^\[\]|#\n]*)(?:#[^\[\]|\n]*)?(?:\|[^\[\]\n]*)?\]\]")
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*\)")


class OtherNote(NamedTuple):
    """A note of another tool. Fields are by their name as it is compared (`First Name` is `firstname`)."""

    path: str
    fields: Mapping[str, Any]
    called: Mapping[str, str]  # what each field is called in the note
    body: str
    fault: int = 0  # the line where the fields cannot be read

    @property
    def stem(self) -> str:
        """Give the file's name without its ending."""
        return self.path.rpartition("/")[2].rpartition(".")[0]

    @property
    def folders(self) -> list[str]:
        """Give the folders it lies in, from the outermost."""
        return self.path.split("/")[:-1]


def other_note(path: str, content: bytes) -> OtherNote:
    """Give a note as far as it can be read."""
    text = cleaned(decoded(content)[0])
    found = _TOP.match(text)
    if found is None:
        return OtherNote(path, {}, {}, text)
    body = text[found.end() :]
    first = text.count("\n", 0, found.start(1)) + 1
    front = found.group(1)
    fields, fault = _fields(front)
    if fields is None:
        return OtherNote(path, {}, {}, f"{front}\n{body}", first + fault)
    return OtherNote(path, {named(key): fields[key] for key in fields}, {named(key): key for key in fields}, body)


def _fields(front: str) -> tuple[dict[str, Any] | None, int]:
    """Give the fields, or None and the line, from 0, where they cannot be read."""
    if len(front) > LARGEST:
        return None, 0
    try:
        tree, _ = yaml_text.read(front)
    except yaml_text.TooDeepError as error:
        return None, front.count("\n", 0, error.index)
    except yaml.YAMLError as error:
        mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
        return None, mark.line if mark else 0
    if tree is None:
        return {}, 0
    return (tree, 0) if isinstance(tree, dict) else (None, 0)


def texts_in(value: Any) -> Iterator[str]:
    """Give all texts of a field, however it is written, with links as the names of what they lead to."""
    if isinstance(value, str):
        yield unlinked(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield ": ".join([key, *texts_in(inner)])
    elif _is_link(value):  # what YAML makes of [[X]] without quotation marks
        yield ", ".join(value[0]).partition("|")[0].rpartition("/")[2]
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def passed_over(file: str, paths: list[str]) -> Problem:
    """Say how many notes are about no person, and give the first of them."""
    words = {"count": str(len(paths)), "text": shown(", ".join(paths[:3]))}
    return Problem(Place(file), "K347", Severity.HINT, words)


def unlinked(text: str) -> str:
    """Give a text with links as the names of what they lead to, without folders."""
    plain = _LINK.sub(lambda found: found.group(1).rpartition("/")[2], text)
    return _MARKDOWN_LINK.sub(r"\1", plain)


def _is_link(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 1
        and isinstance(value[0], list)
        and all(isinstance(part, str) for part in value[0])
    )
