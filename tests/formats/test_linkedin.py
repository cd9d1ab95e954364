"""LinkedIn's list of connections, in the ways it has been written."""

import pytest

from kaffegen.formats.known import heard
from kaffegen.formats.record import Given, Heard

HEADING = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
KARI = "Kari,Berg,https://www.linkedin.com/in/kari-berg,kari@example.org,Alfa,Leder,22 May 2021\n"
NOTES = 'Notes:\n"When exporting your data, you may notice, that some are missing."\n\n'


def _heard(text: str) -> Heard:
    return heard(Given("Connections.csv", text.encode()), "NO")


@pytest.mark.parametrize(
    "heading",
    [
        HEADING,
        NOTES + HEADING,
        "\ufeff" + HEADING,
        "FirstName,LastName,Url,EmailAddress,Company,Position,ConnectedOn\n",
        "first name,last name,profile url,e-mail address,company,position,connected on\n",
    ],
)
def test_a_connection_is_a_person(heading: str) -> None:
    found = _heard(heading + KARI)
    assert found.source == "linkedin"
    assert found.problems == ()
    (kari,) = found.records
    assert dict(kari.fields) == {
        "name": "Kari Berg",
        "company": "Alfa",
        "role": "Leder",
        "email": "kari@example.org",
        "linkedin": "https://www.linkedin.com/in/kari-berg",
        "connected": "2021-05-22",
    }
    assert list(kari.fields) == ["name", "company", "role", "email", "linkedin", "connected"]
    assert kari.uid == "https://www.linkedin.com/in/kari-berg"
    assert (kari.text, kari.lost) == ("", ())


@pytest.mark.parametrize(
    ("last", "name", "lost"),
    [
        ("Berg 🚀", "Kari Berg", []),
        ("👩🏽‍💻 Berg", "Kari Berg", []),
        ('"Berg, MBA"', "Kari Berg", ["MBA"]),
        ("Berg | PMP", "Kari Berg", ["PMP"]),
        ("Berg-Hansen", "Kari Berg-Hansen", []),
        ("𝐁𝐞𝐫𝐠", "Kari Berg", []),
        ("Berg (Lie)", "Kari Berg (Lie)", []),
        ("", "Kari", []),
    ],
)
def test_a_name_is_a_name_alone(last: str, name: str, lost: list[str]) -> None:
    (kari,) = _heard(f"{HEADING}Kari,{last},,,Alfa,,\n").records
    assert kari.fields["name"] == name
    assert [part.value for part in kari.lost] == lost
    assert all(part in kari.text for part in lost)


def test_a_name_of_pictures_stays() -> None:
    (someone,) = _heard(f"{HEADING}🚀,,,,Alfa,,\n").records
    assert someone.fields["name"] == "🚀"


def test_rows_without_names_are_one_problem() -> None:
    found = _heard("Notes:,,\n,,\nCompany,Position,Connected On\n" + "Alfa,Leder,20-Oct-19\n" * 300)
    assert found.records == ()
    (problem,) = found.problems
    assert (problem.code, problem.place.line, problem.words["count"]) == ("K342", 4, "300")
    assert problem.words["lines"] == "4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 …"


def test_what_is_no_address_is_kept_as_text() -> None:
    (kari,) = _heard(f"{HEADING}Kari,Berg,javascript:alert(1),none at example,Alfa,,soon\n").records
    assert "linkedin" not in kari.fields
    assert "email" not in kari.fields
    assert "connected" not in kari.fields
    assert kari.text == "- URL: javascript:alert(1)\n- Email Address: none at example\n- Connected On: soon"
    assert [part.what for part in kari.lost] == ["URL", "Email Address", "Connected On"]
    assert kari.lost[0].line == 2


def test_values_are_words() -> None:
    row = "Kari,Berg,,,\"=cmd|' /C calc'!A0\",<script>alert(1)</script> {{7*7}} [x](javascript:a),22 May 2021\n"
    (kari,) = _heard(HEADING + row).records
    assert kari.fields["company"] == "=cmd|' /C calc'!A0"
    assert kari.fields["role"] == "<script>alert(1)</script> {{7*7}} [x](javascript:a)"
