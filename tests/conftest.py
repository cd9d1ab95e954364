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


@pytest.fixture
def untraced() -> Iterator[None]:
    """Stop whatever follows each line, such as coverage: it takes half the time where time is measured."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
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
