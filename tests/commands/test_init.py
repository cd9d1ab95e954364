"""`kaffegen init`: a journal that has nothing wrong, says what to do first, and takes nothing that was there."""

import datetime as dt
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kaffegen.languages import LANGUAGES
from kaffegen.mkdocs_plugin.site import Site
from kaffegen.read.disk import CONFIG, settings_in
from kaffegen.rules import NAMES
from tests.calling import kaffegen, mkdocs
from tests.commands.terminal import answering

PEOPLE = "Kari Berg, Ola Dahl,  Åse Bø"
DAY = ("--today", "2026-11-18")
Call = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder on a machine whose git knows who commits, and whose language is Norwegian."""
    home = tmp_path / "home"
    home.mkdir()
    (home / ".gitconfig").write_text("[user]\n\tname = Solveig\n\temail = solveig@example.org\n", "utf-8")
    for name in [name for name in os.environ if name.startswith(("GIT_", "LC_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("LANG", "nb_NO.UTF-8")
    folder = tmp_path / "new"
    folder.mkdir()
    return folder


@pytest.fixture
def call(machine: Path) -> Call:
    def call(*arguments: str, cwd: Path | None = None, **environment: str) -> "subprocess.CompletedProcess[str]":
        return kaffegen(*arguments, cwd=cwd or machine, **environment)

    return call


def files(folder: Path) -> dict[str, bytes]:
    """Give what lies in a folder, without what git and kaffegen keep for themselves."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.relative_to(folder).as_posix().startswith((".git/", ".cache/"))
    }


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True, timeout=60
    ).stdout


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_new_journal_has_nothing_wrong(call: Call, machine: Path, code: str) -> None:
    made = call("init", "dagbok", "--language", code, "--name", "Solveig Nordby", "--people", PEOPLE, *DAY)
    assert (made.returncode, made.stderr) == (0, "")
    assert "  journal/me.md\n" in made.stdout
    assert ".gitkeep" not in made.stdout, "nobody wants to hear of it"
    journal = machine / "dagbok"
    assert {"mkdocs.yml", "README.md", ".gitignore", ".pre-commit-config.yaml", "journal/me.md"} <= files(
        journal
    ).keys()
    assert {path for path in files(journal) if path.startswith("journal/contacts/")} == {
        "journal/contacts/kari-berg.md", "journal/contacts/ola-dahl.md", "journal/contacts/åse-bø.md",
    }  # fmt: skip
    checked = call("check", "--strict", "--format", "json", cwd=journal)
    assert (checked.returncode, '"problems": []' in checked.stdout) == (0, True)


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_builds_without_a_warning_and_without_the_templates(call: Call, machine: Path, code: str) -> None:
    call("init", "--language", code, "--people", PEOPLE, "--editor", "obsidian", *DAY)
    built = mkdocs("build", "--strict", "--quiet", cwd=machine)
    assert (built.returncode, built.stdout, built.stderr) == (0, "", "")
    assert not list((machine / "site").rglob("*emplate*"))


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (PEOPLE, "kaffegen invite &#34;Kari Berg&#34;"),
        ("Kari Berg", "Kjenner du flere?"),
        ("", "Hvem kjenner du allerede? Skriv tre navn, så er du i gang."),
    ],
)
def test_its_first_page_says_what_to_do_first(call: Call, machine: Path, people: str, words: str) -> None:
    call("init", "--people", people, *DAY)
    settings = settings_in(machine / CONFIG, NAMES)._replace(
        today=settings_in(machine / CONFIG, NAMES).follow_ups_since
    )
    today = settings.today
    assert today is not None
    site = Site(machine, settings, today, is_served=True)
    site.show("index.md", lambda target: target)
    assert words in site.content("index.md", "")


def test_what_is_said_stands_where_it_belongs(call: Call, machine: Path) -> None:
    said = ("--name", "Solveig: N", "--country", "se", "--editor", "zed", "--situation", "searching")
    call("init", *said, "--people", "A B", *DAY)
    settings = settings_in(machine / CONFIG, NAMES)
    assert (settings.language, settings.country, str(settings.follow_ups_since)) == ("nb", "SE", "2026-11-18")
    assert settings.editor == "zed://file/{path}:{line}"
    me = (machine / "journal/me.md").read_text("utf-8")
    assert 'name: "Solveig: N"\n' in me
    assert "\nsituation: searching\n" in me
    assert not (machine / ".vscode").exists()
    assert "\nstrength: known\n" in (machine / "journal/contacts/a-b.md").read_text("utf-8")


