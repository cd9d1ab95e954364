"""The journal in this repository: no errors, every rule alive, nobody real in it."""

import datetime as dt
import re
from pathlib import Path

import pytest

from kaffegen.mkdocs_plugin.site import Site
from kaffegen.model import SHOWN, State
from kaffegen.pages.practices import FOLDER, PHASES, practice_href
from kaffegen.pipeline import look
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from kaffegen.workdays import Workdays
from tests.history.demonstration import build

LINK = re.compile(r'<a href="([^"]*)"')
ADDRESS = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)|https?://(?:www\.)?([\w.-]+)")
INVENTED = {"example.org", "example.no", "example.dk", "linkedin.com"}
NEXT_SPRING = dt.date(2027, 3, 1)


@pytest.fixture(scope="module")
def outlook():
    root = Path(__file__).parent.parent
    settings = settings_in(root / CONFIG, NAMES)
    assert settings.today is not None
    return look(root, settings.today, settings)


@pytest.fixture(scope="module", params=["serve", "build"])
def site(request, repository):
    """Give the site of the journal, as it is served and as it is built."""
    settings = settings_in(repository / CONFIG, NAMES)
    assert settings.today is not None
    return Site(repository, settings, settings.today, is_served=request.param == "serve")


def links(site, src):
    """Give where the links of a page lead."""
    site.show(src, lambda target: target)
    return set(LINK.findall(site.content(src, "")))


def test_it_has_nothing_wrong(outlook):
    assert outlook.problems == ()


def test_every_rule_fires_in_it(outlook, repository, tmp_path):
    later, remembered = look(repository, NEXT_SPRING), look(build(tmp_path), outlook.today)
    fired = {action.rule.name for seen in (outlook, later, remembered) for action in seen.actions}
    assert fired == set(NAMES)


def test_every_state_is_in_it(outlook):
    assert {action.state for action in outlook.actions} == set(State)


def test_the_day_is_a_working_day_with_a_manageable_list(outlook):
    assert Workdays("NO").is_workday(outlook.today)
    people = {action.contact.id for action in outlook.actions if action.state in SHOWN and action.contact}
    assert 5 <= len(people) <= 15


def test_it_is_as_large_as_was_promised(outlook):
    journal = outlook.journal
    assert len(journal.meetings) == 35
    assert 24 <= sum(contact.has_note for contact in journal.contacts) <= 28
    assert {meeting.status for meeting in journal.meetings} == {
        "idea", "invited", "scheduled", "held", "declined", "unanswered", "cancelled",
    }  # fmt: skip
    assert any(not contact.has_note for contact in journal.contacts)
    assert any(contact.private for contact in journal.contacts)
    assert any(len(journal.people_in(meeting)) > 1 for meeting in journal.meetings)


def test_a_chain_of_referrals_is_two_steps_deep(outlook):
    led = outlook.known.insights.referred_by
    assert any(led[giver.id] for giver in led.values() if giver.id in led)


def test_each_practice_is_named_where_it_helps(site):
    """The pages of the method link to all of them; so does, of each, at least one other page, at its place."""
    others = [src for src in (*site.pages, *site.notes) if not src.startswith(f"{FOLDER}/")]
    assert len(others) > 90
    named = set().union(*(links(site, src) for src in others))
    practices = [practice for phase in PHASES.values() for practice in phase]
    assert len(practices) == 58
    assert [practice for practice in practices if practice_href(practice) not in named] == []


def test_what_is_said_of_its_invitations_is_of_many_kinds(site):
    kinds = {remark.code for meeting in site.view.outlook.journal.meetings for remark in site.view.remarks(meeting)}
    assert len(kinds) >= 10
    assert all(code.startswith("K4") for code in kinds)


def test_no_address_in_it_is_anybodys(repository):
    for note in (repository / "journal").rglob("*.md"):
        for found in ADDRESS.finditer(note.read_text("utf-8")):
            host = (found.group(1) or found.group(2)).removeprefix("www.")
            assert ".".join(host.split(".")[-2:]) in INVENTED, f"{note.name}: {found.group()}"
