"""What is nobody else's is in no draft: motivation, discretion, private sections and people, what is hidden (M11)."""

import re

import pytest

from kaffegen.drafts import CALLED, KINDS, OF_RULE, Draft, Drafts
from kaffegen.model import Outlook
from kaffegen.pipeline import published
from tests.drafts.conftest import LookAt

TODAY = "2026-11-18"
CANARIES = {
    "motivkan": "motivation",
    "diskrekan": "a word of discretion in every field that a draft uses",
    "storekan": "a word of discretion within a longer word",
    "seksjonkan": "private section",
    "boksekan": "box in a private section",
    "henvistkan": "name given in a private section",
    "anbefaltkan": "recommendation in a private section",
    "loggekan": "gift in a private log",
    "signalkan": "signal",
    "zebulon": "first name of a private contact",
    "qvarrist": "last name of a private contact",
    "xylokan": "id of a private contact",
    "blixtkan": "alias of a private contact",
    "firmakan": "private company",
    "stedkan": "private place",
    "temakan": "private topic",
    "motehensikt": "purpose of a private person's meeting",
}
KARI = """name: Kari Berg
email: kari@example.org
company: Firmakan Vest
introduced_by: xylokan
topics: [temakan, Diskrekan i drift]
knows: [ola]
birthday: 1980-11-18
milestones:
  - {on: 2026-11-16, what: Festet med Zebulon Qvarrist}
  - {on: 2026-11-17, what: Ble leder for diskrekan}
touches:
  - {on: 2026-11-01, got: [hilsen fra Blixtkan, tips om Diskrekan]}
---
## Bare for meg
seksjonkan
### Logg
- 2026-11-02 fikk: loggekan
- [ ] ringe om boksekan
- [ ] de: sende boksekan
"""
HELD = """contact: kari
date: 2026-11-16
invited: 2026-11-09
theme: temakan
topics: [temakan, diskrekan]
place: stedkan
purpose: Lære av Zebulon Qvarrist
for_them: Det Storekanprosjektet lærte
for_me: Få jobben til Zebulon
motivation: Motivkan skal ingen få vite
got: [diskrekan på én side, en hilsen fra Zebulon]
gave: diskrekan
signals: [signalkan]
referrals: [Zebulon Qvarrist, xylokan, {name: Per Diskrekan}]
recommendations: [Boka til Zebulon, {title: Diskrekan for alle, done: 2026-11-17}]
next_steps:
  - {what: ringe Qvarrist, due: 2026-11-20}
  - {what: rydde i diskrekan}
  - {what: hilse fra Zebulon, who: them}
---
## Bare for meg
seksjonkan
- [ ] skrive om boksekan
- [ ] de: sende boksekan

### Navn jeg fikk
- Hans Henvistkan

### Anbefalt
- [x] Anbefaltkan ✅ 2026-11-17
"""
TEXTS = """
## {invitation}
Hei, Kari! Jeg vil snakke om diskrekan og storekanprosjektet, hilsen Zebulon Qvarrist.

## {thanks}
Takk for praten om **Diskrekan** med [[xylokan|Blixtkan]]. Motivkan skal ingen få vite.

## {memo}
Qvarrist sa mye om temakan. <!-- seksjonkan -->
"""
NOTES = {
    "me.md": "name: Jeg Selv\npitch: Kjenner Zebulon Qvarrist\ndiscretion: [diskrekan, storekan]\n"
    "assets: [{what: Tall fra diskrekan, topics: temakan}]",
    "contacts/kari.md": KARI,
    "contacts/ola.md": "name: Ola Nes\nemail: ola@example.org\nstrength: close\nknows: [xylokan, kari]",
    "contacts/xylokan.md": "name: Zebulon Qvarrist\naliases: [Blixtkan]\nprivate: true\nstrength: close\nknows: ola",
    "companies/firmakan.md": "name: Firmakan Vest\nprivate: true",
    "places/stedkan.md": "name: Stedkan\nprivate: true",
    "topics/temakan.md": "name: Temakan\nprivate: true",
    "meetings/held.md": HELD,
    "meetings/private.md": "contact: xylokan\ndate: 2026-11-11\npurpose: motehensikt\nreferrals: [Siri Ny]",
    "meetings/idea.md": HELD.replace("date: 2026-11-16\n", "status: idea\ninvite_by: 2026-11-18\n"),
    "meetings/waiting.md": "contact: kari\ninvited: 2026-11-05\npurpose: Se Diskrekan\nmotivation: Motivkan vet det",
    "meetings/asked.md": "contact: ola\ninvited: 2026-11-15\nasked_by: them\ntheme: diskrekan",
    "meetings/yes.md": "contact: ola\ninvited: 2026-11-05\nanswered: 2026-11-06\nplace: Diskrekan",
}  # fmt: skip


