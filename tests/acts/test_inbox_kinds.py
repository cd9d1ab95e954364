"""What lines of a telephone are taken for, in three languages: whom they are about, what they are, on which day."""

from pathlib import Path

import pytest

from kaffegen.acts.act import CannotActError
from kaffegen.acts.inbox import proposal, whom
from kaffegen.acts.inbox_filed import filed
from kaffegen.acts.inbox_lines import Caught
from kaffegen.languages import language
from kaffegen.model import Outlook
from tests.acts.acting import ME, carried_out, journal, seen

FILES = {
    **ME,
    "contacts/bjørn.md": "---\nname: Bjørn Aas\n---\n",
    "contacts/kari-b.md": "---\nname: Kari Berg\nphone: '22334455'\n---\n",
    "contacts/kari-d.md": "---\nname: Kari Dahl\n---\n",
    "contacts/jon-lie.md": "---\nname: Jon Lie\n---\n",
    "contacts/tor.md": "---\nname: Tor Lie\n---\n",
    "places/kanel.md": "---\nname: Kanelhuset\n---\n",
}
OPEN = {
    "meetings/i.md": "---\ncontact: kari-d\ninvited: 2026-11-10\n---\n",
    "meetings/j.md": "---\ncontact: bjørn\ninvited: 2026-11-10\n---\n",
}


def caught(text: str) -> Caught:
    return Caught(1, text, text)


def filed_as(root: Path, text: str, code: str = "nb") -> tuple[str, str]:
    """Give which file a line changes, and the lines that it adds."""
    found = proposal(seen(root), caught(text))
    assert found is not None, whom(seen(root), caught(text))
    assert not found.doubt, found.doubt
    file, lines = carried_out(root, filed(seen(root), found, language(code)), code)
    assert not [problem for problem in seen(root).problems if problem.severity == "error"]
    return file, "\n".join(line[2:] for line in lines if line[2:] not in ("", "---"))


BEGUN = "meetings/2026-11-18-kari-d.md"


