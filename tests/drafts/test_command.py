"""`kaffegen draft`: by follow-up, meeting or person, as text, JSON or an address."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.calling import kaffegen
from tests.drafts.conftest import write

CONFIG = "docs_dir: journal\nplugins:\n  - kaffegen: {language: en, country: NO, today: 2026-11-18}\n"
NOTES = {
    "me.md": "---\nname: Solveig Nordby\n---\n",
    "contacts/kari-berg.md": "---\nname: Kari Berg\nemail: kari@example.org\n---\n",
    "contacts/ola-nes.md": "---\nname: Ola Nes\n---\n",
    "contacts/ola-vik.md": "---\nname: Ola Vik\n---\n",
    "meetings/one.md": "---\ncontact: kari-berg\ndate: 2026-11-17\nwent: well\ngot: a tip\nnext_steps: none\n---\n",
    "meetings/two.md": "---\ncontact: ola-nes\ndate: 2026-11-25\nprepared: true\n---\n",
}
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    write(tmp_path / "mkdocs.yml", CONFIG)
    for name, text in NOTES.items():
        write(tmp_path / "journal" / name, text)

    def call(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return kaffegen(*arguments, cwd=tmp_path)

    return call


def test_a_person_gets_what_is_due(run: Run) -> None:
    found = run("draft", "Kari Berg")
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout == (
        "Thank you for our chat\n\nHi Kari,\n\nThank you for our chat yesterday! I was especially glad of a tip. "
        "I will let you know how things go.\n\nBest wishes,\nSolveig\n"
    )


@pytest.mark.parametrize("what", ["kari-berg", "kari", "one", "meetings/one.md", "journal/contacts/kari-berg.md"])
def test_it_may_be_named_in_several_ways(run: Run, what: str) -> None:
    assert run("draft", what).stdout.startswith("Thank you for our chat\n")


def test_an_action_is_named_by_its_id(run: Run) -> None:
    actions = json.loads(run("due", "--format", "json", "--all").stdout)["actions"]
    memo = next(action["id"] for action in actions if action["rule"] == "memo")
    assert run("draft", memo).stdout.startswith("What I took away from our chat\n")
    assert run("draft", memo, "--kind", "drip").stdout.startswith("Something I think you will like\n")


def test_one_of_several_may_be_greeted(run: Run, tmp_path: Path) -> None:
    write(
        tmp_path / "journal" / "meetings" / "three.md", "---\ncontacts: [kari-berg, ola-nes]\ndate: 2026-11-16\n---\n"
    )
    assert "\n\nHi Kari," in run("draft", "three", "--kind", "thank-you").stdout
    assert "\n\nHi Ola," in run("draft", "three", "--kind", "thank-you", "--to", "Ola Nes").stdout
    stranger = run("draft", "three", "--to", "ola-vik")
    assert (stranger.returncode, stranger.stdout) == (2, "")
    assert "Kari Berg, Ola Nes" in stranger.stderr


def test_gaps_are_named_on_the_error_output(run: Run) -> None:
    found = run("draft", "kari", "--kind", "memo")
    assert found.returncode == 0
    assert found.stderr == (
        "\n2 places to fill in:\n  [two or three things you took away]\n  [what you think or do differently now]\n"
    )


def test_a_meeting_to_come_has_its_thanks_ready(run: Run) -> None:
    assert "Thank you for our chat today!" in run("draft", "two").stdout


def test_json_is_the_contract(run: Run) -> None:
    found = json.loads(run("draft", "kari", "--kind", "thoughts", "--format", "json").stdout)
    assert (found["version"], found["today"]) == (1, "2026-11-18")
    draft = found["draft"]
    body, mailto = draft.pop("body"), draft.pop("mailto")
    assert body.startswith("Hi Kari,\n\nI have now been through [the title]")
    assert mailto.startswith("mailto:kari@example.org?subject=What%20you%20recommended&body=Hi%20Kari%2C%0D%0A%0D%0AI")
    assert draft == {
        "kind": "thoughts",
        "contact": "kari-berg",
        "contact_name": "Kari Berg",
        "language": "en",
        "subject": "What you recommended",
        "gaps": ["the title", "what struck you", "what you will use it for"],
        "practices": ["M64"],
    }


def test_an_address_opens_the_mail_program(run: Run) -> None:
    found = run("draft", "kari", "--format", "mailto")
    assert found.stdout.startswith("mailto:kari@example.org?subject=Thank%20you%20for%20our%20chat&body=Hi%20Kari")
    assert found.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("Kari Breg", "No follow-up, meeting or person is called “Kari Breg”. Did you mean Kari Berg?"),
        ("Ola", "No follow-up, meeting or person is called “Ola”. Did you mean ola-nes, ola-vik?"),
        ("nobody here", "No follow-up, meeting or person is called “nobody here”."),
        ("", "No follow-up, meeting or person is called “”."),
    ],
)
def test_what_is_not_there_is_said(run: Run, what: str, told: str) -> None:
    found = run("draft", what)
    assert (found.returncode, found.stdout, found.stderr) == (2, "", f"kaffegen: {told}\n")


def test_nothing_to_send_is_said_with_the_choices(run: Run) -> None:
    found = run("draft", "ola-vik")
    assert found.returncode == 2
    assert found.stderr.startswith(
        "kaffegen: There is nothing to send for “ola-vik” just now. Choose a text with --kind: invitation, nudge,"
    )
    assert run("draft", "ola-vik", "--kind", "wake").stdout.startswith("It has been a while\n")


def test_a_template_that_fails_is_told_of(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "journal" / "_drafts" / "thank-you.txt", "Hi {{ firstname }}")
    found = run("draft", "kari")
    assert found.stdout.startswith("Thank you for our chat\n")
    assert found.stderr == (
        "journal/_drafts/thank-you.txt:1:1: K144 The template uses “firstname”, which does not exist. "
        "Did you mean first_name? The built-in one is used instead.\n"
    )
    write(tmp_path / "journal" / "_drafts" / "thank-you.txt", "Subject: Thanks!\n\nHi {{ first_name }}")
    assert run("draft", "kari").stdout == "Thanks!\n\nHi Kari\n"


def test_a_journal_without_templates_does_not_wait_for_jinja(run: Run, tmp_path: Path) -> None:
    code = "import sys; from kaffegen.commands import due_anew; print('jinja2' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert found.stdout == "False\n"
