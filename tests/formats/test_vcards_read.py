"""A vCard of whatever version, telephone and encoding is read; what a contact cannot hold is named (M01, B12)."""

from typing import Any

import pytest

from kaffegen.formats.record import Given, Heard, Record
from kaffegen.formats.vcard_read import read_vcards
from kaffegen.formats.vcard_values import own_text
from kaffegen.formats.vcard_write import write_vcards

Fields = dict[str, Any]


def heard(content: str | bytes, country: str = "NO") -> Heard:
    return read_vcards(Given("kort.vcf", content if isinstance(content, bytes) else content.encode()), country)


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def one(content: str | bytes) -> Record:
    (record,) = heard(content).records
    return record


def codes(content: str | bytes) -> list[tuple[str, int]]:
    return [(problem.code, problem.place.line) for problem in heard(content).problems]


READ: list[tuple[str, str, Fields]] = [
    ("plain", card("FN:Kari Berg", "N:Berg;Kari;;;"), {"name": "Kari Berg"}),
    ("name of its parts", card("N:Berg;Kari;Anne;Dr.;"), {"name": "Kari Anne Berg"}),
    ("two names", card("FN:Kari Berg", "FN;PREF=1:Kari Dahl", version="4.0"), {"name": "Kari Dahl", "aliases": ["Kari Berg"]}),
    ("nicknames", card("FN:Kari Berg", "NICKNAME:Kaja,Kajsa"), {"name": "Kari Berg", "aliases": ["Kaja", "Kajsa"]}),
    ("lower case", "begin:vcard\nversion:2.1\nfn:Kari Berg\nemail;internet:kari@example.org\nend:vcard\n",
     {"name": "Kari Berg", "email": "kari@example.org"}),
    ("blanks at the edges", " BEGIN:VCARD \nVERSION:2.1\nFN:Kari Berg\n END : VCARD\n", {"name": "Kari Berg"}),
    ("escapes", card(r"FN:Berg\, Kari", r"TITLE:Leder\; drift\nog salg"), {"name": "Berg, Kari", "role": "Leder; drift og salg"}),
    ("work", card("FN:Kari Berg", "ORG:Alfa\\; Beta AS", "ROLE:leder"), {"name": "Kari Berg", "company": "Alfa; Beta AS", "role": "leder"}),
    ("address", card("FN:Kari Berg", "ADR;TYPE=HOME:;;Storgata 1;Oslo;;0150;Norge"),
     {"name": "Kari Berg", "city": "Oslo", "address": "Storgata 1, 0150 Oslo, Norge"}),
    ("the preferred address", card("FN:Kari Berg", "ADR:;;;Bergen;;;", "ADR;TYPE=PREF:;;;Oslo;;;"), {"name": "Kari Berg", "city": "Oslo"}),
    ("a label with colons", card("FN:Kari Berg", "ADR;LABEL=Hos: Alfa:;;Vei 1;Oslo;;;", version="4.0"),
     {"name": "Kari Berg", "city": "Oslo", "address": "Vei 1, Oslo"}),
    ("telephones", card("FN:Kari Berg", "TEL;WORK;VOICE:22 12 34 56", "TEL;CELL:+47 40 12 34 56", version="2.1"),
     {"name": "Kari Berg", "phone": {"work": "22 12 34 56", "mobile": "+47 40 12 34 56"}}),
    ("telephone as URI", card("FN:Kari Berg", 'TEL;VALUE=uri;TYPE="work,voice":tel:+47-22-12-34-56;ext=102', version="4.0"),
     {"name": "Kari Berg", "phone": {"work": "+47-22-12-34-56 ext. 102"}}),
    ("grouped", card("FN:Kari Berg", "item1.TEL:+47 40 12 34 56", "item1.X-ABLabel:_$!<Mobile>!$_"),
     {"name": "Kari Berg", "phone": {"mobile": "+47 40 12 34 56"}}),
    ("mails", card("FN:Kari Berg", "EMAIL;TYPE=INTERNET,HOME:k@example.org", "EMAIL;TYPE=WORK;PREF=1:Kari <kari@example.org>"),
     {"name": "Kari Berg", "email": {"work": "kari@example.org", "home": "k@example.org"}}),
    ("web", card("FN:Kari Berg", r"URL:http\://www.example.org/a", "URL:www.example.org"),
     {"name": "Kari Berg", "web": ["http://www.example.org/a", "https://www.example.org"]}),
    ("linkedin", card("FN:Kari Berg", "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/kari", "URL:https://example.org"),
     {"name": "Kari Berg", "linkedin": "http://www.linkedin.com/in/kari", "web": "https://example.org"}),
    ("language", card("FN:Kari Berg", "LANG:fr", "LANG;PREF=2:nn-NO", version="4.0"), {"name": "Kari Berg", "language": "nb"}),
    ("quoted-printable", ("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A5re=\n=20Berg\n"
     "TITLE;QUOTED-PRINTABLE:leder=3B drift\nEND:VCARD"), {"name": "Kåre Berg", "role": "leder; drift"}),
    ("a soft break that breaks off", "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:Kari=\nEND:VCARD\n", {"name": "Kari"}),
    ("folded", card("FN:Kari Elisa", " beth Berg"), {"name": "Kari Elisabeth Berg"}),
    ("folded with tabs, at a blank", card("FN:Kari", "\tBerg", version="2.1"), {"name": "Kari Berg"}),
    ("folded parameters", card("FN:Kari Berg", "EMAIL;TYPE=INTERNET", " ;TYPE=WORK:kari@example.org"),
     {"name": "Kari Berg", "email": {"work": "kari@example.org"}}),
    ("lines that end twice", card("FN:Kari", "  Berg", "TITLE:leder").replace("\r\n", "\r\r\n"), {"name": "Kari Berg", "role": "leder"}),
    ("lines of an old Mac", card("FN:Kari Berg", "TITLE:leder").replace("\r\n", "\r"), {"name": "Kari Berg", "role": "leder"}),
    ("text in base64", card("FN;ENCODING=B;CHARSET=UTF-8:S8OlcmUgQmVyZw=="), {"name": "Kåre Berg"}),
    ("underscores and blanks in names", card("FN:Kari Berg", "My item.TEL ;TYPE=CELL:+47 40 12 34 56", "X_FOO:"),
     {"name": "Kari Berg", "phone": {"mobile": "+47 40 12 34 56"}}),
    ("a mail alone", card("EMAIL:kari@example.org"), {"name": "kari@example.org", "email": "kari@example.org"}),
    ("a company alone", card("ORG:Alfa;Salg", "EMAIL:post@example.org"), {"name": "Alfa", "company": "Alfa", "email": "post@example.org"}),
]  # fmt: skip


