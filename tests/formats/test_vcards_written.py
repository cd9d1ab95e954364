"""What is written as vCards is as RFC 6350 and 2426 say, and comes back equal, whatever stands in it (B10, L8)."""

import string
import unicodedata
from dataclasses import replace
from typing import Any, Literal

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from kaffegen.formats.record import OWNED, Given, Record
from kaffegen.formats.vcard_read import read_vcards
from kaffegen.formats.vcard_values import own_text
from kaffegen.formats.vcard_write import OWN, write_vcards

Version = Literal["4.0", "3.0"]
VERSIONS = pytest.mark.parametrize("version", ["4.0", "3.0"])
TOKENS = (
    "\r\n",
    *'\r\n\x00\x0b\x0c\t\x85\u2028\u2029;,\\:"=<æ🙂',
    "\ud800",
    "\\n",
    "\r\n ",
    "END:VCARD",
    "lang tekst " * 9,
)
ANY_TEXT = st.lists(st.one_of(st.characters(), st.sampled_from(TOKENS)), max_size=8).map("".join)
LABELLED = st.one_of(
    ANY_TEXT,
    st.lists(ANY_TEXT, max_size=3),
    st.dictionaries(st.one_of(st.sampled_from(["work", "home", "mobile"]), ANY_TEXT), ANY_TEXT, max_size=3),
)
TREE = st.recursive(
    ANY_TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3), max_leaves=6
)
SEVERAL = {"aliases", "past", "email", "phone", "web", "topics"}
FIELDS = st.fixed_dictionaries({}, optional={name: LABELLED if name in SEVERAL else ANY_TEXT for name in OWNED})
RECORDS = st.builds(
    Record,
    line=st.just(1),
    fields=FIELDS,
    uid=ANY_TEXT,
    text=ANY_TEXT.map(own_text),
    more=st.dictionaries(ANY_TEXT, TREE, max_size=3),
)
KARI = Record(
    1,
    {
        "name": "Kari Berg", "aliases": ["Kaja"], "company": "Ærlig; Åpen AS", "role": "leder", "city": "Oslo",
        "address": "Storgata 1, 0150 Oslo", "past": [{"company": "Beta", "to": "2020"}],
        "email": {"work": "kari@example.org", "home": "k@example.org"}, "phone": {"mobile": "+47 40 12 34 56", "hytta": "22 12 34 56"},
        "linkedin": "https://www.linkedin.com/in/kari", "web": ["https://example.org/a,b;c"], "language": "nb",
        "topics": ["data", "helse"], "relation": "kollega", "connected": "2026-01-02", "birthday": "05-17",
    },
    uid="4711",
    text="Møttes på messa.\n\n- [ ] ringe",
    more={"strength": "close", "touches": [{"on": "2026-01-02", "note": "hei"}], "private": "true"},
)  # fmt: skip


