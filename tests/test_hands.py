"""What another process does that nobody waits for: it goes on alone, and is in nobody's way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LET_GO = """
import os, sys
from kaffegen import hands
hands.spare_processors = lambda: 1
os.dup2(0, 99)
def work():
    with open(sys.argv[1]) as word:
        said = word.read()  # waits until somebody writes
    with open(sys.argv[1], "w") as answer:
        answer.write(said + " held" if os.path.exists("/proc/self/fd/99") else said)
    print("nobody reads this")
hands.let_go(work)
print("ended")
"""


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


def test_it_goes_on_alone_and_holds_nothing(pipe: Path) -> None:
    """Whoever waits for all that is said has heard it, while the work waits for its word."""
    program = [sys.executable, "-c", LET_GO, pipe]
    done = subprocess.run(program, capture_output=True, text=True, check=True, timeout=60)
    assert (done.stdout, done.stderr) == ("ended\n", "")
    pipe.write_text("word", "utf-8")
    assert pipe.read_text("utf-8") == "word"


FAILS = """
from kaffegen import hands
hands.spare_processors = lambda: {spare}
def work():
    print("at work")
    raise OSError
{before}
hands.let_go(work)
print(hands.wait_for_all())
"""


@pytest.mark.parametrize(
    ("spare", "before", "said"),
    [
        ("1", "", "[False]\n"),
        ("1", "hands.let_go(lambda: None); assert hands.wait_for_all() == [True]", "[False]\n"),
        ("1", "import os\ndef none(): raise BlockingIOError\nos.fork = none", "[]\n"),
    ],
    ids=["alone", "after another", "no process to be had"],
)
def test_what_does_not_go_well_is_in_nobodys_way(spare: str, before: str, said: str) -> None:
    program = FAILS.format(spare=spare, before=before)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert (done.stdout, done.stderr) == (said, "")


@pytest.mark.parametrize("why", ["hands.spare_processors = lambda: 0", "import os; os.getpid = lambda: 1"])
def test_where_nothing_can_go_on_alone_it_is_done_at_once(why: str) -> None:
    program = (
        f"from kaffegen import hands\nhands.spare_processors = lambda: 1\n{why}\nhands.let_go(lambda: print('done'))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "done\n"
