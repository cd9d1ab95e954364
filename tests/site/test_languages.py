"""One journal in three languages: no word of another one on any page, and days as one says them there."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from journal_site import Built, build

import kaffegen.languages
from kaffegen.read.note import MODELS

pytestmark = pytest.mark.xdist_group("site-languages")

FILES = {
    "me.md": "---\nname: Xanthe\npitch: Qqq\nassets: [Qqq]\nsituation: searching\n---\n",
    "contacts/kari.md": (
        "---\nname: Kari Xyz\nrole: Qqq\ncompany: Qqq\ncity: Qqq\naddress: Qqq 1\nemail: k@example.org\n"
        "phone: 22222222\n"
        "linkedin: https://www.linkedin.com/in/k\nweb: https://example.org\nrelation: qqq\nstrength: close\n"
        "topics: [qqq]\nneeds: [qqq]\nmet: 2020-05-05\nbirthday: 1980-11-19\npast: [{company: Qqq, role: Qqq}]\n"
        "knows: [Ola Xyz]\nmilestones: [{on: 2026-11-16, what: qqq}]\ntouches:\n"
        "  - {on: 2026-10-01, via: call, gave: qqq, got: qqq}\n  - {on: 2026-10-02, via: post, by: them}\n"
        "  - {on: 2026-10-03, via: message, got: qqq}\n---\n- [ ] qqq\n- [ ] qqq qqq 📅 2026-12-24\n"
    ),
    "contacts/ola.md": "---\nname: Ola Xyz\nstrength: stranger\nstatus: archived\nintroduced_by: kari\n---\n",
    "contacts/sov.md": "---\nname: Sov Xyz\nstrength: acquaintance\ntouches:\n  - {on: 2024-10-03}\n---\n",
    "contacts/feil.md": "---\nname: Feil Xyz\nfarge: q\nmet: 12/05/2026\nstrength: q\n---\n[[qqq qqq]]\n",
    "meetings/a.md": (
        "---\ncontact: kari\ndate: 2026-11-10T14:00\nplace: Qqq\nwent: well\ntalk_share: 30\npurpose: qqq\ntheme: qqq\n"
        "for_them: qqq\nfor_me: qqq\nresearch: qqq\nquestions: [qqq]\ngave: [qqq]\ngot: [qqq]\nopenings: [qqq]\n"
        "referrals: [Per Xyz]\nrecommendations: [qqq]\ntopics: [qqq]\n"
        "signals: [{kind: hiring, what: qqq, private: false}]\n"
        "next_steps: [{what: qqq, who: them, due: 2026-11-12}, qqq]\n---\n"
    ),
    "meetings/b.md": "---\ncontact: Ny Xyz\ndate: 2026-11-20T09:30\nasked_by: them\n---\n",
    "meetings/c.md": "---\ncontact: Inv Xyz\ninvited: 2026-11-02\nasked_by: me\n---\n",
    "meetings/d.md": "---\ncontact: Ide Xyz\ninvite_by: 2026-11-17\n---\n",
    "meetings/e.md": "---\ncontact: Xyzzy Qwe\ninvited: 2026-11-12\nasked_by: them\n---\n",
    "meetings/f.md": "---\ncontact: Nei Xyz\nstatus: declined\ninvited: 2026-10-12\nanswered: 2026-10-14\n---\n",
    "topics/qqq.md": "---\nname: Qqq\n---\n",
    "places/qqq.md": "---\nname: Qqq\nnoise: quiet\nseats: good\ncrowd: calm\narea: Qqq\n---\n",
    "companies/qqq.md": "---\nname: Qqq\nindustry: qqq\ntarget: true\n---\n",
    "plans/p.md": "---\nfrom: 2026-07-01\nto: 2026-12-31\ngoal: 8\npeople: [Kari Xyz, Plan Xyz]\n---\n",
}
MATERIAL = ("Skip to content", "Table of contents", "Back to top", "Type to start searching", "Initializing search")
CATALOGUES = Path(kaffegen.languages.__file__).parent
WRITTEN = {"meetings", "contacts", "topics", "companies", "places"} | {  # folders and fields, named as they are typed
    name for model in MODELS.values() for name in model.model_fields
}
DAYS = {"nb": "10. november", "da": "10. november", "en": "10 November"}
SHORT = {"nb": "10. nov. 2026", "da": "10. nov. 2026", "en": "10 Nov 2026"}
WEEKDAY = {"nb": "Onsdag 18. november", "da": "Onsdag den 18. november", "en": "Wednesday 18 November"}


@pytest.fixture(scope="module", params=["nb", "da", "en"])
def built(request, tmp_path_factory) -> tuple[str, Built]:
    options = f"language: {request.param}\ncountry: NO\nfollow_ups: {{drip: 6 weeks}}"
    return request.param, build(tmp_path_factory.mktemp(request.param), FILES, options)


def phrases(code: str) -> dict[str, list[str]]:
    """Give the words of a catalogue by their key: what stands between the parts that are filled in."""
    found = {}
    with (CATALOGUES / code / "LC_MESSAGES" / "kaffegen.po").open("rb") as source:
        entries = [entry for entry in read_po(source, locale=code) if entry.id]
    for entry in entries:
        key, said = (entry.id[0], entry.string) if entry.pluralizable else (entry.id, [entry.string])
        if not key.startswith("format."):
            found[key] = [part.strip() for text in said for part in re.split(r"\{[^}]*\}", text)]
    return found


def foreign(code: str, other: str) -> set[str]:
    """Give the phrases of another language that stand nowhere in this one's catalogue."""
    own = " ".join(part for parts in phrases(code).values() for part in parts).casefold()
    said = {part for parts in phrases(other).values() for part in parts}
    return {part for part in said if len(part) > 4 and part.strip(".:,").casefold() not in own} - WRITTEN


