"""Every word a person reads, and the words they may write: the gateway to gettext and Babel."""

from kaffegen.languages.catalogue import COUNTRIES, LANGUAGES, Language, language
from kaffegen.languages.tables import table
from kaffegen.languages.tellers import is_rather, tellers
from kaffegen.languages.vocabulary import Vocabulary, vocabulary

__all__ = [
    "COUNTRIES",
    "LANGUAGES",
    "Language",
    "Vocabulary",
    "is_rather",
    "language",
    "table",
    "tellers",
    "vocabulary",
]
