"""Two kaffegens at once: every change that was accepted is there, the others are refused."""

import multiprocessing
import os
import re
import signal
import time

from kaffegen.edit import AppendLines, EditRefused, edit_note
from kaffegen.edit.lock import locked

from .editing import SETTINGS, journal

SRC = "meetings/kari.md"
EACH = 500


def edits(root, who, accepted):
    """Make all edits of one process; report which were accepted."""
    done = []
    for number in range(EACH):
        try:
            edit_note(root, SETTINGS, SRC, [AppendLines("memo", (f"{who}{number}.",))])
        except EditRefused:
            continue
        done.append(f"{who}{number}")
    accepted.put(done)


def test_of_a_thousand_edits_by_two_processes_none_is_lost(tmp_path):
    root = journal(tmp_path, {SRC: "---\ncontact: kari\n---\n"})
    context = multiprocessing.get_context("fork")
    accepted = context.Queue()
    workers = [context.Process(target=edits, args=(root, who, accepted)) for who in "ab"]
    for worker in workers:
        worker.start()
    reported = [accepted.get(timeout=300) for _ in workers]
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    written = re.findall(r"[ab][0-9]+(?=\.)", (root / "journal" / SRC).read_text("utf-8"))
    assert sorted(written) == sorted(name for names in reported for name in names)
    assert all(len(names) > EACH / 2 for names in reported)


def holding(root, ready):
    with locked(root):
        ready.set()
        time.sleep(60)


def test_the_lock_of_a_killed_process_is_free(tmp_path):
    root = journal(tmp_path, {SRC: "---\ncontact: kari\n---\n"})
    context = multiprocessing.get_context("fork")
    ready = context.Event()
    holder = context.Process(target=holding, args=(root, ready))
    holder.start()
    assert ready.wait(10)
    os.kill(holder.pid, signal.SIGKILL)
    holder.join()
    edit_note(root, SETTINGS, SRC, [AppendLines("memo", ("x",))])
