"""The method in three languages: every practice, none else, and what it says of fields is true."""

import re
from pathlib import Path

import pytest

import kaffegen
from kaffegen.commands import COMMANDS
from kaffegen.drafts.kinds import KINDS
from kaffegen.languages import LANGUAGES, table, vocabulary
from kaffegen.pages import View, pages_of
from kaffegen.pages.method import REMARKS, WHERE, Link, helps
from kaffegen.pages.practices import PHASES, Practice, practice_href, practices_in
from kaffegen.pipeline import look
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.read.note import MODELS
from kaffegen.rules import NAMES
from kaffegen.settings import FOLDERS

PACKAGE = Path(kaffegen.__file__).parent
JOURNALS = Path(__file__).parent.parent / "journals"
PRACTICES = tuple(
    f"M{number:02}"
    for first, last in ((1, 9), (10, 16), (20, 29), (30, 38), (40, 50), (60, 71))
    for number in range(first, last + 1)
)
QUOTES = {"nb": "«»", "da": "»«", "en": "“”"}
IN_EACH = pytest.mark.parametrize("code", LANGUAGES)


def texts(code: str) -> list[str]:
    """Give every text of a language's method."""
    method = table(code, "method")
    written = [*method["intro"], *method["remarks"].values(), *method["drafts"].values()]
    for part in ("phases", "practices"):
        written += [text for entry in method[part].values() for text in entry.values()]
    return written


def sentences(code: str) -> set[str]:
    """Give the sentences of a language's practices, phases and introduction; titles and words in lists are none."""
    marks = str.maketrans("", "", "«»“”`")
    found = {part for text in texts(code) for part in re.split(r"(?<=[.?!:;])[«»“”]?\s", text.translate(marks))}
    return {part.strip().casefold() for part in found if len(part.split()) > 3}


def view_of(name: str) -> View:
    """Give the view on one of the golden journals."""
    settings = settings_in(JOURNALS / name / CONFIG, NAMES)
    assert settings.today is not None
    return View(look(JOURNALS / name, settings.today, settings))


def test_there_are_58_of_them() -> None:
    assert len(PRACTICES) == 58
    assert tuple(practice for phase in PHASES.values() for practice in phase) == PRACTICES


@IN_EACH
def test_every_practice_is_told_and_none_else(code: str) -> None:
    assert tuple(table(code, "method")["practices"]) == PRACTICES
    for practice in practices_in(code).values():
        assert isinstance(practice, Practice)
        assert 3 <= len(practice.title.split()) <= 8, practice.id
        assert 2 <= len(practice.text.strip().splitlines()) <= 4, practice.id
        assert practice.help.strip().endswith("."), practice.id


@IN_EACH
def test_every_phase_has_a_title_and_a_lead(code: str) -> None:
    assert tuple(table(code, "method")["phases"]) == tuple(PHASES)
    assert all(phase["title"] and len(phase["lead"].strip().splitlines()) == 2 for phase in _phases(code))
    assert len(table(code, "method")["intro"]) == 2


def _phases(code: str) -> list[dict[str, str]]:
    return list(table(code, "method")["phases"].values())


