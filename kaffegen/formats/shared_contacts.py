"""The contacts that a domain shares in Google, as their administrators keep them in a table."""

import re
from collections.abc import Mapping

from kaffegen.formats.cells import Column, columns_of, people
from kaffegen.formats.outlook import OUTLOOK_USES
from kaffegen.formats.record import Heard
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import Heading, Names, Table

_USES: Mapping[str, tuple[str, str]] = {
    **OUTLOOK_USES["en"],
    "id": ("uid", ""),
    **dict.fromkeys(
        ("action", "contacttype", "domain", "apiid", "workreltype", "homereltype", "otherreltype", "mobilereltype",
         "namelower", "namelowerunique", "websiterel"),
        ("own", ""),
    ),
}  # fmt: skip
_MAIL = re.compile(r"email[0-9]+address")
_WEB = re.compile(r"website[a-z]*")
_CUSTOM = re.compile(r"customvalue([0-9]+)")


def _fits(names: Names) -> bool:
    return {"action", "id", "name", "emailaddress"} <= set(names)


def _columns(table: Table) -> list[Column]:
    return [_known(column, table.heading) for column in columns_of(table, _USES) if not _is_key(column, table.heading)]


def _known(column: Column, heading: Heading) -> Column:
    """Give a column for what it is for: numbered mail addresses, websites, and values with their own names."""
    name = heading.names[column.at]
    if _MAIL.fullmatch(name):
        return column._replace(use="email")
    if column.use == "lost" and _WEB.fullmatch(name):
        return column._replace(use="web")
    if (custom := _CUSTOM.fullmatch(name)) and (key := f"customkey{custom.group(1)}") in heading.names:
        return column._replace(labelled_by=heading.names.index(key))
    return column


def _is_key(column: Column, heading: Heading) -> bool:
    return heading.names[column.at].startswith("customkey")


def _read(seen: Seen, country: str) -> Heard:
    table = seen.table(_fits)
    return people("shared-contacts", table, _columns(table), country)


FORMAT = Format(
    "shared-contacts",
    lambda seen: seen.heading(_fits) is not None,
    _read,
    "Action, ID, Name, Company, E-mail Address",
)
