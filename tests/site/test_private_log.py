"""The history lets nothing private out: of notes that are private, were private, or said more than they do today (B17)."""

import pytest
from journal_site import Built, run

from tests.history.repository import KARI, Repository, environment

pytestmark = pytest.mark.xdist_group("site-private")
SHY = "contacts/shy.md"
OPEN = "meetings/open.md"

# What must be found in no built file, and where it was planted.
CANARIES = {
    "zebulon": "name of a contact that is private now, and was not",
    "qvarrist": "name of a contact that was private, and is gone",
    "fordumsnavn": "an old name of a public contact that the note says no more",
    "fordumsfirma": "an old company that the note says no more",
    "fordumsløfte": "a promise that was taken out again",
    "fordumstips": "a recommendation that was taken out again",
    "privatløfte": "a promise in a private section",
    "privatrolle": "a role from the time when the note was private",
    "motekan": "a promise in a meeting that is private now",
    "hemmelig.forfatter": "the address of an author",
    "forfatterkan": "the name of an author",
    "commitkan": "a commit's message",
    "motivkan": "a motivation",
    "signalkan": "a signal",
}
VISIBLE = ("Kari Berg gikk fra Alfa til Beta", "Lovet Kari Berg: sende rapporten", "Kari Berg nevnte Synlig Hansen")
MEETING = "contact: kari-berg\ndate: 2026-10-01\nreferrals: [Synlig Hansen{more}]\nnext_steps: [sende rapporten{step}]"


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    patch = pytest.MonkeyPatch()
    for name, value in environment("Forfatterkan").items():
        patch.setenv(name, value.replace("siri@", "hemmelig.forfatter@"))
    repository = Repository(tmp_path_factory.mktemp("log") / "dagbok", today="2026-11-18").begin()
    _grow(repository)
    built = run(repository.root, "build")
    patch.undo()
    return built


def _grow(repository: Repository) -> None:
    kari = "name: Kari Berg\ncompany: {company}\n{more}\n---\n## Bare for meg\n{own}\n"
    steps = (
        {KARI: "name: Kari Fordumsnavn\ncompany: Fordumsfirma", SHY: "name: Zebulon Ås"},
        {KARI: kari.format(company="Alfa", more="", own="- [ ] privatløfte"), OPEN: "contact: Zebulon Ås"},
        {KARI: kari.format(company="Alfa", more="private: true\nrole: leder", own="- [x] privatløfte")},
        {KARI: kari.format(company="Alfa", more="private: true\nrole: privatrolle", own="")},
        {KARI: kari.format(company="Alfa", more="role: leder", own="")},
        {KARI: kari.format(company="Beta", more="role: leder\npast: Alfa", own="")},
        {"contacts/qv.md": "name: Qvarrist Moe\nprivate: true", OPEN: MEETING.format(more=", Qvarrist Moe", step="")},
        {"contacts/qv.md": None, OPEN: MEETING.format(more="", step=", fordumsløfte om noe")},
        {OPEN: MEETING.format(more="", step="") + "\nrecommendations: Fordumstips\nmotivation: motivkan"},
        {OPEN: MEETING.format(more="", step="") + "\nsignals: signalkan"},
        {"meetings/shy.md": "contact: Synlig Hansen\nnext_steps: motekan", SHY: "name: Zebulon Ås\nprivate: true"},
        {"meetings/shy.md": "contact: Synlig Hansen\nnext_steps: motekan\nprivate: true"},
    )
    for day, files in enumerate(steps, 1):
        repository.commit(f"2026-10-{day:02}", files, author="Forfatterkan")
        repository.git("commit", "--quiet", "--amend", "-m", "commitkan", "--no-edit")


@pytest.mark.parametrize("word", CANARIES, ids=CANARIES.values())
def test_nothing_private_comes_out_of_the_history(built, word):
    assert [path for path, content in built.files().items() if word in content.decode("utf-8", "replace").casefold()] == []


def test_what_may_be_told_is_told(built):
    text = built.page("log/").text
    assert [words for words in VISIBLE if words not in text] == []
    assert built.code == 0
