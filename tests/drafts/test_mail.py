"""A draft as a `mailto:` address: whatever stands in names and notes, it stays one subject and one body."""

import email.policy
from email.message import EmailMessage
from email.parser import BytesParser
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaffegen.drafts import Draft, Drafts, mailto
from kaffegen.model import Contact
from tests.drafts.conftest import LookAt


def _parsed(address: str) -> tuple[str, dict[str, str]]:
    """Read a `mailto:` as a mail program does; every header that it would set."""
    parts = urlsplit(address)
    assert (parts.scheme, parts.fragment) == ("mailto", "")
    assert address.isascii()
    fields = [pair.split("=", 1) for pair in parts.query.split("&")]
    assert parse_qsl(parts.query.replace("+", "%2B"), keep_blank_values=True, strict_parsing=True) == [
        (name, unquote(value)) for name, value in fields
    ]
    assert [name for name, _ in fields] == ["subject", "body"]
    return unquote(parts.path), {name: unquote(value) for name, value in fields}


def _draft(subject: str, body: str, address: str = "kari@example.org") -> Draft:
    contact = Contact.model_construct(email={0: address}) if address else None
    return Draft("nudge", contact, "nb", subject, body, (), ())


NASTY = [
    'Kari "Kaja" Berg',
    "Berg & Sønn",
    "Kari?subject=Bcc&bcc=x@example.org",
    "Kari\r\nBcc: x@example.org",
    "Kari\nBcc: x@example.org",
    "Kari\u2028Bcc: x",
    "Ærlig Øst Åse",
    "🌸 Kari 👩‍💻",
    "50 % #1 + 2 = 3; <b>x</b>",
    "Kari\x00Berg",
]


@pytest.mark.parametrize("text", NASTY)
def test_subject_and_body_come_through_as_they_are(text: str) -> None:
    to, fields = _parsed(mailto(_draft(text, f"Hei, {text}!\n\nHilsen\nPå gjensyn")))
    lines = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\x00", "").split("\n")
    assert to == "kari@example.org"
    assert fields["subject"] == " ".join(lines)
    assert fields["body"] == "\r\n".join([*f"Hei, {'|'.join(lines)}!".split("|"), "", "Hilsen", "På gjensyn"])


@pytest.mark.parametrize(
    "address", ["a?bcc=x@example.org", "a&b@example.org", "a%0d%0abcc@example.org", "å+b@example.org", ""]
)
def test_an_address_is_only_an_address(address: str) -> None:
    to, _ = _parsed(mailto(_draft("Hei", "Hei", address)))
    assert to == address


@settings(deadline=None)  # a busy machine is no slow writer
@given(st.text(), st.text())
def test_no_text_adds_a_header(subject: str, body: str) -> None:
    _, fields = _parsed(mailto(_draft(subject, body)))
    message = EmailMessage(policy=email.policy.SMTP)
    message["To"], message["Subject"] = "kari@example.org", fields["subject"]
    message.set_content(fields["body"])
    read = BytesParser(policy=email.policy.default).parsebytes(message.as_bytes())
    assert sorted({"To", "Subject"} & set(read.keys())) == ["Subject", "To"]
    assert not {"Bcc", "Cc", "From"} & set(read.keys())


def test_names_and_purposes_with_signs_make_one_mail(look_at: LookAt) -> None:
    notes = {
        "me.md": 'name: "Åse & \\"Co\\"?"',
        "contacts/kari.md": 'name: "Kari\\nBcc: x@example.org & Berg 🌸"\nemail: kari@example.org',
        "meetings/one.md": 'contact: kari\nstatus: idea\npurpose: "Høre om 50 % & mer?bcc=x@example.org #1"',
    }
    outlook = look_at(notes)
    draft = Drafts(outlook.known).about(outlook.journal.meetings[0], "invitation")
    to, fields = _parsed(mailto(draft))
    assert to == "kari@example.org"
    assert fields["subject"] == draft.subject
    assert fields["body"] == draft.body.replace("\n", "\r\n")
    assert "høre om 50 % & mer?bcc=x@example.org #1" in draft.body
    assert draft.body.startswith("Hei, Kari!")


def test_the_introduction_goes_to_the_one_who_is_asked(look_at: LookAt) -> None:
    notes = {
        "contacts/berit.md": "name: Berit Dahl\nemail: {work: berit@example.org, home: b@example.org}\nstrength: close",
        "contacts/jonas.md": "name: Jonas Lie\nemail: jonas@example.org\nintroduced_by: berit",
    }
    outlook = look_at(notes)
    jonas = outlook.journal.who("jonas")
    assert jonas is not None
    for kind in ("introduction", "forward"):
        to, _ = _parsed(mailto(Drafts(outlook.known).about(jonas, kind)))
        assert to == "berit@example.org"
