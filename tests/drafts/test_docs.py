"""docs/drafts.md says what there is, no more and no less."""

import re
from pathlib import Path

from kaffegen.drafts import KINDS, OF_RULE, faults_in
from kaffegen.drafts.engine import FILTERS, TEMPLATES
from kaffegen.drafts.facts import NAMES
from kaffegen.languages import LANGUAGES
from kaffegen.settings import Settings

TEXT = (Path(__file__).parent.parent.parent / "docs" / "drafts.md").read_text("utf-8")
ROWS = [line.split("|")[1:-1] for line in TEXT.split("\n") if line.startswith("| `")]


def _quoted(text: str) -> list[str]:
    return re.findall("`([^`]+)`", text)


def test_every_kind_is_there_with_its_rules_and_practices() -> None:
    found = {
        _quoted(kind)[0]: (set(_quoted(rules)), tuple(practices.split())) for kind, _, rules, practices in _rows_of(4)
    }
    assert found == {
        kind: ({rule for rule, theirs in OF_RULE.items() if theirs == kind}, practices)
        for kind, practices in KINDS.items()
    }


def test_every_name_that_a_template_may_use_is_there() -> None:
    assert [name for names, _ in _rows_of(2) for name in _quoted(names)] == list(NAMES)


def test_every_filter_is_there() -> None:
    [line] = [line for line in TEXT.split("\n") if line.startswith("Filters: ")]
    assert _quoted(line) == [*FILTERS, "listed", "quoted"]


def test_the_example_can_be_used() -> None:
    example = TEXT.split("```")[3].strip("\n")
    assert example.startswith("Emne: ")
    assert list(faults_in({"thank-you": example}, Settings())) == []


def test_every_template_passes_what_is_asked_of_ones_own() -> None:
    own = {f"{p.parent.name}/{p.stem}": p.read_text("utf-8") for p in TEMPLATES.rglob("*.txt")}
    assert own.keys() == {f"{code}/{kind}" for code in LANGUAGES for kind in KINDS}
    assert list(faults_in(own, Settings())) == []


def _rows_of(cells: int) -> list[list[str]]:
    return [row for row in ROWS if len(row) == cells]
