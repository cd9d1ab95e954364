"""Tables filter and sort, remember it in the address, and stay quick; a reader with a browser tries them."""

import re

import pytest
from journal_site import build
from reader import needs_browser, served

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("site-tables")]

FILES = {
    "contacts/ase.md": "---\nname: Åse Bø\naliases: Sola\ncompany: bø-as\ntopics: [ki, kaffe]\nstrength: close\n---\n",
    "contacts/asel.md": "---\nname: Asel Berg\ncompany: Ærlig Data\ntopics: [logistikk]\nstrength: known\n---\n",
    "contacts/andre.md": "---\nname: André Dal\ncompany: Aarhus Havn\ntopics: [KI]\nstatus: archived\n---\n",
    "contacts/zoe.md": "---\nname: Zoe Noen\ntopics: [åpne data]\nstrength: stranger\n---\n",
    "companies/bø-as.md": "---\nname: Bø Regnskap\n---\n",
    "topics/ki.md": "---\nname: Kunstig intelligens\naliases: [KI]\n---\n",
    "meetings/2026-10-01-ase.md": "---\ndate: 2026-10-01\ncontact: ase\nstatus: held\ntopics: [ki]\n---\n",
    "meetings/2026-11-02-asel.md": "---\ndate: 2026-11-02\ncontact: asel\nstatus: held\ntopics: [kaffe]\n---\n",
}
SHOWN = "() => [...document.querySelectorAll('.kg-table tbody tr')].filter(r => r.checkVisibility()).map(NAME)"
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"  # the table, as it is seen
NAMES = SHOWN.replace("NAME", "r => r.cells[0].querySelector('a').innerText")


@pytest.fixture(scope="module", params=["nb", "da"])
def address(request, tmp_path_factory):
    built = build(tmp_path_factory.mktemp(request.param), FILES, f"language: {request.param}\ncountry: DK")
    assert built.code == 0, built.log
    with served(built.site) as found:
        yield found


@pytest.fixture
def page(browser):
    opened = browser.new_page()
    opened.wrong = []
    opened.on("pageerror", lambda error: opened.wrong.append(str(error)))
    yield opened
    assert opened.wrong == []
    opened.close()


def type_into(page, words):
    page.fill(".kg-filter input", words)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))")


@needs_browser
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("åse", ["Åse Bø"]),
        ("aase", ["Åse Bø"]),
        ("ase", ["Asel Berg"]),
        ("boe", ["Åse Bø"]),
        ("andre", ["André Dal"]),
        ("ANDRÉ", ["André Dal"]),
        ("århus", ["André Dal"]),
        ("aarhus", ["André Dal"]),
        ("aerlig", ["Asel Berg"]),
        ("ø", ["Åse Bø"]),  # and not Zoe Noen
        ("sola", ["Åse Bø"]),
        ("berg logist", ["Asel Berg"]),
        ("ingen slik", []),
    ],
)
def test_the_text_filter_reads_letters_as_nordic_people_do(address, page, typed, found):
    page.goto(f"{address}/contacts/")
    type_into(page, typed)
    assert page.evaluate(NAMES) == found


@needs_browser
def test_a_topic_is_one_however_it_is_written(address, page):
    page.goto(f"{address}/contacts/")
    page.select_option("select[name=topic]", label="Kunstig intelligens")
    page.wait_for_url("**/contacts/?topic=ki")
    page.evaluate(DRAWN)
    assert set(page.evaluate(NAMES)) == {"Åse Bø", "André Dal"}
    page.select_option("select[name=company]", label="Bø Regnskap")
    page.wait_for_url("**/contacts/?topic=ki&company=b*")
    page.evaluate(DRAWN)
    assert page.evaluate(NAMES) == ["Åse Bø"]


@needs_browser
def test_the_choices_stand_in_the_order_of_the_alphabet(address, page):
    page.goto(f"{address}/contacts/")
    choices = page.eval_on_selector_all("select[name=company] option", "all => all.slice(1).map(one => one.text)")
    last = ["Bø Regnskap", "Ærlig Data"]
    assert choices in (["Aarhus Havn", *last], [*last, "Aarhus Havn"])  # Danes read Aa as å
    assert (choices[-1] == "Aarhus Havn") == (page.get_attribute("html", "lang") == "da")


@needs_browser
def test_a_link_has_filter_and_order_in_it(address, page):
    page.goto(f"{address}/contacts/?h=kaffe&status=active&sort=-strength")
    assert page.evaluate(NAMES) == ["Åse Bø", "Asel Berg", "Zoe Noen"]
    assert page.get_attribute("th[data-key=strength]", "aria-sort") == "descending"
    assert page.locator("th[aria-sort]").count() == 1
    assert page.inner_text(".kg-filter output") in ("3 av 4", "3 af 4")


@needs_browser
def test_what_an_address_names_and_nobody_has_is_read_past(address, page):
    page.goto(f"{address}/contacts/?topic=borte&sort=skostørrelse")
    assert len(page.evaluate(NAMES)) == 4
    assert page.eval_on_selector("select[name=topic]", "one => one.selectedIndex") == 0
    assert page.get_attribute("th[data-key=name]", "aria-sort") == "ascending"


