"""A journal for each rule, in which the rule asks for something, and what is written when that is done."""

from collections.abc import Mapping
from typing import NamedTuple

from tests.acts.acting import KARI, ME, OLA

M = "meetings/m.md"
K = "contacts/kari.md"


class Case(NamedTuple):
    """A rule, the files in which it asks for one thing, the file that says it is done, and the lines of its diff."""

    rule: str
    files: Mapping[str, str]
    file: str
    lines: tuple[str, ...]
    contact: str = ""
    more: str = ""  # of the configuration


def _meeting(fields: str, body: str = "", **files: str) -> dict[str, str]:
    return {**ME, **KARI, M: f"---\ncontact: kari\n{fields}\n---\n{body}", **files}


def _contact(fields: str, body: str = "", meeting: str = "") -> dict[str, str]:
    met = {M: f"---\ncontact: kari\nmemo: true\nthanked: true\nnext_steps: none\n{meeting}\n---\n"} if meeting else {}
    return {**ME, K: f"---\nname: Kari Berg\nconnected: true\n{fields}\n---\n{body}", **met}


HELD = "date: 2026-11-16\nwent: well"
BOOK = "\n## Anbefalt\n\n- Varen og veien\n"
PROMISES = "\n## Løfter\n\n- [ ] sende rapporten 📅 2026-11-17\n- [ ] ringe Ola\n"
TODAY = "2026-11-18"

CASES = (
    Case("answer", _meeting("asked_by: them\ninvited: 2026-11-10"), M, (f"+ answered: {TODAY}",)),
    Case("invite", _meeting("invite_by: 2026-11-18"), M, (f"+ invited: {TODAY}",)),
    Case(
        "invite",
        _meeting("status: idea\ninvite_by: 2026-11-18"),
        M,
        ("- status: idea", "+ status: invited", f"+ invited: {TODAY}"),
    ),
    Case("nudge", _meeting("invited: 2026-11-05"), M, (f"+ nudged: {TODAY}",)),
    Case(
        "nudge",
        _meeting("invited: 2026-11-05\nnudged: 2026-11-30"),
        M,
        ("- nudged: 2026-11-30", f"+ nudged: [2026-11-30, {TODAY}]"),
    ),
    Case("let-go", _meeting("invited: 2026-10-10\nnudged: 2026-11-01"), M, ("+ status: unanswered",)),
    Case(
        "let-go",
        _meeting("status: invited  # venter\ninvited: 2026-10-10\nnudged: 2026-11-01"),
        M,
        ("- status: invited  # venter", "+ status: unanswered  # venter"),
    ),
    Case("prepare", _meeting("date: 2026-11-19"), M, (f"+ prepared: {TODAY}",)),
    Case("outcome", _meeting("status: scheduled\ndate: 2026-11-16"), M, ("- status: scheduled", "+ status: held")),
    Case("outcome", _meeting("date: 2026-11-16"), M, ("+ status: held",)),
    Case("thank", _meeting(HELD), M, (f"+ thanked: {TODAY}",)),
    Case(
        "thank",
        {**ME, **KARI, **OLA, M: f"---\ncontacts: [kari, ola]\n{HELD}\n---\n"},
        M,
        (f"+ thanked: {{ola: {TODAY}}}",),
        "ola",
    ),
    Case(
        "thank",
        {**ME, **KARI, **OLA, M: f"---\ncontacts: [kari, ola]\n{HELD}\nthanked: {{kari: 2026-11-17}}\n---\n"},
        M,
        ("- thanked: {kari: 2026-11-17}", f"+ thanked: {{kari: 2026-11-17, ola: {TODAY}}}"),
        "ola",
    ),
    Case("thank", {**ME, M: f"---\ncontact: Vibeke Storm\n{HELD}\n---\n"}, M, (f"+ thanked: {TODAY}",)),
    Case("memo", _meeting(HELD), M, (f"+ memo: {TODAY}",)),
    Case(
        "connect",
        {**ME, K: "---\nname: Kari Berg\n---\n", M: f"---\ncontact: kari\n{HELD}\n---\n"},
        K,
        (f"+ connected: {TODAY}",),
    ),
    Case("agree-next-step", _meeting(HELD), M, ("+ next_steps: none",)),
    Case("agree-next-step", _meeting(HELD + "\nnext_steps:"), M, ("- next_steps:", "+ next_steps: none")),
    Case(
        "next-step",
        _meeting(HELD + "\nnext_steps: [sende rapporten]"),
        M,
        ("- next_steps: [sende rapporten]", f'+ next_steps: [{{what: "sende rapporten", done: {TODAY}}}]'),
    ),
    Case(
        "next-step",
        _meeting(
            HELD
            + "\nnext_steps:\n  - what: sende rapporten\n    due: 2026-11-17\n  - what: ringe\n    done: 2026-11-17"
        ),
        M,
        (f"+     done: {TODAY}",),
    ),
    Case(
        "next-step",
        _meeting(HELD, "\n## Løfter\n\n- [ ] sende rapporten 📅 2026-11-17\n"),
        M,
        ("- - [ ] sende rapporten 📅 2026-11-17", f"+ - [x] sende rapporten 📅 2026-11-17 ✅ {TODAY}"),
    ),
    Case(
        "next-step",
        _meeting(HELD, "\n## Løfter\n\n- sende rapporten\n"),
        M,
        ("- - sende rapporten", f"+ - [x] sende rapporten ✅ {TODAY}"),
    ),
    Case(
        "next-step",
        _contact("", "\n- [ ] ta med boka (frist 2026-11-17)\n"),
        K,
        ("- - [ ] ta med boka (frist 2026-11-17)", f"+ - [x] ta med boka (frist 2026-11-17) ✅ {TODAY}"),
    ),
    Case(
        "await",
        _meeting("date: 2026-11-02\nwent: well", "\n## Løfter\n\n- [ ] de: sende tallene\n"),
        M,
        ("- - [ ] de: sende tallene", f"+ - [x] de: sende tallene ✅ {TODAY}"),
    ),
    Case(
        "await",
        _meeting("date: 2026-11-02\nnext_steps:\n  - {what: sende tallene, who: them}"),
        M,
        ("-   - {what: sende tallene, who: them}", f"+   - {{what: sende tallene, who: them, done: {TODAY}}}"),
    ),
    Case(
        "report-back",
        _meeting("date: 2026-11-06\ngot: råd\nrecommendations: Varen og veien"),
        M,
        (f"+ reported: {TODAY}",),
    ),
    Case(
        "report-back",
        _meeting("date: 2026-11-06\nreported: [2026-11-01]\nrecommendations: Varen og veien"),
        M,
        ("- reported: [2026-11-01]", f"+ reported: [2026-11-01, {TODAY}]"),
    ),
    Case(
        "recommendation",
        _meeting("date: 2026-10-10", BOOK),
        M,
        ("- - Varen og veien", f"+ - [x] Varen og veien ✅ {TODAY}"),
    ),
    Case(
        "recommendation",
        _meeting("date: 2026-10-10\nrecommendations:\n  - title: Varen og veien\n    kind: book"),
        M,
        (f"+     done: {TODAY}",),
    ),
    Case(
        "send-thoughts",
        _meeting("date: 2026-10-10\nrecommendations:\n  - {title: Varen og veien, done: 2026-11-05}"),
        M,
        (
            "-   - {title: Varen og veien, done: 2026-11-05}",
            f"+   - {{title: Varen og veien, done: 2026-11-05, sent: {TODAY}}}",
        ),
    ),
    Case(
        "keep-in-touch",
        _contact("strength: known", meeting="date: 2026-02-02"),
        K,
        ("+ ", "+ ## Logg", "+ ", f"+ - {TODAY}: tok kontakt"),
    ),
    Case(
        "keep-in-touch",
        _contact("strength: known", "\n## Log\n\n- 2026-03-01 mail: hej\n", meeting="date: 2026-02-02"),
        K,
        (f"+ - {TODAY}: tok kontakt",),
    ),
    Case(
        "keep-in-touch",
        _contact("strength: known\ntouches:\n  - on: 2026-03-01\n    via: call", meeting="date: 2026-02-02"),
        K,
        (f"+   - on: {TODAY}", "+     note: tok kontakt"),
    ),
    Case(
        "keep-in-touch",
        _contact("strength: known\ntouches:\n  - {on: 2026-03-01, via: call}", meeting="date: 2026-02-02"),
        K,
        (f"+   - {{on: {TODAY}, note: tok kontakt}}",),
    ),
    Case(
        "drip",
        _contact("cadence: never", meeting="date: 2026-09-01"),
        K,
        ("+ ", "+ ## Logg", "+ ", f"+ - {TODAY}: ga: noe jeg delte"),
        more=", follow_ups: {drip: 6 weeks}",
    ),
    Case(
        "give-back",
        _contact("cadence: never", "\n## Logg\n\n- 2026-09-01 fikk: råd\n- 2026-09-02 fikk: et navn\n"),
        K,
        (f"+ - {TODAY}: ga: noe jeg delte",),
    ),
    Case(
        "milestone",
        _contact("milestones:\n  - on: 2026-11-10\n    what: ny jobb"),
        K,
        (f"+     congratulated: {TODAY}",),
    ),
    Case(
        "birthday",
        _contact("strength: known\nbirthday: 1980-11-17"),
        K,
        ("+ ", "+ ## Logg", "+ ", f"+ - {TODAY}: tok kontakt"),
    ),
)

