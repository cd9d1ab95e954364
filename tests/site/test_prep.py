"""The sheet for a meeting is one printed page whatever it holds, and nothing of the site is on the paper (M34)."""

import re
from pathlib import Path

import pytest
from journal_site import Built, build
from reader import needs_browser, needs_fonts
from serving import serving

pytestmark = pytest.mark.xdist_group("site-prep")


def long(text: str, length: int) -> str:
    """Give a text of that many characters."""
    return (f"{text} " * length)[:length].strip()


def listed(count: int, text: str) -> str:
    """Give a list of so many long entries, as a note has it."""
    return "".join(f'  - "{text} nummer {number}, {long("og så videre", 200)}"\n' for number in range(count))


def steps(count: int) -> str:
    """Give so many long promises of both."""
    what = long("sende rapporten om alt det vi snakket om", 400)
    return "".join(f'  - {{what: "{n} {what}", who: {who}}}\n' for n in range(count) for who in ("me", "them"))


PERSON = (
    "---\nname: Person Nummer {n} Med Et Ganske Langt Navn\nrole: Avdelingsdirektør for drift, innkjøp og logistikk\n"
    "company: Den store virksomheten for alle ting\nphone: +47 400 00 10{n}\naddress: Kirkegata {n}, Drammen\n"
    "city: Drammen\nlinkedin: https://www.linkedin.com/in/person-nummer-{n}-med-et-navn-som-aldri-tar-slutt\n"
    "touches:\n  - {{on: 2026-11-01, via: email, note: en svært lang merknad om en artikkel og mye annet}}\n---\n"
)
FULL = (
    'purpose: "{long}"\nfor_them: "{long}"\nfor_me: "{long}"\nresearch: "{long}"\n'
    "date: 2026-11-20T12:00\nplace: bad\nquestions:\n{questions}---\n{boxes}\n## Takk\n\nHei!\n\n{long}\n"
)


def full(people: str, questions: int) -> str:
    """Give a meeting of which everything is known, and more of it than a sheet holds."""
    boxes = "".join(f"- [ ] {long(f'gjøre noe viktig {number}', 200)}\n" for number in range(8))
    asked = listed(questions, "Hva tenker du om spørsmål")
    return f"---\ncontacts: [{people}]\n" + FULL.format(long=long("Høre om drift.", 2000), questions=asked, boxes=boxes)


MEETINGS = {
    "full": full("p0, p1, p2, p3, p4, p5", 20),
    "alone": full("p0", 20),
    "ten": full("p0, p1, p2, p3, p4, p5", 10),
    "seven": full("p0", 7),
    "six": full("p0, p1, p2, p3, p4, p5", 6),
    "sparse": "---\ncontact: Ny Person\n---\n",
    "nobody": "---\ndate: 2026-11-20\n---\n",
    "name": f"---\ncontact: {'Navnesen' * 40}\ndate: 2026-11-21T08:30\n---\n",
    "names": f"---\ncontact: {'Navn Navnesen ' * 25}\ndate: 2026-11-21T08:30\n---\n",
    "rtl": (
        '---\ncontact: "محمد علي 👩‍👩‍👧 עברית \u202egnaB"\ndate: 2026-11-23T14:00\n'
        f'purpose: "{"👩‍👩‍👧🏳️‍🌈" * 200}"\nfor_them: "{long("مرحبا بالعالم", 1500)}"\n'
        f'questions: ["ما رأيك في هذا؟", "{"👩‍👩‍👧" * 100}"]\n---\n'
    ),
    "online": f"---\ncontact: p0\ndate: 2026-11-23T14:00\nonline: https://meet.example.org/{'a' * 400}\n---\n",
}
FILES = {
    "me.md": (
        f"---\nname: Xan\nsituation: searching\npitch: {long('Jeg har arbeidet lenge med lager.', 1500)}\n"
        f"bring:\n{listed(12, 'en ting')}---\n"
    ),
    **{f"contacts/p{n}.md": PERSON.format(n=n) for n in range(6)},
    **{
        f"contacts/k{n}.md": f"---\nname: Kjent Nummer {n} Med Et Ganske Langt Navn\ncity: Oslo\nknows: p0\n---\n"
        for n in range(8)
    },
    "places/bad.md": (
        "---\nname: Den bråkete kaféen ved den store stasjonen i byen\naddress: Jernbanegata 100, Oslo\n"
        "area: Oslo sentrum\nnoise: loud\nseats: none\ncrowd: busy\n---\n"
    ),
    "places/good.md": (
        "---\nname: Den stille kaféen bak biblioteket ved elva\narea: Drammen\nnoise: quiet\n"
        "seats: good\ncrowd: calm\n---\n"
    ),
    "meetings/last.md": (
        f'---\ncontact: p0\ndate: 2026-10-01\nstatus: held\npurpose: "{long("Snakke om alt mulig", 500)}"\n'
        f"talk_share: 70\nrecommendations:\n{listed(6, 'En bok')}next_steps:\n{steps(6)}---\n"
    ),
    **{f"meetings/{name}.md": text for name, text in MEETINGS.items()},
}


