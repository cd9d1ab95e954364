"""A country is one whose public holidays are known."""

import holidays
import pytest

from kaffegen.prepared import prepared
from kaffegen.problems import KaffegenError
from kaffegen.settings import settings_from
from kaffegen.workdays import is_country

CONFIG = "plugins:\n  - kaffegen: {{language: nb, country: {code}}}\n"


def test_the_countries_are_those_of_the_library() -> None:
    known = set(holidays.list_supported_countries(include_aliases=False))
    assert set(prepared("countries")) == known
    assert {code for code in ("NO", "DK", "FO", "ZZ", "UK", "XX") if is_country(code)} == {"NO", "DK", "FO"}


@pytest.mark.parametrize("code", ["ZZ", "UK", "Norge"])
def test_another_is_said_of_the_configuration(code: str) -> None:
    with pytest.raises(KaffegenError) as stopped:
        settings_from(CONFIG.format(code=code), "mkdocs.yml", ())
    assert stopped.value.words["code"] == "K152"
