"""Countries as people call them, in all languages at once."""

import unicodedata

from babel import Locale

from kaffegen.languages.catalogue import LANGUAGES

CODE = 2  # letters


def country_code(written: str) -> str:
    """Give the code of a country by its code or its name ("Norge", "Denmark"); what is written where it is neither."""
    if len(written) == CODE:
        return written.upper()
    name = unicodedata.normalize("NFC", written).casefold()
    named = (item for code in LANGUAGES for item in Locale.parse(code).territories.items())
    return next((code for code, known in named if len(code) == CODE and known.casefold() == name), written)