def _every_draft(outlook: Outlook) -> list[Draft]:
    """Give every kind of draft towards everybody, on every meeting, of every follow-up; none to the private one."""
    drafts = Drafts(outlook.known)
    notes = [*outlook.journal.contacts, *outlook.journal.meetings]
    found = [drafts.about(note, kind) for note in notes for kind in KINDS]
    actions = [draft for action in outlook.actions for draft in (drafts.of(action), drafts.call(action)) if draft]
    assert len(actions) > 15
    return [draft for draft in (*found, *actions) if draft.contact is None or not draft.contact.private]


def _all_text(draft: Draft) -> str:
    return "\n".join((draft.subject, draft.body, *draft.gaps)).casefold()


@pytest.mark.parametrize("code", ["nb", "da", "en"])
@pytest.mark.parametrize("is_written", [False, True], ids=["gathered", "written"])
def test_no_draft_tells_what_is_nobody_elses(look_at: LookAt, code: str, is_written: bool) -> None:
    notes = dict(NOTES)
    if is_written:
        text = TEXTS.format(invitation="Invitasjon", thanks="Takk", memo="Oppsummering")
        notes = {name: note + text if note.startswith("contact: kari") else note for name, note in notes.items()}
    outlook = look_at(notes, code)
    drafts = _every_draft(outlook)
    assert len(drafts) > 150
    leaks = {(canary, draft.kind) for draft in drafts for canary in CANARIES if canary in _all_text(draft)}
    assert leaks == set()
    if is_written:
        assert any("[si dette på en annen måte]" in draft.body for draft in drafts) or code != "nb"


def test_the_journal_of_canaries_holds_them_all() -> None:
    planted = "\n".join((*NOTES, *NOTES.values(), TEXTS)).casefold()
    assert [canary for canary in CANARIES if canary not in planted] == []


def test_the_draft_to_a_private_person_may_name_them(look_at: LookAt) -> None:
    outlook = look_at(NOTES)
    zebulon = outlook.journal.who("xylokan")
    assert zebulon is not None
    assert Drafts(outlook.known).about(zebulon, "thank-you").body.startswith("Hei, Zebulon!")


def test_a_referral_from_a_private_person_names_no_giver(look_at: LookAt) -> None:
    outlook = look_at(NOTES)
    siri = outlook.journal.who("Siri Ny")
    assert siri is not None
    assert outlook.known.insights.referred_by[siri.id].private
    assert "anbefalte meg" not in Drafts(outlook.known).about(siri, "invitation").body


def test_a_name_from_a_private_meeting_names_no_giver(look_at: LookAt) -> None:
    meeting = "contact: kari\ndate: 2026-11-11\nreferrals: [Siri Ny]"
    for text, is_told in ((meeting, True), (f"{meeting}\nprivate: true", False)):
        outlook = look_at({"contacts/kari.md": "name: Kari Berg", "meetings/one.md": text})
        siri = outlook.journal.who("Siri Ny")
        assert siri is not None
        assert ("Kari Berg anbefalte meg" in Drafts(outlook.known).about(siri, "invitation").body) is is_told


