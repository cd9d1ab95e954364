"""Which follow-up asks for which text, what is taken from where, and what is a gap."""

import pytest

from kaffegen.drafts import CALLED, OF_RULE, call_script, draft_for, draft_of
from kaffegen.drafts.draft import gaps_in
from kaffegen.languages import language
from kaffegen.model import Outlook
from kaffegen.rules import NAMES
from tests.drafts.conftest import LookAt, action_of
from tests.drafts.journals import rich

KARI = {"contacts/kari.md": "name: Kari Berg\nemail: kari@example.org"}
OPTIONS = "follow_ups: {drip: 1 week}"
WHEN_ASKED = {
    "answer": "invited: 2026-11-10\nasked_by: them",
    "invite": "status: idea\ninvite_by: 2026-11-18",
    "nudge": "invited: 2026-11-09",
    "let-go": "invited: 2026-10-20\nnudged: 2026-11-01",
    "schedule": "invited: 2026-11-09\nanswered: 2026-11-12",
    "prepare": "date: 2026-11-19",
    "outcome": "date: 2026-11-16",
    "thank": "date: 2026-11-16\nwent: well",
    "memo": "date: 2026-11-16\nwent: well",
    "connect": "date: 2026-11-16\nwent: well",
    "agree-next-step": "date: 2026-11-16\nwent: well",
    "next-step": "date: 2026-11-16\nnext_steps: [ringe]",
    "await": "date: 2026-11-16\nnext_steps: [{what: ringe, who: them}]",
    "report-back": "date: 2026-11-10\nrecommendations: [Boka]",
    "recommendation": "date: 2026-11-10\nrecommendations: [Boka]",
    "send-thoughts": "date: 2026-11-01\nrecommendations: [{title: Boka, done: 2026-11-10}]",
    "keep-in-touch": "date: 2026-03-01\nwent: well\nthanked: true\nmemo: true\nnext_steps: none",
    "give-back": "date: 2026-10-01\ngot: [en bok, et navn]",
}
KIND = {
    "answer": "answer", "invite": "invitation", "nudge": "nudge", "schedule": "schedule", "thank": "thank-you",
    "memo": "memo", "connect": "connect", "await": "await", "report-back": "report-back", "send-thoughts": "thoughts",
    "keep-in-touch": "wake", "give-back": "drip",
}  # fmt: skip


@pytest.mark.parametrize("rule", WHEN_ASKED)
def test_each_follow_up_on_a_meeting_has_its_text_or_none(look_at: LookAt, rule: str) -> None:
    outlook = look_at(KARI | {"meetings/one.md": f"contact: kari\n{WHEN_ASKED[rule]}"})
    draft = draft_of(outlook.known, action_of(outlook, rule))
    assert (draft.kind if draft else None) == KIND.get(rule)
    script = call_script(outlook.known, action_of(outlook, rule))
    assert (script.kind if script else None) == ("call" if rule in CALLED else None)


@pytest.mark.parametrize(
    ("rule", "kind", "notes"),
    [
        ("birthday", "birthday", {"contacts/kari.md": "name: Kari Berg\nbirthday: 11-18"}),
        (
            "milestone",
            "congratulation",
            {"contacts/kari.md": "name: Kari\nmilestones: [{on: 2026-11-16, what: Ny jobb}]"},
        ),
        ("plan-invite", "invitation", {"plans/p.md": "from: 2026-11-01\nto: 2026-12-31\npeople: [Kari Berg]"}),
        ("referral", "invitation", KARI | {"meetings/one.md": "contact: kari\ndate: 2026-11-10\nreferrals: [Per Ås]"}),
        ("rhythm", None, KARI | {"meetings/one.md": "contact: kari\ndate: 2026-08-10\nwent: well"}),
    ],
)
def test_each_other_follow_up_has_its_text_or_none(
    look_at: LookAt, rule: str, kind: str | None, notes: dict[str, str]
) -> None:
    outlook = look_at(notes)
    draft = draft_of(outlook.known, action_of(outlook, rule))
    assert (draft.kind if draft else None) == kind


