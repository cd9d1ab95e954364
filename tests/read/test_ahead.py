"""What another process begins to read is read as it would be without it, whatever the notes are like."""

import subprocess
import sys
from pathlib import Path

import pytest

from kaffegen.read.disk import CONFIG

JOURNALS = sorted(path.parent for path in (Path(__file__).parents[1] / "journals").rglob(CONFIG))
COMPARE = """
import sys
from pathlib import Path
from kaffegen import hands
from kaffegen.read import ahead
from kaffegen.read.disk import CONFIG, files_in, settings_in, source_in, sources_in
from kaffegen.read.note import Source, note_of
from kaffegen.rules import NAMES
from kaffegen.values import Manner

ahead.FEWEST, ahead.spare_processors = 1, lambda: 1
{before}

def read(source):
    if not isinstance(source, Source):
        return source
    note, problems = note_of(source, Manner("NO"))
    return note, note.about._replace(where=None), problems, [note.place((field,)) for field in note.model_fields_set]

root = Path(sys.argv[1])
settings = settings_in(root / CONFIG, NAMES)
ahead_of, alone = list(ahead.ahead(files_in(root, settings), source_in)), list(sources_in(root, settings))
begun = [one for one in ahead_of if isinstance(one, Source) and one.begun]
assert list(map(read, ahead_of)) == list(map(read, alone))
print(len(alone), len(begun))
"""


def counts(journal: Path, before: str = "") -> tuple[int, int]:
    """Hold the two ways of reading against each other; give how many files there are, and how many were begun."""
    script = COMPARE.format(before=before)
    done = subprocess.run([sys.executable, "-c", script, journal], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    files, begun = done.stdout.split()
    return int(files), int(begun)


@pytest.mark.parametrize("journal", JOURNALS, ids=lambda path: path.name)
def test_it_is_read_alike(journal: Path) -> None:
    files, begun = counts(journal)
    assert 0 <= begun <= files


def test_most_notes_are_begun(repository: Path) -> None:
    files, begun = counts(repository)
    assert begun > files / 3


@pytest.mark.parametrize(
    "before",
    [
        "ahead.begun = None",
        "import signal; signal.signal(signal.SIGCHLD, signal.SIG_IGN)",  # as some begin what they start
        "import os\ndef no_more(): raise BlockingIOError\nos.fork = no_more",
    ],
    ids=["it fails", "nobody hears of its end", "there can be none"],
)
def test_what_does_not_go_well_is_read_here(repository: Path, before: str) -> None:
    _, begun = counts(repository, before)
    assert begun == 0
