"""What Material puts around a page, filled once a folder: it fills some thirty templates a page, to the same end.

The notes of a folder differ by title, headings and content alone, and so do the pages that are made and not in the
navigation. A frame is the page of one with signs in these places. It is used only if it gives, for the first of them,
the very page that Material gives. A page that more is known of, be it by another plugin or by the navigation, is filled
as any page.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

MAIN, NOTE, HEADINGS, LANGUAGE = "main.html", "kaffegen-note.html", "partials/toc.html", "partials/language.html"
TITLE, CONTENT, TOC, SKIP, ADDRESS, EDIT = (f"\ue0a0{letter}\ue0a0" for letter in "TCHSAE")
SIGNS = re.compile("(\ue0a0[A-Z]\ue0a0)")
HEADED = f"<h1>{CONTENT}</h1>"  # Material adds a heading to a content without one
IN_CONTEXT = TemplateContext.__annotations__.keys()
IN_LINK = frozenset({"title", "id", "level", "children", "active"})
Kind = tuple[str, bool, str]  # pages of one kind have one frame: folder, whether it has headings, metadata
MOST_KINDS = 60  # more than that, and something sets each page apart: frames would cost more than they save


class StandIn:
    """A note's page with signs for what differs; it remembers what else it was asked for."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self.title, self.content = TITLE, HEADED
        self.meta = {**page.meta, "title": TITLE}
        self.toc = TableOfContents([AnchorLink(TOC, SKIP, 2)] if len(page.toc) else [])
        self.url = f"{_folder(page)}/{SKIP}/" if page.url.endswith("/") else f"{_folder(page)}/{SKIP}.html"
        self.canonical_url = page.canonical_url and ADDRESS
        self.edit_url = page.edit_url and EDIT
        self.previous_page, self.next_page, self.parent = None, None, None
        self.is_homepage, self.active, self.ancestors = False, True, ()

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__"):
            self.asked.append(name)
        raise AttributeError(name)


class Frames:
    """The frames of one build."""

    def __init__(self, env: Environment) -> None:
        self.env = env
        self._frames: dict[Kind, list[str] | None] = {}
        self._headings: dict[tuple[Kind, Any], str] = {}
        self._in_nav: set[str] | None = None

    @pass_context
    def page(self, context: Context) -> str:
        """Give the whole page, as `main.html` gives it."""
        page, variables = context["page"], context.get_all()
        if not self._is_plain(page, variables):
            return self._main(variables)
        kind = _kind(page)
        if kind not in self._frames and len(self._frames) < MOST_KINDS:
            frame = self._frame(page, variables)
            honest = self._main(variables)
            is_right = frame is not None and self._filled(frame, kind, page, variables) == honest
            self._frames[kind] = frame if is_right else None
            return honest
        frame = self._frames.get(kind)
        return self._main(variables) if frame is None else self._filled(frame, kind, page, variables)

    def _main(self, variables: Mapping[str, Any]) -> str:
        return self.env.get_template(MAIN).render(variables)

    def _is_plain(self, page: Page, variables: Mapping[str, Any]) -> bool:
        """Tell whether nothing but title, headings and content sets the page apart."""
        if self._in_nav is None:
            self._in_nav = {page.file.src_uri for page in variables["nav"].pages}
            self._known = {*IN_CONTEXT, *self.env.globals}
        return (
            page.file.src_uri not in self._in_nav
            and page.parent is None
            and not page.is_homepage
            and page.title == page.meta.get("title")
            and "<h1" in (page.content or "")
            and self._known.issuperset(variables)
            and all(map(_is_plain_link, page.toc))
        )

    def _frame(self, page: Page, variables: Mapping[str, Any]) -> list[str] | None:
        """Give the texts between the signs, with the signs; nothing when they are not where they should be."""
        stand_in = StandIn(page)
        with_signs = {**variables, "page": stand_in}
        html = self._main(with_signs)
        headings = self._toc(stand_in, with_signs)
        if stand_in.asked or html.count(headings) != 1 or html.count(HEADED) != 1:
            return None
        return SIGNS.split(html.replace(headings, TOC).replace(HEADED, CONTENT))

    def _filled(self, frame: list[str], kind: Kind, page: Page, variables: Mapping[str, Any]) -> str:
        """Put what is the page's own where the signs are."""
        key = (kind, _key(page.toc))
        if key not in self._headings:
            self._headings[key] = self._toc(page, variables)
        own: dict[str, Any] = {
            TITLE: page.title,
            CONTENT: page.content,
            TOC: self._headings[key],
            SKIP: next((link.id for link in page.toc), ""),
            ADDRESS: page.canonical_url,
            EDIT: page.edit_url,
        }
        return "".join([own.get(text, text) for text in frame])

    def _toc(self, page: Page | StandIn, variables: Mapping[str, Any]) -> str:
        lang = self.env.get_template(LANGUAGE).make_module(dict(variables))
        features = variables["config"].theme.get("features") or []
        return self.env.get_template(HEADINGS).render({**variables, "page": page, "lang": lang, "features": features})


def prepare(env: Environment, config: MkDocsConfig, pages: Iterable[Page | None]) -> None:
    """Let these pages be filled from frames, where the templates are Material's own."""
    loader = env.loader
    if (
        config.theme.name != "material"
        or config.theme.custom_dir
        or not isinstance(loader, FileSystemLoader)
        or loader.searchpath[2:]  # beside Material's and MkDocs' own
    ):
        return
    env.globals["kaffegen_page"] = Frames(env).page
    env.loader = ChoiceLoader([DictLoader({NOTE: "{{ kaffegen_page() }}"}), loader])
    for page in pages:
        if page is not None:
            page.meta.setdefault("template", NOTE)


def _kind(page: Page) -> Kind:
    other = sorted((name, value) for name, value in page.meta.items() if name != "title")
    return _folder(page), len(page.toc) > 0, repr(other)


def _folder(page: Page) -> str:
    return page.url.rstrip("/").rpartition("/")[0]


def _is_plain_link(link: AnchorLink) -> bool:
    """Tell whether a heading has nothing that another plugin gave it."""
    return IN_LINK.issuperset(vars(link)) and all(map(_is_plain_link, link.children))


def _key(links: Iterable[AnchorLink]) -> tuple[Any, ...]:
    return tuple([(link.id, link.title, link.level, _key(link.children)) for link in links])
