"""What is worked out for one note alone is what is said of it among everything: in every network of people."""

from hypothesis import given

from kaffegen.pipeline import outlook_from
from tests.insights.small import known_of
from tests.insights.test_properties import QUICK, TODAY, files, networks

from .conftest import hold_of_each_note


@QUICK
@given(networks)
def test_of_one_note_the_same_is_said_as_among_everything(network):
    hold_of_each_note(outlook_from(known_of(files(network), TODAY)))