def test_every_rule_that_has_a_text_is_a_rule() -> None:
    tried = {*WHEN_ASKED, "birthday", "milestone", "job-change", "plan-invite", "referral", "rhythm", "drip", "plan"}
    assert tried == set(NAMES)
    assert set(OF_RULE) <= set(NAMES)


def _of(outlook: Outlook, contact: str, kind: str) -> str:
    person = outlook.journal.who(contact)
    assert person is not None
    return draft_for(outlook.known, person, kind).body


def test_what_one_wrote_oneself_is_the_draft(look_at: LookAt) -> None:
    body = (
        "contact: kari\nstatus: idea\ntheme: sporing\n---\n## Invitasjon\n\nEmne: Strekkoder\n\nHei, Kari!\n\n"
        "Jeg har fire eksempler fra kommunene som du gjerne får, [[per|Per]], og vil selv høre\nhvordan **dere** "
        "gjorde det. Se [lista](https://example.org/a). Passer [dagen]?  \n- tirsdag\n- torsdag\n\n<!-- husk -->\n\n"
        "> Hilsen\n> Solveig\n"
    )
    outlook = look_at(KARI | {"meetings/one.md": body})
    draft = draft_for(outlook.known, outlook.journal.meetings[0], "invitation")
    assert draft.subject == "Strekkoder"
    assert draft.body == (
        "Hei, Kari!\n\nJeg har fire eksempler fra kommunene som du gjerne får, Per, og vil selv høre hvordan dere "
        "gjorde det. Se lista (https://example.org/a). Passer [dagen]?\n- tirsdag\n- torsdag\n\nHilsen\nSolveig"
    )
    assert draft.gaps == ("dagen",)
    assert draft.practices == ("M20", "M21", "M22", "M26")


@pytest.mark.parametrize(
    ("heading", "kind", "subject"),
    [("Takk", "thank-you", "Takk for praten"), ("Oppsummering", "memo", "Det jeg tok med meg fra praten vår")],
)
def test_what_one_wrote_has_the_usual_subject(look_at: LookAt, heading: str, kind: str, subject: str) -> None:
    outlook = look_at(KARI | {"meetings/one.md": f"contact: kari\ndate: 2026-11-16\n---\n## {heading}\nKjære Kari!\n"})
    draft = draft_for(outlook.known, outlook.journal.meetings[0], kind)
    assert (draft.subject, draft.body) == (subject, "Kjære Kari!")


def test_the_language_is_the_contacts_then_the_journals(look_at: LookAt) -> None:
    notes = {"contacts/ida.md": "name: Ida Holm\nlanguage: da", "contacts/ola.md": "name: Ola Nes"}
    outlook = look_at(notes, "en")
    assert _of(outlook, "ida", "birthday").startswith("Hej Ida\n")
    assert _of(outlook, "ola", "birthday").startswith("Hi Ola,\n")


def test_a_bad_meeting_is_thanked_for_without_a_gap(look_at: LookAt) -> None:
    notes = KARI | {
        "me.md": "name: Jeg Selv",
        "meetings/one.md": "contact: kari\ndate: 2026-11-16\nwent: badly\ngot: tips",
    }
    outlook = look_at(notes)
    draft = draft_of(outlook.known, action_of(outlook, "thank"))
    assert draft is not None
    assert draft.body == (
        "Hei, Kari!\n\nTakk for at du tok deg tid til meg 16. november. "
        "Jeg vet at du har mye å gjøre, og setter pris på det.\n\nHilsen\nJeg"
    )
    assert draft.gaps == ()


def test_the_thanks_are_for_the_meeting_that_they_are_asked_for(look_at: LookAt) -> None:
    notes = {
        "meetings/one.md": "contact: kari\ndate: 2026-11-10\ngot: en bok",
        "meetings/two.md": "contact: kari\ndate: 2026-11-16\ngot: et navn\nthanked: true",
    }
    outlook = look_at(KARI | notes)
    draft = draft_of(outlook.known, action_of(outlook, "thank"))
    assert draft is not None
    assert "glad for: en bok." in draft.body


