"""Lines for a terminal, no wider than it is: the rest goes on further in, or is cut. A pipe gets whole lines."""

import shutil
import sys
import textwrap

NARROWEST = 20  # columns


def wrapped(text: str, indent: int, lead: str = "") -> str:
    """Give a text as lines, the first of them indented, the others two more; a word is never broken.

    On a terminal the first one begins with `lead` in place of blanks.
    """
    if not sys.stdout.isatty():
        return " " * indent + text
    return textwrap.fill(
        text,
        max(shutil.get_terminal_size().columns, NARROWEST),
        initial_indent=lead or " " * indent,
        subsequent_indent=" " * ((len(lead) or indent) + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )


def fitted(text: str, end: str = "") -> str:
    """Give a text on one line of the terminal, cut where there is no more room; `end` is always there."""
    room = max(shutil.get_terminal_size().columns, NARROWEST) - len(end)
    return f"{text if len(text) <= room else text[: room - 1].rstrip(' ·,') + '…'}{end}"
