"""The user's own templates: used where they can be, told of where they cannot, and never more than text (K144)."""

import os
from pathlib import Path

import pytest

from kaffegen.drafts import Draft, Drafts
from kaffegen.model import Outlook
from kaffegen.pipeline import published
from kaffegen.problems import Severity
from kaffegen.read.disk import CONFIG, own_drafts, settings_in
from kaffegen.rules import NAMES
from tests.drafts.conftest import LookAt, write

KARI = {
    "contacts/kari.md": "name: Kari Berg\nlanguage: da",
    "contacts/ola.md": "name: Ola Nes",
    "meetings/one.md": "contact: kari\ndate: 2026-11-17\nwent: well\ntopics: sporing",
}


def _thanks(outlook: Outlook, contact: str = "kari") -> Draft:
    person = outlook.journal.who(contact)
    assert person is not None
    return Drafts(outlook.known, outlook.own_drafts).about(person, "thank-you")


def _problems(outlook: Outlook) -> list[tuple[str, int, str, str]]:
    return [
        (p.place.file, p.place.line, p.code, p.suggestion or p.words.get("text", ""))
        for p in outlook.problems
        if "_drafts" in p.place.file
    ]


def test_a_template_of_ones_own_is_used(look_at: LookAt) -> None:
    outlook = look_at(KARI, **{"thank-you": "Emne: Tusen takk\n\nHei {{ first_name }}, takk!\n"})
    draft = _thanks(outlook)
    assert (draft.subject, draft.body) == ("Tusen takk", "Hei Kari, takk!")
    assert (draft.language, draft.practices, draft.fault) == ("da", ("M60", "M49"), None)
    assert _problems(outlook) == []


def test_that_of_the_language_wins(look_at: LookAt) -> None:
    own = {"thank-you": "For alle", "da/thank-you": "På dansk", "nb/thank-you": "På norsk"}
    outlook = look_at(KARI, **own)
    assert _thanks(outlook).body == "På dansk"
    assert _thanks(outlook, "ola").body == "På norsk"
    assert _thanks(look_at(KARI, **{"en/thank-you": "English", "thank-you": "For alle"})).body == "For alle"


def test_without_a_subject_it_has_the_usual_one(look_at: LookAt) -> None:
    draft = _thanks(
        look_at(
            KARI, **{"thank-you": "Kære {{ first_name }}\r\nTak for [det, du blev glad for].  \r\n\r\n\r\n\r\nH\r\n"}
        )
    )
    assert (draft.subject, draft.body) == ("Tak for snakken", "Kære Kari\nTak for [det, du blev glad for].\n\nH")
    assert draft.gaps == ("det, du blev glad for",)


@pytest.mark.parametrize("mark", ["Emne", "Subject", "emne "])
def test_the_subject_may_be_marked_in_any_language(look_at: LookAt, mark: str) -> None:
    draft = _thanks(look_at(KARI, **{"thank-you": f"{mark}: Hei\nTekst"}))
    assert (draft.subject, draft.body) == ("Hei", "Tekst")


def test_a_line_that_ends_with_a_backslash_runs_on(look_at: LookAt) -> None:
    own = "En \\\n{% if topics %}\nto\\\n{% endif %}\n, tre. \\\n\nNy\n"
    assert _thanks(look_at(KARI, **{"thank-you": own})).body == "En to, tre.\n\nNy"


def test_lists_and_titles_are_said_in_the_language_of_the_text(look_at: LookAt) -> None:
    own = "{{ topics | quoted | listed }} {{ [name, my_name] | listed }} {{ name | quoted }}"
    assert _thanks(look_at(KARI, **{"thank-you": own})).body == "»sporing« Kari Berg og [dit navn] »Kari Berg«"


