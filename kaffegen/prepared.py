"""What was worked out once, when kaffegen was built, because its libraries take long to import (`hatch_build.py`)."""

import json
from functools import cache
from pathlib import Path
from typing import Any


def prepared(what: str) -> dict[str, Any]:
    """Give `holidays` (country → year → days), `names` (language → months …), `numbers` (code → pattern), `versions`.

    `countries` has the codes of those whose holidays are known. All are empty in a bare checkout.
    """
    return _listed().get(what, {})


@cache
def _listed() -> dict[str, dict[str, Any]]:
    path = Path(__file__).parent / "prepared.json"
    found: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found
