"""Ways in which something private could slip out of a public note: each with a word that stands nowhere else."""

from journal_site import PNG, Files

PERSON = "---\nname: Zebulon Qvarrist\nprivate: true\n---\nx\n"
HIDDEN = "---\nname: B\nprivate: true\n---\n"
TITLED = "---\nname: Tittelkan Etternavn\nprivate: true\n---\nx\n"
OF_PERSON = frozenset({"qvarrist", "xylokanin"})  # words that many cases share: looked for on the case's own page

# Name of the case → the body of a public contact, and what must not be built.
BODIES = {
    "genitive": ("Zebulon Qvarrists hjelp.", "qvarrist"),
    "name over two lines": ("Lenge siden jeg traff Zebulon\nQvarrist sist.", "qvarrist"),
    "name with two spaces": ("Jeg traff Zebulon  Qvarrist.", "qvarrist"),
    "Markdown link": ("Se [vennen](kanmappe/xylokanin.md).", "xylokanin"),
    "reference link": ("Se [vennen][v].\n\n[v]: kanmappe/xylokanin.md", "xylokanin"),
    "link to a heading": ("Se [[xylokanin#Logg|dem]].", "xylokanin"),
    "link in a heading": ("## Om [[xylokanin]]\n\nTekst.", "xylokanin"),
    "link in code": ("Skriv `[[xylokanin]]`.", "xylokanin"),
    "heading without a space": ("Tekst.\n\n##Bare for meg\nlekk01", "lekk01"),
    "underlined after a heading": ("# Notater\nBare for meg\n---\nlekk02", "lekk02"),
    "underlined after code": ("```\nkode\n```\nBare for meg\n---\nlekk03", "lekk03"),
    "code without an end before": ("```\nkode\n\n## Bare for meg\nlekk04", "lekk04"),
    "inline code that looks like a fence": ("```ls``` viser alt\n\n## Bare for meg\nlekk05", "lekk05"),
    "indented code that looks like a fence": ("Slik:\n\n    ```\n\n## Bare for meg\nlekk06", "lekk06"),
    "comment sign in code": ("Skriv `<!--` først.\n\n## Bare for meg\nlekk07", "lekk07"),
    "emphasis in the heading": ("Tekst.\n\n## **Bare for meg**\nlekk08", "lekk08"),
    "closing hashes": ("Tekst.\n\n## Bare for meg ##\nlekk11", "lekk11"),
    "capitals and colon": ("Tekst.\n\n## PRIVATE:\nlekk12", "lekk12"),
    "CRLF": ("Tekst.\r\n\r\n## Private\r\nlekk13\r\n", "lekk13"),
    "a fence in the private section": ("## Private\n```\n# Åpent\n```\nlekk14", "lekk14"),
    "a lower heading in the private section": ("## Private\n#### Ned\n### Opp\nlekk15", "lekk15"),
    "image in the private section": ("## Private\n![](../bilder/lekk16.png)", "lekk16"),
    "heading directly after text": ("Tekst.\n## Bare for meg\nlekk17", "lekk17"),
    "no-break space in the heading": ("## Bare\u00a0for meg\nlekk18", "lekk18"),
}

FIELDS = {
    "signal with a colon": ("signals:\n  - Feilkan01 legger ned avdelinger: Bergen", "feilkan01"),
    "signal of an unknown kind": ("signals:\n  - {kind: feilkan02, what: x}", "feilkan02"),
    "signal that is no YAML": ('signals:\n  - "feilkan03', "feilkan03"),
    "signal with a comment": ("signals:\n  - feilkan04 skal slankes #snart", "feilkan04"),
    "signal in the body": ("---\n## Det som skjer\n- feilkan05 skal slankes", "feilkan05"),
    "signal in the body, in English": ("---\n## Signals\n\n- feilkan06 skal slankes\n", "feilkan06"),
    "signal that may be faulty": ("signals:\n  - {what: feilkan07, private: nei}", "feilkan07"),
    "motivation with a placeholder": ('motivation: "{{ feilkan08 }} og mer"', "feilkan08"),
    "motivation that is no YAML": ("motivation: Jobb: feilkan09", "feilkan09"),
    "motivation as a list": ("motivation: [{feilkan10: ja}, [feilkan10]]", "feilkan10"),
    "motivation with a comment": ("motivation: feilkan11 er målet #1", "feilkan11"),
    "motivation in capitals": ("Motivation: feilkan12", "feilkan12"),
    "motivation in Norwegian": ("motivasjon: feilkan13", "feilkan13"),
    "motivation on several lines": ("motivation: |\n  En\n  feilkan14\npurpose: x", "feilkan14"),
    "motivation with an address": ("motivation: https://feilkan15.example.org", "feilkan15"),
    "private section in a field": ("purpose: |\n  Lære\n\n  ## Bare for meg\n  feilkan16", "feilkan16"),
    "genitive in a field": ("for_me: Zebulon Qvarrists råd", "qvarrist"),
    "name in a question": ("questions: [Kjenner du Zebulon Qvarrist?]", "qvarrist"),
    "name in gave": ("gave: [Tips fra Zebulon Qvarrist]", "qvarrist"),
    "name in a wrong value": ("went: Zebulon Qvarrist", "qvarrist"),
    "name as date": ("date: Zebulon Qvarrist", "qvarrist"),
    "id in a wrong value": ("went: xylokanin", "xylokanin"),
    "referral with remarks": ("referrals: [{name: Ola Nes, note: venn av [[xylokanin]]}]", "xylokanin"),
    "person almost named": ("contacts: [Zebulon Qvarist]", "qvarrist"),
}

