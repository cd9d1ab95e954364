"""What the difference between two versions of a note means, and what means nothing."""

import pytest

from kaffegen.history.compared import changes
from kaffegen.read.note import Source, note_of
from kaffegen.values import Manner

from .repository import whole


def note(kind, text):
    return note_of(Source("", "", kind, whole(text).encode()), Manner("NO"))[0]


def contact(text):
    """Give a contact's text with a name, where it has none."""
    return text if text is None or "name" in text else f"name: K\n{text}"


def told(kind, before, after):
    old = None if before is None else note(kind, before)
    return [" ".join(filter(None, change[:4])) for change in changes(old, note(kind, after))]


CONTACT = [
    (None, "name: Kari Berg", ["appeared Kari Berg"]),
    ("name: Kari Berg", "name: Kari Dahl", ["renamed Kari Berg Kari Dahl"]),
    ("company: Alfa", "company: Beta", ["company Alfa Beta"]),
    ("role: leder", "role: fagsjef", ["role leder fagsjef"]),
    ("role: leder", "role: leder Nord", ["role leder leder Nord"]),
    ("company: Alfa", "company: Alma", ["company Alfa Alma"]),
    ("company: Alfa", "company: Alfabet", ["company Alfa Alfabet"]),
    ("role: CEO", "role: CTO", ["role CEO CTO"]),
    ("role: Rådgiver 1", "role: Rådgiver 2", ["role Rådgiver 1 Rådgiver 2"]),
    ("company: Alfa\nrole: leder", "company: Beta\nrole: fagsjef", ["company Alfa Beta", "role leder fagsjef"]),
    ("", "cadence: 2 måneder", ["cadence 2 months"]),
    ("cadence: 2 months", "cadence: 1 year", ["cadence 2 months 1 years"]),
    ("cadence: 3 weeks", "cadence: never", ["cadence 3 weeks never"]),
    ("", "cadence: 10 dager", ["cadence 10 days"]),
    ("", "status: archived", ["archived"]),
    ("", "status: paused\npaused_until: 2027-01-01", ["paused"]),
    ("status: archived", "status: active", ["woken"]),
    ("", "\n---\n- [ ] sende rapporten", ["promised sende rapporten"]),
    ("\n---\n- [ ] sende rapporten", "\n---\n- [x] sende rapporten", ["kept sende rapporten"]),
    ("\n---\n- [ ] sende rapport", "\n---\n- [x] sende rapporten ✅ 2026-11-02", ["kept sende rapporten"]),
    ("\n---\n- [ ] de: ringe", "\n---\n- [x] de: ringe", ["kept-by-them ringe"]),
]
NOTHING_OF_A_CONTACT = [
    ("company: Equnor", "company: Equinor"),
    ("company: DNB", "company: DnB Bank"),
    ("company: Equinor Norge", "company: Equinor"),
    ("company: Alfa", "company: alfa"),
    ("company: Alfa", "company: Alfa AS"),
    ("company: Fjordbyen Forsynning", "company: Fjordbyen forsyning"),
    ("company: Alfa", "company: '[[Alfa]]'"),
    ("company: Alfa\nrole: leder", "role: leder\ncompany:   Alfa"),
    ("role: avdelingslder", "role: Avdelingsleder"),
    ("name: Kari Bergg", "name: Kari Berg"),
    ("name: Søren Ås", "name: Soren Aas"),
    ("", "company: Alfa"),  # written down, not moved
    ("company: Alfa", ""),
    ("company: Alfa", "company: [Beta, [Gamma]]"),  # cannot be read, so unknown
    ("company: [Beta, [Gamma]]", "company: Alfa"),
    ("", "topics: drift"),
    ("\n---\ntekst", "\n---\nen helt annen tekst"),
    ("cadence: 8 uker", "cadence: 8 weeks"),
    ("status: active", ""),
    ("\n---\n- [ ] sende rapporten", "\n---\n- [ ] sende rapportene i dag"),
    ("\n---\n- [ ] a\n- [ ] bringebær", "\n---\n- [ ] bringebær\n- [ ] a"),
    ("\n---\n- [x] sende rapporten", "\n---\n- [x] sende rapporten ✅ 2026-11-02"),
]
MEETING = [
    (None, "contact: kari", ["idea"]),
    (None, "contact: kari\ninvited: 2026-11-01", ["invited"]),
    (None, "contact: kari\ninvited: 2026-11-01\nasked_by: them", ["asked"]),
    (None, "contact: kari\ndate: 2026-11-20", ["scheduled 2026-11-20"]),
    (None, "contact: kari\ndate: 2026-11-01\ninvited: 2026-10-01\nwent: well\nthanked: 2026-11-02", ["held"]),
    ("contact: kari", "contact: kari\ninvited: 2026-11-01", ["invited"]),
    ("contact: kari\ninvited: 2026-11-01", "contact: kari\ninvited: 2026-11-01\nnudged: 2026-11-09", ["nudged"]),
    (
        "contact: kari\ninvited: 2026-11-01\nnudged: 2026-11-09",
        "contact: kari\ninvited: 2026-11-01\nnudged: [2026-11-09, 2026-11-20]",
        ["nudged"],
    ),
    (
        "contact: kari\ninvited: 2026-11-01",
        "contact: kari\ninvited: 2026-11-01\nanswered: 2026-11-03\ndate: 2026-11-20",
        ["answered", "scheduled 2026-11-20"],
    ),
    (
        "contact: kari\ndate: 2026-11-20",
        "contact: kari\ndate: 2026-11-27T14:00",
        ["moved 2026-11-20 2026-11-27"],
    ),
    ("contact: kari\ndate: 2026-11-20", "contact: kari\ndate: 2026-11-20\nwent: well", ["held"]),
    ("contact: kari\ninvited: 2026-11-01", "contact: kari\ninvited: 2026-11-01\nstatus: declined", ["declined"]),
    ("contact: kari\ninvited: 2026-11-01", "contact: kari\ninvited: 2026-11-01\nstatus: unanswered", ["unanswered"]),
    ("contact: kari\ndate: 2026-11-20", "contact: kari\ndate: 2026-11-20\nstatus: cancelled", ["cancelled"]),
    ("contact: kari\nwent: well", "contact: kari\nwent: well\nthanked: 2026-11-02", ["thanked"]),
    ("contact: kari\nwent: well", "contact: kari\nwent: well\nthanked: true\nmemo: true", ["thanked", "memo"]),
    (
        "contacts: [kari, ola]\nthanked: {kari: 2026-11-02}",
        "contacts: [kari, ola]\nthanked: {kari: 2026-11-02, ola: 2026-11-03}",
        ["thanked"],
    ),
    (
        "contacts: [kari, ola]\nthanked: {kari: 2026-11-02}",
        "contacts: [kari, ola]\nthanked: {kari: 2026-11-02, ola: 2026-11-02}",
        ["thanked"],
    ),
    (
        "contacts: [kari, ola]\nmemo: {kari: true}",
        "contacts: [kari, ola]\nmemo: {kari: true, ola: true}",
        ["memo"],
    ),
    (
        "contact: kari\ninvited: 2026-11-01",
        "contact: kari\ninvited: 2026-11-01\nanswered: 2026-11-03\nstatus: declined",
        ["declined"],
    ),
    ("contact: kari\nwent: well", "contact: kari\nwent: well\nnext_steps: ringe", ["promised ringe"]),
    (
        "contact: kari\nnext_steps: [{what: ringe, who: them}]",
        "contact: kari\nnext_steps: [{what: ringe, who: them, done: 2026-11-02}]",
        ["kept-by-them ringe"],
    ),
    ("contact: kari", "contact: kari\n---\n## Navn jeg fikk\n- Per Hansen (Beta)", ["held", "named Beta Per Hansen"]),
    (
        "contact: kari\nreferrals: Per Hansen",
        "contact: kari\nreferrals: [Per Hansen, Per Dahl]",
        ["named Per Dahl"],
    ),
    ("contact: kari\nwent: ok", "contact: kari\nwent: ok\nrecommendations: En bok", ["recommended En bok"]),
    (
        "contact: kari\nrecommendations: En bok",
        "contact: kari\nrecommendations: [{title: En bok, done: 2026-11-02}]",
        ["taken-up En bok"],
    ),
]
NOTHING_OF_A_MEETING = [
    ("contacts: [kari, ola]\nthanked: {kari: 2026-11-02}", "contacts: [kari, ola]\nthanked: {Kari Berg: 2026-11-02}"),
    ("contact: kari\nnudged: [2026-11-05, 2026-11-09]", "contact: kari\nnudged: [2026-11-06, 2026-11-09]"),
    ("contact: kari\ndate: 2026-11-20T09:00", "contact: kari\ndate: 2026-11-20T14:00"),  # told by the day
    ("contact: kari\ndate: 2026-11-20\nwent: well", "went: well\ndate:   2026-11-20\ncontact: kari"),
    ("contact: kari\ndate: 2026-11-20\nwent: well", "contact: kari\ndate: 2026-11-19\nwent: well"),  # a mistake mended
    ("contact: kari\nwent: well", "contact: kari\nwent: well\nthanked: false"),
    ("contact: kari\nthanked: true", "contact: kari\nthanked: {kari: true}"),
    ("contact: kari\nnext_steps: ringe", "contact: kari\n---\n## Løfter\n- [ ] ringe"),
    ("contact: kari\nreferrals: Per Hansen", "contact: kari\nreferrals: [{name: Per Hanssen, company: Beta}]"),
    ("contact: kari\nmotivation: få jobb", "contact: kari\nmotivation: lære"),
    ("contact: kari\npurpose: lære", "contact: kari\npurpose: lære noe nytt"),
    ("contact: kari\ndate: i morgen", "contact: kari\ndate: 2026-11-20"),  # it was unknown before
]


