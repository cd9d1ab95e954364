"""What the machine is set to: the language it speaks, and the country it is in."""

import os
import re

from kaffegen.settings import DEFAULT_LANGUAGE
from kaffegen.workdays import is_country

SPOKEN = {"nb": "nb", "nn": "nb", "no": "nb", "da": "da", "en": "en"}  # what LANG says → the language of the journal
OF_LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANG")
OF_COUNTRY = ("LC_ALL", "LC_ADDRESS", "LC_TELEPHONE", "LC_TIME", "LANG")  # an English machine in Norway says it in one
_COUNTRY = re.compile(r"[a-z]{2,3}_([A-Z]{2})\b")


def machine_language() -> str:
    """Give the language that the machine speaks, the usual one where that is none of ours."""
    said = next(filter(None, map(os.environ.get, OF_LANGUAGE)), "")
    return SPOKEN.get(said[:2].lower(), DEFAULT_LANGUAGE)


def machine_country() -> str:
    """Give the code of the country that the machine is in; nothing where it does not say."""
    found = (_COUNTRY.match(os.environ.get(name, "")) for name in OF_COUNTRY)
    return next((match[1] for match in found if match and is_country(match[1])), "")
