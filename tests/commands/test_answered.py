"""What was kept of an answer is the answer: whatever happens to notes, settings, day, history, options and kaffegen."""

import datetime as dt
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kaffegen.commands.anew import worked_out_and_kept
from kaffegen.commands.answered import SHELF
from kaffegen.commands.question import Asked, Frame, config_in, question_of
from kaffegen.sealed import shelf
from tests.calling import Ended, kaffegen
from tests.commands.terminal import answering
from tests.history.repository import CONFIG, Repository

STEPS, EACH = 150, 6  # a question is asked again while things happen
ENTRIES = Path(".cache", "kaffegen", SHELF)
FOLDERS = {
    "contacts": "contact", "meetings": "meeting", "companies": "company", "places": "place", "topics": "topic",
    "plans": "plan",
}  # fmt: skip
NOTES = (
    "contacts/kari.md", "contacts/ola.md", "contacts/åse.md", "meetings/a.md", "meetings/b.md", "me.md",
    "companies/fjordkraft.md", "notes/other.md",
)  # fmt: skip
TEXTS = (
    "---\nname: Kari Berg\nrole: leder\ncompany: Nordlys\n---\n",
    "---\nname: Kari Berg\nrole: sjefs\ncompany: Nordlys\n---\n",  # as long as the one before
    "---\nname: Ola Dahl\nbirthday: 2026-02-30\n---\n[[ingen]]\n",
    "---\ncontact: kari\ndate: 2026-11-16\nwent: well\nnext_steps: none\n---\n",
    "---\ncontact: kari\ndate: 2026-11-16\nwent: well\nnext_steps: [ring]\n---\n",
    "---\ncontact: nobody\ninvited: 2026-11-02\n---\n",
    "---\nname: \x1b[31mRed\n",
    "",
)
ASKED = (
    ["due"], ["due", "--all"], ["due", "--format", "json"], ["due", "--person", "kari"], ["due", "--rule", "thank"],
    ["due", "--rule", "job-change", "--all"], ["due", "--until", "2026-12-24"], ["due", "--until", "soon"],
    ["due", "--today", "2026-11-25"], ["due", "--today", "2027-03-01", "--all"], ["due", "--today", ""], ["check"],
    ["check", "--strict"], ["check", "--advice"], ["check", "--format", "json"], ["check", "--format", "github"],
    ["check", "journal/me.md"], ["check", "mkdocs.yml"],
)  # fmt: skip
OPTIONS: tuple[dict[str, str], ...] = (
    {"language": "nb", "today": "2026-11-18"},
    {"language": "da", "today": "2026-11-18"},
    {"language": "en", "today": "2026-11-20"},
    {"today": "2026-11-18", "follow_ups": "{thank: 9 days}"},
    {"today": "2026-11-18", "contacts": "notes"},
    {"today": "2026-11-18", "langauge": "nb"},
    {"timezone": "Pacific/Kiritimati"},
)


def seen(ended: Ended) -> tuple[int, str, str]:
    return ended.returncode, ended.stdout, ended.stderr


def entries(root: Path) -> dict[str, int]:
    """Give what is kept, and since when: an answer that was worked out anew leaves other times."""
    found = (root / ENTRIES).glob("*.json") if (root / ENTRIES).is_dir() else ()
    return {path.name: path.stat().st_mtime_ns for path in found}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    journal = Repository(tmp_path / "here", today="2026-11-18")
    journal.write({"contacts/kari.md": TEXTS[0], "meetings/a.md": TEXTS[3], "contacts/ola.md": TEXTS[2]})
    return journal.root


@pytest.mark.parametrize("arguments", [["due"], ["due", "--all", "--format", "json"], ["check"]], ids=" ".join)
def test_an_answer_is_kept_and_given_again_without_being_worked_out(root: Path, arguments: list[str]) -> None:
    first = kaffegen(*arguments, cwd=root)
    kept = entries(root)
    again = kaffegen(*arguments, cwd=root)
    assert seen(first) == seen(again) == seen(kaffegen(*arguments, "--no-cache", cwd=root))
    assert first.stdout
    assert len(kept) == 2  # the answer, and what of the settings tells which files there are
    assert entries(root) == kept


def test_what_is_kept_is_given_without_what_it_takes_to_work_it_out(root: Path) -> None:
    code = (
        "import atexit, sys; from kaffegen.commands import main; atexit.register(lambda: print(*sorted(sys.modules)));"
        "main()"
    )
    ask = [sys.executable, "-c", code, "due", "-C", str(root)]
    first, again = (
        subprocess.run(ask, capture_output=True, encoding="utf-8", check=True).stdout.split() for _ in range(2)
    )
    heavy = {"pydantic", "yaml", "kaffegen.model", "kaffegen.languages", "tempfile"}
    assert heavy <= set(first)
    assert not heavy & set(again)