@needs_browser
def test_the_address_remembers_and_going_back_restores_it(address, page):
    page.goto(f"{address}/contacts/?h=kaffe")
    page.click("th[data-key=company] button")
    type_into(page, "berg")
    page.click(".kg-table tbody tr:not([hidden]) a")
    page.wait_for_url("**/contacts/a*/")
    page.go_back()
    page.wait_for_url("**/contacts/?h=kaffe&*")
    assert "sort=company" in page.url
    assert "find=berg" in page.url
    assert page.input_value(".kg-filter input") == "berg"
    assert page.get_attribute("th[data-key=company]", "aria-sort") == "ascending"
    assert page.evaluate(NAMES) == ["Asel Berg"]


@needs_browser
def test_clearing_shows_everybody_and_leaves_the_rest_of_the_address(address, page):
    page.goto(f"{address}/contacts/?h=kaffe&strength=close")
    assert page.evaluate(NAMES) == ["Åse Bø"]
    page.click("[data-kg-clear]")
    assert len(page.evaluate(NAMES)) == 4
    assert page.url.endswith("/contacts/?h=kaffe")
    assert page.inner_text(".kg-filter output") == ""
    assert not page.is_visible("[data-kg-clear]")
    assert page.evaluate("document.activeElement.name") == "find"


@needs_browser
def test_every_column_sorts_both_ways_and_what_is_not_said_comes_last(address, page):
    page.goto(f"{address}/contacts/")
    assert page.get_attribute("th[data-key=name]", "aria-sort") == "ascending"
    page.click("th[data-key=strength] button")
    assert page.evaluate(NAMES) == ["Zoe Noen", "Asel Berg", "Åse Bø", "André Dal"]
    page.click("th[data-key=strength] button")
    assert page.evaluate(NAMES) == ["Åse Bø", "Asel Berg", "Zoe Noen", "André Dal"]
    page.click("th[data-key=name] button")
    page.click("th[data-key=name] button")
    assert page.evaluate(NAMES) == ["Åse Bø", "Zoe Noen", "Asel Berg", "André Dal"]
    assert page.url.endswith("?sort=-name")


@needs_browser
def test_meetings_are_filtered_by_topic(address, page):
    page.goto(f"{address}/meetings/?topic=kaffe")
    names = page.evaluate(SHOWN.replace("NAME", "r => r.cells[1].innerText"))
    assert names == ["Asel Berg"]
    assert page.get_attribute("th[data-key=date]", "aria-sort") == "descending"


@needs_browser
def test_activities_and_lists_are_filtered_too(address, page):
    page.goto(f"{address}/activity/?find=asel")
    assert page.locator(".kg-table tbody tr:visible").count() == 1
    assert page.locator("[data-kg-group]:visible").count() == 1
    assert page.locator(".kg-narrow").count() == 0  # months stand in their order
    page.goto(f"{address}/topics/?find=intelligens")
    assert page.locator(".kg-filtered > li:visible").count() == 1


@needs_browser
def test_on_a_telephone_rows_are_cards_that_sort_and_are_easy_to_hit(address, browser):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{address}/contacts/")
    page.select_option(".kg-narrow", "-strength")
    assert page.evaluate(NAMES)[0] == "Åse Bø"
    assert page.url.endswith("?sort=-strength")
    type_into(page, "e")
    targets = page.eval_on_selector_all(
        ".kg-filter :is(input, select, button)", "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(targets) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()


@needs_browser
def test_a_table_of_one_row_has_no_filter(tmp_path, page):
    built = build(tmp_path, {"contacts/ase.md": FILES["contacts/ase.md"]})
    with served(built.site) as address:
        page.goto(f"{address}/contacts/")
        assert page.locator(".kg-table tbody tr:visible").count() == 1
        assert not page.is_visible(".kg-filter")


@needs_browser
def test_without_scripts_all_rows_are_shown(address, browser):
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}/contacts/?status=archived")
    assert page.locator(".kg-table tbody tr:visible").count() == 4
    assert not page.is_visible(".kg-filter")
    page.close()


WATCH = """() => {
  window.touched = 0; window.read = 0;
  new MutationObserver(changes => { touched += changes.length; }).observe(
    document.querySelector('.kg-table'), { subtree: true, childList: true, attributes: true });
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', { ...text, get() { read += 1; return text.get.call(this); } });
}"""


@needs_browser
def test_a_key_in_a_long_table_touches_what_is_shown_and_reads_nothing_twice(tmp_path, page):
    built = build(tmp_path, FILES)
    path = built.site / "contacts" / "index.html"
    before, rows, after = re.split("(?<=<tbody>)|(?=</tbody>)", path.read_text("utf-8"), maxsplit=2)
    many = [rows.replace("Asel Berg", f"Person {number}") for number in range(500)]
    path.write_text(before + "".join(many) + after, "utf-8")
    with served(built.site) as address:
        page.goto(f"{address}/contacts/")
        assert page.locator(".kg-table tbody tr:visible").count() == 150
        page.focus(".kg-filter input")
        page.evaluate(WATCH)
        type_into(page, "person 19")  # and 119, 219, 319, 419
        page.locator(".kg-filter output", has_text="15 av 2000").wait_for()
        assert page.evaluate("[touched <= 300, read]") == [True, 0]
        type_into(page, "")
        page.locator(".kg-table tbody tr:visible").nth(149).wait_for()
        page.click("[data-kg-all]")
        assert page.locator(".kg-table tbody tr:visible").count() == 2000