BY_HAND = (
    Case("schedule", _meeting("invited: 2026-11-01\nanswered: 2026-11-10"), M, ('kaffegen yes "Kari Berg" --on',)),
    Case(
        "referral",
        _meeting("date: 2026-11-05\nnext_steps: none", "\n## Navn jeg fikk\n\n- Vibeke Storm\n"),
        M,
        ("invited: og dagens dato",),
    ),
    Case(
        "send-thoughts",
        _meeting("date: 2026-10-10", "\n## Anbefalt\n\n- [x] Varen og veien ✅ 2026-11-05\n"),
        M,
        ("sent:",),
    ),
    Case(
        "plan-invite",
        {**ME, **KARI, "plans/p.md": "---\nfrom: 2026-11-01\nto: 2027-04-30\ngoal: 3\npeople: [kari]\n---\n"},
        M,
        ("invited: og dagens dato",),
    ),
    Case("plan", {"me.md": "---\nname: Siri\n---\n", **KARI, M: f"---\ncontact: kari\n{HELD}\n---\n"}, M, ("plans/",)),
    Case(
        "rhythm",
        {
            "me.md": "---\nname: Siri\nskip: [plan]\n---\n",
            **KARI,
            M: "---\ncontact: kari\ndate: 2026-08-01\nwent: well\n---\n",
        },
        M,
        ("møte",),
    ),
    Case("connect", {**ME, M: f"---\ncontact: Vibeke Storm\n{HELD}\n---\n"}, M, ("notat",)),
)
