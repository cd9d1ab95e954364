"""Calls kaffegen on a terminal, as a person who sits there and answers."""

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

SECONDS = 60


def answering(folder: Path, arguments: list[str], answers: list[str], **environment: str) -> tuple[int, str]:
    """Give how it ended, and what stood on the terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", "from kaffegen.commands import main; main()", *arguments],
        cwd=folder, env={**os.environ, **environment}, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True,
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode() + b"\x04")  # then they leave
    shown = b""
    with suppress(OSError):  # the other end is closed when it has ended
        while part := os.read(ours, 4096):
            shown += part
    os.close(ours)
    return process.wait(SECONDS), shown.decode("utf-8", "replace").replace("\r\n", "\n")
