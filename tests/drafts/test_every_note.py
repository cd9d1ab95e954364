"""Whatever stands in the notes, a draft can be made of it, quickly, and reads as a text."""

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaffegen.drafts import KINDS, Drafts, mailto
from kaffegen.drafts.discreet import Discreet
from kaffegen.drafts.names import first_name, in_order
from kaffegen.drafts.phrasing import Phrasing
from kaffegen.drafts.written import parted, tidy, written_in
from kaffegen.languages import language
from kaffegen.model import Meeting
from kaffegen.model.note import About
from kaffegen.pipeline import look
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES

UNTIDY = re.compile(r"  |\n\n\n| [,.!?;]|[ \t]\n|\.\.|,\.|None|\{|\}|\\|\[\]|\(\)", re.MULTILINE)
LONG = 100_000


def test_every_draft_of_the_demonstration_reads_as_a_text(repository) -> None:
    configured = settings_in(repository / CONFIG, NAMES)
    assert configured.today is not None
    outlook = look(repository, configured.today, configured)
    drafts = Drafts(outlook.known)
    notes = [*outlook.journal.contacts, *outlook.journal.meetings]
    found = [drafts.about(note, kind) for note in notes for kind in KINDS]
    assert len(found) > 1000
    for draft in found:
        assert not UNTIDY.search(draft.body), draft.body
        assert draft.subject
        assert draft.subject == draft.subject.strip()
        assert "\n" not in draft.subject
        assert all(f"[{gap}]" in f"{draft.subject}\n{draft.body}" for gap in draft.gaps)
        assert mailto(draft).startswith("mailto:")


@settings(suppress_health_check=[HealthCheck.differing_executors])
@given(st.text(), st.text(max_size=40), st.sampled_from(["nb", "da", "en"]))
def test_any_text_becomes_a_phrase(text: str, name: str, code: str) -> None:
    phrasing = Phrasing(language(code), in_order(name), frozenset())
    for said in (phrasing.wish(text), phrasing.offer(text), phrasing.phrase(text), *phrasing.deed(text)[:1]):
        assert "\n" not in said
        assert not said.startswith(" ")
    assert first_name(name) == first_name(name).strip()


@given(st.text())
def test_any_text_that_one_wrote_is_sent_tidy(text: str) -> None:
    meeting = Meeting().belongs_to(About("meeting", "m", sections={"invitation": text}))
    written = written_in(meeting, "invitation")
    assert "\n\n\n" not in written
    assert written == written.strip()
    subject, body = parted(written)
    assert "\n" not in subject
    assert body == tidy(body)


HOSTILE = [
    "jeg ",
    "(",
    "[",
    "[[",
    "]",
    "*",
    "_",
    "**a",
    "> ",
    "- ",
    "a, ",
    "hun, ",
    "Å",
    "\\\n",
    "x: ",
    ".",
    "A. ",
    "\n",
    "\t",
    "`",
]


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_long_hostile_text_is_read_in_linear_time(unit: str) -> None:
    text = unit * (LONG // len(unit))
    meeting = Meeting().belongs_to(About("meeting", "m", sections={"invitation": text}))
    phrasing = Phrasing(language("nb"), "Kari Berg", frozenset())
    discreet = Discreet((re.compile("havørn", re.IGNORECASE),), ("jeg vil ha jobben",))
    start = time.process_time()
    phrasing.wish(text)
    phrasing.offer(text)
    discreet.masked(written_in(meeting, "invitation"), "[x]")
    first_name(text)
    assert time.process_time() - start < 5
