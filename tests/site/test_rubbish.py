"""Python's collector waits while a person does, and still finds in the end what is rubbish."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from kaffegen.mkdocs_plugin.rubbish import MOST, Rubbish


class Ring:
    """Something that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def rubbish() -> Iterator[Rubbish]:
    made = Rubbish()
    yield made
    made.end()


def test_it_waits_and_goes_on(rubbish):
    assert gc.isenabled()
    rubbish.wait()
    rubbish.wait()
    assert not gc.isenabled()
    rubbish.go_on()
    assert gc.isenabled()


def test_a_collector_that_somebody_else_has_stopped_stays_so(rubbish):
    gc.disable()
    try:
        rubbish.wait()
        rubbish.go_on()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_passed_over_is_taken_away_later(rubbish):
    ring = weakref.ref(Ring())
    rubbish.go_on()
    gc.collect()
    assert ring() is not None
    rubbish.take_away()
    assert ring() is None


def test_it_is_due_after_many_times_and_then_no_more(rubbish):
    for number in range(MOST):
        assert not rubbish.is_due, number
        rubbish.go_on()
    assert rubbish.is_due
    rubbish.take_away()
    assert not rubbish.is_due