def test_who_is_private_is_not_named_however_short_the_name(look_at: LookAt) -> None:
    notes = {
        "contacts/bo.md": "name: bo\nprivate: true",
        "contacts/kari.md": "name: Kari Berg\nintroduced_by: bo",
        "meetings/one.md": "contact: kari\ndate: 2026-11-16\nreferrals: [bo]",
    }
    outlook = look_at(notes)
    kari = outlook.journal.who("kari")
    assert kari is not None
    for kind in set(KINDS) - {"introduction"}:  # which goes to them
        assert not re.search(r"\bbo\b", _all_text(Drafts(outlook.known).about(kari, kind))), kind


def test_a_promise_in_a_private_section_is_in_no_reminder(look_at: LookAt) -> None:
    box = "---\n- [ ] de: sende lista\n"
    for text, is_told in ((box, True), (box.replace("---\n", "---\n## Bare for meg\n"), False)):
        outlook = look_at({"contacts/kari.md": f"name: Kari Berg\n{text}"})
        kari = outlook.journal.who("kari")
        assert kari is not None
        assert ("sende lista" in Drafts(outlook.known).about(kari, "await").body) is is_told


def test_a_name_that_discretion_holds_back_leaves_no_hole(look_at: LookAt) -> None:
    notes = {
        "me.md": "discretion: [Havørn]",
        "contacts/kari.md": "name: Kari Berg",
        "meetings/one.md": "contact: kari\ndate: 2026-11-16\nreferrals: [Per Havørn, Siri Lie]",
    }
    outlook = look_at(notes)
    body = Drafts(outlook.known).about(outlook.journal.meetings[0], "thank-you").body
    assert "Jeg tar kontakt med Siri Lie og forteller deg" in body


@pytest.mark.parametrize(
    ("field", "part", "kind"),
    [
        ("referrals", "Hans Hemmelig", "thank-you"),
        ("referrals", "Hans Hemmelig", "report-back"),
        ("referrals", "Hans Hemmelig", "helped"),
        ("recommendations", "Hemmelig bok", "thank-you"),
        ("recommendations", "Hemmelig bok", "thoughts"),
        ("next_steps", "hemmelig avtale", "thank-you"),
        ("touches", "hemmelig tips", "helped"),
        ("milestones", "hemmelig pris", "congratulation"),
    ],
)
def test_an_entry_that_is_hidden_is_in_no_draft(look_at: LookAt, field: str, part: str, kind: str) -> None:
    is_of_person = field in ("touches", "milestones")
    entry = {"touches": "{on: 2026-11-01, got: %s}", "milestones": "{on: 2026-11-10, what: %s}"}.get(field, "%s") % part
    line = f"\n{field}: [{entry}]"
    notes = {
        "contacts/kari.md": f"name: Kari Berg{line if is_of_person else ''}",
        "meetings/one.md": f"contact: kari\nstatus: held\ndate: 2026-11-16{'' if is_of_person else line}",
    }
    outlook = look_at(notes)
    kari = outlook.journal.who("kari")
    assert kari is not None
    meeting = outlook.journal.meetings[0]
    note = kari if is_of_person else meeting
    entries = tuple(entry.model_copy(update={"hidden": True}) for entry in getattr(note, field))
    hidden = note.model_copy(update={field: entries})
    if kind == "helped" and not is_of_person:
        known = outlook.known._replace(journal=outlook.journal._replace(meetings_of={"kari": (hidden,)}))
        open_body, body = Drafts(outlook.known).about(kari, kind).body, Drafts(known).about(kari, kind).body
    else:
        drafts = Drafts(outlook.known)
        open_body, body = drafts.about(note, kind).body, drafts.about(hidden, kind).body
    assert part.casefold() in open_body.casefold()
    assert part.casefold() not in body.casefold()