def test_one_who_was_met_is_greeted_as_such(look_at: LookAt) -> None:
    notes = KARI | {"me.md": "name: Jeg Selv", "meetings/one.md": "contact: kari\nstatus: held\ndate: 2026-11-16"}
    body = _of(look_at(notes), "kari", "invitation")
    assert "[Noe fra sist dere snakket" in body
    assert body.endswith("Hilsen\nJeg")


def test_an_asset_on_their_topic_is_offered_where_nothing_is_written(look_at: LookAt) -> None:
    notes = {
        "me.md": "assets: [{what: En mal for alt, topics: annet}, {what: En sjekkliste, topics: Sporing}]",
        "contacts/kari.md": "name: Kari Berg\ntopics: sporing og data",
        "topics/sporing.md": "name: Sporing\naliases: sporing og data",
    }
    body = _of(look_at(notes), "kari", "invitation")
    assert "får du [hva Kari kan få ut av det, for eksempel en sjekkliste]." in body


def test_a_plan_and_a_person_share_a_theme(look_at: LookAt) -> None:
    notes = {
        "contacts/kari.md": "name: Kari Berg\ntopics: [ombruk, sporing]",
        "plans/p.md": "from: 2026-11-01\nto: 2026-12-31\npeople: [kari]\ntopics: [sporing]",
    }
    outlook = look_at(notes)
    draft = draft_of(outlook.known, action_of(outlook, "plan-invite"))
    assert draft is not None
    assert draft.subject == "En kaffe om sporing?"
    assert "jeg vil gjerne snakke med deg om sporing." in draft.body


AWAY = {"me.md": "away: [{from: 2026-11-20, to: 2026-12-01}]"}
TAKEN = KARI | {"meetings/a.md": "contact: kari\ndate: 2026-11-25"}


@pytest.mark.parametrize(
    ("today", "notes", "first", "second"),
    [
        ("2026-11-18", {}, "onsdag 25. november kl. 14", "mandag 30. november kl. 9.30"),
        ("2026-03-25", {}, "onsdag 1. april kl. 14", "tirsdag 7. april kl. 9.30"),  # Easter
        ("2026-12-14", {}, "mandag 21. desember kl. 14", "mandag 4. januar kl. 9.30"),
        ("2026-11-18", AWAY, "onsdag 2. desember kl. 14", "torsdag 3. desember kl. 9.30"),
        ("2026-11-18", TAKEN, "torsdag 26. november kl. 14", "mandag 30. november kl. 9.30"),
    ],
)
def test_two_times_are_proposed_on_free_working_days(
    look_at: LookAt, today: str, notes: dict[str, str], first: str, second: str
) -> None:
    outlook = look_at({"contacts/ola.md": "name: Ola Nes"} | notes, today=today)
    assert f"Passer {first} eller {second}?" in _of(outlook, "ola", "schedule")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-18", "praten i dag!"),
        ("2026-11-17", "praten i går!"),
        ("2026-11-20", "praten i dag!"),
        ("2025-11-17", "praten 17. november 2025!"),
    ],
)
def test_a_day_is_said_as_one_says_it(look_at: LookAt, day: str, said: str) -> None:
    outlook = look_at(KARI | {"meetings/one.md": f"contact: kari\nstatus: held\ndate: {day}"})
    assert said in draft_for(outlook.known, outlook.journal.meetings[0], "thank-you").body


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ("status: held\ndate: 2026-11-16", "Per Ås møtte jeg 16. november."),
        ("date: 2026-11-30", "Per Ås møter jeg 30. november."),
        ("date: 2026-11-16", "[Hvordan det gikk med Per Ås.]"),
        ("invited: 2026-11-12", "Per Ås har jeg skrevet til, og jeg venter på svar."),
        ("status: declined\ninvited: 2026-11-12", "Per Ås hadde ikke tid nå, og det er helt i orden."),
        ("status: unanswered\ninvited: 2026-11-12", "Per Ås har jeg ikke hørt fra."),
        ("status: idea", "Per Ås har jeg ikke fått tatt kontakt med ennå."),
        ("status: held\ndate: 2026-11-01", "Per Ås har jeg ikke fått tatt kontakt med ennå."),
    ],
)
def test_the_report_says_what_came_of_each_name(look_at: LookAt, theirs: str, said: str) -> None:
    held = "contact: kari\ndate: 2026-11-10\nreferrals: [Per Ås, {name: Siri Lie, dropped: true}]"
    outlook = look_at(KARI | {"meetings/one.md": held, "meetings/two.md": f"contact: Per Ås\n{theirs}"})
    body = draft_for(outlook.known, outlook.journal.meetings[0], "report-back").body
    assert said in body
    assert "Siri" not in body


