"""What all tests share: the option to accept golden results, the folder of the repository, true times, one browser."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Rewrite the expected results; read the diff.")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Leave the cache of whoever runs the tests alone."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("own-cache"))


@pytest.fixture
def is_accepting(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def repository() -> Path:
    return Path(__file__).parent.parent


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Let nothing follow each line of a test that is marked so, such as coverage; of its fixtures it may."""
    tracer = sys.gettrace()
    if item.get_closest_marker("untraced"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Give the machine's Chromium, the one of this process; without one, skip, but fail where all must be tested."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        why = (
            "no Chromium was found, so nothing can be opened in a browser: install one with “apt-get install chromium”"
        )
        (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        flags = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"]
        opened = running.chromium.launch(executable_path=found, args=flags)
        yield opened
        opened.close()
