# ruff: noqa: E501 - tables of notes
"""A note is read again before it is written; and an edit gives just what kaffegen tells people to write by hand."""

import datetime as dt
import re

import pytest

from kaffegen.edit import (
    AddTo,
    EditFailed,
    EditRefused,
    PutField,
    PutPart,
    RemoveLine,
    TickBox,
    edit_note,
    edit_notes,
)
from kaffegen.languages import LANGUAGES, language
from kaffegen.model import Meeting, SetField, SetItem, Tick
from kaffegen.pipeline import look
from kaffegen.refusal import refusal
from kaffegen.wording import closing_words

from .editing import SETTINGS, journal

TODAY = dt.date(2026, 11, 21)
SRC = "meetings/kari.md"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (PutField("thanked", "i går"), "«i går» er ikke en dato"),
        (PutField("takket", "true"), "takket"),
        (PutField("status", "avholdt"), "avholdt"),
        (AddTo("nudged", "2026-02-30"), "2026-02-30"),
        (PutField("theme", "hei # du"), "hei # du"),
    ],
)
def test_an_edit_that_would_make_a_fault_is_refused_with_it(tmp_path, change, said):
    note = "---\ncontact: kari\ndate: 12/05/2026\n---\n"
    root = journal(tmp_path, {SRC: note})
    with pytest.raises(EditRefused) as caught:
        edit_note(root, SETTINGS, SRC, [change])
    assert said in refusal(caught.value, language("nb"))
    assert (root / "journal" / SRC).read_text("utf-8") == note


def test_a_date_that_cannot_be_in_that_order_is_refused(tmp_path):
    note = "---\ncontact: kari\ninvited: 2026-11-10\n---\n"
    root = journal(tmp_path, {SRC: note})
    with pytest.raises(EditRefused) as caught:
        edit_note(root, SETTINGS, SRC, [PutField("date", "2026-11-01")])
    assert "2026-11-10" in refusal(caught.value, language("nb"))
    assert (root / "journal" / SRC).read_text("utf-8") == note


def test_a_note_with_a_fault_elsewhere_is_edited(tmp_path):
    root = journal(tmp_path, {SRC: "---\ncontact: kari\ndate: 12/05/2026\nwhat: x\n---\n"})
    edit = edit_note(root, SETTINGS, SRC, [PutField("thanked", "true")])
    assert edit.after.decode() == "---\ncontact: kari\ndate: 12/05/2026\nthanked: true\nwhat: x\n---\n"


def test_of_several_notes_all_are_written_or_none(tmp_path):
    notes = {"contacts/kari.md": "---\nname: Kari\n---\n", SRC: "---\ncontact: kari\n---\n"}
    root = journal(tmp_path, notes)
    changes = {"contacts/kari.md": [PutField("connected", "true")], SRC: [PutField("thanked", "nei")]}
    with pytest.raises(EditRefused):
        edit_notes(root, SETTINGS, changes)
    changes[SRC] = [PutField("thanked", "true")]
    (root / "journal" / SRC).chmod(0o444)
    with pytest.raises(EditFailed):
        edit_notes(root, SETTINGS, changes)
    assert {src: (root / "journal" / src).read_text("utf-8") for src in notes} == notes


def test_a_page_that_is_no_note_can_lose_a_line(tmp_path):
    root = journal(tmp_path, {"inbox.md": "a\nBerit: lovet noe\n"})
    assert edit_note(root, SETTINGS, "inbox.md", [RemoveLine(2, "Berit: lovet noe")]).after == b"a\n"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_refusal_is_said_in_every_language(code):
    keys = [
        "value", "by-hand", "no-text", "unreadable", "conflict", "gone", "ambiguous", "closed", "changed", "outside", "hard-link", "no-note", "exists",
        "busy", "fault", "nothing-to-undo", "undo-changed", "read-only", "full", "broken",
    ]  # fmt: skip
    words = dict.fromkeys(("file", "text", "lines", "message", "reason", "offset"), "")
    said = [refusal(EditRefused(f"edit.{key}", **words), language(code)) for key in keys]
    assert len(set(said)) == len(keys)


