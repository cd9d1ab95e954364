"""The demonstration journal's site, in front of the browser."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from .demonstration import REPOSITORY, at_address, build, mkdocs_serve
from .kinds import KINDS, LIGHT_AND_DARK, TELEPHONE, WIDE, address_of

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let all tests of this folder share one worker, and so one browser, where tests are dealt out by group."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@dataclass(frozen=True)
class Site:
    """The demonstration journal's site: its folder, and the origin at which it can be read."""

    folder: Path
    origin: str

    def address(self, path: str) -> str:
        """Give the address of the page at a path."""
        return address_of(self.origin, path)


@dataclass
class Tab:
    """A page of the browser, with what it asked of others and what went wrong in it."""

    page: Any
    foreign: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def watch(self, origin: str) -> None:
        """Note requests to any other origin, errors of scripts, and boxes that a script opens."""
        near = (f"{origin}/", "data:", "blob:", "about:")
        self.page.on("request", lambda asked: None if asked.url.startswith(near) else self.foreign.append(asked.url))
        self.page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("dialog", lambda box: (self.wrong.append(f"dialog: {box.message}"), box.dismiss()))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Give the site as `mkdocs build` makes it: only what may be published."""
    folder = build(REPOSITORY, tmp_path_factory.mktemp("demonstration") / "site")
    with at_address(folder) as origin:
        yield Site(folder, origin)


@pytest.fixture(scope="session")
def served(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Give the site as `mkdocs serve` shows it to its writer: everything."""
    with mkdocs_serve(REPOSITORY, tmp_path_factory.mktemp("served") / "serve.log") as origin:
        yield Site(site.folder, origin)


@pytest.fixture(scope="session")
def tabs(browser: Any) -> Iterator[Callable[[str, int], Tab]]:
    """Give a page of the browser in a scheme and of a width; each is opened once, and used again."""
    opened: dict[tuple[str, int], Tab] = {}

    def tab(scheme: str = "light", width: int = WIDE) -> Tab:
        if (scheme, width) not in opened:
            context = browser.new_context(
                viewport={"width": width, "height": 800},
                color_scheme=scheme,
                reduced_motion="reduce",
                has_touch=width == TELEPHONE,
                is_mobile=width == TELEPHONE,
            )
            opened[scheme, width] = Tab(context.new_page())
        return opened[scheme, width]

    yield tab
    for found in opened.values():
        found.page.context.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Ask a test that wants a `kind` or a `scheme`, and does not say which, for each of them."""
    said = {name for mark in metafunc.definition.iter_markers("parametrize") for name in _names(mark.args[0])}
    for name, values in (("kind", tuple(KINDS)), ("scheme", LIGHT_AND_DARK)):
        if name in metafunc.fixturenames and name not in said:
            metafunc.parametrize(name, values, scope="module")


def _names(asked: str | tuple[str, ...]) -> tuple[str, ...]:
    return (asked,) if isinstance(asked, str) else asked
