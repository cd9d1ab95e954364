"""What the pages of plan, network, what is heard, who helped and of a person choose to show, and when."""

import re
from pathlib import Path

import pytest

from kaffegen.pages import View, around, pages_of
from kaffegen.pages.courage import courage
from kaffegen.pipeline import outlook_from, published
from tests.insights.small import held, known_of, meetings, people, person, the

_TAG = re.compile(r"<[^>]*>")
PLAN = "from: 2026-07-01\nto: 2026-12-31"


def view_of(files, *, served=False):
    """Give the view on a journal, as it is built or as it is served."""
    known = known_of(files)
    seen = outlook_from(known)
    return View(seen, Path("/x")) if served else View(published(seen))


def text(html):
    """Give what a reader sees, on one line."""
    return " ".join(_TAG.sub(" ", html).split())


def page(files, src, **how):
    """Give what is seen on a page that is made; empty where there is none."""
    found = [page for page in pages_of(view_of(files, **how)) if page.src == src]
    return text(found[0].html(lambda src: f"../{src}")) if found else ""


def note_page(files, find, **how):
    view = view_of(files, **how)
    made = around(view, find(view.outlook.journal), lambda src: f"../{src}")
    return text(made.before + made.after)


GOOD = "God rytme."


@pytest.mark.parametrize(
    ("days", "me", "words"),
    [
        ([], "employed", "Ingen kaffemøter ennå."),
        (["2026-11-19"], "employed", "Ingen kaffemøter ennå."),
        (["2026-11-01"], "employed", GOOD),
        (["2026-10-31"], "employed", GOOD),
        (["2026-09-30"], "employed", GOOD),  # one month without is none yet
        (["2026-09-30"], "searching", "Ingen kaffe i oktober 2026."),
        (["2026-08-31"], "employed", "Lengste pause: fra september 2026 til oktober 2026."),
        (["2025-11-30"], "employed", "Lengste pause: fra desember 2025 til oktober 2026."),
        (["2024-05-05", "2026-10-05"], "employed", "Lengste pause: fra desember 2025 til september 2026."),
        (["2025-12-01", "2026-03-31", "2026-06-01", "2026-09-01"], "employed", "fra januar 2026 til februar 2026."),
        (["2025-12-01", "2026-03-31", "2026-07-01", "2026-09-01"], "employed", "fra april 2026 til juni 2026."),
    ],
)
def test_the_rhythm_on_the_page_of_the_plan(days, me, words):
    files = people("Kari Berg") | {"me.md": f"name: Siri\nsituation: {me}"} | meetings(*map(held, days))
    assert words in page(files, "plan.md")


def test_the_plan_says_of_each_what_is_next_and_who_could_open_the_door():
    files = (
        person("Berit Moe", "strength: close", "knows: [vibeke, ola]")
        | people("Vibeke Storm")
        | person("Ola Dahl", "strength: known")
        | person("Kari Berg", "introduced_by: berit")
        | meetings(held("2026-08-01"))
        | {"plans/x.md": f"{PLAN}\npeople: [Vibeke Storm, Ola Dahl, Kari Berg]"}
    )
    found = page(files, "plan.md")
    assert "Vibeke Storm ikke invitert Inviter Vibeke Storm fra planen din · " in found
    assert "Spør Berit Moe, som kjenner Vibeke Storm." in found
    assert "som kjenner Ola Dahl" not in found, "whom one knows well oneself"
    assert "Kari Berg møtt" in found
    assert "Inviter Kari Berg" not in found


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("goal: 6\npeople: [kari]", "1 av 6 kaffemøter er holdt. Med jevnt tempo hadde du hatt 3 møter mer nå."),
        ("goal: 3", "1 av 3 kaffemøter er holdt. Med jevnt tempo hadde du hatt ett møte mer nå. Treffprosent: 100 %."),
        ("people: [kari, A A]", "1 av 1 kaffemøter er holdt. Du er i rute."),
        ("topics: lager", "Lager Du har snakket med Kari Berg"),
        ("topics: ombruk", "ombruk Ikke snakket med noen om dette ennå."),
        ("companies: Omega AS", "Omega AS Du vet ikke om noen leder der ennå."),
    ],
)
def test_how_the_plan_goes(lines, words):
    files = people("Kari Berg") | {"topics/lager.md": "name: Lager", "plans/x.md": f"{PLAN}\n{lines}"}
    # until 18 November 141 of 184 days have gone: of 6 meetings 4 are expected, of 3 two
    assert words in page(files | meetings(held("2026-08-01", "topics: lager")), "plan.md")


HEARD = (
    person("Kari Berg", "company: beta")
    | person("Ola Dahl")
    | {"companies/beta.md": "name: Ærlig Beta"}
    | meetings(
        held("2026-10-01", "signals: [{what: En, company: Omega}, {what: To, company: alfa, private: false}]"),
        held("2026-10-02", "signals: [{what: Tre, company: Alfa}, {what: Fire, dropped: true}]", "openings: Fem"),
        held("2026-10-03", "signals: [{what: Seks, private: false}]", who="ola"),
        held("2026-10-04", "signals: [{what: Sju, private: false}]"),
    )
)


def test_what_is_heard_comes_company_by_company_the_newest_first_and_what_belongs_to_none_last():
    found = page(HEARD, "signals.md", served=True)
    order = ["Alfa", "Tre", "To", "Omega", "En", "Ærlig Beta", "Sju", "Her kan du hjelpe: Fem", "Andre steder", "Seks"]
    places = [found.index(words) for words in order]
    assert places == sorted(places)
    assert "alfa" not in found, "one company, whichever way it is written"
    assert "Fire" not in found, "what was dropped"
    assert found.count("Bare for deg") == 3  # En, Tre, and the opening


def test_where_one_could_help_is_for_the_writer_alone():
    assert "Fem" not in page(HEARD, "signals.md")
    assert page(people("Kari Berg"), "signals.md", served=True) == ""


NO = "contact: kari\nstatus: declined\ninvited: 2026-10-05"
NAMED = held("2026-10-01", "referrals: Kari Berg", who="ola")


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        (held("2026-10-10"), "Ola Dahl Ga deg navnet Kari Berg, som du møtte 10. oktober."),
        (NO, "Ga deg navnet Kari Berg. Det har ikke blitt noe møte ennå."),
        ("contact: kari\ninvited: 2026-10-05", None),
    ],
)  # fmt: skip
def test_who_has_not_heard_how_it_went(theirs, words):
    found = page(people("Kari Berg", "Ola Dahl") | meetings(NAMED, theirs), "network.md")
    assert ("Disse har ikke hørt hvordan det gikk" in found) is (words is not None)
    assert words is None or words in found


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({}, "Nettverket Ingenting her ennå."),
        (person("Kari Berg", "met: 2026-10-01"), "Du har møtt ett menneske så langt."),
        (meetings(held("2026-10-01"), held("2026-10-01", who="ola")), "Du har møtt 2 mennesker så langt."),
        (meetings(held("2026-10-01", "talk_share: 20")), "20 % av praten. Du lytter minst 80 % av tida."),
        (meetings(held("2026-10-01", "talk_share: 21")), "21 % av praten. Målet er å lytte 80 % av tida"),
        (
            meetings(held("2026-09-01", "talk_share: 21")),
            "21 % av praten. Det er stille for tiden. Lytt halvannen gang",
        ),
        (person("Kari Berg", "strength: close"), "Sovende vennskap"),
    ],
)
def test_what_the_network_says(files, words):
    assert words in page(people("Kari Berg", "Ola Dahl") | files if files else {}, "network.md")


def test_no_number_stands_beside_a_name():
    gifts = "touches: [{on: 2026-10-01, gave: [en bok, et råd]}, {on: 2026-10-02, by: them, got: et navn}]"
    files = person("Kari Berg", "strength: close", gifts) | people("Ola Dahl")
    seen = note_page(files, lambda journal: journal.who("kari"))
    told = seen.partition("Gitt og fått")[2]
    assert re.sub(r"M\d\d|\d{1,2}\. okt\. 2026", "", told).split() == [
        *("Du", "ga", "en", "bok", "et", "råd", "Du", "fikk", "et", "navn"),
    ]


def test_whom_somebody_led_to_and_who_led_to_them_is_what_the_chains_say():
    files = (
        person("Berit Moe", "introduced_by: berit")
        | person("Kari Berg", "introduced_by: berit")
        | person("Ola Dahl", "met: 2020-01-01")
        | person("Siri Lie")
        | meetings(held("2026-10-01", "referrals: [Ola Dahl, siri]", who="berit"))
    )
    assert "Førte til Kari Berg , Siri Lie , Ola Dahl" in note_page(files, lambda journal: journal.who("berit"))
    assert "Introdusert av" not in note_page(files, lambda journal: journal.who("berit")), "not by themselves"
    assert "Introdusert av Berit Moe" in note_page(files, lambda journal: journal.who("siri"))
    assert "Introdusert av" not in note_page(files, lambda journal: journal.who("ola")), "whom one knew"


def test_the_time_line_ends_today():
    files = person(
        "Kari Berg",
        "touches: [{on: 2026-11-18, note: I dag}, {on: 2026-11-19, note: I morgen}]",
        "milestones: [{on: 2026-11-17, what: Ny jobb}, {on: 2026-11-20, what: Jubileum, congratulated: false}]",
    )
    line = note_page(files, lambda journal: journal.who("kari")).partition("Tidslinje")[2]
    assert [words in line for words in ("I dag", "I morgen", "Ny jobb", "Jubileum")] == [True, False, True, False]


@pytest.mark.parametrize(
    ("me", "words"),
    [
        ("searching", "Den dagen du er i mål"),
        ("student", "Den dagen du er i mål"),
        ("employed", "Har noe falt på plass?"),
    ],
)
def test_who_helped_is_told_when_it_is_over(me, words):
    files = people("Kari Berg") | {"me.md": f"name: Siri\nsituation: {me}"} | meetings(held("2026-10-01"))
    assert words in page(files, "helped.md")
    found = [page.in_nav for page in pages_of(view_of(files)) if page.src == "helped.md"]
    assert found == [me == "employed"]


IDEA = meetings("contact: kari\npurpose: Lære av henne\nmotivation: en jobb")


@pytest.mark.parametrize(
    ("files", "served", "there", "not_there"),
    [
        (IDEA, True, "Ærlig motivasjon", ""),
        (IDEA, False, "Hensikt klart", "motivasjon"),
        (IDEA, False, "Ingenting å by på? Jo, det har du.", ""),
        (IDEA | {"me.md": "name: Siri\nassets: En mal"}, False, "Fant ikke noe som passer", "Jo, det har du."),
        (IDEA | {"me.md": "name: Siri\nassets: Lageret"}, False, "Lageret Passer til: lager", "Fant ikke noe"),
        (meetings("contact: kari\npurpose: x\nasked_by: them"), True, "", "Før du inviterer"),
        (meetings("contact: kari\ninvited: 2026-11-01"), True, "", "Før du inviterer"),
    ],
)
def test_the_groundwork_before_one_invites(files, served, there, not_there):
    kari = person("Kari Berg", "topics: lager")
    found = note_page(kari | files, lambda journal: journal.meetings[0], served=served)
    assert there in found
    assert not not_there or not_there not in found


@pytest.mark.parametrize(
    ("kari", "meeting", "word"),
    [
        ("role: x", "purpose: x", "courage.stranger"),
        ("strength: stranger", "purpose: x", "courage.stranger"),
        ("strength: stranger\nmet: 2026-10-01", "purpose: x", ""),
        ("strength: acquaintance", "purpose: x", ""),
        ("role: x", "purpose: x\nasked_by: them", ""),
        ("phone: 22 33 44 55", "invited: 2026-10-01\nnudged: 2026-10-08", "courage.call"),
        ("phone: 22 33 44 55", "invited: 2026-10-01", ""),
        ("role: x", "invited: 2026-10-01\nnudged: 2026-10-08", ""),
        ("phone: 22 33 44 55", "invited: 2026-10-01\nnudged: 2026-10-08\nanswered: 2026-10-09", ""),
        ("role: x", "status: held\ndate: 2026-10-01\nwent: badly", "courage.badly"),
        ("role: x", "status: held\ndate: 2026-10-01\nwent: ok", ""),
    ],
)
def test_an_encouraging_word(kari, meeting, word):
    view = view_of(person("Kari Berg", kari) | meetings(f"contact: kari\n{meeting}"))
    assert courage(view, view.outlook.journal.meetings[0]) == word


def test_nobody_is_a_person_too():
    known = known_of(person("Kari Berg", "knows: Vibeke Storm", "strength: close"))
    view = View(outlook_from(known), None)
    made = around(view, the(known, "Vibeke Storm"), lambda src: f"../{src}")
    assert "Spør Kari Berg, som kjenner Vibeke Storm." in text(made.before)


@pytest.mark.parametrize("name", ["-", "--- -"])
def test_a_name_of_dashes_has_a_page(name):
    assert note_page({"contacts/a.md": f"name: '{name}'"}, lambda journal: journal.contacts[0])


def test_a_meeting_at_a_company_says_where():
    files = people("Kari Berg") | {
        "companies/alfa.md": "name: Alfa",
        "meetings/m.md": "contact: Kari Berg\ndate: 2026-11-10\nplace: alfa",
    }
    assert "Alfa" in note_page(files, lambda journal: journal.meetings[0])