def rewrite_unseen(path: Path, one: bytes, other: bytes) -> None:
    """Put as many other bytes into the same file, and its times back."""
    written, before = path.read_bytes(), path.stat()
    path.write_bytes(written.replace(one, other) if one in written else written.replace(other, one))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


class Life:
    """Whatever may happen to a journal, by chance; what was before comes back often."""

    def __init__(self, repository: Repository, chance: random.Random) -> None:
        self.repository, self.chance = repository, chance

    def goes_on(self) -> str:
        """Let something happen, and say what."""
        happens = (
            self._write, self._write, self._write_unseen, self._remove, self._rename, self._turn_the_clock, self._draft,
            self._configure, self._commit, self._go_back, self._pack, self._link,
        )  # fmt: skip
        what = self.chance.choice(happens)
        what()
        return what.__name__.strip("_")

    def _notes(self) -> list[Path]:
        return sorted(path for path in self._journal.rglob("*.md") if not path.is_symlink())

    @property
    def _journal(self) -> Path:
        return self.repository.root / "journal"

    def _write(self) -> None:
        path = self._journal / self.chance.choice(NOTES)
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_text(self.chance.choice(TEXTS), "utf-8")

    def _write_unseen(self) -> None:
        for path in self._notes():
            rewrite_unseen(path, *self.chance.choice(((b"leder", b"sjefs"), (b"Berg", b"Dahl"), (b"2026", b"2025"))))

    def _remove(self) -> None:
        for path in self.chance.sample(self._notes(), 1) if self._notes() else ():
            path.unlink()

    def _rename(self) -> None:
        for path in self.chance.sample(self._notes(), 1) if self._notes() else ():
            to = self._journal / self.chance.choice(NOTES)
            to.parent.mkdir(exist_ok=True)
            path.replace(to)

    def _turn_the_clock(self) -> None:
        for path in self._notes():
            os.utime(path, (self.chance.randrange(2**31), self.chance.randrange(2**31)))

    def _draft(self) -> None:
        path = self._journal / "_drafts" / self.chance.choice(("thank-you.txt", "nb/memo.txt", "thnak-you.txt"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.chance.choice(("Hei {{ first_name }}", "Hei {{ firstname }}", "")), "utf-8")

    def _configure(self) -> None:
        lines = [f"      {name}: {value}\n" for name, value in self.chance.choice(OPTIONS).items()]
        (self.repository.root / "mkdocs.yml").write_text(CONFIG + "".join(lines), "utf-8")

    def _commit(self) -> None:
        self.repository.commit(f"2026-11-{self.chance.randrange(1, 18):02}")

    def _go_back(self) -> None:
        """Check out an earlier commit, with the notes left as they are."""
        commits = self.repository.git("rev-list", "--all").split()
        self.repository.git("reset", "--quiet", "--soft", self.chance.choice(commits))

    def _pack(self) -> None:
        self.repository.git("pack-refs", "--all")

    def _link(self) -> None:
        path = self._journal / "contacts" / "linked.md"
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        path.symlink_to(self.chance.choice(("kari.md", "../../mkdocs.yml", "linked.md", "/etc/hostname")))


@pytest.mark.untraced
@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_kept_is_always_what_would_be_worked_out(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    repository = Repository(tmp_path, today="2026-11-18").begin()
    repository.write({"contacts/kari.md": TEXTS[0], "meetings/a.md": TEXTS[3]}).commit("2026-11-02")
    life, hits, told, asked = Life(repository, chance), 0, [], ASKED[0]
    for step in range(STEPS):
        told.append(life.goes_on())
        asked = asked if step % EACH else chance.choice(ASKED)
        before = entries(tmp_path)
        given = seen(kaffegen(*asked, cwd=tmp_path))
        hits += given[0] in (0, 1) and entries(tmp_path) == before
        assert given == seen(kaffegen(*asked, "--no-cache", cwd=tmp_path)), (asked, told)
        assert given == seen(kaffegen(*asked, cwd=tmp_path)), (asked, told)
    assert hits > 2, "what came back was found again"


def _rename(journal: Path) -> None:
    (journal / "meetings" / "a.md").replace(journal / "meetings" / "b.md")


def _remove(journal: Path) -> None:
    (journal / "meetings" / "a.md").unlink()


def _add(journal: Path) -> None:
    (journal / "meetings" / "b.md").write_text(TEXTS[4], "utf-8")


def _to_a_link_that_leads_out(journal: Path) -> None:
    path = journal / "meetings" / "a.md"
    path.replace(journal.parents[1] / "a.md")
    path.symlink_to(journal.parents[1] / "a.md")


def _to_an_empty_note(journal: Path) -> None:
    path = journal / "meetings" / "b.md"
    path.rmdir()
    path.write_bytes(b"")


def _unseen(journal: Path) -> None:
    rewrite_unseen(journal / "contacts" / "kari.md", b"Berg", b"Dahl")


def _template(journal: Path) -> None:
    rewrite_unseen(journal / "_drafts" / "memo.txt", b"first_name", b"name_first")


CHANGES: tuple[Callable[[Path], None], ...] = (
    _rename, _remove, _add, _to_a_link_that_leads_out, _to_an_empty_note, _unseen, _template,
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.strip("_"))
def test_each_change_is_answered(root: Path, change: Callable[[Path], None]) -> None:
    journal = root / "journal"
    if change is _to_an_empty_note:
        (journal / "meetings" / "b.md").mkdir()
    (journal / "_drafts").mkdir()
    (journal / "_drafts" / "memo.txt").write_text("{{ first_name }}", "utf-8")
    asked = (["due", "--all"], ["check"])
    before = [seen(kaffegen(*each, cwd=root)) for each in asked]
    change(journal)
    after = [seen(kaffegen(*each, cwd=root)) for each in asked]
    assert after != before
    assert after == [seen(kaffegen(*each, "--no-cache", cwd=root)) for each in asked]


def _another_command(asked: Asked, _: Path) -> Asked:
    return asked._replace(command="kaffegen.commands.check_anew")


def _another_kaffegen(asked: Asked, _: Path) -> Asked:
    return asked._replace(installed="another one")


def _another_place(asked: Asked, elsewhere: Path) -> Asked:
    shutil.copytree(asked.root, elsewhere, symlinks=True)
    return asked._replace(root=elsewhere)


def _another_folder_behind_a_link(asked: Asked, elsewhere: Path) -> Asked:
    (asked.root / "journal").rename(elsewhere)
    (asked.root / "journal").symlink_to(elsewhere)
    return asked


def _a_history_cut_off(asked: Asked, _: Path) -> Asked:
    (asked.root / ".git" / "shallow").write_text("0" * 40, "utf-8")
    return asked


OTHERS = (_another_command, _another_kaffegen, _another_place, _another_folder_behind_a_link, _a_history_cut_off)


@pytest.mark.parametrize("other", OTHERS, ids=lambda other: other.__name__.strip("_"))
def test_what_else_makes_it_another_question(root: Path, other: Callable[[Asked, Path], Asked]) -> None:
    Repository(root, today="2026-11-18").begin()
    asked, frame = _asked(root)
    questions = [question_of(asked, frame), question_of(asked, frame)]
    questions.append(question_of(other(asked, root.parent / "elsewhere"), frame))
    first, again, last = (question.number for question in questions if question)
    assert first == again != last


def test_a_new_job_is_told_of_as_soon_as_it_is_committed(tmp_path: Path) -> None:
    repository = Repository(tmp_path, today="2026-11-18").begin()
    repository.commit("2026-11-02", {"contacts/kari.md": TEXTS[0]}).write({"contacts/kari.md": TEXTS[1]})
    ask = ("due", "--rule", "job-change", "--all", "--format", "json")
    assert json.loads(kaffegen(*ask, cwd=tmp_path).stdout)["actions"] == []
    repository.commit("2026-11-12")
    assert [one["rule"] for one in json.loads(kaffegen(*ask, cwd=tmp_path).stdout)["actions"]] == ["job-change"]


def test_where_the_commit_cannot_be_known_nothing_is_kept(root: Path) -> None:
    repository = Repository(root, today="2026-11-18").begin()
    (root / ".git" / "HEAD").write_text("ref: refs/heads/.invalid\n", "utf-8")
    kaffegen("due", cwd=root)
    assert len(entries(root)) == 1  # what of the settings tells which files there are
    repository.git("symbolic-ref", "HEAD", "refs/heads/main")
    kaffegen("due", cwd=root)
    assert len(entries(root)) == 2


def _asked(root: Path) -> tuple[Asked, Frame]:
    given = {"person": None, "rule": None, "until": None, "everything": True, "form": "json"}
    now = dt.datetime.now(dt.UTC)
    asked = Asked("kaffegen.commands.due_anew", given, root, config_in(root), None, now, "this one")
    return asked, Frame("journal", FOLDERS, "2026-11-18", "")


def test_a_note_that_changes_meanwhile_is_not_in_the_answer_to_what_was_asked(root: Path) -> None:
    (asked, frame), place = _asked(root), shelf(root, SHELF)
    question = question_of(asked, frame)
    assert place is not None
    (root / "journal" / "contacts" / "kari.md").write_text("---\nname: Per Moe\n---\n", "utf-8")
    said = worked_out_and_kept(asked, place, question).said
    assert "Kari Berg" in said
    assert "Per Moe" not in said


def test_a_commit_that_comes_meanwhile_leaves_nothing_kept(root: Path) -> None:
    repository = Repository(root, today="2026-11-18").begin().commit("2026-11-02")
    (asked, frame), place = _asked(root), shelf(root, SHELF)
    question = question_of(asked, frame)
    assert place is not None
    assert question is not None
    repository.commit("2026-11-03")
    worked_out_and_kept(asked, place, question)
    assert f"{question.number}.json" not in entries(root)
    again = question_of(asked, frame)
    assert again is not None
    worked_out_and_kept(asked, place, again)
    assert f"{again.number}.json" in entries(root)


def test_another_kaffegen_answers_anew(tmp_path: Path, root: Path, repository: Path) -> None:
    """Other words in a file of the same size and time, as two builds of one version may have."""
    site = tmp_path / "elsewhere"
    shutil.copytree(repository / "kaffegen", site / "kaffegen", ignore=shutil.ignore_patterns("__pycache__"))
    code = f"import sys; sys.path.insert(0, {str(site)!r}); from kaffegen.commands import main; main()"

    def due() -> str:
        done = subprocess.run(
            [sys.executable, "-B", "-c", code, "due"], cwd=root, capture_output=True, encoding="utf-8", check=True
        )
        return done.stdout

    first = due()
    assert due() == first
    words = site / "kaffegen" / "commands" / "due_anew.py"
    text, before = words.read_text("utf-8"), words.stat()
    changed = text.replace('" · ".join', '" * ".join')
    words.write_text(changed + " " * (before.st_size - len(changed.encode())), "utf-8")
    os.utime(words, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert " * " in due()


def test_a_terminal_has_its_own_answer_for_each_width_and_numbers_it_each_time(root: Path) -> None:
    shown = {}
    for width in ("40", "300", "40", "300"):
        (root / ".cache" / "kaffegen" / "listed.json").unlink(missing_ok=True)
        _, text = answering(root, ["due"], [], COLUMNS=width, NO_COLOR="1")
        assert shown.setdefault(width, text) == text
        assert json.loads((root / ".cache" / "kaffegen" / "listed.json").read_text("utf-8"))
    assert shown["40"] != shown["300"]
    assert len(entries(root)) == 3


def test_what_is_typed_is_one_question_whatever_the_locale_makes_of_it(root: Path) -> None:
    (root / "journal" / "contacts" / "å.md").write_text(
        "---\nname: Åse Å\nbirthday: 1980-11-20\nstrength: close\n---\n", "utf-8"
    )
    ask = [sys.executable, "-c", "from kaffegen.commands import main; main()", "due", "--person", "å", "--all"]
    said, kept = [], []
    for locale in ({"LC_ALL": "C.UTF-8"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        done = subprocess.run(ask, cwd=root, env={**os.environ, **locale}, capture_output=True, check=True)
        said.append(done.stdout)
        kept.append(entries(root))
    assert "Åse" in said[0].decode()
    assert said[0] == said[1]
    assert kept[0] == kept[1]


def test_several_at_once_share_what_is_kept(root: Path) -> None:
    ask = [sys.executable, "-c", "from kaffegen.commands import main; main()", "due"]
    truth = kaffegen("due", "--no-cache", cwd=root).stdout

    def said() -> Iterator[str]:
        asked = [subprocess.Popen(ask, cwd=root, stdout=subprocess.PIPE, encoding="utf-8") for _ in range(4)]
        yield from (one.communicate()[0] for one in asked)

    assert set(said()) == {truth}
    assert set(said()) == {truth}
    assert [path.name for path in (root / ENTRIES).iterdir() if path.suffix != ".json"] == []


def test_the_journal_as_it_was_is_not_kept(root: Path) -> None:
    Repository(root, today="2026-11-18").begin().commit("2026-11-02")
    assert kaffegen("due", "--as-of", "2026-11-03", cwd=root).returncode == 0
    assert entries(root) == {}