def test_follow_ups_count_from_today(call: Call, machine: Path) -> None:
    call("init")
    settings = settings_in(machine / CONFIG, NAMES)
    assert settings.follow_ups_since is not None
    assert abs((dt.datetime.now(dt.UTC).date() - settings.follow_ups_since).days) <= 1


@pytest.mark.parametrize(
    ("lang", "code"),
    [
        ("nb_NO.UTF-8", "nb"), ("nn_NO.UTF-8", "nb"), ("no_NO", "nb"), ("da_DK.UTF-8", "da"), ("en_GB.UTF-8", "en"),
        ("C", "nb"), ("", "nb"), ("sv_SE.UTF-8", "nb"),
    ],
)  # fmt: skip
def test_the_machine_s_language_is_the_journals(call: Call, machine: Path, lang: str, code: str) -> None:
    call("init", LANG=lang)
    settings = settings_in(machine / CONFIG, NAMES)
    assert settings.language == code
    assert settings.country == {"nb": "NO", "da": "DK", "en": "GB"}[code]


@pytest.mark.parametrize(
    ("lang", "code", "country"),
    [
        ("nb_NO.UTF-8", "en", "NO"), ("da_DK.UTF-8", "en", "DK"), ("en_US.UTF-8", "en", "US"), ("C.UTF-8", "en", "NO"),
        ("en", "en", "NO"), ("en_ZZ", "en", "NO"), ("nb_NO", "da", "DK"), ("en_US", "nb", "NO"),
    ],
)  # fmt: skip
def test_an_english_journal_keeps_the_holidays_of_where_the_machine_is(
    call: Call, machine: Path, lang: str, code: str, country: str
) -> None:
    call("init", "--language", code, LANG=lang)
    assert settings_in(machine / CONFIG, NAMES).country == country


@pytest.mark.parametrize(
    ("written", "country"),
    [("no", "NO"), ("Norge", "NO"), ("Danmark", "DK"), ("sweden", "SE"), ("Tyskland", "DE"), ("Færøyene", "FO")],
)
def test_a_country_can_be_named(call: Call, machine: Path, written: str, country: str) -> None:
    assert call("init", "--country", written).returncode == 0
    assert settings_in(machine / CONFIG, NAMES).country == country


@pytest.mark.parametrize(
    "words", ["Kari Berg og Ola Ås", "Kari Berg and Ola Ås", "Kari Berg & Ola Ås", "Kari Berg+Ola Ås"]
)
def test_several_people_are_several_notes(call: Call, machine: Path, words: str) -> None:
    call("init", "--people", words, *DAY)
    made = {path for path in files(machine) if path.startswith("journal/contacts/")}
    assert made == {"journal/contacts/kari-berg.md", "journal/contacts/ola-ås.md"}


@pytest.mark.parametrize(
    ("code", "words", "situation"),
    [
        ("nb", "i jobb", "employed"), ("nb", "på jakt", "searching"), ("nb", "På jakt etter en", "searching"),
        ("nb", "student", "student"), ("nb", "selvstendig", "self-employed"), ("nb", "self-employed", "self-employed"),
        ("da", "i job", "employed"), ("da", "på udkig efter et", "searching"), ("da", "jobsøgende", "searching"),
        ("da", "studerende", "student"), ("da", "selvstændig", "self-employed"), ("en", "a student", "student"),
        ("en", "self employed", "self-employed"), ("en", "searching", "searching"), ("en", "på jakt", "searching"),
    ],
)  # fmt: skip
def test_a_situation_is_said_in_its_words_or_by_its_code(
    call: Call, machine: Path, code: str, words: str, situation: str
) -> None:
    assert call("init", "--language", code, "--situation", words).returncode == 0
    assert f"\nsituation: {situation}\n" in (machine / "journal/me.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--editor", "emacs"], "kaffegen: --editor: «emacs» er ingen editor."),
        (["--editor", "javascript://{path}"], "kaffegen: --editor: «javascript"),
        (["--country", "ZZ"], "kaffegen: --country: «ZZ» er ikke et land"),
        (["--country", "Narnia"], "kaffegen: --country: «Narnia» er ikke et land"),
        (["--situation", "sliten"], "«sliten» er ikke et av valgene: i jobb, på jakt, student, selvstendig"),
        (["--language", "klingon"], "«klingon» er ikke et av valgene: nb, da, en"),
        (["--people", "Kari, !!!"], "«!!!» er ikke et navn."),
        (["--today", "i dag"], "«i dag» er ikke en dato."),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_made(
    call: Call, machine: Path, arguments: list[str], words: str
) -> None:
    refused = call("init", *arguments)
    assert (refused.returncode, refused.stdout, files(machine)) == (2, "", {})
    assert words in refused.stderr


