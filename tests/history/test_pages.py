"""Where the log shows: its own page, timelines, companies, the first page, the network, `kaffegen log`."""

import datetime as dt
import json
import re

import pytest

from kaffegen.insights.usually import usually
from kaffegen.pages import View, around, pages_of
from kaffegen.pipeline import look, published

from .demonstration import build
from .repository import KAFFE, KARI, TODAY, Repository

INVITED = "contact: kari-berg\ninvited: 2026-10-02"
TAG = re.compile(r"<[^>]*>")


class Seen:
    """A journal's pages as they are served, or built."""

    def __init__(self, root, *, is_served=True, today=TODAY):
        outlook = look(root, today)
        self.view = View(outlook if is_served else published(outlook), root if is_served else None)
        self.pages = {page.src: page for page in pages_of(self.view)}

    def html(self, src):
        """Give a page, or what stands around a note."""
        if src in self.pages:
            return self.pages[src].html(lambda target: f"/{target}")
        note = next(note for note in self.view.outlook.journal.notes if note.about.src == src)
        shown = around(self.view, note, lambda target: f"/{target}")
        return shown.before + shown.after

    def text(self, src):
        """Give what is to be read on it."""
        return " ".join(TAG.sub(" ", self.html(src)).split())

    def lines(self, src, tag="li"):
        """Give the lines of lists, or the rows of tables."""
        found = re.findall(rf"<{tag}[ >].*?</{tag}>", self.html(src), re.DOTALL)
        return [" ".join(TAG.sub(" ", line).split()) for line in found]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory):
    return build(tmp_path_factory.mktemp("demonstration"))


@pytest.fixture
def grown(repository: Repository) -> Repository:
    repository.commit("2026-10-01", {KARI: "name: Kari Berg\ncompany: alfa", "companies/alfa.md": "name: Alfa Data"})
    repository.commit(
        "2026-10-02", {KAFFE: "contact: kari-berg\ninvited: 2026-10-02", "companies/beta.md": "name: Beta"}
    )
    repository.commit("2026-10-20", {KAFFE: f"{INVITED}\ndate: 2026-10-19\nwent: well"})
    return repository.commit("2026-11-02", {KARI: "name: Kari Berg\ncompany: Beta"})


def test_the_log_is_told_by_month_and_can_be_filtered(grown):
    seen = Seen(grown.root)
    assert seen.pages["log.md"].in_nav
    html = seen.html("log.md")
    assert re.findall(r"<h2>(.*?)</h2>", html) == ["November 2026", "Oktober 2026"]
    rows = re.findall(r'<tr data-kind="(.*?)" data-who="(.*?)">', html)
    assert rows == [("company", "0"), ("held", "0"), ("invited", "0"), ("appeared", "0")]
    assert '<option value="kari-berg" data-mark="0">Kari Berg</option>' in html
    assert '<option value="invited">Invitert</option>' in html
    assert f'href="/{KAFFE}"' in html


def test_a_long_log_is_paged(repository):
    files = {f"meetings/{number}.md": "contact: Kari Berg\ninvited: 2026-10-01" for number in range(900)}
    seen = Seen(repository.commit("2026-10-01", files).root)
    assert [src for src in seen.pages if src.startswith("log")] == ["log.md", "log-2.md", "log-3.md"]
    assert [len(seen.lines(src, "tr")) - 1 for src in ("log.md", "log-2.md", "log-3.md")] == [400, 400, 100]
    assert [seen.pages[src].in_nav for src in ("log.md", "log-2.md")] == [True, False]


def test_without_git_there_is_no_log(tmp_path):
    seen = Seen(Repository(tmp_path / "uten").write({KARI: "name: Kari Berg"}).root)
    assert "log.md" not in seen.pages


def test_a_shallow_clone_says_why_there_is_nothing(grown, tmp_path):
    grown.git("clone", "--quiet", "--depth", "1", f"file://{grown.root}", str(tmp_path / "grunn"))
    served, built = Seen(tmp_path / "grunn"), Seen(tmp_path / "grunn", is_served=False)
    assert "fetch-depth: 0" in served.text("log.md")
    assert not served.pages["log.md"].in_nav
    assert "Historikken er ukjent her." in built.text("log.md")


def test_a_contacts_timeline_is_one_stream_and_says_nothing_twice(grown):
    lines = Seen(grown.root).lines(KARI)
    told = [line for line in lines if re.search(r"\d{4}$", line)]
    assert told == [
        "Kari Berg gikk fra Alfa Data til Beta 2. nov. 2026",
        "Kaffe med Kari Berg 19. okt. 2026",
        "Inviterte Kari Berg 2. okt. 2026",
        "Kari Berg kom inn i dagboken 1. okt. 2026",
    ]


def test_a_meetings_timeline_has_its_steps(grown):
    assert Seen(grown.root).lines(KAFFE)[-2:] == [
        "Kaffe med Kari Berg 19. okt. 2026",
        "Inviterte Kari Berg 2. okt. 2026",
    ]


