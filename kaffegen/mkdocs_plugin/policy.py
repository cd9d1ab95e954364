"""What a page may load and run, as a Content-Security-Policy: its own files, and the theme's scripts word for word.

A script in a note, in a name or in a title is none of them, and stands still.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

TEMPLATES = ("*.html", "partials/**/*.html")  # beside them lie ten thousand signs
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_FILLED = re.compile(r"\{\{.*?\}\}")
_AN_ADDRESS = r"[./\w-]*"  # all that a script of the theme is filled with: where the site begins
_RULES = (
    "default-src 'none'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",  # how Markdown aligns the cells of a table; it can load nothing from elsewhere
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",  # the search index, and what tells of a new build
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
)


class Policy:
    """What may run on the pages of one site."""

    def __init__(self, folders: Iterable[str], *own: str) -> None:
        """Take the folders of the theme's templates, and scripts of our own."""
        known = {_pattern(script) for folder in folders for script in _scripts_in(Path(folder))}
        self._known = re.compile("|".join(sorted({*known, *map(re.escape, own)})) or r"(?!)")
        self._meta = lru_cache(maxsize=256)(self._meta_for)

    def meta(self, page: str) -> str:
        """Give the policy of a page as a meta element."""
        return self._meta(frozenset(_SCRIPT.findall(page)))

    def _meta_for(self, scripts: frozenset[str]) -> str:
        hashes = sorted(_hash(script) for script in scripts if self._known.fullmatch(script))
        allowed = " ".join(["script-src 'self'", *(f"'sha256-{found}'" for found in hashes)])
        return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join((*_RULES, allowed))}">'


def _scripts_in(folder: Path) -> Iterator[str]:
    for template in sorted(found for where in TEMPLATES for found in folder.glob(where)):
        yield from _SCRIPT.findall(template.read_text("utf-8", "replace"))


def _pattern(script: str) -> str:
    return _AN_ADDRESS.join(map(re.escape, _FILLED.split(script)))


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
