"""`kaffegen watch` as a person starts it, beside an editor; what it says is read as it comes."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE = 20.0  # seconds until something must be said; a busy machine is slow
MARK = "---\nname: Mark\nrolle: {number}\n---\n"
COMMAND = [sys.executable, "-c", "from kaffegen.commands import main; main()", "watch"]


@dataclass
class Watching:
    """A running watcher and the journal it watches."""

    root: Path
    process: "subprocess.Popen[bytes]"
    lines: "queue.Queue[str]" = field(default_factory=queue.Queue)
    heard: list[str] = field(default_factory=list)
    marks: int = 0

    def note(self, name: str) -> Path:
        """Give the path of a note."""
        return self.root / "journal" / name

    def until(self, words: str) -> list[str]:
        """Give the lines up to the first one with the words."""
        found: list[str] = []
        deadline = time.monotonic() + PATIENCE
        while not found or words not in found[-1]:
            try:
                found.append(self.lines.get(timeout=max(0, deadline - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"{words!r} was not said, but {found}; before: {self.heard}") from None
        self.heard += found
        return found

    def meanwhile(self) -> list[str]:
        """Give what it says until it has surely seen all that was done: a faulty note of a company is written."""
        found = []
        for _ in ("what was done", "what is said after the first mark"):
            self.marks += 1
            write(self.note(f"companies/mark-{self.marks}.md"), MARK.format(number=self.marks))
            found += self.until(f"mark-{self.marks}.md:3:1: K112")[:-1]
        return found

    def megabytes(self) -> float:
        """Give the memory that it holds."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024

    def reads(self) -> int:
        """Give how often it has read anything."""
        lines = Path(f"/proc/{self.process.pid}/io").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("syscr"))

    def end(self, number: int = signal.SIGINT) -> int:
        """End it with a signal, and give its exit code; what it said to the last is in `heard`."""
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE)
        while (line := self.lines.get(timeout=PATIENCE)) != "":
            self.heard.append(line)
        return code

    def listen(self) -> None:
        """Take down each line; an empty one at the end."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.decode().rstrip("\n"))
        self.lines.put("")


def write(path: Path, text: str) -> None:
    """Write a file, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@contextmanager
def watching(root: Path, *arguments: str, **environment: str) -> Iterator[Watching]:
    """Watch the journal until the block ends; it has begun when the block does."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=root,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    watcher = Watching(root, process)
    listener = threading.Thread(target=watcher.listen, daemon=True)
    listener.start()
    try:
        watcher.until("Ctrl-C")
        yield watcher
        assert "Traceback" not in "\n".join(watcher.heard)
    finally:
        process.kill()
        process.wait(PATIENCE)
        listener.join(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()
