"""Tables of words, a file a language and a subject: the words people write, what advice looks for, questions to ask."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def table(code: str, subject: str) -> dict[str, Any]:
    """Give the table of a language (`nb`, `da`, `en`) on a subject, such as `words`; FileNotFoundError for no such."""
    return tomllib.loads((Path(__file__).parent / code / f"{subject}.toml").read_text("utf-8"))
