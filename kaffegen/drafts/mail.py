"""A draft as an address that opens it in the mail program, for every kind that is sent as a mail (M60)."""

import re
from urllib.parse import quote

from kaffegen.drafts.draft import Draft

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")


def mailto(draft: Draft) -> str:
    """Give the `mailto:` address, in which nothing from the notes can add a header or a receiver."""
    address = next(iter(draft.contact.email.values()), "") if draft.contact else ""
    subject = " ".join(_lines(draft.subject))
    body = "\r\n".join(_lines(draft.body))
    return f"mailto:{_quoted(address, '@')}?subject={_quoted(subject)}&body={_quoted(body)}"


def _lines(text: str) -> list[str]:
    return [_CONTROL.sub("", line) for line in _LINE_END.split(text)]


def _quoted(text: str, safe: str = "") -> str:
    return quote(text, safe=safe, errors="replace")
