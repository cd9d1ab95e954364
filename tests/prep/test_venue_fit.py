"""A meeting's place and time are judged by what is known, and a better place of one's own is named (M30, M31)."""

import pytest
from prep_meeting import meeting_in

from kaffegen.insights.venue_fit import Venues

KARI = "name: Kari Berg\ncity: Oslo\naddress: Torshovgata 4, Oslo"
CALM = "noise: quiet\nseats: good\ncrowd: calm"


def look(view, venues, meeting, kari=KARI, others=None):
    files = {f"places/{name}.md": f"name: {name.title()}\n{text}" for name, text in venues.items()}
    files |= {"contacts/kari-berg.md": kari, "meetings/m.md": f"contact: kari-berg\n{meeting}", **(others or {})}
    return view(files)


def fit(view, venues, meeting, kari=KARI, others=None):
    seen = look(view, venues, meeting, kari, others)
    return Venues(seen.outlook.known).fit(meeting_in(seen))


@pytest.mark.parametrize(
    ("date", "rush"),
    [
        ("2026-11-25T07:00", "morning"),
        ("2026-11-25T08:59", "morning"),
        ("2026-11-25T09:00", ""),
        ("2026-11-25T11:29", ""),
        ("2026-11-25T11:30", "lunch"),
        ("2026-11-25T12:59", "lunch"),
        ("2026-11-25T13:00", ""),
        ("2026-11-25T17:30", ""),
        ("2026-11-25", ""),
        ("2026-11-28T08:30", ""),  # a Saturday
        ("2026-12-25T12:00", ""),  # Christmas Day
    ],
)
def test_the_rushes_are_known_to_the_minute(view, date, rush):
    assert fit(view, {}, f"date: {date}").rush == rush


def test_nobody_is_told_of_a_rush_for_a_video_call(view):
    assert fit(view, {}, "date: 2026-11-25T12:00\nonline: https://meet.example.org/a").rush == ""


@pytest.mark.parametrize(
    ("venue", "merits", "doubts"),
    [
        ("", (), ()),
        ("noise: some", (), ()),
        (CALM, ("quiet", "good", "calm"), ()),
        ("noise: loud\nseats: none\ncrowd: busy", (), ("loud", "none", "busy")),
        ("noise: quiet\nseats: few", ("quiet",), ("few",)),
        ("area: Torshov", (), ()),  # Torshovgata is a street, not the part of town
        ("address: Torshovgata 9", ("near",), ()),
        ("area: Oslo", ("near",), ()),
        ("area: Oslo S", (), ()),
        ("address: Storgata 4", (), ()),
        ("address: Storgata 4, Bergen", (), ("far",)),
    ],
)
def test_a_place_is_judged_by_what_its_note_says(view, venue, merits, doubts):
    others = {"contacts/ola.md": "name: Ola Dahl\ncity: Bergen"}
    found = fit(view, {"trappa": venue}, "date: 2026-11-25\nplace: trappa", others=others).place
    assert (found.merits, found.doubts) == (merits, doubts)


@pytest.mark.parametrize(
    ("kari", "venue", "is_near"),
    [
        ("name: Kari Berg\naddress: Bakkegata 3", "address: Bakkegata 20", True),
        ("name: Kari Berg\ncompany: Alfa Grünerløkka", "area: grünerløkka", True),
        ("name: Kari Berg\ncompany: Rimfaks", "area: Vestby", False),
        ("name: Kari Berg\ncity: Drammen", "area: Drammen", True),
        ("name: Kari Berg\naddress: Øvre gate 3", "address: Nedre gate 5", False),
        ("name: Kari Berg", "area: Torshov", False),
    ],
)
def test_a_place_is_near_when_they_share_a_word_that_names_a_place(view, kari, venue, is_near):
    found = fit(view, {"trappa": venue}, "place: trappa", kari).place
    assert ("near" in found.merits) is is_near


LOUD = "noise: loud\narea: Torshov"


@pytest.mark.parametrize(
    ("venues", "better"),
    [
        ({}, None),
        ({"trappa": LOUD}, None),
        ({"kroken": CALM}, "kroken"),
        ({"kroken": f"{CALM}\nseats: few".replace("seats: good\n", "")}, None),
        ({"kroken": "noise: some"}, None),
        ({"kroken": "noise: quiet", "loftet": CALM}, "loftet"),
        ({"kroken": CALM, "loftet": "noise: quiet\naddress: Torshovgata 30"}, "loftet"),
        ({"kroken": CALM, "loftet": "noise: quiet\narea: Torshov"}, "loftet"),
        ({"kroken": CALM, "loftet": f"{CALM}\naddress: Havna 1, Bergen"}, "kroken"),
        ({"kroken": CALM, "loftet": CALM}, "loftet"),  # where one has met before
    ],
)
def test_a_better_place_of_ones_own_is_named_the_nearest_first(view, venues, better):
    others = {
        "contacts/ola.md": "name: Ola Dahl\ncity: Bergen",
        "meetings/old.md": "contact: ola\ndate: 2026-05-01\nstatus: held\nplace: Loftet",
    }
    found = fit(view, {"perrongen": LOUD, **venues}, "date: 2026-11-25\nplace: Perrongen", others=others)
    assert (found.better.venue.id if found.better else None) == better
    assert found.been == (1 if better == "loftet" else 0)