# What stands beside the notes, or is no well-formed note, and must not be built either.
BESIDE: dict[str, tuple[Files, str]] = {
    "backup of a note": ({"contacts/a.md~": "---\nprivate: true\n---\nbikan01"}, "bikan01"),
    "other backups of a note": ({"contacts/a.md.bak": "bikan02", "contacts/a.md.orig": "bikan02"}, "bikan02"),
    "temporary file of an editor": ({"contacts/#a.md#": "bikan03", "contacts/a.md.tmp": "bikan03"}, "bikan03"),
    "swap file": ({"contacts/.a.md.swp": "bikan04"}, "bikan04"),
    "capitals in the ending": ({"contacts/a.MD": "---\nprivate: true\n---\nbikan05"}, "bikan05"),
    "fields without ---": ({"contacts/b6.md": "name: Bikan06\nprivate: true\n\nbikan06"}, "bikan06"),
    "TOML": ({"contacts/b7.md": "+++\nname = 'Bikan07'\nprivate = true\n+++\nbikan07"}, "bikan07"),
    "JSON": ({"contacts/b8.md": '{"name": "Bikan08", "private": true}\n\nbikan08'}, "bikan08"),
    "too large": ({"contacts/bikan09.md": "---\nprivate: true\n---\n" + "bikan09 " * 300_000}, "bikan09"),
    "private twice": ({"contacts/b10.md": "---\nname: B\nprivate: true\nprivate: false\n---\nbikan10"}, "bikan10"),
    "private in quotes": ({"contacts/b11.md": '---\nname: B\n"private": "true"\n---\nbikan11'}, "bikan11"),
    "private as a list": ({"contacts/b12.md": "---\nname: B\nprivate: [true]\n---\nbikan12"}, "bikan12"),
    "private in capitals, broken": ({"contacts/b13.md": "---\nname: 'B\nPRIVATE: true\n---\nbikan13"}, "bikan13"),
    "private, space, colon": ({"contacts/b14.md": "---\nname: B\nprivate : true\n---\nbikan14"}, "bikan14"),
    "private in Danish": ({"contacts/b15.md": "---\nname: B\nprivat: ja\n---\nbikan15"}, "bikan15"),
    "private with a letter too many": ({"contacts/b16.md": "---\nname: B\npriavte: true\n---\nbikan16"}, "bikan16"),
    "private indented": ({"contacts/b17.md": "---\nname: B\n  private: true\n---\nbikan17"}, "bikan17"),
    "an alias in YAML": ({"contacts/b18.md": "---\nname: B\nrole: &a x\nprivate: true\n---\nbikan18"}, "bikan18"),
    "title of an own page": ({"egen.md": "---\ntitle: Om Tittelkan Etternavn\n---\n# Egen\n"}, "tittelkan"),
    "link of an own page": ({"egen2.md": "# E\n\n[hei](contacts/kanmappe/bikan23.md)\n"}, "bikan23"),
    "reference image": (
        {"contacts/b19.md": f"{HIDDEN}![a][i]\n\n[i]: ../bilder/bikan19.png\n", "bilder/bikan19.png": PNG},
        "bikan19",
    ),
    "image with a space": (
        {"contacts/b20.md": f"{HIDDEN}![a](<../bilder/bikan20 a.png>)\n", "bilder/bikan20 a.png": PNG},
        "bikan20",
    ),
    "image of the inbox": ({"inbox.md": "![](bilder/bikan21.png)\n", "bilder/bikan21.png": PNG}, "bikan21"),
    "draft among the notes": ({"contacts/_b22.md": "---\nname: Bikan22\n---\nbikan22"}, "bikan22"),
}


def journal() -> dict[str, str | bytes]:
    """Give the journal of all cases: the body of a contact `k…`, fields of a meeting `m…`, and what lies beside."""
    files: dict[str, str | bytes] = {
        "contacts/kanmappe/xylokanin.md": PERSON,
        "contacts/kanmappe/bikan23.md": HIDDEN,
        "contacts/tittel.md": TITLED,
        "contacts/kari.md": "---\nname: Kari\n---\n",
        "bilder/lekk16.png": PNG,
    }
    for number, (body, _) in enumerate(BODIES.values()):
        files[f"contacts/k{number:02}.md"] = f"---\nname: Person {number}\n---\n{body}\n"
    for number, (lines, _) in enumerate(FIELDS.values()):
        end = "" if "---\n" in lines else "---\n"
        files[f"meetings/m{number:02}.md"] = f"---\ncontact: Kari\n{lines}\n{end}"
    for beside, _ in BESIDE.values():
        files |= beside
    return files
