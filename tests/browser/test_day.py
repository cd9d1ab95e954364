"""A site that was built days ago says what is due as it would if it were built today."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from kaffegen.languages import language
from kaffegen.model import SHOWN
from kaffegen.pipeline import look
from kaffegen.wording import bucket, due_words

from .demonstration import at_address, build

CONFIG = (
    "site_name: x\ndocs_dir: journal\ntheme: {{name: material}}\nplugins: [search, kaffegen: {{language: {code}}}]\n"
)
NAMES = ("Anna", "Bo", "Cecilie", "Dag", "Eva", "Frida", "Gro", "Hans")
BUILT = dt.datetime.now().astimezone().date()  # as the site is built: its day is not pinned
NOW = ("overdue", "today")


@pytest.fixture(scope="module", params=["nb", "da", "en"])
def journal(request, tmp_path_factory) -> tuple[Path, str, str]:
    """Give a journal with something due on each of eight days, its language and the address of its site."""
    root = tmp_path_factory.mktemp(f"day-{request.param}")
    (root / "journal" / "contacts").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(CONFIG.format(code=request.param), "utf-8")
    (root / "journal" / "me.md").write_text("---\nname: Siri\nskip: [plan, rhythm]\n---\n", "utf-8")
    for number, name in enumerate(NAMES):
        day = BUILT + dt.timedelta(days=number - 1)
        note = f"---\nname: {name} Nes\n---\n- [ ] ringe 📅 {day}\n"
        (root / "journal" / "contacts" / f"{name.lower()}.md").write_text(note, "utf-8")
    with at_address(build(root, root / "site")) as origin:
        yield root, request.param, origin


def _shown(page: Any) -> dict[str, tuple[str, str]]:
    """Give what the page says: a person's name → the heading it stands under, and the words."""
    cards = page.query_selector_all("[data-kg-card]:has(h3)")
    return {
        card.query_selector("h3").inner_text(): (
            card.evaluate("card => card.closest('[data-kg-bucket]').dataset.kgBucket"),
            card.query_selector(".kg-due").text_content(),
        )
        for card in cards
    }


def _due(root: Path, code: str, day: dt.date) -> dict[str, tuple[str, str]]:
    """Give what a site of that day says."""
    actions = [action for action in look(root, day).actions if action.state in SHOWN and action.contact]
    return {a.contact.name: (bucket(a, day), due_words(a, language(code), day)) for a in actions}


@pytest.mark.parametrize("days", range(6))
def test_the_page_says_what_one_of_that_day_would(browser, journal, days):
    root, code, origin = journal
    day = BUILT + dt.timedelta(days=days)
    page = browser.new_context(locale="en-US").new_page()
    page.clock.set_fixed_time(dt.datetime.combine(day, dt.time(7)))
    page.goto(f"{origin}/")
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    shown, due = _shown(page), _due(root, code, day)
    expected = {name: said for name, said in due.items() if name in shown}
    found = {name: shown[name] for name in expected}
    assert {n: words for n, (_, words) in found.items()} == {n: words for n, (_, words) in expected.items()}
    not_folded = {name for name, (where, _) in found.items() if where != "folded"}
    assert {n: found[n][0] for n in not_folded} == {n: expected[n][0] for n in not_folded}
    assert all(expected[name][0] in NOW for name in found.keys() - not_folded)
    before = page.locator("[data-kg-bucket=overdue] [data-kg-card], [data-kg-bucket=today] [data-kg-card]").count()
    assert before == min(5, sum(bucket(a, day) in NOW for a in look(root, day).actions if a.state in SHOWN))
    heading = language(code).weekday(day)
    assert page.inner_text("h1") == heading[:1].upper() + heading[1:]
    page.context.close()
