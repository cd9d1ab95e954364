# ruff: noqa: E501 - tables of notes
"""What holds for any two contacts: no word is lost, undoing gives the first bytes, and nothing new is wrong."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kaffegen.edit import undo
from kaffegen.edit.unite import carry
from kaffegen.read.body import without_private
from kaffegen.read.split import parts_of
from tests.acts.acting import bytes_of, journal, seen
from tests.acts.merging import SETTINGS, note, planned, problems_of

FRONT = [
    "city: {w}", "company: {w}", "role: {w}", "role: '{w} # {w}'", "topics: [{w}, {w}]", "topics: {w}, {w}", "needs:\n  - {w} {w}", "needs: {w}", "knows: [ola, {k}]",
    "knows: {k}", "introduced_by: {k}", "introduced_by: ola", "email: {w}@example.org", "email: [{w}@example.org, b@example.org]", "email:\n  work: {w}@example.org\n  home: c@example.org",
    "phone: {{mobile: '+4722222222'}}", "phone: 22 22 22 23", "web: https://{w}.example.org", "past:\n  - company: {w}\n    role: {w}", "past: [{w}]", "past: {w}", "status: paused",
    "touches:\n  - on: 2026-01-02\n    note: '{w}: {w}'", "touches: [{{on: 2026-01-03, gave: {w}}}]", "milestones: {{on: 2026-11-01, what: {w}}}", "private: true", "tags: {w}", "skip: drip",
    "snooze: {{thank: 2026-12-01}}", "snooze:\n  thank: 2026-12-02", "x_{w}: [{w}, {{a: {w}}}]", "x_a: {w}  # {w}", "aliases: {w}", "imported: [{{from: linkedin, uid: {w}, city: {w}}}]",
    "imported:\n  - from: linkedin\n    city: {w}", "strength: known", "cadence: never", "birthday: 05-17", "relation: |\n  {w}\n  {w}", "met: 2026-01-02", "# {w}", "birthday: 05-18",
]  # fmt: skip
BODY = [
    "{w}\n", "# {w}\n", "## {w}\n", "### {w}\n", "## Notater\n", "## Logg\n", "### Log\n", "- 2026-10-0{d}: {w}\n", "- 2026-10-0{d} e-post: {w}\n  {w}\n", "- [ ] {w}\n", "- [x] {w}\n",
    "## Bare for meg\n", "### Privat\n", "# Privat\n", "<h2>Privat</h2>\n", "## Signaler\n", "```\n## {w}\n```\n", "<!-- {w} -->\n", "<!--\n{w}\n-->\n", "[[{k}]] [[ola]]\n", "\n", "\n\n", "{w}\n---\n", "{w}\n\n", "> {w}\n", "* {w}\n", "`[[{k}]]` {w}\n",
]  # fmt: skip
OTHERS = [
    "contact: {k}\ndate: 2026-11-02", "contacts: [kari, kb]\nthanked: {{kb: 2026-11-03}}\ndate: 2026-11-01", "contact: ola\nreferrals:\n- {k}\n- name: Kari B\ndate: 2026-11-01",
    "contacts:\n  - kb # {w}\n  - kari\n", "contact: [[kb]]", "contact: ola\nnext_steps: [{{what: {w}, with: kb}}]",
]  # fmt: skip
words = st.sampled_from([f"ord{n}" for n in range(400)])
known = st.sampled_from(["kari", "kb", "Kari B", "ola"])


def _filled(draw, text: str) -> str:
    text = re.sub(r"\{w\}", lambda _: draw(words), text)
    text = re.sub(r"\{k\}", lambda _: draw(known), text)
    return text.replace("{d}", str(draw(st.integers(1, 9)))).replace("{{", "{").replace("}}", "}")


@st.composite
def contacts(draw, name: str) -> str:
    fields = {field.partition(":")[0]: field for field in draw(st.lists(st.sampled_from(FRONT), max_size=9))}
    front = "\n".join([f"name: {name}", *(_filled(draw, field) for field in fields.values())])
    body = "".join(_filled(draw, part) for part in draw(st.lists(st.sampled_from(BODY), max_size=10)))
    text = note(front, body)
    return draw(st.sampled_from(["", "\ufeff"])) + (text.replace("\n", "\r\n") if draw(st.booleans()) else text)


@st.composite
def journals(draw) -> dict[str, str]:
    files = {"contacts/kari.md": draw(contacts("Kari Berg")), "contacts/kb.md": draw(contacts("Kari B"))}
    files["contacts/ola.md"] = note("name: Ola\nknows: [kb]", "[[Kari B|x]] [[kb]]\n")
    for number, other in enumerate(draw(st.lists(st.sampled_from(OTHERS), max_size=3))):
        files[f"meetings/{number}.md"] = note(_filled(draw, other))
    return files


@pytest.mark.untraced
@given(journals())
@settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), phases=[Phase.generate]
)
def test_no_word_is_lost_and_all_can_be_undone(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = journal(Path(folder), files)
        before, first = seen(root), bytes_of(root)
        found = planned(root)
        carry(root, SETTINGS, found.step, found.said)
        text, now = bytes_of(root)["contacts/kari.md"].decode(), seen(root)
        assert _words(text) >= _words(files["contacts/kari.md"]) | _words(files["contacts/kb.md"])
        assert (now.journal.people["kb"][0].private) == any(
            "private: true" in files[f"contacts/{n}.md"] for n in ("kari", "kb")
        )
        assert [c for c in now.journal.contacts if c.name == "Kari B"] == []
        new = problems_of(now) - problems_of(before)
        assert not {problem for problem in new if problem[0] not in ("K140", "K141")}
        assert {
            m.id: now.journal.people_of[m.about.src]
            for m in now.journal.meetings
            if not now.journal.people_of[m.about.src]
        } == {}
        shown = [_shown(files[f"contacts/{name}.md"]) for name in ("kari", "kb")]
        assert _shown(text) <= shown[0] | shown[1]  # nothing comes out of private
        undo(root, SETTINGS)
        assert bytes_of(root) == first


def _shown(text: str) -> set[str]:
    """Give the words of a body that are built."""
    text = text.lstrip("\ufeff")
    return _words(without_private(text[parts_of(text).body_start :].replace("\r\n", "\n")))


def _words(text: str) -> set[str]:
    return set(re.findall(r"ord[0-9]+", text))
