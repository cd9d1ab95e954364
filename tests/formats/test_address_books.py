"""Google's and Outlook's contacts as tables, in each language; shared contacts; any other table that is described."""

import pytest

from kaffegen.formats.csv_contacts import write_csv
from kaffegen.formats.known import FORMATS, heard
from kaffegen.formats.record import Given, Heard, Record
from kaffegen.problems import KaffegenError


def _heard(text: str, **more: object) -> Heard:
    return heard(Given("contacts.csv", text.encode()), "NO", **more)  # type: ignore[arg-type]


def _only(columns: dict[str, str], delimiter: str = ",") -> Record:
    heading, row = (delimiter.join(f'"{cell}"' for cell in cells) for cells in (columns, columns.values()))
    found = _heard(f"{heading}\r\n{row}\r\n")
    assert found.problems == ()
    (record,) = found.records
    return record


GOOGLE_NEW = {
    "First Name": "Kari", "Middle Name": "Moe", "Last Name": "Berg", "Nickname": "Kaia", "File As": "",
    "Organization Name": "Alfa", "Organization Title": "Leder", "Organization Department": "Drift",
    "Birthday": "1980-05-17", "Notes": "Møttes i Bergen", "Photo": "https://example.org/a.jpg",
    "Labels": "* myContacts ::: Padling ::: Imported on 5/12", "E-mail 1 - Label": "* Work",
    "E-mail 1 - Value": "kari@example.org", "E-mail 2 - Label": "Home", "E-mail 2 - Value": "k@example.com",
    "Phone 1 - Label": "Mobile", "Phone 1 - Value": "+47 999 90 001 ::: 22 33 44 55", "Phone 2 - Label": "Work Fax",
    "Phone 2 - Value": "22 33 44 56", "Address 1 - Label": "Work", "Address 1 - Formatted": "Storgata 1\n0155 Oslo",
    "Address 1 - Street": "Storgata 1", "Address 1 - City": "Oslo", "Address 1 - Postal Code": "0155",
    "Address 2 - Label": "Home", "Address 2 - Formatted": "Lia 2\n1300 Sandvika", "Website 1 - Label": "Profile",
    "Website 1 - Value": "www.linkedin.com/in/kari", "Website 2 - Label": "", "Website 2 - Value": "alfa.example.org",
    "Relation 1 - Label": "Manager", "Relation 1 - Value": "Ola Lie", "Custom Field 1 - Label": "Bordkort",
    "Custom Field 1 - Value": "vegetar",
}  # fmt: skip


def test_google_as_it_is_now() -> None:
    kari = _only(GOOGLE_NEW)
    assert dict(kari.fields) == {
        "name": "Kari Moe Berg",
        "aliases": ["Kaia"],
        "company": "Alfa",
        "role": "Leder",
        "city": "Oslo",
        "address": "Storgata 1, 0155 Oslo",
        "email": {"work": "kari@example.org", "home": "k@example.com"},
        "phone": {"mobile": "+47 999 90 001", "mobile2": "22 33 44 55"},
        "linkedin": "https://www.linkedin.com/in/kari",
        "web": "https://alfa.example.org",
        "topics": ["Padling"],
        "birthday": "1980-05-17",
    }
    assert kari.text.split("\n") == [
        "Møttes i Bergen", "", "- Organization Department: Drift", "- Photo: https://example.org/a.jpg",
        "- Work Fax: 22 33 44 56", "- Manager: Ola Lie", "- Bordkort: vegetar",
        "- Address 2 - Formatted: Lia 2, 1300 Sandvika",
    ]  # fmt: skip
    assert [lost.what for lost in kari.lost][-1] == "Address 2 - Formatted"


def test_two_addresses_with_one_label_are_two() -> None:
    columns = {f"Address {n} - {part}": value for n, city in ((1, "Oslo"), (2, "Bergen"))
               for part, value in (("Label", "Home"), ("City", city), ("Street", f"Gata {n}"))}  # fmt: skip
    kari = _only({"First Name": "Kari", "Last Name": "", "File As": "", **columns})
    assert kari.fields["address"] == "Gata 1, Oslo"
    assert "Gata 2, Bergen" in kari.text