@pytest.mark.parametrize(
    ("template", "line", "told"),
    [
        ("Hei\n{{ first_name", 2, "{{ first_name"),
        ("Hei\n\n{% if x %}", 3, "{% if x %}"),
        ("Hei {{ firstname }}", 1, "first_name"),
        ("a\n{% if met %}\n{{ topcs }}\n{% endif %}", 3, "topics"),
        ("a\n{{ bossen }}", 2, "bossen?"),
        ("{{ name | map }}", 1, "{{ name | map }}"),
        ("{{ topics[0] }}", 1, "{{ topics[0] }}"),
        ("x\n\n{{ ''.__class__ }}", 3, "{{ ''.__class__ }}"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", 1, "{{ ''.__class__.__mro__[1].__subclasses__() }}"),
        ("{{ name.upper() }}", 1, "{{ name.upper() }}"),
        ("{% for i in range(9) %}{% endfor %}", 1, "range?"),
        ("{{ self.__init__.__globals__ }}", 1, "{{ self.__init__.__globals__ }}"),
        ("{{ 'x' * 10000000000 }}", 1, "{{ 'x' * 10000000000 }}"),
        ("{{ 9 ** 9 ** 9 }}", 1, "{{ 9 ** 9 ** 9 }}"),
        ("{{ '%1000000000s' % 'x' }}", 1, "{{ '%1000000000s' % 'x' }}"),
        ("{{ 1 / 0 }}", 1, "{{ 1 / 0 }}"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 1, "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"),
        ("{% include '../../../etc/passwd' %}", 1, "passwd"),
        ("{% include '/etc/passwd' %}", 1, "passwd"),
        ("{{ lipsum() }}", 1, "lipsum?"),
        ("{% set a = 'x' %}\n" + "{% set a = a ~ a %}\n" * 30 + "{{ a }}", 14, "a ~ a"),
        ("{% for a in 'x' %}{% for b in 'x' %}{% for c in 'x' %}{% endfor %}{% endfor %}{% endfor %}", 1, "for a"),
    ],
)
def test_a_template_that_cannot_be_used_is_told_of_and_left(
    look_at: LookAt, template: str, line: int, told: str
) -> None:
    outlook = look_at(KARI, **{"da/thank-you": template})
    [(file, at, code, said)] = _problems(outlook)
    assert (file, at, code) == ("journal/_drafts/da/thank-you.txt", line, "K144")
    assert told in said
    assert [p.severity for p in outlook.problems if p.code == "K144"] == [Severity.WARNING]
    draft = _thanks(outlook)
    assert draft.body.startswith("Hej Kari\n\nTak for snakken i går!")
    assert draft.fault is not None
    assert (draft.fault.place.file, draft.fault.place.line) == (file, line)


def test_what_only_this_persons_facts_break_is_told_with_the_draft(look_at: LookAt) -> None:
    outlook = look_at(KARI, **{"thank-you": "{% if topics %}\n{{ got[0] }}\n{% endif %}"})
    assert _problems(outlook) == []
    draft = _thanks(outlook)
    assert draft.body.startswith("Hej Kari")
    assert draft.fault is not None
    assert (draft.fault.code, draft.fault.place.line) == ("K144", 2)


def test_an_empty_template_is_none(look_at: LookAt) -> None:
    outlook = look_at(KARI, **{"thank-you": " \n"})
    assert _thanks(outlook).body.startswith("Hej Kari")
    assert [(p.code, p.place.file) for p in outlook.problems] == [("K147", "journal/_drafts/thank-you.txt")]


@pytest.mark.parametrize(
    ("name", "suggestion", "severity"),
    [
        ("thankyou", "thank-you", Severity.WARNING),
        ("no/thank-you", "nb/thank-you", Severity.WARNING),
        ("takk", "", Severity.HINT),
    ],
)
def test_a_file_that_is_no_kind_is_told_of(look_at: LookAt, name: str, suggestion: str, severity: Severity) -> None:
    outlook = look_at(KARI, **{name: "Hei"})
    [problem] = [p for p in outlook.problems if "_drafts" in p.place.file]
    assert (problem.code, problem.suggestion, problem.severity) == ("K145", suggestion, severity)


def test_a_template_may_not_name_what_is_nobody_elses(look_at: LookAt) -> None:
    notes = KARI | {"me.md": "discretion: [Havørn]", "contacts/z.md": "name: Zebulon Qvarrist\nprivate: true"}
    outlook = look_at(notes, **{"thank-you": "Hilsen fra Zebulon Qvarrist i Havørn"})
    assert _thanks(outlook).body == "Hilsen fra [sig det på en anden måde] i [sig det på en anden måde]"
    built = published(outlook)
    assert "Zebulon" not in built.own_drafts["thank-you"]


def test_files_that_are_none_are_told_of(tmp_path: Path) -> None:
    write(tmp_path / CONFIG, "docs_dir: journal\nplugins:\n  - kaffegen: {language: nb}\n")
    folder = tmp_path / "journal" / "_drafts"
    write(folder / "memo.txt", "Hei\n\xe6".encode("latin-1"))
    write(folder / "nudge.txt", "x" * (64 * 1024 + 1))
    write(folder / "wake.txt", b"\xef\xbb\xbfHei")
    write(folder / "en" / "drip.txt", "Hi")
    write(folder / ".hidden.txt", "x")
    write(folder / "memo.md", "x")
    write(tmp_path / "secret.txt", "secret")
    (folder / "call.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "connect.txt").mkdir()
    os.mkfifo(folder / "helped.txt")
    own, problems = own_drafts(tmp_path, settings_in(tmp_path / CONFIG, NAMES))
    assert own == {"wake": "Hei", "en/drip": "Hi"}
    assert sorted((p.place.file, p.place.line, p.code) for p in problems) == [
        ("journal/_drafts/call.txt", 1, "K138"),
        ("journal/_drafts/connect.txt", 1, "K138"),
        ("journal/_drafts/helped.txt", 1, "K138"),
        ("journal/_drafts/memo.txt", 2, "K101"),
        ("journal/_drafts/nudge.txt", 1, "K146"),
    ]


def test_a_folder_that_leads_out_of_the_journal_is_not_read(tmp_path: Path) -> None:
    write(tmp_path / CONFIG, "docs_dir: journal\nplugins:\n  - kaffegen: {language: nb}\n")
    write(tmp_path / "outside" / "memo.txt", "secret")
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "_drafts").symlink_to(tmp_path / "outside")
    settings = settings_in(tmp_path / CONFIG, NAMES)
    assert own_drafts(tmp_path, settings) == ({}, [])
    (tmp_path / "journal" / "_drafts").unlink()
    (tmp_path / "journal" / "_drafts").mkdir()
    (tmp_path / "journal" / "_drafts" / "nb").symlink_to(tmp_path / "outside")
    assert own_drafts(tmp_path, settings) == ({}, [])
