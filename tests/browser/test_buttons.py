"""Buttons and fields on the cards of what is served: the keys mean what they say, and nothing typed is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .demonstration import mkdocs_serve

CONFIG = """site_name: x
docs_dir: journal
theme: {name: material, language: nb}
plugins:
  - kaffegen: {language: nb, today: 2026-11-18}
"""
ME = "---\nname: Siri\nskip: [plan, rhythm]\n---\n"
KARI = "---\nname: Kari Berg\nconnected: true\n---\n"
PASSED = "---\ncontact: kari\ndate: 2026-11-13\n---\n"
OUTCOME = "form[data-kg-action^='outcome-']"
TOUCH = "input[data-for='touch']"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(CONFIG, "utf-8")
    for src, text in (("me.md", ME), ("contacts/kari.md", KARI), ("meetings/m.md", PASSED)):
        file = tmp_path / "journal" / src
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def page(root: Path, browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with mkdocs_serve(root, tmp_path_factory.mktemp("served") / "serve.log") as origin:
        opened = browser.new_page()
        opened.goto(origin, wait_until="load")
        yield opened
        opened.close()


def note(root: Path, src: str) -> str:
    return (root / "journal" / src).read_text("utf-8")


def test_the_enter_key_means_the_button_of_its_field(root: Path, page: Any) -> None:
    page.click(f"{OUTCOME} button[value='moved']")
    page.fill(f"{OUTCOME} input", "neste torsdag kl 10")
    page.press(f"{OUTCOME} input", "Enter")
    page.wait_for_selector(".kg-told")
    assert note(root, "meetings/m.md") == PASSED.replace("2026-11-13", "2026-11-26T10:00")


def test_two_clicks_write_once(root: Path, page: Any) -> None:
    page.fill(TOUCH, "ringte om tallene")
    with page.expect_event("load"):  # the page as it is after what was written
        page.dblclick("button[value='touch']")
    assert note(root, "contacts/kari.md").count("ringte om tallene") == 1


def test_what_is_being_typed_outlives_a_save_elsewhere(root: Path, page: Any) -> None:
    page.fill(TOUCH, "ringte om tal")
    with page.expect_event("load"):
        (root / "journal" / "contacts" / "kari.md").write_text(KARI + "\nHun trives best om morgenen.\n", "utf-8")
    assert page.input_value(TOUCH) == "ringte om tal"
    page.keyboard.type("lene")
    assert page.input_value(TOUCH) == "ringte om tallene"