def test_the_thanks_name_my_promises_to_that_very_person(look_at: LookAt) -> None:
    meeting = (
        "contacts: [kari, Ola Nes]\ndate: 2026-11-17\n"
        "next_steps: [{what: sende lista, due: 2026-11-20}, {what: ringe Ola, with: Ola Nes},"
        " {what: gjort, done: true}, {what: de ringer, who: them}]"
    )
    outlook = look_at(KARI | {"meetings/one.md": meeting})
    to_kari = draft_of(outlook.known, action_of(outlook, "thank", "kari"))
    to_ola = draft_of(outlook.known, action_of(outlook, "thank", "Ola Nes"))
    assert to_kari is not None
    assert to_ola is not None
    assert "Som avtalt skal jeg sende lista innen 20. november." in to_kari.body
    assert "ringe deg" in to_ola.body
    assert "ringe" not in to_kari.body


def test_a_promise_that_is_no_verb_is_told_apart(look_at: LookAt) -> None:
    meeting = "contact: kari\ndate: 2026-11-17\nnext_steps: [Rapporten om retur, sende lista]"
    outlook = look_at(KARI | {"meetings/one.md": meeting})
    body = draft_for(outlook.known, outlook.journal.meetings[0], "thank-you").body
    assert "Dette har jeg lovet, og det kommer: rapporten om retur; sende lista." in body


def test_a_call_is_named_as_a_call(look_at: LookAt) -> None:
    outlook = look_at(KARI | {"meetings/one.md": "contact: kari\ninvited: 2026-11-09\nvia: telefon"})
    assert "Jeg ringte deg 9. november om en kaffe" in _of(outlook, "kari", "nudge")


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_the_note_on_linkedin_fits(look_at: LookAt, code: str) -> None:
    outlook = look_at(rich(code), code)
    assert len(_of(outlook, "eva", "connect")) <= 200
    long = look_at(
        KARI | {"meetings/a.md": f"contact: kari\nstatus: held\ndate: 2026-01-30\ntopics: {'langt ' * 20}"}, code
    )
    assert len(_of(long, "kari", "connect")) <= 200


@pytest.mark.parametrize("code", ["nb", "da", "en"])
def test_the_call_script_greets_says_why_asks_and_proposes(look_at: LookAt, code: str) -> None:
    outlook = look_at(rich(code), code)
    script = call_script(outlook.known, action_of(outlook, "nudge", "bo"))
    assert script is not None
    lines = script.body.split("\n")
    assert len(lines) == 9
    assert script.practices == ("M27", "M28")
    assert "Bo" in lines[2]
    assert "Solveig Nordby" in lines[2]
    assert "10" in lines[3]
    assert "[" in lines[4]
    assert language(code).say("draft.time.part", hour=9, minute=30) in lines[5]


def test_nobody_in_a_meeting_is_a_gap(look_at: LookAt) -> None:
    outlook = look_at({"meetings/one.md": "status: idea", "contacts/kari.md": "name: Kari"})
    draft = draft_for(outlook.known, outlook.journal.meetings[0], "invitation")
    assert draft.contact is None
    assert draft.gaps[0] == "fornavnet"
    assert draft.body.startswith("Hei, [fornavnet]!")


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("[a] og [b c] og [a]", ("a", "b c")),
        ("[ ] [x] [!] [12]", ("x",)),
        ("ingen (her)", ()),
        ("[over\nto linjer]", ()),
        ("[[a]]", ("a",)),
    ],
)
def test_gaps_are_what_stands_in_brackets(text: str, gaps: tuple[str, ...]) -> None:
    assert gaps_in(text) == gaps
