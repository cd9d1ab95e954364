"""A journal in which everything private touches the plan, the network, what is heard, who helped, what was done."""

from journal_site import Files

# What must be found in no built file, and where it was planted.
CANARIES = {
    "zebulon": "private person: planned, named, introducing, introduced, helping, listening",
    "qvarrist": "last name of the private person",
    "xylokanin": "id of the private person",
    "planfirmakan": "private company of the plan, with a leader in it",
    "planemnekan": "private topic of the plan",
    "uvedkan": "somebody without a note whom only a private meeting named",
    "signalkan": "private signal",
    "stillkan": "signal in the body",
    "raadkan": "recommendation in a private section",
    "hemmelboka": "recommendation of the private person",
    "fikkkan": "what the private person gave",
    "egetkan": "purpose, topic and outcome of a private meeting",
    "gruppekan": "purpose of a meeting with a private person among others",
    "minnekan": "memo of a private meeting on a shared topic",
    "loggkan": "touch in a private section",
    "hensiktkan": "purpose of an invitation to the private person",
    "motivkan": "motivation",
}
OPENING = "aapningkan"  # where I could help: only for the writer, on the page of what is heard

FILES: Files = {
    "me.md": "---\nname: Jeg\nassets:\n  - {what: En mal, topics: lager}\n---\n",
    "topics/lager.md": "---\nname: Lager\n---\n",
    "topics/planemnekan.md": "---\nname: Planemnekan\nprivate: true\n---\n",
    "companies/planfirmakan.md": "---\nname: Planfirmakan\ntarget: true\nprivate: true\n---\n",
    "companies/alfa.md": "---\nname: Alfa\ntarget: true\n---\n",
    "contacts/xylokanin.md": (
        "---\nname: Zebulon Qvarrist\nprivate: true\nrole: direktør\ncompany: alfa\nstrength: close\n"
        "past: [planfirmakan]\nknows: [Synlig Sara, kari]\nintroduced_by: kari\ntopics: [lager]\nneeds: lagerplass\n"
        "touches:\n  - {on: 2026-11-01, by: them, got: fikkkan}\n---\n"
    ),
    "contacts/kari.md": (
        "---\nname: Kari Berg\nstrength: known\nknows: [xylokanin, Synlig Sara]\nintroduced_by: xylokanin\n"
        "topics: [lager]\npast: [planfirmakan]\ntouches:\n  - {on: 2026-11-02, note: Synlig logg}\n---\n"
        "## Bare for meg\n### Logg\n- 2026-11-03 e-post: loggkan\n"
    ),
    "contacts/gammel.md": "---\nname: Gamle Venn\nstrength: close\ntopics: [planemnekan]\n---\n",
    "contacts/sovende.md": "---\nname: Zebulon Sovende Qvarrist\nprivate: true\nstrength: close\n---\n",
    "meetings/a.md": (
        "---\ncontact: kari\ninvited: 2026-10-01\ndate: 2026-10-08\npurpose: Synlig hensikt\nmotivation: motivkan\n"
        "topics: [lager, planemnekan]\nreferrals: [xylokanin, Synlig Sara]\ntalk_share: 30\ngot: Synlig gave\n"
        f"openings: [{OPENING}]\nrecommendations: [Synlig bok]\nsignals:\n  - {{what: signalkan}}\n"
        "  - {what: Synlig signal, private: false}\n---\n"
        "## Det som skjer\n- stillkan\n\n## Bare for meg\n### Anbefalt\n- raadkan\n"
    ),
    "meetings/b.md": (
        "---\ncontact: xylokanin\ninvited: 2026-10-02\ndate: 2026-10-09\npurpose: hensiktkan\ntopics: [lager]\n"
        "referrals: [Uvedkan Person]\nrecommendations: [Hemmelboka]\ngot: fikkkan\n---\n"
    ),
    "meetings/c.md": (
        "---\ncontact: kari\ndate: 2026-10-10\nprivate: true\ntopics: [lager, egetkan]\npurpose: egetkan\nwent: well\n"
        "signals: [{what: egetkan, private: false}]\n---\n## Oppsummering\nminnekan\n"
    ),
    "meetings/d.md": (
        "---\ncontacts: [kari, xylokanin]\ndate: 2026-10-11\npurpose: gruppekan\nwent: well\ntopics: [lager]\n---\n"
    ),
    "meetings/e.md": "---\ncontact: kari\npurpose: Synlig idé\nmotivation: motivkan\n---\n",
    "plans/host.md": (
        "---\nfrom: 2026-07-01\nto: 2026-12-31\npeople: [xylokanin, Synlig Sara]\ntopics: [planemnekan, lager]\n"
        "companies: [planfirmakan, alfa]\n---\n"
    ),
}

# What must still be there, page by page.
VISIBLE = {
    "plan/": ("Synlig Sara", "Lager", "Alfa", "Spør Kari Berg, som kjenner Synlig Sara."),
    "network/": ("Kari Berg", "Synlig Sara", "Synlig bok", "Gamle Venn"),
    "signals/": ("Synlig signal",),
    "helped/": ("Kari Berg", "Synlig gave"),
    "activity/": ("Kari Berg", "Synlig hensikt", "Synlig logg"),
    "topics/lager/": ("Kari Berg", "Du har hørt om dette fra én person."),
    "meetings/e/": ("En mal",),
    "contacts/kari/": ("Synlig gave",),
}

# What the writer sees of it where the journal is served.
SERVED = {
    "plan/": ("Zebulon Qvarrist", "Planfirmakan", "Planemnekan"),
    "network/": ("Zebulon Qvarrist", "Uvedkan Person", "Hemmelboka", "Zebulon Sovende Qvarrist"),
    "signals/": ("signalkan", "stillkan", OPENING, "egetkan"),
    "helped/": ("Zebulon Qvarrist", "fikkkan"),
    "topics/lager/": ("Zebulon Qvarrist", "minnekan", "Du har hørt om dette fra 2 personer."),
}