@pytest.mark.parametrize(
    ("code", "text", "file", "added"),
    [
        # the words that are left beside a day make a line of the log
        ("nb", "Kari Dahl: fikk ikke møte henne i går", "contacts/kari-d.md", "## Logg\n- 2026-11-17: fikk ikke møte henne"),
        ("da", "Kari Dahl: fik ikke møde med hende i går", "contacts/kari-d.md", "## Log\n- 2026-11-17: fik ikke møde med hende"),
        ("en", "Kari Dahl: lunch was nice yesterday", "contacts/kari-d.md", "## Log\n- 2026-11-17: lunch was nice"),
        # an appointment: when, where, with whom else, what about
        ("nb", "Kari Dahl: kaffe på Kanelhuset med Jon Lie om ny jobb, torsdag kl. 14", BEGUN, "contacts: [kari-d, jon-lie]\ndate: 2026-11-19T14:00\nplace: kanel\npurpose: ny jobb"),
        ("da", "Kari Dahl: kaffe hos Alfa om nyt job, på torsdag kl. 14", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00\nplace: Alfa\npurpose: nyt job"),
        ("en", "Kari Dahl: coffee at Kanelhuset about a new job, thursday 2pm", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00\nplace: kanel\npurpose: a new job"),
        ("nb", "Kari Dahl: kaffe torsdag kl. 14 med Ida Ås", BEGUN, "contacts: [kari-d, Ida Ås]\ndate: 2026-11-19T14:00"),
        ("nb", "25.11 Kari Dahl: kaffe kl 14", BEGUN, "contact: kari-d\ndate: 2026-11-25T14:00"),
        ("nb", "Torsdag kl 14: kaffe med Kari Dahl", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00"),
        ("nb", "Møte med Kari Dahl torsdag kl 14", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00"),
        ("da", "Møde med Kari Dahl på torsdag kl. 14", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00"),
        ("en", "Meeting with Kari Dahl on thursday at 14:00", BEGUN, "contact: kari-d\ndate: 2026-11-19T14:00"),
        # a promise on the day that it is for
        ("nb", "Kari Dahl: lovet å sende rapporten innen fredag", "contacts/kari-d.md", "## Løfter\n- [ ] sende rapporten innen fredag 📅 2026-11-20"),
        ("da", "Kari Dahl: lovede at sende rapporten inden fredag", "contacts/kari-d.md", "## Løfter\n- [ ] sende rapporten inden fredag 📅 2026-11-20"),
        ("en", "Kari Dahl: promised to send the report by friday", "contacts/kari-d.md", "## Promises\n- [ ] send the report by friday 📅 2026-11-20"),
        ("nb", "Kari Dahl: lovet å sende versjon 2.5", "contacts/kari-d.md", "## Løfter\n- [ ] sende versjon 2.5 📅 2026-11-25"),
        ("nb", "Kari Dahl: lovet å ringe torsdag 14.10", "contacts/kari-d.md", "## Løfter\n- [ ] ringe torsdag 14.10 📅 2026-11-25"),
        ("nb", "15.11 Kari Dahl: lovet å ringe innen fredag", "contacts/kari-d.md", "## Løfter\n- [ ] ringe innen fredag 📅 2026-11-20 ➕ 2026-11-15"),
        ("nb", "15.11 Kari Dahl: ringte i går", "contacts/kari-d.md", "## Logg\n- 2026-11-15: ringte i går"),
        ("da", "d. 15. november: ringede til Bjørn", "contacts/bjørn.md", "## Log\n- 2026-11-15: ringede til Bjørn"),
        ("nb", "Lovet Kari Dahl å ringe", "contacts/kari-d.md", "## Løfter\n- [ ] ringe 📅 2026-11-25"),
        ("nb", "husk å ringe bjørn innen fredag", "contacts/bjørn.md", "## Løfter\n- [ ] ringe bjørn innen fredag 📅 2026-11-20"),
        # a promise of theirs
        ("nb", "Bjørn: han sender tallene på mandag", "contacts/bjørn.md", "## Løfter\n- [ ] de: han sender tallene på mandag 📅 2026-11-23"),
        ("da", "Bjørn: han vil sende tallene på mandag", "contacts/bjørn.md", "## Løfter\n- [ ] de: sende tallene på mandag 📅 2026-11-23"),
        ("en", "Bjørn sends the figures on monday", "contacts/bjørn.md", "## Promises\n- [ ] them: sends the figures on monday 📅 2026-11-23"),
        ("nb", "Bjørn: sa han slutter på fredag", "contacts/bjørn.md", "## Logg\n- 2026-11-18: sa han slutter på fredag"),
        ("nb", "Bjørn skal slutte i Alfa", "contacts/bjørn.md", "## Logg\n- 2026-11-18: skal slutte i Alfa"),
        # a fact
        ("nb", "Kari Dahl tlf 99887766", "contacts/kari-d.md", "phone: 99887766"),
        ("da", "Kari Dahl: mobil +45 20 12 34 56", "contacts/kari-d.md", "phone: +45 20 12 34 56"),
        ("en", "Kari Dahl: kari@example.org", "contacts/kari-d.md", "email: kari@example.org"),
        ("nb", "Kari Dahl har bursdag 3. mars", "contacts/kari-d.md", "birthday: 03-03"),
        ("da", "Kari Dahl har fødselsdag den 3. marts", "contacts/kari-d.md", "birthday: 03-03"),
        ("en", "Kari Dahl: birthday is March 3", "contacts/kari-d.md", "birthday: 03-03"),
        ("nb", "Kari Dahl: født 3. mars 1980", "contacts/kari-d.md", "birthday: 1980-03-03"),
        # a line that begins with what was done
        ("nb", "ringte bjørn i går", "contacts/bjørn.md", "## Logg\n- 2026-11-17: ringte bjørn"),
        ("da", "Bjørn Aas ringede i går", "contacts/bjørn.md", "## Log\n- 2026-11-17: ringede"),
        ("da", "Ringede til Bjørn i forgårs", "contacts/bjørn.md", "## Log\n- 2026-11-16: Ringede til Bjørn"),
        ("en", "called bjørn yesterday", "contacts/bjørn.md", "## Log\n- 2026-11-17: called bjørn"),
        ("nb", "skrev til Bjørn mandag", "contacts/bjørn.md", "## Logg\n- 2026-11-16: skrev til Bjørn"),
        ("nb", "skrev til Bjørn om møtet mandag", "contacts/bjørn.md", "## Logg\n- 2026-11-18: skrev til Bjørn om møtet mandag"),
        ("en", "wrote to Bjørn about the fair", "contacts/bjørn.md", "## Log\n- 2026-11-18: wrote to Bjørn about the fair"),
        ("nb", "Møtte Bjørn Aas på messa", "contacts/bjørn.md", "## Logg\n- 2026-11-18: Møtte Bjørn Aas på messa"),
        ("da", "Mødte Bjørn på messen", "contacts/bjørn.md", "## Log\n- 2026-11-18: Mødte Bjørn på messen"),
        ("en", "Met Bjørn at the fair", "contacts/bjørn.md", "## Log\n- 2026-11-18: Met Bjørn at the fair"),
        ("nb", "Takket Kari Berg for praten", "contacts/kari-b.md", "## Logg\n- 2026-11-18: Takket Kari Berg for praten"),
        ("da", "Takkede Kari Berg for snakken", "contacts/kari-b.md", "## Log\n- 2026-11-18: Takkede Kari Berg for snakken"),
        ("en", "Thanked Kari Berg for the talk", "contacts/kari-b.md", "## Log\n- 2026-11-18: Thanked Kari Berg for the talk"),
        ("nb", "sendte rapporten til Kari Dahl", "contacts/kari-d.md", "## Logg\n- 2026-11-18: sendte rapporten til Kari Dahl"),
        ("en", "sent the report to kari dahl", "contacts/kari-d.md", "## Log\n- 2026-11-18: sent the report to kari dahl"),
        ("nb", "Tor: sa hei", "contacts/tor.md", "## Logg\n- 2026-11-18: sa hei"),
    ],
)  # fmt: skip
def test_a_line_becomes_what_it_says(tmp_path: Path, code: str, text: str, file: str, added: str) -> None:
    assert filed_as(journal(tmp_path, FILES, code), text, code) == (file, added)


@pytest.mark.parametrize(
    ("code", "text", "file", "added"),
    [
        ("nb", "Kari Dahl sa ja, torsdag kl. 14", "meetings/i.md", "date: 2026-11-19T14:00\nanswered: 2026-11-18"),
        ("da", "Kari Dahl sagde ja, på torsdag kl. 14", "meetings/i.md", "date: 2026-11-19T14:00\nanswered: 2026-11-18"),
        ("en", "Kari Dahl said yes, thursday at 14:00", "meetings/i.md", "date: 2026-11-19T14:00\nanswered: 2026-11-18"),
        ("nb", "Kari Dahl takket ja til kaffe på Kanelhuset om jobb", "meetings/i.md", "place: kanel\nanswered: 2026-11-18\npurpose: jobb"),
        ("nb", "15.11 Kari Dahl: ja takk", "meetings/i.md", "answered: 2026-11-15"),
        ("nb", "Bjørn takket nei", "meetings/j.md", "status: declined\nanswered: 2026-11-18"),
        ("da", "Bjørn takkede nej til frokost", "meetings/j.md", "status: declined\nanswered: 2026-11-18"),
        ("en", "Bjørn declined", "meetings/j.md", "status: declined\nanswered: 2026-11-18"),
        ("nb", "Kari Dahl: lunsj var hyggelig i går", "contacts/kari-d.md", "## Logg\n- 2026-11-17: lunsj var hyggelig"),
    ],
)  # fmt: skip
def test_an_invitation_is_answered(tmp_path: Path, code: str, text: str, file: str, added: str) -> None:
    assert filed_as(journal(tmp_path, {**FILES, **OPEN}, code), text, code) == (file, added)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Kari Berg: møte gikk bra, hun anbefalte boka X og vil ha CV innen fredag", "day"),
        ("Kari Dahl: kaffe torsdag kl. 14, hun tar med tallene", "more"),
        ("Kari Dahl: kaffe innen fredag", "day"),
        ("Kari Dahl: kaffe torsdag 14.10", "day"),
        ("Kari Dahl: kaffe torsdag 14-15", "more"),
        ("Kari Dahl: kaffe torsdag ettermiddag", "more"),
        ("Kari Dahl: kaffe med sjefen torsdag kl. 14", "more"),
        ("Kari Dahl sa ja, men vil helst snakke på telefon", "more"),
        ("Bjørn takket nei, han reiser til Bergen", "more"),
        ("Kari Berg tlf 99887766", "fact"),  # she has another
        ("Kari Dahl tlf 99887766, men bare på kvelden", "fact"),
        ("Kari Dahl har bursdag 3. mars og liker kake", "fact"),
    ],
)
def test_what_has_no_place_for_its_words_is_asked_about(tmp_path: Path, text: str, doubt: str) -> None:
    found = proposal(seen(journal(tmp_path, {**FILES, **OPEN})), caught(text))
    assert found is not None
    assert found.doubt == doubt


@pytest.mark.parametrize("between", [" og ", " + ", ", ", " & ", " and "])
@pytest.mark.parametrize("after", [": lovte å sette dem i kontakt", " lovte å sette dem i kontakt"])
def test_what_is_about_two_is_filed_with_neither(tmp_path: Path, between: str, after: str) -> None:
    outlook, line = seen(journal(tmp_path, FILES)), caught(f"Kari Dahl{between}Bjørn Aas{after}")
    assert proposal(outlook, line) is None
    naming = whom(outlook, line)
    assert (naming.doubt, [one.id for one in naming.people]) == ("all", ["kari-d", "bjørn"])
    found = proposal(outlook, line, naming.people[0])
    assert found is not None
    assert found.text == line.text  # the other one's name stays with it


@pytest.mark.parametrize(
    ("text", "doubt", "people"),
    [
        ("ringte kari i går", "several", ["kari-b", "kari-d"]),
        ("Kari: lovet å ringe", "several", ["kari-b", "kari-d"]),
        ("Traff en som kjente Kari Dahl", "within", ["kari-d"]),
        ("Hun med mappa kjente Kari Dahl", "within", ["kari-d"]),
        ("sendte Kari Dahl nummeret til Jon Lie", "all", ["kari-d", "jon-lie"]),
        ("Bjørn Nordmann: lovet å ringe", "unknown", []),
        ("Bjørn Nordmann ringte", "unknown", []),
        ("ringte en bjørn", "unknown", []),
    ],
)
def test_who_is_not_clear_is_not_guessed(tmp_path: Path, text: str, doubt: str, people: list[str]) -> None:
    outlook = seen(journal(tmp_path, FILES))
    naming = whom(outlook, caught(text))
    assert proposal(outlook, caught(text)) is None
    assert (naming.doubt, sorted(one.id for one in naming.people)) == (doubt, sorted(people))


def test_what_is_agreed_on_already_is_not_begun_twice(tmp_path: Path) -> None:
    agreed = {f"meetings/{day}.md": f"---\ncontact: kari-d\ndate: 2026-11-{day}\n---\n" for day in (19, 25)}
    outlook = seen(journal(tmp_path, {**FILES, **agreed}))
    found = proposal(outlook, caught("Kari Dahl: kaffe torsdag kl. 14"))
    assert found is not None
    with pytest.raises(CannotActError):
        filed(outlook, found, language("nb"))


def chosen(outlook: Outlook, text: str, kind: str) -> None:
    found = proposal(outlook, caught(text), None, kind)
    assert found is not None
    filed(outlook, found, language("nb"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kari Dahl: kaffe torsdag kl. 14 med tallene", "meeting"),  # into an invitation that has no place for them
        ("Kari Dahl: sa hei", "meeting"),
        ("Kari Dahl: sa hei", "yes"),
        ("Kari Dahl: sa hei", "no"),
        ("Kari Dahl: sa hei", "fact"),
        ("Kari Berg tlf 99887766", "fact"),
    ],
)
def test_what_would_lose_a_word_is_refused_whatever_is_chosen(tmp_path: Path, text: str, kind: str) -> None:
    outlook = seen(journal(tmp_path, {**FILES, **OPEN}))
    with pytest.raises(CannotActError):
        chosen(outlook, text, kind)
