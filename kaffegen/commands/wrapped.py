"""Lines for a terminal: no wider than it is, and what does not fit goes on further in. A pipe gets whole lines."""

import shutil
import sys
import textwrap

NARROWEST = 20  # columns


def wrapped(text: str, indent: int) -> str:
    """Give a text as lines, the first of them indented, the others two more; a word is never broken."""
    if not sys.stdout.isatty():
        return " " * indent + text
    return textwrap.fill(
        text,
        max(shutil.get_terminal_size().columns, NARROWEST),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )
