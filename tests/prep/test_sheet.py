"""The sheet says what one needs at the table, as far as the notes know it, in the language of the site (M30–M48)."""

import pytest
from prep_meeting import meeting_in

from kaffegen.pages import around, pages_of
from kaffegen.pages.prep import pages

KARI = (
    "name: Kari Berg\nrole: Leder\ncompany: Alfa\ncity: Oslo\naddress: Bakkegata 3, Oslo\nphone: 22 22 22 22\n"
    "linkedin: https://www.linkedin.com/in/kari-berg\nmet: 2026-01-05\nknows: [Berit Vik]\nintroduced_by: Per Ås\n"
    "past: [{company: Beta}]\ntouches:\n  - {on: 2026-11-02, via: email, note: sendte en artikkel om retur}\n"
    "---\n- [ ] låne henne boka\n"
)
MEETING = (
    "contact: kari\ndate: 2026-11-25T14:00\nduration: 30\nplace: hjørnet\npurpose: Høre om retur\n"
    "for_them: Tall fra fem lagre\nfor_me: Et råd\nmotivation: Kanarihemmelig\nquestions: [Hva koster en pall?]\n"
    "research: Skrev om paller i vår\n---\n- [ ] skrive ut skissen\n"
)
LAST = (
    "contact: kari\ndate: 2026-09-01\nstatus: held\npurpose: Se på lageret\ntalk_share: 45\n"
    "recommendations: [En bok om paller]\nnext_steps:\n  - {what: sende tallene, done: 2026-09-03}\n"
    "  - {what: ringe om anbudet, due: 2026-12-01}\n  - {what: finne kontrakten, who: them}\n"
)
FILES = {
    "me.md": "name: Xan\npitch: Jeg rydder i lagre. Det har jeg gjort i ti år.\nsituation: searching",
    "contacts/kari.md": KARI,
    "contacts/ola.md": "name: Ola Dahl\ncompany: Beta",
    "meetings/m.md": MEETING,
    "meetings/last.md": LAST,
    "places/hjørnet.md": "name: Hjørnet\naddress: Torggata 1\narea: Sentrum\nnoise: quiet",
}


CV = "cv eller portefølje"


def html(view):
    """Give the sheet of the meeting `m` as a page."""
    src = view.prep_src(meeting_in(view))
    return next(page.html(lambda to: f"/{to}") for page in pages(view) if page.src == src)


def test_who_when_and_where(sheet_of):
    found = sheet_of(FILES)
    assert (found.heading.shown, found.they.post.shown, found.they.phone) == ("Kari Berg", "Leder, Alfa", "22 22 22 22")
    assert found.they.linkedin.shown == "linkedin.com/in/kari-berg"
    assert (found.when, found.minutes) == ("Onsdag 25. november kl. 14.00", 30)
    assert (found.where.name.shown, found.where.address.shown) == ("Hjørnet", "Torggata 1, Sentrum")
    assert (found.where.theirs.shown, found.where.online) == ("", "")


def test_why_and_what_for(sheet_of):
    found = sheet_of(FILES)
    said = [text.shown for text in (found.why, found.for_them, found.for_me)]
    assert said == ["Høre om retur", "Tall fra fem lagre", "Et råd"]
    assert found.they.research.shown == "Skrev om paller i vår"


def test_whom_both_know_the_one_who_opened_the_door_first(sheet_of):
    assert [(one.name.shown, one.how, one.company) for one in sheet_of(FILES).they.common] == [
        ("Per Ås", "prep.common.opened", ""),
        ("Berit Vik", "", ""),
        ("Ola Dahl", "prep.common.worked", "Beta"),
    ]


def test_what_was_promised_the_open_ones_first(sheet_of):
    before = sheet_of(FILES).they.before
    assert (before.met.id, before.met_about.shown, before.recommended.shown) == (
        "last", "Se på lageret", "En bok om paller",
    )  # fmt: skip
    assert before.touched == "E-post 2. november: sendte en artikkel om retur"
    assert [(promise.what.shown, promise.is_open) for promise in before.mine] == [
        ("ringe om anbudet", True), ("låne henne boka", True),
    ]  # fmt: skip
    assert [(promise.what.shown, promise.is_open) for promise in before.theirs] == [("finne kontrakten", True)]


def test_what_is_kept_is_shown_where_nothing_is_open(sheet_of):
    steps = "\nnext_steps:\n  - {what: sende tallene, done: 2026-09-03}\n  - {what: droppet, dropped: true}\n"
    last = f"contact: kari\ndate: 2026-09-01{steps}"
    files = {**FILES, "contacts/kari.md": "name: Kari Berg", "meetings/last.md": last}
    before = sheet_of(files).they.before
    assert [(promise.what.shown, promise.is_open) for promise in before.mine] == [("sende tallene", False)]


def test_nothing_from_a_private_section_lies_on_the_table(sheet_of):
    private = "contact: kari\ndate: 2026-09-01\nstatus: held\n---\n## Bare for meg\n\n- [ ] spør om Kanari\n"
    files = {**FILES, "contacts/kari.md": "name: Kari Berg", "meetings/last.md": private}
    assert sheet_of(files).they.before.mine == []
    mine = {**FILES, "meetings/m.md": f"{MEETING}\n## Bare for meg\n\n- [ ] spør om Kanari\n"}
    assert [thing.shown for thing in sheet_of(mine).me.before] == ["skrive ut skissen"]


@pytest.mark.parametrize("is_built", [True, False])
def test_the_motivation_is_on_no_sheet(view, is_built):
    assert "Kanarihemmelig" not in html(view(FILES, is_built=is_built))


def test_a_private_promise_is_in_no_build(view):
    files = {**FILES, "contacts/kari.md": f"{KARI}\n## Bare for meg\n\n- [ ] kanariløfte\n"}
    assert "kanariløfte" not in html(view(files, is_built=True))


def test_what_is_private_is_marked(view):
    files = {**FILES, "contacts/ola.md": "name: Ola Dahl\ncompany: Beta\nprivate: true"}
    marked, unmarked = html(view(files)), html(view(FILES))
    assert (marked.count("kg-lock"), unmarked.count("kg-lock")) == (1, 0)
    assert "Ola Dahl" not in html(view(files, is_built=True))


def test_a_private_meeting_has_no_sheet_in_a_build(view):
    files = {**FILES, "meetings/m.md": f"private: true\n{MEETING}"}
    assert html(view(files)).count("kg-lock") == 1
    assert list(pages(view(files, is_built=True))) == []


@pytest.mark.parametrize(
    ("meeting", "kari", "needs_phone", "phone"),
    [
        ("place: Trappa", "", True, ""),
        ("place: Trappa", "phone: 22 22 22 22", False, "22 22 22 22"),
        ("place: Trappa\nasked_by: them", "", False, ""),
        ("online: https://meet.example.org/a", "", False, ""),
        ("place: Trappa", "phone: 22", False, ""),  # a fault: what is meant is not known
    ],
)
def test_a_missing_telephone_number_is_marked_where_one_travels(sheet_of, meeting, kari, needs_phone, phone):
    coming = f"contact: kari\ndate: 2026-11-25\n{meeting}"
    files = {"contacts/kari.md": f"name: Kari Berg\n{kari}", "meetings/m.md": coming}
    found = sheet_of(files).they
    assert (found.needs_phone, found.phone) == (needs_phone, phone)


@pytest.mark.parametrize(
    ("meeting", "pays"),
    [
        ("place: Trappa", "prep.pays.me"),
        ("place: Trappa\nasked_by: them", "prep.pays.them"),
        ("online: https://meet.example.org/a", ""),
    ],
)
def test_the_inviter_pays(sheet_of, meeting, pays):
    assert sheet_of({"meetings/m.md": f"contact: Kari Berg\ndate: 2026-11-25\n{meeting}"}).me.pays == pays


@pytest.mark.parametrize(
    ("me", "meeting", "things"),
    [
        ("", "", ["notatbok og penn", "dette arket", "penger til kaffen", "visittkort"]),
        ("", "asked_by: them", ["notatbok og penn", "dette arket", "visittkort"]),
        ("", "online: https://meet.example.org/a", ["notatbok og penn", "dette arket"]),
        ("situation: searching", "asked_by: them", ["notatbok og penn", "dette arket", "visittkort", CV]),
        ("bring: [penn, skissen]", "", ["penn", "skissen"]),
        ("bring: [a, b, c, d, e, f, g, h]", "", ["a", "b", "c", "d", "e", "f", "g"]),
    ],
)
def test_what_to_bring(sheet_of, me, meeting, things):
    files = {"me.md": f"name: Xan\n{me}", "meetings/m.md": f"contact: Kari Berg\ndate: 2026-11-25\n{meeting}"}
    assert [thing.shown for thing in sheet_of(files).me.bring] == things


def test_a_long_self_introduction_is_shortened_with_a_word_on_it(view, sheet_of):
    files = {**FILES, "me.md": f"name: Xan\npitch: {'Jeg rydder i lagre. ' * 20}"}
    assert sheet_of(files).me.pitch_words == 80
    assert "Hele teksten er på 80 ord" in html(view(files))
    assert "Hele teksten er på" not in html(view(FILES))


@pytest.mark.parametrize(
    ("status", "section", "begins", "goes_on"),
    [
        ("", "", "Takk for praten", True),
        ("", "\n## Takk\n\nHei, Kari!\n\nDet var fint å høre om paller.\n", "Det var fint å høre om paller.", False),
        ("", "\n## Takk\n\nHei, Kari! Det var fint.\n", "Hei, Kari! Det var fint.", False),
        ("status: idea", "", "", True),
        ("status: idea", "\n## Takk\n\nHei!\n\nDet var fint.\n", "Det var fint.", False),
    ],
)
def test_how_the_thanks_begin(sheet_of, status, section, begins, goes_on):
    meeting = f"contact: Kari Berg\ndate: 2026-11-25\n{status}\n---\n{section}"
    found = sheet_of({"meetings/m.md": meeting}).me
    assert found.thanks.shown.startswith(begins)
    assert bool(found.thanks.shown) is bool(begins)
    assert found.thanks_goes_on is goes_on


def test_the_course_goes_by_the_clock(sheet_of):
    parts = sheet_of(FILES).course
    assert [(part.clock, part.minutes) for part in parts] == [
        ("14.00", 1), ("14.01", 1), ("14.02", 2), ("14.04", 10), ("14.14", 10),
        ("14.24", 2), ("14.26", 1), ("14.27", 2), ("14.29", 1),
    ]  # fmt: skip
    undated = sheet_of({"meetings/m.md": "contact: Kari Berg\nstatus: idea"}).course
    assert {part.clock for part in undated} == {""}
    assert sum(part.minutes for part in undated) == 45


def test_a_course_over_midnight_has_a_clock(sheet_of):
    parts = sheet_of({"meetings/m.md": "contact: Kari Berg\ndate: 2026-11-25T23:50"}).course
    assert (parts[0].clock, parts[-1].clock) == ("23.50", "00.34")


@pytest.mark.parametrize("count", [1, 6, 7, 10, 11, 20, 25])
def test_ones_own_questions_are_there_in_order_up_to_twenty(sheet_of, count):
    own = [f"Hva er nummer {number}?" for number in range(count)]
    meeting = f"contact: Kari Berg\ndate: 2026-11-25\nquestions: {own}"
    found = sheet_of({"meetings/m.md": meeting})
    assert [question.shown for question in found.own] == own[:20]
    assert found.more == max(0, count - 20)


def test_those_at_the_table_are_named(sheet_of):
    files = {f"contacts/p{i}.md": f"name: Person {i}\nrole: Leder\nphone: 22 22 22 2{i}" for i in range(8)}
    found = sheet_of({**files, "meetings/m.md": f"contacts: {[f'p{i}' for i in range(8)]}\ndate: 2026-11-25"})
    assert found.heading.shown == "Person 0 og 7 til"
    _, name, reach = found.others.people[0]
    assert (name.shown, reach.shown) == ("Person 1", "22 22 22 21, Leder")
    assert (len(found.others.people), found.others.more) == (5, 2)
    pair = sheet_of({**files, "meetings/m.md": "contacts: [p0, p1]\ndate: 2026-11-25"})
    assert pair.heading.shown == "Person 0 og Person 1"


def test_a_meeting_with_nobody_has_a_sheet_too(view):
    assert "<h1>Kaffemøte</h1>" in html(view({"meetings/m.md": "date: 2026-11-25\nplace: Trappa"}))


@pytest.mark.parametrize(
    ("meeting", "is_there"),
    [
        ("status: idea", True),
        ("status: idea\ninvite_by: 2026-05-01", False),
        ("invited: 2026-11-01", True),
        ("invited: 2026-05-01", False),
        ("invited: 2026-05-01\nnudged: 2026-11-01", True),
        ("date: 2026-11-25", True),
        ("date: 2026-11-18", True),
        ("date: 2026-11-17", True),
        ("date: 2026-11-16", False),
        ("date: 2027-05-01", True),
        ("date: 2026-11-10\nthanked: true", False),
        ("invited: 2026-11-01\nstatus: declined", False),
        ("invited: 2026-11-01\nstatus: unanswered", False),
        ("date: 2026-11-25\nstatus: cancelled", False),
    ],
)
def test_which_meetings_have_a_sheet(view, meeting, is_there):
    seen = view({"meetings/m.md": f"contact: Kari Berg\n{meeting}"})
    assert [page.src for page in pages(seen)] == (["prep/m.md"] if is_there else [])
    assert seen.prep_src(meeting_in(seen)) == ("prep/m.md" if is_there else "")


def test_two_meetings_of_one_id_have_two_sheets(view):
    coming = "contact: Kari Berg\ndate: 2026-11-25"
    seen = view({"meetings/a/m.md": coming, "meetings/b/m.md": coming, "meetings/b/n.md": coming})
    assert [page.src for page in pages(seen)] == ["prep/m.md", "prep/m-2.md", "prep/n.md"]


def test_the_sheet_is_reached_from_meeting_dashboard_and_card_and_not_by_the_navigation(view):
    seen = view({**FILES, "meetings/m.md": "contact: kari\ndate: 2026-11-19\nplace: hjørnet"})
    made = {page.src: page for page in pages_of(seen)}
    assert not made["prep/m.md"].in_nav
    assert made["index.md"].html(lambda to: f"/{to}").count('<a href="/prep/m.md">') == 2
    before = around(seen, meeting_in(seen), lambda to: f"/{to}").before
    assert '<a href="/prep/m.md">Forberedelsesark</a>' in before
    assert "Hjørnet er et godt sted for en prat: stille." in before


SAID = {
    "nb": ("Kaffe med", "Hvorfor jeg spurte", "Hva de får ut av det", "Felles kjente", "Siden sist", "ikke gjort ennå",
           "Spør aldri om noe du kunne ha slått opp.", "Lytt 80 %, snakk 20 %.", "Sist snakket jeg 45 % av tida.",
           "Forslag, om det blir tid", "Hvem andre bør jeg snakke med?", "Hva synes du om CV-en min?", "Ta med",
           "Du spanderer kaffen.", "Takken begynner slik", "Det handler sjelden om deg.", "åpnet døra", "også Beta"),
    "da": ("Kaffe med", "Hvorfor jeg spurgte", "Hvad de får ud af det", "Fælles bekendte", "Siden sidst",
           "ikke gjort endnu", "Spørg aldrig om noget, du kunne have slået op.", "Lyt 80 %, tal 20 %.",
           "Sidst talte jeg 45 % af tiden.", "Forslag, hvis der bliver tid", "Hvem bør jeg ellers tale med?",
           "Hvad synes du om mit CV?", "Tag med", "Du giver kaffen.", "Takken begynder sådan",
           "Det handler sjældent om dig.", "åbnede døren", "også Beta"),
    "en": ("Coffee with", "Why I asked", "What they gain", "People we both know", "Since last time", "not done yet",
           "Never ask what you could have looked up.", "Listen 80 %, talk 20 %.", "I talked 45 % of the time.",
           "Suggestions, if there is time", "Who else should I talk to?", "What do you think of my CV?", "Bring",
           "The coffee is on you.", "The thank-you begins", "It is rarely about you.", "opened the door", "also Beta"),
}  # fmt: skip


@pytest.mark.parametrize("language", SAID)
def test_it_is_said_in_the_language_of_the_site(view, language):
    page = html(view(FILES, language=language))
    assert [words for words in SAID[language] if words not in page] == []


def test_the_questions_are_in_the_language_of_whom_one_meets(view):
    page = html(view({**FILES, "contacts/kari.md": f"language: da\n{KARI}"}))
    assert '<span class="kg-prep__q" lang="da">' in page
    assert "Hvem bør jeg ellers tale med?" in page
    assert "Hvorfor jeg spurte" in page


def test_what_is_not_known_leaves_room_to_write(view):
    full, bare = html(view(FILES)), html(view({"meetings/m.md": "contact: Kari Berg"}))
    for words in ("Felles kjente", "Siden sist", "LinkedIn"):
        assert (words in full, words in bare) == (True, False), words
    for label in ("Hvorfor jeg spurte", "Hva de får ut av det", "Hva jeg håper på"):
        assert f'<h2>{label}</h2>\n<span class="kg-rules"' in bare
    assert "Bruk ti minutter på profilen" in bare
    assert "Bruk ti minutter på profilen" not in full
