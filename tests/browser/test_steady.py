"""Nothing jumps while a page is loaded on a slow telephone. How long it takes is told by `slow.py`, and not held."""

import pytest

from .kinds import KINDS
from .slow import MEASURED, measure

MOST = 0.05  # of the screen, as layout shift is counted


@pytest.mark.parametrize("kind", MEASURED)
def test_nothing_jumps_while_it_is_loaded(site, browser, kind, record_property):
    found = measure(browser, site.address(KINDS[kind]))
    for name, value in found.items():
        record_property(name, value)
    assert found["moved"] < MOST, "\n".join(found["what moved"])