@pytest.fixture(scope="module", params=["nb", "da", "en"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(tmp_path_factory.mktemp(request.param), FILES, f"language: {request.param}\ncountry: NO")


def address(built: Built, name: str) -> str:
    """Give the address of a sheet on the disk."""
    return (built.site / "prep" / name / "index.html").as_uri()


CLIPPED = """() => [...document.querySelectorAll(
  '.kg-prep, .kg-prep__side, .kg-prep__ask, .kg-prep__questions, .kg-prep__questions > li, .kg-prep__foot > div'
)].filter(e => e.scrollHeight > e.clientHeight + 1).map(e => `${e.className} ${e.scrollHeight} > ${e.clientHeight}`)"""
ON_PAPER = """() => [...document.querySelectorAll('body *')].filter(
  e => e.checkVisibility() && e.innerText && !e.closest('.kg-prep') && !e.querySelector('.kg-prep')
).map(e => `${e.tagName} ${e.className}: ${e.innerText.slice(0, 40)}`)"""
PALE = """() => [...document.querySelectorAll('.kg-prep *')].map(e => getComputedStyle(e).color).filter(
  color => color.match(/[0-9]+/g).slice(0, 3).some(part => Number(part) > 80))"""
A4 = {"width": 695, "height": 1032}  # what the margins leave of it, in pixels of 1/96 inch


@pytest.mark.browser
@needs_browser
@needs_fonts
@pytest.mark.parametrize("name", MEETINGS)
def test_it_is_one_page_on_which_nothing_is_clipped(built, browser, name):
    page = browser.new_page(viewport=A4)
    page.goto(address(built, name), wait_until="load")
    pdf = page.pdf(prefer_css_page_size=True)
    page.emulate_media(media="print")
    clipped = page.evaluate(CLIPPED)
    page.close()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
    boxes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert [tuple(round(float(length)) for length in box) for box in boxes] == [(595, 842)]
    assert clipped == []


@pytest.mark.browser
@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_but_the_sheet_is_on_the_paper_and_its_ink_is_dark(built, browser, scheme):
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(address(built, "full"), wait_until="load")
    page.emulate_media(media="print", color_scheme=scheme)
    found, pale = page.evaluate(ON_PAPER), page.evaluate(PALE)
    context.close()
    assert (found, pale) == ([], [])


@pytest.mark.browser
@needs_browser
@pytest.mark.parametrize("name", ["full", "sparse", "name", "rtl", "online"])
def test_it_can_be_read_on_a_telephone(built, browser, name):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address(built, name), wait_until="load")
    wide = page.evaluate("document.documentElement.scrollWidth")
    is_shown = page.is_visible("[data-kg-print]")
    page.close()
    assert wide <= 360
    assert is_shown


def test_the_sheets_are_built_and_lead_somewhere(built):
    assert (built.code, list(built.nowhere())) == (0, [])
    sheets = {path for path in built.pages if path.startswith("prep/")}
    assert sheets == {f"prep/{name}/index.html" for name in MEETINGS}
    for name in MEETINGS:
        assert "motivation" not in built.html(f"prep/{name}/")


def test_the_whole_of_a_text_that_was_cut_is_kept_on_the_screen(built):
    titles = built.page("prep/full/").all("span", "title")
    assert [title for title in titles if title.startswith("Høre om drift. Høre om drift.")]


def test_no_page_gets_a_sheet_but_a_meeting_to_come(built):
    assert not (built.site / "prep" / "last").exists()
    assert built.page("meetings/full/").all("a", "href").count("../../prep/full/") >= 1
    assert not [href for href in built.page("meetings/last/").all("a", "href") if "prep/" in href]


SECRET = {
    "contacts/kari.md": "---\nname: Kari Berg\nknows: Ola Kanari\n---\n",
    "contacts/ola.md": "---\nname: Ola Kanari\nprivate: true\n---\n",
    "places/bad.md": "---\nname: Støykroken\nnoise: loud\n---\n",
    "places/good.md": "---\nname: Kanarikroken\nnoise: quiet\nseats: good\nprivate: true\n---\n",
    "meetings/a.md": (
        "---\ncontact: kari\ndate: 2026-11-25T14:00\nplace: bad\nmotivation: motivkanari\n"
        "purpose: Sammen med Ola Kanari\n---\n## Bare for meg\n\n- [ ] kanariboks\n"
    ),
    "meetings/b.md": "---\ncontact: ola\ndate: 2026-11-26T14:00\npurpose: møtekanari\n---\n",
}


def test_nothing_private_is_on_a_sheet_that_is_built(tmp_path: Path) -> None:
    secret = build(tmp_path, SECRET)
    assert "Kari Berg" in secret.page("prep/a/").text
    assert not (secret.site / "prep" / "b").exists()
    for path, content in secret.files().items():
        assert b"anari" not in content, path


def test_what_is_private_is_served_and_marked_but_never_the_motivation(tmp_path: Path) -> None:
    with serving(tmp_path, SECRET) as server:
        page = server.page("prep/a/")
        assert page.has_class("kg-lock")
        assert "Ola Kanari" in page.text
        assert "Kanarikroken" in page.text
        assert [word for word in ("motivkanari", "kanariboks") if word in page.text] == []
        assert server.page("prep/b/").has_class("kg-lock")
