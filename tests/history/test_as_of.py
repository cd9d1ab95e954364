"""The journal as it was: what was due, wrong and known on a day, and what changed between two times."""

import datetime as dt
import json
import re

import pytest

from kaffegen.history.gateway import past_on

from .repository import KAFFE, KARI, Repository, whole

INVITED = "contact: kari-berg\ninvited: 2026-05-20"


@pytest.fixture
def grown(repository: Repository) -> Repository:
    repository.commit("2026-05-20", {KARI: "name: Kari Berg\ncompany: Alfa", KAFFE: INVITED})
    repository.commit("2026-06-10", {KAFFE: f"{INVITED}\nanswered: 2026-06-09\ndate: 2026-06-15"})
    return repository.commit("2026-11-02", {KARI: "name: Kari Berg\ncompany: Beta", KAFFE: None})


def due(repository, *arguments):
    done = repository.kaffegen("due", "--all", "--format", "json", *arguments)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return found["today"], [(a["rule"], a["contact"]) for a in found["actions"]]


def test_what_was_due_then_is_due_as_of_then(grown):
    today, actions = due(grown, "--as-of", "2026-06-01")
    assert today == "2026-06-01"
    assert ("nudge", "kari-berg") in actions
    assert ("nudge", "kari-berg") not in due(grown, "--today", "2026-06-01")[1]


def test_it_is_as_if_one_had_stood_there(grown, tmp_path):
    """What is due as of a day is what is due on that day in the journal as it was checked out."""
    grown.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "then"), "HEAD~1")
    then = Repository.__new__(Repository)
    then.root = tmp_path / "then"
    assert due(grown, "--as-of", "2026-07-01") == due(then, "--today", "2026-07-01")


def test_the_work_tree_is_neither_asked_nor_touched(grown):
    grown.write({KARI: "name: Noen Andre"})
    before = {path: path.read_bytes() for path in grown.root.rglob("*.md")}
    assert "kari-berg" in {contact for _, contact in due(grown, "--as-of", "2026-06-01")[1]}
    assert {path: path.read_bytes() for path in grown.root.rglob("*.md")} == before


def test_the_settings_are_those_of_then(grown):
    config = grown.root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "      follow_ups: {nudge: off}\n", "utf-8")
    grown.commit("2026-11-03")
    assert ("nudge", "kari-berg") in due(grown, "--as-of", "2026-06-01")[1]
    config.write_text("plugins: [\n", "utf-8")
    grown.commit("2026-11-04")
    assert grown.kaffegen("due", "--as-of", "2026-06-01").returncode == 2  # today's must be readable: they say where


@pytest.mark.parametrize(("day", "kinds"), [("2026-05-20", 2), ("2026-06-30", 4), ("2026-11-18", 2)])
def test_the_log_ends_there(grown, day, kinds):
    done = grown.kaffegen("log", "--as-of", day, "--format", "json")
    assert len(json.loads(done.stdout)["events"]) == kinds


def test_problems_are_those_of_then(repository):
    repository.commit("2026-05-20", {KARI: "name: Kari Berg\nmet: 2026-13-01"}).commit("2026-06-10", {KARI: "name: K"})
    assert repository.kaffegen("check", "--as-of", "2026-06-01").returncode == 1
    assert repository.kaffegen("check").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("due", "--as-of", "2020-01-01"), "2020-01-01 var dagboken ikke lagret i git ennå"),
        (("due", "--as-of", "i fjor"), "i fjor"),
        (("diff", "2026-06-01", "nosuch"), "git kjenner ingen «nosuch»"),
        (("diff", "--", "--output=x", "HEAD"), "git kjenner ingen «--output=x»"),
        (("diff", "HEAD:journal"), "git kjenner ingen «HEAD:journal»"),
    ],
)
def test_what_was_never_is_said(grown, arguments, said):
    done = grown.kaffegen(*arguments)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr


