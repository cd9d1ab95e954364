"""Which pictures a page shows, and when; what they say is what the page says."""

import re

import pytest

from kaffegen.pages import around, pages_of
from tests.insights.small import held, meetings, people, person
from tests.pages.test_network_pages import PLAN, note_page, page, view_of


def html(files, src):
    (found,) = [page for page in pages_of(view_of(files)) if page.src == src]
    return found.html(lambda src: f"../{src}")


def note_html(files, name):
    view = view_of(files)
    made = around(view, view.outlook.journal.who(name), lambda src: f"../{src}")
    return made.before + made.after


CHAIN = person("Berit Moe", "strength: close") | person("Kari Berg", "introduced_by: berit") | people("Ola Dahl")
EVIL = "<script>alert(1)</script>"


def test_the_network_is_drawn_with_links_and_the_same_as_a_list():
    found = html(CHAIN, "network.md")
    assert found.count('<a href="../contacts/kari.md"') == 2
    assert "Berit Moe, nær, sover" in found
    assert 'class="kg-depth-1"' in found
    assert "Dørene Berit Moe åpnet" in found


def test_nothing_is_drawn_of_nobody():
    assert "<svg" not in html({}, "network.md")
    assert "<svg" not in html({}, "meetings/index.md")
    assert "kg-pic" not in note_html(people("Kari Berg"), "kari")


@pytest.mark.parametrize("src", ["network.md", "topics/index.md", "plan.md", "meetings/index.md"])
def test_no_page_has_a_style_of_its_own_and_no_name_is_markup(src):
    files = {
        "contacts/a.md": f"name: {EVIL}",
        "contacts/b.md": "name: Bo\nintroduced_by: a",
        "plans/p.md": f"{PLAN}\npeople: a",
    }
    files |= meetings(*[held(f"2026-0{n}-01", f"topics: ['{EVIL}', lager]", "talk_share: 30", "gave: x", who="a")
                        for n in range(1, 9)])  # fmt: skip
    found = html(files, src)
    assert "<svg" in found
    assert "<script" not in found
    assert " style=" not in found


def test_those_of_the_plan_are_marked():
    found = html(CHAIN | {"plans/p.md": f"{PLAN}\npeople: kari"}, "network.md")
    assert re.findall(r'class="(kg-person[^"]*is-planned)"><title>([^<]*)<', found) == [
        ("kg-person is-planned", "Kari Berg, i planen")
    ]


def test_somebody_among_others_is_drawn_with_them():
    files = CHAIN | person("Eva Lie", "introduced_by: kari") | person("Siri Lie", "introduced_by: kari")
    found = note_html(files, "kari")
    assert "Rundt Kari" in found
    assert re.findall(r'<(a|g)[^>]*class="kg-person[^>]*><title>([^<,]*)', found) == [
        *(("a", "Berit Moe"), ("g", "Kari Berg"), ("a", "Eva Lie"), ("a", "Siri Lie")),
    ]
    assert "Rundt Eva" in note_html(files, "eva")
    assert "Rundt" not in note_html(people("Kari Berg", "Ola Nes"), "kari")


def test_two_years_are_on_one_line():
    touches = "touches: [{on: 2026-11-01}, {on: 2020-10-01}]"
    few = person("Kari Berg", touches)
    assert "kg-svg--line" not in note_html(few, "kari")
    found = note_html(few | meetings(held("2025-01-05")), "kari")
    assert found.count('class="kg-svg__at"') == 4, "two years begin, two things happened"
    assert "Annen kontakt" in found
    assert "Milepæl" not in found


def test_how_many_of_those_one_asked_one_met():
    files = people("Kari Berg") | meetings("contact: kari\ninvited: 2026-10-01", held("2026-10-01"), "contact: kari")
    assert "Det siste året spurte du 2 ganger, og 1 ble til kaffe." in page(files, "meetings/index.md")


def test_the_plan_is_drawn_against_its_goal():
    files = people("Kari Berg") | {"plans/x.md": f"{PLAN}\ngoal: 6"} | meetings(held("2026-08-01"))
    assert "1 holdt, jevnt tempo: 4, mål: 6" in page(files, "plan.md")
    assert "jevnt tempo" not in page(people("Kari Berg") | {"plans/x.md": PLAN}, "plan.md")


def test_a_private_person_is_in_no_drawing_that_is_built():
    files = CHAIN | person("Zebulon Qvarrist", "private: true", "introduced_by: berit")
    assert "Zebulon" not in html(files, "network.md")
    assert "Zebulon" in page(files, "network.md", served=True)
    assert "Zebulon" not in note_page(files, lambda journal: journal.who("berit"))