@pytest.mark.parametrize(("content", "fields"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_a_card_is_read(content: str, fields: Fields) -> None:
    assert one(content).fields == fields


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("1980-05-17", "1980-05-17"), ("19800517", "1980-05-17"), ("1980-05-17T00:00:00Z", "1980-05-17"),
        ("19800517T000000", "1980-05-17"), ("--0517", "05-17"), ("--05-17", "05-17"), ("1604-05-17", "05-17"),
        ("17.5.1980", "1980-05-17"), ("--0229", "02-29"),
        ("05/17/1980", None), ("1980-02-30", None), ("1980", None), ("---17", None), ("ca. 1800", None), ("0001-01-01", None),
    ],
)  # fmt: skip
def test_a_birthday_is_read_or_kept_as_text(written: str, born: str | None) -> None:
    record = one(card("FN:Kari Berg", f"BDAY:{written}"))
    assert record.fields.get("birthday") == born
    assert [(lost.what, lost.value, lost.line) for lost in record.lost] == ([] if born else [("BDAY", written, 4)])
    assert record.text == ("" if born else f"- BDAY: {written}")


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("shift_jis", "Shift_JIS"),
        ("gb2312", "GB2312"),
        ("big5", "big5"),
        ("iso2022_jp", "ISO-2022-JP"),
        ("euc_kr", "euc-kr"),
    ],
)
@pytest.mark.parametrize("name", ["山田", "表示", "ﾂｱ"])  # a backslash in Shift-JIS; UTF-8 by chance
def test_a_declared_encoding_is_believed(encoding: str, charset: str, name: str) -> None:
    try:
        octets = name.encode(encoding)
    except UnicodeEncodeError:
        name = "山水"
        octets = name.encode(encoding, "ignore") or b"x"
        name = octets.decode(encoding)
    lines = [b"BEGIN:VCARD", b"VERSION:2.1", b"FN;CHARSET=" + charset.encode() + b":" + octets, b"END:VCARD"]
    assert one(b"\r\n".join(lines)).fields == {"name": name}
    quoted = "".join(f"={octet:02X}" for octet in octets).encode()
    lines[2] = b"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=" + charset.encode() + b":" + quoted
    assert one(b"\r\n".join(lines)).fields == {"name": name}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_of_a_file_is_found(encoding: str) -> None:
    content = card("FN;CHARSET=ISO-8859-1:Åse Bjørnø", "ORG:Ærlig", "NOTE:" + "ord " * 20, version="2.1")
    assert one(content.encode(encoding)).fields == {"name": "Åse Bjørnø", "company": "Ærlig"}