def test_google_as_it_was() -> None:
    kari = _only(
        {
            "Name": "Dr. Kari Berg", "Given Name": "Kari", "Additional Name": "", "Family Name": "Berg",
            "Birthday": " --05-17", "Group Membership": "* myContacts ::: Venner", "E-mail 1 - Type": "* Arbeid",
            "E-mail 1 - Value": "kari@example.org", "Phone 1 - Type": "Mobil", "Phone 1 - Value": "99990001",
            "Organization 1 - Type": "", "Organization 1 - Name": "Alfa", "Organization 1 - Title": "Leder",
            "Website 1 - Type": "Blog", "Website 1 - Value": "https://kari.example.org",
        }
    )  # fmt: skip
    assert dict(kari.fields) == {
        "name": "Kari Berg",
        "company": "Alfa",
        "role": "Leder",
        "email": {"work": "kari@example.org"},
        "phone": {"mobile": "99990001"},
        "web": "https://kari.example.org",
        "topics": ["Venner"],
        "birthday": "05-17",
    }


def test_kaffegens_own_table_is_read_back() -> None:
    fields = {
        "name": "Kari Moe Berg",
        "aliases": ["Kaia"],
        "company": "=Alfa",
        "role": "-Leder",
        "city": "Oslo",
        "address": "Storgata 1, 0155 Oslo",
        "email": {"work": "kari@example.org", "home": "k@example.com"},
        "phone": "+4799990001",
        "linkedin": "https://www.linkedin.com/in/kari",
        "web": "https://alfa.example.org",
        "language": "nb",
        "topics": ["padling", "te"],
        "relation": "kollega",
        "connected": "2021-05-22",
        "birthday": "05-17",
    }
    found = _heard(write_csv([Record(1, fields, uid="kari-berg", text="Liker te\nog kake")]))
    assert found.source == "kaffegen"
    (kari,) = found.records
    assert dict(kari.fields) == fields
    assert (kari.uid, kari.text, kari.lost) == ("kari-berg", "Liker te\nog kake", ())


@pytest.mark.parametrize("begin", ["BEGIN:VCARD", "\ufeffbegin:vcard", "\n\nBEGIN:VCARD "])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_card_is_known_by_its_begin(begin: str, end: str, encoding: str) -> None:
    text = f"{begin}\nVERSION:3.0\nFN:Kari Berg\nEND:VCARD\n".replace("\n", end)
    found = heard(Given("people", text.encode(encoding)), "NO")
    assert found.source == "vcard"


def test_kaffegens_own_notes_are_known() -> None:
    assert _heard('{"version": 1, "today": "2026-11-21", "notes": [\n]}\n').source == "kaffegen"


OUTLOOK = {
    "en": "First Name|Last Name|Company|Department|Job Title|Business Street|Business City|Business Postal Code|"
    "Business Country/Region|Home Street|Home City|Business Fax|Business Phone|Mobile Phone|Birthday|E-mail Address|"
    "E-mail Type|E-mail Display Name|E-mail 2 Address|Notes|Web Page|Priority|Anniversary",
    "nb": "Fornavn|Etternavn|Firma|Avdeling|Stilling|Adresse, arb.: Gate/vei|Adresse, arb.: Poststed|"
    "Adresse, arb.: Postnummer|Firmaland/område|Adresse, priv.: Gate/vei|Adresse, priv.: Poststed|Telefaks, arb.|"
    "Telefon, arb.|Mobiltelefon|Fødselsdag|E-postadresse|E-posttype|Visningsnavn for e-post|E-postadresse 2|Notater|"
    "Webside|Prioritet|Merkedag",
    "nb, another": "Fornavn|Etternavn|Firma|Avdeling|Stilling|Forretningsadresse: gate|Forretningsadresse: poststed|"
    "Forretningsadresse: postnummer|Forretningsadresse: land/område|Privatadresse: gate|Privatadresse: poststed|"
    "Faks arbeid|Telefon arbeid|Mobiltelefon|Fødselsdag|E-postadresse|E-posttype|E-post-visningsnavn|E-post 2-adresse|"
    "Notater|Nettside|Prioritet|Jubileum",
    "da": "Fornavn|Efternavn|Firma|Afdeling|Stilling|Gade (arbejde)|By (arbejde)|Postnummer (arbejde)|"
    "Land/område (arbejde)|Gade (privat)|By (privat)|Fax (arbejde)|Telefon (arbejde)|Mobiltelefon|Fødselsdag|"
    "E-mail-adresse|E-mail-type|E-mail-vist navn|E-mail 2-adresse|Noter|Webside|Prioritet|Mærkedag",
    "da, another": "Fornavn|Efternavn|Firma|Afdeling|Stilling|Gade (arbejde)|By (arbejde)|Postnummer (arbejde)|"
    "Land/område (arbejde)|Gade (privat)|By (privat)|Fax (arbejde)|Telefon (arbejde)|Mobiltelefon|Fødselsdag|"
    "Mailadresse|Mail-type|Mail-vist navn|Mailadresse 2|Noter|Webside|Prioritet|Mærkedag",
}
DAYS = {
    "en": "5/17/1980",
    "nb": "17.05.1980",
    "nb, another": "17.5.1980",
    "da": "17-05-1980",
    "da, another": "17-05-1980",
}