@IN_EACH
def test_quotation_marks_are_those_of_the_language(code: str) -> None:
    opening, closing = QUOTES[code]
    for text in texts(code):
        marks = "".join(re.findall(r"[\"«»“”„]", text))
        assert marks == (opening + closing) * (len(marks) // 2), text


@IN_EACH
def test_what_is_shown_as_typed_can_be_typed(code: str) -> None:
    """Fields, values and folders that the method names exist: a reader who types them is understood."""
    fields = {field.alias or name for model in MODELS.values() for name, field in model.model_fields.items()}
    items = {"done", "sent", "reported"}
    words = {*fields, *items, *FOLDERS, *NAMES, *(f"{word}:" for word in vocabulary().gifts)}
    words |= {f"kaffegen {command}" for command in COMMANDS}
    values = {"true", "idea", "stranger", "archived", "declined", "unanswered", "them", "badly"}
    for text in texts(code):
        assert text.count("`") % 2 == 0, text
        for typed in text.split("`")[1::2]:
            name, _, value = typed.partition(": ")
            assert name in words | values, typed
            assert not value or value in values, typed


def test_norwegian_and_danish_are_written_and_not_copied() -> None:
    assert len(sentences("nb")) > 200
    assert sentences("nb") & sentences("da") == set()


@IN_EACH
def test_every_remark_and_every_draft_has_its_words(code: str) -> None:
    method = table(code, "method")
    assert method["remarks"].keys() == REMARKS.keys()
    assert method["drafts"].keys() == KINDS.keys()


def test_every_remark_is_made_somewhere() -> None:
    modules = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py") if path.name != "method.py")
    assert [code for code in REMARKS if f'"{code}"' not in modules] == []


def test_every_advice_is_told_with_its_practices() -> None:
    """What `kaffegen/advice` remarks on an invitation stands in the method, under the practices that it names."""
    advice = "\n".join(path.read_text("utf-8") for path in sorted((PACKAGE / "advice").glob("*.py")))
    made = {
        code: tuple(re.findall(r"M\d\d", practices))
        for code, practices in re.findall(r"\"(K4\d\d)\"((?:, \"M\d\d\")+)", advice)
    }
    assert {code: served for code, served in REMARKS.items() if code.startswith("K4")} == made


def test_every_practice_says_where_it_helps() -> None:
    assert tuple(WHERE) == PRACTICES
    assert all(WHERE.values())


def test_every_practice_is_served_by_a_module() -> None:
    """A practice counts as supported when code names it: a rule, check, advice, draft, page or command."""
    own = {PACKAGE / "pages" / "method.py", PACKAGE / "pages" / "practices.py"}
    modules = [path for path in PACKAGE.rglob("*.py") if path not in own]
    named = {name for path in modules for name in re.findall(r"\bM\d\d\b", path.read_text("utf-8"))}
    assert [practice for practice in PRACTICES if practice not in named] == []


@pytest.mark.parametrize(
    ("practice", "expected"),
    [
        ("M01", "method/whom.md#m01"), ("M09", "method/whom.md#m09"), ("M10", "method/groundwork.md#m10"),
        ("M16", "method/groundwork.md#m16"), ("M20", "method/invitation.md#m20"), ("M38", "method/preparation.md#m38"),
        ("M50", "method/meeting.md#m50"), ("M60", "method/afterwards.md#m60"), ("M71", "method/afterwards.md#m71"),
    ],
)  # fmt: skip
def test_where_a_practice_is_explained(practice: str, expected: str) -> None:
    assert practice_href(practice) == expected


@pytest.mark.parametrize("practice", ["M00", "M17", "M39", "M72", "m60", ""])
def test_what_is_no_practice_has_no_place(practice: str) -> None:
    with pytest.raises(KeyError):
        practice_href(practice)


@pytest.mark.parametrize(
    ("practice", "rules", "remarks", "drafts"),
    [
        ("M60", ("Takke",), (), ("Takk",)),
        ("M10", ("Forberede",), ("det ikke står hva en av dere får ut av det",), ()),
        ("M41", (), (), ()),
        ("M64", ("Si hva du syntes", "Anbefalinger"), (), ("Hva du syntes",)),
    ],
)
def test_what_helps_with_a_practice_is_asked_of_rules_and_drafts(
    practice: str, rules: tuple[str, ...], remarks: tuple[str, ...], drafts: tuple[str, ...]
) -> None:
    found = helps(view_of("first-weeks"), practices_in("nb")[practice])
    assert (found.rules, found.remarks, found.drafts) == (rules, remarks, drafts)


def test_a_page_that_is_not_made_is_plain_text() -> None:
    view = view_of("first-weeks")
    practice = practices_in("nb")["M63"]
    assert [(link.label, link.src) for link in helps(view, practice).places] == [
        ("Nettverket", ""), ("Disse hjalp deg", ""),
    ]  # fmt: skip
    pages_of(view)
    assert helps(view, practice).places[0].src == "network.md"
    view.made.discard("network.md")
    html = next(page for page in pages_of(view_of("first-weeks")) if page.src == "method/afterwards.md").html(
        lambda src: "" if src == "network.md" else f"/{src}"
    )
    assert "Nettverket · " in html
    assert ">Nettverket</a>" not in html


def test_the_sheet_that_is_linked_is_that_of_the_next_meeting() -> None:
    view = view_of("first-weeks")
    pages_of(view)
    assert helps(view, practices_in("nb")["M32"]).places == (Link("Forberedelsesark", "prep/2026-11-16-åse.md"),)


def test_pages_go_by_the_names_of_the_journals_folders() -> None:
    view = view_of("dansk")
    pages_of(view)
    assert helps(view, practices_in("da")["M01"]).places[0].src == "kontakter/index.md"
    assert helps(view, practices_in("da")["M04"]).places[0].src == "møder/index.md"


def test_the_view_knows_all_pages_that_are_made() -> None:
    view = view_of("first-weeks")
    assert view.made == set()
    assert {page.src for page in pages_of(view)} == view.made
    assert {"index.md", "method/index.md", "method/whom.md", "contacts/index.md"} <= view.made
