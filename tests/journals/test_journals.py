"""Golden journals: notes, and what kaffegen is to say of them. `pytest --accept` rewrites; read the diff."""

import datetime as dt
from pathlib import Path

import pytest

from kaffegen.model import Outlook
from kaffegen.pages import View, around, pages_of
from kaffegen.pipeline import look, published
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from kaffegen.wording import message, reason, title

HERE = Path(__file__).parent
JOURNALS = sorted(folder.parent for folder in HERE.glob("*/mkdocs.yml"))


@pytest.fixture(autouse=True)
def without_the_history_of_kaffegen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git not look above the journals: they lie in kaffegen's own repository, and are no part of its history."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(HERE))


@pytest.fixture(params=JOURNALS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def _outlook(folder: Path) -> Outlook:
    settings = settings_in(folder / CONFIG, NAMES)
    assert settings.today is not None, "a golden journal has its day in mkdocs.yml"
    return look(folder, settings.today, settings)


def _compare(path: Path, found: str, is_accepting: bool) -> None:
    if is_accepting:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, "utf-8")
    assert path.read_text("utf-8") == found, path.name


def test_problems_are_as_expected(folder: Path, is_accepting: bool) -> None:
    view = View(_outlook(folder))
    lines = [f"{p.place}: {p.severity} {p.code} {message(p, view.words)}" for p in view.outlook.problems]
    _compare(folder / "expected" / "problems.txt", "\n".join(lines) + "\n", is_accepting)


def test_a_file_is_faulty_when_something_in_it_is_an_error(folder: Path) -> None:
    asked, told = _outlook(folder), _outlook(folder)
    in_error = {problem.place.file for problem in told.problems if problem.severity == "error"}
    assert asked.faulty_files == told.faulty_files == in_error


def test_what_is_said_of_one_note_is_what_is_said_of_it_among_everything(folder: Path) -> None:
    seen = _outlook(folder)
    for contact in seen.journal.contacts:
        towards = [action for action in seen.actions if action.contact and action.contact.id == contact.id]
        assert list(seen.about(contact)) == towards
    for meeting in seen.journal.meetings:
        assert list(seen.about(meeting)) == [one for one in seen.actions if one.follow_up.note is meeting]
    for note in seen.journal.notes:
        assert list(seen.wrong_in(note)) == [one for one in seen.problems if one.place.file == note.about.file]


def test_what_has_not_lapsed_is_all_but_what_has(folder: Path) -> None:
    asked, told = _outlook(folder), _outlook(folder)
    left = [(action.id, action.due, action.state) for action in told.actions if action.state != "lapsed"]
    for outlook in (asked, told):
        assert [(action.id, action.due, action.state) for action in outlook.current] == left


def test_actions_are_as_expected(folder: Path, is_accepting: bool) -> None:
    view = View(_outlook(folder))
    lines = []
    for action in view.outlook.actions:
        place = view.outlook.place_of(action)
        where = place if place.file else "-"
        said = f"{title(action, view.words)} ({reason(action, view.words, view.today)})"
        lines.append(f"{action.due or '-'} {action.state:10} {action.rule.name:15} {where} {said}")
        lines += [f"    {way}" for way in view.closings(action)]
    _compare(folder / "expected" / "actions.txt", "\n".join(lines) + "\n", is_accepting)


def test_pages_are_as_expected(folder: Path, is_accepting: bool) -> None:
    outlook = _outlook(folder)
    view = View(published(outlook) if folder.name == "private" else outlook)
    pages = [page for page in pages_of(view) if not page.src.startswith("method/")]  # the same in all: tests/pages
    found = {page.src: page.html(lambda src: f"/{src}") for page in pages}
    for note in view.outlook.journal.notes:
        around_it = around(view, note, lambda src: f"/{src}")
        found[note.about.src] = f"{around_it.before}\n<!-- {around_it.title} -->\n{around_it.after}"
    expected = folder / "expected" / "pages"
    for src, html in found.items():
        _compare(expected / f"{src.removesuffix('.md')}.html", _tidy(html), is_accepting)
    kept = {path.relative_to(expected).with_suffix(".md").as_posix() for path in expected.rglob("*.html")}
    assert kept == set(found), "a page that is not made any more"


def _tidy(html: str) -> str:
    """Leave out blank lines and indentation, which change with the templates and say nothing."""
    return "\n".join(line.strip() for line in html.splitlines() if line.strip()) + "\n"


def test_the_day_is_an_argument() -> None:
    """The same journal a year later has other things due: nothing reads the clock."""
    folder = next(folder for folder in JOURNALS if folder.name == "first-weeks")
    today = settings_in(folder / CONFIG, NAMES).today
    assert today is not None
    now, later = look(folder, today), look(folder, today + dt.timedelta(days=365))
    assert [a.state for a in now.actions] != [a.state for a in later.actions]