@pytest.mark.parametrize("language", OUTLOOK)
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_outlook_in_each_language(language: str, delimiter: str) -> None:
    columns = OUTLOOK[language].split("|")
    values = [
        "Kari", "Berg", "Alfa", "Drift", "Leder", "Storgata 1", "Oslo", "0155", "Norge", "Lia 2", "Sandvika",
        "22 33 44 56", "22 33 44 55", "999 90 001", DAYS[language], "kari@example.org", "SMTP", "Kari (x)",
        "k@example.com", "Liker te\nog kake", "www.alfa.example.org", "Normal", "0/0/00",
    ]  # fmt: skip
    kari = _only(dict(zip(columns, values, strict=True)), delimiter)
    assert dict(kari.fields) == {
        "name": "Kari Berg",
        "company": "Alfa",
        "role": "Leder",
        "city": "Oslo",
        "address": "Storgata 1, 0155 Oslo, Norge",
        "email": ["kari@example.org", "k@example.com"],
        "phone": {"work": "22 33 44 55", "mobile": "999 90 001"},
        "web": "https://www.alfa.example.org",
        "birthday": "1980-05-17",
    }
    assert kari.text.startswith("Liker te\nog kake\n\n- ")
    assert [lost.value for lost in kari.lost] == ["Drift", "22 33 44 56", "Lia 2, Sandvika"]


@pytest.mark.parametrize(("language", "written"), [("nb", "5/7/1980"), ("da", "05-07-1980")])
def test_numbers_of_a_day_are_in_the_order_of_the_language(language: str, written: str) -> None:
    columns = dict.fromkeys(OUTLOOK[language].split("|"), "")
    kari = _only({**columns, next(iter(columns)): "Kari", list(columns)[14]: written})
    assert kari.fields["birthday"] == "1980-07-05"


@pytest.mark.parametrize("language", OUTLOOK)
def test_no_birthday_is_none(language: str) -> None:
    columns = dict.fromkeys(OUTLOOK[language].split("|"), "")
    birthday = list(columns)[14]
    kari = _only({**columns, next(iter(columns)): "Kari", birthday: "0/0/00"})
    assert dict(kari.fields) == {"name": "Kari"}
    assert kari.lost == ()


def test_a_day_that_may_be_two_is_said() -> None:
    columns = OUTLOOK["en"].split("|")
    rows = [["Kari", *[""] * 13, "5/7/1980", *[""] * 8], ["Ola", *[""] * 13, "5/17/1980", *[""] * 8]]
    one, both = (_heard("\n".join([",".join(columns), *map(",".join, part)])) for part in (rows[:1], rows))
    assert [(problem.code, problem.place.line) for problem in one.problems] == [("K344", 2)]
    assert "birthday" not in one.records[0].fields
    assert one.records[0].text == "- Birthday: 5/7/1980"
    assert both.problems == ()
    assert both.records[0].fields["birthday"] == "1980-05-07"


