"""What a page may load and run, as a Content-Security-Policy: its own files, and the theme's scripts word for word.

A script in a note, in a name or in a title is none of them, and stands still.
"""

import base64
import hashlib
import re
from functools import lru_cache

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
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


def policy(page: str, content: str) -> str:
    """Give the policy of a page as a meta element: of its scripts those run that are not in its `content`."""
    around = page.replace(content, "", 1) if content else page
    hashes = {
        _hash(script["text"])
        for script in _SCRIPT.finditer(around)
        if "src=" not in script["attributes"] and "json" not in script["attributes"]
    }
    scripts = " ".join(["script-src 'self'", *(f"'sha256-{found}'" for found in sorted(hashes))])
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join((*_RULES, scripts))}">'


@lru_cache(maxsize=256)
def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