def test_a_folder_with_something_else_is_left_alone(call: Call, machine: Path) -> None:
    (machine / "brev.txt").write_text("hei", "utf-8")
    refused = call("init")
    assert (refused.returncode, files(machine)) == (2, {"brev.txt": b"hei"})
    assert "er ikke tom" in refused.stderr
    assert call("init", "--yes").returncode == 0
    assert files(machine)["brev.txt"] == b"hei"


def test_nothing_that_was_there_is_overwritten(call: Call, machine: Path) -> None:
    theirs = {
        "README.md": b"mine",
        ".gitignore": b"*.tmp\n",
        "journal/contacts/kari-berg.md": b"---\nname: Kari Berg\n---\n",
    }
    for name, content in theirs.items():
        (machine / name).parent.mkdir(parents=True, exist_ok=True)
        (machine / name).write_bytes(content)
    (machine / "journal/me.md").symlink_to("/nowhere/me.md")
    made = call("init", "--yes", "--people", PEOPLE, *DAY)
    assert made.returncode == 0
    kept = made.stdout.partition("Fantes fra før, og er som før:\n")[2]
    assert all(f"  {name}\n" in kept for name in (*theirs, "journal/me.md"))
    assert {name: files(machine)[name] for name in theirs} == theirs
    assert (machine / "journal/me.md").readlink() == Path("/nowhere/me.md")


def test_an_option_that_is_given_twice_loses_nobody(call: Call, machine: Path) -> None:
    call("init", "--people", "Kari Berg", "--people", "Ola Dahl, Åse Bø", *DAY)
    assert {path.stem for path in (machine / "journal/contacts").glob("*.md")} == {"kari-berg", "ola-dahl", "åse-bø"}


def test_old_notes_that_need_a_look_are_told_of(call: Call, machine: Path) -> None:
    (machine / "journal/contacts").mkdir(parents=True)
    (machine / "journal/contacts/bad.md").write_text("---\nname: Bad\nemail: x\n---\n", "utf-8")
    made = call("init", "--yes", *DAY)
    assert (made.returncode, made.stderr) == (0, "Ett notat trenger en titt (kaffegen check)\n")


def test_begun_twice_it_is_as_it_was(call: Call, machine: Path) -> None:
    call("init", "--people", PEOPLE, *DAY)
    (machine / "journal/contacts/kari-berg.md").write_text("---\nname: Kari Berg\n---\nny\n", "utf-8")
    first = files(machine)
    again = call("init", "--people", PEOPLE, "--language", "da", *DAY)
    assert again.returncode == 0
    assert files(machine).keys() - first.keys() == {"journal/_templates/kaffemøde.md"}
    assert {name: files(machine)[name] for name in first} == first


def test_begun_twice_it_keeps_its_language_and_adds_no_keeper_beside_notes(call: Call, machine: Path) -> None:
    call("init", "--language", "da", *DAY)
    (machine / "journal/contacts/.gitkeep").unlink()
    (machine / "journal/contacts/kari.md").write_text("---\nname: Kari Berg\n---\n", "utf-8")
    first = files(machine)
    again = call("init", *DAY)
    assert (again.returncode, again.stderr) == (0, "")
    assert files(machine) == first
    assert again.stdout.startswith("Alt er på plads i forvejen.\nFandtes i forvejen og er som før:\n")
    assert "Lavet:" not in again.stdout


