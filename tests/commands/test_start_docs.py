"""docs/start.md says what there is, no more and no less."""

import datetime as dt
import re
from pathlib import Path

import pytest

from kaffegen.commands import init, new
from kaffegen.values.said_days import day_said

TEXT = (Path(__file__).parent.parent.parent / "docs" / "start.md").read_text("utf-8")
TODAY = dt.date(2026, 11, 18)
SAID = TEXT.partition("| said | meant |")[2].partition("Of what was done")[0]


def quoted(text: str) -> list[str]:
    return re.findall("`([^`]+)`", text)


def test_every_option_of_init_is_there() -> None:
    rows = [line.split("|")[1] for line in TEXT.splitlines() if line.startswith("| `--")]
    known = {name for option in init.command.params for name in (*option.opts, *option.secondary_opts)}
    assert {name for row in rows for name in quoted(row)} == known - {"folder", "--today"}


def test_every_kind_of_note_is_there() -> None:
    [line] = [line for line in TEXT.splitlines() if line.startswith("begins a note of a ")]
    assert set(quoted(line)[:6]) == set(new.command.commands)


@pytest.mark.parametrize(
    "text", [said for row in SAID.splitlines() for said in quoted(row.partition("| ")[2].split("|")[0])]
)
def test_every_day_in_it_is_one(text: str) -> None:
    assert day_said(text.replace("…", "torsdag"), TODAY)


def test_what_it_says_is_refused_is_and_what_to_write_is_read() -> None:
    refused, written = TEXT.partition("Nothing is guessed.")[2].split("each is refused.")
    for text in quoted(refused):
        assert day_said(text if "kl." not in text else f"torsdag {text}", TODAY) is None
    for text in quoted(written):
        assert day_said(text if not text.startswith("kl.") else f"torsdag {text}", TODAY)