@pytest.mark.untraced
@pytest.mark.parametrize("other", ["nb", "da", "en"])
def test_no_page_has_words_of_another_language(built, other):
    code, site = built
    if code == other:
        return
    words = foreign(code, other) | (set(MATERIAL) if other == "en" else set())
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)")
    found = {
        (path, match.group())
        for path, page in site.pages.items()
        for match in pattern.finditer(page.text + " " + attributes_read_aloud(page))
    }
    assert found == set()


def attributes_read_aloud(page) -> str:
    """Give the texts of a page that stand in attributes."""
    names = ("title", "aria-label", "placeholder", "alt", "data-label", "data-none", "data-sort")
    return " ".join(attributes[name] for _, attributes in page.elements for name in names if name in attributes)


def test_the_pages_say_which_language_they_are_in(built):
    code, site = built
    assert {page.all("html", "lang")[0] for page in site.pages.values()} == {code}


def test_days_are_said_as_the_language_does(built):
    code, site = built
    assert DAYS[code] in site.page("meetings/a/").text
    assert SHORT[code] in site.page("meetings/").text
    assert site.page().text.count(WEEKDAY[code]) == 1


def test_no_key_of_a_catalogue_is_shown(built):
    code, site = built
    keys = {key for key in phrases(code) if re.fullmatch(r"[a-z_-]+(\.[a-z_-]+)+", key)}
    for path, page in site.pages.items():
        assert keys.intersection(page.text.split()) == set(), path


def test_nothing_is_left_unfilled(built):
    for path, page in built[1].pages.items():
        assert re.findall(r"\{\w*\}|\bNone\b|\bTrue\b|\bFalse\b|<[A-Z]\w+[.:]", page.text) == [], path


def test_the_log_speaks_the_language_of_the_site(built):
    code, site = built
    said = " ".join(site.warnings())
    assert {"nb": "Ukjent felt", "da": "Ukendt felt", "en": "Unknown field"}[code] in said


def test_the_languages_have_the_same_keys():
    assert phrases("nb").keys() == phrases("da").keys() == phrases("en").keys()