def test_what_has_become_of_a_name_tells_of_no_private_meeting(look_at: LookAt) -> None:
    notes = {
        "contacts/kari.md": "name: Kari Berg",
        "meetings/one.md": "contact: kari\ndate: 2026-11-10\nreferrals: [Per Ås, Siri Lie]",
        "meetings/two.md": "contact: Per Ås\ndate: 2026-11-12\nwent: well\nprivate: true",
        "meetings/three.md": "contact: Siri Lie\ndate: 2026-11-12\nwent: well",
    }
    outlook = look_at(notes)
    kari = outlook.journal.who("kari")
    assert kari is not None
    body = Drafts(outlook.known).about(kari, "report-back").body
    assert "Siri Lie møtte jeg 12. november." in body
    assert "Per Ås har jeg ikke fått tatt kontakt med ennå" in body


def test_what_is_built_drafts_the_same_without_a_mask(look_at: LookAt) -> None:
    outlook = published(look_at(NOTES))
    texts = [_all_text(draft) for draft in _every_draft(outlook)]
    assert [text for text in texts if "privat" in text] == []
    assert [(canary, text) for text in texts for canary in CANARIES if canary in text] == []


@pytest.mark.parametrize("kind", ["introduction", "forward"])
def test_whoever_opens_the_door_is_not_told_why_really(look_at: LookAt, kind: str) -> None:
    notes = {
        "contacts/ola.md": "name: Ola Dahl\nstrength: close\nknows: Ny Venn",
        "contacts/ny.md": "name: Ny Venn",
        "meetings/one.md": (
            "contact: ny\nstatus: idea\npurpose: Jeg vil ha jobben hennes\nmotivation: Jeg vil ha jobben hennes"
        ),
    }
    outlook = look_at(notes)
    draft = Drafts(outlook.known).about(outlook.journal.meetings[0], kind)
    assert draft.contact is outlook.journal.who("Ola Dahl")
    assert "jobben" not in _all_text(draft)


@pytest.mark.parametrize(
    ("discretion", "purpose", "is_kept"),
    [
        ("Havørn", "Se havørnprosjektet", False),
        ("Havørn", "Se prosjekt-Havørn", False),
        ("to ord", "Se  to\n ord her", False),
        ("KI", "Se kino", True),
        ("KI", "Se KI-en", False),
        ("café", "Se cafe\u0301en", False),
        ("Havørn", "Se hav\u00adørn", False),
    ],
)
def test_discretion_is_found_as_people_write_it(look_at: LookAt, discretion: str, purpose: str, is_kept: bool) -> None:
    notes = {
        "me.md": f"discretion: [{discretion}]",
        "contacts/kari.md": "name: Kari Berg",
        "meetings/one.md": f'contact: kari\nstatus: idea\npurpose: "{purpose}"'.replace("\n ", "\\n "),
    }
    outlook = look_at(notes)
    body = Drafts(outlook.known).about(outlook.journal.meetings[0], "invitation").body
    assert ("[hva du vil høre eller lære]" not in body) is is_kept


@pytest.mark.parametrize(
    "written",
    [
        "discretion: [noe, {a: b}, Havørn]",
        "discretion:\n- Havørn\n- {a: b}",
        "diskresjon: Havørn",
        'discretion: [noe, "Havørn',
    ],
)
def test_discretion_that_cannot_be_read_is_kept_all_the_same(look_at: LookAt, written: str) -> None:
    notes = {
        "me.md": written,
        "contacts/kari.md": "name: Kari Berg",
        "meetings/one.md": "contact: kari\nstatus: idea\npurpose: Se Havørn\n---\n## Invitasjon\nSe Havørn?",
    }
    outlook = look_at(notes)
    assert "Havørn" not in _all_text(Drafts(outlook.known).about(outlook.journal.meetings[0], "invitation"))
    assert "K214" in [problem.code for problem in outlook.problems]


def test_rules_and_kinds_know_each_other() -> None:
    assert set(OF_RULE.values()) <= set(KINDS)
    assert set(OF_RULE) >= CALLED