@pytest.mark.parametrize(("before", "after", "expected"), CONTACT)
def test_a_change_of_a_contact_is_told(before, after, expected):
    assert told("contact", contact(before), contact(after)) == expected


@pytest.mark.parametrize(("before", "after"), NOTHING_OF_A_CONTACT)
def test_what_changes_nothing_of_a_contact_is_not_told(before, after):
    assert told("contact", contact(before), contact(after)) == []


@pytest.mark.parametrize(("before", "after", "expected"), MEETING)
def test_a_step_of_a_meeting_is_told(before, after, expected):
    assert told("meeting", before, after) == expected


@pytest.mark.parametrize(("before", "after"), NOTHING_OF_A_MEETING)
def test_what_changes_nothing_of_a_meeting_is_not_told(before, after):
    assert told("meeting", before, after) == []


@pytest.mark.parametrize("private", ["true", "yes", "False", ""])
def test_what_is_private_in_either_version_is_hidden(private):
    one, other = "name: K\ncompany: Alfa", f"name: K\ncompany: Beta\nprivate: {private}"
    for before, after in ((one, other), (other, one)):
        assert [change.hidden for change in changes(note("contact", before), note("contact", after))] == [True]


def test_an_entry_of_a_private_section_is_hidden():
    text = "name: K\n---\n## Bare for meg\n- [ ] si opp"
    found = changes(note("contact", "name: K"), note("contact", text))
    assert [(change.item, change.hidden) for change in found] == [("si opp", True)]


def test_it_is_counted_how_long_it_took():
    before, after = (
        "contact: k\ndate: 2026-11-01\nwent: ok",
        "contact: k\ndate: 2026-11-01\nwent: ok\nthanked: 2026-11-03",
    )
    (change,) = changes(note("meeting", before), note("meeting", after))
    assert (change.on, change.since) == (note("meeting", after).thanked[""], note("meeting", after).day)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "thanked: true"),
        ("", "memo: true"),
        ("next_steps: [{what: ringe}]", "next_steps: [{what: ringe, done: true}]"),
    ],
)
def test_of_an_unknown_day_no_time_is_counted(before, after):
    old, new = (f"contact: k\ndate: 2026-11-01\nwent: ok\n{text}" for text in (before, after))
    (change,) = changes(note("meeting", old), note("meeting", new))
    assert (change.on, change.since) == (None, None)
