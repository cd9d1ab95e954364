"""The numbers that `kaffegen due` showed last, so that `done 3` means what stood there, whatever happened since."""

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kaffegen.cache import CACHE, make_cache

LISTED = "listed.json"


def remember(root: Path, ids: Iterable[str]) -> None:
    """Keep which follow-up was shown at which number, from 1; where there can be no cache, numbers mean nothing."""
    with suppress(OSError):
        (make_cache(root) / LISTED).write_text(json.dumps(list(ids)), "utf-8")


def listed_as(root: Path, number: str) -> str:
    """Give the id of the follow-up that was shown at a number; empty for what is no number, or none that was shown."""
    if not (number.isascii() and number.isdecimal()):
        return ""
    try:
        ids = json.loads((root / CACHE / LISTED).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return ""
    index = int(number) - 1
    is_shown = isinstance(ids, list) and 0 <= index < len(ids) and isinstance(ids[index], str)
    return ids[index] if is_shown else ""
