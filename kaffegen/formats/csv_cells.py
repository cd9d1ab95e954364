"""Cells of a CSV file that no spreadsheet takes for a formula, and what they said before (B11)."""

import re

_RISKY = re.compile(r"[\s']*[=+\-@\uff0b\uff0d\uff1d\uff20]|[ \n']*[\t\r]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def safe_cell(text: str) -> str:
    """Give a text as a cell: what would be calculated gets an apostrophe before it, controls are left out."""
    shown = _UNSEEN.sub("", text)
    return f"'{shown}" if _RISKY.match(shown) else shown


def plain_cell(cell: str) -> str:
    """Give what a cell said before it was made safe; a cell of any other program as it is."""
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell[1:]) else cell
