"""New notes: each as it is expected, in three languages; each can be read, and says nothing that was not said."""

import datetime as dt
import json
from pathlib import Path

import pytest

from kaffegen.beginnings.editors import editor_files
from kaffegen.beginnings.journal import Beginning, config_text, files
from kaffegen.beginnings.note import FIELDS, SECTIONS, begun
from kaffegen.languages import LANGUAGES, table
from kaffegen.model import Contact, Meeting, Note, Plan
from kaffegen.problems import Problem
from kaffegen.read.note import Source, note_of
from kaffegen.rules import NAMES
from kaffegen.settings import Settings, settings_from
from kaffegen.values import Manner

EXPECTED = Path(__file__).parent / "expected"
TODAY = dt.date(2026, 11, 18)
MEETINGS = ("idea", "invited", "scheduled", "held", "let-go")
SAID: dict[str, dict[str, str | tuple[str, ...]]] = {
    "contact": {"name": "Berit Dahl", "company": "helselager-øst", "phone": "+47 400 00 101", "met": "2026-11-17"},
    "known": {"name": "Berit Dahl", "strength": "known"},
    "idea": {"contact": "berit-dahl", "status": "idea"},
    "invited": {"contacts": ("berit-dahl", "Vibeke Storm"), "status": "invited", "invited": "2026-11-18"},
    "scheduled": {"contact": "berit-dahl", "status": "scheduled", "date": "2026-11-26T14:00", "purpose": "Lære: mer"},
    "held": {"contact": "berit-dahl", "status": "held", "date": "2026-11-17", "place": "kanelhuset"},
    "let-go": {"contact": "berit-dahl", "status": "declined"},
    "company": {"name": "Rimfaks: Logistikk"},
    "place": {"name": "Kanelhuset"},
    "topic": {"name": "Ombruk"},
    "plan": {"from": "2026-11-18", "to": "2027-05-17", "goal": "3", "people": ("berit-dahl", "Vibeke Storm")},
    "me": {"name": "Solveig Nordby", "situation": "searching"},
}
EACH = pytest.mark.parametrize(("kind", "code"), [(kind, code) for kind in FIELDS for code in LANGUAGES])


def read(kind: str, text: str) -> tuple[Note, list[Problem]]:
    """Read a note's text as kaffegen does."""
    kind = "meeting" if kind in MEETINGS else "contact" if kind == "known" else kind
    return note_of(Source("journal/x.md", "x.md", kind, text.encode()), Manner("NO"))


@EACH
def test_a_new_note_is_as_expected(kind: str, code: str, is_accepting: bool) -> None:
    text = begun(kind, SAID[kind], code, day=str(TODAY), person="berit-dahl")
    path = EXPECTED / code / f"{kind}.md"
    if is_accepting:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@EACH
def test_a_new_note_can_be_read_and_says_what_was_said(kind: str, code: str) -> None:
    note, problems = read(kind, begun(kind, SAID[kind], code, day=str(TODAY), person="berit-dahl"))
    assert problems == []
    said = {name for name in note.model_fields_set if not name.startswith("\0") and getattr(note, name)}
    assert len(said) == len(SAID[kind])
    assert set(note.about.sections) == {*SECTIONS.get(kind, ())} - {"private"} | (
        {"private"} if kind == "me" else set()
    )
    assert [name for name, text in note.about.sections.items() if text] == [n for n in said if n in note.about.sections]


def test_a_meetings_fields_are_those_that_were_said() -> None:
    note, _ = read("invited", begun("invited", SAID["invited"], "da", day=str(TODAY), person="x"))
    assert isinstance(note, Meeting)
    assert (note.people, note.status, note.invited) == (("berit-dahl", "Vibeke Storm"), "invited", TODAY)
    note, _ = read("plan", begun("plan", SAID["plan"], "da", day=str(TODAY), person="x"))
    assert isinstance(note, Plan)
    assert (note.people, note.goal) == (("berit-dahl", "Vibeke Storm"), 3)


