"""LinkedIn's `Connections.csv`: whom one is connected to there, in English whatever one's language is."""

from kaffegen.formats.cells import columns_of, people
from kaffegen.formats.record import Heard
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import Names

_USES = {
    "firstname": ("first", ""),
    "lastname": ("surname", ""),
    "url": ("profile", ""),
    "profileurl": ("profile", ""),
    "emailaddress": ("email", ""),
    "company": ("company", ""),
    "position": ("role", ""),
    "connectedon": ("connected", ""),
}


def _fits(names: Names) -> bool:
    return "connectedon" in names and len(_USES.keys() & set(names)) > 1


def _read(seen: Seen, country: str) -> Heard:
    table = seen.table(_fits)
    return people("linkedin", table, columns_of(table, _USES), country)


FORMAT = Format(
    "linkedin",
    lambda seen: seen.heading(_fits) is not None,
    _read,
    "First Name, Last Name, URL, Email Address, Company, Position, Connected On",
)
