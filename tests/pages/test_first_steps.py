"""A young journal says what to do first: three names, an invitation, a plan, each with what to type and by hand."""

import html
import re

import pytest

from kaffegen.languages import LANGUAGES, language
from kaffegen.pages import View, pages_of
from kaffegen.pipeline import outlook_from
from tests.insights.small import people, person
from tests.pages.test_network_pages import text, view_of

MET = "status: held\ndate: 2026-11-10\nwent: well\nthanked: true\nmemo: true\nnext_steps: none"
PLAN = "from: 2026-11-01\nto: 2027-04-30\npeople: [kari]"


def first_page(files, *, served=True, code="nb"):
    view = view_of(files, served=served)
    if code != "nb":
        known = view.outlook.known
        view = View(outlook_from(known._replace(settings=known.settings._replace(language=code))), view.root)
    (page,) = [page for page in pages_of(view) if page.src == "index.md"]
    return html.unescape(re.sub("</?span[^>]*>", "", page.html(lambda src: f"/{src}")))


def meeting(name, front):
    return {f"meetings/{name}.md": front}


@pytest.mark.parametrize("served", [True, False])
def test_nobody_is_there(served):
    seen = first_page({}, served=served)
    assert "Hvem kjenner du allerede? Skriv tre navn, så er du i gang." in seen
    assert '<code>kaffegen new contact "Kari Nordmann"</code>' in seen
    assert "journal/contacts/kari-nordmann.md" in seen
    assert "<code>kaffegen import Connections.csv</code>" in seen
    assert "Ingenting som haster" not in seen


@pytest.mark.parametrize(
    ("files", "name", "id_"),
    [
        (people("Kari Berg"), "Kari Berg", "kari"),
        (people("Kari Berg", "Ola Dahl", "Berit Moe"), "Kari Berg", "kari"),
        (people("Kari Berg") | person("Ola Dahl", "strength: close"), "Ola Dahl", "ola"),
        (person("Kari Berg", "status: archived") | people("Ola Dahl"), "Ola Dahl", "ola"),
    ],
)
def test_people_and_no_meeting_want_an_invitation(files, name, id_):
    seen = first_page(files)
    assert f'<code>kaffegen draft "{name}" --kind invitation</code>' in seen
    assert f'<code>kaffegen invite "{name}"</code>' in seen
    assert f"journal/meetings/2026-11-18-{id_}.md" in seen
    assert f"contact: {id_}\ninvited: 2026-11-18" in seen
    assert "data-kg-nothing hidden" in seen
    assert "Hvem vil du møte det neste halvåret?" not in seen, "one thing at a time"
    assert ("Kjenner du flere?" in seen) is (len(files) < 3)


def test_of_an_address_book_those_of_this_week_come_first():
    """Whom LinkedIn happens to say first is nobody to begin with: the contacts page proposes five."""
    files = {}
    for number in range(20):
        since = f"connected: {2026 - number}-01-02\nimported:\n  - from: linkedin\n    name: x"
        files |= person(f"{chr(ord('A') + number)} Lie", since)
    (page,) = [page for page in pages_of(view_of(files)) if page.src == "contacts/index.md"]
    seen = text(page.html(lambda src: f"/{src}")).rpartition("Fem å vekke denne uken")[2]
    (name,) = re.findall('kaffegen invite "(.*)"', first_page(files))
    assert name != "A Lie"
    assert name in seen.partition("Flere som sover")[0]


def test_an_idea_is_the_first_invitation():
    seen = first_page(people("Kari Berg", "Ola Dahl") | meeting("one", "contact: kari"))
    assert 'kaffegen invite "Kari Berg"' in seen
    assert "journal/meetings/one.md" in seen
    assert "contact: kari\n" not in seen, "it stands there already"


@pytest.mark.parametrize("front", ["contact: kari\ninvited: 2026-11-17", f"contact: kari\n{MET}"])
def test_a_meeting_and_no_plan_want_a_plan(front):
    seen = first_page(people("Kari Berg", "Ola Dahl", "Berit Moe") | meeting("one", front))
    assert seen.count("Hvem vil du møte det neste halvåret?") == 1
    assert '<code>kaffegen new plan --people "Kari Berg, Ola Dahl, Berit Moe"</code>' in seen
    assert "journal/plans/2026-11.md" in seen
    assert "from: 2026-11-18\nto: 2027-05-17\ngoal: 3\npeople:\n  - kari\n" in seen
    assert 'value="snooze"' in seen, "it is a follow-up as any other"


@pytest.mark.parametrize(
    "files",
    [
        people("Kari Berg") | meeting("one", "contact: kari\ninvited: 2026-11-17"),
        people("Kari Berg") | {"plans/a.md": PLAN},
        people("Kari Berg") | meeting("one", f"contact: kari\n{MET}") | {"me.md": "name: Siri\nskip: plan"},
        people("Kari Berg") | meeting("one", f"contact: kari\n{MET}") | {"plans/a.md": PLAN},
        person("Kari Berg", "status: archived"),
    ],
)
def test_there_is_no_first_step_any_more(files):
    assert "data-kg-first" not in first_page(files)


def test_there_is_no_heading_over_nothing():
    assert "Rytmen" not in text(first_page(people("Kari Berg")))
    assert "Rytmen" in text(first_page(people("Kari Berg") | meeting("one", f"contact: kari\n{MET}")))


def test_a_plan_of_nobody_says_so():
    plan = {"plans/a.md": "from: 2026-11-01\nto: 2027-04-30\ngoal: 3\npeople:"}
    seen = text(first_page(people("Kari Berg") | meeting("one", f"contact: kari\n{MET}") | plan))
    assert "Ingen navn ennå. Skriv dem i journal/plans/a.md." in seen


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_said_in_each_language(code):
    spoken = language(code)
    files = people("A Bo", "C Do") | meeting("x", f"contact: a\n{MET}")
    assert spoken.say("first.plan.how") in first_page(files, code=code)
    assert spoken.say("first.invite.type") in first_page(people("A Bo"), code=code)


def test_a_name_never_becomes_markup():
    (page,) = [p for p in pages_of(view_of(person("<b>Kari</b> Berg", ""), served=True)) if p.src == "index.md"]
    assert "<b>" not in page.html(lambda src: src)
