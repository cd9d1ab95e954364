"""Every kind in every language, as it would be sent: `pytest --accept` rewrites; read the diff aloud, as a native."""

from pathlib import Path

import pytest

from kaffegen.drafts import KINDS, Draft, draft_for
from tests.drafts.conftest import LookAt
from tests.drafts.journals import AFTER_MEETING, BARE, OF_KIND, rich

HERE = Path(__file__).parent / "expected"
LANGUAGES = ("nb", "da", "en")


def _text(draft: Draft) -> str:
    to = draft.contact.name if draft.contact else "-"
    gaps = "".join(f"gap: {gap}\n" for gap in draft.gaps)
    return f"to: {to}\nlanguage: {draft.language}\n{gaps}\n{draft.subject}\n\n{draft.body}\n"


def _compare(path: Path, found: str, is_accepting: bool) -> None:
    if is_accepting:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, "utf-8")
    assert path.read_text("utf-8") == found, path.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_drafts_where_all_is_known(look_at: LookAt, code: str, is_accepting: bool) -> None:
    outlook = look_at(rich(code), code)
    for kind in KINDS:
        contact = outlook.journal.who(OF_KIND.get(kind, AFTER_MEETING))
        assert contact is not None
        _compare(HERE / code / f"{kind}.txt", _text(draft_for(outlook.known, contact, kind)), is_accepting)


@pytest.mark.parametrize("code", LANGUAGES)
def test_drafts_where_nothing_is_known(look_at: LookAt, code: str, is_accepting: bool) -> None:
    outlook = look_at(BARE, code)
    contact = outlook.journal.who("ola")
    assert contact is not None
    for kind in KINDS:
        _compare(HERE / code / "bare" / f"{kind}.txt", _text(draft_for(outlook.known, contact, kind)), is_accepting)


def test_there_is_an_expected_text_for_each_kind_and_no_other() -> None:
    for code in LANGUAGES:
        for folder in (HERE / code, HERE / code / "bare"):
            assert {path.stem for path in folder.glob("*.txt")} == set(KINDS)