@pytest.mark.parametrize(
    "name", ["No", "+4799887766", "a: b", "# x", "'x", '"x"', "[x]", "&a", "*a", "!a", "~", "x, y", "-", "a #b"]
)
def test_a_name_that_yaml_reads_otherwise_stays_that_name(name: str) -> None:
    note, problems = read("contact", begun("contact", {"name": name}, "nb", day="", person=""))
    assert isinstance(note, Contact)
    assert (note.name, problems) == (name, [])
    note, _ = read("idea", begun("idea", {"contacts": (name, "Kari Berg")}, "nb", day="", person=""))
    assert isinstance(note, Meeting)
    assert note.people == (name, "Kari Berg")


def test_every_language_explains_the_same() -> None:
    def keys(written: object, above: str = "") -> set[str]:
        if not isinstance(written, dict):
            return {above}
        return {key for name, inner in written.items() for key in keys(inner, f"{above}.{name}")}

    tables = {code: table(code, "beginnings") for code in LANGUAGES}
    assert keys(tables["nb"]) == keys(tables["da"]) == keys(tables["en"])
    for words in tables.values():
        for kind, fields in FIELDS.items():
            unknown = words.get(kind, {}).keys() - {*fields, *SECTIONS.get(kind, ()), "body"}
            assert not unknown, f"{kind} has no such field"
        assert "-->" not in str(words)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("editor", ["vscode", "obsidian", "zed"])
def test_what_editors_begin_can_be_read(code: str, editor: str) -> None:
    found = dict(editor_files(editor, code, "journal", "Kari Berg"))
    templates = [name for name in found if name.startswith("journal/_templates/")]
    assert len(templates) == 2
    shown = found[templates[0]].replace("{{title}}", "Kari Berg").replace("{{date:YYYY-MM-DD}}", "2026-11-18")
    assert read("contact", shown)[1] == []
    assert {name.partition("/")[0] for name in found} - {"journal"} == {
        "vscode": {".vscode"},
        "obsidian": {".obsidian"},
    }.get(editor, set())
    for name, text in found.items():
        if not name.endswith(".md"):
            assert json.loads(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_snippet_filled_in_can_be_read(code: str) -> None:
    snippets = json.loads(dict(editor_files("vscode", code, "journal", "Kari Berg"))[".vscode/kaffegen.code-snippets"])
    contact, meeting = ("\n".join(snippet["body"]) for snippet in snippets.values())
    today = {"${CURRENT_YEAR}": "2026", "${CURRENT_MONTH}": "11", "${CURRENT_DATE}": "18"}
    for sign, value in {
        **today,
        "${1:Kari Berg}": "Kari Berg",
        "${2|known,close,acquaintance,stranger|}": "known",
        "${2:2026-11-18}": "2026-11-18",
    }.items():
        contact, meeting = contact.replace(sign, value), meeting.replace(sign, value)
    assert "$" not in contact + meeting
    assert read("contact", contact)[1] == read("idea", meeting)[1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_new_journals_configuration_can_be_read(code: str) -> None:
    said = Beginning(code, "NO", TODAY, "Solveig", people=("Kari Berg", "Kári Berg", "Ola", "Con"))
    found = settings_from(config_text(said, "journal"), "mkdocs.yml", NAMES)
    assert (found.language, found.country, found.follow_ups_since, found.docs_dir) == (code, "NO", TODAY, "journal")
    notes = files(said, found)
    assert {
        "journal/contacts/kari-berg.md",
        "journal/contacts/kári-berg.md",
        "journal/contacts/con-2.md",
    } <= notes.keys()
    assert "journal/plans/.gitkeep" in notes
    assert "journal/contacts/.gitkeep" not in notes
    assert "journal/contacts/.gitkeep" in files(said._replace(people=()), Settings())