def test_two_digits_of_a_year_are_no_year() -> None:
    columns = dict.fromkeys(OUTLOOK["en"].split("|"), "")
    kari = _only({**columns, "First Name": "Kari", "Birthday": "5/17/80"})
    assert kari.fields["birthday"] == "05-17"
    assert kari.text == "- Birthday: 5/17/80"


def test_shared_contacts_have_names_for_their_own_values() -> None:
    kari = _only(
        {
            "Action": "update", "ID": "31217", "Name": "Kari Berg", "Company": "Alfa", "Job Title": "Leder",
            "NameLower": "kari berg", "Custom Key1": "Region", "Custom Value1": "Vest", "Business Fax": "22334456",
            "E-mail Address": "kari@example.org", "E-mail 12 Address": "k@example.com", "Website Work": "",
            "Web Page": "https://alfa.example.org", "Business Address": "Storgata 1, Oslo",
        }
    )  # fmt: skip
    assert kari.uid == "31217"
    assert kari.fields["email"] == ["kari@example.org", "k@example.com"]
    assert kari.fields["address"] == "Storgata 1, Oslo"
    assert kari.text == "- Region: Vest\n- Business Fax: 22334456"


TABLE = "Min liste\n\nNavn;Firma;Mobil;Klubb\nKari Berg;Alfa;99990001;Roklubben\n;Beta;;\n"


def test_any_table_is_read_as_it_is_described() -> None:
    found = _heard(TABLE, mapping={"name": "navn", "company": "Firma", "phone.mobile": "Mobil"})
    (kari,) = found.records
    assert found.source == "csv"
    assert dict(kari.fields) == {"name": "Kari Berg", "company": "Alfa", "phone": {"mobile": "99990001"}}
    assert kari.text == "- Klubb: Roklubben"
    assert [(problem.code, problem.place.line) for problem in found.problems] == [("K342", 5)]


@pytest.mark.parametrize(
    ("more", "key", "words"),
    [
        ({}, "import.unknown", "Min liste"),
        ({"kind": "excel"}, "import.kind", "linkedin"),
        ({"kind": "linkedin"}, "import.unknown", "Connected On"),
        ({"mapping": {"name": "Navn", "telefon": "Mobil"}}, "import.map.field", "phone"),
        ({"mapping": {"name": "Navn", "company": "Selskap"}}, "import.map.column", "Navn, Firma, Mobil, Klubb"),
        ({"mapping": {"company": "Firma"}}, "import.map.name", "first, last, name"),
    ],
)
def test_what_is_not_known_is_said_with_what_would_be(more: dict[str, object], key: str, words: str) -> None:
    with pytest.raises(KaffegenError) as caught:
        _heard(TABLE, **more)
    assert caught.value.key == key
    assert words in " ".join(caught.value.words.values())


def test_every_format_says_what_it_expects() -> None:
    assert all(known.expects for known in FORMATS)


def test_a_column_without_a_name_is_called_by_its_number() -> None:
    (kari,) = _heard("First Name,Last Name,,Company,Connected On\nKari,Berg,te,Alfa,22 May 2021\n").records
    assert kari.text == "- #3: te"


def test_a_second_column_of_a_name_is_not_lost_in_silence() -> None:
    columns = "First Name,First Name,Last Name,URL,Company,Company,Connected On\n"
    (kari,) = _heard(columns + "Kari,Kaia,Berg,,Alfa,Beta,22 May 2021\n").records
    assert dict(kari.fields) == {"name": "Kari Berg", "company": "Alfa", "connected": "2021-05-22"}
    assert kari.text == "- First Name: Kaia\n- Company: Beta"


def test_a_profile_that_comes_twice_is_said_once() -> None:
    columns = {"First Name": "Kari", "Last Name": "", "File As": "", "Website 1 - Value": "linkedin.com/in/kari",
               "Website 2 - Value": "https://linkedin.com/in/kari"}  # fmt: skip
    assert dict(_only(columns).fields) == {"name": "Kari", "linkedin": "https://linkedin.com/in/kari"}