def test_a_text_that_was_cut_within_a_letter_is_read() -> None:
    assert one("BEGIN:VCARD\nFN:Kåre Ås".encode()[:-3] + b"\xc3\nEND:VCARD").fields == {"name": "Kåre"}


def test_what_a_contact_cannot_hold_is_named_with_its_line() -> None:
    record = one(
        card(
            "FN:Kari Berg",
            "ORG:Alfa;Salg",
            "TEL;TYPE=FAX,WORK:22 12 34 56",
            "TEL:spør Ola",
            "EMAIL:kari hos example",
            "URL:javascript:alert(1)",
            "IMPP:xmpp:kari@example.org",
            "item1.X-ABRELATEDNAMES:Ola",
            "item1.X-ABLabel:_$!<Brother>!$_",
            "PHOTO;ENCODING=b:AAAA",
            "REV:20260101",
            "CATEGORIES:Kunder",
            "KIND:org",
            "tull uten mening",
        )
    )
    assert record.fields == {"name": "Kari Berg", "company": "Alfa"}
    assert [(lost.what, lost.value, lost.line) for lost in record.lost] == [
        ("ORG", "Salg", 4), ("Fax", "22 12 34 56", 5), ("TEL", "spør Ola", 6), ("EMAIL", "kari hos example", 7),
        ("URL", "javascript:alert(1)", 8), ("IM", "xmpp:kari@example.org", 9), ("Brother", "Ola", 10),
        ("PHOTO", "", 12), ("REV", "20260101", 13), ("CATEGORIES", "Kunder", 14), ("KIND", "org", 15),
        ("?", "tull uten mening", 16),
    ]  # fmt: skip
    for told in ("- ORG: Salg", "- Fax: 22 12 34 56", "- TEL: spør Ola", "- EMAIL: kari hos example", "- Brother: Ola"):
        assert told in record.text.split("\n")


def test_a_note_of_several_lines_stays_whole() -> None:
    assert one(card("FN:Kari", r"NOTE:en\nto", " tre", "NOTE:fire")).text == "en\ntotre\n\nfire"
    assert one(card("FN:Kari", "NOTE:Møtt på messa", "Sted: hallen", "http://example.org", "og mer")).text == (
        "Møtt på messa\nSted: hallen\nhttp://example.org\nog mer"
    )


def test_a_note_harms_nothing() -> None:
    text = one(card("FN:Kari", "NOTE:<p>hei <b>du</b><script>x()</script></p><img src=x onerror=x()>")).text
    assert "<b>du</b>" in text
    assert not any(sign in text for sign in ("script", "onerror", "<img"))
    told = one(card("FN:Kari", "a.X-ABRELATEDNAMES:Ola <img src=x>", "a.X-ABLabel:<script>")).text
    assert told == "- &lt;script>: Ola &lt;img src=x>"
    linked = one(card("FN:Kari", 'NOTE:<p>Se <a href="https://example.org" onclick="x()">her</a></p>'))
    assert one(write_vcards([linked])).text == linked.text
    assert 'href="https://example.org"' in linked.text
    assert own_text('<a href="javascript:x()">') == '&lt;a href="javascript:x()">'
    assert one(card("FN:Kari", "NOTE:a < b & c <kari@example.org> <svg onload=x()>")).text == (
        "a < b & c <kari@example.org> &lt;svg onload=x()>"
    )