@pytest.mark.parametrize(
    ("meeting", "better"),
    [
        ("status: idea", "kroken"),
        ("date: 2026-11-25", "kroken"),
        ("date: 2026-11-25\nplace: Hos dem", None),
        ("date: 2026-11-25\nplace: loftet", None),
        ("date: 2026-11-25\nonline: https://meet.example.org/a", None),
        ("date: 2026-11-25\nonline: nowhere", None),  # a fault: what is meant is not known
    ],
)
def test_where_no_place_is_chosen_one_near_them_is_proposed(view, meeting, better):
    venues = {"kroken": f"{CALM}\naddress: Torshovgata 1", "loftet": CALM}
    found = fit(view, venues, meeting).better
    assert (found.venue.id if found else None) == better


LUNCH = "Mellom halv tolv og ett er det lunsjrush; før eller etter får dere mer ro."
MORNING = {
    "nb": "Før klokka ni er det morgenrush på kafeene; litt senere sitter dere bedre.",
    "da": "Før klokken ni har caféerne travlt; lidt senere sidder I bedre.",
    "en": "Before nine the cafés have their morning rush; a little later you would sit better.",
}


def words(view, venues, meeting, kari=KARI, language="nb"):
    files = {f"places/{name}.md": f"name: {name.title()}\n{text}" for name, text in venues.items()}
    others = {"contacts/ola.md": "name: Ola Dahl\ncity: Bergen"}
    files |= {"contacts/kari-berg.md": kari, "meetings/m.md": f"contact: kari-berg\n{meeting}", **others}
    seen = view(files, language=language)
    return seen.sheets.venue_words(meeting_in(seen))


@pytest.mark.parametrize(
    ("venues", "meeting", "expected"),
    [
        ({"trappa": ""}, "date: 2026-11-25T14:00\nplace: trappa", ""),
        ({"trappa": "noise: some"}, "date: 2026-11-25T14:00\nplace: trappa", ""),
        ({}, "date: 2026-11-25T14:00\nplace: Kantina", ""),
        (
            {"trappa": f"{CALM}\naddress: Torshovgata 9"},
            "place: trappa",
            "Trappa er et godt sted for en prat: stille, god plass, fredelig og kort vei for Kari.",
        ),
        (
            {"trappa": "noise: loud\nseats: few", "kroken": f"{CALM}\narea: Torshov"},
            "place: trappa",
            "Trappa kan by på støy og få plasser. Kroken (Torshov) kan være et roligere valg.",
        ),
        ({"trappa": "area: Bergen"}, "place: trappa", "Trappa ligger et stykke unna for Kari."),
        (
            {"trappa": "area: Bergen\nnoise: loud"},
            "date: 2026-11-25T12:00\nplace: trappa",
            f"{LUNCH} Trappa kan by på støy. Det er også et stykke å reise for Kari.",
        ),
        (
            {"trappa": "area: Bergen", "kroken": f"{CALM}\narea: Oslo"},
            "place: trappa",
            "Trappa ligger et stykke unna for Kari. Kroken (Oslo) ligger nærmere.",
        ),
        (
            {"kroken": "noise: quiet\narea: Oslo"},
            "status: idea",
            "Et forslag til sted: Kroken (Oslo), stille og kort vei for Kari.",
        ),
        ({"trappa": "noise: loud"}, "date: 2026-11-17T12:00\nplace: trappa", ""),  # over and done with
    ],
)
def test_it_is_said_kindly_and_only_where_something_is_known(view, venues, meeting, expected):
    assert words(view, venues, meeting) == expected


@pytest.mark.parametrize(
    ("language", "crowd"),
    [
        ("nb", "Trappa kan by på mye folk."),
        ("da", "Trappa kan byde på mange mennesker."),
        ("en", "Trappa may come with a crowd."),
    ],
)
def test_it_is_said_in_the_language_of_the_site(view, language, crowd):
    meeting = "date: 2026-11-25T08:30\nplace: trappa"
    assert words(view, {"trappa": "crowd: busy"}, meeting, language=language) == f"{MORNING[language]} {crowd}"


@pytest.mark.parametrize(
    ("other", "better"), [("crowd: calm", None), (CALM, None), (f"{CALM}\naddress: Torshovgata 2", "kroken")]
)
def test_a_place_with_one_thing_against_it_may_be_the_best_all_the_same(view, other, better):
    venues = {"perrongen": "noise: quiet\nseats: good\ncrowd: busy\naddress: Torshovgata 9", "kroken": other}
    found = fit(view, venues, "date: 2026-11-25\nplace: perrongen").better
    assert (found.venue.id if found else None) == better
