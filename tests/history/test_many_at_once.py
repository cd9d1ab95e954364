"""Many people who come into the journal in one commit are one line of the log, and all of them in JSON."""

import json
import re

import pytest

from tests.history.test_pages import Seen

from .repository import TODAY, Repository

NAMES = ("Tore Bø", "Kari Berg", "Per Moe", "Eva {Lie} <b>", "Anne Dahl", "Ola Nordmann")
FILES = {f"contacts/{number}.md": f'name: "{name}"' for number, name in enumerate(NAMES)}
FEW = dict(list(FILES.items())[:4])
INVITED = {"meetings/kaffe.md": "contact: Kari Berg\ninvited: 2026-10-01"}
SAID = {
    "nb": "Anne Dahl, Eva {Lie} <b> og 4 til kom inn i dagboken",
    "da": "Anne Dahl, Eva {Lie} <b> og 4 andre kom med i dagbogen",
    "en": "Anne Dahl, Eva {Lie} <b> and 4 others came into the journal",
}


@pytest.mark.parametrize("language", SAID)
def test_an_address_book_is_one_line(tmp_path, language):
    repository = Repository(tmp_path / language, language=language).begin().commit("2026-10-01", {**FILES, **INVITED})
    lines = [line.strip() for line in repository.kaffegen("log").stdout.splitlines()[2:]]
    assert SAID[language] in lines
    assert len(lines) == 2


def test_whom_it_is_of_is_told_when_asked_for(repository):
    repository.commit("2026-10-01", {**FILES, **INVITED})
    events = json.loads(repository.kaffegen("log", "--format", "json").stdout)["events"]
    assert sorted(event["said"] for event in events if event["kind"] == "appeared") == sorted(
        f"{name} kom inn i dagboken" for name in NAMES
    )
    for arguments in (("--kind", "appeared"), ("Per Moe",)):
        assert "  Per Moe kom inn i dagboken\n" in repository.kaffegen("log", *arguments).stdout


@pytest.mark.parametrize("is_served", [True, False])
def test_its_row_names_two_with_links_and_is_found_by_all(repository, is_served):
    hidden = {"contacts/a.md": "name: Anna Aa\nprivate: true"} if not is_served else {}
    seen = Seen(repository.commit("2026-10-01", {**FILES, **INVITED, **hidden}).root, is_served=is_served)
    row = next(row for row in re.findall(r"<tr data-kind.*?</tr>", seen.html("log.md")) if "appeared" in row)
    assert len(re.findall(r'data-who="([^"]*)"', row)[0].split()) == len(NAMES)
    assert '<a href="/contacts/4.md">Anne Dahl</a>, <a href="/contacts/3.md">Eva {Lie} &lt;b&gt;</a> og 4 til' in row


def test_on_the_timeline_of_each_it_is_a_line_of_their_own(repository):
    seen = Seen(repository.commit("2026-10-01", FILES).root)
    assert "Per Moe kom inn i dagboken" in seen.text("contacts/2.md")
    assert "Anne Dahl" not in seen.text("contacts/2.md")


def test_few_are_told_one_by_one_and_so_are_those_of_several_commits(repository):
    repository.commit("2026-10-01", FEW).commit("2026-10-01", {"contacts/9.md": "name: Ole Bo"})
    assert repository.kaffegen("log").stdout.count("kom inn i dagboken") == len(FEW) + 1


def test_what_is_not_committed_is_told_so_too(repository):
    seen = Seen(repository.write(FILES).root, today=TODAY)
    assert [line for line in seen.lines("index.md") if "kom inn i" in line] == [SAID["nb"].replace("<b>", "&lt;b&gt;")]


def test_the_message_of_a_commit_is_short(repository):
    repository.write({**FILES, **INVITED}).kaffegen("commit", "--yes")
    assert repository.git("log", "-1", "--format=%B").splitlines() == [
        "Inviterte Kari Berg; 6 nye kontakter",
        "",
        "- Inviterte Kari Berg",
        f"- {SAID['nb']}",
    ]


def test_who_is_staged_and_gone_again_is_somebody(repository):
    repository.write(FILES).git("add", "--all")
    repository.write(dict.fromkeys(list(FILES)[1:]))
    file = repository.root / "message"
    file.write_text("", "utf-8")
    repository.kaffegen("commit", "--message-file", str(file))
    assert file.read_text("utf-8").splitlines()[2:] == ["- Tore Bø, noen og 4 til kom inn i dagboken"]


def test_a_difference_is_short(repository):
    repository.commit("2026-10-02", FILES)
    assert repository.kaffegen("diff", "HEAD~1").stdout == f"{SAID['nb']}\n"
