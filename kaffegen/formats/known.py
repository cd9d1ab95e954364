"""What kind of file somebody gave: found by what stands in it, never by how it is called."""

import re
from collections.abc import Mapping

from kaffegen.formats import google, hermit, linkedin, obsidian, outlook, shared_contacts
from kaffegen.formats.json_notes import is_json, read_json
from kaffegen.formats.mapped import read_mapped
from kaffegen.formats.record import Given, Heard
from kaffegen.formats.seen import Format, Seen
from kaffegen.formats.table import shown
from kaffegen.formats.vcard_read import read_vcards
from kaffegen.problems import KaffegenError

_CARD = re.compile(r"(?:\A|[\r\n])[ \t\ufeff]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*[\r\n]", re.IGNORECASE)
_FIRST = 100_000  # characters in which a card begins

FORMATS: tuple[Format, ...] = (
    Format(
        "kaffegen",
        lambda seen: is_json(seen.given.content),
        lambda seen, country: read_json(seen.given, country),
        '{"version": 1, "notes": […]}',
    ),
    linkedin.FORMAT,
    shared_contacts.FORMAT,
    google.FORMAT,
    outlook.FORMAT,
    Format(
        "vcard",
        lambda seen: _CARD.search(seen.text, 0, _FIRST) is not None,
        lambda seen, country: read_vcards(seen.given, country),
        "BEGIN:VCARD",
    ),
    hermit.FORMAT,
    obsidian.FORMAT,
)
KINDS = tuple(known.name for known in FORMATS)


def heard(given: Given, country: str, mapping: Mapping[str, str] | None = None, kind: str = "") -> Heard:
    """Give the people that a file or folder tells of, telephones as in the journal's country.

    `mapping` says which field is which column of a table; `kind` is a format's name. KaffegenError where nothing is
    known, with what would be.
    """
    seen = Seen(given)
    return read_mapped(seen, country, mapping) if mapping else _known(seen, kind).read(seen, country)


def _known(seen: Seen, kind: str) -> Format:
    if kind and kind not in KINDS:
        raise KaffegenError("import.kind", text=kind, choices=", ".join(KINDS))
    for known in FORMATS:
        if (not kind or known.name == kind) and known.knows(seen):
            return known
    choices = "\n".join(f"  {known.name}: {known.expects}" for known in FORMATS if not kind or known.name == kind)
    raise KaffegenError("import.unknown", file=seen.given.file, choices=choices, text=_begin(seen))


def _begin(seen: Seen) -> str:
    """Give what the file begins with: the columns that it has, most likely; of a folder the first files."""
    if seen.given.files:
        return shown(", ".join(sorted(seen.given.files)[:3]))
    return shown(", ".join(next((heading.columns for heading in seen.headings), ())))
