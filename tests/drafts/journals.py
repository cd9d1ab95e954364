"""Small journals in three languages: one in which all is known that a draft can use, one in which nothing is."""

from collections.abc import Mapping

TODAY = "2026-11-18"

WORDS: Mapping[str, Mapping[str, str]] = {
    "nb": {
        "pitch": "Jeg er logistiker, og i ti år har jeg fått varer og data til å følges ad.",
        "asset": "En sjekkliste for varedata",
        "theme": "sporing",
        "purpose": "Høre hvordan hun fikk sju etater til å bruke de samme kodene",
        "for_them": "Eksempler fra fire kommuner, som hun etterlyste",
        "milestone": "ble leder for drift",
        "topics": "sporing, ombruk",
        "got": "rådet om å begynne i det små",
        "mine": "sende Eva gevinstmalen",
        "theirs": "sende tallene fra i fjor",
        "book": "Varen og veien",
        "article": "De stille robotene",
        "motive": "Jeg vil helst ha jobben hennes før jul",
    },
    "da": {
        "pitch": "Jeg er logistiker, og i ti år har jeg fået varer og data til at følges ad.",
        "asset": "En tjekliste til varedata",
        "theme": "sporing",
        "purpose": "Høre, hvordan hun fik syv forvaltninger til at bruge de samme koder",
        "for_them": "Eksempler fra fire kommuner, som hun efterlyste",
        "milestone": "blev leder af driften",
        "topics": "sporing, genbrug",
        "got": "rådet om at begynde i det små",
        "mine": "sende Eva skabelonen til gevinster",
        "theirs": "sende tallene fra sidste år",
        "book": "Varen og vejen",
        "article": "De stille robotter",
        "motive": "Jeg vil helst have hendes job inden jul",
    },
    "en": {
        "pitch": "I work in logistics, and for ten years I have made goods and data keep each other company.",
        "asset": "A checklist for product data",
        "theme": "tracking",
        "purpose": "Hear how seven agencies came to use the same codes",
        "for_them": "Examples from four councils",
        "milestone": "became head of operations",
        "topics": "tracking, reuse",
        "got": "the advice to start small",
        "mine": "send Eva the template for gains",
        "theirs": "send last year's figures",
        "book": "The Road of Goods",
        "article": "The Silent Robots",
        "motive": "I would rather have her job before Christmas",
    },
}

RICH: Mapping[str, str] = {
    "me.md": (
        "name: Solveig Nordby\npitch: {pitch}\nemail: solveig@example.no\nphone: +47 400 00 117\n"
        "assets: [{{what: {asset}, topics: {theme}}}]"
    ),
    "contacts/anna.md": (
        "name: Anna Lind\ncompany: alfa\nemail: anna@example.org\ntopics: [{theme}]\nintroduced_by: berit\n"
        "birthday: 1980-11-16\nmilestones: [{{on: 2026-11-10, what: {milestone}}}]"
    ),
    "contacts/berit.md": "name: Berit Dahl\nstrength: close\nemail: berit@example.org\nknows: anna",
    "contacts/bo.md": "name: Bo Vik\nemail: bo@example.org",
    "contacts/cecilie.md": "name: Cecilie Moe\nemail: cecilie@example.org",
    "contacts/dag.md": "name: Dag Sund\nemail: dag@example.org",
    "contacts/eva.md": "name: Eva Holm\ncompany: alfa\nemail: eva@example.org\nconnected: true",
    "companies/alfa.md": "name: Alfa",
    "places/hjornet.md": "name: Hjørnet",
    "meetings/anna.md": (
        "contact: anna\nstatus: idea\ntheme: {theme}\npurpose: {purpose}\nfor_them: {for_them}\nplace: hjornet\n"
        "motivation: {motive}"
    ),
    "meetings/bo.md": "contact: bo\ninvited: 2026-11-10\nvia: email\ntheme: {theme}",
    "meetings/cecilie.md": "contact: cecilie\ninvited: 2026-11-16\nasked_by: them\ntheme: {theme}",
    "meetings/dag.md": "contact: dag\ninvited: 2026-11-09\nanswered: 2026-11-12\nplace: hjornet",
    "meetings/eva.md": (
        "contact: eva\ndate: 2026-11-17\ntopics: [{topics}]\ngot: {got}\nwent: well\n"
        "referrals: [Fredrik Aas, Gro Bakke, Hans Lie]\n"
        "recommendations: [{{title: {book}, kind: book}}, {{title: {article}, kind: article, done: 2026-11-18}}]\n"
        "next_steps: [{{what: {mine}, due: 2026-11-20}}, {{what: {theirs}, who: them}}]"
    ),
    "meetings/fredrik.md": "contact: Fredrik Aas\nstatus: held\ndate: 2026-11-18",
    "meetings/gro.md": "contact: Gro Bakke\ninvited: 2026-11-18",
}
BARE: Mapping[str, str] = {
    "contacts/ola.md": "name: Ola Nord",
    "meetings/idea.md": "contact: ola\nstatus: idea",
}

OF_KIND = {
    "invitation": "anna", "introduction": "anna", "forward": "anna", "congratulation": "anna", "birthday": "anna",
    "nudge": "bo", "call": "bo", "answer": "cecilie", "schedule": "dag",
}  # fmt: skip
AFTER_MEETING = "eva"  # whom all other kinds go to


def rich(code: str) -> dict[str, str]:
    """Give the journal in which all is known, in one language."""
    return {name: text.format(**WORDS[code]) for name, text in RICH.items()}