def test_what_is_missing_goes_where_the_configuration_says(call: Call, machine: Path) -> None:
    (machine / CONFIG).write_text("docs_dir: notater\nplugins: [kaffegen: {contacts: folk}]\n", "utf-8")
    assert call("init", "--people", "Kari Berg", *DAY).returncode == 0
    assert "notater/folk/kari-berg.md" in files(machine)
    assert not (machine / "journal").exists()


def test_a_site_without_kaffegen_is_left_alone(call: Call, machine: Path) -> None:
    (machine / CONFIG).write_text("site_name: x\nplugins: [search]\n", "utf-8")
    before = files(machine)
    refused = call("init", "--yes")
    assert (refused.returncode, files(machine)) == (2, before)
    assert "nevner ikke kaffegen" in refused.stderr
    assert "nævner ikke kaffegen" in call("init", "--yes", "--language", "da").stderr


@pytest.mark.parametrize(
    ("folder", "hint"), [("sub/j5 æ", "cd 'sub/j5 æ' && mkdocs serve"), ("dagbok", "cd dagbok && mkdocs serve")]
)
def test_what_to_type_next_can_be_typed(call: Call, machine: Path, folder: str, hint: str) -> None:
    assert call("init", folder, *DAY).stdout.endswith(f"{hint}\n")


def test_the_files_that_were_made_are_the_first_commit(call: Call, machine: Path) -> None:
    (machine / "hemmelig.txt").write_text("x", "utf-8")
    made = call("init", "--yes", "--people", PEOPLE, *DAY)
    assert "Lagret i git.\n" in made.stdout
    assert git(machine, "log", "--format=%s|%an").splitlines() == ["Begynner dagboken|Solveig"]
    committed = set(git(machine, "-c", "core.quotePath=false", "ls-files").splitlines())
    assert committed == files(machine).keys() - {"hemmelig.txt"}
    assert git(machine, "status", "--porcelain") == "?? hemmelig.txt\n"


def test_without_a_name_nothing_is_committed_and_git_is_left_as_it_is(call: Call, machine: Path) -> None:
    settings = Path(os.environ["HOME"], ".gitconfig")
    settings.write_text("[user]\n\tname = Solveig\n", "utf-8")
    made = call("init", *DAY)
    assert made.returncode == 0
    assert "git vet ikke hva du heter" in made.stdout
    assert settings.read_text("utf-8") == "[user]\n\tname = Solveig\n"
    assert "user" not in (machine / ".git/config").read_text("utf-8")
    assert subprocess.run(["git", "rev-parse", "HEAD"], cwd=machine, capture_output=True, check=False).returncode


def test_git_is_left_out_where_it_is_not_wanted_or_not_there(call: Call, machine: Path, tmp_path: Path) -> None:
    assert "git" not in call("init", "a", "--no-git", *DAY).stdout.replace(".gitignore", "")
    assert not (machine / "a/.git").exists()
    (tmp_path / "bin").mkdir()
    made = call("init", "b", *DAY, PATH=str(tmp_path / "bin"))
    assert (made.returncode, "Git er ikke installert." in made.stdout) == (0, True)


def test_a_repository_that_is_there_gets_no_commit_and_none_inside(call: Call, machine: Path) -> None:
    git(machine, "init", "--quiet")
    made = call("init", "dagbok", *DAY)
    assert "er alt i git" in made.stdout
    assert not (machine / "dagbok/.git").exists()
    assert git(machine, "status", "--porcelain") == "?? dagbok/\n"


def test_a_refused_commit_is_said(call: Call, machine: Path) -> None:
    with Path(os.environ["HOME"], ".gitconfig").open("a") as settings:
        settings.write(f"[core]\n\thooksPath = {machine.parent}/hooks\n")
    hook = machine.parent / "hooks/pre-commit"
    hook.parent.mkdir()
    hook.write_text("#!/bin/sh\necho vil ikke >&2\nexit 1\n", "utf-8")
    hook.chmod(0o755)
    made = call("init", *DAY)
    assert (made.returncode, "Ikke lagret i git: vil ikke\n" in made.stdout) == (0, True)


HOOK = ".git/hooks/prepare-commit-msg"
UP_TO_GIT = ["Solveig", "", "", "", "", "ja"]