def test_both_companies_know_who_moved(grown):
    seen = Seen(grown.root)
    assert seen.lines("companies/beta.md")[-1] == "Kari Berg kom hit fra Alfa Data 2. nov. 2026"
    assert seen.lines("companies/alfa.md")[-1] == "Kari Berg gikk til Beta 2. nov. 2026"


def test_the_first_page_says_what_is_not_committed_while_one_serves_it(grown):
    assert "kaffegen commit" not in Seen(grown.root).text("index.md")
    grown.write({KARI: "name: Kari Berg\ncompany: Gamma"})
    assert "Ikke lagret i git ennå Kari Berg gikk fra Beta til Gamma" in Seen(grown.root).text("index.md")
    assert "kaffegen commit" not in Seen(grown.root, is_served=False).text("index.md")


def test_authors_are_named_where_there_are_several_and_never_in_a_built_site(grown):
    assert "Siri Moe" not in Seen(grown.root).text("log.md")
    grown.commit("2026-11-03", {"contacts/ola.md": "name: Ola Dahl"}, author="Per Lie")
    assert {"Siri Moe", "Per Lie"} <= set(re.findall("Siri Moe|Per Lie", Seen(grown.root).text("log.md")))
    built = Seen(grown.root, is_served=False)
    assert all("Per Lie" not in built.html(src) and "example.org" not in built.html(src) for src in built.pages)


def test_a_day_to_come_is_marked(grown):
    grown.commit("2027-01-01", {"contacts/ola.md": "name: Ola Dahl"})
    assert "1. jan. 2027 dato i framtiden Ola Dahl kom inn i dagboken" in Seen(grown.root).text("log.md")


def test_the_network_says_how_it_usually_goes(demonstration):
    text = Seen(demonstration).text("network.md")
    assert "Takken går som regel av sted samme dag." in text
    assert "Svar på en invitasjon kommer som regel" in text


def test_how_it_usually_goes(repository):
    for number, (thanked, kept) in enumerate([(2, 9), (4, 11), (6, 30)], 1):
        src, day = f"meetings/{number}.md", f"2026-{number + 5:02}"
        step = f"[{{what: skrive, due: {day}-12%s}}]"
        head, sent = f"contact: Kari Berg\ndate: {day}-01\nwent: well\n", f"{day}-{1 + thanked:02}"
        repository.commit(f"{day}-01", {src: f"{head}next_steps: {step % ''}"})
        repository.commit(f"{day}-{1 + thanked:02}", {src: f"{head}thanked: {sent}\nnext_steps: {step % ''}"})
        done = f", done: {day}-{kept:02}"
        repository.commit(f"{day}-28", {src: f"{head}thanked: {sent}\nnext_steps: {step % done}"})
    found = usually(repository.outlook(dt.date(2026, 11, 18)).known)
    assert (found.thanks, found.kept, found.in_time, found.answers) == (4, 3, 2, None)
    assert usually(repository.outlook(dt.date(2028, 1, 1)).known) is None


def test_how_the_journal_grows_is_told_from_what_came_after_the_beginning(repository):
    repository.commit("2026-09-01", {f"contacts/{n}.md": f"name: Person {n}" for n in range(9)})
    repository.commit("2026-10-01", {"contacts/ola.md": "name: Ola Dahl"})
    repository.commit("2026-11-01", {"contacts/per.md": "name: Per Moe", "contacts/eva.md": "name: Eva Lie"})
    found = usually(repository.outlook().known)
    assert found.grown == ((dt.date(2026, 11, 1), 2), (dt.date(2026, 10, 1), 1))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), ["company", "held", "invited", "appeared"]),
        (("Kari",), ["company", "held", "invited", "appeared"]),
        (("Kari", "--since", "2026-10-20"), ["company", "held"]),
        (("--kind", "invited"), ["invited"]),
        (("--since", "2026-11-03"), []),
    ],
)
def test_the_log_on_the_command_line(grown, arguments, expected):
    found = json.loads(grown.kaffegen("log", *arguments, "--format", "json").stdout)
    assert [event["kind"] for event in found["events"]] == expected
    assert (found["version"], found["trouble"]) == (1, None)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nb", ["Kari Berg gikk fra Alfa Data til Beta", "Kaffe med Kari Berg (19. oktober)"]),
        ("da", ["Kari Berg skiftede fra Alfa Data til Beta", "Kaffe med Kari Berg (19. oktober)"]),
        ("en", ["Kari Berg moved from Alfa Data to Beta", "Coffee with Kari Berg (19 October)"]),
    ],
)
def test_it_is_told_in_the_journals_language(grown, language, expected):
    config = grown.root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("language: nb", f"language: {language}"), "utf-8")
    said = [line.strip() for line in grown.kaffegen("log", "--since", "2026-10-20").stdout.splitlines()]
    assert [line for line in said if line in expected] == expected


def test_the_log_of_nobody(grown):
    done = grown.kaffegen("log", "Nobody Here")
    assert done.returncode == 2
    assert "Nobody Here" in done.stderr