def test_the_commit_of_a_day_is_the_last_one_of_it(repository):
    repository.commit("2026-06-01T08:00:00+0200", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-06-01T20:00:00+0200", {KARI: "name: Kari Berg\ncompany: Beta"})
    repository.commit("2026-06-02T08:00:00+0200", {KARI: "name: Kari Berg\ncompany: Gamma"})
    told = json.loads(repository.kaffegen("log", "--as-of", "2026-06-01", "--format", "json").stdout)["events"]
    assert [event["after"] for event in told] == ["Beta", "Kari Berg"]


def test_a_difference_is_said_in_words(grown):
    done = grown.kaffegen("diff", "2026-06-01", "2026-11-18")
    assert done.stdout.splitlines() == [
        "Kari Berg gikk fra Alfa til Beta",
        "Ikke lenger i dagboken: Kaffe med Kari Berg",
    ]
    assert grown.kaffegen("diff", "HEAD~1", "HEAD").stdout == done.stdout
    assert grown.kaffegen("diff", "HEAD~1").stdout == done.stdout
    assert grown.kaffegen("diff", "HEAD", "HEAD").stdout == "Ingenting av betydning er endret.\n"


def test_a_difference_knows_notes_by_their_old_names(grown):
    grown.git("mv", f"journal/{KARI}", "journal/contacts/kari.md")
    grown.commit("2026-11-03")
    text = "was: kari\nname: Kari Berg\ncompany: Gamma\n---\n" + "Mye ny tekst.\n" * 30
    grown.commit("2026-11-04", {"contacts/kari.md": None, "contacts/kb.md": text})
    assert grown.kaffegen("diff", "HEAD~2", "HEAD").stdout == "Kari Berg gikk fra Beta til Gamma\n"
    assert grown.kaffegen("diff", "HEAD~2", "HEAD~1").stdout == "Ingenting av betydning er endret.\n"


def test_a_difference_can_be_read_by_machines(grown):
    found = json.loads(grown.kaffegen("diff", "HEAD~1", "--format", "json").stdout)
    assert [(c["kind"], c["contacts"], c["before"], c["after"]) for c in found["changes"]] == [
        ("company", ["kari-berg"], "Alfa", "Beta")
    ]
    assert found["gone"] == ["Kaffe med Kari Berg"]


def test_the_pages_are_rendered_as_of_a_day(grown, tmp_path):
    assert grown.kaffegen("render", "--to", str(tmp_path / "ut"), "--as-of", "2026-06-01").returncode == 0
    page = (tmp_path / "ut" / "contacts" / "kari-berg.html").read_text("utf-8")
    assert "Alfa" in page
    assert "Beta" not in page
    assert (tmp_path / "ut" / "meetings" / "kaffe.html").is_file()


def test_rendering_again_takes_away_what_was(grown, tmp_path):
    out = tmp_path / "ut"
    grown.kaffegen("render", "--to", str(out), "--as-of", "2026-06-01")
    (out / "egen.html").write_text("min", "utf-8")
    grown.kaffegen("render", "--to", str(out))
    assert not (out / "meetings" / "kaffe.html").exists()
    assert (out / "egen.html").read_text("utf-8") == "min"


def test_links_between_rendered_pages_lead_somewhere(grown, tmp_path):
    out = tmp_path / "ut"
    grown.kaffegen("render", "--to", str(out), "--as-of", "2026-06-30")
    pages = list(out.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        for link in re.findall(r'(?:href|src)="([^"]*)"', page.read_text("utf-8")):
            target = link.partition("#")[0]
            if target and "://" not in target and not target.startswith(("mailto:", "tel:", "data:")):
                assert (page.parent / target).exists(), f"{page}: {link}"


def test_nothing_private_is_rendered_unless_asked_for(repository, tmp_path):
    repository.commit(
        "2026-05-20",
        {
            "contacts/zebulon-as.md": "name: Zebulon Ås\nprivate: true",
            "contacts/ola.md": "name: Ola\n---\n[[zebulon-as]]",
        },
    )
    for arguments, seen in (((), False), (("--private",), True)):
        out = tmp_path / f"ut{seen}"
        assert repository.kaffegen("render", "--to", str(out), *arguments).returncode == 0
        whole = b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
        assert (b"Zebulon" in whole) is seen
        assert (b"zebulon-as" in whole) is seen


@pytest.mark.parametrize("folder", ["journal", "journal/ut", "."])
def test_nothing_is_rendered_into_the_journal(grown, folder):
    assert grown.kaffegen("render", "--to", folder).returncode == 2


def test_another_generator_gets_titles(grown, tmp_path):
    grown.kaffegen("render", "--to", str(tmp_path / "ut"), "--front-matter")
    assert (
        (tmp_path / "ut" / "contacts" / "kari-berg.html")
        .read_text("utf-8")
        .startswith('---\ntitle: "Kari Berg"\n---\n')
    )


def test_what_is_private_today_is_not_rendered_as_it_was_before(repository, tmp_path):
    files = {"contacts/kb.md": "name: Zebulon Ås", "contacts/ola.md": "name: Ola\nknows: Zebulon Ås"}
    repository.commit("2026-05-20", files)
    repository.git("mv", "journal/contacts/kb.md", f"journal/{KARI}")
    repository.commit("2026-06-20", {KARI: "name: Zebulon Ås\nprivate: true"})
    out = tmp_path / "ut"
    assert repository.kaffegen("render", "--to", str(out), "--as-of", "2026-06-01").returncode == 0
    whole = b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
    assert b"Ola" in whole
    assert b"Zebulon" not in whole


ROLF = "name: Zebulon Ås\nprivate: true"
LONG = "\n---\n" + "Vi snakket lenge om fag og folk.\n" * 20


@pytest.mark.parametrize(
    ("then", "since"),
    [
        ({"meetings/m.md": "contact: Zebulon Ås\ndate: 2026-05-01\nwent: Hemmelig løp"}, [{"contacts/r.md": ROLF}]),
        (
            {"meetings/m.md": "contact: Eva Lie\nreferrals: [Zebulon Ås]\n---\nTakk, Zebulon!"},
            [{"contacts/r.md": ROLF}],
        ),
        ({"contacts/r.md": "name: Zebulon Ås"}, [{"contacts/r.md": None}, {"contacts/r.md": ROLF}]),
        (
            {"contacts/z.md": "name: Zebulon Ås"},
            [{"contacts/z.md": None, "contacts/b.md": "name: Nytt Navn\naliases: [Zebulon Ås]\nprivate: true"}],
        ),
        (
            {"contacts/z.md": f"name: Zebulon Ås{LONG}"},
            [{"contacts/z.md": None, "contacts/kilde.md": f"name: Kilde\nprivate: true{LONG}"}],
        ),
        (
            {"contacts/z.md": f"name: Zebulon Ås{LONG}"},
            [
                {"contacts/z.md": None, "contacts/y.md": f"name: Yngve{LONG}"},
                {"contacts/y.md": f"name: Yngve\nprivate: true{LONG}"},
                {"contacts/y.md": None},
            ],
        ),
        (
            {"contacts/z.md": "name: Zebulon Ås"},
            [{"contacts/z.md": None, "contacts/kilde.md": f"name: Kilde\nprivate: true{LONG}"}],
        ),
        (
            {"contacts/z.md": f"name: Zebulon Ås{LONG}", "contacts/e.md": "name: Eva Lie"},
            [
                {"contacts/z.md": "name: Eva Lie", "contacts/e.md": f"name: Zebulon Ås{LONG}"},
                {"contacts/e.md": f"name: Kilde\nprivate: true{LONG}"},
            ],
        ),
        ({"contacts/z.md": "name: Zebulon Ås"}, [{"contacts/z.md": ROLF}, {"contacts/z.md": None}]),
        ({"companies/z.md": "name: Zebulon Ås"}, [{"companies/z.md": ROLF}, {"companies/z.md": None}]),
    ],
    ids=[
        "met",
        "named",
        "same",
        "alias",
        "moved",
        "moved-twice",
        "rewritten",
        "exchanged",
        "deleted",
        "deleted-company",
    ],
)
@pytest.mark.parametrize("is_committed", [True, False])
def test_nobody_who_is_private_today_is_rendered_under_any_name(repository, tmp_path, then, since, is_committed):
    repository.commit("2026-05-20", {**then, "contacts/ola.md": "name: Ola\nknows: [Zebulon Ås]"})
    for number, files in enumerate(since):
        if is_committed or number < len(since) - 1:
            repository.commit("2026-06-20", files)
        else:
            repository.write(files)
    out = tmp_path / "ut"
    assert repository.kaffegen("render", "--to", str(out), "--as-of", "2026-06-01").returncode == 0
    whole = b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
    assert b"Ola" in whole
    assert b"Hemmelig" not in whole
    assert b"snakket lenge" not in whole
    assert b"Zebulon" not in whole


def test_who_was_private_for_a_while_and_is_open_today_is_rendered(repository, tmp_path):
    repository.commit("2026-05-20", {KARI: "name: Kari Berg\ncompany: Alfa"})
    repository.commit("2026-06-20", {KARI: "name: Kari Berg\nprivate: true"}).commit(
        "2026-07-20", {KARI: "name: Kari Berg"}
    )
    out = tmp_path / "ut"
    assert repository.kaffegen("render", "--to", str(out), "--as-of", "2026-06-01").returncode == 0
    assert "Alfa" in (out / "contacts" / "kari-berg.html").read_text("utf-8")


@pytest.mark.parametrize("arguments", [("due", "--as-of"), ("check", "--as-of"), ("log", "--as-of"), ("diff",)])
@pytest.mark.parametrize(("day", "ends"), [("9999-12-31", 0), ("0001-01-01", 2)])
def test_the_first_and_the_last_day_there_are_may_be_asked_for(grown, arguments, day, ends):
    done = grown.kaffegen(*arguments, day)
    assert (done.returncode, "Traceback" in done.stderr) == (ends, False), done.stderr


@pytest.mark.parametrize(
    ("days", "asked", "expected"),
    [
        (["2026-01-10", "2026-03-10", "2026-05-10", "2025-12-01", "2026-06-10"], "2026-01-15", 0),
        (["2026-01-10", "2026-03-10", "2026-05-10", "2025-12-01", "2026-06-10"], "2026-05-20", 3),
        (["2026-01-10", "2030-01-01", "2026-03-10", "2026-05-10"], "2026-04-01", 2),
        (["2026-01-10", "2030-01-01", "2026-03-10", "2026-05-10"], "2026-02-01", 1),
    ],
)
def test_a_clock_that_was_wrong_once_spoils_one_commit(repository, days, asked, expected):
    for number, day in enumerate(days):
        repository.commit(day, {KARI: f"name: Kari {number}"})
    found = past_on(repository.root, repository.outlook().known.settings, dt.date.fromisoformat(asked), ())
    assert [source.bytes for source in found.sources] == [whole(f"name: Kari {expected}").encode()]