@pytest.mark.parametrize(("answer", "is_made"), [("ja", True), ("nei", False), ("", False)])
@pytest.mark.parametrize("is_in_git", [True, False])
def test_the_hook_is_offered_on_a_terminal(machine: Path, answer: str, is_made: bool, is_in_git: bool) -> None:
    if is_in_git:
        git(machine, "init", "--quiet")
    code, shown = answering(machine, ["init", "--language", "nb", *DAY], [*UP_TO_GIT, answer])
    assert (code, (machine / HOOK).exists()) == (0, is_made), shown
    assert "begynne commit-meldingene dine" in shown
    assert ("Fra nå av begynner git meldingen" in shown) is is_made


@pytest.mark.parametrize(("options", "is_made"), [(["--hook"], True), (["--no-hook"], False), ([], False)])
def test_a_script_says_whether_it_wants_the_hook(call: Call, machine: Path, options: list[str], is_made: bool) -> None:
    made = call("init", "--yes", *options, *DAY)
    assert (made.returncode, made.stderr, (machine / HOOK).exists()) == (0, "", is_made)
    assert git(machine, "log", "--format=%s") == "Begynner dagboken\n"


def test_the_hook_is_not_asked_for_where_it_can_not_be(machine: Path) -> None:
    git(machine, "init", "--quiet")
    (machine / HOOK).write_text("#!/bin/sh\n", "utf-8")
    for folder in ("her", "under/her"):
        code, shown = answering(machine, ["init", folder, "--language", "nb", *DAY], UP_TO_GIT)
        assert (code, "commit-meldingene" in shown) == (0, False), shown
    (machine / HOOK).unlink()
    code, shown = answering(machine, ["init", "uten", "--language", "nb", *DAY], [*UP_TO_GIT[:-1], "nei"])
    assert (code, "commit-meldingene" in shown) == (0, False), shown


def test_a_hook_without_a_repository_is_said_and_the_journal_is_made(call: Call, machine: Path) -> None:
    made = call("init", "--no-git", "--hook", *DAY)
    assert (made.returncode, made.stderr) == (0, "Dagboken ligger ikke i git, så historikken er ukjent.\n")
    assert (machine / CONFIG).is_file()


def test_on_a_terminal_what_was_not_said_is_asked(machine: Path) -> None:
    answers = ["klingon", "dansk", "Karen Hansen", "træt", "studerende", "Ole Bo og Mette Lund", "", "ZZ", "", "nej"]
    code, shown = answering(machine, ["init", *DAY], answers)
    assert code == 0, shown
    assert "Hvilket språk?" in shown
    assert "Hvad hedder du?" in shown
    assert "»træt« er ikke en af mulighederne: i job, på udkig, studerende, selvstændig" in shown
    assert "Hvilket land? Det afgør helligdage og telefonnumre. [DK]: " in shown
    assert "»ZZ« er ikke et land" in shown
    assert settings_in(machine / CONFIG, NAMES).country == "DK"
    assert settings_in(machine / CONFIG, NAMES).language == "da"
    assert "name: Karen Hansen\n" in (machine / "journal/me.md").read_text("utf-8")
    assert {"journal/contacts/ole-bo.md", "journal/contacts/mette-lund.md"} <= files(machine).keys()
    assert not (machine / ".git").exists()


def test_on_a_terminal_a_folder_with_something_else_is_asked_about(machine: Path) -> None:
    (machine / "brev.txt").write_text("hei", "utf-8")
    code, shown = answering(machine, ["init", "--language", "nb", *DAY], ["nei"])
    assert (code, files(machine)) == (0, {"brev.txt": b"hei"}), shown
    assert "Ingenting er laget." in shown


def test_with_yes_nothing_is_asked(machine: Path) -> None:
    code, shown = answering(machine, ["init", "--yes", *DAY], [])
    assert (code, "?" in shown) == (0, False), shown


def test_a_folder_that_cannot_be_written_is_said(call: Call, machine: Path) -> None:
    (machine / "journal").write_text("", "utf-8")
    refused = call("init", "--yes", *DAY)
    assert (refused.returncode, refused.stderr.startswith("kaffegen: ")) == (4, True)
    assert "journal/me.md" in refused.stderr


def test_it_has_an_example(call: Call) -> None:
    assert "Example: kaffegen init" in call("init", "--help").stdout
