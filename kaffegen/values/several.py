"""Several names in one text, as people write them: "Kari, Ola og Berit", "Kari & Ola", "Kari + Ola"."""

import re
from functools import cache

from kaffegen.languages import LANGUAGES, language


def names_in(text: str) -> list[str]:
    """Give the names in a text, each once, with single spaces."""
    return list(dict.fromkeys(filter(None, (" ".join(part.split()) for part in _between().split(text)))))


@cache
def _between() -> re.Pattern[str]:
    """Give what stands between two names: a sign, the word for "and" in any language, or both."""
    words = "|".join(sorted({re.escape(language(code).say("list.and")) for code in LANGUAGES}))
    return re.compile(rf"(?:\s*[,;&+]\s*|\s+)(?:{words})\s+|\s*[,;&+]\s*", re.IGNORECASE)
