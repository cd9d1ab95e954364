"""Whatever a line of the inbox says, and whatever it is said to be: no word of it is lost."""

import datetime as dt
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kaffegen.acts.act import CannotActError
from kaffegen.acts.inbox import KINDS, Proposal, proposal, whom
from kaffegen.acts.inbox_filed import filed
from kaffegen.acts.inbox_lines import Caught
from kaffegen.edit import changed
from kaffegen.languages import LANGUAGES, table
from kaffegen.model import Outlook
from tests.acts.acting import ME, NB, journal, person, seen

FILES = {
    **ME,
    "contacts/berit.md": "---\nname: Berit Dahl\nconnected: true\n---\n",
    "contacts/ola.md": "---\nname: Ola Dahl\naliases: Olli\nconnected: true\n---\n",
    "contacts/kari-b.md": "---\nname: Kari Berg\ntouches:\n  - {on: 2026-11-01, note: hei}\n---\n",
    "contacts/kari-m.md": "---\nname: Kari Moe\n---\n",
    "contacts/jon-lie.md": "---\nname: Jon Lie\n---\n",
    "places/kanel.md": "---\nname: Kanelhuset\n---\n",
    "meetings/m.md": "---\ncontact: berit\ndate: 2026-11-10\nwent: well\n---\n",
    "meetings/i.md": "---\ncontact: ola\ninvited: 2026-11-10\n---\n",
    "meetings/s.md": "---\ncontact: kari-m\ndate: 2026-11-24\npurpose: jobb\n---\n",
}
NAMES = ["Berit", "Berit Dahl", "Olli", "ola", "Kari", "Kari Moe", "kari-b", "Jon Lie", "Kari Nordmann", "Ukjent"]
WRITTEN = [
    "{}: ",
    "{}: ",
    "{} ",
    "{} ",
    "[[{}]] – ",
    "@{}: ",
    "",
    "{}, ",
    "{} og Jon Lie: ",
    "{} & Ola ",
    "ringte {} ",
    "møte med {} ",
    "sendte noe til {} ",
]
DAYS = {
    "i går": "2026-11-17",
    "torsdag kl. 14": "2026-11-19",
    "på torsdag": "2026-11-19",
    "innen fredag": "2026-11-20",
    "thursday 2pm": "2026-11-19",
    "next friday": "2026-11-27",
    "i forgårs": "2026-11-16",
    "om to uker": "2026-12-02",
    "fredag d. 4/12 kl. 10": "2026-12-04",
    "25.11": "2026-11-25",
    "torsdag 14-15": "2026-11-19",
    "torsdag ettermiddag": "2026-11-19",
    "i går kl. 14": "2026-11-17",
    "i går kveld": "2026-11-17",
    "3/12": "-",
    "mandag 14": "-",
    "nå": "-",
}
OWN = ["zebra", "Vinkel", "blåbær", "kvist-tre", "9x", "99887766", "kvist@example.org", "Kanelhuset", "«Flyt»", "2027"]
SUBJECTS = [
    "promised",
    "vowed",
    "modal",
    "gives",
    "they",
    "named",
    "recommended",
    "titles",
    "meetings",
    "openers",
    "yes",
    "no",
    "place",
    "company",
    "purpose",
    "deadline",
    "reached",
]
LEADS = {
    "promise": ["promised"],
    "theirs": ["vowed", "modal", "they", "promised"],
    "name": ["named"],
    "recommendation": ["recommended"],
    "touch": [],
    "meeting": ["meetings", "openers", "place", "company", "purpose", "and", "yes", "answered_to"],
}
LEADS |= {"yes": [*LEADS["meeting"], "yes"], "no": [*LEADS["meeting"], "no"], "fact": []}
QUICK = settings(max_examples=1500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def of_tables(subjects: list[str]) -> set[str]:
    """Give the words of subjects, each alone, in all languages."""
    return words_of(" ".join(w for code in LANGUAGES for s in subjects for w in table(code, "inbox")[s]))


def words_of(text: str) -> set[str]:
    """Give the words of a text."""
    return set(re.findall(r"\w+", text.casefold()))


@pytest.fixture(scope="module")
def outlook(tmp_path_factory: pytest.TempPathFactory) -> Outlook:
    return seen(journal(tmp_path_factory.mktemp("inbox"), FILES))


def written(outlook: Outlook, line: Proposal) -> str | None:
    """Give what a note holds when the line is filed, with its name; None where the line stays."""
    try:
        act = filed(outlook, line, NB)
    except CannotActError:
        return None
    before = act.begun or FILES[act.src]
    kind = "contact" if act.src.startswith("contacts/") else "meeting"
    return f"{act.src} {changed(before.encode(), act.changes, kind=kind, language='nb').decode()}"


LEAD_WORDS = st.sampled_from(sorted({w for c in LANGUAGES for s in SUBJECTS for w in table(c, "inbox")[s]}))
FACTS = st.sampled_from(["tlf 99887766", "har bursdag 3. mars", "e-post kvist@example.org", "ny mobil: 99887766"])
PART = st.one_of(LEAD_WORDS, st.sampled_from(OWN), st.sampled_from(sorted(DAYS)), st.sampled_from(NAMES), FACTS)
LEADING = st.sampled_from(
    [
        "kaffe",
        "avtalte lunsj",
        "coffee",
        "møde",
        "sa ja",
        "takket ja til kaffe",
        "said yes",
        "takket nei",
        "said no",
        "lovet å ringe",
        "han sender",
        "hun skal sende",
        "jeg sender",
        "nevnte",
        "anbefalte boka",
        "ringte",
        "hadde",
        "tlf 99887766",
        "fikk: ",
    ]
)
CLAUSE = st.one_of(
    st.sampled_from(
        ["på Kanelhuset", "hos Alfa", "at zebra", "med Jon Lie", "with Ukjent", "om kvist", "about blåbær"]
    ),
    st.sampled_from(sorted(DAYS)),
    st.sampled_from(OWN),
)
SAID = st.tuples(LEADING, st.lists(CLAUSE, max_size=4)).map(lambda said: [said[0], *said[1]])
LINES = st.tuples(
    st.sampled_from(["", "", "15.11 ", "2026-11-15 "]),
    st.sampled_from(WRITTEN),
    st.sampled_from(NAMES),
    SAID | st.lists(PART, min_size=1, max_size=6),
    st.sampled_from([" ", ", ", " ", " – "]),
)


@pytest.mark.untraced
@QUICK
@example(("", "{}: ", "Berit", ["kaffe", "zebra", "torsdag kl. 14"], " "), "meeting")
@example(("", "{}: ", "Berit", ["kaffe", "torsdag 14-15"], " "), "")
@example(("", "{}: ", "Berit", ["kaffe", "torsdag ettermiddag"], " "), "meeting")
@example(("", "{}: ", "Berit", ["ringte", "i går kveld"], " "), "")
@example(("", "{}: ", "Berit", ["ringte", "i går kl. 14"], " "), "")
@example(("", "{}: ", "Olli", ["sa ja", "zebra", "torsdag kl. 14"], " "), "yes")
@example(("", "{}: ", "Olli", ["sa ja", "med Jon Lie", "torsdag kl. 14"], " "), "")
@given(LINES, st.sampled_from(["", *KINDS]))
def test_no_word_is_lost(outlook: Outlook, line: tuple[str, str, str, list[str], str], kind: str) -> None:
    before, form, name, parts, between = line
    text = before + form.format(name) + between.join(parts)
    caught = Caught(1, text, text)
    found = proposal(outlook, caught)
    if kind:
        people = whom(outlook, caught).people or (person(outlook, "berit"),)
        found = proposal(outlook, caught, found.contact if found else people[-1], kind)
    if found is None or (found.doubt and not kind):
        return
    note = written(outlook, found)
    if note is None:
        return
    there = words_of(note)
    contact = found.contact
    excused = words_of(f"{contact.name} {contact.id} {' '.join(contact.aliases or ())}") | {"jon", "lie"}
    excused |= of_tables(LEADS[found.kind])
    if found.kind == "touch":
        excused |= {"ga", "fikk"}  # before a colon they say what the line is
    if found.kind == "meeting" or (found.kind in ("yes", "no") and "jon-lie" in note):
        assert "Jon" not in text or "Jon Lie" not in text or "jon" in note.casefold()
    excused |= {"kanelhuset"} if "place: kanel" in note else set()
    days = {phrase: day for phrase, day in DAYS.items() if phrase in text}
    if before:
        assert found.kind in ("fact", "no") or "2026-11-15" in note
        excused |= words_of(before)
    for phrase, day in days.items():
        shown = day if not before else str(dt.date.fromisoformat(day) - dt.timedelta(3)) if day in PAST else day
        if shown in note:
            clock = {"14", "2pm"} if "T14:00" in note else {"10"} if "T10:00" in note else set()
            excused |= words_of(phrase) - CLOCK | clock  # the time and the part of the day are no part of a date
    if found.kind == "fact":
        facts = [table(code, "inbox")["facts"] for code in LANGUAGES]
        excused |= words_of(" ".join(w for each in facts for said in each.values() for w in said)) | {"3", "mars"}
        assert re.search(r"^(phone|email|birthday): \S", note, re.MULTILINE)
    assert words_of(text) - excused - there == set(), (text, found, note)


CLOCK = {"14", "15", "10", "2pm", "kveld", "ettermiddag"}
PAST = ("2026-11-17", "2026-11-16")


@pytest.mark.parametrize(
    ("line", "file", "lost"),
    [
        ("Ola: kaffe på Kanelhuset om ny jobb, torsdag kl. 14", "meetings/i.md", set()),
        ("Ola: lunsj var hyggelig i går", "contacts/ola.md", {"i", "går"}),
        ("Berit: kaffe på Kanelhuset med Jon Lie om ny jobb, torsdag kl. 14", "meetings/2026-11-18-berit.md", set()),
    ],
)
def test_the_words_that_go_are_said_by_a_date_a_field_or_a_note(
    tmp_path: Path, line: str, file: str, lost: set[str]
) -> None:
    outlook = seen(journal(tmp_path, FILES))
    found = proposal(outlook, Caught(1, line, line))
    assert found is not None
    note = written(outlook, found)
    assert note is not None
    assert note.startswith(f"{file} ")
    for word in ("kanel", "jobb", "hyggelig", "jon-lie"):
        assert (word in line.casefold().replace("jon lie", "jon-lie")) == (word in note), (word, note)
    assert lost <= words_of(line)
