"""Fills templates, kaffegen's own and the user's: plain text, in a sandbox where they can only print what they get."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Template, TemplateError, meta, nodes, pass_context
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kaffegen.languages import language

TEMPLATES = Path(__file__).parent / "templates"
FILTERS = ("capitalize", "default", "first", "join", "last", "length", "lower", "replace", "trim", "upper")
FAILURES = (  # all that Jinja says, and what the values in a template do
    TemplateError, ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError,
)  # fmt: skip
LONGEST = 20_000  # letters of a draft
MOST_JOINS = 12  # each could double a text
FROM_STRING = "<template>"  # how Jinja calls the file of a template that is none
_RUNS_ON = re.compile(r"\\\n(?![ \t]*\n)")  # a backslash at the end of a line: the next one belongs to it
_LEFT_OVER = re.compile(r"[ \t]*\\$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """Why a template cannot be used, and in which line; `name` is what it asks for and does not get."""

    line: int
    text: str
    name: str = ""


def built_in(language_code: str, kind: str, context: Mapping[str, Any]) -> str:
    """Give a template of kaffegen's own, filled."""
    return _joined(_environment().get_template(f"{language_code}/{kind}.txt").render(context))


def filled(template: str, context: Mapping[str, Any]) -> str | TemplateFault:
    """Give a template of the user's, filled, or why it cannot be."""
    try:
        text = _joined(_own(template).render(context))
    except FAILURES as error:
        return _fault(error, template)
    return text if len(text) <= LONGEST else TemplateFault(1, f"> {LONGEST}")


def fault_in(template: str, names: Iterable[str], samples: Iterable[Mapping[str, Any]]) -> TemplateFault | None:
    """Give why a template cannot be used: no template, a name that is none of `names`, or a failing `sample`."""
    try:
        tree = _environment().parse(template)
        unknown = meta.find_undeclared_variables(tree) - set(names)
    except FAILURES as error:
        return _fault(error, template)
    if too_much := _too_much(tree):
        return TemplateFault(too_much, _line(template, too_much))
    used = [name for name in tree.find_all(nodes.Name) if name.name in unknown]
    if used:
        first = min(used, key=lambda name: name.lineno)
        return TemplateFault(first.lineno, f"{first.name}?", first.name)
    found = (filled(template, sample) for sample in samples)
    return next((fault for fault in found if isinstance(fault, TemplateFault)), None)


def _joined(text: str) -> str:
    return _LEFT_OVER.sub("", _RUNS_ON.sub("", text.replace("\r\n", "\n")))


@lru_cache(maxsize=128)
def _own(template: str) -> Template:
    return _environment().from_string(template)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """Make the environment, once: no functions, no methods, no multiplying, a handful of filters."""
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.clear()
    own = {"listed": _listed, "quoted": _quoted}
    environment.filters = {name: environment.filters[name] for name in FILTERS} | own
    environment.is_safe_callable = lambda obj: isinstance(obj, Macro)  # type: ignore[method-assign]
    environment.intercepted_binops = frozenset({"*", "**", "%"})  # a few letters can ask for all there is of memory
    environment.binop_table |= dict.fromkeys(environment.intercepted_binops, _refuse)
    return environment


@pass_context
def _listed(context: Context, words: Iterable[str]) -> str:
    return language(context["language"]).listed(list(words))


@pass_context
def _quoted(context: Context, said: str | Iterable[str]) -> str | list[str]:
    say = language(context["language"]).say
    if isinstance(said, str):
        return say("draft.quoted", text=said)
    return [say("draft.quoted", text=text) for text in said]


def _refuse(_: Any, __: Any) -> Any:
    raise ArithmeticError("a draft does not calculate")


def _too_much(tree: nodes.Template) -> int:
    """Give the line of what could fill all memory, or reach another file: 0 where nothing does."""
    for reaching in tree.find_all((nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)):
        return reaching.lineno
    joins = list(tree.find_all((nodes.Add, nodes.Concat)))
    if len(joins) > MOST_JOINS:
        return joins[MOST_JOINS].lineno
    nested = (inner for outer in tree.find_all(nodes.For) for inner in outer.find_all(nodes.For) if inner is not outer)
    deepest = (deep.lineno for inner in nested for deep in inner.find_all(nodes.For) if deep is not inner)
    return next(deepest, 0)


def _line(template: str, number: int) -> str:
    lines = template.splitlines()
    return lines[number - 1].strip()[:80] if number <= len(lines) else ""


def _fault(error: BaseException, template: str) -> TemplateFault:
    """Give the line that fails, as it is written: Jinja's own words are English, and may name the machine's paths."""
    line = getattr(error, "lineno", None)
    trace = error.__traceback__
    while line is None and trace is not None:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == FROM_STRING else None
        trace = trace.tb_next
    return TemplateFault(line or 1, _line(template, line or 1))
