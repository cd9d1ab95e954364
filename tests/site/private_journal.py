"""A journal in which every private thing carries a word of its own, and public neighbours that must stay."""

from journal_site import PNG, Files

# What must be found in no built file, and where it was planted.
CANARIES = {
    "zebulon": "first name of a private contact",
    "qvarrist": "last name of a private contact",
    "xylokanin": "id and file name of a private contact",
    "kanmappe": "folder of a private contact's note",
    "blixtkan": "alias of a private contact",
    "skvaldrefirma": "company that only the private contact names",
    "brevkan": "e-mail of a private contact",
    "notatkan": "text of a private contact's note",
    "temakan": "topic that only the private contact names",
    "fremmedkan": "person whom only the private contact knows",
    "vrangfjell": "shown text of a link to a private contact",
    "motefilkan": "file name of a meeting with a private contact",
    "motehensikt": "purpose of a meeting with a private contact",
    "gruppehensikt": "purpose of a group meeting with a private contact",
    "stedkan": "place of a meeting with a private contact",
    "motivkan": "motivation",
    "signalapent": "signal marked private: true",
    "signalstille": "signal that says nothing of private",
    "diskrekan": "discretion",
    "seksjonnb": "section Bare for meg",
    "seksjonda": "section Kun for mig",
    "seksjonen": "section Private",
    "seksjonunder": "heading below a private heading",
    "seksjonkode": "fenced code in a private section",
    "seksjonsetext": "underlined private heading",
    "seksjonboks": "checkbox in a private section",
    "emnekan": "private topic",
    "firmakan": "private company",
    "lokalekan": "private place",
    "bildekan": "image that only a private note shows",
    "innbokskan": "inbox",
    "kladdkan": "_drafts",
    "yeskan": "private: yes",
    "privatkan": "privat: true",
    "falsekan": "private: false",
    "tomkan": "private: without a value",
    "yamlkan": "broken YAML with private in it",
    "uavsluttetkan": "front matter without an end, with private in it",
    "storkan": "Private: true",
    "latinkan": "a private note that is not UTF-8",
    "egetkan": "meeting marked private itself",
    "nevntkan": "person whom only a private meeting names",
}

PERSON = """---
name: Zebulon Qvarrist
aliases: [Blixtkan, Zeb Qvarrist]
company: Skvaldrefirma AS
role: Leder
email: brevkan@example.org
topics: [temakan]
knows: [Frida Fremmedkan]
introduced_by: Kari Berg
strength: close
met: 2026-08-01
private: true
touches:
  - {on: 2026-11-01, note: notatkan}
---
Notatkan om dem. ![](../../bilder/bildekan.png)
"""

PUBLIC_PERSON = """---
name: Kari Berg
company: Firmakan Vest
topics: [emnekan, Åpen sak]
knows: [Zebulon Qvarrist, "[[xylokanin]]", Synlig Nabo]
introduced_by: xylokanin
past:
  - {company: Firmakan Vest, role: Rådgiver}
touches:
  - on: 2026-11-10
    note: snakket om [[xylokanin]] og Zebulon Qvarrist
    gave: en bok fra Zebulon Qvarrist
    got: "[[xylokanin|vrangfjell]] og Zebulon Qvarrist"
milestones:
  - {on: 2026-11-09, what: Festet med Zebulon Qvarrist}
---
Offentlig tekst om [[xylokanin]], [[xylokanin|den fra vrangfjell]], [[Zebulon Qvarrist|vrangfjell]],
[[blixtkan]] og Zebulon Qvarrist selv, på [[lokalekan]] om [[emnekan]]. Synlig etterpå.

## Bare for meg
seksjonnb

### Under seksjonunder
seksjonunder
- [ ] ringe om seksjonboks

## Åpent igjen
Synlig mellom.

Kun for mig
-----------
seksjonda seksjonsetext

# Private
```
## Ingen overskrift
seksjonkode
```
~~~
# seksjonkode
~~~
seksjonen

# Slutten
Synlig til slutt.
"""

