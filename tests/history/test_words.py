"""How often one wants to be in touch is said as people say it."""

import datetime as dt

import pytest

from kaffegen.languages import language
from kaffegen.log_words import LogWords
from kaffegen.model import Change
from tests.insights.small import known_of, person


@pytest.mark.parametrize(
    ("code", "period", "words"),
    [
        ("nb", "2 months", "annenhver måned"),
        ("nb", "6 months", "hvert halvår"),
        ("nb", "5 weeks", "hver 5. uke"),
        ("da", "2 weeks", "hver anden uge"),
        ("da", "3 months", "hver tredje måned"),
        ("en", "2 years", "every other year"),
    ],
)
def test_a_cadence_is_said_as_people_say_it(code: str, period: str, words: str) -> None:
    said = LogWords(known_of(person("Kari Berg")).journal, language(code), dt.date(2026, 11, 18))
    assert words in said.meant("contacts/kari.md", Change("cadence", after=period))
