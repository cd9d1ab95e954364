"""YAML read as text: scalars as they are written, so that `NO` stays Norway and `+47…` keeps its plus.

The tree is built from events, with a limit on depth, because composing dies in C on deep nesting (decision 1).
"""

from dataclasses import dataclass, field
from typing import Any

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml: slower, the same events
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

DEEPEST = 20
LONGEST_SHOWN = 80
Path = tuple[str | int, ...]
Tree = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in YAML that is refused: where (an offset in characters), in which field, and why."""

    code: str
    index: int
    path: Path
    words: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Marks:
    """Where each key and value stands, in characters from the start; `after` is where a plain scalar ends."""

    keys: dict[Path, int] = field(default_factory=dict)
    values: dict[Path, int] = field(default_factory=dict)
    after: dict[Path, int] = field(default_factory=dict)


class TooDeepError(Exception):
    """Nesting beyond `DEEPEST` levels; `index` is where it begins."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is being filled; `key` is the latest value's place in it, None when it is dropped."""

    into: Any
    key: Any
    wants_key: bool


def read(text: str) -> tuple[Any, list[Fault]]:
    """Give the text's tree of dict, list, str and None, and what was refused; raise YAMLError or TooDeepError."""
    builder = _Builder(text, None)
    return builder.build(), builder.faults


def marks(text: str) -> Marks:
    """Give the places of everything `read` reads, as far as the text is YAML."""
    found = Marks()
    try:
        _Builder(text, found).build()
    except (yaml.YAMLError, TooDeepError):
        return found
    return found


class _Builder:
    """Turns events into a tree, in one pass."""

    def __init__(self, text: str, found: Marks | None) -> None:
        self.text = text
        self.faults: list[Fault] = []
        self.marks = found
        self.stack: list[_Frame] = []
        self.root: Any = None

    def build(self) -> Any:
        loader = Loader(self.text)
        scalar, end_mapping, end_list = yaml.ScalarEvent, yaml.MappingEndEvent, yaml.SequenceEndEvent
        start_mapping, start_list, alias = yaml.MappingStartEvent, yaml.SequenceStartEvent, yaml.AliasEvent
        try:
            while loader.check_event():
                event: Any = loader.get_event()
                kind = type(event)
                if kind is scalar:
                    self._place(event, self._scalar(event))
                elif kind is start_mapping:
                    self._open(event, {}, None, wants_key=True)
                elif kind is start_list:
                    self._open(event, [], -1, wants_key=False)
                elif kind is end_mapping or kind is end_list:
                    self.stack.pop()
                elif kind is alias:
                    self._refuse("K104", event, what="*" + event.anchor)
                    self._place(event, None)
        finally:
            loader.dispose()
        return self.root

    def _scalar(self, event: Any) -> str | None:
        if event.anchor is not None or event.tag is not None:
            self._refuse("K104", event, what=event.tag or "&" + event.anchor)
            return None
        if not event.style and event.value in ("", "~"):
            return None
        value: str = event.value
        return value

    def _open(self, event: Any, container: Any, key: Any, *, wants_key: bool) -> None:
        if len(self.stack) >= DEEPEST:
            raise TooDeepError(event.start_mark.index)
        refused = event.anchor is not None or event.tag is not None
        if refused:
            self._refuse("K104", event, what=event.tag or "&" + event.anchor)
        self._place(event, None if refused else container)
        self.stack.append(_Frame(container, key, wants_key))

    def _place(self, event: Any, value: Any) -> None:
        """Put a value into the container that is open, or take it as its next key."""
        if not self.stack:
            self.root = value
            self._mark(event)
            return
        frame = self.stack[-1]
        if type(frame.into) is list:
            frame.key += 1
            self._mark(event)
            frame.into.append(value)
        elif frame.wants_key:
            frame.key = self._key(event, value, frame)
            frame.wants_key = False
        else:
            frame.wants_key = True
            if frame.key is not None:
                self._mark(event)
                frame.into[frame.key] = value

    def _key(self, event: Any, value: Any, frame: _Frame) -> str | None:
        index = event.start_mark.index
        frame.key = None
        if not isinstance(value, str):
            path = self._path()
            inner = self.text.startswith("{", index) and self.text.startswith("{", index - 1)
            code = "K117" if inner or self.text.startswith("{{", index) else "K116"
            written = self.text[index - inner :].partition("\n")[0][:LONGEST_SHOWN]
            if not any(fault.index == index - inner for fault in self.faults[-1:]):
                self.faults.append(Fault(code, index - inner, path, {"text": written}))
            return None
        frame.key = value
        if self.marks is not None:
            self.marks.keys.setdefault(self._path(), index)
        if value in frame.into:  # the second one is said, and neither is believed
            self.faults.append(Fault("K111", index, self._path(), {"text": value}))
        return value

    def _mark(self, event: Any) -> None:
        if self.marks is None:
            return
        path = self._path()
        self.marks.values.setdefault(path, event.start_mark.index)
        if isinstance(event, yaml.ScalarEvent) and not event.style and event.end_mark:
            self.marks.after.setdefault(path, event.end_mark.index)

    def _refuse(self, code: str, event: Any, **words: str) -> None:
        self.faults.append(Fault(code, event.start_mark.index, self._path(), words))

    def _path(self) -> Path:
        return tuple(frame.key for frame in self.stack if frame.key is not None)