PUBLIC_MEETING = """---
contact: Kari Berg
date: 2026-11-11
place: lokalekan
purpose: Lære av Zebulon Qvarrist og [[xylokanin]]
motivation: motivkan skal ingen se
topics: [emnekan, Åpen sak]
thanked: {xylokanin: 2026-11-12, Kari Berg: 2026-11-12}
referrals: [Zebulon Qvarrist, {name: Synlig Henvist, company: firmakan, note: kjenner Zebulon Qvarrist}]
recommendations: [Boken til Zebulon Qvarrist]
signals:
  - {what: signalapent, private: true}
  - signalstille
  - {what: Synlig signal om Zebulon Qvarrist, company: firmakan, private: false}
next_steps:
  - {what: ringe, with: xylokanin, due: 2026-11-20}
  - {what: skrive til Zebulon Qvarrist, due: 2026-11-20}
---
Møtet. [[2026-11-01-motefilkan]] og [[2026-11-02-gruppe|vrangfjell]].
"""

FILES: Files = {
    "contacts/kanmappe/xylokanin.md": PERSON,
    "contacts/kari-berg.md": PUBLIC_PERSON,
    "meetings/2026-11-11-kari-berg.md": PUBLIC_MEETING,
    "meetings/2026-11-01-motefilkan.md": (
        "---\ncontact: xylokanin\ndate: 2026-11-01\nplace: Stedkan\npurpose: motehensikt\n"
        "referrals: [Nils Nevntkan]\n---\nmotehensikt\n"
    ),
    "meetings/2026-11-02-gruppe.md": (
        "---\ncontacts: [Kari Berg, Blixtkan]\ndate: 2026-11-02\npurpose: gruppehensikt\n---\ngruppehensikt\n"
    ),
    "meetings/2026-11-05-eget.md": "---\ncontact: Kari Berg\ndate: 2026-11-05\nprivate: true\n---\negetkan\n",
    "topics/emnekan.md": "---\nname: Emnekan\nprivate: true\n---\nemnekan\n",
    "companies/firmakan.md": "---\nname: Firmakan Vest\nprivate: true\n---\nfirmakan\n",
    "places/lokalekan.md": "---\nname: Lokalekan\nprivate: true\n---\nlokalekan\n",
    "plans/2026-høst.md": (
        "---\nfrom: 2026-07-01\nto: 2026-12-31\ngoal: 10\npeople: [Zebulon Qvarrist, xylokanin, Kari Berg]\n"
        "companies: [firmakan]\ntopics: [emnekan]\n---\n"
    ),
    "me.md": "---\nname: Jeg\ndiscretion: [diskrekan]\npitch: Kjenner Zebulon Qvarrist\n---\n",
    "om.md": (
        "# Om\nMøtte Zebulon Qvarrist, [[xylokanin]] og [[xylokanin|vrangfjell]]. Synlig egen side.\n\n"
        "## Private\nseksjonen\n"
    ),
    "inbox.md": "- innbokskan\n",
    "_drafts/x.md": "kladdkan\n",
    "_drafts/kladdkan.png": PNG,
    "bilder/bildekan.png": PNG,
    "contacts/y1.md": "---\nname: Yeskan En\nprivate: yes\n---\nyeskan\n",
    "contacts/y2.md": "---\nname: Privatkan To\nprivat: true\n---\nprivatkan\n",
    "contacts/y3.md": "---\nname: Falsekan Tre\nprivate: false\n---\nfalsekan\n",
    "contacts/y4.md": "---\nname: Tomkan Fire\nprivate:\n---\ntomkan\n",
    "contacts/y5.md": '---\nname: Yamlkan Fem\nrole: "Leder\nprivate: true\n---\nyamlkan\n',
    "contacts/y6.md": "---\nname: Uavsluttetkan Seks\nprivate: true\n\nuavsluttetkan\n",
    "contacts/y7.md": "---\nname: Storkan Sju\nPrivate: true\n---\nstorkan\n",
    "contacts/y8.md": "---\nname: Latinkan Åtte\nprivate: true\n---\nlatinkan\n".encode("latin-1"),
}

# What must still be there: leaving everything out is no privacy.
VISIBLE = {
    "contacts/kari-berg/": ("Offentlig tekst", "Synlig etterpå", "Synlig mellom", "Synlig til slutt", "Synlig Nabo"),
    "meetings/2026-11-11-kari-berg/": ("Synlig Henvist", "Synlig signal", "Åpen sak"),
    "om/": ("Synlig egen side",),
    "contacts/": ("Kari Berg", "Synlig Henvist", "Synlig Nabo"),
    "topics/": ("Åpen sak",),
}
