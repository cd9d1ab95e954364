"""Outlook's contacts as a table, with the names that its columns have in English, Norwegian and Danish."""

from kaffegen.formats.cells import columns_of, people
from kaffegen.formats.days import Order
from kaffegen.formats.outlook_columns import outlook_uses
from kaffegen.formats.record import Heard
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import Names

FEWEST = 5  # columns that are known by their names; somebody's own table seldom has as many
OUTLOOK_USES = outlook_uses()
_REACHES = {"email", "phone", "street", "place"}


def language_of(names: Names) -> str:
    """Give the language in which most columns are called, empty where they are not Outlook's."""
    known = {language: [uses[name] for name in names if name in uses] for language, uses in OUTLOOK_USES.items()}
    language = max(known, key=lambda code: len(known[code]))
    uses = {use for use, _ in known[language]}
    is_outlook = len(known[language]) >= FEWEST and uses & {"first", "last"} and uses & _REACHES
    return language if is_outlook else ""


def _fits(names: Names) -> bool:
    return bool(language_of(names))


def _read(seen: Seen, country: str) -> Heard:
    table = seen.table(_fits)
    language = language_of(table.heading.names)
    order: Order = "" if language == "en" else "day first"
    return people("outlook", table, columns_of(table, OUTLOOK_USES[language]), country, order)


FORMAT = Format(
    "outlook",
    lambda seen: seen.heading(_fits) is not None,
    _read,
    "First Name, Last Name, Company, Job Title, E-mail Address, Business Phone (Fornavn, Etternavn, Firma …)",
)