@pytest.mark.parametrize(
    "photo", ["VALUE=uri:file:///etc/passwd", "VALUE=URL:http://example.org/a.png", "ENCODING=b:" + "QUJD" * 500_000]
)
def test_a_picture_is_neither_fetched_nor_kept(photo: str) -> None:
    record = one(card("FN:Kari Berg", f"PHOTO;{photo}"))
    assert record.fields == {"name": "Kari Berg"}
    assert record.text == ""
    assert [(lost.what, len(lost.value) <= 80) for lost in record.lost] == [("PHOTO", True)]


@pytest.mark.parametrize("parameters", ["ENCODING=BASE64", "BASE64;JPEG", "ENCODING=b;TYPE=JPEG"])
@pytest.mark.parametrize("fold", ["\r\n", "\r\n ", "\r\n\t   "])
def test_base64_is_joined_folded_or_not(parameters: str, fold: str) -> None:
    record = one(
        card(f"PHOTO;{parameters}:{fold}/9j/{fold}".rstrip() + fold.join(["", "QUJD/+8=" * 9, "QUI="]), "", "FN:Kari")
    )
    assert record.fields == {"name": "Kari"}
    assert [lost.what for lost in record.lost] == ["PHOTO"]


def test_several_cards_are_several_people() -> None:
    assert [(each.fields["name"], each.line) for each in heard(card("FN:A") + "\r\n" + card("FN:B")).records] == [
        ("A", 1),
        ("B", 6),
    ]


def test_an_agent_is_a_person_too() -> None:
    nested = card("FN:Kari", "AGENT:", *card("FN:Ola", version="2.1").split("\r\n")[:-1], "TITLE:leder", version="2.1")
    inline = card("FN:Kari", "AGENT:BEGIN:VCARD", "FN:Ola", "END:VCARD", "TITLE:leder", version="2.1")
    escaped = card("FN:Kari", r"AGENT:BEGIN:VCARD\nFN:Ola\nEND:VCARD\n", "TITLE:leder")
    for content in (nested, inline, escaped):
        records = heard(content).records
        assert [dict(record.fields) for record in records] == [{"name": "Kari", "role": "leder"}, {"name": "Ola"}]
        assert [lost.what for lost in records[0].lost] == ["AGENT"]
        assert codes(content) == []


def test_a_fault_stays_in_its_card() -> None:
    content = (
        "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nREV:1\nEND:VCARD\nhei\nhopp\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C"
    )
    assert [record.fields["name"] for record in heard(content).records] == ["A", "B", "C"]
    assert codes(content) == [("K362", 1), ("K360", 3), ("K363", 6), ("K362", 11)]


def test_a_group_is_no_person() -> None:
    content = card("FN:Venner", "KIND:group", "MEMBER:urn:uuid:1", version="4.0") + card("FN:Kari")
    assert [record.fields["name"] for record in heard(content).records] == ["Kari"]
    assert codes(content) == [("K365", 1)]
    assert codes(card("N:Venner", "X-ADDRESSBOOKSERVER-KIND:group")) == [("K365", 1)]


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"navn,firma\nKari,Alfa\n"])
def test_a_file_without_cards_is_said(content: bytes) -> None:
    assert codes(content) == [("K364", 1)]


def test_who_has_no_name_is_called_by_what_there_is() -> None:
    assert codes(card("EMAIL:kari@example.org")) == [("K361", 1)]
    assert one(card("TEL:+47 40 12 34 56")).fields["name"] == "+47 40 12 34 56"
    assert one(card("TEL:12", "REV:1")).fields["name"] == "12"
    assert one(card("REV:1", r"NOTE:Hun fra messa\nmed hatten")).fields["name"] == "Hun fra messa"
    assert one(card("UID:4711")).fields["name"] == "4711"
    assert one(card("NICKNAME:Kaja", "ORG:Alfa")).fields["name"] == "Kaja"


def test_the_uid_tells_people_apart() -> None:
    assert one(card("FN:Kari", r"UID:urn:uuid:a\,b")).uid == "urn:uuid:a,b"
    assert one(card("FN:Kari", r"X-ABUID:1\:ABPerson")).uid == "1:ABPerson"


def test_empty_parameters_say_nothing() -> None:
    content = card(
        "FN;PREF=:Kari", "FN;PREF=;CHARSET=;ENCODING=;TYPE=:Kaja", "EMAIL;;=;TYPE=,:kari@example.org", version="4.0"
    )
    assert one(content).fields == {"name": "Kari", "aliases": ["Kaja"], "email": "kari@example.org"}
