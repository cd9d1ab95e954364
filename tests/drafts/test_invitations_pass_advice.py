"""An invitation that kaffegen wrote, its gaps filled sensibly, gets no remark from kaffegen (M20–M26)."""

from collections.abc import Mapping

import pytest

from kaffegen.advice import advice_on
from kaffegen.drafts import draft_for
from tests.drafts.conftest import LookAt
from tests.drafts.journals import WORDS, rich

FILLED: Mapping[str, Mapping[str, str]] = {
    "nb": {
        "Hvorfor du tenkte på nettopp": "Innlegget ditt om nattskiftet er det ærligste jeg har lest i år",
        "Noe fra sist dere snakket": "I mars sa du at dere skulle i gang med strekkoder",
        "hva du vil høre": "høre hvordan det gikk med strekkodene",
        "kan få ut av det": "erfaringene fra to andre lagre",
    },
    "da": {
        "Hvorfor du tænkte på netop": "Dit indlæg om natholdet er det ærligste, jeg har læst i år",
        "Noget fra sidst": "I marts sagde du, at I skulle i gang med stregkoder",
        "hvad du vil høre": "høre, hvordan det gik med stregkoderne",
        "kan få ud af det": "erfaringerne fra to andre lagre",
    },
    "en": {
        "Why you thought of": "Your post on the night shift is the most honest one I have read this year",
        "Something from the last time": "In March you told me that you were about to start with bar codes",
        "what you want to hear": "hear how it went with the bar codes",
        "could gain from it": "what two other warehouses learned",
    },
}
JOURNALS: Mapping[str, Mapping[str, str]] = {
    "known": {},
    "theme alone": {"meetings/anna.md": "contact: anna\nstatus: idea\ntheme: {theme}"},
    "nothing": {"meetings/anna.md": "contact: anna\nstatus: idea", "contacts/anna.md": "name: Anna Lind"},
    "met before": {
        "meetings/anna.md": "contact: anna\nstatus: idea",
        "contacts/anna.md": "name: Anna Lind\nmet: 2026-03-01",
    },
}


def _fill(body: str, gaps: tuple[str, ...], code: str) -> str:
    for gap in gaps:
        [words] = [words for part, words in FILLED[code].items() if part in gap]
        body = body.replace(f"[{gap}]", words)
    return body


@pytest.mark.parametrize("code", ["nb", "da", "en"])
@pytest.mark.parametrize("journal", JOURNALS)
def test_advice_has_nothing_to_say(look_at: LookAt, code: str, journal: str) -> None:
    notes = rich(code) | {name: text.format(**WORDS[code]) for name, text in JOURNALS[journal].items()}
    outlook = look_at(notes, code)
    [meeting] = [meeting for meeting in outlook.journal.meetings if meeting.id == "anna"]
    draft = draft_for(outlook.known, meeting, "invitation")
    text = _fill(draft.body, draft.gaps, code)
    assert "[" not in text
    written = look_at(notes | {"meetings/anna.md": f"contact: anna\nstatus: idea\n---\n## Invitation\n{text}\n"}, code)
    [meeting] = [meeting for meeting in written.journal.meetings if meeting.id == "anna"]
    assert meeting.section("invitation")
    remarks = [(remark.code, dict(remark.words)) for remark in advice_on(written.known, meeting)]
    assert remarks == []