NOTES = {
    "contacts/kari.md": "---\nname: Kari Berg\nmilestones:\n  - {on: 2026-11-10, what: ny jobb}\n---\n- [ ] ringe Kari\n",
    "contacts/ola.md": "---\nname: Ola Li\nconnected: true\n---\n",
    "meetings/a.md": "---\ncontact: kari\ndate: 2026-11-12\nnext_steps:\n  - sende rapporten\n  - {what: ringe Bo}\nreferrals: [Bo Vik]\nrecommendations: [En bok]\n---\n\n## Løfter\n\n- [ ] skrive til henne 📅 2026-11-15\n- vise tallene\n",
    "meetings/b.md": "---\ncontacts: [ola, kari]\ndate: 2026-11-11\nmemo: {kari: 2026-11-12}\nnext_steps: none\n---\n\n## Anbefalt\n\n- En film\n",
    "meetings/c.md": "---\ncontact: ola\ninvited: 2026-10-20\n---\n",
    "meetings/d.md": "---\ncontact: Ann Moe\ninvited: 2026-10-20\nnudged: 2026-11-01\n---\n",
    "meetings/e.md": "---\ncontact: Per Dal\nasked_by: them\ninvited: 2026-11-10\n---\n",
    "meetings/f.md": "---\ncontact: Siv Ek\nstatus: idea\ninvite_by: 2026-11-15\n---\n",
}  # fmt: skip


def changes_of(action, closing):
    """Give the note and the change that close an action so, the day being today."""
    note, day = action.follow_up.note, str(TODAY)
    if isinstance(closing, Tick):
        return note.about.src, TickBox(closing.spot.line, closing.text, TODAY)
    if isinstance(closing, SetItem):
        return note.about.src, PutPart(closing.path, closing.field, day)
    if not isinstance(closing, SetField):
        return None
    src = action.contact.about.src if closing.field == "connected" else note.about.src
    value = day if closing.values[0] == "today" else closing.values[0]
    if closing.field in ("thanked", "memo") and isinstance(note, Meeting) and len(note.people) > 1:
        return src, AddTo(closing.field, value, action.contact.id)
    if closing.field in ("nudged", "reported"):
        return src, AddTo(closing.field, value)
    return src, PutField(closing.field, value)


def closings(root):
    return [
        (action, closing)
        for action in look(root, TODAY).actions
        for closing in action.follow_up.closings
        if changes_of(action, closing)
    ]


def told(closing, before: str, new: str) -> str:
    """Give what of a new line stands in the words that say how to write it: all, or only what is put in."""
    if isinstance(closing, Tick):
        return f"✅ {TODAY}"
    if isinstance(closing, SetField):
        return new
    entry = re.search(r"\{.*?\}", new).group()
    was_mapping = entry.split(",")[0] in before
    return f"{closing.field}: {TODAY}" if was_mapping else entry


def test_an_edit_gives_what_kaffegen_says_to_write_and_closes_what_it_was_for(tmp_path):
    count = len(closings(journal(tmp_path / "0", NOTES)))
    seen = set()
    for index in range(count):
        root = journal(tmp_path / f"j{index}", NOTES)
        action, closing = closings(root)[index]
        src, change = changes_of(action, closing)
        edit = edit_note(root, SETTINGS, src, [change])
        before, after = edit.before.decode(), edit.after.decode()
        (new,) = set(after.split("\n")) - set(before.split("\n"))
        said = " ".join(closing_words(action, language("nb"), TODAY))
        is_third_way = (action.rule.name, change[0]) == ("let-go", "answered")  # two are told
        written = told(closing, before, new)
        ways = {written, re.sub('"[^"]*"', '"…"', written)}
        assert any(way in said for way in ways) or is_third_way, (action.id, new, said)
        is_closed = not isinstance(closing, SetField) or closing.field not in ("date", "status")
        left = {each.id for each in look(root, TODAY).actions}
        assert not is_closed or action.id not in left, action.id
        seen.add((type(closing), action.rule.name))
    assert len(seen) > 12, seen