def content_lines(text: str) -> list[str]:
    """Give the content lines, unfolded; every rule on lines is held here."""
    octets = text.encode()
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\r") == octets.count(b"\n") == octets.count(b"\r\n")
    for line in octets[:-2].split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no letter is cut in two
    assert not [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\r\n"]
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def same(record: Record) -> tuple[Any, ...]:
    return record.fields, record.more, record.text, record.uid


def read_back(text: str) -> tuple[Record, ...]:
    heard = read_vcards(Given("kort.vcf", text.encode()), "NO")
    assert heard.problems == ()
    return heard.records


@pytest.mark.untraced
@VERSIONS
@given(records=st.lists(RECORDS, max_size=3))
def test_what_is_written_is_read_equal(version: Version, records: list[Record]) -> None:
    text = write_vcards(records, version)
    if records:
        content_lines(text)
        back = read_back(text)
        assert [same(record) for record in back] == [same(record) for record in records]
        assert all(record.lost == () for record in back)
    else:
        assert text == ""


@pytest.mark.untraced
@VERSIONS
@given(record=RECORDS)
def test_no_text_adds_a_property_or_a_card(version: Version, record: Record) -> None:
    lines = content_lines(write_vcards([record], version))
    heads = [line.partition(":")[0].partition(";")[0] for line in lines]
    assert heads[:5] == ["BEGIN", "VERSION", "UID", "FN", "N"]
    assert heads[-2:] == [OWN, "END"]
    assert [line for line in lines if line.startswith(("BEGIN", "END"))] == ["BEGIN:VCARD", "END:VCARD"]
    count = {name: heads.count(name) for name in heads}
    for name in ("NICKNAME", "ORG", "TITLE", "ADR", "BDAY", "LANG", "CATEGORIES", "NOTE", OWN):
        assert count.pop(name, 0) <= 1
    for name, field in (("EMAIL", "email"), ("TEL", "phone")):
        value = record.fields.get(field, ())
        assert count.pop(name, 0) <= (1 if isinstance(value, str) else len(value))
    assert count.keys() <= {"BEGIN", "VERSION", "UID", "FN", "N", "URL", "END"}
    assert all(set(line.partition(":")[0]) <= {*string.ascii_letters, *string.digits, *";=,-"} for line in lines)


@pytest.mark.untraced
@VERSIONS
@given(record=RECORDS)
def test_vobject_reads_the_same_properties(version: Version, record: Record) -> None:
    lines = content_lines(write_vcards([record], version))
    (card,) = vobject.readComponents("\r\n".join(lines) + "\r\n")
    assert len(list(card.getChildren())) == len(lines) - 2


@VERSIONS
def test_a_telephone_sees_what_a_note_says(version: Version) -> None:
    lines = content_lines(write_vcards([KARI], version))
    is_new = version == "4.0"
    assert lines == [
        "BEGIN:VCARD", f"VERSION:{version}", "UID;VALUE=text:4711" if is_new else "UID:4711", "FN:Kari Berg", "N:Berg;Kari;;;",
        "NICKNAME:Kaja", "ORG:Ærlig\\; Åpen AS", "TITLE:leder", "ADR:;;Storgata 1\\, 0150 Oslo;Oslo;;;",
        *(["EMAIL;TYPE=work:kari@example.org", "EMAIL;TYPE=home:k@example.org"] if is_new else
          ["EMAIL;TYPE=INTERNET,WORK:kari@example.org", "EMAIL;TYPE=INTERNET,HOME:k@example.org"]),
        *(["TEL;TYPE=cell:+47 40 12 34 56", "TEL;TYPE=voice:22 12 34 56"] if is_new else
          ["TEL;TYPE=CELL:+47 40 12 34 56", "TEL;TYPE=VOICE:22 12 34 56"]),
        "URL:https://www.linkedin.com/in/kari", "URL:https://example.org/a,b;c",
        *(["LANG:nb", "BDAY:--0517"] if is_new else ["BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17"]),
        "CATEGORIES:data,helse", "NOTE:Møttes på messa.\\n\\n- [ ] ringe", lines[-2], "END:VCARD",
    ]  # fmt: skip


@VERSIONS
def test_without_our_own_property_the_rest_is_still_read(version: Version) -> None:
    lines = [line for line in content_lines(write_vcards([KARI], version)) if not line.startswith(OWN)]
    (record,) = read_back("\r\n".join(lines) + "\r\n")
    kept = {
        name: value for name, value in KARI.fields.items() if name not in ("past", "topics", "relation", "connected")
    }
    kept |= {"web": "https://example.org/a,b;c", "phone": {"mobile": "+47 40 12 34 56", "other": "22 12 34 56"}}
    if version == "3.0":
        del kept["language"]
    assert (record.fields, record.text, record.uid) == (kept, KARI.text.replace("[ ]", "\\[ ]"), KARI.uid)


@VERSIONS
def test_what_a_telephone_has_changed_counts(version: Version) -> None:
    text = (
        write_vcards([KARI], version)
        .replace("TITLE:leder", "TITLE:direktør\r\nX-FOO:hei")
        .replace("+47 40 12 34 56", "+47 40 99 99 99", 1)
    )
    text = text.replace("NICKNAME:Kaja\r\n", "")  # it holds none
    (record,) = read_back(text)
    changed = {"role": "direktør", "phone": {"mobile": "+47 40 99 99 99", "other": "22 12 34 56"}}
    assert same(record) == same(replace(KARI, fields={**KARI.fields, **changed}))
    assert [lost.what for lost in record.lost] == ["X-FOO"]
    (spaced,) = read_back(write_vcards([KARI], version).replace("+47 40 12 34 56", "+4740123456", 1))
    assert same(spaced) == same(KARI)
    (noted,) = read_back(write_vcards([KARI], version).replace("NOTE:Møttes på messa", "NOTE:Møttes i Bergen"))
    assert same(noted) == same(replace(KARI, text=KARI.text.replace("på messa", "i Bergen")))


@pytest.mark.parametrize("value", ["", "{", "[]", '{"fields":{}}', "[" * 5000, '{"fields":{"x":1},"more":{},"text":"","uid":"","version":"4.0"}',
                                   '{"fields":{"name":["a"]},"more":{},"text":"","uid":"","version":"4.0"}'])  # fmt: skip
def test_a_foreign_property_of_our_name_is_only_lost(value: str) -> None:
    (record,) = read_back(f"BEGIN:VCARD\r\nFN:Kari\r\n{OWN}:{value}\r\nEND:VCARD\r\n")
    assert (record.fields, record.more) == ({"name": "Kari"}, {})


def test_the_uid_stays() -> None:
    nameless = replace(KARI, uid="")
    assert write_vcards([nameless]) == write_vcards([nameless])
    assert "UID;VALUE=text:" in write_vcards([nameless])
    assert read_back(write_vcards([nameless]))[0].uid == ""
