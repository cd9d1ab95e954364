"""What all tests share: the option to accept golden results, and the folder of the repository."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Rewrite the expected results; read the diff.")


@pytest.fixture
def is_accepting(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def repository() -> Path:
    return Path(__file__).parent.parent
