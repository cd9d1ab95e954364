"""Two contacts who look like one person: the same mail, telephone or LinkedIn address (K206)."""

from collections import Counter
from collections.abc import Iterator

from kaffegen.model import Contact, Known, Path
from kaffegen.phones import international
from kaffegen.problems import Problem, Severity

MOST = 3  # people at one telephone or mail; of more it is the office's


def check(known: Known) -> Iterator[Problem]:
    """Yield a warning for each contact who shares an address with one before."""
    first: dict[str, Contact] = {}
    noted = [
        (contact, tuple(_addresses(contact, known.settings.country)))
        for contact in known.whole.contacts
        if contact.has_note
    ]
    counts = Counter(address for _, addresses in noted for address in {one for _, one, _ in addresses})
    for contact, addresses in noted:
        told: set[str] = set()
        for path, address, written in addresses:
            if counts[address] > MOST and path[0] != "linkedin":
                continue
            other = first.setdefault(address, contact)
            if other is not contact and other.id not in told:
                told.add(other.id)
                words = {"text": written, "other": other.about.file, "name": other.name or other.id}
                yield Problem(contact.place(path), "K206", Severity.WARNING, words)


def _addresses(contact: Contact, country: str) -> Iterator[tuple[Path, str, str]]:
    for label, address in contact.email.items():
        yield ("email", label), address.casefold(), address
    for label, number in contact.phone.items():
        yield ("phone", label), international(number, country) or number, number
    if contact.linkedin:
        handle = contact.linkedin.partition("://")[2].removeprefix("www.").rstrip("/").casefold()
        yield ("linkedin",), handle, contact.linkedin
