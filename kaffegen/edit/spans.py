"""Where each key and value of a front matter begins and ends, so that an edit replaces these characters alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from kaffegen import yaml_text

Form = Literal["plain", "quoted", "block text", "flow", "block", "nothing"]
_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_FLOW_SIGNS = ("{", "[")


@dataclass(slots=True)
class Span:
    """A key or a value from `start` to `end`, in characters; what it holds, when it is a mapping or a list."""

    start: int
    end: int
    form: Form
    text: str = ""
    pairs: list[tuple["Span", "Span"]] | None = None
    entries: list["Span"] | None = None
    bare: bool = field(default=False)  # a mapping in a list without braces: `[a: b]`

    def pair(self, key: str) -> tuple["Span", "Span"] | None:
        """Give a key of a mapping with its value."""
        return next((pair for pair in self.pairs or () if pair[0].text == key), None)


def span_of(text: str) -> Span:
    """Give the span of a YAML text that `yaml_text.read` has read without fault; an empty text is an empty mapping."""
    loader = yaml_text.Loader(text)  # type: ignore[attr-defined]  # libyaml's, where there is one
    try:
        events: Iterator[Any] = iter(loader.get_event, None)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                return _span(next(events), events, text)
    finally:
        loader.dispose()
    return Span(len(text), len(text), "block", pairs=[])


def texts_in(span: Span) -> Iterator[tuple[int, int]]:
    """Give where each key and text in a span begins and ends, in their order."""
    if span.pairs is not None:
        for key, value in span.pairs:
            yield (key.start, key.end)
            yield from texts_in(value)
    elif span.entries is not None:
        for entry in span.entries:
            yield from texts_in(entry)
    else:
        yield (span.start, span.end)


def _span(event: Any, events: Iterator[Any], text: str) -> Span:
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, start, end, text)
    is_map = isinstance(event, yaml.MappingStartEvent)
    inner: list[Span] = []
    following: Any = next(events)
    while type(following) not in _ENDS:
        inner.append(_span(following, events, text))
        following = next(events)
    end = following.end_mark.index
    form: Form = "flow" if event.flow_style else "block"
    is_bare = form == "flow" and not text.startswith(_FLOW_SIGNS, start)
    if form == "block" or is_bare:
        end = inner[-1].end
    whole = Span(start, end, form, bare=is_bare)
    if is_map:
        whole.pairs = list(zip(inner[::2], inner[1::2], strict=True))
    else:
        whole.entries = inner
    return whole


def _scalar(event: Any, start: int, end: int, text: str) -> Span:
    if event.style in ("|", ">"):
        return Span(start, end, "block text", event.value)
    if event.style:
        return Span(start, end, "quoted", event.value)
    end = start + len(text[start:end].rstrip())
    return Span(start, end, "plain" if end > start else "nothing", event.value)
