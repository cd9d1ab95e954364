"""The templates in one language: what is said in the same words on each page is written into them once."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template, nodes
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from kaffegen.languages import Language, language

FOLDER = Path(__file__).parent.parent / "templates"
VIEW, SAY = "v", "say"  # `{{ v.say("label.city") }}`
_kept: dict[str, BytecodeCache] = {}  # language → where its compiled templates are kept, if somebody keeps them


@cache
def template(name: str, language_code: str) -> Template:
    """Give a template of that name; everything from notes is escaped in it."""
    return _environment(language_code).get_template(name)


def keep_compiled(language_code: str, kept: BytecodeCache) -> None:
    """Let the templates of a language be kept as they are compiled; said before the first one is asked for."""
    _kept[language_code] = kept


class _Templates(Environment):
    """Jinja's environment, for one language."""

    def __init__(self, words: Language) -> None:
        super().__init__(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_kept.get(words.code),
            auto_reload=False,  # no looking at the disk for every template that another one imports
        )
        self._words = words

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        said: nodes.Template = _Said(self._words.say).visit(super()._parse(source, name, filename))
        return said


class _Said(NodeTransformer):
    """Puts words in the place of a call that asks for them, where nothing is to be filled in."""

    def __init__(self, say: Callable[[str], str]) -> None:
        self._say = say

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - Jinja's own name
        """Give the words for `v.say("...")`, and any other call as it is."""
        self.generic_visit(node)
        if node == _asking(node.args):
            return nodes.Const(self._say(node.args[0].as_const()), lineno=node.lineno)
        return node


def _asking(args: list[nodes.Expr]) -> nodes.Call | None:
    """Give the call that asks for words by a key that is written there."""
    if len(args) != 1 or not isinstance(args[0], nodes.Const):
        return None
    return nodes.Call(nodes.Getattr(nodes.Name(VIEW, "load"), SAY, "load"), args, [], None, None)


class _Plain(Context):
    """A context that nothing asks for: calls need not look whether somebody does."""

    def call(self, called: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Call it; what Jinja adds for those that ask is left out."""
        named.pop("_block_vars", None)
        named.pop("_loop_vars", None)
        return called(*args, **named)


@cache
def _environment(language_code: str) -> Environment:
    environment = _Templates(language(language_code))
    environment.context_class = _Plain
    environment.globals["icon"] = environment.get_template("icons.html").module.icon  # type: ignore[attr-defined]
    environment.globals["drafts"] = environment.get_template("drafts.html").module  # texts to send
    environment.globals["m"] = environment.get_template("macros.html").module  # the pieces that every page uses
    environment.globals["pictures"] = environment.get_template("pictures.html").module  # a drawing with its words
    environment.globals["cards"] = environment.get_template("cards.html").module  # what is due towards somebody
    environment.globals["first_steps"] = environment.get_template("first_steps.html").module  # in a young journal
    return environment
