"""Of a test that is marked so, no line is followed; of its fixtures and of the next test they are again."""

import sys
from collections.abc import Iterator

import pytest


def follow(*_: object) -> None:
    """Follow nothing, but be there."""


@pytest.fixture
def followed() -> Iterator[None]:
    before = sys.gettrace()
    sys.settrace(follow)
    yield
    now = sys.gettrace()
    sys.settrace(before)
    assert now is follow


@pytest.mark.untraced
def test_no_line_is_followed(followed: None) -> None:
    assert sys.gettrace() is None


def test_without_the_mark_each_is(followed: None) -> None:
    assert sys.gettrace() is follow
