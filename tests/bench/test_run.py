"""Every row of the benchmark still runs: a hundred notes, each thing done once; its figures tell nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("run.py")
ROWS = {
    "look, 120 notes",
    "kaffegen due, warm, by the clock",
    "kaffegen check, warm, by the clock",
    "history, cold",
    "all that a site knows, one new commit, over none",
    "the same, and all its pages, one new commit, over none",
    "mkdocs serve until the first page, kaffegen, warm",
    "saving a note → its new page, kaffegen",
    "a note's page on request",
    "memory after 4 rebuilds",
    "mkdocs build, kaffegen, cold",
    "mkdocs build, kaffegen, nothing changed",
    "mkdocs build, kaffegen, one note changed",
    "mkdocs build, kaffegen, one contact changed whom many meetings name",
    "mkdocs build, kaffegen, another language",
    "mkdocs build, kaffegen, 240 notes, cold",
    "mkdocs build, kaffegen, 240 notes, nothing changed",
    "mkdocs build, kaffegen, 240 notes, one note changed",
    "largest page",
    "search index, gzip",
    "sections of generated pages in the search index",
}
NEED = {"memory after 4 rebuilds": "/proc/self/statm"}  # what the system must have for it


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, list[dict[str, object]]]:
    told = tmp_path_factory.mktemp("bench") / "rows.json"
    plain = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, str(RUN), "--quick", "--json", str(told)]
    done = subprocess.run(command, env=plain, capture_output=True, text=True, check=False)
    assert told.is_file(), done.stderr
    return done.returncode, json.loads(told.read_text("utf-8"))


def test_nothing_fails(ran: tuple[int, list[dict[str, object]]]) -> None:
    code, rows = ran
    assert [f"{row['what']}: {row['note']}" for row in rows if row["has_failed"]] == []
    assert code == 0


def test_there_are_all_rows_that_a_target_is_set_for(ran: tuple[int, list[dict[str, object]]]) -> None:
    there = {row["what"] for row in ran[1] if row["ratio"] is not None}
    assert ROWS - {what for what, path in NEED.items() if not Path(path).exists()} - there == set()


def test_what_is_left_out_says_why(ran: tuple[int, list[dict[str, object]]]) -> None:
    empty = [row for row in ran[1] if row["ratio"] is None and row["seconds"] is None and row["whole"] is None]
    assert [row["what"] for row in empty if not str(row["note"]).startswith("left out: no ")] == []


def test_nothing_of_a_generated_page_is_found_apart_from_its_note(ran: tuple[int, list[dict[str, object]]]) -> None:
    assert [row["ratio"] for row in ran[1] if row["what"] == "sections of generated pages in the search index"] == [0]
